import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type {
  ChangeItem,
  MapItem,
  MappingBoardCommand,
  MappingBoardDocument,
} from '../../src/mapping-board/mapping-board.model';
import {
  createMapItem,
  createMappingBoard,
  itemDetails,
  mappingBoardCommands,
  mappingBoardReducer,
  offeredVisibility,
} from '../../src/mapping-board/mapping-board.model';
import { openMappingBoard } from '../../src/mapping-board/mapping-board.schema';
import { frozen } from '../support/frozen';
import {
  itemIds,
  itemValues,
  personIds,
  someBoard,
  someCategory,
  someColumn,
  someInstant,
  somePeople,
  somePerson,
  someText,
} from './random-boards';

const item = (id: string, more: Partial<MapItem> = {}) =>
  createMapItem({ id, column: 'worries', text: `About ${id}`, ...more });
const boardOf = (...items: MapItem[]): MappingBoardDocument =>
  frozen(createMappingBoard({ id: 'board', items }));
const after = (board: MappingBoardDocument, ...commands: MappingBoardCommand[]) =>
  commands.reduce(mappingBoardReducer, board);
const order = (board: MappingBoardDocument, column = 'worries') =>
  board.items.filter((one) => one.column === column).map(({ id }) => id);
const find = (board: MappingBoardDocument, id: string) => board.items.find((one) => one.id === id);

const author = { by: 'p3', at: '2024-03-11T09:30:00.000Z' };

describe('a new board', () => {
  it('is empty, in British English, and opens without a word', () => {
    const board = createMappingBoard({ id: 'board' });
    expect(board).toMatchObject({ lang: 'en-GB', title: '', people: [], items: [], kept: [] });
    expect(openMappingBoard(board)).toMatchObject({ status: 'opened', issues: [] });
  });

  it('takes what the host gives it', () => {
    const given = { id: 'b', lang: 'cy', title: 'Map', preset: 'own', people: [], items: [item('a')] };
    expect(createMappingBoard(given)).toMatchObject(given);
  });
});

describe('a new item', () => {
  it('claims nothing: a draft, nothing asked, and in no copy for the family', () => {
    expect(createMapItem({ id: 'a', column: 'worries', text: 'Text' })).toMatchObject({
      category: null,
      verbatim: false,
      source: null,
      heldBy: [],
      notHeldBy: [],
      ongoing: null,
      status: 'draft',
      removed: null,
      putBack: [],
      visibility: { level: 'notDecided', notShownTo: [] },
      recordedBy: null,
      recordedAt: null,
    });
  });

  it('says who wrote it down and when', () => {
    expect(createMapItem({ id: 'a', column: 'worries', text: 'Text' }, author)).toMatchObject({
      recordedBy: 'p3',
      recordedAt: '2024-03-11T09:30:00.000Z',
      editedBy: null,
    });
  });

  it('can be decided on in every way there is', () => {
    expect(offeredVisibility).toHaveLength(4);
  });
});

describe('writing down', () => {
  const add: MappingBoardCommand = {
    type: 'add-item',
    id: 'b',
    column: 'worries',
    category: null,
    text: 'New',
  };

  it('puts the new item last, with who wrote it and when', () => {
    const board = after(boardOf(item('a')), { ...add, ...author });
    expect(order(board)).toEqual(['a', 'b']);
    expect(find(board, 'b')).toMatchObject({
      text: 'New',
      recordedBy: 'p3',
      recordedAt: author.at,
      editedBy: null,
    });
  });

  it('takes whose words they are with it', () => {
    const board = after(boardOf(), { ...add, verbatim: true, saidBy: ['c1'], lang: 'cy' });
    expect(find(board, 'b')).toMatchObject({ verbatim: true, saidBy: ['c1'], lang: 'cy' });
  });

  it.each<[string, Partial<MappingBoardCommand & { type: 'add-item' }>]>([
    ['no words', { text: '' }],
    ['only white space', { text: ' \n' }],
    ['no id', { id: '' }],
    ['an id that is taken', { id: 'a' }],
  ])('changes nothing with %s', (_, more) => {
    const board = boardOf(item('a'));
    expect(after(board, { ...add, ...more })).toBe(board);
  });
});

describe('changing the words', () => {
  it('keeps the rest, and says who changed them and when', () => {
    const before = item('a', { recordedBy: 'p1' });
    const board = after(boardOf(before), { type: 'edit-text', id: 'a', text: 'Other words', ...author });
    expect(find(board, 'a')).toEqual({ ...before, text: 'Other words', editedBy: 'p3', editedAt: author.at });
  });

  it('to the same words changes nothing, not even who changed them', () => {
    const board = boardOf(item('a'));
    expect(after(board, { type: 'edit-text', id: 'a', text: 'About a', ...author })).toBe(board);
  });

  it('by nobody known leaves the last known hand', () => {
    const board = boardOf(item('a', { editedBy: 'p1', editedAt: author.at }));
    const next = after(board, { type: 'edit-text', id: 'a', text: 'Other words' });
    expect(find(next, 'a')).toMatchObject({ editedBy: 'p1', editedAt: author.at });
  });
});

