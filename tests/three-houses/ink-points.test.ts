import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodePoints,
  encodePoints,
  keepLine,
  pointAsKept,
  simplifiedWithin,
  simplifyPoints,
} from '../../src/three-houses/ink-points.model';
import type { InkPoint } from '../../src/three-houses/ink-points.model';
import { handDrawn } from './hand-drawn';

const tenth = fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10);
const point: fc.Arbitrary<InkPoint> = fc.record({
  x: tenth,
  y: tenth,
  pressure: fc.integer({ min: 0, max: 100 }),
});
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

describe('the points of a line', () => {
  test('come back from their text as they were, and the text from the points', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 200 }), (points) => {
        const text = encodePoints(points);
        expect(decodePoints(text)).toEqual(points);
        expect(encodePoints(decodePoints(text) ?? [])).toBe(text);
      }),
    );
  });

  test('are put within the place, to a tenth of a unit, whatever a hand or a browser gives', () => {
    expect(pointAsKept({ x: -3, y: 1000.4, pressure: 51.4 })).toEqual({ x: 0, y: 1000, pressure: 51 });
    expect(pointAsKept({ x: 12.34, y: 0.06, pressure: 300 })).toEqual({ x: 12.3, y: 0.1, pressure: 100 });
    expect(pointAsKept({ x: NaN, y: Infinity, pressure: NaN })).toEqual({ x: 0, y: 1000, pressure: 50 });
  });

  test('are one text a line: whatever letters can be read give the same letters back', () => {
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        const points = decodePoints(text);
        if (points !== null) expect(encodePoints(points)).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['nothing', ''],
    ['no text', 12],
    ['null', null],
    ['a list', ['A', 'A', 'A']],
    ['a letter too few', 'AA'],
    ['a letter too many', 'AAAA'],
    ['a letter that is none', 'AA='],
    ['markup', '<svg/onload=alert(1)>'],
    ['a point left of the place', 'BAA'],
    ['a number without an end', 'AAg'],
    ['a number longer than it need be', 'gAAA'],
    ['a number larger than any', '_____AAA'],
    ['a letter beyond the first alphabet', 'AA😀'],
  ])('%s is no line', (_, text) => {
    expect(decodePoints(text)).toBeNull();
  });

  test('never throw, whatever stands where the text should be', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect([null, 'object']).toContain(decodePoints(anything) === null ? null : 'object');
      }),
    );
  });
});

/** How far a point lies from a line, in units. */
function distance(point: InkPoint, line: readonly InkPoint[]): number {
  return Math.min(
    ...line.map((end, at) => {
      const start = line[Math.max(0, at - 1)] ?? end;
      const [dx, dy] = [end.x - start.x, end.y - start.y];
      const square = dx * dx + dy * dy;
      const along = square === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / square;
      const part = Math.max(0, Math.min(1, along));
      return Math.hypot(point.x - start.x - part * dx, point.y - start.y - part * dy);
    }),
  );
}

describe('a line that is kept with fewer points', () => {
  test('looks the same: every point left out lies within four tenths of a unit of it', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 120 }), (points) => {
        const line = simplifyPoints(points);
        for (const one of points) expect(distance(one, line)).toBeLessThanOrEqual(simplifiedWithin + 1e-9);
      }),
    );
    for (const drawn of handDrawn(20, 300)) {
      const line = simplifyPoints(drawn);
      for (const one of drawn)
        expect(distance(pointAsKept(one), line)).toBeLessThanOrEqual(simplifiedWithin + 1e-9);
    }
  });

  test('begins and ends where the hand did, and a dot stays a dot', () => {
    const [drawn = []] = handDrawn(1, 50);
    const line = simplifyPoints(drawn);
    expect(line[0]).toEqual(pointAsKept(drawn[0] ?? { x: 0, y: 0, pressure: 0 }));
    expect(line.at(-1)).toEqual(pointAsKept(drawn.at(-1) ?? { x: 0, y: 0, pressure: 0 }));
    const dot = { x: 5, y: 5, pressure: 50 };
    expect(simplifyPoints([dot, dot, dot])).toEqual([dot]);
    expect(simplifyPoints([])).toEqual([]);
  });

  test('keeps where it was pressed harder on a straight line', () => {
    const pressed = [10, 90, 10].map((pressure, at) => ({ x: at * 10, y: 0, pressure }));
    expect(simplifyPoints(pressed)).toEqual(pressed);
  });

  test('takes at most two fifths of plain JSON when it is saved', () => {
    const drawn = handDrawn(200, 50);
    const lengthOf = (lines: readonly unknown[]) => JSON.stringify(lines).length;
    const kept = lengthOf(drawn.map(keepLine));
    const whole = lengthOf(drawn.map(encodePoints));
    const objects = lengthOf(
      drawn.map((line) => line.map(({ x, y, pressure }) => ({ x, y, pressure: pressure / 100 }))),
    );
    const pairs = lengthOf(drawn.map((line) => line.map(({ x, y }) => [x, y])));
    const share = (part: number, of: number) => `${((part / of) * 100).toFixed(1)} %`;
    process.stdout.write(
      `200 lines of 50 points: ${kept} characters, ${share(kept, objects)} of objects in JSON and ${share(kept, pairs)} of pairs; with every point ${whole}, ${share(whole, objects)} and ${share(whole, pairs)}\n`,
    );
    expect(kept / objects).toBeLessThanOrEqual(0.4);
    expect(kept / pairs).toBeLessThanOrEqual(0.4);
    expect(whole / objects).toBeLessThanOrEqual(0.4);
  });
});
