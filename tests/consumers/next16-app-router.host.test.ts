import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/page';
import type { HostProject, HostServer } from './host-project';
import { installHost } from './host-project';
import { madeWith, seen } from './host-test';
import { addWorry, textsIn, visit } from './host-visit';

const next = 'node_modules/next/dist/bin/next';
/** What the development server of Next says of itself. */
const ofNext = /Download the React DevTools|\[HMR\]|\[Fast Refresh\]/;

let browser: Browser;
let host: HostProject;
let server: HostServer | undefined;

const address = (path = '/') => {
  if (server === undefined) throw new Error('The host was not built');
  return `${server.url}${path}`;
};

beforeAll(async () => {
  host = installHost('next16-app-router');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server?.close();
});

seen(['builds'], 'builds, with a reducer called in a server component', async (context) => {
  madeWith(context, host, { next: 'Next', react: 'React', typescript: 'TypeScript' });
  host.script('build');
  server = await host.serve([next, 'start']);
});

seen(
  ['server'],
  'a server component’s own map is in what the server sends, without a style in it',
  async () => {
    for (const path of ['/', '/directly']) {
      const html = await (await fetch(address(path))).text();
      expect(html).toContain('data-mapwell="mapping-board"');
      expect(html).toContain('Gran stays over on late shifts.');
      expect(/<main>.*?<\/main>/s.exec(html)?.[0]).not.toMatch(/ style=/);
    }
  },
);

seen(
  ['written', 'again', 'quiet'],
  'is taken over, written on, saved as a string and opened again',
  async () => {
    const { page, complaints, close } = await visit(browser, address());
    await addWorry(page, 'Late home from school');
    await page.getByText('Not saved yet').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Late home from school' }).first().waitFor();
    expect(textsIn(await page.locator('#held').textContent())).toEqual({
      kind: 'mapwell/mapping-board',
      texts: ['Gran stays over on late shifts.', 'Late home from school'],
    });
    expect(await complaints()).toEqual([]);
    await close();
  },
);

seen(['server', 'quiet'], 'is taken over without a warning by the React that warns', async () => {
  await server?.close();
  server = await host.serve([next, 'dev', '-H', '127.0.0.1']);
  for (const path of ['/', '/directly']) {
    const { page, complaints, close } = await visit(browser, address(path), ofNext);
    await page.getByText('Gran stays over on late shifts.').first().waitFor();
    if (path === '/') await addWorry(page, 'He was cold');
    expect(await complaints()).toEqual([]);
    await close();
  }
});
