import { describe, expect, test } from 'vitest';
import {
  boxOfCell,
  cellAt,
  cellBeside,
  cellInside,
  cellOfDigits,
  cellOutside,
  digitsOf,
  gridReading,
  middleOfCell,
  wholePlace,
} from '../../src/three-houses/drawing-grid.model';
import type { DrawingIntent } from '../../src/three-houses/drawing-intents.model';
import type { KeyHappening, KeyState } from '../../src/three-houses/drawing-keys.model';
import { restingKeys, stepKeys, switchStops } from '../../src/three-houses/drawing-keys.model';
import type { PointerHappening, PointerState } from '../../src/three-houses/drawing-pointer.model';
import { restingPointer, stepPointer } from '../../src/three-houses/drawing-pointer.model';
import { foundAs, layInk, sightOf } from '../../src/three-houses/drawing-sight.model';
import { encodePoints } from '../../src/three-houses/ink-points.model';
import { frozen } from '../support/frozen';
import { chances } from './hand-drawn';
import type { Doing } from './made-picture';
import {
  base,
  byKeys,
  byPointer,
  bySwitches,
  digits,
  inkOf,
  Picture,
  smallest,
  stampOf,
  wordsOf,
} from './made-picture';

const line = (...points: [number, number][]) =>
  encodePoints(points.map(([x, y]) => ({ x, y, pressure: 50 })));

describe('the grid of nine keys', () => {
  test('lies as a number pad does: 7 8 9 on top, 1 2 3 at the foot', () => {
    expect(gridReading.map((digit) => middleOfCell(cellOfDigits([digit])))).toEqual([
      { x: 166.7, y: 166.7 },
      { x: 500, y: 166.7 },
      { x: 833.3, y: 166.7 },
      { x: 166.7, y: 500 },
      { x: 500, y: 500 },
      { x: 833.3, y: 500 },
      { x: 166.7, y: 833.3 },
      { x: 500, y: 833.3 },
      { x: 833.3, y: 833.3 },
    ]);
  });

  test('reaches each of the 27 by 27 cells by three digits, and each tells its digits', () => {
    const reached = new Set<string>();
    for (const first of digits) {
      for (const second of digits) {
        for (const third of digits) {
          const cell = cellOfDigits([first, second, third]);
          const { x, y } = middleOfCell(cell);
          reached.add(`${cell.column} ${cell.row}`);
          expect(digitsOf(cell)).toEqual([first, second, third]);
          expect(cellAt(x, y, 3)).toEqual(cell);
        }
      }
    }
    expect(reached.size).toBe(27 * 27);
  });

  test('goes by arrows to the next cell of the same size, and stays at the edge', () => {
    const cell = cellOfDigits([5, 6]);
    expect(digitsOf(cellBeside(cell, 'right'))).toEqual([6, 4]);
    expect(digitsOf(cellBeside(wholePlace, 'left'))).toEqual([4]);
    const corner = cellOfDigits([7, 7, 7]);
    expect(cellBeside(corner, 'up')).toBe(corner);
    expect(cellBeside(corner, 'left')).toBe(corner);
  });

  test('in the smallest cells a digit goes to one of the nine around, and outside the whole there is nothing', () => {
    expect(digitsOf(cellInside(cellOfDigits([5, 5, 5]), 9))).toEqual([5, 5, 9]);
    expect(cellOutside(wholePlace)).toEqual(wholePlace);
    expect(digitsOf(cellOutside(cellOfDigits([3, 1])))).toEqual([3]);
    expect(boxOfCell(cellOfDigits([1]))).toEqual({ x: 0, y: 2000 / 3, size: 1000 / 3 });
  });

  test('finds a cell for any point, also one outside the place or none at all', () => {
    expect(cellAt(-5, 2000, 1)).toEqual({ depth: 1, column: 0, row: 2 });
    expect(cellAt(NaN, 1000, 3)).toEqual({ depth: 3, column: 0, row: 26 });
  });
});

