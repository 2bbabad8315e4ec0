import type { PersonId } from '../foundation/document';
import type { Rating, SafetyScaleDocument, ScaleRound, ScaleWording } from './safety-scale.model';
import { currentRound, ratingOf, sameScale } from './safety-scale.model';

/** What can be said of a person's answer. `earlier`: given to a wording that is no longer asked. */
export type AnswerState = 'notAsked' | 'rated' | 'declined' | 'hidden' | 'earlier';

/** A person's answer on an occasion, as it may be shown. Where it is hidden, there is no number in it. */
export interface Answer {
  raterId: PersonId;
  state: AnswerState;
  /** The number, only where the state is `rated` or `earlier`. */
  value: number | null;
  /** The whole rating, or null where there is none or it is hidden. */
  rating: Rating | null;
}

/**
 * Everyone's answers on an occasion, in the order they are asked. On one that is hidden every answer is `hidden`, whether
 * given or not: not even who has answered can be read from it.
 */
export function answersIn(scale: SafetyScaleDocument, round: ScaleRound): readonly Answer[] {
  const others = scale.ratings.filter(
    ({ roundId, raterId }) => roundId === round.id && !scale.raters.includes(raterId),
  );
  return [...scale.raters, ...others.map(({ raterId }) => raterId)].map((raterId): Answer => {
    if (round.hidden) return { raterId, state: 'hidden', value: null, rating: null };
    const rating = ratingOf(scale, round.id, raterId);
    if (rating === null) return { raterId, state: 'notAsked', value: null, rating };
    if (rating.value === null)
      return { raterId, state: rating.declined ? 'declined' : 'notAsked', value: null, rating };
    const now = currentRound(scale)?.id !== round.id || sameScale(rating.wording, scale.wording);
    return { raterId, state: now ? 'rated' : 'earlier', value: rating.value, rating };
  });
}

/** The answers on the occasion under way. */
export function currentAnswers(scale: SafetyScaleDocument): readonly Answer[] {
  const round = currentRound(scale);
  return round
    ? answersIn(scale, round)
    : scale.raters.map((raterId) => ({ raterId, state: 'notAsked', value: null, rating: null }));
}

/** How far answers lie apart. Never a mean: differences are there to be talked about (practice.md 2.2). */
export interface Spread {
  lowest: number;
  highest: number;
  apart: number;
  /** How many people gave a number. */
  count: number;
}

/** The spread of the numbers given, or null where fewer than two were given. */
export function spreadOf(answers: readonly Answer[]): Spread | null {
  const values = answers.flatMap(({ state, value }) => (state === 'rated' && value !== null ? [value] : []));
  if (values.length < 2) return null;
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
    for (const { roundId, wording, value, declined } of scale.ratings) {
      const answered = roundId === round.id && (value !== null || declined);
      if (answered && !wordings.some((known) => sameScale(known, wording))) wordings.push(wording);
    }
  }
  return wordings.map((wording) => {
    const of = (round: ScaleRound, raterId: PersonId) => {
      const rating = ratingOf(scale, round.id, raterId);
      return rating && (rating.value !== null || rating.declined) && sameScale(rating.wording, wording)
        ? rating
        : null;
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

/** The document without what is hidden: for a form value, an export, or any reader but the host's own store. */
export function withoutHidden(scale: SafetyScaleDocument): SafetyScaleDocument {
  const hidden = new Set(scale.rounds.filter((round) => round.hidden).map(({ id }) => id));
  return hidden.size === 0
    ? scale
    : { ...scale, ratings: scale.ratings.filter(({ roundId }) => !hidden.has(roundId)) };
}
