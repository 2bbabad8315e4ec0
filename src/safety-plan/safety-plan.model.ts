import type {
  Authorship,
  DocumentEnvelope,
  Entry,
  PartialDate,
  Person,
  PersonId,
} from '../foundation/document';
import { sameJson } from '../foundation/document';
import {
  isNewId,
  putBack,
  readAuthor,
  signed,
  takenOut,
  withChanged,
  withField,
} from '../foundation/document/entry-changes';
import type { Guard } from '../foundation/document/guards';
import { isChoice, isDate, isId, isPersonToAdd, isText, isTexts } from '../foundation/document/guards';
import { heldIn, unansweredOf } from './plan-asking.model';
import type { HandOver } from './plan-bars.model';
import { openHandOver, withBar, withBarLifted, withHandOverSettled } from './plan-bars.model';
import type {
  ChildSignal,
  ContingencyDetail,
  DiaryDetail,
  PlanContingency,
  PlanDiaryEntry,
  PlanEntries,
  PlanEntry,
  PlanEntryKind,
  PlanReview,
  PlanRule,
  PlanTrigger,
  ReviewDetail,
  RuleDetail,
  RuleHeld,
  RuleState,
  SignalDetail,
  TriggerDetail,
} from './plan-entries.model';
import {
  contingencyDetails,
  diaryDetails,
  reviewDetails,
  ruleDetails,
  ruleStates,
  signalDetails,
  triggerDetails,
} from './plan-entries.model';
import {
  contingencyGuards,
  diaryGuards,
  isHeldList,
  planGuards,
  reviewGuards,
  ruleGuards,
  signalGuards,
  triggerGuards,
} from './plan-values.model';
import type { PlanAgreement, PlanHead, PlanParts, PlanVersion } from './plan-versions.model';
import { withVersion } from './plan-versions.model';

export type { Barrable, HandOver, PlanBar } from './plan-bars.model';
export { isBarred, mayBeHandedOver, standingBars } from './plan-bars.model';
export type {
  ChildSignal,
  ChildWords,
  ContingencyDetail,
  DiaryDetail,
  PlanContingency,
  PlanDiaryEntry,
  PlanEntries,
  PlanEntry,
  PlanEntryKind,
  PlanReview,
  PlanRule,
  PlanTask,
  PlanTrigger,
  ReviewDetail,
  RuleChange,
  RuleDetail,
  RuleHeld,
  RuleState,
  RuleTime,
  RuleWhen,
  SignalDetail,
  TriggerDetail,
} from './plan-entries.model';
export {
  contingencyDetails,
  diaryDetails,
  reviewDetails,
  ruleDetails,
  ruleStates,
  ruleTimes,
  signalDetails,
  triggerDetails,
} from './plan-entries.model';
export type {
  FrozenPlan,
  PlanAgreement,
  PlanHead,
  PlanParts,
  PlanPurpose,
  PlanVersion,
} from './plan-versions.model';
export { hasChangedSince, planPurposes } from './plan-versions.model';

/** The kind written in every safety plan's document. */
export const safetyPlanKind = 'mapwell/safety-plan';

/** The newest format: it counts migrations. */
export const safetyPlanFormat = 1;

/** The list that holds the entries of a kind. */
export const planLists = {
  rule: 'rules',
  trigger: 'triggers',
  signal: 'signals',
  diary: 'diary',
  contingency: 'contingencies',
  review: 'reviews',
} as const satisfies { [Kind in PlanEntryKind]: keyof SafetyPlanDocument };

/** That another plan took the place of this one. */
export interface PlanSuperseded {
  /** The id of the document that did. */
  planId: string;
  /** The day from which it counts; null: not said. */
  on: PartialDate | null;
  /** In words; may be empty. */
  why: string;
  by: PersonId | null;
  at: string | null;
}

/**
 * The safety plan's document: the rules that a family and their network keep so that the children are safe (practice.md 6).
 * It is the family's, and outlasts the services. Half filled is always valid.
 */
