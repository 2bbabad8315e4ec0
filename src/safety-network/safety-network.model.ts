import type { Authorship, DocumentEnvelope, PartialDate, Person, PersonId } from '../foundation/document';
import {
  isNewId,
  putBack,
  readAuthor,
  signed,
  takenOut,
  withChanged,
  withField,
} from '../foundation/document/entry-changes';
import { isChoice, isDate, isPersonToAdd, isText } from '../foundation/document/guards';
import type {
  ClosenessDetail,
  ClosenessRing,
  ClosenessStep,
  ContactDetail,
  HelpDetail,
  KnowledgeDetail,
  KnowledgeLevel,
  KnowledgeStep,
  MemberDetail,
  NetworkContact,
  NetworkEntries,
  NetworkEntryKind,
  NetworkHelp,
  NetworkMember,
  NetworkPictureKind,
  NetworkTie,
  PersonDetail,
  PicturePlace,
  TieDetail,
  TieKind,
} from './network-entries.model';
import {
  closenessDetails,
  closenessRings,
  contactDetails,
  helpDetails,
  knowledgeDetails,
  knowledgeLevels,
  memberDetails,
  networkPictures,
  personDetails,
  tieDetails,
} from './network-entries.model';
import {
  closenessGuards,
  contactGuards,
  helpGuards,
  isPlace,
  knowledgeGuards,
  memberGuards,
  personGuards,
  tieGuards,
} from './network-values.model';

export type {
  AgencyView,
  AgencyViewAnswer,
  AttendedMeeting,
  ChildRelationship,
  ClosenessDetail,
  ClosenessRing,
  ClosenessStep,
  ContactDetail,
  ContactLimits,
  HelpDetail,
  KnowledgeDetail,
  KnowledgeLevel,
  KnowledgeStep,
  LifeStage,
  MemberChoice,
  MemberDetail,
  NetworkAnswer,
  NetworkContact,
  NetworkEntries,
  NetworkEntryKind,
  NetworkGender,
  NetworkHelp,
  NetworkMember,
  NetworkOnMember,
  NetworkPictureKind,
  NetworkTie,
  PersonDetail,
  PicturePlace,
  ReachingGroup,
  TieDetail,
  TieKind,
} from './network-entries.model';
export {
  agencyViews,
  closenessDetails,
  closenessRings,
  contactDetails,
  furthestPlace,
  helpDetails,
  knowledgeDetails,
  knowledgeLevels,
  lifeStages,
  memberDetails,
  networkAnswers,
  networkGenders,
  networkPictures,
  personDetails,
  reachingGroups,
  tieDetails,
  tieKinds,
  usualNetworkRoles,
} from './network-entries.model';

/** The kind written in every network's document. */
export const safetyNetworkKind = 'mapwell/safety-network';

/** The newest format: it counts migrations. */
export const safetyNetworkFormat = 1;

/** The list that holds the entries of a kind. */
export const networkLists = {
  member: 'members',
  knowledge: 'knowledge',
  closeness: 'closeness',
  help: 'helps',
  tie: 'ties',
  contact: 'contacts',
} as const satisfies { [Kind in NetworkEntryKind]: keyof SafetyNetworkDocument };

/**
 * The people round a family and what they are to one another (practice.md 4). Naturally connected people and
 * professionals are told apart by the kind of the person and never mixed: professionals are not the safety network
 * (4.1). Half filled is always valid.
 */
export interface SafetyNetworkDocument extends DocumentEnvelope {
  kind: typeof safetyNetworkKind;
  /** What it is called. May be empty. */
  title: string;
  members: readonly NetworkMember[];
  /** Who knows what, in steps. Each member’s last standing step is how it is now. */
  knowledge: readonly KnowledgeStep[];
  /** How close people are, in steps. Never one with {@link knowledge} (practice.md 4.3). */
  closeness: readonly ClosenessStep[];
  helps: readonly NetworkHelp[];
  ties: readonly NetworkTie[];
  contacts: readonly NetworkContact[];
  /** Who was put somewhere by hand, once for each picture. */
  places: readonly PicturePlace[];
}

/** Sets one detail of one person. */
export type ChangePerson = {
  [Detail in PersonDetail]: { type: 'change-person'; id: PersonId; detail: Detail; value: Person[Detail] };
}[PersonDetail];

/** Sets one detail of one member. */
export type ChangeMember = {
  [Detail in MemberDetail]: {
    type: 'change-member';
    id: string;
    detail: Detail;
    value: NetworkMember[Detail];
  };
}[MemberDetail];

