/** A point in a picture. Units are those of the label sizes given, usually CSS pixels; y goes down. */
export interface PicturePoint {
  x: number;
  y: number;
}

/** How large something is, in units. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A box in a picture by its upper left corner. */
export interface PictureBox extends PicturePoint, PictureSize {}

/** What has to find a place: a symbol with its label beneath, and some air round both. */
export interface Footprint extends PictureSize {
  id: string;
  /** The side of the symbol. */
  symbol: number;
  label: PictureSize;
  /** How far the middle of the footprint lies beneath the middle of the symbol. */
  below: number;
}

/** A footprint where it stands: `x` and `y` are the middle of it. */
export interface Placed extends PicturePoint {
  item: Footprint;
}

/** The air on each side of a symbol with its label, in units. */
export const air = 6;
const labelGap = 4;
const touching = 1e-6;

/** A footprint for a symbol and a label. A size that is none counts as nought, and one beyond 2,000 units as 2,000. */
export function footprintOf(id: string, symbol: number, label: PictureSize): Footprint {
  const own = { width: soundSize(label.width), height: soundSize(label.height) };
  const below = (own.height + labelGap) / 2;
  return {
    id,
    symbol,
    label: own,
    below,
    width: Math.max(symbol, own.width) + air * 2,
    height: symbol + labelGap + own.height + air * 2,
  };
}

function soundSize(value: number): number {
  return value > 0 ? Math.min(value, 2000) : 0;
}

/** The box of a symbol that stands there. */
export function symbolBox({ item, x, y }: Placed): PictureBox {
  const { symbol, below } = item;
  return rounded({ x: x - symbol / 2, y: y - below - symbol / 2, width: symbol, height: symbol });
}

/** The box of the label of a symbol that stands there. */
export function labelBox({ item, x, y }: Placed): PictureBox {
  const { symbol, below, label } = item;
  return rounded({ x: x - label.width / 2, y: y - below + symbol / 2 + labelGap, ...label });
}

/** A hundredth of a unit is finer than any screen, and keeps the same picture the same in any browser. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function rounded({ x, y, width, height }: PictureBox): PictureBox {
  return { x: hundredth(x), y: hundredth(y), width: hundredth(width), height: hundredth(height) };
}

/** Whether two footprints would lie over one another. */
export function overlaps(a: Placed, b: Placed): boolean {
  return (
    Math.abs(a.x - b.x) < (a.item.width + b.item.width) / 2 - touching &&
    Math.abs(a.y - b.y) < (a.item.height + b.item.height) / 2 - touching
  );
}

/** Whether a footprint would lie over none of the others. */
export function isFree(one: Placed, others: readonly Placed[]): boolean {
  return others.every((other) => !overlaps(one, other));
}

/**
 * The place nearest to the one wanted where a footprint lies over none of the others and that is allowed; null where
 * there is none among those that touch the others. The very place wanted where that is free. With everything allowed
 * there is always one.
 */
export function nearestFree(
  item: Footprint,
  wanted: PicturePoint,
  others: readonly Placed[],
  isAllowed: (place: Placed) => boolean = () => true,
): Placed | null {
  const at = (x: number, y: number): Placed => ({ item, x, y });
  const first = at(wanted.x, wanted.y);
  if (isFree(first, others) && isAllowed(first)) return first;
  // What is nearest to a point and outside of boxes lies on their edges, or straight across from the point.
  const across = (middle: number, half: number, to: number) =>
    [middle - half, middle + half].map((x) => [x, to]);
  const lines = (axis: 'x' | 'y', size: 'width' | 'height') => [
    [wanted[axis], 0] as const,
    ...others.flatMap((other) =>
      across(other[axis], (item[size] + other.item[size]) / 2, 0).map(
        ([value = 0]) => [value, Math.abs(value - wanted[axis])] as const,
      ),
    ),
  ];
  const columns = lines('x', 'width').sort((a, b) => a[1] - b[1]);
  const rows = lines('y', 'height').sort((a, b) => a[1] - b[1]);
  let best: Placed | null = null;
  let reach = Infinity;
  for (const [x, dx] of columns) {
    if (dx >= reach) break;
    for (const [y, dy] of rows) {
      const away = Math.hypot(dx, dy);
      if (away >= reach) break;
      const place = at(x, y);
      if (!isFree(place, others) || !isAllowed(place)) continue;
      best = place;
      reach = away;
    }
  }
  return best;
}

/** How near a footprint comes to the middle of the picture. */
export function nearestEdge({ item, x, y }: Placed): number {
  return Math.hypot(Math.max(Math.abs(x) - item.width / 2, 0), Math.max(Math.abs(y) - item.height / 2, 0));
}

/** How far a footprint reaches from the middle of the picture. */
export function furthestCorner({ item, x, y }: Placed): number {
  return Math.hypot(Math.abs(x) + item.width / 2, Math.abs(y) + item.height / 2);
}

/** Whether a line from one point to another goes through a box. */
export function goesThrough(from: PicturePoint, to: PicturePoint, box: PictureBox): boolean {
  let enters = 0;
  let leaves = 1;
  const sides = [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const;
  for (const [start, way, low, high] of sides) {
    if (Math.abs(way) < touching) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves - touching;
}
