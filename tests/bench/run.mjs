// `npm run bench`: our board beside a page of plain React lists with the same content (the floor), in Chromium, with the
// production build. Each run opens both on fresh pages, where they take turns step by step, so that whatever else the
// machine does weighs on both alike; what is told is the median of the runs.
//
//   --quick           two runs and no 2,000 cards, for a look: too few to go by
//   --only a,b        only these of mount, typing, moving, dragging, heap
//   --runs n          how many runs of each; five unless said
//   --json file       also writes every run to a file
//
// Ends with 1 where a promise is not kept.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../support/chromium.mjs';
import { openPage } from './drive.mjs';
import * as gestures from './gestures.mjs';
import { servePages } from './pages.mjs';
import { compare, judgeAlone, plan, report } from './promises.mjs';

const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'string' },
  },
});
const names = asked.only?.split(',') ?? plan.map(({ gesture }) => gesture);
const unknown = names.filter((name) => !plan.some(({ gesture }) => gesture === name));
if (unknown.length > 0) throw new Error(`There is nothing to measure called ${unknown.join(' or ')}`);
const runs = Number(asked.runs ?? (asked.quick ? 2 : 5));
if (!(runs >= 1)) throw new Error('--runs takes a number from 1');
const variants = ['ours', 'floor'];

const pages = await servePages();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });

/** Does the same on a fresh page of each, a step here and a step there. Returns what each gave in the end. */
async function inTurns(act) {
  const opened = [];
  try {
    for (const variant of variants)
      opened.push({ variant, page: await openPage(browser, pages.address, variant) });
    const given = {};
    let going = opened.map(({ variant, page }) => ({ variant, steps: act(page) }));
    while (going.length > 0) {
      for (const { variant, steps } of going) {
        const { done, value } = await steps.next();
        if (done) given[variant] = value;
      }
      going = going.filter(({ variant }) => !(variant in given));
    }
    return given;
  } finally {
    for (const { page } of opened) await page.close();
  }
}

/**
 * A floor that shows less than ours would be no floor: the columns, a card being edited and “Move to…” are compared.
 * Returns the version of React.
 */
async function makeSureBothShowTheSame() {
  const { ours, floor } = await inTurns(async function* (page) {
    await page.ask('prepare(60)');
    await page.ask('mount()');
    const seen = [await page.ask('react'), ...(await page.ask(`contents('.mapwell-columns')`))];
    yield;
    await page.press('[data-item-id="thing-0"] [data-part="edit-button"]');
    await page.settled();
    seen.push(...(await page.ask(`contents('[data-item-id="thing-0"]')`)));
    yield;
    await page.press('[data-item-id="thing-1"] [data-part="move-button"]');
    await page.settled();
    seen.push(...(await page.ask(`contents('dialog[open]')`)));
    return seen;
  });
  const at = ours.findIndex((line, index) => line !== floor[index]);
  if (at >= 0 || ours.length !== floor.length)
    throw new Error(`The pages differ: ours has “${ours[at]}” where the floor has “${floor[at]}”`);
  return ours[0];
}

const results = {};
try {
  const react = await makeSureBothShowTheSame();
  for (const { gesture, sizes } of plan.filter(({ gesture: name }) => names.includes(name))) {
    results[gesture] = {};
    for (const cards of asked.quick ? sizes.filter((size) => size <= 500) : sizes) {
      const taken = { ours: [], floor: [] };
      for (let run = 0; run < runs; run += 1) {
        const { ours, floor } = await inTurns((page) => gestures[gesture](page, cards));
        taken.ours.push(ours);
        taken.floor.push(floor);
      }
      results[gesture][cards] = taken;
      process.stderr.write(`${gesture}, ${cards} cards: ${runs} runs\n`);
    }
  }

  const rows = compare(results);
  const verdicts = judgeAlone(results);
  const measured = {
    chromium: browser.version(),
    react,
    code: pages.from === 'dist' ? 'the built package' : 'the source, bundled for production',
    runs,
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  };
  process.stdout.write(
    `Chromium ${measured.chromium}, React ${measured.react}, ${measured.code}; medians of ${runs}, ${measured.processor}\n\n`,
  );
  process.stdout.write(`${report(rows, verdicts)}\n`);
  if (asked.json)
    writeFileSync(asked.json, `${JSON.stringify({ measured, rows, verdicts, results }, null, 2)}\n`);
  const missed = [...rows, ...verdicts].filter(({ met }) => met === false);
  process.stdout.write(
    missed.length === 0 ? '\nAll promises kept.\n' : `\n${missed.length} promises not kept.\n`,
  );
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  pages.close();
}
