import type { Guard } from '../foundation/document/guards';
import {
  isChoice,
  isDate,
  isListOf,
  isRecord,
  isText,
  isTextOrNull,
  isTexts,
  isVisibility,
} from '../foundation/document/guards';
import type {
  BottomLine,
  BottomLineDetail,
  BottomLineMet,
  Lane,
  LaneDetail,
  NextStep,
  NextStepDetail,
  PlannedTime,
  ScaleCheckpoint,
  Stage,
  StageDetail,
  StageTask,
} from './trajectory-entries.model';
import { contactLevels, stageKinds } from './trajectory-entries.model';

/** The last week there can be. A thousand of them are nineteen years: longer than any childhood. */
export const lastWeek = 1000;

/** A week, counted from 1. */
export function isWeek(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= lastWeek;
}

/** A plan that says something, or null: not planned. */
export const isPlan: Guard<PlannedTime | null> = (value): value is PlannedTime | null => {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const { from, to, week, toWeek } = value;
  return isDate(from) && isDate(to) && isWeekOrNull(week) && isWeekOrNull(toWeek);
};

function isWeekOrNull(value: unknown): boolean {
  return value === null || isWeek(value);
}

const isTask: Guard<StageTask> = (value): value is StageTask =>
  isRecord(value) && isTexts(value['who']) && isText(value['text']);
const isTasks: Guard<readonly StageTask[]> = (value) => isListOf(value, isTask);

const isCheckpoint: Guard<ScaleCheckpoint | null> = (value): value is ScaleCheckpoint | null => {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const hopedFor = value['hopedFor'];
  return isText(value['scaleId']) && (hopedFor === null || Number.isFinite(hopedFor));
};

/** That a bottom line is met, or null: not yet. */
export const isMet: Guard<BottomLineMet | null> = (value): value is BottomLineMet | null =>
  value === null ||
  (isRecord(value) && isDate(value['on']) && isTexts(value['saidBy']) && isText(value['evidence']));

const sharedGuards = {
  saidBy: isTexts,
  heldBy: isTexts,
  notHeldBy: isTexts,
  dispute: isText,
  visibility: isVisibility,
};

/** What each detail of a stage can hold. */
export const stageGuards: { readonly [Detail in StageDetail]: Guard<Stage[Detail]> } = {
  ...sharedGuards,
  title: isText,
  kind: (value): value is Stage['kind'] => value === null || isChoice(stageKinds, value),
  contactLevel: (value): value is Stage['contactLevel'] => value === null || isChoice(contactLevels, value),
  aboutChildren: isTexts,
  actual: isDate,
  tasks: isTasks,
  evidence: isText,
  checkpoint: isCheckpoint,
};

/** What each detail of a bottom line can hold. */
export const bottomLineGuards: { readonly [Detail in BottomLineDetail]: Guard<BottomLine[Detail]> } = {
  ...sharedGuards,
  text: isText,
  how: isText,
};

/** What each detail of a next step can hold. */
export const nextStepGuards: { readonly [Detail in NextStepDetail]: Guard<NextStep[Detail]> } = {
  ...sharedGuards,
  text: isText,
  owners: isTexts,
  when: isDate,
  reason: isText,
  stageId: isTextOrNull,
};

/** What each detail of a lane can hold. */
export const laneGuards: { readonly [Detail in LaneDetail]: Guard<Lane[Detail]> } = {
  title: isText,
  personIds: isTexts,
};
