import * as React from 'react';
import {
  createRating,
  createSafetyScale,
  reversedPreset,
  safetyPreset,
  SafetyScale,
  safetyScaleCommands,
} from '../../src/safety-scale';
import { speakScale } from '../../src/safety-scale/scale-names.text';
import '../../src/styles.css';
import type { KeyHands, PressHands, Target, Way, WaysTable } from './ways';

const say = speakScale({}, 'en-GB');
const { wording } = safetyPreset;

/** A scale on which everything can be done: Mum is asked. She has answered before, and not today. */
const scale = createSafetyScale({
  id: 'ways',
  wording,
  people: [
    { id: 'leo', name: 'Leo', kind: 'child', role: '' },
    { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
    { id: 'ray', name: 'Uncle Ray', kind: 'naturallyConnected', role: '' },
  ],
  raters: ['mum'],
  rounds: [
    { id: 'first', on: null, meeting: 'First visit', hidden: false },
    { id: 'today', on: null, meeting: '', hidden: false },
  ],
  ratings: [createRating({ roundId: 'first', raterId: 'mum', wording, value: 4 })],
});

const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const button = (name: string): Target => ['button', name];
const mum = { name: 'Mum' };
/** A line without an answer is a spin button, as a slider must have a number. */
const line: Target = ['spinbutton', say('rater.answer', mum)];
const answered: Target = ['slider', say('rater.answer', mum)];
const radios = button(say('form.radio'));
/** Mum alone is asked: in her group each number stands once. */
const six: Target = ['radio', begins('6 out of 10')];
const reasons = button(say('rater.more.open.of', mum));

/** One who presses chooses buttons first: a test cannot press in a list of the system, and a line is not pressed by name. */
const pressSix = async (hands: PressHands) => {
  await hands.press(...radios);
  await hands.press(...six);
};
const typeSix = async (hands: KeyHands) => {
  await hands.tabTo(...line);
  await hands.press('6');
};
const byPress = (...targets: readonly Target[]): Pick<Way, 'keys' | 'presses'> => ({
  async keys(hands) {
    for (const target of targets) {
      await hands.tabTo(...target);
      await hands.press('{Enter}');
    }
  },
  async presses(hands) {
    for (const target of targets) await hands.press(...target);
  },
});
const given = { type: 'set-rating', raterId: 'mum', value: 6 };

/** Every way of the safety scale. */
export const safetyScaleWays: WaysTable = {
  tool: 'safety-scale',
  show: (tell) =>
    React.createElement(SafetyScale, {
      defaultValue: scale,
      onChange: (_, { command, how }) => tell({ command, how }),
    }),
  needed: safetyScaleCommands,
  ways: {
    'set-rating': { command: given, keys: typeSix, presses: pressSix },
    'decline-rating': {
      command: { type: 'decline-rating', raterId: 'mum' },
      ...byPress(button(say('rater.decline.of', mum))),
    },
    'clear-rating': {
      command: { type: 'clear-rating', raterId: 'mum' },
      async keys(hands) {
        await typeSix(hands);
        await hands.tabTo(...button(say('rater.clear.of', mum)));
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await pressSix(hands);
        await hands.press(...button(say('rater.clear.of', mum)));
      },
    },
    'set-reason': {
      command: { type: 'set-reason', raterId: 'mum', reason: 'reasonNotLower', text: 'Ray comes' },
      async keys(hands) {
        await hands.tabTo(...reasons);
        await hands.press('{Enter}');
        await hands.tabTo('textbox', say('reason.reasonNotLower'));
        await hands.type('Ray comes');
      },
      async presses(hands) {
        await hands.press(...reasons);
        await hands.write('Ray comes', 'textbox', say('reason.reasonNotLower'));
      },
    },
    'set-answered-for': {
      command: { type: 'set-answered-for', raterId: 'mum', answeredFor: 'ray' },
      async keys(hands) {
        await hands.tabTo(...reasons);
        await hands.press('{Enter}');
        await hands.tabTo('combobox', say('reason.answeredFor'));
        await hands.choose('Uncle Ray');
      },
      async presses(hands) {
        await hands.press(...reasons);
        await hands.choose('Uncle Ray', 'combobox', say('reason.answeredFor'));
      },
    },
    'add-rater': {
      command: { type: 'add-rater', person: scale.people[2] },
      ...byPress(['summary', say('rater.add')], button(say('rater.add.of', { name: 'Uncle Ray' }))),
    },
    'remove-rater': {
      command: { type: 'remove-rater', raterId: 'mum' },
      ...byPress(reasons, button(say('rater.stop.of', mum))),
    },
    'begin-round': {
      command: { type: 'begin-round' },
      async keys(hands) {
        await typeSix(hands);
        await hands.tabTo(...button(say('round.begin')));
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await pressSix(hands);
        await hands.press(...button(say('round.begin')));
      },
    },
    'describe-round': {
      command: { type: 'describe-round', on: null, meeting: 'Review' },
      async keys(hands) {
        await hands.tabTo('textbox', say('round.meeting'));
        await hands.type('Review');
      },
      async presses(hands) {
        await hands.write('Review', 'textbox', say('round.meeting'));
      },
    },
    'hide-ratings': { command: { type: 'hide-ratings' }, ...byPress(button(say('private.begin'))) },
    'reveal-ratings': {
      command: { type: 'reveal-ratings' },
      ...byPress(button(say('private.begin')), button(say('private.reveal'))),
    },
    'change-wording': {
      command: { type: 'change-wording', wording: reversedPreset.wording },
      async keys(hands) {
        await hands.tabTo('summary', say('wording.open'));
        await hands.press('{Enter}');
        await hands.tabTo('combobox', say('wording.preset'));
        await hands.choose(reversedPreset.name);
      },
      async presses(hands) {
        await hands.press('summary', say('wording.open'));
        await hands.choose(reversedPreset.name, 'combobox', say('wording.preset'));
      },
    },
  },
  shortcuts: {
    undo: {
      command: given,
      how: 'undo',
      async keys(hands) {
        await typeSix(hands);
        await hands.press('{Control>}z{/Control}');
      },
      async presses(hands) {
        await pressSix(hands);
        await hands.press('button', begins(say('undo.of', { what: '' })));
      },
    },
    redo: {
      command: given,
      how: 'redo',
      async keys(hands) {
        await typeSix(hands);
        await hands.press('{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}');
      },
      async presses(hands) {
        await pressSix(hands);
        await hands.press('button', begins(say('undo.of', { what: '' })));
        await hands.press('button', begins(say('redo.of', { what: '' })));
      },
    },
    'one higher, with the button': {
      command: { type: 'set-rating', raterId: 'mum', value: 7 },
      async keys(hands) {
        await typeSix(hands);
        await hands.tabTo(...button(say('rater.more', mum)));
        await hands.press('{Enter}');
      },
    },
    'one lower, with the arrows': {
      command: { type: 'set-rating', raterId: 'mum', value: 5 },
      async keys(hands) {
        await typeSix(hands);
        await hands.tabTo(...answered);
        await hands.press('{ArrowLeft}');
      },
    },
    'the lowest, where nothing was given': {
      command: { type: 'set-rating', raterId: 'mum', value: 0 },
      async keys(hands) {
        await hands.tabTo(...line);
        await hands.press('{Home}');
      },
    },
    'a number typed': {
      command: { type: 'set-rating', raterId: 'mum', value: 10 },
      async keys(hands) {
        await hands.tabTo(...button(say('form.number')));
        await hands.press('{Enter}');
        await hands.tabTo('textbox', say('rater.number', mum));
        await hands.type('10');
        await hands.press('{Enter}');
      },
    },
    'a button by keys': {
      command: given,
      async keys(hands) {
        await hands.tabTo(...radios);
        await hands.press('{Enter}');
        await hands.tabTo('radio', begins('0 out of 10'));
        await hands.press('{ArrowRight}'.repeat(6), ' ');
      },
    },
    'answering unseen': {
      command: given,
      async keys(hands) {
        await hands.tabTo(...button(say('private.begin')));
        await hands.press('{Enter}');
        await hands.tabTo(...button(say('private.turn', mum)));
        await hands.press('{Enter}');
        await typeSix(hands);
      },
      async presses(hands) {
        await hands.press(...button(say('private.begin')));
        await hands.press(...button(say('private.turn', mum)));
        await pressSix(hands);
      },
    },
    'someone new, by name': {
      command: { type: 'add-rater' },
      async keys(hands) {
        await hands.tabTo('summary', say('rater.add'));
        await hands.press('{Enter}');
        await hands.tabTo('textbox', say('rater.add.name'));
        await hands.type('Dee');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.press('summary', say('rater.add'));
        await hands.write('Dee', 'textbox', say('rater.add.name'));
        await hands.press(...button(say('rater.add.do')));
      },
    },
  },
};
