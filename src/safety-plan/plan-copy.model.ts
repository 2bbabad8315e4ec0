import type { Audience, PartialDate, Person, PersonId } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import { mayBeHandedOver, openHandOver } from './plan-bars.model';
import type {
  ChildSignal,
  FrozenPlan,
  PlanContingency,
  PlanDiaryEntry,
  PlanEntry,
  PlanHead,
  PlanParts,
  PlanReview,
  PlanRule,
  PlanSuperseded,
  PlanTask,
  PlanTrigger,
  PlanVersion,
  SafetyPlanDocument,
} from './safety-plan.model';
import {
  createChildSignal,
  createPlanContingency,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
} from './safety-plan.model';

/** What the audience gets of the family's other documents. Links to anything else are left out. */
export interface SafetyPlanShownElsewhere {
  dangerIds?: readonly string[];
  goalIds?: readonly string[];
  /** Ids of other safety plans. */
  planIds?: readonly string[];
}

/**
 * A copy of the plan for an audience, which every print and every export is made from: what it may not have is not in it
 * (practice.md 6, 10.4). Null where the plan itself may not be handed over to them.
 *
 * Left out are parts that are barred for the audience, those it may not see and those taken out; a child's signal for
 * everybody but a person named as the reader who is said to know it; answers about rules that are left out, and a diary
 * entry or a review that is about none but those; every rule about who may see or have what; fields and values nobody has
 * understood; links to what is left out; and people nothing in the copy speaks of. But for professionals, who wrote down
 * what and when, and every agreed version but the newest, are left out too. In a version a part is left out if it is left
 * out now or was kept from the audience then. A dispute goes with its entry. The order stays.
 */
export function copySafetyPlanForAudience(
  document: SafetyPlanDocument,
  audience: Audience,
  elsewhere: SafetyPlanShownElsewhere = {},
): SafetyPlanDocument | null {
  if (!mayBeHandedOver(document, audience)) return null;
  const full = audience.kind === 'professionals';
  const links: Links = {
    dangers: new Set(elsewhere.dangerIds),
    goals: new Set(elsewhere.goalIds),
    plans: new Set(elsewhere.planIds),
  };
  const sight: Sight = {
    maySee: (entry) => entry.removed === null && mayHave(entry, audience),
    secret: secretRules(document.rules, audience),
  };
  const parts = copyParts(document, document.diary, sight, { full, ...links });
  const versions = full ? document.versions : document.versions.slice(-1);
  const copy = {
    ...copyHead(document, links),
    ...parts,
    supersedes: document.supersedes.filter((id) => links.plans.has(id)),
    supersededBy: copySuperseded(document.supersededBy, links, full),
    earlierSuperseded: full
      ? document.earlierSuperseded.flatMap((one) => copySuperseded(one, links, full) ?? [])
      : [],
    versions: versions.map((version) => copyVersion(version, document, audience, { full, ...links })),
  };
  const people = copyPeople(document.people, { ...copy, versions: copy.versions.map(unfrozen) });
  const { id, lang } = document;
  return createSafetyPlan({ id, lang, people, ...copy });
}

/**
 * The plan without the parts that an audience may not see, and in meeting view without any that is barred for anybody; the
 * very same document where it may see them all. What is there is as it was: this hides, and redacts nothing.
 */
export function safetyPlanSeenBy(document: SafetyPlanDocument, audience: Audience): SafetyPlanDocument {
  const sight: Sight = {
    maySee: (entry) => mayHave(entry, audience),
    secret: secretRules(document.rules, audience),
  };
  const seen = { ...shownParts(document, sight), diary: shownDiary(document.diary, sight) };
  const versions = document.versions.map((version) => {
    const shown = shownParts(version.plan, sightOfVersion(version, document, audience));
    return isSame(shown, version.plan) ? version : { ...version, plan: { ...version.plan, ...shown } };
  });
  const all = isSame(seen, document) && versions.every((version, at) => version === document.versions[at]);
  return all ? document : { ...document, ...seen, versions };
}

