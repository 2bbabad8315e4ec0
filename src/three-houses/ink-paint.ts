import type { InkColour, InkStroke } from './drawing-objects.model';
import { inkColours } from './drawing-objects.model';
import type { DrawingItem } from './drawing-items.model';
import { pointsOfStroke } from './drawing-sight.model';
import { boxOfPhoto } from './drawing-svg.text';
import { outlineOf, traceOutline } from './ink-outline.model';
import type { BundledPicture, PictureFill } from './picture-parts.model';
import { findStamp } from './stamps.model';

/** The colours a picture is painted in: the theme's, or those of paper. */
export interface PaintLook {
  pens: { readonly [Colour in InkColour]: string };
  tints: { readonly [Colour in InkColour]: string };
  paper: string;
}

/** The theme's colours, as they reach an element. Where colours are forced, lines are in the colour of text. */
export function readLook(element: Element): PaintLook {
  const page = element.ownerDocument.defaultView;
  const style = page?.getComputedStyle(element);
  const isForced = page?.matchMedia('(forced-colors: active)').matches === true;
  const read = (name: string, otherwise: string) =>
    (isForced ? '' : style?.getPropertyValue(`--mapwell-${name}`).trim()) || otherwise;
  const ink = style?.color ?? 'CanvasText';
  const paper = isForced ? 'Canvas' : read('paper', 'Canvas');
  const all = (of: (colour: InkColour) => string) =>
    Object.fromEntries(inkColours.map((colour) => [colour, of(colour)])) as PaintLook['pens'];
  return {
    pens: all((colour) => read(`pen-${colour}`, ink)),
    tints: all((colour) => read(`tint-${colour}`, paper)),
    paper,
  };
}

const paths = /* @__PURE__ */ new WeakMap<InkStroke, Path2D>();

/** The edge of a stroke, worked out once however often it is painted. */
function pathOfStroke(stroke: InkStroke): Path2D {
  const known = paths.get(stroke);
  if (known) return known;
  const path = new Path2D();
  traceOutline(outlineOf(pointsOfStroke(stroke), stroke.width), path);
  paths.set(stroke, path);
  return path;
}

/** Paints an item. The context stands in units of the place, and stands there again when it is done. */
export function paintItem(
  context: CanvasRenderingContext2D,
  item: DrawingItem,
  look: PaintLook,
  imageOf: (photoId: string) => CanvasImageSource | null,
): void {
  if (item.paints === 'photo') {
    const { left, upper, width, height } = boxOfPhoto(item.of);
    const image = imageOf(item.of.photoId);
    if (image) {
      context.drawImage(image, left, upper, width, height);
      return;
    }
    context.save();
    context.strokeStyle = look.pens.grey;
    context.lineWidth = 4;
    context.setLineDash([16, 10]);
    context.strokeRect(left, upper, width, height);
    context.restore();
    return;
  }
  context.save();
  if (item.paints === 'stroke') {
    const { x, y, scale } = item.laid;
    if (scale !== 1 || x !== 0 || y !== 0) context.transform(scale, 0, 0, scale, x, y);
    context.fillStyle = look.pens[item.of.colour];
    context.fill(pathOfStroke(item.of));
  } else {
    const { x, y, size } = item.of.frame;
    const picture = findStamp(item.of.stamp);
    if (picture) paintPicture(context, picture, { x: x - size / 2, y: y - size / 2, size }, look);
    else {
      // One from elsewhere: a square, and its name stands on it as words do.
      context.strokeStyle = look.pens.grey;
      context.lineWidth = 4;
      context.strokeRect(x - size / 2, y - size / 2, size, size);
    }
  }
  context.restore();
}

/** Paints a bundled picture into a square. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  { box, width, parts }: BundledPicture,
  { x, y, size }: { x: number; y: number; size: number },
  look: PaintLook,
): void {
  const scale = size / box;
  context.transform(scale, 0, 0, scale, x, y);
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [text, fill, line = 'ink'] of parts) {
    const path = new Path2D(text);
    if (fill) {
      context.fillStyle = fillOf(fill, line, look);
      context.fill(path);
    }
    if (fill === 'solid') continue;
    context.strokeStyle = look.pens[line];
    context.stroke(path);
  }
}

function fillOf(fill: PictureFill, line: InkColour, look: PaintLook): string {
  if (fill === 'solid') return look.pens[line];
  return fill === 'paper' ? look.paper : look.tints[fill];
}
