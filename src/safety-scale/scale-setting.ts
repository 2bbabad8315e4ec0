import type { PersonId } from '../foundation/document';
import type { ScaleWording } from './safety-scale.model';
import type { Answer } from './scale-answers.model';
import type { ScaleSay } from './scale-names.text';
import type { ScaleActions, ScaleForm } from './use-safety-scale';

/** What all of a scale's controls share. The same object for as long as nothing in it has changed. */
export interface ScaleSetting {
  say: ScaleSay;
  actions: ScaleActions;
  writable: boolean;
  form: ScaleForm;
}

export interface RatingControlProps {
  raterId: PersonId;
  name: string;
  answer: Answer;
  wording: ScaleWording;
  setting: ScaleSetting;
}
