import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from './source-files';
import { importsOf, source } from './source-files';

/** The layers of a tool, lowest first. A file may know its own layer and those below. */
const layers = ['model', 'words', 'checks', 'schema', 'text', 'use-', 'tsx', 'element'] as const;
type Layer = (typeof layers)[number];

const pureLayers: readonly (Layer | 'pure')[] = ['pure', 'model', 'words', 'checks', 'schema', 'text'];

/**
 * The layer a file's name says it is of; `pure` for what all pure layers share; null for the doors, which pass on
 * everything.
 */
function layerOf(path: string): Layer | 'pure' | null {
  const name = posix.basename(path);
  if (/^src\/foundation\/(document|words)\//.test(path)) return 'pure';
  if (name === 'index.ts') return null;
  if (/\.words(\.[\w-]+)?\.ts$/.test(name)) return 'words';
  const suffix = /\.(model|checks|schema|text|element)\.ts$/.exec(name)?.[1];
  if (suffix !== undefined) return suffix as Layer;
  // A plain .ts file of a tool is a part of its hook: state and handlers, no markup.
  return name.startsWith('use-') || name.endsWith('.ts') ? 'use-' : 'tsx';
}

const folderOf = (path: string) => path.split('/')[1] ?? '';

/** What stands where it may not, each by name. */
function layerFaults(files: Files): string[] {
  const faults: string[] = [];
  for (const [path, text] of files) {
    const layer = layerOf(path);
    const own = folderOf(path);
    for (const { from, typesAlone } of importsOf(path, text)) {
      const says = `${path} imports ${from}`;
      if (!from.startsWith('.')) {
        if (
          layer !== null &&
          pureLayers.includes(layer) &&
          /^(react|react-dom|@dnd-kit|@radix-ui)(\/|$)/.test(from)
        ) {
          faults.push(`${says}: a pure layer knows no screen`);
        }
        if (from.startsWith('@dnd-kit') && !path.endsWith('-drag.tsx'))
          faults.push(`${says}: only a -drag.tsx knows dragging`);
        if (/^node:/.test(from)) faults.push(`${says}: a page has no node`);
        continue;
      }
      if (from.endsWith('.css?inline')) {
        if (layer !== 'element' && !path.startsWith('src/foundation/element/'))
          faults.push(`${says}: only an element carries its styles as text`);
        continue;
      }
      const base = posix.join(posix.dirname(path), from);
      const target = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((candidate) =>
        files.has(candidate),
      );
      if (target === undefined) {
        faults.push(`${says}: there is no such file`);
        continue;
      }
      const there = folderOf(target);
      const isDoor = path === 'src/index.ts' || target === 'src/index.ts';
      if (own === 'foundation' && there !== 'foundation') faults.push(`${says}: foundation knows no tool`);
      else if (
        there !== own &&
        there !== 'foundation' &&
        own !== 'family-record' &&
        own !== 'locales' &&
        !isDoor
      ) {
        faults.push(`${says}: tools are apart`);
      }
      const below = layerOf(target);
      if (layer === null || below === null || own === 'locales') continue;
      if (
        own === 'family-record' &&
        there !== own &&
        there !== 'foundation' &&
        !['model', 'schema', 'text'].includes(below)
      ) {
        faults.push(`${says}: the family record reads models, schemas and texts`);
      }
      const higher =
        layer === 'pure' || below === 'pure'
          ? layer === 'pure' && !pureLayers.includes(below)
          : layers.indexOf(below) > layers.indexOf(layer);
      const onlyNamed = typesAlone && (pureLayers.includes(below) || !pureLayers.includes(layer));
      if (higher && !onlyNamed) faults.push(`${says}: ${layer} lies below ${below}`);
    }
  }
  return faults;
}

test('every file knows only its own layer and those below it, and no tool knows another', () => {
  expect(source.size).toBeGreaterThan(40);
  expect(layerFaults(source)).toEqual([]);
});

describe('it would be noticed', () => {
  const around: [string, string][] = [
    ['src/foundation/react/use-thing.tsx', ''],
    ['src/foundation/document/thing.ts', ''],
    ['src/scale/scale.model.ts', ''],
    ['src/scale/scale.text.ts', ''],
    ['src/scale/scale.words.ts', ''],
    ['src/scale/scale.checks.ts', ''],
    ['src/scale/use-scale.ts', ''],
    ['src/scale/scale.tsx', ''],
    ['src/scale/scale.element.ts', ''],
    ['src/plan/plan.model.ts', ''],
  ];
  test.each<[string, string, string]>([
    ['a model that calls words', 'src/scale/own.model.ts', "import { words } from './scale.words';"],
    ['a model that knows React', 'src/scale/own.model.ts', "import type * as React from 'react';"],
    ['a model that calls a check', 'src/scale/own.model.ts', "import { look } from './scale.checks';"],
    ['words that call a check', 'src/scale/own.words.ts', "import { look } from './scale.checks';"],
    ['a check that knows a text', 'src/scale/own.checks.ts', "import { tell } from './scale.text';"],
    ['a check that knows the hook', 'src/scale/own.checks.ts', "import type { Use } from './use-scale';"],
    ['a text that knows a component', 'src/scale/own.text.ts', "import type { Scale } from './scale';"],
    ['a text that knows the hook', 'src/scale/own.text.ts', "import { useScale } from './use-scale';"],
    ['a hook that draws', 'src/scale/use-own.ts', "import { Scale } from './scale';"],
    ['a tool that knows another', 'src/plan/plan.tsx', "import { scale } from '../scale/scale.model';"],
    [
      'a foundation that knows a tool',
      'src/foundation/react/own.tsx',
      "export { scale } from '../../scale/scale.model';",
    ],
    [
      'a pure foundation that knows React',
      'src/foundation/document/own.ts',
      "import { useThing } from '../react/use-thing';",
    ],
    ['a component that knows its element', 'src/scale/own.tsx', "import { define } from './scale.element';"],
    ['a hook that knows the element', 'src/scale/use-own.ts', "import { define } from './scale.element';"],
    ['an element of another tool', 'src/plan/plan.element.ts', "import { Scale } from '../scale/scale';"],
    ['a component with styles as text', 'src/scale/own.tsx', "import css from './scale.css?inline';"],
    ['dragging in a second place', 'src/scale/own.tsx', "import { useSensor } from '@dnd-kit/core';"],
    ['a file that is not there', 'src/scale/own.tsx', "const lazy = () => import('./gone');"],
  ])('%s', (_, path, text) => {
    expect(layerFaults(new Map([...around, [path, text]]))).toHaveLength(1);
  });

  test('while what may be is let be', () => {
    const text =
      "import * as React from 'react';\nimport { useScale } from './use-scale';\nimport { thing } from '../foundation/document/thing';";
    expect(layerFaults(new Map([...around, ['src/scale/own.tsx', text]]))).toEqual([]);
    const checks = "import { words } from './scale.words';\nimport type { Scale } from './scale.model';";
    expect(layerFaults(new Map([...around, ['src/scale/own.checks.ts', checks]]))).toEqual([]);
    const element =
      "import { Scale } from './scale';\nimport css from './scale.css?inline';\n" +
      "import { useThing } from '../foundation/react/use-thing';";
    expect(layerFaults(new Map([...around, ['src/scale/scale.element.ts', element]]))).toEqual([]);
    const model =
      "import type { Words } from './scale.words';\nimport type { CheckCode } from './scale.checks';\n" +
      "import { thing } from '../foundation/document/thing';";
    expect(layerFaults(new Map([...around, ['src/scale/own.model.ts', model]]))).toEqual([]);
  });
});
