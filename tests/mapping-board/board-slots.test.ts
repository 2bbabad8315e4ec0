import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListBoxes, Slot, SlotStep } from '../../src/mapping-board/board-slots.model';
import { slotAt, slotBeside, slotLine } from '../../src/mapping-board/board-slots.model';

/** Lists side by side in columns, cards one beneath the other, as a page lays them out. */
const someLists: fc.Arbitrary<ListBoxes[]> = fc
  .array(
    fc.array(fc.array(fc.integer({ min: 20, max: 90 }), { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    { maxLength: 4 },
  )
  .map((columns) =>
    columns.flatMap((lists, column) => {
      let top = 10;
      return lists.map((heights, at) => {
        const box = { left: column * 220, right: column * 220 + 200, top, bottom: top };
        const cards = heights.map((height) => {
          const card = { left: box.left + 5, right: box.right - 5, top: top + 30, bottom: top + 30 + height };
          top += height + 12;
          return card;
        });
        top += 60;
        return { key: `${column}/${at}`, box: { ...box, bottom: top - 12 }, start: top - 16, cards };
      });
    }),
  );
const somePoint = fc.tuple(fc.integer({ min: -300, max: 1200 }), fc.integer({ min: -300, max: 1200 }));

describe('the place a point is over', () => {
  test('is there wherever the point is, as long as there is a list', () => {
    fc.assert(
      fc.property(someLists, somePoint, (lists, [x, y]) => {
        const slot = slotAt(lists, x, y);
        if (lists.length === 0) {
          expect(slot).toBeNull();
          return;
        }
        const list = lists[slot?.list ?? -1];
        expect(list).toBeDefined();
        expect(slot?.position).toBeGreaterThanOrEqual(0);
        expect(slot?.position).toBeLessThanOrEqual(list?.cards.length ?? -1);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('comes after exactly the cards whose middle is above the point', () => {
    fc.assert(
      fc.property(someLists, somePoint, (lists, [x, y]) => {
        const slot = slotAt(lists, x, y);
        if (!slot) return;
        const cards = lists[slot.list]?.cards ?? [];
        expect(slot.position).toBe(cards.filter(({ top, bottom }) => (top + bottom) / 2 < y).length);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('is in the column that the point is over or nearest to, whatever stands above or below', () => {
    fc.assert(
      fc.property(someLists, somePoint, (lists, [x, y]) => {
        const slot = slotAt(lists, x, y);
        if (!slot) return;
        const aside = ({ box }: ListBoxes) => Math.max(box.left - x, 0, x - box.right);
        const chosen = lists[slot.list];
        expect(chosen && aside(chosen)).toBe(Math.min(...lists.map(aside)));
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  test('has its line within its list, between the cards it is between', () => {
    fc.assert(
      fc.property(someLists, somePoint, (lists, [x, y]) => {
        const slot = slotAt(lists, x, y);
        const list = slot && lists[slot.list];
        if (!slot || !list) return;
        const line = slotLine(list, slot.position);
        expect([line.x, line.width]).toEqual([list.box.left, list.box.right - list.box.left]);
        const [before, after] = [list.cards[slot.position - 1], list.cards[slot.position]];
        if (before) expect(line.y).toBeGreaterThanOrEqual(before.bottom);
        if (after) expect(line.y).toBeLessThanOrEqual(after.top);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});

describe('a step from a place', () => {
  const someColumns = fc
    .array(fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    .map((columns) =>
      columns.flatMap((lists, column) => lists.map((cards) => ({ column: `c${column}`, cards }))),
    );
  const someSlot = fc.tuple(fc.nat(), fc.nat());
  const steps: SlotStep[] = ['up', 'down', 'next', 'previous'];
  const within = (lists: readonly { cards: number }[], [list, position]: [number, number]): Slot => {
    const at = list % lists.length;
    return { list: at, position: position % ((lists[at]?.cards ?? 0) + 1) };
  };
  const opposite: { [Step in SlotStep]: SlotStep } = {
    up: 'down',
    down: 'up',
    next: 'previous',
    previous: 'next',
  };

  test('always leads to a place that is there', () => {
    fc.assert(
      fc.property(
        someColumns,
        someSlot,
        fc.array(fc.constantFrom(...steps), { maxLength: 20 }),
        (lists, start, way) => {
          let slot = within(lists, start);
          for (const step of way) {
            slot = slotBeside(lists, slot, step);
            expect(slot.position).toBeGreaterThanOrEqual(0);
            expect(slot.position).toBeLessThanOrEqual(lists[slot.list]?.cards ?? -1);
          }
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });

  test('up and down are each other’s way back, and stay in the column', () => {
    fc.assert(
      fc.property(
        someColumns,
        someSlot,
        fc.constantFrom('up' as const, 'down' as const),
        (lists, start, step) => {
          const slot = within(lists, start);
          const there = slotBeside(lists, slot, step);
          expect(lists[there.list]?.column).toBe(lists[slot.list]?.column);
          if (there !== slot) expect(slotBeside(lists, there, opposite[step])).toEqual(slot);
        },
      ),
      { seed: 6, numRuns: 1000 },
    );
  });

  test('sideways goes to the first list of the column beside, and back again to the same column', () => {
    fc.assert(
      fc.property(
        someColumns,
        someSlot,
        fc.constantFrom('next' as const, 'previous' as const),
        (lists, start, step) => {
          const slot = within(lists, start);
          const there = slotBeside(lists, slot, step);
          if (there === slot) return;
          const columnOf = (at: Slot) => Number(lists[at.list]?.column.slice(1));
          expect(columnOf(there) - columnOf(slot)).toBe(step === 'next' ? 1 : -1);
          expect(lists.findIndex(({ column }) => column === lists[there.list]?.column)).toBe(there.list);
          expect(columnOf(slotBeside(lists, there, opposite[step]))).toBe(columnOf(slot));
        },
      ),
      { seed: 7, numRuns: 1000 },
    );
  });

  test('at an edge nothing changes: the very same place comes back', () => {
    const lists = [
      { column: 'a', cards: 2 },
      { column: 'b', cards: 0 },
    ];
    const [top, bottom, end] = [
      { list: 0, position: 0 },
      { list: 0, position: 2 },
      { list: 1, position: 0 },
    ];
    expect(slotBeside(lists, top, 'up')).toBe(top);
    expect(slotBeside(lists, top, 'previous')).toBe(top);
    expect(slotBeside(lists, bottom, 'down')).toBe(bottom);
    expect(slotBeside(lists, end, 'next')).toBe(end);
    expect(slotBeside(lists, end, 'down')).toBe(end);
    expect(slotBeside(lists, bottom, 'next')).toEqual(end);
  });

  test('every place of a column can be reached from its first by going down', () => {
    fc.assert(
      fc.property(someColumns, (lists) => {
        const wanted = lists
          .filter(({ column }) => column === 'c0')
          .reduce((sum, { cards }) => sum + cards + 1, 0);
        let slot: Slot = { list: 0, position: 0 };
        let seen = 1;
        for (
          let next = slotBeside(lists, slot, 'down');
          next !== slot;
          next = slotBeside(lists, slot, 'down')
        ) {
          slot = next;
          seen += 1;
        }
        expect(seen).toBe(wanted);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
