import type { Audience, PartialDate, PersonId, Visibility } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import type { TrajectoryShownElsewhere } from './trajectory-copy.model';
import type { TrajectoryDocument } from './trajectory.model';

/** What everything that a host gives has alike. */
export interface TrajectoryGivenThing {
  /**
   * Who may see it. Where it is not there nobody has decided: professionals and a meeting see it, and a copy for the family
   * leaves it out.
   */
  visibility?: Visibility;
}

/** Something of the family's other documents, by id and in words. The host gives it: tools know nothing of each other. */
export interface TrajectoryLink extends TrajectoryGivenThing {
  id: string;
  text: string;
}

/** A date that a law or a court sets. The host gives it; it is never changed here (practice.md 8.1). */
export interface StatutoryDate extends TrajectoryGivenThing {
  /** Unique among those given. It goes into calendar files, so let it tell nothing. */
  id: string;
  title: string;
  on: PartialDate;
}

/** What somebody said on a scale. The host gives it. Numbers of several people are never put together. */
export interface TrajectoryRating extends TrajectoryGivenThing {
  scaleId: string;
  /** When, or null: not said. */
  on: PartialDate | null;
  /** Whose answer it is, by the id of a person; someone the document does not name is said to be just that. */
  by: PersonId;
  /** The number given, or null: not asked, or would not say. Null is never 0 and never drawn as a number. */
  number: number | null;
}

/** What a host gives beside the document. None of it is saved. */
export interface TrajectoryGiven {
  /** Dates that a law or a court sets: a lane of their own that is read and never changed. */
  statutory?: readonly StatutoryDate[];
  /** What people said on the scales. Each stands for itself, and none are put together. */
  ratings?: readonly TrajectoryRating[];
  scales?: readonly TrajectoryLink[];
  dangers?: readonly TrajectoryLink[];
  goals?: readonly TrajectoryLink[];
}

/** What a host gives, without what an audience may not see; the very same where it may see it all. */
export function trajectoryGivenFor(given: TrajectoryGiven, audience: Audience): TrajectoryGiven {
  const mayHave = ({ visibility }: TrajectoryGivenThing) =>
    mayBeShown(visibility ?? undecidedVisibility, audience);
  const lists = Object.values(given) as readonly (readonly TrajectoryGivenThing[])[];
  if (lists.every((list) => list.every(mayHave))) return given;
  const { statutory = [], ratings = [], scales = [], dangers = [], goals = [] } = given;
  return {
    statutory: statutory.filter(mayHave),
    ratings: ratings.filter(mayHave),
    scales: scales.filter(mayHave),
    dangers: dangers.filter(mayHave),
    goals: goals.filter(mayHave),
  };
}

/**
 * What a copy for an audience may be linked with. The family's is linked with what it may see. Professionals and a meeting
 * see that there is something kept elsewhere, as they do on the page, and not what it says.
 */
export function shownElsewhere(
  document: TrajectoryDocument,
  given: TrajectoryGiven,
  audience: Audience,
): TrajectoryShownElsewhere {
  const { ratings = [], scales = [], dangers = [], goals = [] } = trajectoryGivenFor(given, audience);
  const ids = (links: readonly TrajectoryLink[]) => links.map(({ id }) => id);
  const personIds = ratings.map(({ by }) => by);
  if (audience.kind === 'family')
    return { scaleIds: ids(scales), dangerIds: ids(dangers), goalIds: ids(goals), personIds };
  return {
    scaleIds: document.stages.flatMap(({ checkpoint }) => (checkpoint === null ? [] : [checkpoint.scaleId])),
    dangerIds: document.dangerIds,
    goalIds: document.goalIds,
    personIds,
  };
}