/** A thousand times the same kind of chance: five to twelve things done, at cells of the finest grid. */
function randomDoings(seed: number): readonly Doing[] {
  const chance = chances(seed);
  const among = (count: number) => Math.floor(chance() * count);
  const cell = () => smallest(among(1000), among(1000));
  let at = among(10_000);
  const put: { cell: Doing & { does: 'stamp' | 'words' } }[] = [];
  return Array.from({ length: 5 + among(8) }, (): Doing => {
    const kind = among(10);
    if (kind < 4) {
      const cells = [cell()];
      for (let more = among(6); more > 0; more -= 1) {
        const next = cell();
        const last = cells[cells.length - 1];
        // The same cell twice lifts the pen of a line made by keys.
        if (last?.column !== next.column || last.row !== next.row) cells.push(next);
      }
      at += 5000;
      return { does: 'line', cells, at, took: 100 * among(20) };
    }
    if (kind < 7) {
      const doing = { does: kind === 6 ? 'words' : 'stamp', cell: cell() } as const;
      put.push({ cell: doing });
      return doing;
    }
    const last = put[among(put.length)];
    if (kind < 9 && last) {
      const to = cell();
      const from = last.cell.cell;
      const isFar = Math.hypot(to.column - from.column, to.row - from.row) >= 1;
      if (isFar) return { does: 'move', from, to };
    }
    return { does: 'rub', cell: cell() };
  });
}

describe('a picture made by keys alone', () => {
  test('is the same as one made by mouse, by pen or by finger: a thousand pictures', () => {
    let things = 0;
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 1000; seed += 1) {
      const doings = randomDoings(seed);
      const keys = byKeys(doings);
      const pointer = byPointer(doings, (['mouse', 'pen', 'touch'] as const)[seed % 3] ?? 'mouse');
      expect(keys.objects, `picture ${seed}`).toEqual(pointer.objects);
      things += keys.objects.length;
      for (const { does } of keys.intents) seen.set(does, (seen.get(does) ?? 0) + 1);
    }
    process.stdout.write(`1000 pictures, ${things} objects: ${JSON.stringify(Object.fromEntries(seen))}\n`);
    expect(things).toBeGreaterThan(4000);
    expect(Array.from(seen.keys()).sort()).toEqual([
      'ask-words',
      'choose-object',
      'draw-line',
      'move-object',
      'put-stamp',
      'rub-out',
    ]);
  });

  test('and the same as one made with two switches', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const doings = randomDoings(seed);
      expect(bySwitches(doings).objects, `picture ${seed}`).toEqual(byPointer(doings, 'pen').objects);
    }
  });
});

const sample = (x: number, y: number, at = 0) => ({ x, y, pressure: 50, at });

/** A hand on a picture, step by step. */
function hand(picture = new Picture()) {
  let state: PointerState = restingPointer;
  return {
    picture,
    now: () => state,
    tell: (happening: PointerHappening): readonly DrawingIntent[] => {
      const step = stepPointer(frozen(state), happening, picture.setting);
      state = step.state;
      picture.take(step.intents);
      return step.intents;
    },
  };
}

