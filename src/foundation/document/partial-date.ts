import { inLocale } from '../words/words';

/**
 * A date as people know it: an exact day, a month, a season, a year, or only words ("the week before half term").
 * Days are days, never instants, so no time zone can move one.
 */
export interface PartialDate {
  /** What was said or typed, kept to the letter. Empty where the date came as `iso` alone. */
  said: string;
  /**
   * What it means where that is clear, in Extended Date/Time Format (ISO 8601-2): `2023`, `2023-03`, `2023-03-04`, and
   * `2023-21` to `2023-24` for spring, summer, autumn and winter. Null where only the words are known.
   */
  iso: string | null;
}

/** The words a language has for months and seasons, lower case. */
export interface DateWords {
  /** Twelve names, January first. */
  months: readonly string[];
  /** Four names: spring, summer, autumn, winter. */
  seasons: readonly string[];
}

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** A day that exists, as a piece of a pattern: `2024-02-29`, and not `2023-02-29`. */
export const dayPattern = `(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)`;

/** A year, season, month or day that exists, in the format of {@link PartialDate.iso}. The schema is made of it too. */
export const partialIsoPattern = /* @__PURE__ */ new RegExp(
  `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]))?|${dayPattern})$`,
);

/** Whether the text is a year, season, month or day that exists, in the format of {@link PartialDate.iso}. */
export function isPartialIso(text: string): boolean {
  return partialIsoPattern.test(text);
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * Reads a date as a person types it: `2023`, `summer 2023`, `March 2023`, `4 March 2023`, `4/3/2023` (day first),
 * `2023-03-04`. Anything else is kept as words. Never throws and never guesses: a day that does not exist stays words.
 */
export function readPartialDate(typed: string, words: DateWords): PartialDate | null {
  const said = typed.trim();
  if (said === '') return null;
  const found = meaningOf(said.toLowerCase().replace(/[\s,]+/g, ' '), words);
  return { said, iso: found !== null && isPartialIso(found) ? found : null };
}

function meaningOf(text: string, words: DateWords): string | null {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return text;
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (dayFirst) return `${dayFirst[3]}-${two(Number(dayFirst[2]))}-${two(Number(dayFirst[1]))}`;
  const parts = text.split(' ');
  const year = parts.pop();
  if (year === undefined || !/^\d{4}$/.test(year)) return null;
  const name = parts.pop();
  if (name === undefined) return null;
  const season = words.seasons.indexOf(name);
  if (season >= 0 && parts.length === 0) return `${year}-${21 + season}`;
  const month = monthNamed(name, words);
  if (month === null) return null;
  if (parts.length === 0) return `${year}-${two(month + 1)}`;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(parts.join(' '));
  return day ? `${year}-${two(month + 1)}-${two(Number(day[1]))}` : null;
}

/** A month by its name, or by the first letters of it where no other month begins with them: "jui" is none in French. */
function monthNamed(name: string, { months }: DateWords): number | null {
  const exact = months.indexOf(name);
  if (exact >= 0) return exact;
  const begun = name.length < 3 ? [] : months.filter((full) => full.startsWith(name));
  return begun.length === 1 && begun[0] !== undefined ? months.indexOf(begun[0]) : null;
}

/**
 * The date in words: what was said where something was, otherwise the day, month, season or year in the language. A
 * locale that is none falls back to en-GB. Never throws.
 */
export function showPartialDate(date: PartialDate, words: DateWords, locale: string): string {
  if (date.said !== '') return date.said;
  if (date.iso === null || !isPartialIso(date.iso)) return '';
  const [year = '', part, day] = date.iso.split('-');
  if (part === undefined) return year;
  const month = Number(part);
  if (month > 20) return `${words.seasons[month - 21] ?? ''} ${year}`;
  // Noon in UTC, read in UTC: the one way in which no time zone can turn the day. Date.UTC would take year 50 for 1950.
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), month - 1, day === undefined ? 1 : Number(day));
  instant.setUTCHours(12);
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  const dated: Intl.DateTimeFormatOptions = day === undefined ? shape : { ...shape, day: 'numeric' };
  return inLocale(locale, (tag) => new Intl.DateTimeFormat(tag, dated)).format(instant);
}
