import { spanOfDate } from '../foundation/calendar/days.model';
import type { DayNumber } from '../foundation/calendar/days.model';
import type { PictureLane, TrajectoryPicture } from './trajectory-layout.model';
import { layTrajectory } from './trajectory-layout.model';
import type { StatutoryDate, TrajectoryRating } from './trajectory-order.model';
import { lanesOf, spanOfStage } from './trajectory-order.model';
import type {
  BottomLine,
  BottomLineMet,
  NextStep,
  Stage,
  StageStatus,
  TrajectoryDocument,
  TrajectoryEntry,
} from './trajectory.model';
import type { TrajectorySay } from './trajectory-names.text';
import {
  nameById,
  nameEntry,
  nameLane,
  namePeople,
  namePerson,
  sayDate,
  sayPlan,
  saySignature,
} from './trajectory-names.text';

/** One thing known, in words. */
export interface TrajectoryFact {
  /** The field it comes from. */
  key: string;
  label: string;
  text: string;
}

/** Something of the family's other documents, by id and in words. The host gives it: tools know nothing of each other. */
export interface TrajectoryLink {
  id: string;
  text: string;
}

/** What a host gives beside the document. None of it is saved. */
export interface TrajectoryGiven {
  /** Dates that a law or a court sets: a lane of their own that is read and never changed. */
  statutory?: readonly StatutoryDate[];
  /** What people said on the scales. Each stands for itself, and none are put together. */
  ratings?: readonly TrajectoryRating[];
  scales?: readonly TrajectoryLink[];
  dangers?: readonly TrajectoryLink[];
  goals?: readonly TrajectoryLink[];
}

/** Something on the way, in words: a stage, a date that is set, or what people said on a scale on one day. */
export interface TrajectoryThing {
  /** Unique in the trajectory. */
  key: string;
  kind: 'stage' | 'statutory' | 'ratings';
  /** The id of the stage or of the date; for what people said, its key. */
  id: string;
  title: string;
  /** How a stage stands; null: it is no stage. */
  status: StageStatus | null;
  /** The first day it stands on; null: not known. */
  day: DayNumber | null;
  /** When, in words; empty where nothing is known. */
  when: string;
  facts: readonly TrajectoryFact[];
}

/** A lane in words. */
export interface TrajectoryLaneInWords {
  key: string;
  /** The id of the lane; null: everyone together, or what the host gives. */
  laneId: string | null;
  kind: 'stages' | 'statutory' | 'ratings';
  heading: string;
  things: readonly TrajectoryThing[];
}

/** The lanes in words: from these alone the list, the picture and the table are drawn. */
export function describeLanes(
  document: TrajectoryDocument,
  say: TrajectorySay,
  given: TrajectoryGiven = {},
): readonly TrajectoryLaneInWords[] {
  const { statutory = [], ratings = [] } = given;
  const lanes = lanesOf(document).map(
    ({ lane, stages }): TrajectoryLaneInWords => ({
      key: lane === null ? 'everyone' : `lane/${lane.id}`,
      laneId: lane?.id ?? null,
      kind: 'stages',
      heading: nameLane(say, lane),
      things: stages.map((stage) => describeStage(document, stage, say, given)),
    }),
  );
  const set: TrajectoryLaneInWords = {
    key: 'statutory',
    laneId: null,
    kind: 'statutory',
    heading: say('lane.statutory'),
    things: inOrder(
      statutory.map((one): TrajectoryThing => {
        const when = sayDate(say, one.on);
        return {
          key: `statutory/${one.id}`,
          kind: 'statutory',
          id: one.id,
          title: one.title,
          status: null,
          day: spanOfDate(one.on)?.first ?? null,
          when,
          facts: [{ key: 'statutory', label: say('fact.statutory'), text: when }],
        };
      }),
    ),
  };
  const said: TrajectoryLaneInWords = {
    key: 'ratings',
    laneId: null,
    kind: 'ratings',
    heading: say('lane.ratings'),
    things: inOrder(describeRatings(document, ratings, say, given)),
  };
  return [...lanes, ...[set, said].filter(({ things }) => things.length > 0)];
}

/** By day, those without one last; otherwise as they came. */
function inOrder(things: readonly TrajectoryThing[]): readonly TrajectoryThing[] {
  return [...things].sort((a, b) => (a.day === b.day ? 0 : (a.day ?? Infinity) - (b.day ?? Infinity)));
}