describe('a hand on a picture', () => {
  test('draws a line from where it came down to where it was lifted, and how long that took', () => {
    const { tell } = hand();
    expect(tell({ type: 'down', pointer: 1, kind: 'pen', sample: sample(10, 10, 100) })).toEqual([]);
    tell({ type: 'move', pointer: 1, kind: 'pen', samples: [sample(20, 10, 110), sample(20, 10, 115)] });
    expect(tell({ type: 'up', pointer: 1, sample: sample(30.04, 10, 130) })).toEqual([
      {
        does: 'draw-line',
        points: [
          { x: 10, y: 10, pressure: 50 },
          { x: 20, y: 10, pressure: 50 },
          { x: 30, y: 10, pressure: 50 },
        ],
        took: 30,
      },
    ]);
  });

  test('makes a dot by pressing, and stays within the place when it goes over the edge', () => {
    const { tell } = hand();
    tell({ type: 'down', pointer: 1, kind: 'mouse', sample: sample(990, 990) });
    tell({ type: 'move', pointer: 1, kind: 'mouse', samples: [sample(1200, 1100)] });
    const [drawn] = tell({ type: 'up', pointer: 1, sample: sample(1200, 1100) });
    expect(drawn).toMatchObject({ points: [{ x: 990 }, { x: 1000, y: 1000 }] });
    tell({ type: 'down', pointer: 2, kind: 'mouse', sample: sample(5, 5) });
    expect(tell({ type: 'up', pointer: 2, sample: sample(5, 5) })).toMatchObject([
      { points: [{ x: 5, y: 5 }] },
    ]);
  });

  test('leaves nothing half made when the browser takes the pointer away, or Escape is pressed', () => {
    for (const end of [{ type: 'cancel', pointer: 1 }, { type: 'give-up' }] as const) {
      const { tell, now, picture } = hand();
      tell({ type: 'down', pointer: 1, kind: 'mouse', sample: sample(10, 10) });
      tell({ type: 'move', pointer: 1, kind: 'mouse', samples: [sample(90, 10)] });
      tell(end);
      tell({ type: 'up', pointer: 1, sample: sample(95, 10) });
      expect(picture.intents).toEqual([]);
      expect(now()).toEqual(restingPointer);
    }
  });

  test('that lays its palm down beside a pen draws with the pen alone', () => {
    const { tell, picture } = hand();
    tell({ type: 'down', pointer: 1, kind: 'touch', sample: sample(600, 900) });
    tell({ type: 'move', pointer: 1, kind: 'touch', samples: [sample(610, 900)] });
    tell({ type: 'down', pointer: 2, kind: 'pen', sample: sample(100, 100) });
    tell({ type: 'move', pointer: 1, kind: 'touch', samples: [sample(620, 900)] });
    tell({ type: 'up', pointer: 2, sample: sample(120, 100) });
    tell({ type: 'up', pointer: 1, sample: sample(620, 900) });
    expect(picture.intents).toHaveLength(1);
    expect(picture.intents).toMatchObject([{ does: 'draw-line', points: [{ x: 100 }, { x: 120 }] }]);
  });

  test('is not a finger any more once a pen came near, until the pen is put away', () => {
    const { tell, picture } = hand();
    tell({ type: 'move', pointer: 9, kind: 'pen', samples: [] });
    const press = () => {
      tell({ type: 'down', pointer: 1, kind: 'touch', sample: sample(10, 10) });
      tell({ type: 'up', pointer: 1, sample: sample(10, 10) });
    };
    press();
    expect(picture.intents).toEqual([]);
    tell({ type: 'pen-away' });
    press();
    expect(picture.intents).toHaveLength(1);
  });

  test('with a second finger gives up what the first began, and begins nothing until both are lifted', () => {
    const { tell, picture } = hand();
    tell({ type: 'down', pointer: 1, kind: 'touch', sample: sample(10, 10) });
    tell({ type: 'move', pointer: 1, kind: 'touch', samples: [sample(50, 10)] });
    tell({ type: 'down', pointer: 2, kind: 'touch', sample: sample(500, 500) });
    tell({ type: 'up', pointer: 1, sample: sample(60, 10) });
    tell({ type: 'down', pointer: 3, kind: 'touch', sample: sample(10, 10) });
    tell({ type: 'up', pointer: 3, sample: sample(10, 10) });
    tell({ type: 'up', pointer: 2, sample: sample(500, 500) });
    expect(picture.intents).toEqual([]);
    tell({ type: 'down', pointer: 4, kind: 'touch', sample: sample(10, 10) });
    tell({ type: 'up', pointer: 4, sample: sample(10, 10) });
    expect(picture.intents).toHaveLength(1);
  });

  test('rubs out every line it meets on its way, once and in one go, with either end of the pen', () => {
    for (const isRubber of [true, false]) {
      const { tell, picture } = hand();
      picture.objects = [
        inkOf('one', line([300, 0], [300, 1000])),
        inkOf('two', line([600, 0], [600, 1000]), line([900, 0], [900, 1000])),
      ];
      picture.tool = isRubber ? 'stamp' : 'rubber';
      tell({ type: 'down', pointer: 1, kind: 'pen', sample: sample(100, 500), isRubber });
      tell({ type: 'move', pointer: 1, kind: 'pen', samples: [sample(700, 500), sample(250, 480)] });
      expect(tell({ type: 'up', pointer: 1, sample: sample(250, 480) })).toEqual([
        {
          does: 'rub-out',
          strokes: [
            { objectId: 'one', strokeId: 'one-0' },
            { objectId: 'two', strokeId: 'two-0' },
          ],
        },
      ]);
    }
  });

  test('takes something by where it was touched, not by its middle; a mere press chooses it', () => {
    const { tell, picture } = hand();
    picture.objects = [stampOf('dog', 'dog', 500, 500)];
    picture.tool = 'hand';
    tell({ type: 'down', pointer: 1, kind: 'mouse', sample: sample(560, 540) });
    tell({ type: 'move', pointer: 1, kind: 'mouse', samples: [sample(660, 540)] });
    expect(tell({ type: 'up', pointer: 1, sample: sample(660, 540) })).toEqual([
      { does: 'choose-object', id: 'dog' },
      { does: 'move-object', id: 'dog', x: 600, y: 500 },
    ]);
    tell({ type: 'down', pointer: 2, kind: 'mouse', sample: sample(600, 500) });
    expect(tell({ type: 'up', pointer: 2, sample: sample(602, 500) })).toEqual([
      { does: 'choose-object', id: 'dog' },
    ]);
    tell({ type: 'down', pointer: 3, kind: 'mouse', sample: sample(10, 10) });
    expect(tell({ type: 'up', pointer: 3, sample: sample(10, 10) })).toEqual([
      { does: 'choose-object', id: null },
    ]);
  });

  test('sizes by a corner, about the middle, and never to nothing', () => {
    const { tell, picture } = hand();
    picture.objects = [stampOf('dog', 'dog', 500, 500)];
    picture.tool = 'hand';
    const grip = { id: 'dog', x: 500, y: 500, size: 160 };
    tell({ type: 'down', pointer: 1, kind: 'mouse', sample: sample(580, 580), grip });
    expect(tell({ type: 'up', pointer: 1, sample: sample(640, 560) })).toEqual([
      { does: 'size-object', id: 'dog', size: 280 },
    ]);
    tell({ type: 'down', pointer: 2, kind: 'mouse', sample: sample(580, 580), grip });
    expect(tell({ type: 'up', pointer: 2, sample: sample(500, 500) })).toEqual([
      { does: 'size-object', id: 'dog', size: 20 },
    ]);
  });

  test('comes to nothing new for the same again: the state is the same object', () => {
    const { tell, now } = hand();
    const before = now();
    tell({ type: 'cancel', pointer: 7 });
    tell({ type: 'up', pointer: 7, sample: sample(1, 1) });
    tell({ type: 'give-up' });
    tell({ type: 'pen-away' });
    expect(now()).toBe(before);
  });
});