/** Sets one detail of one step of knowing. */
export type ChangeKnowledge = {
  [Detail in KnowledgeDetail]: {
    type: 'change-knowledge';
    id: string;
    detail: Detail;
    value: KnowledgeStep[Detail];
  };
}[KnowledgeDetail];

/** Sets one detail of one step of closeness. */
export type ChangeCloseness = {
  [Detail in ClosenessDetail]: {
    type: 'change-closeness';
    id: string;
    detail: Detail;
    value: ClosenessStep[Detail];
  };
}[ClosenessDetail];

/** Sets one detail of one thing somebody was asked to do. */
export type ChangeHelp = {
  [Detail in HelpDetail]: { type: 'change-help'; id: string; detail: Detail; value: NetworkHelp[Detail] };
}[HelpDetail];

/** Sets one detail of one tie. */
export type ChangeTie = {
  [Detail in TieDetail]: { type: 'change-tie'; id: string; detail: Detail; value: NetworkTie[Detail] };
}[TieDetail];

/** Sets one detail of one person's contact details. */
export type ChangeContact = {
  [Detail in ContactDetail]: {
    type: 'change-contact';
    id: string;
    detail: Detail;
    value: NetworkContact[Detail];
  };
}[ContactDetail];

/** What a person meant, never the key they pressed. The picture, the list, the menus and hosts all send these. */
export type SafetyNetworkIntent =
  /** Names someone new. An empty name, or an id that is taken, changes nothing. */
  | { type: 'add-person'; person: Person }
  | ChangePerson
  /**
   * Takes somebody into the network, who is named if the document does not name them yet. Somebody who is in it, or was
   * and was taken out, changes nothing: they are put back.
   */
  | { type: 'add-member'; id: string; person: Person }
  | ChangeMember
  /** Says what somebody knows from now on. The steps before stay. The same again with nothing new said changes nothing. */
  | ({ type: 'set-knowledge'; id: string; memberId: string; level: KnowledgeLevel | null } & Partial<
      Pick<KnowledgeStep, 'on' | 'toldBy' | 'words'>
    >)
  | ChangeKnowledge
  /** Says how close somebody is from now on. The steps before stay. It says nothing of what they know. */
  | ({ type: 'set-closeness'; id: string; memberId: string; ring: ClosenessRing | null } & Partial<
      Pick<ClosenessStep, 'on' | 'words'>
    >)
  | ChangeCloseness
  /** Writes down what somebody is asked to do. An empty text changes nothing. */
  | ({ type: 'add-help'; id: string; memberId: string; text: string } & Partial<
      Pick<NetworkHelp, 'answer' | 'verbatim' | 'lang'>
    >)
  | ChangeHelp
  /** Ties two people the document names. A tie that stands already, or of somebody to themselves, changes nothing. */
  | { type: 'add-tie'; id: string; from: PersonId; to: PersonId; kind: TieKind | null }
  | ChangeTie
  /** Begins somebody's contact details, for professionals alone. */
  | ({ type: 'add-contact'; id: string; personId: PersonId } & Partial<
      Pick<NetworkContact, 'phone' | 'email' | 'address' | 'safely'>
    >)
  | ChangeContact
  /** Takes something out. It stays in the document, with who, when and why, and so does all that hangs on it. */
  | { type: 'remove-entry'; of: NetworkEntryKind; id: string; why: string }
  | { type: 'restore-entry'; of: NetworkEntryKind; id: string; why: string }
  /** Puts somebody somewhere in a picture. Where they stand says nothing: rings are set by the other commands. */
  | ({ type: 'place-in-picture'; picture: NetworkPictureKind } & Omit<PicturePlace, 'picture'>)
  /** Lets a picture lay somebody out by itself again; null: everybody. */
  | { type: 'forget-place'; picture: NetworkPictureKind; personId: PersonId | null }
  | { type: 'set-title'; title: string };

/** An intent with who means it and when. */
export type SafetyNetworkCommand = SafetyNetworkIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. Tests go by this list: each needs a way by keys alone and a way by pressing alone. */
export const safetyNetworkCommands = [
  'add-person',
  'change-person',
  'add-member',
  'change-member',
  'set-knowledge',
  'change-knowledge',
  'set-closeness',
  'change-closeness',
  'add-help',
  'change-help',
  'add-tie',
  'change-tie',
  'add-contact',
  'change-contact',
  'remove-entry',
  'restore-entry',
  'place-in-picture',
  'forget-place',
  'set-title',
] as const satisfies readonly SafetyNetworkIntent['type'][];

