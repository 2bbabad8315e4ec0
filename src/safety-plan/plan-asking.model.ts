import type { PlanDiaryEntry, PlanReview, PlanRule } from './plan-entries.model';

/** A rule that did not hold, and the days on which it did not, for which the network was not called together yet. */
export interface RuleToTalkAbout {
  rule: PlanRule;
  entries: readonly PlanDiaryEntry[];
}

/**
 * The rules that the plan asks to call the network together for (practice.md 6: a plan that does not hold has not failed,
 * it is improved together): somebody wrote down that the rule did not hold, and no review was called for it. What was taken
 * out asks nothing.
 */
export function rulesToTalkAbout(plan: {
  rules: readonly PlanRule[];
  diary: readonly PlanDiaryEntry[];
  reviews: readonly PlanReview[];
}): readonly RuleToTalkAbout[] {
  return plan.rules.flatMap((rule) => {
    const entries = rule.removed === null ? unansweredOf(plan, rule.id) : [];
    return entries.length === 0 ? [] : [{ rule, entries }];
  });
}

/** The diary entries that say that a rule did not hold, and that no review was called for. */
export function unansweredOf(
  { diary, reviews }: { diary: readonly PlanDiaryEntry[]; reviews: readonly PlanReview[] },
  ruleId: string,
): readonly PlanDiaryEntry[] {
  const called = new Set(
    reviews
      .filter(
        ({ removed, ruleIds }) => removed === null && (ruleIds.length === 0 || ruleIds.includes(ruleId)),
      )
      .flatMap(({ diaryIds }) => diaryIds),
  );
  return diary.filter(
    ({ id, removed, held }) =>
      removed === null && !called.has(id) && held.some((one) => one.ruleId === ruleId && one.held === false),
  );
}

/** What a diary entry says of a rule: it held, it did not, or null: not said. Where it says both, it did not. */
export function heldIn({ held }: PlanDiaryEntry, ruleId: string): boolean | null {
  const answers = held.filter((one) => one.ruleId === ruleId).map((one) => one.held);
  if (answers.includes(false)) return false;
  return answers.includes(true) ? true : null;
}
