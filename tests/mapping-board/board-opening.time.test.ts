import { describe, expect, it } from 'vitest';
import { createMapItem, createMappingBoard } from '../../src/mapping-board/mapping-board.model';
import { openMappingBoard } from '../../src/mapping-board/mapping-board.schema';
import { fastest } from '../support/damaged-documents';

const board = createMappingBoard({
  id: 'large',
  people: [
    { id: 'p1', name: 'Mum', kind: 'parent', role: '' },
    { id: 'c1', name: 'Tariq', kind: 'child', role: '' },
  ],
});

describe('a large board', () => {
  const items = Array.from({ length: 2000 }, (_, at) =>
    createMapItem({
      id: `i${at}`,
      column: 'worries',
      text: 'Mum’s shifts change with one day’s notice. '.repeat(3),
      saidBy: ['p1'],
      happened: { said: 'summer 2023', iso: '2023-22' },
      impacts: [{ childId: 'c1', text: 'He is tired.' }],
    }),
  );
  it('of 2,000 items opens in the time it takes to save and read it a dozen times, sound or damaged', () => {
    const sound = { ...board, items };
    const damaged = { ...board, items: items.map((one, at) => (at % 10 === 0 ? { ...one, text: 7 } : one)) };
    const once = fastest(() => void JSON.parse(JSON.stringify(sound)));
    expect(fastest(() => openMappingBoard(sound))).toBeLessThan(12 * once);
    expect(fastest(() => openMappingBoard(damaged))).toBeLessThan(16 * once);
  }, 60_000);
});
