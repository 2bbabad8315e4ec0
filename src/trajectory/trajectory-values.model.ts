import type { PartialDate, Person, Visibility } from '../foundation/document';
import { personKinds, visibilityLevels } from '../foundation/document';
import { isPartialIso } from '../foundation/document/partial-date';
import { readPlainJson } from '../foundation/document/plain-json';
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

/** Says whether a value is one that a field can hold. Never throws. */
type Guard<Value> = (value: unknown) => value is Value;

/** Whether the value is one of the choices. */
export function isChoice<Choice extends string>(choices: readonly Choice[], value: unknown): value is Choice {
  return typeof value === 'string' && (choices as readonly string[]).includes(value);
}

/** Whether the value may be the id of something: a text that says something. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Whether somebody can be named by this: an id, a name, and a kind that is known. */
export function isPersonToAdd(value: unknown): value is Person {
  return (
    isRecord(value) &&
    isId(value['id']) &&
    isText(value['name']) &&
    value['name'].trim() !== '' &&
    isChoice(personKinds, value['kind']) &&
    isText(value['role'])
  );
}

export const isText: Guard<string> = (value) => typeof value === 'string';
const isTextOrNull: Guard<string | null> = (value) => value === null || isText(value);

/** A plain JSON object: no prototype of its own, nothing in it that could not be saved. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}

function isPlain(value: unknown): boolean {
  const reading = readPlainJson(value, { findings: [], kept: [] });
  return reading.refused === null && reading.same;
}

function isListOf<Value>(value: unknown, isOne: Guard<Value>): value is readonly Value[] {
  return Array.isArray(value) && isPlain(value) && value.every((one) => isOne(one));
}

/** A list of plain JSON, whatever is in it. */
export function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && isPlain(value);
}

export const isTexts: Guard<readonly string[]> = (value) => isListOf(value, isText);

/** A date that is known, or null. */
export const isDate: Guard<PartialDate | null> = (value): value is PartialDate | null => {
  if (value === null) return true;
  if (!isRecord(value) || !isText(value['said'])) return false;
  const iso = value['iso'];
  return iso === null || (isText(iso) && isPartialIso(iso));
};

/** A week, counted from 1. A thousand of them are nineteen years: longer than any childhood. */
export function isWeek(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 1000;
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

const isVisibility: Guard<Visibility> = (value): value is Visibility =>
  isRecord(value) && isChoice(visibilityLevels, value['level']) && isTexts(value['notShownTo']);

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
