import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, expect, test } from 'vitest';
import { codeDoors } from '../../doors.mjs';
import { packLibrary } from '../support/host';

let tarball: Uint8Array<ArrayBuffer>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'mapwell-'));
  tarball = new Uint8Array(readFileSync(packLibrary(folder)));
  rmSync(folder, { recursive: true });
});

test('publint has nothing to say of the tarball', async () => {
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer },
    level: 'suggestion',
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('every resolver of TypeScript, old and new, finds the types of every door', async () => {
  const entrypoints = codeDoors().map(({ door }) => door);
  const analysis = await checkPackage(createPackageFromTarballData(tarball), { entrypoints });
  if (!analysis.types) throw new Error('the package has no types');
  expect(analysis.problems).toEqual([]);
  for (const door of entrypoints) {
    for (const resolver of ['node10', 'node16-cjs', 'node16-esm', 'bundler'] as const) {
      const found = analysis.entrypoints[door]?.resolutions[resolver];
      expect(found?.resolution?.isTypeScript, `${door} by ${resolver}`).toBe(true);
    }
  }
});
