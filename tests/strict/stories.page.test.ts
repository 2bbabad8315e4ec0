import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce, walkThrough } from '../access/stories';
import { browserName, launchBrowser } from '../support/browser';
import type { StrictStories, StrictStory } from './strict-stories';
import { serveStrictStories, storyFiles } from './strict-stories';

let strict: StrictStories;
let browser: Browser;

beforeAll(async () => {
  strict = await serveStrictStories();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  strict.close();
});

/** What the browser refused and what stood in the console, as a story was shown, played and used. */
async function watch(story: StrictStory, html: string): Promise<{ used: number; told: string[] }> {
  const { page, refused, complaints } = await strict.host.open(browser, html, story.address);
  try {
    // A print preview would stand there until somebody closes it.
    await page.evaluate('window.print = () => undefined');
    await page.evaluate('story.stands()');
    await page.evaluate('story.play()');
    const used = await page.evaluate<number>('story.useEverything()');
    const told = [...(await refused()), ...complaints].map((what) => `${story.name}: ${what}`);
    return { used, told };
  } catch (fault) {
    return { used: 0, told: [`${story.name}: ${String(fault)}`] };
  } finally {
    await page.close();
  }
}

describe.each([
  ['drawn in the browser', (story: StrictStory) => story.inBrowser],
  ['drawn by the server and taken over', (story: StrictStory) => story.fromServer()],
])(`under the policy of a strict council, %s, in ${browserName}`, (_, html) => {
  test.each(storyFiles)('nothing of the stories in %s is refused, or said in the console', async (file) => {
    // Each is shown, played and used twice over, which takes long: `npm test` takes a few of each file.
    const stories = walkThrough(
      strict.stories.filter((story) => story.file === file),
      12,
    );
    const all = await atOnce(stories, (story) => watch(story, html(story)));
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(({ told }) => told)).toEqual([]);
    // What is only read or still on its way has little to press, and no file has only such stories.
    expect(Math.max(...all.map(({ used }) => used))).toBeGreaterThan(10);
  });
});

test('a raw style element, a style attribute and markup made of text are refused: the watch is awake', async () => {
  strict.host.addScript('/raw.js', "document.querySelector('#raw').innerHTML = '<b>Raw</b>';");
  const [story] = strict.stories;
  if (!story) throw new Error('There are no stories.');
  const raw = (html: string) =>
    watch(story, story.inBrowser.replace('<div id="root">', `${html}<div id="root">`));
  const refusedAs = async (html: string) => (await raw(html)).told.join('\n');
  expect((await raw('')).told).toEqual([]);
  expect(await refusedAs('<style>body { color: red }</style>')).toMatch(/: style-src-elem inline/);
  expect(await refusedAs('<p style="color: red">Raw</p>')).toMatch(/: style-src-attr inline/);
  expect(await refusedAs('<p id="raw"></p><script src="/raw.js"></script>')).toMatch(
    /: require-trusted-types-for /,
  );
});
