import type { Person } from '../../src/foundation/document';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
} from '../../src/statements';

// Everyone here is invented. The family speaks Urdu at home and English with most other people.

const maryam: Person = { id: 'c1', name: 'مریم', kind: 'child', role: 'nine years old' };
const yusuf: Person = { id: 'c2', name: 'یوسف', kind: 'child', role: 'four years old' };
const saira: Person = { id: 'p1', name: 'امی (سائرہ)', kind: 'parent', role: 'mum' };
const imran: Person = { id: 'p2', name: 'ابو (عمران)', kind: 'parent', role: 'dad, drives at night' };
const dadi: Person = { id: 'p3', name: 'دادی', kind: 'naturallyConnected', role: 'dad’s mother' };
const ruth: Person = { id: 'p4', name: 'Ruth', kind: 'professional', role: 'health visitor' };

const loud = createIncident({
  id: 'incident-12-may',
  text: '۱۲ مئی کی رات امی اور ابو زور سے لڑے۔ یوسف جاگ گیا اور دیر تک روتا رہا۔',
  saidBy: [saira.id],
  source: 'observed',
  happened: { said: '12 May 2026', iso: '2026-05-12' },
  impacts: [{ childId: yusuf.id, text: 'وہ اب بتی بجھانے نہیں دیتا۔', verbatim: false }],
});

/** Loud nights, in the family’s own language. No rule reads it, and none is made up. */
export const loudNightsInUrdu = createStatements({
  id: 'statements-urdu',
  lang: 'ur',
  title: 'مریم اور یوسف کے لیے',
  people: [maryam, yusuf, saira, imran, dadi, ruth],
  incidents: [loud],
  harms: [createHarmStatement({ id: 'harm-loud', title: 'رات کا شور', last: loud.id })],
  dangers: [
    createDangerStatement({
      id: 'danger-loud',
      number: 1,
      title: 'رات کا شور',
      text: 'دادی اور Ruth کو فکر ہے کہ امی اور ابو رات کو زور سے لڑیں گے، جیسے ۱۲ مئی کو، اور یوسف ڈر جائے گا۔',
      heldBy: [dadi.id, ruth.id],
      notHeldBy: [imran.id],
      worried: [dadi.id, ruth.id],
      composedFrom: 'دادی and Ruth are worried.',
    }),
  ],
  goals: [
    createSafetyGoal({
      id: 'goal-loud',
      dangerId: 'danger-loud',
      owner: 'family',
      text: 'ہم چاہتے ہیں کہ گھر میں آرام سے بات ہو، اور بچے رات بھر سوئیں۔',
    }),
  ],
});
