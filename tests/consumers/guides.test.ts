import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hosts, withTable } from './hosts-table';

const guides = resolve('stories/guides');
const consumers = resolve('tests/consumers');

const taken = readdirSync(guides).flatMap((guide) =>
  Array.from(
    readFileSync(join(guides, guide), 'utf8').matchAll(/from '(\.\.\/\.\.\/tests\/consumers\/[^']+)\?raw'/g),
    ([, file = '']) => ({ guide, file: resolve(guides, file) }),
  ),
);

test('every folder of a host stands in the table, and is used by a test of its own', () => {
  const folders = readdirSync(consumers, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(hosts.map(({ folder }) => folder).sort());
  for (const { folder } of hosts) expect(existsSync(join(consumers, `${folder}.host.test.ts`))).toBe(true);
});

test('a run writes the rows of its own hosts, says no where a test failed, and leaves the others as they stood', () => {
  const empty = 'Before\n<!-- hosts: written by the test run -->\n<!-- hosts end -->\nAfter';
  const [first, second] = hosts;
  const once = withTable(
    empty,
    new Map([[first?.folder ?? '', { made: 'Next 1', cells: { builds: false } }]]),
  );
  const row = once.split('\n').find((line) => line.includes('| Next 1 |')) ?? '';
  expect(row).toMatch(/\| \*\*no\*\* \| not tested \|/);
  const twice = withTable(
    once,
    new Map([[second?.folder ?? '', { made: 'Express 1', cells: { builds: true } }]]),
  );
  expect(twice).toContain(row);
  expect(twice).toMatch(/\| Express 1 \|.*\| yes \| not tested \| not tested \|  \| not tested \|/);
  expect(withTable(twice, new Map())).toBe(twice);
});

test('no address of a registry stands in what a host has locked', () => {
  for (const { folder } of hosts)
    expect(readFileSync(join(consumers, folder, 'package-lock.json'), 'utf8')).not.toMatch(
      /"resolved": "[a-z]+:\/\//,
    );
});

describe.each(hosts.filter(({ folder }) => folder !== 'types'))('the guide for $folder', ({ folder }) => {
  test('shows the very files that its host is tested with', () => {
    const files = taken.filter(({ file }) => file.startsWith(join(consumers, folder)));
    expect(files.length).toBeGreaterThan(0);
    for (const { file } of files) expect(existsSync(file)).toBe(true);
    expect(new Set(files.map(({ guide }) => guide)).size).toBe(1);
  });
});
