import type { Audience, Visibility } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';

/** Something in another of the family's documents, by its id and its words. Tools know nothing of each other: the host gives these. */
export interface SafetyPlanLinked {
  id: string;
  text: string;
  /** Who may see it, as in its own document. Default: nobody has decided, so no copy for the family has it. */
  visibility?: Visibility;
}

/** What the host gives of the family's other documents. What is not given is not spoken of. */
export interface SafetyPlanGiven {
  /** Danger statements. */
  dangers?: readonly SafetyPlanLinked[];
  /** Safety goals. */
  goals?: readonly SafetyPlanLinked[];
  /** Other safety plans. One that may not be handed over is for the host to leave out. */
  plans?: readonly SafetyPlanLinked[];
}

/** What of it an audience may see. The very same lists where it may see all of them. */
export function safetyPlanGivenFor(given: SafetyPlanGiven, audience: Audience): SafetyPlanGiven {
  const shown = (all: readonly SafetyPlanLinked[] = none) => {
    const some = all.filter(({ visibility = undecidedVisibility }) => mayBeShown(visibility, audience));
    return some.length === all.length ? all : some;
  };
  return { dangers: shown(given.dangers), goals: shown(given.goals), plans: shown(given.plans) };
}

const none: readonly SafetyPlanLinked[] = [];
