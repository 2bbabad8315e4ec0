import type { Person } from '../foundation/document';
import type { PersonPickerWords } from '../foundation/react/person-picker';
import type { SafetyPlanGiven } from './plan-given.model';
import type { SafetyPlanActions } from './safety-plan-actions';
import type { SafetyPlanSay } from './safety-plan-names.text';

/** What all parts of the tool share. The same object for as long as nothing in it has changed. */
export interface SafetyPlanSetting {
  say: SafetyPlanSay;
  actions: SafetyPlanActions;
  writable: boolean;
  meeting: boolean;
  people: readonly Person[];
  /** The language of the document. */
  lang: string;
  given: SafetyPlanGiven;
  picker: PersonPickerWords;
  /** The level of the headings of sections. */
  level: number;
}
