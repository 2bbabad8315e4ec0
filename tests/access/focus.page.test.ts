import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeStory, launchChromium, openStory } from '../support/page';
import { atOnce, canary, storiesOf, storyGroups, walked } from './stories';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where the focus stands, and all that is wrong with it there. */
interface Stop {
  /** Its number in the order of the document, or null: the focus is nowhere. */
  order: number | null;
  /** The beginning of its markup, for whoever reads a failure. */
  markup: string;
  faults: string[];
}

/** Runs in the page: looks at what has the focus. Each element is given a number in the order of the document. */
function lookAtFocus(): Stop {
  const element = document.activeElement;
  // A person in a picture is a stop too, and is drawn.
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
    return { order: null, markup: '', faults: [] };
  const faults: string[] = [];
  const look = () => {
    // The ring may stand round the whole of a line, where the stop itself is a place on it that nobody has chosen yet.
    const rings = [element, element.parentElement, element.parentElement?.parentElement].map((one) => {
      if (!one || one === document.body) return '';
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
      const outline =
        outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : `${outlineWidth} ${outlineColor}`;
      return `${outline} ${boxShadow}`;
    });
    return { ring: rings.join(', ') };
  };
  const focused = look();
  // Dialogs give the focus back to themselves, so the unfocused look is read from a moment without it.
  element.blur();
  const unfocused = look();
  element.focus();
  if (focused.ring === unfocused.ring) faults.push('looks the same with and without the focus');
  if (document.activeElement !== element) faults.push('cannot be given the focus back');
  const { nameOf } = globalThis as unknown as { nameOf: (element: Element) => string };
  if (nameOf(element).trim() === '') faults.push('has no name');
  const { width, height } = element.getBoundingClientRect();
  if (
    width < 2 ||
    height < 2 ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  ) {
    faults.push('cannot be seen');
  }
  const order = Array.from(document.querySelectorAll('*')).indexOf(element);
  return { order, markup: element.outerHTML.slice(0, 120), faults };
}

/**
 * Runs in the page once, after axe: gives it a way to tell names. What axe knows of the page is kept until something in it
 * has changed, as it looks at all of it.
 */
function tellNames(): void {
  interface Axe {
    setup: (node: Element) => void;
    teardown: () => void;
    commons: { text: { accessibleText: (node: Element) => string } };
  }
  const { axe } = globalThis as unknown as { axe: Axe };
  let isKnown = false;
  let hasChanged = true;
  const watch = new MutationObserver(() => {
    hasChanged = true;
  });
  watch.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const nameOf = (element: Element) => {
    if (watch.takeRecords().length > 0 || hasChanged) {
      if (isKnown) axe.teardown();
      axe.setup(document.body);
      isKnown = true;
      // What axe does to the page for itself is no change.
      watch.takeRecords();
      hasChanged = false;
    }
    return axe.commons.text.accessibleText(element);
  };
  Object.assign(globalThis, { nameOf });
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function open(id: string): Promise<Page> {
  const page = await openStory(browser, id, { reducedMotion: true });
  await page.evaluate(axeSource);
  await page.evaluate(tellNames);
  return page;
}

/** More stops than any page has: a whole family's, with all the tools on it, has the most. */
const mostStops = 1500;

/** Presses Tab from the top of the page until the focus comes round again, and looks at each stop. */
async function tabThrough(page: Page, most = mostStops): Promise<{ stops: Stop[]; cameRound: boolean }> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop.order === null || stop.order === stops[0]?.order) return { stops, cameRound: true };
    stops.push(stop);
  }
  return { stops, cameRound: false };
}

function inShort(id: string, { stops, cameRound }: { stops: Stop[]; cameRound: boolean }): string[] {
  const faults = stops.flatMap(({ markup, faults: found }) =>
    found.map((fault) => `${id}: ${markup} ${fault}`),
  );
  const orders = stops.map(({ order }) => order ?? 0);
  // The round may begin in the middle, where a story has left the focus.
  const top = orders.indexOf(Math.min(...orders));
  const round = [...stops.slice(top), ...stops.slice(0, top)];
  round.forEach(({ order, markup }, at) => {
    const before = round[at - 1]?.order ?? -1;
    if (order !== null && order < before) faults.push(`${id}: ${markup} comes after what stands behind it`);
  });
  if (!cameRound) faults.push(`${id}: the focus does not come round`);
  return faults;
}

test.each(storyGroups)(
  `in ${walked} of %s Tab goes through all in order, and each stop is seen and has a name`,
  {
    timeout: 300_000,
  },
  async (group) => {
    // Sixty cards have the same stops as six.
    const stories = (await storiesOf(group)).filter(({ id }) => !id.endsWith('--sixty-cards'));
    const faults = await atOnce(stories, async ({ id }) => {
      const page = await open(id);
      // A dialog that a story opens has the focus already, and keeps it.
      const inDialog = await page.evaluate(() => document.querySelector('dialog[open]') !== null);
      const found = inDialog ? [] : inShort(id, await tabThrough(page));
      await closeStory(page);
      return found;
    });
    expect(faults.flat()).toEqual([]);
  },
);

test('the canary is found to have a stop that cannot be seen and others without a name', async () => {
  const page = await open(canary.faults);
  const faults = inShort(canary.faults, await tabThrough(page));
  expect(faults.some((fault) => fault.endsWith('looks the same with and without the focus'))).toBe(true);
  expect(faults.some((fault) => fault.endsWith('has no name'))).toBe(true);
  await closeStory(page);
});

const story = 'mapping-board--one-line';
const dialogs = [
  { name: 'Move', part: 'move-button', of: 'move-dialog' },
  { name: 'Details', part: 'details-button', of: 'details-dialog' },
  { name: 'Print', part: 'print', of: 'print-dialog' },
] as const;

describe.each(dialogs)('the dialog $name', ({ part, of }) => {
  test('takes the focus, keeps it, shows it, and gives it back on Escape', async () => {
    const page = await open(story);
    const opener = page.locator(`[data-part="${part}"]`).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator(`[data-part="${of}"]`);
    await dialog.waitFor({ state: 'visible' });
    const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
    expect(await inside()).toBe(true);

    const first = await page.evaluate(lookAtFocus);
    const stops = [first];
    for (let press = 0; press < 120; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(lookAtFocus);
      // Between the last stop and the first the focus may rest on the browser itself, never on the page beneath.
      if (stop.order === null) continue;
      expect(await inside(), `${stop.markup} is in the dialog`).toBe(true);
      if (stop.order === first.order) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(1);
    expect(inShort(story, { stops, cameRound: true })).toEqual([]);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await closeStory(page);
  });
});
