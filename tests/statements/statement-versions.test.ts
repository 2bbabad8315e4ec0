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
