import * as React from 'react';
import { useBrowserLayoutEffect } from './browser-layout-effect';

/** Which part should have the focus once a document is shown: of one entry, or of the tool itself. */
export interface FocusWish {
  /** The `data-item-id` of the entry the part belongs to, or null: a part of the tool itself. */
  itemId: string | null;
  /** The `data-part` to be focused. */
  part: string;
}

/** Keeps the focus on something that is there and has a name. */
export interface RootFocus {
  /** The ref of the tool's own element. It stays the same. */
  attach: (element: HTMLDivElement | null) => void;
  /** Asks for the focus once this document is shown. The first wish that can be met is. */
  wish: (document: object, ...wishes: readonly FocusWish[]) => void;
}

/**
 * After a command the focus goes where it was asked to go, once the document the command made is on the page; and if what
 * had the focus has gone from the page, it goes to the part named `fallback`, never to nowhere.
 */
export function useRootFocus(document: object, fallback: string): RootFocus {
  const root = React.useRef<HTMLDivElement | null>(null);
  const asked = React.useRef<{ document: object; wishes: readonly FocusWish[] } | null>(null);
  const hadFocus = React.useRef(false);

  useBrowserLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    if (asked.current?.document === document) {
      const found = asked.current.wishes.map((wish) => findPart(element, wish)).find((part) => part !== null);
      asked.current = null;
      if (found) giveFocus(found, element);
    } else if (hadFocus.current && focusIsNowhere(element)) {
      findPart(element, { itemId: null, part: fallback })?.focus();
    }
  });

  const attach = React.useMemo(() => {
    const enter = () => {
      hadFocus.current = true;
    };
    const leave = (event: FocusEvent) => {
      const left = event.target;
      // Chromium says the same of an element that is taken off the page as of one that the person left. Once the event is
      // over it is known which it was; what is shown without the element has been looked at by then.
      queueMicrotask(() => {
        const stays = root.current !== null && focusIsWithin(root.current);
        if (left instanceof Node && left.isConnected && !stays) hadFocus.current = false;
      });
    };
    return (element: HTMLDivElement | null) => {
      root.current?.removeEventListener('focusin', enter);
      root.current?.removeEventListener('focusout', leave);
      root.current = element;
      element?.addEventListener('focusin', enter);
      element?.addEventListener('focusout', leave);
    };
  }, []);

  const wish = React.useCallback((shown: object, ...wishes: readonly FocusWish[]) => {
    asked.current = { document: shown, wishes };
  }, []);
  return React.useMemo(() => ({ attach, wish }), [attach, wish]);
}

/** Some parts cannot take the focus before they have been drawn once, as the thumb of a line that has just come. */
function giveFocus(part: HTMLElement, root: HTMLElement): void {
  part.focus();
  if (!focusIsNowhere(root)) return;
  requestAnimationFrame(() => {
    if (focusIsNowhere(root)) part.focus();
  });
}

function findPart(root: HTMLElement, { itemId, part }: FocusWish): HTMLElement | null {
  const within = itemId === null ? root : root.querySelector(`[data-item-id="${CSS.escape(itemId)}"]`);
  return within?.querySelector<HTMLElement>(`[data-part="${part}"]`) ?? null;
}

function focusIsWithin(element: HTMLElement): boolean {
  const tree = element.getRootNode();
  return (tree instanceof Document || tree instanceof ShadowRoot) && element.contains(tree.activeElement);
}

function focusIsNowhere(element: HTMLElement): boolean {
  const tree = element.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return false;
  return tree.activeElement === null || tree.activeElement === element.ownerDocument.body;
}
