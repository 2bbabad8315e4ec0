import type { DrawingIntent, DrawingSetting, DrawingTool, FoundObject } from './drawing-intents.model';
import { sizeByHand, spotOf, usualReach } from './drawing-intents.model';
import type { InkPoint } from './ink-points.model';
import { pointAsKept } from './ink-points.model';
import type { StrokeOf } from './three-houses-commands.model';

/** Where a pointer was, in units of the place, how hard it pressed (0 to 100), and when, in milliseconds of any clock. */
export interface PointerSample extends InkPoint {
  at: number;
}

export type PointerKind = 'mouse' | 'pen' | 'touch';

/** What happened to a pointer on a place. `pointer` is the browser's number for it. */
export type PointerHappening =
  | {
      type: 'down';
      pointer: number;
      kind: PointerKind;
      sample: PointerSample;
      /** The other end of a pen. */
      isRubber?: boolean;
      /** It came down on the corner by which this object is sized. */
      grip?: FoundObject | null;
    }
  | { type: 'move'; pointer: number; kind: PointerKind; samples: readonly PointerSample[] }
  | { type: 'up'; pointer: number; sample: PointerSample }
  | { type: 'cancel'; pointer: number }
  /** Escape, a cover, a page that goes away: what is under way is given up. */
  | { type: 'give-up' }
  /** There is no pen any more, so fingers may draw again. */
  | { type: 'pen-away' };

/** The points of a line that is being drawn, the newest first. One more point costs the same however long the line is. */
export interface LineSoFar {
  point: InkPoint;
  before: LineSoFar | null;
  /** How many points there are. */
  count: number;
}

/** What a pointer is doing. */
export type PointerAct = { pointer: number; kind: PointerKind } & (
  | { does: 'line'; line: LineSoFar; began: number; latest: number }
  | { does: 'rub'; x: number; y: number; strokes: readonly StrokeOf[] }
  | { does: 'put'; tool: 'stamp' | 'words' | 'photo'; x: number; y: number }
  /** `isMoved`: farther than a hand slips, were it only for a moment. */
  | {
      does: 'move';
      object: FoundObject;
      fromX: number;
      fromY: number;
      x: number;
      y: number;
      isMoved: boolean;
    }
  | { does: 'size'; object: FoundObject; size: number }
  | { does: 'nothing' }
);

export interface PointerState {
  /** A pen was seen here: fingers are then the hand that holds it, and do not draw. */
  penSeen: boolean;
  /** The fingers on the place. */
  fingers: readonly number[];
  /** A second finger came: nothing is begun until all are lifted. */
  waits: boolean;
  act: PointerAct | null;
}

export const restingPointer: PointerState = { penSeen: false, fingers: [], waits: false, act: null };

export interface PointerStep {
  state: PointerState;
  intents: readonly DrawingIntent[];
}

/** How far a hand may slip and still have pressed on one spot, in units. */
const slip = 8;

const none: readonly DrawingIntent[] = [];
const to = (state: PointerState, ...intents: DrawingIntent[]): PointerStep => ({
  state,
  intents: intents.length > 0 ? intents : none,
});

/**
 * What a hand on a place comes to. Pure: the same happenings give the same intents. While a pen has been seen, fingers do
 * nothing; a second finger gives up what the first began, and so does a pointer that the browser takes away: nothing is ever
 * left half made.
 */
export function stepPointer(
  state: PointerState,
  happening: PointerHappening,
  setting: DrawingSetting,
): PointerStep {
  switch (happening.type) {
    case 'down':
      return pressed(state, happening, setting);
    case 'move': {
      const { kind, pointer, samples } = happening;
      const seen = kind === 'pen' && !state.penSeen ? { ...state, penSeen: true } : state;
      return seen.act?.pointer === pointer ? to(moved(seen, samples, setting)) : to(seen);
    }
    case 'up': {
      const left = lifted(state, happening.pointer);
      if (state.act?.pointer !== happening.pointer) return to(left);
      const last = moved(state, [happening.sample], setting);
      return to({ ...left, act: null }, ...finished(last.act));
    }
    case 'cancel': {
      const left = lifted(state, happening.pointer);
      return to(left.act?.pointer === happening.pointer ? { ...left, act: null } : left);
    }
    case 'give-up':
      return to(state.act ? { ...state, act: null, waits: state.fingers.length > 0 } : state);
    case 'pen-away':
      return to(state.penSeen ? { ...state, penSeen: false } : state);
  }
}

function pressed(
  before: PointerState,
  { pointer, kind, sample, isRubber, grip }: PointerHappening & { type: 'down' },
  setting: DrawingSetting,
): PointerStep {
  if (kind === 'touch') {
    const fingers = before.fingers.includes(pointer) ? before.fingers : [...before.fingers, pointer];
    const state = { ...before, fingers };
    if (state.penSeen) return to(state);
    // Two fingers are somebody's way to look closer, or a palm. What the first began was not meant.
    if (fingers.length > 1 || state.waits) {
      return to({ ...state, waits: true, act: state.act?.kind === 'touch' ? null : state.act });
    }
    if (state.act) return to(state);
    return to({ ...state, act: begun({ pointer, kind }, sample, setting, false, grip ?? null) });
  }
  const state = kind === 'pen' && !before.penSeen ? { ...before, penSeen: true } : before;
  // The side of the hand often comes down before the pen: what it began gives way.
  if (state.act && !(kind === 'pen' && state.act.kind === 'touch')) return to(state);
  return to({ ...state, act: begun({ pointer, kind }, sample, setting, isRubber === true, grip ?? null) });
}

