import * as React from 'react';
import { useLatest } from '../foundation/react/use-latest';
import type { DrawingIntent, DrawingSetting, FoundObject } from './drawing-intents.model';
import { placeSize } from './drawing-objects.model';
import type {
  PointerAct,
  PointerHappening,
  PointerKind,
  PointerSample,
  PointerState,
} from './drawing-pointer.model';
import { restingPointer, stepPointer } from './drawing-pointer.model';
import { usualPressure } from './ink-points.model';

export interface DrawingHandsOptions {
  surface: React.RefObject<HTMLElement | null>;
  setting: DrawingSetting;
  disabled: boolean;
  /** Whether a pointer came down on the corner by which the chosen object is sized. */
  gripAt: (target: EventTarget | null) => FoundObject | null;
  /** What is being done, at each move and once more with null when it is over. */
  onAct: (act: PointerAct | null) => void;
  onIntents: (intents: readonly DrawingIntent[]) => void;
}

/** The other end of a pen, as pointer events have it. */
const rubberButton = 32;

/**
 * Mouse, pen and fingers on a place. Events are heard on the element itself and not through React, and the place is measured
 * once, when a pointer comes down: a move of the pen costs what it draws.
 */
export function useDrawingHands(options: DrawingHandsOptions): void {
  const now = useLatest(options);
  const { surface, disabled } = options;
  React.useEffect(() => {
    const element = surface.current;
    const page = element?.ownerDocument;
    if (!element || !page || disabled) return undefined;
    let state: PointerState = restingPointer;
    let box = element.getBoundingClientRect();

    const tell = (happening: PointerHappening) => {
      const before = state;
      const step = stepPointer(state, happening, now.current.setting);
      state = step.state;
      if (step.intents.length > 0) now.current.onIntents(step.intents);
      if (state.act !== before.act) now.current.onAct(state.act);
    };
    const sampleOf = (event: PointerEvent): PointerSample => ({
      x: ((event.clientX - box.left) / (box.width || 1)) * placeSize,
      y: ((event.clientY - box.top) / (box.height || 1)) * placeSize,
      // Only a pen tells how hard it is pressed: what others give is made up by the browser.
      pressure: event.pointerType === 'pen' && event.pressure > 0 ? event.pressure * 100 : usualPressure,
      at: event.timeStamp,
    });
    const kindOf = ({ pointerType }: PointerEvent): PointerKind =>
      pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';

    const onPointerDown = (event: PointerEvent) => {
      const isRubber = (event.buttons & rubberButton) !== 0;
      if (event.button !== 0 && !isRubber) return;
      box = element.getBoundingClientRect();
      tell({
        type: 'down',
        pointer: event.pointerId,
        kind: kindOf(event),
        sample: sampleOf(event),
        isRubber,
        grip: now.current.gripAt(event.target),
      });
      try {
        element.setPointerCapture(event.pointerId);
      } catch {
        // The pointer is gone already; its end will be heard without being held.
      }
    };
    const onPointerMove = (event: PointerEvent) => {
      if (!state.act && event.pointerType !== 'pen') return;
      // Between two frames a pen tells of several places.
      const all = typeof event.getCoalescedEvents === 'function' ? event.getCoalescedEvents() : [];
      const samples = (all.length > 0 ? all : [event]).map(sampleOf);
      tell({ type: 'move', pointer: event.pointerId, kind: kindOf(event), samples });
    };
    const onPointerUp = (event: PointerEvent) =>
      tell({ type: 'up', pointer: event.pointerId, sample: sampleOf(event) });
    const onPointerCancel = (event: PointerEvent) => tell({ type: 'cancel', pointer: event.pointerId });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !state.act) return;
      event.preventDefault();
      event.stopPropagation();
      tell({ type: 'give-up' });
    };
    const onHidden = () => {
      if (page.visibilityState === 'hidden') tell({ type: 'give-up' });
    };
    // A picture is not text: a long press or a double press would select it, or ask to save it.
    const onContextMenu = (event: Event) => event.preventDefault();

    element.addEventListener('pointerdown', onPointerDown);
    element.addEventListener('pointermove', onPointerMove);
    element.addEventListener('pointerup', onPointerUp);
    element.addEventListener('pointercancel', onPointerCancel);
    element.addEventListener('lostpointercapture', onPointerCancel);
    element.addEventListener('contextmenu', onContextMenu);
    page.addEventListener('keydown', onKeyDown, true);
    page.addEventListener('visibilitychange', onHidden);
    return () => {
      tell({ type: 'give-up' });
      element.removeEventListener('pointerdown', onPointerDown);
      element.removeEventListener('pointermove', onPointerMove);
      element.removeEventListener('pointerup', onPointerUp);
      element.removeEventListener('pointercancel', onPointerCancel);
      element.removeEventListener('lostpointercapture', onPointerCancel);
      element.removeEventListener('contextmenu', onContextMenu);
      page.removeEventListener('keydown', onKeyDown, true);
      page.removeEventListener('visibilitychange', onHidden);
    };
  }, [surface, disabled, now]);
}
