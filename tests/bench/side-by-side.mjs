// One of our tools beside the page it is measured against (the floor), in Chromium, with the production build. Run by run they
// take turns, each on a fresh page; what is told is the median. The commands that use it take
//
//   --only a,b        only these gestures
//   --sizes a,b       only these sizes
//   --runs n          how many runs of each; five unless said
//   --json file       also writes every run to a file
//   --ask text        opens each page with that behind its “?”, where a page has more than one thing to show
//
// and end with 1 where a promise is not kept.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../support/chromium.mjs';
import { between, openPage } from './drive.mjs';
import { median } from './promises.mjs';

/**
 * The plain floor draws everything again at each change, as the shortest code does; the careful one does not. Both are one
 * file, which looks at the address it is opened at.
 */
export const plainFloor = { variant: 'floor-plain', told: 'plain' };
export const memoisedFloor = { variant: 'floor-memo', told: 'memoised' };

export function expect(truth, what) {
  if (!truth) throw new Error(`The gesture failed: ${what}`);
}

/** What each of several steps took. */
export const perStep = (spent, steps) =>
  Object.fromEntries(Object.entries(spent).map(([name, value]) => [name, value / steps]));

/** A page with that much on it, and at rest. */
export async function mounted(page, size) {
  await page.ask('warm()');
  await page.ask(`prepare(${size})`);
  await page.ask('mount()');
  await page.rested();
}

/** From `createRoot().render` to what is on the screen, and what is done shortly after. */
export async function mount(page, size, expected = size) {
  await page.ask('warm()');
  await page.ask(`prepare(${size})`);
  await page.collectGarbage();
  const before = await page.clock();
  await page.ask('mount()');
  await page.rested();
  const spent = between(before, await page.clock());
  const { pieces, elements } = await page.ask('count()');
  expect(pieces === expected, `${pieces} in the place of ${expected}`);
  return { ...spent, elements };
}

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

