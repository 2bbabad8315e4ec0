import type { DateWords, Person, PersonId } from '../foundation/document';
import { findPerson, showPartialDate } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { Catalogue, Say } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import type { SafetyScaleDocument, ScaleRound, ScaleWording } from './safety-scale.model';
import { isOnScale } from './safety-scale.model';
import type { Answer, Spread } from './scale-answers.model';
import type { SafetyScaleWordKey, SafetyScaleOwnWords } from './safety-scale.words';
import { safetyScaleWords } from './safety-scale.words';

/** Says a sentence of the scale's catalogue. */
export type ScaleSay = Say<SafetyScaleWordKey>;

/** The scale's speaker: the catalogue, then a council's own words over it. */
export function speakScale(own: SafetyScaleOwnWords, locale: string): ScaleSay {
  return speak<Catalogue>({ ...safetyScaleWords, ...own }, locale);
}

/** Says a key that may be a council's own. What the catalogue lacks is empty. */
export function sayIfAny(say: ScaleSay, key: string): string {
  return say.has(key) ? say(key as SafetyScaleWordKey) : '';
}

/** A person by name. Someone the document does not name is said to be just that. */
export function raterName(say: ScaleSay, people: readonly Person[], id: PersonId): string {
  return findPerson(people, id)?.name || say('person.someone');
}

/** People by name, in a row. */
export function raterNames(say: ScaleSay, people: readonly Person[], ids: readonly PersonId[]): string {
  return say.list(ids.map((id) => raterName(say, people, id)));
}

/** A number of a scale: "6 out of 10", or "6 on a scale from 1 to 10" where the scale does not begin at 0. */
export function sayNumber(say: ScaleSay, { min, max }: ScaleWording, value: number): string {
  return min === 0 ? say('answer.value', { value, max }) : say('answer.value.from', { value, min, max });
}

/** A number somebody gave. One that is not on the scale, as only a damaged document has, is said to be that. */
export function sayGiven(say: ScaleSay, wording: ScaleWording, value: number): string {
  const answer = sayNumber(say, wording, value);
  return isOnScale(wording, value) ? answer : say('answer.off', { answer });
}

/** A number with what the nearer end means, for whoever cannot see the line. */
export function sayNumberAndEnd(say: ScaleSay, wording: ScaleWording, value: number): string {
  const answer = sayNumber(say, wording, value);
  const { min, max, anchorLow, anchorHigh } = wording;
  const middle = (min + max) / 2;
  if (value === middle) return say('answer.middle', { answer });
  const anchor = shorten(value < middle ? anchorLow : anchorHigh, 80);
  if (anchor === '') return answer;
  return say(value === min || value === max ? 'answer.at' : 'answer.near', { answer, anchor });
}

/** An answer in words, whatever its state. One that is hidden has no number in it. */
export function sayAnswer(
  say: ScaleSay,
  scale: SafetyScaleDocument,
  { state, value, rating }: Answer,
): string {
  if (state === 'notAsked' || state === 'declined' || state === 'hidden' || value === null) {
    return say(`answer.${state === 'declined' || state === 'hidden' ? state : 'notAsked'}`);
  }
  const answer = sayGiven(say, rating?.wording ?? scale.wording, value);
  return state === 'earlier' ? say('answer.earlier', { answer }) : answer;
}

/** The spread in words: "From 2 to 7, five apart". There is no mean in it. */
export function saySpread(
  say: ScaleSay,
  spread: Spread | null,
  only: { name: string; value: number } | null,
): string {
  if (spread === null) return only === null ? say('spread.none') : say('spread.one', only);
  const { lowest, highest, apart, count } = spread;
  return apart === 0
    ? say('spread.same', { count, value: lowest })
    : say('spread.apart', { lowest, highest, apart });
}

/** The spread of some answers in words. */
export function saySpreadOf(
  say: ScaleSay,
  people: readonly Person[],
  answers: readonly Answer[],
  spread: Spread | null,
): string {
  if (answers.some(({ state }) => state === 'hidden')) return say('spread.hidden');
  const first = answers.find(({ state, value }) => state === 'rated' && value !== null);
  const only =
    first && first.value !== null
      ? { name: raterName(say, people, first.raterId), value: first.value }
      : null;
  return saySpread(say, spread, only);
}

/** The months and seasons of the scale's language. */
export function scaleDateWords(say: ScaleSay): DateWords {
  return { months: say('date.months').split(' '), seasons: say('date.seasons').split(' ') };
}

/** An occasion by name: its meeting and its date, whichever are known, otherwise its number. */
export function roundName(say: ScaleSay, scale: SafetyScaleDocument, round: ScaleRound): string {
  const on = round.on === null ? '' : showPartialDate(round.on, scaleDateWords(say), say.locale);
  if (round.meeting !== '' && on !== '') return say('round.name', { meeting: round.meeting, on });
  const number = scale.rounds.findIndex(({ id }) => id === round.id) + 1;
  return round.meeting || on || say('round.untitled', { number });
}

/** Both ends of a scale, the one that is worked towards first (practice.md 2.2). */
export function endsOf({
  min,
  max,
  polarity,
  anchorLow,
  anchorHigh,
}: ScaleWording): readonly { value: number; anchor: string; end: 'low' | 'high' }[] {
  const low = { value: min, anchor: anchorLow, end: 'low' } as const;
  const high = { value: max, anchor: anchorHigh, end: 'high' } as const;
  return polarity === 'low-is-safer' ? [low, high] : [high, low];
}
