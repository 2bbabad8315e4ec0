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
  ChildImpact,
  DangerDetail,
  DangerExample,
  DangerImpact,
  DangerStatement,
  GoalDetail,
  GoalPart,
  HarmDetail,
  HarmFrequency,
  HarmStatement,
  Incident,
  IncidentDetail,
  SafetyGoal,
  SafetyGoalOwner,
  StatementSource,
} from './statement-entries.model';
import { harmPeriods, impactTimes, safetyGoalOwners, statementSources } from './statement-entries.model';

const isSource: Guard<StatementSource | null> = (value) =>
  value === null || isChoice(statementSources, value);

const isFrequency: Guard<HarmFrequency | null> = (value): value is HarmFrequency | null => {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const { words, count, per } = value;
  const counted = count === null || (Number.isSafeInteger(count) && (count as number) >= 0);
  return isText(words) && counted && (per === null || isChoice(harmPeriods, per));
};

const isChildImpact: Guard<ChildImpact> = (value): value is ChildImpact =>
  isRecord(value) && isText(value['childId']) && isText(value['text']) && isFlag(value['verbatim']);

const isDangerImpact: Guard<DangerImpact> = (value): value is DangerImpact =>
  isRecord(value) &&
  isTextOrNull(value['childId']) &&
  (value['when'] === null || isChoice(impactTimes, value['when'])) &&
  isText(value['text']) &&
  isFlag(value['verbatim']);

const isExample: Guard<DangerExample> = (value): value is DangerExample =>
  isRecord(value) &&
  isTextOrNull(value['itemId']) &&
  isTextOrNull(value['incidentId']) &&
  isText(value['text']) &&
  isFlag(value['verbatim']);

const isGoalPart: Guard<GoalPart> = (value): value is GoalPart =>
  isRecord(value) && isTexts(value['who']) && isText(value['text']) && isFlag(value['verbatim']);

const isChildImpacts: Guard<readonly ChildImpact[]> = (value) => isListOf(value, isChildImpact);
const isDangerImpacts: Guard<readonly DangerImpact[]> = (value) => isListOf(value, isDangerImpact);
const isExamples: Guard<readonly DangerExample[]> = (value) => isListOf(value, isExample);
const isGoalParts: Guard<readonly GoalPart[]> = (value) => isListOf(value, isGoalPart);
const isOwner: Guard<SafetyGoalOwner | null> = (value) => value === null || isChoice(safetyGoalOwners, value);

const statementGuards = {
  lang: isTextOrNull,
  verbatim: isFlag,
  saidBy: isTexts,
  aboutChildren: isTexts,
  heldBy: isTexts,
  notHeldBy: isTexts,
  dispute: isText,
  sharedOn: isDate,
  supersededBy: isTextOrNull,
  visibility: isVisibility,
};

/** What each detail of an incident can hold. */
export const incidentGuards: { readonly [Detail in IncidentDetail]: Guard<Incident[Detail]> } = {
  lang: isTextOrNull,
  verbatim: isFlag,
  saidBy: isTexts,
  source: isSource,
  sourceNote: isText,
  happened: isDate,
  severity: isText,
  impacts: isChildImpacts,
  frequency: isFrequency,
  itemId: isTextOrNull,
  visibility: isVisibility,
};

/** What each detail of a harm statement can hold. */
export const harmGuards: { readonly [Detail in HarmDetail]: Guard<HarmStatement[Detail]> } = {
  ...statementGuards,
  title: isText,
  source: isSource,
  sourceNote: isText,
  frequency: isFrequency,
};

/** What each detail of a danger statement can hold. */
export const dangerGuards: { readonly [Detail in DangerDetail]: Guard<DangerStatement[Detail]> } = {
  ...statementGuards,
  title: isText,
  opener: isText,
  worried: isTexts,
  worriedAgencies: isTexts,
  about: isText,
  examples: isExamples,
  impacts: isDangerImpacts,
  harmIds: isTexts,
  scaleIds: isTexts,
};

/** What each detail of a safety goal can hold. */
export const goalGuards: { readonly [Detail in GoalDetail]: Guard<SafetyGoal[Detail]> } = {
  ...statementGuards,
  owner: isOwner,
  bestHopes: isText,
  doing: isGoalParts,
  childLives: isGoalParts,
  othersSee: isGoalParts,
  network: isTexts,
  networkNote: isText,
  forHowLong: isText,
  metOn: isDate,
};