describe('moving an item', () => {
  const board = boardOf(
    item('a'),
    item('x', { column: 'workingWell' }),
    item('b'),
    item('c'),
    item('gone', { removed: { at: null, by: null, why: '' } }),
    item('d', { category: 'harm' }),
  );
  const move = (
    id: string,
    before: string | null,
    more: { column?: string; category?: string | null } = {},
  ): MappingBoardCommand => ({
    type: 'move-item',
    id,
    column: more.column ?? 'worries',
    category: more.category ?? null,
    before,
  });

  it.each<[string, string | null, string[]]>([
    ['a', 'c', ['b', 'a', 'c', 'gone', 'd']],
    ['c', 'a', ['c', 'a', 'b', 'gone', 'd']],
    ['c', 'b', ['a', 'c', 'b', 'gone', 'd']],
    ['a', null, ['b', 'c', 'gone', 'd', 'a']],
    ['b', 'nobody knows', ['a', 'c', 'gone', 'd', 'b']],
  ])('%s before %s', (id, before, expected) => {
    expect(order(after(board, move(id, before)))).toEqual(expected);
  });

  it.each<[string, MappingBoardCommand]>([
    ['before itself', move('b', 'b')],
    ['before itself, elsewhere', move('b', 'b', { column: 'workingWell' })],
    ['before the one it stands before', move('b', 'c')],
    ['before a thing of another column that stands next', move('a', 'x')],
    ['past things of other columns only', move('a', 'b')],
    ['past things that were taken off only', move('c', 'd')],
    ['to the end, where it is', move('d', null, { category: 'harm' })],
    ['that is not there', move('nobody knows', 'a')],
    ['that was taken off', move('gone', 'a')],
  ])('%s changes nothing', (_, command) => {
    expect(after(board, command)).toBe(board);
  });

  it('within its place is no change to the item', () => {
    expect(find(after(board, { ...move('a', 'c'), ...author }), 'a')).toBe(find(board, 'a'));
  });

  it('to another column says who moved it, and leaves its words and every other item', () => {
    const next = after(board, {
      ...move('b', 'x', { column: 'workingWell', category: 'strength' }),
      ...author,
    });
    expect(order(next, 'workingWell')).toEqual(['b', 'x']);
    expect(find(next, 'b')).toMatchObject({ category: 'strength', text: 'About b', editedBy: 'p3' });
    for (const id of ['a', 'c', 'd', 'gone', 'x']) expect(find(next, id)).toBe(find(board, id));
  });

  it('sorts it and unsorts it where it stands', () => {
    const sorted = after(board, move('b', 'c', { category: 'complicating' }));
    expect(order(sorted)).toEqual(order(board));
    expect(find(sorted, 'b')?.category).toBe('complicating');
    expect(find(after(sorted, move('b', 'c')), 'b')?.category).toBeNull();
  });

  it('takes a column nobody has heard of', () => {
    expect(order(after(board, move('b', null, { column: 'dreams' })), 'dreams')).toEqual(['b']);
  });

  it('and back is where it was', () => {
    const there = after(board, move('b', null, { column: 'workingWell' }));
    expect(order(after(there, move('b', 'c')))).toEqual(order(board));
  });
});

describe('details', () => {
  it('a dispute is written beside the worry, which stays as it is', () => {
    const before = item('a', { heldBy: ['p2'] });
    const next = after(
      boardOf(before),
      { type: 'change-item', id: 'a', detail: 'notHeldBy', value: ['p1'] },
      { type: 'change-item', id: 'a', detail: 'dispute', value: 'Mum says Tariq is sensible.' },
    );
    expect(find(next, 'a')).toEqual({ ...before, notHeldBy: ['p1'], dispute: 'Mum says Tariq is sensible.' });
  });

  it('set to what they are change nothing', () => {
    const board = boardOf(item('a', { happened: { said: 'summer 2023', iso: '2023-22' } }));
    const same: ChangeItem = {
      type: 'change-item',
      id: 'a',
      detail: 'happened',
      value: { said: 'summer 2023', iso: '2023-22' },
    };
    expect(after(board, { ...same, ...author })).toBe(board);
  });

  it.each(['text', 'column', 'id', 'removed', 'recordedBy', '__proto__'])(
    '%s is no detail, and stays',
    (detail) => {
      const board = boardOf(item('a'));
      const command = { type: 'change-item', id: 'a', detail, value: 'x' } as unknown as MappingBoardCommand;
      expect(after(board, command)).toBe(board);
    },
  );
});

