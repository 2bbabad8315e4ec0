import { describe, expect, test } from 'vitest';
import type { CheckedText } from '../../src/statements/statements.checks';
import { checkText, withRules } from '../../src/statements/statements.checks';
import { enGbPack } from '../../src/statements/statements-en-gb.checks';
import { soundTexts } from './statements-checks.cases';

// Run when everything else is done: beside other tests the clock tells what they do.

const names = { children: ['Tariq', 'Aisha'], family: ['Mum (Nadia)'], professionals: [], agencies: [] };

describe('time', () => {
  const prose = soundTexts.map(({ text }) => text).join(' ');
  const texts: { readonly [name: string]: string } = {
    'plain statements': `${prose} `,
    'one sentence without end': `${prose.replaceAll('.', '')} `,
    'one letter': 'a',
    spaces: ' ',
    'full stops': '.',
    'new lines': '\n',
    'will will': 'will ',
    'if if': 'if ',
    'worried that worried that': 'worried that ',
    'and Mum and Mum': 'and Mum ',
    'be harmed be harmed': 'Tariq could be harmed ',
    'was left alone': 'Tariq was left alone ',
    'was hit by a': 'Tariq was hit by a ',
    'open quotation marks': '“ ',
    apostrophes: "' ",
    'quotation marks': '“a” ',
    'points of a list': '\n- a',
    names: 'Tariq ',
    'little faces': '😀',
    'another script': 'سلام ',
  };
  const sizes = [25, 50, 100, 200] as const;
  const ofSize = (text: string, thousands: number) =>
    `The end. ${text.repeat(Math.ceil((thousands * 1000) / text.length))}`.slice(0, thousands * 1000);

  /** Milliseconds of this process alone, so that what else the machine does counts less. */
  const spent = (text: string, kind: CheckedText['kind']) => {
    const before = process.cpuUsage();
    checkText({ text, kind, lang: 'en-GB', verbatim: false, names }, [enGbPack]);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  const cases = Object.keys(texts).flatMap((name) =>
    (['harm', 'danger', 'goal'] as const).map((kind) => [name, kind] as const),
  );

  test.each(cases)(
    'grows with the length of the text and no faster, and 100,000 characters take at most 50 ms: %s, %s',
    (name, kind) => {
      const made = sizes.map((size) => ofSize(texts[name] ?? '', size));
      spent(made[0] ?? '', kind);
      // The quickest of some runs is how long the work takes when nothing else gets in its way. Each of three
      // doublings should take twice as long, eight times in all; the square of it would be sixty-four times. Below
      // a millisecond a clock says nothing.
      const quickest = sizes.map(() => Number.POSITIVE_INFINITY);
      const growth = () => (quickest[3] ?? 0) / Math.max(quickest[0] ?? 0, 1);
      const isFine = () => growth() <= 20 && (quickest[2] ?? 0) <= 50;
      for (let attempt = 0; attempt < 25 && (attempt === 0 || !isFine()); attempt += 1) {
        made.forEach((text, at) => {
          quickest[at] = Math.min(quickest[at] ?? 0, spent(text, kind));
        });
      }
      expect(growth()).toBeLessThanOrEqual(20);
      expect(quickest[2]).toBeLessThanOrEqual(50);
    },
    60_000,
  );

  test('a rule that looked back over the whole text at each word would be noticed', () => {
    const square = ({ words }: { words: readonly unknown[] }) => {
      let count = 0;
      for (let at = 0; at < words.length; at += 1) for (let back = 0; back < at; back += 1) count += 1;
      return count < 0 ? [{ from: null, to: null, says: {} }] : [];
    };
    const pack = withRules(enGbPack, [{ code: 'OWN_SQUARE', kinds: ['danger'], look: square }]);
    const time = (thousands: number) => {
      const before = process.cpuUsage();
      const text = ofSize(texts['if if'] ?? '', thousands);
      checkText({ text, kind: 'danger', lang: 'en-GB', verbatim: false, names }, [pack]);
      return process.cpuUsage(before).user;
    };
    time(25);
    expect(time(200) / Math.min(time(25), time(25))).toBeGreaterThan(20);
  });
});
