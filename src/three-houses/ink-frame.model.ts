import type { Frame, InkObject } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';
import { decodePoints } from './ink-points.model';

/**
 * The square around lines as they were drawn: its middle and its longer side, in whole units of the place. Lines that were
 * rubbed out count too: an object does not jump when a part of it is rubbed out. Without a point to go by, the middle.
 */
export function frameOfInk({ strokes }: Pick<InkObject, 'strokes'>): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of strokes) {
    for (const { x, y } of decodePoints(points) ?? []) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) return { x: placeSize / 2, y: placeSize / 2, size: 1 };
  const size = Math.ceil(Math.max(right - left, bottom - top));
  return {
    x: Math.round((left + right) / 2),
    y: Math.round((top + bottom) / 2),
    size: Math.min(placeSize, Math.max(1, size)),
  };
}
