import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';
import type { ScriptHost, ScriptPage } from '../support/script-host';
import { serveScripts } from '../support/script-host';
import { tagOf, tools } from './family-tags';
import type { InRoot } from './in-root';
import { inRoot } from './in-root';

declare const watched: { roots: WeakMap<Element, ShadowRoot> };

let host: ScriptHost;
let browser: Browser;

beforeAll(async () => {
  host = await serveScripts();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  host.close();
});

interface Shown extends ScriptPage, InRoot {
  /** The commands that the host was told of. */
  told: () => Promise<string[]>;
}

/** A tool with a document in a root of its own, under the strictest policy, beside a field of the host's. */
async function show(tool: string, mode: string): Promise<Shown> {
  const tag = `mapwell-${tool}`;
  const opened = await host.open(
    browser,
    `<input id="before"><label for="tool">The tool</label>${tagOf(tool, `id="tool" shadow="${mode}"`)}
<script src="/mapwell/elements/${tool}.global.js"></script>`,
  );
  const { page } = opened;
  await page.evaluate("document.querySelector('link').remove()");
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    document.addEventListener('mapwell-change', (event) => {
      told.push((event as CustomEvent<{ command: { type: string } }>).detail.command.type);
    });
  });
  const inside = inRoot(page, tag);
  await expect.poll(() => inside.count('.mapwell button')).toBeGreaterThan(0);
  return { ...opened, ...inside, told: () => page.evaluate<string[]>('told') };
}

