// Bundles both pages the way a host ships them, minified and in production mode, and serves them to this machine alone.
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = { code: join(root, 'dist/mapping-board.js'), style: join(root, 'dist/styles.css') };
const source = { code: join(root, 'src/mapping-board/index.ts'), style: join(root, 'src/styles.css') };

/** What was built last, unless the source has changed since: nobody wants figures of yesterday's code. */
function choose() {
  const changed = (folder) =>
    Math.max(
      ...readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
    );
  try {
    const oldest = Math.min(statSync(built.code).mtimeMs, statSync(built.style).mtimeMs);
    return oldest >= changed(join(root, 'src')) ? 'dist' : 'src';
  } catch {
    return 'src';
  }
}

const usual = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

async function bundle(page, options) {
  const entry = fileURLToPath(new URL(`./${page}.page.tsx`, import.meta.url));
  const { outputFiles } = await build({ ...usual, ...options, entryPoints: [entry] });
  return outputFiles[0].text;
}

async function bundleAll(from) {
  const files = from === 'dist' ? built : source;
  const toBoard = {
    name: 'board',
    setup: ({ onResolve }) => onResolve({ filter: /\/src\/mapping-board$/ }, () => ({ path: files.code })),
  };
  const [ours, floor, style] = await Promise.all([
    // As the package is compiled, for hosts on React 17; the plain page has the newer and faster way.
    bundle('ours', { jsx: 'transform', plugins: [toBoard] }),
    bundle('floor', { jsx: 'automatic' }),
    build({ ...usual, entryPoints: [files.style] }).then(({ outputFiles }) => outputFiles[0].text),
  ]);
  return { '/ours.js': ours, '/floor.js': floor, '/board.css': style };
}

const shell = (variant) => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>${variant}</title>
<link rel="stylesheet" href="/board.css">
<div id="board"></div>
<script src="/${variant}.js"></script>
</html>`;

const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** Pages `/ours` and `/floor`. `from` says whether the built package or the source was measured. */
export async function servePages() {
  const from = choose();
  const files = await bundleAll(from);
  const server = createServer(({ url }, response) => {
    const file = files[url];
    if (file !== undefined) response.writeHead(200, { 'content-type': types[url.split('.')[1]] }).end(file);
    else if (url === '/ours' || url === '/floor')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shell(url.slice(1)));
    else response.writeHead(204).end();
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    from,
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
