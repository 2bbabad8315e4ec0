import type { BoardPlan } from './board-arrangement.model';
import type { MappingBoardOwnWords } from './mapping-board.words';

/** An arrangement of columns with the words that go with it. A council writes its own as one more of these. */
export interface BoardPreset extends BoardPlan {
  words: MappingBoardOwnWords;
}

const worries = { key: 'worries', tone: 'worry', categories: ['harm', 'danger', 'complicating'] } as const;
const workingWell = { key: 'workingWell', tone: 'well', categories: ['strength', 'existingSafety'] } as const;
const needsToHappen = { key: 'needsToHappen', tone: 'next', categories: ['goal', 'nextStep'] } as const;

/** Three columns with seven categories, in the published order (practice.md 1.1). */
export const standardPreset: BoardPreset = {
  key: 'standard',
  columns: [worries, workingWell, needsToHappen],
  words: {},
};

/** Four columns: the judgement stands beside the three (practice.md 1.3). */
export const fourColumnPreset: BoardPreset = {
  key: 'fourColumns',
  columns: [
    worries,
    workingWell,
    needsToHappen,
    { key: 'judgement', tone: 'plain', categories: [], holds: 'judgement' },
  ],
  words: {},
};

/** Manchester's order of questions: what was done to keep safe before strengths, the goal before the plan (practice.md 1.3). */
export const manchesterPreset: BoardPreset = {
  key: 'manchester',
  columns: [worries, { ...workingWell, categories: ['existingSafety', 'strength'] }, needsToHappen],
  words: {
    'category.harm.heading': 'Past harm',
    'category.harm.prompt.1': 'What has happened that has hurt the child?',
    'category.danger.heading': 'Future harm',
    'category.danger.prompt.1': 'What are we worried will happen to the child if nothing changes?',
    'category.danger.prompt.2': 'Who is worried about it?',
    'category.complicating.heading': 'Things that make it harder',
    'category.existingSafety.heading': 'What is already done to keep the child safe',
    'category.existingSafety.prompt.1': 'What have people already done that kept the child safe?',
    'category.strength.prompt.1':
      'What is strong in this family that might help to keep the child safe from now on?',
    'category.nextStep.heading': 'The plan (next steps)',
  },
};

/** Wigan's order: what is working well comes first (practice.md 1.3). */
export const wiganPreset: BoardPreset = {
  key: 'wigan',
  columns: [workingWell, worries, needsToHappen],
  words: {},
};

/** Early help: the words for wellbeing (practice.md 1.3). */
export const wellbeingPreset: BoardPreset = {
  key: 'wellbeing',
  columns: [workingWell, worries, needsToHappen],
  words: {
    'column.workingWell.question': 'What is going well for the children, and who helps.',
    'column.worries.question': 'What the children need and do not have yet, and what makes it harder.',
    'category.harm.heading': 'What has been hard',
    'category.harm.help': 'What has already happened that was hard for a child.',
    'category.danger.heading': 'Main worries',
    'category.danger.help': 'What named people are worried could happen if no help comes.',
    'category.existingSafety.heading': 'When it was different',
    'category.existingSafety.help': 'Times when it went better, and what people did then.',
    'category.goal.heading': 'Wellbeing goals',
    'hint.noDanger': 'There is no main worry yet: who is worried about what, if no help comes?',
    'hint.noGoal': 'There is no wellbeing goal yet: what would be good enough?',
    'hint.safetyWithoutWhen': {
      one: 'One time when it was different does not say when that was.',
      other: '%{count} times when it was different do not say when that was.',
    },
    'details.statements': 'Belongs to which main worry?',
    'details.statements.none': 'There is no main worry on the map yet.',
  },
};

/** Children in care: the words for success (practice.md 1.3). */
export const successPreset: BoardPreset = {
  key: 'success',
  columns: [workingWell, worries, needsToHappen],
  words: {
    'column.workingWell.question': 'Who you are close to, what goes well, and what you are good at.',
    'category.harm.heading': 'What has gone wrong',
    'category.harm.help':
      'What has already happened, also what the young person has done that put them in danger.',
    'category.danger.heading': 'Worries about what comes next',
    'category.danger.help': 'What named people are worried could happen if nothing changes.',
    'category.existingSafety.heading': 'People to turn to',
    'category.existingSafety.help': 'People who were there when it mattered, and what they did.',
    'category.goal.heading': 'Success goals',
    'hint.noDanger': 'Nothing is written yet about what could happen if nothing changes.',
    'hint.noGoal': 'There is no success goal yet: what would be good enough?',
    'hint.safetyWithoutWhen': {
      one: 'One thing under people to turn to does not say when it was done.',
      other: '%{count} things under people to turn to do not say when they were done.',
    },
    'details.statements': 'Belongs to which worry?',
    'details.statements.none': 'There is no such worry on the map yet.',
  },
};

/** The words of a child, and nothing to sort (practice.md 7.1). */
export const childPreset: BoardPreset = {
  key: 'child',
  columns: [
    { key: 'worries', tone: 'worry', categories: [] },
    { key: 'workingWell', tone: 'well', categories: [] },
    { key: 'needsToHappen', tone: 'next', categories: [] },
  ],
  words: {
    'column.worries.heading': 'Worries',
    'column.worries.question': 'What makes you sad, cross or scared?',
    'column.worries.empty': 'For example: “I don’t like it when it is dark and nobody is home.”',
    'column.workingWell.heading': 'Good things',
    'column.workingWell.question': 'What makes you happy? Who looks after you?',
    'column.workingWell.empty': 'For example: “Uncle Ray makes pancakes.”',
    'column.needsToHappen.heading': 'Dreams',
    'column.needsToHappen.question': 'How would you like it to be?',
    'column.needsToHappen.empty': 'For example: “I want a night light and a dog.”',
    'capture.placeholder': 'Write here, then press Enter',
    'hint.noWorkingWell': 'There are no good things yet.',
  },
};

/** All the arrangements that come with the library. */
export const boardPresets: readonly BoardPreset[] = [
  standardPreset,
  fourColumnPreset,
  manchesterPreset,
  wiganPreset,
  wellbeingPreset,
  successPreset,
  childPreset,
];
