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
export type { DocumentChange } from '../foundation/react/use-document';
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export type { RuleToTalkAbout } from './plan-asking.model';
export { heldIn, rulesToTalkAbout } from './plan-asking.model';
export type { SafetyPlanCalendarOptions, SafetyPlanDate } from './plan-calendar.text';
export { safetyPlanDates, safetyPlanToCalendar } from './plan-calendar.text';
export type { SafetyPlanShownElsewhere } from './plan-copy.model';
export { copySafetyPlanForAudience, safetyPlanSeenBy } from './plan-copy.model';
export type { SafetyPlanFact } from './plan-facts.text';
export type { SafetyPlanGiven, SafetyPlanLinked } from './plan-given.model';
export { safetyPlanGivenFor } from './plan-given.model';
export { SafetyPlan } from './safety-plan';
export type { SafetyPlanProps } from './safety-plan';
export type { DiaryDay, SafetyPlanActions, SafetyPlanChange, SafetyPlanPanel } from './safety-plan-actions';
export type {
  Barrable,
  BarredKind,
  ChangeContingency,
  ChangeDiary,
  ChangePlan,
  ChangeReview,
  ChangeRule,
  ChangeSignal,
  ChangeTrigger,
  ChildSignal,
  ChildWords,
  ContingencyDetail,
  DiaryDetail,
  FrozenPlan,
  HandOver,
  PlanAgreement,
  PlanBar,
  PlanContingency,
  PlanDetail,
  PlanDiaryEntry,
  PlanEntries,
  PlanEntry,
  PlanEntryKind,
  PlanHead,
  PlanParts,
  PlanPurpose,
  PlanReview,
  PlanRule,
  PlanSuperseded,
  PlanTask,
  PlanTrigger,
  PlanVersion,
  ReviewDetail,
  RuleChange,
  RuleDetail,
  RuleHeld,
  RuleState,
  RuleTime,
  RuleWhen,
  SafetyPlanCommand,
  SafetyPlanDocument,
  SafetyPlanIntent,
  SignalDetail,
  TriggerDetail,
} from './safety-plan.model';
export {
  contingencyDetails,
  createChildSignal,
  createPlanContingency,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  diaryDetails,
  hasChangedSince,
  isBarred,
  mayBeHandedOver,
  planDetails,
  planPurposes,
  reviewDetails,
  ruleDetails,
  ruleStates,
  ruleTimes,
  safetyPlanCommands,
  safetyPlanFormat,
  safetyPlanKind,
  safetyPlanReducer,
  signalDetails,
  standingBars,
  triggerDetails,
} from './safety-plan.model';
export type { SafetyPlanSay } from './safety-plan-names.text';
export { speakSafetyPlan } from './safety-plan-names.text';
export { openSafetyPlan, safetyPlanSchema } from './safety-plan.schema';
export type {
  SafetyPlanEntryInWords,
  SafetyPlanInWords,
  SafetyPlanSectionInWords,
  SafetyPlanTextOptions,
} from './safety-plan.text';
export { forFridge, safetyPlanInWords, safetyPlanToHtml, safetyPlanToText } from './safety-plan.text';
export type { SafetyPlanWordKey, SafetyPlanWords } from './safety-plan.words';
export { safetyPlanWords } from './safety-plan.words';
export type { SafetyPlanRootProps, UseSafetyPlan, UseSafetyPlanOptions } from './use-safety-plan';
export { useSafetyPlan } from './use-safety-plan';
