import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { useLatest } from '../foundation/react/use-latest';
import type { DrawingHand } from './drawing-commands.model';
import { carryOut } from './drawing-commands.model';
import { cellInside, digitsOf, middleOfCell } from './drawing-grid.model';
import type { DrawingIntent, DrawingSight, DrawingTool, FoundObject } from './drawing-intents.model';
import { usualReach } from './drawing-intents.model';
import type { Switches } from './drawing-key-names.model';
import { happeningOfKey, happeningOfSwitch } from './drawing-key-names.model';
import type { KeyHappening, KeyState, SwitchStop } from './drawing-keys.model';
import { restingKeys, stepKeys, switchStops } from './drawing-keys.model';
import type { DrawingLayer, DrawingObject } from './drawing-objects.model';
import type { PointerHappening, PointerSample, PointerState } from './drawing-pointer.model';
import { restingPointer, stepPointer } from './drawing-pointer.model';
import { foundAs, sightOf } from './drawing-sight.model';
import { usualPressure } from './ink-points.model';
import { objectsIn } from './three-houses-places.model';
import { nameObject, namePlace } from './three-houses-names.text';
import type { UseThreeHouses } from './use-three-houses';

export interface UseDrawingOptions {
  /** The session, from `useThreeHouses`. */
  session: Pick<
    UseThreeHouses,
    'session' | 'seen' | 'writable' | 'say' | 'hand' | 'setHand' | 'createId' | 'beforeCover' | 'actions'
  >;
  /** The place that is drawn in. */
  place: string;
  /** Whose layer is worked on. Default: the child's. */
  layer?: DrawingLayer;
  /** Who draws. Default: not said. */
  madeBy?: PersonId | null;
  /** The question that is being answered. Default: none. */
  prompt?: string;
  /** The tools that keys and switches go through. Default: all but photographs. */
  tools?: readonly DrawingTool[];
  /** Two switches in place of the keys. Default: none. */
  switches?: Switches | null;
  /** Told of every move of a pointer, at once and without rendering: for a canvas that draws the line under way. */
  onLive?: (state: PointerState) => void;
}

/** A place to draw in, without markup. */
export interface UseDrawing {
  /** What lies there on this layer, the last on top. */
  objects: readonly DrawingObject[];
  /** Where the keys are and what they hold. */
  keys: KeyState;
  /** What the first switch goes through, and which of it was reached; null where there are no switches. */
  stops: { all: readonly SwitchStop[]; reached: number | null } | null;
  /** Where the keys are, in words: for whoever cannot see the grid. */
  cursorName: string;
  /** Takes an object of the list into the hand of the keys; null: none. */
  hold: (id: string | null) => void;
  /** Tells the machine of the keys what happened: for buttons that do what a key does. */
  press: (happening: KeyHappening) => void;
  /** Gives up what a pointer is in the middle of: nothing of it is left. */
  giveUp: () => void;
  getSurfaceProps: () => DrawingSurfaceProps;
}

export interface DrawingSurfaceProps {
  role: 'application';
  'aria-label': string;
  'data-part': 'surface';
  'data-place': string;
  tabIndex: 0;
  onKeyDown: (event: React.KeyboardEvent) => void;
  onBlur: () => void;
  onPointerDown: (event: React.PointerEvent) => void;
  onPointerMove: (event: React.PointerEvent) => void;
  onPointerUp: (event: React.PointerEvent) => void;
  onPointerCancel: (event: React.PointerEvent) => void;
  onLostPointerCapture: (event: React.PointerEvent) => void;
}

