import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/page';
import type { StrictHost } from '../support/strict-host';
import { serveStrictly } from '../support/strict-host';

const client = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { SafetyNetwork } from './src';
import { fivePeople } from './stories/families/around-tariq-and-aisha';
import './src/styles.css';

createRoot(document.getElementById('root')).render(<SafetyNetwork defaultValue={fivePeople} />);
`;

let host: StrictHost;
let browser: Browser;

beforeAll(async () => {
  host = await serveStrictly(client);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  host.close();
});

test('on a page with the strictest policy the whole network works, and the browser refuses nothing', async () => {
  const { page, refused, complaints } = await host.open(browser);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

  // Somebody is moved by hand, and opened.
  const gran = await button(/^Gran/).locator('.mapwell-network-symbol').boundingBox();
  if (!gran) throw new Error('Gran is not in the picture.');
  await page.mouse.move(gran.x + 9, gran.y + 9);
  await page.mouse.down();
  await page.mouse.move(gran.x + 40, gran.y + 20);
  await page.mouse.move(gran.x + 60, gran.y + 20, { steps: 4 });
  await page.mouse.up();
  await button(/^Undo: /).waitFor();
  await button(/^Gran/).click();
  await page.getByRole('region', { name: /^Card of Gran/ }).waitFor();
  await page.keyboard.press('Escape');

  // Larger, and every form.
  await page.getByText('Size and part of the picture').click();
  for (const part of ['zoom-in', 'pan-left', 'zoom-whole'])
    await page.locator(`[data-part="${part}"]`).click();
  for (const form of ['Family tree', 'Around the home']) await button(form).click();
  for (const form of ['List', 'Table', 'Sentences', 'Picture']) await button(form).click();

  // Both files, and paper.
  for (const kind of ['svg', 'png']) {
    await page.locator('[data-part="print"]').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-part="export-${kind}"]`).click(),
    ]);
    expect(readFileSync(await file.path()).byteLength).toBeGreaterThan(1000);
  }
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await page.locator('[data-part="paper"]').waitFor({ state: 'attached' });
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
  await page.keyboard.press('Control+z');

  const shown = await page
    .locator('.mapwell-network-svg')
    .evaluate((picture) => getComputedStyle(picture).display);
  expect(shown).toBe('block');
  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