/** Whether an audience may have a part: shown to it, not barred for it, and of a signal only who is said to know it. */
function mayHave(entry: PlanEntry, audience: Audience): boolean {
  if (!mayBeShown(entry.visibility, audience) || !mayBeHandedOver(entry, audience)) return false;
  return !isSignal(entry) || (audience.personId !== undefined && entry.knownTo.includes(audience.personId));
}

function isSignal(entry: PlanEntry): entry is ChildSignal {
  return 'knownTo' in entry;
}

const partLists = ['rules', 'triggers', 'signals', 'contingencies', 'reviews'] as const;
type PartList = (typeof partLists)[number];

/** What of a plan is shown. */
interface Sight {
  maySee: (entry: PlanEntry, list: PartList | 'diary') => boolean;
  /** Ids of the rules that are kept from the audience, and not left out merely because they were taken out. */
  secret: ReadonlySet<string>;
}

/**
 * What is shown of a plan as it was agreed: a part that may be seen now, and that was not kept from the audience then. A
 * change of its words gives nobody what had been kept from them; where nobody had decided, what was decided since counts.
 */
function sightOfVersion({ plan }: PlanVersion, document: SafetyPlanDocument, audience: Audience): Sight {
  const partNow = (id: string, list: PartList | 'diary') =>
    (document[list] as readonly PlanEntry[]).find((one) => one.id === id);
  const mayHaveFrozen = (entry: PlanEntry, now: PlanEntry | undefined) => {
    if (now === undefined) return mayHave(entry, audience);
    const { level, notShownTo } = entry.visibility;
    const decided = { level: level === 'notDecided' ? now.visibility.level : level, notShownTo };
    return mayHave(now, audience) && mayHave({ ...entry, visibility: decided }, audience);
  };
  const secretThen = plan.rules.filter((rule) => !mayHaveFrozen(rule, partNow(rule.id, 'rules')));
  return {
    maySee: (entry, list) => {
      const now = partNow(entry.id, list);
      const isGone = entry.removed !== null || (now !== undefined && now.removed !== null);
      return (!isGone || audience.kind === 'professionals') && mayHaveFrozen(entry, now);
    },
    secret: new Set([...secretRules(document.rules, audience), ...secretThen.map(({ id }) => id)]),
  };
}

function isSame(
  shown: PlanParts & { diary?: readonly unknown[] },
  was: PlanParts & { diary?: readonly unknown[] },
): boolean {
  const sameDays = shown.diary === undefined || shown.diary.length === was.diary?.length;
  return sameDays && partLists.every((list) => shown[list].length === was[list].length);
}

/** The parts that may be seen. A review of none but secret rules would tell of them. */
function shownParts(parts: PlanParts, { maySee, secret }: Sight): PlanParts {
  return {
    rules: parts.rules.filter((rule) => maySee(rule, 'rules')),
    triggers: parts.triggers.filter((trigger) => maySee(trigger, 'triggers')),
    signals: parts.signals.filter((signal) => maySee(signal, 'signals')),
    contingencies: parts.contingencies.filter((contingency) => maySee(contingency, 'contingencies')),
    reviews: parts.reviews.filter(
      (review) => maySee(review, 'reviews') && !isAboutSecrets(review.ruleIds, secret),
    ),
  };
}

/** The days that may be seen. What was written of none but secret rules would tell of them. */
function shownDiary(diary: readonly PlanDiaryEntry[], { maySee, secret }: Sight): readonly PlanDiaryEntry[] {
  const askedOf = (entry: PlanDiaryEntry) => entry.held.map(({ ruleId }) => ruleId);
  return diary.filter((entry) => maySee(entry, 'diary') && !isAboutSecrets(askedOf(entry), secret));
}

function secretRules(rules: readonly PlanRule[], audience: Audience): ReadonlySet<string> {
  return new Set(rules.filter((rule) => !mayHave(rule, audience)).map(({ id }) => id));
}

