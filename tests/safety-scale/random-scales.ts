import fc from 'fast-check';
import type { PartialDate, Person, Visibility } from '../../src/foundation/document';
import { personKinds, visibilityLevels } from '../../src/foundation/document';
import type {
  Rating,
  SafetyScaleCommand,
  SafetyScaleDocument,
  SafetyScaleIntent,
  ScaleRound,
  ScaleWording,
} from '../../src/safety-scale/safety-scale.model';
import {
  createSafetyScale,
  ratingReasons,
  scalePolarities,
  stopsOf,
} from '../../src/safety-scale/safety-scale.model';
import { scalePresets } from '../../src/safety-scale/scale-presets.words';

/** Few ids, so that random scales have links that lead somewhere. */
export const raterIds = ['p1', 'p2', 'p3', 'c1', 'c2'];
export const roundIds = ['round-1', 'round-2', 'round-3', 'round-4'];

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const raterId = fc.constantFrom(...raterIds);
const roundId = fc.constantFrom(...roundIds);
const someRaters = fc.uniqueArray(raterId, { maxLength: 4 });
const someInstant = fc.constantFrom('2026-03-09T10:15:00Z', '2026-03-23T18:00:00+01:00');
export const someText = fc.oneof(
  fc.constantFrom(
    'My own mum has stayed over both times I was called in this month',
    'when gran is hear its a ten',
    'خالتي تسكن بالقرب منا',
    'A second person\nwith a key',
    '%{name} <b>shouting</b> & "quotes" — 👩‍👧‍👦',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const someDate: fc.Arbitrary<PartialDate> = fc.record({
  said: fc.constantFrom('', 'the week before half term'),
  iso: orNull(fc.constantFrom('2026', '2026-03', '2026-21', '2026-03-23')),
});
const someVisibility: fc.Arbitrary<Visibility> = fc.record({
  level: fc.constantFrom(...visibilityLevels),
  notShownTo: someRaters,
});
const somePerson: fc.Arbitrary<Person> = fc.record({
  id: raterId,
  name: fc.constantFrom('Tariq', 'Mum (Nadia)', 'Gran (Salma)', 'امی', ''),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'class teacher'),
});

/** Wordings that come with the library, and some that nobody would expect. */
export const someWording: fc.Arbitrary<ScaleWording> = fc.oneof(
  fc.constantFrom(...scalePresets.map(({ wording }) => wording)),
  fc.constantFrom<ScaleWording>(
    { ...scalePresets[0]!.wording, step: 0.5 },
    { ...scalePresets[0]!.wording, step: 0.1, max: 1 },
    { ...scalePresets[0]!.wording, min: -5, max: 5 },
    { ...scalePresets[0]!.wording, question: 'And how safe is it when Mum works late?' },
  ),
  fc.record({
    question: someText,
    min: fc.constantFrom(0, 1),
    max: fc.constantFrom(5, 7, 10, 100),
    step: fc.constantFrom(1, 0.5),
    polarity: fc.constantFrom(...scalePolarities),
    anchorLow: someText,
    anchorHigh: someText,
    lang: fc.constantFrom('en-GB', 'ur'),
  }),
);

/** A rating of its own wording. Where it has a number, the number is on that wording's scale. */
export const someRating: fc.Arbitrary<Rating> = fc
  .record({
    id: fc.constantFrom(...Array.from({ length: 16 }, (_, at) => `rating-${at}`)),
    roundId,
    raterId,
    wording: someWording,
    answer: fc.constantFrom('number', 'number', 'number', 'declined', 'none'),
    stop: fc.nat(1000),
    answeredFor: orNull(raterId),
    words: someText,
    reasonNotLower: someText,
    whyNotHigher: someText,
    oneHigher: someText,
    whoNotices: someText,
    recordedBy: orNull(raterId),
    recordedAt: orNull(someInstant),
    editedBy: orNull(raterId),
    editedAt: orNull(someInstant),
    visibility: someVisibility,
  })
  .map(({ answer, stop, ...rating }): Rating => {
    const stops = stopsOf(rating.wording);
    const value = answer === 'number' ? (stops[stop % stops.length] ?? null) : null;
    return { ...rating, value, declined: answer === 'declined' };
  });

export const someRound: fc.Arbitrary<ScaleRound> = fc.record({
  id: roundId,
  on: orNull(someDate),
  meeting: fc.constantFrom('', 'Review at home', 'Network meeting at Gran’s'),
  hidden: fc.boolean(),
});

const byId = { selector: ({ id }: { id: string }) => id };
const oneEach = { selector: (rating: Rating) => `${rating.roundId} ${rating.raterId}` };

/** A valid scale: each person has one answer at most on an occasion. Only the last occasion may be hidden, or none is. */
export const someScale: fc.Arbitrary<SafetyScaleDocument> = fc
  .record({
    id: fc.constantFrom('', 'scale-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    wording: someWording,
    people: fc.uniqueArray(somePerson, { maxLength: 4, ...byId }),
    scope: fc.record({ statementId: orNull(fc.constantFrom('danger-1')), childIds: someRaters }),
    raters: someRaters,
    rounds: fc.uniqueArray(someRound, { maxLength: 4, size: 'max', ...byId }),
    ratings: fc.uniqueArray(someRating, { maxLength: 12, size: 'max', ...oneEach }),
  })
  .map(({ rounds, ratings, ...scale }) =>
    createSafetyScale({
      ...scale,
      rounds: rounds.map((round, at) => ({ ...round, hidden: round.hidden && at === rounds.length - 1 })),
      // Half of the answers are given to the wording that is asked now, as in real life nearly all are.
      ratings: ratings.map((rating, at) => ({
        ...(at % 2 === 0 ? { ...rating, ...fitted(rating, scale.wording) } : rating),
        id: `rating-${at}`,
      })),
    }),
  );

function fitted({ value }: Rating, wording: ScaleWording): Pick<Rating, 'wording' | 'value'> {
  const stops = stopsOf(wording);
  return {
    wording,
    value: value === null ? null : (stops[Math.abs(Math.round(value)) % stops.length] ?? null),
  };
}

const strangeNumber = fc.constantFrom(NaN, Infinity, -1, -0, 0, 0.25, 5, 7.5, 10, 11, 1e21);

/** Anything a person, or a host that is not looking, may send. */
export const someCommand: fc.Arbitrary<SafetyScaleCommand> = fc
  .tuple(
    fc.oneof<fc.Arbitrary<SafetyScaleIntent>[]>(
      fc.record({
        type: fc.constant('set-rating'),
        raterId: fc.constantFrom(...raterIds, ''),
        value: fc.oneof(fc.integer({ min: 0, max: 10 }), strangeNumber),
      }),
      fc.record({ type: fc.constant('decline-rating'), raterId }),
      fc.record({ type: fc.constant('clear-rating'), raterId }),
      fc.record({
        type: fc.constant('set-reason'),
        raterId,
        reason: fc.constantFrom(...ratingReasons),
        text: someText,
      }),
      fc.record({ type: fc.constant('set-answered-for'), raterId, answeredFor: orNull(raterId) }),
      fc.record({ type: fc.constant('add-rater'), person: somePerson }),
      fc.record({ type: fc.constant('remove-rater'), raterId }),
      fc.record({ type: fc.constant('begin-round'), round: someRound }),
      fc.record({ type: fc.constant('describe-round'), on: orNull(someDate), meeting: someText }),
      fc.record({ type: fc.constant('hide-ratings') }),
      fc.record({ type: fc.constant('reveal-ratings') }),
      fc.record({
        type: fc.constant('change-wording'),
        wording: fc.oneof(
          { weight: 4, arbitrary: someWording },
          { weight: 1, arbitrary: someWording.map((wording) => ({ ...wording, step: Infinity })) },
          { weight: 1, arbitrary: someWording.map((wording) => ({ ...wording, min: 10, max: 0 })) },
        ),
      }),
    ),
    orNull(raterId),
    orNull(someInstant),
  )
  .map(([intent, by, at]) => ({ ...intent, by, at }));