describe('what is found of a picture', () => {
  const note = { ...wordsOf('note', 'asked about Saturday', 500, 500), layer: 'adult' } as const;
  test('is never of the other layer, of another place, taken out or rubbed out', () => {
    const gone = { ...stampOf('gone', 'dog', 500, 500), removed: { at: null, by: null, why: '' } };
    const elsewhere = { ...stampOf('elsewhere', 'dog', 500, 500), place: 'worries' };
    const rubbed = inkOf('rubbed', line([480, 500], [520, 500]));
    const strokes = rubbed.strokes.map((stroke) => ({ ...stroke, rubbedOut: { by: null, at: null } }));
    const all = [note, gone, elsewhere, { ...rubbed, strokes }];
    const sight = sightOf(all, 'dreams', 'child');
    expect(sight.objectAt(500, 500, 40)).toBeNull();
    expect(sight.strokesAt(500, 500, 40)).toEqual([]);
    expect(sightOf(all, 'dreams', 'adult').objectAt(500, 500, 40)?.id).toBe('note');
  });

  test('is the uppermost of what lies on one another, and the nearest of what lies near', () => {
    const sight = sightOf(
      [stampOf('lower', 'dog', 500, 500), stampOf('upper', 'cat', 520, 500), stampOf('far', 'sun', 900, 500)],
      'dreams',
      'child',
    );
    expect(sight.objectAt(510, 500, 20)?.id).toBe('upper');
    expect(sight.objectAt(815, 500, 20)?.id).toBe('far');
    expect(sight.objectAt(700, 500, 20)).toBeNull();
  });

  test('is where lines were moved to, and rubbing one out moves nothing', () => {
    const ink = inkOf('ink', line([100, 100], [200, 100]), line([100, 200], [200, 200]));
    const frame = { x: 500, y: 500, size: 200 };
    const moved = { ...ink, frame };
    expect(foundAs(ink)).toEqual({ id: 'ink', x: 150, y: 150, size: 100 });
    expect(layInk(moved)).toEqual({ x: 200, y: 200, scale: 2 });
    const sight = sightOf([moved], 'dreams', 'child');
    expect(sight.strokesAt(500, 400, 5)).toEqual([{ objectId: 'ink', strokeId: 'ink-0' }]);
    expect(sight.strokesAt(150, 100, 5)).toEqual([]);
    const [first, ...rest] = ink.strokes;
    const half = { ...moved, strokes: [{ ...first, rubbedOut: { by: null, at: null } }, ...rest] };
    expect(layInk(half as typeof moved)).toEqual(layInk(moved));
  });

  test('is nothing where a line is damaged, and no fault', () => {
    const damaged = inkOf('ink', '<svg>');
    const sight = sightOf(
      [damaged, { ...base('empty'), kind: 'ink', strokes: [], frame: null }],
      'dreams',
      'child',
    );
    expect(sight.objectAt(500, 500, 1000)).toBeNull();
    expect(foundAs(damaged)).toEqual({ id: 'ink', x: 500, y: 500, size: 1 });
  });
});

