import type {
  Authorship,
  DocumentEnvelope,
  Entry,
  PartialDate,
  Person,
  PersonId,
} from '../foundation/document';
import { sameJson } from '../foundation/document';
import {
  isNewId,
  putBack,
  readAuthor,
  takenOut,
  withChanged,
  withField,
} from '../foundation/document/entry-changes';
import { isChoice, isDate, isPersonToAdd, isPlainList, isText, isTexts } from '../foundation/document/guards';
import type {
  BottomLine,
  BottomLineDetail,
  BottomLineMet,
  ContactLevel,
  EarlierDates,
  Lane,
  LaneDetail,
  NextStep,
  NextStepDetail,
  PlannedTime,
  Stage,
  StageDetail,
  StageKind,
  StageStatus,
  StatusChange,
  TrajectoryDates,
  TrajectoryEntries,
  TrajectoryEntry,
  TrajectoryEntryKind,
} from './trajectory-entries.model';
import {
  bottomLineDetails,
  laneDetails,
  nextStepDetails,
  stageDetails,
  stageStatuses,
} from './trajectory-entries.model';
import {
  bottomLineGuards,
  isMet,
  isPlan,
  laneGuards,
  nextStepGuards,
  stageGuards,
} from './trajectory-values.model';

export type {
  BottomLine,
  BottomLineDetail,
  BottomLineMet,
  ContactLevel,
  EarlierDates,
  EarlierMet,
  EarlierPlan,
  Lane,
  LaneDetail,
  NextStep,
  NextStepDetail,
  PlannedTime,
  ScaleCheckpoint,
  Stage,
  StageDetail,
  StageKind,
  StageStatus,
  StageTask,
  StatusChange,
  TrajectoryDates,
  TrajectoryEntries,
  TrajectoryEntry,
  TrajectoryEntryKind,
} from './trajectory-entries.model';
export {
  bottomLineDetails,
  contactLevels,
  laneDetails,
  nextStepDetails,
  stageDetails,
  stageKinds,
  stageStatuses,
} from './trajectory-entries.model';

/** The kind written in every trajectory's document. */
export const trajectoryKind = 'mapwell/trajectory';

/** The newest format: it counts migrations. */
export const trajectoryFormat = 1;

/** The list that holds the entries of a kind. */
export const trajectoryLists = {
  stage: 'stages',
  bottomLine: 'bottomLines',
  nextStep: 'nextSteps',
  lane: 'lanes',
} as const satisfies { [Kind in TrajectoryEntryKind]: keyof TrajectoryDocument };

/**
 * The trajectory's document: the services' way from the danger statements to the goals and to stepping back (practice.md
 * 5). It ends at closure; the family's safety plan is another document and outlasts it. Half filled is always valid.
 */
export interface TrajectoryDocument extends DocumentEnvelope, TrajectoryDates {
  kind: typeof trajectoryKind;
  /** What it is called. May be empty. */
  title: string;
  /** The key of the arrangement it was begun with. Empty: begun from nothing. */
  preset: string;
  /** Ids of the danger statements it begins from. */
  dangerIds: readonly string[];
  /** Ids of the safety goals it leads to. */
  goalIds: readonly string[];
  /** Dates of the whole way that stood before, oldest first. */
  earlierDates: readonly EarlierDates[];
  /** Paths beside the one of everyone together, in order. */
  lanes: readonly Lane[];
  /** All stages of all lanes, in order. */
  stages: readonly Stage[];
  bottomLines: readonly BottomLine[];
  nextSteps: readonly NextStep[];
}

/** Sets one detail of one stage. */
export type ChangeStage = {
  [Detail in StageDetail]: { type: 'change-stage'; id: string; detail: Detail; value: Stage[Detail] };
}[StageDetail];

/** Sets one detail of one bottom line. */
export type ChangeBottomLine = {
  [Detail in BottomLineDetail]: {
    type: 'change-bottom-line';
    id: string;
    detail: Detail;
    value: BottomLine[Detail];
  };
}[BottomLineDetail];

/** Sets one detail of one next step. */
export type ChangeNextStep = {
  [Detail in NextStepDetail]: {
    type: 'change-next-step';
    id: string;
    detail: Detail;
    value: NextStep[Detail];
  };
}[NextStepDetail];

