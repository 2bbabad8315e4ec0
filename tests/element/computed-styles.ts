import type { Page } from 'playwright';

// Every computed style of many elements is several million texts. They stay in the page; only what differs is told.

/** Something that was one way before and is another now. */
export interface StyleDifference {
  /** The element by its name and classes, with a pseudo-element. */
  where: string;
  property: string;
  before: string;
  after: string;
  times: number;
}

interface Watch {
  note: () => number;
  compare: () => StyleDifference[];
}

declare const watched: { roots: WeakMap<Element, ShadowRoot> };
declare global {
  interface Window {
    styleWatch?: Watch;
  }
}

/** Runs in the page: makes `note`, which keeps how everything in `within` looks, and `compare`, which tells what has changed since. */
function watchStyles(within: string): void {
  type Look = readonly string[] | null;
  /** Which pseudo-elements an element may have. */
  const pseudosOf = (one: Element): (string | null)[] => [
    null,
    '::before',
    '::after',
    ...(one.matches('li, summary') ? ['::marker'] : []),
    ...(one.matches('input, textarea') ? ['::placeholder'] : []),
    ...(one.matches('input[type="file"]') ? ['::file-selector-button'] : []),
    ...(one.matches('dialog[open]') ? ['::backdrop'] : []),
  ];
  // The same said by where a page begins would only be told twice; what hosts and we name ourselves is told by what it makes.
  const names = Array.from(getComputedStyle(document.documentElement)).filter(
    (name) => !/^--|(^|-)(inline|block)(-|$)|^border-(start|end)-(start|end)-/.test(name),
  );
  const look = (one: Element, pseudo: string | null): Look => {
    const style = getComputedStyle(one, pseudo);
    if (/^::(before|after)$/.test(pseudo ?? '') && /^(none|normal)$/.test(style.content)) return null;
    return names.map((name) => style.getPropertyValue(name));
  };
  const all = () =>
    new Set(
      Array.from(document.querySelectorAll(within)).flatMap((one) => {
        const root = watched.roots.get(one);
        return root ? Array.from(root.querySelectorAll('*')) : [one, ...one.querySelectorAll('*')];
      }),
    );

  let noted: { one: Element; pseudo: string | null; look: Look }[] = [];
  window.styleWatch = {
    note() {
      noted = Array.from(all()).flatMap((one) =>
        pseudosOf(one).map((pseudo) => ({ one, pseudo, look: look(one, pseudo) })),
      );
      return new Set(noted.map(({ one }) => one)).size;
    },
    compare() {
      const found = new Map<string, StyleDifference>();
      for (const { one, pseudo, look: before } of noted) {
        const after = look(one, pseudo);
        const where = `${one.localName}.${one.getAttribute('class') ?? ''}${pseudo ?? ''}`;
        const tell = (property: string, was = '', is = '') => {
          if (was === is) return;
          const key = [where, property, was, is].join('|');
          const told = found.get(key) ?? { where, property, before: was, after: is, times: 0 };
          found.set(key, { ...told, times: told.times + 1 });
        };
        tell('(being there)', String(before !== null), String(after !== null));
        tell('(its place)', 'in the page', one.isConnected ? 'in the page' : 'gone');
        if (before && after) names.forEach((name, at) => tell(name, before[at], after[at]));
      }
      return Array.from(found.values());
    },
  };
}

/** What styles, and what moves, has come to rest. */
const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((rested) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => rested())), 250);
      }),
  );

/** Notes how everything looks in the elements of that selector, their shadow roots too. Returns how many elements it noted. */
export async function noteStyles(page: Page, within: string): Promise<number> {
  await page.evaluate(watchStyles, within);
  await rest(page);
  return page.evaluate(() => window.styleWatch?.note() ?? 0);
}

/** What looks otherwise than it was noted. */
export async function changedStyles(page: Page): Promise<StyleDifference[]> {
  await rest(page);
  return page.evaluate(() => window.styleWatch?.compare() ?? []);
}

/** Puts a sheet on the page, before all others or after them, and returns what takes it away. */
export async function addSheet(
  page: Page,
  address: string,
  place: 'before' | 'after' = 'after',
): Promise<() => Promise<void>> {
  await page.evaluate(
    ([href, where]) =>
      new Promise<void>((loaded, failed) => {
        const link = document.createElement('link');
        const check = () => (link.sheet?.cssRules.length ? loaded() : failed(new Error(`${href} is empty`)));
        Object.assign(link, { rel: 'stylesheet', href, onload: check, onerror: check });
        if (where === 'before') document.head.prepend(link);
        else document.head.append(link);
      }),
    [address, place] as const,
  );
  return () => page.evaluate((href) => document.querySelector(`link[href="${href}"]`)?.remove(), address);
}
