import type { Person } from '../../src/foundation/document';
import type {
  Rating,
  SafetyScaleDocument,
  ScaleBand,
  ScaleRound,
  ScaleWording,
} from '../../src/safety-scale';
import {
  childScalePreset,
  createRating,
  createSafetyScale,
  oneToTenPreset,
  reversedPreset,
} from '../../src/safety-scale';

// Everyone here is invented. So are the days: in the story it is Monday 23 March 2026.

const tariq: Person = { id: 'c1', name: 'Tariq', kind: 'child', role: 'seven years old' };
const aisha: Person = { id: 'c2', name: 'Aisha', kind: 'child', role: 'three years old' };
const mum: Person = { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: 'works shifts' };
const gran: Person = {
  id: 'p2',
  name: 'Gran (Salma)',
  kind: 'naturallyConnected',
  role: 'lives ten minutes away',
};
const helen: Person = { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' };
const okafor: Person = { id: 'p4', name: 'Mr Okafor', kind: 'professional', role: 'class teacher' };
const dee: Person = { id: 'p5', name: 'Dee', kind: 'naturallyConnected', role: 'lives next door' };
const people = [tariq, aisha, mum, gran, helen, okafor, dee];
const raters = [mum.id, gran.id, tariq.id, dee.id, okafor.id, helen.id];

/** The question this family and those around it ask at each meeting. */
export const nights: ScaleWording = {
  question: 'Thinking about grown-ups being there at night, where are things for Tariq and Aisha today?',
  min: 0,
  max: 10,
  step: 1,
  polarity: 'high-is-safer',
  anchorHigh: 'Everyone knows a grown-up is always there, even when shifts change, and services can stop',
  anchorLow: 'The children are so unsafe at night that they cannot live at home',
  lang: 'en-GB',
};

const scope = { statementId: 'danger-alone-at-night', childIds: [tariq.id, aisha.id] };
const review: ScaleRound = {
  id: 'review-march',
  on: { said: '23 March 2026', iso: '2026-03-23' },
  meeting: 'Review at home',
  hidden: false,
};
const writtenOn = (day: string) => ({ by: helen.id, at: `${day}T10:15:00Z` });

type Said = Partial<Rating> & Pick<Rating, 'raterId'>;
const answersOf = (round: ScaleRound, wording: ScaleWording, said: readonly Said[]): Rating[] =>
  said.map((rating) =>
    createRating({ roundId: round.id, wording, ...rating }, writtenOn(round.on?.iso ?? '2026-03-23')),
  );

const inMarch: readonly Said[] = [
  {
    raterId: mum.id,
    value: 8,
    reasonNotLower: 'My own mum has stayed over both times I was called in this month.',
  },
  { raterId: gran.id, value: 6, reasonNotLower: 'I live ten minutes away.' },
  // His own spelling. He pointed, and Helen wrote it down.
  { raterId: tariq.id, value: 5, answeredFor: helen.id, words: 'when gran is hear its a ten' },
  { raterId: okafor.id, declined: true, words: 'School cannot see the nights.' },
  {
    raterId: helen.id,
    value: 4,
    oneHigher: 'A second person with a key.',
    whoNotices: 'Tariq would sleep, and his teacher would see it.',
  },
];

/** People see it differently: Mum says 8 and Helen says 4. Dee was not asked, and Mr Okafor would not say. */
export const nightsSeenDifferently = createSafetyScale({
  id: 'scale-nights',
  wording: nights,
  people,
  scope,
  raters,
  rounds: [review],
  ratings: answersOf(review, nights, inMarch),
});

/** Nobody has been asked yet. */
export const nightsNotAsked: SafetyScaleDocument = {
  ...nightsSeenDifferently,
  id: 'scale-nights-not-asked',
  ratings: [],
};

/** Everyone says 6. */
export const nightsAllTheSame: SafetyScaleDocument = {
  ...nightsSeenDifferently,
  id: 'scale-nights-all-the-same',
  ratings: answersOf(
    review,
    nights,
    raters.map((raterId) => ({ raterId, value: 6 })),
  ),
};

/** Each answers unseen. Mum, Gran and Helen have; the others have not had their turn. */
export const nightsUnseen: SafetyScaleDocument = {
  ...nightsSeenDifferently,
  id: 'scale-nights-unseen',
  rounds: [{ ...review, hidden: true }],
  ratings: nightsSeenDifferently.ratings.filter(({ raterId }) =>
    [mum.id, gran.id, helen.id].includes(raterId),
  ),
};

/** On a scale that goes by halves. */
export const nightsByHalves: SafetyScaleDocument = {
  ...nightsSeenDifferently,
  id: 'scale-nights-halves',
  wording: { ...nights, step: 0.5 },
  ratings: answersOf(review, { ...nights, step: 0.5 }, [
    { raterId: mum.id, value: 7.5 },
    { raterId: gran.id, value: 6.5 },
    { raterId: tariq.id, value: 7 },
    { raterId: helen.id, value: 6.5 },
  ]),
};

/** As a council that scales from 1 to 10 asks. */
export const nightsFromOne: SafetyScaleDocument = {
  ...nightsSeenDifferently,
  id: 'scale-from-one',
  wording: oneToTenPreset.wording,
  ratings: answersOf(review, oneToTenPreset.wording, inMarch),
};

/** A conference that asks the other way round: 1 is what is worked towards. */
export const reversedConference: SafetyScaleDocument = {
  ...nightsSeenDifferently,
  id: 'scale-reversed',
  wording: reversedPreset.wording,
  scope: { statementId: null, childIds: [] },
  ratings: answersOf(review, reversedPreset.wording, [
    { raterId: mum.id, value: 3 },
    { raterId: gran.id, value: 4 },
    { raterId: okafor.id, value: 6 },
    { raterId: helen.id, value: 6, reasonNotLower: 'The shifts for April are not known yet.' },
  ]),
};

/** Tariq's own scale. He pointed at a number and Helen wrote it down. */
export const tariqsScale = createSafetyScale({
  id: 'scale-tariq',
  wording: childScalePreset.wording,
  people,
  scope: { statementId: null, childIds: [tariq.id] },
  raters: [tariq.id],
  rounds: [review],
  ratings: answersOf(review, childScalePreset.wording, [
    {
      raterId: tariq.id,
      value: 5,
      answeredFor: helen.id,
      words: 'when gran is hear its a ten',
      oneHigher: 'gran has her own bed in my room',
    },
  ]),
});

const occasions: readonly [iso: string, said: string, meeting: string][] = [
  ['2026-03-09', '9 March 2026', 'First meeting'],
  ['2026-03-23', '23 March 2026', 'Review at home'],
  ['2026-05-11', '11 May 2026', 'Network meeting'],
  ['2026-07-13', '13 July 2026', 'Review at school'],
  ['2026-10-05', '5 October 2026', 'Review at home'],
  ['2027-01-18', '18 January 2027', 'Network meeting'],
  ['2027-03-08', '8 March 2027', 'A year on'],
];
const yearOfRounds = occasions.map(
  ([iso, said, meeting], at): ScaleRound => ({
    id: `occasion-${at + 1}`,
    on: { said, iso },
    meeting,
    hidden: false,
  }),
);
/** One number for each occasion; null where they were not asked, a dash where they would not say. */
const yearOfAnswers: Readonly<Record<string, readonly (number | '-' | null)[]>> = {
  [mum.id]: [8, 8, 7, 7, 8, 9, 9],
  [gran.id]: [6, 6, 6, 7, 8, 8, 9],
  [tariq.id]: [3, 5, null, 7, 6, 8, 9],
  [okafor.id]: ['-', '-', 5, 6, null, 7, 7],
  [helen.id]: [3, 4, 5, 6, 6, 7, 8],
};

/** A year of asking the same question. Before it, one meeting asked the other way round: that stays apart. */
export const aYearOfNights: SafetyScaleDocument = {
  ...nightsSeenDifferently,
  id: 'scale-a-year',
  raters: Object.keys(yearOfAnswers),
  rounds: [
    {
      id: 'conference',
      on: { said: 'early March 2026', iso: '2026-03' },
      meeting: 'Conference',
      hidden: false,
    },
    ...yearOfRounds,
  ],
  ratings: [
    ...answersOf({ ...review, id: 'conference' }, reversedPreset.wording, [
      { raterId: mum.id, value: 2 },
      { raterId: helen.id, value: 7 },
    ]),
    ...yearOfRounds.flatMap((round, at) =>
      answersOf(
        round,
        nights,
        Object.entries(yearOfAnswers).flatMap(([raterId, answers]): Said[] => {
          const given = answers[at] ?? null;
          if (given === null) return [];
          return [given === '-' ? { raterId, declined: true } : { raterId, value: given }];
        }),
      ),
    ),
  ],
};

/** A council's own words for stretches of the scale. They decide nothing. */
export const councilBands: readonly ScaleBand[] = [
  {
    from: 0,
    to: 2,
    label: 'Now.',
    description: 'Somebody is worried about tonight.',
    action: 'The chair asks first what keeps the children safe tonight.',
  },
  {
    from: 3,
    to: 5,
    label: 'Soon.',
    description: 'Things will not stay as they are by themselves.',
    action: 'Agree who does what before the next meeting.',
  },
  {
    from: 6,
    to: 10,
    label: 'Keep going.',
    description: 'Much of what is needed is there.',
    action: 'Ask what would make it last.',
  },
];

/** A scale whose saved form was damaged on its way: a number in words, one that is not on the scale, and a date in pieces. */
export const damagedNights: unknown = {
  ...nightsSeenDifferently,
  id: 'scale-damaged',
  rounds: [{ ...review, on: ['23', 'March'] }],
  ratings: nightsSeenDifferently.ratings.map((rating) => {
    if (rating.raterId === mum.id) return { ...rating, value: 'about an eight' };
    if (rating.raterId === gran.id) return { ...rating, value: 66 };
    if (rating.raterId === helen.id) return { ...rating, declined: 'perhaps', oneHigher: 5 };
    return rating;
  }),
};