/** Sets one detail of one lane. */
export type ChangeLane = {
  [Detail in LaneDetail]: { type: 'change-lane'; id: string; detail: Detail; value: Lane[Detail] };
}[LaneDetail];

/** A stage to begin with: what an arrangement says of it, and its id. */
export interface StageToBegin {
  id: string;
  title: string;
  kind?: StageKind | null;
  contactLevel?: ContactLevel | null;
  evidence?: string;
  /** The week it is planned for, from 1; null or not there: not said. */
  week?: number | null;
}

/** What a person meant, never the key they pressed. Lists, pictures, tables, menus and hosts all send these. */
export type TrajectoryIntent =
  /** Puts the stages and bottom lines of an arrangement behind what is there. */
  | {
      type: 'begin-with-preset';
      preset: string;
      stages: readonly StageToBegin[];
      bottomLines: readonly { id: string; text: string }[];
    }
  /** Adds a stage at the end of a lane. An empty title, or an id that is taken, changes nothing. */
  | { type: 'add-stage'; id: string; title: string; laneId: string | null }
  | ChangeStage
  /** Plans a stage, or plans it again: the plan that stood before is kept. Null: it is no longer planned. */
  | { type: 'plan-stage'; id: string; planned: PlannedTime | null; why: string }
  /** Says how a stage stands, and when it really was where `on` is there. `steppedBack` is said by `step-back` alone. */
  | { type: 'set-status'; id: string; status: StageStatus; why: string; on?: PartialDate | null }
  /**
   * Goes back from a stage that was begun to an earlier one, which happens again; null: it is not said to which. It needs
   * a reason. Every plan stays as it is.
   */
  | { type: 'step-back'; id: string; toId: string | null; why: string }
  /** Puts a stage into a lane, before another stage; null: behind all. */
  | { type: 'move-stage'; id: string; laneId: string | null; before: string | null }
  | { type: 'add-bottom-line'; id: string; text: string }
  | ChangeBottomLine
  /** Says that a bottom line is met, or with null that it is not after all. What was said before is kept. */
  | { type: 'meet-bottom-line'; id: string; met: BottomLineMet | null; why: string }
  | { type: 'add-next-step'; id: string; text: string }
  | ChangeNextStep
  /** Says that a next step is done, and when; or that it is not done after all. */
  | { type: 'finish-next-step'; id: string; done: boolean; on: PartialDate | null }
  | { type: 'add-lane'; id: string; title: string; personIds: readonly PersonId[] }
  | ChangeLane
  /** Sets when the whole way begins and is hoped to end. What stood before is kept. */
  | ({ type: 'set-dates'; why: string } & TrajectoryDates)
  /** Says from which danger statements it begins and to which goals it leads. */
  | { type: 'link-statements'; dangerIds: readonly string[]; goalIds: readonly string[] }
  /** Puts a bottom line, a next step or a lane before another of its kind; null: behind all. */
  | { type: 'move-entry'; of: Exclude<TrajectoryEntryKind, 'stage'>; id: string; before: string | null }
  /** Takes an entry out. It stays in the document, with who, when and why. The stages of a lane stay, for everyone. */
  | { type: 'remove-entry'; of: TrajectoryEntryKind; id: string; why: string }
  | { type: 'restore-entry'; of: TrajectoryEntryKind; id: string; why: string }
  /** Names someone new. An empty name, or an id that is taken, changes nothing. */
  | { type: 'add-person'; person: Person }
  | { type: 'set-title'; title: string };

/** An intent with who means it and when. */
export type TrajectoryCommand = TrajectoryIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. Tests go by this list: each needs a way by keys alone and a way by pressing alone. */
export const trajectoryCommands = [
  'begin-with-preset',
  'add-stage',
  'change-stage',
  'plan-stage',
  'set-status',
  'step-back',
  'move-stage',
  'add-bottom-line',
  'change-bottom-line',
  'meet-bottom-line',
  'add-next-step',
  'change-next-step',
  'finish-next-step',
  'add-lane',
  'change-lane',
  'set-dates',
  'link-statements',
  'move-entry',
  'remove-entry',
  'restore-entry',
  'add-person',
  'set-title',
] as const satisfies readonly TrajectoryIntent['type'][];

