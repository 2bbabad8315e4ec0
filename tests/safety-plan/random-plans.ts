import fc from 'fast-check';
import { removalActs } from '../../src/foundation/document/entry-changes';
import type { PartialDate, Person, Visibility } from '../../src/foundation/document';
import type { Removal, RemovalStep } from '../../src/foundation/document/entry-changes';
import { personKinds, visibilityLevels } from '../../src/foundation/document';
import type {
  ChildSignal,
  ChildWords,
  FrozenPlan,
  HandOver,
  PlanBar,
  PlanContingency,
  PlanDiaryEntry,
  PlanEntry,
  PlanReview,
  PlanRule,
  PlanSuperseded,
  PlanTask,
  PlanTrigger,
  PlanVersion,
  RuleChange,
  RuleHeld,
  RuleWhen,
  SafetyPlanCommand,
  SafetyPlanDocument,
} from '../../src/safety-plan/safety-plan.model';
import {
  contingencyDetails,
  createSafetyPlan,
  diaryDetails,
  planDetails,
  planPurposes,
  reviewDetails,
  ruleDetails,
  ruleStates,
  ruleTimes,
  safetyPlanCommands,
  signalDetails,
  triggerDetails,
} from '../../src/safety-plan/safety-plan.model';

/** Few ids, so that random plans have links that lead somewhere. */
export const personIds = ['p1', 'p2', 'p3', 'c1', 'c2'];
export const idsOf = {
  rule: ['rule-1', 'rule-2', 'rule-3', 'rule-4'],
  trigger: ['trigger-1', 'trigger-2'],
  signal: ['signal-1', 'signal-2'],
  diary: ['diary-1', 'diary-2', 'diary-3'],
  contingency: ['contingency-1', 'contingency-2'],
  review: ['review-1', 'review-2', 'review-3'],
};
export const kinds = ['rule', 'trigger', 'signal', 'diary', 'contingency', 'review'] as const;
const barIds = ['bar-1', 'bar-2'];

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const personId = fc.constantFrom(...personIds);
const somePeople = fc.uniqueArray(personId, { maxLength: 3 });
export const someText = fc.oneof(
  fc.constantFrom(
    'When Mum is called in to work at night, Gran comes and sleeps over.',
    'gran stays wen mum is at werk',
    'Dee has a key, and has said yes.',
    'Mae Nain yn dod draw bob nos Wener.',
    'خالتي تسكن بالقرب منا',
    'On late shifts\nDee looks in at nine.\n\n- Tariq is asleep.',
    '%{names} <b>shouting</b> & "quotes", 👩‍👧‍👦',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const someWords = fc.constantFrom('', 'most weekends', 'the week before half term', 'Dee told Helen');
const iso = fc.constantFrom('2023', '2023-03', '2023-22', '2023-03-04', '2024-02-29');
const someInstant = fc.constantFrom('2024-03-11T09:30:00.000Z', '2024-03-12T18:00:00+01:00');
const someDate: fc.Arbitrary<PartialDate> = fc.record({ said: someWords, iso: orNull(iso) });
const someLang = fc.constantFrom(null, 'cy', 'ar');
const signature = { by: orNull(personId), at: orNull(someInstant) };
const byId = { selector: ({ id }: { id: string }) => id };
const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });

const someVisibility: fc.Arbitrary<Visibility> = fc.record({
  // Most are shared, or copies for the family would be nearly empty.
  level: fc.constantFrom(...visibilityLevels, 'shared', 'shared', 'shared'),
  notShownTo: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, somePeople),
});
const someBar: fc.Arbitrary<PlanBar> = fc.record({
  id: fc.constantFrom(...barIds),
  forPeople: somePeople,
  why: someWords,
  ...signature,
  lifted: fc.boolean(),
  liftedWhy: someWords,
  liftedBy: orNull(personId),
  liftedAt: orNull(someInstant),
});
export const someHandOver: fc.Arbitrary<HandOver> = fc.record({
  unclear: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
  bars: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.uniqueArray(someBar, { maxLength: 2, ...byId }),
  ),
});
const someRemoval: fc.Arbitrary<Removal> = fc.record({ ...signature, why: someWords });
const someStep: fc.Arbitrary<RemovalStep> = fc.record({
  ...signature,
  act: fc.constantFrom(...removalActs),
  why: someWords,
});
const someTask: fc.Arbitrary<PlanTask> = fc.record({ who: somePeople, text: someText });
const someWhen: fc.Arbitrary<RuleWhen> = fc.record({
  kind: orNull(fc.constantFrom(...ruleTimes)),
  words: someWords,
});
const someChildWords: fc.Arbitrary<ChildWords> = fc.record({
  childId: orNull(personId),
  text: someText,
  lang: someLang,
  verbatim: fc.boolean(),
});
const someState = orNull(fc.constantFrom(...ruleStates));
const someChange: fc.Arbitrary<RuleChange> = fc.record({
  from: someState,
  to: someState,
  on: orNull(someDate),
  why: someWords,
  ...signature,
});
const someHeld: fc.Arbitrary<RuleHeld> = fc.record({
  ruleId: fc.constantFrom(...idsOf.rule),
  held: orNull(fc.boolean()),
});
const someHeldList = fc.uniqueArray(someHeld, { maxLength: 3, selector: ({ ruleId }) => ruleId });
export const somePerson: fc.Arbitrary<Person> = fc.record({
  id: personId,
  name: fc.constantFrom('Tariq', 'Mum (Nadia)', 'Gran', 'Dee', ''),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'class teacher'),
});

const entryValues = {
  saidBy: somePeople,
  recordedBy: orNull(personId),
  recordedAt: orNull(someInstant),
  editedBy: orNull(personId),
  editedAt: orNull(someInstant),
  visibility: someVisibility,
  text: someText,
  lang: someLang,
  verbatim: fc.boolean(),
  heldBy: somePeople,
  notHeldBy: somePeople,
  dispute: someWords,
  handOver: someHandOver,
  removed: fc.option(someRemoval, { nil: null, freq: 3 }),
  trail: fc.array(someStep, { maxLength: 1 }),
} satisfies { [Key in Exclude<keyof PlanEntry, 'id'>]: fc.Arbitrary<PlanEntry[Key]> };
const tasks = fc.array(someTask, { maxLength: 2 });

/** The fields of each kind of entry by the values they may have. */
export const ruleValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.rule),
  childWords: fc.array(someChildWords, { maxLength: 2 }),
  who: somePeople,
  backup: somePeople,
  when: someWhen,
  how: someText,
  watchedBy: somePeople,
  watched: someText,
  dangerIds: someOf(['danger-1', 'danger-2']),
  state: someState,
  changes: fc.array(someChange, { maxLength: 2 }),
} satisfies { [Key in keyof PlanRule]: fc.Arbitrary<PlanRule[Key]> };
export const triggerValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.trigger),
  noticedBy: somePeople,
  tasks,
  told: somePeople,
  emergency: fc.boolean(),
} satisfies { [Key in keyof PlanTrigger]: fc.Arbitrary<PlanTrigger[Key]> };
export const signalValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.signal),
  childId: orNull(personId),
  place: someText,
  meaning: someText,
  lookedForBy: somePeople,
  howOften: someWords,
  then: someText,
  knownTo: somePeople,
} satisfies { [Key in keyof ChildSignal]: fc.Arbitrary<ChildSignal[Key]> };
export const diaryValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.diary),
  on: orNull(someDate),
  held: someHeldList,
} satisfies { [Key in keyof PlanDiaryEntry]: fc.Arbitrary<PlanDiaryEntry[Key]> };
export const contingencyValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.contingency),
  tasks,
} satisfies { [Key in keyof PlanContingency]: fc.Arbitrary<PlanContingency[Key]> };
export const reviewValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.review),
  on: orNull(someDate),
  heldOn: orNull(someDate),
  who: somePeople,
  ruleIds: someOf(idsOf.rule),
  diaryIds: someOf(idsOf.diary),
} satisfies { [Key in keyof PlanReview]: fc.Arbitrary<PlanReview[Key]> };

const upTo = <Of extends { id: string }>(one: fc.Arbitrary<Of>, maxLength: number) =>
  fc.uniqueArray(one, { maxLength, size: 'max', ...byId });