async function done({ page, refused, complaints }: ScriptPage): Promise<void> {
  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe.each(['open', 'closed'])('in a root of its own that is %s', (mode) => {
  test.each(tools)(
    '%s has its looks from adopted sheets alone, and the host’s label leads in',
    async (tool) => {
      const shown = await show(tool, mode);
      const { page } = shown;
      const looks = await page.evaluate(() => {
        const element = document.querySelector('#tool');
        const root = element && watched.roots.get(element);
        const own = root?.querySelector('.mapwell');
        if (!root || !own) return null;
        return {
          isClosed: element.shadowRoot === null,
          sheets: root.adoptedStyleSheets.length,
          elements: root.querySelectorAll('style, link').length,
          display: getComputedStyle(own).display,
          size: getComputedStyle(own).getPropertyValue('--mapwell-target'),
        };
      });
      expect(looks).toEqual({
        isClosed: mode === 'closed',
        sheets: 3,
        elements: 0,
        display: 'flex',
        size: '44px',
      });
      await page.click('label[for="tool"]');
      expect(await shown.hasFocus('*')).toBe(true);
      await done(shown);
    },
  );

  // Every one of them that opens anything: over the page, or beneath the button.
  test.each(tools)('%s opens what it opens with the focus in it, and gives the focus back', async (tool) => {
    const shown = await show(tool, mode);
    const { page, count, focus, hasFocus } = shown;
    const dialog = 'button[aria-haspopup="dialog"]:not([aria-disabled="true"])';
    if ((await count(dialog)) > 0) {
      await focus(dialog);
      await press(page, 'Enter');
      await expect.poll(() => count('dialog:modal')).toBe(1);
      expect(await hasFocus('dialog, dialog *')).toBe(true);
      await press(page, 'Tab', 'Tab', 'Shift+Tab');
      expect(await hasFocus('dialog *')).toBe(true);
      await press(page, 'Escape');
      await expect.poll(() => count('dialog[open]')).toBe(0);
      expect(await hasFocus(dialog)).toBe(true);
    } else {
      const closed = 'button[aria-expanded="false"]:not([aria-disabled="true"])';
      await focus(closed);
      await press(page, 'Enter');
      await expect.poll(() => count('button[aria-expanded="true"]')).toBe(1);
      expect(await hasFocus('*')).toBe(true);
      await focus('button[aria-expanded="true"]');
      await press(page, 'Enter');
      await expect.poll(() => count('button[aria-expanded="true"]')).toBe(0);
      await expect.poll(() => hasFocus(closed)).toBe(true);
    }
    await done(shown);
  });

  test('a card of the board is dragged by mouse and by keys, and taken back by keys', async () => {
    const shown = await show('mapping-board', mode);
    const { page, told, middle, drag, focus } = shown;
    const handle = '[data-part="column"]:first-child [data-part="drag-handle"]';
    const from = await middle(handle);
    await drag(from, await middle('[data-part="column"]:nth-child(2) [data-part="drag-handle"]', 'stay'));
    await expect.poll(told).toEqual(['move-item']);
    await focus(handle);
    await press(page, 'Space', 'ArrowRight', 'Space');
    await expect.poll(told).toEqual(['move-item', 'move-item']);
    await press(page, 'Control+z');
    await expect.poll(async () => (await told()).length).toBe(3);
    await done(shown);
  });

  test('a number is given on the line by mouse and by keys', async () => {
    const shown = await show('safety-scale', mode);
    const { page, told, middle, drag, focus, texts } = shown;
    const thumb = '[data-state="rated"] [data-part="control"]';
    const at = await middle(thumb);
    await drag(at, { x: at.x + 150, y: at.y });
    await expect.poll(told).not.toEqual([]);
    const after = await texts('[data-part="answer"]');
    await focus(thumb);
    await press(page, 'ArrowLeft');
    await expect.poll(() => texts('[data-part="answer"]')).not.toEqual(after);
    await done(shown);
  });

  test('somebody is dragged in the picture, and their card opens and closes by keys', async () => {
    const shown = await show('safety-network', mode);
    const { page, told, middle, drag, focus, hasFocus } = shown;
    const gran = '[data-part="person"][aria-label*="outer circle"]';
    const at = await middle(`${gran} .mapwell-network-symbol`);
    await drag(at, { x: at.x - 60, y: at.y + 60 });
    await expect.poll(async () => (await told()).length).toBe(1);
    await focus(gran);
    await press(page, 'Enter');
    await expect.poll(() => hasFocus('[data-part="card"]')).toBe(true);
    await focus('[data-part="card-close"]');
    await press(page, 'Enter');
    await expect.poll(() => hasFocus(gran)).toBe(true);
    await done(shown);
  });

  test('a stage of the way is dragged by mouse and by keys', async () => {
    const shown = await show('trajectory', mode);
    const { page, told, middle, drag, focus } = shown;
    const handle = '[data-part="drag-handle"]';
    const from = await middle(handle);
    await drag(from, { x: from.x + 5, y: from.y + 420 });
    await expect.poll(told).toEqual(['move-stage']);
    await focus(handle);
    await press(page, 'Space', 'ArrowDown', 'ArrowDown', 'Space');
    await expect.poll(told).toEqual(['move-stage', 'move-stage']);
    await done(shown);
  });

  test('a line is drawn by mouse, and by number keys', async () => {
    const shown = await show('three-houses', mode);
    const { page, told, middle, drag, focus } = shown;
    const surface = '[data-part="surface"]';
    const paper = await middle(surface);
    await drag({ x: paper.x - 60, y: paper.y }, { x: paper.x + 60, y: paper.y + 30 });
    await expect.poll(told).toEqual(['add-ink']);
    await focus(surface);
    await press(page, '5', 'Enter', '6', 'Enter', 'Enter');
    await expect.poll(told).toEqual(['add-ink', 'add-stroke']);
    await done(shown);
  });

  test('a rule of the plan is moved by its button, and the focus stays on it', async () => {
    const shown = await show('safety-plan', mode);
    const { page, told, focus, hasFocus } = shown;
    const down = '[data-part="down"]:not([aria-disabled="true"])';
    await focus(down);
    await press(page, 'Enter');
    await expect.poll(async () => (await told()).length).toBe(1);
    await expect.poll(() => hasFocus('[data-part="down"], [data-part="up"]')).toBe(true);
    await done(shown);
  });
});
