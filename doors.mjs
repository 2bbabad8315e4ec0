// The doors of the package, worked out from the folders of src. The build takes its entries from here, and
// `node doors.mjs` writes them into package.json, so that a new tool needs no list to be extended.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const notTools = new Set(['foundation', 'frame', 'locales']);

const foldersOf = (src) =>
  existsSync(src)
    ? readdirSync(src, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

const toolsOf = (src) => foldersOf(src).filter((folder) => !notTools.has(folder));

export function codeDoors(at = root) {
  const src = join(at, 'src');
  const doors = [{ door: '.', entry: 'index', source: 'src/index.ts', react: true }];
  for (const tool of toolsOf(src)) {
    doors.push({ door: `./${tool}`, entry: tool, source: `src/${tool}/index.ts`, react: true });
    doors.push({
      door: `./${tool}/model`,
      entry: `${tool}/model`,
      source: `src/${tool}/${tool}.model.ts`,
      react: false,
    });
    doors.push({
      door: `./element/${tool}`,
      entry: `element/${tool}`,
      source: `src/${tool}/${tool}.element.ts`,
      react: true,
    });
  }
  doors.push({ door: './frame', entry: 'frame', source: 'src/frame/index.ts', react: false });
  return doors.filter(({ source }) => existsSync(join(at, source)));
}

/** The files for pages without a bundler, React inside: all tools in one, and each by itself. */
export function scriptDoors(at = root) {
  const tools = toolsOf(join(at, 'src')).filter((tool) =>
    existsSync(join(at, 'src', tool, `${tool}.element.ts`)),
  );
  return [
    { file: 'mapwell', tools },
    ...tools.map((tool) => ({ file: `elements/${tool}`, tools: [tool] })),
  ].flatMap(({ file, tools }) => [
    { door: `./${file}.global.js`, file: `${file}.global.js`, format: 'iife', tools },
    { door: `./${file}.module.js`, file: `${file}.module.js`, format: 'esm', tools },
  ]);
}

export function styleDoors(at = root) {
  const src = join(at, 'src');
  const doors = [];
  if (existsSync(join(src, 'styles.css'))) doors.push({ door: './styles.css', tool: undefined });
  for (const tool of toolsOf(src)) {
    if (existsSync(join(src, tool, `${tool}.css`))) doors.push({ door: `./${tool}.css`, tool });
  }
  return doors;
}

export function themesOf(at = root) {
  const folder = join(at, 'src/foundation/style/themes');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.css'))
        .sort()
    : [];
}

/** The JSON Schemas: of the record, and of each tool's documents. */
export function schemaDoors(at = root) {
  return toolsOf(join(at, 'src'))
    .filter((tool) => existsSync(join(at, 'src', tool, `${tool}.schema.ts`)))
    .map((tool) => ({ door: `./schema/${tool}.json`, file: `schema/${tool}.json`, tool }));
}

export function packageDoors(at = root) {
  const exports = {};
  const typesVersions = {};
  for (const { door, entry } of codeDoors(at)) {
    exports[door] = {
      import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
      require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
    };
    // Resolvers from before `exports` (TypeScript's "node") find a door's types here; they read the root from `types`.
    if (door !== '.') typesVersions[door.slice(2)] = [`./dist/${entry}.d.cts`];
  }
  for (const { door, file } of scriptDoors(at)) exports[door] = `./dist/${file}`;
  for (const { door } of styleDoors(at)) exports[door] = `./dist/${door.slice(2)}`;
  for (const { door, file } of schemaDoors(at)) exports[door] = `./dist/${file}`;
  exports['./themes/*.css'] = './dist/themes/*.css';
  exports['./package.json'] = './package.json';
  return { exports, typesVersions: { '*': typesVersions } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const doors = packageDoors();
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...doors }, null, 2)}\n`);
  process.stdout.write(`${Object.keys(doors.exports).join('\n')}\n`);
}