describe('taking an item off the map', () => {
  const board = boardOf(item('a', { notHeldBy: ['p1'], dispute: 'Mum says not.' }), item('b'));
  const off = after(board, { type: 'remove-item', id: 'a', why: 'Said twice', ...author });

  it('keeps it, with who, when and why', () => {
    expect(find(off, 'a')).toMatchObject({
      text: 'About a',
      dispute: 'Mum says not.',
      removed: { by: 'p3', at: author.at, why: 'Said twice' },
    });
  });

  it('a second time changes nothing', () => {
    expect(after(off, { type: 'remove-item', id: 'a', why: 'Again' })).toBe(off);
  });

  it('can be taken back, and is where it was', () => {
    const back = after(off, { type: 'restore-item', id: 'a' });
    expect(find(back, 'a')?.removed).toBeNull();
    expect(order(back)).toEqual(['a', 'b']);
    expect(after(back, { type: 'restore-item', id: 'a' })).toBe(back);
  });

  it('and putting it back leaves who took it off and why, and who put it back', () => {
    const back = after(off, { type: 'restore-item', id: 'a', by: 'p1', at: '2024-05-01T10:00:00.000Z' });
    const first = {
      by: 'p3',
      at: author.at,
      why: 'Said twice',
      backBy: 'p1',
      backAt: '2024-05-01T10:00:00.000Z',
    };
    expect(find(back, 'a')?.putBack).toEqual([first]);
    const again = after(after(back, { type: 'remove-item', id: 'a', why: 'Not so' }), {
      type: 'restore-item',
      id: 'a',
    });
    expect(find(again, 'a')?.putBack).toEqual([
      first,
      { by: null, at: null, why: 'Not so', backBy: null, backAt: null },
    ]);
  });
});

describe('naming', () => {
  const dee = { id: 'p5', name: 'Dee, next door', kind: 'naturallyConnected', role: '' } as const;

  it('a person puts them last among the people', () => {
    expect(after(boardOf(), { type: 'add-person', person: dee }).people).toEqual([dee]);
  });

  it.each([
    ['an id that is taken', { ...dee, name: 'Somebody else' }],
    ['no name', { ...dee, id: 'p6', name: ' ' }],
    ['no id', { ...dee, id: '' }],
  ])('a person with %s changes nothing', (_, person) => {
    const board = frozen({ ...boardOf(), people: [dee] });
    expect(after(board, { type: 'add-person', person })).toBe(board);
  });

  it('the map keeps its name until another is given', () => {
    const named = after(boardOf(), { type: 'set-title', title: 'A map for Tariq and Aisha' });
    expect(named.title).toBe('A map for Tariq and Aisha');
    expect(after(named, { type: 'set-title', title: 'A map for Tariq and Aisha' })).toBe(named);
  });
});

it.each<MappingBoardCommand>([
  { type: 'edit-text', id: 'nobody knows', text: 'x' },
  { type: 'remove-item', id: 'nobody knows', why: '' },
  { type: 'restore-item', id: 'nobody knows' },
  { type: 'change-item', id: 'nobody knows', detail: 'verbatim', value: true },
  { type: 'from the future' } as unknown as MappingBoardCommand,
])('$type of what is not there changes nothing', (command) => {
  const board = boardOf(item('a'));
  expect(after(board, command)).toBe(board);
});

const anyItem = fc.constantFrom(...itemIds, 'nobody knows');
const someDetail: fc.Arbitrary<ChangeItem> = fc
  .constantFrom(...itemDetails)
  .chain((detail) =>
    fc.record({
      type: fc.constant('change-item'),
      id: anyItem,
      detail: fc.constant(detail),
      value: itemValues[detail],
    }),
  )
  // Each detail came with a value of its own kind; the pairing is lost on the way through `chain`.
  .map((command) => command as unknown as ChangeItem);

const intents = {
  'add-item': fc.record(
    {
      type: fc.constant('add-item' as const),
      id: fc.oneof(anyItem, fc.constantFrom('', 'fresh-1', 'fresh-2')),
      column: someColumn,
      category: someCategory,
      text: someText,
      verbatim: fc.boolean(),
      saidBy: somePeople,
    },
    { requiredKeys: ['type', 'id', 'column', 'category', 'text'] },
  ),
  'edit-text': fc.record({ type: fc.constant('edit-text' as const), id: anyItem, text: someText }),
  'move-item': fc.record({
    type: fc.constant('move-item' as const),
    id: anyItem,
    column: someColumn,
    category: someCategory,
    before: fc.option(anyItem, { nil: null }),
  }),
  'change-item': someDetail,
  'remove-item': fc.record({ type: fc.constant('remove-item' as const), id: anyItem, why: someText }),
  'restore-item': fc.record({ type: fc.constant('restore-item' as const), id: anyItem }),
  'add-person': fc.record({ type: fc.constant('add-person' as const), person: somePerson }),
  'set-title': fc.record({ type: fc.constant('set-title' as const), title: someText }),
} satisfies {
  [Type in (typeof mappingBoardCommands)[number]]: fc.Arbitrary<MappingBoardCommand & { type: Type }>;
};

