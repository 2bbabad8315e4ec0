import type { Audience, PartialDate } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import type { Rating, SafetyScaleDocument, ScaleRound, ScaleWording } from './safety-scale.model';
import { createSafetyScale } from './safety-scale.model';
import { withoutHidden } from './scale-answers.model';

/** What the audience gets of the family's other documents. Links to anything else are left out. */
export interface ScaleShownElsewhere {
  /** Ids of danger statements. */
  dangerIds?: readonly string[];
}

/**
 * A copy of the scale for an audience: what it may not have is not in it (practice.md 2.2, 10.4). Left out are the answers it
 * may not see and those still hidden from one another; an occasion on which nothing is left of what was answered; whoever
 * had an answer left out, from those who are asked, as to be shown as not asked would be untrue; every rule about who may see
 * what; fields and values nobody has understood; a link to a statement that is left out; and people nothing in the copy speaks
 * of. But for professionals, who wrote down what and when is left out too. The order stays.
 */
export function copyScaleForAudience(
  document: SafetyScaleDocument,
  audience: Audience,
  elsewhere: ScaleShownElsewhere = {},
): SafetyScaleDocument {
  const scale = withoutHidden(document);
  const full = audience.kind === 'professionals';
  const shown = scale.ratings.filter(({ visibility }) => mayBeShown(visibility, audience));
  const left = document.ratings.filter((rating) => !shown.includes(rating));
  const keptFrom = new Set(left.map(({ raterId }) => raterId));
  const isEmptied = ({ id }: ScaleRound) =>
    left.some(({ roundId }) => roundId === id) && !shown.some(({ roundId }) => roundId === id);
  const ratings = shown.map((rating) => copyRating(rating, full));
  const raters = document.raters.filter((id) => !keptFrom.has(id));
  const { statementId, childIds } = document.scope;
  const isShown = statementId !== null && (elsewhere.dangerIds ?? []).includes(statementId);
  const named = new Set([...raters, ...childIds, ...ratings.flatMap(namedByRating)]);
  return createSafetyScale({
    id: document.id,
    lang: document.lang,
    people: document.people
      .filter(({ id }) => named.has(id))
      .map(({ id, name, kind, role }) => ({ id, name, kind, role })),
    wording: copyWording(document.wording),
    scope: { statementId: isShown ? statementId : null, childIds },
    raters,
    rounds: document.rounds.filter((round) => !isEmptied(round)).map(copyRound),
    ratings,
  });
}

// Each part is made anew, field by field: a field that nobody named here, at whatever depth, cannot slip into it.

function copyRating(rating: Rating, full: boolean): Rating {
  const { id, roundId, raterId, value, declined, answeredFor } = rating;
  const { words, reasonNotLower, whyNotHigher, oneHigher, whoNotices } = rating;
  const { recordedBy, recordedAt, editedBy, editedAt } = rating;
  const signed = full
    ? { recordedBy, recordedAt, editedBy, editedAt }
    : { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null };
  return {
    ...{ id, roundId, raterId, wording: copyWording(rating.wording), value, declined, answeredFor },
    ...{ words, reasonNotLower, whyNotHigher, oneHigher, whoNotices },
    ...signed,
    visibility: undecidedVisibility,
  };
}

function copyRound({ id, on, meeting, hidden }: ScaleRound): ScaleRound {
  return { id, on: copyDate(on), meeting, hidden };
}

function copyWording(wording: ScaleWording): ScaleWording {
  const { question, min, max, step, polarity, anchorLow, anchorHigh, lang } = wording;
  return { question, min, max, step, polarity, anchorLow, anchorHigh, lang };
}

function copyDate(date: PartialDate | null): PartialDate | null {
  return date && { said: date.said, iso: date.iso };
}

function namedByRating({ raterId, answeredFor, recordedBy, editedBy }: Rating): readonly string[] {
  return [raterId, ...[answeredFor, recordedBy, editedBy].filter((id) => id !== null)];
}
