import * as React from 'react';
import { expect } from 'vitest';
import {
  createInk,
  createPanel,
  createPermission,
  createSharingChoice,
  createShownTo,
  createStamp,
  createThreeHouses,
  keepLine,
  sealOfPanel,
  ThreeHouses,
  threeHousesCommands,
} from '../../src/three-houses';
import { speakThreeHouses } from '../../src/three-houses/three-houses-names.text';
import '../../src/styles.css';
import type { Target, Way, WaysTable } from './ways';

const say = speakThreeHouses({}, 'en-GB');

const agreed = { id: 'agreed', text: 'Gran comes now.', lang: null };
const stroke = (id: string, y: number, isRubbed = false) => ({
  id,
  colour: 'ink' as const,
  width: 'thick' as const,
  points: keepLine([
    { x: 300, y, pressure: 50 },
    { x: 700, y, pressure: 50 },
  ]),
  took: null,
  rubbedOut: isRubbed ? { by: null, at: null } : null,
});

/** A session with which everything can be done. */
const session = createThreeHouses({
  id: 'ways',
  people: [
    { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
    { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
  ],
  figure: 'fairy',
  path: {
    ...{ stands: 3, wouldNotSay: false, steps: 10, start: '', door: '', said: '' },
    earlier: [],
  },
  objects: [
    createStamp({
      id: 'ball',
      place: 'worries',
      layer: 'child',
      stamp: 'ball',
      frame: { x: 300, y: 800, size: 120 },
    }),
    createStamp({
      id: 'cat',
      place: 'worries',
      layer: 'child',
      stamp: 'cat',
      frame: { x: 700, y: 800, size: 120 },
    }),
    createInk({
      id: 'line',
      place: 'worries',
      layer: 'child',
      strokes: [stroke('l1', 500), stroke('l2', 300, true)],
    }),
    createStamp({
      ...{ id: 'gone', place: 'dreams', layer: 'child', stamp: 'sun', frame: { x: 500, y: 500, size: 100 } },
      removed: { at: null, by: null, why: '' },
    }),
  ],
  permissions: [
    createPermission({ id: 'asked', personId: 'mum' }),
    createPermission({ id: 'asked-before', removed: { at: null, by: null, why: '' } }),
  ],
  sharing: { unclear: true, choices: [createSharingChoice({ id: 'choice', personId: 'mum' })], settled: [] },
  sharedWith: [createShownTo({ id: 'shown', role: 'a teacher' })],
  panels: [
    createPanel({ id: 'draft', text: 'It is not your fault.' }),
    createPanel({
      ...agreed,
      agreements: [
        {
          ...{ id: 'a1', text: agreed.text, seal: sealOfPanel(agreed, []), on: null, agreedBy: ['mum'] },
          ...{ notAgreedBy: [], dispute: '', by: null, at: null, withdrawn: false, withdrawnWhy: '' },
          ...{ withdrawnBy: null, withdrawnAt: null },
        },
      ],
    }),
  ],
});

const button = (name: string): Target => ['button', name];
const field = (name: string, group?: string): Target =>
  group === undefined ? ['textbox', name] : ['textbox', name, group];
const choice = (name: string, group?: string): Target =>
  group === undefined ? ['combobox', name] : ['combobox', name, group];
const box = (name: string, group: string): Target => ['checkbox', name, group];

/** A place to draw in, by what it is called. What is in the hand is a part of its name. */
const place = (name: string): Target => [
  'application',
  new RegExp(`^${say('surface.label', { place: name, tool: '' })}`),
];
const worries = place(say('sheet.threeHouses.worries.heading'));
const dreams = place(say('sheet.threeHouses.dreams.heading'));

const byPress = (...targets: readonly Target[]): Required<Pick<Way, 'keys' | 'presses'>> => ({
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
  into: Target,
  before: readonly Target[] = [],
  after: readonly Target[] = [],
): Required<Pick<Way, 'keys' | 'presses'>> => ({
  async keys(hands) {
    await byPress(...before).keys(hands);
    await hands.tabTo(...into);
    await hands.type(words);
    await byPress(...after).keys(hands);
  },
  async presses(hands) {
    await byPress(...before).presses(hands);
    await hands.write(words, ...into);
    await byPress(...after).presses(hands);
  },
});

/** What is opened first, then chosen from a list. */
const byChoosing = (
  option: string,
  list: Target,
  before: readonly Target[] = [],
): Required<Pick<Way, 'keys' | 'presses'>> => ({
  async keys(hands) {
    await byPress(...before).keys(hands);
    await hands.tabTo(...list);
    await hands.choose(option);
  },
  async presses(hands) {
    await byPress(...before).presses(hands);
    await hands.choose(option, ...list);
  },
});

/** On a picture: what is pressed on it by keys, and a press in its middle. */
const onPicture = (
  picture: Target,
  keys: string,
  before: readonly Target[] = [],
  presses: readonly Target[] = [picture],
): Required<Pick<Way, 'keys' | 'presses'>> => ({
  async keys(hands) {
    await byPress(...before).keys(hands);
    await hands.tabTo(...picture);
    await hands.press(keys);
  },
  async presses(hands) {
    await byPress(...before).presses(hands);
    for (const target of presses) await hands.press(...target);
  },
});

const about = button(say('about.open'));
const sharing = button(say('sharing.open'));
const ofWorries = { place: say('sheet.threeHouses.worries.heading') };
/** What opens a fold shows a few words, and then says all of them. */
const endsWith = (words: string) => new RegExp(`${words}$`);
const listOfWorries: Target = ['summary', endsWith(say('list.of', { ...ofWorries, count: 3 }))];
const wordsOfWorries: Target = ['summary', endsWith(say('place.words.of', ofWorries))];
const change = (item: string) => button(say('object.change.of', { item }));
const ball = say('object.stamp', { stamp: say('stamp.ball') });
const cat = say('object.stamp', { stamp: say('stamp.cat') });
const takenOut: Target = ['summary', say('removed.heading', { count: 3 })];
const openBall = [listOfWorries, change(ball)];
const panel = (number: number) =>
  button(say('panel.change.of', { item: say('panel.number', { number: String(number) }) }));

/** Every way of the three houses. */
export const threeHousesWays: WaysTable = {
  tool: 'three-houses',
  show: (tell) =>
    React.createElement(ThreeHouses, {
      defaultValue: session,
      onPhotoWanted: () => ({ photoId: 'p1', width: 800, height: 600, name: 'a paper' }),
      onChange: (_, { command, how }) => tell({ command: { ...command }, how }),
    }),
  needed: threeHousesCommands,
  ways: {
    'add-ink': {
      command: { type: 'add-ink', place: 'dreams' },
      ...onPicture(dreams, '5{Enter}6{Enter}{Enter}'),
    },
    'add-stroke': {
      command: { type: 'add-stroke' },
      ...onPicture(dreams, '5{Enter}6{Enter}{Enter}7{Enter}8{Enter}{Enter}', [], [dreams, dreams]),
    },
    'rub-out': {
      command: { type: 'rub-out' },
      ...onPicture(worries, '5{Enter}', [button(say('hand.rubber'))]),
    },
    'draw-again': {
      command: { type: 'draw-again' },
      ...byPress(
        takenOut,
        button(
          say('removed.restore.of', { item: say('removed.rubbed', { item: say('object.ink'), count: 1 }) }),
        ),
      ),
    },
    'add-stamp': {
      command: { type: 'add-stamp', stamp: 'teddy' },
      ...onPicture(dreams, '5{Enter}', [button(say('hand.stamp')), button(say('stamp.teddy'))]),
    },
    'add-words': {
      command: { type: 'add-words', text: 'me an gran' },
      async keys(hands) {
        await onPicture(dreams, '5{Enter}', [button(say('hand.words'))]).keys(hands);
        await byWriting('me an gran', field(say('words.text')), [], [button(say('words.do'))]).keys(hands);
      },
      async presses(hands) {
        await hands.press(...button(say('hand.words')));
        await hands.press(...dreams);
        await byWriting('me an gran', field(say('words.text')), [], [button(say('words.do'))]).presses(hands);
      },
    },
    'add-photo': {
      command: { type: 'add-photo', photoId: 'p1' },
      async keys(hands) {
        await onPicture(dreams, '5{Enter}', [button(say('hand.photo'))]).keys(hands);
        await byPress(button(say('photo.choose')), button(say('photo.do'))).keys(hands);
      },
      async presses(hands) {
        await byPress(button(say('hand.photo')), dreams).presses(hands);
        await byPress(button(say('photo.choose')), button(say('photo.do'))).presses(hands);
      },
    },
    'move-object': {
      command: { type: 'move-object', id: 'ball' },
      ...byPress(...openBall, button(say('object.move.up'))),
    },
    'size-object': {
      command: { type: 'size-object', id: 'ball' },
      ...byPress(...openBall, button(say('object.larger'))),
    },
    'order-object': {
      command: { type: 'order-object', id: 'ball' },
      ...byPress(...openBall, button(say('object.forwards'))),
    },
    'change-object': {
      command: { type: 'change-object', id: 'ball', detail: 'name', value: 'my ball' },
      ...byWriting('my ball', field(say('object.name')), openBall),
    },
    'remove-object': {
      command: { type: 'remove-object', id: 'cat' },
      ...byPress(listOfWorries, change(cat), button(say('remove.do'))),
    },
    'restore-object': {
      command: { type: 'restore-object', id: 'gone' },
      ...byPress(
        takenOut,
        button(say('removed.restore.of', { item: say('object.stamp', { stamp: say('stamp.sun') }) })),
      ),
    },
    'label-place': {
      command: { type: 'label-place', label: 'the bad hows' },
      ...byWriting(
        'the bad hows',
        ['textbox', new RegExp(`^${say('place.label').replace('?', '\\?')}`)],
        [wordsOfWorries],
      ),
    },
    'describe-place': {
      command: { type: 'describe-place', description: 'A ball.' },
      ...byWriting('A ball.', field(say('place.description')), [wordsOfWorries]),
    },
    'choose-figure': {
      command: { type: 'choose-figure', figure: 'wizard' },
      ...byPress(button(say('figure.wizard'))),
    },
    'set-path': {
      command: { type: 'set-path', stands: 4 },
      ...byChoosing(say('path.step', { step: '4', steps: '10' }), choice(say('path.stands')), [
        field(say('fact.path.start')),
      ]),
    },
    'change-path': {
      command: { type: 'change-path', detail: 'door', value: 'gran' },
      ...byWriting('gran', field(say('fact.path.door'))),
    },
    'change-session': {
      command: { type: 'change-session', detail: 'ageAtTime', value: '7' },
      ...byWriting('7', field(say('about.ageAtTime')), [about]),
    },
    'add-permission': {
      command: { type: 'add-permission' },
      ...byPress(about, button(say('permission.add'))),
    },
    'change-permission': {
      command: { type: 'change-permission', id: 'asked', detail: 'answer', value: 'yes' },
      ...byChoosing(say('permission.yes'), choice(say('permission.answer')), [about]),
    },
    'add-sharing': { command: { type: 'add-sharing' }, ...byPress(sharing, button(say('sharing.add'))) },
    'change-sharing': {
      command: { type: 'change-sharing', id: 'choice', detail: 'answer', value: 'askLater' },
      ...byPress(sharing, button(say('sharing.askLater'))),
    },
    'settle-sharing': {
      command: { type: 'settle-sharing' },
      ...byPress(sharing, button(say('sharing.settle'))),
    },
    'add-shown': { command: { type: 'add-shown' }, ...byPress(sharing, button(say('shown.add'))) },
    'change-shown': {
      command: { type: 'change-shown', id: 'shown', detail: 'what', value: 'one house' },
      ...byWriting('one house', field(say('shown.what')), [sharing]),
    },
    'add-panel': {
      command: { type: 'add-panel', text: 'Dee helps.' },
      ...byWriting('Dee helps.', field(say('panel.add.text')), [], [button(say('panel.add'))]),
    },
    'change-panel': {
      command: { type: 'change-panel', id: 'draft', detail: 'about', value: 'why' },
      ...byWriting('why', field(say('panel.about')), [panel(1)]),
    },
    'move-panel': {
      command: { type: 'move-panel', id: 'draft' },
      ...byPress(button(say('panel.down.of', { item: say('panel.number', { number: '1' }) }))),
    },
    'agree-panel': {
      command: { type: 'agree-panel', id: 'draft', agreedBy: ['mum'] },
      ...byPress(panel(1), box('Mum', say('panel.agree.by')), button(say('panel.agree.do'))),
    },
    'withdraw-agreement': {
      command: { type: 'withdraw-agreement', id: 'agreed' },
      ...byPress(panel(2), button(say('panel.withdraw.do'))),
    },
    'read-panel': {
      command: { type: 'read-panel', id: 'agreed', readBy: ['mum'] },
      ...byPress(panel(2), box('Mum', say('panel.read.by')), button(say('panel.read.do'))),
    },
    'remove-record': {
      command: { type: 'remove-record', of: 'permission', id: 'asked' },
      ...byPress(about, button(say('remove.of', { item: 'Mum' }))),
    },
    'restore-record': {
      command: { type: 'restore-record', of: 'permission', id: 'asked-before' },
      ...byPress(takenOut, button(say('removed.restore.of', { item: say('removed.permission') }))),
    },
    'add-person': {
      command: { type: 'add-person', person: expect.objectContaining({ name: 'Dee' }) as unknown },
      ...byWriting(
        'Dee',
        field(say('people.add.name')),
        [about, ['summary', say('people.add')]],
        [button(say('people.add.do'))],
      ),
    },
    'set-title': {
      command: { type: 'set-title', title: 'Mine' },
      ...byWriting('Mine', field(say('title.label')), [button(say('title.edit'))]),
    },
  },
  shortcuts: {
    'a stamp by two digits and one more': {
      command: { type: 'add-stamp', stamp: 'teddy' },
      keys: onPicture(dreams, '513{Enter}', [button(say('hand.stamp')), button(say('stamp.teddy'))]).keys,
    },
    undo: {
      command: { type: 'choose-figure' },
      how: 'undo',
      ...byPress(
        button(say('figure.wizard')),
        button(say('undo.of', { what: say('command.choose-figure') })),
      ),
    },
  },
};
