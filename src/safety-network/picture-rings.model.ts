import type { Footprint, Placed, PicturePoint, PictureSize } from './picture-boxes.model';
import { footprintOf, furthestCorner, isFree, nearestEdge, nearestFree } from './picture-boxes.model';

/** Which half of the rings somebody stands in: -1 the one where lines begin, 1 the other. */
export type RingSide = -1 | 1;

/** Somebody to be put on a ring. */
export interface OnRing {
  item: Footprint;
  side: RingSide;
}

/** A ring to be filled. */
export interface RingToFill {
  items: readonly OnRing[];
  /** How large its name is. It is written at the top, between the halves. */
  name: PictureSize;
  /** Whether it ends somewhere. What is round a household goes on as far as it needs to. */
  ends: boolean;
}

/** A ring as it was filled, by the distances of its edges from the middle. */
export interface FilledRing {
  inner: number;
  outer: number;
  /** The middle of its name. */
  name: PicturePoint;
}

/** What {@link fillRings} gives. */
export interface FilledRings {
  placed: readonly Placed[];
  /** The edge of what is in the middle. */
  middle: number;
  rings: readonly FilledRing[];
}

const step = Math.PI / 180;
/** Between the halves, so that it is plain on which side somebody stands. */
const divide = 6;
const leastMiddle = 60;
const leastRing = 70;

/**
 * Puts people into the middle, onto rings round it, half by half, and those on no ring in rows beneath. Rings are as wide as
 * it takes for nobody to lie over anybody else, however many there are. Whoever was put somewhere by hand stands there,
 * or as near as their ring, their half and the others allow; those in the middle are laid out by the picture alone.
 */
export function fillRings(
  middle: readonly Footprint[],
  rings: readonly RingToFill[],
  beneath: readonly OnRing[],
  byHand: ReadonlyMap<string, PicturePoint>,
): FilledRings {
  const inMiddle = grid(middle);
  const edge = Math.max(leastMiddle, ...inMiddle.map(furthestCorner)) + 4;
  const placed: Placed[] = [...inMiddle];
  const filled: FilledRing[] = [];
  let inner = edge;
  for (const ring of rings) {
    const { outer, people, name } = fillRing(ring, inner, byHand);
    placed.push(...people);
    filled.push({ inner, outer, name });
    inner = outer;
  }
  placed.push(...rowsBeneath(beneath, inner));
  return { placed, middle: edge, rings: filled };
}

/** People close together about the middle, in rows. */
function grid(items: readonly Footprint[]): readonly Placed[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(items.length / 1.5)));
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, at) =>
    items.slice(at * columns, (at + 1) * columns),
  );
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  let top = -heights.reduce((sum, height) => sum + height, 0) / 2;
  return rows.flatMap((row, at) => {
    const height = heights[at] ?? 0;
    let left = -row.reduce((sum, { width }) => sum + width, 0) / 2;
    const y = top + height / 2;
    top += height;
    return row.map((item) => {
      const x = left + item.width / 2;
      left += item.width;
      return { item, x, y };
    });
  });
}

function fillRing(ring: RingToFill, inner: number, byHand: ReadonlyMap<string, PicturePoint>) {
  const own = footprintOf('', 0, ring.name);
  const name: Placed = { item: own, x: 0, y: -(inner + own.height / 2) };
  const sides = ([-1, 1] as const).map((side) =>
    fillHalf(
      ring.items.filter((one) => one.side === side).map(({ item }) => item),
      side,
      inner,
      name,
    ),
  );
  const auto = sides.flat();
  const least = Math.max(inner + leastRing, furthestCorner(name), ...auto.map(furthestCorner));
  const isByHand = ring.items.some(({ item }) => byHand.has(item.id));
  const people = (isByHand ? settle(ring, inner, least, auto, name, byHand) : null) ?? auto;
  const outer = Math.max(least, ...people.map(furthestCorner)) + 4;
  return { outer, people, name: { x: name.x, y: name.y } };
}

/** One half of a ring, row by row outwards, each row as near to the middle as it can be. */
function fillHalf(
  items: readonly Footprint[],
  side: RingSide,
  inner: number,
  name: Placed,
): readonly Placed[] {
  const placed: Placed[] = [];
  let base = inner;
  let waiting = items;
  while (waiting.length > 0) {
    const row = spread(waiting, side, base, name) ?? pack(waiting, side, base, name);
    placed.push(...row);
    waiting = waiting.slice(row.length);
    base = Math.max(base, ...row.map(furthestCorner));
  }
  return placed;
}

/** Where somebody stands at an angle from the horizontal, touching a circle from outside. */
function touchingAt(item: Footprint, side: RingSide, angle: number, base: number): Placed {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [along, down] = [Math.abs(cos), Math.abs(sin)];
  const [halfWidth, halfHeight] = [item.width / 2, item.height / 2];
  // The circle is met by an upright edge, by a level one, or by a corner.
  const byEdge = [(base + halfWidth) / along, (base + halfHeight) / down] as const;
  const turn = along * halfWidth + down * halfHeight;
  const away =
    byEdge[0] * down <= halfHeight
      ? byEdge[0]
      : byEdge[1] * along <= halfWidth
        ? byEdge[1]
        : turn +
          Math.sqrt(Math.max(0, turn * turn - halfWidth * halfWidth - halfHeight * halfHeight + base * base));
  return { item, x: side * (away + 1e-6) * cos, y: (away + 1e-6) * sin };
}