/** An empty network. `id` is the host's to choose; `lang` is the language the family's words are written in. */
export function createSafetyNetwork(
  start: { id: string } & Partial<Omit<SafetyNetworkDocument, 'kind' | 'format' | 'id' | 'kept'>>,
): SafetyNetworkDocument {
  return {
    kind: safetyNetworkKind,
    format: safetyNetworkFormat,
    id: start.id,
    lang: start.lang ?? 'en-GB',
    title: start.title ?? '',
    people: start.people ?? [],
    members: start.members ?? [],
    knowledge: start.knowledge ?? [],
    closeness: start.closeness ?? [],
    helps: start.helps ?? [],
    ties: start.ties ?? [],
    contacts: start.contacts ?? [],
    places: start.places ?? [],
    kept: [],
  };
}

function newOnMember(author: Partial<Authorship>) {
  return {
    saidBy: [],
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    removed: null,
    trail: [],
  } satisfies Partial<NetworkHelp>;
}

/**
 * A new member who claims nothing: no answer asked, and nobody allowed to see them yet. The agency's view and what a
 * court has ordered are for professionals until somebody decides otherwise.
 */
export function createNetworkMember(
  start: Pick<NetworkMember, 'id' | 'personId'> & Partial<NetworkMember>,
  author: Partial<Authorship> = {},
): NetworkMember {
  return {
    ...newOnMember(author),
    visibility: { level: 'notDecided', notShownTo: [] },
    preferredName: '',
    relationships: [],
    gender: null,
    life: null,
    born: null,
    died: null,
    language: '',
    interpreter: null,
    interpreterNote: '',
    choices: [],
    agency: { view: null, reason: '', visibility: { level: 'professionals', notShownTo: [] } },
    agreedToHelp: null,
    askedOn: null,
    roles: [],
    ruleIds: [],
    backupFor: [],
    availability: '',
    reachedBy: [],
    reachedByPeople: [],
    limits: {
      notInContactWith: [],
      courtOrder: null,
      words: '',
      visibility: { level: 'professionals', notShownTo: [] },
    },
    joinedOn: null,
    leftOn: null,
    meetings: [],
    note: '',
    ...start,
  };
}

/** A new step of knowing that claims nothing but its level. */
export function createKnowledgeStep(
  start: Pick<KnowledgeStep, 'id' | 'memberId' | 'level'> & Partial<KnowledgeStep>,
  author: Partial<Authorship> = {},
): KnowledgeStep {
  return { ...newOnMember(author), on: null, toldBy: null, words: '', ...start };
}

/** A new step of closeness that claims nothing but its ring. */
export function createClosenessStep(
  start: Pick<ClosenessStep, 'id' | 'memberId' | 'ring'> & Partial<ClosenessStep>,
  author: Partial<Authorship> = {},
): ClosenessStep {
  return { ...newOnMember(author), on: null, words: '', ...start };
}

/** A new thing to ask somebody, not asked yet. */
export function createNetworkHelp(
  start: Pick<NetworkHelp, 'id' | 'memberId' | 'text'> & Partial<NetworkHelp>,
  author: Partial<Authorship> = {},
): NetworkHelp {
  return {
    ...newOnMember(author),
    verbatim: false,
    lang: null,
    answer: null,
    askedOn: null,
    askedBy: null,
    ...start,
  };
}

/** A new tie, which nobody may see yet. */
export function createNetworkTie(
  start: Pick<NetworkTie, 'id' | 'from' | 'to' | 'kind'> & Partial<NetworkTie>,
  author: Partial<Authorship> = {},
): NetworkTie {
  return {
    ...newOnMember(author),
    visibility: { level: 'notDecided', notShownTo: [] },
    words: '',
    since: null,
    until: null,
    ...start,
  };
}

/** New contact details, empty and for professionals alone. */
export function createNetworkContact(
  start: Pick<NetworkContact, 'id' | 'personId'> & Partial<NetworkContact>,
  author: Partial<Authorship> = {},
): NetworkContact {
  return {
    ...newOnMember(author),
    visibility: { level: 'professionals', notShownTo: [] },
    phone: '',
    email: '',
    address: '',
    safely: '',
    ...start,
  };
}

/**
 * The document after a command. Total and honest: a command that changes nothing, names what is not there, holds a value
 * that its field cannot hold, or is no command at all gives back the very same object, and never throws. No command about
 * one person changes another. Linear in the number of entries.
 */
