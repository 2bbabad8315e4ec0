import type { Authorship } from '../foundation/document';
import { signed } from '../foundation/document/entry-changes';
import type {
  DrawingLayer,
  DrawingObject,
  Frame,
  InkObject,
  InkStroke,
  ObjectBase,
  PhotoObject,
  StampObject,
  WordsObject,
} from './drawing-objects.model';
import { frameOfInk } from './ink-frame.model';

/** What a new object begins with: its id and its place, and whatever else is known of it. */
export type ObjectStart<Of extends ObjectBase> = Pick<Of, 'id' | 'place'> & Partial<Of>;

function newObject(author: Partial<Authorship>): Omit<ObjectBase, 'id' | 'place' | 'kind'> {
  return {
    saidBy: [],
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    visibility: { level: 'notDecided', notShownTo: [] },
    layer: 'child',
    madeBy: null,
    name: '',
    prompt: '',
    removed: null,
    trail: [],
  };
}

/** New lines, made by nobody known, that nobody may see yet. */
export function createInk(
  start: ObjectStart<InkObject> & Pick<InkObject, 'strokes'>,
  author: Partial<Authorship> = {},
): InkObject {
  return { ...newObject(author), frame: null, ...start, kind: 'ink' };
}

/** A new stamp. */
export function createStamp(
  start: ObjectStart<StampObject> & Pick<StampObject, 'stamp' | 'frame'>,
  author: Partial<Authorship> = {},
): StampObject {
  return { ...newObject(author), ...start, kind: 'stamp' };
}

/** New words, of which nobody has said whose exact words they are. */
export function createWords(
  start: ObjectStart<WordsObject> & Pick<WordsObject, 'text' | 'frame'>,
  author: Partial<Authorship> = {},
): WordsObject {
  return { ...newObject(author), lang: null, verbatim: false, writtenDownBy: null, ...start, kind: 'words' };
}

/** A new photograph of a paper. */
export function createPhoto(
  start: ObjectStart<PhotoObject> & Pick<PhotoObject, 'photoId' | 'width' | 'height' | 'frame'>,
  author: Partial<Authorship> = {},
): PhotoObject {
  return { ...newObject(author), ...start, kind: 'photo' };
}

/** Where an object lies: its frame, or for lines that lie as they were drawn the square around them. */
export function frameOf(object: DrawingObject): Frame {
  return object.frame ?? (object.kind === 'ink' ? frameOfInk(object) : { x: 500, y: 500, size: 1 });
}

/** The lines of an object that were not rubbed out. */
export function standingStrokes({ strokes }: Pick<InkObject, 'strokes'>): readonly InkStroke[] {
  return strokes.filter(({ rubbedOut }) => rubbedOut === null);
}

/** Whether there is nothing left of it to be seen: lines that were all rubbed out. */
export function isRubbedOut(object: DrawingObject): boolean {
  return object.kind === 'ink' && standingStrokes(object).length === 0;
}

/**
 * The objects with one of them changed; the same list where there is none of that id on that layer, or nothing changes. What
 * lies on the other layer is out of reach: an adult's hand never alters what a child made (practice.md 7.1).
 */
export function withObject(
  objects: readonly DrawingObject[],
  { id, layer }: { id: string; layer: DrawingLayer },
  author: Authorship,
  change: (object: DrawingObject) => DrawingObject,
): readonly DrawingObject[] {
  const at = objects.findIndex((object) => object.id === id && object.layer === layer);
  const object = objects[at];
  const changed = object && change(object);
  if (!changed || changed === object) return objects;
  const all = objects.slice();
  all[at] = signed(changed, author);
  return all;
}

/** The object in another place or another spot. Lines keep the size they were drawn in. */
export function movedObject(
  object: DrawingObject,
  { place, x, y }: { place: string; x: number; y: number },
): DrawingObject {
  if (object.removed !== null) return object;
  const was = frameOf(object);
  if (object.place === place && was.x === x && was.y === y) return object;
  return { ...object, place, frame: { ...was, x, y } };
}

/** The object in another size. */
export function sizedObject(object: DrawingObject, size: number): DrawingObject {
  if (object.removed !== null) return object;
  const was = frameOf(object);
  return was.size === size ? object : { ...object, frame: { ...was, size } };
}

/** The objects with one put beneath another, or with null on top of all. */
export function orderedObjects(
  objects: readonly DrawingObject[],
  { id, layer, before }: { id: string; layer: DrawingLayer; before: string | null },
  author: Authorship,
): readonly DrawingObject[] {
  const at = objects.findIndex((object) => object.id === id && object.layer === layer);
  const object = objects[at];
  const known = before === null || objects.some((one) => one.id === before);
  if (!object || object.removed !== null || !known || before === id) return objects;
  if ((objects[at + 1]?.id ?? null) === before) return objects;
  const others = objects.filter((one) => one !== object);
  const to = before === null ? others.length : others.findIndex((one) => one.id === before);
  return [...others.slice(0, to), signed(object, author), ...others.slice(to)];
}

/** With one more line; the same object where it holds no lines, was taken out or moved away, or the line's id is taken. */
export function withStroke(object: DrawingObject, stroke: Omit<InkStroke, 'rubbedOut'>): DrawingObject {
  if (object.kind !== 'ink' || object.removed !== null || object.frame !== null) return object;
  if (object.strokes.some(({ id }) => id === stroke.id)) return object;
  const { id, colour, width, points, took } = stroke;
  return { ...object, strokes: [...object.strokes, { id, colour, width, points, took, rubbedOut: null }] };
}

/** With some of its lines rubbed out, or drawn again. They stay in the document either way. */
export function withRubbing(
  object: DrawingObject,
  strokeIds: readonly string[],
  rubbedOut: InkStroke['rubbedOut'],
): DrawingObject {
  if (object.kind !== 'ink' || object.removed !== null) return object;
  const isMeant = (stroke: InkStroke) =>
    strokeIds.includes(stroke.id) && (stroke.rubbedOut === null) !== (rubbedOut === null);
  if (!object.strokes.some(isMeant)) return object;
  const strokes = object.strokes.map((stroke) => (isMeant(stroke) ? { ...stroke, rubbedOut } : stroke));
  return { ...object, strokes };
}
