import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dark, familyBoard, late, ray, workingWell, worries } from '../mapping-board/family';
import { launchBrowser } from '../support/browser';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const saved = JSON.stringify(familyBoard());
const script = '<script src="/mapwell/elements/mapping-board.global.js"></script>';
const board = (attributes = '') =>
  `<mapwell-mapping-board id="map" ${attributes} value="${escaped(saved)}"></mapwell-mapping-board>`;

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

const editLate = `Edit: ${late}`;
const shown = (page: Page) => page.getByRole('button', { name: editLate }).first().waitFor();

describe('made known', () => {
  test('later than it was written, with properties set before: they are taken over', async () => {
    host.addScript(
      '/early.js',
      `Object.assign(document.querySelector('mapwell-mapping-board'), { value: ${saved}, headingLevel: 3, readOnly: true });`,
    );
    const { page, complaints } = await host.open(
      browser,
      `<mapwell-mapping-board></mapwell-mapping-board><script src="/early.js"></script>${script}`,
    );
    await page.getByRole('heading', { level: 4, name: worries }).waitFor();
    await page.getByText(late).first().waitFor();
    expect(await page.getByRole('button', { name: editLate }).count()).toBe(0);
    expect(await page.evaluate("Object.keys(document.querySelector('mapwell-mapping-board')).length")).toBe(
      0,
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('twice, and beside all the others, it is what it was', async () => {
    const { page, complaints } = await host.open(
      browser,
      `${board()}${script}${script}<script src="/mapwell/mapwell.global.js"></script>`,
    );
    await shown(page);
    expect(await page.evaluate('mapwell.defineMappingBoard() === mapwell.defineMappingBoard()')).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('by a council’s own prefix, by attribute and by call', async () => {
    const { page } = await host.open(
      browser,
      `<council-mapping-board></council-mapping-board><other-mapping-board></other-mapping-board>
<script data-prefix="council" src="/mapwell/elements/mapping-board.global.js"></script>`,
    );
    await page.locator('council-mapping-board .mapwell').waitFor();
    await page.evaluate("mapwell.defineMappingBoard({ prefix: 'other' })");
    await page.locator('other-mapping-board .mapwell').waitFor();
    expect(await page.evaluate("customElements.get('mapwell-mapping-board') === undefined")).toBe(true);
    await page.close();
  });

  test('several on one page make no id twice', async () => {
    const names = ['mapping-board', 'safety-scale', 'safety-plan', 'trajectory', 'three-houses'];
    const one = names.map((name) => `<mapwell-${name}></mapwell-${name}>`).join('');
    const { page } = await host.open(
      browser,
      `${one}${one}<script src="/mapwell/mapwell.global.js"></script>`,
    );
    await expect.poll(() => page.locator('.mapwell[data-mapwell]').count()).toBe(2 * names.length);
    const twice = await page.evaluate<string[]>(
      `(() => { const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, at) => ids.indexOf(id) !== at); })()`,
    );
    expect(twice).toEqual([]);
    await page.close();
  });
});

describe.each(['', 'shadow', 'shadow="closed"'])('its place in the page (%s)', (mode) => {
  test('is changed within one task without losing what is half written, and later without losing the document', async () => {
    const { page, complaints } = await host.open(
      browser,
      `<div id="one">${board(mode)}</div><div id="two"></div>${script}`,
    );
    const inside = `(watched.roots.get(document.querySelector('#map')) ?? document.querySelector('#map'))`;
    const field = `${inside}.querySelector('[data-part="capture"] :is(input, textarea), [data-part] textarea')`;
    await expect.poll(() => page.evaluate(`${field} !== null`)).toBe(true);
    await page.evaluate(`${field}.focus()`);
    await page.keyboard.type('He was cold');
    await page.evaluate("document.querySelector('#two').append(document.querySelector('#map'))");
    await page.evaluate('new Promise((rest) => setTimeout(rest, 100))');
    expect(await page.evaluate(`${field}.value`)).toBe('He was cold');
    await page.evaluate(`${field}.focus()`);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(`JSON.stringify(document.querySelector('#map').value)`))
      .toContain('He was cold');
    await page.evaluate("window.kept = document.querySelector('#map'); kept.remove()");
    await page.evaluate('new Promise((rest) => setTimeout(rest, 100))');
    expect(await page.evaluate('(watched.roots.get(kept) ?? kept).childNodes.length')).toBe(0);
    await page.evaluate("document.querySelector('#one').append(kept)");
    await expect.poll(() => page.evaluate(`${inside}.textContent.includes('He was cold')`)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.each(['open', 'closed'])('in its own %s shadow root', (mode) => {
  const open = () =>
    host.open(
      browser,
      `<label for="map">The map</label>${board(`shadow="${mode}" name="map"`)}${script}`.replace(
        '<label',
        '<form><label',
      ),
    );
  const inside = `watched.roots.get(document.querySelector('#map'))`;
  const named = (name: string) =>
    `[...${inside}.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === ${JSON.stringify(name)})`;
  const middle = async (page: Page, name: string) => {
    await expect.poll(() => page.evaluate(`${named(name)} !== undefined`)).toBe(true);
    await page.evaluate(`${named(name)}.scrollIntoView({ block: 'center' })`);
    const [x = 0, y = 0] = await page.evaluate<number[]>(
      `(() => { const { x, y, width, height } = ${named(name)}.getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`,
    );
    return { x, y };
  };
  const thingsIn = (page: Page, place: string) =>
    page.evaluate<string[]>(
      `[...${inside}.querySelector('[aria-label="Things in ${place}"]').children].map((one) => one.querySelector(':scope > :is(p, blockquote)')?.textContent)`,
    );
  const press = async (page: Page, name: string) => {
    const { x, y } = await middle(page, name);
    await page.mouse.click(x, y);
  };

  test('it looks as on a page, without a style element, and the host’s sheet is not needed', async () => {
    const { page, refused } = await open();
    await middle(page, editLate);
    await page.evaluate("document.querySelector('link').remove()");
    const columns = await page.evaluate<number[]>(
      `[...${inside}.querySelectorAll('[data-part="column"]')].map((one) => one.getBoundingClientRect().top)`,
    );
    expect(columns).toHaveLength(3);
    expect(new Set(columns).size).toBe(1);
    expect(await page.evaluate(`${inside}.querySelectorAll('style, link').length`)).toBe(0);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#map')).display`)).toBe('block');
    expect(await refused()).toEqual([]);
    await page.close();
  });

  test('the host’s label leads in, dialogs open and give the focus back, and a card is dragged and undone', async () => {
    const { page, refused, complaints } = await open();
    await middle(page, editLate);
    await page.click('label[for="map"]');
    expect(await page.evaluate(`${inside}.activeElement !== null`)).toBe(true);

    await press(page, `Move to…: ${dark}`);
    expect(await page.evaluate(`${inside}.querySelector('dialog').matches(':modal')`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(`${inside}.activeElement === ${named(`Move to…: ${dark}`)}`)).toBe(true);

    const to = await middle(page, `Edit: ${ray}`);
    const from = await middle(page, `Drag: ${dark}`);
    const target = await page.evaluate<number[]>(
      `(() => { const { x, y } = ${named(`Edit: ${ray}`)}.closest('li').getBoundingClientRect(); return [x + 60, y + 4]; })()`,
    );
    expect(to.x).toBeGreaterThan(from.x);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 10);
    await page.mouse.move(target[0] ?? 0, target[1] ?? 0, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => thingsIn(page, workingWell)).toContain(dark);
    await page.keyboard.press('Control+z');
    await expect.poll(() => thingsIn(page, worries)).toContain(dark);
    expect(await page.evaluate('new FormData(document.forms[0]).get("map")')).toBe(
      await page.evaluate('JSON.stringify(document.querySelector("#map").value)'),
    );
    expect(await refused()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