export function safetyNetworkReducer(
  document: SafetyNetworkDocument,
  command: SafetyNetworkCommand,
): SafetyNetworkDocument {
  // A host written without types may send anything at all.
  if (typeof command !== 'object' || (command as unknown) === null) return document;
  const author = readAuthor(command);
  switch (command.type) {
    case 'add-person':
      return withPerson(document, command.person) ?? document;
    case 'change-person': {
      const { id, detail, value } = command;
      if (!isChoice(personDetails, detail) || !personGuards[detail](value)) return document;
      const at = document.people.findIndex((person) => person.id === id);
      const person = document.people[at];
      if (!person || person[detail] === value) return document;
      return { ...document, people: replaced(document.people, at, { ...person, [detail]: value }) };
    }
    case 'add-member': {
      const { id, person } = command;
      if (!isPersonToAdd(person) || !isNewId(document.members, id)) return document;
      if (document.members.some(({ personId }) => personId === person.id)) return document;
      const named = withPerson(document, person) ?? document;
      return added(named, 'member', createNetworkMember({ id, personId: person.id }, author));
    }
    case 'change-member':
      return withEntry(document, 'member', command.id, author, (member) =>
        isChoice(memberDetails, command.detail) && memberGuards[command.detail](command.value)
          ? withField(member, command.detail, command.value)
          : member,
      );
    case 'set-knowledge': {
      const { id, memberId, level, on = null, toldBy = null, words = '' } = command;
      const isSound = (level as unknown) === null || isChoice(knowledgeLevels, level);
      if (!isSound || !isSaid({ on, words }) || !knowledgeGuards.toldBy(toldBy)) return document;
      if (!isNewId(document.knowledge, id) || !hasStanding(document.members, memberId)) return document;
      const step = createKnowledgeStep({ id, memberId, level, on, toldBy, words }, author);
      const now = lastStanding(document.knowledge, memberId);
      const saysNothing = on === null && toldBy === null && words === '';
      return (now?.level ?? null) === level && saysNothing ? document : added(document, 'knowledge', step);
    }
    case 'change-knowledge':
      return withEntry(document, 'knowledge', command.id, author, (step) =>
        isChoice(knowledgeDetails, command.detail) && knowledgeGuards[command.detail](command.value)
          ? withField(step, command.detail, command.value)
          : step,
      );
    case 'set-closeness': {
      const { id, memberId, ring, on = null, words = '' } = command;
      const isSound = (ring as unknown) === null || isChoice(closenessRings, ring);
      if (!isSound || !isSaid({ on, words })) return document;
      if (!isNewId(document.closeness, id) || !hasStanding(document.members, memberId)) return document;
      const step = createClosenessStep({ id, memberId, ring, on, words }, author);
      const now = lastStanding(document.closeness, memberId);
      const saysNothing = on === null && words === '';
      return (now?.ring ?? null) === ring && saysNothing ? document : added(document, 'closeness', step);
    }
    case 'change-closeness':
      return withEntry(document, 'closeness', command.id, author, (step) =>
        isChoice(closenessDetails, command.detail) && closenessGuards[command.detail](command.value)
          ? withField(step, command.detail, command.value)
          : step,
      );
    case 'add-help': {
      const { id, memberId, text, answer = null, verbatim = false, lang = null } = command;
      if (!isText(text) || text.trim() === '') return document;
      if (!helpGuards.answer(answer) || !helpGuards.verbatim(verbatim) || !helpGuards.lang(lang))
        return document;
      if (!isNewId(document.helps, id) || !hasStanding(document.members, memberId)) return document;
      return added(
        document,
        'help',
        createNetworkHelp({ id, memberId, text, answer, verbatim, lang }, author),
      );
    }
    case 'change-help':
      return withEntry(document, 'help', command.id, author, (help) =>
        isChoice(helpDetails, command.detail) && helpGuards[command.detail](command.value)
          ? withField(help, command.detail, command.value)
          : help,
      );
    case 'add-tie': {
      const { id, from, to, kind } = command;
      const isNamed = (personId: unknown) => document.people.some((person) => person.id === personId);
      if (!tieGuards.kind(kind) || !isNewId(document.ties, id)) return document;
      if (from === to || !isNamed(from) || !isNamed(to)) return document;
      const tie = createNetworkTie({ id, from, to, kind }, author);
      const stands = document.ties.some((one) => one.removed === null && sameTie(one, tie));
      return stands ? document : added(document, 'tie', tie);
    }
    case 'change-tie':
      return withEntry(document, 'tie', command.id, author, (tie) =>
        isChoice(tieDetails, command.detail) && tieGuards[command.detail](command.value)
          ? withField(tie, command.detail, command.value)
          : tie,
      );
    case 'add-contact': {
      const { id, personId, phone = '', email = '', address = '', safely = '' } = command;
      const isNamed = document.people.some((person) => person.id === personId);
      if (!isNamed || ![phone, email, address, safely].every(isText)) return document;
      if (!isNewId(document.contacts, id)) return document;
      const contact = createNetworkContact({ id, personId, phone, email, address, safely }, author);
      return added(document, 'contact', contact);
    }
    case 'change-contact':
      return withEntry(document, 'contact', command.id, author, (contact) =>
        isChoice(contactDetails, command.detail) && contactGuards[command.detail](command.value)
          ? withField(contact, command.detail, command.value)
          : contact,
      );
    case 'remove-entry': {
      const { of, id, why } = command;
      if (!isText(why)) return document;
      return withEntry(document, of, id, author, (entry) => takenOut(entry, why, author));
    }
    case 'restore-entry': {
      const { of, id, why } = command;
      if (!isText(why)) return document;
      return withEntry(document, of, id, author, (entry) => putBack(entry, why, author));
    }
    case 'place-in-picture': {
      const { picture, personId, x, y } = command;
      const place = { picture, personId, x, y };
      if (!isPlace(place) || !document.people.some(({ id }) => id === personId)) return document;
      const at = document.places.findIndex((one) => one.picture === picture && one.personId === personId);
      const before = document.places[at];
      if (!before) return { ...document, places: [...document.places, place] };
      if (before.x === x && before.y === y) return document;
      return { ...document, places: replaced(document.places, at, { ...before, x, y }) };
    }
    case 'forget-place': {
      const { picture, personId } = command;
      if (!isChoice(networkPictures, picture) || personId === undefined) return document;
      const places = document.places.filter(
        (place) => place.picture !== picture || (personId !== null && place.personId !== personId),
      );
      return places.length === document.places.length ? document : { ...document, places };
    }
    case 'set-title': {
      const { title } = command;
      return !isText(title) || title === document.title ? document : { ...document, title };
    }
    default:
      return document;
  }
}

