import type { SafetyNetworkDocument } from './safety-network.model';
import { kindOf } from './network-people.model';

/** What of a network is looked at. What is not looked at stays in the document. */
export interface NetworkView {
  /** Whether professionals are shown beside the people naturally connected to the family. */
  professionals: boolean;
  /** Whether details of how to reach people are shown. */
  contacts: boolean;
}

/**
 * The network as it is looked at. The same object where nothing is left out. It is no copy for anybody who may not have the
 * rest: names of professionals stay where they told or asked somebody. For that there is `copyNetworkForAudience`.
 */
export function networkSeen(
  network: SafetyNetworkDocument,
  { professionals, contacts }: NetworkView,
): SafetyNetworkDocument {
  const isShown = (personId: string) => professionals || kindOf(network, personId) !== 'professional';
  const seen = {
    members: network.members.filter(({ personId }) => isShown(personId)),
    ties: network.ties.filter(({ from, to }) => isShown(from) && isShown(to)),
    contacts: contacts ? network.contacts.filter(({ personId }) => isShown(personId)) : [],
  };
  const isWhole =
    seen.members.length === network.members.length &&
    seen.ties.length === network.ties.length &&
    seen.contacts.length === network.contacts.length;
  return isWhole ? network : { ...network, ...seen };
}

/** How many professionals a network shows. */
export function professionalsIn(network: SafetyNetworkDocument, shown: readonly string[]): number {
  return shown.filter((id) => kindOf(network, id) === 'professional').length;
}
