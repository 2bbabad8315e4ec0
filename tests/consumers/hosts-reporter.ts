import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { SerializedError, TestModule } from 'vitest/node';
import SummaryReporter from '../support/summary-reporter';
import type { Seen } from './hosts-table';
import { withTable } from './hosts-table';

function seenIn(module: TestModule): Seen {
  const seen: Seen = { made: '', cells: {} };
  for (const test of module.children.allTests()) {
    const { made, shows = [] } = test.meta();
    seen.made = made ?? seen.made;
    for (const column of shows)
      seen.cells[column] = (seen.cells[column] ?? true) && test.result().state === 'passed';
  }
  return seen;
}

/** Holds the table in the README to what this run saw, or writes it there (`--write`). */
export default class HostsReporter extends SummaryReporter {
  override onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const seen = new Map(
      modules.map((module) => [basename(module.moduleId, '.host.test.ts'), seenIn(module)]),
    );
    const readme = readFileSync('README.md', 'utf8');
    const next = withTable(readme, seen);
    if (next === readme) super.onTestRunEnd(modules, errors);
    else if (process.env['HOSTS_WRITE'] === '1') {
      writeFileSync('README.md', next);
      super.onTestRunEnd(modules, errors);
    } else {
      const message =
        'The table of hosts in the README is not what this run saw. Write it with: npm run test:hosts -- --write';
      const rows = next.split('\n').filter((line) => !readme.includes(line));
      process.stdout.write(`\n FAIL  ${message}\n${rows.join('\n')}\n`);
      process.exitCode = 1;
      super.onTestRunEnd(modules, [...errors, { message }]);
    }
  }
}
