import { placeSize } from './drawing-objects.model';

/**
 * A place in three steps: 3 by 3 cells, each of them 3 by 3 again, and once more, which is 27 by 27. So nine keys reach
 * every part of a picture.
 */
export const gridDepth = 3;

/** A cell of the grid. */
export interface GridCell {
  /** How many times it was gone inside: 0 is the whole place, 3 the smallest cell. */
  depth: number;
  /** Counted from 0 at the left and the upper edge, below 3 to the power of `depth`. */
  column: number;
  row: number;
}

/** The whole place. */
export const wholePlace: GridCell = { depth: 0, column: 0, row: 0 };

/** A key of a number pad: 7 8 9 lie on top. */
export type GridDigit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The nine cells as they are read, from the upper left one. */
export const gridReading: readonly GridDigit[] = [7, 8, 9, 4, 5, 6, 1, 2, 3];

export type GridArrow = 'up' | 'down' | 'left' | 'right';

const cellsAcross = (depth: number) => 3 ** depth;

/**
 * The cell of a digit inside another. In the smallest there is no further inside: there a digit goes to another of the nine
 * it lies among.
 */
export function cellInside(cell: GridCell, digit: GridDigit): GridCell {
  const within = cell.depth < gridDepth ? cell : cellOutside(cell);
  return {
    depth: within.depth + 1,
    column: within.column * 3 + ((digit - 1) % 3),
    row: within.row * 3 + 2 - Math.floor((digit - 1) / 3),
  };
}

/** The cell that a cell lies in; the whole place lies in none and comes back itself. */
export function cellOutside(cell: GridCell): GridCell {
  if (cell.depth <= 0) return wholePlace;
  return { depth: cell.depth - 1, column: Math.floor(cell.column / 3), row: Math.floor(cell.row / 3) };
}

/**
 * The next cell that way, of the same size. At the edge of the place the same cell comes back; from the whole place an arrow
 * goes to the cell in the middle of that side.
 */
export function cellBeside(cell: GridCell, arrow: GridArrow): GridCell {
  if (cell.depth === 0) return cellInside(cell, ({ up: 8, down: 2, left: 4, right: 6 } as const)[arrow]);
  const last = cellsAcross(cell.depth) - 1;
  const column = cell.column + (arrow === 'left' ? -1 : arrow === 'right' ? 1 : 0);
  const row = cell.row + (arrow === 'up' ? -1 : arrow === 'down' ? 1 : 0);
  if (column < 0 || row < 0 || column > last || row > last) return cell;
  return { depth: cell.depth, column, row };
}

/** The digits that lead to a cell from the whole place, as they are pressed and as they are said. */
export function digitsOf(cell: GridCell): readonly GridDigit[] {
  const digits: GridDigit[] = [];
  for (let at = cell; at.depth > 0; at = cellOutside(at)) {
    digits.unshift(((2 - (at.row % 3)) * 3 + (at.column % 3) + 1) as GridDigit);
  }
  return digits;
}

/** The cell that digits lead to, from the whole place. */
export function cellOfDigits(digits: readonly GridDigit[]): GridCell {
  return digits.reduce<GridCell>(cellInside, wholePlace);
}

/** Where a cell lies, in units of the place. */
export function boxOfCell({ depth, column, row }: GridCell): { x: number; y: number; size: number } {
  const size = placeSize / cellsAcross(depth);
  return { x: column * size, y: row * size, size };
}

/** The middle of a cell, in units, to a tenth of a unit. */
export function middleOfCell(cell: GridCell): { x: number; y: number } {
  const { x, y, size } = boxOfCell(cell);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { x: tenth(x + size / 2), y: tenth(y + size / 2) };
}

/** The cell of a depth that a point lies in; a point outside the place counts to the cell nearest to it. */
export function cellAt(x: number, y: number, depth: number): GridCell {
  const across = cellsAcross(depth);
  const count = (value: number) =>
    Math.max(0, Math.min(across - 1, Math.floor((value / placeSize) * across))) || 0;
  return { depth, column: count(x), row: count(y) };
}
