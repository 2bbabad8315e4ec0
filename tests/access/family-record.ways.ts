import * as React from 'react';
import { expect } from 'vitest';
import type { AnyToolDocument } from '../../src/family-record';
import { createFamilyRecord, FamilyRecord, familyRecordCommands, withSlice } from '../../src/family-record';
import { speakFamilyRecord } from '../../src/family-record/record-names.text';
import { createDangerStatement, createStatements } from '../../src/statements';
import { createStage, createTrajectory } from '../../src/trajectory';
import '../../src/styles.css';
import type { KeyHands, PressHands, Target, Way, WaysTable } from './ways';

const say = speakFamilyRecord({}, 'en-GB');

const text = 'Leo is left alone at night';
const [begun, later] = ['Nan sleeps over', 'Mum does the nights'];

const documents: readonly AnyToolDocument[] = [
  createStatements({ id: 'said', dangers: [createDangerStatement({ id: 'd', text })] }),
  createTrajectory({
    id: 'way',
    stages: [createStage({ id: 'first', title: begun }), createStage({ id: 'next', title: later })],
  }),
];

/** A record in which everything can be done: Dee was taken out, and the danger is worked on in the first stage. */
const record = documents.reduce(
  withSlice,
  createFamilyRecord({
    id: 'ways',
    people: [
      { id: 'leo', name: 'Leo', kind: 'child', role: '' },
      { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
      { id: 'dee', name: 'Dee', kind: 'professional', role: '' },
    ],
    personRemovals: [
      { id: 'r', personId: 'dee', removed: { at: null, by: null, why: 'It was another Dee' }, trail: [] },
    ],
    stageLinks: [{ id: 'l', statementId: 'd', stageId: 'first', removed: null, trail: [] }],
  }),
);

const button = (name: string): Target => ['button', name];
const gran = { name: 'Gran' };
const group = say('stages.of', { text });
const stage = (name: string): Target => ['checkbox', name, group];

const go = async (hands: KeyHands, ...targets: readonly Target[]) => {
  for (const target of targets) {
    await hands.tabTo(...target);
    await hands.press(target[0] === 'checkbox' ? ' ' : '{Enter}');
  }
};
const press = async (hands: PressHands, ...targets: readonly Target[]) => {
  for (const target of targets) await hands.press(...target);
};
const byPress = (...targets: readonly Target[]): Pick<Way, 'keys' | 'presses'> => ({
  keys: (hands) => go(hands, ...targets),
  presses: (hands) => press(hands, ...targets),
});
const rename: readonly Target[] = [button(say('people.rename.of', gran))];
const nameField: Target = ['textbox', say('people.rename.name')];
const add: Target = ['summary', say('people.add')];
const addField: Target = ['textbox', say('people.add.name')];
const takeOut: readonly Target[] = [button(say('people.remove.of', gran)), button(say('people.remove.do'))];

export const familyRecordWays: WaysTable = {
  tool: 'family-record',
  show: (tell) =>
    React.createElement(FamilyRecord, {
      defaultValue: record,
      tools: ['statements', 'trajectory', 'mapping-board'],
      onChange: (_, change) => tell(change),
    }),
  needed: familyRecordCommands,
  ways: {
    'change-slice': {
      command: { type: 'change-slice' },
      ...byPress(button(say('record.begin', { what: say('tool.mapping-board') }))),
    },
    'add-person': {
      command: {
        type: 'add-person',
        person: { id: expect.any(String) as string, name: 'Ray', kind: 'child', role: '' },
      },
      keys: async (hands) => {
        await go(hands, add);
        await hands.tabTo(...addField);
        await hands.type('Ray');
        await hands.press('{Enter}');
      },
      presses: async (hands) => {
        await hands.press(...add);
        await hands.write('Ray', ...addField);
        await hands.press(...button(say('people.add.do')));
      },
    },
    'rename-person': {
      command: { type: 'rename-person', personId: 'gran', name: 'Gran Salma' },
      keys: async (hands) => {
        await go(hands, ...rename);
        await hands.tabTo(...nameField);
        await hands.press('{End}');
        await hands.type(' Salma');
        await go(hands, button(say('people.rename.do')));
      },
      presses: async (hands) => {
        await press(hands, ...rename);
        await hands.write(' Salma', ...nameField);
        await press(hands, button(say('people.rename.do')));
      },
    },
    'remove-person': {
      command: { type: 'remove-person', personId: 'gran', why: '' },
      ...byPress(...takeOut),
    },
    'put-back-person': {
      command: { type: 'put-back-person', personId: 'dee' },
      ...byPress(
        ['summary', say('people.out', { count: 1 })],
        button(say('people.back.of', { name: 'Dee' })),
      ),
    },
    'link-stage': {
      command: { type: 'link-stage', statementId: 'd', stageId: 'next' },
      ...byPress(stage(later)),
    },
    'unlink-stage': {
      command: { type: 'unlink-stage', id: 'l' },
      ...byPress(stage(begun)),
    },
  },
  shortcuts: {
    'the name by Enter': {
      command: { type: 'rename-person', personId: 'gran', name: 'GranGran' },
      keys: async (hands) => {
        await go(hands, ...rename);
        await hands.tabTo(...nameField);
        await hands.press('{End}');
        await hands.type('Gran');
        await hands.press('{Enter}');
      },
    },
    'a step taken back by its button': {
      command: { type: 'unlink-stage', id: 'l' },
      how: 'undo',
      keys: async (hands) => {
        await go(hands, stage(begun));
        await hands.tabTo(
          'button',
          say('history.undo', { what: say('change.link.removed', { text, stage: begun }) }),
        );
        await hands.press('{Enter}');
      },
    },
    'a step taken back and done again by keys': {
      command: { type: 'unlink-stage', id: 'l' },
      how: 'redo',
      keys: async (hands) => {
        await go(hands, stage(begun));
        await hands.press('{Control>}z{/Control}', '{Control>}y{/Control}');
      },
    },
  },
};
