import type { PersonId, PersonKind } from '../foundation/document';
import type { Observation } from './statements.checks';
import type {
  ChangeDanger,
  ChangeGoal,
  ChangeHarm,
  ChangeIncident,
  ComposedKind,
  HarmRole,
  StatementEntryKind,
  StatementKind,
  StatementStatus,
} from './statements.model';
import type { ToldObservation } from './use-statement-checks';

/** What lies over the page: the details of an entry, or the choice of a copy to print. */
export type StatementsPanel =
  | { kind: 'details'; of: StatementEntryKind; id: string }
  | { kind: 'print' }
  | null;

/** Where something that happened is written down: in a harm’s matrix, and there perhaps as one of its three rows. */
export interface IncidentPlace {
  harmId: string;
  role?: HarmRole;
}

/** A change of one detail of one entry, as its command says it. */
export type StatementChange = ChangeIncident | ChangeHarm | ChangeDanger | ChangeGoal;

/** Everything a person can do to the statements. The object stays the same for the life of the component. */
export interface StatementsActions {
  /** Writes down something that happened, and puts it into a harm’s matrix. Null where the text is empty. */
  addIncident: (text: string, into?: IncidentPlace) => string | null;
  addHarm: () => void;
  addDanger: () => void;
  addGoal: (dangerId: string) => void;
  /** Sets one detail of one entry. */
  change: (change: StatementChange) => void;
  editText: (of: StatementEntryKind, id: string, text: string) => void;
  /** Takes over what is offered. Nothing where nothing is. */
  takeOver: (of: ComposedKind, id: string) => void;
  /** Leaves the text as it is: the same is not offered again. */
  keepText: (of: ComposedKind, id: string) => void;
  bringBack: (of: StatementKind, id: string, versionId: string) => void;
  setStatus: (of: StatementKind, id: string, status: StatementStatus) => void;
  /** Returns whether the number was free. */
  setNumber: (id: string, number: number) => boolean;
  linkIncident: (harmId: string, incidentId: string) => void;
  unlinkIncident: (harmId: string, incidentId: string) => void;
  setHarmRole: (harmId: string, role: HarmRole, incidentId: string | null) => void;
  /** Lets an observation be. */
  letBe: (of: StatementKind, id: string, observation: Observation, reason: string) => void;
  /** Asks again what was let be. */
  askAgain: (of: StatementKind, id: string, key: string) => void;
  remove: (of: StatementEntryKind, id: string, why: string) => void;
  restore: (of: StatementEntryKind, id: string) => void;
  /** Names someone new. Returns their id, or null where the name is empty. */
  addPerson: (name: string, kind: PersonKind) => PersonId | null;
  setTitle: (title: string) => void;
  open: (panel: StatementsPanel) => void;
  close: () => void;
  /** Looks at the texts at once, and returns what there is to think about in one of them. */
  checkNow: (id: string) => readonly ToldObservation[];
  undo: () => void;
  redo: () => void;
  announce: (sentence: string) => void;
}
