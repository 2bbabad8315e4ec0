import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';

/** A host's page, and what it let be heard since it was opened. */
export interface Visit {
  page: Page;
  /** Everything in the console, every exception nobody caught, every request to anywhere else, every report of its policy. */
  complaints: () => Promise<string[]>;
  close: () => Promise<void>;
}

interface Watched {
  hostReports: string[];
}

/** Opens a page of a host. `ignoring` is what the host's own tools say in the console, and must say so in its test. */
export async function visit(browser: Browser, url: string, ignoring?: RegExp): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  const page = await context.newPage();
  const heard: string[] = [];
  const { origin } = new URL(url);
  await page.addInitScript(() => {
    const reports: string[] = [];
    (globalThis as unknown as Watched).hostReports = reports;
    document.addEventListener('securitypolicyviolation', (report) => {
      reports.push(`policy: ${report.effectiveDirective} ${report.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (ignoring?.test(message.text()) !== true) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (fault) => heard.push(`thrown: ${fault.message}`));
  // Every page of the context: also a window that something opens.
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== 'data:' && asked.protocol !== 'blob:' && asked.origin !== origin)
      heard.push(`asked elsewhere: ${request.url()}`);
  });
  context.on('response', (answer) => {
    if (answer.status() >= 400 && answer.request().resourceType() !== 'document')
      heard.push(`${answer.status()} from ${answer.url()}`);
  });
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(url);
  return {
    page,
    complaints: async () => [
      ...heard,
      ...(await page.evaluate(() => (globalThis as unknown as Watched).hostReports)),
    ],
    close: () => context.close(),
  };
}

/** Writes one worry on a board, as a person does, and comes back when it stands there. */
export async function addWorry(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Add to What are we worried about\?/ }).first();
  // What a server drew stands there before React has taken it over.
  await expect
    .poll(() => field.evaluate((drawn) => Object.keys(drawn).some((key) => key.startsWith('__react'))), {
      timeout: 60_000,
    })
    .toBe(true);
  await field.fill(text);
  await field.press('Enter');
  await page.getByRole('listitem').filter({ hasText: text }).first().waitFor();
}

/** What a host holds is one JSON document as a string: its kind, and the texts of its entries. */
export function textsIn(held: unknown): { kind: unknown; texts: string[] } {
  if (typeof held !== 'string') throw new Error(`The host holds ${typeof held}, not a string`);
  const { kind, items } = JSON.parse(held) as { kind: unknown; items: { text: string }[] };
  return { kind, texts: items.map(({ text }) => text) };
}