async function servePages(tool, variants) {
  const [ours, floor, style] = await Promise.all([
    // As the package is compiled, for hosts on React 17; the plain page has the newer and faster way.
    bundle(`./${tool}.page.tsx`, 'transform'),
    bundle(`./floor-${tool}.page.tsx`, 'automatic'),
    bundle('../../src/styles.css'),
  ]);
  const code = (variant) => (variant === 'ours' ? 'ours' : 'floor');
  const shell = (variant) =>
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${variant}</title><link rel="stylesheet" href="/styles.css"><div id="tool"></div><script src="/${code(variant)}.js"></script></html>`;
  const files = {
    '/ours.js': ['text/javascript', ours],
    '/floor.js': ['text/javascript', floor],
    '/styles.css': ['text/css', style],
    ...Object.fromEntries(variants.map((variant) => [`/${variant}`, ['text/html', shell(variant)]])),
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url.split('?')[0]] ?? [];
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

/**
 * Ours beside each floor. The ratio judged is the median of the ratios of runs that followed each other, as whatever else
 * the machine does weighs on both runs of such a pair; only the floor that is judged has a bound.
 */
function compare(plan, floors, judged, results) {
  return plan.flatMap(({ gesture, name, atMost, judgedAt }) =>
    Object.entries(results[gesture] ?? {}).flatMap(([size, taken]) =>
      floors.map(({ variant, told }) => {
        const ratio = median(taken.ours.map(({ busy }, run) => busy / taken[variant][run].busy));
        const isJudged = variant === judged.variant && (judgedAt ?? [Number(size)]).includes(Number(size));
        const bound = isJudged ? (atMost ?? null) : null;
        return {
          name,
          size: Number(size),
          against: told,
          ours: median(taken.ours.map(({ busy }) => busy)),
          floor: median(taken[variant].map(({ busy }) => busy)),
          script: [taken.ours, taken[variant]].map((runs) => median(runs.map((run) => run.script))),
          ratio,
          atMost: bound,
          met: bound === null ? null : ratio <= bound,
        };
      }),
    ),
  );
}

/** How much dearer one of many may be than one of a few for mounting to count as linear. */
const atMostDearer = 1.25;

/** Mounting costs as much for each of many as for each of a few. */
function judgeLinear(results) {
  const sizes = Object.keys(results.mount ?? {}).map(Number);
  const most = Math.max(...sizes);
  const aPiece = (size) => median(results.mount[size].ours.map(({ busy }) => busy)) / size;
  return sizes
    .filter((size) => size < most)
    .map((size) => {
      const value = aPiece(most) / aPiece(size);
      return {
        name: `Mount is linear: one of ${most} against one of ${size}`,
        value,
        atMost: atMostDearer,
        met: value <= atMostDearer,
      };
    });
}

const met = (truth) => (truth === null ? '' : truth ? 'yes' : '**no**');

/** Both as Markdown. */
function report(unit, rows, verdicts) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const figures = ['Ours', 'Floor', 'Script of ours', 'of floor', 'Ratio', 'At most'];
  return [
    line(['Work of the main thread', unit, 'Against', ...figures, 'Met']),
    line(['---', '--:', '---', ...figures.map(() => '--:'), '---']),
    ...rows.map(({ name, size, against, ours, floor, script, ratio, atMost, met: truth }) =>
      line([
        name,
        size,
        against,
        ...[ours, floor, ...script].map((value) => `${value.toFixed(2)} ms`),
        ratio.toFixed(2),
        atMost ?? '',
        met(truth),
      ]),
    ),
    ...verdicts.map(({ name, value, atMost, met: truth }) =>
      line([name, '', '', '', '', '', '', value.toFixed(2), atMost, met(truth)]),
    ),
  ].join('\n');
}

/**
 * Measures `tool` (its pages are `<tool>.page.tsx` and `floor-<tool>.page.tsx`) as `plan` says, and tells what was seen.
 *
 * `plan`: gestures with the sizes each is done at and how many times the floor's work ours may take at most (none: only
 * told). `gestures`: each from start to end on one fresh page, giving readings of the clock. `judged`: the floor that
 * promises are about. `unit`: what a size counts. `isLinear`: whether mounting is judged to be. `judge`: what else is
 * promised, from every run of every gesture.
 */
export async function sideBySide({
  tool,
  unit,
  plan,
  gestures,
  floors,
  judged,
  isLinear = false,
  judge = () => [],
}) {
  const { values: asked } = parseArgs({
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      runs: { type: 'string' },
      json: { type: 'string' },
      ask: { type: 'string' },
    },
  });
  const names = asked.only?.split(',') ?? plan.map(({ gesture }) => gesture);
  const unknown = names.filter((name) => !plan.some(({ gesture }) => gesture === name));
  if (unknown.length > 0) throw new Error(`There is nothing to measure called ${unknown.join(' or ')}`);
  const wanted = asked.sizes?.split(',').map(Number);
  const runs = Number(asked.runs ?? 5);
  if (!(runs >= 1)) throw new Error('--runs takes a number from 1');

  const variants = ['ours', ...floors.map(({ variant }) => variant)];
  const pages = await servePages(tool, variants);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  const onFreshPage = async (variant, act) => {
    const page = await openPage(browser, pages.address, asked.ask ? `${variant}?${asked.ask}` : variant);
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  };
  const results = {};
  try {
    for (const { gesture, sizes } of plan.filter(({ gesture: name }) => names.includes(name))) {
      results[gesture] = {};
      for (const size of sizes.filter((one) => wanted === undefined || wanted.includes(one))) {
        const taken = Object.fromEntries(variants.map((variant) => [variant, []]));
        for (let run = 0; run < runs; run += 1) {
          for (const variant of variants) {
            process.stderr.write(`\r${gesture}, ${size}, run ${run + 1} of ${runs}, ${variant}        `);
            taken[variant].push(await onFreshPage(variant, (page) => gestures[gesture](page, size)));
          }
        }
        results[gesture][size] = taken;
      }
    }
    process.stderr.write('\n');
    const react = await onFreshPage('ours', (page) => page.ask('react'));
    const rows = compare(plan, floors, judged, results);
    const verdicts = [...(isLinear ? judgeLinear(results) : []), ...judge(results)];
    process.stdout.write(
      `Chromium ${browser.version()}, React ${react}, the source bundled for production; medians of ${runs}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}\n\n${report(unit, rows, verdicts)}\n`,
    );
    if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ rows, verdicts, results }, null, 2)}\n`);
    const missed = [...rows, ...verdicts].filter((one) => one.met === false);
    process.stdout.write(
      missed.length === 0 ? '\nAll promises kept.\n' : `\n${missed.length} promises not kept.\n`,
    );
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    pages.close();
  }
}
