import type { GridArrow, GridCell, GridDigit } from './drawing-grid.model';
import {
  boxOfCell,
  cellBeside,
  cellInside,
  cellOutside,
  gridReading,
  middleOfCell,
  wholePlace,
} from './drawing-grid.model';
import type { DrawingIntent, DrawingSetting, DrawingTool, FoundObject } from './drawing-intents.model';
import { sizeByHand, sizeStep, spotOf, usualReach } from './drawing-intents.model';
import type { InkPoint } from './ink-points.model';
import { usualPressure } from './ink-points.model';

/** What a key means, whichever key it is. `at` is when, in milliseconds of any clock. */
export type KeyHappening =
  | { type: 'digit'; digit: GridDigit }
  | { type: 'arrow'; arrow: GridArrow }
  | { type: 'out' }
  /** Do here what the tool does. */
  | { type: 'do'; at: number }
  /** One step of the line under way is taken back. */
  | { type: 'back' }
  | { type: 'larger' | 'smaller' }
  | { type: 'forwards' | 'backwards' }
  | { type: 'take-out' }
  | { type: 'next-tool' | 'next-kind' }
  /** The first of two switches goes on to what is next, the second chooses it. */
  | { type: 'switch-next' }
  | { type: 'switch-choose'; at: number }
  /** The picture is left: a line under way is finished, since nothing that was made may be lost. */
  | { type: 'leave'; at: number }
  /** Something was chosen in a list, and is held. */
  | { type: 'hold'; object: FoundObject | null };

/** A line that is made by keys. */
export interface KeyLine {
  points: readonly InkPoint[];
  began: number;
}

/**
 * What the first switch can come to: a cell, acting where one is, lifting the pen, going out again, the next stamp or colour,
 * the tools, one of them, and back to the cells.
 */
export type SwitchStop =
  | { stop: 'cell'; digit: GridDigit }
  | { stop: 'here' | 'lift' | 'out' | 'tools' | 'kind' | 'cells' }
  | { stop: 'tool'; tool: DrawingTool };

export interface KeyState {
  cell: GridCell;
  /** Something was done here: the next digit begins again from the whole place. */
  isDone: boolean;
  line: KeyLine | null;
  /** What was taken up and is to be put down somewhere else, or is sized. */
  held: FoundObject | null;
  /** Among what the first switch goes on, and how far it has come; null: nothing was reached yet. */
  among: 'cells' | 'tools';
  reached: number | null;
}

export const restingKeys: KeyState = {
  cell: wholePlace,
  isDone: false,
  line: null,
  held: null,
  among: 'cells',
  reached: null,
};

export interface KeySetting extends DrawingSetting {
  /** The tools two switches go through, in order. */
  tools: readonly DrawingTool[];
}

export interface KeyStep {
  state: KeyState;
  intents: readonly DrawingIntent[];
}

const to = (state: KeyState, ...intents: DrawingIntent[]): KeyStep => ({ state, intents });

/**
 * What keys and switches on a place come to: the same intents as a hand's. Pure. Nothing is timed: the `at` of a happening
 * only tells how long a line took.
 */
export function stepKeys(state: KeyState, happening: KeyHappening, setting: KeySetting): KeyStep {
  switch (happening.type) {
    case 'digit': {
      const from = state.isDone ? wholePlace : state.cell;
      return to({ ...state, isDone: false, cell: cellInside(from, happening.digit), reached: null });
    }
    case 'arrow': {
      const cell = cellBeside(state.cell, happening.arrow);
      return to(cell === state.cell ? state : { ...state, cell, reached: null });
    }
    case 'out':
      return out(state);
    case 'do':
      return acted(state, happening.at, setting);
    case 'back':
      return to(takenBack(state));
    case 'larger':
      return sized(state, sizeStep);
    case 'smaller':
      return sized(state, -sizeStep);
    case 'forwards':
    case 'backwards':
      return to(
        state,
        ...(state.held
          ? [{ does: 'order-object', id: state.held.id, to: happening.type } satisfies DrawingIntent]
          : []),
      );
    case 'take-out':
      return state.held ? to({ ...state, held: null }, { does: 'take-out', id: state.held.id }) : to(state);
    case 'next-tool':
      return afterLine({ ...state, held: null }, null, { does: 'choose-next', of: 'tool' });
    case 'next-kind':
      return afterLine(state, null, { does: 'choose-next', of: 'kind' });
    case 'switch-next': {
      const stops = switchStops(state, setting.tools);
      return to({ ...state, reached: ((state.reached ?? -1) + 1) % stops.length });
    }
    case 'switch-choose':
      return switched(state, happening.at, setting);
    case 'leave':
      return finishedLine(state, happening.at);
    case 'hold':
      return to(state.held?.id === happening.object?.id ? state : { ...state, held: happening.object });
  }
}

/** One level out; from the whole place what is held is let be where it is. A line under way stays until it is finished. */
function out(state: KeyState): KeyStep {
  if (state.cell.depth > 0) {
    return to({ ...state, cell: cellOutside(state.cell), isDone: false, reached: null });
  }
  if (state.held) return to({ ...state, held: null }, { does: 'choose-object', id: null });
  return to(state.reached === null && !state.isDone ? state : { ...state, isDone: false, reached: null });
}

