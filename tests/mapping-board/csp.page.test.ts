import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/page';
import type { StrictHost } from '../support/strict-host';
import { serveStrictly } from '../support/strict-host';
import { dark, familyBoard, late, ray, workingWell, worries } from './family';

const client = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { MappingBoard } from './src';
import { familyBoard } from './tests/mapping-board/family';
import './src/styles.css';

const value = location.pathname === '/newer.html' ? { ...familyBoard(), format: 99 } : familyBoard();
createRoot(document.getElementById('root')).render(<MappingBoard defaultValue={value} />);
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

test('on a page with the strictest policy the whole board works, and the browser refuses nothing', async () => {
  const { page, refused, complaints } = await host.open(browser);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

  await page.getByRole('textbox', { name: `Add to ${worries}` }).fill('He was cold');
  await page.keyboard.press('Enter');
  await button(`Move to…: ${late}`).click();
  await button('Harm').click();
  const from = await button(`Drag: ${dark}`).boundingBox();
  const to = await button(`Edit: ${ray}`).boundingBox();
  if (!from || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + 9, from.y + 9);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  const moved = page.getByRole('list', { name: `Things in ${workingWell}` }).getByText(dark);
  await moved.waitFor();
  // The click that ends a drag is kept from what lies under it, for as long as a hand needs to let go.
  await page.waitForTimeout(100);
  await button(`Details: ${ray}`).click();
  await page.getByLabel('How is it known?').selectOption('Somebody told them');
  await page.keyboard.press('Escape');
  await button('List').click();
  await button('Print…').click();
  await page.keyboard.press('Escape');
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
  await page.keyboard.press('Control+z');

  const columns = await page
    .locator('[data-part="column"]')
    .first()
    .evaluate((column) => getComputedStyle(column).display);
  expect(columns).toBe('flex');
  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a map that cannot be worked on can be kept as a file there too', async () => {
  const { page, refused } = await host.open(browser, 'newer');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep a copy' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('map.json');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual({ ...familyBoard(), format: 99 });
  expect(await refused()).toEqual([]);
  await page.close();
});

test('the same page with a style of its own in it is refused: the watch is awake', async () => {
  const { page, refused } = await host.open(browser, 'control');
  await page.getByRole('textbox', { name: `Add to ${worries}` }).waitFor();
  expect(await refused()).toEqual([expect.stringMatching(/^style-src-elem inline/)]);
  await page.close();
});
