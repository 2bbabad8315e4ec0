import type * as React from 'react';
import { offerBench } from './offer-bench';

/** Someone who is asked, and their number. */
export interface Asked {
  id: string;
  name: string;
  value: number;
}

/** The numbers that begin are invented, and the same at every run. */
export function askPeople(count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    value: (at * 7) % 11,
  }));
}

function sliderOf(name: string): HTMLElement {
  const found = document.querySelector(`[role="slider"][aria-label$="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no slider of ${name}.`);
  return found;
}

/** Opens the page to the program that drives it. `draw` makes the element to be mounted; it is not part of a measurement. */
export function offerScale(draw: (people: readonly Asked[]) => React.ReactElement): void {
  offerBench({
    draw: (raters) => draw(askPeople(raters)),
    pieces: '[role="slider"]',
    warmSize: 20,
    restsAfter: 200,
    more: {
      /** Focuses somebody's slider in the middle of the window. */
      focus(name: string) {
        const slider = sliderOf(name);
        slider.scrollIntoView({ block: 'center', behavior: 'instant' });
        slider.focus();
      },
      /** Where a number is on somebody's line. */
      placeOf(name: string, value: number) {
        const line = sliderOf(name).closest('.mapwell-slider');
        if (!line) throw new Error(`There is no line of ${name}.`);
        const { left, top, width, height } = line.getBoundingClientRect();
        return { x: left + Math.min(width - 2, Math.max(2, (width * value) / 10)), y: top + height / 2 };
      },
      valueOf: (name: string) => Number(sliderOf(name).getAttribute('aria-valuenow')),
    },
  });
}
