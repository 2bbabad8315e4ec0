import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { MapItem, MappingBoardDocument } from '../../src/mapping-board/mapping-board.model';
import { createMapItem, createMappingBoard } from '../../src/mapping-board/mapping-board.model';
import { mappingBoardSchema, openMappingBoard } from '../../src/mapping-board/mapping-board.schema';
import { damagedDocuments, expectAnythingOpens, expectUnknownFieldsStay } from '../support/damaged-documents';
import { someBoard } from './random-boards';

const item = createMapItem({ id: 'a', column: 'worries', text: 'Mum’s shifts change.' });
const board = createMappingBoard({ id: 'board', items: [item] });
const codesOf = (input: unknown) => openMappingBoard(input).issues.map(({ code, at }) => `${code} ${at}`);
const openItem = (more: Record<string, unknown>) => {
  const { document } = openMappingBoard({ ...board, items: [{ ...item, ...more }] });
  return { item: document.items[0], kept: document.kept };
};

const savedIn = (format: number) =>
  readFileSync(new URL(`../documents/mapping-board/format-${format}.json`, import.meta.url), 'utf8');

describe('a board saved in format 1', () => {
  const text = savedIn(1);
  const saved = JSON.parse(text) as MappingBoardDocument;

  it('opens as it was, with nothing said to have been put back, and nothing to say', () => {
    const items = saved.items.map((one) => ({ ...one, putBack: [] }));
    expect(openMappingBoard(text)).toEqual({
      status: 'opened',
      document: { ...saved, format: 2, items },
      issues: [],
    });
  });

  it.each([null, 7, 'Mum’s shifts', [null, 7], { a: null }])(
    'is opened although its items are %j',
    (items) => {
      const { status, document } = openMappingBoard({ ...saved, items });
      expect(status).toBe('opened');
      expect(v.is(mappingBoardSchema, document)).toBe(true);
    },
  );
});

describe('a board saved in format 2', () => {
  const text = savedIn(2);
  const saved = JSON.parse(text) as MappingBoardDocument;

  it('opens to the same thing, with nothing to say', () => {
    expect(openMappingBoard(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openMappingBoard(saved).document).toBe(saved);
  });

  it('has every field of an item answered somewhere', () => {
    const unanswered = Object.keys(createMapItem({ id: '', column: '', text: '' })).filter((key) =>
      saved.items.every((one) => JSON.stringify(one[key as keyof MapItem] ?? []) === '[]'),
    );
    expect(unanswered).toEqual([]);
  });
});

describe('opening a board', () => {
  it('with nothing saved gives an empty one', () => {
    expect(openMappingBoard(null)).toEqual({
      status: 'opened',
      document: createMappingBoard({ id: '' }),
      issues: [],
    });
  });

  it('keeps columns and categories that nobody here has heard of', () => {
    const own = { ...board, preset: 'wigan', items: [{ ...item, column: 'dreams', category: 'consent' }] };
    expect(openMappingBoard(own)).toEqual({ status: 'opened', document: own, issues: [] });
    expect(openMappingBoard(own).document).toBe(own);
  });

  it('keeps a person who is named nowhere, and one who is named by nobody', () => {
    const links = { ...board, items: [{ ...item, saidBy: ['nobody here'], supersededBy: 'nothing here' }] };
    expect(openMappingBoard(links).document).toBe(links);
  });

  it('of a neighbour tool is refused with both names', () => {
    const { status, issues } = openMappingBoard({ ...board, kind: 'mapwell/safety-plan' });
    expect(status).toBe('unreadable');
    expect(issues[0]?.sentence).toBe(
      'This was saved as a different kind of document (safety plan). Here only a map can be opened. It is untouched.',
    );
  });

  it('says in which item and which answer something was found', () => {
    const { issues } = openMappingBoard({
      ...board,
      items: [item, { ...item, id: 'b', happened: ['summer'] }],
    });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'Item 2, when it happened: this could not be understood. It is left open here, and what was saved is kept out of sight.',
    ]);
  });
});