/** A place to draw in by hand, by keys or by two switches, all of which come to the same commands. */
export function useDrawing(options: UseDrawingOptions): UseDrawing {
  const { session: holder, place, layer = 'child', switches = null, tools = usualTools } = options;
  const { session, seen, say, hand, writable, beforeCover } = holder;
  // What whoever looks on may not see is not there to be found either; nor is anything while it is covered.
  const shown = seen?.objects ?? none;
  const [keys, setKeys] = React.useState<KeyState>(restingKeys);
  const sight = React.useMemo(() => sightOf(shown, place, layer), [shown, place, layer]);
  const now = useLatest({ options, holder, sight, layer, place, tools });
  // What the next key of the same event goes on from.
  const standing = React.useRef(keys);
  const pointer = React.useRef<PointerState>(restingPointer);
  const surface = React.useRef<DOMRect | null>(null);

  const machine = React.useMemo(() => {
    /** Carries intents out one after the other: each sees what the one before it has made. */
    const take = (intents: readonly DrawingIntent[]) => {
      if (intents.length === 0) return;
      const { holder: asked, options: given, layer: on, place: where } = now.current;
      const { actions, createId, setHand } = asked;
      let held: DrawingHand = asked.hand;
      let objects = asked.session.objects;
      const spot = { place: where, layer: on, madeBy: given.madeBy ?? null, prompt: given.prompt ?? '' };
      for (const intent of intents) {
        const outcome = carryOut(intent, objects, held, spot, createId);
        if (outcome.command) {
          const after = actions.draw(outcome.command);
          if (after) objects = after.objects;
          else continue;
        }
        held = outcome.hand;
        if (outcome.asked) {
          const { for: kind, x, y } = outcome.asked;
          actions.open({ kind, place: where, layer: on, x, y });
        }
      }
      if (held !== asked.hand) setHand(held);
    };

    const press = (happening: KeyHappening) => {
      const { holder: asked, sight: seen, tools: among } = now.current;
      const before = standing.current;
      if (!asked.writable) return;
      const setting = { tool: asked.hand.tool, sight: seen, tools: among };
      const { state, intents } = stepKeys(before, happening, setting);
      standing.current = state;
      if (state !== before) setKeys(state);
      take(intents);
      const done = sayKeyAct(before, state, intents, asked);
      if (done !== null) {
        asked.actions.announce(done);
        return;
      }
      const isAbout = state.cell !== before.cell || state.reached !== before.reached;
      if (isAbout && intents.length === 0)
        asked.actions.announce(nameCursor(state, seen, asked, switchStops(state, among)));
    };

    const point = (happening: PointerHappening) => {
      const { holder: asked, sight: seen, options: given } = now.current;
      const before = pointer.current;
      const { state, intents } = stepPointer(before, happening, { tool: asked.hand.tool, sight: seen });
      pointer.current = state;
      if (state !== before) given.onLive?.(state);
      take(intents);
    };
    return { press, point };
  }, [now]);

  const { press, point } = machine;
  // A line under way is finished, and what a hand has only begun is given up: nothing is left half made.
  const finish = React.useCallback(() => {
    press({ type: 'leave', at: performance.now() });
    point({ type: 'give-up' });
  }, [point, press]);
  React.useEffect(() => beforeCover(finish), [beforeCover, finish]);

  const giveUp = React.useCallback(() => point({ type: 'give-up' }), [point]);

  const hold = React.useCallback(
    (id: string | null) => {
      const { holder: asked, layer: on } = now.current;
      const object = asked.session.objects.find(
        (one) => one.id === id && one.layer === on && one.removed === null,
      );
      press({ type: 'hold', object: object ? foundAs(object) : null });
      asked.setHand({ ...asked.hand, objectId: object?.id ?? null });
    },
    [now, press],
  );

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !writable) return;
    const at = event.timeStamp;
    const happening =
      (switches && happeningOfSwitch(event.key, switches, at)) ??
      happeningOfKey(event.key, at, event.nativeEvent.code);
    // Where there is nothing to go out of, Escape belongs to whatever is around the picture.
    const isIdle = keys.cell.depth === 0 && !keys.held && keys.reached === null && !keys.isDone;
    if (!happening || (happening.type === 'out' && isIdle) || isForNothing(happening, standing.current))
      return;
    event.preventDefault();
    press(happening);
  };

  return {
    objects: objectsIn(shown, place).filter((object) => object.layer === layer),
    keys,
    stops: switches && { all: switchStops(keys, tools), reached: keys.reached },
    cursorName: nameCursor(keys, sight, holder, switchStops(keys, tools)),
    hold,
    press,
    giveUp,
    getSurfaceProps: () => ({
      role: 'application',
      'aria-label': say('surface.label', {
        place: namePlace(say, session, place),
        tool: say(`tool.${hand.tool}`),
      }),
      'data-part': 'surface',
      'data-place': place,
      tabIndex: 0,
      onKeyDown,
      onBlur: () => press({ type: 'leave', at: performance.now() }),
      onPointerDown(event) {
        const isRubber = event.pointerType === 'pen' && (event.buttons & 32) !== 0;
        if (!writable || (event.button !== 0 && !isRubber)) return;
        // Read once: to ask for it at every move would have the browser lay the page out again.
        surface.current = event.currentTarget.getBoundingClientRect();
        event.currentTarget.setPointerCapture(event.pointerId);
        const sample = sampleOf(event.nativeEvent, surface.current);
        const grip = gripOf(event.target, shown);
        const kind = kindOf(event);
        point({ type: 'down', pointer: event.pointerId, kind, sample, isRubber, grip });
      },
      onPointerMove(event) {
        const box = surface.current;
        const isHeld = pointer.current.act?.pointer === event.pointerId;
        // A pen that only hovers is seen too: the hand that holds it then draws nothing.
        if (!box || (!isHeld && event.pointerType !== 'pen')) return;
        const { nativeEvent } = event;
        const all = isHeld ? (nativeEvent.getCoalescedEvents?.() ?? []) : [];
        const samples = (all.length > 0 ? all : [nativeEvent]).map((one) => sampleOf(one, box));
        point({ type: 'move', pointer: event.pointerId, kind: kindOf(event), samples });
      },
      onPointerUp(event) {
        const box = surface.current ?? event.currentTarget.getBoundingClientRect();
        point({ type: 'up', pointer: event.pointerId, sample: sampleOf(event.nativeEvent, box) });
      },
      onPointerCancel(event) {
        point({ type: 'cancel', pointer: event.pointerId });
      },
      onLostPointerCapture(event) {
        point({ type: 'cancel', pointer: event.pointerId });
      },
    }),
  };
}

