import type { Entry, PartialDate, PersonId } from '../foundation/document';
import type { Removal } from '../foundation/document/entry-changes';

/** What is written in the trail of a part of the record. */
export const sessionTrailActs = ['removed', 'restored'] as const;
export type SessionTrailAct = (typeof sessionTrailActs)[number];

/** One step of what became of a part of the record. Steps are added and never taken away. */
export interface SessionTrailStep {
  act: SessionTrailAct;
  /** In words; may be empty. */
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** What all parts of the record have alike. */
export interface SessionEntry extends Entry {
  removed: Removal | null;
  trail: readonly SessionTrailStep[];
}

/** What a parent answered, or that nobody asked them for a reason that is written down. */
export const permissionAnswers = ['yes', 'no', 'notSought'] as const;
export type PermissionAnswer = (typeof permissionAnswers)[number];

/**
 * That a parent was told of the session and asked (practice.md 7.1, rule 1). What they said is theirs: it is seen by
 * professionals, and by others as its visibility allows.
 */
export interface SessionPermission extends SessionEntry {
  /** The parent; null: not said. */
  personId: PersonId | null;
  /** Who asked them; null: not said. */
  askedBy: PersonId | null;
  /** When; null: not said. */
  on: PartialDate | null;
  /** What they answered; null: not asked yet, or not written down. */
  answer: PermissionAnswer | null;
  /** Why they were not asked, or said no; may be empty. */
  why: string;
  /** What was said, in words; may be empty. */
  said: string;
}

/** What a child answers when asked whether somebody may see something. */
export const sharingAnswers = ['yes', 'no', 'askLater'] as const;
export type SharingAnswer = (typeof sharingAnswers)[number];

/**
 * What the child wants shared with whom (practice.md 7.1, rule 7). It is about one person, or all of one kind, or whoever
 * has a role; about nobody in particular it is about everybody. It is about some places and objects, or with neither about
 * everything in the session.
 */
export interface SharingChoice extends SessionEntry {
  /** The person it is about; null: not one person. */
  personId: PersonId | null;
  /** Everybody of this kind; null: of any. */
  personKind: 'child' | 'parent' | 'naturallyConnected' | 'professional' | null;
  /** A role in the child's words: "my teacher". Empty: whatever their role. */
  role: string;
  /** Null: the child was not asked. */
  answer: SharingAnswer | null;
  /** Keys of the places it is about. */
  places: readonly string[];
  /** Ids of the objects it is about. */
  objectIds: readonly string[];
  /** What the child said, to the letter; may be empty. */
  said: string;
}

/** That a person looked at what could not be understood, and decided. */
export interface SharingSettled {
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** Everything the child has said about sharing. */
export interface ChildSharing {
  /** What was saved about it could not be understood: nothing is shared with anybody until somebody decides. */
  unclear: boolean;
  choices: readonly SharingChoice[];
  /** Oldest first. */
  settled: readonly SharingSettled[];
}

/** The child was asked nothing yet. */
export const nothingSaid: ChildSharing = { unclear: false, choices: [], settled: [] };

/** That somebody was shown something of the session. */
export interface ShownTo extends SessionEntry {
  personId: PersonId | null;
  /** A role, where it was nobody the document names. */
  role: string;
  on: PartialDate | null;
  /** What was shown and what was said, in words; may be empty. */
  what: string;
}

/** Whether it was safe for the child to share, looked at before anybody was shown anything (practice.md 7.1, rule 7). */
export interface SafetyCheck {
  by: PersonId | null;
  on: PartialDate | null;
  /** Null: not said. */
  safe: boolean | null;
  /** What came of it, in words; may be empty. */
  outcome: string;
}

/** That everything was read back to the child before the end (practice.md 7.1, rule 4). */
export interface ReadBack {
  /** Null: not said. */
  done: boolean | null;
  by: PersonId | null;
  on: PartialDate | null;
  /** What the child said to it; may be empty. */
  said: string;
}

/** That the session ended before it was finished: the child had had enough (practice.md 7.1, rule 6). */
export interface StoppedEarly {
  /** Null: not said. */
  stopped: boolean | null;
  why: string;
}

/** What is known of the session itself. Null and empty: not asked, or not said. */
export interface SessionHead {
  title: string;
  /** Whose session it is. One document is one child's. */
  childId: PersonId | null;
  /** In the child's or the worker's words: "6", "nearly 7". */
  ageAtTime: string;
  heldOn: PartialDate | null;
  /** Where it was. It may be where somebody lives: for professionals alone. */
  where: string;
  /** The language it was held in, as a BCP 47 tag; null: the document's. */
  spokenIn: string | null;
  interpreter: PersonId | null;
  facilitator: PersonId | null;
  present: readonly PersonId[];
  /** How it was explained to the child, in words. */
  explanation: string;
  /** The key of the place the child began with; null: not said. */
  startPlace: string | null;
  /** Prompts and questions that were used, in words. They may be asked for in court (practice.md 7.1, rule 9). */
  prompts: readonly string[];
  readBack: ReadBack;
  safetyCheck: SafetyCheck;
  stoppedEarly: StoppedEarly;
  /** What has to be done next, in words. */
  followUp: string;
}

/** The figures of Wizards and Fairies, offered alike to every child and never given out by sex (practice.md 7.2). */
export const drawnFigures = ['wizard', 'fairy', 'magicPerson'] as const;
export type DrawnFigure = (typeof drawnFigures)[number];

/**
 * The path to the Safety House with the child's own scale: from very worried to the door (practice.md 7.3). Where the child
 * stands is the child's answer and nobody else's. It is never added to, averaged with or compared by number to another's.
 */
export interface SafetyPath {
  /** Where the child stands: a whole number, 0 at the start of the path, `steps` at the door. Null: not asked. */
  stands: number | null;
  /** The child was asked and would not say: not the same as not asked. */
  wouldNotSay: boolean;
  /** How many steps the child wants the path to have, 1 to 100. */
  steps: number;
  /** What the start of the path means, in the child's words. */
  start: string;
  /** What the door means, in the child's words. */
  door: string;
  /** What the child said about where they stand. */
  said: string;
  /** Where the child stood before, oldest first. */
  earlier: readonly EarlierStanding[];
}

/** Where a child stood on the path before it was said otherwise. */
export interface EarlierStanding {
  stands: number | null;
  wouldNotSay: boolean;
  steps: number;
  said: string;
  by: PersonId | null;
  at: string | null;
}

/** The kinds of entry in the record by the word that commands call them. */
export interface SessionEntries {
  permission: SessionPermission;
  sharing: SharingChoice;
  shown: ShownTo;
}
export type SessionEntryKind = keyof SessionEntries;

/** The fields of the session that `change-session` sets. The title has a command of its own. */
export const sessionDetails = [
  'childId',
  'ageAtTime',
  'heldOn',
  'where',
  'spokenIn',
  'interpreter',
  'facilitator',
  'present',
  'explanation',
  'startPlace',
  'prompts',
  'readBack',
  'safetyCheck',
  'stoppedEarly',
  'followUp',
] as const satisfies readonly (keyof SessionHead)[];
export type SessionDetail = (typeof sessionDetails)[number];

const entryDetails = ['saidBy', 'visibility'] as const satisfies readonly (keyof SessionEntry)[];

/** The fields of a permission that `change-permission` sets. */
export const permissionDetails = [
  ...entryDetails,
  'personId',
  'askedBy',
  'on',
  'answer',
  'why',
  'said',
] as const satisfies readonly (keyof SessionPermission)[];
export type PermissionDetail = (typeof permissionDetails)[number];

/** The fields of a sharing choice that `change-sharing` sets. */
export const sharingDetails = [
  ...entryDetails,
  'personId',
  'personKind',
  'role',
  'answer',
  'places',
  'objectIds',
  'said',
] as const satisfies readonly (keyof SharingChoice)[];
export type SharingDetail = (typeof sharingDetails)[number];

/** The fields of what somebody was shown that `change-shown` sets. */
export const shownDetails = [
  ...entryDetails,
  'personId',
  'role',
  'on',
  'what',
] as const satisfies readonly (keyof ShownTo)[];
export type ShownDetail = (typeof shownDetails)[number];

/** The fields of the path that `change-path` sets. Where the child stands has a command of its own. */
export const pathDetails = ['start', 'door'] as const satisfies readonly (keyof SafetyPath)[];
export type PathDetail = (typeof pathDetails)[number];

/** How the path is before anybody has said anything: nobody was asked, and ten steps lead to the door. */
export const emptyPath: SafetyPath = {
  stands: null,
  wouldNotSay: false,
  steps: 10,
  start: '',
  door: '',
  said: '',
  earlier: [],
};

/** What is known of a session before anybody has said anything. */
export const emptyHead: SessionHead = {
  title: '',
  childId: null,
  ageAtTime: '',
  heldOn: null,
  where: '',
  spokenIn: null,
  interpreter: null,
  facilitator: null,
  present: [],
  explanation: '',
  startPlace: null,
  prompts: [],
  readBack: { done: null, by: null, on: null, said: '' },
  safetyCheck: { by: null, on: null, safe: null, outcome: '' },
  stoppedEarly: { stopped: null, why: '' },
  followUp: '',
};

/** Where a child stands, said again: the same object where it is the same. What was said before is kept. */
export function withStanding(
  path: SafetyPath,
  said: Pick<SafetyPath, 'stands' | 'wouldNotSay' | 'steps' | 'said'>,
  author: { by: PersonId | null; at: string | null },
): SafetyPath {
  const { stands, wouldNotSay, steps } = path;
  const isSame =
    said.stands === stands &&
    said.wouldNotSay === wouldNotSay &&
    said.steps === steps &&
    said.said === path.said;
  if (isSame) return path;
  const before: EarlierStanding = { stands, wouldNotSay, steps, said: path.said, ...author };
  // Nothing was answered before the first answer.
  const answered = stands !== null || wouldNotSay || path.said !== '' || path.earlier.length > 0;
  return { ...path, ...said, earlier: answered ? [...path.earlier, before] : path.earlier };
}