/** What people said on one day stands together, each by name and with a number of their own. */
function describeRatings(
  { people }: TrajectoryDocument,
  ratings: readonly TrajectoryRating[],
  say: TrajectorySay,
  { scales = [] }: TrajectoryGiven,
): readonly TrajectoryThing[] {
  const byDay = new Map<string, TrajectoryRating[]>();
  for (const rating of ratings) {
    const key = JSON.stringify([rating.on?.said ?? '', rating.on?.iso ?? '']);
    const those = byDay.get(key);
    if (those) those.push(rating);
    else byDay.set(key, [rating]);
  }
  return Array.from(byDay.values(), (those, at): TrajectoryThing => {
    const on = those[0]?.on ?? null;
    const when = sayDate(say, on);
    return {
      key: `ratings/${at}`,
      kind: 'ratings',
      id: `ratings/${at}`,
      title: when || say('answer.notSaid'),
      status: null,
      day: spanOfDate(on)?.first ?? null,
      when,
      facts: those.map(({ scaleId, by, number }) => {
        const name = namePerson(say, people, by);
        return {
          key: 'rating',
          label: scaleName(say, scales, scaleId),
          // No number is said in words: a dash would be read as a value of its own.
          text:
            number === null ? say('fact.rating.none', { name }) : say('fact.rating.number', { name, number }),
        };
      }),
    };
  });
}

function scaleName(say: TrajectorySay, scales: readonly TrajectoryLink[], id: string): string {
  return scales.find((scale) => scale.id === id)?.text || say('fact.scale.other');
}

/** A stage in words, with everything known of it. What was not said is not there: nothing is invented. */
export function describeStage(
  document: TrajectoryDocument,
  stage: Stage,
  say: TrajectorySay,
  { scales = [] }: TrajectoryGiven = {},
): TrajectoryThing {
  const { people } = document;
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  add('status', say('fact.status'), say(`status.${stage.status}`));
  if (stage.kind !== null) add('kind', say('fact.kind'), say(`stageKind.${stage.kind}`));
  if (stage.contactLevel !== null)
    add('contactLevel', say('fact.contactLevel'), say(`contact.${stage.contactLevel}`));
  const planned = sayPlan(say, stage.planned, document);
  add('planned', say('fact.planned'), planned);
  for (const { planned: earlier, ...signature } of stage.earlierPlans) {
    const what = sayPlan(say, earlier, document) || say('fact.planned.none');
    add('earlierPlan', say('fact.earlierPlan'), withReason(say, document, what, signature));
  }
  const actual = sayDate(say, stage.actual);
  add('actual', say('fact.actual'), actual);
  for (const { to, backTo, ...signature } of stage.changes) {
    const status = say(`status.${to}`);
    const what =
      backTo === null
        ? say('fact.change.to', { status })
        : say('fact.change.backTo', { status, stage: nameById(say, document, 'stage', backTo) });
    add('change', say('fact.change'), withReason(say, document, what, signature));
  }
  for (const { who, text } of stage.tasks) {
    const names = namePeople(say, people, who);
    add(
      'task',
      say('fact.task'),
      names !== '' && text.trim() !== '' ? say('fact.part', { names, what: text }) : names || text,
    );
  }
  add('evidence', say('fact.evidence'), stage.evidence);
  if (stage.checkpoint !== null) {
    const { scaleId, hopedFor } = stage.checkpoint;
    const scale = scaleName(say, scales, scaleId);
    add(
      'checkpoint',
      say('fact.checkpoint'),
      hopedFor === null ? scale : say('fact.checkpoint.hoped', { scale, number: hopedFor }),
    );
  }
  add('aboutChildren', say('fact.aboutChildren'), namePeople(say, people, stage.aboutChildren));
  aboutEntry(document, stage, say, add);
  return {
    key: `stage/${stage.id}`,
    kind: 'stage',
    id: stage.id,
    title: stage.title.trim() === '' ? say('stage.untitled') : stage.title,
    status: stage.status,
    day: spanOfStage(stage, document)?.first ?? null,
    when: actual || planned,
    facts,
  };
}

/** Everything known of a bottom line but its words. */
export function bottomLineFacts(
  document: TrajectoryDocument,
  line: BottomLine,
  say: TrajectorySay,
): readonly TrajectoryFact[] {
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  const sayMet = (met: BottomLineMet | null) => {
    if (met === null) return say('fact.met.not');
    const signed = [sayDate(say, met.on), namePeople(say, document.people, met.saidBy), met.evidence];
    return signed.filter((part) => part.trim() !== '').join('; ') || say('fact.met.yes');
  };
  add('how', say('fact.how'), line.how);
  add('met', say('fact.met'), sayMet(line.met));
  for (const { met, ...signature } of line.earlierMet)
    add('earlierMet', say('fact.earlierMet'), withReason(say, document, sayMet(met), signature));
  aboutEntry(document, line, say, add);
  return facts;
}

/** Everything known of a next step but its words. It is done or not done; it is never late. */
export function nextStepFacts(
  document: TrajectoryDocument,
  step: NextStep,
  say: TrajectorySay,
): readonly TrajectoryFact[] {
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  add('owners', say('fact.owners'), namePeople(say, document.people, step.owners));
  add('when', say('fact.when'), sayDate(say, step.when));
  add('reason', say('fact.reason'), step.reason);
  const stage = document.stages.find(({ id, removed }) => id === step.stageId && removed === null);
  if (stage) add('stageId', say('fact.stage'), nameEntry(say, stage));
  if (step.done) add('done', say('fact.done'), sayDate(say, step.doneOn) || say('fact.done.yes'));
  aboutEntry(document, step, say, add);
  return facts;
}

