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

/**
 * A set of stages and bottom lines to begin with. A council writes its own as one more of these, in its own language; what
 * it takes over from the library word for word is put into the reader's language with the rest of the catalogue.
 */
export interface TrajectoryPreset {
  key: string;
  /** What it is called where one is chosen: the wording of `preset.<key>` in the catalogue goes before it. */
  name: string;
  stages: readonly TrajectoryPresetStage[];
  bottomLines: readonly string[];
}

/** The words of the arrangements that come with the library, in British English: a part of the catalogue. */
export const trajectoryPresetWords = {
  'preset.safetyPlanning': 'Safety planning',
  'preset.reunification': 'From watched time to home',
  'preset.earlyHelp': 'Early help',
  'preset.stage.clear': 'The worries and the goal are clear to everyone',
  'preset.stage.clearWithLines': 'The worries, the goal and the bottom lines are clear to everyone',
  'preset.stage.chosen': 'The family chooses who will help, and tells them the worries',
  'preset.stage.found': 'Family and friends are found and told',
  'preset.stage.children': 'The children hear what is happening, in words and pictures',
  'preset.stage.rules': 'Family and friends meet and make the first rules',
  'preset.stage.tried': 'The rules are tried out',
  'preset.stage.tried.evidence': 'What people did on an ordinary week, and on a hard one',
  'preset.stage.scale': 'Everyone says where things are on the scale',
  'preset.stage.worked': 'What worked stays, what did not is changed',
  'preset.stage.watched': 'Time together while a professional is there',
  'preset.stage.network': 'Time together while family or friends are there',
  'preset.stage.hours': 'Some hours on their own together',
  'preset.stage.nights': 'Nights together',
  'preset.stage.decision': 'Everyone looks back and decides about home',
  'preset.stage.home': 'The children live at home',
  'preset.stage.closure': 'Services step back; the family and its network carry on',
  'preset.stage.helps': 'The family says what would help most',
  'preset.stage.around': 'The people around the children come together',
  'preset.stage.does': 'Everyone does what they said',
  'preset.stage.now': 'The family says how things are now',
  'preset.stage.carriesOn': 'The family carries on with the people around it',
  'preset.bottomLine.network':
    'People who are not professionals know the worries and have said yes to helping.',
  'preset.bottomLine.children': 'The children know the plan and can say who to turn to.',
  'preset.bottomLine.hardWeeks': 'The plan has been tried for long enough to include hard weeks.',
  'preset.bottomLine.eachStage': 'Each stage has gone well before the next one begins.',
} as const;

/** Safety planning with the family and its network, in our own words after the usual order (practice.md 5). */
export const safetyPlanningPreset: TrajectoryPreset = {
  key: 'safetyPlanning',
  name: trajectoryPresetWords['preset.safetyPlanning'],
  stages: [
    { title: trajectoryPresetWords['preset.stage.clear'], kind: 'meeting', week: 1 },
    { title: trajectoryPresetWords['preset.stage.chosen'], kind: 'network', week: 2 },
    { title: trajectoryPresetWords['preset.stage.children'], kind: 'wordsAndPictures', week: 3 },
    { title: trajectoryPresetWords['preset.stage.rules'], kind: 'network', week: 4 },
    {
      title: trajectoryPresetWords['preset.stage.tried'],
      kind: 'plan',
      week: 5,
      evidence: trajectoryPresetWords['preset.stage.tried.evidence'],
    },
    { title: trajectoryPresetWords['preset.stage.scale'], kind: 'scaling', week: 8 },
    { title: trajectoryPresetWords['preset.stage.worked'], kind: 'review', week: 9 },
    { title: trajectoryPresetWords['preset.stage.closure'], kind: 'closure', week: 14 },
  ],
  bottomLines: [
    trajectoryPresetWords['preset.bottomLine.network'],
    trajectoryPresetWords['preset.bottomLine.children'],
    trajectoryPresetWords['preset.bottomLine.hardWeeks'],
  ],
};

/** From time together that is watched to living at home (practice.md 5). */
export const reunificationPreset: TrajectoryPreset = {
  key: 'reunification',
  name: trajectoryPresetWords['preset.reunification'],
  stages: [
    { title: trajectoryPresetWords['preset.stage.clearWithLines'], kind: 'meeting', week: 1 },
    { title: trajectoryPresetWords['preset.stage.found'], kind: 'network', week: 2 },
    { title: trajectoryPresetWords['preset.stage.children'], kind: 'wordsAndPictures', week: 3 },
    {
      title: trajectoryPresetWords['preset.stage.watched'],
      kind: 'contact',
      contactLevel: 'professionalSupervised',
      week: 4,
    },
    {
      title: trajectoryPresetWords['preset.stage.network'],
      kind: 'contact',
      contactLevel: 'networkSupervised',
      week: 8,
    },
    {
      title: trajectoryPresetWords['preset.stage.hours'],
      kind: 'contact',
      contactLevel: 'unsupervised',
      week: 12,
    },
    {
      title: trajectoryPresetWords['preset.stage.nights'],
      kind: 'contact',
      contactLevel: 'overnight',
      week: 16,
    },
    { title: trajectoryPresetWords['preset.stage.decision'], kind: 'decision', week: 20 },
    { title: trajectoryPresetWords['preset.stage.home'], kind: 'contact', contactLevel: 'home', week: 21 },
    { title: trajectoryPresetWords['preset.stage.closure'], kind: 'closure', week: 34 },
  ],
  bottomLines: [
    trajectoryPresetWords['preset.bottomLine.network'],
    trajectoryPresetWords['preset.bottomLine.children'],
    trajectoryPresetWords['preset.bottomLine.eachStage'],
  ],
};

/** Early help: wellbeing, agreed to by the family (practice.md 5, 8.3). */
export const earlyHelpPreset: TrajectoryPreset = {
  key: 'earlyHelp',
  name: trajectoryPresetWords['preset.earlyHelp'],
  stages: [
    { title: trajectoryPresetWords['preset.stage.helps'], kind: 'meeting', week: 1 },
    { title: trajectoryPresetWords['preset.stage.around'], kind: 'network', week: 3 },
    { title: trajectoryPresetWords['preset.stage.does'], kind: 'plan', week: 4 },
    { title: trajectoryPresetWords['preset.stage.now'], kind: 'review', week: 10 },
    { title: trajectoryPresetWords['preset.stage.carriesOn'], kind: 'closure', week: 16 },
  ],
  bottomLines: [],
};

/** All the arrangements that come with the library. */
export const trajectoryPresets: readonly TrajectoryPreset[] = [
  safetyPlanningPreset,
  reunificationPreset,
  earlyHelpPreset,
];
