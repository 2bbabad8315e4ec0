import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rating, SafetyScaleDocument } from '../../src/safety-scale/safety-scale.model';
import { createRating, createSafetyScale, sameScale } from '../../src/safety-scale/safety-scale.model';
import { openSafetyScale, safetyScaleSchema } from '../../src/safety-scale/safety-scale.schema';
import { currentAnswers, withoutHidden } from '../../src/safety-scale/scale-answers.model';
import { safetyPreset } from '../../src/safety-scale/scale-presets.words';
import {
  damagedDocuments,
  expectAnythingOpens,
  expectUnknownFieldsStay,
  isHolder,
} from '../support/damaged-documents';
import { someScale } from './random-scales';

const { wording } = safetyPreset;
const rating = createRating({ roundId: 'round-1', raterId: 'mum', wording, value: 4 });
const scale = createSafetyScale({ id: 'scale', wording, raters: ['mum'], ratings: [rating] });
const openRating = (more: Record<string, unknown>) => {
  const { document } = openSafetyScale({ ...scale, ratings: [{ ...rating, ...more }] });
  return { rating: document.ratings[0], kept: document.kept.map(({ value }) => value), document };
};

describe('a scale saved in format 1', () => {
  const text = readFileSync(new URL('../documents/safety-scale/format-1.json', import.meta.url), 'utf8');
  const saved = JSON.parse(text) as SafetyScaleDocument;

  it('opens to the same thing, with nothing to say', () => {
    expect(openSafetyScale(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openSafetyScale(saved).document).toBe(saved);
  });

  it('has every field of an answer answered somewhere', () => {
    const unanswered = Object.keys(rating).filter((key) =>
      saved.ratings.every((one) => ['[]', '""'].includes(JSON.stringify(one[key as keyof Rating] ?? ''))),
    );
    expect(unanswered).toEqual([]);
  });

  it('tells a rating of 0, one that was declined and one not asked apart', () => {
    const states = saved.ratings.map(({ value, declined }) => `${String(value)} ${String(declined)}`);
    expect(states).toEqual(expect.arrayContaining(['0 false', 'null true', 'null false']));
  });
});

describe('opening a scale', () => {
  it('with nothing saved asks nothing, names no end and does not say which is worked towards', () => {
    const { status, document, issues } = openSafetyScale(null);
    expect({ status, issues }).toEqual({ status: 'opened', issues: [] });
    expect(document).toMatchObject({ raters: [], rounds: [], ratings: [] });
    expect(document.wording).toMatchObject({
      question: '',
      anchorLow: '',
      anchorHigh: '',
      polarity: 'not-said',
    });
  });

  it('says in which answer something was found', () => {
    const { issues } = openSafetyScale({ ...scale, ratings: [{ ...rating, value: { was: 4 } }] });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'Answer 1, the number: this could not be understood. It is left open here, and what was saved is kept out of sight.',
    ]);
  });

  it('of a neighbour tool is refused with both names', () => {
    const { status, issues } = openSafetyScale({ ...scale, kind: 'mapwell/mapping-board' });
    expect(status).toBe('unreadable');
    expect(issues[0]?.sentence).toContain('Here only a scale can be opened.');
  });
});

describe('a number that cannot be understood', () => {
  it.each<[string, unknown, Partial<Rating>, unknown[]]>([
    ['missing', undefined, { value: null, declined: false }, []],
    ['null', null, { value: null, declined: false }, []],
    ['empty', '', { value: null, declined: false }, []],
    ['not given', false, { value: null, declined: false }, []],
    ['yes', true, { value: null, declined: false }, [true]],
    ['no number', NaN, { value: null, declined: false }, ['NaN']],
    ['in a list', [4], { value: null, declined: false }, [[4]]],
    ['in words', 'about four', { value: null, words: 'about four' }, []],
    ['spaces', '  ', { value: null, words: '  ' }, []],
    ['as text', '4', { value: 4 }, []],
    ['as text, and nought', '0', { value: 0 }, []],
    ['beyond the end', 44, { value: 44 }, []],
  ])('%s', (_, value, expected, kept) => {
    const opened = openRating({ value });
    expect(opened.rating).toMatchObject(expected);
    expect(opened.kept).toEqual(kept);
  });

  it('of somebody who would not say leaves them as one who would not say', () => {
    const { document } = openRating({ value: { was: 4 }, declined: true });
    expect(currentAnswers(document)).toMatchObject([{ state: 'declined', value: null }]);
  });

  it('does not become one that would not say', () => {
    const { document } = openRating({ value: undefined, declined: 'perhaps' });
    expect(currentAnswers(document)).toMatchObject([{ state: 'notAsked', value: null }]);
  });
});

