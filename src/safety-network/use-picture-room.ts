import * as React from 'react';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';

/** What there is room for, and which way the page is read. */
export interface PictureRoom {
  /** Less than 400 CSS pixels, as on a phone or at four times the size. False until it has been looked at. */
  isNarrow: boolean;
  /** Whether the page is read from the right. */
  isMirrored: boolean;
}

const narrowest = 400;

/** Looks how much room the network has once it is on a page, and again whenever that changes. */
export function usePictureRoom(): { room: PictureRoom; top: (element: HTMLElement | null) => void } {
  const [room, setRoom] = React.useState<PictureRoom>({ isNarrow: false, isMirrored: false });
  const [element, top] = React.useState<HTMLElement | null>(null);
  useBrowserLayoutEffect(() => {
    if (!element) return;
    const look = () => {
      const isNarrow = element.clientWidth > 0 && element.clientWidth < narrowest;
      const isMirrored = getComputedStyle(element).direction === 'rtl';
      setRoom((last) =>
        last.isNarrow === isNarrow && last.isMirrored === isMirrored ? last : { isNarrow, isMirrored },
      );
    };
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    // A page can be turned to be read the other way while it stands.
    const turned = new MutationObserver(look);
    turned.observe(element.ownerDocument.documentElement, { attributes: true, attributeFilter: ['dir'] });
    const around = element.closest('[dir]');
    if (around) turned.observe(around, { attributes: true, attributeFilter: ['dir'] });
    return () => {
      size.disconnect();
      turned.disconnect();
    };
  }, [element]);
  return { room, top };
}