/** Whether something is about rules, and every one of them is secret. */
function isAboutSecrets(ruleIds: readonly string[], secret: ReadonlySet<string>): boolean {
  return ruleIds.length > 0 && ruleIds.every((id) => secret.has(id));
}

interface Links {
  dangers: ReadonlySet<string>;
  goals: ReadonlySet<string>;
  plans: ReadonlySet<string>;
}

interface Copying extends Links {
  full: boolean;
}

// Each part is made anew, field by field: a field that nobody named here, at whatever depth, cannot slip into it.

function copyParts(
  parts: PlanParts,
  diary: readonly PlanDiaryEntry[],
  sight: Sight,
  copying: Copying,
): PlanParts & { diary: readonly PlanDiaryEntry[] } {
  const shown = shownParts(parts, sight);
  const days = shownDiary(diary, sight);
  const ruleIds = new Set(shown.rules.map(({ id }) => id));
  const diaryIds = new Set(days.map(({ id }) => id));
  return {
    rules: shown.rules.map((rule) => copyRule(rule, copying)),
    triggers: shown.triggers.map((trigger) => copyTrigger(trigger, copying)),
    signals: shown.signals.map((signal) => copySignal(signal, copying)),
    diary: days.map((entry) => copyDiary(entry, ruleIds, copying)),
    contingencies: shown.contingencies.map((contingency) => copyContingency(contingency, copying)),
    reviews: shown.reviews.map((review) => copyReview(review, ruleIds, diaryIds, copying)),
  };
}

function copyHead(head: PlanHead, { dangers, goals }: Links): PlanHead {
  const { title, purpose, childIds } = head;
  return {
    title,
    purpose,
    childIds,
    dangerIds: head.dangerIds.filter((id) => dangers.has(id)),
    goalIds: head.goalIds.filter((id) => goals.has(id)),
    start: copyDate(head.start),
    lastsUntil: copyDate(head.lastsUntil),
  };
}

function copyEntry(entry: PlanEntry, { full }: Copying): PlanEntry {
  const { id, text, lang, verbatim, saidBy, heldBy, notHeldBy, dispute } = entry;
  const { recordedBy, recordedAt, editedBy, editedAt, trail } = entry;
  const signed = full
    ? {
        recordedBy,
        recordedAt,
        editedBy,
        editedAt,
        trail: trail.map(({ act, why, by, at }) => ({ act, why, by, at })),
      }
    : { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null, trail: [] };
  return {
    id,
    text,
    lang,
    verbatim,
    saidBy,
    heldBy,
    notHeldBy,
    dispute,
    ...signed,
    visibility: undecidedVisibility,
    handOver: openHandOver,
    removed: null,
  };
}

function copyRule(rule: PlanRule, copying: Copying): PlanRule {
  const { who, backup, when, how, watchedBy, watched, state } = rule;
  return createPlanRule({
    ...copyEntry(rule, copying),
    childWords: rule.childWords.map(({ childId, text, lang, verbatim }) => ({
      childId,
      text,
      lang,
      verbatim,
    })),
    who,
    backup,
    when: { kind: when.kind, words: when.words },
    how,
    watchedBy,
    watched,
    dangerIds: rule.dangerIds.filter((id) => copying.dangers.has(id)),
    state,
    changes: rule.changes.map(({ from, to, on, why, ...signature }) => ({
      from,
      to,
      on: copyDate(on),
      why,
      ...copySignature(signature, copying),
    })),
  });
}

function copyTrigger(trigger: PlanTrigger, copying: Copying): PlanTrigger {
  const { noticedBy, told, emergency } = trigger;
  return createPlanTrigger({
    ...copyEntry(trigger, copying),
    noticedBy,
    tasks: copyTasks(trigger.tasks),
    told,
    emergency,
  });
}

function copySignal(signal: ChildSignal, copying: Copying): ChildSignal {
  const { childId, place, meaning, lookedForBy, howOften, then, knownTo } = signal;
  return createChildSignal({
    ...copyEntry(signal, copying),
    childId,
    place,
    meaning,
    lookedForBy,
    howOften,
    then,
    knownTo,
  });
}

