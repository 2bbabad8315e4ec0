import type {
  Person,
  StatutoryDate,
  TrajectoryCommand,
  TrajectoryDocument,
  TrajectoryLink,
  TrajectoryPreset,
  TrajectoryRating,
} from '../../src/trajectory';
import {
  createBottomLine,
  createLane,
  createNextStep,
  createStage,
  createTrajectory,
  planInWeeks,
  planOnDates,
  trajectoryPresets,
  trajectoryReducer,
} from '../../src/trajectory';

// Invented: there is no such family.

const on = (iso: string) => ({ said: '', iso });
const shared = { visibility: { level: 'shared', notShownTo: [] } } as const;
const helen = { by: 'helen', at: '2024-04-02T10:00:00.000Z' };

const people: readonly Person[] = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'aisha', name: 'Aisha', kind: 'child', role: '' },
  { id: 'nadia', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'imran', name: 'Dad (Imran)', kind: 'parent', role: '' },
  { id: 'salma', name: 'Gran (Salma)', kind: 'naturallyConnected', role: '' },
  { id: 'dee', name: 'Dee, next door', kind: 'naturallyConnected', role: '' },
  { id: 'helen', name: 'Helen', kind: 'professional', role: 'social worker' },
];

const after = (document: TrajectoryDocument, ...commands: readonly TrajectoryCommand[]) =>
  commands.reduce(trajectoryReducer, document);

export const familysScales: readonly TrajectoryLink[] = [
  { id: 'scale-nights', text: 'Where are things at night?' },
];

export const familysRatings: readonly TrajectoryRating[] = [
  { scaleId: 'scale-nights', on: on('2024-03-12'), by: 'nadia', number: 8 },
  { scaleId: 'scale-nights', on: on('2024-03-12'), by: 'helen', number: 4 },
  { scaleId: 'scale-nights', on: on('2024-03-12'), by: 'tariq', number: null },
];

export const datesThatAreSet: readonly StatutoryDate[] = [
  { id: 'conference', title: 'First conference', on: on('2024-03-25') },
  { id: 'review', title: 'Review conference', on: on('2024-06-21') },
];

/** The way of safety planning for Tariq and Aisha. */
export const nightsWay: TrajectoryDocument = createTrajectory({
  id: 'way-nights',
  title: 'Grown-ups there at night',
  people,
  start: on('2024-03-04'),
  targetClosure: on('2024-06-10'),
  stages: [
    createStage({
      id: 's1',
      title: 'Worries and goal agreed with Mum and Gran',
      kind: 'meeting',
      planned: planInWeeks(1),
      actual: on('2024-03-06'),
      status: 'done',
      ...shared,
    }),
    createStage({
      id: 's2',
      title: 'Words and pictures read to Tariq by Mum',
      kind: 'wordsAndPictures',
      planned: planInWeeks(2),
      actual: on('2024-03-13'),
      status: 'done',
      aboutChildren: ['tariq'],
      ...shared,
    }),
    createStage({
      id: 's3',
      title: 'Network meeting: Gran, Dee and Mum’s friend',
      kind: 'network',
      planned: planInWeeks(3),
      status: 'done',
      ...shared,
    }),
    createStage({
      id: 's4',
      title: 'Rules tried, Dee checks on late shifts',
      kind: 'plan',
      planned: planInWeeks(4, 7),
      status: 'happening',
      tasks: [
        { who: ['dee'], text: 'knocks at eight when Mum is called in' },
        { who: ['salma'], text: 'sleeps over' },
      ],
      evidence: 'Two late shifts with a grown-up there',
      ...shared,
    }),
    createStage({
      id: 's5',
      title: 'Look back together and scale again',
      kind: 'scaling',
      planned: planInWeeks(8),
      checkpoint: { scaleId: 'scale-nights', hopedFor: 6 },
      ...shared,
    }),
    createStage({
      id: 's6',
      title: 'Helen steps back, the network carries on',
      kind: 'closure',
      planned: planInWeeks(14),
      ...shared,
    }),
  ],
  bottomLines: [
    createBottomLine({
      id: 'b1',
      text: 'Tariq can say which grown-up is there tonight.',
      how: 'A card on the fridge',
      met: { on: on('2024-04-02'), saidBy: ['tariq'], evidence: 'He showed Helen the card.' },
      ...shared,
    }),
    createBottomLine({
      id: 'b2',
      text: 'The plan has been tried in a week when shifts change.',
      notHeldBy: ['nadia'],
      dispute: 'Mum says that week has been already.',
      ...shared,
    }),
  ],
  nextSteps: [
    createNextStep({
      id: 'n1',
      text: 'Ask Dee if she will hold a spare key',
      owners: ['nadia'],
      when: { said: 'before Friday', iso: null },
      reason: 'So that somebody near can come in',
      ...shared,
    }),
  ],
});

