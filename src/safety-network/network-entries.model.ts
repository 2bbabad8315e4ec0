import type { Entry, PartialDate, PersonId, Visibility } from '../foundation/document';
import type { Removable } from '../foundation/document/entry-changes';

/** An answer somebody gave. Null in its place always means that nobody has asked, and never no. */
export const networkAnswers = ['yes', 'no'] as const;
export type NetworkAnswer = (typeof networkAnswers)[number];

/**
 * Who knows, from the inside out, as in family safety circles (practice.md 4.3): most things, a little, nothing yet.
 * It says nothing of how close somebody is.
 */
export const knowledgeLevels = ['most', 'little', 'nothing'] as const;
export type KnowledgeLevel = (typeof knowledgeLevels)[number];

/**
 * How close somebody is to the children and how much they are there for them, from the inside out, as in circles of
 * safety and support (practice.md 4.3). It says nothing of what they know.
 */
export const closenessRings = ['inner', 'middle', 'outer'] as const;
export type ClosenessRing = (typeof closenessRings)[number];

/**
 * What is between two people (practice.md 4.5). The first four say how it is; the others say what they are to one
 * another. `parentOf`, `adoptiveParentOf` and `carerOf` go from the grown-up to the child; the others go both ways.
 */
export const tieKinds = [
  'strong',
  'weak',
  'stressful',
  'broken',
  'couple',
  'separated',
  'parentOf',
  'adoptiveParentOf',
  'carerOf',
  'livesWith',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** For the symbols of a genogram; null: not recorded, which is always allowed (practice.md 4.5). */
export const networkGenders = ['female', 'male', 'another'] as const;
export type NetworkGender = (typeof networkGenders)[number];

/** Whether somebody is not born yet, living or has died; null: not said (practice.md 4.5). */
export const lifeStages = ['unborn', 'living', 'died'] as const;
export type LifeStage = (typeof lifeStages)[number];

/** How the agency sees somebody's part in the network (practice.md 4.6); null: not yet asked. Always with a reason. */
export const agencyViews = ['suitable', 'worries'] as const;
export type AgencyViewAnswer = (typeof agencyViews)[number];

/** Who may get in touch with somebody (practice.md 4.6). */
export const reachingGroups = ['children', 'parents', 'network', 'agency'] as const;
export type ReachingGroup = (typeof reachingGroups)[number];

/**
 * What somebody can be for a family (practice.md 4.6). A council may have others: a role is a text, and one that is not
 * here is shown as it is written.
 */
export const usualNetworkRoles = [
  'mentor',
  'answersQuestions',
  'supervisesTime',
  'checks',
  'safePerson',
  'givesFeedback',
] as const;

/** What somebody is to one child. Brothers and sisters may each have another grandmother (practice.md 4.6, 11). */
export interface ChildRelationship {
  childId: PersonId;
  /** "Mum’s mother", "football coach". May be empty. */
  relationship: string;
  /** What the child calls them, to the letter: "Nan-Nan". May be empty. */
  childSays: string;
}

/** Whether a child or a parent wants somebody in the network. By whom tells whether it is a child's or a parent's choice. */
export interface MemberChoice {
  /** Whose choice it is. */
  personId: PersonId;
  /** Null: not asked. */
  answer: NetworkAnswer | null;
  /** What they said about it. May be empty. */
  words: string;
}

/** The agency's view of somebody, with its reason. It has a rule of its own on who may see it. */
export interface AgencyView {
  /** Null: not yet asked. */
  view: AgencyViewAnswer | null;
  reason: string;
  visibility: Visibility;
}

/** With whom somebody is not in touch, or must not be. It has a rule of its own on who may see it. */
export interface ContactLimits {
  notInContactWith: readonly PersonId[];
  /** Whether a court has ordered something about it; null: not asked. */
  courtOrder: NetworkAnswer | null;
  /** In words. May be empty. */
  words: string;
  visibility: Visibility;
}

/** A meeting somebody came to. */
export interface AttendedMeeting {
  meeting: string;
  on: PartialDate | null;
}

/** What hangs on a member has no rule of its own on who may see it: it goes where the member goes. */
export type NetworkOnMember = Omit<Entry, 'visibility'> & Removable;

/**
 * Somebody in the family's network (practice.md 4.6). Their name, kind and role are the {@link Person}'s; what changes
 * with time, and how to reach them, is kept in lists of its own. `visibility.notShownTo` names whom they must not be
 * shown to at all: such a reader's copy holds no trace of them (practice.md 10.4).
 */
export interface NetworkMember extends Entry, Removable {
  personId: PersonId;
  /** What they like to be called. May be empty. */
  preferredName: string;
  relationships: readonly ChildRelationship[];
  gender: NetworkGender | null;
  life: LifeStage | null;
  born: PartialDate | null;
  died: PartialDate | null;
  /** The language they like to speak, in words: "Urdu", "British Sign Language". May be empty. */
  language: string;
  /** Whether they want an interpreter; null: not asked. */
  interpreter: NetworkAnswer | null;
  /** Who may interpret and who may not, in words. May be empty. */
  interpreterNote: string;
  choices: readonly MemberChoice[];
  agency: AgencyView;
  /** Whether they will help at all; null: not asked. */
  agreedToHelp: NetworkAnswer | null;
  /** When they were asked, or null: not said. */
  askedOn: PartialDate | null;
  /** Keys of {@link usualNetworkRoles}, or a council's own. */
  roles: readonly string[];
  /** Ids of rules of the safety plan they have a part in. */
  ruleIds: readonly string[];
  /** Whose place they take when that person cannot come. */
  backupFor: readonly PersonId[];
  /** When they can be there, in words. May be empty. */
  availability: string;
  /** Who may get in touch with them, in groups. */
  reachedBy: readonly ReachingGroup[];
  /** Who may get in touch with them, by name. */
  reachedByPeople: readonly PersonId[];
  limits: ContactLimits;
  joinedOn: PartialDate | null;
  leftOn: PartialDate | null;
  meetings: readonly AttendedMeeting[];
  /** Anything else, in words. May be empty. */
  note: string;
}

/** What somebody knows from a day on. Moving inwards over time is the point, so no step is overwritten (practice.md 4.3). */
export interface KnowledgeStep extends NetworkOnMember {
  memberId: string;
  /** Null: not placed, as where they were placed by mistake. */
  level: KnowledgeLevel | null;
  /** Since when; null: not said. */
  on: PartialDate | null;
  /** Who told them; null: not said. */
  toldBy: PersonId | null;
  /** What they know, in words. May be empty. */
  words: string;
}

/** How close somebody is from a day on. */
export interface ClosenessStep extends NetworkOnMember {
  memberId: string;
  /** Null: not placed. */
  ring: ClosenessRing | null;
  on: PartialDate | null;
  /** What it is like, in words. May be empty. */
  words: string;
}

/** One thing somebody was asked to do (practice.md 4.6). */
export interface NetworkHelp extends NetworkOnMember {
  memberId: string;
  /** "Stays over on late shifts". */
  text: string;
  /** Their exact words: shown as a quotation and never altered. */
  verbatim: boolean;
  /** The language of the text as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  /** What they answered; null: not asked. */
  answer: NetworkAnswer | null;
  /** When they were asked, or null: not said. */
  askedOn: PartialDate | null;
  /** Who asked them, or null: not said. */
  askedBy: PersonId | null;
}

/** What is between two people. Two people may have several. */
export interface NetworkTie extends Entry, Removable {
  from: PersonId;
  to: PersonId;
  /** Null: not said what it is. */
  kind: TieKind | null;
  /** In words. May be empty. */
  words: string;
  since: PartialDate | null;
  until: PartialDate | null;
}

/**
 * How to reach somebody. Apart from everything else about them, and in copies for professionals alone: an address in the
 * wrong hands can cost more than any record is worth (practice.md 4.6, 10.4).
 */
export interface NetworkContact extends Entry, Removable {
  personId: PersonId;
  phone: string;
  email: string;
  address: string;
  /** What keeps it safe to get in touch: "never leave a message". May be empty. */
  safely: string;
}

/** The pictures of a network (practice.md 4.3, 4.5). Knowing and closeness are two, and never one. */
export const networkPictures = ['knowledge', 'closeness', 'ecomap', 'genogram'] as const;
export type NetworkPictureKind = (typeof networkPictures)[number];

/** Where somebody was put by hand in a picture: their symbol's middle, in units from the picture's middle, x to the right. */
export interface PicturePlace {
  /** One of {@link networkPictures}. A place in any other picture is kept and used by none. */
  picture: string;
  personId: PersonId;
  x: number;
  y: number;
}

/** How far from the middle somebody can be put by hand, in units. */
export const furthestPlace = 10_000;

/** Everything in the network that can be changed and taken out, by the word that commands call it. */
export interface NetworkEntries {
  member: NetworkMember;
  knowledge: KnowledgeStep;
  closeness: ClosenessStep;
  help: NetworkHelp;
  tie: NetworkTie;
  contact: NetworkContact;
}
export type NetworkEntryKind = keyof NetworkEntries;

/** The fields of a member that `change-member` sets. */
export const memberDetails = [
  'saidBy',
  'visibility',
  'preferredName',
  'relationships',
  'gender',
  'life',
  'born',
  'died',
  'language',
  'interpreter',
  'interpreterNote',
  'choices',
  'agency',
  'agreedToHelp',
  'askedOn',
  'roles',
  'ruleIds',
  'backupFor',
  'availability',
  'reachedBy',
  'reachedByPeople',
  'limits',
  'joinedOn',
  'leftOn',
  'meetings',
  'note',
] as const satisfies readonly (keyof NetworkMember)[];
export type MemberDetail = (typeof memberDetails)[number];

/** The fields of a step that `change-knowledge` sets. A new level is a new step. */
export const knowledgeDetails = [
  'saidBy',
  'on',
  'toldBy',
  'words',
] as const satisfies readonly (keyof KnowledgeStep)[];
export type KnowledgeDetail = (typeof knowledgeDetails)[number];

/** The fields of a step that `change-closeness` sets. A new ring is a new step. */
export const closenessDetails = ['saidBy', 'on', 'words'] as const satisfies readonly (keyof ClosenessStep)[];
export type ClosenessDetail = (typeof closenessDetails)[number];

/** The fields that `change-help` sets. */
export const helpDetails = [
  'saidBy',
  'text',
  'verbatim',
  'lang',
  'answer',
  'askedOn',
  'askedBy',
] as const satisfies readonly (keyof NetworkHelp)[];
export type HelpDetail = (typeof helpDetails)[number];

/** The fields of a tie that `change-tie` sets. Between whom it is cannot change: that would be another tie. */
export const tieDetails = [
  'saidBy',
  'visibility',
  'kind',
  'words',
  'since',
  'until',
] as const satisfies readonly (keyof NetworkTie)[];
export type TieDetail = (typeof tieDetails)[number];

/** The fields that `change-contact` sets. */
export const contactDetails = [
  'saidBy',
  'visibility',
  'phone',
  'email',
  'address',
  'safely',
] as const satisfies readonly (keyof NetworkContact)[];
export type ContactDetail = (typeof contactDetails)[number];

/** The fields of a person that `change-person` sets. */
export const personDetails = ['name', 'kind', 'role'] as const;
export type PersonDetail = (typeof personDetails)[number];
