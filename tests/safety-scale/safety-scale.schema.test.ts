import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type { Rating, SafetyScaleDocument } from '../../src/safety-scale/safety-scale.model';
import { createRating, createSafetyScale, sameScale } from '../../src/safety-scale/safety-scale.model';
import { openSafetyScale, safetyScaleSchema } from '../../src/safety-scale/safety-scale.schema';
import { currentAnswers, withoutHidden } from '../../src/safety-scale/scale-answers.model';
import { safetyPreset } from '../../src/safety-scale/scale-presets.words';
import { frozen, someScale } from './random-scales';

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

const junk: readonly (() => unknown)[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    '',
    ' ',
    '7',
    'true',
    'about a seven',
    'rating-1',
    'round-1',
    'p1',
    'low-is-safer',
    '2026-02-30',
  ].map((value) => () => value),
  () => [],
  () => ({}),
  () => [['Dee has a key']],
  () => ({ id: 'rating-1', value: 'about a seven' }),
  () => [{ id: 'round-1' }, { id: 'round-1' }, null, 'a lone text'],
  () => ({ min: 10, max: 0, step: -1, polarity: 'up' }),
  () => ({ level: 'familyOnly', notShownTo: { p1: true } }),
  () =>
    JSON.parse('{"__proto__":{"polluted":"yes it is"},"constructor":{"polluted":"yes it is"}}') as unknown,
];
const noJson: readonly (() => unknown)[] = [
  () => undefined,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 9007199254740993n,
  () => Symbol('no text'),
  () => () => 'no text',
  () => new Date(NaN),
  () => new Map([['id', 'rating-1']]),
  () => new Set(['p1']),
  () => {
    const loop: Record<string, unknown> = { value: 4 };
    return (loop['loop'] = loop);
  },
  () =>
    Object.defineProperty({ value: 4 }, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('hostile');
      },
    }),
  () =>
    new Proxy(
      { id: 'rating-1' },
      {
        get: () => {
          throw new Error('hostile');
        },
      },
    ),
];

