import type { Person } from '../../src/foundation/document';
import {
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  safetyPlanReducer,
} from '../../src/safety-plan';

// Everyone here is invented. The family speaks Urdu at home and English with most other people.

const maryam: Person = { id: 'c1', name: 'مریم', kind: 'child', role: 'nine years old' };
const yusuf: Person = { id: 'c2', name: 'یوسف', kind: 'child', role: 'four years old' };
const saira: Person = { id: 'p1', name: 'امی (سائرہ)', kind: 'parent', role: 'mum' };
const imran: Person = { id: 'p2', name: 'ابو (عمران)', kind: 'parent', role: 'dad, drives at night' };
const dadi: Person = { id: 'p3', name: 'دادی', kind: 'naturallyConnected', role: 'dad’s mother' };
const ruth: Person = { id: 'p4', name: 'Ruth', kind: 'professional', role: 'health visitor' };
const visibility = { level: 'shared', notShownTo: [] } as const;

/** Loud nights, in the family’s own language. */
export const loudNightsPlan = createSafetyPlan({
  id: 'plan-urdu',
  lang: 'ur',
  title: 'مریم اور یوسف کے لیے',
  purpose: 'family',
  people: [maryam, yusuf, saira, imran, dadi, ruth],
  childIds: [maryam.id, yusuf.id],
  rules: [
    createPlanRule({
      id: 'rule-dadi',
      text: 'جب رات کو شور ہو تو بچے دادی کے کمرے میں سوتے ہیں۔',
      childWords: [{ childId: maryam.id, text: 'ہم دادی کے پاس جاتے ہیں', lang: null, verbatim: true }],
      who: [dadi.id],
      backup: [saira.id],
      state: 'tryingOut',
      visibility,
    }),
  ],
  triggers: [
    createPlanTrigger({
      id: 'trigger-loud',
      text: 'آوازیں اونچی ہو جاتی ہیں۔',
      tasks: [{ who: [dadi.id], text: 'بچوں کو بلاتی ہیں' }],
      visibility,
    }),
  ],
});

const openly = createSafetyPlan({
  id: 'plan-quiet',
  title: 'What we do when it gets loud',
  purpose: 'immediate',
  people: [maryam, yusuf, saira, imran, dadi, ruth],
  childIds: [maryam.id, yusuf.id],
  rules: [
    createPlanRule({ id: 'rule-door', text: 'Maryam takes Yusuf by the hand and goes to Dadi.', visibility }),
    createPlanRule({ id: 'rule-word', text: 'Dadi knows the word, and opens without asking.', visibility }),
    createPlanRule({ id: 'rule-ruth', text: 'Ruth rings on Tuesdays, when Dad drives.', visibility }),
  ],
});

/** A plan that is rehearsed and given to nobody on paper, and a rule in it that Dad must not come to have. */
export const planNotToBeHandedOver = [
  {
    type: 'bar',
    of: 'plan',
    id: '',
    barId: 'bar-plan',
    forPeople: [],
    why: 'It is rehearsed. A paper would be found.',
  },
  {
    type: 'bar',
    of: 'rule',
    id: 'rule-ruth',
    barId: 'bar-ruth',
    forPeople: [imran.id],
    why: 'He reads her phone.',
  },
].reduce(
  (plan, command) =>
    safetyPlanReducer(plan, { ...command, by: ruth.id, at: '2026-05-14T09:00:00Z' } as never),
  openly,
);
