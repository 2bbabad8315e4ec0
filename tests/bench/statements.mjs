// `npm run bench:statements`: our statements beside a form written by hand with the same fields, each controlled by one React
// reducer (the floor), in Chromium, with the production build. Run by run they take turns, each on a fresh page; what is told
// is the median.
//
//   --only a,b        only these of mount, typing, pause
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
import { between, openPage } from './drive.mjs';
import { median } from './promises.mjs';

/** What is measured, and how many times the floor's work ours may take at most; null: told and not judged. */
const plan = [
  { gesture: 'mount', name: 'Mount', atMost: null },
  { gesture: 'typing', name: 'Typing, a letter in one text', atMost: 1.1 },
  { gesture: 'pause', name: 'Once the typing has paused', atMost: null },
];

const { values: asked } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, json: { type: 'string' } },
});
const names = asked.only?.split(',') ?? plan.map(({ gesture }) => gesture);
const unknown = names.filter((name) => !plan.some(({ gesture }) => gesture === name));
if (unknown.length > 0) throw new Error(`There is nothing to measure called ${unknown.join(' or ')}`);
const runs = Number(asked.runs ?? 5);
if (!(runs >= 1)) throw new Error('--runs takes a number from 1');

const sets = 20;
/** The plain floor draws all its fields again at each letter, as the shortest code does; the careful one does not. */
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
    bundle('./statements.page.tsx', 'transform'),
    bundle('./floor-statements.page.tsx', 'automatic'),
    bundle('../../src/styles.css'),
  ]);
  const code = (variant) => (variant === 'ours' ? 'ours' : 'floor');
  const shell = (variant) =>
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${variant}</title><link rel="stylesheet" href="/statements.css"><div id="board"></div><script src="/${code(variant)}.js"></script></html>`;
  const files = {
    '/ours.js': ['text/javascript', ours],
    '/floor.js': ['text/javascript', floor],
    '/statements.css': ['text/css', style],
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

function expect(truth, what) {
  if (!truth) throw new Error(`The gesture failed: ${what}`);
}

// Letters and spaces alone: a stop has the number of another key.
const sentence = ' And Dee has seen the door open at night';
const middle = sets / 2;

async function mounted(page) {
  await page.ask('warm()');
  await page.ask(`prepare(${sets})`);
  await page.ask('mount()');
  await page.rested();
}

/** Types the sentence, and says what each letter took. The letters come faster than the pause that checks wait for. */
async function typed(page) {
  const before = await page.clock();
  for (const letter of sentence) {
    await page.type(letter);
    await page.settled();
  }
  return between(before, await page.clock());
}

const gestures = {
  async mount(page) {
    await page.ask('warm()');
    await page.ask(`prepare(${sets})`);
    await page.collectGarbage();
    const before = await page.clock();
    await page.ask('mount()');
    await page.rested();
    const spent = between(before, await page.clock());
    const { fields } = await page.ask('count()');
    expect(fields === sets * 2, `${fields} fields`);
    return spent;
  },
  async typing(page) {
    await mounted(page);
    await page.ask(`focus(${middle})`);
    await page.settled();
    // The first ones are slower on either page: code that has not run yet.
    await typed(page);
    await page.rested();
    await page.collectGarbage();
    const spent = await typed(page);
    const text = await page.ask(`textOf(${middle})`);
    expect(text.endsWith(sentence + sentence), `the text says “${text}”`);
    return Object.fromEntries(Object.entries(spent).map(([name, value]) => [name, value / sentence.length]));
  },
  async pause(page) {
    await mounted(page);
    await page.ask(`focus(${middle})`);
    await page.settled();
    await typed(page);
    await page.rested();
    await typed(page);
    const before = await page.clock();
    await page.rested();
    return between(before, await page.clock());
  },
};

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

const line = (cells) => `| ${cells.join(' | ')} |`;
const met = (truth) => (truth === null ? '' : truth ? 'yes' : '**no**');

try {
  const results = {};
  for (const { gesture } of plan.filter(({ gesture: name }) => names.includes(name))) {
    results[gesture] = Object.fromEntries(variants.map((variant) => [variant, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const variant of variants) {
        process.stderr.write(`\r${gesture}, run ${run + 1} of ${runs}, ${variant}        `);
        results[gesture][variant].push(await onFreshPage(variant, gestures[gesture]));
      }
    }
  }
  process.stderr.write('\n');
  const rows = plan.flatMap(({ gesture, name, atMost }) =>
    results[gesture] === undefined
      ? []
      : floors.map(({ variant, told, judged }) => {
          const { ours } = results[gesture];
          const floor = results[gesture][variant];
          // Of runs that followed each other, as whatever else the machine does weighs on both.
          const ratio = median(ours.map(({ busy }, run) => busy / floor[run].busy));
          const bound = judged ? atMost : null;
          return {
            name,
            against: told,
            ours: median(ours.map(({ busy }) => busy)),
            floor: median(floor.map(({ busy }) => busy)),
            script: [ours, floor].map((all) => median(all.map(({ script }) => script))),
            ratio,
            atMost: bound,
            met: bound === null ? null : ratio <= bound,
          };
        }),
  );
  const react = await onFreshPage('ours', (page) => page.ask('react'));
  process.stdout.write(
    `${[
      `Chromium ${browser.version()}, React ${react}, the source bundled for production; ${sets} sets, medians of ${runs}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
      '',
      line([
        'Work of the main thread',
        'Against',
        'Ours',
        'Floor',
        'Script of ours',
        'of floor',
        'Ratio',
        'At most',
        'Met',
      ]),
      line(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '---']),
      ...rows.map(({ name, against, ours, floor, script, ratio, atMost, met: truth }) =>
        line([
          name,
          against,
          ...[ours, floor, ...script].map((value) => `${value.toFixed(2)} ms`),
          ratio.toFixed(2),
          atMost ?? '',
          met(truth),
        ]),
      ),
    ].join('\n')}\n`,
  );
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ rows, results }, null, 2)}\n`);
  const missed = rows.filter(({ met: truth }) => truth === false);
  process.stdout.write(
    missed.length === 0 ? '\nAll promises kept.\n' : `\n${missed.length} promises not kept.\n`,
  );
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  pages.close();
}
