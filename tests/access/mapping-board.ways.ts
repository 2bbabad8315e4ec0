import * as React from 'react';
import type { ItemDetail, MapItem } from '../../src/mapping-board';
import {
  createMapItem,
  createMappingBoard,
  itemDetails,
  MappingBoard,
  mappingBoardCommands,
  standardPreset,
} from '../../src/mapping-board';
import { speakBoard } from '../../src/mapping-board/board-names.text';
import '../../src/styles.css';
import type { KeyHands, PressHands, Target, Way, WaysTable } from './ways';

const say = speakBoard(standardPreset, {}, 'en-GB');

const late = 'Nobody came to fetch Leo';
const danger = 'Leo could be left waiting';
const older = 'Leo waited';
const ray = 'Uncle Ray fetched Leo';
const step = 'School has a number';
const heardOf = 'Somebody heard of it';

/** A board on which everything can be done. */
const board = createMappingBoard({
  id: 'ways',
  title: 'A map for Leo',
  people: [
    { id: 'leo', name: 'Leo', kind: 'child', role: '' },
    { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
  ],
  items: [
    createMapItem({ id: 'late', column: 'worries', category: 'harm', text: late }),
    createMapItem({ id: 'danger', column: 'worries', category: 'danger', text: danger }),
    createMapItem({ id: 'older', column: 'worries', text: older, status: 'superseded' }),
    createMapItem({ id: 'ray', column: 'workingWell', text: ray }),
    createMapItem({ id: 'step', column: 'needsToHappen', text: step }),
    createMapItem({
      id: 'heard-of',
      column: 'worries',
      text: heardOf,
      removed: { at: null, by: null, why: 'It was another flat' },
    }),
  ],
});

const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const button = (name: string): Target => ['button', name];
const worries = say('column.worries.heading');
const move = button(say('item.move.of', { item: late }));
const details = (item: string) => button(say('item.details.of', { item }));

/** Something set in the details of an item. */
interface DetailWay {
  detail: ItemDetail;
  value: unknown;
  /** The words of the item whose details are opened. */
  of?: string;
  at: Target;
  /** Chosen or written there; where neither is, it is ticked. */
  chosen?: string;
  written?: string;
}

const detailWays: readonly DetailWay[] = [
  { detail: 'verbatim', value: true, at: ['checkbox', say('details.verbatim')] },
  { detail: 'saidBy', value: ['mum'], at: ['checkbox', 'Mum', say('details.saidBy')] },
  {
    detail: 'source',
    value: 'observed',
    at: ['combobox', say('details.source')],
    chosen: say('source.observed'),
  },
  {
    detail: 'sourceNote',
    value: 'the register',
    at: ['textbox', say('details.sourceNote')],
    written: 'the register',
  },
  { detail: 'heldBy', value: ['mum'], at: ['checkbox', 'Mum', say('details.heldBy')] },
  { detail: 'notHeldBy', value: ['leo'], at: ['checkbox', 'Leo', say('details.notHeldBy')] },
  {
    detail: 'dispute',
    value: 'It was once',
    at: ['textbox', say('details.dispute')],
    written: 'It was once',
  },
  { detail: 'aboutChildren', value: ['leo'], at: ['checkbox', 'Leo', say('details.aboutChildren')] },
  {
    detail: 'impacts',
    value: [{ childId: 'leo', text: 'He cried' }],
    at: ['textbox', say('details.impact', { name: 'Leo' })],
    written: 'He cried',
  },
  {
    detail: 'happened',
    value: { said: 'summer 2023', iso: '2023-22' },
    at: ['textbox', begins(say('details.happened'))],
    written: 'summer 2023',
  },
  { detail: 'ongoing', value: false, at: ['combobox', say('details.ongoing')], chosen: say('answer.no') },
  {
    detail: 'incident',
    value: 'last',
    at: ['combobox', say('details.incident')],
    chosen: say('incident.last'),
  },
  {
    detail: 'frequency',
    value: { words: 'twice', count: null, per: null },
    at: ['textbox', say('details.frequency')],
    written: 'twice',
  },
  { detail: 'statementIds', value: ['danger'], at: ['checkbox', danger, say('details.statements')] },
  { detail: 'doneBy', value: ['mum'], of: step, at: ['checkbox', 'Mum', say('details.doneBy')] },
  {
    detail: 'doneWhen',
    value: { said: 'on Friday', iso: null },
    of: step,
    at: ['textbox', begins(say('details.doneWhen'))],
    written: 'on Friday',
  },
  {
    detail: 'goalOwner',
    value: 'shared',
    of: step,
    at: ['combobox', say('details.goalOwner')],
    chosen: say('goalOwner.shared'),
  },
  {
    detail: 'status',
    value: 'agreed',
    at: ['combobox', say('details.status')],
    chosen: say('status.agreed'),
  },
  {
    detail: 'supersededBy',
    value: 'late',
    of: older,
    at: ['combobox', say('details.supersededBy')],
    chosen: late,
  },
  {
    detail: 'visibility',
    value: { level: 'shared', notShownTo: [] },
    at: ['combobox', say('details.visibility')],
    chosen: say('visibility.shared'),
  },
  { detail: 'lang', value: 'cy', at: ['textbox', begins(say('details.lang'))], written: 'cy' },
] satisfies readonly (DetailWay & { detail: keyof MapItem })[];

function detailWay({ detail, value, of = late, at, chosen, written }: DetailWay): Way {
  return {
    command: { type: 'change-item', detail, value },
    async keys(hands) {
      await hands.tabTo(...details(of));
      await hands.press('{Enter}');
      await hands.tabTo(...at);
      if (chosen !== undefined) await hands.choose(chosen);
      else if (written !== undefined) await hands.type(written);
      else await hands.press(' ');
    },
    async presses(hands) {
      await hands.press(...details(of));
      if (chosen !== undefined) await hands.choose(chosen, ...at);
      else if (written !== undefined) await hands.write(written, ...at);
      else await hands.press(...at);
    },
  };
}

const takeOffByKeys = async (hands: KeyHands) => {
  await hands.tabTo(...details(ray));
  await hands.press('{Enter}');
  await hands.tabTo('summary', say('remove.do'));
  await hands.press('{Enter}');
  await hands.tabTo('button', say('remove.do'));
  await hands.press('{Enter}');
};

const takeOffByPressing = async (hands: PressHands) => {
  await hands.press(...details(ray));
  await hands.press('summary', say('remove.do'));
  await hands.press('button', say('remove.do'));
};

const taken = { type: 'remove-item', id: 'ray' };

/** Every way of the mapping board. */
export const mappingBoardWays: WaysTable = {
  tool: 'mapping-board',
  show: (tell) =>
    React.createElement(MappingBoard, {
      defaultValue: board,
      onChange: (_, { command, how }) => tell({ command, how }),
    }),
  needed: mappingBoardCommands.flatMap((name) =>
    name === 'change-item' ? itemDetails.map((detail) => `change-item ${detail}`) : [name],
  ),
  ways: {
    'add-item': {
      command: { type: 'add-item', column: 'worries', text: 'He was cold' },
      async keys(hands) {
        await hands.tabTo('textbox', say('capture.label', { column: worries }));
        await hands.type('He was cold');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.write('He was cold', 'textbox', say('capture.label', { column: worries }));
        await hands.press(...button(say('capture.add')));
      },
    },
    'edit-text': {
      command: { type: 'edit-text', id: 'late', text: `${late} today` },
      async keys(hands) {
        await hands.tabTo(...button(say('item.edit.of', { item: late })));
        await hands.press('{Enter}');
        await hands.type(' today');
        await hands.press('{Escape}');
      },
      async presses(hands) {
        await hands.press(...button(say('item.edit.of', { item: late })));
        await hands.write(' today');
        await hands.press(...button(say('item.edit.done.of', { item: `${late} today` })));
      },
    },
    'move-item': {
      command: { type: 'move-item', id: 'late', column: 'workingWell', category: 'strength' },
      async keys(hands) {
        await hands.tabTo(...move);
        await hands.press('{Enter}');
        await hands.tabTo(...button(say('category.strength.heading')));
        await hands.press(' ');
      },
      async presses(hands) {
        await hands.press(...move);
        await hands.press(...button(say('category.strength.heading')));
      },
    },
    'remove-item': { command: taken, keys: takeOffByKeys, presses: takeOffByPressing },
    'restore-item': {
      command: { type: 'restore-item', id: 'heard-of' },
      async keys(hands) {
        await hands.tabTo('summary', say('removed.heading', { count: 1 }));
        await hands.press('{Enter}');
        await hands.tabTo(...button(say('removed.restore.of', { item: heardOf })));
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.press('summary', say('removed.heading', { count: 1 }));
        await hands.press(...button(say('removed.restore.of', { item: heardOf })));
      },
    },
    'add-person': {
      command: { type: 'add-person', person: expectPerson('Ray') },
      async keys(hands) {
        await hands.tabTo(...details(late));
        await hands.press('{Enter}');
        await hands.tabTo('summary', say('people.add'), say('details.saidBy'));
        await hands.press('{Enter}');
        await hands.tabTo('textbox', say('people.add.name'), say('details.saidBy'));
        await hands.type('Ray');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.press(...details(late));
        await hands.press('summary', say('people.add'), say('details.saidBy'));
        await hands.write('Ray', 'textbox', say('people.add.name'), say('details.saidBy'));
        await hands.press('button', say('people.add.do'), say('details.saidBy'));
      },
    },
    'set-title': {
      command: { type: 'set-title', title: 'A map for Leo and Ray' },
      async keys(hands) {
        await hands.tabTo(...button(say('board.title.change')));
        await hands.press('{Enter}');
        await hands.type(' and Ray');
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.press(...button(say('board.title.change')));
        await hands.write(' and Ray', 'textbox', say('board.title'));
        await hands.press(...button(say('item.edit.done')));
      },
    },
    ...Object.fromEntries(detailWays.map((way) => [`change-item ${way.detail}`, detailWay(way)])),
  },
  shortcuts: {
    undo: {
      command: taken,
      how: 'undo',
      async keys(hands) {
        await takeOffByKeys(hands);
        await hands.press('{Control>}z{/Control}');
      },
      async presses(hands) {
        await takeOffByPressing(hands);
        await hands.press('button', begins(say('undo.of', { what: '' })));
      },
    },
    redo: {
      command: taken,
      how: 'redo',
      async keys(hands) {
        await takeOffByKeys(hands);
        await hands.press('{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}');
      },
      async presses(hands) {
        await takeOffByPressing(hands);
        await hands.press('button', begins(say('undo.of', { what: '' })));
        await hands.press('button', begins(say('redo.of', { what: '' })));
      },
    },
    'cut and paste': {
      command: { type: 'move-item', id: 'late', column: 'needsToHappen' },
      async keys(hands) {
        await hands.tabTo(...move);
        await hands.press('{Control>}x{/Control}');
        await hands.tabTo(...details(step));
        await hands.press('{Control>}v{/Control}');
      },
      async presses(hands) {
        await hands.press(...move);
        await hands.press(...button(say('move.cut')));
        await hands.press(...button(say('paste.here.in', { place: say('column.needsToHappen.heading') })));
      },
    },
    'moving up and down': {
      command: { type: 'move-item', id: 'late', column: 'worries', before: 'older' },
      async keys(hands) {
        await hands.tabTo(...move);
        await hands.press('{Enter}');
        await hands.tabTo(...button(say('move.down')));
        await hands.press('{Enter}');
      },
      async presses(hands) {
        await hands.press(...move);
        await hands.press(...button(say('move.down')));
      },
    },
    'dragging by keys': {
      command: { type: 'move-item', id: 'late', column: 'workingWell' },
      async keys(hands) {
        await hands.tabTo(...button(say('item.drag.of', { item: late })));
        await hands.press(' ', '{ArrowRight}', ' ');
      },
    },
  },
};

/** The id of someone new is made on the spot. */
function expectPerson(name: string): unknown {
  return { asymmetricMatch: (person: { name?: unknown } | null) => person?.name === name };
}
