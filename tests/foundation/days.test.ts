import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayIso,
  dayNumber,
  dayOfInstant,
  spanOfDate,
  spanOfWeek,
  weekOfDay,
} from '../../src/foundation/calendar/days.model';

const at = (iso: string | null) => ({ said: '', iso });
const spanned = (iso: string) => {
  const span = spanOfDate(at(iso));
  return span && [dayIso(span.first), dayIso(span.last)];
};
const weekFrom = (iso: string | null, week: number) => {
  const span = spanOfWeek(at(iso), week);
  return span && [dayIso(span.first), dayIso(span.last)];
};

describe('a day as a number', () => {
  it('counts from 1 January 1970, as the calendar of the computer does in UTC', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2024-02-29')).toBe(Date.UTC(2024, 1, 29) / 86_400_000);
  });

  it('and back is the same day, for 20,000 days over ten thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const iso = dayIso(day);
        expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(dayNumber(iso ?? '')).toBe(day);
        if (day > -719_000) expect(iso).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 20_000, seed: 20240331 },
    );
  });

  it.each([
    '2023-02-30',
    '2023-13-01',
    '2023',
    '2023-03',
    'tomorrow',
    '',
    '2024-3-1',
    '2024-03-04T00:00:00Z',
  ])('%s is no day', (text) => {
    expect(dayNumber(text)).toBeNull();
  });

  it.each([NaN, 0.5, Infinity, 2_932_897, -719_529])('%s is the number of none', (day) => {
    expect(dayIso(day)).toBeNull();
  });
});

describe('the days a date may mean', () => {
  it.each([
    ['2024-03-31', ['2024-03-31', '2024-03-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2023-02', ['2023-02-01', '2023-02-28']],
    ['2023-12', ['2023-12-01', '2023-12-31']],
    ['2023', ['2023-01-01', '2023-12-31']],
    ['2023-21', ['2023-03-01', '2023-05-31']],
    ['2023-23', ['2023-09-01', '2023-11-30']],
    ['2023-24', ['2023-12-01', '2024-02-29']],
  ])('%s', (iso, expected) => {
    expect(spanned(iso)).toEqual(expected);
  });

  it('words alone are never turned into days', () => {
    expect(spanOfDate({ said: 'the week before half term', iso: null })).toBeNull();
    expect(spanOfDate(null)).toBeNull();
    expect(spanOfDate(at('2023-02-30'))).toBeNull();
  });
});

describe('weeks from a start', () => {
  it('the day of the start is the first of week 1', () => {
    expect(weekFrom('2024-03-04', 1)).toEqual(['2024-03-04', '2024-03-10']);
    expect(weekFrom('2024-03-04', 3)).toEqual(['2024-03-18', '2024-03-24']);
  });

  it.each([
    ['when the clocks go forward', '2024-03-25', 1, ['2024-03-25', '2024-03-31']],
    ['the week after', '2024-03-25', 2, ['2024-04-01', '2024-04-07']],
    ['when the clocks go back', '2024-10-21', 1, ['2024-10-21', '2024-10-27']],
    ['the week after that', '2024-10-21', 2, ['2024-10-28', '2024-11-03']],
    ['over a leap day', '2024-02-26', 1, ['2024-02-26', '2024-03-03']],
    ['over a new year', '2023-12-27', 2, ['2024-01-03', '2024-01-09']],
  ] as const)('%s every week has seven days', (_, start, week, expected) => {
    expect(weekFrom(start, week)).toEqual(expected);
  });

  it.each<[string | null, number]>([
    [null, 3],
    ['2024-03', 3],
    ['2024-03-04', 0],
    ['2024-03-04', 1.5],
    ['9999-12-30', 1],
  ])('start %s, week %s: nothing is guessed', (start, week) => {
    expect(weekFrom(start, week)).toBeNull();
  });

  it('a day is in the week that begins on or before it', () => {
    const start = at('2024-03-04');
    const weekOf = (iso: string) => weekOfDay(start, dayNumber(iso) ?? NaN);
    expect(['2024-03-03', '2024-03-04', '2024-03-10', '2024-03-11', '2024-06-17'].map(weekOf)).toEqual([
      null,
      1,
      1,
      2,
      16,
    ]);
  });
});

it('the day of an instant is the day where it was written', () => {
  expect(dayIso(dayOfInstant('2024-03-31T00:30:00+01:00') ?? NaN)).toBe('2024-03-31');
  expect(dayIso(dayOfInstant('2024-03-31') ?? NaN)).toBe('2024-03-31');
  for (const none of ['', 'today', '2024-03', '2024-03-31 at noon', '2024-02-30T10:00:00Z'])
    expect(dayOfInstant(none)).toBeNull();
});

describe('in four time zones', () => {
  const asked = `
    import { dayIso, dayNumber, spanOfDate, spanOfWeek, weekOfDay, dayOfInstant } from './src/foundation/calendar/days.model';
    import { calendarToText } from './src/foundation/calendar/icalendar.text';
    import { showPartialDate } from './src/foundation/document/partial-date';
    const words = { months: [], seasons: [] };
    const start = { said: '', iso: '2024-03-25' };
    const days = [];
    for (let day = dayNumber('2024-03-25'); day <= dayNumber('2024-11-10'); day += 1) {
      const iso = dayIso(day);
      days.push([iso, weekOfDay(start, day), showPartialDate({ said: '', iso }, words, 'en-GB'), spanOfDate({ said: '', iso })]);
    }
    const weeks = Array.from({ length: 33 }, (_, week) => spanOfWeek(start, week + 1));
    const instants = ['2024-03-31T00:30:00+00:00', '2024-03-31T02:30:00+01:00', '2024-10-27T01:30:00+01:00'].map(dayOfInstant);
    const file = calendarToText({ documentId: 't', at: '2024-03-31T00:30:00+01:00', lang: 'en-GB', events: days.map(([iso,,, days]) => ({ id: iso, title: iso, days })) });
    process.stdout.write(JSON.stringify({ days, weeks, instants, file, offset: new Date(2024, 6, 1).getTimezoneOffset() }));
  `;

  it('and over both changes of the clocks, every day, week, name and calendar entry is the same', async () => {
    const { outputFiles } = await build({
      stdin: { contents: asked, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
    });
    const run = (zone: string) => {
      const said = execFileSync(process.execPath, ['-'], {
        input: outputFiles[0]?.text,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
        maxBuffer: 20_000_000,
      });
      const { offset, ...found } = JSON.parse(said) as { offset: number; days: unknown[] };
      return { offset, found };
    };
    const zones = ['Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata'].map(run);
    // Four zones in truth: the computer knew each of them.
    expect(new Set(zones.map(({ offset }) => offset)).size).toBe(4);
    expect(zones[0]?.found.days).toHaveLength(231);
    expect(zones[0]?.found.days).toContainEqual(['2024-10-27', 31, '27 October 2024', expect.anything()]);
    for (const { found } of zones) expect(found).toEqual(zones[0]?.found);
  }, 60_000);
});
