import type * as React from 'react';

/** Whether a key belongs to the field it was pressed in, or has been answered already. */
export function isKeyOfField(event: React.KeyboardEvent): boolean {
  const { target } = event;
  return (
    !(target instanceof Element) ||
    event.defaultPrevented ||
    target.closest('dialog') !== null ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  );
}

/** Control or Command with Z, Shift+Z and Y, anywhere but in a field. Returns whether it was one of them. */
export function handleUndoKey(
  event: React.KeyboardEvent,
  actions: { undo: () => void; redo: () => void },
): boolean {
  if (isKeyOfField(event) || !(event.ctrlKey || event.metaKey)) return false;
  const key = event.key.toLowerCase();
  if (key === 'z') (event.shiftKey ? actions.redo : actions.undo)();
  else if (key === 'y') actions.redo();
  else return false;
  event.preventDefault();
  return true;
}
