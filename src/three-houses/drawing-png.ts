import { itemsOf } from './drawing-items.model';
import type { DrawingLayer, DrawingObject, InkColour, PhotoObject } from './drawing-objects.model';
import { inkColours, placeSize } from './drawing-objects.model';
import { paperColour, paperColours } from './drawing-palette.model';
import type { PaintLook } from './ink-paint';
import { paintItem, paintPicture } from './ink-paint';
import { frameInside } from './drawing-svg.text';
import type { BundledPicture } from './picture-parts.model';
import { findStamp } from './stamps.model';
import type { SetWords } from './words-lines.model';
import { setWords } from './words-lines.model';

export interface DrawingPngOptions {
  /** What is drawn around the place; null: nothing. */
  around: BundledPicture | null;
  /** What an object is called: a stamp from elsewhere is shown by it. */
  nameOf: (object: DrawingObject) => string;
  /** What stands in the frame of a photograph that is not shown. Default: nothing. */
  nameLeftOut?: (photo: PhotoObject) => string;
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
  return paintPng(page, { width: placeSize, height: placeSize, pixels: options.pixels ?? 2000 }, (context) =>
    paintPlace(context, objects, options),
  );
}

/**
 * A PNG of white paper with what `paint` puts there, in units of a place. `pixels`: along the longer side, at most 4,000.
 * Null where no canvas can be drawn on, or where what was painted may not be copied.
 */
export async function paintPng(
  page: Document,
  { width, height, pixels }: { width: number; height: number; pixels: number },
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob | null> {
  const canvas = page.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const scale = Math.max(1, Math.min(4000, pixels)) / Math.max(width, height);
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  paint(context);
  try {
    return await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  }
}

/** Paints one place into the square from 0 to 1,000: what is around it, and what lies in it. */
export function paintPlace(
  context: CanvasRenderingContext2D,
  objects: readonly DrawingObject[],
  options: Omit<DrawingPngOptions, 'pixels'>,
): void {
  const { around, nameOf, nameLeftOut, imageOf = () => null, layers = ['child'] } = options;
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
    } else if (object.kind === 'photo' && imageOf(object.photoId) === null) {
      paintWords(context, nameLeftOut?.(object) ?? '', frameInside(object).frame);
    }
  }
}

function paintWords(
  context: CanvasRenderingContext2D,
  words: string,
  frame: { x: number; y: number; size: number },
): void {
  if (words !== '') paintLines(context, setWords(words, frame));
}

/** Paints lines of words, each around its middle. */
export function paintLines(context: CanvasRenderingContext2D, set: SetWords): void {
  const { lines, letterSize, lineHeight, x, y } = set;
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
