import * as React from 'react';
import {
  createChildSignal,
  createPlanContingency,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  SafetyPlan,
  safetyPlanCommands,
} from '../../src/safety-plan';
import { speakSafetyPlan } from '../../src/safety-plan/safety-plan-names.text';
import '../../src/styles.css';
import type { Target, Way, WaysTable } from './ways';

const say = speakSafetyPlan({}, 'en-GB');

const bar = {
  id: 'bar-key',
  forPeople: ['gran'],
  why: '',
  by: null,
  at: null,
  lifted: false,
  liftedWhy: '',
  liftedBy: null,
  liftedAt: null,
};

/** A plan with which everything can be done. */
const plan = createSafetyPlan({
  id: 'ways',
  people: [
    { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
    { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
    { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
  ],
  rules: [
    createPlanRule({ id: 'gran-stays', text: 'Gran stays.' }),
    createPlanRule({ id: 'key', text: 'Dee has a key.', handOver: { unclear: false, bars: [bar] } }),
    createPlanRule({ id: 'lamp', text: 'The lamp is on.', handOver: { unclear: true, bars: [] } }),
    createPlanRule({ id: 'gone', text: 'Said twice.', removed: { at: null, by: null, why: '' } }),
  ],
  triggers: [createPlanTrigger({ id: 'work', text: 'Work rings.' })],
  signals: [createChildSignal({ id: 'dinosaur', text: 'The blue dinosaur' })],
  diary: [
    createPlanDiaryEntry({
      id: 'friday',
      text: 'She missed the bus.',
      held: [{ ruleId: 'gran-stays', held: false }],
    }),
  ],
  contingencies: [createPlanContingency({ id: 'ill', text: 'She is ill.' })],
  reviews: [createPlanReview({ id: 'easter', text: 'Before Easter' })],
  supersededBy: { planId: 'other', on: null, why: '', by: null, at: null },
});

const button = (name: string): Target => ['button', name];
const tool = (
  which: 'tools.state' | 'tools.details' | 'tools.handOver' | 'tools.up' | 'tools.down',
  item: string,
) => button(say('tools.of', { tool: say(which), item }));
const box = (name: string, group: string): Target => ['checkbox', name, group];
const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

const byPress = (...targets: readonly Target[]): Pick<Way, 'keys' | 'presses'> => ({
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

/** What is opened first, then written into a field, and perhaps a button to be pressed after it. */
const byWriting = (
  words: string,
  field: Target,
  before: readonly Target[] = [],
  after: readonly Target[] = [],
): Pick<Way, 'keys' | 'presses'> => ({
  async keys(hands) {
    await byPress(...before).keys?.(hands);
    await hands.tabTo(...field);
    await hands.type(words);
    await byPress(...after).keys?.(hands);
  },
  async presses(hands) {
    await byPress(...before).presses?.(hands);
    await hands.write(words, ...field);
    await byPress(...after).presses?.(hands);
  },
});

/** What is opened first, then chosen from a list, and perhaps a button to be pressed after it. */
const byChoosing = (
  option: string,
  list: Target,
  before: readonly Target[] = [],
  after: readonly Target[] = [],
): Pick<Way, 'keys' | 'presses'> => ({
  async keys(hands) {
    await byPress(...before).keys?.(hands);
    await hands.tabTo(...list);
    await hands.choose(option);
    await byPress(...after).keys?.(hands);
  },
  async presses(hands) {
    await byPress(...before).presses?.(hands);
    await hands.choose(option, ...list);
    await byPress(...after).presses?.(hands);
  },
});

const answerOf = (rule: string): Target => ['combobox', say('diary.held', { item: rule })];
const about = button(say('about.open'));

/** Every way of the safety plan. */
export const safetyPlanWays: WaysTable = {
  tool: 'safety-plan',
  show: (tell) =>
    React.createElement(SafetyPlan, {
      defaultValue: plan,
      plans: [{ id: 'other', text: 'Our own plan' }],
      onChange: (_, { command, how }) => tell({ command, how }),
    }),
  needed: safetyPlanCommands,
  ways: {
    'add-entry': {
      command: { type: 'add-entry', of: 'rule', text: 'Nobody cooks alone.' },
      async keys(hands) {
        await hands.tabTo('textbox', say('section.rules.field'));
        await hands.type('Nobody cooks alone.');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.write('Nobody cooks alone.', 'textbox', say('section.rules.field'));
        await hands.press(...button(say('section.rules.add')));
      },
    },
    'write-diary': {
      command: { type: 'write-diary', text: 'All was well.' },
      ...byWriting(
        'All was well.',
        ['textbox', say('diary.text')],
        [button(say('section.diary.write'))],
        [button(say('diary.do'))],
      ),
    },
    'change-plan': {
      command: { type: 'change-plan', detail: 'purpose', value: 'family' },
      ...byChoosing(say('purpose.family'), ['combobox', say('about.purpose')], [about]),
    },
    'change-rule': {
      command: { type: 'change-rule', id: 'gran-stays', detail: 'backup', value: ['mum'] },
      ...byPress(tool('tools.details', 'Gran stays.'), box('Mum', say('details.backup'))),
    },
    'change-trigger': {
      command: { type: 'change-trigger', id: 'work', detail: 'emergency', value: true },
      ...byPress(tool('tools.details', 'Work rings.'), ['checkbox', say('details.emergency')]),
    },
    'change-signal': {
      command: { type: 'change-signal', id: 'dinosaur', detail: 'knownTo', value: ['gran'] },
      ...byPress(
        ['summary', say('section.signals.show')],
        tool('tools.details', 'The blue dinosaur'),
        box('Gran', say('details.knownTo')),
      ),
    },
    'change-diary': {
      command: { type: 'change-diary', id: 'friday', detail: 'on', value: { said: 'Friday', iso: null } },
      ...byWriting(
        'Friday',
        ['textbox', begins(say('details.on'))],
        [tool('tools.details', 'She missed the bus.')],
      ),
    },
    'change-contingency': {
      command: { type: 'change-contingency', id: 'ill', detail: 'tasks' },
      ...byWriting(
        'sleeps over',
        ['textbox', say('details.task.what', { number: '1' })],
        [tool('tools.details', 'She is ill.')],
      ),
    },
    'change-review': {
      command: { type: 'change-review', id: 'easter', detail: 'ruleIds', value: ['key'] },
      ...byPress(tool('tools.details', 'Before Easter'), box('Dee has a key.', say('details.review.rules'))),
    },
    'set-rule-state': {
      command: { type: 'set-rule-state', id: 'gran-stays', state: 'working' },
      ...byChoosing(
        say('state.working'),
        ['combobox', say('state.choice')],
        [tool('tools.state', 'Gran stays.')],
        [button(say('state.do'))],
      ),
    },
    'answer-rule': {
      command: { type: 'answer-rule', id: 'friday', ruleId: 'key', held: true },
      ...byChoosing(say('held.yes'), answerOf('Dee has a key.'), [
        tool('tools.details', 'She missed the bus.'),
      ]),
    },
    'move-rule': {
      command: { type: 'move-rule', id: 'key', before: 'gran-stays' },
      ...byPress(tool('tools.up', 'Dee has a key.')),
    },
    'call-network': {
      command: { type: 'call-network', ruleIds: ['gran-stays'], who: ['gran'] },
      ...byPress(
        button(say('ask.call.of', { item: 'Gran stays.' })),
        box('Gran', say('call.who')),
        button(say('call.do')),
      ),
    },
    'agree-version': {
      command: { type: 'agree-version', agreedBy: ['mum'] },
      ...byPress(button(say('section.versions.agree')), box('Mum', say('agree.by')), button(say('agree.do'))),
    },
    supersede: {
      command: { type: 'supersede', planId: 'other' },
      ...byChoosing(
        'Our own plan',
        ['combobox', say('about.supersede.plan')],
        // What was said before is taken back first.
        [about, button(say('about.supersede.back'))],
        [button(say('about.supersede.do'))],
      ),
    },
    'withdraw-supersede': {
      command: { type: 'withdraw-supersede' },
      ...byPress(about, button(say('about.supersede.back'))),
    },
    bar: {
      command: { type: 'bar', of: 'rule', id: 'gran-stays', forPeople: ['mum'] },
      ...byPress(
        tool('tools.handOver', 'Gran stays.'),
        box('Mum', say('bar.forPeople')),
        button(say('bar.do')),
      ),
    },
    'lift-bar': {
      command: { type: 'lift-bar', of: 'rule', id: 'key', barId: 'bar-key' },
      ...byPress(tool('tools.handOver', 'Dee has a key.'), ['button', begins(say('bar.lift'))]),
    },
    'settle-hand-over': {
      command: { type: 'settle-hand-over', of: 'rule', id: 'lamp' },
      ...byPress(tool('tools.handOver', 'The lamp is on.'), button(say('bar.settle'))),
    },
    'remove-entry': {
      command: { type: 'remove-entry', of: 'rule', id: 'gran-stays', why: '' },
      ...byPress(
        tool('tools.details', 'Gran stays.'),
        ['summary', say('remove.do')],
        button(say('remove.do')),
      ),
    },
    'restore-entry': {
      command: { type: 'restore-entry', of: 'rule', id: 'gone' },
      ...byPress(
        ['summary', say('removed.heading', { count: 1 })],
        button(say('removed.restore.of', { item: 'Said twice.' })),
      ),
    },
    'add-person': {
      command: { type: 'add-person' },
      async keys(hands) {
        await byPress(button(say('ask.call.of', { item: 'Gran stays.' })), [
          'summary',
          say('people.add'),
        ]).keys?.(hands);
        await hands.tabTo('textbox', say('people.add.name'));
        await hands.type('Dee');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.press(...button(say('ask.call.of', { item: 'Gran stays.' })));
        await hands.press('summary', say('people.add'));
        await hands.write('Dee', 'textbox', say('people.add.name'));
        await hands.press(...button(say('people.add.do')));
      },
    },
    'set-title': {
      command: { type: 'set-title', title: 'Nights' },
      ...byWriting('Nights', ['textbox', say('title.label')], [button(say('title.edit'))]),
    },
  },
  shortcuts: {
    undo: {
      command: { type: 'move-rule' },
      how: 'undo',
      async keys(hands) {
        await hands.tabTo(...tool('tools.up', 'Dee has a key.'));
        await hands.press('{Enter}');
        await hands.press('{Control>}z{/Control}');
      },
      async presses(hands) {
        await hands.press(...tool('tools.up', 'Dee has a key.'));
        await hands.press('button', begins(say('undo.of', { what: '' })));
      },
    },
    redo: {
      command: { type: 'move-rule' },
      how: 'redo',
      async presses(hands) {
        await hands.press(...tool('tools.up', 'Dee has a key.'));
        await hands.press('button', begins(say('undo.of', { what: '' })));
        await hands.press('button', begins(say('redo.of', { what: '' })));
      },
    },
    'a rule moved down': {
      command: { type: 'move-rule', id: 'gran-stays', before: 'lamp' },
      ...byPress(tool('tools.down', 'Gran stays.')),
    },
    'the plan itself, not to be handed over': {
      command: { type: 'bar', of: 'plan', forPeople: [] },
      ...byPress(button(say('tools.handOver')), button(say('bar.do'))),
    },
    'how a child says it': {
      command: { type: 'change-rule', id: 'gran-stays', detail: 'childWords' },
      ...byWriting(
        'gran stays',
        ['textbox', say('details.child.text', { name: 'Tariq' })],
        [tool('tools.details', 'Gran stays.')],
      ),
    },
  },
};
