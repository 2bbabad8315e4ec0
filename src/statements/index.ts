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
export type { Removal } from '../foundation/document/entry-changes';
export type { Opened, OpeningOptions } from '../foundation/document/open-document';
export type { DocumentIssue, IssueCode } from '../foundation/document/opening-issue';
export type { DocumentChange } from '../foundation/react/use-document';
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export type { ComposedUpdate, ComposingFrom } from './compose.text';
export { composeDanger, composeGoal, dangerUpdate, goalUpdate } from './compose.text';
export type { Cut, NameGroup, PreparedSentence, PreparedWord } from './statement-sentences.checks';
export type { StatementFact } from './statement-facts.text';
export { statementFacts } from './statement-facts.text';
export type { UpdateOffer } from './statement-merge.model';
export { offerUpdate } from './statement-merge.model';
export type { HarmMatrix, StatementSet } from './statement-sets.model';
export {
  findStatementSet,
  harmMatrix,
  hasManyDangers,
  looseGoals,
  looseIncidents,
  rolesOf,
  standingDangers,
  statementSets,
  usualDangerStatements,
} from './statement-sets.model';
export type { WordSpan } from './statement-versions.model';
export { compareWords } from './statement-versions.model';
export { Statements } from './statements';
export type { StatementsProps } from './statements';
export type {
  IncidentPlace,
  StatementChange,
  StatementsActions,
  StatementsPanel,
} from './statements-actions';
export type {
  CheckCode,
  CheckedPair,
  CheckedSet,
  CheckedText,
  CheckNames,
  CheckRule,
  Found,
  Observation,
  ObservationWords,
  OwnCheckCode,
  PreparedText,
  RulePack,
} from './statements.checks';
export {
  checkCodes,
  checkSet,
  checkText,
  longestCheckedText,
  mostFoundByRule,
  packFor,
  tellObservation,
  usualMostStatements,
  withoutRules,
  withoutSetAside,
  withRules,
} from './statements.checks';
export { statementsChecksWords } from './statements-checks.words';
export { enGbPack, makeEnGbPack } from './statements-en-gb.checks';
export type {
  EnGbLexicon,
  LexiconEntry,
  SeriousEntry,
  ServiceEntry,
} from './statements-en-gb-lexicon.checks';
export { enGbLexicon } from './statements-en-gb-lexicon.checks';
export type { ShownElsewhere } from './statements-copy.model';
export { copyStatementsForAudience } from './statements-copy.model';
export type { StatementsSay } from './statements-names.text';
export { nameVersion, speakStatements } from './statements-names.text';
export type {
  ChangeDanger,
  ChangeGoal,
  ChangeHarm,
  ChangeIncident,
  CheckDismissal,
  ChildImpact,
  ComposedKind,
  DangerDetail,
  DangerExample,
  DangerImpact,
  DangerStatement,
  GoalDetail,
  GoalPart,
  HarmDetail,
  HarmFrequency,
  HarmPeriod,
  HarmRole,
  HarmStatement,
  ImpactTime,
  Incident,
  IncidentDetail,
  SafetyGoal,
  SafetyGoalOwner,
  Statement,
  StatementEntries,
  StatementEntryKind,
  StatementKind,
  StatementsCommand,
  StatementsDocument,
  StatementsIntent,
  StatementSource,
  StatementStatus,
  StatementVersion,
  TrailAct,
  TrailStep,
} from './statements.model';
export {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  dangerDetails,
  goalDetails,
  harmDetails,
  harmPeriods,
  harmRoles,
  impactTimes,
  incidentDetails,
  safetyGoalOwners,
  statementsCommands,
  statementsFormat,
  statementsKind,
  statementSources,
  statementsReducer,
  statementStatuses,
} from './statements.model';
export { openStatements, statementsSchema } from './statements.schema';
export type {
  StatementEntryInWords,
  StatementGroupInWords,
  StatementSectionInWords,
  StatementsInWords,
  StatementsTextOptions,
} from './statements.text';
export { statementsInWords, statementsToHtml, statementsToText } from './statements.text';
export type { StatementsWordKey, StatementsWords } from './statements.words';
export { statementsWords } from './statements.words';
export type { StatementObservations, ToldObservation } from './use-statement-checks';
export { standingObservations } from './use-statement-checks';
export type {
  HarmWithMatrix,
  StatementMapItem,
  StatementScale,
  StatementsRootProps,
  UseStatements,
  UseStatementsOptions,
} from './use-statements';
export { useStatements } from './use-statements';
