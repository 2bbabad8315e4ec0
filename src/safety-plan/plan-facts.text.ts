import { namePeople, namePerson, sayLanguage, saySignature } from '../foundation/document/naming';
import type { Person } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { SafetyPlanGiven, SafetyPlanLinked } from './plan-given.model';
import type {
  ChildSignal,
  PlanContingency,
  PlanDiaryEntry,
  PlanEntries,
  PlanEntry,
  PlanEntryKind,
  PlanReview,
  PlanRule,
  PlanTask,
  PlanTrigger,
  PlanVersion,
  RuleChange,
  SafetyPlanDocument,
} from './safety-plan.model';
import type { SafetyPlanSay } from './safety-plan-names.text';
import { nameEntry, nameRules, sayDate, sayText, sayWhen } from './safety-plan-names.text';

/** One thing known of a plan or of a part of it, in words. */
export interface SafetyPlanFact {
  /** The field it comes from. */
  key: string;
  label: string;
  text: string;
  /** The language of the words where they are somebody's own, as a BCP 47 tag. */
  lang?: string;
}

interface Telling {
  say: SafetyPlanSay;
  document: SafetyPlanDocument;
  given: SafetyPlanGiven;
  add: (key: string, label: string, text: string, lang?: string) => void;
}

function telling(
  say: SafetyPlanSay,
  document: SafetyPlanDocument,
  given: SafetyPlanGiven,
): { facts: readonly SafetyPlanFact[]; tell: Telling } {
  const facts: SafetyPlanFact[] = [];
  const add: Telling['add'] = (key, label, text, lang) => {
    if (text.trim() !== '') facts.push({ key, label, text, ...(lang === undefined ? {} : { lang }) });
  };
  return { facts, tell: { say, document, given, add } };
}

/** Everything the plan says of itself. What was not asked is not there: nothing is invented. */
export function safetyPlanFacts(
  document: SafetyPlanDocument,
  say: SafetyPlanSay,
  given: SafetyPlanGiven = {},
): readonly SafetyPlanFact[] {
  const { facts, tell } = telling(say, document, given);
  const { add } = tell;
  if (document.purpose !== null) add('purpose', say('fact.purpose'), say(`purpose.${document.purpose}`));
  add('childIds', say('fact.childIds'), names(tell, document.childIds));
  add('dangerIds', say('fact.dangers'), linked(document.dangerIds, given.dangers));
  add('goalIds', say('fact.goals'), linked(document.goalIds, given.goals));
  add('start', say('fact.start'), sayDate(say, document.start));
  add('lastsUntil', say('fact.lastsUntil'), sayDate(say, document.lastsUntil));
  add('supersedes', say('fact.supersedes'), linked(document.supersedes, given.plans));
  if (document.supersededBy !== null) {
    add('supersededBy', say('fact.supersededBy'), saySuperseded(tell, document.supersededBy));
    if (isGiven(document.supersededBy.planId, given))
      add('supersededWhy', say('fact.why'), document.supersededBy.why);
  }
  for (const one of document.earlierSuperseded)
    add('earlierSuperseded', say('fact.earlierSuperseded'), saySuperseded(tell, one));
  return facts;
}

function isGiven(planId: string, { plans = [] }: SafetyPlanGiven): boolean {
  return plans.some(({ id }) => id === planId);
}

function saySuperseded(
  { say, given }: Telling,
  { planId, on }: NonNullable<SafetyPlanDocument['supersededBy']>,
): string {
  const plan = linked([planId], given.plans);
  const date = sayDate(say, on);
  return plan === '' || date === '' ? plan : say('fact.supersededBy.on', { plan, date });
}

/** What the host gave of these, by their opening words. */
function linked(ids: readonly string[], given: readonly SafetyPlanLinked[] = []): string {
  return ids
    .flatMap((id) => given.find((one) => one.id === id)?.text ?? [])
    .map((text) => shorten(text, 120))
    .filter((text) => text !== '')
    .join('; ');
}

