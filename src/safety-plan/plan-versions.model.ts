import type { Authorship, PartialDate, Person, PersonId } from '../foundation/document';
import { sameJson } from '../foundation/document';
import type {
  ChildSignal,
  PlanContingency,
  PlanEntry,
  PlanReview,
  PlanRule,
  PlanTrigger,
} from './plan-entries.model';

/** What a plan is for (practice.md 6). Each is a document of its own, and one takes the place of another. */
export const planPurposes = ['immediate', 'interim', 'family', 'final'] as const;
export type PlanPurpose = (typeof planPurposes)[number];

/** What a plan says of itself, beside its parts. */
export interface PlanHead {
  /** What it is called. May be empty. */
  title: string;
  /** What it is for; null: nobody has said. */
  purpose: PlanPurpose | null;
  /** The children it keeps safe. Empty: not said. */
  childIds: readonly PersonId[];
  /** Ids of the danger statements it answers, which are in a document of their own. */
  dangerIds: readonly string[];
  /** Ids of the safety goals it serves. */
  goalIds: readonly string[];
  /** From when it is kept; null: not said. */
  start: PartialDate | null;
  /** Until when; null: it has no end, as the family keeps it when services have gone. */
  lastsUntil: PartialDate | null;
}

/** The parts of a plan that people agree on. The diary tells how it went, and is no part of what was agreed. */
export interface PlanParts {
  /** In the order in which they are read. */
  rules: readonly PlanRule[];
  triggers: readonly PlanTrigger[];
  signals: readonly ChildSignal[];
  contingencies: readonly PlanContingency[];
  reviews: readonly PlanReview[];
}

/** A plan as it stood on a day, whole: every word, every name, and who might see what of it. */
export interface FrozenPlan extends PlanHead, PlanParts {
  /** The language the family's words were written in, as a BCP 47 tag. */
  lang: string;
  people: readonly Person[];
}

/** How a plan was agreed. */
export interface PlanAgreement {
  /** The day; null: not said. */
  agreedOn: PartialDate | null;
  /** How, in words: "read out at the meeting, and each said yes". May be empty. */
  how: string;
  /** Who agreed. */
  agreedBy: readonly PersonId[];
  /** Who saw it differently. Their view stays with the plan (practice.md 1.7). */
  notAgreedBy: readonly PersonId[];
  /** What they said, in words. May be empty. */
  dispute: string;
}

/** A plan as it was agreed. It is never altered: what comes later is another version. */
export interface PlanVersion extends PlanAgreement {
  /** Unique in its document. */
  id: string;
  plan: FrozenPlan;
  by: PersonId | null;
  at: string | null;
}

/** The plan as it stands, frozen. What was taken out is not in it. */
export function freezePlan(plan: FrozenPlan): FrozenPlan {
  const standing = <Of extends PlanEntry>(entries: readonly Of[]) =>
    entries.filter(({ removed }) => removed === null);
  return {
    title: plan.title,
    purpose: plan.purpose,
    childIds: plan.childIds,
    dangerIds: plan.dangerIds,
    goalIds: plan.goalIds,
    start: plan.start,
    lastsUntil: plan.lastsUntil,
    lang: plan.lang,
    people: plan.people,
    rules: standing(plan.rules),
    triggers: standing(plan.triggers),
    signals: standing(plan.signals),
    contingencies: standing(plan.contingencies),
    reviews: standing(plan.reviews),
  };
}

/** The versions with one more; the same list where the last says the same of the same plan. */
export function withVersion(
  versions: readonly PlanVersion[],
  id: string,
  plan: FrozenPlan,
  agreement: PlanAgreement,
  author: Authorship,
): readonly PlanVersion[] {
  const last = versions[versions.length - 1];
  const { agreedOn, how, agreedBy, notAgreedBy, dispute } = agreement;
  const given = { agreedOn, how, agreedBy, notAgreedBy, dispute };
  const frozen = freezePlan(plan);
  if (last && sameJson(last.plan, frozen) && sameJson(agreementOf(last), given)) return versions;
  return [...versions, { id, plan: frozen, ...given, ...author }];
}

/** How a version was agreed, without the plan. */
export function agreementOf(version: PlanVersion): PlanAgreement {
  const { agreedOn, how, agreedBy, notAgreedBy, dispute } = version;
  return { agreedOn, how, agreedBy, notAgreedBy, dispute };
}

/** Whether anything of the plan is another than in the version: its words, its parts or its order. */
export function hasChangedSince(plan: FrozenPlan, version: PlanVersion): boolean {
  const worded = (one: FrozenPlan) => ({
    ...one,
    people: [],
    ...Object.fromEntries(
      planPartLists.map((list) => [list, one[list].map((entry) => ({ ...entry, ...unsigned }))]),
    ),
  });
  return !sameJson(worded(freezePlan(plan)), worded(version.plan));
}

/** The lists of a plan's parts. */
export const planPartLists = ['rules', 'triggers', 'signals', 'contingencies', 'reviews'] as const;

// Who may see a part, and who wrote it down, is not what people agreed on.
const unsigned = {
  recordedBy: null,
  recordedAt: null,
  editedBy: null,
  editedAt: null,
  visibility: null,
  handOver: null,
  trail: [],
};
