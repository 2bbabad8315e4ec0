import type { Entry, PartialDate, PersonId } from '../foundation/document';
import type { Removal } from '../foundation/document/entry-changes';

/** How the person who says it knows (practice.md 1.6): saw it, was told, or read it in a record. */
export const statementSources = ['observed', 'told', 'record'] as const;
export type StatementSource = (typeof statementSources)[number];

/** The rows of a harm matrix (practice.md 3.3). One incident may stand in all three. */
export const harmRoles = ['first', 'worst', 'last'] as const;
export type HarmRole = (typeof harmRoles)[number];

/** How far a statement has come. Superseded ones are kept and shown as such; nothing is ever hard-deleted. */
export const statementStatuses = ['draft', 'sharedWithFamily', 'agreed', 'superseded'] as const;
export type StatementStatus = (typeof statementStatuses)[number];

/** Whose a safety goal is (practice.md 1.2). */
export const safetyGoalOwners = ['family', 'agency', 'shared'] as const;
export type SafetyGoalOwner = (typeof safetyGoalOwners)[number];

/** What a count of times is counted in. */
export const harmPeriods = ['day', 'week', 'month', 'year'] as const;
export type HarmPeriod = (typeof harmPeriods)[number];

/** When something might happen if nothing changes (practice.md 3.1). */
export const impactTimes = ['soon', 'later'] as const;
export type ImpactTime = (typeof impactTimes)[number];

/** How often: in words first, and as a count where somebody knows one. */
export interface HarmFrequency {
  /** "most weekends". May be empty. */
  words: string;
  /** Times in each period, 0 or more, or null where nobody knows. Never worked out from the words. */
  count: number | null;
  per: HarmPeriod | null;
}

/** What an incident was like for one child. Children in one family differ (practice.md 3.2). */
export interface ChildImpact {
  childId: PersonId;
  text: string;
  /** The child's or a parent's exact words: shown as a quotation and never altered. */
  verbatim: boolean;
}

/** What might happen to a child if nothing changes. */
export interface DangerImpact {
  /** The child, or null: not one child alone. */
  childId: PersonId | null;
  /** Soon, or later on; null: not said. */
  when: ImpactTime | null;
  text: string;
  verbatim: boolean;
}

/** "Like the time when …": what has happened that makes people worried. */
export interface DangerExample {
  /** The id of the thing on the family's map that tells of it, or null: not from the map. */
  itemId: string | null;
  /** The id of the incident that tells of it, or null: none of the incidents here. */
  incidentId: string | null;
  /** How it is told in the statement. Empty: in the words of the incident. */
  text: string;
  verbatim: boolean;
}

/** A part of a safety goal: who, and what they will do, live or see. */
export interface GoalPart {
  /** Empty: not said. */
  who: readonly PersonId[];
  text: string;
  /** Somebody's exact words: quoted and never altered. */
  verbatim: boolean;
}

/** What is written in an entry's {@link TrailStep}s. */
export const trailActs = ['removed', 'restored', 'dismissed', 'dismissalWithdrawn'] as const;
export type TrailAct = (typeof trailActs)[number];

