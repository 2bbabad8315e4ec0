import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapItem } from '../../src';
import {
  boardHintKeys,
  boardHints,
  childPreset,
  createMapItem,
  createMappingBoard,
  mappingBoardWords,
  standardPreset,
} from '../../src';
import { someBoard } from './random-boards';

const child = (id: string, name: string) => ({ id, name, kind: 'child' as const, role: '' });
const item = (more: Partial<MapItem>) =>
  createMapItem({ id: JSON.stringify(more), column: 'worries', text: 'x', ...more });
const hintsOf = (items: MapItem[], people = [child('tariq', 'Tariq')], preset = standardPreset) =>
  boardHints(createMappingBoard({ id: 'b', people, items }), preset).map(({ key, values }) => [key, values]);

/** A map with nothing left to point out. */
const whole = [
  item({ category: 'danger', saidBy: ['tariq'] }),
  item({ column: 'needsToHappen', category: 'goal' }),
  item({ column: 'workingWell', category: 'strength' }),
];

test('an empty map has no hints: nobody is told what is missing before they have begun', () => {
  expect(hintsOf([])).toEqual([]);
  expect(hintsOf([item({ removed: { at: null, by: null, why: '' } })])).toEqual([]);
});

test('a map with its bookends and each child’s voice has none', () => {
  expect(hintsOf(whole)).toEqual([]);
});

describe('points out', () => {
  test.each<[string, MapItem[], [string, object]]>([
    ['that nothing is written about what is working well', whole.slice(0, 2), ['hint.noWorkingWell', {}]],
    [
      'that there is no danger statement',
      [item({ category: 'harm', saidBy: ['tariq'] }), ...whole.slice(1)],
      ['hint.noDanger', {}],
    ],
    ['that there is no goal', [whole[0], whole[2]].flatMap((one) => one ?? []), ['hint.noGoal', {}]],
    [
      'that nothing is from a child, by name',
      [item({ category: 'danger' }), ...whole.slice(1)],
      ['hint.noChildVoice', { name: 'Tariq' }],
    ],
    [
      'how many are not sorted',
      [...whole, item({ text: 'y' }), item({ text: 'z' })],
      ['hint.notSorted', { count: 2 }],
    ],
    [
      'that safety was seen without saying when',
      [...whole, item({ column: 'workingWell', category: 'existingSafety' })],
      ['hint.safetyWithoutWhen', { count: 1 }],
    ],
  ])('%s', (_, items, hint) => {
    expect(hintsOf(items)).toEqual([hint]);
  });

  test('worries that do not say which child, only where there is more than one', () => {
    const two = [child('tariq', 'Tariq'), child('aisha', 'Aisha')];
    const said = [
      ...whole,
      item({ column: 'workingWell', category: 'strength', saidBy: ['aisha'], text: 'a' }),
    ];
    expect(hintsOf(said, two)).toEqual([['hint.whichChild', { count: 1 }]]);
    expect(hintsOf(whole)).toEqual([]);
  });
});

test('what is superseded or taken off counts for nothing', () => {
  const [danger, ...others] = whole;
  if (!danger) throw new Error('There is no danger statement.');
  expect(hintsOf([{ ...danger, status: 'superseded' }, ...others]).map(([key]) => key)).toContain(
    'hint.noDanger',
  );
});

test('an arrangement without categories asks for none', () => {
  const hints = hintsOf(
    [item({ saidBy: ['tariq'] }), item({ column: 'workingWell', text: 'y' })],
    undefined,
    childPreset,
  );
  expect(hints).toEqual([]);
});

test('whatever stands in a map, each hint has its wording and nothing to be filled in stays open', () => {
  const words: Record<string, unknown> = mappingBoardWords;
  fc.assert(
    fc.property(someBoard, (board) => {
      for (const { key, values } of boardHints(board, standardPreset)) {
        expect(boardHintKeys).toContain(key);
        const wanted = Array.from(
          JSON.stringify(words[key]).matchAll(/%\{(\w+)\}/g),
          ([, name]) => name ?? '',
        );
        expect(Object.keys(values)).toEqual(expect.arrayContaining(wanted));
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
