import * as React from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import type { Thing } from './content';
import { makeThings } from './content';

/** What both pages offer to the program that drives them. */
export interface BenchPage {
  react: string;
  /** Mounts small boards and takes them away again, so that the code is compiled. */
  warm: () => Promise<void>;
  /** Makes the content, which belongs to no measurement. */
  prepare: (cards: number) => void;
  mount: () => Promise<void>;
  /** Until what the last input caused is on the screen. */
  settled: () => Promise<void>;
  /** Until what is done a little later is done too: announcements, transitions. */
  rested: () => Promise<void>;
  /** Scrolls an element to the middle of the window. */
  reveal: (selector: string) => void;
  /** Throws where there is no such element. */
  middleOf: (selector: string) => { x: number; y: number };
  /** The column that shows a thing. */
  columnOf: (id: string) => string;
  textOf: (selector: string) => string;
  /** All words in an element and the names of what can be used there: both pages must answer the same. */
  contents: (selector: string) => string[];
  /** Milliseconds of each task of 50 ms or more since this was last asked. */
  longTasks: () => number[];
}

declare global {
  interface Window {
    bench: BenchPage;
  }
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

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}`);
  return found;
}

/** Opens the page to the program that drives it. `draw` makes the element to be mounted; it is not part of a measurement. */
export function offer(draw: (things: readonly Thing[]) => React.ReactElement): void {
  const place = document.querySelector('#board');
  if (!place) throw new Error('The page has no place for a board.');
  let board: React.ReactElement | null = null;
  let root: Root | null = null;
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  const take = (entries: PerformanceEntryList) => long.push(...entries.map(({ duration }) => duration));
  observer.observe({ type: 'longtask' });

  const settled = async () => {
    await frame();
    await frame();
    await task();
  };
  const prepare = (cards: number) => {
    board = draw(makeThings(cards));
  };
  const mount = async () => {
    const prepared = board;
    // In a task of its own: what runs inside the driving program's command counts as that command's work, not the page's.
    await wait(0);
    root = createRoot(place);
    root.render(prepared);
    while (place.firstElementChild === null) await frame();
    await settled();
  };
  window.bench = {
    react: React.version,
    async warm() {
      for (let time = 0; time < 3; time += 1) {
        prepare(60);
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
    reveal: (selector) => find(selector).scrollIntoView({ block: 'center', behavior: 'instant' }),
    middleOf(selector) {
      const { left, top, width, height } = find(selector).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    columnOf: (id) =>
      find(`[data-item-id="${id}"]`).closest('[data-column]')?.getAttribute('data-column') ?? '',
    textOf(selector) {
      const element = find(selector);
      return element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
    },
    contents(selector) {
      const within = find(selector) as HTMLElement;
      const names = Array.from(
        within.querySelectorAll('button, textarea, select, ul, section, summary'),
        (part) => {
          const name = part.getAttribute('aria-label') ?? part.textContent ?? '';
          return `${part.localName}: ${name}`;
        },
      );
      return [...within.innerText.split('\n'), ...names];
    },
    longTasks() {
      take(observer.takeRecords());
      return long.splice(0);
    },
  };
}