function lifted(state: PointerState, pointer: number): PointerState {
  if (!state.fingers.includes(pointer)) return state;
  const fingers = state.fingers.filter((finger) => finger !== pointer);
  return { ...state, fingers, waits: state.waits && fingers.length > 0 };
}

function begun(
  held: { pointer: number; kind: PointerKind },
  sample: PointerSample,
  { tool, sight }: DrawingSetting,
  isRubber: boolean,
  grip: FoundObject | null,
): PointerAct {
  const point = pointAsKept(sample);
  const { x, y } = point;
  const holds: DrawingTool = isRubber ? 'rubber' : tool;
  if (grip && holds === 'hand') return { ...held, does: 'size', object: grip, size: grip.size };
  switch (holds) {
    case 'pen':
      return {
        ...held,
        does: 'line',
        line: { point, before: null, count: 1 },
        began: sample.at,
        latest: sample.at,
      };
    case 'rubber':
      return { ...held, does: 'rub', x, y, strokes: sight.strokesAt(x, y, usualReach) };
    case 'hand': {
      const object = sight.objectAt(x, y, usualReach);
      return object
        ? { ...held, does: 'move', object, fromX: x, fromY: y, x, y, isMoved: false }
        : { ...held, does: 'nothing' };
    }
    default:
      return { ...held, does: 'put', tool: holds, x, y };
  }
}

function moved(
  state: PointerState,
  samples: readonly PointerSample[],
  setting: DrawingSetting,
): PointerState {
  const { act } = state;
  const next = act && samples.reduce<PointerAct>((now, sample) => carriedOn(now, sample, setting), act);
  return next === act ? state : { ...state, act: next };
}

function carriedOn(act: PointerAct, sample: PointerSample, { sight }: DrawingSetting): PointerAct {
  const point = pointAsKept(sample);
  const { x, y } = point;
  switch (act.does) {
    case 'line': {
      const { line } = act;
      const isSameSpot = line.point.x === x && line.point.y === y;
      return {
        ...act,
        latest: sample.at,
        line: isSameSpot ? line : { point, before: line, count: line.count + 1 },
      };
    }
    case 'rub':
      return { ...act, x, y, strokes: rubbedBetween(act, x, y, sight) };
    case 'move': {
      // Beyond the edge too: what was taken by its one side is to reach the edge with its middle.
      const far = Math.hypot(sample.x - act.fromX, sample.y - act.fromY) >= slip;
      return { ...act, x: sample.x, y: sample.y, isMoved: act.isMoved || far };
    }
    case 'put':
      return act.x === x && act.y === y ? act : { ...act, x, y };
    case 'size': {
      const { object } = act;
      const size = sizeByHand(2 * Math.max(Math.abs(x - object.x), Math.abs(y - object.y)));
      return size === act.size ? act : { ...act, size };
    }
    case 'nothing':
      return act;
  }
}

/** What a rubber meets on its way: a quick hand must not leap over a line. */
function rubbedBetween(
  from: PointerAct & { does: 'rub' },
  x: number,
  y: number,
  sight: DrawingSetting['sight'],
): readonly StrokeOf[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x - from.x, y - from.y) / usualReach));
  const found = new Map(from.strokes.map((stroke) => [`${stroke.objectId} ${stroke.strokeId}`, stroke]));
  const before = found.size;
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    for (const stroke of sight.strokesAt(
      from.x + (x - from.x) * part,
      from.y + (y - from.y) * part,
      usualReach,
    )) {
      found.set(`${stroke.objectId} ${stroke.strokeId}`, stroke);
    }
  }
  return found.size === before ? from.strokes : Array.from(found.values());
}

function finished(act: PointerAct | null): readonly DrawingIntent[] {
  switch (act?.does) {
    case 'line':
      return [
        {
          does: 'draw-line',
          points: pointsOfLine(act.line),
          took: Math.max(0, Math.round(act.latest - act.began)),
        },
      ];
    case 'rub':
      return act.strokes.length > 0 ? [{ does: 'rub-out', strokes: act.strokes }] : none;
    case 'put': {
      const spot = spotOf(act.x, act.y);
      return [
        act.tool === 'stamp'
          ? { does: 'put-stamp', ...spot }
          : { does: act.tool === 'words' ? 'ask-words' : 'ask-photo', ...spot },
      ];
    }
    case 'move': {
      const { object } = act;
      const choose: DrawingIntent = { does: 'choose-object', id: object.id };
      const spot = spotOfMove(act);
      if (!act.isMoved || (spot.x === object.x && spot.y === object.y)) return [choose];
      return [choose, { does: 'move-object', id: object.id, ...spot }];
    }
    case 'size':
      return act.size === act.object.size
        ? none
        : [{ does: 'size-object', id: act.object.id, size: act.size }];
    case 'nothing':
      return [{ does: 'choose-object', id: null }];
    default:
      return none;
  }
}

/** Where what is being moved comes to lie if it is let go now. */
export function spotOfMove(act: PointerAct & { does: 'move' }): { x: number; y: number } {
  return spotOf(act.object.x + act.x - act.fromX, act.object.y + act.y - act.fromY);
}

/** The points of a line that is being drawn, from the first to the newest. */
export function pointsOfLine(line: LineSoFar): readonly InkPoint[] {
  const points: InkPoint[] = [];
  for (let at: LineSoFar | null = line; at; at = at.before) points.push(at.point);
  return points.reverse();
}
