import type { Person } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';

// Everyone here is invented. The family speaks Urdu at home and English with most other people.

const maryam: Person = { id: 'c1', name: 'مریم', kind: 'child', role: 'nine years old' };
const yusuf: Person = { id: 'c2', name: 'یوسف', kind: 'child', role: 'four years old' };
const saira: Person = { id: 'p1', name: 'امی (سائرہ)', kind: 'parent', role: 'mum' };
const imran: Person = { id: 'p2', name: 'ابو (عمران)', kind: 'parent', role: 'dad, drives at night' };
const dadi: Person = { id: 'p3', name: 'دادی', kind: 'naturallyConnected', role: 'dad’s mother' };
const ruth: Person = { id: 'p4', name: 'Ruth', kind: 'professional', role: 'health visitor' };

const written = { by: ruth.id, at: '2026-06-01T09:30:00Z' };
const shared = { level: 'shared', notShownTo: [] } as const;
const people = [maryam, yusuf, saira, imran, dadi, ruth];
const loudNights = 'danger-loud-nights';

const inUrdu = [
  createMapItem(
    {
      id: 'harm-12-may',
      column: 'worries',
      category: 'harm',
      text: '۱۲ مئی کی رات امی اور ابو زور سے لڑے۔ یوسف جاگ گیا اور دیر تک روتا رہا۔',
      lang: 'ur',
      saidBy: [saira.id],
      source: 'observed',
      aboutChildren: [yusuf.id],
      impacts: [{ childId: yusuf.id, text: 'وہ اب بتی بجھانے نہیں دیتا۔' }],
      happened: { said: '12 May 2026', iso: '2026-05-12' },
      incident: 'last',
      visibility: shared,
    },
    written,
  ),
  createMapItem(
    {
      id: 'voice-maryam',
      column: 'worries',
      text: 'مجھے رات کو ڈر لگتا ہے جب سب زور سے بولتے ہیں۔',
      lang: 'ur',
      verbatim: true,
      saidBy: [maryam.id],
      aboutChildren: [maryam.id],
      visibility: shared,
    },
    written,
  ),
  createMapItem(
    {
      id: 'well-fridays',
      column: 'workingWell',
      category: 'existingSafety',
      text: 'دادی ہر جمعے کو بچوں کو اپنے گھر لے جاتی ہیں۔',
      lang: 'ur',
      saidBy: [dadi.id],
      source: 'observed',
      aboutChildren: [maryam.id, yusuf.id],
      happened: { said: 'every Friday in May 2026', iso: null },
      statementIds: [loudNights],
      visibility: shared,
    },
    written,
  ),
  createMapItem(
    {
      id: 'goal-calm-talk',
      column: 'needsToHappen',
      category: 'goal',
      text: 'ہم چاہتے ہیں کہ گھر میں آرام سے بات ہو، اور بچے رات بھر سوئیں۔',
      lang: 'ur',
      saidBy: [saira.id, imran.id],
      statementIds: [loudNights],
      goalOwner: 'family',
      status: 'agreed',
      visibility: shared,
    },
    written,
  ),
];

const inEnglish = [
  createMapItem(
    {
      id: loudNights,
      column: 'worries',
      category: 'danger',
      text: 'Dadi and Ruth are worried that the quarrels at night will go on, and that Yusuf and Maryam will be too frightened to sleep or could be hurt if they come between their parents.',
      lang: 'en-GB',
      saidBy: [dadi.id, ruth.id],
      heldBy: [dadi.id, ruth.id, saira.id],
      notHeldBy: [imran.id],
      dispute: 'Imran says they only talk loudly, and nobody would ever touch the children.',
      aboutChildren: [maryam.id, yusuf.id],
      visibility: shared,
    },
    written,
  ),
  createMapItem(
    {
      id: 'harder-letters',
      column: 'worries',
      category: 'complicating',
      text: 'The letters from the clinic come in English only, and the interpreter was missing twice.',
      lang: 'en-GB',
      saidBy: [ruth.id],
      source: 'record',
      aboutChildren: [maryam.id, yusuf.id],
      visibility: shared,
    },
    written,
  ),
  createMapItem(
    {
      id: 'well-school',
      column: 'workingWell',
      category: 'strength',
      text: 'Maryam reads English aloud to Yusuf, and he reads Urdu aloud to Dadi.',
      lang: 'en-GB',
      saidBy: [ruth.id],
      source: 'observed',
      aboutChildren: [maryam.id, yusuf.id],
      visibility: shared,
    },
    written,
  ),
  createMapItem(
    {
      id: 'step-interpreter',
      column: 'needsToHappen',
      category: 'nextStep',
      text: 'Ruth books the same interpreter for June and tells Saira her name.',
      lang: 'en-GB',
      saidBy: [ruth.id],
      doneBy: [ruth.id],
      doneWhen: { said: '8 June 2026', iso: '2026-06-08' },
      visibility: shared,
    },
    written,
  ),
];

/** A map kept in English in which the family's own words stand in Urdu. */
export const maryamAndYusuf = createMappingBoard({
  id: 'map-maryam-yusuf',
  title: 'A map for Maryam and Yusuf',
  people,
  items: [...inUrdu, ...inEnglish],
});

/** The same map as the family keeps it: named and mostly written in Urdu. */
export const maryamAndYusufInUrdu = createMappingBoard({
  id: 'map-maryam-yusuf-ur',
  lang: 'ur',
  title: 'مریم اور یوسف کا نقشہ',
  people,
  items: [...inUrdu, ...inEnglish],
});
