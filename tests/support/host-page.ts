import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import type { Host } from './host';
import { serveFolder } from './static-server';

export interface HostPage {
  page: Page;
  /** Every error and warning of the console so far, and every exception nobody caught. */
  complaints: string[];
  close: () => Promise<void>;
}

/**
 * Opens a host's page: `client` (JSX the classic way, `React` imported by itself) bundled with a development build of
 * React, which is the one that warns. `markup` is what the server sent into the root.
 */
export async function openHostPage(
  browser: Browser,
  host: Host,
  client: string,
  markup = '',
): Promise<HostPage> {
  await build({
    stdin: { contents: client, resolveDir: host.folder, loader: 'jsx' },
    absWorkingDir: host.folder,
    bundle: true,
    jsx: 'transform',
    outfile: join(host.folder, 'page/client.js'),
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  writeFileSync(
    join(host.folder, 'page/index.html'),
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Host</title>
<link rel="stylesheet" href="/client.css"></head>
<body><main id="root">${markup}</main><script src="/client.js"></script></body></html>`,
  );
  const server = await serveFolder(join(host.folder, 'page'));
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  await page.goto(`${server.url}/`);
  return {
    page,
    complaints,
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}
