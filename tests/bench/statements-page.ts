import * as React from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';

/** A danger statement and its safety goal, as both pages show them. */
export interface Written {
  number: number;
  danger: string;
  goal: string;
}

/** What both pages offer to the program that drives them. */
export interface StatementsBenchPage {
  react: string;
  /** Mounts small pages and takes them away again, so that the code is compiled. */
  warm: () => Promise<void>;
  /** Makes the content, which belongs to no measurement. */
  prepare: (sets: number) => void;
  mount: () => Promise<void>;
  /** Until what the last input caused is on the screen. */
  settled: () => Promise<void>;
  /** Until what is done a little later is done too: what there is to think about, and what is said of it. */
  rested: () => Promise<void>;
  /** Focuses the danger statement of a set, with the caret behind its words. */
  focus: (number: number) => void;
  textOf: (number: number) => string;
  /** How many fields there are, and how many elements. */
  count: () => { fields: number; elements: number };
}

/** Words that begin are invented, and the same at every run. Nothing in them is asked about. */
export function writeSets(count: number): readonly Written[] {
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    danger:
      'Gran, Helen and Dee are worried that Mum will go to work at night and leave Tariq and Aisha on their own, like the time on 4 March when Tariq burned his hand. If nothing changes, Tariq could be badly burned and Aisha could get out of the flat. Later on, Tariq may be too tired to learn.',
    goal: 'Whenever Mum is out, Gran or Dee will be in the flat with Tariq and Aisha. Tariq will sleep through and Aisha will be settled by someone she knows. Gran and Dee will have seen this for three months.',
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

function fieldOf(number: number): HTMLTextAreaElement {
  const set = document.querySelectorAll('.mapwell-set')[number - 1];
  const found = set?.querySelector('textarea');
  if (!found) throw new Error(`There is no danger statement ${number}.`);
  return found;
}

/** Opens the page to the program that drives it. `draw` makes the element to be mounted; it is not part of a measurement. */
export function offerStatements(draw: (sets: readonly Written[]) => React.ReactElement): void {
  const place = document.querySelector('#board');
  if (!place) throw new Error('The page has no place for statements.');
  let statements: React.ReactElement | null = null;
  let root: Root | null = null;
  const settled = async () => {
    await frame();
    await frame();
    await task();
  };
  const prepare = (sets: number) => {
    statements = draw(writeSets(sets));
  };
  const mount = async () => {
    const prepared = statements;
    // In a task of its own: what runs inside the driving program's command counts as that command's work, not the page's.
    await wait(0);
    root = createRoot(place);
    root.render(prepared);
    while (place.querySelector('.mapwell-set textarea') === null) await frame();
    await settled();
  };
  const bench: StatementsBenchPage = {
    react: React.version,
    async warm() {
      for (let time = 0; time < 3; time += 1) {
        prepare(5);
        await mount();
        root?.unmount();
        await wait(100);
      }
    },
    prepare,
    mount,
    settled,
    async rested() {
      await wait(700);
      await settled();
    },
    focus(number) {
      const field = fieldOf(number);
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
    textOf: (number) => fieldOf(number).value,
    count: () => ({
      fields: place.querySelectorAll('.mapwell-set textarea').length,
      elements: place.querySelectorAll('*').length,
    }),
  };
  Object.assign(window, { bench });
}