/** Keys on a picture, step by step. */
function keyboard(picture = new Picture()) {
  let state: KeyState = restingKeys;
  return {
    picture,
    now: () => state,
    tell: (...happenings: KeyHappening[]): readonly DrawingIntent[] =>
      happenings.flatMap((happening) => {
        const step = stepKeys(frozen(state), happening, picture.setting);
        state = step.state;
        picture.take(step.intents);
        return step.intents;
      }),
  };
}

const press = (digit: (typeof digits)[number]): KeyHappening => ({ type: 'digit', digit });
const act = (at = 0): KeyHappening => ({ type: 'do', at });

describe('keys on a picture', () => {
  test('join the middles of cells: the pen goes down, on, and is lifted by the same spot again', () => {
    const { tell, now } = keyboard();
    expect(tell(press(7), act(1000), press(9), act(1500))).toEqual([]);
    expect(now().line?.points).toHaveLength(2);
    expect(tell(act(1600))).toEqual([
      {
        does: 'draw-line',
        points: [
          { x: 166.7, y: 166.7, pressure: 50 },
          { x: 833.3, y: 166.7, pressure: 50 },
        ],
        took: 600,
      },
    ]);
    expect(now().line).toBeNull();
  });

  test('take a line back step by step, to nothing', () => {
    const { tell, now } = keyboard();
    tell(press(7), act(), press(9), act(), { type: 'back' });
    expect(now().line?.points).toHaveLength(1);
    tell({ type: 'back' }, { type: 'back' });
    expect(now().line).toBeNull();
  });

  test('lose no line when the picture is left, or another tool or colour is taken', () => {
    for (const leave of [{ type: 'leave', at: 50 }, { type: 'next-tool' }, { type: 'next-kind' }] as const) {
      const { tell } = keyboard();
      tell(press(5), act(), press(6), act());
      expect(tell(leave)[0]).toMatchObject({ does: 'draw-line', points: [{ x: 500 }, { x: 833.3 }] });
    }
  });

  test('begin again from the whole place once something is done, and go on from there by arrows', () => {
    const { tell, now, picture } = keyboard();
    picture.tool = 'stamp';
    tell(press(5), press(5), act());
    expect(digitsOf(now().cell)).toEqual([5, 5]);
    tell({ type: 'arrow', arrow: 'right' }, act());
    expect(digitsOf(now().cell)).toEqual([5, 6]);
    tell(press(1));
    expect(digitsOf(now().cell)).toEqual([1]);
    expect(picture.intents).toEqual([
      { does: 'put-stamp', x: 500, y: 500 },
      { does: 'put-stamp', x: 611, y: 500 },
    ]);
  });

  test('take something up and put it down elsewhere, size it, order it and take it out', () => {
    const { tell, now, picture } = keyboard();
    picture.objects = [stampOf('dog', 'dog', 170, 170)];
    picture.tool = 'hand';
    expect(tell(press(7), act())).toEqual([{ does: 'choose-object', id: 'dog' }]);
    expect(tell({ type: 'larger' }, { type: 'larger' }, { type: 'smaller' })).toEqual([
      { does: 'size-object', id: 'dog', size: 180 },
      { does: 'size-object', id: 'dog', size: 200 },
      { does: 'size-object', id: 'dog', size: 180 },
    ]);
    expect(tell({ type: 'forwards' }, { type: 'backwards' })).toMatchObject([
      { to: 'forwards' },
      { to: 'backwards' },
    ]);
    expect(tell(press(3), act())).toEqual([{ does: 'move-object', id: 'dog', x: 833, y: 833 }]);
    expect(now().held).toBeNull();
    expect(tell(act(), { type: 'take-out' })).toEqual([
      { does: 'choose-object', id: 'dog' },
      { does: 'take-out', id: 'dog' },
    ]);
  });

  test('put down what was chosen in a list', () => {
    const { tell, picture } = keyboard();
    picture.objects = [stampOf('dog', 'dog', 170, 170)];
    picture.tool = 'hand';
    tell({ type: 'hold', object: { id: 'dog', x: 170, y: 170, size: 160 } });
    expect(tell(press(6), act())).toEqual([{ does: 'move-object', id: 'dog', x: 833, y: 500 }]);
  });

  test('come out level by level, then let go of what they hold, which stays where it was', () => {
    const { tell, now, picture } = keyboard();
    picture.objects = [stampOf('dog', 'dog', 170, 170)];
    picture.tool = 'hand';
    tell(press(7), act(), press(5), press(5));
    tell({ type: 'out' }, { type: 'out' });
    expect(now().held?.id).toBe('dog');
    expect(now().cell).toEqual(wholePlace);
    expect(tell({ type: 'out' })).toEqual([{ does: 'choose-object', id: null }]);
    expect(picture.objects).toEqual([stampOf('dog', 'dog', 170, 170)]);
    const before = now();
    tell({ type: 'out' }, { type: 'larger' }, { type: 'take-out' }, { type: 'back' });
    expect(now()).toBe(before);
  });

  test('put nothing down where nothing was taken up', () => {
    const { tell, picture } = keyboard();
    picture.tool = 'hand';
    expect(tell(press(5), act())).toEqual([{ does: 'choose-object', id: null }]);
    picture.tool = 'rubber';
    expect(tell(act())).toEqual([]);
  });
});

