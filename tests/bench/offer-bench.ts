import * as React from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';

/** What the pages of every tool offer to the program that drives them. */
export interface BenchPage {
  react: string;
  /** Mounts small pages and takes them away again, so that the code is compiled. */
  warm: () => Promise<void>;
  /** Makes the content, which belongs to no measurement. */
  prepare: (size: number) => void;
  mount: () => Promise<void>;
  /** Until what the last input caused is on the screen. */
  settled: () => Promise<void>;
  /** Until what is done a little later is done too: announcements, checks. */
  rested: () => Promise<void>;
  /** How many elements there are in all, and how many of those that are measured. */
  count: () => { pieces: number; elements: number };
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

export interface BenchContent<More extends object> {
  /** Makes the element to be mounted; it is not part of a measurement. */
  draw: (size: number) => React.ReactElement;
  /** Finds each of the pieces that a size counts. */
  pieces: string;
  warmSize: number;
  /** Milliseconds until nothing is done any more. */
  restsAfter: number;
  /** What the gestures of this tool ask for besides. */
  more: More;
}

/** Opens the page to the program that drives it, as `window.bench`. */
export function offerBench<More extends object>(content: BenchContent<More>): void {
  const { draw, pieces, warmSize, restsAfter, more } = content;
  const place = document.querySelector('#tool');
  if (!place) throw new Error('The page has no place for a tool.');
  let element: React.ReactElement | null = null;
  let root: Root | null = null;
  const settled = async () => {
    await frame();
    await frame();
    await task();
  };
  const prepare = (size: number) => {
    element = draw(size);
  };
  const mount = async () => {
    const prepared = element;
    // In a task of its own: what runs inside the driving program's command counts as that command's work, not the page's.
    await wait(0);
    root = createRoot(place);
    root.render(prepared);
    while (place.querySelector(pieces) === null) await frame();
    await settled();
  };
  const bench: BenchPage & More = {
    react: React.version,
    async warm() {
      for (let time = 0; time < 3; time += 1) {
        prepare(warmSize);
        await mount();
        root?.unmount();
        await wait(100);
      }
    },
    prepare,
    mount,
    settled,
    async rested() {
      await wait(restsAfter);
      await settled();
    },
    count: () => ({
      pieces: place.querySelectorAll(pieces).length,
      elements: place.querySelectorAll('*').length,
    }),
    ...more,
  };
  Object.assign(window, { bench });
}
