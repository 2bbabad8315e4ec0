import type { Audience, Person, PersonId } from '../foundation/document';
import { findPerson } from '../foundation/document';
import type { ChildSharing, SharingAnswer, SharingChoice } from './three-houses-session.model';

/** What a choice is looked up for: a place, or an object that lies in one. */
export interface Shareable {
  place: string;
  /** Null: the place itself, its name and what is said of it. */
  objectId: string | null;
}

/** What the child has said about sharing, and whom the document names. */
export interface SharingSaid {
  childId: PersonId | null;
  people: readonly Person[];
  sharing: ChildSharing;
}

/**
 * Whether somebody may be a child, who is never given an adult's notes nor a panel that was not agreed. A child is one, also
 * where the copy is asked for as if it were for professionals. But for professionals, somebody the document does not name may
 * be one, and a copy for nobody by name may come into a child's hands.
 */
export function mayBeAChild(
  { childId, people }: Pick<SharingSaid, 'childId' | 'people'>,
  { kind, personId }: Audience,
): boolean {
  if (personId === undefined) return kind !== 'professionals';
  if (personId === childId) return true;
  const person = findPerson(people, personId);
  return person === null ? kind !== 'professionals' : person.kind === 'child';
}

/** Whether somebody is the child whose session it is. */
export function isOwnChild({ childId }: Pick<SharingSaid, 'childId'>, { personId }: Audience): boolean {
  return personId !== undefined && personId === childId;
}

/**
 * What the child has said about sharing something with an audience; null: nothing, so nobody knows.
 *
 * What was said about the person goes before what was said about a kind or a role, and that before what was said about
 * everybody; among those, a no before "ask me later", and that before a yes. A yes about some places or objects is about
 * nothing else. For an audience of nobody by name, which may come into anybody's hands, a no to anyone it could be for is a
 * no, and only a yes to everybody is a yes. Where what was saved cannot be understood, it is a no.
 */
export function childSaid(said: SharingSaid, audience: Audience, what: Shareable): SharingAnswer | null {
  if (said.sharing.unclear) return 'no';
  const choices = said.sharing.choices.filter(
    (choice) => choice.removed === null && choice.answer !== null && isAbout(choice, what),
  );
  const { personId } = audience;
  if (personId === undefined) {
    const against = choices.filter((choice) => mayBeFor(choice, audience, said.people));
    const forAll = choices.filter(isAboutEverybody);
    return strictest(against.filter(({ answer }) => answer !== 'yes')) ?? strictest(forAll);
  }
  const person = findPerson(said.people, personId);
  const tiers = [
    choices.filter((choice) => choice.personId === personId),
    choices.filter((choice) => choice.personId === null && !isAboutEverybody(choice) && fits(choice, person)),
    choices.filter(isAboutEverybody),
  ];
  for (const tier of tiers) {
    const answer = strictest(tier);
    if (answer !== null) return answer;
  }
  return null;
}

/**
 * Whether the child's own wishes let an audience have something (practice.md 7.1, rule 7: the child decides). Nobody of the
 * family is given what the child was not asked about. Professionals, who work with it, are given what the child has not said
 * no to; whoever has said "ask me later" has not said yes. The child has what the child made.
 */
export function childLets(said: SharingSaid, audience: Audience, what: Shareable): boolean {
  if (isOwnChild(said, audience)) return true;
  const answer = childSaid(said, audience, what);
  return answer === 'yes' || (answer === null && audience.kind === 'professionals');
}

/** Whether the child has said nothing against it: for what is not the child's own work, as a story in words and pictures. */
export function childIsNotAgainst(said: SharingSaid, audience: Audience, what: Shareable): boolean {
  if (isOwnChild(said, audience)) return true;
  const answer = childSaid(said, audience, what);
  return answer === null || answer === 'yes';
}

/** Whether a choice is about a thing. A no about one object says nothing of its place, nor of its place's name. */
function isAbout({ places, objectIds }: SharingChoice, { place, objectId }: Shareable): boolean {
  if (places.length === 0 && objectIds.length === 0) return true;
  return places.includes(place) || (objectId !== null && objectIds.includes(objectId));
}

function isAboutEverybody({ personId, personKind, role }: SharingChoice): boolean {
  return personId === null && personKind === null && role.trim() === '';
}

/** Whether a choice about a kind or a role is about this person. Of a doubt a no is made, and never a yes. */
function fits({ personKind, role, answer }: SharingChoice, person: Person | null): boolean {
  const isYes = answer === 'yes';
  if (person === null) return !isYes;
  if (personKind !== null && personKind !== person.kind) return false;
  const asked = folded(role);
  if (asked === '') return true;
  const own = folded(person.role);
  if (isYes) return own === asked;
  if (own === '') return person.kind === 'professional' || folded(person.name).includes(asked);
  return own.includes(asked) || asked.includes(own) || folded(person.name).includes(asked);
}

/** Whether a choice could be about somebody into whose hands a copy for nobody by name may come. */
function mayBeFor(choice: SharingChoice, { kind }: Audience, people: readonly Person[]): boolean {
  if (kind !== 'professionals') return true;
  if (choice.personId === null) return choice.personKind === null || choice.personKind === 'professional';
  return (findPerson(people, choice.personId)?.kind ?? 'professional') === 'professional';
}

function strictest(choices: readonly SharingChoice[]): SharingAnswer | null {
  for (const answer of ['no', 'askLater', 'yes'] as const)
    if (choices.some((choice) => choice.answer === answer)) return answer;
  return null;
}

function folded(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
