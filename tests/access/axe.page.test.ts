import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeStory, launchChromium, openStory } from '../support/page';
import { atOnce, canary, storiesOf, storyGroups, walked } from './stories';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// No rule is switched off. The one that is switched on beside the tags asks that the words on a button be in its name
// (WCAG 2.5.3): people who speak to their computer say what they see.
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations'],
};

const looks = [
  ['light', 'ltr'],
  ['light', 'rtl'],
  ['dark', 'ltr'],
  ['high-contrast', 'ltr'],
  ['high-contrast-dark', 'ltr'],
] as const;

/** Themes that are colours and corners alone: what else axe asks was answered in the light. */
const coloured = ['govuk-like', 'govuk-like-dark', 'nhs-like', 'nhs-like-dark'] as const;
const colourRules: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations'],
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface Fault {
  rule: string;
  /** What is wrong and with what. */
  says: string;
  /** The theme and direction it was seen in. */
  look: string;
}

/** What axe finds on the page as it stands. */
async function faultsOn(page: Page, look: string, asked = rules): Promise<Fault[]> {
  const found = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    return violations.map(({ id, nodes: [node] }) => ({ id, html: node?.html, why: node?.failureSummary }));
  }, asked);
  return found.map(({ id, html, why }) => ({
    rule: id,
    says: `${id}: ${why} at ${html}`.slice(0, 400),
    look,
  }));
}

/** What the preview does for its toolbar, without drawing the story anew. */
const turn = (page: Page, dir: string, theme: string) =>
  page.evaluate(
    (now) => {
      document.documentElement.dir = now.dir;
      document.documentElement.dataset['mapwellTheme'] = now.theme;
    },
    { dir, theme },
  );

/**
 * Opens a story once and looks at it in every theme and in both directions. Which way a page is read changes no colour (a
 * contract holds the style sheets to that), so the themes are gone through in one direction.
 */
async function lookAt(id: string): Promise<Fault[]> {
  const page = await openStory(browser, id, { reducedMotion: true });
  await page.evaluate(axeSource);
  const faults: Fault[] = [];
  for (const [theme, dir] of looks) {
    await turn(page, dir, theme);
    faults.push(...(await faultsOn(page, `${theme}, ${dir}`)));
  }
  for (const theme of coloured) {
    await turn(page, 'ltr', theme);
    faults.push(...(await faultsOn(page, theme, colourRules)));
  }
  await turn(page, 'ltr', 'light');
  await page.emulateMedia({ forcedColors: 'active' });
  faults.push(...(await faultsOn(page, 'forced colours, ltr')));
  await page.emulateMedia({ forcedColors: 'none' });
  await closeStory(page);
  return faults;
}

/** A line for each thing that is wrong, however often it was seen. */
function inShort(id: string, faults: readonly Fault[]): string[] {
  const looks = new Map<string, string[]>();
  for (const { says, look } of faults) looks.set(says, [...(looks.get(says) ?? []), look]);
  return Array.from(looks, ([says, seen]) => `${id} (${seen.join('; ')}) ${says}`);
}

test.each(storyGroups)(
  `axe finds nothing wrong with ${walked} of %s, in any theme, in either direction`,
  {
    timeout: 600_000,
  },
  async (group) => {
    const stories = await storiesOf(group);
    const faults = await atOnce(stories, async ({ id }) => inShort(id, await lookAt(id)));
    expect(faults.flat()).toEqual([]);
  },
);

test('every theme is another look', async () => {
  const page = await openStory(browser, 'mapping-board--one-line');
  const seen = new Map<string, string>();
  for (const theme of [...looks.map(([one]) => one), ...coloured]) {
    await turn(page, 'ltr', theme);
    const inks = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.mapwell') ?? document.body);
      return ['color', '--mapwell-accent', '--mapwell-corner']
        .map((name) => style.getPropertyValue(name))
        .join();
    });
    seen.set(theme, inks);
  }
  await turn(page, 'ltr', 'light');
  await closeStory(page);
  expect(seen.size).toBe(8);
  expect(new Set(seen.values()).size).toBe(8);
});

test('axe finds what is wrong with the canaries, also in an open dialog', async () => {
  const faults = await lookAt(canary.faults);
  const inDialog = await lookAt(canary.inADialog);
  const rulesIn = (found: readonly Fault[], look: string) =>
    found.filter((fault) => fault.look === look).map(({ rule }) => rule);
  for (const look of coloured) {
    expect(rulesIn(faults, look), look).toContain('color-contrast');
    expect(rulesIn(inDialog, look), look).toContain('color-contrast');
  }
  for (const look of ['light, ltr', 'light, rtl', 'dark, ltr', 'forced colours, ltr']) {
    // Where the system chooses the colours, no colour of the page can be too pale.
    const pale = look.startsWith('forced') ? [] : ['color-contrast'];
    expect(rulesIn(faults, look), look).toEqual(
      expect.arrayContaining(['label', 'button-name', 'target-size', 'label-content-name-mismatch', ...pale]),
    );
    expect(rulesIn(inDialog, look), look).toEqual(expect.arrayContaining(['label', ...pale]));
  }
});
