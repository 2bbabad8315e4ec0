import type { Person, PersonId, PersonKind } from '../foundation/document';
import { findPerson } from '../foundation/document';
import { indexOf } from './network-index.model';
import type {
  ClosenessRing,
  ClosenessStep,
  KnowledgeLevel,
  KnowledgeStep,
  NetworkContact,
  NetworkHelp,
  NetworkMember,
  NetworkTie,
  SafetyNetworkDocument,
  TieKind,
} from './safety-network.model';
import { closenessRings, knowledgeLevels, lastStanding } from './safety-network.model';

/**
 * The layers of a network (practice.md 4.1). Professionals are never mixed with the people naturally connected to a family;
 * parents are naturally connected, and children are in the middle of every picture.
 */
export const networkLayers = ['children', 'natural', 'professional'] as const;
export type NetworkLayer = (typeof networkLayers)[number];

/** The layer somebody belongs to. Someone the document does not name is taken as naturally connected: it claims the least. */
export function layerOf(person: Person | null): NetworkLayer {
  return layerOfKind(person?.kind ?? null);
}

/** The layer of people of a kind. */
export function layerOfKind(kind: PersonKind | null): NetworkLayer {
  if (kind === 'child') return 'children';
  return kind === 'professional' ? 'professional' : 'natural';
}

/** The members who were not taken out, in their order. */
export function standingMembers(network: SafetyNetworkDocument): readonly NetworkMember[] {
  return network.members.filter(({ removed }) => removed === null);
}

/** Somebody's standing membership, or null: they are not in the network. Of several, as in a damaged document, the first. */
export function memberOf(network: SafetyNetworkDocument, personId: PersonId): NetworkMember | null {
  return indexOf(network).members.get(personId) ?? null;
}

/** What somebody is to the family, or null: the document does not name them. */
export function kindOf(network: SafetyNetworkDocument, personId: PersonId): PersonKind | null {
  return indexOf(network).kinds.get(personId) ?? null;
}

/** The steps of a member on one of the circles, without those taken out, the last one last. */
export function knowledgeOf(network: SafetyNetworkDocument, memberId: string): readonly KnowledgeStep[] {
  return indexOf(network).knowledgeOf.get(memberId) ?? none;
}
export function closenessOf(network: SafetyNetworkDocument, memberId: string): readonly ClosenessStep[] {
  return indexOf(network).closenessOf.get(memberId) ?? none;
}

const none: readonly never[] = [];

/** Whether somebody was in the network and was taken out of it. */
export function wasTakenOut(network: SafetyNetworkDocument, personId: PersonId): boolean {
  return (
    memberOf(network, personId) === null && network.members.some((member) => member.personId === personId)
  );
}

/**
 * Whom a picture and a list show: every child, everybody in the network, and whoever has a tie that stands. Each once:
 * children first, then in the order of members, then of ties. Not those who were taken out.
 */
export function peopleShown(network: SafetyNetworkDocument): readonly PersonId[] {
  return indexOf(network).shown;
}

/** The ties that were not taken out, between people who were not either. */
export function standingTies(network: SafetyNetworkDocument): readonly NetworkTie[] {
  return indexOf(network).ties;
}

/** Somebody's ties that stand, in their order. */
export function tiesOf(network: SafetyNetworkDocument, personId: PersonId): readonly NetworkTie[] {
  return indexOf(network).tiesOf.get(personId) ?? none;
}

/** Whom somebody has a tie with, each once, in the order of the ties; those of one kind where it is given. */
export function neighboursOf(
  network: SafetyNetworkDocument,
  personId: PersonId,
  kind: TieKind | null = null,
): readonly PersonId[] {
  const ties = tiesOf(network, personId).filter((tie) => kind === null || tie.kind === kind);
  const others = ties.map(({ from, to }) => (from === personId ? to : from));
  return Array.from(new Set(others)).filter((id) => id !== personId);
}

/** What a member was asked to do, without what was taken out. */
export function helpsOf(network: SafetyNetworkDocument, memberId: string): readonly NetworkHelp[] {
  return indexOf(network).helpsOf.get(memberId) ?? none;
}

/** Somebody's contact details, without what was taken out. */
export function contactsOf(network: SafetyNetworkDocument, personId: PersonId): readonly NetworkContact[] {
  return indexOf(network).contactsOf.get(personId) ?? none;
}

/** One ring of a circle, and who stands on it, told apart by layer. */
export interface CircleRing<Ring extends string> {
  /** Null: not placed yet. */
  ring: Ring | null;
  natural: readonly NetworkMember[];
  professional: readonly NetworkMember[];
}

/**
 * Who knows most things, a little and nothing yet, and who is not placed, from the inside out (practice.md 4.3). Children
 * are in the middle and on no ring.
 */
export function knowledgeCircles(network: SafetyNetworkDocument): readonly CircleRing<KnowledgeLevel>[] {
  return ringsOf(network, knowledgeLevels, ({ id }) => lastStanding(network.knowledge, id)?.level ?? null, [
    'child',
  ]);
}

