import type { PersonId } from '../foundation/document';
import type { Rating, SafetyScaleDocument, ScaleRound, ScaleWording } from './safety-scale.model';
import { currentRound, isOnScale, ratingOf, ratingReasons, sameScale } from './safety-scale.model';

/**
 * What can be said of a person's answer. `earlier`: given to a wording that is no longer asked. `off`: a number its scale does
 * not have, as only a damaged document holds; it stands on no line.
 */
export type AnswerState = 'notAsked' | 'rated' | 'declined' | 'hidden' | 'earlier' | 'off';

/** A person's answer on an occasion, as it may be shown. Where it is hidden, there is no number in it. */
export interface Answer {
  raterId: PersonId;
  state: AnswerState;
  /** The number, only where the state is `rated`, `earlier` or `off`. */
  value: number | null;
  /** The whole rating, or null where there is none or it is hidden. */
  rating: Rating | null;
}

/**
 * Everyone's answers on an occasion, in the order they are asked. On one that is hidden every answer is `hidden`, whether
 * given or not: not even who has answered can be read from it.
 */
export function answersIn(scale: SafetyScaleDocument, round: ScaleRound): readonly Answer[] {
  // Who is asked no longer and has answered still stands there; but not while it would say that they have.
  const others = scale.ratings.filter(
    (rating) => !round.hidden && rating.roundId === round.id && says(rating),
  );
  const everyone = new Set([...scale.raters, ...others.map(({ raterId }) => raterId)]);
  return Array.from(everyone, (raterId): Answer => {
    if (round.hidden) return { raterId, state: 'hidden', value: null, rating: null };
    const rating = ratingOf(scale, round.id, raterId);
    if (rating === null) return { raterId, state: 'notAsked', value: null, rating };
    if (rating.value === null)
      return { raterId, state: rating.declined ? 'declined' : 'notAsked', value: null, rating };
    const now = currentRound(scale)?.id !== round.id || sameScale(rating.wording, scale.wording);
    const state = !isOnScale(rating.wording, rating.value) ? 'off' : now ? 'rated' : 'earlier';
    return { raterId, state, value: rating.value, rating };
  });
}

/** Whether anything was answered: a number, that they would not say, or words. */
function says(rating: Rating): boolean {
  return isAnswer(rating) || ratingReasons.some((reason) => rating[reason] !== '');
}

function isAnswer({ value, declined }: Rating): boolean {
  return value !== null || declined;
}

/** The answers on the occasion under way. */
export function currentAnswers(scale: SafetyScaleDocument): readonly Answer[] {
  const round = currentRound(scale);
  return round
    ? answersIn(scale, round)
    : Array.from(new Set(scale.raters), (raterId) => ({
        raterId,
        state: 'notAsked',
        value: null,
        rating: null,
      }));
}

/** How far answers lie apart. Never a mean: differences are there to be talked about (practice.md 2.2). */
export interface Spread {
  lowest: number;
  highest: number;
  apart: number;
  /** How many people gave a number. */
  count: number;
}

/**
 * The spread of the numbers given, or null where fewer than two were given, and where they were not all given to the same
 * scale: those are never looked at together.
 */
export function spreadOf(answers: readonly Answer[]): Spread | null {
  const given = answers.filter(({ state, value }) => state === 'rated' && value !== null);
  const values = given.flatMap(({ value }) => (value === null ? [] : [value]));
  const wordings = given.flatMap(({ rating }) => (rating === null ? [] : [rating.wording]));
  const [first] = wordings;
  if (values.length < 2 || !wordings.every((wording) => first && sameScale(first, wording))) return null;
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return { lowest, highest, apart: Number((highest - lowest).toFixed(6)), count: values.length };
}

/** A stretch of occasions on one and the same scale: only those are ever looked at together (practice.md 2.1). */
export interface ScaleHistory {
  wording: ScaleWording;
  rounds: readonly ScaleRound[];
  /** A row a person: one answer for each of the rounds, null where they gave none to this wording. */
  rows: readonly { raterId: PersonId; ratings: readonly (Rating | null)[] }[];
}

/** All answers that may be shown, in order, apart for each scale they were given to. Hidden occasions are not in it. */
export function historiesOf(scale: SafetyScaleDocument): readonly ScaleHistory[] {
  const shown = scale.rounds.filter(({ hidden }) => !hidden);
  const wordings: ScaleWording[] = [];
  for (const round of shown) {
    for (const { raterId } of scale.ratings) {
      const rating = ratingOf(scale, round.id, raterId);
      if (!rating || !isAnswer(rating)) continue;
      if (!wordings.some((known) => sameScale(known, rating.wording))) wordings.push(rating.wording);
    }
  }
  return wordings.map((wording) => {
    const of = (round: ScaleRound, raterId: PersonId) => {
      const rating = ratingOf(scale, round.id, raterId);
      return rating && isAnswer(rating) && sameScale(rating.wording, wording) ? rating : null;
    };
    const everyone = Array.from(new Set([...scale.raters, ...scale.ratings.map(({ raterId }) => raterId)]));
    const raters = everyone.filter((raterId) => shown.some((round) => of(round, raterId) !== null));
    const rounds = shown.filter((round) => raters.some((raterId) => of(round, raterId) !== null));
    return {
      wording,
      rounds,
      rows: raters.map((raterId) => ({ raterId, ratings: rounds.map((round) => of(round, raterId)) })),
    };
  });
}

/** A council's own words for a stretch of the scale (practice.md 2.4). It decides nothing. */
export interface ScaleBand {
  /** Inclusive, in the numbers of the scale. */
  from: number;
  /** Inclusive. */
  to: number;
  label: string;
  description: string;
  /** What the council asks for. In words; nothing happens by itself. */
  action: string;
}

/** The first band a number is in, or null. */
export function bandOf(bands: readonly ScaleBand[], value: number): ScaleBand | null {
  return bands.find(({ from, to }) => value >= from && value <= to) ?? null;
}

/**
 * The document without what is hidden: for a form value, an export, or any reader but the host's own store. An answer whose
 * occasion is not there may have been hidden, and so may what nobody could read: neither is in it.
 */
export function withoutHidden(scale: SafetyScaleDocument): SafetyScaleDocument {
  const shown = new Set(scale.rounds.filter((round) => !round.hidden).map(({ id }) => id));
  const ratings = scale.ratings.filter(({ roundId }) => shown.has(roundId));
  const all = ratings.length === scale.ratings.length && shown.size === scale.rounds.length;
  return all ? scale : { ...scale, ratings, kept: [] };
}
