import type { InkPoint } from '../../src/three-houses/ink-points.model';

/** The same numbers of 0 to 1 each time, one after the other. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Lines as a hand draws them: they set off, turn slowly, tremble a little, press more and less, to a tenth of a unit. About
 * as far apart as a screen that asks sixty times a second tells them.
 */
export function handDrawn(lines: number, pointsInLine: number, seed = 7): readonly (readonly InkPoint[])[] {
  const chance = chances(seed);
  const tenth = (value: number) => Math.round(Math.max(0, Math.min(1000, value)) * 10) / 10;
  return Array.from({ length: lines }, () => {
    let [x, y] = [100 + chance() * 800, 100 + chance() * 800];
    let heading = chance() * Math.PI * 2;
    let turning = 0;
    let pressure = 40 + chance() * 20;
    const speed = 4 + chance() * 10;
    return Array.from({ length: pointsInLine }, () => {
      turning = turning * 0.9 + (chance() - 0.5) * 0.12;
      heading += turning;
      if (x < 30 || x > 970 || y < 30 || y > 970) heading = Math.atan2(500 - y, 500 - x);
      x += Math.cos(heading) * speed + (chance() - 0.5) * 0.6;
      y += Math.sin(heading) * speed + (chance() - 0.5) * 0.6;
      pressure = Math.max(5, Math.min(95, pressure + (chance() - 0.5) * 4));
      return { x: tenth(x), y: tenth(y), pressure: Math.round(pressure) };
    });
  });
}
