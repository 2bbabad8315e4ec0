import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/page';
import type { StrictHost } from '../support/strict-host';
import { serveStrictly } from '../support/strict-host';

const client = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { Trajectory } from './src';
import { datesThatAreSet, familysRatings, familysScales, twoPaths } from './stories/families/tariq-and-aishas-way';
import './src/styles.css';

createRoot(document.getElementById('root')).render(
  <Trajectory
    defaultValue={twoPaths}
    statutory={datesThatAreSet}
    ratings={familysRatings}
    scales={familysScales}
    now={() => '2024-04-09T10:00:00+01:00'}
  />,
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

test('on a page with the strictest policy the whole trajectory works, and the browser refuses nothing', async () => {
  const { page, refused, complaints } = await host.open(browser);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const part = (name: string) => page.locator(`[data-part="${name}"]`);

  // A stage is dragged to another path, and moved by keys.
  const handle = button(/^Move by dragging.*A night at Dad’s$/);
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await page.locator('[data-lane="mum"]').boundingBox();
  if (!from || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + 9, from.y + 9);
  await page.mouse.down();
  await page.mouse.move(from.x + 9, from.y - 20);
  await page.mouse.move(to.x + 30, to.y + 20, { steps: 4 });
  await page.mouse.up();
  await button(/^Undo: /).waitFor();
  await handle.focus();
  for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);

  // How it is, when it is, and every form.
  await button('How it is… Mum tries the night plan with Gran').click();
  await part('status-save').click();
  await button('When… Mum tries the night plan with Gran').click();
  await page.getByRole('spinbutton').first().fill('5');
  await part('when-save').click();
  for (const form of ['Picture', 'Table', 'List']) await button(form).click();

  // A calendar file, and paper.
  await part('calendar-button').click();
  await page.getByRole('checkbox').first().check();
  const [file] = await Promise.all([page.waitForEvent('download'), part('calendar-save').click()]);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await part('paper').waitFor({ state: 'attached' });
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
  await page.keyboard.press('Control+z');

  const shown = await part('stages').evaluate((stages) => getComputedStyle(stages).display);
  expect(shown).toBe('flex');
  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
