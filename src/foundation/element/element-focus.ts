const controls =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';

/** Gives the focus to the first control that can take it. False where there is none. */
export function focusFirst(within: ParentNode, options?: FocusOptions): boolean {
  return focusOneOf(Array.from(within.querySelectorAll<HTMLElement>(controls)), options);
}

/** Gives the focus to the last control that Tab comes by, as somebody does who comes backwards. False where there is none. */
export function focusLast(within: ParentNode, options?: FocusOptions): boolean {
  const all = Array.from(within.querySelectorAll<HTMLElement>(controls)).filter((one) => one.tabIndex >= 0);
  return focusOneOf(all.reverse(), options);
}

function focusOneOf(all: readonly HTMLElement[], options?: FocusOptions): boolean {
  for (const control of all) {
    if (control.matches(':disabled') || control.getClientRects().length === 0) continue;
    control.focus(options);
    const tree = control.getRootNode();
    if ((tree instanceof Document || tree instanceof ShadowRoot) && tree.activeElement === control)
      return true;
  }
  return false;
}