describe('two switches', () => {
  test('go through the nine cells as they are read, acting, the next colour and the tools, and round again', () => {
    const { tell, now, picture } = keyboard();
    const stops = switchStops(now(), picture.setting.tools);
    expect(stops.map((stop) => (stop.stop === 'cell' ? stop.digit : stop.stop))).toEqual([
      7,
      8,
      9,
      4,
      5,
      6,
      1,
      2,
      3,
      'here',
      'kind',
      'tools',
    ]);
    for (let times = 0; times <= stops.length; times += 1) tell({ type: 'switch-next' });
    expect(now().reached).toBe(0);
  });

  test('do nothing until something was reached: a press too soon is no choice', () => {
    const { tell, now } = keyboard();
    const before = now();
    expect(tell({ type: 'switch-choose', at: 0 })).toEqual([]);
    expect(now()).toBe(before);
  });

  test('come back from the tools to the cells', () => {
    const { tell, now, picture } = keyboard();
    const reach = (name: string) => {
      const stops = switchStops(now(), picture.setting.tools);
      while (stops[now().reached ?? -1]?.stop !== name) tell({ type: 'switch-next' });
      return tell({ type: 'switch-choose', at: 0 });
    };
    reach('tools');
    expect(now().among).toBe('tools');
    reach('cells');
    expect(now().among).toBe('cells');
    expect(reach('kind')).toEqual([{ does: 'choose-next', of: 'kind' }]);
  });
});
