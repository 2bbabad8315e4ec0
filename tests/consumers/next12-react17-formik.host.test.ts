import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/page';
import type { HostProject, HostServer } from './host-project';
import { installHost } from './host-project';
import { madeWith, seen } from './host-test';
import type { Visit } from './host-visit';
import { addWorry, textsIn, visit } from './host-visit';

interface Saved {
  answers: Record<string, string>;
  saves: number;
}

let browser: Browser;
let host: HostProject;
let server: HostServer;
let opened: Visit;

const saved = async () => (await (await fetch(`${server.url}/api/answers`)).json()) as Saved;

beforeAll(async () => {
  host = installHost('next12-react17-formik');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

seen(['builds'], 'builds with its own Next, webpack and TypeScript', async (context) => {
  madeWith(context, host, {
    next: 'Next',
    react: 'React',
    formik: 'Formik',
    yup: 'Yup',
    typescript: 'TypeScript',
  });
  host.script('build');
  server = await host.serve(['node_modules/next/dist/bin/next', 'start']);
});

seen(['server'], 'the tools are in what the server sends, without a style in it', async () => {
  const html = await (await fetch(server.url)).text();
  expect(html).toContain('data-mapwell="mapping-board"');
  expect(html).toContain('data-mapwell="safety-scale"');
  expect(html).not.toMatch(/<main>.* style=/s);
});

seen(['written', 'quiet'], 'nothing is saved on mount; each change is saved once, as strings', async () => {
  opened = await visit(browser, server.url);
  const { page, complaints } = opened;
  await page
    .getByRole('textbox', { name: /^Add to What are we worried about\?/ })
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
  expect(await saved()).toEqual({ answers: {}, saves: 0 });

  await addWorry(page, 'Late home from school');
  await expect.poll(async () => (await saved()).saves).toBe(1);
  await addWorry(page, 'Nobody was at home, and it was dark — “again”');
  await expect.poll(async () => (await saved()).saves).toBe(2);
  expect(textsIn((await saved()).answers['map'])).toEqual({
    kind: 'mapwell/mapping-board',
    texts: ['Late home from school', 'Nobody was at home, and it was dark — “again”'],
  });
  // The scale beside it was not touched, and nothing is made up for it.
  expect((await saved()).answers['scale']).toBe('');
  expect(await complaints()).toEqual([]);
});

seen(
  ['again'],
  'what Yup asks for stands in nobody’s way, and the half-filled draft opens as it was',
  async () => {
    const { page, complaints } = opened;
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
    await page.getByText('Say who reviews this').waitFor();
    await addWorry(page, 'After the form was found unfinished');
    await expect.poll(async () => (await saved()).saves).toBe(3);
    const before = await saved();

    await page.reload();
    await page.getByText('After the form was found unfinished').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await saved()).toEqual(before);
    await page.getByLabel('Reviewed by').fill('R. Lowe');
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
    await page.getByText('Finished', { exact: true }).waitFor();
    expect((await saved()).answers['map']).toBe(before.answers['map']);
    expect(await complaints()).toEqual([]);
    await opened.close();
  },
);