/** An empty document. `id` is the host's to choose; `lang` is the language the family's words are written in. */
export function createTrajectory(
  start: { id: string } & Partial<
    Pick<
      TrajectoryDocument,
      | 'lang'
      | 'title'
      | 'preset'
      | 'people'
      | 'dangerIds'
      | 'goalIds'
      | 'start'
      | 'targetClosure'
      | 'lanes'
      | 'stages'
      | 'bottomLines'
      | 'nextSteps'
    >
  >,
): TrajectoryDocument {
  return {
    kind: trajectoryKind,
    format: trajectoryFormat,
    id: start.id,
    lang: start.lang ?? 'en-GB',
    title: start.title ?? '',
    preset: start.preset ?? '',
    people: start.people ?? [],
    dangerIds: start.dangerIds ?? [],
    goalIds: start.goalIds ?? [],
    start: start.start ?? null,
    targetClosure: start.targetClosure ?? null,
    earlierDates: [],
    lanes: start.lanes ?? [],
    stages: start.stages ?? [],
    bottomLines: start.bottomLines ?? [],
    nextSteps: start.nextSteps ?? [],
    kept: [],
  };
}

function newEntry(author: Partial<Authorship>): Omit<TrajectoryEntry, 'id'> {
  const entry: Omit<Entry, 'id'> = {
    saidBy: [],
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    visibility: { level: 'notDecided', notShownTo: [] },
  };
  return { ...entry, heldBy: [], notHeldBy: [], dispute: '', removed: null, trail: [] };
}

/** A new stage that claims nothing: planned for nobody knows when, and nobody allowed to see it yet. */
export function createStage(
  start: Pick<Stage, 'id' | 'title'> & Partial<Stage>,
  author: Partial<Authorship> = {},
): Stage {
  return {
    ...newEntry(author),
    kind: null,
    contactLevel: null,
    laneId: null,
    aboutChildren: [],
    planned: null,
    earlierPlans: [],
    actual: null,
    tasks: [],
    evidence: '',
    checkpoint: null,
    status: 'planned',
    changes: [],
    ...start,
  };
}

/** A new bottom line that claims nothing: nobody has said that it is met. */
export function createBottomLine(
  start: Pick<BottomLine, 'id' | 'text'> & Partial<BottomLine>,
  author: Partial<Authorship> = {},
): BottomLine {
  return { ...newEntry(author), how: '', met: null, earlierMet: [], ...start };
}

/** A new next step that claims nothing. */
export function createNextStep(
  start: Pick<NextStep, 'id' | 'text'> & Partial<NextStep>,
  author: Partial<Authorship> = {},
): NextStep {
  return {
    ...newEntry(author),
    owners: [],
    when: null,
    reason: '',
    stageId: null,
    done: false,
    doneOn: null,
    ...start,
  };
}

/** A new lane. */
export function createLane(start: Pick<Lane, 'id' | 'title'> & Partial<Lane>): Lane {
  return { personIds: [], removed: null, trail: [], ...start };
}

/** A plan in weeks alone: "week 3", or "weeks 3 to 5". */
export function planInWeeks(week: number, toWeek: number | null = null): PlannedTime {
  return { from: null, to: null, week, toWeek };
}

/** A plan by date alone, or by a range of dates. */
export function planOnDates(from: PartialDate, to: PartialDate | null = null): PlannedTime {
  return { from, to, week: null, toWeek: null };
}

/** Whether a stage was begun, so that one can go back from it. */
export function canStepBack({ status, removed }: Stage): boolean {
  return removed === null && (status === 'happening' || status === 'done' || status === 'paused');
}

/** The stages one can go back to from a stage: those before it that are not taken out, the nearest first. */
export function stagesBefore({ stages }: Pick<TrajectoryDocument, 'stages'>, id: string): readonly Stage[] {
  const at = stages.findIndex((stage) => stage.id === id);
  return stages
    .slice(0, Math.max(at, 0))
    .filter(({ removed }) => removed === null)
    .reverse();
}

/**
 * The document after a command. Total and honest: a command that changes nothing, names what is not there, holds a value
 * that its field cannot hold, or is no command at all gives back the very same object, and never throws. A command about
 * one entry changes no other, but for the stage that is gone back to. Linear in the number of entries.
 */
