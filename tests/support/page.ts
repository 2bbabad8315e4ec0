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

/** What a page shows, or showed last: a story in a language, a theme and a direction. */
interface Showing {
  storyId: string;
  globals: string;
}

const showing = new WeakMap<Page, Showing>();

/** Pages whose story is done with. A page of its own for every story costs more than the story itself. */
const idle = new WeakMap<Browser, Page[]>();

/**
 * A page with a window of that size: one that shows another story with the same globals already, where there is one, as the
 * preview then only has to change the story.
 */
async function somePage(
  browser: Browser,
  { storyId, globals }: Showing,
  options: StoryOptions,
): Promise<Page> {
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const media = {
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
  } as const;
  const pages = idle.get(browser) ?? [];
  const fits = (page: Page) => {
    const last = showing.get(page);
    return last?.globals === globals && last.storyId !== storyId;
  };
  const used = pages.find(fits) ?? pages[0];
  if (used === undefined) return browser.newPage({ viewport, ...media });
  idle.set(
    browser,
    pages.filter((page) => page !== used),
  );
  await used.setViewportSize(viewport);
  await used.emulateMedia({ media: null, ...media });
  return used;
}

/** Done with a story: the next one may be opened in its page. Whatever a test itself has put into the page it takes away. */
export async function closeStory(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) return page.close();
  idle.set(browser, [...(idle.get(browser) ?? []), page]);
}

/** Runs in the page: has the preview take the story on show away and show another, from the top of the page. */
function changeStory(storyId: string): void {
  interface Channel {
    emit: (event: string, what: object) => void;
  }
  const channel = (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
  window.scrollTo(0, 0);
  channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
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
  const globals = [
    `theme:${options.theme ?? 'light'}`,
    `dir:${options.dir ?? 'ltr'}`,
    `locale:${options.locale ?? 'en-GB'}`,
    // Storybook would run axe on its own, and a test's axe cannot run beside it.
    'a11y.manual:!true',
  ].join(';');
  const page = await somePage(browser, { storyId, globals }, options);
  const last = showing.get(page);
  try {
    if (last?.globals === globals && last.storyId !== storyId) await page.evaluate(changeStory, storyId);
    else {
      const address = `${inject('storybookUrl')}/iframe.html?id=${storyId}&viewMode=story&globals=${globals}`;
      // From an empty page: the same address would else not be opened anew.
      if (last) await page.goto('about:blank');
      const answer = await page.goto(address);
      if (answer?.ok() !== true)
        throw new Error('There is no built Storybook. Run first: npm run build-storybook');
    }
    showing.set(page, { storyId, globals });
    const state = await page.waitForFunction(storyState, storyId, { timeout: 30_000 });
    const outcome = await state.jsonValue();
    if (outcome !== false && outcome.message !== undefined) throw new Error(`${storyId}: ${outcome.message}`);
  } catch (fault) {
    await page.close();
    throw fault;
  }
  return page;
}
