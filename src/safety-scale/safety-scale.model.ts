import type {
  Authorship,
  DocumentEnvelope,
  Entry,
  PartialDate,
  Person,
  PersonId,
} from '../foundation/document';
import { sameJson } from '../foundation/document';

/** The kind written in every safety scale's document. */
export const safetyScaleKind = 'mapwell/safety-scale';

/** The newest format: it counts migrations. */
export const safetyScaleFormat = 1;

/**
 * Which end is worked towards. Never inferred: scales run both ways in the field (practice.md 2.1). Where a damaged document
 * does not say, it is `not-said`, and such answers are looked at together with none where it is known.
 */
export const scalePolarities = ['high-is-safer', 'low-is-safer', 'not-said'] as const;
export type ScalePolarity = (typeof scalePolarities)[number];

/**
 * What is asked, and what the numbers mean. Saved with every rating as a snapshot, so that wording changed later never
 * rewrites history (practice.md 2.6).
 */
export interface ScaleWording {
  question: string;
  /** The lowest number, usually 0 or 1. */
  min: number;
  /** The highest number, more than `min`. */
  max: number;
  /** More than 0; the numbers that can be given are `min`, `min + step` … up to `max`. */
  step: number;
  polarity: ScalePolarity;
  /** What the lowest number means. */
  anchorLow: string;
  /** What the highest number means. */
  anchorHigh: string;
  /** The language of the wording, as a BCP 47 tag. */
  lang: string;
}

/** What is judged: everything, for these children, this statement, or both (practice.md 2.3). */
export interface ScaleScope {
  /** The id of a danger statement, or null: not one statement alone. */
  statementId: string | null;
  /** Empty: no child in particular. */
  childIds: readonly PersonId[];
}

/** One occasion on which people are asked: a meeting, a visit. The last in the list is the one under way. */
export interface ScaleRound {
  /** Unique in its document. */
  id: string;
  /** When, or null: not said. */
  on: PartialDate | null;
  /** Which meeting, in words. May be empty. */
  meeting: string;
  /** Each person answers unseen by the others, until all answers are shown together (practice.md 2.2). */
  hidden: boolean;
}

/** One person's answer on one occasion. */
export interface Rating extends Omit<Entry, 'saidBy'> {
  roundId: string;
  /** Whose answer it is. */
  raterId: PersonId;
  /** The wording the answer was given to. */
  wording: ScaleWording;
  /** The number given, or null: not asked, or would not say. Null is never 0. */
  value: number | null;
  /** Asked, and would not say: not the same as not asked. Only where `value` is null. */
  declined: boolean;
  /** Who recorded it for them, as for a child who pointed; null: they answered themselves, or it was not said. */
  answeredFor: PersonId | null;
  /** Their exact words, never altered. May be empty. */
  words: string;
  /** What makes it that number and not lower. */
  reasonNotLower: string;
  /** What keeps it from being higher. */
  whyNotHigher: string;
  /** What would make it one higher. */
  oneHigher: string;
  /** Who would notice. */
  whoNotices: string;
}

/** The words that go with a rating. */
export const ratingReasons = ['words', 'reasonNotLower', 'whyNotHigher', 'oneHigher', 'whoNotices'] as const;
export type RatingReason = (typeof ratingReasons)[number];

/** The safety scale's document: one question, and everyone's answers over time. Half filled is always valid. */
export interface SafetyScaleDocument extends DocumentEnvelope {
  kind: typeof safetyScaleKind;
  /** As it is asked now. */
  wording: ScaleWording;
  scope: ScaleScope;
  /** Who is asked, in order. Someone no longer asked keeps what they have answered. */
  raters: readonly PersonId[];
  rounds: readonly ScaleRound[];
  ratings: readonly Rating[];
}

/** What a person meant. Sliders, radio buttons, number fields and hosts all send these. */
export type SafetyScaleIntent =
  /** A number the scale does not have changes nothing. */
  | { type: 'set-rating'; raterId: PersonId; value: number }
  /** Asked, and would not say. */
  | { type: 'decline-rating'; raterId: PersonId }
  /** Not asked after all: a number given by mistake is taken back. The words stay. */
  | { type: 'clear-rating'; raterId: PersonId }
  | { type: 'set-reason'; raterId: PersonId; reason: RatingReason; text: string }
  | { type: 'set-answered-for'; raterId: PersonId; answeredFor: PersonId | null }
  /** Asks someone, who is named if the document does not name them yet. */
  | { type: 'add-rater'; person: Person }
  /** Asks them no longer. What they have answered stays. */
  | { type: 'remove-rater'; raterId: PersonId }
  /** Begins a new occasion. Everyone is not asked yet. */
  | { type: 'begin-round'; round: ScaleRound }
  | { type: 'describe-round'; on: PartialDate | null; meeting: string }
  /** Hides the answers of an occasion on which nobody has answered yet; otherwise changes nothing. */
  | { type: 'hide-ratings' }
  /** Shows all answers together. */
  | { type: 'reveal-ratings' }
  /** Asks differently from now on. Answers given keep the wording they were given to. */
  | { type: 'change-wording'; wording: ScaleWording };