/** Everything a document knows of a part but its words, in the order of its form. List, print and export say the same. */
export function planEntryFacts<Kind extends PlanEntryKind>(
  document: SafetyPlanDocument,
  kind: Kind,
  entry: PlanEntries[Kind],
  say: SafetyPlanSay,
  given: SafetyPlanGiven = {},
): readonly SafetyPlanFact[] {
  const { facts, tell } = telling(say, document, given);
  const about: { readonly [Name in PlanEntryKind]: () => void } = {
    rule: () => aboutRule(tell, entry as PlanRule),
    trigger: () => aboutTrigger(tell, entry as PlanTrigger),
    signal: () => aboutSignal(tell, entry as ChildSignal),
    diary: () => aboutDiary(tell, entry as PlanDiaryEntry),
    contingency: () => aboutTasks(tell, (entry as PlanContingency).tasks),
    review: () => aboutReview(tell, entry as PlanReview),
  };
  about[kind]();
  aboutWords(tell, kind, entry);
  return facts;
}

function names({ say, document }: Telling, ids: readonly string[]): string {
  return namePeople(say, document.people, ids);
}

/** A text that may be somebody's exact words; an empty one stays empty, whoever's it is. */
function quoted(say: SafetyPlanSay, words: { text: string; verbatim: boolean }): string {
  return words.text.trim() === '' ? '' : sayText(say, words);
}

function aboutRule(tell: Telling, rule: PlanRule): void {
  const { say, document, given, add } = tell;
  for (const words of rule.childWords) {
    const lang = words.lang ?? document.lang;
    add('childWords', childWordsLabel(say, document.people, words), quoted(say, words), lang);
  }
  add('who', say('fact.who'), names(tell, rule.who));
  add('backup', say('fact.backup'), names(tell, rule.backup));
  add('when', say('fact.when'), sayWhen(say, rule.when));
  add('how', say('fact.how'), rule.how);
  add('watchedBy', say('fact.watchedBy'), names(tell, rule.watchedBy));
  add('watched', say('fact.watched'), rule.watched);
  add('state', say('fact.state'), sayState(say, rule));
  // The last change tells of the state that stands; those before it of how it came to that.
  const { changes } = rule;
  const standing = changes[changes.length - 1]?.to === rule.state ? changes.length - 1 : changes.length;
  const last = changes[standing];
  if (last) add('stateWhy', say('fact.why'), last.why);
  changes.forEach((change, at) => {
    if (at !== standing) add('changes', say('fact.change'), sayChange(tell, change));
  });
  add('dangerIds', say('fact.dangers'), linked(rule.dangerIds, given.dangers));
}

/** Whose words a rule is said in: a child's own, or somebody's for a child. */
export function childWordsLabel(
  say: SafetyPlanSay,
  people: readonly Person[],
  { childId, verbatim }: { childId: string | null; verbatim: boolean },
): string {
  if (childId === null) return verbatim ? say('fact.childWords') : say('fact.childWords.for');
  const name = namePerson(say, people, childId);
  return verbatim ? say('fact.childWords.of', { name }) : say('fact.childWords.for.of', { name });
}

/** How a rule stands and since when; empty where nobody has said. */
export function sayState(say: SafetyPlanSay, { state, changes }: PlanRule): string {
  if (state === null) return '';
  const last = changes[changes.length - 1];
  const on = last?.to === state ? last.on : null;
  const date = sayDate(say, on);
  if (date === '') return say(`state.${state}`);
  // What is known in words alone may say "since" itself.
  const key = on?.iso === null ? 'fact.state.on.words' : 'fact.state.on';
  return say(key, { state: say(`state.${state}`), date });
}

function sayChange({ say, document }: Telling, { to, on, why, by, at }: RuleChange): string {
  const state = say(`state.${to ?? 'unsaid'}`);
  const signature = saySignature(say, document.people, { by, at });
  const details = [sayDate(say, on), why.trim(), signature].filter((part) => part !== '').join('; ');
  return details === '' ? state : say('fact.change.full', { state, details });
}

function aboutTasks(tell: Telling, tasks: readonly PlanTask[]): void {
  const { say, add } = tell;
  for (const { who, text } of tasks) {
    const people = names(tell, who);
    const both = people !== '' && text.trim() !== '';
    add(
      'tasks',
      say('fact.task'),
      both ? say('fact.task.full', { names: people, what: text }) : people || text,
    );
  }
}

