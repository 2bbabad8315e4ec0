import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/page';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('the built Storybook opens without asking any other machine for anything', async () => {
  const home = inject('storybookUrl');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${home}/index.html`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Families' }).or(page.getByText('Families')).first().waitFor();
  expect(asked.filter((url) => !url.startsWith(home) && !/^(data|blob):/.test(url))).toEqual([]);
  await page.close();
});