export function trajectoryReducer(
  document: TrajectoryDocument,
  command: TrajectoryCommand,
): TrajectoryDocument {
  // A host written without types may send anything at all.
  if (typeof command !== 'object' || (command as unknown) === null) return document;
  const author = readAuthor(command);
  switch (command.type) {
    case 'begin-with-preset':
      return begun(document, command, author);
    case 'add-stage': {
      const { id, title, laneId } = command;
      if (!isNewId(document.stages, id) || !isSaid(title) || !isLane(document, laneId)) return document;
      return { ...document, stages: [...document.stages, createStage({ id, title, laneId }, author)] };
    }
    case 'change-stage':
      return withEntry(document, 'stage', command.id, author, (stage) =>
        isChoice(stageDetails, command.detail) && stageGuards[command.detail](command.value)
          ? withField(stage, command.detail, command.value)
          : stage,
      );
    case 'plan-stage': {
      const { id, planned, why } = command;
      if (!isPlan(planned) || !isText(why)) return document;
      return withEntry(document, 'stage', id, author, (stage) => replanned(stage, planned, why, author));
    }
    case 'set-status': {
      const { id, status, why, on } = command;
      const isKnown = isChoice(stageStatuses, status) && status !== 'steppedBack';
      if (!isKnown || !isText(why) || (on !== undefined && !isDate(on))) return document;
      return withEntry(document, 'stage', id, author, (stage) => {
        const dated = on === undefined ? stage : withField(stage, 'actual', on);
        return dated.status === status ? dated : standing(dated, status, null, why, author);
      });
    }
    case 'step-back':
      return steppedBack(document, command, author);
    case 'move-stage':
      return moved(document, command, author);
    case 'add-bottom-line': {
      const { id, text } = command;
      if (!isNewId(document.bottomLines, id) || !isSaid(text)) return document;
      return { ...document, bottomLines: [...document.bottomLines, createBottomLine({ id, text }, author)] };
    }
    case 'change-bottom-line':
      return withEntry(document, 'bottomLine', command.id, author, (line) =>
        isChoice(bottomLineDetails, command.detail) && bottomLineGuards[command.detail](command.value)
          ? withField(line, command.detail, command.value)
          : line,
      );
    case 'meet-bottom-line': {
      const { id, met, why } = command;
      if (!isMet(met) || !isText(why)) return document;
      return withEntry(document, 'bottomLine', id, author, (line) => {
        if (sameJson(line.met, met)) return line;
        // Nothing was said before the first time.
        const before = line.met === null && line.earlierMet.length === 0;
        const earlier = { met: line.met, why, ...author };
        return { ...line, met, earlierMet: before ? line.earlierMet : [...line.earlierMet, earlier] };
      });
    }
    case 'add-next-step': {
      const { id, text } = command;
      if (!isNewId(document.nextSteps, id) || !isSaid(text)) return document;
      return { ...document, nextSteps: [...document.nextSteps, createNextStep({ id, text }, author)] };
    }
    case 'change-next-step':
      return withEntry(document, 'nextStep', command.id, author, (step) =>
        isChoice(nextStepDetails, command.detail) && nextStepGuards[command.detail](command.value)
          ? withField(step, command.detail, command.value)
          : step,
      );
    case 'finish-next-step': {
      const { id, done, on } = command;
      if (typeof done !== 'boolean' || !isDate(on)) return document;
      return withEntry(document, 'nextStep', id, author, (step) =>
        withField(withField(step, 'done', done), 'doneOn', done ? on : null),
      );
    }
    case 'add-lane': {
      const { id, title, personIds } = command;
      if (!isNewId(document.lanes, id) || !isSaid(title) || !isTexts(personIds)) return document;
      return { ...document, lanes: [...document.lanes, createLane({ id, title, personIds })] };
    }
    case 'change-lane':
      return withEntry(document, 'lane', command.id, author, (lane) =>
        isChoice(laneDetails, command.detail) && laneGuards[command.detail](command.value)
          ? withField(lane, command.detail, command.value)
          : lane,
      );
    case 'set-dates': {
      const { start, targetClosure, why } = command;
      if (!isDate(start) || !isDate(targetClosure) || !isText(why)) return document;
      const { start: startBefore, targetClosure: closureBefore } = document;
      if (sameJson(start, startBefore) && sameJson(targetClosure, closureBefore)) return document;
      const before = { start: startBefore, targetClosure: closureBefore, why, ...author };
      // A date that is said for the first time takes the place of none.
      const kept =
        (startBefore !== null && !sameJson(start, startBefore)) ||
        (closureBefore !== null && !sameJson(targetClosure, closureBefore));
      const earlierDates = kept ? [...document.earlierDates, before] : document.earlierDates;
      return { ...document, start, targetClosure, earlierDates };
    }
    case 'link-statements': {
      const { dangerIds, goalIds } = command;
      if (!isTexts(dangerIds) || !isTexts(goalIds)) return document;
      return withField(withField(document, 'dangerIds', dangerIds), 'goalIds', goalIds);
    }
    case 'move-entry':
      return reordered(document, command);
    case 'remove-entry': {
      const { of, id, why } = command;
      if (!isText(why)) return document;
      return withEntry(document, of, id, author, (entry) => takenOut(entry, why, author));
    }
    case 'restore-entry': {
      const { of, id, why } = command;
      if (!isText(why)) return document;
      return withEntry(document, of, id, author, (entry) => putBack(entry, why, author));
    }
    case 'add-person': {
      const { person } = command;
      if (!isPersonToAdd(person) || document.people.some(({ id }) => id === person.id)) return document;
      return { ...document, people: [...document.people, person] };
    }
    case 'set-title': {
      const { title } = command;
      return !isText(title) || title === document.title ? document : { ...document, title };
    }
    default:
      return document;
  }
}

