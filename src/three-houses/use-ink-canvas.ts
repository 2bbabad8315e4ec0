import * as React from 'react';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import { useLatest } from '../foundation/react/use-latest';
import type { DrawingItem } from './drawing-items.model';
import type { InkCanvas } from './ink-canvas';
import { createInkCanvas } from './ink-canvas';
import { safePhotoAddress } from './photo-address.model';

export interface InkCanvasOptions {
  canvas: React.RefObject<HTMLCanvasElement | null>;
  items: readonly DrawingItem[];
  photoAddress: (photoId: string) => string | null;
}

/**
 * Keeps one canvas as the picture is: its items, its size on the page and on the screen, the colours of the theme around it,
 * and photographs as they come. Gives the canvas, for a line that is being drawn; null before the page is there.
 */
export function useInkCanvas({
  canvas,
  items,
  photoAddress,
}: InkCanvasOptions): React.RefObject<InkCanvas | null> {
  const ink = React.useRef<InkCanvas | null>(null);
  const now = useLatest({ items, photoAddress });

  useBrowserLayoutEffect(() => {
    const element = canvas.current;
    const page = element?.ownerDocument.defaultView;
    if (!element || !page) return undefined;
    const images = new Map<string, HTMLImageElement>();
    const made = createInkCanvas(element, (photoId) => {
      const address = safePhotoAddress(now.current.photoAddress(photoId));
      if (address === null) return null;
      let image = images.get(address);
      if (!image) {
        image = element.ownerDocument.createElement('img');
        images.set(address, image);
        image.addEventListener('load', () => ink.current?.repaint());
        image.src = address;
      }
      return image.complete && image.naturalWidth > 0 ? image : null;
    });
    ink.current = made;
    if (!made) return undefined;
    made.fit();
    const fit = () => made.fit();
    const look = () => made.look();
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(fit) : null;
    sizes?.observe(element);
    page.addEventListener('resize', fit);
    // A theme is an attribute of the tool or of something around it, or the wish of the system.
    const themes = new MutationObserver(look);
    for (let around = element.parentElement; around; around = around.parentElement) {
      themes.observe(around, { attributes: true, attributeFilter: themeAttributes });
    }
    const wishes = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map((wish) =>
      page.matchMedia(wish),
    );
    for (const wish of wishes) wish.addEventListener('change', look);
    return () => {
      made.stop();
      ink.current = null;
      sizes?.disconnect();
      themes.disconnect();
      page.removeEventListener('resize', fit);
      for (const wish of wishes) wish.removeEventListener('change', look);
    };
  }, [canvas, now]);

  useBrowserLayoutEffect(() => {
    ink.current?.show(items);
  }, [items]);

  return ink;
}

const themeAttributes = ['class', 'data-theme', 'data-mapwell-theme'];
