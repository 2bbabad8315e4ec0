import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeDoors, packageDoors, schemaDoors, scriptDoors, styleDoors, themesOf } from '../../doors.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: object;
  typesVersions: object;
  main: string;
  module: string;
  types: string;
};

test('package.json opens exactly the doors that src has (if not: npm run doors)', () => {
  const doors = packageDoors();
  expect(manifest.exports).toEqual(doors.exports);
  expect(Object.keys(manifest.exports)).toEqual(Object.keys(doors.exports));
  expect(manifest.typesVersions).toEqual(doors.typesVersions);
});

test('every folder of src that is a tool has a door', () => {
  const doors = codeDoors().map(({ door }) => door);
  expect(doors).toContain('.');
  expect(doors).toContain('./mapping-board');
  expect(doors).toContain('./mapping-board/model');
});

test('behind every door is a file, in both formats, with its types and its source map', () => {
  const expected = codeDoors().flatMap(({ entry }) =>
    ['.js', '.cjs', '.d.ts', '.d.cts', '.js.map', '.cjs.map'].map((ending) => `dist/${entry}${ending}`),
  );
  const sheets = [
    ...styleDoors().map(({ door }) => door.slice(2)),
    ...themesOf().map((name) => `themes/${name}`),
  ];
  expected.push(...sheets.map((sheet) => `dist/${sheet}`));
  expected.push(...scriptDoors().flatMap(({ file }) => [`dist/${file}`, `dist/${file}.map`]));
  expected.push(...schemaDoors().map(({ file }) => `dist/${file}`));
  expected.push(manifest.main, manifest.module, manifest.types);
  expect(expected.filter((file) => !existsSync(file))).toEqual([]);
});
