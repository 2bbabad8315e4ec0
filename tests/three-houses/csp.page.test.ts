import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/page';
import type { StrictHost } from '../support/strict-host';
import { serveStrictly } from '../support/strict-host';

const client = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { ThreeHouses } from './src';
import { tariqsHouses } from './stories/families/tariqs-houses';
import './src/styles.css';

createRoot(document.getElementById('root')).render(
  <ThreeHouses defaultValue={tariqsHouses} author="helen" now={() => '2026-03-18T10:00:00Z'} />,
);
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

test('on a page with the strictest policy all of three houses works, and the browser refuses nothing', async () => {
  const { page, refused, complaints } = await host.open(browser);
  const part = (name: string) => page.locator(`[data-part="${name}"]`);
  const house = page.getByRole('application').first();
  const drawn = async (how: () => Promise<void>) => {
    const undo = page.getByRole('button', { name: /^Undo/ });
    const before = await undo.getAttribute('aria-label');
    await how();
    await expect.poll(() => undo.getAttribute('aria-label')).not.toBe(before);
  };

  // A line by hand, a stamp by keys, and words.
  await drawn(async () => {
    const box = await house.boundingBox();
    if (!box) throw new Error('there is no house');
    await page.mouse.move(box.x + 60, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 140, { steps: 8 });
    await page.mouse.up();
  });
  await part('tool-stamp').click();
  await drawn(async () => {
    await house.focus();
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
  });
  await part('tool-words').click();
  await house.click();
  await drawn(async () => {
    await page.getByRole('textbox', { name: 'The words, just as they are said' }).fill('my bed');
    await page.getByRole('button', { name: 'Put the words down' }).click();
  });

  // Everything is covered and uncovered, told about, and put on paper.
  await part('cover').click();
  await part('uncover').click();
  await part('object-list').first().locator('summary').click();
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await part('paper').waitFor({ state: 'attached' });
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");

  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
