import { namePeople, saySignature } from '../foundation/document/naming';
import type { Person } from '../foundation/document';
import type { TrajectoryGiven, TrajectoryLink } from './trajectory-given.model';
import type {
  BottomLine,
  BottomLineMet,
  NextStep,
  Stage,
  TrajectoryDates,
  TrajectoryDocument,
  TrajectoryEntry,
} from './trajectory.model';
import type { TrajectorySay } from './trajectory-names.text';
import { tellDate, tellEntry, tellPlan } from './trajectory-names.text';
import type { TrajectoryTold } from './trajectory-told.text';
import { tellFilled, toldAsWritten, toldInRow, toldPlainly } from './trajectory-told.text';

/** One thing known, in words. */
export interface TrajectoryFact extends TrajectoryTold {
  /** The field it comes from. */
  key: string;
  label: string;
}

/** For whom facts are told, and from what. */
export interface TrajectoryTelling {
  say: TrajectorySay;
  people: readonly Person[];
  /** The family reads along: who wrote what down and when, and who may see what, is not for it. */
  meeting?: boolean;
}

type Add = (key: string, label: string, told: TrajectoryTold) => void;

function adding(facts: TrajectoryFact[]): Add {
  return (key, label, told) => {
    if (told.text.trim() !== '') facts.push({ key, label, text: told.text, parts: told.parts });
  };
}

/** What a stage is told from, beside itself. */
export interface StageTelling extends TrajectoryTelling {
  dates: Pick<TrajectoryDates, 'start'>;
  scales: readonly TrajectoryLink[];
  /** Another stage, by its id; undefined: it is not there, or the reader may not see it. */
  findStage: (id: string) => Stage | undefined;
}

/** Everything known of a stage but its title. What was not said is not there: nothing is invented. */
export function stageFacts(stage: Stage, telling: StageTelling): readonly TrajectoryFact[] {
  const { say, people, dates, scales, findStage } = telling;
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  const plainly = (key: string, label: string, text: string) => add(key, label, toldPlainly(text));
  plainly('status', say('fact.status'), say(`status.${stage.status}`));
  if (stage.kind !== null) plainly('kind', say('fact.kind'), say(`stageKind.${stage.kind}`));
  if (stage.contactLevel !== null)
    plainly('contactLevel', say('fact.contactLevel'), say(`contact.${stage.contactLevel}`));
  add('planned', say('fact.planned'), tellPlan(say, stage.planned, dates));
  for (const { planned, ...signature } of stage.earlierPlans) {
    const plan = tellPlan(say, planned, dates);
    const what = plan.text === '' ? toldPlainly(say('fact.planned.none')) : plan;
    add('earlierPlan', say('fact.earlierPlan'), withReason(telling, what, signature));
  }
  add('actual', say('fact.actual'), tellDate(say, stage.actual));
  for (const { to, backTo, ...signature } of stage.changes) {
    const status = say(`status.${to}`);
    const there = backTo === null ? undefined : findStage(backTo);
    const what = there
      ? tellFilled(say, 'fact.change.backTo', { status, stage: tellEntry(say, there) })
      : toldPlainly(say('fact.change.to', { status }));
    add('change', say('fact.change'), withReason(telling, what, signature));
  }
  for (const { who, text } of stage.tasks) {
    const names = namePeople(say, people, who);
    const what = toldAsWritten(text);
    const isBoth = names !== '' && text.trim() !== '';
    add(
      'task',
      say('fact.task'),
      isBoth ? tellFilled(say, 'fact.part', { names, what }) : names === '' ? what : toldPlainly(names),
    );
  }
  add('evidence', say('fact.evidence'), toldAsWritten(stage.evidence));
  if (stage.checkpoint !== null) {
    const { scaleId, hopedFor } = stage.checkpoint;
    const scale = nameScale(say, scales, scaleId);
    plainly(
      'checkpoint',
      say('fact.checkpoint'),
      hopedFor === null ? scale : say('fact.checkpoint.hoped', { scale, number: hopedFor }),
    );
  }
  plainly('aboutChildren', say('fact.aboutChildren'), namePeople(say, people, stage.aboutChildren));
  aboutEntry(stage, telling, add);
  return facts;
}

/** What a scale is called. One that the host does not give, or the reader may not see, is said to be kept elsewhere. */
export function nameScale(say: TrajectorySay, scales: readonly TrajectoryLink[], id: string): string {
  return scales.find((scale) => scale.id === id)?.text || say('fact.scale.other');
}

/** Everything known of a bottom line but its words. */
export function bottomLineFacts(line: BottomLine, telling: TrajectoryTelling): readonly TrajectoryFact[] {
  const { say, people } = telling;
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  const tellMet = (met: BottomLineMet | null): TrajectoryTold => {
    if (met === null) return toldPlainly(say('fact.met.not'));
    const signed = [
      tellDate(say, met.on),
      toldPlainly(namePeople(say, people, met.saidBy)),
      toldAsWritten(met.evidence),
    ].filter(({ text }) => text.trim() !== '');
    return signed.length === 0 ? toldPlainly(say('fact.met.yes')) : toldInRow(signed, '; ');
  };
  add('how', say('fact.how'), toldAsWritten(line.how));
  add('met', say('fact.met'), tellMet(line.met));
  for (const { met, ...signature } of line.earlierMet)
    add('earlierMet', say('fact.earlierMet'), withReason(telling, tellMet(met), signature));
  aboutEntry(line, telling, add);
  return facts;
}

