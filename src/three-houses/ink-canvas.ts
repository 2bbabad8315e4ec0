import type { InkColour, InkWidth } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';
import type { DrawingItem } from './drawing-items.model';
import { sameItems } from './drawing-items.model';
import type { LineSoFar } from './drawing-pointer.model';
import { boxOfOutline, outlineOfAdded, traceOutline } from './ink-outline.model';
import type { PaintLook } from './ink-paint';
import { paintItem, readLook } from './ink-paint';

/** One canvas with a picture on it, and a line that is being drawn. */
export interface InkCanvas {
  /** Shows these items. Only what is new is painted where nothing else changed; a large picture is painted in several goes. */
  show: (items: readonly DrawingItem[]) => void;
  /** Draws on: what the line has more than when it was last drawn. It costs the same however much is on the picture. */
  draw: (line: LineSoFar, colour: InkColour, width: InkWidth) => void;
  /** Takes the line away again: it was given up, or is about to be shown as an item. */
  clearLine: () => void;
  /** Fits the picture to the size of the canvas on the page, and to its screen. Nothing changes where both are as before. */
  fit: () => void;
  /** Reads the theme's colours again, and paints anew if they are others. */
  look: () => void;
  /** A photograph came: paints anew. */
  repaint: () => void;
  /** Lets go of everything that would still be painted. */
  stop: () => void;
}

/** The longest that painting may hold up the page at once, in milliseconds. */
const atOnce = 8;

/** The largest canvas, in pixels along a side: a larger one is none in some browsers. */
const largest = 3000;

/** A canvas that can be drawn on, or null where the browser gives none. */
export function createInkCanvas(
  canvas: HTMLCanvasElement,
  imageOf: (photoId: string) => CanvasImageSource | null,
): InkCanvas | null {
  const context = canvas.getContext('2d');
  const page = canvas.ownerDocument.defaultView;
  if (!context || !page) return null;

  let shown: readonly DrawingItem[] = [];
  let painted = 0;
  let waiting = 0;
  let colours: PaintLook | null = null;
  // The picture without the line that is being drawn. It is taken when a line begins.
  let behind: HTMLCanvasElement | null = null;
  let drawn: { count: number; left: number; upper: number; right: number; lower: number } | null = null;

  const scale = () => canvas.width / placeSize;
  const inUnits = () => {
    context.setTransform(scale(), 0, 0, scale(), 0, 0);
  };

  /** Paints what is not painted yet, for as long as it may hold up the page, and the rest in the next frame. */
  const paint = (withoutEnd: boolean) => {
    page.cancelAnimationFrame(waiting);
    waiting = 0;
    if (painted >= shown.length) return;
    colours ??= readLook(canvas);
    inUnits();
    const until = page.performance.now() + atOnce;
    while (painted < shown.length) {
      const item = shown[painted];
      painted += 1;
      if (item) paintItem(context, item, colours, imageOf);
      if (!withoutEnd && page.performance.now() > until && painted < shown.length) {
        waiting = page.requestAnimationFrame(() => paint(false));
        return;
      }
    }
  };

  const clear = () => {
    drawn = null;
    painted = 0;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
  };

  const clearLine = () => {
    if (!drawn || !behind) {
      drawn = null;
      return;
    }
    // A pixel more on each side: an edge is smoothed into the next one.
    const from = { x: Math.floor(drawn.left * scale()) - 2, y: Math.floor(drawn.upper * scale()) - 2 };
    const width = Math.ceil(drawn.right * scale()) + 2 - from.x;
    const height = Math.ceil(drawn.lower * scale()) + 2 - from.y;
    drawn = null;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(from.x, from.y, width, height);
    context.clip();
    context.clearRect(from.x, from.y, width, height);
    context.drawImage(behind, 0, 0);
    context.restore();
  };

  const rememberBehind = () => {
    paint(true);
    behind ??= canvas.ownerDocument.createElement('canvas');
    if (behind.width !== canvas.width) behind.width = canvas.width;
    if (behind.height !== canvas.height) behind.height = canvas.height;
    const copy = behind.getContext('2d');
    copy?.clearRect(0, 0, behind.width, behind.height);
    copy?.drawImage(canvas, 0, 0);
  };

  return {
    show(items) {
      clearLine();
      const same = sameItems(shown, items);
      if (same < shown.length) clear();
      shown = items;
      paint(false);
    },
    draw(line, colour, width) {
      // A canvas without a size, as in a part of the page that is folded away, can be neither drawn on nor copied.
      if (canvas.width === 0) return;
      if (!drawn) {
        rememberBehind();
        drawn = { count: 0, left: Infinity, upper: Infinity, right: -Infinity, lower: -Infinity };
      }
      if (drawn.count >= line.count) return;
      const outline = outlineOfAdded(line, drawn.count, width);
      const box = boxOfOutline(outline);
      drawn.count = line.count;
      if (!box) return;
      drawn.left = Math.min(drawn.left, box.left);
      drawn.upper = Math.min(drawn.upper, box.upper);
      drawn.right = Math.max(drawn.right, box.right);
      drawn.lower = Math.max(drawn.lower, box.lower);
      colours ??= readLook(canvas);
      inUnits();
      context.fillStyle = colours.pens[colour];
      context.beginPath();
      traceOutline(outline, context);
      context.fill();
    },
    clearLine,
    fit() {
      const side = Math.max(canvas.clientWidth, canvas.clientHeight);
      const sharp = Math.min(largest, Math.round(side * (page.devicePixelRatio || 1)));
      if (sharp === canvas.width && sharp === canvas.height) return;
      canvas.width = sharp;
      canvas.height = sharp;
      clear();
      paint(false);
    },
    look() {
      const now = readLook(canvas);
      if (colours && JSON.stringify(colours) === JSON.stringify(now)) return;
      colours = now;
      clear();
      paint(false);
    },
    repaint() {
      clear();
      paint(false);
    },
    stop() {
      page.cancelAnimationFrame(waiting);
      waiting = 0;
    },
  };
}