export interface SafetyPlanDocument extends DocumentEnvelope, PlanHead, PlanParts {
  kind: typeof safetyPlanKind;
  /** Ids of the plans whose place this one took: documents of their own. */
  supersedes: readonly string[];
  /** The plan that took the place of this one; null: none. */
  supersededBy: PlanSuperseded | null;
  /** What was said before of a plan that took its place, and was taken back, oldest first. */
  earlierSuperseded: readonly PlanSuperseded[];
  /** Whether the plan may be handed over at all. */
  handOver: HandOver;
  diary: readonly PlanDiaryEntry[];
  /** The plan as it was agreed, oldest first. Never altered. */
  versions: readonly PlanVersion[];
}

/** What `change-plan` sets. The title has a command of its own. */
export const planDetails = [
  'purpose',
  'childIds',
  'dangerIds',
  'goalIds',
  'start',
  'lastsUntil',
  'supersedes',
] as const satisfies readonly (keyof SafetyPlanDocument)[];
export type PlanDetail = (typeof planDetails)[number];

/** Sets one detail of the plan itself. What a plan was agreed for stays: another purpose is another document. */
export type ChangePlan = {
  [Detail in PlanDetail]: { type: 'change-plan'; detail: Detail; value: SafetyPlanDocument[Detail] };
}[PlanDetail];

/** Sets one detail of one rule. */
export type ChangeRule = {
  [Detail in RuleDetail]: { type: 'change-rule'; id: string; detail: Detail; value: PlanRule[Detail] };
}[RuleDetail];

/** Sets one detail of one trigger. */
export type ChangeTrigger = {
  [Detail in TriggerDetail]: {
    type: 'change-trigger';
    id: string;
    detail: Detail;
    value: PlanTrigger[Detail];
  };
}[TriggerDetail];

/** Sets one detail of one child's signal. */
export type ChangeSignal = {
  [Detail in SignalDetail]: { type: 'change-signal'; id: string; detail: Detail; value: ChildSignal[Detail] };
}[SignalDetail];

/** Sets one detail of one diary entry. */
export type ChangeDiary = {
  [Detail in DiaryDetail]: {
    type: 'change-diary';
    id: string;
    detail: Detail;
    value: PlanDiaryEntry[Detail];
  };
}[DiaryDetail];

/** Sets one detail of one what-if. */
export type ChangeContingency = {
  [Detail in ContingencyDetail]: {
    type: 'change-contingency';
    id: string;
    detail: Detail;
    value: PlanContingency[Detail];
  };
}[ContingencyDetail];

/** Sets one detail of one review. */
export type ChangeReview = {
  [Detail in ReviewDetail]: { type: 'change-review'; id: string; detail: Detail; value: PlanReview[Detail] };
}[ReviewDetail];

/** What can be barred: an entry of a kind, or the plan itself. */
export type BarredKind = PlanEntryKind | 'plan';

/** What a person meant, never the key they pressed. Lists, dialogs, menus and hosts all send these. */
export type SafetyPlanIntent =
  /** Adds a part at the end of its list. An empty text, or an id that is taken, changes nothing. */
  | { type: 'add-entry'; of: Exclude<PlanEntryKind, 'diary'>; id: string; text: string }
  /** Writes a day into the diary. Without words it needs an answer about a rule. */
  | {
      type: 'write-diary';
      id: string;
      text: string;
      on: PartialDate | null;
      saidBy: readonly PersonId[];
      held: readonly RuleHeld[];
    }
  | ChangePlan
  | ChangeRule
  | ChangeTrigger
  | ChangeSignal
  | ChangeDiary
  | ChangeContingency
  | ChangeReview
  /** Says how a rule stands, from which day and why; null: nobody has said. What was said before is kept. */
  | { type: 'set-rule-state'; id: string; state: RuleState | null; on: PartialDate | null; why: string }
  /** Says in a diary entry whether a rule held; null: not said. */
  | { type: 'answer-rule'; id: string; ruleId: string; held: boolean | null }
  /** Puts a rule before another one; null: behind all. */
  | { type: 'move-rule'; id: string; before: string | null }
  /** Calls the network together because rules did not hold: a review that knows which days it is about. */
  | {
      type: 'call-network';
      id: string;
      ruleIds: readonly string[];
      on: PartialDate | null;
      who: readonly PersonId[];
      text: string;
    }
  /** Freezes the plan as it stands, as agreed. Nobody who agreed: nothing was agreed, and nothing changes. */
  | ({ type: 'agree-version'; id: string } & Pick<PlanAgreement, keyof PlanAgreement>)
  /** Says that another plan took the place of this one. */
  | { type: 'supersede'; planId: string; on: PartialDate | null; why: string }
  /** Takes that back. What was said is kept. */
  | { type: 'withdraw-supersede' }
  /** Bars an entry or the plan from every print and export: for some people, or with an empty list for everybody. */
  | { type: 'bar'; of: BarredKind; id: string; barId: string; forPeople: readonly PersonId[]; why: string }
  /** Lifts a bar. It stays in the record. */
  | { type: 'lift-bar'; of: BarredKind; id: string; barId: string; why: string }
  /** Decides that what could not be understood about handing over need not bar it. */
  | { type: 'settle-hand-over'; of: BarredKind; id: string; why: string }
  /** Takes an entry out. It stays in the document, with who, when and why. */
  | { type: 'remove-entry'; of: PlanEntryKind; id: string; why: string }
  | { type: 'restore-entry'; of: PlanEntryKind; id: string; why: string }
  /** Names someone new. An empty name, or an id that is taken, changes nothing. */
  | { type: 'add-person'; person: Person }
  | { type: 'set-title'; title: string };

