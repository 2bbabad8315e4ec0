import type { FamilyRecordDocument } from '../../src/family-record';
import { familyRecordReducer } from '../../src/family-record';
import {
  createChildSignal,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
} from '../../src/safety-plan';
import type { ScaleWording } from '../../src/safety-scale';
import { createRating, createSafetyScale } from '../../src/safety-scale';
import {
  createInk,
  createSharingChoice,
  createStamp,
  createThreeHouses,
  createWords,
} from '../../src/three-houses';
import {
  createBottomLine,
  createNextStep,
  createStage,
  createTrajectory,
  planInWeeks,
} from '../../src/trajectory';
import {
  aminaWrote,
  aroundTheHarts,
  hartChildren,
  hartPeople,
  harts,
  notToDad,
  shared,
} from './around-the-harts';
import { drawnSomebody } from './drawn-by-hand';
import { oneRecord } from './one-record';
import { theHartsMap, theHartsStatements } from './the-harts-map';

// Everyone here is invented. In the story it is Monday 22 June 2026.

const { grace, daniel, joy, josiah, mum, dad, bea, pearl, finch, amina, hughes } = harts;
const on = (iso: string) => ({ said: '', iso });
const openly = { visibility: shared } as const;
const ofTablets = { dangerIds: ['danger-tablets'], goalIds: ['goal-tablets'] };

const wording: ScaleWording = {
  question: 'Thinking about Mum’s tablets, where are things for Joy and Josiah today?',
  min: 0,
  max: 10,
  step: 1,
  polarity: 'high-is-safer',
  anchorHigh: 'Everybody knows the tablets are always locked away, and services can stop',
  anchorLow: 'The twins could get hold of tablets any day and cannot live at home',
  lang: 'en-GB',
};
const may = { roundId: 'may', wording, ...openly };
const june = { roundId: 'june', wording, ...openly };

const scale = createSafetyScale({
  id: 'scale-tablets',
  wording,
  people: hartPeople,
  scope: { statementId: 'danger-tablets', childIds: [joy.id, josiah.id] },
  raters: [mum, dad, bea, pearl, finch, grace, daniel, amina, hughes].map(({ id }) => id),
  rounds: [
    { id: 'may', on: on('2026-05-11'), meeting: 'First meeting', hidden: false },
    { id: 'june', on: on('2026-06-22'), meeting: 'Network meeting', hidden: false },
  ],
  ratings: [
    createRating({ ...may, raterId: mum.id, value: 4 }),
    createRating({ ...may, raterId: dad.id, value: 1 }),
    createRating({ ...may, raterId: amina.id, value: 2 }),
    createRating({ ...june, raterId: mum.id, value: 7, reasonNotLower: 'The box has not been open once.' }),
    createRating({ ...june, raterId: dad.id, value: 3, oneHigher: 'If I could see the box myself' }),
    createRating({ ...june, raterId: bea.id, value: 6 }),
    createRating({ ...june, raterId: pearl.id, value: 6 }),
    createRating({ ...june, raterId: finch.id, value: 7, reasonNotLower: 'I have knocked nine times.' }),
    createRating({ ...june, raterId: grace.id, value: 5, words: 'its better but nobody asks on bad days' }),
    createRating({ ...june, raterId: daniel.id, declined: true }),
    createRating({
      ...june,
      raterId: amina.id,
      value: 5,
      oneHigher: 'A bad day on which the box stays shut',
    }),
  ],
});

const way = createTrajectory({
  id: 'way-harts',
  title: 'The way home',
  people: hartPeople,
  ...ofTablets,
  start: on('2026-05-11'),
  targetClosure: on('2026-11-30'),
  stages: [
    createStage({
      id: 'way-agreed',
      title: 'Worries and goals agreed with Mum, Dad and Bea',
      kind: 'meeting',
      planned: planInWeeks(1),
      actual: on('2026-05-14'),
      status: 'done',
      ...openly,
    }),
    createStage({
      id: 'way-with-pearl',
      title: 'Mum and the twins together, with Grandma Pearl there',
      kind: 'contact',
      contactLevel: 'networkSupervised',
      planned: planInWeeks(3, 6),
      status: 'happening',
      aboutChildren: [joy.id, josiah.id],
      tasks: [{ who: [pearl.id], text: 'is there from two until five on Saturdays' }],
      evidence: 'Four Saturdays, and the box locked on each',
      ...openly,
    }),
    createStage({
      id: 'way-nights',
      title: 'All four sleep at home on Fridays',
      kind: 'contact',
      contactLevel: 'overnight',
      planned: planInWeeks(8, 11),
      checkpoint: { scaleId: scale.id, hopedFor: 6 },
      ...openly,
    }),
    createStage({
      id: 'way-home',
      title: 'Home, and Mrs Finch goes on knocking',
      kind: 'closure',
      contactLevel: 'home',
      planned: planInWeeks(14, 28),
      ...openly,
    }),
  ],
  bottomLines: [
    createBottomLine({
      id: 'line-bad-day',
      text: 'Somebody of the network has seen the box locked on a bad day.',
      heldBy: [amina.id, dad.id],
      notHeldBy: [mum.id],
      dispute: 'Mum says a good day would show the same.',
      ...openly,
    }),
    createBottomLine({
      id: 'line-told',
      text: 'The twins have been told why they sleep at Bea’s.',
      ...openly,
    }),
  ],
  nextSteps: [
    createNextStep({
      id: 'next-friday',
      text: 'Ask Emmanuel whether he can fetch the twins on Fridays',
      owners: [mum.id],
      visibility: notToDad,
    }),
  ],
});

