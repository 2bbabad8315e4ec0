import type { Audience, Entry, PartialDate, PersonId, Visibility } from '../foundation/document';
import type { Removable, RemovalStep } from '../foundation/document/entry-changes';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import type {
  AgencyView,
  ClosenessStep,
  ContactLimits,
  KnowledgeStep,
  NetworkContact,
  NetworkHelp,
  NetworkMember,
  NetworkTie,
  SafetyNetworkDocument,
} from './safety-network.model';
import {
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
} from './safety-network.model';

/** What the audience gets of the family’s safety plan. Links to any other rule are left out. */
export interface NetworkShownElsewhere {
  /** Ids of rules of the safety plan. */
  ruleIds?: readonly string[];
}

/**
 * A copy of the network for an audience: what it may not have is not in it (practice.md 10.4).
 *
 * A person may not be shown where any of their memberships may not, also one that was taken out: who was kept from
 * somebody stays kept from them. Left out with a person are their rings, what they were asked, their ties, how to reach
 * them, their places in pictures, and every link to them from anybody else: who told whom, who steps in for whom, who said
 * or wrote what, whose choice it was. Their name is not looked for in what people wrote; whoever makes the copy reads it.
 *
 * Contact details are for professionals alone, whatever their rule says, and so are the agency’s view and what is said
 * about contact unless they were shared. Also left out: what was taken out, every rule on who may see what, what nobody
 * has understood, people nothing in the copy speaks of, and, but for professionals, who wrote down what and when. Where
 * somebody put by hand is left out of a picture, so are all places in it: a gap would show where they stood. The order stays.
 */
export function copyNetworkForAudience(
  network: SafetyNetworkDocument,
  audience: Audience,
  elsewhere: NetworkShownElsewhere = {},
): SafetyNetworkDocument {
  const barred = new Set(
    network.members
      .filter(({ visibility }) => !mayBeShown(visibility, audience))
      .map(({ personId }) => personId),
  );
  const copying: Copying = {
    audience,
    isFull: audience.kind === 'professionals',
    isShown: (id) => !barred.has(id),
    rules: new Set(elsewhere.ruleIds),
  };
  const { isShown } = copying;
  const stands = ({ removed }: Removable) => removed === null;
  const members = network.members.filter((one) => stands(one) && isShown(one.personId));
  const memberIds = new Set(members.map(({ id }) => id));
  const onMember = (one: Removable & { memberId: string }) => stands(one) && memberIds.has(one.memberId);
  const maySee = (one: Removable & { visibility: Visibility }) =>
    stands(one) && mayBeShown(one.visibility, audience);
  const copy = {
    members: members.map((one) => copyMember(one, copying)),
    knowledge: network.knowledge.filter(onMember).map((one) => copyKnowledge(one, copying)),
    closeness: network.closeness.filter(onMember).map((one) => copyCloseness(one, copying)),
    helps: network.helps.filter(onMember).map((one) => copyHelp(one, copying)),
    ties: network.ties
      .filter((one) => maySee(one) && isShown(one.from) && isShown(one.to))
      .map((one) => copyTie(one, copying)),
    contacts: network.contacts
      .filter((one) => copying.isFull && maySee(one) && isShown(one.personId))
      .map((one) => copyContact(one, copying)),
  };
  const named = new Set([
    ...copy.members.flatMap(namedByMember),
    ...copy.knowledge.flatMap((step) => [...namedByEntry(step), ...given(step.toldBy)]),
    ...copy.closeness.flatMap(namedByEntry),
    ...copy.helps.flatMap((help) => [...namedByEntry(help), ...given(help.askedBy)]),
    ...copy.ties.flatMap((tie) => [...namedByEntry(tie), tie.from, tie.to]),
    ...copy.contacts.flatMap((contact) => [...namedByEntry(contact), contact.personId]),
  ]);
  const people = network.people
    .filter(({ id }) => named.has(id) && isShown(id))
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
  const there = new Set(people.map(({ id }) => id));
  const torn = new Set(
    network.places.filter(({ personId }) => !there.has(personId)).map(({ picture }) => picture),
  );
  const places = network.places
    .filter(({ picture }) => !torn.has(picture))
    .map(({ picture, personId, x, y }) => ({ picture, personId, x, y }));
  const { id, lang, title } = network;
  return createSafetyNetwork({ id, lang, title, people, ...copy, places });
}

interface Copying {
  audience: Audience;
  isFull: boolean;
  /** Whether a person may be in the copy at all. */
  isShown: (id: PersonId) => boolean;
  rules: ReadonlySet<string>;
}

// Each entry is made anew, field by field: a field that nobody named here, at whatever depth, cannot slip into it.

function copyMember(member: NetworkMember, copying: Copying): NetworkMember {
  const { isShown, rules } = copying;
  return {
    ...known(member, knownOfMember),
    ...signature(member, copying),
    visibility: undecidedVisibility,
    relationships: member.relationships
      .filter(({ childId }) => isShown(childId))
      .map(({ childId, relationship, childSays }) => ({ childId, relationship, childSays })),
    born: copyDate(member.born),
    died: copyDate(member.died),
    choices: member.choices
      .filter(({ personId }) => isShown(personId))
      .map(({ personId, answer, words }) => ({ personId, answer, words })),
    agency: copyAgency(member.agency, copying),
    askedOn: copyDate(member.askedOn),
    ruleIds: member.ruleIds.filter((id) => rules.has(id)),
    backupFor: member.backupFor.filter(isShown),
    reachedByPeople: member.reachedByPeople.filter(isShown),
    limits: copyLimits(member.limits, copying),
    joinedOn: copyDate(member.joinedOn),
    leftOn: copyDate(member.leftOn),
    meetings: member.meetings.map(({ meeting, on }) => ({ meeting, on: copyDate(on) })),
  };
}

