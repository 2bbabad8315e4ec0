import { namePerson } from '../foundation/document/naming';
import { sameJson } from '../foundation/document';
import { spanOfDate } from '../foundation/calendar/days.model';
import type { DayNumber } from '../foundation/calendar/days.model';
import type { TrajectoryFact, TrajectoryTelling } from './trajectory-facts.text';
import { nameScale, stageFacts, standingStages } from './trajectory-facts.text';
import type { TrajectoryGiven, TrajectoryRating } from './trajectory-given.model';
import type { PictureLane, TrajectoryPicture } from './trajectory-layout.model';
import { layTrajectory } from './trajectory-layout.model';
import type { LaneOfStages } from './trajectory-order.model';
import { lanesOf, spanOfStage } from './trajectory-order.model';
import type { Stage, StageStatus, TrajectoryDocument } from './trajectory.model';
import type { TrajectorySay } from './trajectory-names.text';
import { nameLane, sayDate } from './trajectory-names.text';
import { toldPlainly } from './trajectory-told.text';

/** Something on the way, in words: a stage, a date that is set, or what people said on a scale on one day. */
export interface TrajectoryThing {
  /** Unique in the trajectory. */
  key: string;
  kind: 'stage' | 'statutory' | 'ratings';
  /** The id of the stage or of the date; for what people said, its key. */
  id: string;
  title: string;
  /** Whether people wrote the title, in the language of the document. */
  written: boolean;
  /** How a stage stands; null: it is no stage. */
  status: StageStatus | null;
  /** The first day it stands on; null: not known. */
  day: DayNumber | null;
  facts: readonly TrajectoryFact[];
}

/** A lane in words. */
export interface TrajectoryLaneInWords {
  key: string;
  /** The id of the lane; null: everyone together, or what the host gives. */
  laneId: string | null;
  kind: 'stages' | 'statutory' | 'ratings';
  heading: string;
  /** Whether people wrote the heading, in the language of the document. */
  written: boolean;
  things: readonly TrajectoryThing[];
}

/** How lanes are put into words. */
export interface DescribingLanes {
  /** The family reads along; see {@link TrajectoryTelling}. */
  meeting?: boolean;
  /** Describes the stages, where they are remembered; see {@link rememberStages}. */
  describe?: typeof describeStages;
}

/** The lanes in words: from these alone the list, the picture and the table are drawn. */
export function describeLanes(
  document: TrajectoryDocument,
  say: TrajectorySay,
  given: TrajectoryGiven = {},
  { meeting = false, describe = describeStages }: DescribingLanes = {},
): readonly TrajectoryLaneInWords[] {
  const things = describe(document, say, given, meeting);
  const lanes = lanesOf(document).map((one): TrajectoryLaneInWords => {
    return { ...describeLane(one, say), things: one.stages.flatMap((stage) => things.get(stage) ?? []) };
  });
  return [...lanes, ...describeGiven(document, say, given)];
}

function describeLane({ lane }: LaneOfStages, say: TrajectorySay): Omit<TrajectoryLaneInWords, 'things'> {
  return {
    key: lane === null ? 'everyone' : `lane/${lane.id}`,
    laneId: lane?.id ?? null,
    kind: 'stages',
    heading: nameLane(say, lane),
    written: lane !== null && lane.title.trim() !== '',
  };
}

/** The stages that stand, or those of them that are wanted, in words. Linear in the stages. */
export function describeStages(
  document: TrajectoryDocument,
  say: TrajectorySay,
  { scales = [] }: TrajectoryGiven,
  meeting: boolean,
  wanted: readonly Stage[] = document.stages.filter(({ removed }) => removed === null),
): ReadonlyMap<Stage, TrajectoryThing> {
  const standing = standingStages(document);
  const { people, start } = document;
  const findStage = (id: string) => standing.get(id);
  const telling = { say, people, meeting, dates: { start }, scales, findStage };
  return new Map(
    wanted.map((stage): [Stage, TrajectoryThing] => [
      stage,
      {
        key: `stage/${stage.id}`,
        kind: 'stage',
        id: stage.id,
        title: stage.title.trim() === '' ? say('stage.untitled') : stage.title,
        written: stage.title.trim() !== '',
        status: stage.status,
        day: spanOfStage(stage, document)?.first ?? null,
        facts: stageFacts(stage, telling),
      },
    ]),
  );
}

