import type { Audience, PartialDate } from '../foundation/document';
import { copySafetyPlanForAudience } from './plan-copy.model';
import type { SafetyPlanDocument } from './safety-plan.model';

/** A date of the plan that somebody may want in their own calendar. */
export interface SafetyPlanDate {
  /** The id of the review, or `start` or `lastsUntil` of the plan: the same each time. */
  id: string;
  date: PartialDate;
}

/**
 * The dates of a plan that an audience may take away, which a calendar file is made from: none of a plan or a review that
 * may not be handed over to them. They say what day it is and nothing more.
 */
export function safetyPlanDates(plan: SafetyPlanDocument, audience: Audience): readonly SafetyPlanDate[] {
  const copy = copySafetyPlanForAudience(plan, audience);
  if (copy === null) return [];
  const { start, lastsUntil, reviews } = copy;
  const dates = [
    { id: 'start', date: start },
    { id: 'lastsUntil', date: lastsUntil },
    ...reviews.map(({ id, on }) => ({ id, date: on })),
  ];
  return dates.flatMap(({ id, date }) => (date === null ? [] : [{ id, date }]));
}
