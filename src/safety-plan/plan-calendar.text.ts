import { spanOfDate } from '../foundation/calendar/days.model';
import { calendarToText } from '../foundation/calendar/icalendar.text';
import type { Audience, PartialDate } from '../foundation/document';
import { copySafetyPlanForAudience } from './plan-copy.model';
import type { SafetyPlanDocument } from './safety-plan.model';
import type { SafetyPlanSay } from './safety-plan-names.text';
import { nameEntry, sayDate, speakSafetyPlan } from './safety-plan-names.text';
import type { SafetyPlanTextOptions } from './safety-plan.text';

/** A date of the plan that somebody may want in their own calendar. */
export interface SafetyPlanDate {
  /** Names the date for good: `start` or `lastsUntil` of the plan, or `r/` and the id of a review. */
  id: string;
  date: PartialDate;
}

/** A date of the plan, with what it is called and when it is in words. */
export interface SafetyPlanDateInWords {
  /** The id of the date. */
  key: string;
  title: string;
  when: string;
}

/** Which dates of a plan are taken away, for whom, and how they are called. */
export interface SafetyPlanCalendarOptions extends Pick<SafetyPlanTextOptions, 'words' | 'locale'> {
  /** The ids of the dates, as {@link safetyPlanDates} gives them. Others are left out. */
  dateIds: readonly string[];
  /** When the file is made: an instant in ISO 8601. */
  at: string;
  /** Whether what the dates are called goes in. Default no: a phone shows it to whoever picks it up. */
  titled?: boolean;
}

/**
 * The dates of a plan that an audience may take away: none of a plan or a review that may not be handed over to them.
 * They say what day it is and nothing more.
 */
export function safetyPlanDates(plan: SafetyPlanDocument, audience: Audience): readonly SafetyPlanDate[] {
  const copy = copySafetyPlanForAudience(plan, audience);
  if (copy === null) return [];
  const { start, lastsUntil, reviews } = copy;
  const dates = [
    { id: 'start', date: start },
    { id: 'lastsUntil', date: lastsUntil },
    ...reviews.map(({ id, on }) => ({ id: `${ofReview}${id}`, date: on })),
  ];
  return dates.flatMap(({ id, date }) => (date === null ? [] : [{ id, date }]));
}

/** Those of the dates that are known to days, in words. */
export function planDatesInWords(
  plan: SafetyPlanDocument,
  audience: Audience,
  say: SafetyPlanSay,
): readonly SafetyPlanDateInWords[] {
  return safetyPlanDates(plan, audience).flatMap((one) =>
    spanOfDate(one.date) === null
      ? []
      : [{ key: one.id, title: titleOf(one, plan, say), when: sayDate(say, one.date) }],
  );
}

/**
 * The dates that are chosen as a calendar file (RFC 5545), for an audience who has to be named: nothing that is barred for
 * them is in it (practice.md 6). By default it gives nothing away but the days. Null where the plan itself may not be
 * handed over to them.
 */
export function safetyPlanToCalendar(
  plan: SafetyPlanDocument,
  audience: Audience,
  options: SafetyPlanCalendarOptions,
): string | null {
  const { dateIds, at, titled = false, words = {}, locale = 'en-GB' } = options;
  const copy = copySafetyPlanForAudience(plan, audience);
  if (copy === null) return null;
  const say = speakSafetyPlan(words, locale);
  const events = safetyPlanDates(plan, audience).flatMap((one) => {
    const days = spanOfDate(one.date);
    const title = titled ? titleOf(one, copy, say) : say('calendar.neutral');
    return days !== null && dateIds.includes(one.id) ? [{ id: one.id, days, title }] : [];
  });
  return calendarToText({ documentId: plan.id, at, lang: titled ? plan.lang : locale, events });
}

// What a date is of stays out of the file, also where nobody looks: the mark tells a review from the plan and says nothing.
const ofReview = 'r/';

function titleOf({ id }: SafetyPlanDate, plan: SafetyPlanDocument, say: SafetyPlanSay): string {
  if (!id.startsWith(ofReview)) return say(id === 'start' ? 'calendar.start' : 'calendar.until');
  const review = plan.reviews.find((one) => `${ofReview}${one.id}` === id);
  return review && review.text.trim() !== '' ? nameEntry(say, review) : say('calendar.review');
}
