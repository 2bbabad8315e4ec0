import * as React from 'react';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import { useLatest } from '../foundation/react/use-latest';
import type { PictureBox, PicturePoint } from './network-layout.model';

/** Which part of a picture is seen, and how large. */
export interface PictureView {
  /** How many times larger than the whole; from 1 to 8. */
  zoom: number;
  /** The middle of what is seen, in units of the picture. */
  at: PicturePoint;
}

/** Moves about in a picture. */
export interface PictureViewing {
  /** Makes it larger or smaller, about a point of the window or the middle. */
  zoomBy: (factor: number, about?: PicturePoint) => void;
  /** Moves what is seen by parts of its own size: 0.25 to the right is a quarter further right. */
  panBy: (by: PicturePoint) => void;
  /** The whole picture again. */
  reset: () => void;
  /** Units of the picture for one CSS pixel of the window. */
  unitsPerPixel: () => number;
  isWhole: () => boolean;
  /** Sees to it that somebody who has come to have the focus is seen. */
  reveal: (point: PicturePoint) => void;
}

const largest = 8;

/**
 * Zooming and panning, by the `viewBox` alone and past React: a hand that pinches moves sixty times a second, and nothing in
 * the picture is another for it.
 */
export function usePictureView(
  svg: React.RefObject<SVGSVGElement | null>,
  bounds: PictureBox,
): PictureViewing {
  const view = React.useRef<PictureView | null>(null);
  const latest = useLatest(bounds);
  const viewing = React.useMemo(() => {
    const middle = () => {
      const { x, y, width, height } = latest.current;
      return { x: x + width / 2, y: y + height / 2 };
    };
    const now = (): PictureView => view.current ?? { zoom: 1, at: middle() };
    const show = () => {
      const { zoom, at } = now();
      const { x, y, width, height } = latest.current;
      const [seenWidth, seenHeight] = [width / zoom, height / zoom];
      // What is seen never leaves the picture.
      const within = (value: number, low: number, size: number, part: number) =>
        Math.min(Math.max(value, low + part / 2), low + size - part / 2);
      const centre = { x: within(at.x, x, width, seenWidth), y: within(at.y, y, height, seenHeight) };
      view.current = zoom === 1 ? null : { zoom, at: centre };
      const box = [centre.x - seenWidth / 2, centre.y - seenHeight / 2, seenWidth, seenHeight];
      svg.current?.setAttribute('viewBox', box.map((value) => Math.round(value * 100) / 100).join(' '));
      svg.current?.setAttribute('data-zoomed', zoom === 1 ? 'no' : 'yes');
    };
    const unitsPerPixel = () => {
      const across = svg.current?.getBoundingClientRect().width ?? 0;
      return across === 0 ? 1 : latest.current.width / now().zoom / across;
    };
    return {
      show,
      unitsPerPixel,
      zoomBy(factor: number, about?: PicturePoint) {
        const before = now();
        const zoom = Math.min(largest, Math.max(1, before.zoom * factor));
        const box = svg.current?.getBoundingClientRect();
        let { at } = before;
        if (about && box) {
          // The point under the fingers stays under them.
          const units = unitsPerPixel();
          const away = {
            x: (about.x - box.left - box.width / 2) * units,
            y: (about.y - box.top - box.height / 2) * units,
          };
          const left = 1 - before.zoom / zoom;
          at = { x: at.x + away.x * left, y: at.y + away.y * left };
        }
        view.current = { zoom, at };
        show();
      },
      panBy({ x, y }: PicturePoint) {
        const { zoom, at } = now();
        const { width, height } = latest.current;
        view.current = { zoom, at: { x: at.x + (x * width) / zoom, y: at.y + (y * height) / zoom } };
        show();
      },
      reset() {
        view.current = null;
        show();
      },
      isWhole: () => view.current === null,
      reveal(point: PicturePoint) {
        if (view.current === null) return;
        const { zoom, at } = view.current;
        const { width, height } = latest.current;
        const isSeen =
          Math.abs(point.x - at.x) < (width / zoom) * 0.45 &&
          Math.abs(point.y - at.y) < (height / zoom) * 0.45;
        if (isSeen) return;
        view.current = { zoom, at: point };
        show();
      },
    };
  }, [latest, svg]);
  useBrowserLayoutEffect(() => {
    // React wrote the whole picture’s box; what was being looked at is looked at still.
    viewing.show();
  }, [viewing, bounds.x, bounds.y, bounds.width, bounds.height]);
  return viewing;
}