/** From watched time to home, half way. */
export const halfWayHome: TrajectoryDocument = createTrajectory({
  id: 'way-home',
  title: 'Home to Mum',
  preset: 'reunification',
  people,
  start: on('2024-02-05'),
  stages: (trajectoryPresets.find(({ key }) => key === 'reunification')?.stages ?? []).map(
    ({ week, ...stage }, at) =>
      createStage({
        ...stage,
        id: `h${at}`,
        planned: week === undefined ? null : planInWeeks(week),
        status: at < 4 ? 'done' : at === 4 ? 'happening' : 'planned',
        ...shared,
      }),
  ),
  bottomLines: [
    createBottomLine({ id: 'hb', text: 'Each stage has gone well before the next one begins.', ...shared }),
  ],
});

/** The same family after nights together were too much for now. */
export const steppedBackWay: TrajectoryDocument = after(
  nightsWay,
  {
    type: 'plan-stage',
    id: 's5',
    planned: planOnDates(on('2024-05-14')),
    why: 'Gran is in hospital until then',
    ...helen,
  },
  {
    type: 'step-back',
    id: 's4',
    toId: 's3',
    why: 'Two late shifts came in one week, and nobody knew who was on',
    ...helen,
  },
);

/** Mum’s path and Dad’s path beside the one of everyone. */
export const twoPaths: TrajectoryDocument = {
  ...nightsWay,
  id: 'way-two-paths',
  lanes: [
    createLane({ id: 'mum', title: 'Mum’s path', personIds: ['nadia'] }),
    createLane({ id: 'dad', title: 'Dad’s path', personIds: ['imran'] }),
  ],
  stages: [
    ...nightsWay.stages.slice(0, 3),
    createStage({
      id: 'm1',
      title: 'Mum tries the night plan with Gran',
      laneId: 'mum',
      planned: planInWeeks(4),
      status: 'happening',
      ...shared,
    }),
    createStage({
      id: 'd1',
      title: 'Dad sees the children at Gran’s',
      kind: 'contact',
      contactLevel: 'networkSupervised',
      laneId: 'dad',
      planned: planInWeeks(4),
      status: 'happening',
      ...shared,
    }),
    createStage({
      id: 'm2',
      title: 'Mum tells work about late changes',
      laneId: 'mum',
      planned: planInWeeks(6),
      ...shared,
    }),
    createStage({
      id: 'd2',
      title: 'A night at Dad’s',
      kind: 'contact',
      contactLevel: 'overnight',
      laneId: 'dad',
      planned: planInWeeks(9),
      status: 'paused',
      ...shared,
    }),
    ...nightsWay.stages.slice(4),
  ],
};

/** What stands there once an arrangement has been put in. */
export function beganWith({ key, stages, bottomLines }: TrajectoryPreset): TrajectoryDocument {
  const begun = createTrajectory({ id: `way-${key}`, people, start: on('2024-03-04') });
  return after(begun, {
    type: 'begin-with-preset',
    preset: key,
    stages: stages.map((stage, at) => ({ ...stage, id: `stage-${at}` })),
    bottomLines: bottomLines.map((text, at) => ({ id: `bottom-line-${at}`, text })),
    ...helen,
  });
}

/** A family that writes in Urdu. */
export const loudNightsWay: TrajectoryDocument = createTrajectory({
  id: 'way-urdu',
  lang: 'ur',
  title: 'رات کو گھر میں سکون',
  start: on('2024-03-04'),
  stages: [
    createStage({
      id: 'u1',
      title: 'خالہ اور امی مل کر بات کرتی ہیں',
      planned: planInWeeks(1),
      status: 'done',
      ...shared,
    }),
    createStage({
      id: 'u2',
      title: 'خالہ رات کو ساتھ رہتی ہیں',
      planned: planInWeeks(3),
      status: 'happening',
      ...shared,
    }),
    createStage({
      id: 'u3',
      title: 'سب مل کر دیکھتے ہیں کہ کیا بہتر ہوا',
      planned: planInWeeks(8),
      ...shared,
    }),
  ],
});