const plan = createSafetyPlan({
  id: 'plan-harts',
  title: 'The box on the shelf',
  purpose: 'family',
  people: hartPeople,
  childIds: hartChildren,
  ...ofTablets,
  start: on('2026-05-18'),
  rules: [
    createPlanRule(
      {
        id: 'rule-box',
        text: 'Mum’s tablets are in the box, and the box is locked, before any child comes through the door.',
        who: [mum.id],
        backup: [bea.id],
        watchedBy: [finch.id],
        how: 'Mrs Finch knocks at seven and asks to see it.',
        dangerIds: ['danger-tablets'],
        childWords: [{ childId: joy.id, text: 'mummys box is up up up', lang: null, verbatim: true }],
        heldBy: [mum.id, bea.id, pearl.id, finch.id],
        state: 'working',
        ...openly,
      },
      aminaWrote,
    ),
    createPlanRule(
      {
        id: 'rule-fetch',
        text: 'On bad days Bea fetches the twins. Grace goes to school.',
        who: [bea.id, grace.id],
        backup: [pearl.id],
        dangerIds: ['danger-grace'],
        notHeldBy: [pearl.id],
        dispute: 'Grandma Pearl would rather fetch them herself.',
        state: 'tryingOut',
        ...openly,
      },
      aminaWrote,
    ),
  ],
  triggers: [
    createPlanTrigger(
      {
        id: 'trigger-bad-day',
        text: 'Mum is still in bed at ten.',
        noticedBy: [finch.id, daniel.id],
        tasks: [
          { who: [finch.id], text: 'knocks, and rings Bea' },
          { who: [bea.id], text: 'comes and looks at the box' },
        ],
        told: [amina.id],
        ...openly,
      },
      aminaWrote,
    ),
    createPlanTrigger(
      { id: 'trigger-swallowed', text: 'A child may have swallowed a tablet.', emergency: true, ...openly },
      aminaWrote,
    ),
  ],
  signals: [
    createChildSignal(
      {
        id: 'signal-rook',
        text: 'A rook from the chess set',
        childId: daniel.id,
        place: 'On Mrs Finch’s door mat',
        meaning: 'I cannot wake Mum',
        lookedForBy: [finch.id],
        howOften: 'Whenever she comes up the stairs',
        // biome-ignore lint/suspicious/noThenProperty: what happens then is a field of every signal
        then: 'Mrs Finch goes down at once and rings Bea.',
        knownTo: [finch.id, bea.id],
        visibility: notToDad,
      },
      aminaWrote,
    ),
  ],
  reviews: [
    createPlanReview(
      {
        id: 'review-july',
        text: '',
        on: on('2026-07-20'),
        who: [mum, bea, pearl, finch, amina].map(({ id }) => id),
        ...openly,
      },
      aminaWrote,
    ),
  ],
});

const byJosiah = { layer: 'child', madeBy: josiah.id, ...openly } as const;
const stamp = (id: string, place: string, key: string, x: number, y: number, size: number) =>
  createStamp({ ...byJosiah, id, place, stamp: key, frame: { x, y, size } }, aminaWrote);

const houses = createThreeHouses({
  id: 'houses-josiah',
  people: hartPeople,
  childId: josiah.id,
  ageAtTime: '4',
  heldOn: on('2026-06-15'),
  where: 'On the floor at Auntie Bea’s',
  facilitator: amina.id,
  present: [josiah.id, joy.id, amina.id],
  startPlace: 'goodThings',
  explanation:
    'We put in this house what is good, in this one what is not, and in this one how you would like it.',
  readBack: { done: true, by: amina.id, on: on('2026-06-15'), said: 'and the doggy' },
  objects: [
    stamp('good-dog', 'goodThings', 'dog', 380, 740, 220),
    createInk(
      {
        ...byJosiah,
        id: 'good-joy',
        place: 'goodThings',
        name: 'Joy',
        strokes: drawnSomebody('joy', [600, 590], 240, 'orange', 'up'),
      },
      aminaWrote,
    ),
    stamp('worry-bed', 'worries', 'bed', 420, 700, 260),
    createWords(
      {
        ...byJosiah,
        id: 'worry-words',
        place: 'worries',
        text: 'the hospital pulled my hand',
        verbatim: true,
        saidBy: [josiah.id],
        writtenDownBy: amina.id,
        frame: { x: 640, y: 520, size: 300 },
      },
      aminaWrote,
    ),
    stamp('dream-sun', 'dreams', 'sun', 700, 470, 190),
    stamp('dream-together', 'dreams', 'together', 420, 720, 280),
  ],
  sharing: {
    unclear: false,
    settled: [],
    choices: [
      createSharingChoice(
        { id: 'share-mum', personId: mum.id, answer: 'yes', said: 'mummy can see' },
        aminaWrote,
      ),
      createSharingChoice({ id: 'share-bea', personId: bea.id, answer: 'yes' }, aminaWrote),
      createSharingChoice(
        { id: 'share-dad', personId: dad.id, answer: 'askLater', places: ['worries'] },
        aminaWrote,
      ),
    ],
  },
});

/** Four children, thirteen people and all seven tools: two parents apart, and things of the one that are not for the other. */
export const theWholeOfTheHarts: FamilyRecordDocument = familyRecordReducer(
  oneRecord({ id: 'family-harts', people: hartPeople }, [
    theHartsMap,
    theHartsStatements,
    scale,
    aroundTheHarts,
    way,
    plan,
    houses,
  ]),
  { type: 'link-stage', id: 'link-pearl', statementId: 'danger-tablets', stageId: 'way-with-pearl' },
);
