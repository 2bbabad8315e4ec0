import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHost, type Host, type ReactVersion } from '../support/host';
import { openHostPage } from '../support/host-page';
import { everyDocument, everyTool, toolsShown } from '../support/every-tool';
import { launchChromium } from '../support/page';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const versions: { react: ReactVersion; version: RegExp; server: string; hydrate: string }[] = [
  {
    react: '17',
    version: /^17\.0\.2$/,
    // Without `exports` in its package.json, Node wants the whole file name.
    server: 'react-dom/server.js',
    hydrate: `import { hydrate } from 'react-dom';
hydrate(board, root);`,
  },
  {
    react: '18',
    version: /^18\.3\.1$/,
    server: 'react-dom/server',
    hydrate: `import { hydrateRoot } from 'react-dom/client';
hydrateRoot(root, board, { onRecoverableError: (fault) => console.error(fault.message) });`,
  },
  {
    react: '19',
    version: /^19\./,
    server: 'react-dom/server',
    hydrate: `import { hydrateRoot } from 'react-dom/client';
hydrateRoot(root, board, { onRecoverableError: (fault) => console.error(fault.message) });`,
  },
];

// The same document on both sides: a host keeps it, and never makes a new one while it hydrates.
const board = `React.createElement(MappingBoard, { defaultValue: boardDocument, })`;

const byRequire = `
const React = require('react');
const { renderToString } = require('react-dom/server');
const { MappingBoard, createMappingBoard } = require('mapwell/mapping-board');
const boardDocument = createMappingBoard({ id: 'board-1' });
const markup = renderToString(${board});
process.stdout.write(JSON.stringify({ version: React.version, boardDocument, markup }));
`;

const byImport = (server: string) => `
import * as React from 'react';
import { renderToString } from '${server}';
import { MappingBoard } from 'mapwell/mapping-board';
import { readFileSync } from 'node:fs';
const boardDocument = JSON.parse(readFileSync('board.json', 'utf8'));
process.stdout.write(renderToString(${board}));
`;

const allByRequire = `
const React = require('react');
const { renderToString } = require('react-dom/server');
const mapwell = require('mapwell');
${everyDocument}
const markup = renderToString(React.createElement('div', null, ${everyTool}));
process.stdout.write(JSON.stringify({ documents, markup }));
`;

interface Rendered {
  version: string;
  boardDocument: object;
  markup: string;
}

describe.each(versions)('a host with React $react', ({ react, version, server, hydrate }) => {
  let host: Host;
  let rendered: Rendered;

  const run = (file: string, source: string) => {
    writeFileSync(join(host.folder, file), source);
    return execFileSync(process.execPath, [file], {
      cwd: host.folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'development' },
    });
  };

  beforeAll(() => {
    host = createHost(react);
    rendered = JSON.parse(run('server.cjs', byRequire)) as Rendered;
  });

  afterAll(() => {
    host.remove();
  });

  test('renders the board on the server, the same by require and by import', () => {
    expect(rendered.version).toMatch(version);
    expect(rendered.markup).toContain('What are we worried about?');
    writeFileSync(join(host.folder, 'board.json'), JSON.stringify(rendered.boardDocument));
    expect(run('server.mjs', byImport(server))).toBe(rendered.markup);
  });

  test('takes the board over in the browser without a warning, and it works', async () => {
    const client = `
import * as React from 'react';
import { MappingBoard } from 'mapwell/mapping-board';
import 'mapwell/mapping-board.css';
const boardDocument = ${JSON.stringify(rendered.boardDocument)};
const root = document.getElementById('root');
const board = ${board};
${hydrate}
`;
    const { page, complaints, close } = await openHostPage(browser, host, client, rendered.markup);
    expect(complaints).toEqual([]);
    const field = page.getByRole('textbox', { name: /^Add to What are we worried about\?/ }).first();
    await field.fill('Late home from school');
    await field.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Late home from school' }).first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('renders every tool on the server without a style in its markup, and takes each over without a warning', async () => {
    const all = JSON.parse(run('all.cjs', allByRequire)) as { documents: object; markup: string };
    expect(all.markup).not.toMatch(/ style=/);
    for (const tool of toolsShown) expect(all.markup).toContain(`data-mapwell="${tool}"`);
    const client = `
import * as React from 'react';
import * as mapwell from 'mapwell';
import 'mapwell/styles.css';
const documents = ${JSON.stringify(all.documents)};
const root = document.getElementById('root');
const board = React.createElement('div', null, ${everyTool});
${hydrate}
`;
    const { page, complaints, close } = await openHostPage(browser, host, client, all.markup);
    await page.getByRole('button', { name: /^Gran: / }).press('Enter');
    await page.getByRole('region', { name: 'Card of Gran' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
