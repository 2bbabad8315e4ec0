import { describe, expect, test } from 'vitest';
import { createInk } from '../../src/three-houses/drawing-changes.model';
import { encodePoints, simplifyPoints } from '../../src/three-houses/ink-points.model';
import { createThreeHouses } from '../../src/three-houses/three-houses.model';
import { openThreeHouses } from '../../src/three-houses/three-houses.schema';
import { fastest } from '../support/damaged-documents';
import { handDrawn } from './hand-drawn';

describe('a picture of 10,000 points', () => {
  const strokes = handDrawn(200, 50).map((line, at) => ({
    ...({ colour: 'blue', width: 'thin', took: 900, rubbedOut: null } as const),
    id: `s${at}`,
    points: encodePoints(line),
  }));
  const picture = (drawn: readonly object[]) => ({
    ...createThreeHouses({ id: 's' }),
    objects: [{ ...createInk({ id: 'ink', place: 'worries', strokes }), strokes: drawn }],
  });

  test('opens in the time it takes to save and read it a few dozen times, sound or damaged', () => {
    const sound = picture(strokes);
    const damaged = picture(strokes.map((one, at) => (at % 10 ? one : { ...one, took: 'x' })));
    const once = fastest(() => void JSON.parse(JSON.stringify(sound)));
    expect(fastest(() => openThreeHouses(sound))).toBeLessThan(24 * once);
    expect(fastest(() => openThreeHouses(damaged))).toBeLessThan(32 * once);
  }, 60_000);
});

test('a line of 100,000 points is made simpler at once', () => {
  const spiral = Array.from({ length: 100_000 }, (_, at) => ({
    x: 500 + (at / 250) * Math.cos(at / 40),
    y: 500 + (at / 250) * Math.sin(at / 40),
    pressure: 50,
  }));
  const before = performance.now();
  simplifyPoints(spiral);
  expect(performance.now() - before).toBeLessThan(2000);
});
