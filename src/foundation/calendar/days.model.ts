import type { PartialDate } from '../document/partial-date';
import { isPartialIso } from '../document/partial-date';

// Days are whole numbers here, counted without a clock: there is no instant in them that a time zone or a change of the
// clocks could move to the day before.

/** A day as a whole number: days since 1 January 1970, negative before it. */
export type DayNumber = number;

/** Some days in a row, both ends among them. */
export interface DaySpan {
  first: DayNumber;
  last: DayNumber;
}

/** The first and the last day that can be written with a year of four digits. */
const firstDay = -719528;
const lastDay = 2932896;

/** The number of a day of the proleptic Gregorian calendar. `month` is 1 to 12. */
function numberOf(year: number, month: number, day: number): DayNumber {
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The number of a day that is written `2024-03-31`, or null where the text is no such day. Never throws. */
export function dayNumber(iso: string): DayNumber | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || !isPartialIso(iso)) return null;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return numberOf(year, month, day);
}

/** A day as it is written, `2024-03-31`, or null where the number is none or the year would not have four digits. */
export function dayIso(day: DayNumber): string | null {
  if (!Number.isSafeInteger(day) || day < firstDay || day > lastDay) return null;
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const place = Math.floor((5 * dayOfYear + 2) / 153);
  const month = place < 10 ? place + 3 : place - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * place + 2) / 5) + 1;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/**
 * The days that a date may mean: one day, all of a month or of a year, or the three months of a season, where winter ends
 * in the year after. Null where only words are known: they are never turned into days.
 */
export function spanOfDate(date: PartialDate | null): DaySpan | null {
  const iso = date?.iso ?? null;
  if (iso === null || !isPartialIso(iso)) return null;
  const [year = 0, part, day] = iso.split('-').map(Number);
  if (part === undefined) return months(year, 1, 12);
  if (day !== undefined) {
    const only = numberOf(year, part, day);
    return { first: only, last: only };
  }
  return part > 20 ? months(year, (part - 21) * 3 + 3, 3) : months(year, part, 1);
}

/** All days of some months in a row, the first of which is 1 to 12. */
function months(year: number, from: number, count: number): DaySpan {
  const next = from + count;
  const [endYear, endMonth] = next > 12 ? [year + 1, next - 12] : [year, next];
  return { first: numberOf(year, from, 1), last: numberOf(endYear, endMonth, 1) - 1 };
}

/**
 * The days of a week counted from a start, whose own day is the first of week 1. Null where the start is not known to the
 * day, or the week is no whole number from 1: nothing is guessed.
 */
export function spanOfWeek(start: PartialDate | null, week: number): DaySpan | null {
  const known = spanOfDate(start);
  if (known === null || known.first !== known.last || !Number.isSafeInteger(week) || week < 1) return null;
  const first = known.first + (week - 1) * 7;
  return first + 6 > lastDay ? null : { first, last: first + 6 };
}

/** Which week a day is in, counted from the start; null before it, or where the start is not known to the day. */
export function weekOfDay(start: PartialDate | null, day: DayNumber): number | null {
  const known = spanOfDate(start);
  if (known === null || known.first !== known.last || day < known.first) return null;
  return Math.floor((day - known.first) / 7) + 1;
}

/**
 * The day an instant in ISO 8601 was on where it was written, whichever zone this is read in: the day as it stands there.
 * A bare day is itself. Null where the text begins with no day. Never throws.
 */
export function dayOfInstant(instant: string): DayNumber | null {
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(instant) ? dayNumber(instant.slice(0, 10)) : null;
}
