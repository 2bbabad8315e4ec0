import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/page';
import type { StaticServer } from '../support/static-server';
import { serveFolder } from '../support/static-server';
import type { HostProject } from './host-project';
import { installHost } from './host-project';
import { madeWith, seen } from './host-test';
import { addWorry, textsIn, visit } from './host-visit';

interface Form {
  name: string;
  changes: number;
  column: { raw: string | null };
}

const most = 5 * 1024 * 1024;

let browser: Browser;
let host: HostProject;
let server: StaticServer | undefined;

beforeAll(async () => {
  host = installHost('dynamics-pcf');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server?.close();
});

seen(
  ['builds'],
  'is bundled by pcf-scripts, under the five megabytes that Dynamics takes',
  async (context) => {
    madeWith(context, host, { 'pcf-scripts': 'pcf-scripts', react: 'React' });
    host.script('build', { PP_TOOLS_TELEMETRY_OPTOUT: '1' });
    const bundle = join(host.folder, 'out/controls/mapping-board/bundle.js');
    expect(statSync(bundle).size).toBeLessThan(most);
    const page = join(host.folder, 'page');
    copyFileSync(bundle, join(page, 'bundle.js'));
    for (const name of ['react', 'react-dom'])
      copyFileSync(
        join(host.folder, 'node_modules', name, `umd/${name}.production.min.js`),
        join(page, `${name}.production.min.js`),
      );
    server = await serveFolder(page);
  },
);

seen(
  ['written', 'again', 'quiet'],
  'keeps the map in a column of text, and opens it from there',
  async () => {
    const { page, complaints, close } = await visit(browser, `${server?.url ?? ''}/`);
    const form = () => page.evaluate<Form>('window.form');
    await page
      .getByRole('textbox', { name: /^Add to What are we worried about\?/ })
      .first()
      .waitFor();
    expect(await form()).toEqual({ name: 'Council.MappingBoard', changes: 0, column: { raw: null } });
    await addWorry(page, 'Late home from school');
    await addWorry(page, 'He was cold');
    const { changes, column } = await form();
    expect(changes).toBe(2);
    expect(textsIn(column.raw)).toEqual({
      kind: 'mapwell/mapping-board',
      texts: ['Late home from school', 'He was cold'],
    });
    await page.evaluate('location.hash = encodeURIComponent(window.form.column.raw)');
    await page.reload();
    await page.getByText('He was cold').first().waitFor();
    expect(await form()).toEqual({ name: 'Council.MappingBoard', changes: 0, column });
    expect(await complaints()).toEqual([]);
    await close();
  },
);
