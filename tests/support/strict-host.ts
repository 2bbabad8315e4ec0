import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';

/** The strictest policy that still lets a page have scripts and styles of its own. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Runs before anything else on the page, and notes what the browser refuses. */
const watcher = `
window.refused = [];
document.addEventListener('securitypolicyviolation', (report) => {
  window.refused.push(report.effectiveDirective + ' ' + report.blockedURI + ' ' + report.sample);
});
`;

const html = (head = '') => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A strict page</title>
<script src="/watcher.js"></script>${head}<link rel="stylesheet" href="/client.css"></head>
<body><main id="root"></main><script src="/client.js"></script></body></html>`;

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.html': 'text/html' };

/** A host with the strictest policy. */
export interface StrictHost {
  /** Opens any of its pages; `control` has a style of its own in it, which the browser must refuse. Close it when done. */
  open: (browser: Browser, page?: string) => Promise<StrictPage>;
  close: () => void;
}

export interface StrictPage {
  page: Page;
  /** What the browser has refused so far. */
  refused: () => Promise<string[]>;
  /** What stood in the console, and what was thrown. */
  complaints: readonly string[];
}

/** Builds `client`, a module with JSX whose imports begin at the root of the repository, and serves it with that policy. */
export async function serveStrictly(client: string): Promise<StrictHost> {
  const folder = mkdtempSync(join(tmpdir(), 'mapwell-csp-'));
  await build({
    stdin: { contents: client, resolveDir: resolve(import.meta.dirname, '../..'), loader: 'tsx' },
    bundle: true,
    jsx: 'transform',
    outfile: join(folder, 'client.js'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files: Record<string, () => string | Buffer> = {
    '/control.html': () => html('<style>body { color: red }</style>'),
    '/watcher.js': () => watcher,
    '/client.js': () => readFileSync(join(folder, 'client.js')),
    '/client.css': () => readFileSync(join(folder, 'client.css')),
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = files[path]?.() ?? (extname(path) === '.html' ? html() : undefined);
    response.writeHead(body === undefined ? 204 : 200, {
      'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async open(browser, name = 'index') {
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (fault) => complaints.push(fault.message));
      await page.goto(`${home}/${name}.html`);
      return { page, complaints, refused: () => page.evaluate<string[]>('window.refused') };
    },
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
