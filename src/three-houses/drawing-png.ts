import { itemsOf } from './drawing-items.model';
import type { DrawingLayer, DrawingObject, InkColour } from './drawing-objects.model';
import { inkColours, placeSize } from './drawing-objects.model';
import { paperColour, paperColours } from './drawing-palette.model';
import type { PaintLook } from './ink-paint';
import { paintItem, paintPicture } from './ink-paint';
import type { BundledPicture } from './picture-parts.model';
import { findStamp } from './stamps.model';
import { setWords } from './words-lines.model';

export interface DrawingPngOptions {
  /** What is drawn around the place; null: nothing. */
  around: BundledPicture | null;
  /** What an object is called: a stamp from elsewhere is shown by it. */
  nameOf: (object: DrawingObject) => string;
  /** A photograph that has been loaded; null where it is not to be shown. */
  imageOf?: (photoId: string) => CanvasImageSource | null;
  /** Whose layers are drawn. Default: the child's alone. */
  layers?: readonly DrawingLayer[];
  /** Pixels along a side, at most 4,000. Default 2,000. */
  pixels?: number;
}

/**
 * The objects of one place as PNG, in the colours of paper: the same as `writeDrawingSvg` gives. It is painted and not made
 * from the SVG, which a page with a strict policy refuses. Null where no canvas can be drawn on, or where a photograph comes
 * from a site that lets no copy be made.
 */
export async function drawingToPng(
  page: Document,
  objects: readonly DrawingObject[],
  options: DrawingPngOptions,
): Promise<Blob | null> {
  const { around, nameOf, imageOf = () => null, layers = ['child'], pixels = 2000 } = options;
  const canvas = page.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  canvas.width = Math.round(Math.max(1, Math.min(4000, pixels)));
  canvas.height = canvas.width;
  const scale = canvas.width / placeSize;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, placeSize, placeSize);
  if (around) {
    context.save();
    paintPicture(context, around, { x: 0, y: 0, size: placeSize }, look);
    context.restore();
  }
  const shown = objects.filter(({ layer, removed }) => removed === null && layers.includes(layer));
  for (const item of itemsOf(shown, { objectId: null, strokeIds: new Set() })) {
    paintItem(context, item, look, imageOf);
  }
  for (const object of shown) {
    if (object.kind === 'words') paintWords(context, object.text, object.frame);
    else if (object.kind === 'stamp' && !findStamp(object.stamp)) {
      paintWords(context, nameOf(object), object.frame);
    }
  }
  try {
    return await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  }
}

function paintWords(
  context: CanvasRenderingContext2D,
  words: string,
  frame: { x: number; y: number; size: number },
): void {
  if (words === '') return;
  const { lines, letterSize, lineHeight, x, y } = setWords(words, frame);
  context.fillStyle = look.pens.ink;
  context.font = `${letterSize}px system-ui, sans-serif`;
  context.textAlign = 'center';
  lines.forEach((line, at) => {
    // Each line goes the way its own letters do, as it does on the page.
    context.direction = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(line) ? 'rtl' : 'ltr';
    context.fillText(line, x, y + at * lineHeight);
  });
}

const every = (of: (colour: InkColour) => string) =>
  Object.fromEntries(inkColours.map((colour) => [colour, of(colour)])) as PaintLook['pens'];

const look: PaintLook = {
  pens: /* @__PURE__ */ every((colour) => paperColours[colour].pen),
  tints: /* @__PURE__ */ every((colour) => paperColours[colour].tint),
  paper: paperColour,
};