/** An intent with who means it and when. */
export type SafetyScaleCommand = SafetyScaleIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. Tests go by this list: each needs a way by keys alone and a way by pressing alone. */
export const safetyScaleCommands = [
  'set-rating',
  'decline-rating',
  'clear-rating',
  'set-reason',
  'set-answered-for',
  'add-rater',
  'remove-rater',
  'begin-round',
  'describe-round',
  'hide-ratings',
  'reveal-ratings',
  'change-wording',
] as const satisfies readonly SafetyScaleIntent['type'][];

/** A scale that nobody has been asked yet, with one occasion under way. */
export function createSafetyScale(
  start: { id: string; wording: ScaleWording } & Partial<
    Pick<SafetyScaleDocument, 'lang' | 'people' | 'scope' | 'raters' | 'rounds' | 'ratings'>
  >,
): SafetyScaleDocument {
  return {
    kind: safetyScaleKind,
    format: safetyScaleFormat,
    id: start.id,
    lang: start.lang ?? 'en-GB',
    people: start.people ?? [],
    wording: start.wording,
    scope: start.scope ?? { statementId: null, childIds: [] },
    raters: start.raters ?? [],
    rounds: start.rounds ?? [firstRound],
    ratings: start.ratings ?? [],
    kept: [],
  };
}

const firstRound: ScaleRound = { id: 'round-1', on: null, meeting: '', hidden: false };

/** A rating that claims nothing: not asked. */
export function createRating(
  start: Pick<Rating, 'roundId' | 'raterId' | 'wording'> & Partial<Rating>,
  author: Partial<Authorship> = {},
): Rating {
  return {
    id: `${start.roundId}/${start.raterId}`,
    value: null,
    declined: false,
    answeredFor: null,
    words: '',
    reasonNotLower: '',
    whyNotHigher: '',
    oneHigher: '',
    whoNotices: '',
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    visibility: { level: 'notDecided', notShownTo: [] },
    ...start,
  };
}

