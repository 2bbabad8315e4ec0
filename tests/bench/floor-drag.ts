import type { ColumnKey } from './content';

interface Held {
  id: string;
  card: HTMLElement;
  lists: { column: ColumnKey; left: number; right: number; middles: number[] }[];
  over: { column: ColumnKey; before: number } | null;
}

/**
 * Dragging as it is written by hand for one page: listeners on the document, rectangles read once at lift, one transform
 * written at each move. The least that dragging can cost; it neither scrolls, shows the place, nor can be called off.
 * Returns what takes it off the page.
 */
export function dragByHand(drop: (id: string, column: ColumnKey, before: number) => void): () => void {
  let pressed: { handle: Element; x: number; y: number } | null = null;
  let held: Held | null = null;

  const lift = (handle: Element): Held | null => {
    const card = handle.closest<HTMLElement>('[data-item-id]');
    if (!card) return null;
    const lists = Array.from(document.querySelectorAll<HTMLElement>('[data-column]'), (column) => {
      const { left, right } = column.getBoundingClientRect();
      const others = Array.from(column.querySelectorAll('[data-item-id]')).filter((other) => other !== card);
      const middles = others.map((other) => {
        const { top, bottom } = other.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      return { column: column.dataset['column'] as ColumnKey, left, right, middles };
    });
    card.setAttribute('data-lifted', '');
    return { id: card.dataset['itemId'] ?? '', card, lists, over: null };
  };

  const down = (event: PointerEvent) => {
    const handle = event.target instanceof Element ? event.target.closest('[data-part="drag-handle"]') : null;
    if (handle && event.button === 0) pressed = { handle, x: event.clientX, y: event.clientY };
  };
  const move = (event: PointerEvent) => {
    if (!pressed) return;
    const x = event.clientX - pressed.x;
    const y = event.clientY - pressed.y;
    if (!held && Math.hypot(x, y) > 5) held = lift(pressed.handle);
    if (!held) return;
    held.card.style.transform = `translate(${x}px, ${y}px)`;
    const list = held.lists.find(({ left, right }) => event.clientX >= left && event.clientX <= right);
    if (!list) return;
    const after = list.middles.findIndex((middle) => middle > event.clientY);
    held.over = { column: list.column, before: after < 0 ? list.middles.length : after };
  };
  const up = () => {
    pressed = null;
    if (!held) return;
    const { id, card, over } = held;
    held = null;
    card.removeAttribute('data-lifted');
    card.style.transform = '';
    if (over) drop(id, over.column, over.before);
  };
  // Otherwise the page would select text all along the way, which costs more than the drag.
  const keepFromSelecting = (event: Event) => {
    if (pressed) event.preventDefault();
  };

  document.addEventListener('pointerdown', down);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', up);
  document.addEventListener('selectstart', keepFromSelecting);
  return () => {
    document.removeEventListener('pointerdown', down);
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', up);
    document.removeEventListener('selectstart', keepFromSelecting);
  };
}
