import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordSpan } from '../../src/statements/statement-versions.model';
import { compareWords, matchWords, wordsOf } from '../../src/statements/statement-versions.model';

const joined = (spans: readonly WordSpan[], ...kinds: WordSpan['kind'][]) =>
  spans
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
const told = (before: string, after: string) =>
  compareWords(before, after).map(
    ({ kind, text }) => `${{ kept: '', added: '+', removed: '-' }[kind]}${text}`,
  );

/** Texts of few words, so that many of them are in both. */
const someWords = fc
  .array(
    fc.constantFrom(
      'Mum',
      ' ',
      'Gran',
      '\n',
      ',',
      '.',
      ' stays',
      ' over',
      '  ',
      'خالتي',
      '- ',
      '👩‍👧‍👦',
      'won’t',
    ),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(''));
const someText = fc.oneof(
  someWords,
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary' }),
);

/** Words in a row that is the same each time, as many as a long statement has. */
function longText(count: number, seed: number, vocabulary: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `word${(state >>> 8) % vocabulary}`;
  });
}

describe('a comparison of two texts', () => {
  it.each<[string, string, string[]]>([
    ['Gran is worried.', 'Gran is worried.', ['Gran is worried.']],
    ['Gran is worried.', 'Gran is very worried.', ['Gran is', '+ very', ' worried.']],
    ['Gran is worried.', 'Gran is worried. So is Mum.', ['Gran is worried.', '+ So is Mum.']],
    ['Gran and Helen are worried', 'Gran is worried', ['Gran', '- and Helen are', '+ is', ' worried']],
    ['on 4 March', 'on 5 March', ['on', '- 4', '+ 5', ' March']],
    ['', 'Gran', ['+Gran']],
    ['Gran', '', ['-Gran']],
    ['', '', []],
    ['he won’t', 'he will', ['he', '- won’t', '+ will']],
  ])('“%s”, then “%s”', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('says what went before what came in its place', () => {
    expect(told('a b c', 'a x y c')).toEqual(['a', '- b', '+ x y', ' c']);
  });

  it('kept and added are the text after, kept and removed the text before, to the letter', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const spans = compareWords(before, after);
        expect(joined(spans, 'kept', 'added')).toBe(after);
        expect(joined(spans, 'kept', 'removed')).toBe(before);
        spans.forEach(({ kind, text }, at) => {
          expect(text).not.toBe('');
          expect(kind).not.toBe(spans[at - 1]?.kind);
        });
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('keeps as many words as can be kept', () => {
    /** The length of the longest common row, worked out the slow and certain way. */
    const most = (a: readonly string[], b: readonly string[]) => {
      let row = new Array<number>(b.length + 1).fill(0);
      for (const word of a) {
        const next = [0];
        b.forEach((other, at) => {
          next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
        });
        row = next;
      }
      return row[b.length] ?? 0;
    };
    fc.assert(
      fc.property(someWords, someWords, (before, after) => {
        const [from, to] = [wordsOf(before), wordsOf(after)];
        const matches = matchWords(from, to);
        const kept = matches.filter((at) => at >= 0);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        matches.forEach((at, index) => at >= 0 && expect(to[at]).toBe(from[index]));
        expect(kept).toHaveLength(most(from, to));
      }),
      { numRuns: 1500, seed: 2 },
    );
  });

  it('the words of a text are the text', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(wordsOf(text).join('')).toBe(text);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

describe('long texts', () => {
  /** Milliseconds, the least of several times, which a busy computer lengthens least. */
  const fastest = (act: () => void) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        act();
        return performance.now() - start;
      }),
    );
  const compared = (before: string, after: string) => {
    const spans = compareWords(before, after);
    expect(joined(spans, 'kept', 'added')).toBe(after);
    expect(joined(spans, 'kept', 'removed')).toBe(before);
    return spans;
  };

  it('of 200 words are compared in no time', () => {
    const [before, after] = [longText(200, 1, 90).join(' '), longText(200, 2, 90).join(' ')];
    compared(before, after);
    expect(fastest(() => compareWords(before, after))).toBeLessThan(50);
  });

  it.each<[string, string[], string[]]>([
    ['with nothing in common', longText(20_000, 3, 500), longText(20_000, 4, 500).map((word) => `x${word}`)],
    ['of the same few words in another order', longText(20_000, 5, 50), longText(20_000, 6, 50)],
    ['of the same many words in another order', longText(20_000, 7, 30_000), longText(20_000, 8, 30_000)],
    ['of one word over and over', longText(20_000, 9, 1), longText(19_000, 9, 1)],
  ])(
    'of 20,000 words, %s, are compared before anybody waits',
    (_, before, after) => {
      compared(before.join(' '), after.join(' '));
      expect(fastest(() => compareWords(before.join(' '), after.join(' ')))).toBeLessThan(2000);
    },
    60_000,
  );

  it('of 20,000 words in which one in twenty was changed keep the others', () => {
    const before = longText(20_000, 10, 30_000);
    const after = before.map((word, at) => (at % 20 === 0 ? `changed${at}` : word));
    const spans = compared(before.join(' '), after.join(' '));
    const kept = wordsOf(joined(spans, 'kept')).length;
    expect(kept).toBeGreaterThan(18_500);
    expect(fastest(() => compareWords(before.join(' '), after.join(' ')))).toBeLessThan(2000);
  }, 60_000);
});