describe('what an answer was given to', () => {
  it.each<[string, unknown]>([
    ['missing', undefined],
    ['a text', 'as at the last meeting'],
    ['without an end', { ...wording, anchorLow: undefined }],
    ['which end is worked towards', { ...wording, polarity: 'up' }],
    ['which end is worked towards, missing', { ...wording, polarity: undefined }],
  ])('is never taken to be today’s wording: %s', (_, damaged) => {
    const { document, rating: opened } = openRating({ wording: damaged });
    if (!opened) throw new Error('The answer is not there');
    expect(opened.value).toBe(4);
    expect(sameScale(opened.wording, wording)).toBe(false);
    expect(currentAnswers(document)).toMatchObject([{ state: 'earlier', value: 4 }]);
  });
});

describe('whether answers are hidden', () => {
  const round = { id: 'round-1', on: null, meeting: '', hidden: true };

  it.each<[string, unknown, boolean]>([
    ['cannot be understood', 'perhaps', true],
    ['is a list', [false], true],
    ['was never said', undefined, false],
    ['is said as text', 'false', false],
  ])('%s', (_, hidden, expected) => {
    const { document } = openSafetyScale({ ...scale, rounds: [{ ...round, hidden }] });
    expect(document.rounds[0]?.hidden).toBe(expected);
  });

  it('what could not be read of a hidden answer is not in what is given away', () => {
    const opened = openSafetyScale({
      ...scale,
      rounds: [round],
      ratings: [{ ...rating, value: { canary: 73519 }, words: 'said before' }],
    }).document;
    expect(JSON.stringify(opened)).toContain('73519');
    expect(JSON.stringify(withoutHidden(opened))).not.toContain('73519');
  });

  it('an answer whose occasion is lost is not in what is given away', () => {
    const opened = openSafetyScale({ ...scale, rounds: 7 }).document;
    expect(opened.ratings).toHaveLength(1);
    expect(withoutHidden(opened).ratings).toEqual([]);
  });
});

/** The numbers a saved answer plainly says: its own, or the same as a text. */
function plainNumber(saved: unknown): number | null {
  if (typeof saved === 'number') return Number.isFinite(saved) ? saved : null;
  return typeof saved === 'string' && String(Number(saved)) === saved ? Number(saved) : null;
}

/** A number in the opened answers that the saved ones never said, for all whose answers stand where they stood. */
function inventedNumber(saved: unknown, opened: SafetyScaleDocument): string | null {
  if (!isHolder(saved)) return null;
  const list: unknown = saved['ratings'];
  const entries: readonly unknown[] = Array.isArray(list) ? list : [list];
  const said = new Set(entries.map((one) => (isHolder(one) ? plainNumber(one['value']) : null)));
  const folded = entries.flatMap((one) => (isHolder(one) ? [one] : []));
  for (const { value, id } of opened.ratings) {
    if (value !== null && !said.has(value)) return `${id} has come to be ${value}`;
    // And by its own id, where that says which it is: the number of one must not be given to another.
    const own = folded.filter((one) => one['id'] === id);
    const [first] = own;
    if (own.length === 1 && first && value !== plainNumber(first['value'])) return `${id} has another number`;
    if (
      own.length === 1 &&
      first &&
      first['declined'] === true &&
      opened.ratings.find((one) => one.id === id)?.declined !== true
    )
      return `${id} has come to say`;
  }
  return null;
}

describe('whatever was saved', () => {
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute or two.
  const sound = fc
    .sample(someScale, { numRuns: 300, seed: 11 })
    .map((one, at) => JSON.stringify({ ...one, ratings: one.ratings.slice(0, 1 + (at % 3)) }));

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<SafetyScaleDocument>({
      sound,
      open: openSafetyScale,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        rounds: saved.rounds.map((one) => ({ ...one, [key]: value })),
        ratings: saved.ratings.map((one) => ({ ...one, [key]: value })),
      }),
    });
  });

  it('a scale opens, valid and complete, with no number made up, and opens again to the same: 100,000 damaged documents', () => {
    let answersLookedAt = 0;
    expectAnythingOpens({
      anything: damagedDocuments(sound, {
        id: 'rating-1',
        texts: ['about a seven', 'round-1', 'low-is-safer'],
        values: [
          () => ({ id: 'rating-1', value: 'about a seven' }),
          () => ({ min: 10, max: 0, step: -1, polarity: 'up' }),
        ],
      }),
      open: openSafetyScale,
      schema: safetyScaleSchema,
      runs: 100_000,
      seed: 20260323,
      alsoWrong: (saved, opened) => {
        answersLookedAt += opened.ratings.length;
        return inventedNumber(saved, opened);
      },
    });
    // The run must have met answers enough to have proved anything of their numbers.
    expect(answersLookedAt).toBeGreaterThan(10_000);
  }, 600_000);
});
