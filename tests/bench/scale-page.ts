import * as React from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';

/** Someone who is asked, and their number. */
export interface Asked {
  id: string;
  name: string;
  value: number;
}

/** What both pages offer to the program that drives them. */
export interface ScaleBenchPage {
  react: string;
  /** Mounts small scales and takes them away again, so that the code is compiled. */
  warm: () => Promise<void>;
  /** Makes the content, which belongs to no measurement. */
  prepare: (raters: number) => void;
  mount: () => Promise<void>;
  /** Until what the last input caused is on the screen. */
  settled: () => Promise<void>;
  /** Until what is done a little later is done too: announcements. */
  rested: () => Promise<void>;
  /** Focuses somebody's slider in the middle of the window. */
  focus: (name: string) => void;
  /** Where a number is on somebody's line. */
  placeOf: (name: string, value: number) => { x: number; y: number };
  valueOf: (name: string) => number;
  /** How many sliders there are, and how many elements. */
  count: () => { sliders: number; elements: number };
}

/** The numbers that begin are invented, and the same at every run. */
export function askPeople(count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    value: (at * 7) % 11,
  }));
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
/** A task of its own, after the frame just drawn. */
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

function sliderOf(name: string): HTMLElement {
  const found = document.querySelector(`[role="slider"][aria-label$="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no slider of ${name}.`);
  return found;
}

/** Opens the page to the program that drives it. `draw` makes the element to be mounted; it is not part of a measurement. */
export function offerScale(draw: (people: readonly Asked[]) => React.ReactElement): void {
  const place = document.querySelector('#board');
  if (!place) throw new Error('The page has no place for a scale.');
  let scale: React.ReactElement | null = null;
  let root: Root | null = null;
  const settled = async () => {
    await frame();
    await frame();
    await task();
  };
  const prepare = (raters: number) => {
    scale = draw(askPeople(raters));
  };
  const mount = async () => {
    const prepared = scale;
    // In a task of its own: what runs inside the driving program's command counts as that command's work, not the page's.
    await wait(0);
    root = createRoot(place);
    root.render(prepared);
    while (place.querySelector('[role="slider"]') === null) await frame();
    await settled();
  };
  const bench: ScaleBenchPage = {
    react: React.version,
    async warm() {
      for (let time = 0; time < 3; time += 1) {
        prepare(20);
        await mount();
        root?.unmount();
        await wait(100);
      }
    },
    prepare,
    mount,
    settled,
    async rested() {
      await wait(200);
      await settled();
    },
    focus(name) {
      const slider = sliderOf(name);
      slider.scrollIntoView({ block: 'center', behavior: 'instant' });
      slider.focus();
    },
    placeOf(name, value) {
      const line = sliderOf(name).closest('.mapwell-slider');
      if (!line) throw new Error(`There is no line of ${name}.`);
      const { left, top, width, height } = line.getBoundingClientRect();
      return { x: left + Math.min(width - 2, Math.max(2, (width * value) / 10)), y: top + height / 2 };
    },
    valueOf: (name) => Number(sliderOf(name).getAttribute('aria-valuenow')),
    count: () => ({
      sliders: document.querySelectorAll('[role="slider"]').length,
      elements: place.querySelectorAll('*').length,
    }),
  };
  Object.assign(window, { bench });
}
