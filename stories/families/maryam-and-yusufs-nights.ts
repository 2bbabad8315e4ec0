import type { Person } from '../../src/foundation/document';
import type { ScaleWording } from '../../src/safety-scale';
import { createRating, createSafetyScale } from '../../src/safety-scale';

// Everyone here is invented. The family speaks Urdu at home and English with most other people.

const maryam: Person = { id: 'c1', name: 'مریم', kind: 'child', role: 'nine years old' };
const saira: Person = { id: 'p1', name: 'امی (سائرہ)', kind: 'parent', role: 'mum' };
const imran: Person = { id: 'p2', name: 'ابو (عمران)', kind: 'parent', role: 'dad, drives at night' };
const dadi: Person = { id: 'p3', name: 'دادی', kind: 'naturallyConnected', role: 'dad’s mother' };
const ruth: Person = { id: 'p4', name: 'Ruth', kind: 'professional', role: 'health visitor' };

const inUrdu: ScaleWording = {
  question: 'آج رات کو گھر میں بچوں کے لیے حالات کیسے ہیں؟',
  min: 0,
  max: 10,
  step: 1,
  polarity: 'high-is-safer',
  anchorHigh: 'گھر میں آرام سے بات ہوتی ہے اور بچے رات بھر سوتے ہیں',
  anchorLow: 'بچے رات کو اتنا ڈرتے ہیں کہ وہ گھر میں نہیں رہ سکتے',
  lang: 'ur',
};
const visit = {
  id: 'visit-june',
  on: { said: '1 June 2026', iso: '2026-06-01' },
  meeting: 'Visit',
  hidden: false,
};
const said = { roundId: visit.id, wording: inUrdu };

/** A scale asked in Urdu. */
export const nightsInUrdu = createSafetyScale({
  id: 'scale-nights-urdu',
  lang: 'ur',
  wording: inUrdu,
  people: [maryam, saira, imran, dadi, ruth],
  scope: { statementId: null, childIds: [maryam.id] },
  raters: [saira.id, imran.id, maryam.id, dadi.id, ruth.id],
  rounds: [{ ...visit, id: 'visit-may', on: { said: '4 May 2026', iso: '2026-05-04' } }, visit],
  ratings: [
    createRating({ ...said, roundId: 'visit-may', raterId: saira.id, value: 4 }),
    createRating({ ...said, roundId: 'visit-may', raterId: ruth.id, value: 3 }),
    createRating({ ...said, raterId: saira.id, value: 6, reasonNotLower: 'دادی ہر جمعے کو آتی ہیں۔' }),
    createRating({ ...said, raterId: imran.id, value: 9 }),
    createRating({
      ...said,
      raterId: maryam.id,
      value: 6,
      words: 'مجھے رات کو ڈر لگتا ہے جب سب زور سے بولتے ہیں۔',
    }),
    createRating({ ...said, raterId: dadi.id, declined: true }),
    createRating({ ...said, raterId: ruth.id, value: 5 }),
  ],
});