const planValues = {
  title: someText,
  purpose: orNull(fc.constantFrom(...planPurposes)),
  childIds: somePeople,
  dangerIds: someOf(['danger-1', 'danger-2']),
  goalIds: someOf(['goal-1']),
  start: orNull(someDate),
  lastsUntil: orNull(someDate),
  supersedes: someOf(['plan-0']),
};
const partValues = (most: number) => ({
  rules: upTo(fc.record(ruleValues), most),
  triggers: upTo(fc.record(triggerValues), most - 1),
  signals: upTo(fc.record(signalValues), most - 1),
  contingencies: upTo(fc.record(contingencyValues), most - 1),
  reviews: upTo(fc.record(reviewValues), most - 1),
});
const agreement = {
  agreedOn: orNull(someDate),
  how: someText,
  agreedBy: somePeople,
  notAgreedBy: somePeople,
  dispute: someText,
};
const people = fc.uniqueArray(somePerson, { maxLength: 4, ...byId });
const { supersedes, ...headValues } = planValues;
const someFrozen: fc.Arbitrary<FrozenPlan> = fc.record({
  lang: fc.constantFrom('en-GB', 'cy'),
  people,
  ...headValues,
  ...partValues(2),
});
const someVersion: fc.Arbitrary<PlanVersion> = fc.record({
  id: fc.constantFrom('version-1', 'version-2'),
  plan: someFrozen,
  ...agreement,
  ...signature,
});
const someSuperseded: fc.Arbitrary<PlanSuperseded> = fc.record({
  planId: fc.constantFrom('plan-2', 'plan-3'),
  on: orNull(someDate),
  why: someWords,
  ...signature,
});

/** A valid document with a few entries of each kind. */
export const somePlan: fc.Arbitrary<SafetyPlanDocument> = fc
  .record({
    id: fc.constantFrom('', 'plan-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    people,
    ...headValues,
    supersedes,
    supersededBy: fc.option(someSuperseded, { nil: null, freq: 2 }),
    earlierSuperseded: fc.array(someSuperseded, { maxLength: 1 }),
    handOver: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ unclear: false, bars: [] }) },
      { weight: 1, arbitrary: someHandOver },
    ),
    ...partValues(3),
    diary: upTo(fc.record(diaryValues), 3),
    versions: fc.uniqueArray(someVersion, { maxLength: 1, ...byId }),
    kept: fc.array(
      fc.record({ at: fc.constantFrom('', '/rules/3/text'), value: fc.jsonValue({ maxDepth: 1 }) }),
      { maxLength: 1 },
    ),
  })
  // Minus nought is no JSON: no document that was saved has one.
  .map(({ kept, ...start }) => ({
    ...createSafetyPlan(start),
    kept: JSON.parse(JSON.stringify(kept)) as SafetyPlanDocument['kept'],
  }));

const any = (ids: readonly string[]) => fc.constantFrom(...ids, 'nobody knows');
const fresh = (ids: readonly string[]) => fc.constantFrom(...ids, 'fresh-1', 'fresh-2', '');
const typed = <Type extends string>(type: Type) => fc.constant(type);
const someEntry = fc
  .constantFrom(...kinds)
  .chain((of) => fc.record({ of: fc.constant(of), id: any(idsOf[of]) }));
const somethingBarred = fc.oneof(
  { weight: 4, arbitrary: someEntry },
  fc.constant({ of: 'plan' as const, id: '' }),
);

/** Commands that set a detail. Each detail comes with a value of its own kind; `chain` loses the pairing. */
const changeOf = <Detail extends string>(
  type: string,
  ids: readonly string[],
  details: readonly Detail[],
  values: { readonly [Key in Detail]: fc.Arbitrary<unknown> },
) =>
  fc
    .constantFrom(...details)
    .chain((detail) =>
      fc.record({ type: typed(type), id: any(ids), detail: fc.constant(detail), value: values[detail] }),
    ) as unknown as fc.Arbitrary<SafetyPlanCommand>;