/**
 * The last step of a member that was not taken out, or null: not placed. Steps stand in the order in which they were
 * written down.
 */
export function lastStanding<Step extends KnowledgeStep | ClosenessStep>(
  steps: readonly Step[],
  memberId: string,
): Step | null {
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step && step.memberId === memberId && step.removed === null) return step;
  }
  return null;
}

/** Whether a tie of this kind goes from one to the other and not back: from the grown-up to the child. */
export function isDirected(kind: TieKind | null): boolean {
  return kind === 'parentOf' || kind === 'adoptiveParentOf' || kind === 'carerOf';
}

/** Whether two ties say the same of the same two people, whichever of them is named first where it goes both ways. */
export function sameTie(
  a: Pick<NetworkTie, 'from' | 'to' | 'kind'>,
  b: Pick<NetworkTie, 'from' | 'to' | 'kind'>,
): boolean {
  if (a.kind !== b.kind) return false;
  if (a.from === b.from && a.to === b.to) return true;
  return !isDirected(a.kind) && a.from === b.to && a.to === b.from;
}

function hasStanding(members: readonly NetworkMember[], memberId: unknown): boolean {
  return members.some(({ id, removed }) => id === memberId && removed === null);
}

function isSaid({ on, words }: { on: PartialDate | null; words: string }): boolean {
  return isDate(on) && isText(words);
}

/** The document with someone new named, or null where they are known or cannot be named. */
function withPerson(document: SafetyNetworkDocument, person: Person): SafetyNetworkDocument | null {
  if (!isPersonToAdd(person) || document.people.some(({ id }) => id === person.id)) return null;
  return { ...document, people: [...document.people, person] };
}

function added<Kind extends NetworkEntryKind>(
  document: SafetyNetworkDocument,
  kind: Kind,
  entry: NetworkEntries[Kind],
): SafetyNetworkDocument {
  const key = networkLists[kind];
  return { ...document, [key]: [...document[key], entry] };
}

function withEntry<Kind extends NetworkEntryKind>(
  document: SafetyNetworkDocument,
  kind: Kind,
  id: string,
  author: Authorship,
  change: (entry: NetworkEntries[Kind]) => NetworkEntries[Kind],
): SafetyNetworkDocument {
  if (typeof kind !== 'string' || !Object.hasOwn(networkLists, kind)) return document;
  const key = networkLists[kind];
  // Each list holds the entries of its kind; TypeScript loses the pairing on the way through the table.
  const list = document[key] as unknown as readonly NetworkEntries[Kind][];
  const entries = withChanged(list, id, change, (after) => signed(after, author));
  return entries ? { ...document, [key]: entries } : document;
}

function replaced<One>(list: readonly One[], at: number, one: One): readonly One[] {
  const copy = list.slice();
  copy[at] = one;
  return copy;
}