/**
 * As {@link describeStages}, and a stage of which nothing has changed is described by the very same object as before: one
 * change among thousands of stages costs the words of one.
 */
export function rememberStages(): typeof describeStages {
  let told: readonly unknown[] = [];
  let things: ReadonlyMap<Stage, TrajectoryThing> = new Map();
  return (document, say, given, meeting) => {
    const from = [say, given.scales, document.people, document.start, meeting];
    const isSame = told.length > 0 && from.every((one, at) => one === told[at]);
    const before = isSame ? things : new Map<Stage, TrajectoryThing>();
    const standing = document.stages.filter(({ removed }) => removed === null);
    // What a stage tells of another stage may have changed though the stage has not.
    const isAlone = ({ changes }: Stage) => changes.every(({ backTo }) => backTo === null);
    const wanted = standing.filter((stage) => !before.has(stage) || !isAlone(stage));
    const anew = describeStages(document, say, given, meeting, wanted);
    told = from;
    things = new Map(
      standing.flatMap((stage): readonly [Stage, TrajectoryThing][] => {
        const [was, is] = [before.get(stage), anew.get(stage)];
        const thing = was && (is === undefined || sameJson(was, is)) ? was : is;
        return thing ? [[stage, thing]] : [];
      }),
    );
    return things;
  };
}

/** What the host gives, in lanes of its own. One that is empty is not there. */
function describeGiven(
  document: TrajectoryDocument,
  say: TrajectorySay,
  given: TrajectoryGiven,
): readonly TrajectoryLaneInWords[] {
  const { statutory = [], ratings = [] } = given;
  const lanes: readonly TrajectoryLaneInWords[] = [
    {
      key: 'statutory',
      laneId: null,
      kind: 'statutory',
      heading: say('lane.statutory'),
      written: false,
      things: inOrder(
        statutory.map((one): TrajectoryThing => {
          const when = sayDate(say, one.on);
          return {
            key: `statutory/${one.id}`,
            kind: 'statutory',
            id: one.id,
            title: one.title,
            written: false,
            status: null,
            day: spanOfDate(one.on)?.first ?? null,
            facts: [{ key: 'statutory', label: say('fact.statutory'), ...toldPlainly(when) }],
          };
        }),
      ),
    },
    {
      key: 'ratings',
      laneId: null,
      kind: 'ratings',
      heading: say('lane.ratings'),
      written: false,
      things: inOrder(describeRatings({ say, people: document.people }, ratings, given)),
    },
  ];
  return lanes.filter(({ things }) => things.length > 0);
}

/** By day, those without one last; otherwise as they came. */
function inOrder(things: readonly TrajectoryThing[]): readonly TrajectoryThing[] {
  return [...things].sort((a, b) => (a.day === b.day ? 0 : (a.day ?? Infinity) - (b.day ?? Infinity)));
}

/** What people said on one day stands together, each by name and with a number of their own. */
function describeRatings(
  { say, people }: TrajectoryTelling,
  ratings: readonly TrajectoryRating[],
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
    return {
      key: `ratings/${at}`,
      kind: 'ratings',
      id: `ratings/${at}`,
      title: sayDate(say, on) || say('answer.notSaid'),
      written: false,
      status: null,
      day: spanOfDate(on)?.first ?? null,
      facts: those.map(({ scaleId, by, number }) => {
        const name = namePerson(say, people, by);
        return {
          key: 'rating',
          label: nameScale(say, scales, scaleId),
          // No number is said in words: a dash would be read as a value of its own.
          ...toldPlainly(
            number === null ? say('fact.rating.none', { name }) : say('fact.rating.number', { name, number }),
          ),
        };
      }),
    };
  });
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

/** The facts of a thing by the columns of the table. */
export type TrajectoryTableCells = { readonly [Column in TrajectoryTableColumn]: readonly TrajectoryFact[] };

/** The facts of a thing by the columns they stand in, each in one. */
export function cellsOf({ facts }: TrajectoryThing): TrajectoryTableCells {
  const cells: Record<TrajectoryTableColumn, TrajectoryFact[]> = {
    status: [],
    planned: [],
    actual: [],
    task: [],
    evidence: [],
    more: [],
  };
  for (const fact of facts)
    (Object.hasOwn(cells, fact.key) ? cells[fact.key as TrajectoryTableColumn] : cells.more).push(fact);
  return cells;
}
