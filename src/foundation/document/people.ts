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
  if (people.length < worthAnIndex) return people.find((person) => person.id === id) ?? null;
  let index = indexes.get(people);
  if (!index) {
    index = new Map();
    // Of two with one id, as in a damaged document, the first.
    for (const person of people) if (!index.has(person.id)) index.set(person.id, person);
    indexes.set(people, index);
  }
  return index.get(id) ?? null;
}

// A list of people is never changed, so what was worked out of it holds for as long as it is there, and goes with it. Without
// it, each of a thousand people is looked for among a thousand.
const indexes = /* @__PURE__ */ new WeakMap<readonly Person[], Map<PersonId, Person>>();
const worthAnIndex = 16;

/** The children, in the order the document names them. */
export function childrenOf(people: readonly Person[]): readonly Person[] {
  return people.filter((person) => person.kind === 'child');
}
