import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardPlan, MoveTarget } from '../../src';
import {
  arrangeBoard,
  boardArrangements,
  boardPresets,
  createMapItem,
  createMappingBoard,
  mappingBoardReducer,
  noFilter,
  standardPreset,
} from '../../src';
import {
  boardSeenBy,
  passesFilter,
  placeOf,
  targetInGroup,
} from '../../src/mapping-board/board-arrangement.model';
import { someBoard, someCategory, someColumn } from './random-boards';

/** Boards as hosts may have saved them: an empty key of a category says no more than none. */
const someMap = someBoard.map((board) => ({
  ...board,
  items: board.items.map((item) => (item.category === 'greyArea' ? { ...item, category: '' } : item)),
}));
const categoryKey = someCategory.map((category) => category ?? 'own');
const somePlan: fc.Arbitrary<BoardPlan> = fc.oneof(
  fc.constantFrom(...boardPresets),
  fc.record({
    key: fc.constant('own'),
    columns: fc.array(
      fc.record({
        key: someColumn,
        tone: fc.constantFrom('worry' as const, 'plain' as const),
        categories: fc.array(categoryKey, { maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
  }),
);
const someArrangement = fc.constantFrom(...boardArrangements);

describe('however a map is arranged', () => {
  test('each thing on it is shown exactly once, and the order within a list is the document’s', () => {
    fc.assert(
      fc.property(someMap, somePlan, someArrangement, (board, plan, arrangement) => {
        const groups = arrangeBoard(board, plan, arrangement).flatMap((column) => column.groups);
        const shown = groups.flatMap(({ items }) => items);
        const on = board.items.filter(({ removed }) => removed === null);
        expect(shown).toHaveLength(on.length);
        expect(new Set(shown).size).toBe(on.length);
        for (const { items } of groups) {
          const places = items.map((item) => board.items.indexOf(item));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('each thing stands in its own column and category, and no two lists have the same name', () => {
    fc.assert(
      fc.property(someMap, somePlan, someArrangement, (board, plan, arrangement) => {
        const columns = arrangeBoard(board, plan, arrangement);
        expect(new Set(columns.map((column) => column.plan.key)).size).toBe(columns.length);
        for (const { plan: column, groups, count, known } of columns) {
          expect(known).toBe(plan.columns.some(({ key }) => key === column.key));
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(count);
          for (const group of groups) {
            for (const item of group.items) {
              expect(item.column).toBe(column.key);
              if (group.category !== undefined) expect(item.category || null).toBe(group.category);
            }
          }
        }
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  test('the columns of the plan come first, in its order, also where they are empty', () => {
    fc.assert(
      fc.property(
        someBoard,
        fc.constantFrom(...boardPresets),
        someArrangement,
        (board, plan, arrangement) => {
          const keys = arrangeBoard(board, plan, arrangement).map((column) => column.plan.key);
          expect(keys.slice(0, plan.columns.length)).toEqual(plan.columns.map(({ key }) => key));
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  test('a choice of what to look at only leaves things out', () => {
    const someFilter = fc.record({
      childId: fc.option(fc.constantFrom<string>('c1', 'c2'), { nil: null }),
      viewOf: fc.option(fc.constantFrom<string>('p1', 'p2'), { nil: null }),
    });
    fc.assert(
      fc.property(someMap, someFilter, someArrangement, (board, filter, arrangement) => {
        const ids = (chosen: typeof filter) =>
          arrangeBoard(board, standardPreset, arrangement, chosen).flatMap(({ groups }) =>
            groups.flatMap(({ items }) => items.map(({ id }) => id)),
          );
        const expected = new Set(
          board.items.filter((item) => passesFilter(item, filter)).map(({ id }) => id),
        );
        expect(ids(filter)).toEqual(ids(noFilter).filter((id) => expected.has(id)));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('putting a thing into a list at a position', () => {
  test('leads there, whatever else stands in the map', () => {
    fc.assert(
      fc.property(
        someBoard,
        someArrangement,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (board, arrangement, which, list, place) => {
          const columns = arrangeBoard(board, standardPreset, arrangement);
          const on = board.items.filter(({ removed }) => removed === null);
          const groups = columns.flatMap((column) => column.groups);
          const item = on[which % Math.max(on.length, 1)];
          const group = groups[list % groups.length];
          if (!item || !group) return;
          const others = group.items.filter((other) => other !== item);
          const position = place % (others.length + 1);
          const target: MoveTarget = targetInGroup(item, group, position);
          const after = mappingBoardReducer(board, { type: 'move-item', id: item.id, ...target });
          const found = placeOf(arrangeBoard(after, standardPreset, arrangement), item.id);
          expect([found?.group.key, found?.position]).toEqual([group.key, position]);
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });

  test('keeps the category within a column, and claims none in another', () => {
    const item = createMapItem({ id: 'a', column: 'worries', category: 'harm', text: 'a' });
    const board = createMappingBoard({ id: 'b', items: [item] });
    const [worries, workingWell] = arrangeBoard(board, standardPreset, 'columns').flatMap(
      (column) => column.groups,
    );
    if (!worries || !workingWell) throw new Error('There are no lists.');
    expect(targetInGroup(item, worries, 0).category).toBe('harm');
    expect(targetInGroup(item, workingWell, 0).category).toBeNull();
  });
});

test('an audience sees the very same map where nothing is kept from it, and otherwise one without what is', () => {
  fc.assert(
    fc.property(someMap, (board) => {
      const seen = boardSeenBy(board, { kind: 'meeting' });
      const hidden = board.items.filter(
        ({ visibility: { level, notShownTo } }) =>
          level === 'professionals' || level === 'closed' || notShownTo.length > 0,
      );
      expect(seen.items).toEqual(board.items.filter((item) => !hidden.includes(item)));
      if (hidden.length === 0) expect(seen).toBe(board);
    }),
    { seed: 6, numRuns: 200 },
  );
});
