import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themesOf } from '../../doors.mjs';
import { browserName, launchBrowser } from '../support/browser';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';
import type { StyleDifference } from './computed-styles';
import { addSheet, changedStyles, noteStyles } from './computed-styles';
import { documentOf, tagOf, tools } from './family-tags';
import type { HostName } from './host-sheets';
import { hostNames, hostSheets } from './host-sheets';

declare const watched: { roots: WeakMap<Element, ShadowRoot> };

interface Excuse {
  hosts: readonly HostName[];
  what: (difference: StyleDifference) => boolean;
  reason: string;
}

/**
 * What of a tool a host may change, and why it may. Whatever is not here may not. The tag itself is not looked at: it is a box
 * on the host's page, which a host lays out by its name.
 */
const mayDiffer: readonly Excuse[] = [
  {
    hosts: ['wilful'],
    what: ({ after }) => after.includes('rgb(255, 0, 0)'),
    reason:
      'it insists on one colour with !important, and what is drawn in the colour of the words is drawn in it',
  },
  {
    hosts: ['wilful'],
    what: ({ where, property }) => where === 'div.' && property === '-webkit-locale',
    reason:
      'it takes the page’s language off the page; each tool says its own, and only the box it stands in has it from the page',
  },
  {
    hosts: ['govuk-frontend', 'bootstrap'],
    what: ({ property }) => /text-size-adjust$/.test(property),
    reason:
      'how letters grow on a telephone is said of the whole page and handed down to ours, which has no say in it',
  },
  {
    hosts: ['bootstrap'],
    what: ({ property }) => property === '-webkit-tap-highlight-color',
    reason: 'how a tap shows is said of the whole page and handed down to ours, which has no say in it',
  },
];

const inShort = (differences: readonly StyleDifference[]) =>
  differences.map(
    ({ where, property, before, after, times }) =>
      `${times} × ${where} ${property}: ${before} BECAME ${after}`,
  );

const withoutReason = (name: HostName, differences: readonly StyleDifference[]) =>
  inShort(
    differences.filter((one) => !mayDiffer.some(({ hosts, what }) => hosts.includes(name) && what(one))),
  );

const everyTool = (attributes: string) =>
  tools.map((tool) => `<div class="place">${tagOf(tool, attributes)}</div>`).join('');
const script = '<script src="/mapwell/mapwell.global.js"></script>';

const whole = (classes: { html: string; body: string }, body: string) =>
  `<!doctype html><html lang="en-GB" class="${classes.html}"><meta charset="utf-8"><title>A host</title>
<link rel="stylesheet" href="/page.css"><body class="${classes.body}">${body}</body></html>`;

/** Places whose letters, size and colour are settled, so that only what a sheet says of ours can change ours. */
const page = `
  #ours { width: 1200px; font: 16px / 1.5 sans-serif; color: #0b0c0c; overflow: auto }
  #ours .place { position: relative }
  #ours.small { height: 400px }`;

let host: ScriptHost;
let browser: Browser;

beforeAll(async () => {
  // A host's own fonts it allows itself.
  host = await serveScripts(() => ["font-src 'self'"]);
  host.addScript('/page.css', page);
  for (const name of hostNames) host.addScript(`/${name}.css`, hostSheets[name].css);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  host.close();
});

/** Waits for the tools, then opens all that opens in each: folds, forms and dialogs. */
async function openAll(page: Page): Promise<void> {
  await page.waitForFunction(
    (expected) =>
      Array.from(document.querySelectorAll('[data-mapwell-element]')).filter(
        (one) => (watched.roots.get(one) ?? one).querySelector('.mapwell button') !== null,
      ).length === expected,
    tools.length,
  );
  // Where a key was pressed last, the focus shows.
  await page.keyboard.press('Tab');
  await page.evaluate(async () => {
    const roots = Array.from(
      document.querySelectorAll('[data-mapwell-element]'),
      (one) => watched.roots.get(one) ?? one,
    );
    const opening = ':is([aria-haspopup="dialog"], [aria-expanded="false"], [data-part="edit-button"])';
    for (const root of roots) {
      const parts = new Set(
        Array.from(root.querySelectorAll(`button${opening}`), (one) => one.getAttribute('data-part')),
      );
      for (const part of parts) {
        root.querySelector<HTMLElement>(`button${opening}[data-part="${part}"]`)?.click();
        await new Promise((done) => setTimeout(done));
      }
      for (const fold of root.querySelectorAll('details')) fold.open = true;
    }
  });
}