type Intent<Type extends TrajectoryIntent['type']> = Extract<TrajectoryIntent, { type: Type }>;

function begun(
  document: TrajectoryDocument,
  { preset, stages, bottomLines }: Intent<'begin-with-preset'>,
  author: Authorship,
): TrajectoryDocument {
  if (!isText(preset) || !isPlainList(stages) || !isPlainList(bottomLines)) return document;
  const isOne = (one: unknown) => typeof one === 'object' && one !== null;
  if (!stages.every(isOne) || !bottomLines.every(isOne)) return document;
  const ids = [...stages, ...bottomLines].map(({ id }) => id);
  const areNew =
    new Set(ids).size === ids.length &&
    stages.every((stage) => isNewId(document.stages, stage.id)) &&
    bottomLines.every((line) => isNewId(document.bottomLines, line.id));
  const isEmpty = ids.length === 0;
  if (isEmpty || !areNew || !stages.every(isStageToBegin) || !bottomLines.every(({ text }) => isSaid(text)))
    return document;
  const newStages = stages.map(
    ({ id, title, kind = null, contactLevel = null, evidence = '', week = null }) =>
      createStage(
        { id, title, kind, contactLevel, evidence, planned: week === null ? null : planInWeeks(week) },
        author,
      ),
  );
  const newLines = bottomLines.map(({ id, text }) => createBottomLine({ id, text }, author));
  return {
    ...document,
    preset,
    stages: [...document.stages, ...newStages],
    bottomLines: [...document.bottomLines, ...newLines],
  };
}

function isStageToBegin(stage: StageToBegin): boolean {
  const { title, kind = null, contactLevel = null, evidence = '', week = null } = stage;
  return (
    isSaid(title) &&
    stageGuards.kind(kind) &&
    stageGuards.contactLevel(contactLevel) &&
    isText(evidence) &&
    isPlan(week === null ? null : planInWeeks(week))
  );
}

function replanned(stage: Stage, asked: PlannedTime | null, why: string, author: Authorship): Stage {
  const planned = asked !== null && saysNothing(asked) ? null : asked;
  if (sameJson(stage.planned, planned)) return stage;
  // The first plan takes the place of none.
  if (stage.planned === null && stage.earlierPlans.length === 0) return { ...stage, planned };
  const earlier = { planned: stage.planned, why, ...author };
  return { ...stage, planned, earlierPlans: [...stage.earlierPlans, earlier] };
}

