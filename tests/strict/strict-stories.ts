import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';

/** A story, and the page it is shown in. */
export interface StrictStory {
  file: string;
  name: string;
  /** A page whose root is empty. */
  inBrowser: string;
  /** The same with the server's markup in its root. */
  fromServer: () => string;
  address: string;
}

export interface StrictStories {
  host: ScriptHost;
  stories: StrictStory[];
  close: () => void;
}

/** What the server's bundle exports. */
interface Server {
  names: () => Record<string, string[]>;
  markup: (file: string, name: string) => string;
}

const root = resolve(import.meta.dirname, '../..');

/** The files of stories, but for the one with the canaries. */
export const storyFiles = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.stories.tsx') && !path.startsWith('canary'))
  .sort();
const slug = (file: string) => file.replace(/\.stories\.tsx$/, '').replace(/\W/g, '-');

const common = {
  absWorkingDir: root,
  bundle: true,
  jsx: 'transform',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} as const;

async function bundleForServer(folder: string): Promise<Server> {
  const contents = `
import { renderToString } from 'react-dom/server';
import { composeStory, namesIn } from './tests/strict/composed-story';
${storyFiles.map((file, at) => `import * as file${at} from './stories/${file}';`).join('\n')}
const files = { ${storyFiles.map((file, at) => `${JSON.stringify(file)}: file${at}`).join(', ')} };
export const names = () =>
  Object.fromEntries(Object.entries(files).map(([file, stories]) => [file, namesIn(stories)]));
export const markup = (file, name) => renderToString(composeStory(files[file], name).element);
`;
  const outfile = join(folder, 'server.mjs');
  await build({
    ...common,
    stdin: { contents, resolveDir: root, loader: 'tsx' },
    platform: 'node',
    format: 'esm',
    // What a bundle of CommonJS in an ES module asks for.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    loader: { '.css': 'empty' },
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as Server;
}

/** Serves every story but the canaries under the strictest policy, from the sources: each file of stories is one script. */
export async function serveStrictStories(): Promise<StrictStories> {
  const folder = mkdtempSync(join(tmpdir(), 'mapwell-strict-'));
  const host = await serveScripts();
  const server = await bundleForServer(folder);
  for (const file of storyFiles) {
    const contents = `import './src/styles.css';
import * as stories from './stories/${file}';
import { showStory } from './tests/strict/show-story';
showStory(stories);`;
    const { outputFiles } = await build({
      ...common,
      stdin: { contents, resolveDir: root, loader: 'tsx' },
      outfile: join(folder, `${slug(file)}.js`),
      write: false,
    });
    for (const { path, text } of outputFiles) host.addScript(path.slice(folder.length), text);
  }
  const page = (file: string, markup: string) => `<!doctype html><html lang="en-GB"><meta charset="utf-8">
<title>A strict page</title><link rel="stylesheet" href="/${slug(file)}.css"><body><div id="root">${markup}</div>
<script src="/${slug(file)}.js"></script></body></html>`;
  return {
    host,
    stories: Object.entries(server.names()).flatMap(([file, names]) =>
      names.map((name) => ({
        file,
        name: `${slug(file)}: ${name}`,
        inBrowser: page(file, ''),
        fromServer: () => page(file, server.markup(file, name)),
        address: `/${slug(file)}?story=${name}`,
      })),
    ),
    close() {
      host.close();
      rmSync(folder, { recursive: true });
    },
  };
}
