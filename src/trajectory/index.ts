'use client';

export type {
  Audience,
  Authorship,
  DocumentEnvelope,
  Entry,
  Json,
  KeptValue,
  PartialDate,
  Person,
  PersonId,
  PersonKind,
  Visibility,
  VisibilityLevel,
} from '../foundation/document';
export type { Removal, RemovalAct, RemovalStep } from '../foundation/document/entry-changes';
export type { Opened, OpeningOptions } from '../foundation/document/open-document';
export type { DocumentIssue, IssueCode } from '../foundation/document/opening-issue';
export type { DayNumber } from '../foundation/calendar/days.model';
export type { DocumentChange } from '../foundation/react/use-document';
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export { Trajectory } from './trajectory';
export type { TrajectoryProps } from './trajectory';
export type {
  TrajectoryActions,
  TrajectoryChange,
  TrajectoryPanel,
  TrajectoryView,
} from './trajectory-actions';
export { trajectoryViews } from './trajectory-actions';
export type { TrajectoryCalendarOptions } from './trajectory-calendar.text';
export { trajectoryToCalendar } from './trajectory-calendar.text';
export type { TrajectoryShownElsewhere } from './trajectory-copy.model';
export { copyTrajectoryForAudience } from './trajectory-copy.model';
export type { TrajectoryFact } from './trajectory-facts.text';
export type {
  StatutoryDate,
  TrajectoryGiven,
  TrajectoryGivenThing,
  TrajectoryLink,
  TrajectoryRating,
} from './trajectory-given.model';
export { trajectoryGivenFor } from './trajectory-given.model';
export type { TrajectoryLaneInWords, TrajectoryThing } from './trajectory-lanes.text';
export type { TrajectorySay } from './trajectory-names.text';
export type { TrajectoryPreset, TrajectoryPresetStage } from './trajectory-presets.words';
export {
  earlyHelpPreset,
  reunificationPreset,
  safetyPlanningPreset,
  trajectoryPresets,
} from './trajectory-presets.words';
export type {
  BottomLine,
  BottomLineDetail,
  BottomLineMet,
  ChangeBottomLine,
  ChangeLane,
  ChangeNextStep,
  ChangeStage,
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
  StageToBegin,
  StatusChange,
  TrajectoryCommand,
  TrajectoryDates,
  TrajectoryDocument,
  TrajectoryEntries,
  TrajectoryEntry,
  TrajectoryEntryKind,
  TrajectoryIntent,
} from './trajectory.model';
export {
  bottomLineDetails,
  canStepBack,
  contactLevels,
  createBottomLine,
  createLane,
  createNextStep,
  createStage,
  createTrajectory,
  laneDetails,
  nextStepDetails,
  planInWeeks,
  planOnDates,
  stageDetails,
  stageKinds,
  stagesBefore,
  stageStatuses,
  trajectoryCommands,
  trajectoryFormat,
  trajectoryKind,
  trajectoryReducer,
} from './trajectory.model';
export { openTrajectory, trajectorySchema } from './trajectory.schema';
export type {
  TrajectoryEntryInWords,
  TrajectoryInWords,
  TrajectorySectionInWords,
  TrajectoryTextOptions,
} from './trajectory.text';
export {
  trajectoryInWords,
  trajectoryToHtml,
  trajectoryToText,
} from './trajectory.text';
export type { TrajectoryTold, TrajectoryToldPart } from './trajectory-told.text';
export type { TrajectoryWordKey, TrajectoryWords } from './trajectory.words';
export { trajectoryWords } from './trajectory.words';
export type { TrajectoryRootProps, UseTrajectory, UseTrajectoryOptions } from './use-trajectory';
export { useTrajectory } from './use-trajectory';
