/**
 * How a person stands to the family. Naturally connected people (family, friends, neighbours) and professionals are
 * never mixed: professionals are not the safety network (practice.md 4.1).
 */
export const personKinds = ['child', 'parent', 'naturallyConnected', 'professional'] as const;

/** One of {@link personKinds}. */
export type PersonKind = (typeof personKinds)[number];

/** The id of a {@link Person}. A string that means nothing outside the document. */
export type PersonId = string;

/** Someone the family's documents speak of. */
export interface Person {
  id: PersonId;
  /** As the family says it: "Mum (Nadia)", "Mr Okafor". Empty where nobody has said. */
  name: string;
  kind: PersonKind;
  /** What they do or are to the family, in plain words: "class teacher". May be empty. */
  role: string;
}

/** The person with this id, or null where the document names nobody by it. */
export function findPerson(people: readonly Person[], id: PersonId): Person | null {
  return people.find((person) => person.id === id) ?? null;
}

/** The children, in the order the document names them. */
export function childrenOf(people: readonly Person[]): readonly Person[] {
  return people.filter((person) => person.kind === 'child');
}
