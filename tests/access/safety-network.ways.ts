import * as React from 'react';
import {
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  SafetyNetwork,
  safetyNetworkCommands,
} from '../../src/safety-network';
import { sayEntry, speakNetwork } from '../../src/safety-network/network-names.text';
import '../../src/styles.css';
import type { KeyHands, PressHands, Target, Way, WaysTable } from './ways';

const say = speakNetwork({}, 'en-GB');

/** A network in which everything can be done: Gran has all there is, Dee was taken out, Ray is only named. */
const network = createSafetyNetwork({
  id: 'ways',
  title: 'Around Leo',
  people: [
    { id: 'leo', name: 'Leo', kind: 'child', role: '' },
    { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
    { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
    { id: 'dee', name: 'Dee', kind: 'naturallyConnected', role: '' },
    { id: 'ray', name: 'Ray', kind: 'naturallyConnected', role: '' },
  ],
  members: [
    createNetworkMember({ id: 'm-gran', personId: 'gran' }),
    createNetworkMember({
      id: 'm-dee',
      personId: 'dee',
      removed: { at: null, by: null, why: 'It was another Dee' },
    }),
  ],
  knowledge: [createKnowledgeStep({ id: 'k', memberId: 'm-gran', level: 'little' })],
  closeness: [createClosenessStep({ id: 'c', memberId: 'm-gran', ring: 'middle' })],
  helps: [createNetworkHelp({ id: 'h', memberId: 'm-gran', text: 'Stays over' })],
  ties: [createNetworkTie({ id: 't', from: 'gran', to: 'mum', kind: 'strong' })],
  contacts: [createNetworkContact({ id: 'contact', personId: 'gran', phone: '0161 496 0000' })],
});

const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const button = (name: string | RegExp): Target => ['button', name];
const fold = (name: string): Target => ['summary', name];
const gran = { name: 'Gran' };
/** In the list, where everybody has a button of their own. */
const list: Target = button(say('form.list'));
const card: Target = button(say('card.open.of', gran));
/** In the picture, where one person at a time is a stop: Leo stands in the middle, and Gran is the nearest up or to a side. */
const granDrawn: Target = ['button', begins('Gran: ')];

const go = async (hands: KeyHands, ...targets: readonly Target[]) => {
  for (const target of targets) {
    await hands.tabTo(...target);
    await hands.press('{Enter}');
  }
};
const press = async (hands: PressHands, ...targets: readonly Target[]) => {
  for (const target of targets) await hands.press(...target);
};
const byPress = (...targets: readonly Target[]): Pick<Way, 'keys' | 'presses'> => ({
  keys: (hands) => go(hands, ...targets),
  presses: (hands) => press(hands, ...targets),
});
/** A field in a fold of Gran's card, in the list. */
const inCard = (part: string, field: Target, text: string): Pick<Way, 'keys' | 'presses'> => ({
  async keys(hands) {
    await go(hands, list, card, fold(part));
    await hands.tabTo(...field);
    await hands.type(text);
  },
  async presses(hands) {
    await press(hands, list, card, fold(part));
    await hands.write(text, ...field);
  },
});
const chosen = (part: string, field: Target, option: string): Pick<Way, 'keys' | 'presses'> => ({
  async keys(hands) {
    await go(hands, list, card, fold(part));
    await hands.tabTo(...field);
    await hands.choose(option);
  },
  async presses(hands) {
    await press(hands, list, card, fold(part));
    await hands.choose(option, ...field);
  },
});
/** From the picture: Leo has the stop, Gran is gone to by an arrow. */
const toGran = async (hands: KeyHands) => {
  await hands.tabTo('button', begins('Leo'));
  await hands.press('{ArrowLeft}');
  await hands.press('{Enter}');
};
const moved = { type: 'set-knowledge', memberId: 'm-gran', level: 'most' };
const most: Target = button(say('knowledge.most'));
const knows: Target = fold(say('move.knowledge'));
const place: Target = fold(say('place.heading'));

/** Every way of the safety network. */
export const safetyNetworkWays: WaysTable = {
  tool: 'safety-network',
  show: (tell) =>
    React.createElement(SafetyNetwork, {
      defaultValue: network,
      contacts: true,
      onChange: (_, { command, how }) => tell({ command, how }),
    }),
  needed: safetyNetworkCommands,
  ways: {
    'add-person': {
      command: { type: 'add-person' },
      async keys(hands) {
        await go(hands, list, card, fold(say('edit.part')), fold(say('edit.someone.add')));
        await hands.tabTo('textbox', say('edit.someone.name'));
        await hands.type('Jo');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await press(hands, list, card, fold(say('edit.seen')), fold(say('edit.someone.add')));
        await hands.write('Jo', 'textbox', say('edit.someone.name'));
        await hands.press(...button(say('edit.someone.do')));
      },
    },
    'change-person': {
      command: { type: 'change-person', id: 'gran', detail: 'role', value: 'Mum’s mum' },
      ...inCard(say('edit.about'), ['textbox', say('edit.role')], 'Mum’s mum'),
    },
    'add-member': {
      command: { type: 'add-member' },
      async keys(hands) {
        await go(hands, fold(say('add.open')));
        await hands.tabTo('textbox', say('edit.someone.name'));
        await hands.type('Jo');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await press(hands, fold(say('add.open')));
        await hands.write('Jo', 'textbox', say('edit.someone.name'));
        await hands.press(...button(say('edit.someone.do')));
      },
    },
    'change-member': {
      command: { type: 'change-member', id: 'm-gran', detail: 'agreedToHelp', value: 'yes' },
      ...chosen(say('edit.help'), ['combobox', say('edit.help.agreed')], say('answer.yes')),
    },
    'set-knowledge': { command: moved, ...byPress(list, card, knows, most) },
    'change-knowledge': {
      command: { type: 'change-knowledge', id: 'k', detail: 'words', value: 'The nights' },
      ...inCard(say('move.knowledge'), ['textbox', say('move.knows')], 'The nights'),
    },
    'set-closeness': {
      command: { type: 'set-closeness', memberId: 'm-gran', ring: 'inner' },
      ...byPress(list, card, fold(say('move.closeness')), button(say('closeness.inner'))),
    },
    'change-closeness': {
      command: { type: 'change-closeness', id: 'c', detail: 'words', value: 'Every day' },
      ...inCard(say('move.closeness'), ['textbox', say('move.close')], 'Every day'),
    },
    'add-help': {
      command: { type: 'add-help', memberId: 'm-gran', text: 'Has a key' },
      async keys(hands) {
        await go(hands, list, card, fold(say('edit.help')));
        await hands.tabTo('textbox', say('edit.help.new'));
        await hands.type('Has a key');
        await go(hands, button(say('edit.help.add')));
      },
      async presses(hands) {
        await press(hands, list, card, fold(say('edit.help')));
        await hands.write('Has a key', 'textbox', say('edit.help.new'));
        await hands.press(...button(say('edit.help.add')));
      },
    },
    'change-help': {
      command: { type: 'change-help', id: 'h', detail: 'answer', value: 'no' },
      ...chosen(say('edit.help'), ['combobox', say('edit.help.answer')], say('answer.no')),
    },
    'add-tie': {
      command: { type: 'add-tie', from: 'gran', to: 'leo', kind: 'carerOf' },
      async keys(hands) {
        await go(hands, list, card, fold(say('edit.ties')));
        await hands.tabTo('combobox', say('edit.tie.to'));
        await hands.choose('Leo');
        await hands.press('{Tab}');
        await hands.choose(say('tie.carerOf.with', { name: 'Leo' }));
        await go(hands, button(say('edit.tie.add')));
      },
      async presses(hands) {
        await press(hands, list, card, fold(say('edit.ties')));
        await hands.choose('Leo', 'combobox', say('edit.tie.to'));
        await hands.choose(say('tie.carerOf.with', { name: 'Leo' }), 'combobox', say('edit.tie.between'));
        await hands.press(...button(say('edit.tie.add')));
      },
    },
    'change-tie': {
      command: { type: 'change-tie', id: 't', detail: 'words', value: 'They ring' },
      ...inCard(say('edit.ties'), ['textbox', say('edit.tie.words')], 'They ring'),
    },
    'add-contact': {
      command: { type: 'add-contact', personId: 'gran' },
      ...byPress(list, card, fold(say('edit.contact')), button(say('edit.contact.add'))),
    },
    'change-contact': {
      command: { type: 'change-contact', id: 'contact', detail: 'safely', value: 'Ring first' },
      ...inCard(say('edit.contact'), ['textbox', say('edit.contact.safely')], 'Ring first'),
    },
    'remove-entry': {
      command: { type: 'remove-entry', of: 'member', id: 'm-gran' },
      ...byPress(list, card, fold(say('edit.remove')), button(say('edit.remove'))),
    },
    'restore-entry': {
      command: { type: 'restore-entry', of: 'member', id: 'm-dee' },
      ...byPress(
        fold(say('removed.heading', { count: 1 })),
        button(say('removed.back.of', { what: sayEntry(say, network, 'member', 'm-dee') })),
      ),
    },
    'place-in-picture': {
      command: { type: 'place-in-picture', picture: 'knowledge', personId: 'gran' },
      async keys(hands) {
        await toGran(hands);
        await go(hands, place, button(say('place.down')));
      },
      async presses(hands) {
        await press(hands, granDrawn, place, button(say('place.down')));
      },
    },
    'forget-place': {
      command: { type: 'forget-place', picture: 'knowledge' },
      async keys(hands) {
        await toGran(hands);
        await go(hands, place, button(say('place.down')), button(say('place.forget')));
      },
      async presses(hands) {
        await press(hands, granDrawn, place, button(say('place.down')), button(say('place.forget.all')));
      },
    },
    'set-title': {
      command: { type: 'set-title' },
      async keys(hands) {
        await go(hands, button(say('network.name.edit')));
        await hands.tabTo('textbox', say('network.name'));
        await hands.press('{End}');
        await hands.type(', in May');
      },
      async presses(hands) {
        await press(hands, button(say('network.name.edit')));
        await hands.write(', in May', 'textbox', say('network.name'));
      },
    },
  },
  shortcuts: {
    undo: {
      command: moved,
      how: 'undo',
      async keys(hands) {
        await go(hands, list, card, knows, most);
        await hands.press('{Control>}z{/Control}');
      },
      async presses(hands) {
        await press(hands, list, card, knows, most, button(begins(say('undo.of', { what: '' }))));
      },
    },
    redo: {
      command: moved,
      how: 'redo',
      async keys(hands) {
        await go(hands, list, card, knows, most);
        await hands.press('{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}');
      },
      async presses(hands) {
        await press(
          hands,
          list,
          card,
          knows,
          most,
          button(begins(say('undo.of', { what: '' }))),
          button(begins(say('redo.of', { what: '' }))),
        );
      },
    },
    'moving somebody from the picture': {
      command: moved,
      async keys(hands) {
        await toGran(hands);
        await go(hands, knows, most);
      },
      async presses(hands) {
        await press(hands, granDrawn, knows, most);
      },
    },
    'moving somebody from their sentence': {
      command: moved,
      ...byPress(button(say('form.sentences')), card, knows, most),
    },
    'moving somebody from the table': {
      command: moved,
      ...byPress(button(say('form.table')), card, knows, most),
    },
    'taking in somebody who is only named': {
      command: { type: 'add-member', person: network.people[4] },
      ...byPress(fold(say('add.open')), button(say('add.of', { name: 'Ray' }))),
    },
    'putting back somebody by adding them': {
      command: { type: 'restore-entry', of: 'member', id: 'm-dee' },
      ...byPress(fold(say('add.open')), button(say('add.of', { name: 'Dee' }))),
    },
  },
};
