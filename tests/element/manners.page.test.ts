import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptDoors } from '../../doors.mjs';
import { familyBoard } from '../mapping-board/family';
import { launchBrowser } from '../support/browser';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';

declare const watched: { roots: WeakMap<Element, ShadowRoot> };

/** What three hosts have in their sheets: a service's own, a framework's beginnings, and one that will have nothing of anybody's. */
const hosts = {
  service: `
    body { margin: 0; font-family: arial, sans-serif; color: #0b0c0c; -webkit-font-smoothing: antialiased }
    * + * { margin-top: 1.5em }
    h1, h2, h3 { font-size: 40px; line-height: 1.1; margin: 0 0 30px; font-weight: 700; text-align: center }
    p { margin: 0 0 20px; font-size: 19px; line-height: 1.3; max-width: 20em }
    button, input { border: 2px solid #0b0c0c; padding: 5px; font-size: 19px; margin: 3px; width: 100% }
    fieldset { margin: 9px; padding: 9px; border: 1px solid } legend { font-size: 24px; margin-bottom: 15px }
    details { margin-bottom: 20px } summary { margin: 9px; float: right } label { display: block; margin-bottom: 5px }
    ul { list-style: square inside; padding-left: 20px } li { margin-bottom: 5px; margin-left: 20px }`,
  framework: `
    *, *::before, *::after { box-sizing: border-box }
    body { margin: 0; font-family: system-ui, sans-serif; font-size: 1rem; line-height: 1.5; color: #212529 }
    h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; font-size: 2rem }
    p { margin-top: 0; margin-bottom: 1rem } ol, ul, dl { margin-top: 0; margin-bottom: 1rem } ol, ul { padding-left: 2rem }
    dt { font-weight: 700 } dd { margin-bottom: .5rem; margin-left: 0 } blockquote { margin: 0 0 1rem }
    img, svg { vertical-align: middle } table { caption-side: bottom; border-collapse: collapse }
    label { display: inline-block } button { border-radius: 0; text-transform: none }
    input, button, select, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
    fieldset { min-width: 0; padding: 0; margin: 0; border: 0 }
    legend { float: left; width: 100%; padding: 0; margin-bottom: .5rem; font-size: 1.5rem; line-height: inherit }
    summary { display: list-item; cursor: pointer } [hidden] { display: none !important }`,
  wilful: '* { all: revert; color: red !important }',
};

/** Where things stand and how large they are: what keeps a tool usable, whatever a host says of bare elements. */
const shape = [
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['display', 'float', 'font-size', 'line-height', 'box-sizing', 'text-align', 'text-transform'],
];
/** Beside that how they look, which a shadow root keeps from any host. */
const look = [
  'background-color',
  'border-top-width',
  'border-top-style',
  'border-top-left-radius',
  'text-decoration-line',
];

const tools = scriptDoors()[0]?.tools ?? [];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const saved = escaped(JSON.stringify(familyBoard()));
const ofHost = `<div id="host"><h1>A host</h1><p>With <a href="#x">words</a>, <strong>some</strong> strong</p>
<ul><li>One</li></ul><form><label>Name <input></label><fieldset><legend>Which?</legend><input type="radio"></fieldset>
<button>Go on</button></form><details><summary>More</summary>Words</details><table><tr><td>1</td></tr></table></div>`;

let host: ScriptHost;
let browser: Browser;

beforeAll(async () => {
  host = await serveScripts();
  for (const [name, sheet] of Object.entries(hosts)) host.addScript(`/${name}.css`, sheet);
  host.addScript('/none.css', '');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  host.close();
});