/** An intent with who means it and when. */
export type SafetyPlanCommand = SafetyPlanIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. Tests go by this list: each needs a way by keys alone and a way by pressing alone. */
export const safetyPlanCommands = [
  'add-entry',
  'write-diary',
  'change-plan',
  'change-rule',
  'change-trigger',
  'change-signal',
  'change-diary',
  'change-contingency',
  'change-review',
  'set-rule-state',
  'answer-rule',
  'move-rule',
  'call-network',
  'agree-version',
  'supersede',
  'withdraw-supersede',
  'bar',
  'lift-bar',
  'settle-hand-over',
  'remove-entry',
  'restore-entry',
  'add-person',
  'set-title',
] as const satisfies readonly SafetyPlanIntent['type'][];

/** Commands that set a detail of an entry, as words are typed: those in one field close in time are undone together. */
export function safetyPlanJoins(command: SafetyPlanCommand): string | null {
  switch (command.type) {
    case 'set-title':
      return 'title';
    case 'change-plan':
      return `plan/${command.detail}`;
    case 'change-rule':
    case 'change-trigger':
    case 'change-signal':
    case 'change-diary':
    case 'change-contingency':
    case 'change-review':
      return `${command.type}/${command.id}/${command.detail}`;
    default:
      return null;
  }
}

/** An empty document. `id` is the host's to choose; `lang` is the language the family's words are written in. */
export function createSafetyPlan(
  start: { id: string } & Partial<Omit<SafetyPlanDocument, 'id' | 'kind' | 'format' | 'kept'>>,
): SafetyPlanDocument {
  return {
    kind: safetyPlanKind,
    format: safetyPlanFormat,
    id: start.id,
    lang: start.lang ?? 'en-GB',
    title: start.title ?? '',
    purpose: start.purpose ?? null,
    people: start.people ?? [],
    childIds: start.childIds ?? [],
    dangerIds: start.dangerIds ?? [],
    goalIds: start.goalIds ?? [],
    start: start.start ?? null,
    lastsUntil: start.lastsUntil ?? null,
    supersedes: start.supersedes ?? [],
    supersededBy: start.supersededBy ?? null,
    earlierSuperseded: start.earlierSuperseded ?? [],
    handOver: start.handOver ?? openHandOver,
    rules: start.rules ?? [],
    triggers: start.triggers ?? [],
    signals: start.signals ?? [],
    diary: start.diary ?? [],
    contingencies: start.contingencies ?? [],
    reviews: start.reviews ?? [],
    versions: start.versions ?? [],
    kept: [],
  };
}

function newEntry(author: Partial<Authorship>): Omit<PlanEntry, 'id' | 'text'> {
  const entry: Omit<Entry, 'id'> = {
    saidBy: [],
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    visibility: { level: 'notDecided', notShownTo: [] },
  };
  return {
    ...entry,
    lang: null,
    verbatim: false,
    heldBy: [],
    notHeldBy: [],
    dispute: '',
    handOver: openHandOver,
    removed: null,
    trail: [],
  };
}

