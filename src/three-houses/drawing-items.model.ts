import type {
  DrawingLayer,
  DrawingObject,
  InkStroke,
  PhotoObject,
  StampObject,
} from './drawing-objects.model';
import type { Laid } from './drawing-sight.model';
import { layInk } from './drawing-sight.model';

/** Something that is painted by itself, in the order of the picture. Words are not: they are letters on the page. */
export type DrawingItem =
  | { paints: 'stroke'; of: InkStroke; laid: Laid }
  | { paints: 'stamp'; of: StampObject }
  | { paints: 'photo'; of: PhotoObject };

export interface ShownObjects {
  objects: readonly DrawingObject[];
  place: string;
  /** Whose layers are shown, whichever of them is worked on. */
  layers: readonly DrawingLayer[];
}

/** The objects of one place that are to be seen, in the order in which they lie. */
export function shownObjects({ objects, place, layers }: ShownObjects): readonly DrawingObject[] {
  return objects.filter(
    (object) => object.place === place && object.removed === null && layers.includes(object.layer),
  );
}

/** What is to be painted of them, but for one object that is being moved and for lines that are being rubbed out. */
export function itemsOf(
  shown: readonly DrawingObject[],
  without: { objectId: string | null; strokeIds: ReadonlySet<string> },
): readonly DrawingItem[] {
  const items: DrawingItem[] = [];
  for (const object of shown) {
    if (object.id === without.objectId || object.kind === 'words') continue;
    if (object.kind === 'stamp') items.push({ paints: 'stamp', of: object });
    else if (object.kind === 'photo') items.push({ paints: 'photo', of: object });
    else {
      const laid = layInk(object);
      for (const stroke of object.strokes) {
        if (stroke.rubbedOut || without.strokeIds.has(strokeKey(object.id, stroke.id))) continue;
        items.push({ paints: 'stroke', of: stroke, laid });
      }
    }
  }
  return items;
}

/** A line's name in a set: ids of objects have no tab in them, or it does not matter. */
export const strokeKey = (objectId: string, strokeId: string) => `${objectId}\t${strokeId}`;

/** Where two lists of items part: everything before is painted the same in both. */
export function sameItems(before: readonly DrawingItem[], after: readonly DrawingItem[]): number {
  let at = 0;
  for (; at < before.length; at += 1) {
    const [one, other] = [before[at], after[at]];
    if (!one || !other || one.of !== other.of) break;
    if (one.paints === 'stroke' && other.paints === 'stroke' && !isLaidSame(one.laid, other.laid)) break;
  }
  return at;
}

const isLaidSame = (one: Laid, other: Laid) =>
  one.x === other.x && one.y === other.y && one.scale === other.scale;
