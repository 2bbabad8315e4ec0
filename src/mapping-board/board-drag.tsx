import type { DraggableNode, SensorContext } from '@dnd-kit/core';
import { PointerSensor } from '@dnd-kit/core';
import * as React from 'react';
import { useLatest } from '../foundation/react/use-latest';
import type { BoardActions } from './board-actions';
import type { ArrangedColumn, BoardGroup } from './board-arrangement.model';
import { placeOf, targetInGroup } from './board-arrangement.model';
import type { BoardSay } from './board-names.text';
import { itemName, placeName } from './board-names.text';
import type { ListBoxes, Slot, SlotStep } from './board-slots.model';
import { slotAt, slotBeside, slotLine } from './board-slots.model';
import type { MapItem } from './mapping-board.model';

// The only file that knows dnd-kit. Of dnd-kit only the pointer sensor is used, which knows mice, pens and fingers, when a
// press becomes a drag and all the ways in which one is broken off. Its DndContext would have every card take part in
// every drag; here geometry is read once at lift, and a move of the pointer writes one transform. See decision 0003.

export interface BoardDragOptions {
  say: BoardSay;
  actions: BoardActions;
  columns: readonly ArrangedColumn[];
  enabled: boolean;
}

/** A card that is lifted, by pointer or by keys. */
interface Lift {
  item: MapItem;
  card: HTMLElement;
  lists: readonly (ListBoxes & { group: BoardGroup })[];
  slot: Slot;
  home: Slot;
  /** The board's corner in the window. Read again when something scrolls. */
  origin: { x: number; y: number };
  release: () => void;
}

/** Dragging for the whole board: handlers for the element around the columns, and the line that shows where a card goes. */
export function useBoardDrag(options: BoardDragOptions): {
  props: Pick<React.HTMLAttributes<HTMLDivElement>, 'onPointerDown' | 'onKeyDown' | 'onBlur'>;
  marker: React.ReactElement;
} {
  const now = useLatest(options);
  const marker = React.useRef<HTMLDivElement>(null);
  const lifted = React.useRef<Lift | null>(null);

  const handlers = React.useMemo(() => {
    const itemAt = (id: string) => {
      const place = placeOf(now.current.columns, id);
      return place?.group.items[place.position] ?? null;
    };

    const showSlot = (lift: Lift, slot: Slot) => {
      lift.slot = slot;
      const list = lift.lists[slot.list];
      const line = marker.current;
      if (!list || !line) return;
      const { x, y, width } = slotLine(list, slot.position);
      line.hidden = false;
      line.style.setProperty('inline-size', `${width}px`);
      line.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    };

    const put = (): Lift | null => {
      const lift = lifted.current;
      if (!lift) return null;
      lifted.current = null;
      lift.release();
      lift.card.removeAttribute('data-lifted');
      lift.card.style.removeProperty('transform');
      if (marker.current) marker.current.hidden = true;
      return lift;
    };

    const drop = () => {
      const lift = put();
      if (!lift) return;
      const { slot, home, item, lists } = lift;
      const list = lists[slot.list];
      if (!list || (slot.list === home.list && slot.position === home.position)) leave(lift);
      else now.current.actions.drop(item.id, targetInGroup(item, list.group, slot.position));
    };

    const leave = (lift: Lift | null) => {
      if (!lift) return;
      const { say, actions } = now.current;
      actions.announce(say('said.dragCancelled', { item: itemName(say, lift.item) }));
    };
    const cancel = () => leave(put());

    const lift = (board: HTMLElement, handle: HTMLElement): Lift | null => {
      const card = handle.closest<HTMLElement>('[data-item-id]');
      const item = card && itemAt(card.getAttribute('data-item-id') ?? '');
      if (!card || !item) return null;
      const groups = now.current.columns.flatMap((column) => column.groups);
      const corner = board.getBoundingClientRect();
      const lists = Array.from(board.querySelectorAll<HTMLElement>('[data-group]')).flatMap((element) => {
        const group = groups.find(({ key }) => key === element.dataset['group']);
        return group ? [{ group, ...boxesOf(element, card, corner) }] : [];
      });
      const list = lists.findIndex(({ group }) => group.items.includes(item));
      const position = lists[list]?.group.items.indexOf(item) ?? 0;
      const home = { list, position };
      const origin = { x: corner.left, y: corner.top };
      const follow = () => {
        const moved = board.getBoundingClientRect();
        origin.x = moved.left;
        origin.y = moved.top;
      };
      const page = board.ownerDocument;
      page.addEventListener('scroll', follow, { capture: true, passive: true });
      const release = () => page.removeEventListener('scroll', follow, { capture: true });
      card.setAttribute('data-lifted', '');
      lifted.current = { item, card, lists, slot: home, home, origin, release };
      return lifted.current;
    };

    const onPointerDown = (event: React.PointerEvent<HTMLDivElement>) => {
      const handle = handleOf(event.target);
      if (!handle || !now.current.enabled || lifted.current || !event.isPrimary || event.button !== 0) return;
      const board = event.currentTarget;
      let start = { x: 0, y: 0 };
      let begin = { x: 0, y: 0 };
      const scroll = edgeScroller(board);
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
          const held = lift(board, handle);
          if (!held) return;
          start = at;
          begin = { ...held.origin };
          showSlot(held, held.home);
        },
        onMove(at) {
          const held = lifted.current;
          if (!held) return;
          const { origin } = held;
          held.card.style.setProperty(
            'transform',
            `translate(${at.x - start.x + begin.x - origin.x}px, ${at.y - start.y + begin.y - origin.y}px)`,
          );
          const slot = slotAt(held.lists, at.x - origin.x, at.y - origin.y);
          if (slot && (slot.list !== held.slot.list || slot.position !== held.slot.position))
            showSlot(held, slot);
          scroll.towards(at.y);
        },
        onEnd() {
          scroll.stop();
          drop();
        },
        onCancel() {
          scroll.stop();
          cancel();
        },
      });
    };

    const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>) => {
      const handle = handleOf(event.target);
      if (!handle || !now.current.enabled || event.ctrlKey || event.metaKey || event.altKey) return;
      const { say, actions } = now.current;
      const held = lifted.current;
      if (!held) {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        const begun = lift(event.currentTarget, handle);
        if (!begun) return;
        showSlot(begun, begun.home);
        actions.announce(say('said.lifted', { item: itemName(say, begun.item) }));
        return;
      }
      if (event.key === 'Tab') return;
      event.preventDefault();
      if (event.key === ' ' || event.key === 'Enter') drop();
      else if (event.key === 'Escape') cancel();
      else {
        const step = stepFor(event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
        if (!step) return;
        const lists = held.lists.map(({ group, cards }) => ({ column: group.column, cards: cards.length }));
        const slot = slotBeside(lists, held.slot, step);
        showSlot(held, slot);
        marker.current?.scrollIntoView({ block: 'nearest' });
        const list = held.lists[slot.list];
        if (!list) return;
        actions.announce(
          say('said.over', {
            place: placeName(say, list.group),
            position: slot.position + 1,
            count: list.cards.length + 1,
          }),
        );
      }
    };

    // Focus that goes elsewhere lets go of a card lifted by keys; a drag by pointer goes on.
    const onBlur = (event: React.FocusEvent) => {
      if (lifted.current && handleOf(event.target) && !lifted.current.card.style.transform) cancel();
    };
    return { onPointerDown, onKeyDown, onBlur };
  }, [now]);

  // A page may take the board away while a card is lifted.
  React.useEffect(() => () => lifted.current?.release(), []);

  const line = React.useMemo(() => <div ref={marker} hidden className="mapwell-slot" data-part="slot" />, []);
  return { props: handlers, marker: line };
}

function handleOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-part="drag-handle"]') : null;
}

function boxesOf(element: HTMLElement, moving: HTMLElement, corner: DOMRect): Omit<ListBoxes, 'group'> {
  const boxed = (of: Element): ListBoxes['box'] => {
    const { left, top, right, bottom } = of.getBoundingClientRect();
    return {
      left: left - corner.left,
      top: top - corner.top,
      right: right - corner.left,
      bottom: bottom - corner.top,
    };
  };
  const cards = Array.from(element.querySelectorAll('[data-item-id]')).filter((card) => card !== moving);
  const box = boxed(element);
  return { key: element.dataset['group'] ?? '', box, start: box.bottom - 4, cards: cards.map(boxed) };
}

function stepFor(key: string, fromRight: boolean): SlotStep | null {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowRight') return fromRight ? 'previous' : 'next';
  if (key === 'ArrowLeft') return fromRight ? 'next' : 'previous';
  return null;
}

/** Scrolls what the board stands in while the pointer is near its upper or lower edge. */
function edgeScroller(board: HTMLElement): { towards: (y: number) => void; stop: () => void } {
  const edge = 56;
  const page = board.ownerDocument;
  const box = scrollingAround(board) ?? page.scrollingElement;
  let pace = 0;
  let frame = 0;
  const step = () => {
    if (pace === 0 || !box) {
      frame = 0;
      return;
    }
    box.scrollTop += pace;
    frame = requestAnimationFrame(step);
  };
  return {
    towards(y) {
      const height = page.documentElement.clientHeight;
      pace = y < edge ? (y - edge) / 4 : y > height - edge ? (y - height + edge) / 4 : 0;
      if (pace !== 0 && frame === 0) frame = requestAnimationFrame(step);
    },
    stop() {
      pace = 0;
      cancelAnimationFrame(frame);
    },
  };
}

function scrollingAround(element: HTMLElement): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const flow = getComputedStyle(parent).overflowY;
    if ((flow === 'auto' || flow === 'scroll') && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return null;
}

function ignore(): void {
  // The sensor asks for handlers of moments that mean nothing here.
}

// The sensor's type asks for what DndContext would give; the pointer sensor never reads it.
const unreadContext: React.MutableRefObject<SensorContext> = { current: {} as SensorContext };

function nodeOf(handle: HTMLElement): DraggableNode {
  const node = { current: handle };
  return { id: 'card', key: 'card', node, activatorNode: node, data: { current: {} } };
}