describe('an answer that cannot be understood', () => {
  it.each<[string, Record<string, unknown>, Partial<MapItem>, unknown[]]>([
    ['a date as text', { happened: '2024-03-04' }, { happened: { said: '', iso: '2024-03-04' } }, []],
    [
      'a date in words',
      { doneWhen: 'before Friday' },
      { doneWhen: { said: 'before Friday', iso: null } },
      [],
    ],
    [
      'a day that never was',
      { happened: { said: '', iso: '2023-02-30' } },
      { happened: { said: '2023-02-30', iso: null } },
      [],
    ],
    [
      'how often, in words',
      { frequency: 'most weekends' },
      { frequency: { words: 'most weekends', count: null, per: null } },
      [],
    ],
    [
      'a count in words',
      { frequency: { words: '', count: 'often', per: null } },
      { frequency: { words: 'often', count: null, per: null } },
      [],
    ],
    [
      'a count beside words',
      { frequency: { words: 'weekly', count: 'often', per: null } },
      { frequency: { words: 'weekly', count: null, per: null } },
      ['often'],
    ],
    [
      'half a time',
      { frequency: { words: '', count: 1.5, per: null } },
      { frequency: { words: '', count: null, per: null } },
      [1.5],
    ],
    [
      'less than no times',
      { frequency: { words: '', count: -1, per: null } },
      { frequency: { words: '', count: null, per: null } },
      [-1],
    ],
    ['a status nobody knows', { status: 'done' }, { status: 'draft' }, ['done']],
    ['a source nobody knows', { source: 'overheard' }, { source: null }, ['overheard']],
    ['an owner nobody knows', { goalOwner: 'Nan' }, { goalOwner: null }, ['Nan']],
    ['exact words or not', { verbatim: 'perhaps' }, { verbatim: false }, ['perhaps']],
    ['whether it goes on', { ongoing: 'sometimes' }, { ongoing: null }, ['sometimes']],
    ['who said it', { saidBy: { id: 'p1' } }, { saidBy: [] }, [{ id: 'p1' }]],
    ['one who disputes it', { notHeldBy: 'p1' }, { notHeldBy: ['p1'] }, []],
    [
      'one impact',
      { impacts: { childId: 'c1', text: 'A burn' } },
      { impacts: [{ childId: 'c1', text: 'A burn' }] },
      [],
    ],
    ['an impact on nobody', { impacts: ['A burn'] }, { impacts: [] }, ['A burn']],
  ])('%s', (_, saved, expected, kept) => {
    const opened = openItem(saved);
    expect(opened.item).toMatchObject(expected);
    expect(opened.kept.map(({ value }) => value)).toEqual(kept);
  });

  it.each<[string, unknown, MapItem['removed']]>([
    ['nothing', undefined, null],
    ['null', null, null],
    ['false', false, null],
    ['an empty text', '', null],
    ['true', true, { at: null, by: null, why: '' }],
    ['a reason', 'Said twice', { at: null, by: null, why: 'Said twice' }],
    ['a list', ['p3'], { at: null, by: null, why: '' }],
    ['a day', { at: '2024-03-26', by: 'p3', why: '' }, { at: null, by: 'p3', why: '' }],
  ])('an item taken off the map is not put back by chance: %s', (_, saved, expected) => {
    expect(openItem({ removed: saved }).item?.removed).toEqual(expected);
  });

  it('an item that is only a text is kept, as nobody knows which column it is of', () => {
    const { document } = openMappingBoard({ ...board, items: ['Mum asks Dee'] });
    expect(document).toMatchObject({ items: [], kept: [{ at: '/items/0', value: 'Mum asks Dee' }] });
  });

  it('a person of a kind nobody knows is no professional, and neither child nor parent', () => {
    const { document } = openMappingBoard({
      ...board,
      people: [{ id: 'p1', name: 'Ray', kind: 'lodger', role: '' }],
    });
    expect(document.people).toEqual([{ id: 'p1', name: 'Ray', kind: 'naturallyConnected', role: '' }]);
    expect(document.kept).toEqual([{ at: '/people/0/kind', value: 'lodger' }]);
  });
});

describe('the schema by itself', () => {
  it('refuses two items with one id, and accepts two with their own', () => {
    expect(v.is(mappingBoardSchema, { ...board, items: [item, { ...item, id: 'b' }] })).toBe(true);
    expect(v.is(mappingBoardSchema, { ...board, items: [item, item] })).toBe(false);
  });

  it.each<[string, unknown]>([
    ['an instant that never was', { ...board, items: [{ ...item, recordedAt: '2024-02-30T10:00:00Z' }] }],
    ['a day that never was', { ...board, items: [{ ...item, happened: { said: '', iso: '2023-02-30' } }] }],
    ['an item without an id', { ...board, items: [{ ...item, id: '' }] }],
    ['a kept value that is no JSON', { ...board, kept: [{ at: '', value: () => 1 }] }],
    ['another kind', { ...board, kind: 'mapwell/safety-plan' }],
  ])('refuses %s', (_, document) => {
    expect(v.is(mappingBoardSchema, document)).toBe(false);
  });
});

describe('whatever was saved', () => {
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute.
  const sound = fc
    .sample(someBoard, { numRuns: 300, seed: 11 })
    .map((one, at) => JSON.stringify({ ...one, items: one.items.slice(0, 1 + (at % 2)) }));

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<MappingBoardDocument>({
      sound,
      open: openMappingBoard,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        items: saved.items.map((one) => ({ ...one, [key]: value })),
      }),
    });
  });

  it('a board opens, valid and complete, and opens again to the same: 100,000 damaged documents', () => {
    expectAnythingOpens({
      anything: damagedDocuments(sound, { id: 'item-1', texts: ['Gran stays over', 'worries'] }),
      open: openMappingBoard,
      schema: mappingBoardSchema,
      runs: 100_000,
      seed: 20240304,
    });
  }, 600_000);
});

it('says nothing of what is as it should be', () => {
  expect(codesOf(board)).toEqual([]);
});
