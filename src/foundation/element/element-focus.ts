const controls =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';

/** Gives the focus to the first control that can take it. False where there is none. */
export function focusFirst(within: ParentNode, options?: FocusOptions): boolean {
  for (const control of Array.from(within.querySelectorAll<HTMLElement>(controls))) {
    if (control.matches(':disabled') || control.getClientRects().length === 0) continue;
    control.focus(options);
    const tree = control.getRootNode();
    if ((tree instanceof Document || tree instanceof ShadowRoot) && tree.activeElement === control)
      return true;
  }
  return false;
}
