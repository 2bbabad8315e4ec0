'use client';

export type { Answer, AnswerState, ScaleBand, ScaleHistory, Spread } from './scale-answers.model';
export {
  answersIn,
  bandOf,
  currentAnswers,
  historiesOf,
  spreadOf,
  withoutHidden,
} from './scale-answers.model';
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
export type { SafetyScaleWordKey, SafetyScaleWords } from './safety-scale.words';
export { safetyScaleWords } from './safety-scale.words';
export type {
  ScaleActions,
  ScaleForm,
  ScaleRootProps,
  UseSafetyScale,
  UseSafetyScaleOptions,
} from './use-safety-scale';
export { scaleForms, useSafetyScale } from './use-safety-scale';
