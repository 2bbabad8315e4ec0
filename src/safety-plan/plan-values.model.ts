import type { Guard } from '../foundation/document/guards';
import {
  isChoice,
  isDate,
  isFlag,
  isListOf,
  isRecord,
  isText,
  isTextOrNull,
  isTexts,
  isVisibility,
} from '../foundation/document/guards';
import type {
  ChildSignal,
  ChildWords,
  ContingencyDetail,
  DiaryDetail,
  PlanContingency,
  PlanDiaryEntry,
  PlanReview,
  PlanRule,
  PlanTask,
  PlanTrigger,
  ReviewDetail,
  RuleDetail,
  RuleHeld,
  RuleWhen,
  SignalDetail,
  TriggerDetail,
} from './plan-entries.model';
import { ruleTimes } from './plan-entries.model';
import type { PlanHead } from './plan-versions.model';
import { planPurposes } from './plan-versions.model';

const isHeld: Guard<RuleHeld> = (value): value is RuleHeld =>
  isRecord(value) && isText(value['ruleId']) && (value['held'] === null || isFlag(value['held']));

/** What a diary entry says of rules: of each once. */
export const isHeldList: Guard<readonly RuleHeld[]> = (value): value is readonly RuleHeld[] =>
  isListOf(value, isHeld) && new Set(value.map(({ ruleId }) => ruleId)).size === value.length;

const isWhen: Guard<RuleWhen> = (value): value is RuleWhen =>
  isRecord(value) && (value['kind'] === null || isChoice(ruleTimes, value['kind'])) && isText(value['words']);

const isChildWords: Guard<ChildWords> = (value): value is ChildWords =>
  isRecord(value) &&
  isTextOrNull(value['childId']) &&
  isText(value['text']) &&
  isTextOrNull(value['lang']) &&
  isFlag(value['verbatim']);
const isAllChildWords: Guard<readonly ChildWords[]> = (value) => isListOf(value, isChildWords);

const isTask: Guard<PlanTask> = (value): value is PlanTask =>
  isRecord(value) && isTexts(value['who']) && isText(value['text']);
const isTasks: Guard<readonly PlanTask[]> = (value) => isListOf(value, isTask);

const sharedGuards = {
  text: isText,
  lang: isTextOrNull,
  verbatim: isFlag,
  saidBy: isTexts,
  heldBy: isTexts,
  notHeldBy: isTexts,
  dispute: isText,
  visibility: isVisibility,
};

type PlanValues = Omit<PlanHead, 'title'> & { supersedes: readonly string[] };

/** What each detail of the plan itself can hold. */
export const planGuards: { readonly [Detail in keyof PlanValues]: Guard<PlanValues[Detail]> } = {
  purpose: (value): value is PlanHead['purpose'] => value === null || isChoice(planPurposes, value),
  childIds: isTexts,
  dangerIds: isTexts,
  goalIds: isTexts,
  start: isDate,
  lastsUntil: isDate,
  supersedes: isTexts,
};

/** What each detail of a rule can hold. */
export const ruleGuards: { readonly [Detail in RuleDetail]: Guard<PlanRule[Detail]> } = {
  ...sharedGuards,
  childWords: isAllChildWords,
  who: isTexts,
  backup: isTexts,
  when: isWhen,
  how: isText,
  watchedBy: isTexts,
  watched: isText,
  dangerIds: isTexts,
};

/** What each detail of a trigger can hold. */
export const triggerGuards: { readonly [Detail in TriggerDetail]: Guard<PlanTrigger[Detail]> } = {
  ...sharedGuards,
  noticedBy: isTexts,
  tasks: isTasks,
  told: isTexts,
  emergency: isFlag,
};

/** What each detail of a child's signal can hold. */
export const signalGuards: { readonly [Detail in SignalDetail]: Guard<ChildSignal[Detail]> } = {
  ...sharedGuards,
  childId: isTextOrNull,
  place: isText,
  meaning: isText,
  lookedForBy: isTexts,
  howOften: isText,
  then: isText,
  knownTo: isTexts,
};

/** What each detail of a diary entry can hold. */
export const diaryGuards: { readonly [Detail in DiaryDetail]: Guard<PlanDiaryEntry[Detail]> } = {
  ...sharedGuards,
  on: isDate,
};

/** What each detail of a what-if can hold. */
export const contingencyGuards: { readonly [Detail in ContingencyDetail]: Guard<PlanContingency[Detail]> } = {
  ...sharedGuards,
  tasks: isTasks,
};

/** What each detail of a review can hold. */
export const reviewGuards: { readonly [Detail in ReviewDetail]: Guard<PlanReview[Detail]> } = {
  ...sharedGuards,
  on: isDate,
  heldOn: isDate,
  who: isTexts,
  ruleIds: isTexts,
};
