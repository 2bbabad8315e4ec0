import { describe, expect, test } from 'vitest';
import { carryOut, offeredStamps, restingHand } from '../../src/three-houses/drawing-commands.model';
import type { DrawingHand } from '../../src/three-houses/drawing-commands.model';
import { digitsOf, middleOfCell } from '../../src/three-houses/drawing-grid.model';
import type { GridCell } from '../../src/three-houses/drawing-grid.model';
import type { DrawingIntent, DrawingTool } from '../../src/three-houses/drawing-intents.model';
import { drawingTools, usualReach } from '../../src/three-houses/drawing-intents.model';
import type { KeyHappening, KeyState } from '../../src/three-houses/drawing-keys.model';
import { restingKeys, stepKeys } from '../../src/three-houses/drawing-keys.model';
import { inkColours } from '../../src/three-houses/drawing-objects.model';
import type { PointerHappening } from '../../src/three-houses/drawing-pointer.model';
import { restingPointer, stepPointer } from '../../src/three-houses/drawing-pointer.model';
import { sightOf } from '../../src/three-houses/drawing-sight.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import { createThreeHouses, threeHousesReducer } from '../../src/three-houses/three-houses.model';
import { openThreeHouses } from '../../src/three-houses/three-houses.schema';
import { doingsOf, inTurn } from './random-doings';

const spot = { place: 'worries', layer: 'child', madeBy: 'c1', prompt: 'What makes you sad?' } as const;

test('the stamp in a hand that has chosen none is the first that is offered', () => {
  expect(restingHand.stamp).toBe(offeredStamps[0]);
});

/** A session that is worked on: every intent is carried out, and ids are counted. */
class Session {
  document: ThreeHousesDocument = createThreeHouses({ id: 's', childId: 'c1' });
  hand: DrawingHand = restingHand;
  /** The words that are written where words are asked for. */
  words = 'wen it is dark';
  private made = 0;
  private readonly createId = () => `made-${(this.made += 1)}`;

  get setting() {
    const sight = sightOf(this.document.objects, spot.place, spot.layer);
    return { tool: this.hand.tool, sight, tools: drawingTools };
  }

  take(intents: readonly DrawingIntent[]): void {
    for (const intent of intents) {
      const outcome = carryOut(intent, this.document.objects, this.hand, spot, this.createId);
      this.hand = outcome.hand;
      if (outcome.command) this.document = threeHousesReducer(this.document, outcome.command);
      if (outcome.asked?.for === 'words') {
        const { x, y } = outcome.asked;
        this.document = threeHousesReducer(this.document, {
          ...{ type: 'add-words', id: this.createId(), ...spot, frame: { x, y, size: 320 } },
          ...{ text: this.words, lang: null, verbatim: true, writtenDownBy: null },
        } as const);
      }
    }
  }
}

function byHand(doings: ReturnType<typeof doingsOf>): ThreeHousesDocument {
  const session = new Session();
  let state = restingPointer;
  const tell = (happening: PointerHappening) => {
    const step = stepPointer(state, happening, session.setting);
    state = step.state;
    session.take(step.intents);
  };
  const sample = (at: { x: number; y: number }) => ({ x: at.x, y: at.y, pressure: 50, at: 0 });
  doings.forEach((doing, number) => {
    const pointer = number + 1;
    choose(session, doing.tool, doing.colours);
    const press = (from: { x: number; y: number }, ...on: { x: number; y: number }[]) => {
      tell({ type: 'down', pointer, kind: 'mouse', sample: sample(from) });
      for (const one of on) tell({ type: 'move', pointer, kind: 'mouse', samples: [sample(one)] });
      tell({ type: 'up', pointer, sample: sample(on[on.length - 1] ?? from) });
    };
    if (doing.tool === 'pen') {
      const [first, ...others] = inTurn(doing.cells).map(middleOfCell);
      if (first) press(first, ...others);
    } else if (doing.tool === 'hand') {
      const from = middleOfCell(doing.from);
      const middle = middleOfCell(doing.to);
      const found = session.setting.sight.objectAt(from.x, from.y, usualReach) ?? from;
      const to = { x: Math.round(middle.x) + from.x - found.x, y: Math.round(middle.y) + from.y - found.y };
      press(from, { x: from.x + 50, y: from.y }, to);
    } else press(middleOfCell(doing.cell));
  });
  return session.document;
}

function byKeys(doings: ReturnType<typeof doingsOf>): ThreeHousesDocument {
  const session = new Session();
  let state: KeyState = restingKeys;
  const tell = (happening: KeyHappening) => {
    const step = stepKeys(state, happening, session.setting);
    state = step.state;
    session.take(step.intents);
  };
  const act = (cell: GridCell) => {
    while (state.cell.depth > 0 && !state.isDone) tell({ type: 'out' });
    for (const digit of digitsOf(cell)) tell({ type: 'digit', digit });
    tell({ type: 'do', at: 0 });
  };
  for (const doing of doings) {
    choose(session, doing.tool, doing.colours);
    if (doing.tool === 'pen') {
      inTurn(doing.cells).forEach(act);
      tell({ type: 'do', at: 0 });
    } else if (doing.tool === 'hand') {
      act(doing.from);
      if (state.held) act(doing.to);
    } else act(doing.cell);
  }
  return session.document;
}

