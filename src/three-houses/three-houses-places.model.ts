import type { PersonId } from '../foundation/document';
import type { DrawingObject, Frame } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';

/** What a child calls a place of the sheet, and what can be seen there in words. */
export interface DrawingPlace {
  /** The key of the place: one of the sheet's. */
  key: string;
  /** What the child calls it, to the letter (practice.md 7.1, rule 3). Empty: what the sheet calls it. */
  label: string;
  /**
   * What can be seen there, in words, for somebody who cannot see it. It tells of everything that lies there: a copy has it
   * only where it has all of that.
   */
  description: string;
  /** Who described it; null: not said. */
  describedBy: PersonId | null;
}

/** A place nobody has named or described. */
export function createDrawingPlace(key: string): DrawingPlace {
  return { key, label: '', description: '', describedBy: null };
}

/** The nine parts of a place, as on a page, from the left upper corner. */
export const placeParts = [
  'topLeft',
  'top',
  'topRight',
  'left',
  'middle',
  'right',
  'bottomLeft',
  'bottom',
  'bottomRight',
] as const;
export type PlacePart = (typeof placeParts)[number];

/** In which of nine parts of its place something lies, by its middle. What is outside counts as at the edge. */
export function partOfPlace({ x, y }: Pick<Frame, 'x' | 'y'>): PlacePart {
  const third = (value: number) => Math.min(2, Math.max(0, Math.floor((value * 3) / placeSize)));
  return placeParts[third(y) * 3 + third(x)] ?? 'middle';
}

/** How large something is, in words a child knows. */
export const objectSizes = ['tiny', 'small', 'middleSized', 'large', 'huge'] as const;
export type ObjectSize = (typeof objectSizes)[number];

/** How large something is by its longer side: a tenth of the place, a quarter, a half, four fifths. */
export function sizeInPlace({ size }: Pick<Frame, 'size'>): ObjectSize {
  if (size <= placeSize / 10) return 'tiny';
  if (size <= placeSize / 4) return 'small';
  if (size <= placeSize / 2) return 'middleSized';
  return size <= placeSize * 0.8 ? 'large' : 'huge';
}

/** The objects that lie in a place and were not taken out, in the order in which they lie, the last on top. */
export function objectsIn(objects: readonly DrawingObject[], place: string): readonly DrawingObject[] {
  return objects.filter((one) => one.place === place && one.removed === null);
}