function aboutTrigger(tell: Telling, trigger: PlanTrigger): void {
  const { say, add } = tell;
  if (trigger.emergency) add('emergency', say('fact.emergency'), say('fact.emergency.yes'));
  add('noticedBy', say('fact.noticedBy'), names(tell, trigger.noticedBy));
  aboutTasks(tell, trigger.tasks);
  add('told', say('fact.told'), names(tell, trigger.told));
}

function aboutSignal(tell: Telling, signal: ChildSignal): void {
  const { say, add } = tell;
  add('childId', say('fact.childId'), signal.childId === null ? '' : names(tell, [signal.childId]));
  add('place', say('fact.place'), signal.place);
  add('meaning', say('fact.meaning'), signal.meaning);
  add('lookedForBy', say('fact.lookedForBy'), names(tell, signal.lookedForBy));
  add('howOften', say('fact.howOften'), signal.howOften);
  add('then', say('fact.then'), signal.then);
  add('knownTo', say('fact.knownTo'), names(tell, signal.knownTo));
}

function aboutDiary(tell: Telling, entry: PlanDiaryEntry): void {
  const { say, document, add } = tell;
  add('on', say('fact.on'), sayDate(say, entry.on));
  for (const { ruleId, held } of entry.held) {
    const rule = nameRules(say, document.rules, [ruleId]);
    if (held === null || rule === '') continue;
    const answer = say(held ? 'held.yes' : 'held.no');
    add('held', say('fact.held.label'), say('fact.held', { answer, rule }));
  }
}

function aboutReview(tell: Telling, review: PlanReview): void {
  const { say, document, add } = tell;
  add('on', say('fact.review.on'), sayDate(say, review.on));
  add('heldOn', say('fact.review.heldOn'), sayDate(say, review.heldOn));
  add('who', say('fact.review.who'), names(tell, review.who));
  add('ruleIds', say('fact.review.rules'), nameRules(say, document.rules, review.ruleIds));
  const days = document.diary.filter(({ id, removed }) => removed === null && review.diaryIds.includes(id));
  const named = days.map((entry) => sayDate(say, entry.on) || nameEntry(say, entry));
  add('diaryIds', say('fact.review.days'), named.join('; '));
}

function aboutWords(tell: Telling, kind: PlanEntryKind, entry: PlanEntry): void {
  const { say, document, add } = tell;
  if (entry.verbatim) add('verbatim', say('fact.verbatim'), say('fact.verbatim.yes'));
  if (entry.lang !== null) add('lang', say('fact.lang'), sayLanguage(say, entry.lang));
  add('saidBy', kind === 'diary' ? say('fact.wroteIt') : say('fact.saidBy'), names(tell, entry.saidBy));
  add('heldBy', say('fact.heldBy'), names(tell, entry.heldBy));
  add('notHeldBy', say('fact.notHeldBy'), names(tell, entry.notHeldBy));
  add('dispute', say('fact.dispute'), entry.dispute);
  const recorded = { at: entry.recordedAt, by: entry.recordedBy };
  const edited = { at: entry.editedAt, by: entry.editedBy };
  add('recorded', say('fact.recorded'), saySignature(say, document.people, recorded));
  add('edited', say('fact.edited'), saySignature(say, document.people, edited));
}

/** How a version was agreed. */
export function planVersionFacts(
  document: SafetyPlanDocument,
  version: PlanVersion,
  say: SafetyPlanSay,
): readonly SafetyPlanFact[] {
  const { facts, tell } = telling(say, document, {});
  const { add } = tell;
  add('agreedOn', say('fact.agreedOn'), sayDate(say, version.agreedOn));
  add('agreedBy', say('fact.agreedBy'), names(tell, version.agreedBy));
  add('how', say('fact.how.agreed'), version.how);
  add('notAgreedBy', say('fact.notAgreedBy'), names(tell, version.notAgreedBy));
  add('dispute', say('fact.dispute'), version.dispute);
  add('recorded', say('fact.recorded'), saySignature(say, document.people, version));
  return facts;
}
