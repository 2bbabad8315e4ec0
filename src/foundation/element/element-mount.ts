import type * as React from 'react';
import { createRoot } from 'react-dom/client';
import { newId } from '../react/new-id';

/** A place on the page that React draws in. */
export interface Mounted {
  render: (content: React.ReactElement) => void;
  /** Takes away what was drawn, and the place itself. */
  remove: () => void;
}

/**
 * A new place for React at the end of `into`. What breaks is told, and never written to the console: what a tool's own edge
 * catches has been told already. The ids that parts make for themselves begin with a random word, as several roots on one
 * page would else make the same ones.
 */
export function mountReact(into: HTMLElement | ShadowRoot, tell: (error: unknown) => void): Mounted {
  const place = into.ownerDocument.createElement('div');
  into.append(place);
  const root = createRoot(place, {
    identifierPrefix: `mapwell-${newId().slice(0, 8)}-`,
    onCaughtError: () => undefined,
    onUncaughtError: tell,
    onRecoverableError: () => undefined,
  });
  return {
    render: (content) => root.render(content),
    remove: () => {
      root.unmount();
      place.remove();
    },
  };
}