/** A new rule that claims nothing: nobody has said how it stands, and nobody may see it yet. */
export function createPlanRule(
  start: Pick<PlanRule, 'id' | 'text'> & Partial<PlanRule>,
  author: Partial<Authorship> = {},
): PlanRule {
  return {
    ...newEntry(author),
    childWords: [],
    who: [],
    backup: [],
    when: { kind: null, words: '' },
    how: '',
    watchedBy: [],
    watched: '',
    dangerIds: [],
    state: null,
    changes: [],
    ...start,
  };
}

/** A new trigger that claims nothing. */
export function createPlanTrigger(
  start: Pick<PlanTrigger, 'id' | 'text'> & Partial<PlanTrigger>,
  author: Partial<Authorship> = {},
): PlanTrigger {
  return { ...newEntry(author), noticedBy: [], tasks: [], told: [], emergency: false, ...start };
}

/** A new signal of a child that nobody knows of yet. */
export function createChildSignal(
  start: Pick<ChildSignal, 'id' | 'text'> & Partial<ChildSignal>,
  author: Partial<Authorship> = {},
): ChildSignal {
  return {
    ...newEntry(author),
    childId: null,
    place: '',
    meaning: '',
    lookedForBy: [],
    howOften: '',
    then: '',
    knownTo: [],
    ...start,
  };
}

/** A new diary entry that says of no rule whether it held. */
export function createPlanDiaryEntry(
  start: Pick<PlanDiaryEntry, 'id' | 'text'> & Partial<PlanDiaryEntry>,
  author: Partial<Authorship> = {},
): PlanDiaryEntry {
  return { ...newEntry(author), on: null, held: [], ...start };
}

/** A new what-if that claims nothing. */
export function createPlanContingency(
  start: Pick<PlanContingency, 'id' | 'text'> & Partial<PlanContingency>,
  author: Partial<Authorship> = {},
): PlanContingency {
  return { ...newEntry(author), tasks: [], ...start };
}

/** A new review that claims nothing. */
export function createPlanReview(
  start: Pick<PlanReview, 'id' | 'text'> & Partial<PlanReview>,
  author: Partial<Authorship> = {},
): PlanReview {
  return { ...newEntry(author), on: null, heldOn: null, who: [], ruleIds: [], diaryIds: [], ...start };
}

/**
 * The document after a command. Total and honest: a command that changes nothing, names what is not there, holds a value
 * that its field cannot hold, or is no command at all gives back the very same object, and never throws. A command about
 * one entry changes no other, and none changes a version that was agreed. Linear in the number of entries.
 */
