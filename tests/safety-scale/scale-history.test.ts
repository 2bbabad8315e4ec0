import { describe, expect, it } from 'vitest';
import {
  createRating,
  createSafetyScale,
  historiesOf,
  reversedPreset,
  safetyPreset,
} from '../../src/safety-scale';
import { layHistory } from '../../src/safety-scale/scale-history.model';

const { wording } = safetyPreset;
const rounds = [1, 2, 3].map((number) => ({ id: `r${number}`, on: null, meeting: '', hidden: false }));
const said = (roundId: string, raterId: string, value: number | null, of = wording) =>
  createRating({ roundId, raterId, wording: of, value, declined: value === null });
const scale = createSafetyScale({
  id: 'scale',
  wording,
  raters: ['mum', 'gran'],
  rounds,
  ratings: [
    said('r1', 'mum', 8),
    said('r2', 'mum', null),
    said('r3', 'mum', 9),
    said('r1', 'gran', 3, reversedPreset.wording),
    said('r2', 'gran', 0),
    said('r3', 'gran', 9),
  ],
});

describe('what people have said over time', () => {
  it('stands apart for each scale it was said on', () => {
    const [first, second] = historiesOf(scale);
    expect(first?.wording).toBe(wording);
    expect(first?.rows.map(({ ratings }) => ratings.map((one) => one && one.value))).toEqual([
      [8, null, 9],
      [null, 0, 9],
    ]);
    expect(second?.rows).toMatchObject([{ raterId: 'gran' }]);
    expect(second?.rounds.map(({ id }) => id)).toEqual(['r1']);
  });

  it('goes on where only the question was put in other words', () => {
    const asked = { ...wording, question: 'And how safe is it when Mum works late?' };
    const later = { ...scale, ratings: [said('r1', 'mum', 8), said('r2', 'mum', 7, asked)] };
    expect(historiesOf(later)).toHaveLength(1);
  });

  it('is without occasions whose answers are hidden', () => {
    const hidden = { ...scale, rounds: rounds.map((one) => ({ ...one, hidden: one.id === 'r3' })) };
    expect(historiesOf(hidden).flatMap((history) => history.rounds.map(({ id }) => id))).not.toContain('r3');
  });

  it('is not begun by an answer that a damaged document has twice', () => {
    const twice = { ...scale, ratings: [said('r1', 'mum', 8), said('r1', 'mum', 2, reversedPreset.wording)] };
    expect(historiesOf(twice)).toHaveLength(1);
  });
});

describe('the picture', () => {
  const [history] = historiesOf(scale);
  if (!history) throw new Error('There is no history');
  const picture = layHistory(history);

  it('is the same for the same history', () => {
    expect(layHistory(history)).toEqual(picture);
  });

  it('leaves a gap where nothing was said, and draws 0 at the bottom', () => {
    expect(picture.lines[0]?.segments.map((segment) => segment.length)).toEqual([1, 1]);
    expect(picture.lines[1]?.points[0]).toMatchObject({ value: 0, y: picture.bottom });
  });

  it('writes a number once where several gave it, and their names one under the other', () => {
    expect(picture.numbers.filter(({ value }) => value === 9)).toHaveLength(1);
    const [mum, gran] = picture.lines.map(({ name }) => name?.y ?? 0);
    expect(Math.abs((mum ?? 0) - (gran ?? 0))).toBeGreaterThanOrEqual(20);
  });

  it('draws a number that is not on the scale at the end it is beyond', () => {
    const [off] = historiesOf({ ...scale, ratings: [said('r1', 'mum', 66), said('r2', 'mum', -3)] });
    expect(off && layHistory(off).lines[0]?.points.map(({ y }) => y)).toEqual([picture.top, picture.bottom]);
  });
});
