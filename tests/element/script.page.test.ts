import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptDoors } from '../../doors.mjs';
import { openMappingBoard } from '../../src/mapping-board';
import { familyBoard, late, worries } from '../mapping-board/family';
import { browserName, launchBrowser } from '../support/browser';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';

const tools = scriptDoors()[0]?.tools ?? [];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const saved = JSON.stringify(familyBoard());

let host: ScriptHost;
let browser: Browser;

beforeAll(async () => {
  host = await serveScripts(
    () => [],
    (path) => path.startsWith('/may-be-kept'),
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  host.close();
});

const readme = readFileSync('README.md', 'utf8');
const section = readme.slice(readme.indexOf('## In a page that is not React'));
const twelveLines = /```html\n([^]*?)```/.exec(section)?.[1] ?? '';

describe('the page in the README', () => {
  test('is no longer than twelve lines', () => {
    expect(twelveLines.trim().split('\n').length).toBeGreaterThan(5);
    expect(twelveLines.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  test('takes a worry and posts it, under the strictest policy, and nothing is refused, sent or said', async () => {
    const { page, refused, complaints, asked } = await host.open(browser, twelveLines);
    await page.getByRole('textbox', { name: `Add to ${worries}` }).pressSequentially('He was cold');
    await page.keyboard.press('Enter');
    await page.getByText('He was cold').first().waitFor();
    expect(await refused()).toEqual([]);
    expect(asked.filter((path) => !/^\/(page-\d+|watcher\.js|mapwell\/.*|favicon\.ico)$/.test(path))).toEqual(
      [],
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**/save');
    const [[name, text] = ['', ''], ...others] = host.posted.at(-1) ?? [];
    expect(others).toEqual([]);
    expect(name).toBe('map');
    const { status, document, issues } = openMappingBoard(text);
    expect({ status, issues }).toEqual({ status: 'opened', issues: [] });
    expect(document.items.map((item) => item.text)).toEqual(['He was cold']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is refused where it has a style of its own: the watch is awake', async () => {
    const { page, refused } = await host.open(
      browser,
      twelveLines.replace('<form', '<style>body { color: red }</style><form'),
    );
    await page.getByRole('textbox', { name: `Add to ${worries}` }).waitFor();
    expect(await refused()).toEqual([expect.stringMatching(/^style-src-elem inline/)]);
    await page.close();
  });
});

describe('every tool in one script', () => {
  test.each(['', 'shadow', 'shadow="closed"'])(
    'stands in a form under the strictest policy and sends its own field alone (%s)',
    async (shadow) => {
      const all = tools
        .map((tool) => `<mapwell-${tool} name="${tool}" ${shadow}></mapwell-${tool}>`)
        .join('');
      const { page, refused, complaints } = await host.open(
        browser,
        `<form method="post" action="/save">${all}<button id="save">Save</button></form>
<script src="/mapwell/mapwell.global.js"></script>`,
      );
      await expect
        .poll(() =>
          page.evaluate<number>(
            `[...document.querySelectorAll('[data-mapwell-element]')].filter((one) =>
              (watched.roots.get(one) ?? one).querySelector('.mapwell button')).length`,
          ),
        )
        .toBe(tools.length);
      const displays = await page.evaluate<string[]>(
        `[...document.querySelectorAll('[data-mapwell-element]')].map((one) =>
          getComputedStyle(one).display + ' ' + getComputedStyle((watched.roots.get(one) ?? one).querySelector('.mapwell')).display)`,
      );
      expect(displays).toEqual(tools.map(() => 'block flex'));
      expect(await refused()).toEqual([]);
      expect(complaints).toEqual([]);
      // Beside what the watcher keeps there is what drives the browser.
      const added = await page.evaluate<string[]>(
        'Object.getOwnPropertyNames(window).filter((name) => !watched.globals.has(name) && name !== "watched")',
      );
      expect(
        added.filter((name) => !['attach', 'create', 'revoke', '__pw_bidiInsertText'].includes(name)),
      ).toEqual(['mapwell']);
      await page.click('#save');
      await page.waitForURL('**/save');
      // Nothing was written, so nothing is made up: an empty text for each.
      expect(host.posted.at(-1)).toEqual(tools.map((tool) => [tool, '']));
      await page.close();
    },
  );

  test('is a module too, which makes the tags known and hands over what makes others', async () => {
    const { page, complaints, refused } = await host.open(
      browser,
      `<mapwell-safety-scale></mapwell-safety-scale><script type="module" src="/mapwell/elements/safety-scale.module.js"></script>`,
    );
    await page.locator('mapwell-safety-scale button').first().waitFor();
    expect(await refused()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('as a field of a form', () => {
  const board = `<label for="map">The map</label>
<mapwell-mapping-board id="map" name="map" value="${escaped(saved)}"></mapwell-mapping-board>`;
  const script = '<script src="/mapwell/elements/mapping-board.global.js"></script>';
  const inForm = (inside = board) =>
    `<form method="post" action="/save">${inside}<button id="save">Save</button><button type="reset" id="reset">Reset</button></form>${script}`;
  const sent = `new FormData(document.forms[0]).get('map')`;

  test('what nobody changed is sent letter for letter as it came, also where it could not be read', async () => {
    const values = [saved, ' {"kind":"mapwell/mapping-board","format":99,"later":1} ', 'not a document'];
    for (const value of values) {
      const one = `<mapwell-mapping-board name="map" value="${escaped(value)}"></mapwell-mapping-board>`;
      const { page } = await host.open(browser, inForm(one));
      await page.locator('.mapwell').waitFor();
      await page.click('#save');
      await page.waitForURL('**/save');
      expect(host.posted.at(-1)).toEqual([['map', value]]);
      await page.close();
    }
  });

  test('tells of a value it could not open, and of none that it could', async () => {
    const { page } = await host.open(browser, `<div id="here"></div>${script}`);
    const told = (value: string) =>
      page.evaluate<unknown[], string>(async (given) => {
        const all: unknown[] = [];
        const one = document.createElement('mapwell-mapping-board');
        one.addEventListener('mapwell-issue', (event) => {
          const { status, issues } = (event as CustomEvent<{ status: string; issues: unknown[] }>).detail;
          all.push([status, issues.length > 0]);
        });
        one.setAttribute('value', given);
        document.getElementById('here')?.replaceChildren(one);
        await new Promise((rest) => setTimeout(rest, 300));
        return all;
      }, value);
    expect(await told('not a document')).toEqual([['unreadable', true]]);
    expect(await told(saved)).toEqual([]);
    await page.close();
  });

  test('a reset gives back what the host handed over, by attribute or by property', async () => {
    const { page } = await host.open(browser, inForm());
    const add = page.getByRole('textbox', { name: `Add to ${worries}` });
    await add.pressSequentially('He was cold');
    await add.press('Enter');
    expect(await page.evaluate(sent)).toContain('He was cold');
    await page.click('#reset');
    expect(await page.evaluate(sent)).toBe(saved);
    await expect.poll(() => page.getByRole('button', { name: 'Edit: He was cold' }).count()).toBe(0);
    const other = JSON.stringify({ ...familyBoard(), title: 'Another' });
    await page.evaluate(
      (text) => Object.assign(document.querySelector('#map') ?? {}, { value: text }),
      other,
    );
    await add.pressSequentially('He was cold');
    await add.press('Enter');
    await page.click('#reset');
    expect(await page.evaluate(sent)).toBe(other);
    await page.close();
  });

  test('a disabled fieldset makes it readable only and leaves it out; read-only is sent', async () => {
    const { page } = await host.open(browser, inForm(`<fieldset disabled>${board}</fieldset>`));
    const add = page.getByRole('textbox', { name: `Add to ${worries}` });
    await page.getByText(late).first().waitFor();
    expect(await add.count()).toBe(0);
    expect(await page.evaluate(sent)).toBeNull();
    await page.evaluate("document.querySelector('fieldset').disabled = false");
    await add.waitFor();
    await page.evaluate("document.querySelector('#map').readOnly = true");
    await expect.poll(() => add.count()).toBe(0);
    expect(await page.evaluate(sent)).toBe(saved);
    await page.close();
  });

  test('its label, and a script that gives it the focus, lead to its first control', async () => {
    const { page } = await host.open(browser, inForm());
    await page.locator('.mapwell button').first().waitFor();
    const first = await page.locator('.mapwell :is(button, input)').first().getAttribute('data-part');
    const focused = "document.activeElement.getAttribute('data-part')";
    await page.click('label[for="map"]');
    expect(await page.evaluate(focused)).toBe(first);
    await page.evaluate('document.activeElement.blur()');
    await page.evaluate("document.querySelector('#map').focus({ preventScroll: true })");
    expect(await page.evaluate(focused)).toBe(first);
    await page.close();
  });

  /** Writes in the board and in a plain field of the host's, sends the form, and goes back. */
  async function goAndComeBack(page: Page) {
    const add = page.getByRole('textbox', { name: `Add to ${worries}` });
    await add.pressSequentially('He was cold');
    await add.press('Enter');
    await page.getByText('He was cold').first().waitFor();
    await page.fill('#plain', 'He was cold');
    await page.evaluate('window.isStillHere = true');
    const path = new URL(page.url()).pathname;
    await page.click('#save');
    await page.waitForURL('**/save');
    // Not by the driver, and nothing is asked of it here but scripts: in Firefox its own steps back and its locators wait
    // for a load, and a page that was kept has none.
    await page.evaluate('void setTimeout(() => history.back())');
    await expect.poll(() => page.evaluate('location.pathname')).toBe(path);
    const shows = (text: string) =>
      page.evaluate<boolean, string>(
        (words) =>
          Array.from(document.querySelectorAll('#map li')).some((one) => one.textContent.includes(words)),
        text,
      );
    await expect.poll(() => shows(late)).toBe(true);
    return {
      wasKept: await page.evaluate('window.isStillHere === true'),
      plain: await page.evaluate("document.querySelector('#plain').value"),
      shows: () => shows('He was cold'),
    };
  }
  const beside = `${board}<input id="plain" aria-label="Plain">`;

  test('Back to a page that was kept shows what was written', async () => {
    const { page } = await host.open(browser, inForm(beside), '/may-be-kept');
    const { wasKept, plain, shows } = await goAndComeBack(page);
    // Playwright's Chromium keeps no page, so there it is made anew.
    expect([wasKept, plain]).toEqual([browserName === 'firefox', 'He was cold']);
    await expect.poll(shows).toBe(true);
    expect(await page.evaluate(sent)).toContain('He was cold');
    // And it is not a picture of itself.
    await page.evaluate("document.querySelector('#reset').click()");
    await expect.poll(shows).toBe(false);
    expect(await page.evaluate(sent)).toBe(saved);
    await page.close();
  });

  test('Back to a page that is made anew brings what was written', async () => {
    // With such a listener no browser keeps a page.
    host.addScript('/leaving.js', "addEventListener('unload', () => undefined);");
    const { page } = await host.open(
      browser,
      `<script src="/leaving.js"></script>${inForm(beside)}`,
      '/may-be-kept-anew',
    );
    const { wasKept, plain, shows } = await goAndComeBack(page);
    expect([wasKept, plain]).toEqual([false, 'He was cold']);
    await expect.poll(shows).toBe(true);
    expect(await page.evaluate(sent)).toContain('He was cold');
    await page.close();
  });

  test('Back to a page that may not be stored brings what was written where the browser brings a plain field’s words', async () => {
    const { page } = await host.open(browser, inForm(beside));
    const { wasKept, plain, shows } = await goAndComeBack(page);
    // Firefox forgets every field of such a page, and a person finds what the host sent, letter for letter.
    const forgets = browserName === 'firefox';
    expect([wasKept, plain]).toEqual([false, forgets ? '' : 'He was cold']);
    await expect.poll(shows).toBe(!forgets);
    expect(await page.evaluate(sent)).toEqual(forgets ? saved : expect.stringContaining('He was cold'));
    await page.close();
  });

  test('Enter in a field of the tool does not send the host’s form, and no field of the tool stands in its way', async () => {
    const { page } = await host.open(browser, inForm());
    const before = host.posted.length;
    for (const box of await page.getByRole('textbox').all()) {
      await box.pressSequentially('x');
      await box.press('Enter');
    }
    expect(host.posted.length).toBe(before);
    expect(await page.evaluate('document.forms[0].checkValidity()')).toBe(true);
    await page.close();
  });

  test('a change is told with the document and the command, may be refused, and the same value again changes nothing', async () => {
    const { page } = await host.open(browser, inForm());
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      const map = document.querySelector<HTMLElement & { value: unknown }>('#map');
      document.addEventListener('mapwell-change', (event) => {
        const { detail } = event as CustomEvent<{
          value: { items: { text: string }[] };
          command: { type: string };
        }>;
        told.push([detail.command.type, detail.value.items.some(({ text }) => text === 'Refused')]);
        if (detail.value.items.some(({ text }) => text === 'Refused')) event.preventDefault();
        else if (map) map.value = JSON.parse(JSON.stringify(detail.value)) as unknown;
      });
    });
    expect(await page.evaluate('told')).toEqual([]);
    const add = page.getByRole('textbox', { name: `Add to ${worries}` });
    await add.pressSequentially('Refused');
    await add.press('Enter');
    await add.pressSequentially('He was cold');
    await add.press('Enter');
    await page.getByText('He was cold').first().waitFor();
    expect(await page.evaluate('told')).toEqual([
      ['add-item', true],
      ['add-item', false],
    ]);
    // What was said aloud of it may stand there still, with what was said next.
    expect(await page.getByRole('button', { name: 'Edit: Refused' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Edit: He was cold' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: `Edit: ${late}` }).click();
    await page.keyboard.press('Home');
    await page.keyboard.type('So ');
    const caret = () =>
      page.evaluate('[document.activeElement.value, document.activeElement.selectionStart]');
    const stood = await caret();
    await page.evaluate(
      "(() => { const map = document.querySelector('#map'); map.value = JSON.stringify(map.value); })()",
    );
    await page.evaluate('new Promise((rest) => setTimeout(rest, 100))');
    expect(await caret()).toEqual(stood);
    expect(stood).toEqual([`So ${late}`, 3]);
    await page.close();
  });
});
