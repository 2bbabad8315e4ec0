import { describe, expect, test } from 'vitest';
import type { LineSoFar } from '../../src/three-houses/drawing-pointer.model';
import type { Outline } from '../../src/three-houses/ink-outline.model';
import {
  boxOfOutline,
  outlineOf,
  outlineOfAdded,
  outlinePath,
  widthOf,
} from '../../src/three-houses/ink-outline.model';
import type { InkPoint } from '../../src/three-houses/ink-points.model';
import { simplifyPoints } from '../../src/three-houses/ink-points.model';
import { handDrawn } from './hand-drawn';

const at = (x: number, y: number, pressure = 50): InkPoint => ({ x, y, pressure });

/** How many times an edge goes round a point: not at all outside of it. */
function turnsRound(outline: Outline, x: number, y: number): number {
  let turns = 0;
  outline.forEach(([fromX, fromY], index) => {
    const [toX, toY] = outline[(index + 1) % outline.length] ?? [fromX, fromY];
    const side = (toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY);
    if (fromY <= y && toY > y && side > 0) turns += 1;
    if (fromY > y && toY <= y && side < 0) turns -= 1;
  });
  return turns;
}

const isInside = (outline: Outline, x: number, y: number) => turnsRound(outline, x, y) !== 0;

/** A line as it grows under a hand. */
const grown = (points: readonly InkPoint[]) =>
  points.reduce<LineSoFar | null>(
    (before, point) => ({ point, before, count: (before?.count ?? 0) + 1 }),
    null,
  );

describe('the edge of a line', () => {
  test('goes round every point of it, at each width', () => {
    for (const width of ['thin', 'middle', 'thick'] as const) {
      for (const drawn of handDrawn(20, 80)) {
        const outline = outlineOf(drawn, width);
        const missed = drawn.filter(({ x, y }) => !isInside(outline, x, y));
        expect(missed).toEqual([]);
      }
    }
  });

  test('is as wide as was chosen, thinner where it is pressed lightly and thicker where hard', () => {
    const heightOf = (pressure: number) => {
      const box = boxOfOutline(outlineOf([at(100, 500, pressure), at(900, 500, pressure)], 'thick'));
      return box ? box.lower - box.upper : 0;
    };
    expect(heightOf(50)).toBeCloseTo(widthOf.thick, 0);
    expect(heightOf(0)).toBeCloseTo(widthOf.thick * 0.5, 0);
    expect(heightOf(100)).toBeCloseTo(widthOf.thick * 1.5, 0);
  });

  test('of a press on one spot is a round dot', () => {
    const box = boxOfOutline(outlineOf([at(500, 500)], 'thick'));
    expect(box && box.right - box.left).toBeCloseTo(widthOf.thick, 0);
    expect(box && box.lower - box.upper).toBeCloseTo(widthOf.thick, 0);
    expect(isInside(outlineOf([at(500, 500), at(500, 500)], 'thin'), 500, 500)).toBe(true);
    expect(isInside(outlineOf([at(500, 500), at(500.1, 500)], 'thin'), 500, 500)).toBe(true);
  });

  test('reaches into the corners of a line of few points, which keys make', () => {
    const outline = outlineOf([at(100, 100), at(900, 100), at(900, 900), at(100, 900)], 'middle');
    for (const [x, y] of [
      [500, 100],
      [898, 102],
      [900, 500],
      [898, 898],
    ] as const) {
      expect(isInside(outline, x, y)).toBe(true);
    }
    expect(isInside(outline, 880, 120)).toBe(false);
  });

  test('is the same to the eye once points were left out', () => {
    for (const drawn of handDrawn(20, 120)) {
      const few = outlineOf(simplifyPoints(drawn), 'middle');
      // Half a line's width less what may be left out: no point is drawn elsewhere.
      const missed = drawn.filter(({ x, y }) => !isInside(few, x, y));
      expect(missed).toEqual([]);
      const [wide, thin] = [boxOfOutline(outlineOf(drawn, 'middle')), boxOfOutline(few)];
      expect(Math.abs((wide?.left ?? 0) - (thin?.left ?? 9))).toBeLessThan(1.5);
      expect(Math.abs((wide?.lower ?? 0) - (thin?.lower ?? 9))).toBeLessThan(1.5);
    }
  });

  test('of nothing is nothing', () => {
    expect(outlineOf([], 'middle')).toEqual([]);
    expect(outlinePath([])).toBe('');
    expect(boxOfOutline([])).toBeNull();
  });

  test('is a path of numbers alone', () => {
    const path = outlinePath(outlineOf(handDrawn(1, 30)[0] ?? [], 'thin'));
    expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(Q-?[\d.]+( -?[\d.]+){3})+Z$/);
  });
});

describe('a line while it is drawn', () => {
  test('is covered by its pieces as by the whole', () => {
    for (const drawn of handDrawn(10, 90)) {
      const pieces: Outline[] = [];
      let drawnSoFar = 0;
      for (let end = 1; end <= drawn.length; end += end % 4 === 0 ? 3 : 1) {
        const line = grown(drawn.slice(0, end));
        if (!line) continue;
        pieces.push(outlineOfAdded(line, drawnSoFar, 'middle'));
        drawnSoFar = line.count;
      }
      const seen = drawn.slice(0, drawnSoFar);
      const missed = seen.filter(({ x, y }) => !pieces.some((piece) => isInside(piece, x, y)));
      expect(missed).toEqual([]);
      // Between two points too.
      const between = seen.slice(1).map(({ x, y }, index) => {
        const before = seen[index] ?? { x, y };
        return { x: (x + before.x) / 2, y: (y + before.y) / 2 };
      });
      expect(between.filter(({ x, y }) => !pieces.some((piece) => isInside(piece, x, y)))).toEqual([]);
    }
  });

  test('costs what was added, and not what was there before', () => {
    const [long = []] = handDrawn(1, 5000);
    const line = grown(long);
    const piece = line && outlineOfAdded(line, line.count - 1, 'middle');
    expect(piece?.length).toBeLessThan(140);
  });
});
