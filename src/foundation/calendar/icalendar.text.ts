import type { DaySpan } from './days.model';
import { dayIso } from './days.model';

/** One entry of a calendar file: whole days and nothing more exact. */
export interface CalendarEvent {
  /**
   * Names the entry for good: a file that is taken again changes the entry in a person's calendar and adds no second one.
   * Letters, digits and `-._` go in as they are, everything else is written by its number.
   */
  id: string;
  days: DaySpan;
  /** What stands in the calendar. A phone shows it on its locked screen, so say nothing by it that gives somebody away. */
  title: string;
  /** More words, only where somebody has asked for them. */
  description?: string;
}

/** What a calendar file is made of. */
export interface CalendarFile {
  /** Unique among documents, so that entries of two families never replace each other. */
  documentId: string;
  /** When the file is made: an instant in ISO 8601. Asked for by the format; pure code has no clock. */
  at: string;
  /** The language of the titles, as a BCP 47 tag. */
  lang: string;
  events: readonly CalendarEvent[];
}

/**
 * A calendar file (RFC 5545): whole days, lines that end with CR LF and are folded at 75 octets between characters, text
 * escaped, and the same id each time. Days that cannot be written are left out. No alarm, no place, no name of anybody but
 * what the title says. Never throws.
 */
export function calendarToText({ documentId, at, lang, events }: CalendarFile): string {
  const stamp = stampOf(at);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mapwell//mapwell//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ];
  const language = /^[A-Za-z0-9-]+$/.test(lang) ? `;LANGUAGE=${lang}` : '';
  for (const { id, days, title, description } of events) {
    const first = basic(dayIso(days.first));
    // The end of a whole day is the day after it, which no calendar counts in.
    const end = basic(dayIso(Math.max(days.first, days.last) + 1));
    if (first === null || end === null) continue;
    lines.push(
      'BEGIN:VEVENT',
      `UID:${uidPart(documentId)}+${uidPart(id)}@mapwell`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${first}`,
      `DTEND;VALUE=DATE:${end}`,
      `SUMMARY${language}:${escapeText(title)}`,
    );
    if (description !== undefined && description !== '')
      lines.push(`DESCRIPTION${language}:${escapeText(description)}`);
    // Whole days that do not make anybody look busy.
    lines.push('TRANSP:TRANSPARENT', 'CLASS:PRIVATE', 'END:VEVENT');
  }
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function basic(iso: string | null): string | null {
  return iso === null ? null : iso.replaceAll('-', '');
}

/** The instant in UTC, as the format writes it. An instant that is none becomes the first one there is. */
function stampOf(at: string): string {
  const time = new Date(at);
  const known = Number.isNaN(time.getTime()) ? new Date(0) : time;
  return known.toISOString().replace(/[-:]|\.\d+/g, '');
}

function uidPart(id: string): string {
  return Array.from(id, (letter) =>
    /[A-Za-z0-9._-]/.test(letter) ? letter : `=${(letter.codePointAt(0) ?? 0).toString(16)}=`,
  ).join('');
}

/** Text as RFC 5545 3.3.11 has it. Characters that no line may hold are left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A line in pieces of at most 75 octets, each but the first begun with a space, and none cut within a character. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
