import type { StrokePoint } from 'perfect-freehand';
import { getStrokeOutlinePoints } from 'perfect-freehand';
import type { InkWidth } from './drawing-objects.model';
import type { LineSoFar } from './drawing-pointer.model';
import type { InkPoint } from './ink-points.model';

/** How thick each width is at the usual pressure, in units. Pressed lightly it is down to half of it, hard up to half more. */
export const widthOf: { readonly [Width in InkWidth]: number } = { thin: 5, middle: 11, thick: 26 };

/** The edge of a line, all the way round, in units: the points its curves are drawn towards. */
export type Outline = readonly (readonly [number, number])[];

/** What draws along an outline: a canvas, a path of one, or what writes a path as text. */
export interface OutlinePen {
  moveTo: (x: number, y: number) => void;
  quadraticCurveTo: (x: number, y: number, toX: number, toY: number) => void;
  closePath: () => void;
}

/** A hand trembles by less than this, in units; the way from one such point to the next has no direction to speak of. */
const leastStep = 1;

/**
 * How far before and after a corner points are put in, in units, where the next one is far away: so its curve begins only
 * there, and the line keeps its thickness up to it.
 */
const cornerSteps = [8, 4, 1.6] as const;

/**
 * The edge of a line. No points: no edge. What was left out between two points (see `simplifyPoints`) was straight, so a
 * corner is rounded only near itself.
 */
export function outlineOf(points: readonly InkPoint[], width: InkWidth): Outline {
  return outlineThrough(points, widthOf[width]);
}

/** The same at any thickness, in units. */
export function outlineThrough(points: readonly InkPoint[], size: number): Outline {
  return getStrokeOutlinePoints(strokeThrough(points), {
    size,
    thinning: 0.5,
    smoothing: 0.3,
    simulatePressure: false,
    last: true,
  });
}

/**
 * Points as perfect-freehand takes them, without its own smoothing: it would draw a line with fewer points elsewhere than the
 * same line with more.
 */
function strokeThrough(points: readonly InkPoint[]): StrokePoint[] {
  const stroke: StrokePoint[] = [];
  let running = 0;
  const add = (x: number, y: number, pressure: number) => {
    const last = stroke[stroke.length - 1];
    const [dx, dy] = last ? [last.point[0] - x, last.point[1] - y] : [0, 0];
    const distance = Math.hypot(dx, dy);
    running += distance;
    stroke.push({
      point: [x, y],
      pressure: pressure / 100,
      distance,
      vector: distance === 0 ? [1, 1] : [dx / distance, dy / distance],
      runningLength: running,
    });
  };
  points.forEach(({ x, y, pressure }, at) => {
    const from = stroke[stroke.length - 1];
    if (!from) {
      add(x, y, pressure);
      return;
    }
    const [dx, dy] = [x - from.point[0], y - from.point[1]];
    const far = Math.hypot(dx, dy);
    const isLast = at === points.length - 1;
    if (far < leastStep && (!isLast || far === 0)) return;
    if (far > cornerSteps[0] * 2) {
      const [[fromX, fromY], before] = [from.point, from.pressure * 100];
      for (const along of cornerParts(far)) {
        add(fromX + dx * along, fromY + dy * along, before + (pressure - before) * along);
      }
    }
    add(x, y, pressure);
  });
  const [first, second] = stroke;
  if (first && second) first.vector = second.vector;
  return stroke;
}

/** The points put in along a way of that length, as parts of it, in order. */
function cornerParts(far: number): readonly number[] {
  const parts = cornerSteps.map((step) => step / far);
  return [...parts.slice().reverse(), ...parts.map((part) => 1 - part)];
}

/** Draws along an edge, from middle to middle of its sides, so that it has no corners. */
export function traceOutline(outline: Outline, pen: OutlinePen): void {
  const last = outline[outline.length - 1];
  let [from] = outline;
  if (!from || !last) return;
  pen.moveTo((last[0] + from[0]) / 2, (last[1] + from[1]) / 2);
  for (let at = 1; at <= outline.length; at += 1) {
    const to: readonly [number, number] = outline[at] ?? outline[0] ?? from;
    pen.quadraticCurveTo(from[0], from[1], (from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
    from = to;
  }
  pen.closePath();
}

/** An edge as the path of an SVG, to a tenth of a unit. No edge: no path. */
export function outlinePath(outline: Outline): string {
  const short = (value: number) => String(Math.round(value * 10) / 10);
  const parts: string[] = [];
  traceOutline(outline, {
    moveTo: (x, y) => parts.push(`M${short(x)} ${short(y)}`),
    quadraticCurveTo: (x, y, toX, toY) => parts.push(`Q${short(x)} ${short(y)} ${short(toX)} ${short(toY)}`),
    closePath: () => parts.push('Z'),
  });
  return parts.join('');
}

/**
 * How many points before the newest ones are drawn along with them, so that a line that grows has no seams: what its pieces
 * cover together is what the whole covers, but for less than a unit in its corners.
 */
const drawnAgain = 3;

/**
 * The edge of what was added to a line since it had `drawn` points. It costs what was added, however long the line has
 * become.
 */
export function outlineOfAdded(line: LineSoFar, drawn: number, width: InkWidth): Outline {
  const points: InkPoint[] = [];
  const wanted = line.count - drawn + drawnAgain;
  for (let at: LineSoFar | null = line; at && points.length < wanted; at = at.before) points.push(at.point);
  return outlineOf(points.reverse(), width);
}

/** What an edge takes up, in units, or null where there is none. */
export function boxOfOutline(
  outline: Outline,
): { left: number; upper: number; right: number; lower: number } | null {
  if (outline.length === 0) return null;
  let [left, upper, right, lower] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outline) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    upper = Math.min(upper, y);
    lower = Math.max(lower, y);
  }
  return { left, upper, right, lower };
}
