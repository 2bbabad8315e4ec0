import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFamilyRecord } from '../../src/family-record';
import { launchBrowser } from '../support/browser';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';

const saved = JSON.stringify(
  JSON.parse(readFileSync('tests/documents/family-record/format-1.json', 'utf8')) as object,
);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const record = (attributes = '', value = saved) =>
  `<form method="post" action="/save"><mapwell-family-record name="record" ${attributes} value="${escaped(value)}"></mapwell-family-record>
<button id="save">Save</button></form><script src="/mapwell/elements/family-record.global.js"></script>`;

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

describe('the element of a whole record', () => {
  test('shows the tools the record uses, each under a heading, and sends what nobody changed to the letter', async () => {
    const { page, refused, complaints } = await host.open(browser, record());
    const { tools } = openFamilyRecord(saved).document;
    const documents = Object.values(tools).flat().length;
    const used = Object.values(tools).filter((parts) => parts.length > 0).length;
    await expect.poll(() => page.locator('[data-part="tool"] > .mapwell').count()).toBe(documents);
    expect(await page.locator('[data-part="tool"] > h2').count()).toBe(used);
    expect(await page.locator('[data-part="broken"]').count()).toBe(0);
    await page.click('#save');
    await page.waitForURL('**/save');
    expect(host.posted.at(-1)).toEqual([['record', saved]]);
    expect(complaints).toEqual([]);
    await page.goBack();
    expect(await refused()).toEqual([]);
    await page.close();
  });

  test('begins a tool, tells of each change with the whole record, and takes back one after the other, whichever tool it was', async () => {
    const { page, complaints } = await host.open(
      browser,
      record('tools="mapping-board nothing safety-plan"', ''),
    );
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      document.addEventListener('mapwell-change', (event) => {
        told.push((event as CustomEvent<{ command: { type: string } }>).detail.command.type);
      });
    });
    const headings = () => page.locator('[data-part="tool"] > h2').allTextContents();
    await expect.poll(headings).toEqual(['The map', 'The safety plan']);
    for (const what of ['The map', 'The safety plan'])
      await page.getByRole('button', { name: `Begin: ${what}` }).click();
    await expect.poll(() => page.locator('[data-part="tool"] > .mapwell').count()).toBe(2);
    const add = page
      .locator('[data-tool="mapping-board"] [data-part="capture"] :is(input, textarea)')
      .first();
    await add.pressSequentially('He was cold');
    await add.press('Enter');
    const shown = page.getByRole('button', { name: 'Edit: He was cold' });
    await shown.first().waitFor();
    const undo = page.locator('[data-holds] > .mapwell-toolbar [data-part="undo"]');
    await undo.click();
    await expect.poll(() => shown.count()).toBe(0);
    await undo.click();
    await expect.poll(() => page.locator('[data-part="tool"] > .mapwell').count()).toBe(1);
    await page.locator('[data-holds] > .mapwell-toolbar [data-part="redo"]').click();
    await expect.poll(() => page.locator('[data-part="tool"] > .mapwell').count()).toBe(2);
    expect(await page.evaluate('told')).toEqual(Array<string>(6).fill('change-slice'));
    await page.click('#save');
    await page.waitForURL('**/save');
    const opened = openFamilyRecord(host.posted.at(-1)?.[0]?.[1]);
    expect(opened.status).toBe('opened');
    expect([
      opened.document.tools['mapping-board'].length,
      opened.document.tools['safety-plan'].length,
    ]).toEqual([1, 1]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('on paper its tools are not hidden with it', async () => {
    const { page } = await host.open(browser, record());
    await page.locator('[data-part="tool"] > .mapwell').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-part="tool"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-holds] > .mapwell-toolbar').isVisible()).toBe(false);
    await page.close();
  });
});
