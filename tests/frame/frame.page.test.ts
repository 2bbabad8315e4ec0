import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMappingBoard } from '../../src/mapping-board';
import { familyBoard, late } from '../mapping-board/family';
import { launchBrowser } from '../support/browser';
import type { Bridge, Told, TwoServers } from './two-servers';
import { add, codes, formPage, put, rest, serveTwo, serving, write } from './two-servers';

declare const told: Told;
declare const sent: string[];
declare const bridge: Bridge;
declare const served: { isConnected: boolean; disconnect: () => void };

const other = JSON.stringify({ ...familyBoard(), id: 'map-2', title: 'Another family', items: [] });

let two: TwoServers;
let browser: Browser;

beforeAll(async () => {
  two = await serveTwo();
  // Typed keys come in only there, as frame-processes.page.test.ts shows.
  browser = await launchBrowser({ oneProcess: true });
});

afterAll(async () => {
  await browser.close();
  two.close();
});

const open = (html = two.hostPage(), isReady = true) => two.open(browser, html, isReady);

describe('two servers, each with the strictest policy', () => {
  test('hand a document over and a change back, and nothing is refused, told wrong or said', async () => {
    const { page, form, complaints, refused } = await open();
    expect(await page.evaluate(() => [told.changes.length, told.connected])).toEqual([0, 1]);
    await put(form, 'He said "cold" \\ </script> ☃');
    await add(form).press('Enter');
    await expect.poll(() => page.evaluate(() => told.changes.length)).toBe(1);
    const [change] = await page.evaluate(() => told.changes);
    expect([change?.command.type, change?.how]).toEqual(['add-item', 'do']);
    const { status, document, issues } = openMappingBoard(JSON.parse(JSON.stringify(change?.value)));
    expect({ status, issues }).toEqual({ status: 'opened', issues: [] });
    expect(document.items.map(({ text }) => text)).toContain('He said "cold" \\ </script> ☃');
    expect(document.items).toHaveLength(familyBoard().items.length + 1);
    expect(await codes(page)).toEqual([]);
    expect(await codes(form)).toEqual([]);
    expect(await refused()).toEqual([]);
    expect(await form.evaluate('watched.refused')).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a value set again sends no message and moves no caret, as text and as what came back', async () => {
    const { page, form } = await open();
    await form
      .getByRole('button', { name: `Edit: ${late}` })
      .first()
      .click();
    await form.locator(':is(input, textarea):focus').waitFor();
    // The frame is narrow, and the words stand on two lines.
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('So ');
    await expect.poll(() => page.evaluate(() => told.changes.length)).toBeGreaterThan(0);
    const caret = () =>
      form.evaluate('[document.activeElement.value, document.activeElement.selectionStart]');
    await rest(page);
    const stood = await caret();
    const before = await page.evaluate(() => sent.length);
    await page.evaluate(() => bridge.setValue(told.changes.at(-1)?.value ?? ''));
    await rest(page);
    expect(await page.evaluate(() => sent.length)).toBe(before);
    expect(await caret()).toEqual(stood);
    expect(stood).toEqual([`So ${late}`, 3]);
    await page.close();
  });

  test('another value takes its place, and an empty one leaves nothing of the family before', async () => {
    const { page, form } = await open();
    await page.evaluate((value) => bridge.setValue(value), other);
    await expect.poll(() => form.getByText(late).count()).toBe(0);
    await write(form, 'In the other one');
    await expect.poll(() => page.evaluate(() => told.changes.length)).toBe(1);
    expect(await page.evaluate(() => told.changes[0]?.value)).toContain('Another family');
    await page.evaluate(() => bridge.setValue(null));
    await expect.poll(() => form.getByRole('button', { name: 'Edit: In the other one' }).count()).toBe(0);
    expect(await form.evaluate("document.querySelector('mapwell-mapping-board').value")).toBeNull();
    await page.close();
  });

  test('a change that crosses another document is told by itself, and never taken for the new one', async () => {
    const { page, form } = await open();
    // The frame is kept busy, so that what the host hands over comes after what is written there.
    const busy = form.evaluate(() => {
      const end = Date.now() + 600;
      document.querySelector('mapwell-mapping-board')?.dispatchEvent(
        new CustomEvent('mapwell-change', {
          detail: { value: { kind: 'mapwell/mapping-board', late: true }, command: { type: 'x' }, how: 'do' },
        }),
      );
      return Promise.resolve().then(() => {
        while (Date.now() < end);
      });
    });
    await page.evaluate((value) => {
      const hear = told.issues.length;
      bridge.setValue(value);
      return hear;
    }, other);
    await busy;
    await rest(page);
    const [changes, lates] = await page.evaluate(() => [
      told.changes.map(({ value }) => value),
      told.issues.filter(({ code }) => code === 'late').map(({ value }) => value),
    ]);
    // Whichever came first on this machine: told once, and the frame shows what the host handed over.
    expect([...(changes ?? []), ...(lates ?? [])]).toEqual([expect.stringContaining('"late":true')]);
    await expect.poll(() => form.getByText(late).count()).toBe(0);
    await page.close();
  });

  test('the frame is as high as its page, whatever comes and goes, and its HTML has no style', async () => {
    const { page, form } = await open();
    const heights = async () => [
      await page.evaluate<number>("document.querySelector('iframe').clientHeight"),
      await form.evaluate<number>('Math.ceil(document.documentElement.getBoundingClientRect().height)'),
    ];
    const fits = () =>
      expect
        .poll(async () => {
          const [frame, content] = await heights();
          return frame === content;
        })
        .toBe(true);
    await fits();
    const full = Number(await page.evaluate("document.querySelector('iframe').clientHeight"));
    await page.evaluate((value) => bridge.setValue(value), other);
    await expect.poll(() => form.getByText(late).count()).toBe(0);
    await expect
      .poll(async () => Number(await page.evaluate("document.querySelector('iframe').clientHeight")))
      .toBeLessThan(full);
    await fits();
    await page.close();
  });

  test('Tab goes in from before, through it and out after it, and back, and the host is told where it went', async () => {
    const { page, form } = await open();
    await page.evaluate((value) => bridge.setValue(value), other);
    await expect.poll(() => form.getByText(late).count()).toBe(0);
    const at = () => page.evaluate('document.activeElement.id');
    const through = async (key: string, end: string) => {
      await page.keyboard.press(key);
      await expect.poll(at).toBe('frame');
      for (let turn = 0; turn < 80 && (await at()) === 'frame'; turn += 1) await page.keyboard.press(key);
      expect(await at()).toBe(end);
    };
    await page.focus('#before');
    await through('Tab', 'after');
    await expect.poll(() => page.evaluate(() => told.left)).toEqual(['after']);
    await through('Shift+Tab', 'before');
    await expect.poll(() => page.evaluate(() => told.left)).toEqual(['after', 'before']);
    await page.close();
  });

  test('a host’s script hands the focus to the first control, or backwards to the last', async () => {
    const { page, form } = await open();
    const first =
      "document.activeElement === document.querySelector('.mapwell').querySelector('button, input')";
    const isLast = `(() => {
      const at = document.activeElement;
      if (at === document.body) return false;
      const all = [...document.querySelectorAll('.mapwell :is(button, input, textarea, select, summary)')]
        .filter((one) => one.getClientRects().length > 0 && one.tabIndex >= 0 && !one.disabled);
      return all.at(-1) === at;
    })()`;
    await page.focus('#before');
    await page.evaluate(() => bridge.focus());
    await expect.poll(() => form.evaluate(first)).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('frame');
    await page.focus('#after');
    await page.evaluate(() => bridge.focus('after'));
    await expect.poll(() => form.evaluate(isLast)).toBe(true);
    // Only by Tab: a click or a script elsewhere is no leaving.
    await page.focus('#after');
    await rest(page);
    expect(await page.evaluate(() => told.left)).toEqual([]);
    await page.close();
  });

  test('is read-only while the host says so, and after it has gone', async () => {
    const { page, form } = await open();
    await add(form).waitFor();
    await page.evaluate(() => bridge.setReadOnly(true));
    await expect.poll(() => add(form).count()).toBe(0);
    await page.evaluate(() => bridge.setReadOnly(false));
    await add(form).waitFor();
    await page.evaluate(() => bridge.disconnect());
    await expect.poll(() => add(form).count()).toBe(0);
    expect(await page.evaluate(() => bridge.isConnected)).toBe(false);
    expect(await page.evaluate("document.querySelector('iframe').getAttribute('style') ?? ''")).toBe('');
    // And it may be opened again, on the page that stands there.
    await page.evaluate('connect()');
    await add(form).waitFor();
    await write(form, 'Once more');
    await expect.poll(() => page.evaluate(() => told.changes.length)).toBe(1);
    expect(await codes(page)).toEqual([]);
    await page.close();
  });

  test('a frame that is loaded anew gets what was written, and the page in it may end it', async () => {
    const { page, form } = await open();
    await write(form, 'Before the reload');
    await expect.poll(() => page.evaluate(() => told.changes.length)).toBe(1);
    await form.evaluate('location.reload()');
    await expect.poll(() => page.evaluate(() => told.connected)).toBe(2);
    await expect.poll(() => two.formIn(page)?.getByText('Before the reload').count()).toBeGreaterThan(0);
    await two.formIn(page)?.evaluate(() => served.disconnect());
    await expect.poll(() => page.evaluate(() => bridge.isConnected)).toBe(false);
    expect(await page.evaluate(() => told.changes.length)).toBe(1);
    await page.close();
  });
});

