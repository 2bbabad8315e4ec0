import type { Page } from 'playwright';

// What stands in a closed root no locator finds. The watcher of the host's page keeps every root, and from there on it is
// done as a person does it: by where things are on the screen, and by keys.

declare const watched: { roots: WeakMap<Element, ShadowRoot> };

export interface Point {
  x: number;
  y: number;
}

/** One element of ours on a page, with what stands in its shadow root, or in itself where it has none. */
export interface InRoot {
  /** The middle of the first that fits, scrolled into sight unless `stay`. Throws when there is none. */
  middle: (selector: string, stay?: 'stay') => Promise<Point>;
  press: (selector: string) => Promise<void>;
  /** Gives the first that fits the focus. */
  focus: (selector: string) => Promise<void>;
  /** Whether what has the focus within the root fits. */
  hasFocus: (selector: string) => Promise<boolean>;
  count: (selector: string) => Promise<number>;
  /** The texts of all that fit. */
  texts: (selector: string) => Promise<string[]>;
  /** Presses the mouse on one place, moves it to another in steps and lets go. */
  drag: (from: Point, to: Point) => Promise<void>;
}

interface Question {
  tag: string;
  selector: string;
  wish: 'middle' | 'place' | 'focus' | 'hasFocus' | 'texts';
}

/** Runs in the page. */
function answer({ tag, selector, wish }: Question): Point | boolean | string[] {
  const element = document.querySelector(tag);
  if (!element) throw new Error(`There is no ${tag}`);
  const root = watched.roots.get(element) ?? element;
  const all = Array.from(root.querySelectorAll(selector));
  if (wish === 'texts') return all.map((one) => one.textContent);
  if (wish === 'hasFocus') {
    const tree = root.getRootNode() as Document | ShadowRoot;
    return tree.activeElement?.matches(selector) ?? false;
  }
  const found = all.find((one) => one.getClientRects().length > 0);
  if (!found) throw new Error(`Nothing to be seen in ${tag} fits ${selector}`);
  if (wish === 'focus') {
    (found as HTMLElement).focus();
    return true;
  }
  if (wish === 'middle') found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export function inRoot(page: Page, tag: string): InRoot {
  const ask = <Result extends Point | boolean | string[]>(selector: string, wish: Question['wish']) =>
    page.evaluate(answer, { tag, selector, wish }) as Promise<Result>;
  const middle = (selector: string, stay?: 'stay') => ask<Point>(selector, stay ? 'place' : 'middle');
  return {
    middle,
    async press(selector) {
      const { x, y } = await middle(selector);
      await page.mouse.click(x, y);
    },
    async focus(selector) {
      await ask(selector, 'focus');
    },
    hasFocus: (selector) => ask<boolean>(selector, 'hasFocus'),
    count: async (selector) => (await ask<string[]>(selector, 'texts')).length,
    texts: (selector) => ask<string[]>(selector, 'texts'),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x * 3 + to.x) / 4, (from.y * 3 + to.y) / 4, { steps: 3 });
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
  };
}
