import type { PersonId } from '../foundation/document';
import type { Placed, PictureBox, PicturePoint } from './picture-boxes.model';
import { goesThrough, symbolBox } from './picture-boxes.model';
import type { TieKind } from './safety-network.model';

/** A line in a picture. */
export interface PictureEdge {
  /** Unique in its picture. */
  id: string;
  /** The ties it stands for: two parents have one line to their child. */
  tieIds: readonly string[];
  /** Null: not said what it is. */
  kind: TieKind | null;
  from: PersonId;
  to: PersonId;
  /** From end to end; two or more. */
  points: readonly PicturePoint[];
}

/** What a line should not go through: somebody’s symbol and label. */
export interface InTheWay {
  id: string;
  symbol: PictureBox;
  label: PictureBox;
}

/** How far a line may swerve, in units, nearest first. */
const swerves = [0, 40, -40, 80, -80, 120, -120, 180, -180];

/**
 * A line between the symbols of two people, `aside` units beside the straight one. Where it would go through a third person
 * it swerves to one side, if that helps. From somebody to themselves it is a loop over their symbol.
 */
export function routeBetween(
  start: Placed,
  end: Placed,
  aside: number,
  everybody: readonly InTheWay[],
): readonly PicturePoint[] {
  const [from, to] = [middleOf(start), middleOf(end)];
  const { symbol } = start.item;
  if (start === end) return loopOver(from, symbol, aside);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length };
  const shift = (point: PicturePoint, by: number) => ({
    x: point.x + across.x * by,
    y: point.y + across.y * by,
  });
  const radius = symbol / 2;
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const least = Math.max(-radius, Math.min(radius, aside));
  const routeOf = (swerve: number): readonly PicturePoint[] => {
    const over = shift(half, aside + swerve);
    const points = swerve === 0 ? [] : [over];
    const first = edgeOf(shift(from, least), points[0] ?? shift(to, least), radius);
    const last = edgeOf(shift(to, least), points[0] ?? shift(from, least), radius);
    return [first, ...points, last];
  };
  let best = routeOf(0);
  let fewest = Infinity;
  for (const swerve of swerves) {
    const route = routeOf(swerve);
    const count = boxesCrossed(route, everybody, start.item.id, end.item.id, fewest);
    if (count < fewest) [best, fewest] = [route, count];
    if (count === 0) break;
  }
  return best;
}

/** How many symbols and labels of others a route goes through. It stops counting where the route is no better than another. */
function boxesCrossed(
  route: readonly PicturePoint[],
  everybody: readonly InTheWay[],
  start: PersonId,
  end: PersonId,
  enough: number,
): number {
  let count = 0;
  const left = Math.min(...route.map(({ x }) => x));
  const right = Math.max(...route.map(({ x }) => x));
  const top = Math.min(...route.map(({ y }) => y));
  const bottom = Math.max(...route.map(({ y }) => y));
  const crosses = (box: PictureBox) =>
    // Most are nowhere near: looked at first, because everybody is looked at for every line.
    box.x < right &&
    box.x + box.width > left &&
    box.y < bottom &&
    box.y + box.height > top &&
    route.some((point, at) => at > 0 && goesThrough(route[at - 1] ?? point, point, box));
  for (const { id, symbol, label } of everybody) {
    if (id === start || id === end) continue;
    if (crosses(symbol)) count += 1;
    if (crosses(label)) count += 1;
    if (count >= enough) return count;
  }
  return count;
}

function middleOf(place: Placed): PicturePoint {
  const { x, y, width, height } = symbolBox(place);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The point where a line that begins there leaves the symbol; half way where the other end is as near. */
function edgeOf(from: PicturePoint, to: PicturePoint, radius: number): PicturePoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const out = Math.min(radius, length / 2);
  return { x: from.x + ((to.x - from.x) / length) * out, y: from.y + ((to.y - from.y) / length) * out };
}

function loopOver({ x, y }: PicturePoint, symbol: number, aside: number): readonly PicturePoint[] {
  const [half, over] = [symbol / 4, symbol / 2 + 10 + Math.abs(aside)];
  const top = y - symbol / 2;
  return [
    { x: x - half, y: top },
    { x: x - half, y: y - over },
    { x: x + half, y: y - over },
    { x: x + half, y: top },
  ];
}
