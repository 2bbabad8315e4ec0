import type { Person } from '../../src/foundation/document';
import {
  createChildSignal,
  createPlanContingency,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  safetyPlanReducer,
} from '../../src/safety-plan';

// Everyone here is invented. So are the days: in the story it is Monday 23 March 2026.

const tariq: Person = { id: 'c1', name: 'Tariq', kind: 'child', role: 'seven years old' };
const aisha: Person = { id: 'c2', name: 'Aisha', kind: 'child', role: 'three years old' };
const mum: Person = { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: 'works shifts' };
const gran: Person = { id: 'p2', name: 'Gran (Salma)', kind: 'naturallyConnected', role: '' };
const helen: Person = { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' };
const dee: Person = { id: 'p5', name: 'Dee', kind: 'naturallyConnected', role: 'lives next door' };
const people = [tariq, aisha, mum, gran, helen, dee];

const visibility = { level: 'shared', notShownTo: [] } as const;
const wrote = { recordedBy: helen.id, recordedAt: '2026-03-16T18:30:00Z' };
const on = (iso: string) => ({ said: '', iso });

/** What the host knows of the family’s other documents. */
export const linkedToNights = {
  dangers: [
    { id: 'danger-1', text: 'Mum goes to work at night and Tariq and Aisha are on their own.', visibility },
  ],
  goals: [{ id: 'goal-1', text: 'Whenever Mum is out there is a grown-up in the flat.', visibility }],
  plans: [
    { id: 'plan-first-nights', text: 'The first nights', visibility },
    { id: 'plan-family', text: 'Our own plan', visibility },
  ],
};

const granSleepsOver = createPlanRule({
  id: 'rule-gran',
  text: 'When Mum is called in to work at night, Gran comes and sleeps over before Mum leaves.',
  childWords: [{ childId: tariq.id, text: 'gran stays wen mum is at werk', lang: null, verbatim: true }],
  who: [mum.id, gran.id],
  backup: [dee.id],
  when: { kind: 'situation', words: 'every late shift, also at one day’s notice' },
  how: 'Mum rings Gran as soon as work rings her.',
  watchedBy: [dee.id],
  watched: 'Dee looks up at nine whether the lamp in the kitchen is on.',
  dangerIds: ['danger-1'],
  heldBy: [mum.id, gran.id, dee.id],
  state: 'working',
  changes: [
    { from: null, to: 'tryingOut', on: on('2026-03-09'), why: 'The first week', by: helen.id, at: null },
    {
      from: 'tryingOut',
      to: 'working',
      on: on('2026-03-18'),
      why: 'Gran came on both late shifts',
      by: null,
      at: null,
    },
  ],
  visibility,
  ...wrote,
});
const deeHasAKey = createPlanRule({
  id: 'rule-key',
  text: 'Dee has a key, and has said yes to being woken.',
  childWords: [{ childId: tariq.id, text: 'I can nock on Dees wall 3 times', lang: null, verbatim: true }],
  who: [dee.id],
  when: { kind: 'always', words: '' },
  watchedBy: [gran.id],
  watched: 'Gran asks Tariq on Sundays where the key is.',
  notHeldBy: [gran.id],
  dispute: 'Gran would rather have the key herself.',
  state: 'tryingOut',
  changes: [{ from: null, to: 'tryingOut', on: on('2026-03-16'), why: '', by: null, at: null }],
  visibility,
  ...wrote,
});
const kitchenStaysShut = createPlanRule({
  id: 'rule-kitchen',
  text: 'Nobody under ten uses the cooker.',
  who: [mum.id, gran.id, dee.id],
  visibility,
  ...wrote,
});

/** Nights when Mum is at work: the plan of this family, in its third week. */
export const nightsPlan = createSafetyPlan({
  id: 'plan-nights',
  title: 'Nights when Mum is at work',
  purpose: 'interim',
  people,
  childIds: [tariq.id, aisha.id],
  dangerIds: ['danger-1'],
  goalIds: ['goal-1'],
  start: on('2026-03-09'),
  supersedes: ['plan-first-nights'],
  rules: [granSleepsOver, deeHasAKey, kitchenStaysShut],
  triggers: [
    createPlanTrigger({
      id: 'trigger-bus',
      text: 'Work rings, and Gran does not answer.',
      noticedBy: [mum.id],
      tasks: [
        { who: [mum.id], text: 'rings Dee' },
        { who: [dee.id], text: 'comes over with her key and sleeps on the sofa' },
      ],
      told: [helen.id],
      visibility,
      ...wrote,
    }),
    createPlanTrigger({
      id: 'trigger-smoke',
      text: 'There is smoke, or somebody is badly hurt.',
      emergency: true,
      noticedBy: [tariq.id, dee.id],
      tasks: [{ who: [tariq.id], text: 'takes Aisha to Dee’s door' }],
      visibility,
      ...wrote,
    }),
  ],
  contingencies: [
    createPlanContingency({
      id: 'what-if-ill',
      text: 'What if Gran is ill?',
      tasks: [{ who: [dee.id], text: 'sleeps over' }],
      visibility,
      ...wrote,
    }),
  ],
  signals: [
    createChildSignal({
      id: 'signal-dinosaur',
      text: 'The blue dinosaur',
      childId: tariq.id,
      place: 'On the window sill when all is well, behind the curtain when it is not',
      meaning: 'I am worried and I want Gran',
      lookedForBy: [dee.id],
      howOften: 'Every evening, on her way in',
      // biome-ignore lint/suspicious/noThenProperty: what happens then is a field of every signal
      then: 'Dee knocks and asks for sugar, and rings Gran.',
      knownTo: [gran.id, dee.id],
      visibility,
      ...wrote,
    }),
  ],
  reviews: [
    createPlanReview({
      id: 'review-easter',
      text: '',
      on: { said: 'the Friday before Easter', iso: '2026-04-03' },
      who: [mum.id, gran.id, dee.id, helen.id],
      visibility,
      ...wrote,
    }),
  ],
  diary: [
    createPlanDiaryEntry({
      id: 'day-11',
      text: 'Called in at six. Gran came on the last bus and stayed for breakfast.',
      on: on('2026-03-11'),
      saidBy: [mum.id],
      held: [
        { ruleId: 'rule-gran', held: true },
        { ruleId: 'rule-kitchen', held: true },
      ],
      visibility,
      ...wrote,
    }),
  ],
});

/** A first evening: a rule, and half a thought beside it. */
export const planHalfFilled = createSafetyPlan({
  id: 'plan-half',
  people,
  rules: [createPlanRule({ id: 'rule-gran', text: 'Gran sleeps over on late shifts.', who: [gran.id] })],
  triggers: [createPlanTrigger({ id: 'trigger-bus', text: 'Work rings at short notice.' })],
});

/** Gran missed the bus: the plan asks to call the network together. */
export const planThatDidNotHold = safetyPlanReducer(nightsPlan, {
  type: 'write-diary',
  id: 'day-20',
  text: 'Gran missed the last bus. Mum went in late, and Dee sat with the children until ten.',
  on: on('2026-03-20'),
  saidBy: [dee.id],
  held: [
    { ruleId: 'rule-gran', held: false },
    { ruleId: 'rule-key', held: true },
  ],
});

/** Agreed twice, and changed since. */
export const planAgreedTwice = [
  {
    type: 'agree-version',
    id: 'version-1',
    agreedOn: on('2026-03-09'),
    how: 'Read out at the kitchen table, and each said yes',
    agreedBy: [mum.id, gran.id],
    notAgreedBy: [],
    dispute: '',
    by: helen.id,
    at: '2026-03-09T19:00:00Z',
  },
  { type: 'change-rule', id: 'rule-gran', detail: 'backup', value: [dee.id, helen.id] },
  {
    type: 'agree-version',
    id: 'version-2',
    agreedOn: on('2026-03-16'),
    how: 'At Dee’s',
    agreedBy: [mum.id, dee.id],
    notAgreedBy: [gran.id],
    dispute: 'Gran would rather have the key herself.',
    by: helen.id,
    at: '2026-03-16T19:00:00Z',
  },
  { type: 'change-rule', id: 'rule-key', detail: 'text', value: 'Dee and Gran have a key each.' },
].reduce((plan, command) => safetyPlanReducer(plan, command as never), nightsPlan);

/** The family wrote its own plan, which took the place of this one. */
export const planSuperseded = safetyPlanReducer(planAgreedTwice, {
  type: 'supersede',
  planId: 'plan-family',
  on: on('2026-06-01'),
  why: 'The family wrote its own',
  by: helen.id,
  at: '2026-06-01T10:00:00Z',
});

/** Parts of it cannot be understood, also what was said about handing a rule over. */
export const damagedPlan = {
  ...nightsPlan,
  purpose: 'for ever',
  rules: nightsPlan.rules.map((rule) =>
    rule.id === 'rule-key' ? { ...rule, handOver: 'not to everybody', state: 7 } : rule,
  ),
};
