// Builds the files that a page without a bundler loads: the custom elements with React inside, all tools in one file and each
// by itself, as a script and as a module. `npm run build` runs this too; `npm run build:elements` runs it alone.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scriptDoors } from './doors.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/** Where React makes markup or style elements out of text, and how often. None of it is reached by anything of ours. */
export const markupInReact = [
  { what: 'dangerouslySetInnerHTML', pattern: '(domElement.innerHTML = key)', times: 2 },
  { what: '<script> as a child', pattern: 'nextResource.innerHTML = "<script>\\x3c/script>"', times: 1 },
  {
    what: '<style href> as a resource',
    pattern: /\(hoistableRoot\.ownerDocument \|\| hoistableRoot\)\.createElement\(\s*"style"\s*\)/g,
    times: 1,
  },
];

/**
 * React DOM without the ways to make markup out of text: each of them throws. A page that forbids such code by its policy, or
 * looks for it in what it is given, finds none. Throws where React is no longer written as it is expected to be.
 */
export function withoutMarkup(source) {
  let text = source;
  for (const { what, pattern, times } of markupInReact) {
    const found = text.split(pattern).length - 1;
    if (found !== times)
      throw new Error(`React DOM has ${what} ${found} times, where ${times} were expected`);
    text = text.replaceAll(pattern, 'refuseMarkup()');
  }
  if (/\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML/.test(text))
    throw new Error('React DOM makes markup out of text in a place that is not known');
  return `${text}\nfunction refuseMarkup() { throw Error("Text never becomes markup here."); }\n`;
}

const reactWithoutMarkup = {
  name: 'react-without-markup',
  setup({ onLoad, onEnd }) {
    let isDone = false;
    onLoad({ filter: /react-dom-client\.production\.js$/ }, ({ path }) => {
      isDone = true;
      return { contents: withoutMarkup(readFileSync(path, 'utf8')), loader: 'js' };
    });
    onEnd(() => {
      if (!isDone) throw new Error('React DOM was not where it was expected, so it was not looked through');
    });
  },
};

/** `import css from './tool.css?inline'`: a sheet as text. The sheet that all tools begin with stands in its own text. */
export const cssAsText = {
  name: 'css-as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      // Said from the root of the repository: it stands in the source maps.
      path: relative(root, resolve(resolveDir, path)).replaceAll('\\', '/'),
      namespace: 'css-as-text',
    }));
    onLoad({ filter: /./, namespace: 'css-as-text' }, async ({ path }) => {
      const file = join(root, path.slice(0, -'?inline'.length));
      const base = join(root, 'src/foundation/style/base.css');
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        write: false,
        logLevel: 'warning',
        plugins: file === base ? [] : [leaveOut(base)],
      });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text', watchFiles: [file] };
    });
  },
};

const leaveOut = (sheet) => ({
  name: 'leave-out',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, ({ path }) =>
      path === sheet ? { contents: '', loader: 'css' } : undefined,
    );
  },
});

const defineName = (tool) => `define${tool.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`;

/** What a file for a page does: it makes its tags known at once, and hands over what makes them known by another prefix. */
function entryOf({ tools, format }) {
  const names = tools.map(defineName);
  const lines = tools.map((tool) => `import { ${defineName(tool)} } from './src/${tool}/${tool}.element';`);
  if (format === 'esm')
    return [...lines, ...names.map((name) => `${name}();`), `export { ${names.join(', ')} };`].join('\n');
  return [
    ...lines,
    "const prefix = document.currentScript?.getAttribute('data-prefix') ?? undefined;",
    ...names.map((name) => `${name}({ prefix });`),
    `globalThis.mapwell = Object.assign({}, globalThis.mapwell, { ${names.join(', ')} });`,
  ].join('\n');
}

/** The licences of everything that stands in the files, each once. */
function licencesOf(inputs) {
  const packages = new Set(
    [...inputs].flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...packages].sort().map((folder) => {
    const at = join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    const file = existsSync(at) && readdirSync(at).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    const words = file
      ? readFileSync(join(at, file), 'utf8').trim()
      : 'No text of it comes with the package.';
    return `${name} ${version} (${license})\n\n${words}\n`;
  });
}

export async function buildElements() {
  const inputs = new Set();
  for (const door of scriptDoors()) {
    const { metafile } = await build({
      stdin: {
        contents: entryOf(door),
        resolveDir: root,
        sourcefile: `${door.file.replaceAll('/', '-')}.ts`,
        loader: 'ts',
      },
      absWorkingDir: root,
      outfile: `dist/${door.file}`,
      format: door.format,
      bundle: true,
      minify: true,
      target: 'es2020',
      platform: 'browser',
      jsx: 'transform',
      sourcemap: true,
      legalComments: 'none',
      metafile: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [cssAsText, reactWithoutMarkup],
      logLevel: 'warning',
    });
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  }
  const head = 'The files *.global.js and *.module.js hold these packages, under these licences.\n';
  writeFileSync(join(root, 'dist/licences.txt'), [head, ...licencesOf(inputs)].join('\n\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildElements();
  process.stdout.write(
    `${scriptDoors()
      .map(({ file }) => relative('.', join('dist', file)))
      .join('\n')}\n`,
  );
}
