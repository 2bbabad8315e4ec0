import type { Removable } from '../foundation/document/entry-changes';
import type { PersonId, PersonKind } from '../foundation/document';
import type {
  ClosenessStep,
  KnowledgeStep,
  NetworkContact,
  NetworkHelp,
  NetworkMember,
  NetworkTie,
  SafetyNetworkDocument,
} from './safety-network.model';

/** What is asked of a network again and again. Nothing in it was taken out. */
interface NetworkIndex {
  /** People who were in the network and were taken out. */
  out: ReadonlySet<PersonId>;
  kinds: ReadonlyMap<PersonId, PersonKind>;
  members: ReadonlyMap<PersonId, NetworkMember>;
  ties: readonly NetworkTie[];
  tiesOf: ReadonlyMap<PersonId, readonly NetworkTie[]>;
  helpsOf: ReadonlyMap<string, readonly NetworkHelp[]>;
  contactsOf: ReadonlyMap<PersonId, readonly NetworkContact[]>;
  knowledgeOf: ReadonlyMap<string, readonly KnowledgeStep[]>;
  closenessOf: ReadonlyMap<string, readonly ClosenessStep[]>;
  shown: readonly PersonId[];
}

const indexes = /* @__PURE__ */ new WeakMap<SafetyNetworkDocument, NetworkIndex>();

/**
 * Worked out once for each document: a document is never changed, so what was worked out holds for as long as it is there,
 * and goes with it. Without it, a thousand people would each be looked for among a thousand.
 */
export function indexOf(network: SafetyNetworkDocument): NetworkIndex {
  const known = indexes.get(network);
  if (known) return known;
  const members = new Map<PersonId, NetworkMember>();
  for (const member of network.members) {
    if (member.removed === null && !members.has(member.personId)) members.set(member.personId, member);
  }
  const out = new Set(network.members.map(({ personId }) => personId).filter((id) => !members.has(id)));
  const stands = ({ removed }: Removable) => removed === null;
  const ties = network.ties.filter((tie) => stands(tie) && !out.has(tie.from) && !out.has(tie.to));
  const tiesOf = new Map<PersonId, NetworkTie[]>();
  for (const tie of ties) {
    pushTo(tiesOf, tie.from, tie);
    if (tie.to !== tie.from) pushTo(tiesOf, tie.to, tie);
  }
  const ids = [
    ...network.people.filter(({ kind }) => kind === 'child').map(({ id }) => id),
    ...network.members.filter(stands).map(({ personId }) => personId),
    ...ties.flatMap(({ from, to }) => [from, to]),
  ];
  const kinds = new Map<PersonId, PersonKind>();
  for (const { id, kind } of network.people) if (!kinds.has(id)) kinds.set(id, kind);
  const index: NetworkIndex = {
    out,
    kinds,
    members,
    ties,
    tiesOf,
    helpsOf: grouped(network.helps.filter(stands), ({ memberId }) => memberId),
    contactsOf: grouped(network.contacts.filter(stands), ({ personId }) => personId),
    knowledgeOf: grouped(network.knowledge.filter(stands), ({ memberId }) => memberId),
    closenessOf: grouped(network.closeness.filter(stands), ({ memberId }) => memberId),
    shown: Array.from(new Set(ids)).filter((id) => !out.has(id)),
  };
  indexes.set(network, index);
  return index;
}

function grouped<One>(
  list: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) pushTo(groups, keyOf(one), one);
  return groups;
}

function pushTo<One>(groups: Map<string, One[]>, key: string, one: One): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
