import type { DocumentIssue } from '../../src/foundation/document/opening-issue';

/** Something a JSON Schema accepts, and opening has a word to say of. */
export interface DeliberateException {
  /** What it is, for a title. */
  what: string;
  /** Why the schema does not say it. */
  why: string;
  /** Whether an issue is of this exception. */
  excuses: (issue: DocumentIssue) => boolean;
  /** A document of this kind, which shows it. */
  kind: string;
  /** What is done to a sound document of that kind, as JSON text. */
  spoil: (sound: Record<string, unknown>) => string;
}

const withMoon = (sound: Record<string, unknown>, moon: string) =>
  JSON.stringify({ ...sound, moon: 0 }).replace('"moon":0', `"moon":${moon}`);

const person = { id: 'p1', name: 'Gran', kind: 'naturallyConnected', role: '' };

/**
 * All there are. Each is one way: the schema accepts more. There is none the other way round: what opens as it is, without an
 * issue, is accepted.
 */
export const deliberateExceptions: readonly DeliberateException[] = [
  {
    what: 'two entries of a list with one id',
    why: 'JSON Schema can ask that no two entries are the same, and not that no two have the same id.',
    excuses: ({ code }) => code === 'same-id',
    kind: 'family-record',
    spoil: (sound) => JSON.stringify({ ...sound, people: [person, { ...person, name: 'Grandad' }] }),
  },
  {
    what: 'a line whose points lie outside the drawing',
    why: 'The points are differences: to know where one lies, those before it are added up, which no pattern can.',
    excuses: ({ code, at }) => code === 'kept' && at.endsWith('/points'),
    kind: 'three-houses',
    spoil: (sound) =>
      // The first point would lie to the left of the edge.
      JSON.stringify(sound).replace(/"points":"[^"]+"/, '"points":"BAA"'),
  },
  {
    what: 'lists within lists, deeper than is opened',
    why: 'A limit of opening and no part of what a document is.',
    excuses: ({ code }) => code === 'too-deep',
    kind: 'safety-scale',
    spoil: (sound) => withMoon(sound, `${'['.repeat(70)}${']'.repeat(70)}`),
  },
  {
    what: 'more values than are opened',
    why: 'A limit of opening and no part of what a document is.',
    excuses: ({ code }) => code === 'too-large',
    kind: 'safety-scale',
    spoil: (sound) => withMoon(sound, `[${'0,'.repeat(1_000_000)}0]`),
  },
];
