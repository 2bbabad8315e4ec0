import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyDocument, everyTool, toolsShown } from '../support/every-tool';
import { createHost, type Host } from '../support/host';
import { openHostPage } from '../support/host-page';
import { launchChromium } from '../support/page';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  host = createHost('17');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  host.remove();
});

const client = `
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { MappingBoard, createMappingBoard } from 'mapwell/mapping-board';
import 'mapwell/mapping-board.css';

window.reactVersion = React.version;
window.commands = [];
ReactDOM.render(
  <MappingBoard
    defaultValue={createMappingBoard({ id: 'board-1' })}
    onChange={(value, { command }) => window.commands.push(command)}
  />,
  document.getElementById('root'),
);
`;

test('a host with React 17 shows the board, and a worry typed into it stays on it', async () => {
  const { page, complaints, close } = await openHostPage(browser, host, client);
  expect(complaints).toEqual([]);
  expect(await page.evaluate('window.reactVersion')).toBe('17.0.2');
  const field = page.getByRole('textbox', { name: /^Add to What are we worried about\?/ }).first();
  await field.fill('Late home from school');
  await field.press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'Late home from school' }).first().waitFor();
  expect(await page.evaluate('window.commands.length')).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

const allTools = `
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as mapwell from 'mapwell';
import 'mapwell/styles.css';
${everyDocument}
ReactDOM.render(React.createElement('div', null, ${everyTool}), document.getElementById('root'));
`;

test('a host with React 17 shows every tool without a complaint', async () => {
  const { page, complaints, close } = await openHostPage(browser, host, allTools);
  for (const tool of toolsShown) await page.locator(`[data-mapwell="${tool}"]`).waitFor();
  await page.getByRole('button', { name: /^Gran: / }).press('Enter');
  await page.getByRole('region', { name: 'Card of Gran' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