function isInHalf({ item, x }: Placed, side: RingSide): boolean {
  return x * side - item.width / 2 >= divide;
}

/** Everybody at even distances in one row, or null where they have no room so. */
function spread(
  items: readonly Footprint[],
  side: RingSide,
  base: number,
  name: Placed,
): readonly Placed[] | null {
  const placed: Placed[] = [];
  for (const [at, item] of items.entries()) {
    const place = touchingAt(item, side, ((at + 0.5) / items.length - 0.5) * Math.PI * 0.9, base);
    if (!isInHalf(place, side) || !isFree(place, [...placed, name])) return null;
    placed.push(place);
  }
  return placed;
}

/** As many as one row holds, from the top on. At least one: to the side of the middle there is always room. */
function pack(items: readonly Footprint[], side: RingSide, base: number, name: Placed): readonly Placed[] {
  const placed: Placed[] = [];
  for (let degree = -88; degree <= 88; degree += 1) {
    const item = items[placed.length];
    if (!item) break;
    const place = touchingAt(item, side, degree * step, base);
    if (isInHalf(place, side) && isFree(place, [...placed.slice(-8), name])) placed.push(place);
  }
  if (placed.length > 0 && placed.every((one, at) => isFree(one, placed.slice(0, at)))) return placed;
  const [item] = items;
  return item ? [touchingAt(item, side, 0, Math.max(base, furthestCorner(name)))] : [];
}

/**
 * A ring once those put somewhere by hand stand there. The others stay where they were as long as they can. Null where the
 * ring would have to grow out of all bounds.
 */
function settle(
  { items, ends }: RingToFill,
  inner: number,
  outer: number,
  auto: readonly Placed[],
  name: Placed,
  byHand: ReadonlyMap<string, PicturePoint>,
): readonly Placed[] | null {
  const widest = Math.max(...items.map(({ item }) => Math.hypot(item.width, item.height)));
  const before = new Map(auto.map((place) => [place.item.id, place]));
  const order = [
    ...items.filter(({ item }) => byHand.has(item.id)),
    ...items.filter(({ item }) => !byHand.has(item.id)),
  ];
  for (const more of ends ? [0, 0.5, 1, 2, 4] : [Infinity]) {
    const limit = outer + widest * more;
    const placed: Placed[] = [];
    for (const { item, side } of order) {
      const hand = byHand.get(item.id);
      const wanted = hand ? { x: hand.x, y: hand.y + item.below } : (before.get(item.id) ?? { x: 0, y: 0 });
      const place = placeInHalf(item, side, wanted, [name, ...placed], inner, limit);
      if (place === null) break;
      placed.push(place);
    }
    if (placed.length === order.length) return placed;
  }
  return null;
}

/** The place in one half of a ring that is nearest to the one wanted, or null where there is none left. */
function placeInHalf(
  item: Footprint,
  side: RingSide,
  wanted: PicturePoint,
  others: readonly Placed[],
  inner: number,
  outer: number,
): Placed | null {
  const isAllowed = (place: Placed) =>
    isInHalf(place, side) && nearestEdge(place) >= inner - 1e-6 && furthestCorner(place) <= outer + 1e-6;
  const wantedPlace: Placed = { item, ...wanted };
  if (isAllowed(wantedPlace)) {
    const free = nearestFree(item, wanted, others, isAllowed);
    if (free !== null) return free;
  }
  // Along circles from the inner edge outwards: edges are round, and boxes touch them anywhere.
  const reach = Math.min(
    outer,
    Math.max(...others.map(furthestCorner), Math.hypot(wanted.x, wanted.y)) + item.width,
  );
  const circles = Math.max(1, Math.min(24, Math.ceil((reach - inner) / (item.height / 3))));
  let best: Placed | null = null;
  let distance = Infinity;
  for (let circle = 0; circle <= circles; circle += 1) {
    const base = inner + ((reach - inner) * circle) / circles;
    for (let degree = -88; degree <= 88; degree += 2) {
      const place = touchingAt(item, side, degree * step, base);
      const away = Math.hypot(place.x - wanted.x, place.y - wanted.y);
      if (away < distance && isAllowed(place) && isFree(place, others)) {
        best = place;
        distance = away;
      }
    }
  }
  return best;
}

/** Those on no ring, in rows beneath the rings, each in their own half. */
function rowsBeneath(items: readonly OnRing[], outer: number): readonly Placed[] {
  const half = Math.max(outer, 160, ...items.map(({ item }) => item.width)) + divide;
  return ([-1, 1] as const).flatMap((side) => {
    let [x, top, tallest] = [divide, outer + 16, 0];
    return items
      .filter((one) => one.side === side)
      .map(({ item }): Placed => {
        if (x > divide && x + item.width > half) [x, top, tallest] = [divide, top + tallest, 0];
        const place = { item, x: side * (x + item.width / 2), y: top + item.height / 2 };
        x += item.width;
        tallest = Math.max(tallest, item.height);
        return place;
      });
  });
}
