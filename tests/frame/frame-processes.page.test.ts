import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { late } from '../mapping-board/family';
import { browserName, launchBrowser } from '../support/browser';
import type { Bridge, Told, TwoServers } from './two-servers';
import { add, codes, put, rest, serveTwo } from './two-servers';

// As people have it, a frame of another site is in a process of its own.

declare const told: Told;
declare const bridge: Bridge;

let two: TwoServers;
let browser: Browser;

beforeAll(async () => {
  two = await serveTwo();
  two.forms.addScript('/plain.html', '<!doctype html><title>Plain</title><input id="plain">');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  two.close();
});

/** A page of another site in a frame with nothing of ours in it: what is typed into its field, and what the host hears of it. */
async function typeInPlainFrame(within: Browser) {
  two.host.addScript(
    '/listen.js',
    `window.heard = ''; addEventListener('keydown', ({ key, target }) => { heard += key + ' in ' + target.id; });`,
  );
  const { page, form } = await two.open(within, two.hostPage('/listen.js', '/plain.html'), false);
  await form.locator('#plain').focus();
  const hasFocus = await form.evaluate(
    "document.hasFocus() && document.activeElement === document.querySelector('#plain')",
  );
  await page.keyboard.press('a');
  const typed = await form.locator('#plain').inputValue();
  const heard = await page.evaluate('heard');
  await page.close();
  return { hasFocus, typed, heard };
}

describe('what a driver types into a plain field of a frame of another site', () => {
  test('Firefox’s gives to the host’s page, and Chromium’s to the field', async () => {
    expect(await typeInPlainFrame(browser)).toEqual(
      browserName === 'firefox'
        ? { hasFocus: true, typed: '', heard: 'a in frame' }
        : { hasFocus: true, typed: 'a', heard: '' },
    );
  });

  test('comes there where both pages are in one process', async () => {
    const together = await launchBrowser({ oneProcess: true });
    try {
      expect(await typeInPlainFrame(together)).toEqual({ hasFocus: true, typed: 'a', heard: '' });
    } finally {
      await together.close();
    }
  });
});

test('the focus that a host’s script hands in comes, and stays', async () => {
  const { page, form } = await two.open(browser);
  const at = () =>
    form.evaluate("[document.hasFocus(), document.activeElement.closest('.mapwell') !== null]");
  // A dozen times, as it is lost only where two processes ask for it in the same few milliseconds.
  for (let turn = 0; turn < 12; turn += 1) {
    const from = turn % 2 === 0 ? 'before' : 'after';
    await page.focus(`#${from}`);
    await expect.poll(() => form.evaluate('document.hasFocus()')).toBe(false);
    await form.evaluate('document.activeElement.blur()');
    await page.evaluate((end) => bridge.focus(end), from);
    await expect.poll(at).toEqual([true, true]);
    await rest(page);
    expect([turn, await at()]).toEqual([turn, [true, true]]);
  }
  expect(await page.evaluate('document.activeElement.id')).toBe('frame');
  await page.close();
});

test('the bridge goes between two processes as it does within one', async () => {
  const { page, form, complaints, refused } = await two.open(browser);
  expect(await page.evaluate(() => [told.changes.length, told.connected])).toEqual([0, 1]);
  await put(form, 'He was cold');
  // Pressed by script: clicks of the driver do not come here either.
  await form
    .locator('[data-part="capture"]', { has: add(form) })
    .locator('[data-part="capture-add"]')
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => page.evaluate(() => told.changes.length)).toBe(1);
  const [change] = await page.evaluate(() => told.changes);
  expect([change?.command.type, change?.value.includes('He was cold')]).toEqual(['add-item', true]);
  await expect
    .poll(async () => page.evaluate<number>("document.querySelector('iframe').clientHeight"))
    .toBe(await form.evaluate('Math.ceil(document.documentElement.getBoundingClientRect().height)'));
  await page.evaluate(() => bridge.setValue(null));
  await expect.poll(() => form.getByText(late).count()).toBe(0);
  expect(await codes(page)).toEqual([]);
  expect(await codes(form)).toEqual([]);
  expect(await refused()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
