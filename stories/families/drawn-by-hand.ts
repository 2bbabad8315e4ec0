import type { InkColour, InkStroke, InkWidth } from '../../src/three-houses';
import { keepLine } from '../../src/three-houses';

/** A point as a child puts it: x and y in units of the place. */
export type Spot = readonly [x: number, y: number];

/** A line through points, a little uneven, as a hand has it. The same each time. */
export function drawnLine(
  id: string,
  spots: readonly Spot[],
  colour: InkColour = 'ink',
  width: InkWidth = 'middle',
): InkStroke {
  const points = spots.flatMap(([x, y], at) => {
    const [toX, toY] = spots[at + 1] ?? [x, y];
    const steps = at === spots.length - 1 ? 1 : Math.max(2, Math.round(Math.hypot(toX - x, toY - y) / 14));
    return Array.from({ length: steps }, (_, step) => {
      const part = step / steps;
      const shake = Math.sin((at * 7 + step) * 0.9) * 1.4;
      return {
        x: x + (toX - x) * part + shake,
        y: y + (toY - y) * part - shake * 0.8,
        pressure: 45 + Math.round(Math.sin((at + step) * 0.6) * 14),
      };
    });
  });
  return { id, colour, width, points: keepLine(points), took: points.length * 16, rubbedOut: null };
}

/** A round, not quite closed, as a child draws it. */
export function drawnRound(
  id: string,
  [x, y]: Spot,
  radius: number,
  colour: InkColour = 'ink',
  width: InkWidth = 'middle',
): InkStroke {
  const spots = Array.from({ length: 26 }, (_, at): Spot => {
    const turn = (at / 25) * Math.PI * 2.04 - 1.4;
    const uneven = radius * (1 + Math.sin(at * 1.3) * 0.03);
    return [x + Math.cos(turn) * uneven, y + Math.sin(turn) * uneven * 0.96];
  });
  return drawnLine(id, spots, colour, width);
}

/** Somebody: a head, a body, arms and legs, and a mouth that goes up, down or straight. */
export function drawnSomebody(
  id: string,
  [x, y]: Spot,
  size: number,
  colour: InkColour,
  mouth: 'up' | 'down' | 'straight' = 'straight',
): readonly InkStroke[] {
  const head = size * 0.17;
  const bend = mouth === 'up' ? head * 0.4 : mouth === 'down' ? -head * 0.4 : 0;
  const line = (part: string, ...spots: Spot[]) => drawnLine(`${id}-${part}`, spots, colour);
  const top = y - size / 2 + head * 2;
  return [
    drawnRound(`${id}-head`, [x, y - size / 2 + head], head, colour),
    line('eye', [x - head * 0.4, top - head * 1.3], [x - head * 0.36, top - head * 1.2]),
    line('other-eye', [x + head * 0.4, top - head * 1.3], [x + head * 0.44, top - head * 1.2]),
    line(
      'mouth',
      ...[-1, -0.7, -0.35, 0, 0.35, 0.7, 1].map(
        (at): Spot => [x + at * head * 0.45, top - head * 0.6 + bend * (0.5 - at * at) * 0.7],
      ),
    ),
    line('body', [x, top], [x, y + size * 0.18]),
    line(
      'arms',
      [x - size * 0.2, top + size * 0.16],
      [x, top + size * 0.08],
      [x + size * 0.2, top + size * 0.14],
    ),
    line('legs', [x - size * 0.14, y + size / 2], [x, y + size * 0.18], [x + size * 0.15, y + size / 2]),
  ];
}
