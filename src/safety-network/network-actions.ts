import type { PersonId, PersonKind } from '../foundation/document';
import type { PicturePoint } from './network-layout.model';
import type {
  ChangeCloseness,
  ChangeContact,
  ChangeHelp,
  ChangeKnowledge,
  ChangeMember,
  ChangePerson,
  ChangeTie,
  ClosenessRing,
  ClosenessStep,
  KnowledgeLevel,
  KnowledgeStep,
  NetworkEntryKind,
  NetworkPictureKind,
  TieKind,
} from './safety-network.model';

/** The forms of a network. Each holds the same facts, and in each everything can be done. */
export const networkForms = ['picture', 'list', 'table', 'sentences'] as const;
export type NetworkForm = (typeof networkForms)[number];

/** A command that sets a detail, without its name. */
export type SettingOf<Change> = Change extends { type: string } ? Omit<Change, 'type'> : never;

/** Everything a person can do to the network. The object stays the same for the life of the component. */
export interface NetworkActions {
  /** Names someone without taking them into the network. Returns their id, or null where the name is empty. */
  nameSomeone: (name: string, kind: PersonKind) => PersonId | null;
  changePerson: (change: SettingOf<ChangePerson>) => void;
  /** Takes someone new into the network. Returns their id, or null where the name is empty. */
  addSomeone: (name: string, kind: PersonKind) => PersonId | null;
  /** Takes somebody into the network whom the document names already. Who was taken out before is put back. */
  addNamed: (personId: PersonId) => void;
  changeMember: (change: SettingOf<ChangeMember>) => void;
  /** Says what somebody knows from now on; null: not placed. Somebody who is not in the network stays where they are. */
  moveKnowledge: (
    personId: PersonId,
    level: KnowledgeLevel | null,
    said?: Partial<Pick<KnowledgeStep, 'on' | 'toldBy' | 'words'>>,
  ) => void;
  changeKnowledge: (change: SettingOf<ChangeKnowledge>) => void;
  /** Says how close somebody is from now on; null: not placed. */
  moveCloseness: (
    personId: PersonId,
    ring: ClosenessRing | null,
    said?: Partial<Pick<ClosenessStep, 'on' | 'words'>>,
  ) => void;
  changeCloseness: (change: SettingOf<ChangeCloseness>) => void;
  /** Writes down what somebody is asked to do. Returns whether there was something to write down. */
  addHelp: (personId: PersonId, text: string) => boolean;
  changeHelp: (change: SettingOf<ChangeHelp>) => void;
  /** Ties two people; null: not said what the tie is. Returns whether there is a tie that was not there. */
  addTie: (from: PersonId, to: PersonId, kind: TieKind | null) => boolean;
  changeTie: (change: SettingOf<ChangeTie>) => void;
  addContact: (personId: PersonId) => void;
  changeContact: (change: SettingOf<ChangeContact>) => void;
  /** Takes something out. It stays in the document, and can be put back. */
  remove: (of: NetworkEntryKind, id: string, why?: string) => void;
  restore: (of: NetworkEntryKind, id: string, why?: string) => void;
  /** Puts somebody somewhere in a picture, by the middle of their symbol in a picture that is not mirrored. */
  place: (picture: NetworkPictureKind, personId: PersonId, point: PicturePoint) => void;
  /** Lets a picture lay somebody out by itself again; null: everybody. */
  letGo: (picture: NetworkPictureKind, personId: PersonId | null) => void;
  setTitle: (title: string) => void;
  /** Opens somebody's card, and gives it the focus. */
  open: (personId: PersonId) => void;
  /** Closes the card, and gives the focus back to whom it is about. */
  close: () => void;
  setForm: (form: NetworkForm) => void;
  setPicture: (picture: NetworkPictureKind) => void;
  setProfessionals: (shown: boolean) => void;
  undo: () => void;
  redo: () => void;
  announce: (sentence: string) => void;
}
