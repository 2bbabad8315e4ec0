import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/page';
import type { StaticServer } from '../support/static-server';
import { serveFolder } from '../support/static-server';
import type { HostProject } from './host-project';
import { installHost } from './host-project';
import { madeWith, seen } from './host-test';
import { addWorry, textsIn, visit } from './host-visit';

interface Answers {
  map: string;
  reviewer: string;
}

interface FormLibrary {
  packages: Record<string, string>;
  /** What the host says of a text that is no map, where its form asks the library's schema. */
  refusal?: string;
}

/** The same page in every library for forms: a map, a field of the host's own that is required, and both ways to save. */
export function worksWithFormLibrary(name: string, { packages, refusal }: FormLibrary): void {
  let browser: Browser;
  let host: HostProject;
  let server: StaticServer | undefined;

  const address = () => {
    if (server === undefined) throw new Error('The host was not built');
    return `${server.url}/`;
  };
  const heldIn = (url: string) => JSON.parse(decodeURIComponent(new URL(url).hash.slice(1))) as Answers;

  beforeAll(async () => {
    host = installHost(name);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server?.close();
  });

  seen(['builds'], 'is checked by TypeScript and built by Vite', async (context) => {
    madeWith(context, host, packages);
    host.script('build');
    server = await serveFolder(join(host.folder, 'dist'));
  });

  seen(
    ['written', 'again', 'quiet'],
    'a half-filled map is saved and opened again, and says nothing on mount',
    async () => {
      const { page, complaints, close } = await visit(browser, address());
      await addWorry(page, 'Late home from school');
      await page.getByText('Not saved yet').waitFor();
      await page.getByRole('button', { name: 'Save for later' }).click();
      const held = heldIn(page.url());
      expect(held.reviewer).toBe('');
      expect(textsIn(held.map)).toEqual({ kind: 'mapwell/mapping-board', texts: ['Late home from school'] });

      await page.reload();
      await page.getByText('Late home from school').first().waitFor();
      // Had onChange come on mount, the form would have something to save.
      expect(await page.getByText('Not saved yet').count()).toBe(0);
      await page.getByRole('button', { name: 'Finish', exact: true }).click();
      await page.getByText('Say who reviews this').waitFor();
      await addWorry(page, 'He was cold');
      await page.getByLabel('Reviewed by').fill('R. Lowe');
      await page.getByRole('button', { name: 'Finish', exact: true }).click();
      await expect.poll(() => heldIn(page.url()).reviewer).toBe('R. Lowe');
      expect(textsIn(heldIn(page.url()).map).texts).toEqual(['Late home from school', 'He was cold']);
      expect(await complaints()).toEqual([]);
      await close();
    },
  );

  seen(
    ['again', 'quiet'],
    'a text that cannot be read is shown as such, and kept letter for letter',
    async () => {
      const text = 'not a document';
      const answers: Answers = { map: text, reviewer: 'R. Lowe' };
      const { page, complaints, close } = await visit(
        browser,
        `${address()}#${encodeURIComponent(JSON.stringify(answers))}`,
      );
      await page.locator('[data-mapwell="mapping-board"]').waitFor();
      if (refusal !== undefined) {
        await page.getByRole('button', { name: 'Finish', exact: true }).click();
        await page.getByText(refusal).waitFor();
      }
      await page.getByRole('button', { name: 'Save for later' }).click();
      expect(heldIn(page.url())).toEqual(answers);
      expect(await complaints()).toEqual([]);
      await close();
    },
  );
}
