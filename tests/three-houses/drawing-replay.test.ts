import { describe, expect, test } from 'vitest';
import { createInk, createStamp } from '../../src/three-houses/drawing-changes.model';
import { objectsAfter, replayedAt, replayOf, replayPause } from '../../src/three-houses/drawing-replay.model';

const stroke = (id: string, took: number | null, isRubbed = false) => ({
  ...({ id, colour: 'blue', width: 'thin', points: '', took } as const),
  rubbedOut: isRubbed ? { by: null, at: null } : null,
});
const frame = { x: 1, y: 1, size: 1 };
const ink = createInk({
  id: 'ink',
  place: 'worries',
  strokes: [stroke('a', 900), stroke('b', 100, true), stroke('c', null)],
});
const stamp = createStamp({ id: 'sun', place: 'worries', stamp: 'sun', frame });
const note = createStamp({ id: 'note', place: 'worries', stamp: 'sun', frame, layer: 'adult' });
const gone = createStamp({ ...stamp, id: 'gone', removed: { by: null, at: null, why: '' } });
const elsewhere = createStamp({ ...stamp, id: 'elsewhere', place: 'dreams' });

describe('showing again how a picture came about', () => {
  const steps = replayOf([ink, note, gone, elsewhere, stamp], 'worries');

  test('brings line by line, each in the time it took, and at once where nobody knows', () => {
    expect(steps).toEqual([
      { objectId: 'ink', strokeId: 'a', from: 0, takes: 900 },
      { objectId: 'ink', strokeId: 'c', from: 900 + replayPause, takes: 0 },
      { objectId: 'sun', strokeId: null, from: 900 + 2 * replayPause, takes: 0 },
    ]);
  });

  test('has no line before its time, and all of it after', () => {
    const [first, second] = steps;
    if (!first || !second) throw new Error('There is nothing to show');
    expect([-1, 0, 450, 900, 5000].map((at) => replayedAt(first, at))).toEqual([0, 0, 0.5, 1, 1]);
    expect([0, second.from].map((at) => replayedAt(second, at))).toEqual([0, 1]);
  });

  test('of an empty place shows nothing', () => {
    expect(replayOf([], 'worries')).toEqual([]);
  });
});

describe('a picture after some of its steps', () => {
  const steps = replayOf([ink, note, stamp], 'worries');
  const standing = (count: number) =>
    objectsAfter([ink, note, stamp], steps, count).map((one) =>
      one.kind === 'ink'
        ? one.strokes.filter(({ rubbedOut }) => rubbedOut === null).map(({ id }) => id)
        : one.id,
    );

  test('has what had come by then and nothing else, never a note by a grown-up', () => {
    expect([0, 1, 2, 3, 99].map(standing)).toEqual([
      [],
      [['a']],
      [['a', 'c']],
      [['a', 'c'], 'sun'],
      [['a', 'c'], 'sun'],
    ]);
  });

  test('leaves the document as it is', () => {
    const before = JSON.stringify(ink);
    objectsAfter([ink], steps, 1);
    expect(JSON.stringify(ink)).toBe(before);
  });
});
