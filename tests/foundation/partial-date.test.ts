import { describe, expect, it } from 'vitest';
import type { DateWords } from '../../src/foundation/document';
import { isPartialIso, readPartialDate, showPartialDate } from '../../src/foundation/document';
import { isInstant } from '../../src/foundation/document/instant';

const english: DateWords = {
  months: 'january february march april may june july august september october november december'.split(' '),
  seasons: 'spring summer autumn winter'.split(' '),
};
const french: DateWords = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  seasons: 'printemps été automne hiver'.split(' '),
};

describe('a date as people know it', () => {
  it.each([
    ['2023', '2023'],
    ['summer 2023', '2023-22'],
    ['Winter, 2023', '2023-24'],
    ['March 2023', '2023-03'],
    ['mar 2023', '2023-03'],
    ['Sept 2023', '2023-09'],
    ['4 March 2023', '2023-03-04'],
    ['4th March 2023', '2023-03-04'],
    ['1ST  march   2023', '2023-03-01'],
    ['4/3/2023', '2023-03-04'],
    ['04.03.2023', '2023-03-04'],
    ['4-3-2023', '2023-03-04'],
    ['2023-03', '2023-03'],
    ['2023-03-04', '2023-03-04'],
    ['29 February 2024', '2024-02-29'],
    ['  4 March 2023  ', '2023-03-04'],
  ])('understands “%s”, the day before the month', (typed, iso) => {
    expect(readPartialDate(typed, english)).toEqual({ said: typed.trim(), iso });
  });

  it.each([
    'the week before half term',
    '30 February 2023',
    '29 February 2023',
    '31/4/2023',
    '3/14/2023',
    '0/3/2023',
    '2023-13',
    '2023-25',
    '2023-02-30',
    '2023-00-10',
    'summer',
    'March',
    '4 March',
    '4/3/23',
    'about 2023',
    '4 summer 2023',
    'ma 2023',
    'marching 2023',
    '4 or 5 March 2023',
    '99th March 2023',
  ])('keeps “%s” as words and guesses nothing', (typed) => {
    expect(readPartialDate(typed, english)).toEqual({ said: typed, iso: null });
  });

  it('does not guess between two months that begin alike', () => {
    expect(readPartialDate('jui 2023', french)?.iso).toBeNull();
    expect(readPartialDate('juil 2023', french)?.iso).toBe('2023-07');
    expect(readPartialDate('juin 2023', french)?.iso).toBe('2023-06');
  });

  it('takes nothing typed for no date', () => {
    expect(readPartialDate('', english)).toBeNull();
    expect(readPartialDate('  \n ', english)).toBeNull();
  });

  it('reads a very long text as words at once', () => {
    const long = `${'4 '.repeat(100_000)}March 2023`;
    const start = performance.now();
    expect(readPartialDate(long, english)?.iso).toBeNull();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    [{ said: 'the week before half term', iso: '2023-02' }, 'the week before half term'],
    [{ said: '', iso: '2023' }, '2023'],
    [{ said: '', iso: '2023-22' }, 'summer 2023'],
    [{ said: '', iso: '2023-03' }, 'March 2023'],
    [{ said: '', iso: '2023-03-04' }, '4 March 2023'],
    [{ said: '', iso: '2023-02-30' }, ''],
    [{ said: '', iso: null }, ''],
  ])('shows %j as “%s”', (date, shown) => {
    expect(showPartialDate(date, english, 'en-GB')).toBe(shown);
  });

  it('shows the day in the reader’s language, whatever time zone the computer is in', () => {
    expect(showPartialDate({ said: '', iso: '2023-03-04' }, english, 'cy')).toBe('4 Mawrth 2023');
    const zone = process.env['TZ'];
    for (const there of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
      process.env['TZ'] = there;
      expect(showPartialDate({ said: '', iso: '2023-01-01' }, english, 'en-GB')).toBe('1 January 2023');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('shows a date although the language is not a language', () => {
    expect(showPartialDate({ said: '', iso: '2023-03' }, english, 'en_GB')).toBe('March 2023');
  });

  it('does not move the year 50 to 1950', () => {
    expect(showPartialDate({ said: '', iso: '0050-03' }, english, 'en-GB')).not.toContain('1950');
  });

  it.each(['2023', '0000', '2023-01', '2023-12', '2023-21', '2023-24', '2023-12-31', '2000-02-29'])(
    '%s exists',
    (iso) => {
      expect(isPartialIso(iso)).toBe(true);
    },
  );

  it.each([
    '',
    '23',
    '20233',
    '2023-1',
    '2023-20',
    '2023-25',
    '1900-02-29',
    '2023-21-01',
    '2023-03-04T10:00',
    ' 2023',
    '2023\n',
  ])('“%s” is no date', (iso) => {
    expect(isPartialIso(iso)).toBe(false);
  });
});

describe('the instant something was written down', () => {
  it.each([
    '2024-03-11T09:30:00.000Z',
    '2024-03-11T09:30:00Z',
    '2024-03-11T09:30+01:00',
    '2024-02-29T23:59:59.999999-05:30',
  ])('%s is one', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  it.each([
    '2024-03-11',
    '2024-03-11T09:30:00',
    '2024-02-30T09:30:00Z',
    '2024-03-11T24:00:00Z',
    '2024-03-11T09:60:00Z',
    '2024-03-11T09:30:60Z',
    '2024-03-11T09:30:00+24:00',
    '2024-21T09:30:00Z',
    'yesterday',
    'Invalid Date',
    '',
  ])('“%s” is none', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});
