import * as React from 'react';
import { expect } from 'vitest';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  Statements,
  statementsCommands,
  statementsReducer,
} from '../../src/statements';
import { speakStatements } from '../../src/statements/statements-names.text';
import '../../src/styles.css';
import type { KeyHands, PressHands, Target, Way, WaysTable } from './ways';

const say = speakStatements({}, 'en-GB');

const alone = 'Tariq and Aisha were alone in the flat.';
const milk = 'Tariq warmed milk on his own.';
const jargon = 'Gran is worried about neglect.';

/** Statements with which everything can be done. */
const statements = statementsReducer(
  createStatements({
    id: 'ways',
    people: [
      { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
      { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
      { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
    ],
    incidents: [
      createIncident({ id: 'alone', text: alone }),
      createIncident({ id: 'milk', text: milk }),
      createIncident({ id: 'other-flat', text: 'Other people', removed: { at: null, by: null, why: '' } }),
    ],
    harms: [createHarmStatement({ id: 'h1', title: 'Nights', incidentIds: ['milk'] })],
    dangers: [
      createDangerStatement({
        id: 'd1',
        number: 1,
        text: 'Nobody has said it yet.',
        worried: ['gran'],
        about: 'Mum goes out at night',
        dismissals: [{ key: 'JARGON:neglect:1', code: 'JARGON', reason: 'Her word', by: null, at: null }],
      }),
      createDangerStatement({ id: 'd2', number: 2 }),
    ],
    goals: [createSafetyGoal({ id: 'g1', dangerId: 'd1', text: '' })],
  }),
  { type: 'edit-text', of: 'danger', id: 'd1', text: jargon },
);

const danger = { item: say('name.danger', { number: '1' }) };
const goal = { item: say('name.goal', { number: '1' }) };
const harm = { item: say('name.harm', { item: 'Nights' }) };
const incident = (item: string) => ({ item });
const button = (name: string): Target => ['button', name];
const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const text = (of: 'danger' | 'goal', { item }: { item: string }): Target => [
  'textbox',
  say('field.of', { label: say(`text.${of}`), item }),
];
const detailsOf = (named: { item: string }) => button(say('details.open.of', named));
const capture: Target = ['textbox', say('field.of', { label: say('capture.label'), item: harm.item })];
const writeFirst: Target = [
  'textbox',
  say('field.of', { label: say('matrix.write'), item: say('matrix.row.first') }),
];
const chooseFirst: Target = [
  'combobox',
  say('field.of', { label: say('matrix.choose'), item: say('matrix.row.first') }),
];

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

/** What is opened first, and then written into a field. */
const byWriting = (
  words: string,
  field: Target,
  ...before: readonly Target[]
): Pick<Way, 'keys' | 'presses'> => ({
  async keys(hands) {
    await byPress(...before).keys?.(hands);
    await hands.tabTo(...field);
    await hands.type(words);
  },
  async presses(hands) {
    await byPress(...before).presses?.(hands);
    await hands.write(words, ...field);
  },
});

/** What is opened first, and then chosen from a list, perhaps with a button to be pressed after it. */
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

/** The texts are looked at a moment after they are there. */
const lookedAt = () => expect.poll(() => document.querySelector('[data-part="aside"]')).not.toBeNull();
const lateKeys = (way: Pick<Way, 'keys' | 'presses'>): Pick<Way, 'keys' | 'presses'> => ({
  async keys(hands: KeyHands) {
    await lookedAt();
    await way.keys?.(hands);
  },
  async presses(hands: PressHands) {
    await lookedAt();
    await way.presses?.(hands);
  },
});

const noWho = 'The text does not yet say what anybody does or did.';

/** Every way of the statements. */
export const statementsWays: WaysTable = {
  tool: 'statements',
  show: (tell) =>
    React.createElement(Statements, {
      defaultValue: statements,
      onChange: (_, { command, how }) => tell({ command, how }),
    }),
  needed: statementsCommands,
  ways: {
    'add-incident': {
      command: { type: 'add-incident', text: 'Dee heard crying' },
      async keys(hands) {
        await hands.tabTo(...capture);
        await hands.type('Dee heard crying');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.write('Dee heard crying', ...capture);
        await hands.press(...button(say('capture.add.of', { item: harm.item })));
      },
    },
    'add-harm': { command: { type: 'add-harm' }, ...byPress(button(say('harm.add'))) },
    'add-danger': { command: { type: 'add-danger' }, ...byPress(button(say('set.add'))) },
    'add-goal': {
      command: { type: 'add-goal', dangerId: 'd2' },
      ...byPress(button(say('goal.add.of', { item: say('name.danger', { number: '2' }) }))),
    },
    'change-incident': {
      command: { type: 'change-incident', id: 'milk', detail: 'severity', value: 'A burn' },
      ...byWriting(
        'A burn',
        ['textbox', say('matrix.severity')],
        ['summary', say('times.heading', { count: 1 })],
        detailsOf(incident(milk)),
      ),
    },
    'change-harm': {
      command: { type: 'change-harm', id: 'h1', detail: 'title' },
      ...byWriting(' alone', ['textbox', say('harm.title')]),
    },
    'change-danger': {
      command: { type: 'change-danger', id: 'd1', detail: 'worried', value: ['gran', 'mum'] },
      ...byPress(button(say('parts.open.of', danger)), ['checkbox', 'Mum', say('parts.worried')]),
    },
    'change-goal': {
      command: { type: 'change-goal', id: 'g1', detail: 'forHowLong', value: 'three months' },
      ...byWriting('three months', ['textbox', say('parts.forHowLong')], button(say('parts.open.of', goal))),
    },
    'edit-text': {
      command: { type: 'edit-text', of: 'goal', id: 'g1', text: 'A grown-up will be there.' },
      ...byWriting('A grown-up will be there.', text('goal', goal)),
    },
    'take-over': {
      command: { type: 'take-over', of: 'danger', id: 'd1' },
      ...byPress(button(say('offer.take.of', danger))),
    },
    'keep-text': {
      command: { type: 'keep-text', of: 'danger', id: 'd1' },
      ...byPress(button(say('offer.keep.of', danger))),
    },
    'bring-back-version': {
      command: { type: 'bring-back-version', of: 'danger', id: 'd1', versionId: 'version-1' },
      ...byPress(
        button(say('versions.open.of', danger)),
        button(say('versions.back.of', { item: say('status.draft') })),
      ),
    },
    'set-status': {
      command: { type: 'set-status', of: 'danger', id: 'd1', status: 'agreed' },
      ...byChoosing(say('status.agreed'), ['combobox', say('details.status')], [detailsOf(danger)]),
    },
    'set-number': {
      command: { type: 'set-number', id: 'd1' },
      ...byWriting('7', ['textbox', begins(say('details.number'))], detailsOf(danger)),
    },
    'link-incident': {
      command: { type: 'link-incident', harmId: 'h1', incidentId: 'alone' },
      ...byChoosing(
        alone,
        ['combobox', say('times.link')],
        [],
        [button(say('times.link.of', incident(alone)))],
      ),
    },
    'unlink-incident': {
      command: { type: 'unlink-incident', harmId: 'h1', incidentId: 'milk' },
      ...byPress(
        ['summary', say('times.heading', { count: 1 })],
        button(say('times.unlink.of', incident(milk))),
      ),
    },
    'set-harm-role': {
      command: { type: 'set-harm-role', harmId: 'h1', role: 'first', incidentId: 'alone' },
      // In a list that was pressed the focus is; in one a test chooses from it is only where it was before.
      ...byChoosing(alone, chooseFirst, [button(say('parts.open.of', danger))]),
    },
    'dismiss-observation': {
      command: { type: 'dismiss-observation', of: 'danger', id: 'd1', code: 'NO_WHAT', reason: '' },
      ...lateKeys(
        byPress(
          button(say('checks.letBe.of', { item: noWho })),
          button(say('checks.letBe.do.of', { item: noWho })),
        ),
      ),
    },
    'withdraw-dismissal': {
      command: { type: 'withdraw-dismissal', of: 'danger', id: 'd1', key: 'JARGON:neglect:1' },
      ...lateKeys(byPress(['summary', say('checks.aside')], ['button', begins(say('checks.again'))])),
    },
    'remove-entry': {
      command: { type: 'remove-entry', of: 'danger', id: 'd1', why: '' },
      ...byPress(detailsOf(danger), ['summary', say('remove.do')], button(say('remove.do'))),
    },
    'restore-entry': {
      command: { type: 'restore-entry', of: 'incident', id: 'other-flat' },
      ...byPress(
        ['summary', say('removed.heading', { count: 1 })],
        button(say('removed.restore.of', { item: say('name.incident', { item: 'Other people' }) })),
      ),
    },
    'add-person': {
      command: { type: 'add-person' },
      async keys(hands) {
        await hands.tabTo(...button(say('dispute.open.of', danger)));
        await hands.press('{Enter}');
        await hands.tabTo('summary', say('people.add'));
        await hands.press('{Enter}');
        await hands.tabTo('textbox', say('people.add.name'));
        await hands.type('Dee');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.press(...button(say('parts.open.of', danger)));
        await hands.press('summary', say('people.add'));
        await hands.write('Dee', 'textbox', say('people.add.name'));
        await hands.press(...button(say('people.add.do')));
      },
    },
    'set-title': {
      command: { type: 'set-title', title: 'Nights' },
      ...byWriting('Nights', ['textbox', say('title.label')], button(say('title.edit'))),
    },
  },
  shortcuts: {
    undo: {
      command: { type: 'add-danger' },
      how: 'undo',
      async keys(hands) {
        await hands.tabTo(...button(say('set.add')));
        await hands.press('{Enter}');
        await hands.tabTo(...button(say('set.add')));
        await hands.press('{Control>}z{/Control}');
      },
      async presses(hands) {
        await hands.press(...button(say('set.add')));
        await hands.press('button', begins(say('undo.of', { what: '' })));
      },
    },
    redo: {
      command: { type: 'add-danger' },
      how: 'redo',
      async presses(hands) {
        await hands.press(...button(say('set.add')));
        await hands.press('button', begins(say('undo.of', { what: '' })));
        await hands.press('button', begins(say('redo.of', { what: '' })));
      },
    },
    'the first time, written down in its row': {
      command: { type: 'set-harm-role', harmId: 'h1', role: 'first' },
      async keys(hands) {
        await hands.tabTo(...writeFirst);
        await hands.type('It was dark');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.write('It was dark', ...writeFirst);
        await hands.press(...button(say('capture.add.of', { item: say('matrix.row.first') })));
      },
    },
    'something that happened, and belongs nowhere yet': {
      command: { type: 'add-incident', text: 'A door was open' },
      async keys(hands) {
        await hands.tabTo('textbox', begins(`${say('capture.label')} ${say('capture.hint')}`));
        await hands.type('A door was open');
        await hands.press('{Enter}');
      },
    },
    'a service that is worried': {
      command: { type: 'change-danger', id: 'd1', detail: 'worriedAgencies', value: ['School'] },
      async keys(hands) {
        await hands.tabTo(...button(say('parts.open.of', danger)));
        await hands.press('{Enter}');
        await hands.tabTo('textbox', say('parts.agencies.add'));
        await hands.type('School');
        await hands.press('{Enter}');
      },
    },
    'an example from what was written down': {
      command: {
        type: 'change-danger',
        id: 'd1',
        detail: 'examples',
        value: [{ itemId: null, incidentId: 'alone', text: '', verbatim: false }],
      },
      ...byChoosing(
        alone,
        ['combobox', say('parts.example.from')],
        [button(say('parts.open.of', danger))],
        [button(say('parts.example.use.of', incident(alone)))],
      ),
    },
  },
};
