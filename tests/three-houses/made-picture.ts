import type { DrawingIntent, DrawingTool } from '../../src/three-houses/drawing-intents.model';
import { usualReach } from '../../src/three-houses/drawing-intents.model';
import type {
  DrawingObject,
  InkObject,
  ObjectBase,
  StampObject,
  WordsObject,
} from '../../src/three-houses/drawing-objects.model';
import type { GridCell, GridDigit } from '../../src/three-houses/drawing-grid.model';
import { cellAt, digitsOf, middleOfCell } from '../../src/three-houses/drawing-grid.model';
import type { KeyHappening, KeyState } from '../../src/three-houses/drawing-keys.model';
import { restingKeys, stepKeys, switchStops } from '../../src/three-houses/drawing-keys.model';
import type { PointerHappening, PointerKind } from '../../src/three-houses/drawing-pointer.model';
import { restingPointer, stepPointer } from '../../src/three-houses/drawing-pointer.model';
import { foundAs, sightOf } from '../../src/three-houses/drawing-sight.model';
import { keepLine } from '../../src/three-houses/ink-points.model';

/** An object of the child's, with nothing said of it yet. */
export function base(id: string): Omit<ObjectBase, 'kind'> {
  return {
    id,
    saidBy: [],
    recordedBy: null,
    recordedAt: null,
    editedBy: null,
    editedAt: null,
    visibility: { level: 'notDecided', notShownTo: [] },
    place: 'dreams',
    layer: 'child',
    madeBy: null,
    name: '',
    prompt: '',
    removed: null,
    trail: [],
  };
}

export const inkOf = (id: string, ...lines: string[]): InkObject => ({
  ...base(id),
  kind: 'ink',
  frame: null,
  strokes: lines.map((points, at) => ({
    id: `${id}-${at}`,
    colour: 'ink',
    width: 'middle',
    points,
    took: null,
    rubbedOut: null,
  })),
});

export const stampOf = (id: string, stamp: string, x: number, y: number, size = 160): StampObject => ({
  ...base(id),
  kind: 'stamp',
  stamp,
  frame: { x, y, size },
});

export const wordsOf = (id: string, text: string, x: number, y: number, size = 300): WordsObject => ({
  ...base(id),
  kind: 'words',
  text,
  lang: null,
  verbatim: true,
  writtenDownBy: null,
  frame: { x, y, size },
});

/** A picture that is being made: every intent comes to it, in order, and ids are counted. */
export class Picture {
  objects: readonly DrawingObject[] = [];
  intents: DrawingIntent[] = [];
  tool: DrawingTool = 'pen';
  private made = 0;

  get setting() {
    return {
      tool: this.tool,
      sight: sightOf(this.objects, 'dreams', 'child'),
      tools: ['pen', 'rubber', 'stamp', 'words', 'hand'] as const,
    };
  }

  take(intents: readonly DrawingIntent[]): void {
    for (const intent of intents) {
      this.intents.push(intent);
      this.objects = this.after(intent);
    }
  }

  private after(intent: DrawingIntent): readonly DrawingObject[] {
    const { objects } = this;
    const id = () => {
      this.made += 1;
      return `made-${this.made}`;
    };
    const change = (which: string, how: (object: DrawingObject) => DrawingObject) =>
      objects.map((object) => (object.id === which ? how(object) : object));
    switch (intent.does) {
      case 'draw-line': {
        const line = inkOf(id(), keepLine(intent.points));
        return [
          ...objects,
          { ...line, strokes: line.strokes.map((stroke) => ({ ...stroke, took: intent.took })) },
        ];
      }
      case 'put-stamp':
        return [...objects, stampOf(id(), 'dog', intent.x, intent.y)];
      case 'ask-words':
        return [...objects, wordsOf(id(), 'i lik dogz', intent.x, intent.y)];
      case 'move-object':
        return change(intent.id, (object) => ({
          ...object,
          frame: { x: intent.x, y: intent.y, size: foundAs(object).size },
        }));
      case 'size-object':
        return change(intent.id, (object) => {
          const { x, y } = foundAs(object);
          return { ...object, frame: { x, y, size: intent.size } };
        });
      case 'take-out':
        return change(intent.id, (object) => ({ ...object, removed: { at: null, by: null, why: '' } }));
      case 'rub-out':
        return objects.map((object) =>
          object.kind === 'ink'
            ? {
                ...object,
                strokes: object.strokes.map((stroke) =>
                  intent.strokes.some(
                    ({ objectId, strokeId }) => objectId === object.id && strokeId === stroke.id,
                  )
                    ? { ...stroke, rubbedOut: { by: null, at: null } }
                    : stroke,
                ),
              }
            : object,
        );
      case 'choose-tool':
        this.tool = intent.tool;
        return objects;
      default:
        return objects;
    }
  }
}

/** Something a person does to a picture, whichever way they do it. */
export type Doing =
  | { does: 'line'; cells: readonly GridCell[]; at: number; took: number }
  | { does: 'stamp' | 'words' | 'rub'; cell: GridCell }
  | { does: 'move'; from: GridCell; to: GridCell };

