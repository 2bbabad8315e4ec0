import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/page';
import type { StaticServer } from '../support/static-server';
import { serveFolder } from '../support/static-server';
import type { HostProject } from './host-project';
import { installHost } from './host-project';
import { madeWith, seen } from './host-test';
import { savesAndOpensAgain } from './page-that-saves';

let browser: Browser;
let host: HostProject;
let server: StaticServer | undefined;

beforeAll(async () => {
  host = installHost('webpack4');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server?.close();
});

seen(['builds'], 'is required by its doors where Node reads them', () => {
  expect(host.node(['by-require.js'])).toContain('Gran stays over on late shifts.');
});

seen(
  ['builds'],
  'is bundled by webpack 4, told where the file is and to have it put into an older form',
  async (context) => {
    madeWith(context, host, { webpack: 'webpack', react: 'React' });
    // webpack 4 hashes in a way that newer OpenSSL has only when asked.
    host.script('build', { NODE_OPTIONS: '--openssl-legacy-provider' });
    const page = join(host.folder, 'public');
    copyFileSync(
      join(host.folder, 'node_modules/mapwell/dist/mapping-board.css'),
      join(page, 'mapping-board.css'),
    );
    server = await serveFolder(page);
  },
);

seen(['written', 'again', 'quiet'], 'holds the map as a string, saves it and opens it again', async () => {
  await savesAndOpensAgain(browser, `${server?.url ?? ''}/`, '17.0.2');
});
