import type { Entry, PartialDate, PersonId } from '../foundation/document';
import type { Removal, RemovalStep } from '../foundation/document/entry-changes';
import type { HandOver } from './plan-bars.model';

/**
 * How a rule stands (practice.md 6). There is no word for failing: where a rule does not hold, the network is called
 * together and the plan becomes better.
 */
export const ruleStates = ['tryingOut', 'working', 'changed', 'stopped'] as const;
export type RuleState = (typeof ruleStates)[number];

/** When a rule is to be kept (practice.md 6). */
export const ruleTimes = ['always', 'times', 'situation'] as const;
export type RuleTime = (typeof ruleTimes)[number];

/** When a rule is to be kept, in one of three ways and in words. */
export interface RuleWhen {
  /** Always, at times, or in a situation; null: not said. */
  kind: RuleTime | null;
  /** Which times, which situation: "on late shifts". May be empty. */
  words: string;
}

/** A rule as one child says it. */
export interface ChildWords {
  /** The child, or null: not said which. */
  childId: PersonId | null;
  /** To the letter, mistakes and all. */
  text: string;
  /** The language of the words as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  /** Whether these are the child's exact words; otherwise somebody put them so that the child would understand. */
  verbatim: boolean;
}

/** That a rule came to stand otherwise: from what to what, on which day, and why. */
export interface RuleChange {
  from: RuleState | null;
  to: RuleState | null;
  /** The day it came to stand so, as people know it; null: not said. */
  on: PartialDate | null;
  /** In words; may be empty. */
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** Who does what. */
export interface PlanTask {
  /** Empty: not said. */
  who: readonly PersonId[];
  text: string;
}

/** Whether a rule held on a day. */
export interface RuleHeld {
  ruleId: string;
  /** Yes or no; null: not said. It is never counted and never a number. */
  held: boolean | null;
}

/** What all parts of a safety plan have alike. */
export interface PlanEntry extends Entry {
  /** Its words: plain text with line breaks. What they are differs from kind to kind. */
  text: string;
  /** The language of the text as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  /** Somebody's exact words: shown as a quotation and never altered by us. */
  verbatim: boolean;
  /** Who agrees. Empty: not asked. */
  heldBy: readonly PersonId[];
  /** Who does not. A dispute is data and is never removed (practice.md 1.7). */
  notHeldBy: readonly PersonId[];
  /** What they say about it, in words. May be empty. */
  dispute: string;
  /** Whether it may be handed over: no print and no export has it where it is barred. */
  handOver: HandOver;
  removed: Removal | null;
  trail: readonly RemovalStep[];
}

/** A rule that the family and their network keep so that the children are safe (practice.md 6). `text` is the rule. */
export interface PlanRule extends PlanEntry {
  /** The rule in the words of the children. */
  childWords: readonly ChildWords[];
  /** Who makes sure of it. Empty: not said. */
  who: readonly PersonId[];
  /** Who steps in when they cannot. Empty: not said. */
  backup: readonly PersonId[];
  when: RuleWhen;
  /** How it is done, in words. */
  how: string;
  /** Who sees whether it holds. Empty: not said. */
  watchedBy: readonly PersonId[];
  /** How they see it: how often, what they look at, where it is written down. */
  watched: string;
  /** Ids of the danger statements it answers, which are in a document of their own. */
  dangerIds: readonly string[];
  /** How it stands; null: nobody has said. */
  state: RuleState | null;
  /** How it came to stand so, oldest first. */
  changes: readonly RuleChange[];
}

/** A sign that things are getting less safe (practice.md 6). `text` is what is seen. */
export interface PlanTrigger extends PlanEntry {
  /** Who is most likely to notice. */
  noticedBy: readonly PersonId[];
  /** Who then does what, in order. */
  tasks: readonly PlanTask[];
  /** Who is told. */
  told: readonly PersonId[];
  /** Whether somebody rings 999 at once. */
  emergency: boolean;
}

/**
 * A child's way to say "I am worried" without a word: a thing and a place, where moving it tells somebody (practice.md 6).
 * `text` is the thing. In the wrong hands it puts the child in danger: it is in no output but a copy made by name for
 * somebody in `knownTo`.
 */
export interface ChildSignal extends PlanEntry {
  /** Whose signal it is; null: not said. */
  childId: PersonId | null;
  /** Where it stands when all is well, and where when it is not. */
  place: string;
  /** What it says, in the child's meaning. */
  meaning: string;
  /** Who looks for it. */
  lookedForBy: readonly PersonId[];
  /** How often they look, in words. */
  howOften: string;
  /** What happens then. */
  then: string;
  /** Who knows of it. Nobody else is ever given it. */
  knownTo: readonly PersonId[];
}

/** What somebody of the network wrote down about a day (practice.md 6). `text` is what happened, `saidBy` who wrote it. */
export interface PlanDiaryEntry extends PlanEntry {
  /** The day; null: not said. */
  on: PartialDate | null;
  /** Which rules held. A rule that is not named was not asked about. */
  held: readonly RuleHeld[];
}

/** What if: something that could come in the way, and who then does what. `text` is what could come. */
export interface PlanContingency extends PlanEntry {
  tasks: readonly PlanTask[];
}

/** A time at which people look at the plan together. `text` is what came of it. */
export interface PlanReview extends PlanEntry {
  /** When it is meant to be; null: not said. */
  on: PartialDate | null;
  /** When it was; null: not yet, or not said. */
  heldOn: PartialDate | null;
  /** Who comes together. */
  who: readonly PersonId[];
  /** Which rules it is about. Empty: none in particular. */
  ruleIds: readonly string[];
  /** Ids of the diary entries that it was called for, where a rule did not hold. */
  diaryIds: readonly string[];
}

/** The kinds of entry by the word that commands call them. */
export interface PlanEntries {
  rule: PlanRule;
  trigger: PlanTrigger;
  signal: ChildSignal;
  diary: PlanDiaryEntry;
  contingency: PlanContingency;
  review: PlanReview;
}

/** One of the kinds of entry. */
export type PlanEntryKind = keyof PlanEntries;

const sharedDetails = [
  'text',
  'lang',
  'verbatim',
  'saidBy',
  'heldBy',
  'notHeldBy',
  'dispute',
  'visibility',
] as const satisfies readonly (keyof PlanEntry)[];

/** The fields of a rule that `change-rule` sets. How it stands has a command of its own. */
export const ruleDetails = [
  ...sharedDetails,
  'childWords',
  'who',
  'backup',
  'when',
  'how',
  'watchedBy',
  'watched',
  'dangerIds',
] as const satisfies readonly (keyof PlanRule)[];
export type RuleDetail = (typeof ruleDetails)[number];

/** The fields of a trigger that `change-trigger` sets. */
export const triggerDetails = [
  ...sharedDetails,
  'noticedBy',
  'tasks',
  'told',
  'emergency',
] as const satisfies readonly (keyof PlanTrigger)[];
export type TriggerDetail = (typeof triggerDetails)[number];

/** The fields of a child's signal that `change-signal` sets. */
export const signalDetails = [
  ...sharedDetails,
  'childId',
  'place',
  'meaning',
  'lookedForBy',
  'howOften',
  'then',
  'knownTo',
] as const satisfies readonly (keyof ChildSignal)[];
export type SignalDetail = (typeof signalDetails)[number];

/** The fields of a diary entry that `change-diary` sets. Which rules held has a command of its own. */
export const diaryDetails = [...sharedDetails, 'on'] as const satisfies readonly (keyof PlanDiaryEntry)[];
export type DiaryDetail = (typeof diaryDetails)[number];

/** The fields of a what-if that `change-contingency` sets. */
export const contingencyDetails = [
  ...sharedDetails,
  'tasks',
] as const satisfies readonly (keyof PlanContingency)[];
export type ContingencyDetail = (typeof contingencyDetails)[number];

/** The fields of a review that `change-review` sets. */
export const reviewDetails = [
  ...sharedDetails,
  'on',
  'heldOn',
  'who',
  'ruleIds',
] as const satisfies readonly (keyof PlanReview)[];
export type ReviewDetail = (typeof reviewDetails)[number];