/**
 * Everything known of a next step but its words. It is done or not done; it is never late. `stage` is the one it belongs
 * to, where it is there and may be seen.
 */
export function nextStepFacts(
  step: NextStep,
  stage: Stage | undefined,
  telling: TrajectoryTelling,
): readonly TrajectoryFact[] {
  const { say, people } = telling;
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  add('owners', say('fact.owners'), toldPlainly(namePeople(say, people, step.owners)));
  add('when', say('fact.when'), tellDate(say, step.when));
  add('reason', say('fact.reason'), toldAsWritten(step.reason));
  if (stage) add('stageId', say('fact.stage'), tellEntry(say, stage));
  const doneOn = tellDate(say, step.doneOn);
  if (step.done)
    add('done', say('fact.done'), doneOn.text === '' ? toldPlainly(say('fact.done.yes')) : doneOn);
  aboutEntry(step, telling, add);
  return facts;
}

/** The stages that stand, to be found by their ids. */
export function standingStages({ stages }: Pick<TrajectoryDocument, 'stages'>): ReadonlyMap<string, Stage> {
  return new Map(stages.flatMap((stage) => (stage.removed === null ? [[stage.id, stage]] : [])));
}

/** What is known of the whole way. */
export function trajectoryFacts(
  document: TrajectoryDocument,
  say: TrajectorySay,
  { dangers = [], goals = [] }: TrajectoryGiven = {},
  meeting = false,
): readonly TrajectoryFact[] {
  const facts: TrajectoryFact[] = [];
  const add = adding(facts);
  const linked = (ids: readonly string[], links: readonly TrajectoryLink[]) =>
    toldPlainly(
      ids.map((id) => links.find((link) => link.id === id)?.text || say('fact.statement.other')).join('; '),
    );
  add('start', say('fact.start'), tellDate(say, document.start));
  add('targetClosure', say('fact.targetClosure'), tellDate(say, document.targetClosure));
  for (const { start: begun, targetClosure, why, ...signature } of document.earlierDates) {
    const [start, closure] = [tellDate(say, begun), tellDate(say, targetClosure)];
    const what =
      start.text !== '' && closure.text !== ''
        ? tellFilled(say, 'fact.earlierDates.both', { start, closure })
        : start.text !== ''
          ? tellFilled(say, 'fact.earlierDates.start', { start })
          : closure.text !== ''
            ? tellFilled(say, 'fact.earlierDates.closure', { closure })
            : null;
    if (what === null) continue;
    // Why the services moved their dates is for the record (practice.md 10.4).
    const reason = { why: meeting ? '' : why, ...signature };
    const telling = { say, people: document.people, meeting };
    add('earlierDates', say('fact.earlierDates'), withReason(telling, what, reason));
  }
  add('dangers', say('fact.dangers'), linked(document.dangerIds, dangers));
  add('goals', say('fact.goals'), linked(document.goalIds, goals));
  return facts;
}

/** What was, with why, when and who, whichever of them is known. */
function withReason(
  { say, people, meeting = false }: TrajectoryTelling,
  what: TrajectoryTold,
  { why, by, at }: { why: string; by: string | null; at: string | null },
): TrajectoryTold {
  const reasoned = why.trim() === '' ? what : tellFilled(say, 'fact.why', { what, why: toldAsWritten(why) });
  const signature = meeting ? '' : saySignature(say, people, { by, at });
  return signature === '' ? reasoned : tellFilled(say, 'fact.signed', { what: reasoned, signature });
}

function aboutEntry(
  entry: TrajectoryEntry,
  { say, people, meeting = false }: TrajectoryTelling,
  add: Add,
): void {
  const { level, notShownTo } = entry.visibility;
  const plainly = (key: string, label: string, text: string) => add(key, label, toldPlainly(text));
  plainly('saidBy', say('fact.saidBy'), namePeople(say, people, entry.saidBy));
  plainly('heldBy', say('fact.heldBy'), namePeople(say, people, entry.heldBy));
  plainly('notHeldBy', say('fact.notHeldBy'), namePeople(say, people, entry.notHeldBy));
  add('dispute', say('fact.dispute'), toldAsWritten(entry.dispute));
  if (meeting) return;
  if (level !== 'notDecided') plainly('visibility', say('fact.visibility'), say(`visibility.${level}`));
  plainly('notShownTo', say('fact.notShownTo'), namePeople(say, people, notShownTo));
  const recorded = saySignature(say, people, { at: entry.recordedAt, by: entry.recordedBy });
  const edited = saySignature(say, people, { at: entry.editedAt, by: entry.editedBy });
  plainly('recorded', say('fact.recorded'), recorded);
  plainly('edited', say('fact.edited'), edited);
}
