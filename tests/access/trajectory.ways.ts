import * as React from 'react';
import {
  createBottomLine,
  createLane,
  createNextStep,
  createStage,
  createTrajectory,
  planInWeeks,
  Trajectory,
  trajectoryCommands,
} from '../../src/trajectory';
import { speakTrajectory } from '../../src/trajectory/trajectory-names.text';
import '../../src/styles.css';
import type { Target, Way, WaysTable } from './ways';

const say = speakTrajectory({}, 'en-GB');

/** A trajectory with which everything can be done. */
const trajectory = createTrajectory({
  id: 'ways',
  people: [{ id: 'mum', name: 'Mum', kind: 'parent', role: '' }],
  lanes: [
    createLane({ id: 'lane', title: 'Mum’s path' }),
    createLane({ id: 'dad', title: 'Where Dad goes' }),
  ],
  stages: [
    createStage({ id: 's1', title: 'Meeting', status: 'done' }),
    createStage({ id: 's2', title: 'Trying', status: 'happening', planned: planInWeeks(3) }),
    createStage({ id: 's3', title: 'Another family', removed: { at: null, by: null, why: '' } }),
  ],
  bottomLines: [
    createBottomLine({ id: 'b1', text: 'Tariq knows.' }),
    createBottomLine({ id: 'b2', text: 'Gran is there.' }),
  ],
  nextSteps: [
    createNextStep({ id: 'n1', text: 'Ask Dee.' }),
    createNextStep({ id: 'n2', text: 'Ring school.' }),
  ],
});
const empty = createTrajectory({ id: 'ways', stages: [] });

const button = (name: string): Target => ['button', name];
const tool = (which: 'status' | 'when' | 'move' | 'details' | 'met' | 'done', item: string): Target =>
  button(say('tools.of', { tool: say(`tools.${which}`), item }));
const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const hinted = (label: string): Target => ['textbox', begins(label)];

type Both = Pick<Way, 'keys' | 'presses'>;

const byPress = (...targets: readonly Target[]): Both => ({
  async keys(hands) {
    for (const target of targets) {
      await hands.tabTo(...target);
      await hands.press(target[0] === 'checkbox' ? ' ' : '{Enter}');
    }
  },
  async presses(hands) {
    for (const target of targets) await hands.press(...target);
  },
});
const byWriting = (words: string, field: Target): Both => ({
  async keys(hands) {
    await hands.tabTo(...field);
    await hands.type(words);
  },
  async presses(hands) {
    await hands.write(words, ...field);
  },
});
const byChoosing = (option: string, list: Target): Both => ({
  async keys(hands) {
    await hands.tabTo(...list);
    await hands.choose(option);
  },
  async presses(hands) {
    await hands.choose(option, ...list);
  },
});
const inTurn = (...ways: readonly Both[]): Both => ({
  async keys(hands) {
    for (const way of ways) await way.keys?.(hands);
  },
  async presses(hands) {
    for (const way of ways) await way.presses?.(hands);
  },
});
/** A line is written and added: by Enter, or by its button. */
const adding = (words: string, label: string, add: string): Both => ({
  async keys(hands) {
    await hands.tabTo('textbox', label);
    await hands.type(words);
    await hands.press('{Enter}');
  },
  async presses(hands) {
    await hands.write(words, 'textbox', label);
    await hands.press('button', add);
  },
});

const shown =
  (defaultValue: object): WaysTable['show'] =>
  (tell) =>
    React.createElement(Trajectory, {
      defaultValue,
      goals: [{ id: 'goal-1', text: 'Safe at night' }],
      onChange: (_, { command, how }) => tell({ command: { ...command }, how }),
    });