function copyDiary(entry: PlanDiaryEntry, ruleIds: ReadonlySet<string>, copying: Copying): PlanDiaryEntry {
  return createPlanDiaryEntry({
    ...copyEntry(entry, copying),
    on: copyDate(entry.on),
    held: entry.held
      .filter(({ ruleId }) => ruleIds.has(ruleId))
      .map(({ ruleId, held }) => ({ ruleId, held })),
  });
}

function copyContingency(contingency: PlanContingency, copying: Copying): PlanContingency {
  return createPlanContingency({ ...copyEntry(contingency, copying), tasks: copyTasks(contingency.tasks) });
}

function copyReview(
  review: PlanReview,
  ruleIds: ReadonlySet<string>,
  diaryIds: ReadonlySet<string>,
  copying: Copying,
): PlanReview {
  return createPlanReview({
    ...copyEntry(review, copying),
    on: copyDate(review.on),
    heldOn: copyDate(review.heldOn),
    who: review.who,
    ruleIds: review.ruleIds.filter((id) => ruleIds.has(id)),
    diaryIds: review.diaryIds.filter((id) => diaryIds.has(id)),
  });
}

function copyVersion(
  version: PlanVersion,
  document: SafetyPlanDocument,
  audience: Audience,
  copying: Copying,
): PlanVersion {
  const { id, plan, how, agreedBy, notAgreedBy, dispute, by, at } = version;
  const sight = sightOfVersion(version, document, audience);
  const { rules, triggers, signals, contingencies, reviews } = copyParts(plan, [], sight, copying);
  const shown = { ...copyHead(plan, copying), rules, triggers, signals, contingencies, reviews };
  const frozen: FrozenPlan = { lang: plan.lang, people: copyPeople(plan.people, shown), ...shown };
  return {
    id,
    plan: frozen,
    agreedOn: copyDate(version.agreedOn),
    how,
    agreedBy,
    notAgreedBy,
    dispute,
    ...copySignature({ by, at }, copying),
  };
}

/** A version without its plan, which names its people itself. */
function unfrozen({ agreedBy, notAgreedBy, by }: PlanVersion) {
  return { agreedBy, notAgreedBy, by };
}

function copySuperseded(one: PlanSuperseded | null, { plans }: Links, full: boolean): PlanSuperseded | null {
  if (one === null || !plans.has(one.planId)) return null;
  const { planId, why, by, at } = one;
  return { planId, on: copyDate(one.on), why, ...copySignature({ by, at }, { full }) };
}

function copySignature(
  { by, at }: { by: PersonId | null; at: string | null },
  { full }: Pick<Copying, 'full'>,
) {
  return full ? { by, at } : { by: null, at: null };
}

function copyTasks(tasks: readonly PlanTask[]): readonly PlanTask[] {
  return tasks.map(({ who, text }) => ({ who, text }));
}

function copyDate(date: PartialDate | null): PartialDate | null {
  return date && { said: date.said, iso: date.iso };
}

/** Whoever is named by nothing but the list of people is named by nothing. */
function copyPeople(people: readonly Person[], copy: unknown): readonly Person[] {
  const named = namedIn(copy);
  return people
    .filter((person) => named.has(person.id))
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
}

const personKeys = new Set([
  'saidBy',
  'heldBy',
  'notHeldBy',
  'recordedBy',
  'editedBy',
  'by',
  'childId',
  'childIds',
  'who',
  'backup',
  'watchedBy',
  'noticedBy',
  'told',
  'lookedForBy',
  'knownTo',
  'agreedBy',
  'notAgreedBy',
]);

/** Everyone a copy speaks of, by the fields that name people. */
function namedIn(value: unknown, key = '', named = new Set<PersonId>()): ReadonlySet<PersonId> {
  if (Array.isArray(value)) value.forEach((one) => namedIn(one, key, named));
  else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([name, one]) => namedIn(one, name, named));
  else if (typeof value === 'string' && personKeys.has(key)) named.add(value);
  return named;
}