export function safetyPlanReducer(
  document: SafetyPlanDocument,
  command: SafetyPlanCommand,
): SafetyPlanDocument {
  // A host written without types may send anything at all.
  if (typeof command !== 'object' || (command as unknown) === null) return document;
  const author = readAuthor(command);
  switch (command.type) {
    case 'add-entry': {
      const { of, id, text } = command;
      return isText(text) && text.trim() !== '' ? added(document, of, { id, text }, author) : document;
    }
    case 'write-diary': {
      const { id, text, on, saidBy, held } = command;
      if (
        !isNewId(document.diary, id) ||
        !isText(text) ||
        !isDate(on) ||
        !isTexts(saidBy) ||
        !isHeldList(held)
      )
        return document;
      const answers = held.filter((one) => one.held !== null && hasRule(document, one.ruleId));
      if (text.trim() === '' && answers.length === 0) return document;
      const entry = createPlanDiaryEntry({ id, text, on, saidBy, held: answers }, author);
      return { ...document, diary: [...document.diary, entry] };
    }
    case 'change-plan': {
      const { detail, value } = command;
      if (!isChoice(planDetails, detail) || !planGuards[detail](value)) return document;
      // What was agreed as an interim plan does not become the final one: that is another document.
      const isAgreed = document.versions.length > 0 && document.purpose !== null;
      return detail === 'purpose' && isAgreed ? document : withField(document, detail, value);
    }
    case 'change-rule':
      return changed(document, 'rule', command, ruleDetails, ruleGuards, author);
    case 'change-trigger':
      return changed(document, 'trigger', command, triggerDetails, triggerGuards, author);
    case 'change-signal':
      return changed(document, 'signal', command, signalDetails, signalGuards, author);
    case 'change-diary':
      return changed(document, 'diary', command, diaryDetails, diaryGuards, author);
    case 'change-contingency':
      return changed(document, 'contingency', command, contingencyDetails, contingencyGuards, author);
    case 'change-review':
      return changed(document, 'review', command, reviewDetails, reviewGuards, author);
    case 'set-rule-state': {
      const { id, state, on, why } = command;
      if ((state !== null && !isChoice(ruleStates, state)) || !isDate(on) || !isText(why)) return document;
      return withEntry(document, 'rule', id, author, (rule) =>
        rule.state === state
          ? rule
          : {
              ...rule,
              state,
              changes: [...rule.changes, { from: rule.state, to: state, on, why, ...author }],
            },
      );
    }
    case 'answer-rule': {
      const { id, ruleId, held } = command;
      if ((held !== null && typeof held !== 'boolean') || !hasRule(document, ruleId)) return document;
      return withEntry(document, 'diary', id, author, (entry) => answered(entry, ruleId, held));
    }
    case 'move-rule':
      return moved(document, command, author);
    case 'call-network': {
      const { id, ruleIds, on, who, text } = command;
      if (
        !isNewId(document.reviews, id) ||
        !isTexts(ruleIds) ||
        !isDate(on) ||
        !isTexts(who) ||
        !isText(text)
      )
        return document;
      const known = Array.from(new Set(ruleIds)).filter((ruleId) => hasRule(document, ruleId));
      if (known.length === 0) return document;
      const days = known.flatMap((ruleId) => unansweredOf(document, ruleId).map((entry) => entry.id));
      const diaryIds = Array.from(new Set(days));
      const review = createPlanReview({ id, text, on, who, ruleIds: known, diaryIds }, author);
      return { ...document, reviews: [...document.reviews, review] };
    }
    case 'agree-version': {
      const { id, agreedOn, how, agreedBy, notAgreedBy, dispute } = command;
      if (!isNewId(document.versions, id) || !isDate(agreedOn) || !isText(how) || !isText(dispute))
        return document;
      if (!isTexts(agreedBy) || !isTexts(notAgreedBy) || agreedBy.length === 0) return document;
      const versions = withVersion(document.versions, id, document, command, author);
      return versions === document.versions ? document : { ...document, versions };
    }
    case 'supersede': {
      const { planId, on, why } = command;
      if (!isId(planId) || planId === document.id || !isDate(on) || !isText(why)) return document;
      const before = document.supersededBy;
      if (before && before.planId === planId && sameJson(before.on, on) && before.why === why)
        return document;
      return {
        ...document,
        supersededBy: { planId, on, why, ...author },
        earlierSuperseded: before ? [...document.earlierSuperseded, before] : document.earlierSuperseded,
      };
    }
    case 'withdraw-supersede': {
      const before = document.supersededBy;
      return before === null
        ? document
        : { ...document, supersededBy: null, earlierSuperseded: [...document.earlierSuperseded, before] };
    }
    case 'bar': {
      const { of, id, barId, forPeople, why } = command;
      if (!isId(barId) || !isTexts(forPeople) || !isText(why)) return document;
      return withHandOver(document, of, id, author, (handOver) =>
        withBar(handOver, { id: barId, forPeople, why }, author),
      );
    }
    case 'lift-bar': {
      const { of, id, barId, why } = command;
      if (!isText(why)) return document;
      return withHandOver(document, of, id, author, (handOver) =>
        withBarLifted(handOver, barId, why, author),
      );
    }
    case 'settle-hand-over': {
      const { of, id, why } = command;
      if (!isText(why)) return document;
      return withHandOver(document, of, id, author, (handOver) => withHandOverSettled(handOver, why, author));
    }
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
    case 'add-person': {
      const { person } = command;
      if (!isPersonToAdd(person) || document.people.some(({ id }) => id === person.id)) return document;
      return { ...document, people: [...document.people, person] };
    }
    case 'set-title': {
      const { title } = command;
      return !isText(title) || title === document.title ? document : { ...document, title };
    }
    default:
      return document;
  }
}

