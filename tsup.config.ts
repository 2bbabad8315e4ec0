import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import type { CodeDoor } from './doors.mjs';
import { codeDoors, styleDoors, themesOf } from './doors.mjs';
import { buildElements, cssAsText } from './elements.mjs';
import { buildSchemas } from './schemas.mjs';

// The builds below run side by side into one folder, so none of them may clean it.
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const isElement = ({ door }: CodeDoor) => door.startsWith('./element/');
const entriesOf = (doors: CodeDoor[]) => Object.fromEntries(doors.map((door) => [door.entry, door.source]));
const entry = entriesOf(codeDoors().filter((door) => !isElement(door)));
const elements = entriesOf(codeDoors().filter(isElement));

/**
 * An element takes its tool from the tool's own door, as a host would, so that the files of hosts without an element do not
 * depend on there being any.
 */
const toolByItsDoor = (ending: string): Plugin => ({
  name: 'tool-by-its-door',
  setup(bundling) {
    bundling.onResolve({ filter: /^\.\/index$/ }, ({ importer, resolveDir }) =>
      importer.endsWith('.element.ts')
        ? { path: `../${basename(resolveDir)}.${ending}`, external: true }
        : undefined,
    );
  },
});

const code: Options = {
  entry,
  target: 'es2020',
  platform: 'neutral',
  sourcemap: true,
  clean: false,
  // react/jsx-runtime cannot be found from plain Node beside React 17.
  esbuildOptions(options) {
    options.jsx = 'transform';
  },
};

/** One tool's own sheet is the whole sheet without the other tools, so that layers and tokens come in the same order. */
function sheetFor(tool: string | undefined): string {
  const whole = readFileSync('src/styles.css', 'utf8');
  if (tool === undefined) return whole;
  const isOthers = (line: string) => {
    const folder = /^\s*@import\s+"\.\/([^/]+)\//.exec(line)?.[1];
    return folder !== undefined && folder !== 'foundation' && folder !== tool;
  };
  return whole
    .split('\n')
    .filter((line) => !isOthers(line))
    .join('\n');
}

async function buildStyles(): Promise<void> {
  for (const { door, tool } of styleDoors()) {
    await build({
      stdin: { contents: sheetFor(tool), resolveDir: 'src', sourcefile: 'styles.css', loader: 'css' },
      bundle: true,
      outfile: `dist/${door.slice(2)}`,
      logLevel: 'warning',
    });
  }
  await build({
    entryPoints: themesOf().map((name) => `src/foundation/style/themes/${name}`),
    bundle: true,
    outdir: 'dist/themes',
    logLevel: 'warning',
  });
}

async function buildRest(): Promise<void> {
  await buildStyles();
  await buildElements();
  await buildSchemas();
}

export default defineConfig([
  { ...code, format: 'esm', splitting: true, onSuccess: buildRest },
  // With shared chunks the compiler's own lines would come before 'use client', and the directive would mean nothing.
  { ...code, format: 'cjs', splitting: false },
  {
    ...code,
    entry: elements,
    format: 'esm',
    splitting: true,
    esbuildPlugins: [cssAsText, toolByItsDoor('js')],
  },
  {
    ...code,
    entry: elements,
    format: 'cjs',
    splitting: false,
    esbuildPlugins: [cssAsText, toolByItsDoor('cjs')],
  },
  {
    entry: { ...entry, ...elements },
    format: ['esm', 'cjs'],
    clean: false,
    // tsup sets the old option baseUrl, which TypeScript 6 refuses unless told to bear it.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