const none: readonly DrawingObject[] = [];
const usualTools: readonly DrawingTool[] = ['pen', 'rubber', 'stamp', 'words', 'hand'];

/** Keys for what is held or under way are the page's where nothing is: it scrolls by them. */
function isForNothing({ type }: KeyHappening, { held, line }: KeyState): boolean {
  if (type === 'back') return !line;
  return !held && ['larger', 'smaller', 'forwards', 'backwards', 'take-out'].includes(type);
}

function kindOf({ pointerType }: React.PointerEvent): 'mouse' | 'pen' | 'touch' {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';
}

/** Where a pointer is, in units of the place. A screen that cannot tell how hard it is pressed says nought. */
function sampleOf(event: PointerEvent, box: DOMRect): PointerSample {
  const tells = event.pointerType !== 'mouse' && event.pressure > 0;
  return {
    x: ((event.clientX - box.left) / box.width) * 1000,
    y: ((event.clientY - box.top) / box.height) * 1000,
    pressure: tells ? Math.round(event.pressure * 100) : usualPressure,
    at: event.timeStamp,
  };
}

/** The object whose corner was taken, by the `data-grip` of what was pressed. */
function gripOf(target: EventTarget, objects: readonly DrawingObject[]): FoundObject | null {
  const id = target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  const object = objects.find((one) => one.id === id);
  return object ? foundAs(object) : null;
}

/**
 * What a key did that changes nothing in the document yet, or null where it did nothing of the kind: what becomes of the
 * document is said by its commands.
 */
function sayKeyAct(
  before: KeyState,
  after: KeyState,
  intents: readonly DrawingIntent[],
  { session, say }: Pick<UseThreeHouses, 'session' | 'say'>,
): string | null {
  if (after.line !== before.line) {
    if (after.line) return say('key.line', { count: after.line.points.length });
    return intents.length === 0 ? say('key.line.gone') : null;
  }
  if (after.held && after.held.id !== before.held?.id) {
    const object = session.objects.find(({ id }) => id === after.held?.id);
    return object ? say('key.held', { item: nameObject(say, object) }) : null;
  }
  const hasActed = after !== before && after.isDone && after.cell === before.cell;
  const isNothing = intents.every((intent) => intent.does === 'choose-object' && intent.id === null);
  return hasActed && isNothing && !before.held ? say('key.nothing') : null;
}

/** Where the keys are, or what the first switch has come to, in words; and what lies there. */
function nameCursor(
  state: KeyState,
  sight: DrawingSight,
  { session, say }: Pick<UseThreeHouses, 'session' | 'say'>,
  stops: readonly SwitchStop[],
): string {
  const stop = state.reached === null ? undefined : stops[state.reached];
  if (stop?.stop === 'tool') return say(`tool.${stop.tool}`);
  if (stop && stop.stop !== 'cell') return say(`stop.${stop.stop}`);
  const cell = stop ? cellInside(state.cell, stop.digit) : state.cell;
  if (cell.depth === 0) return say('cursor.whole');
  const where = say('cursor.cell', { digits: digitsOf(cell).join(' ') });
  const { x, y } = middleOfCell(cell);
  const found = sight.objectAt(x, y, usualReach);
  if (!found) return where;
  const object = session.objects.find(({ id }) => id === found.id);
  return say('cursor.on', { where, item: nameObject(say, object) });
}
