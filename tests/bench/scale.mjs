// `npm run bench:scale`: our safety scale beside a page of bare Radix sliders with their labels and one React reducer (the
// floor), in Chromium, with the production build. Run by run they take turns, each on a fresh page; what is told is the median.
//
//   --only a,b        only these of mount, arrow, dragging
//   --runs n          how many runs of each; five unless said
//   --json file       also writes every run to a file
//
// Ends with 1 where a promise is not kept.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../support/chromium.mjs';
import { openPage } from './drive.mjs';
import * as gestures from './scale-gestures.mjs';
import { compare, judgeLinear, plan, report } from './scale-promises.mjs';

const { values: asked } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, json: { type: 'string' } },
});
const names = asked.only?.split(',') ?? plan.map(({ gesture }) => gesture);
const unknown = names.filter((name) => !plan.some(({ gesture }) => gesture === name));
if (unknown.length > 0) throw new Error(`There is nothing to measure called ${unknown.join(' or ')}`);
const runs = Number(asked.runs ?? 5);
if (!(runs >= 1)) throw new Error('--runs takes a number from 1');

/** The plain floor draws all its sliders again at each change, as the shortest code does; the careful one does not. */
const floors = [
  { variant: 'floor-plain', told: 'plain', judged: true },
  { variant: 'floor-memo', told: 'memoised', judged: false },
];
const variants = ['ours', ...floors.map(({ variant }) => variant)];

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

async function bundle(entry, jsx) {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
    jsx,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

async function servePages() {
  const [ours, floor, style] = await Promise.all([
    // As the package is compiled, for hosts on React 17; the plain page has the newer and faster way.
    bundle('./scale.page.tsx', 'transform'),
    bundle('./floor-scale.page.tsx', 'automatic'),
    bundle('../../src/styles.css'),
  ]);
  const code = (variant) => (variant === 'ours' ? 'ours' : 'floor');
  const shell = (variant) =>
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${variant}</title><link rel="stylesheet" href="/scale.css"><div id="board"></div><script src="/${code(variant)}.js"></script></html>`;
  const files = {
    '/ours.js': ['text/javascript', ours],
    '/floor.js': ['text/javascript', floor],
    '/scale.css': ['text/css', style],
    ...Object.fromEntries(variants.map((variant) => [`/${variant}`, ['text/html', shell(variant)]])),
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url] ?? [];
    if (body === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const pages = await servePages();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });

async function onFreshPage(variant, act) {
  const page = await openPage(browser, pages.address, variant);
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

const results = {};
try {
  for (const { gesture, sizes } of plan.filter(({ gesture: name }) => names.includes(name))) {
    results[gesture] = {};
    for (const raters of sizes) {
      const taken = Object.fromEntries(variants.map((variant) => [variant, []]));
      for (let run = 0; run < runs; run += 1) {
        for (const variant of variants) {
          process.stderr.write(
            `\r${gesture}, ${raters} raters, run ${run + 1} of ${runs}, ${variant}        `,
          );
          taken[variant].push(await onFreshPage(variant, (page) => gestures[gesture](page, raters)));
        }
      }
      results[gesture][raters] = taken;
    }
  }
  process.stderr.write('\n');
  const react = await onFreshPage('ours', (page) => page.ask('react'));
  const rows = compare(results, floors);
  const verdicts = judgeLinear(results);
  process.stdout.write(
    `Chromium ${browser.version()}, React ${react}, the source bundled for production; medians of ${runs}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}\n\n${report(rows, verdicts)}\n`,
  );
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ rows, verdicts, results }, null, 2)}\n`);
  const missed = [...rows, ...verdicts].filter(({ met }) => met === false);
  process.stdout.write(
    missed.length === 0 ? '\nAll promises kept.\n' : `\n${missed.length} promises not kept.\n`,
  );
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  pages.close();
}
