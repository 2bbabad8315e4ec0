import type { DrawingLayer, DrawingObject, Frame, InkObject, InkStroke } from './drawing-objects.model';
import type { DrawingSight, FoundObject } from './drawing-intents.model';
import { frameOfInk } from './ink-frame.model';
import type { InkPoint } from './ink-points.model';
import { decodePoints } from './ink-points.model';
import type { StrokeOf } from './three-houses-commands.model';

const read = /* @__PURE__ */ new WeakMap<InkStroke, readonly InkPoint[]>();

/** The points of a stroke, read once; a damaged one has none. */
export function pointsOfStroke(stroke: InkStroke): readonly InkPoint[] {
  const known = read.get(stroke);
  if (known) return known;
  const points = decodePoints(stroke.points) ?? [];
  read.set(stroke, points);
  return points;
}

const squares = /* @__PURE__ */ new WeakMap<readonly InkStroke[], Frame>();

/** The square around lines as they were drawn, worked out once. */
function squareOf(ink: Pick<InkObject, 'strokes'>): Frame {
  const known = squares.get(ink.strokes);
  if (known) return known;
  const square = frameOfInk(ink);
  squares.set(ink.strokes, square);
  return square;
}

/** How something is laid on the place: made `scale` times as large about the nought of its own units, then moved. */
export interface Laid {
  x: number;
  y: number;
  scale: number;
}

const asDrawn: Laid = { x: 0, y: 0, scale: 1 };

/** How the lines of an object were moved and sized. */
export function layInk({ frame, strokes }: Pick<InkObject, 'frame' | 'strokes'>): Laid {
  if (frame === null) return asDrawn;
  const drawn = squareOf({ strokes });
  const scale = frame.size / drawn.size;
  return { x: frame.x - drawn.x * scale, y: frame.y - drawn.y * scale, scale };
}

/** An object as it is found: its middle and its longer side. */
export function foundAs(object: DrawingObject): FoundObject {
  return { id: object.id, ...(object.kind === 'ink' ? (object.frame ?? squareOf(object)) : object.frame) };
}

/**
 * What hands and keys find of a picture: objects of one place and one layer, so that a note of an adult's is never taken for
 * what the child made, nor the other way round. What was taken out and what was rubbed out is not found.
 */
export function sightOf(objects: readonly DrawingObject[], place: string, layer: DrawingLayer): DrawingSight {
  const there = objects.filter(
    (object) => object.place === place && object.layer === layer && object.removed === null,
  );
  return {
    objectAt(x, y, reach) {
      let nearest: DrawingObject | null = null;
      let least = reach;
      // From the uppermost down: of two that are equally near, the upper one is meant.
      for (const object of there.slice().reverse()) {
        const far = distanceTo(object, x, y);
        if (far < least || (far === 0 && nearest === null)) [nearest, least] = [object, far];
        if (far === 0) break;
      }
      return nearest && foundAs(nearest);
    },
    strokesAt(x, y, reach) {
      const found: StrokeOf[] = [];
      for (const object of there) {
        if (object.kind !== 'ink') continue;
        const at = withinInk(object, x, y);
        for (const stroke of object.strokes) {
          if (stroke.rubbedOut) continue;
          if (distanceToLine(pointsOfStroke(stroke), at.x, at.y) * at.scale <= reach) {
            found.push({ objectId: object.id, strokeId: stroke.id });
          }
        }
      }
      return found;
    },
  };
}

/** A point of the place in the units in which the lines of an object were drawn. */
function withinInk(object: InkObject, x: number, y: number): Laid {
  const laid = layInk(object);
  return { x: (x - laid.x) / laid.scale, y: (y - laid.y) / laid.scale, scale: laid.scale };
}

/** How far an object is from a point, in units: 0 on a stamp, words or a photograph, and for lines the nearest of them. */
function distanceTo(object: DrawingObject, x: number, y: number): number {
  if (object.kind === 'ink') {
    const at = withinInk(object, x, y);
    let least = Infinity;
    for (const stroke of object.strokes) {
      if (stroke.rubbedOut) continue;
      least = Math.min(least, distanceToLine(pointsOfStroke(stroke), at.x, at.y) * at.scale);
    }
    return least;
  }
  const { frame } = object;
  const ratio = object.kind === 'photo' ? object.height / object.width : 1;
  const [halfX, halfY] = [(frame.size / 2) * Math.min(1, 1 / ratio), (frame.size / 2) * Math.min(1, ratio)];
  return Math.hypot(Math.max(0, Math.abs(x - frame.x) - halfX), Math.max(0, Math.abs(y - frame.y) - halfY));
}

function distanceToLine(points: readonly InkPoint[], x: number, y: number): number {
  let least = Infinity;
  let last: InkPoint | undefined;
  for (const point of points) {
    const from = last ?? point;
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const square = dx * dx + dy * dy;
    const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square;
    const part = Math.max(0, Math.min(1, along));
    least = Math.min(least, Math.hypot(x - from.x - part * dx, y - from.y - part * dy));
    last = point;
  }
  return least;
}
