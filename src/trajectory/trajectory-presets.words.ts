import type { ContactLevel, StageKind } from './trajectory.model';

/** One stage of an arrangement. */
export interface TrajectoryPresetStage {
  title: string;
  kind: StageKind;
  /** Default: it is not about time together. */
  contactLevel?: ContactLevel;
  evidence?: string;
  /** The week it is planned for, from 1. Default: not said. */
  week?: number;
}

/** A set of stages and bottom lines to begin with. A council writes its own as one more of these. */
export interface TrajectoryPreset {
  key: string;
  /** What it is called where one is chosen: the wording of `preset.<key>` in the catalogue goes before it. */
  name: string;
  stages: readonly TrajectoryPresetStage[];
  bottomLines: readonly string[];
}

/** Safety planning with the family and its network, in our own words after the usual order (practice.md 5). */
export const safetyPlanningPreset: TrajectoryPreset = {
  key: 'safetyPlanning',
  name: 'Safety planning',
  stages: [
    { title: 'The worries and the goal are clear to everyone', kind: 'meeting', week: 1 },
    { title: 'The family chooses who will help, and tells them the worries', kind: 'network', week: 2 },
    {
      title: 'The children hear what is happening, in words and pictures',
      kind: 'wordsAndPictures',
      week: 3,
    },
    { title: 'Family and friends meet and make the first rules', kind: 'network', week: 4 },
    {
      title: 'The rules are tried out',
      kind: 'plan',
      week: 5,
      evidence: 'What people did on an ordinary week, and on a hard one',
    },
    { title: 'Everyone says where things are on the scale', kind: 'scaling', week: 8 },
    { title: 'What worked stays, what did not is changed', kind: 'review', week: 9 },
    { title: 'Services step back; the family and its network carry on', kind: 'closure', week: 14 },
  ],
  bottomLines: [
    'People who are not professionals know the worries and have said yes to helping.',
    'The children know the plan and can say who to turn to.',
    'The plan has been tried for long enough to include hard weeks.',
  ],
};

/** From time together that is watched to living at home (practice.md 5). */
export const reunificationPreset: TrajectoryPreset = {
  key: 'reunification',
  name: 'From watched time to home',
  stages: [
    { title: 'The worries, the goal and the bottom lines are clear to everyone', kind: 'meeting', week: 1 },
    { title: 'Family and friends are found and told', kind: 'network', week: 2 },
    {
      title: 'The children hear what is happening, in words and pictures',
      kind: 'wordsAndPictures',
      week: 3,
    },
    {
      title: 'Time together while a professional is there',
      kind: 'contact',
      contactLevel: 'professionalSupervised',
      week: 4,
    },
    {
      title: 'Time together while family or friends are there',
      kind: 'contact',
      contactLevel: 'networkSupervised',
      week: 8,
    },
    { title: 'Some hours on their own together', kind: 'contact', contactLevel: 'unsupervised', week: 12 },
    { title: 'Nights together', kind: 'contact', contactLevel: 'overnight', week: 16 },
    { title: 'Everyone looks back and decides about home', kind: 'decision', week: 20 },
    { title: 'The children live at home', kind: 'contact', contactLevel: 'home', week: 21 },
    { title: 'Services step back; the family and its network carry on', kind: 'closure', week: 34 },
  ],
  bottomLines: [
    'People who are not professionals know the worries and have said yes to helping.',
    'The children know the plan and can say who to turn to.',
    'Each stage has gone well before the next one begins.',
  ],
};

/** Early help: wellbeing, agreed to by the family (practice.md 5, 8.3). */
export const earlyHelpPreset: TrajectoryPreset = {
  key: 'earlyHelp',
  name: 'Early help',
  stages: [
    { title: 'The family says what would help most', kind: 'meeting', week: 1 },
    { title: 'The people around the children come together', kind: 'network', week: 3 },
    { title: 'Everyone does what they said', kind: 'plan', week: 4 },
    { title: 'The family says how things are now', kind: 'review', week: 10 },
    { title: 'The family carries on with the people around it', kind: 'closure', week: 16 },
  ],
  bottomLines: [],
};

/** All the arrangements that come with the library. */
export const trajectoryPresets: readonly TrajectoryPreset[] = [
  safetyPlanningPreset,
  reunificationPreset,
  earlyHelpPreset,
];
