/** Waits for what React does of itself and for the effects of it. */
const settle = () =>
  new Promise<void>((rest) => {
    setTimeout(rest);
  });

const controls =
  'button:not(:disabled), summary, input:not(:disabled, [type="file"]), textarea:not(:disabled), select:not(:disabled)';

/** So that a story in which things grow does not go on for ever. */
const most = 100;

/** Controls of one kind do the same in every card, line and stage: what they are called at the end is whose they are. */
const kindOf = (control: HTMLElement) =>
  [
    control.tagName,
    control.closest('[data-part]')?.getAttribute('data-part'),
    (control.getAttribute('aria-label') ?? control.textContent).split(':')[0]?.slice(0, 40),
  ].join(' ');

async function handle(control: HTMLElement): Promise<void> {
  control.focus();
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = control.options.length - 1;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(control.type))
  ) {
    document.execCommand('insertText', false, control.inputMode === 'numeric' ? '3' : 'Words');
    for (const type of ['keydown', 'keyup'])
      control.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true }));
  } else control.click();
  await settle();
}

/**
 * Presses, opens, chooses and writes in all that a person could, one of each kind and what has come by it too, prints, and takes it all
 * back by keys. Nothing is asserted here but that there was something to do: it is the browser that watches. Tells how much.
 */
export async function useEverything(root: HTMLElement): Promise<number> {
  const used = new Set<string>();
  // Somebody who has opened a dialog is in it until it is closed.
  const next = () => {
    const within = root.querySelector('dialog:modal') ?? root;
    return Array.from(within.querySelectorAll<HTMLElement>(controls)).find(
      (one) => one.getClientRects().length > 0 && !used.has(kindOf(one)),
    );
  };
  while (used.size < most) {
    const control = next();
    const dialog = root.querySelector<HTMLDialogElement>('dialog:modal');
    if (control) {
      used.add(kindOf(control));
      await handle(control);
    } else if (dialog) {
      dialog.close();
      await settle();
      if (root.querySelector('dialog:modal') === dialog) break;
    } else break;
  }
  window.dispatchEvent(new Event('beforeprint'));
  await settle();
  window.dispatchEvent(new Event('afterprint'));
  for (const key of ['z', 'y']) {
    const at = document.activeElement ?? root;
    at.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
    await settle();
  }
  return used.size;
}
