import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/foundation/calendar/icalendar.text';
import { calendarToText } from '../../src/foundation/calendar/icalendar.text';
import { dayNumber } from '../../src/foundation/calendar/days.model';

const day = (iso: string) => {
  const number = dayNumber(iso) ?? NaN;
  return { first: number, last: number };
};
const fileOf = (events: readonly CalendarEvent[], lang = 'en-GB') =>
  calendarToText({ documentId: 'trajectory-1', at: '2024-03-04T09:30:00+01:00', lang, events });

/** Reads a calendar as RFC 5545 says: lines unfolded, then cut at the colon. */
function read(text: string): { name: string; value: string }[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1) }));
}
const valuesOf = (text: string, name: string) =>
  read(text).flatMap((line) => (line.name.split(';')[0] === name ? [line.value] : []));
const unescape = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** Whether no character of the text is half of one. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

describe('a calendar file', () => {
  it('is what RFC 5545 asks for, whole', () => {
    expect(fileOf([{ id: 'stage-1', title: 'Meeting', days: day('2024-03-31') }])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//mapwell//mapwell//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:trajectory-1+stage-1@mapwell',
        'DTSTAMP:20240304T083000Z',
        'DTSTART;VALUE=DATE:20240331',
        'DTEND;VALUE=DATE:20240401',
        'SUMMARY;LANGUAGE=en-GB:Meeting',
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('has days and no hours, over both changes of the clocks, and ends on the day after the last', () => {
    const first = dayNumber('2024-03-30') ?? NaN;
    const file = fileOf([
      { id: 'a', title: '', days: { first, last: first + 2 } },
      { id: 'b', title: '', days: day('2024-10-27') },
      { id: 'c', title: '', days: day('2023-12-31') },
    ]);
    expect(valuesOf(file, 'DTSTART')).toEqual(['20240330', '20241027', '20231231']);
    expect(valuesOf(file, 'DTEND')).toEqual(['20240402', '20241028', '20240101']);
  });

  it('leaves out what has no day, and stays a calendar where nothing is left', () => {
    const file = fileOf([{ id: 'a', title: 'x', days: { first: NaN, last: NaN } }]);
    expect(valuesOf(file, 'BEGIN')).toEqual(['VCALENDAR']);
    expect(valuesOf(file, 'END')).toEqual(['VCALENDAR']);
  });

  it('calls the same thing the same each time, and things of two families never alike', () => {
    const uid = (documentId: string, id: string) =>
      valuesOf(
        calendarToText({
          documentId,
          at: '',
          lang: '',
          events: [{ id, title: '', days: day('2024-03-31') }],
        }),
        'UID',
      )[0];
    expect(uid('a', 'b')).toBe(uid('a', 'b'));
    const all = [
      uid('a', 'b'),
      uid('a/b', ''),
      uid('', 'a/b'),
      uid('a', 'b/c'),
      uid('a/b', 'c'),
      uid('a+b', 'c'),
      uid('a', 'b+c'),
      uid('a', 'B'),
      uid('a', 'خ'),
      uid('a', '=6c='),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^[A-Za-z0-9._=+-]+@mapwell$/);
  });

  it('a name of a language that is none is left out', () => {
    expect(fileOf([{ id: 'a', title: 'x', days: day('2024-03-31') }], 'x;EVIL:1')).toContain(
      '\r\nSUMMARY:x\r\n',
    );
  });

  it('whatever the words are: lines of at most 75 octets that can be put together again, in 2,000 files', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom(
        'BEGIN:VEVENT\r\nUID:x',
        'a,b;c\\d\ne'.repeat(12),
        'خالتي تسكن بالقرب منا '.repeat(9),
        '👩‍👧‍👦'.repeat(20),
        'a'.repeat(74) + 'é',
      ),
    );
    fc.assert(
      fc.property(words, words, fc.string({ maxLength: 40 }), (title, description, id) => {
        const file = fileOf([{ id, title, description, days: day('2024-03-31') }]);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // No character is cut in two: each line by itself is text.
          expect(isWhole(line) || !isWhole(title) || !isWhole(description)).toBe(true);
        }

        const clean = (text: string) =>
          text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(valuesOf(file, 'SUMMARY').map(unescape)).toEqual([clean(title)]);
        expect(valuesOf(file, 'DESCRIPTION').map(unescape)).toEqual(
          description === '' ? [] : [clean(description)],
        );
        expect(valuesOf(file, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
      }),
      { numRuns: 2000, seed: 5545 },
    );
  }, 60_000);
});
