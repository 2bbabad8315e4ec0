import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
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
  host = installHost('react16-element');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server?.close();
});

seen(['builds'], 'is bundled with its own React, and has the script beside it', async (context) => {
  madeWith(context, host, { react: 'React' });
  host.script('build');
  cpSync(join(host.folder, 'node_modules/mapwell/dist'), join(host.folder, 'public/mapwell'), {
    recursive: true,
  });
  server = await serveFolder(join(host.folder, 'public'));
});

seen(['written', 'again', 'quiet'], 'holds the map as a string, saves it and opens it again', async () => {
  await savesAndOpensAgain(browser, `${server?.url ?? ''}/`, '16.14.0');
});