const link = (sheet: string) => `<link rel="stylesheet" href="${sheet}">`;
const whole = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A host</title>${head}<body>${body}</body></html>`;
const everyTool = (attributes: string) =>
  tools
    .map(
      (tool) =>
        `<mapwell-${tool} ${attributes} value="${tool === 'mapping-board' ? saved : ''}"></mapwell-${tool}>`,
    )
    .join('') + '<script src="/mapwell/mapwell.global.js"></script>';

/** How each element of ours stands, in the order of the page. */
async function standing(page: Page, properties: readonly string[]): Promise<string[]> {
  await expect
    .poll(() =>
      page.evaluate<number>(
        `[...document.querySelectorAll('[data-mapwell-element]')].filter((one) => (watched.roots.get(one) ?? one).querySelector('.mapwell button')).length`,
      ),
    )
    .toBe(tools.length);
  return page.evaluate<string[], readonly string[]>((names) => {
    const roots = Array.from(
      document.querySelectorAll('[data-mapwell-element]'),
      (one) => watched.roots.get(one) ?? one,
    );
    return roots.flatMap((root) =>
      Array.from(root.querySelectorAll('.mapwell, .mapwell *'))
        .filter(
          (one) =>
            !one.matches(
              'option, path, details:not([open]) > :not(summary), details:not([open]) > :not(summary) *',
            ),
        )
        .map((one) => {
          const style = getComputedStyle(one);
          return `${one.tagName}.${one.getAttribute('class') ?? ''}: ${names.map((name) => `${name} ${style.getPropertyValue(name)}`).join('; ')}`;
        }),
    );
  }, properties);
}

async function shown(head: string, attributes: string, properties: readonly string[]): Promise<string[]> {
  const { page, refused } = await host.open(browser, whole(head, everyTool(attributes)));
  const all = await standing(page, properties);
  expect(await refused()).toEqual([]);
  await page.close();
  return all;
}

const different = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((line, at) => (line === other[at] ? [] : [`${line} BECAME ${other[at]}`]));

describe.each(Object.keys(hosts))('on the page of a host with a sheet of its own (%s)', (name) => {
  test('every tool stands as it stands without it', async () => {
    const without = await shown(link('/mapwell/styles.css'), '', shape);
    const within = await shown(link(`/${name}.css`) + link('/mapwell/styles.css'), '', shape);
    expect(without.length).toBeGreaterThan(400);
    expect(different(without, within)).toEqual([]);
  });

  test('in a shadow root every tool looks as it looks without it', async () => {
    const without = await shown('', 'shadow="closed"', [...shape, ...look]);
    const within = await shown(link(`/${name}.css`), 'shadow="closed"', [...shape, ...look]);
    expect(different(without, within)).toEqual([]);
  });

  test('nothing of the host’s changes when the tools come', async () => {
    const styles = (page: Page) =>
      page.evaluate<string[]>(
        `[document.documentElement, document.body, ...document.querySelectorAll('#host, #host *')].map((one) => {
          const style = getComputedStyle(one);
          const of = (name) => name + ' ' + style.getPropertyValue(name);
          const grows = /^(height|block-size|perspective-origin|transform-origin)$/;
          return one.tagName + ': ' + [...style].filter((name) => !grows.test(name) && !name.startsWith('--mapwell')).map(of).join('; ');
        })`,
      );
    const alone = await host.open(browser, whole(link(`/${name}.css`), ofHost));
    const before = await styles(alone.page);
    await alone.page.close();
    const joined = await host.open(
      browser,
      whole(link(`/${name}.css`) + link('/mapwell/styles.css'), ofHost + everyTool('')),
    );
    await standing(joined.page, ['display']);
    // The page may have a bar to scroll by now.
    await joined.page.evaluate(
      "document.querySelectorAll('[data-mapwell-element]').forEach((one) => { one.hidden = true; })",
    );
    expect(before.length).toBeGreaterThan(15);
    expect(different(before, await styles(joined.page))).toEqual([]);
    expect(await joined.page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await joined.page.close();
  });
});

test('what a host insists on it gets, on its page and in our light: the watch is awake', async () => {
  const without = await shown(link('/mapwell/styles.css'), '', [...look, 'color']);
  const within = await shown(link('/wilful.css') + link('/mapwell/styles.css'), '', [...look, 'color']);
  expect(within.every((line) => line.includes('color rgb(255, 0, 0)'))).toBe(true);
  expect(different(without, within).length).toBeGreaterThan(100);
});
