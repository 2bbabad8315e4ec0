import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/page';
import type { HostProject, HostServer } from './host-project';
import { installHost } from './host-project';
import { madeWith, seen } from './host-test';
import { addWorry, textsIn, visit } from './host-visit';

interface Answers {
  map: string;
  reviewer: string;
}

let browser: Browser;
let host: HostProject;
let server: HostServer;

const answers = async () => (await (await fetch(`${server.url}/answers`)).json()) as Answers;

beforeAll(async () => {
  host = installHost('express-nunjucks-govuk');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

seen(['builds'], 'starts, with GOV.UK’s own styles around the element', async (context) => {
  madeWith(context, host, {
    express: 'Express',
    nunjucks: 'Nunjucks',
    'govuk-frontend': 'govuk-frontend',
  });
  host.script('build');
  server = await host.serve(['server.js']);
});

seen([], 'the control page, with a style element in it, is reported: the watch is awake', async () => {
  const { page, complaints, close } = await visit(browser, `${server.url}/control`);
  await page.locator('.mapwell button').first().waitFor();
  expect(await complaints()).toContain('policy: style-src-elem inline');
  await close();
});

seen(
  ['written', 'again', 'quiet'],
  'is posted, redirected and given back, under the strictest policy',
  async () => {
    const { page, complaints, close } = await visit(browser, server.url);
    const text = 'Late home; “nobody” was in & it was <dark>';
    await addWorry(page, text);
    await page.getByLabel('Reviewed by').fill('R. Lowe');
    const [redirected] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(redirected.status()).toBe(303);
    await page.getByRole('listitem').filter({ hasText: text }).first().waitFor();
    const held = await answers();
    expect(textsIn(held.map)).toEqual({ kind: 'mapwell/mapping-board', texts: [text] });
    expect(await page.locator('#map').getAttribute('value')).toBe(held.map);

    // Sent again with nothing changed, it is the same letter for letter.
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Save' }).click()]);
    expect(await answers()).toEqual(held);
    expect(await complaints()).toEqual([]);
    await close();
  },
);

seen(
  ['again', 'quiet'],
  'a half-filled form comes back with what stood in it, and the summary leads to the element',
  async () => {
    const { page, complaints, close } = await visit(browser, server.url);
    await addWorry(page, 'Written before the form was finished');
    await page.getByLabel('Reviewed by').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Say who reviews this' }).waitFor();
    await page.getByText('Written before the form was finished').first().waitFor();
    expect(textsIn((await answers()).map).texts).toHaveLength(2);
    expect(await complaints()).toEqual([
      'error: Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)',
    ]);
    await close();
  },
);

seen(
  ['quiet'],
  'GOV.UK’s error summary scrolls to the element’s label and gives the element the focus',
  async () => {
    await fetch(server.url, { method: 'POST', body: new URLSearchParams({ map: '', reviewer: '' }) });
    const { page, complaints, close } = await visit(browser, server.url);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Write down at least one thing' }).click();
    const reached = await page.evaluate<{ inside: boolean; label: number }>(
      `({
      inside: document.querySelector('#map').contains(document.activeElement),
      label: Math.round(document.querySelector('label[for="map"]').getBoundingClientRect().top),
    })`,
    );
    expect(reached.inside).toBe(true);
    expect(reached.label).toBeGreaterThanOrEqual(-1);
    expect(reached.label).toBeLessThan(1000);
    expect(await complaints()).toEqual([
      'error: Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)',
    ]);
    await close();
  },
);