const addedKinds = ['rule', 'trigger', 'signal', 'contingency', 'review'] as const;

function added(
  document: SafetyPlanDocument,
  of: Exclude<PlanEntryKind, 'diary'>,
  start: { id: string; text: string },
  author: Authorship,
): SafetyPlanDocument {
  if (!isChoice(addedKinds, of) || !isNewId(document[planLists[of]], start.id)) return document;
  switch (of) {
    case 'rule':
      return { ...document, rules: [...document.rules, createPlanRule(start, author)] };
    case 'trigger':
      return { ...document, triggers: [...document.triggers, createPlanTrigger(start, author)] };
    case 'signal':
      return { ...document, signals: [...document.signals, createChildSignal(start, author)] };
    case 'contingency':
      return {
        ...document,
        contingencies: [...document.contingencies, createPlanContingency(start, author)],
      };
    case 'review':
      return { ...document, reviews: [...document.reviews, createPlanReview(start, author)] };
  }
}

function changed<Kind extends PlanEntryKind, Detail extends keyof PlanEntries[Kind] & string>(
  document: SafetyPlanDocument,
  kind: Kind,
  { id, detail, value }: { id: string; detail: Detail; value: unknown },
  details: readonly Detail[],
  guards: { readonly [Name in Detail]: Guard<PlanEntries[Kind][Name]> },
  author: Authorship,
): SafetyPlanDocument {
  return withEntry(document, kind, id, author, (entry) =>
    isChoice(details, detail) && guards[detail](value) ? withField(entry, detail, value) : entry,
  );
}

function answered(entry: PlanDiaryEntry, ruleId: string, held: boolean | null): PlanDiaryEntry {
  const others = entry.held.filter((one) => one.ruleId !== ruleId);
  if (heldIn(entry, ruleId) === held) return entry;
  return { ...entry, held: held === null ? others : [...others, { ruleId, held }] };
}

type Intent<Type extends SafetyPlanIntent['type']> = Extract<SafetyPlanIntent, { type: Type }>;

function moved(
  document: SafetyPlanDocument,
  { id, before }: Intent<'move-rule'>,
  author: Authorship,
): SafetyPlanDocument {
  const { rules } = document;
  const at = rules.findIndex((rule) => rule.id === id);
  const rule = rules[at];
  const known = before === null || rules.some((one) => one.id === before);
  if (!rule || !known || before === id || (rules[at + 1]?.id ?? null) === before) return document;
  const others = rules.filter((one) => one !== rule);
  const place = before === null ? others.length : others.findIndex((one) => one.id === before);
  return { ...document, rules: [...others.slice(0, place), signed(rule, author), ...others.slice(place)] };
}

function withHandOver(
  document: SafetyPlanDocument,
  of: BarredKind,
  id: string,
  author: Authorship,
  change: (handOver: HandOver) => HandOver,
): SafetyPlanDocument {
  if (of === 'plan') return withField(document, 'handOver', change(document.handOver));
  return withEntry(document, of, id, author, (entry) => {
    const handOver = change(entry.handOver);
    return handOver === entry.handOver ? entry : { ...entry, handOver };
  });
}

function hasRule({ rules }: SafetyPlanDocument, ruleId: string): boolean {
  return rules.some(({ id }) => id === ruleId);
}

function withEntry<Kind extends PlanEntryKind>(
  document: SafetyPlanDocument,
  kind: Kind,
  id: string,
  author: Authorship,
  change: (entry: PlanEntries[Kind]) => PlanEntries[Kind],
): SafetyPlanDocument {
  if (typeof kind !== 'string' || !Object.hasOwn(planLists, kind)) return document;
  const key = planLists[kind];
  // Each list holds the entries of its kind; TypeScript loses the pairing on the way through the table.
  const list = document[key] as unknown as readonly PlanEntries[Kind][];
  const entries = withChanged(list, id, change, (after) => signed(after, author));
  return entries ? { ...document, [key]: entries } : document;
}
