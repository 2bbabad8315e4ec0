import type { DraggableNode, SensorContext } from '@dnd-kit/core';
import { PointerSensor } from '@dnd-kit/core';
import * as React from 'react';
import { useLatest } from '../foundation/react/use-latest';
import type { TrajectoryActions } from './trajectory-actions';
import type { TrajectoryLaneInWords } from './trajectory-lanes.text';
import type { TrajectorySay } from './trajectory-names.text';

// The only file here that knows dnd-kit, and of it only the pointer sensor: see decision 0003. A stage is lifted by its
// handle, by pointer or by keys; a line shows where it would go; nothing else moves until it is put down.

export interface TrajectoryDragOptions {
  lanes: readonly TrajectoryLaneInWords[];
  say: TrajectorySay;
  actions: TrajectoryActions;
  enabled: boolean;
}

interface DragLane {
  laneId: string | null;
  heading: string;
  list: HTMLElement;
  /** The other stages of the lane, in order. */
  others: readonly HTMLElement[];
}

interface Lift {
  id: string;
  title: string;
  stage: HTMLElement;
  lanes: readonly DragLane[];
  lane: number;
  position: number;
  home: { lane: number; position: number };
}

/** Dragging for the lists of stages: handlers for the element around them, and the line that shows where a stage goes. */
export function useTrajectoryDrag(options: TrajectoryDragOptions): {
  props: Pick<React.HTMLAttributes<HTMLDivElement>, 'onPointerDown' | 'onKeyDown' | 'onBlur'>;
  marker: React.ReactElement;
} {
  const now = useLatest(options);
  const marker = React.useRef<HTMLDivElement>(null);
  const lifted = React.useRef<Lift | null>(null);
  const props = React.useMemo(() => {
    const lift = (around: HTMLElement, handle: HTMLElement): Lift | null => {
      const stage = handle.closest<HTMLElement>('[data-item-id]');
      const id = stage?.dataset['itemId'];
      if (!stage || id === undefined) return null;
      const lanes = Array.from(around.querySelectorAll<HTMLElement>('[data-lane]'), (list): DragLane => {
        const laneId = list.dataset['lane'] || null;
        const words = now.current.lanes.find((one) => one.kind === 'stages' && one.laneId === laneId);
        const others = Array.from(list.children).filter(
          (one): one is HTMLElement => one instanceof HTMLElement && one !== stage,
        );
        return { laneId, heading: words?.heading ?? '', list, others };
      });
      const lane = lanes.findIndex(({ list }) => list.contains(stage));
      const list = lanes[lane]?.list;
      const position = list ? Array.from(list.children).indexOf(stage) : 0;
      const title = now.current.lanes.flatMap(({ things }) => things).find((thing) => thing.id === id)?.title;
      stage.setAttribute('data-lifted', '');
      lifted.current = { id, title: title ?? '', stage, lanes, lane, position, home: { lane, position } };
      return lifted.current;
    };
    const show = (held: Lift, around: HTMLElement, lane: number, position: number) => {
      const target = held.lanes[lane];
      const line = marker.current;
      if (!target || !line) return;
      held.lane = lane;
      held.position = position;
      const next = target.others[position];
      const last = target.others[target.others.length - 1];
      const corner = around.getBoundingClientRect();
      const box = target.list.getBoundingClientRect();
      const y = next
        ? next.getBoundingClientRect().top - 6
        : last
          ? last.getBoundingClientRect().bottom + 6
          : box.top;
      line.hidden = false;
      line.style.setProperty('inline-size', `${box.width}px`);
      line.style.setProperty('transform', `translate(${box.left - corner.left}px, ${y - corner.top}px)`);
    };
    const put = (): Lift | null => {
      const held = lifted.current;
      lifted.current = null;
      held?.stage.removeAttribute('data-lifted');
      held?.stage.style.removeProperty('transform');
      if (marker.current) marker.current.hidden = true;
      return held;
    };
    const leave = (held: Lift | null) => {
      const { say, actions } = now.current;
      if (held) actions.announce(say('said.left', { item: held.title }));
    };
    const drop = () => {
      const held = put();
      if (!held) return;
      const { lane, position, home, lanes, id } = held;
      if (lane === home.lane && position === home.position) leave(held);
      else now.current.actions.move(id, lanes[lane]?.laneId ?? null, position, 'drag-handle');
    };
    const slotAt = (held: Lift, y: number): [number, number] => {
      let lane = held.lane;
      let least = Infinity;
      held.lanes.forEach(({ list }, at) => {
        const { top, bottom } = list.getBoundingClientRect();
        const apart = Math.max(top - y, 0, y - bottom);
        if (apart < least) [lane, least] = [at, apart];
      });
      const others = held.lanes[lane]?.others ?? [];
      const after = others.findIndex((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return y < (top + bottom) / 2;
      });
      return [lane, after < 0 ? others.length : after];
    };

    const onPointerDown = (event: React.PointerEvent<HTMLDivElement>) => {
      const handle = handleOf(event.target);
      if (!handle || !now.current.enabled || lifted.current || !event.isPrimary || event.button !== 0) return;
      const around = event.currentTarget;
      let start = { x: 0, y: 0 };
      const node = nodeOf(handle);
      // The sensor holds on to the page by itself from here on.
      new PointerSensor({
        active: node.id,
        activeNode: node,
        event: event.nativeEvent,
        context: unreadContext,
        options: { activationConstraint: { distance: 5 } },
        onAbort: ignore,
        onPending: ignore,
        onStart(at) {
          start = at;
          const held = lift(around, handle);
          if (held) show(held, around, held.lane, held.position);
        },
        onMove(at) {
          const held = lifted.current;
          if (!held) return;
          held.stage.style.setProperty('transform', `translate(${at.x - start.x}px, ${at.y - start.y}px)`);
          show(held, around, ...slotAt(held, at.y));
        },
        onEnd: drop,
        onCancel: () => leave(put()),
      });
    };
    const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>) => {
      const handle = handleOf(event.target);
      if (!handle || !now.current.enabled || event.ctrlKey || event.metaKey || event.altKey) return;
      const { say, actions } = now.current;
      const held = lifted.current;
      const isPress = event.key === ' ' || event.key === 'Enter';
      if (!held) {
        if (!isPress) return;
        event.preventDefault();
        const begun = lift(event.currentTarget, handle);
        if (!begun) return;
        show(begun, event.currentTarget, begun.lane, begun.position);
        actions.announce(say('said.lifted', { item: begun.title }));
        return;
      }
      if (event.key === 'Tab') return;
      event.preventDefault();
      if (isPress) drop();
      else if (event.key === 'Escape') leave(put());
      else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        const [lane, position] = beside(held, event.key === 'ArrowUp' ? -1 : 1);
        show(held, event.currentTarget, lane, position);
        const target = held.lanes[lane];
        marker.current?.scrollIntoView({ block: 'nearest' });
        if (target)
          actions.announce(
            say('said.over', {
              position: position + 1,
              count: target.others.length + 1,
              place: target.heading,
            }),
          );
      }
    };
    // Focus that goes elsewhere lets go of a stage lifted by keys; a drag by pointer goes on.
    const onBlur = (event: React.FocusEvent) => {
      if (lifted.current && handleOf(event.target) && !lifted.current.stage.style.transform) leave(put());
    };
    return { onPointerDown, onKeyDown, onBlur };
  }, [now]);
  const line = React.useMemo(() => <div ref={marker} hidden className="mapwell-slot" data-part="slot" />, []);
  return { props, marker: line };
}

/** One place up or down, and on into the lane before or after. At an edge nothing changes. */
function beside({ lanes, lane, position }: Lift, step: 1 | -1): [number, number] {
  const next = position + step;
  if (next >= 0 && next <= (lanes[lane]?.others.length ?? 0)) return [lane, next];
  const there = lanes[lane + step];
  return there ? [lane + step, step > 0 ? 0 : there.others.length] : [lane, position];
}

function handleOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-part="drag-handle"]') : null;
}

function ignore(): void {
  // The sensor asks for handlers of moments that mean nothing here.
}

// The sensor's type asks for what DndContext would give; the pointer sensor never reads it.
const unreadContext: React.MutableRefObject<SensorContext> = { current: {} as SensorContext };

function nodeOf(handle: HTMLElement): DraggableNode {
  const node = { current: handle };
  return { id: 'stage', key: 'stage', node, activatorNode: node, data: { current: {} } };
}