/** Whether what has a rule of its own within a member may be in the copy: for others than professionals only once shared. */
function isAllowed(visibility: Visibility, { audience, isFull }: Copying): boolean {
  return mayBeShown(visibility, audience) && (isFull || visibility.level === 'shared');
}

function copyAgency({ view, reason, visibility }: AgencyView, copying: Copying): AgencyView {
  return isAllowed(visibility, copying)
    ? { view, reason, visibility: undecidedVisibility }
    : { view: null, reason: '', visibility: undecidedVisibility };
}

function copyLimits(limits: ContactLimits, copying: Copying): ContactLimits {
  const { notInContactWith, courtOrder, words, visibility } = limits;
  return isAllowed(visibility, copying)
    ? {
        notInContactWith: notInContactWith.filter(copying.isShown),
        courtOrder,
        words,
        visibility: undecidedVisibility,
      }
    : { notInContactWith: [], courtOrder: null, words: '', visibility: undecidedVisibility };
}

function copyKnowledge(step: KnowledgeStep, copying: Copying): KnowledgeStep {
  return {
    ...known(step, knownOfKnowledge),
    ...signature(step, copying),
    on: copyDate(step.on),
    toldBy: shownOrNull(step.toldBy, copying),
  };
}

function copyCloseness(step: ClosenessStep, copying: Copying): ClosenessStep {
  return { ...known(step, knownOfCloseness), ...signature(step, copying), on: copyDate(step.on) };
}

function copyHelp(help: NetworkHelp, copying: Copying): NetworkHelp {
  return {
    ...known(help, knownOfHelp),
    ...signature(help, copying),
    askedOn: copyDate(help.askedOn),
    askedBy: shownOrNull(help.askedBy, copying),
  };
}

function copyTie(tie: NetworkTie, copying: Copying): NetworkTie {
  return {
    ...known(tie, knownOfTie),
    ...signature(tie, copying),
    visibility: undecidedVisibility,
    since: copyDate(tie.since),
    until: copyDate(tie.until),
  };
}

function copyContact(contact: NetworkContact, copying: Copying): NetworkContact {
  return {
    ...known(contact, knownOfContact),
    ...signature(contact, copying),
    visibility: undecidedVisibility,
  };
}

const knownOfMember = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ createNetworkMember({ id: '', personId: '' }),
);
const knownOfKnowledge = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ createKnowledgeStep({ id: '', memberId: '', level: null }),
);
const knownOfCloseness = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ createClosenessStep({ id: '', memberId: '', ring: null }),
);
const knownOfHelp = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ createNetworkHelp({ id: '', memberId: '', text: '' }),
);
const knownOfTie = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ createNetworkTie({ id: '', from: '', to: '', kind: null }),
);
const knownOfContact = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ createNetworkContact({ id: '', personId: '' }),
);

function known<Of extends object>(entry: Of, keys: readonly string[]): Of {
  return Object.fromEntries(keys.map((key) => [key, entry[key as keyof Of]])) as unknown as Of;
}

type Signed = Pick<Entry, 'saidBy' | 'recordedBy' | 'recordedAt' | 'editedBy' | 'editedAt'> & Removable;

/** Who said it, and for professionals who wrote it down and when, and what became of it. */
function signature(entry: Signed, copying: Copying): Signed {
  const { isFull, isShown } = copying;
  const saidBy = entry.saidBy.filter(isShown);
  const unsigned = { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null, trail: [] };
  if (!isFull) return { saidBy, ...unsigned, removed: null };
  const trail = entry.trail.map(
    ({ act, why, by, at }): RemovalStep => ({ act, why, by: shownOrNull(by, copying), at }),
  );
  return {
    saidBy,
    recordedBy: shownOrNull(entry.recordedBy, copying),
    recordedAt: entry.recordedAt,
    editedBy: shownOrNull(entry.editedBy, copying),
    editedAt: entry.editedAt,
    removed: null,
    trail,
  };
}

function shownOrNull(id: PersonId | null, { isShown }: Copying): PersonId | null {
  return id !== null && isShown(id) ? id : null;
}

function copyDate(date: PartialDate | null): PartialDate | null {
  return date && { said: date.said, iso: date.iso };
}

function given(id: PersonId | null): readonly PersonId[] {
  return id === null ? [] : [id];
}

function namedByEntry({ saidBy, recordedBy, editedBy, trail }: Signed): readonly PersonId[] {
  return [...saidBy, ...given(recordedBy), ...given(editedBy), ...trail.flatMap(({ by }) => given(by))];
}

function namedByMember(member: NetworkMember): readonly PersonId[] {
  return [
    ...namedByEntry(member),
    member.personId,
    ...member.relationships.map(({ childId }) => childId),
    ...member.choices.map(({ personId }) => personId),
    ...member.backupFor,
    ...member.reachedByPeople,
    ...member.limits.notInContactWith,
  ];
}
