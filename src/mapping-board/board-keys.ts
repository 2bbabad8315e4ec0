import type * as React from 'react';
import { handleUndoKey, isKeyOfField } from '../foundation/react/undo-keys';
import type { BoardActions } from './board-actions';
import type { ArrangedColumn } from './board-arrangement.model';
import { placeOf } from './board-arrangement.model';

/** Keys that work anywhere on the board but in a field, where they are the field's own. */
export function handleBoardKey(
  event: React.KeyboardEvent,
  columns: readonly ArrangedColumn[],
  cutId: string | null,
  actions: BoardActions,
): void {
  const { target } = event;
  if (handleUndoKey(event, actions) || isKeyOfField(event) || !(target instanceof Element)) return;
  const item = target.closest('[data-item-id]')?.getAttribute('data-item-id') ?? null;
  const withCommandKey = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (withCommandKey && key === 'x' && item !== null) actions.cut(item);
  else if (withCommandKey && key === 'v' && item !== null && cutId !== null) {
    const place = placeOf(columns, item);
    if (place) actions.paste(place.group, item);
  } else if (key === 'escape' && cutId !== null) actions.cancelCut();
  else if ((key === 'arrowdown' || key === 'arrowup') && item !== null && !withCommandKey) {
    focusBeside(target, key === 'arrowdown' ? 1 : -1);
  } else return;
  event.preventDefault();
}

/** From a part of one card to the same part of the next or last one in the page's order. */
function focusBeside(target: Element, step: 1 | -1): void {
  const part = target.closest('[data-part]')?.getAttribute('data-part');
  const root = target.closest('[data-mapwell]');
  if (!part || !root) return;
  const all = Array.from(root.querySelectorAll<HTMLElement>(`[data-item-id] [data-part="${part}"]`));
  all[all.indexOf(target as HTMLElement) + step]?.focus();
}