/** How far from the middle of a cell something may lie to be meant: half of it, and never less than a hand's reach. */
const reachOf = (cell: GridCell) => Math.max(usualReach, boxOfCell(cell).size / 2);

function acted(state: KeyState, at: number, { tool, sight }: KeySetting): KeyStep {
  const done = { ...state, isDone: true, reached: null };
  const { x, y } = middleOfCell(state.cell);
  switch (tool) {
    case 'pen':
      return drawn(done, { x, y, pressure: usualPressure }, at);
    case 'stamp':
      return to(done, { does: 'put-stamp', ...spotOf(x, y) });
    case 'words':
      return to(done, { does: 'ask-words', ...spotOf(x, y) });
    case 'photo':
      return to(done, { does: 'ask-photo', ...spotOf(x, y) });
    case 'rubber': {
      const strokes = sight.strokesAt(x, y, reachOf(state.cell));
      return to(done, ...(strokes.length > 0 ? [{ does: 'rub-out', strokes } satisfies DrawingIntent] : []));
    }
    case 'hand': {
      const { held } = state;
      if (held) {
        const spot = spotOf(x, y);
        return held.x === spot.x && held.y === spot.y
          ? to({ ...done, held: null })
          : to({ ...done, held: null }, { does: 'move-object', id: held.id, ...spot });
      }
      const object = sight.objectAt(x, y, reachOf(state.cell));
      return object
        ? to({ ...done, held: object }, { does: 'choose-object', id: object.id })
        : to(done, { does: 'choose-object', id: null });
    }
  }
}

/** The pen goes down, or the line goes on to here; twice on one spot and it is lifted. */
function drawn(state: KeyState, point: InkPoint, at: number): KeyStep {
  const { line } = state;
  if (!line) return to({ ...state, line: { points: [point], began: at } });
  const last = line.points[line.points.length - 1];
  if (last?.x === point.x && last.y === point.y) return finishedLine(state, at);
  return to({ ...state, line: { ...line, points: [...line.points, point] } });
}

/** A line under way is drawn as far as it came. How long it took is not known where nobody says when it ended. */
function finishedLine(state: KeyState, at: number | null = null): KeyStep {
  const { line } = state;
  if (!line) return to(state);
  const took = at === null ? null : Math.max(0, Math.round(at - line.began));
  return to({ ...state, line: null }, { does: 'draw-line', points: line.points, took });
}

/** What is meant once a line under way is finished: it keeps the colour it was begun in. */
function afterLine(state: KeyState, at: number | null, intent: DrawingIntent): KeyStep {
  const line = finishedLine(state, at);
  return to(line.state, ...line.intents, intent);
}

function takenBack(state: KeyState): KeyState {
  const { line } = state;
  if (!line) return state;
  const points = line.points.slice(0, -1);
  return { ...state, line: points.length > 0 ? { ...line, points } : null };
}

function sized(state: KeyState, by: number): KeyStep {
  const { held } = state;
  if (!held) return to(state);
  const size = sizeByHand(held.size + by);
  if (size === held.size) return to(state);
  return to({ ...state, held: { ...held, size } }, { does: 'size-object', id: held.id, size });
}

/**
 * What the first switch goes through, in order: the nine cells as they are read, then acting here, lifting the pen, going
 * out, the next colour or stamp, and the tools; or the tools, and back to the cells. In the smallest cell nothing lies
 * further inside, so acting comes at once.
 */
export function switchStops(
  { cell, among, line }: Pick<KeyState, 'cell' | 'among' | 'line'>,
  tools: readonly DrawingTool[],
): readonly SwitchStop[] {
  if (among === 'tools') {
    return [...tools.map((tool): SwitchStop => ({ stop: 'tool', tool })), { stop: 'cells' }];
  }
  const cells = gridReading.map((digit): SwitchStop => ({ stop: 'cell', digit }));
  return [
    ...(cell.depth < 3 ? cells : []),
    { stop: 'here' },
    ...(line ? [{ stop: 'lift' } as const] : []),
    ...(cell.depth > 0 ? [{ stop: 'out' } as const] : []),
    { stop: 'kind' },
    { stop: 'tools' },
  ];
}

function switched(state: KeyState, at: number, setting: KeySetting): KeyStep {
  const chosen = state.reached === null ? undefined : switchStops(state, setting.tools)[state.reached];
  switch (chosen?.stop) {
    case 'cell':
      return to({ ...state, cell: cellInside(state.cell, chosen.digit), isDone: false, reached: null });
    case 'here': {
      const step = acted(state, at, setting);
      // What comes next is chosen from the whole place again.
      return to({ ...step.state, cell: wholePlace, isDone: false }, ...step.intents);
    }
    case 'lift':
      return finishedLine({ ...state, reached: null }, at);
    case 'out':
      return out(state);
    case 'kind':
      return afterLine(state, at, { does: 'choose-next', of: 'kind' });
    case 'tools':
      return to({ ...state, among: 'tools', reached: null });
    case 'tool':
      return afterLine({ ...state, held: null, among: 'cells', reached: null }, at, {
        does: 'choose-tool',
        tool: chosen.tool,
      });
    case 'cells':
      return to({ ...state, among: 'cells', reached: null });
    default:
      return to(state);
  }
}