/** One step of what became of an entry. Steps are added and never taken away. */
export interface TrailStep {
  act: TrailAct;
  /** For a dismissal the key of what was dismissed, otherwise empty. */
  about: string;
  /** In words; may be empty. */
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** A text as it once stood, with who set it so and when. The last one is the text that stands now. */
export interface StatementVersion {
  /** Unique in its statement. */
  id: string;
  text: string;
  /** The language of the text as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  verbatim: boolean;
  status: StatementStatus;
  by: PersonId | null;
  at: string | null;
}

/** That somebody has looked at an observation of the checks and lets it be, and why (practice.md 3.5). */
export interface CheckDismissal {
  /** Which observation: the checks make it. Unique in its statement. */
  key: string;
  /** The rule that made it: `JARGON`. */
  code: string;
  /** In words; may be empty. */
  reason: string;
  by: PersonId | null;
  at: string | null;
}

/** Something that happened: a row of a harm matrix. Written once, however many rows it stands in (practice.md 3.3). */
export interface Incident extends Entry {
  /** Who did what, in plain text with line breaks. */
  text: string;
  /** The language of the text as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  /** The exact words of a child or parent: shown as a quotation, never edited by rule, never checked. */
  verbatim: boolean;
  /** How it is known, or null: not asked. */
  source: StatementSource | null;
  /** Where from, in words. May be empty. */
  sourceNote: string;
  happened: PartialDate | null;
  /** How bad it was, in words and never as a number (practice.md 11). May be empty. */
  severity: string;
  /** What it was like for each child. */
  impacts: readonly ChildImpact[];
  /** How often things like this happened then, or null: not asked. */
  frequency: HarmFrequency | null;
  /** The id of the thing on the family's map that tells of it, or null. */
  itemId: string | null;
  removed: Removal | null;
  trail: readonly TrailStep[];
}

/** What harm statements, danger statements and safety goals have alike. */
export interface Statement extends Entry {
  /** The statement itself: plain text with line breaks, as long as it needs to be. What stands here counts. */
  text: string;
  lang: string | null;
  verbatim: boolean;
  /** Which children it is about. Empty: not said. */
  aboutChildren: readonly PersonId[];
  /** Who holds this view. Empty: not asked. */
  heldBy: readonly PersonId[];
  /** Who does not. A dispute is data and is never removed (practice.md 1.7). */
  notHeldBy: readonly PersonId[];
  /** What they say about it, in words. May be empty. */
  dispute: string;
  status: StatementStatus;
  /** When it was shared with the family, or null: not said. */
  sharedOn: PartialDate | null;
  /** The id of the statement that took its place, or null. */
  supersededBy: string | null;
  /** How the text has been, oldest first. */
  versions: readonly StatementVersion[];
  /** What of the checks was looked at and let be. */
  dismissals: readonly CheckDismissal[];
  removed: Removal | null;
  trail: readonly TrailStep[];
}

/** Harm that has already happened, with its matrix (practice.md 1.2, 3.3): one for each type of harm. */
export interface HarmStatement extends Statement {
  /** Which harm, in the family's words: "Alone at night". May be empty. */
  title: string;
  source: StatementSource | null;
  sourceNote: string;
  /** Ids of the incidents it is about, in order. */
  incidentIds: readonly string[];
  /** The id of the first incident, or null: not said. */
  first: string | null;
  /** The id of the worst, or null. May be the same one. */
  worst: string | null;
  /** The id of the last, or null. May be the same one. */
  last: string | null;
  /** How often over all, or null: not asked. */
  frequency: HarmFrequency | null;
}

/** What named people are worried could happen if nothing changes (practice.md 3.1, 3.6). Text and parts are equal. */
export interface DangerStatement extends Statement {
  /** The number it shares with its safety goal and scale: a whole number from 1, or null: none yet. */
  number: number | null;
  /** What it is called for short. May be empty. */
  title: string;
  /** What the parts said when they were last taken over into the text. Empty: they never were. */
  composedFrom: string;
  /** What the family already does, with evidence. May be empty. */
  opener: string;
  /** Who is worried. */
  worried: readonly PersonId[];
  /** Agencies that are worried, by name. */
  worriedAgencies: readonly string[];
  /** What they are worried about. */
  about: string;
  examples: readonly DangerExample[];
  /** What might happen to whom if nothing changes. */
  impacts: readonly DangerImpact[];
  /** Ids of the harm statements it comes from. */
  harmIds: readonly string[];
  /** Ids of its safety scales, which are documents of their own. */
  scaleIds: readonly string[];
}

/** Where it is good enough for services to step back (practice.md 3.1, 3.6): the goal of one danger statement. */
export interface SafetyGoal extends Statement {
  /** The danger statement it belongs to, whose number it shares. */
  dangerId: string;
  /** What the parts said when they were last taken over into the text. Empty: they never were. */
  composedFrom: string;
  /** Whose goal it is, or null: not asked. */
  owner: SafetyGoalOwner | null;
  bestHopes: string;
  /** Who will be doing what. */
  doing: readonly GoalPart[];
  /** What the child will live; `who` are the children. */
  childLives: readonly GoalPart[];
  /** What others will see. */
  othersSee: readonly GoalPart[];
  /** Who of the network will help. */
  network: readonly PersonId[];
  /** More about the network, in words. */
  networkNote: string;
  /** For how long it must be seen, in words: "three months". */
  forHowLong: string;
  /** When it was met, or null: not yet, or not said. */
  metOn: PartialDate | null;
}

/** The four kinds of entry, by the word that commands call them. */
export interface StatementEntries {
  incident: Incident;
  harm: HarmStatement;
  danger: DangerStatement;
  goal: SafetyGoal;
}

/** One of the kinds of entry. */
export type StatementEntryKind = keyof StatementEntries;

/** The kinds of entry that are statements: all but incidents. */
export type StatementKind = Exclude<StatementEntryKind, 'incident'>;

/** The kinds of statement that are composed from parts. */
export type ComposedKind = 'danger' | 'goal';

/** The fields of an incident that `change-incident` sets. */
export const incidentDetails = [
  'lang',
  'verbatim',
  'saidBy',
  'source',
  'sourceNote',
  'happened',
  'severity',
  'impacts',
  'frequency',
  'itemId',
  'visibility',
] as const satisfies readonly (keyof Incident)[];
export type IncidentDetail = (typeof incidentDetails)[number];

/** The fields that every statement's change command sets. Text, status and number have commands of their own. */
export const statementDetails = [
  'lang',
  'verbatim',
  'saidBy',
  'aboutChildren',
  'heldBy',
  'notHeldBy',
  'dispute',
  'sharedOn',
  'supersededBy',
  'visibility',
] as const satisfies readonly (keyof Statement)[];

/** The fields of a harm statement that `change-harm` sets. Its rows have commands of their own. */
export const harmDetails = [
  ...statementDetails,
  'title',
  'source',
  'sourceNote',
  'frequency',
] as const satisfies readonly (keyof HarmStatement)[];
export type HarmDetail = (typeof harmDetails)[number];

/** The fields of a danger statement that `change-danger` sets. */
export const dangerDetails = [
  ...statementDetails,
  'title',
  'opener',
  'worried',
  'worriedAgencies',
  'about',
  'examples',
  'impacts',
  'harmIds',
  'scaleIds',
] as const satisfies readonly (keyof DangerStatement)[];
export type DangerDetail = (typeof dangerDetails)[number];

/** The fields of a safety goal that `change-goal` sets. */
export const goalDetails = [
  ...statementDetails,
  'owner',
  'bestHopes',
  'doing',
  'childLives',
  'othersSee',
  'network',
  'networkNote',
  'forHowLong',
  'metOn',
] as const satisfies readonly (keyof SafetyGoal)[];
export type GoalDetail = (typeof goalDetails)[number];
