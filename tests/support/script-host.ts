import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';

/** What a council's own server may say: nothing from elsewhere, nothing inline, no text as script or markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Runs before anything else: notes what the browser refuses, and keeps every shadow root, closed ones too, for the test. */
const watcher = `
window.watched = { refused: [], roots: new WeakMap(), addresses: 0, globals: new Set(Object.getOwnPropertyNames(window)) };
document.addEventListener('securitypolicyviolation', (report) => {
  watched.refused.push(report.effectiveDirective + ' ' + report.blockedURI + ' ' + report.sample);
});
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  watched.roots.set(this, root);
  return root;
};
const create = URL.createObjectURL;
URL.createObjectURL = function (blob) { watched.addresses += 1; return create.call(this, blob); };
const revoke = URL.revokeObjectURL;
URL.revokeObjectURL = function (address) { watched.addresses -= 1; return revoke.call(this, address); };
`;

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.html': 'text/html',
};
const dist = resolve(import.meta.dirname, '../../dist');

/** What else a host's policy says, where it is one with frames: asked anew for each page. */
type MorePolicy = (path: string) => readonly string[];

/** Of each page: whether a browser may keep it for Back. */
type MayKeep = (path: string) => boolean;

/** A server that renders its own pages, with the strictest policy, and has the built scripts and sheets under `/mapwell/`. */
export interface ScriptHost {
  /** Opens a page with this in it. What is not a whole page is put into one. */
  open: (browser: Browser, html: string, path?: string) => Promise<ScriptPage>;
  /** Serves a script of the host's own. */
  addScript: (path: string, text: string) => void;
  /** Where it is: `http://127.0.0.1:1234`. */
  home: string;
  /** What forms have posted, field by field, oldest first. */
  posted: [string, string][][];
  close: () => void;
}

export interface ScriptPage {
  page: Page;
  refused: () => Promise<string[]>;
  /** All of the console, and what was thrown. */
  complaints: readonly string[];
  /** Every address that was asked for. */
  asked: readonly string[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export async function serveScripts(
  morePolicy: MorePolicy = () => [],
  mayKeep: MayKeep = () => false,
): Promise<ScriptHost> {
  const pages = new Map<string, string>();
  const posted: [string, string][][] = [];
  const answer = (path: string): string | Buffer | undefined => {
    if (path === '/watcher.js') return watcher;
    if (path.startsWith('/mapwell/')) return readFileSync(join(dist, path.slice('/mapwell/'.length)));
    return pages.get(path);
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (request.method === 'POST') posted.push([...new URLSearchParams(await bodyOf(request))]);
    const body = request.method === 'POST' ? '<!doctype html><title>Saved</title>' : answer(path);
    const type = types[extname(path)] ?? 'text/html';
    response.writeHead(body === undefined ? 204 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': [policy, ...morePolicy(path)].join('; '),
      // Where nothing else is said as pages that hold such data are sent: Back asks again, and no browser has a copy.
      'cache-control': mayKeep(path) ? 'no-cache' : 'no-store',
    });
    response.end(body);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const whole = (html: string) =>
    html.startsWith('<!doctype')
      ? html.replace(/(<html[^>]*>)/, '$1<script src="/watcher.js"></script>')
      : `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A host</title>
<script src="/watcher.js"></script><link rel="stylesheet" href="/mapwell/styles.css"></head><body>${html}</body></html>`;
  return {
    home,
    posted,
    addScript: (path, text) => void pages.set(path, text),
    async open(browser, html, path = `/page-${pages.size}`) {
      pages.set(path, whole(html));
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (fault) => complaints.push(fault.message));
      page.on('request', (request) => asked.push(request.url().slice(home.length)));
      await page.goto(`${home}${path}`);
      return { page, complaints, asked, refused: () => page.evaluate<string[]>('watched.refused') };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