/** Whether a plan names no time at all. */
function saysNothing({ from, to, week, toWeek }: PlannedTime): boolean {
  const isEmpty = (date: PartialDate | null) => date === null || (date.said === '' && date.iso === null);
  return isEmpty(from) && isEmpty(to) && week === null && toWeek === null;
}

function standing(
  stage: Stage,
  status: StageStatus,
  backTo: string | null,
  why: string,
  author: Authorship,
): Stage {
  const change: StatusChange = { from: stage.status, to: status, backTo, why, ...author };
  return { ...stage, status, changes: [...stage.changes, change] };
}

function steppedBack(
  document: TrajectoryDocument,
  { id, toId, why }: Intent<'step-back'>,
  author: Authorship,
): TrajectoryDocument {
  const stage = document.stages.find((one) => one.id === id);
  const known = toId === null || stagesBefore(document, id).some((one) => one.id === toId);
  // A step back without a reason tells the family nothing, and nobody after it.
  if (!stage || !canStepBack(stage) || !known || !isSaid(why)) return document;
  const back = withEntry(document, 'stage', id, author, (one) =>
    standing(one, 'steppedBack', toId, why, author),
  );
  if (toId === null) return back;
  return withEntry(back, 'stage', toId, author, (one) =>
    one.status === 'happening' ? one : standing(one, 'happening', null, why, author),
  );
}

function moved(
  document: TrajectoryDocument,
  { id, laneId, before }: Intent<'move-stage'>,
  author: Authorship,
): TrajectoryDocument {
  const { stages } = document;
  const stage = stages.find((one) => one.id === id);
  const known = before === null || stages.some((one) => one.id === before);
  if (!stage || !known || !isLane(document, laneId)) return document;
  const at = stages.indexOf(stage);
  const stays = before === id || (stages[at + 1]?.id ?? null) === before;
  if (stays && stage.laneId === laneId) return document;
  const entry = stage.laneId === laneId ? stage : signed({ ...stage, laneId }, author);
  if (stays) return { ...document, stages: stages.map((one) => (one === stage ? entry : one)) };
  const others = stages.filter((one) => one !== stage);
  const place = before === null ? others.length : others.findIndex((one) => one.id === before);
  return { ...document, stages: [...others.slice(0, place), entry, ...others.slice(place)] };
}

function reordered(
  document: TrajectoryDocument,
  { of, id, before }: Intent<'move-entry'>,
): TrajectoryDocument {
  // The stages have a command of their own, which knows of their lanes.
  if (!isChoice(['bottomLine', 'nextStep', 'lane'], of)) return document;
  const key = trajectoryLists[of];
  const list: readonly { id: string }[] = document[key];
  const entry = list.find((one) => one.id === id);
  const next = list[list.findIndex((one) => one === entry) + 1]?.id ?? null;
  const known = before === null || list.some((one) => one.id === before);
  if (!entry || !known || before === id || before === next) return document;
  const others = list.filter((one) => one !== entry);
  const place = before === null ? others.length : others.findIndex((one) => one.id === before);
  return { ...document, [key]: [...others.slice(0, place), entry, ...others.slice(place)] };
}

function isSaid(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function isLane({ lanes }: TrajectoryDocument, laneId: unknown): boolean {
  return laneId === null || lanes.some(({ id, removed }) => id === laneId && removed === null);
}

function withEntry<Kind extends TrajectoryEntryKind>(
  document: TrajectoryDocument,
  kind: Kind,
  id: string,
  author: Authorship,
  change: (entry: TrajectoryEntries[Kind]) => TrajectoryEntries[Kind],
): TrajectoryDocument {
  if (typeof kind !== 'string' || !Object.hasOwn(trajectoryLists, kind)) return document;
  const key = trajectoryLists[kind];
  // Each list holds the entries of its kind; TypeScript loses the pairing on the way through the table.
  const list = document[key] as unknown as readonly TrajectoryEntries[Kind][];
  const entries = withChanged(list, id, change, (after) => signed(after, author));
  return entries ? { ...document, [key]: entries } : document;
}

function signed<Of extends Stage | BottomLine | NextStep | Lane>(entry: Of, author: Authorship): Of {
  // A lane says of nobody who drew it.
  if (!('editedBy' in entry)) return entry;
  return { ...entry, editedBy: author.by ?? entry.editedBy, editedAt: author.at ?? entry.editedAt };
}
