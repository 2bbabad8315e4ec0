import type { Browser } from 'playwright';
import { expect } from 'vitest';
import { addWorry, textsIn, visit } from './host-visit';

/** A page that holds its map as a string, counts its changes and keeps it in its address when it is saved. */
export async function savesAndOpensAgain(browser: Browser, url: string, react: string): Promise<void> {
  const { page, complaints, close } = await visit(browser, url);
  await page.getByRole('heading', { name: `React ${react}` }).waitFor();
  await page
    .getByRole('textbox', { name: /^Add to What are we worried about\?/ })
    .first()
    .waitFor();
  await page.getByText('Changed 0 times').waitFor();
  await addWorry(page, 'Late home from school');
  await addWorry(page, 'He was cold');
  await page.getByText('Changed 2 times').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(textsIn(decodeURIComponent(new URL(page.url()).hash.slice(1)))).toEqual({
    kind: 'mapwell/mapping-board',
    texts: ['Late home from school', 'He was cold'],
  });
  await page.reload();
  await page.getByText('He was cold').first().waitFor();
  await page.getByText('Changed 0 times').waitFor();
  expect(await complaints()).toEqual([]);
  await close();
}
