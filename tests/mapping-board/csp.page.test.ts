import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/page';
import { dark, familyBoard, late, ray, workingWell, worries } from './family';

/** The strictest policy that still lets a page have scripts and styles of its own. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const client = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { MappingBoard } from './src';
import { familyBoard } from './tests/mapping-board/family';
import './src/styles.css';

const value = location.pathname === '/newer.html' ? { ...familyBoard(), format: 99 } : familyBoard();
createRoot(document.getElementById('root')).render(<MappingBoard defaultValue={value} />);
`;

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

let folder: string;
let server: Server;
let home: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mapwell-csp-'));
  await build({
    stdin: { contents: client, resolveDir: resolve(import.meta.dirname, '../..'), loader: 'tsx' },
    bundle: true,
    jsx: 'transform',
    outfile: join(folder, 'client.js'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const pages: Record<string, () => string | Buffer> = {
    '/index.html': () => html(),
    '/newer.html': () => html(),
    '/control.html': () => html('<style>body { color: red }</style>'),
    '/watcher.js': () => watcher,
    '/client.js': () => readFileSync(join(folder, 'client.js')),
    '/client.css': () => readFileSync(join(folder, 'client.css')),
  };
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = pages[path]?.();
    response.writeHead(body === undefined ? 204 : 200, {
      'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const refusedOn = (page: Page) => page.evaluate<string[]>('window.refused');

test('on a page with the strictest policy the whole board works, and the browser refuses nothing', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (fault) => complaints.push(fault.message));
  await page.goto(`${home}/index.html`);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

  await page.getByRole('textbox', { name: `Add to ${worries}` }).fill('He was cold');
  await page.keyboard.press('Enter');
  await button(`Move to…: ${late}`).click();
  await button('Harm').click();
  const from = await button(`Drag: ${dark}`).boundingBox();
  const to = await button(`Edit: ${ray}`).boundingBox();
  if (!from || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + 9, from.y + 9);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  const moved = page.getByRole('list', { name: `Things in ${workingWell}` }).getByText(dark);
  await moved.waitFor();
  await button(`Details: ${ray}`).click();
  await page.getByLabel('How is it known?').selectOption('Somebody told them');
  await page.keyboard.press('Escape');
  await button('List').click();
  await button('Print…').click();
  await page.keyboard.press('Escape');
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
  await page.keyboard.press('Control+z');

  const columns = await page
    .locator('[data-part="column"]')
    .first()
    .evaluate((column) => getComputedStyle(column).display);
  expect(columns).toBe('flex');
  expect(await refusedOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a map that cannot be worked on can be kept as a file there too', async () => {
  const page = await browser.newPage();
  await page.goto(`${home}/newer.html`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep a copy' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('map.json');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual({ ...familyBoard(), format: 99 });
  expect(await refusedOn(page)).toEqual([]);
  await page.close();
});

test('the same page with a style of its own in it is refused: the watch is awake', async () => {
  const page = await browser.newPage();
  await page.goto(`${home}/control.html`);
  await page.getByRole('textbox', { name: `Add to ${worries}` }).waitFor();
  expect(await refusedOn(page)).toEqual([expect.stringMatching(/^style-src-elem inline/)]);
  await page.close();
});
