import * as React from 'react';
import type { FoundObject } from './drawing-intents.model';
import type { SwitchKeys } from './drawing-key-names.model';
import type { KeyState, SwitchStop } from './drawing-keys.model';
import { switchStops } from './drawing-keys.model';
import { sayCell } from './drawing-news.text';
import type { DrawingObject } from './drawing-objects.model';
import type { PointerAct } from './drawing-pointer.model';
import { foundAs } from './drawing-sight.model';
import { objectsIn } from './three-houses-places.model';
import { namePlace } from './three-houses-names.text';
import { useDrawingHands } from './use-drawing-hands';
import type { DrawingIntentsOptions } from './use-drawing-intents';
import { useDrawingIntents } from './use-drawing-intents';
import { useDrawingKeys } from './use-drawing-keys';

export interface UseDrawingOptions extends DrawingIntentsOptions {
  /** Two switches in place of the keys. Default: none. */
  switches?: SwitchKeys | null;
  /** Milliseconds after which the first switch goes on by itself. Default: it never does. */
  scanEvery?: number | null;
  /** The object of a list that is to be put somewhere else by keys; null: none. */
  heldId?: string | null;
  /** Told of what a hand is doing, at each move and with null when it is over: for a canvas that draws the line under way. */
  onAct?: (act: PointerAct | null) => void;
}

/** A place to draw in, without markup. */
export interface UseDrawing {
  /** What lies there on this layer, the last on top. */
  objects: readonly DrawingObject[];
  /** Where the keys are and what they hold. */
  keys: KeyState;
  /** Whether keys are being used, so that the grid is to be shown. */
  keysInUse: boolean;
  /** What the first switch goes through, and which of it was reached; null where there are no switches. */
  stops: { all: readonly SwitchStop[]; reached: number | null } | null;
  /** Where the keys are, in words: for whoever cannot see the grid. */
  cursorName: string;
  getSurfaceProps: () => DrawingSurfaceElementProps;
}

/** The props of a host's own square. An element in it with `data-grip` and an object's id is a corner to size it by. */
export interface DrawingSurfaceElementProps {
  ref: React.RefObject<HTMLDivElement | null>;
  role: 'application';
  'aria-label': string;
  'data-part': 'drawing';
  'data-place': string;
  tabIndex: 0;
  onKeyDown: (event: React.KeyboardEvent) => void;
  onFocus: () => void;
  onBlur: (event: React.FocusEvent) => void;
}

/** A place to draw in by hand, by keys or by two switches, all of which come to the same commands. */
export function useDrawing(options: UseDrawingOptions): UseDrawing {
  const { session: holder, place, switches = null, scanEvery = null, heldId = null } = options;
  const { onAct = nothing } = options;
  const { say, hand, writable } = holder;
  const surface = React.useRef<HTMLDivElement>(null);
  const { objects, layer, sight, tool, tools, onIntents, onNews } = useDrawingIntents(options);
  const setting = React.useMemo(() => ({ tool, tools, sight }), [tool, tools, sight]);
  const held = React.useMemo(() => {
    const object = objects.find(({ id, removed }) => id === heldId && removed === null);
    return object ? foundAs(object) : null;
  }, [objects, heldId]);
  const keys = useDrawingKeys({ setting, disabled: !writable, switches, scanEvery, held, onIntents, onNews });
  const { rest } = keys;
  useDrawingHands({
    surface,
    setting,
    disabled: !writable,
    gripAt: (target) => gripOf(target, objects),
    onAct: (act) => {
      if (act) rest();
      onAct(act);
    },
    onIntents,
  });
  return {
    objects: objectsIn(objects, place).filter((object) => object.layer === layer),
    keys: keys.state,
    keysInUse: keys.inUse,
    stops: switches && { all: switchStops(keys.state, tools), reached: keys.state.reached },
    cursorName: sayCell(say, objects, sight, keys.state.cell),
    getSurfaceProps: () => ({
      ref: surface,
      role: 'application',
      'aria-label': say('surface.label', {
        place: namePlace(say, holder.session, place),
        tool: say(`tool.${hand.tool}`),
      }),
      'data-part': 'drawing',
      'data-place': place,
      tabIndex: 0,
      ...keys.handlers,
    }),
  };
}

const nothing = () => undefined;

/** The object whose corner was taken, by the `data-grip` of what was pressed. */
function gripOf(target: EventTarget | null, objects: readonly DrawingObject[]): FoundObject | null {
  const id = target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  const object = objects.find((one) => one.id === id);
  return object ? foundAs(object) : null;
}
