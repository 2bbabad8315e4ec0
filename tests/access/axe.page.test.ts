import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, openStory } from '../support/page';
import { atOnce, canary, everyStory } from './stories';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// No rule is switched off. The one that is switched on beside the tags asks that the words on a button be in its name
// (WCAG 2.5.3): people who speak to their computer say what they see.
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations'],
};

const themes = ['light', 'dark', 'high-contrast', 'high-contrast-dark'] as const;
const directions = ['ltr', 'rtl'] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** What axe finds on the page as it stands, a line a fault. */
async function faultsOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, any }) => ({ html, why: any[0]?.message })),
    }));
  }, rules);
  return found.map(({ id, help, nodes }) => {
    const first = nodes[0];
    return `${id}: ${help} (${nodes.length}) ${first?.why ?? ''} ${first?.html.slice(0, 160) ?? ''}`;
  });
}

/** Opens a story once and looks at it in every theme and direction. */
async function look(id: string): Promise<string[]> {
  const page = await openStory(browser, id, { reducedMotion: true });
  await page.evaluate(axeSource);
  const faults: string[] = [];
  const note = async (how: string) => {
    for (const fault of await faultsOn(page)) faults.push(`${id}, ${how}: ${fault}`);
  };
  for (const dir of directions) {
    for (const theme of themes) {
      // What the preview does for its toolbar, without drawing the story anew.
      await page.evaluate(
        (now) => {
          document.documentElement.dir = now.dir;
          document.documentElement.dataset['mapwellTheme'] = now.theme;
        },
        { dir, theme },
      );
      await note(`${theme}, ${dir}`);
    }
    await page.evaluate(() => {
      document.documentElement.dataset['mapwellTheme'] = 'light';
    });
    await page.emulateMedia({ forcedColors: 'active' });
    await note(`forced colours, ${dir}`);
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await page.close();
  return faults;
}

test('axe finds nothing wrong with any story, in any theme, in either direction', {
  timeout: 240_000,
}, async () => {
  const stories = await everyStory();
  expect(stories.length).toBeGreaterThan(20);
  const faults = await atOnce(stories, ({ id }) => look(id));
  expect(faults.flat()).toEqual([]);
});

test('axe finds what is wrong with the canaries, also in an open dialog', async () => {
  const faults = await look(canary.faults);
  const inDialog = await look(canary.inADialog);
  const rulesIn = (lines: string[], how: string) =>
    lines.filter((line) => line.includes(`, ${how}: `)).map((line) => line.split(': ')[1]);
  for (const how of ['light, ltr', 'dark, rtl', 'forced colours, rtl']) {
    const looked = how.startsWith('forced')
      ? ['label', 'button-name']
      : ['label', 'button-name', 'color-contrast'];
    expect(rulesIn(faults, how), how).toEqual(
      expect.arrayContaining([...looked, 'target-size', 'label-content-name-mismatch']),
    );
    expect(rulesIn(inDialog, how), how).toEqual(
      expect.arrayContaining(looked.filter((rule) => rule !== 'button-name')),
    );
  }
});
