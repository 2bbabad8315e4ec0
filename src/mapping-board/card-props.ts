import type { BoardActions } from './board-actions';
import type { BoardSay } from './board-names.text';
import { itemName } from './board-names.text';
import type { MapItem } from './mapping-board.model';

/** Props of a button on a card: its name tells which item it is about. */
export interface CardButtonProps {
  type: 'button';
  'data-part': string;
  'aria-label': string;
  onClick: () => void;
}

/** Prop getters for the parts of a card. They are the same functions for as long as words and actions are. */
export interface CardProps {
  card: (item: MapItem) => { 'data-item-id': string; 'data-part': 'card' };
  editButton: (item: MapItem) => CardButtonProps;
  moveButton: (item: MapItem) => CardButtonProps & { 'aria-haspopup': 'dialog' };
  detailsButton: (item: MapItem) => CardButtonProps & { 'aria-haspopup': 'dialog' };
  /** The handle: pressing and dragging, or Space and arrow keys, move the card. */
  dragHandle: (item: MapItem) => Omit<CardButtonProps, 'onClick'>;
}

/** Makes the prop getters of a card. */
export function cardProps(say: BoardSay, actions: BoardActions): CardProps {
  const button = (part: string, label: string, onClick: () => void): CardButtonProps => ({
    type: 'button',
    'data-part': part,
    'aria-label': label,
    onClick,
  });
  return {
    card: (item) => ({ 'data-item-id': item.id, 'data-part': 'card' }),
    editButton: (item) =>
      button('edit-button', say('item.edit.of', { item: itemName(say, item) }), () =>
        actions.startEditing(item.id),
      ),
    moveButton: (item) => ({
      ...button('move-button', say('item.move.of', { item: itemName(say, item) }), () =>
        actions.open({ kind: 'move', id: item.id }),
      ),
      'aria-haspopup': 'dialog',
    }),
    detailsButton: (item) => ({
      ...button('details-button', say('item.details.of', { item: itemName(say, item) }), () =>
        actions.open({ kind: 'details', id: item.id }),
      ),
      'aria-haspopup': 'dialog',
    }),
    dragHandle: (item) => ({
      type: 'button',
      'data-part': 'drag-handle',
      'aria-label': say('item.drag.of', { item: itemName(say, item) }),
    }),
  };
}