type Holder = Record<string, unknown>;
const damages: readonly ((holder: Holder, key: string, value: unknown) => void)[] = [
  (holder, key, value) => (holder[key] = value),
  (holder, key, value) => (holder[key] = value),
  (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  (holder, key) => (Array.isArray(holder) ? holder.push(holder[key]) : (holder[`${key}Again`] = holder[key])),
  (holder, key) => (holder[key] = [holder[key]]),
  (holder, key) => (holder[key] = textOf(holder[key]) ?? 'no text'),
  (holder, key) => (holder[key] = { was: holder[key] }),
  (holder, key, value) => {
    holder[`${key}Before`] = holder[key];
    holder[key] = value;
  },
  (holder, _, value) =>
    Object.defineProperty(holder, '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    }),
];

/** A value as JSON, or undefined where it has none. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function damage(document: unknown, steps: readonly number[], how: number, value: unknown): void {
  let holder = document;
  for (const [at, step] of steps.entries()) {
    const keys = isHolder(holder) ? Object.keys(holder) : [];
    const key = keys[step % keys.length];
    if (!isHolder(holder) || key === undefined) return;
    // What an earlier damage put there may throw when it is looked at.
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    const next: unknown = descriptor?.get ? undefined : descriptor?.value;
    if (at < steps.length - 1 && isHolder(next)) {
      holder = next;
      continue;
    }
    try {
      damages[how]?.(holder, key, value);
    } catch {
      // A getter has no setter, and a proxy may refuse: then it stays as bad as it is.
    }
    return;
  }
}

/** Every single value as text, with how often it stands there. */
function textsIn(value: unknown, texts = new Map<string, number>()): Map<string, number> {
  if (isHolder(value)) for (const inner of Object.values(value)) textsIn(inner, texts);
  else if (value !== '' && ['string', 'number', 'boolean'].includes(typeof value))
    texts.set(String(value), (texts.get(String(value)) ?? 0) + 1);
  return texts;
}

/** The first text of the input that the output lacks. A text with a space is nobody's id: it must stand there as often. */
function lostText(input: unknown, output: unknown): string | null {
  const there = textsIn(output);
  for (const [text, times] of textsIn(input)) {
    if ((there.get(text) ?? 0) < (text.includes(' ') ? times : 1)) return text;
  }
  return null;
}

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
  const step = fc.nat(63);
  const someDamage = fc.tuple(
    fc.array(step, { minLength: 1, maxLength: 4, size: 'max' }),
    fc.nat(damages.length - 1),
    fc.nat(junk.length - 1),
    fc.nat(noJson.length * 8),
  );
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute or two.
  const sound = fc
    .sample(someScale, { numRuns: 300, seed: 11 })
    .map((one, at) => JSON.stringify({ ...one, ratings: one.ratings.slice(0, 1 + (at % 3)) }));
  const someSound = fc.nat(sound.length - 1);
  const damaged = fc
    .tuple(someSound, fc.array(someDamage, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([which, all, asText]) => {
      const document: unknown = JSON.parse(sound[which] ?? '{}');
      for (const [steps, how, value, strange] of all) {
        damage(document, steps, how, (noJson[strange] ?? junk[value] ?? (() => null))());
      }
      return asText ? (textOf(document) ?? document) : document;
    });
  const anything = fc.oneof(
    { weight: 92, arbitrary: damaged },
    { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.string() },
    { weight: 2, arbitrary: fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withMap: true }) },
  );

  it('unknown fields stay where they are', () => {
    for (const text of sound) {
      const saved = JSON.parse(text) as SafetyScaleDocument;
      const own = {
        ...saved,
        mood: ['calm'],
        rounds: saved.rounds.map((one) => ({ ...one, room: 'The kitchen' })),
        ratings: saved.ratings.map((one) => ({ ...one, sticker: { star: 1 } })),
      };
      const { document, issues } = openSafetyScale(own);
      expect(document).toBe(own);
      expect(issues).toEqual([]);
    }
  });

  it('a scale opens, valid and complete, with no number made up, and opens again to the same: 100,000 damaged documents', () => {
    const seen: Record<string, number> = {};
    let runs = 0;
    fc.assert(
      fc.property(anything, (input) => {
        const { status, document, issues } = openSafetyScale(input);
        seen[status] = (seen[status] ?? 0) + 1;
        for (const { code } of issues) seen[code] = (seen[code] ?? 0) + 1;

        if (!v.safeParse(safetyScaleSchema, document).success) throw new Error('The document is not valid.');
        if (Object.getPrototypeOf(document) !== Object.prototype)
          throw new Error('The document has a strange prototype.');
        if (typeof input === 'string') {
          const parsed = parsedOrItself(input);
          const lost = parsed === undefined ? null : lostText(parsed, document);
          if (lost !== null) throw new Error(`Lost: ${lost}`);
          const invented = inventedNumber(parsed, document);
          if (invented !== null) throw new Error(invented);
          seen['looked at for numbers'] = (seen['looked at for numbers'] ?? 0) + document.ratings.length;
        }

        const again = openSafetyScale(document);
        if (again.document !== document) throw new Error('What was opened is repaired again.');
        const said = again.issues.map(({ code }) => code).join();
        if (said !== (status === 'newer' ? 'newer' : ''))
          throw new Error(`What was opened is reported again: ${said}`);
        runs += 1;
        if (runs % 5 === 0) {
          const back = openSafetyScale(JSON.stringify(frozen(document)));
          if (!sameJson(back.document, document))
            throw new Error('It is another document once it was saved.');
        }
      }),
      { numRuns: 100_000, seed: 20260323 },
    );
    expect('polluted' in {}).toBe(false);
    // The run must have met everything to have proved anything.
    expect(seen['looked at for numbers']).toBeGreaterThan(10_000);
    for (const status of ['opened', 'unreadable']) expect(seen[status]).toBeGreaterThan(1000);
    for (const code of [
      'kept',
      'closed',
      'read-as',
      'kept-as-words',
      'filled-in',
      'new-id',
      'same-id',
      'unsafe-key',
      'left-out',
      'could-not-read',
      'loop',
    ]) {
      expect({ code, enough: (seen[code] ?? 0) > 50 }).toEqual({ code, enough: true });
    }
  }, 600_000);
});

/** What a text holds, the text where it is no JSON, undefined where it says that nothing was saved. */
function parsedOrItself(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