const someCommand: fc.Arbitrary<MappingBoardCommand> = fc
  .tuple(
    fc.oneof(...mappingBoardCommands.map((type): fc.Arbitrary<MappingBoardCommand> => intents[type])),
    fc.record(
      { by: fc.constantFrom(null, ...personIds), at: fc.option(someInstant, { nil: null }) },
      { requiredKeys: [] },
    ),
  )
  .map(([intent, who]) => ({ ...intent, ...who }));

/** The fields of an item that each command is for. Who disputes it, and what they say, change by no other way. */
const reach: { [Type in MappingBoardCommand['type']]: readonly string[] } = {
  'add-item': [],
  'edit-text': ['text'],
  'move-item': ['column', 'category'],
  'change-item': [],
  'remove-item': ['removed'],
  'restore-item': ['removed', 'putBack'],
  'add-person': [],
  'set-title': [],
};

function mayChange(command: MappingBoardCommand, key: string): boolean {
  if (command.type === 'change-item' && command.detail === key) return true;
  return reach[command.type].includes(key) || key === 'editedBy' || key === 'editedAt';
}

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

describe('whatever people do, in whatever order', () => {
  it('nothing is lost, nothing else changes, and what is saved opens again', () => {
    let changes = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(someBoard, fc.array(someCommand, { minLength: 20, maxLength: 40 }), (start, commands) => {
        let board = frozen(start);
        for (const command of commands) {
          const next = frozen(mappingBoardReducer(board, frozen(command)));
          if (next === board) continue;
          changes += 1;
          seen.add(command.type);

          // An honest change: something is different, and it is what the command is for.
          must(!sameJson(next, board), `${command.type} changed nothing and gave another object`);
          must(next.kept === board.kept, `${command.type} touched what is kept`);
          const now = new Map(next.items.map((one) => [one.id, one]));
          must(now.size === next.items.length, `${command.type} gave two items one id`);
          for (const before of board.items) {
            const then = now.get(before.id);
            if (then === before) continue;
            must(then !== undefined, `${command.type} lost ${before.id}`);
            must(
              'id' in command && command.id === before.id,
              `${command.type} changed ${before.id} on the way`,
            );
            for (const [key, value] of Object.entries(before)) {
              const same = then[key as keyof MapItem] === value;
              must(same || mayChange(command, key), `${command.type} changed ${key}`);
            }
          }
          must(
            board.people.every((person) => next.people.includes(person)),
            `${command.type} lost a person`,
          );

          const { status, issues, document } = openMappingBoard(next);
          must(
            status === 'opened' && issues.length === 0 && document === next,
            `${command.type} saved what does not open`,
          );
          board = next;
        }
      }),
      { numRuns: 600, seed: 20240304 },
    );
    // The run must have tried everything to have proved anything.
    expect([...seen].sort()).toEqual([...mappingBoardCommands].sort());
    expect(changes).toBeGreaterThan(6000);
  }, 60_000);
});

describe('what no command is', () => {
  const board = boardOf(item('a', { saidBy: ['p1'] }));

  it.each<[string, unknown]>([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a word', 'move-item'],
    ['a text that is a number', { type: 'edit-text', id: 'a', text: 7 }],
    ['people that are one name', { type: 'change-item', id: 'a', detail: 'saidBy', value: 'p1' }],
    ['a date that is a word', { type: 'change-item', id: 'a', detail: 'happened', value: 'summer' }],
    ['a list for a date', { type: 'change-item', id: 'a', detail: 'happened', value: [] }],
    ['yes as a word', { type: 'change-item', id: 'a', detail: 'ongoing', value: 'yes' }],
    ['no status', { type: 'change-item', id: 'a', detail: 'status', value: null }],
    ['no visibility', { type: 'change-item', id: 'a', detail: 'visibility', value: null }],
    ['an item without text', { type: 'add-item', id: 'b', column: 'worries', category: null }],
    ['a person without a name', { type: 'add-person', person: { id: 'p9' } }],
    ['nobody', { type: 'add-person', person: null }],
    ['a title that is none', { type: 'set-title', title: null }],
  ])('changes nothing: %s', (_, command) => {
    expect(after(board, command as MappingBoardCommand)).toBe(board);
  });
});