/** What is known of the whole way. */
export function trajectoryFacts(
  document: TrajectoryDocument,
  say: TrajectorySay,
  { dangers = [], goals = [] }: TrajectoryGiven = {},
): readonly TrajectoryFact[] {
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  const linked = (ids: readonly string[], links: readonly TrajectoryLink[]) =>
    ids.map((id) => links.find((link) => link.id === id)?.text || say('fact.statement.other')).join('; ');
  add('start', say('fact.start'), sayDate(say, document.start));
  add('targetClosure', say('fact.targetClosure'), sayDate(say, document.targetClosure));
  for (const { start: begun, targetClosure, ...signature } of document.earlierDates) {
    const [start, closure] = [sayDate(say, begun), sayDate(say, targetClosure)];
    const what =
      start !== '' && closure !== ''
        ? say('fact.earlierDates.both', { start, closure })
        : start !== ''
          ? say('fact.earlierDates.start', { start })
          : closure !== ''
            ? say('fact.earlierDates.closure', { closure })
            : '';
    if (what !== '')
      add('earlierDates', say('fact.earlierDates'), withReason(say, document, what, signature));
  }
  add('dangers', say('fact.dangers'), linked(document.dangerIds, dangers));
  add('goals', say('fact.goals'), linked(document.goalIds, goals));
  return facts;
}

type Add = (key: string, label: string, text: string) => void;

function adding(facts: TrajectoryFact[]): Add {
  return (key, label, text) => {
    if (text.trim() !== '') facts.push({ key, label, text });
  };
}

/** What was, with why, when and who, whichever of them is known. */
function withReason(
  say: TrajectorySay,
  { people }: TrajectoryDocument,
  what: string,
  { why, by, at }: { why: string; by: string | null; at: string | null },
): string {
  const reasoned = why.trim() === '' ? what : say('fact.why', { what, why });
  const signature = saySignature(say, people, { by, at });
  return signature === '' ? reasoned : say('fact.signed', { what: reasoned, signature });
}

function aboutEntry(
  document: TrajectoryDocument,
  entry: TrajectoryEntry,
  say: TrajectorySay,
  add: Add,
): void {
  const { people } = document;
  const { level, notShownTo } = entry.visibility;
  add('saidBy', say('fact.saidBy'), namePeople(say, people, entry.saidBy));
  add('heldBy', say('fact.heldBy'), namePeople(say, people, entry.heldBy));
  add('notHeldBy', say('fact.notHeldBy'), namePeople(say, people, entry.notHeldBy));
  add('dispute', say('fact.dispute'), entry.dispute);
  if (level !== 'notDecided') add('visibility', say('fact.visibility'), say(`visibility.${level}`));
  add('notShownTo', say('fact.notShownTo'), namePeople(say, people, notShownTo));
  const recorded = saySignature(say, people, { at: entry.recordedAt, by: entry.recordedBy });
  const edited = saySignature(say, people, { at: entry.editedAt, by: entry.editedBy });
  add('recorded', say('fact.recorded'), recorded);
  add('edited', say('fact.edited'), edited);
}

/** The picture of lanes in words: every thing in a place of its own, across a wide page or down a narrow one. */
export function pictureOf(
  lanes: readonly TrajectoryLaneInWords[],
  columnsPerLine: number,
  today: DayNumber | null,
): TrajectoryPicture<TrajectoryThing> {
  const placed = lanes.map(
    ({ key, things }): PictureLane<TrajectoryThing> => ({
      key,
      things: things.map((thing) => ({ thing, day: thing.day })),
    }),
  );
  return layTrajectory(placed, columnsPerLine, today);
}

/** The columns of the table after the stage itself; whatever has no column of its own stands in the last. */
export const tableColumns = ['status', 'planned', 'actual', 'task', 'evidence', 'more'] as const;
export type TrajectoryTableColumn = (typeof tableColumns)[number];

/** A row of the table. */
export interface TrajectoryTableRow {
  lane: TrajectoryLaneInWords;
  thing: TrajectoryThing;
  cells: { readonly [Column in TrajectoryTableColumn]: readonly TrajectoryFact[] };
}

/** The table of lanes in words: a row for every thing, its facts by column. */
export function tableOf(lanes: readonly TrajectoryLaneInWords[]): readonly TrajectoryTableRow[] {
  return lanes.flatMap((lane) =>
    lane.things.map((thing): TrajectoryTableRow => {
      const cells: Record<TrajectoryTableColumn, TrajectoryFact[]> = {
        status: [],
        planned: [],
        actual: [],
        task: [],
        evidence: [],
        more: [],
      };
      for (const fact of thing.facts)
        (Object.hasOwn(cells, fact.key) ? cells[fact.key as 'more'] : cells.more).push(fact);
      return { lane, thing, cells };
    }),
  );
}