describe.each([
  ['on the page of a host', '', '[data-mapwell-element] > *', ['before', 'after']],
  ['in a closed shadow root on the page of a host', 'shadow="closed"', '[data-mapwell-element]', ['after']],
] as const)('%s', (_, attributes, ours, places) => {
  const isLight = attributes === '';
  let shown: Awaited<ReturnType<ScriptHost['open']>>;
  let count = 0;

  beforeAll(async () => {
    const { classes } = hostSheets['govuk-frontend'];
    shown = await host.open(
      browser,
      whole(classes, `<div id="ours">${everyTool(attributes)}</div>${script}`),
    );
    await shown.page.emulateMedia({ reducedMotion: 'reduce' });
    if (isLight) await addSheet(shown.page, '/mapwell/styles.css');
    await openAll(shown.page);
    count = await noteStyles(shown.page, ours);
  });
  afterAll(() => shown.page.close());

  test('every tool is looked at, with its forms and dialogs open, and keeps still by itself', async () => {
    expect(count).toBeGreaterThan(2500);
    const dialogs = await shown.page.evaluate<number>(
      `[...document.querySelectorAll('[data-mapwell-element]')].filter((one) => (watched.roots.get(one) ?? one).querySelector('dialog[open]')).length`,
    );
    expect(dialogs).toBeGreaterThan(5);
    expect(inShort(await changedStyles(shown.page))).toEqual([]);
  });

  describe.each(hostNames)('with the sheet of %s', (name) => {
    test.each(places)('%s ours, nothing of ours changes', async (place) => {
      const takeAway = await addSheet(shown.page, `/${name}.css`, place);
      const differences = await changedStyles(shown.page);
      await takeAway();
      expect(withoutReason(name, differences)).toEqual([]);
      // What is excused where it never happens would excuse what it was not meant for. Firefox knows only some of it.
      for (const { hosts, what, reason } of isLight && browserName === 'chromium' ? mayDiffer : [])
        if (hosts.includes(name)) expect(differences.some(what), reason).toBe(true);
    });
  });
});

test.each(hostNames)('nothing on a page of the host changes when the tools come (%s)', async (name) => {
  const { classes, markup } = hostSheets[name];
  const { page, refused } = await host.open(
    browser,
    whole(classes, `<div id="host">${markup}</div><div id="ours" class="small"></div>${script}`),
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await addSheet(page, `/${name}.css`, 'before');
  const count = await noteStyles(page, 'html, body, #host');
  expect(count).toBeGreaterThan(60);
  for (const sheet of ['styles.css', ...themesOf().map((theme) => `themes/${theme}`)])
    await addSheet(page, `/mapwell/${sheet}`);
  await page.evaluate(
    (documents) => {
      for (const [tool, text] of documents) {
        const one = document.createElement(`mapwell-${tool}`);
        one.setAttribute('value', text);
        document.querySelector('#ours')?.append(one);
      }
    },
    tools.map((tool) => [tool, documentOf(tool)] as const),
  );
  await openAll(page);
  expect(inShort(await changedStyles(page))).toEqual([]);
  expect(
    await page.evaluate(
      `[document.adoptedStyleSheets.length, getComputedStyle(document.querySelector('#host p')).getPropertyValue('--mapwell-ink')]`,
    ),
  ).toEqual([0, '']);
  expect(await refused()).toEqual([]);
  await page.close();
});