const { 'begin-with-preset': begin, ...others } = {
  'begin-with-preset': {
    command: { type: 'begin-with-preset', preset: 'safetyPlanning' },
    ...byPress(button(say('preset.do'))),
  },
  'add-stage': {
    command: { type: 'add-stage', title: 'Home', laneId: 'lane' },
    async keys(hands) {
      await hands.tabTo('textbox', say('stage.add.in', { place: 'Mum’s path' }));
      await hands.type('Home');
      await hands.press('{Enter}');
    },
    async presses(hands) {
      await hands.write('Home', 'textbox', say('stage.add.in', { place: 'Mum’s path' }));
      // The buttons of all paths say the same; the one beside the field is pressed by a test of its own.
      await hands.press('button', say('stage.add.do.in', { place: 'Mum’s path' }));
    },
  },
  'change-stage': {
    command: { type: 'change-stage', id: 's2', detail: 'evidence', value: 'Two weeks' },
    ...inTurn(
      byPress(tool('details', 'Trying')),
      byWriting('Two weeks', ['textbox', say('details.evidence')]),
    ),
  },
  'plan-stage': {
    command: { type: 'plan-stage', id: 's2', why: 'Gran was ill' },
    ...inTurn(
      byPress(tool('when', 'Trying')),
      byWriting('4 April 2024', hinted(say('when.from'))),
      byWriting('Gran was ill', ['textbox', say('when.why')]),
      byPress(button(say('when.save'))),
    ),
  },
  'set-status': {
    command: { type: 'set-status', id: 's2', status: 'paused', why: '' },
    ...inTurn(
      byPress(tool('status', 'Trying')),
      byChoosing(say('status.paused'), ['combobox', say('status.choose')]),
      byPress(button(say('status.save'))),
    ),
  },
  'step-back': {
    command: { type: 'step-back', id: 's2', toId: 's1', why: 'Two late nights' },
    ...inTurn(
      byPress(tool('status', 'Trying'), ['summary', say('back.heading')]),
      byWriting('Two late nights', ['textbox', say('back.why')]),
      byPress(button(say('back.do'))),
    ),
  },
  'move-stage': {
    command: { type: 'move-stage', id: 's2', laneId: null, before: 's1' },
    ...byPress(tool('move', 'Trying'), button(say('move.up'))),
  },
  'add-bottom-line': {
    command: { type: 'add-bottom-line', text: 'A network is there' },
    ...adding('A network is there', say('bottomLine.add'), say('bottomLine.add.do')),
  },
  'change-bottom-line': {
    command: { type: 'change-bottom-line', id: 'b1', detail: 'how', value: 'A card' },
    ...inTurn(byPress(tool('details', 'Tariq knows.')), byWriting('A card', ['textbox', say('details.how')])),
  },
  'meet-bottom-line': {
    command: { type: 'meet-bottom-line', id: 'b1' },
    ...byPress(tool('met', 'Tariq knows.'), button(say('met.yes'))),
  },
  'add-next-step': {
    command: { type: 'add-next-step', text: 'Ring school' },
    ...adding('Ring school', say('nextStep.add'), say('nextStep.add.do')),
  },
  'change-next-step': {
    command: { type: 'change-next-step', id: 'n1', detail: 'reason', value: 'A key' },
    ...inTurn(byPress(tool('details', 'Ask Dee.')), byWriting('A key', ['textbox', say('details.reason')])),
  },
  'finish-next-step': {
    command: { type: 'finish-next-step', id: 'n1', done: true },
    ...byPress(tool('done', 'Ask Dee.')),
  },
  'add-lane': {
    command: { type: 'add-lane', title: 'Dad’s path' },
    ...adding('Dad’s path', say('lane.add'), say('lane.add.do')),
  },
  'change-lane': {
    command: { type: 'change-lane', id: 'lane', detail: 'personIds', value: ['mum'] },
    ...byPress(tool('details', 'Mum’s path'), ['checkbox', 'Mum', say('details.lanePeople')]),
  },
  'set-dates': {
    command: { type: 'set-dates' },
    ...inTurn(
      byPress(button(say('dates.open'))),
      byWriting('4 March 2024', hinted(say('dates.start'))),
      byPress(button(say('when.save'))),
    ),
  },
  'link-statements': {
    command: { type: 'link-statements', goalIds: ['goal-1'] },
    ...byPress(button(say('links.open')), ['checkbox', 'Safe at night']),
  },
  'move-entry': {
    command: { type: 'move-entry', of: 'bottomLine', id: 'b2', before: 'b1' },
    ...byPress(tool('move', 'Gran is there.'), button(say('move.up'))),
  },
  'remove-entry': {
    command: { type: 'remove-entry', of: 'stage', id: 's1', why: '' },
    ...byPress(tool('details', 'Meeting'), ['summary', say('remove.do')], button(say('remove.do'))),
  },
  'restore-entry': {
    command: { type: 'restore-entry', of: 'stage', id: 's3' },
    ...byPress(
      ['summary', say('removed.heading', { count: 1 })],
      button(say('removed.restore.of', { item: 'Another family' })),
    ),
  },
  'set-title': {
    command: { type: 'set-title', title: 'Home' },
    ...inTurn(byPress(button(say('title.edit'))), byWriting('Home', ['textbox', say('title.label')])),
  },
  'add-person': {
    command: { type: 'add-person' },
    ...inTurn(
      byPress(tool('met', 'Tariq knows.'), ['summary', say('people.add')]),
      byWriting('Dee', ['textbox', say('people.add.name')]),
      byPress(button(say('people.add.do'))),
    ),
  },
} satisfies Record<string, Way>;

