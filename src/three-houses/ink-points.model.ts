import { placeSize } from './drawing-objects.model';

/** One point of a line. */
export interface InkPoint {
  /** In units of the place, 0 to 1000, to a tenth of a unit. */
  x: number;
  y: number;
  /** How hard the pen was pressed, a whole number of 0 to 100. 50 where the pen, finger or key does not tell. */
  pressure: number;
}

/** What is written where nobody can tell how hard it was pressed. */
export const usualPressure = 50;

/** How far the points that were left out may lie from the line that is kept, in units: less than a pixel on any screen. */
export const simplifiedWithin = 0.4;

/** How far the pressure of a point that was left out may differ from what is then drawn there, of 100. */
const pressureWithin = 4;

/** The longest run of points that is simplified as one: so the work grows with the number of points, and not faster. */
const simplifiedAtOnce = 256;

const tenths = placeSize * 10;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = /* @__PURE__ */ new Map(Array.from(letters, (letter, value) => [letter, value]));

// Adding nothing makes the nought below nought a plain one.
const within = (value: number, most: number) => (value >= 0 ? Math.min(value, most) + 0 : 0);

/**
 * A point as it is kept: to a tenth of a unit, within the place, the pressure a whole number of 0 to 100. What is no number
 * counts as 0, and a pressure that is no number as the usual one.
 */
export function pointAsKept({ x, y, pressure }: InkPoint): InkPoint {
  return {
    x: Math.round(within(x * 10, tenths)) / 10,
    y: Math.round(within(y * 10, tenths)) / 10,
    pressure: Number.isNaN(pressure) ? usualPressure : Math.round(within(pressure, 100)),
  };
}

/**
 * Points as text. Each is x and y in tenths of a unit and its pressure, as the difference from the point before (the first:
 * from nothing), the sign in the lowest bit, five bits a letter of base64url beginning with the lowest; a letter's sixth bit
 * says that more follow. Most points of a line by hand take five letters. No points: no text.
 */
export function encodePoints(points: readonly InkPoint[]): string {
  let text = '';
  let last = { x: 0, y: 0, pressure: 0 };
  for (const point of points) {
    const kept = pointAsKept(point);
    const next = { x: Math.round(kept.x * 10), y: Math.round(kept.y * 10), pressure: kept.pressure };
    text +=
      encodeNumber(next.x - last.x) +
      encodeNumber(next.y - last.y) +
      encodeNumber(next.pressure - last.pressure);
    last = next;
  }
  return text;
}

function encodeNumber(difference: number): string {
  let rest = difference < 0 ? -difference * 2 - 1 : difference * 2;
  let text = '';
  do {
    const five = rest & 31;
    rest >>= 5;
    text += letters.charAt(rest > 0 ? five | 32 : five);
  } while (rest > 0);
  return text;
}

/**
 * Three numbers for each point, a number in one letter of the first half or up to two of the second half before it, and none
 * written longer than it need be. Whether the points lie in the place is for {@link decodePoints} to tell.
 */
export const pointsPattern = /^(?:(?:[A-Za-f]|[g-z0-9_-]{1,2}[B-Za-f]){3})*$/;

/**
 * The points a text holds, or null where it holds none: anything but text, a letter too many or too few, a point outside the
 * place, a number written longer than it need be. So one line has one text, and a damaged one is never drawn by guessing.
 */
export function decodePoints(text: unknown): readonly InkPoint[] | null {
  if (typeof text !== 'string' || text === '') return null;
  const points: InkPoint[] = [];
  const last = [0, 0, 0];
  let part = 0;
  let value = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const six = valueOf.get(text.charAt(at));
    // No difference takes more than three letters.
    if (six === undefined || bits > 10) return null;
    value |= (six & 31) << bits;
    if (six & 32) {
      bits += 5;
      continue;
    }
    if (bits > 0 && six === 0) return null;
    const sum = (last[part] ?? 0) + (value & 1 ? -(value + 1) / 2 : value / 2);
    if (sum < 0 || sum > (part === 2 ? 100 : tenths)) return null;
    last[part] = sum;
    value = 0;
    bits = 0;
    part = (part + 1) % 3;
    if (part === 0) {
      const [x = 0, y = 0, pressure = 0] = last;
      points.push({ x: x / 10, y: y / 10, pressure });
    }
  }
  return part === 0 && bits === 0 ? points : null;
}

/**
 * The points that keep the look of a line: every point left out lies within `simplifiedWithin` of the line through those
 * that are kept, and its pressure within four hundredths of what is drawn there. First and last are kept. The points come as
 * they are kept (`pointAsKept`), in the order they were drawn.
 */
export function simplifyPoints(points: readonly InkPoint[]): readonly InkPoint[] {
  const kept = points
    .map(pointAsKept)
    .filter((point, at, all) => at === 0 || !isSame(point, all[at - 1] ?? point));
  const stays = new Uint8Array(kept.length);
  const open: [number, number][] = [];
  for (let from = 0; from < kept.length; from += simplifiedAtOnce) {
    open.push([from, Math.min(from + simplifiedAtOnce, kept.length - 1)]);
  }
  for (let run = open.pop(); run; run = open.pop()) {
    const [from, to] = run;
    stays[from] = 1;
    stays[to] = 1;
    const farthest = farthestOf(kept, from, to);
    if (farthest !== null) open.push([from, farthest], [farthest, to]);
  }
  return kept.filter((_, at) => stays[at] === 1);
}

const isSame = (one: InkPoint, other: InkPoint) =>
  one.x === other.x && one.y === other.y && one.pressure === other.pressure;

/** The point between two others that would be missed the most, or null where none would. */
function farthestOf(points: readonly InkPoint[], from: number, to: number): number | null {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return null;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const square = dx * dx + dy * dy;
  let worst = 1;
  let found: number | null = null;
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    if (!point) continue;
    const along = square === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / square;
    const part = Math.max(0, Math.min(1, along));
    const aside = Math.hypot(point.x - start.x - part * dx, point.y - start.y - part * dy);
    const harder = Math.abs(point.pressure - start.pressure - part * (end.pressure - start.pressure));
    const missed = Math.max(aside / simplifiedWithin, harder / pressureWithin);
    if (missed > worst) [worst, found] = [missed, at];
  }
  return found;
}

/** A line as it is kept: simplified, as text. */
export function keepLine(points: readonly InkPoint[]): string {
  return encodePoints(simplifyPoints(points));
}
