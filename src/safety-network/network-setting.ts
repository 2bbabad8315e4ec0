import type { PersonPickerWords } from '../foundation/react/person-picker';
import { personKinds } from '../foundation/document';
import type { NetworkActions } from './network-actions';
import type { NetworkSay } from './network-names.text';
import type { NetworkPictureKind, SafetyNetworkDocument } from './safety-network.model';

/** What all parts of a network share. The same object for as long as nothing in it has changed. */
export interface NetworkSetting {
  say: NetworkSay;
  actions: NetworkActions;
  writable: boolean;
  /** Whether how to reach people may be seen here. */
  contacts: boolean;
  picture: NetworkPictureKind;
  headingLevel: number;
}

/** What a part that shows one person’s card needs. */
export interface CardSetting extends NetworkSetting {
  /** All of the network, whatever of it is looked at: the card names whoever has a part in it. */
  network: SafetyNetworkDocument;
}

/** The words of a choice of people. */
export function pickerWords(say: NetworkSay): PersonPickerWords {
  return {
    none: say('edit.people.none'),
    someone: say('person.someone'),
    add: say('edit.someone.add'),
    addName: say('edit.someone.name'),
    addKind: say('edit.someone.kind'),
    addDo: say('edit.someone.do'),
    kinds: personKinds.map((value) => ({ value, label: say(`kind.${value}`) })),
  };
}
