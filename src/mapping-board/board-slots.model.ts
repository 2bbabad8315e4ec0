/** A rectangle, in pixels from the top left corner of the board, whichever way the page reads. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A list on the page and the cards in it, without the one being moved. */
export interface ListBoxes {
  /** The key of the list's group. */
  key: string;
  box: Box;
  /** Where the first card of an empty list would begin. */
  start: number;
  cards: readonly Box[];
}

/** A place between cards: a position from 0 among the cards of a list. */
export interface Slot {
  /** Index of the list. */
  list: number;
  position: number;
}

/**
 * The slot a point is over: the list nearest to it, sideways first, and the number of cards whose middle lies above it. Null
 * where there is no list. Looks at each list once and at the cards of one list by halving.
 */
export function slotAt(lists: readonly ListBoxes[], x: number, y: number): Slot | null {
  let nearest = -1;
  let least = Infinity;
  lists.forEach(({ box }, at) => {
    const aside = Math.max(box.left - x, 0, x - box.right);
    const apart = Math.max(box.top - y, 0, y - box.bottom);
    // Sideways counts far more: over the gap below a short column a card still belongs to that column.
    const distance = aside * 1000 + apart;
    if (distance < least) {
      least = distance;
      nearest = at;
    }
  });
  const list = lists[nearest];
  if (!list) return null;
  let low = 0;
  let high = list.cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const card = list.cards[middle];
    if (card && (card.top + card.bottom) / 2 < y) low = middle + 1;
    else high = middle;
  }
  return { list: nearest, position: low };
}

/** Where the line that marks a slot is drawn: its start, its height on the page and its length. */
export function slotLine(list: ListBoxes, position: number): { x: number; y: number; width: number } {
  const before = list.cards[position - 1];
  const after = list.cards[position];
  const y = after
    ? before
      ? (before.bottom + after.top) / 2
      : after.top - 4
    : before
      ? before.bottom + 4
      : list.start;
  return { x: list.box.left, y, width: list.box.right - list.box.left };
}

/** What an arrow key means for a slot. Sideways is in reading order: `next` is left on a page that reads from the right. */
export type SlotStep = 'up' | 'down' | 'next' | 'previous';

/**
 * The slot a step leads to. Up and down go through a list and on into the list before or after it in the same column;
 * sideways goes to the first list of the column beside, at about the same height. At an edge nothing changes.
 */
export function slotBeside(
  lists: readonly { column: string; cards: number }[],
  slot: Slot,
  step: SlotStep,
): Slot {
  const here = lists[slot.list];
  if (!here) return slot;
  if (step === 'up' || step === 'down') {
    const position = slot.position + (step === 'up' ? -1 : 1);
    if (position >= 0 && position <= here.cards) return { list: slot.list, position };
    const list = slot.list + (step === 'up' ? -1 : 1);
    const there = lists[list];
    if (!there || there.column !== here.column) return slot;
    return { list, position: step === 'up' ? there.cards : 0 };
  }
  const columns = Array.from(new Set(lists.map(({ column }) => column)));
  const column = columns[columns.indexOf(here.column) + (step === 'next' ? 1 : -1)];
  const list = lists.findIndex((other) => other.column === column);
  const there = lists[list];
  return there ? { list, position: Math.min(slot.position, there.cards) } : slot;
}
