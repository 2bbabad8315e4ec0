import type * as React from 'react';
import type { InkPoint } from '../../src/three-houses/ink-points.model';
import { handDrawn } from '../three-houses/hand-drawn';
import { offerBench } from './offer-bench';

/** How many points a line has: 200 lines are the 10,000 points of the promise. */
export const pointsInLine = 50;

/** How large the place is on both pages, in pixels. */
export const side = 600;

/** Opens the page to the program that drives it. A size is how many lines are on the picture. */
export function offerThreeHouses(
  draw: (lines: readonly (readonly InkPoint[])[]) => React.ReactElement,
): void {
  offerBench({
    draw: (size) => draw(handDrawn(size, pointsInLine)),
    pieces: '[data-part="surface"]',
    warmSize: 20,
    restsAfter: 400,
    more: {
      /** The middle of the place, in the window. */
      middle() {
        const box = document.querySelector('[data-part="surface"]')?.getBoundingClientRect();
        if (!box) throw new Error('There is no place to draw in.');
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      /** How much of the canvas is painted, 0 to 1. */
      painted() {
        const canvas = document.querySelector('canvas');
        const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let found = 0;
        for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 127) found += 1;
        return found / Math.max(1, pixels.length / 4);
      },
    },
  });
}
