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
export type { Opened, OpeningOptions } from '../foundation/document/open-document';
export type { DocumentIssue, IssueCode } from '../foundation/document/opening-issue';
export type { DocumentChange } from '../foundation/react/use-document';
export type { Announcement } from '../foundation/words/announcement';
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export type { Answer, AnswerState, ScaleBand, ScaleHistory, Spread } from './scale-answers.model';
export {
  answersIn,
  bandOf,
  currentAnswers,
  historiesOf,
  spreadOf,
  withoutHidden,
} from './scale-answers.model';
export type { ScaleShownElsewhere } from './scale-copy.model';
export { copyScaleForAudience } from './scale-copy.model';
export type { ScaleSay } from './scale-names.text';
export type { ScalePreset } from './scale-presets.words';
export {
  capacityPreset,
  childScalePreset,
  confidencePreset,
  oneToTenPreset,
  parentsPreset,
  reversedPreset,
  safetyPreset,
  scalePresets,
  wellbeingScalePreset,
  willingnessPreset,
} from './scale-presets.words';
export type {
  Rating,
  RatingReason,
  SafetyScaleCommand,
  SafetyScaleDocument,
  SafetyScaleIntent,
  ScalePolarity,
  ScaleRound,
  ScaleScope,
  ScaleWording,
} from './safety-scale.model';
export {
  createRating,
  createSafetyScale,
  currentRound,
  isOnScale,
  ratingOf,
  ratingReasons,
  safetyScaleCommands,
  safetyScaleFormat,
  safetyScaleKind,
  safetyScaleReducer,
  sameScale,
  scalePolarities,
  stopsOf,
} from './safety-scale.model';
export { openSafetyScale, safetyScaleSchema } from './safety-scale.schema';
export type { AnswerInWords, ScaleInWords, ScaleTextOptions } from './safety-scale.text';
export { scaleInWords, scaleToHtml, scaleToText } from './safety-scale.text';
export type { SafetyScaleProps } from './safety-scale';
export { SafetyScale } from './safety-scale';
export type { SafetyScaleOwnWords, SafetyScaleWordKey, SafetyScaleWords } from './safety-scale.words';
export { safetyScaleWords } from './safety-scale.words';
export type {
  ScaleActions,
  ScaleForm,
  ScaleRootProps,
  UseSafetyScale,
  UseSafetyScaleOptions,
} from './use-safety-scale';
export { scaleForms, useSafetyScale } from './use-safety-scale';
