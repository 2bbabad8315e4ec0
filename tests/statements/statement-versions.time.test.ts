import { describe, expect, it } from 'vitest';
import type { WordSpan } from '../../src/statements/statement-versions.model';
import { compareWords, wordsOf } from '../../src/statements/statement-versions.model';
import { fastest as fastestOf } from '../support/damaged-documents';

const fastest = (act: () => void) => fastestOf(act, 3);

const joined = (spans: readonly WordSpan[], ...kinds: WordSpan['kind'][]) =>
  spans
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

/** Words in a row that is the same each time, as many as a long statement has. */
function longText(count: number, seed: number, vocabulary: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `word${(state >>> 8) % vocabulary}`;
  });
}

describe('long texts', () => {
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
