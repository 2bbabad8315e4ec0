import type { Browser, Frame, Page } from 'playwright';
import { expect } from 'vitest';
import { familyBoard, late, worries } from '../mapping-board/family';
import type { ScriptHost, ScriptPage } from '../support/script-host';
import { serveScripts } from '../support/script-host';

/** What the two pages keep for the test to look at. */
export interface Told {
  changes: { value: string; command: { type: string }; how: string }[];
  issues: { code: string; sentence: string; value?: string }[];
  left: string[];
  connected: number;
}
export interface Bridge {
  isConnected: boolean;
  setValue: (value: string | null) => void;
  setReadOnly: (readOnly: boolean) => void;
  focus: (from?: string) => void;
  disconnect: () => void;
}
declare const told: Told;

export interface OpenedFrame extends ScriptPage {
  form: Frame;
}

/** A host’s server and one of forms, each with the strictest policy, and of different sites to the browser. */
export interface TwoServers {
  host: ScriptHost;
  forms: ScriptHost;
  /** The origin of the page in the frame: another name and another port. */
  formsOrigin: string;
  /** A host’s page with a button, the frame and another button. */
  hostPage: (script?: string, form?: string) => string;
  /** The script of a host, which says where it sends to in `more` where that is another origin. */
  connecting: (more?: string) => string;
  /** Opens a host’s page and waits for its frame, and where nothing else is said for the document in it. */
  open: (browser: Browser, html?: string, isReady?: boolean) => Promise<OpenedFrame>;
  formIn: (page: Page) => Frame | undefined;
  close: () => void;
}

const saved = JSON.stringify(familyBoard());

export const formPage = (
  script: string,
) => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A form</title>
<script src="/watcher.js"></script><link rel="stylesheet" href="/mapwell/mapping-board.css">
<script defer src="/mapwell/elements/mapping-board.global.js"></script>
<mapwell-mapping-board></mapwell-mapping-board><script type="module" src="${script}"></script></html>`;

/** The script of the page in the frame. */
export const serving = (allowed: readonly string[]) => `
import { serveFrame } from '/mapwell/frame.js';
window.told = { issues: [] };
window.served = serveFrame({
  allowedOrigins: ${JSON.stringify(allowed)},
  element: document.querySelector('mapwell-mapping-board'),
  onIssue: (issue) => told.issues.push(issue),
});`;

const connectingTo = (origin: string, more: string) => `
import { connectFrame } from '/mapwell/frame.js';
window.told = { changes: [], issues: [], left: [], connected: 0 };
window.sent = [];
const post = MessagePort.prototype.postMessage;
MessagePort.prototype.postMessage = function (...given) { sent.push(given[0]); return post.apply(this, given); };
window.connect = (options = {}) => {
  window.bridge = connectFrame({
    frame: document.querySelector('iframe'),
    origin: '${origin}',
    value: ${JSON.stringify(saved)},
    onChange: (value, change) => told.changes.push({ value, ...change }),
    onIssue: (issue) => told.issues.push(issue),
    onConnect: () => { told.connected += 1; },
    onLeave: (to) => told.left.push(to),
    ${more}
    ...options,
  });
};
connect();`;

export async function serveTwo(): Promise<TwoServers> {
  let formsOrigin = '';
  const host = await serveScripts(() => [`frame-src 'self' ${formsOrigin}`, "frame-ancestors 'self'"]);
  const forms = await serveScripts(() => [`frame-ancestors ${host.home}`]);
  formsOrigin = forms.home.replace('127.0.0.1', 'localhost');
  const connecting = (more = '') => connectingTo(formsOrigin, more);
  forms.addScript('/form.html', formPage('/form.js'));
  forms.addScript('/form.js', serving([host.home]));
  host.addScript('/host.js', connecting());

  const hostPage = (script = '/host.js', form = '/form.html') =>
    `<button id="before">Before</button><iframe id="frame" title="The map" src="${formsOrigin}${form}"></iframe>
<button id="after">After</button><script type="module" src="${script}"></script>`;
  const formIn = (page: Page) => page.frames().find((frame) => frame.url().startsWith(formsOrigin));
  return {
    host,
    forms,
    formsOrigin,
    hostPage,
    connecting,
    formIn,
    async open(browser, html = hostPage(), isReady = true) {
      const opened = await host.open(browser, html);
      await expect.poll(() => formIn(opened.page) !== undefined).toBe(true);
      const form = formIn(opened.page);
      if (!form) throw new Error('there is no frame');
      if (isReady) await form.getByText(late).first().waitFor();
      return { ...opened, form };
    },
    close() {
      host.close();
      forms.close();
    },
  };
}

export const add = (form: Frame) => form.getByRole('textbox', { name: `Add to ${worries}` });
export const rest = (page: Page) => page.evaluate('new Promise((rest) => setTimeout(rest, 200))');
export const codes = (place: Page | Frame) => place.evaluate(() => told.issues.map(({ code }) => code));

/**
 * Puts words in as an input method does, which any browser lets a script do. What no key of its own has Firefox’s driver sets as
 * the field’s value, and React hears nothing of a value that a script has set.
 */
export async function put(form: Frame, text: string) {
  await add(form).focus();
  await form.evaluate((words) => document.execCommand('insertText', false, words), text);
}

export async function write(form: Frame, text: string) {
  await add(form).pressSequentially(text);
  await add(form).press('Enter');
}
