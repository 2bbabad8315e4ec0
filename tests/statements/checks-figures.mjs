// `npm run checks:figures`: how right the checks are, a line a code: of what each pointed out, how much should have been
// (precision), and of what it should have pointed out, how much it did (recall). First over the texts that were held out,
// then over all. The texts are few and invented by those who wrote the rules: the figures are no promise.
//
//   --faults          also every text that a check got wrong
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: asked } = parseArgs({ options: { faults: { type: 'boolean', default: false } } });

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./judged-checks.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
const figures = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

for (const { title, rows, faults } of figures.figures()) {
  console.log(`\n${title}`);
  console.table(rows);
  if (asked.faults) for (const fault of faults) console.log(fault);
}