/** Whether a number is on the scale: between its ends and on a step. */
export function isOnScale({ min, max, step }: ScaleWording, value: number): boolean {
  if (!Number.isFinite(value) || value < min || value > max) return false;
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** The numbers of a scale from the lowest up, at most 1,001 of them. */
export function stopsOf({ min, max, step }: ScaleWording): readonly number[] {
  const count = step > 0 && max > min ? Math.min(1000, Math.floor((max - min) / step + 1e-9)) : 0;
  // Multiplied, not added up, so that a step of a tenth does not drift.
  return Array.from({ length: count + 1 }, (_, at) => Number((min + at * step).toFixed(6)));
}

/** Whether two wordings make the same scale, so that their numbers may be looked at together (practice.md 2.1). */
export function sameScale(a: ScaleWording, b: ScaleWording): boolean {
  const keys = ['min', 'max', 'step', 'polarity', 'anchorLow', 'anchorHigh'] as const;
  return a === b || keys.every((key) => a[key] === b[key]);
}

/** The occasion under way, or null where there is none. */
export function currentRound(scale: SafetyScaleDocument): ScaleRound | null {
  return scale.rounds[scale.rounds.length - 1] ?? null;
}

/** A person's answer on an occasion, or null: not asked. */
export function ratingOf(scale: SafetyScaleDocument, roundId: string, raterId: PersonId): Rating | null {
  return scale.ratings.find((rating) => rating.roundId === roundId && rating.raterId === raterId) ?? null;
}

/**
 * The document after a command. Total and honest: a command that changes nothing, or cannot be carried out, gives back the
 * very same object. No command about one person changes another's answer.
 */
export function safetyScaleReducer(
  scale: SafetyScaleDocument,
  command: SafetyScaleCommand,
): SafetyScaleDocument {
  switch (command.type) {
    case 'set-rating': {
      // Minus nought is no JSON.
      const value = command.value + 0;
      if (!isOnScale(scale.wording, value)) return scale;
      return answer(scale, command, (rating) =>
        rating.value === value && !rating.declined && sameScale(rating.wording, scale.wording)
          ? rating
          : { ...rating, value, declined: false, wording: scale.wording },
      );
    }
    case 'decline-rating':
      return answer(scale, command, (rating) =>
        rating.declined && rating.value === null
          ? rating
          : { ...rating, value: null, declined: true, wording: scale.wording },
      );
    case 'clear-rating':
      return answer(scale, command, (rating) =>
        rating.value === null && !rating.declined ? rating : { ...rating, value: null, declined: false },
      );
    case 'set-reason':
      return answer(scale, command, (rating) =>
        rating[command.reason] === command.text || !ratingReasons.includes(command.reason)
          ? rating
          : { ...rating, [command.reason]: command.text },
      );
    case 'set-answered-for':
      return answer(scale, command, (rating) =>
        rating.answeredFor === command.answeredFor ? rating : { ...rating, answeredFor: command.answeredFor },
      );
    case 'add-rater': {
      const { person } = command;
      if (person.id === '' || scale.raters.includes(person.id)) return scale;
      const known = scale.people.some(({ id }) => id === person.id);
      if (!known && person.name.trim() === '') return scale;
      const people = known ? scale.people : [...scale.people, person];
      return { ...scale, people, raters: [...scale.raters, person.id] };
    }
    case 'remove-rater': {
      const { raterId } = command;
      if (!scale.raters.includes(raterId)) return scale;
      return { ...scale, raters: scale.raters.filter((id) => id !== raterId) };
    }
    case 'begin-round': {
      const { round } = command;
      // Answers whose occasion was lost must not turn up on a new one by chance.
      const taken =
        round.id === '' ||
        scale.rounds.some(({ id }) => id === round.id) ||
        scale.ratings.some(({ roundId }) => roundId === round.id);
      // What was being answered unseen must be shown or be none before the next occasion begins.
      if (taken || currentRound(scale)?.hidden === true) return scale;
      return { ...scale, rounds: [...scale.rounds, round] };
    }
    case 'describe-round':
      return changeRound(scale, (now) => ({ ...now, on: command.on, meeting: command.meeting }));
    case 'hide-ratings': {
      const round = currentRound(scale);
      const answered = scale.ratings.some(
        (rating) => rating.roundId === round?.id && (rating.value !== null || rating.declined),
      );
      return answered ? scale : changeRound(scale, (now) => ({ ...now, hidden: true }));
    }
    case 'reveal-ratings':
      return changeRound(scale, (now) => ({ ...now, hidden: false }));
    case 'change-wording': {
      const { wording } = command;
      const { min, max, step } = wording;
      const sound = [min, max, step, max - min].every(Number.isFinite) && max > min && step > 0;
      return !sound || sameJson(wording, scale.wording) ? scale : { ...scale, wording };
    }
    default:
      return scale;
  }
}

/** An occasion for a document that has none. Answers whose occasion was lost must not turn up on it by chance. */
function firstRoundOf(scale: SafetyScaleDocument): ScaleRound {
  let number = 1;
  while (scale.ratings.some(({ roundId }) => roundId === `round-${number}`)) number += 1;
  return { ...firstRound, id: `round-${number}` };
}

function answer(
  scale: SafetyScaleDocument,
  { raterId, by = null, at = null }: { raterId: PersonId; by?: PersonId | null; at?: string | null },
  change: (rating: Rating) => Rating,
): SafetyScaleDocument {
  const round = currentRound(scale) ?? firstRoundOf(scale);
  const index = scale.ratings.findIndex((one) => one.roundId === round.id && one.raterId === raterId);
  const before = scale.ratings[index];
  const from =
    before ??
    createRating(
      { id: newRatingId(scale, round.id, raterId), roundId: round.id, raterId, wording: scale.wording },
      { by, at },
    );
  const changed = change(from);
  if (changed === from || raterId === '') return scale;
  const ratings = scale.ratings.slice();
  if (before)
    ratings[index] = { ...changed, editedBy: by ?? before.editedBy, editedAt: at ?? before.editedAt };
  else ratings.push(changed);
  return { ...scale, rounds: scale.rounds.length === 0 ? [round] : scale.rounds, ratings };
}

function newRatingId(scale: SafetyScaleDocument, roundId: string, raterId: PersonId): string {
  let id = `${roundId}/${raterId}`;
  while (scale.ratings.some((rating) => rating.id === id)) id += '/again';
  return id;
}

function changeRound(
  scale: SafetyScaleDocument,
  change: (round: ScaleRound) => ScaleRound,
): SafetyScaleDocument {
  const round = currentRound(scale);
  if (!round) return scale;
  const changed = change(round);
  if (sameJson(changed, round)) return scale;
  return { ...scale, rounds: [...scale.rounds.slice(0, -1), changed] };
}
