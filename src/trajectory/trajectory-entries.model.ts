import type { Entry, PartialDate, PersonId } from '../foundation/document';
import type { Removal, RemovalStep } from '../foundation/document/entry-changes';

/** What a stage is (practice.md 5). A kind nobody has said is null. */
export const stageKinds = [
  'meeting',
  'network',
  'wordsAndPictures',
  'contact',
  'plan',
  'scaling',
  'review',
  'decision',
  'closure',
] as const;
export type StageKind = (typeof stageKinds)[number];

/** Who is there when a child and a parent are together, from the most watched to home (practice.md 5). */
export const contactLevels = [
  'professionalSupervised',
  'networkSupervised',
  'unsupervised',
  'overnight',
  'home',
] as const;
export type ContactLevel = (typeof contactLevels)[number];

/**
 * How a stage stands (practice.md 5). `steppedBack`: it was begun, and the family went back to an earlier one. There is no
 * word for failing, and none for late.
 */
export const stageStatuses = ['planned', 'happening', 'done', 'paused', 'steppedBack', 'skipped'] as const;
export type StageStatus = (typeof stageStatuses)[number];

/**
 * When something is planned: a date, a range of dates, or weeks counted from the start of the trajectory. Where dates and
 * weeks are both there, both are said and the dates place it.
 */
export interface PlannedTime {
  /** The date, or the first of a range; null: not said. */
  from: PartialDate | null;
  /** The last of a range; null: no range. */
  to: PartialDate | null;
  /** The week, from 1, which begins on the day the trajectory starts; null: not said in weeks. */
  week: number | null;
  /** The last week of several; null: that one week. */
  toWeek: number | null;
}

/** A plan that stood before: kept with who planned again, when and why, and never taken away. */
export interface EarlierPlan {
  planned: PlannedTime | null;
  /** Why it was planned again, in words; may be empty. */
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** That a stage came to stand otherwise: from what to what, who says so, when and why. */
export interface StatusChange {
  from: StageStatus;
  to: StageStatus;
  /** The stage that was gone back to, where it was stepped back from; otherwise null. */
  backTo: string | null;
  /** In words; may be empty but for a step back. */
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** Who does what in a stage. */
export interface StageTask {
  /** Empty: not said. */
  who: readonly PersonId[];
  text: string;
}

/** Where a scale is asked along the way, and which number people hope for. Nobody has to reach it. */
export interface ScaleCheckpoint {
  /** The id of a safety scale, which is a document of its own. */
  scaleId: string;
  /** The number hoped for, or null: nobody has said one. Null is never 0. */
  hopedFor: number | null;
}

/** What stages, bottom lines and next steps have alike. */
export interface TrajectoryEntry extends Entry {
  /** Who agrees. Empty: not asked. */
  heldBy: readonly PersonId[];
  /** Who does not. A dispute is data and is never removed (practice.md 1.7). */
  notHeldBy: readonly PersonId[];
  /** What they say about it, in words. May be empty. */
  dispute: string;
  removed: Removal | null;
  trail: readonly RemovalStep[];
}

/** One stage of the way. */
export interface Stage extends TrajectoryEntry {
  /** What happens, in plain words: "Nan is there when Dad visits". */
  title: string;
  kind: StageKind | null;
  /** How the child and the parent are together in this stage; null: it is not about that, or not said. */
  contactLevel: ContactLevel | null;
  /** The id of the lane it is in; null: everyone together. */
  laneId: string | null;
  /** Which children it is about. Empty: not said. */
  aboutChildren: readonly PersonId[];
  /** When it is planned; null: not planned yet. */
  planned: PlannedTime | null;
  /** Every plan that stood before this one, oldest first. */
  earlierPlans: readonly EarlierPlan[];
  /** When it really was; null: not yet, or not said. */
  actual: PartialDate | null;
  tasks: readonly StageTask[];
  /** What people will need to have seen, in words. May be empty. */
  evidence: string;
  checkpoint: ScaleCheckpoint | null;
  status: StageStatus;
  /** How it came to stand so, oldest first. */
  changes: readonly StatusChange[];
}

/** That a bottom line is met: when, who says so, and what shows it. */
export interface BottomLineMet {
  /** When, or null: not said. */
  on: PartialDate | null;
  /** Who says so. Empty: not said. */
  saidBy: readonly PersonId[];
  evidence: string;
}

/** What was said of a bottom line before. */
export interface EarlierMet {
  met: BottomLineMet | null;
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** Something the agency insists on: WHAT. HOW is the family's to decide (practice.md 5). */
export interface BottomLine extends TrajectoryEntry {
  /** What must be so. */
  text: string;
  /** How the family does it, in their words. May be empty. */
  how: string;
  /** Null: not yet, or nobody has said. */
  met: BottomLineMet | null;
  /** What was said before, oldest first. */
  earlierMet: readonly EarlierMet[];
}

/** Something small that somebody does next. */
export interface NextStep extends TrajectoryEntry {
  text: string;
  /** Who does it. Empty: not said. */
  owners: readonly PersonId[];
  /** By when, or null: not said. It never becomes late: it is done, or another step takes its place. */
  when: PartialDate | null;
  /** What it is for. May be empty. */
  reason: string;
  /** The id of the stage it belongs to; null: none. */
  stageId: string | null;
  done: boolean;
  /** When it was done; null: not yet, or not said. */
  doneOn: PartialDate | null;
}

/** A path of its own beside the one of everyone together: Mum's, Dad's. */
export interface Lane {
  /** Unique in its document. */
  id: string;
  title: string;
  /** Whose path it is. Empty: not said. */
  personIds: readonly PersonId[];
  removed: Removal | null;
  trail: readonly RemovalStep[];
}

/** When the whole way begins, and when services hope to step back (practice.md 5: not the end of the safety plan). */
export interface TrajectoryDates {
  /** The first day of week 1; null: not said. */
  start: PartialDate | null;
  targetClosure: PartialDate | null;
}

/** Dates of the whole way that stood before. */
export interface EarlierDates extends TrajectoryDates {
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** The kinds of entry by the word that commands call them. */
export interface TrajectoryEntries {
  stage: Stage;
  bottomLine: BottomLine;
  nextStep: NextStep;
  lane: Lane;
}

/** One of the kinds of entry. */
export type TrajectoryEntryKind = keyof TrajectoryEntries;

const sharedDetails = ['saidBy', 'heldBy', 'notHeldBy', 'dispute', 'visibility'] as const;

/** The fields of a stage that `change-stage` sets. Plan, status and place have commands of their own. */
export const stageDetails = [
  ...sharedDetails,
  'title',
  'kind',
  'contactLevel',
  'aboutChildren',
  'actual',
  'tasks',
  'evidence',
  'checkpoint',
] as const satisfies readonly (keyof Stage)[];
export type StageDetail = (typeof stageDetails)[number];

/** The fields of a bottom line that `change-bottom-line` sets. */
export const bottomLineDetails = [
  ...sharedDetails,
  'text',
  'how',
] as const satisfies readonly (keyof BottomLine)[];
export type BottomLineDetail = (typeof bottomLineDetails)[number];

/** The fields of a next step that `change-next-step` sets. */
export const nextStepDetails = [
  ...sharedDetails,
  'text',
  'owners',
  'when',
  'reason',
  'stageId',
] as const satisfies readonly (keyof NextStep)[];
export type NextStepDetail = (typeof nextStepDetails)[number];

/** The fields of a lane that `change-lane` sets. */
export const laneDetails = ['title', 'personIds'] as const satisfies readonly (keyof Lane)[];
export type LaneDetail = (typeof laneDetails)[number];