describe('whoever is not meant', () => {
  test('a host that is not on the list gets no answer, and nobody may write', async () => {
    two.forms.addScript('/closed.html', formPage('/closed.js'));
    two.forms.addScript('/closed.js', serving(['https://forms.council.example', '*', 'null']));
    const { page, form } = await open(two.hostPage('/host.js', '/closed.html'), false);
    await expect.poll(() => codes(form)).toContain('foreign');
    expect((await codes(form)).filter((code) => code !== 'foreign')).toEqual(['origin']);
    expect(await page.evaluate(() => [told.connected, bridge.isConnected])).toEqual([0, false]);
    expect(await form.getByText(late).count()).toBe(0);
    await form.locator('.mapwell').first().waitFor();
    expect(await add(form).count()).toBe(0);
    await expect.poll(() => codes(page), { timeout: 25_000 }).toEqual(['no-answer']);
    await page.close();
  });

  test('a frame that takes its page’s origin away is told of at once, and nothing is sent', async () => {
    const sandboxed = (allowed: string) =>
      two.hostPage().replace('<iframe ', `<iframe sandbox="allow-scripts${allowed}" `);
    const { page } = await open(sandboxed(''), false);
    await expect.poll(() => codes(page)).toContain('sandbox');
    expect(new Set(await codes(page))).toEqual(new Set(['sandbox']));
    expect(await page.evaluate(() => [told.connected, sent.length])).toEqual([0, 0]);
    await page.close();
    const kept = await open(sandboxed(' allow-same-origin'));
    expect(await codes(kept.page)).toEqual([]);
    await kept.page.close();
  });

  test('a page of the host’s own origin that is not around the frame is not heard', async () => {
    two.host.addScript(
      '/beside.html',
      `<!doctype html><title>Beside</title><script src="/beside.js"></script>`,
    );
    two.host.addScript(
      '/beside.js',
      `const { port1, port2 } = new MessageChannel();
port1.onmessage = () => { parent.told.issues.push({ code: 'answered' }); };
parent.frames[0].postMessage('{"mapwell":"frame","version":1,"type":"hello","session":"beside"}', '${two.formsOrigin}', [port2]);`,
    );
    const { page, form } = await open();
    await page.evaluate(() => {
      const beside = document.createElement('iframe');
      beside.src = '/beside.html';
      document.body.append(beside);
    });
    await expect.poll(() => codes(form)).toEqual(['foreign']);
    await write(form, 'Still heard by the right one');
    await expect.poll(() => page.evaluate(() => told.changes.length)).toBe(1);
    expect(await codes(page)).toEqual([]);
    await page.close();
  });

  test('what is malformed, huge or another’s changes nothing and throws nothing', async () => {
    const { page, form, complaints } = await open();
    await page.evaluate((origin) => {
      const frame = document.querySelector('iframe')?.contentWindow;
      const mark = '{"mapwell":"frame",';
      const texts: unknown[] = [
        ...[null, 1, {}, [], 'hello', { mapwell: 'frame', type: 'set' }, new Map(), new ArrayBuffer(9)],
        ...[`${mark}`, `${mark}"version":1}`, `${mark}"version":1,"type":"bye"}`],
        `${mark}"version":1,"type":"hello","session":""}`,
        `${mark}"version":1,"type":"hello","session":"x"}`,
        `${mark}"version":1,"type":"set","set":1,"value":"{}"}`,
        mark + '['.repeat(100_000),
        mark + ' '.repeat(34_000_000),
      ];
      for (const text of texts) frame?.postMessage(text, origin);
    }, two.formsOrigin);
    await expect.poll(() => codes(form)).toEqual([...Array<string>(7).fill('malformed'), 'too-large']);
    await write(form, 'As if nothing were');
    await expect.poll(() => page.evaluate(() => told.changes.length)).toBe(1);
    expect(await codes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a host of another release is refused by the page, in a sentence', async () => {
    two.host.addScript(
      '/newer.js',
      `window.told = { issues: [] };
const frame = document.querySelector('iframe');
const ask = () => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => told.issues.push({ code: data });
  frame.contentWindow.postMessage('{"mapwell":"frame","version":2,"type":"hello","session":"a"}', '${two.formsOrigin}', [port2]);
};
frame.addEventListener('load', ask);
ask();`,
    );
    const { page, form } = await open(two.hostPage('/newer.js'), false);
    await expect.poll(() => codes(page)).toContain('{"mapwell":"frame","version":1,"type":"refuse"}');
    expect(new Set(await codes(form))).toEqual(new Set(['version']));
    expect(await form.evaluate(() => told.issues[0]?.sentence)).toMatch(/version 2 .* version 1/);
    expect(await form.evaluate(() => served.isConnected)).toBe(false);
    await page.close();
  });

  test('and a page of another release by the host, once, however often it was asked', async () => {
    two.forms.addScript(
      '/newer.html',
      `<!doctype html><title>Newer</title><script src="/newer.js"></script>`,
    );
    two.forms.addScript(
      '/newer.js',
      `const asked = [];
addEventListener('message', ({ ports }) => asked.push(ports[0]));
setTimeout(() => {
  for (const port of asked) port.postMessage('{"mapwell":"frame","version":7,"type":"welcome","more":1}');
  document.title = 'Asked ' + asked.length;
}, 900);`,
    );
    const { page } = await open(two.hostPage('/host.js', '/newer.html'), false);
    await expect.poll(() => codes(page)).toContain('version');
    await rest(page);
    expect(Number((await two.formIn(page)?.title())?.slice('Asked '.length))).toBeGreaterThan(1);
    expect(await page.evaluate(() => [told.connected, bridge.isConnected])).toEqual([0, false]);
    expect(await page.evaluate(() => told.issues[0]?.sentence)).toMatch(/version 7 .* version 1/);
    expect(await codes(page)).toEqual(['version']);
    await page.close();
  });

  test.each(['*', 'null', 'http://localhost', ''])('a host that says “%s” sends nothing', async (origin) => {
    two.host.addScript('/loose.js', two.connecting(`origin: ${JSON.stringify(origin)},`));
    const { page, form } = await open(two.hostPage('/loose.js'), false);
    await expect.poll(() => page.evaluate('window.told !== undefined')).toBe(true);
    await rest(page);
    // The third is an origin, and not that of the frame: the browser keeps the message from it.
    const isOrigin = origin === 'http://localhost';
    expect(await codes(page)).toEqual(isOrigin ? [] : ['origin']);
    expect(await form.evaluate('window.served?.isConnected ?? false')).toBe(false);
    expect(await page.evaluate(() => sent)).toEqual([]);
    await page.close();
  });

  test('a page that is opened by itself may only be read, and says why', async () => {
    const page = await browser.newPage();
    await page.goto(`${two.formsOrigin}/form.html`);
    await expect.poll(() => codes(page)).toEqual(['not-framed']);
    await page.locator('.mapwell').first().waitFor();
    expect(await add(page.mainFrame()).count()).toBe(0);
    await page.close();
  });
});
