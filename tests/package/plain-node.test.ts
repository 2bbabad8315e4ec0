import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeDoors } from '../../doors.mjs';
import { createHost, type Host } from '../support/host';

let host: Host;

beforeAll(() => {
  host = createHost();
});

afterAll(() => {
  host.remove();
});

function runInHost(file: string, source: string): string {
  writeFileSync(join(host.folder, file), source);
  return execFileSync(process.execPath, [file], { cwd: host.folder, encoding: 'utf8', stdio: 'pipe' });
}

test('the host of these tests has no React', () => {
  expect(() => runInHost('react.cjs', `require('react')`)).toThrow(/Cannot find module 'react'/);
});

const pure = codeDoors().filter(({ react }) => !react);

test.each(pure)('$door opens in plain Node, without React, by require', ({ door }) => {
  const names = runInHost('door.cjs', `console.log(Object.keys(require('mapwell${door.slice(1)}')).join())`);
  expect(names.trim()).not.toBe('');
});

test.each(pure)('$door opens in plain Node, without React, by import', ({ door }) => {
  const source = `import * as door from 'mapwell${door.slice(1)}'; console.log(Object.keys(door).join());`;
  expect(runInHost('door.mjs', source).trim()).not.toBe('');
});