/** Every way of the trajectory that has something in it. */
export const trajectoryWays: WaysTable = {
  tool: 'trajectory',
  show: shown(trajectory),
  needed: trajectoryCommands.filter((name) => name !== 'begin-with-preset'),
  ways: others,
  shortcuts: {
    undo: {
      command: { type: 'finish-next-step' },
      how: 'undo',
      async keys(hands) {
        await hands.tabTo(...tool('done', 'Ask Dee.'));
        await hands.press('{Enter}', '{Control>}z{/Control}');
      },
    },
    'a stage, by its handle and the arrow keys': {
      command: { type: 'move-stage', id: 's2', laneId: null, before: 's1' },
      async keys(hands) {
        await hands.tabTo(...button(say('drag.handle', { item: 'Trying' })));
        await hands.press(' ', '{ArrowUp}', ' ');
      },
    },
    'a stage to another path, by its handle and the arrow keys': {
      command: { type: 'move-stage', id: 's2', laneId: 'lane' },
      async keys(hands) {
        await hands.tabTo(...button(say('drag.handle', { item: 'Trying' })));
        await hands.press(' ', '{ArrowDown}', ' ');
      },
    },
    'a next step, to another place': {
      command: { type: 'move-entry', of: 'nextStep', id: 'n2', before: 'n1' },
      ...byPress(tool('move', 'Ring school.'), button(say('move.first'))),
    },
    'a path, to another place': {
      command: { type: 'move-entry', of: 'lane', id: 'lane', before: null },
      ...byPress(tool('move', 'Mum’s path'), button(say('move.down'))),
    },
    'a stage, from the picture': {
      command: { type: 'set-status', id: 's1', status: 'skipped' },
      ...inTurn(
        byPress(button(say('view.picture')), tool('status', 'Meeting')),
        byChoosing(say('status.skipped'), ['combobox', say('status.choose')]),
        byPress(button(say('status.save'))),
      ),
    },
    'a stage, from the table': {
      command: { type: 'set-status', id: 's1', status: 'skipped' },
      ...inTurn(
        byPress(button(say('view.table')), tool('status', 'Meeting')),
        byChoosing(say('status.skipped'), ['combobox', say('status.choose')]),
        byPress(button(say('status.save'))),
      ),
    },
  },
};

/** A set of stages is put in where nothing is there yet. */
export const trajectoryBeginning: WaysTable = {
  tool: 'trajectory',
  show: shown(empty),
  needed: ['begin-with-preset'],
  ways: { 'begin-with-preset': begin },
  shortcuts: {},
};