function choose(session: Session, tool: DrawingTool, colours: number): void {
  session.take([{ does: 'choose-tool', tool }]);
  for (let at = 0; at < colours; at += 1) session.take([{ does: 'choose-next', of: 'kind' }]);
}

describe('a session that is drawn by keys alone', () => {
  test('is the same document as one drawn by hand: a thousand of them', () => {
    const kinds: Record<string, number> = {};
    for (let seed = 1; seed <= 1000; seed += 1) {
      const doings = doingsOf(seed);
      const hand = byHand(doings);
      const keys = byKeys(doings);
      expect(keys).toEqual(hand);
      for (const { kind } of keys.objects) kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (seed % 50 === 0) expect(openThreeHouses(keys)).toMatchObject({ document: keys, issues: [] });
    }
    for (const kind of ['ink', 'stamp', 'words']) expect(kinds[kind]).toBeGreaterThan(500);
  }, 60_000);
});

describe('what is in the hand', () => {
  const line = (x: number): DrawingIntent => ({
    ...{ does: 'draw-line', took: 300.4 > x ? 300 : 200_000_000 },
    points: [{ x, y: x, pressure: 50 }],
  });
  const after = (...intents: DrawingIntent[]) => {
    const session = new Session();
    session.take(intents);
    return session;
  };

  test('lines drawn one after the other are one thing, and after another tool another', () => {
    const session = after(
      line(100),
      line(200),
      { does: 'choose-next', of: 'kind' },
      line(300),
      { does: 'choose-tool', tool: 'rubber' },
      { does: 'choose-tool', tool: 'pen' },
      line(400),
    );
    const strokes = session.document.objects.map((one) => (one.kind === 'ink' ? one.strokes.length : 0));
    expect(strokes).toEqual([3, 1]);
    const [first] = session.document.objects;
    expect(first?.kind === 'ink' && first.strokes.map(({ colour }) => colour)).toEqual([
      'ink',
      'ink',
      'blue',
    ]);
    expect(first).toMatchObject({ madeBy: 'c1', prompt: 'What makes you sad?' });
  });

  test('a line that goes on where its drawing was moved or taken out begins another', () => {
    const session = after(line(100));
    const [ink] = session.document.objects;
    if (!ink) throw new Error('Nothing was drawn');
    session.take([{ does: 'move-object', id: ink.id, x: 500, y: 500 }, line(200)]);
    expect(session.document.objects).toHaveLength(2);
    session.take([{ does: 'take-out', id: session.hand.inkId ?? '' }, line(300)]);
    expect(session.document.objects).toHaveLength(3);
  });

  test('every colour, every stamp and every tool comes round again', () => {
    const round = (tool: DrawingTool, of: 'tool' | 'kind', times: number) =>
      after(
        { does: 'choose-tool', tool },
        ...Array.from({ length: times }, () => ({ does: 'choose-next', of }) as const),
      ).hand;
    expect(round('pen', 'kind', inkColours.length).colour).toBe('ink');
    expect(round('pen', 'kind', 1).colour).toBe('blue');
    expect(round('stamp', 'kind', offeredStamps.length).stamp).toBe(restingHand.stamp);
    expect(round('pen', 'tool', drawingTools.length).tool).toBe('pen');
    expect(round('words', 'kind', 1)).toMatchObject({ tool: 'words', colour: 'ink' });
  });

  test('puts things one step up or down among what lies there, and no further than to the top or the bottom', () => {
    const session = after(
      { does: 'choose-tool', tool: 'stamp' },
      { does: 'put-stamp', x: 100, y: 100 },
      { does: 'put-stamp', x: 200, y: 200 },
      { does: 'put-stamp', x: 300, y: 300 },
    );
    const [lowest, , upper] = session.document.objects.map(({ id }) => id);
    if (lowest === undefined || upper === undefined) throw new Error('There is nothing');
    const order = (id: string, to: 'forwards' | 'backwards') => {
      session.take([{ does: 'order-object', id, to }]);
      return session.document.objects.map((one) => (one.kind === 'stamp' ? one.frame.x / 100 : 0)).join('');
    };
    expect(order(lowest, 'forwards')).toBe('213');
    expect(order(lowest, 'forwards')).toBe('231');
    expect(order(lowest, 'forwards')).toBe('231');
    expect(order(upper, 'backwards')).toBe('321');
    expect(order(upper, 'backwards')).toBe('321');
    expect(order('nothing', 'forwards')).toBe('321');
  });
});
