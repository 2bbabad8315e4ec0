import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../support/strict-code';
import { codeDoors, scriptDoors, styleDoors, themesOf } from '../../doors.mjs';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join('dist', file), 'utf8');
/** With React inside: `scripts.test.ts` looks at what these do, word by word. */
const withReact = scriptDoors().map(({ file }) => file);
const code = built.filter((file) => /\.c?js$/.test(file) && !withReact.includes(file));

/** The strings a file begins with, such as "use strict", before its first statement. */
function directivesOf(source: string): string[] {
  const prologue = /^(?:\s*(?:"[^"\n]*"|'[^'\n]*')\s*;)*/.exec(source)?.[0] ?? '';
  return [...prologue.matchAll(/["']([^"']*)["']/g)].map(([, directive]) => directive ?? '');
}

describe.each(codeDoors())('the door $door', ({ entry, react }) => {
  test.each(['js', 'cjs'])(
    react ? 'may be imported by a server component, as %s' : 'can be called on the server, as %s',
    (ending) => {
      const directives = directivesOf(read(`${entry}.${ending}`));
      expect(directives.filter((directive) => directive === 'use client')).toEqual(
        react ? ['use client'] : [],
      );
    },
  );
});

test.each([
  ['react/jsx-runtime, which React 17 hides from plain Node', /jsx-(dev-)?runtime/],
  ['markup made of text', /\b(inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML/],
  ['code made of text', /\beval\(|new Function\b/],
  ['a place to store things of its own', /\b(localStorage|sessionStorage|indexedDB)\b/],
  ['a way to send things', /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket/],
  ['messages to the console', /\bconsole\./],
  [
    'what React 17 lacks',
    /\buseId\(|useSyncExternalStore|useInsertionEffect|useTransition\(|useDeferredValue\(/,
  ],
  ['style elements, which a strict policy blocks', /<style|createElement\(\s*["']style["']/],
])('the code holds no trace of %s', (_, trace) => {
  expect(code.filter((file) => trace.test(read(file)))).toEqual([]);
});

test('no part of the code makes markup, code or style out of text, or sends a message to anybody', () => {
  expect(code.length).toBeGreaterThan(40);
  expect(code.flatMap((file) => faultsIn(read(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
});

test('nothing tells whose machine built it', () => {
  const place = /file:\/\/|\/(home|Users|root|tmp|work|private)\/[\w.-]+\/|\b[A-Z]:\\\\?Users/;
  expect(built.filter((file) => /\.(c?js|ts|cts|css|map)$/.test(file) && place.test(read(file)))).toEqual([]);
});

test('every file of code has a source map that carries the source', () => {
  for (const file of code) {
    expect(built).toContain(`${file}.map`);
    const map = JSON.parse(read(`${file}.map`)) as { sources: string[]; sourcesContent?: string[] };
    expect(map.sourcesContent?.length ?? 0).toBe(map.sources.length);
  }
});

test.each(styleDoors())('the sheet $door stands alone and names no other tool', ({ door, tool }) => {
  const sheet = read(door);
  expect(sheet).toContain('--mapwell-');
  expect(sheet).not.toContain('@import');
  const others = styleDoors().flatMap((other) => (other.tool === undefined ? [] : [other.tool]));
  for (const other of others) {
    const named = sheet.includes(`src/${other}/`);
    expect(named, `the styles of ${other}`).toBe(tool === undefined || tool === other);
  }
});

test.each(themesOf())('the theme %s may be loaded before the sheet it changes', (theme) => {
  expect(read(`themes/${theme}`)).toMatch(
    /^(\/\*.*\*\/\s*)*@layer mapwell\.tokens, mapwell\.base, mapwell\.tools, mapwell\.theme;/,
  );
});