/**
 * Who is how close, and who is not placed, from the inside out (practice.md 4.3). Children and parents are in the middle
 * and on no ring.
 */
export function closenessCircles(network: SafetyNetworkDocument): readonly CircleRing<ClosenessRing>[] {
  return ringsOf(network, closenessRings, ({ id }) => lastStanding(network.closeness, id)?.ring ?? null, [
    'child',
    'parent',
  ]);
}

function ringsOf<Ring extends string>(
  network: SafetyNetworkDocument,
  rings: readonly Ring[],
  ringOf: (member: NetworkMember) => Ring | null,
  inTheMiddle: readonly string[],
): readonly CircleRing<Ring>[] {
  const seen = new Set<PersonId>();
  const members = standingMembers(network).filter(({ personId }) => {
    const isNew = !seen.has(personId);
    seen.add(personId);
    return isNew && !inTheMiddle.includes(findPerson(network.people, personId)?.kind ?? '');
  });
  return [...rings, null].map((ring) => {
    const here = members.filter((member) => ringOf(member) === ring);
    const isProfessional = ({ personId }: NetworkMember) =>
      layerOf(findPerson(network.people, personId)) === 'professional';
    return {
      ring,
      natural: here.filter((member) => !isProfessional(member)),
      professional: here.filter(isProfessional),
    };
  });
}

/**
 * Who lives with the children: everybody joined to a child by one tie of living together or several. The children alone
 * where nobody has said: nothing is guessed from what people are to one another.
 */
export function householdOf(network: SafetyNetworkDocument): ReadonlySet<PersonId> {
  const ties = standingTies(network).filter(({ kind }) => kind === 'livesWith');
  const { out } = indexOf(network);
  const home = new Set(
    network.people.filter(({ id, kind }) => kind === 'child' && !out.has(id)).map(({ id }) => id),
  );
  const { size } = home;
  // A child who lives somewhere else with people of their own is still in the middle.
  const waiting = Array.from(home);
  for (let id = waiting.pop(); id !== undefined && size > 0; id = waiting.pop()) {
    for (const { from, to } of ties) {
      const other = from === id ? to : to === id ? from : null;
      if (other === null || home.has(other)) continue;
      home.add(other);
      waiting.push(other);
    }
  }
  return home;
}

const familyTies: readonly TieKind[] = ['couple', 'separated', 'parentOf', 'adoptiveParentOf'];

/** Whether a tie is one that a genogram is drawn from: couples, those who were, and parents by birth or adoption. */
export function isFamilyTie({ kind }: Pick<NetworkTie, 'kind'>): boolean {
  return kind !== null && familyTies.includes(kind);
}

/**
 * The generation of everybody in the family by their ties: 0 is the children’s, 1 their parents’, 2 their grandparents’, -1
 * their own children’s (practice.md 4.5). Family who are joined to no child count from wherever they are met first. Where
 * ties contradict one another, as where two people are each other’s parents, the first one met is believed. Nobody is
 * left out, and it always ends.
 */
export function generationsOf(network: SafetyNetworkDocument): ReadonlyMap<PersonId, number> {
  const ties = standingTies(network).filter((tie) => isFamilyTie(tie) && tie.from !== tie.to);
  const steps = new Map<PersonId, { id: PersonId; by: number }[]>();
  const step = (from: PersonId, id: PersonId, by: number) => {
    const list = steps.get(from);
    if (list) list.push({ id, by });
    else steps.set(from, [{ id, by }]);
  };
  for (const { from, to, kind } of ties) {
    const by = kind === 'parentOf' || kind === 'adoptiveParentOf' ? 1 : 0;
    step(to, from, by);
    step(from, to, -by);
  }
  const shown = peopleShown(network);
  const kinds = new Map(network.people.map(({ id, kind }) => [id, kind]));
  const inFamily = shown.filter(
    (id) => steps.has(id) || kinds.get(id) === 'child' || kinds.get(id) === 'parent',
  );
  const generations = new Map<PersonId, number>();
  const walkFrom = (starts: readonly PersonId[], generation: number) => {
    const queue = starts.filter((id) => !generations.has(id));
    for (const id of queue) generations.set(id, generation);
    for (let at = 0; at < queue.length; at += 1) {
      const id = queue[at] ?? '';
      for (const next of steps.get(id) ?? []) {
        if (generations.has(next.id)) continue;
        generations.set(next.id, (generations.get(id) ?? 0) + next.by);
        queue.push(next.id);
      }
    }
  };
  const isChild = (id: PersonId) => kinds.get(id) === 'child';
  // A child who is another child’s parent is met through them, and not taken for a brother or sister.
  const parents = new Set(
    ties.filter(({ kind }) => kind !== 'couple' && kind !== 'separated').map(({ from }) => from),
  );
  walkFrom(
    inFamily.filter((id) => isChild(id) && !parents.has(id)),
    0,
  );
  for (const id of inFamily) walkFrom([id], isChild(id) ? 0 : 1);
  return generations;
}
