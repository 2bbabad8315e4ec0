import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/page';
import type { StrictHost } from '../support/strict-host';
import { serveStrictly } from '../support/strict-host';

const client = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { SafetyPlan } from './src';
import { linkedToNights, nightsPlan } from './stories/families/tariq-and-aishas-plan';
import './src/styles.css';

createRoot(document.getElementById('root')).render(
  <SafetyPlan defaultValue={nightsPlan} {...linkedToNights} now={() => '2024-04-09T10:00:00+01:00'} />,
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

test('on a page with the strictest policy the whole safety plan works, and the browser refuses nothing', async () => {
  const { page, refused, complaints } = await host.open(browser);
  const part = (name: string) => page.locator(`[data-part="${name}"]`);
  const first = (name: string) => part(name).first();

  // A rule is written, moved, and told how it goes.
  const field = page.getByRole('textbox', { name: 'A rule, in plain words' });
  await field.fill('The lamp on the landing stays on.');
  await field.press('Enter');
  await page.getByRole('button', { name: /^Undo: / }).waitFor();
  await part('up').last().click();
  await first('state-button').click();
  await page.getByRole('dialog').getByRole('combobox').first().selectOption({ index: 1 });
  await part('do').click();

  // Details, handing over, a day, and what was agreed.
  await first('details-button').click();
  await part('close').click();
  await part('hand-over').click();
  await part('bar').click();
  await part('close').click();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Write in the diary' }).click();
  await part('diary-text').locator('textarea').fill('All was well.');
  await part('do').click();

  // A calendar file, and paper.
  await part('calendar-button').click();
  await part('calendar-for').locator('select').selectOption('professionals');
  await page.getByRole('dialog').getByRole('checkbox').first().check();
  const [file] = await Promise.all([page.waitForEvent('download'), part('calendar-save').click()]);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await part('paper').waitFor({ state: 'attached' });
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");

  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