const tools: { readonly [Does in Doing['does']]: DrawingTool } = {
  line: 'pen',
  stamp: 'stamp',
  words: 'words',
  rub: 'rubber',
  move: 'hand',
};

/** The cell of the smallest size that a cell is known by. */
export const smallest = (x: number, y: number): GridCell => cellAt(x, y, 3);

/** Does it all with a mouse, a pen or a finger. */
export function byPointer(doings: readonly Doing[], kind: PointerKind): Picture {
  const picture = new Picture();
  let state = restingPointer;
  const tell = (happening: PointerHappening) => {
    const step = stepPointer(state, happening, picture.setting);
    state = step.state;
    picture.take(step.intents);
  };
  const sample = (cell: GridCell, at = 0) => ({ ...middleOfCell(cell), pressure: 50, at });
  doings.forEach((doing, at) => {
    const pointer = at + 1;
    picture.tool = tools[doing.does];
    if (doing.does === 'line') {
      const steps = Math.max(1, doing.cells.length - 1);
      doing.cells.forEach((cell, step) => {
        const when = doing.at + (doing.took * step) / steps;
        const here = sample(cell, when);
        if (step === 0) tell({ type: 'down', pointer, kind, sample: here });
        else tell({ type: 'move', pointer, kind, samples: [here, here] });
      });
      const last = doing.cells[doing.cells.length - 1];
      if (last) tell({ type: 'up', pointer, sample: sample(last, doing.at + doing.took) });
    } else if (doing.does === 'move') {
      const from = sample(doing.from);
      // A hand takes a thing where it can, and brings its middle to where it is to lie.
      const found = picture.setting.sight.objectAt(from.x, from.y, usualReach) ?? from;
      const middle = middleOfCell(doing.to);
      const to = {
        ...from,
        x: Math.round(middle.x) + from.x - found.x,
        y: Math.round(middle.y) + from.y - found.y,
      };
      tell({ type: 'down', pointer, kind, sample: from });
      tell({ type: 'move', pointer, kind, samples: [{ ...from, x: from.x + 50 }, to] });
      tell({ type: 'up', pointer, sample: to });
    } else {
      tell({ type: 'down', pointer, kind, sample: sample(doing.cell) });
      tell({ type: 'up', pointer, sample: sample(doing.cell) });
    }
  });
  return picture;
}

/** Does it all with the keys of a number pad. */
export function byKeys(doings: readonly Doing[]): Picture {
  const picture = new Picture();
  let state: KeyState = restingKeys;
  const tell = (happening: KeyHappening) => {
    const step = stepKeys(state, happening, picture.setting);
    state = step.state;
    picture.take(step.intents);
  };
  perform(
    doings,
    (tool) => {
      picture.tool = tool;
    },
    (cell, at) => {
      // As a person would who knows nothing but the digits: out to the whole place, then in.
      while (state.cell.depth > 0 && !state.isDone) tell({ type: 'out' });
      for (const digit of digitsOf(cell)) tell({ type: 'digit', digit });
      tell({ type: 'do', at });
    },
    (at) => tell({ type: 'do', at }),
    () => state.held !== null,
  );
  return picture;
}

/** Does it all with two switches: one goes on, the other chooses. */
export function bySwitches(doings: readonly Doing[]): Picture {
  const picture = new Picture();
  let state: KeyState = restingKeys;
  const tell = (happening: KeyHappening) => {
    const step = stepKeys(state, happening, picture.setting);
    state = step.state;
    picture.take(step.intents);
  };
  const choose = (at: number, fits: (stop: ReturnType<typeof switchStops>[number]) => boolean) => {
    const wanted = switchStops(state, picture.setting.tools).findIndex(fits);
    if (wanted < 0) throw new Error('The switches do not come there.');
    while (state.reached !== wanted) tell({ type: 'switch-next' });
    tell({ type: 'switch-choose', at });
  };
  perform(
    doings,
    (tool) => {
      choose(0, ({ stop }) => stop === 'tools');
      choose(0, (stop) => stop.stop === 'tool' && stop.tool === tool);
    },
    (cell, at) => {
      for (const digit of digitsOf(cell)) choose(at, (stop) => stop.stop === 'cell' && stop.digit === digit);
      choose(at, ({ stop }) => stop === 'here');
    },
    (at) => choose(at, ({ stop }) => stop === 'lift'),
    () => state.held !== null,
  );
  return picture;
}

function perform(
  doings: readonly Doing[],
  take: (tool: DrawingTool) => void,
  act: (cell: GridCell, at: number) => void,
  lift: (at: number) => void,
  holds: () => boolean,
): void {
  for (const doing of doings) {
    take(tools[doing.does]);
    if (doing.does === 'line') {
      const steps = Math.max(1, doing.cells.length - 1);
      doing.cells.forEach((cell, step) => act(cell, doing.at + (doing.took * step) / steps));
      lift(doing.at + doing.took);
    } else if (doing.does === 'move') {
      act(doing.from, 0);
      // Where nothing lies there is nothing to put down.
      if (holds()) act(doing.to, 0);
    } else act(doing.cell, 0);
  }
}

export const digits: readonly GridDigit[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
