import { type Browser, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { chromiumArgs, chromiumPath } from './chromium.mjs';

export interface StoryOptions {
  theme?: 'light' | 'dark' | 'high-contrast' | 'high-contrast-dark';
  dir?: 'ltr' | 'rtl';
  /** The language the story is shown in; `en-XA` is English stretched and accented, to find words that are not translated. */
  locale?: string;
  /** Pretends that the person has set high contrast in their system. */
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** CSS pixels. */
  width?: number;
  height?: number;
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
}

/** Runs in the page: the id of the story on show, a message when it broke, or false while it is still coming. */
function storyState(storyId: string): { message: string | undefined } | false {
  interface Channel {
    last: (event: string) => unknown[] | undefined;
  }
  const channel = (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
  if (channel === undefined) return false;
  for (const event of ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException']) {
    const [fault] = channel.last(event) ?? [];
    if (fault !== undefined) {
      const said = typeof fault === 'object' && fault !== null && 'message' in fault ? fault.message : fault;
      return { message: `${event}: ${String(said)}` };
    }
  }
  const [rendered] = channel.last('storyRendered') ?? [];
  return rendered === storyId && { message: undefined };
}

/** Pages whose story is done with. A page of its own for every story costs more than the story itself. */
const idle = new WeakMap<Browser, Page[]>();

/** A page that shows nothing yet, with a window of that size. */
async function emptyPage(browser: Browser, options: StoryOptions): Promise<Page> {
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const media = {
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
  } as const;
  const used = idle.get(browser)?.pop();
  if (used === undefined) return browser.newPage({ viewport, ...media });
  await used.setViewportSize(viewport);
  await used.emulateMedia({ media: null, ...media });
  return used;
}

/** Done with a story: nothing of it is left in its page, which the next story may be opened in. */
export async function closeStory(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) return page.close();
  await page.goto('about:blank');
  idle.set(browser, [...(idle.get(browser) ?? []), page]);
}

/**
 * Opens one story of the built Storybook and waits until it stands, play function included. `closeStory` when done.
 * Throws when there is no such story or it breaks.
 */
export async function openStory(
  browser: Browser,
  storyId: string,
  options: StoryOptions = {},
): Promise<Page> {
  const page = await emptyPage(browser, options);
  const globals = [
    `theme:${options.theme ?? 'light'}`,
    `dir:${options.dir ?? 'ltr'}`,
    `locale:${options.locale ?? 'en-GB'}`,
    // Storybook would run axe on its own, and a test's axe cannot run beside it.
    'a11y.manual:!true',
  ].join(';');
  const url = `${inject('storybookUrl')}/iframe.html?id=${storyId}&viewMode=story&globals=${globals}`;
  try {
    const answer = await page.goto(url);
    if (answer?.ok() !== true)
      throw new Error('There is no built Storybook. Run first: npm run build-storybook');
    const state = await page.waitForFunction(storyState, storyId, { timeout: 30_000 });
    const outcome = await state.jsonValue();
    if (outcome !== false && outcome.message !== undefined) throw new Error(`${storyId}: ${outcome.message}`);
  } catch (fault) {
    await page.close();
    throw fault;
  }
  return page;
}
