import type * as React from 'react';

/** Hands an element to a ref of either kind. */
export function assignRef<Element>(ref: React.ForwardedRef<Element>, element: Element | null): void {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}
