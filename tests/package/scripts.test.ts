import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { scriptDoors } from '../../doors.mjs';
import { markupInReact, withoutMarkup } from '../../elements.mjs';
import { faultsIn } from '../support/strict-code';

const read = (file: string) => readFileSync(join('dist', file), 'utf8');

describe('the files for a page without a bundler', () => {
  test.each(scriptDoors())('$file makes no markup, no code and no style out of text', ({ file }) => {
    expect(faultsIn(read(file))).toEqual([]);
  });

  test.each([
    'one.innerHTML = text',
    'one["innerHTML"] += text',
    'one.outerHTML = text',
    'eval(text)',
    'window.eval(text)',
    'new Function(text)',
    'Function(text)',
    'document.write(text)',
    'one.insertAdjacentHTML("beforeend", text)',
    'setTimeout("go()", 1)',
    'document.createElement("style")',
    'page.createElement(`style`)',
    'parent.postMessage(text, "*")',
    "frame.contentWindow.postMessage(text, '*', [port])",
    'postMessage(text, { targetOrigin: `*` })',
  ])('%s would be found', (text) => {
    expect(faultsIn(text)).toHaveLength(1);
  });

  test.each(scriptDoors())(
    '$file has React as it is made for use, and a map that carries the source',
    ({ file }) => {
      const text = read(file);
      expect(text).not.toMatch(/react-dom-client\.development|Download the React DevTools/);
      const map = JSON.parse(read(`${file}.map`)) as { sources: string[]; sourcesContent?: string[] };
      expect(map.sources.some((source) => source.endsWith('react-dom-client.production.js'))).toBe(true);
      expect(map.sourcesContent).toHaveLength(map.sources.length);
    },
  );

  test('the licences of what is inside are beside them', () => {
    expect(existsSync('dist/licences.txt')).toBe(true);
    for (const name of ['react', 'react-dom', 'scheduler', 'valibot', '@dnd-kit/core', 'perfect-freehand'])
      expect(read('licences.txt')).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  });
});

describe('what is taken out of React DOM', () => {
  const react = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');

  test('is markup and style elements made of text, and nothing else', () => {
    expect(faultsIn(react).sort()).toEqual([
      'a style element is made',
      'innerHTML is set',
      'innerHTML is set',
      'innerHTML is set',
    ]);
    expect(faultsIn(withoutMarkup(react))).toEqual([]);
    const lines = new Set(react.split('\n'));
    const changed = withoutMarkup(react)
      .split('\n')
      .filter((line) => !lines.has(line));
    expect(changed.length).toBe(5);
    expect(changed.every((line) => line.includes('refuseMarkup()'))).toBe(true);
  });

  test.each(markupInReact)('$what: where React writes it otherwise the build stops', ({ what, pattern }) => {
    const other = react.replace(pattern, 'somethingElse()');
    expect(() => withoutMarkup(other)).toThrow(what);
  });

  test('where React does it in one more place the build stops', () => {
    expect(() => withoutMarkup(`${react}\nfunction more(one) { one.innerHTML = 1; }`)).toThrow('not known');
  });
});

// 95 kB for one tool and 170 kB for all were promised and are not kept: decision 0018 says what they are made of. These hold
// them where they are, so that they cannot grow unseen.
const held: Record<string, [promised: number, held: number]> = {
  mapwell: [170, 389],
  'elements/family-record': [170, 388.4],
  'elements/mapping-board': [95, 116.7],
  'elements/safety-network': [95, 133.6],
  'elements/safety-plan': [95, 119.4],
  'elements/safety-scale': [95, 115.6],
  'elements/statements': [95, 154.7],
  'elements/three-houses': [95, 164.9],
  'elements/trajectory': [95, 126],
};

test.each(scriptDoors())('$file grows no further past what was promised', ({ file }) => {
  const [promised, most] = held[file.replace(/\.(global|module)\.js$/, '')] ?? [0, 0];
  const size = gzipSync(read(file), { level: 9 }).byteLength / 1000;
  process.stdout.write(`${file}: ${size.toFixed(2)} kB, promised ${promised} kB, held at ${most} kB\n`);
  expect(size).toBeLessThanOrEqual(most);
});