/** Every command by its name. */
export const someIntents: { [Type in SafetyPlanCommand['type']]: fc.Arbitrary<SafetyPlanCommand> } = {
  'add-entry': fc
    .constantFrom('rule', 'trigger', 'signal', 'contingency', 'review')
    .chain((of) =>
      fc.record({ type: typed('add-entry'), of: fc.constant(of), id: fresh(idsOf[of]), text: someText }),
    ),
  'write-diary': fc.record({
    type: typed('write-diary'),
    id: fresh(idsOf.diary),
    text: someText,
    on: orNull(someDate),
    saidBy: somePeople,
    held: someHeldList,
  }),
  'change-plan': changeOf('change-plan', ['-'], planDetails, planValues),
  'change-rule': changeOf('change-rule', idsOf.rule, ruleDetails, ruleValues),
  'change-trigger': changeOf('change-trigger', idsOf.trigger, triggerDetails, triggerValues),
  'change-signal': changeOf('change-signal', idsOf.signal, signalDetails, signalValues),
  'change-diary': changeOf('change-diary', idsOf.diary, diaryDetails, diaryValues),
  'change-contingency': changeOf(
    'change-contingency',
    idsOf.contingency,
    contingencyDetails,
    contingencyValues,
  ),
  'change-review': changeOf('change-review', idsOf.review, reviewDetails, reviewValues),
  'set-rule-state': fc.record({
    type: typed('set-rule-state'),
    id: any(idsOf.rule),
    state: someState,
    on: orNull(someDate),
    why: someWords,
  }),
  'answer-rule': fc.record({
    type: typed('answer-rule'),
    id: any(idsOf.diary),
    ruleId: any(idsOf.rule),
    held: orNull(fc.boolean()),
  }),
  'move-rule': fc.record({
    type: typed('move-rule'),
    id: any(idsOf.rule),
    before: orNull(any(idsOf.rule)),
  }),
  'call-network': fc.record({
    type: typed('call-network'),
    id: fresh(idsOf.review),
    ruleIds: someOf([...idsOf.rule, 'nobody knows']),
    on: orNull(someDate),
    who: somePeople,
    text: someText,
  }),
  'agree-version': fc.record({
    type: typed('agree-version'),
    id: fc.constantFrom('version-1', 'version-2', 'version-3', ''),
    ...agreement,
  }),
  supersede: fc.record({
    type: typed('supersede'),
    planId: fc.constantFrom('plan-1', 'plan-2', 'plan-3', ''),
    on: orNull(someDate),
    why: someWords,
  }),
  'withdraw-supersede': fc.record({ type: typed('withdraw-supersede') }),
  bar: fc
    .tuple(somethingBarred, fc.constantFrom(...barIds, 'bar-3', ''), somePeople, someWords)
    .map(([which, barId, forPeople, why]) => ({ type: 'bar', ...which, barId, forPeople, why })),
  'lift-bar': fc
    .tuple(somethingBarred, fc.constantFrom(...barIds, 'bar-3'), someWords)
    .map(([which, barId, why]) => ({ type: 'lift-bar', ...which, barId, why })),
  'settle-hand-over': fc
    .tuple(somethingBarred, someWords)
    .map(([which, why]) => ({ type: 'settle-hand-over', ...which, why })),
  'remove-entry': fc
    .tuple(someEntry, someWords)
    .map(([which, why]) => ({ type: 'remove-entry', ...which, why })),
  'restore-entry': fc
    .tuple(someEntry, someWords)
    .map(([which, why]) => ({ type: 'restore-entry', ...which, why })),
  'add-person': fc.record({ type: typed('add-person'), person: somePerson }),
  'set-title': fc.record({ type: typed('set-title'), title: someText }),
};

/** Any command, by anybody or by nobody known. */
export const someCommand: fc.Arbitrary<SafetyPlanCommand> = fc
  .tuple(
    fc.oneof(...safetyPlanCommands.map((type) => someIntents[type])),
    fc.record(
      { by: fc.constantFrom(null, ...personIds), at: fc.option(someInstant, { nil: null }) },
      { requiredKeys: [] },
    ),
  )
  .map(([intent, who]) => ({ ...intent, ...who }));

/** Every entry of a document. */
export function entriesOf(
  plan: Pick<SafetyPlanDocument, 'rules' | 'triggers' | 'signals' | 'contingencies' | 'reviews'> &
    Partial<Pick<SafetyPlanDocument, 'diary'>>,
): readonly PlanEntry[] {
  const { rules, triggers, signals, diary = [], contingencies, reviews } = plan;
  return [...rules, ...triggers, ...signals, ...diary, ...contingencies, ...reviews];
}
