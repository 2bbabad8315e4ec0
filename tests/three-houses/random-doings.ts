import type { GridCell } from '../../src/three-houses/drawing-grid.model';
import { cellAt } from '../../src/three-houses/drawing-grid.model';
import { chances } from './hand-drawn';

/** Something a person does to a picture, at cells of the finest grid. */
export type Doing =
  | { tool: 'pen'; cells: readonly GridCell[] }
  | { tool: 'stamp' | 'words' | 'rubber'; cell: GridCell }
  | { tool: 'hand'; from: GridCell; to: GridCell };

/** Five to twelve things, the same each time for one seed. `colours`: how often the next colour or stamp is taken first. */
export function doingsOf(seed: number): readonly (Doing & { colours: number })[] {
  const chance = chances(seed);
  const among = (most: number) => Math.floor(chance() * most);
  const cell = () => cellAt(chance() * 1000, chance() * 1000, 3);
  const puts: GridCell[] = [];
  return Array.from({ length: 5 + among(8) }, () => {
    const colours = among(3);
    const which = among(10);
    if (which < 5)
      return { tool: 'pen', cells: Array.from({ length: 1 + among(5) }, cell), colours } as const;
    if (which < 8) {
      const put = cell();
      puts.push(put);
      return { tool: which === 7 ? 'words' : 'stamp', cell: put, colours } as const;
    }
    if (which === 8) return { tool: 'rubber', cell: cell(), colours } as const;
    return { tool: 'hand', from: puts[among(puts.length)] ?? cell(), to: cell(), colours } as const;
  });
}

/** The line without the same spot twice running: twice lifts the pen of whoever draws by keys. */
export const inTurn = (cells: readonly GridCell[]) =>
  cells.filter((cell, at) => {
    const before = cells[at - 1];
    return before?.column !== cell.column || before.row !== cell.row;
  });
