import type { Person } from '../foundation/document';
import type { PersonPickerWords } from '../foundation/react/person-picker';
import type { TrajectoryActions } from './trajectory-actions';
import type { TrajectoryGiven } from './trajectory-given.model';
import type { TrajectorySay } from './trajectory-names.text';

/** What all parts of the tool share. The same object for as long as nothing in it has changed. */
export interface TrajectorySetting {
  say: TrajectorySay;
  actions: TrajectoryActions;
  writable: boolean;
  /** The family reads along. */
  meeting: boolean;
  people: readonly Person[];
  /** The language of the document. */
  lang: string;
  given: TrajectoryGiven;
  picker: PersonPickerWords;
  /** The level of the headings of sections. */
  level: number;
}
