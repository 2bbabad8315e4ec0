/// <reference types="vite/client" />
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openingWords } from '../../src/foundation/document/opening.words';
import { closeStory, launchChromium, openStory } from '../support/page';
import { hasPlainLetters, pseudoWords, stretchedPart } from '../support/pseudo-words';
import { atOnce, canary, storiesOf, storyGroups, walked } from './stories';

const stretched = 'en-XA';

/** Every text in the documents of the invented families. Only what is not among them has to come from a catalogue. */
const families = Object.values(
  import.meta.glob<Record<string, unknown>>('../../stories/families/*.ts', { eager: true }),
);

/** The fields of a document that hold words. Keys and ids are not for people to read. */
const wordFields = new Set([
  ...['text', 'title', 'name', 'dispute', 'sourceNote', 'said', 'words', 'why'],
  // What is asked, its ends and what people said to it are part of a scale's document; bands are a council's own.
  ...['question', 'anchorLow', 'anchorHigh', 'meeting', 'label', 'description', 'action'],
  ...['reasonNotLower', 'whyNotHigher', 'oneHigher', 'whoNotices'],
  // What people are to a family and to each child, and what is known about them.
  ...['role', 'preferredName', 'relationship', 'childSays', 'language', 'availability', 'safely'],
  // What people wrote into the parts of a statement.
  ...['opener', 'about', 'severity', 'bestHopes', 'forHowLong'],
  ...['networkNote', 'worriedAgencies', 'reason'],
  // What people wrote about a rule of their plan, how the family does it, and about a child’s signal.
  ...['how', 'watched', 'place', 'meaning', 'howOften', 'then'],
  // What people will need to have seen.
  'evidence',
  // What was said to a child before they drew, where it was, what they were asked, and what was shown to whom.
  ...['where', 'explanation', 'prompts', 'what'],
]);

/** Columns and categories that no arrangement names are shown by their key. */
const shownKeys = ['wishesFromSchool', 'aCategoryThatNoArrangementHas'];

/** What stood in the place of a number and is kept as words. */
const shownAsSaved = ['about an eight'];

function textsIn(value: unknown, holdsWords: (field: string) => boolean): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]: [string, unknown]) =>
    typeof part === 'string'
      ? holdsWords(field)
        ? [part]
        : []
      : textsIn(part, Array.isArray(part) && holdsWords(field) ? () => true : holdsWords),
  );
}

// The isolates round a name in another script are no words.
const fold = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a test writes into the board itself. */
const written = 'Zzyzx';

/** The words of the language itself: months, "and" between names, names of languages. They come with the browser. */
function wordsOfTheLanguage(): string[] {
  const dates = new Intl.DateTimeFormat(stretched, { dateStyle: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) =>
    dates.formatToParts(new Date(Date.UTC(2026, month, 1))).map(({ value }) => value),
  ).flat();
  const lists = new Intl.ListFormat(stretched, { type: 'conjunction' }).formatToParts(['', '']);
  const languages = new Intl.DisplayNames(stretched, { type: 'language' });
  return [
    ...months,
    ...lists.map(({ value }) => value),
    languages.of('ur') ?? '',
    languages.of('en-GB') ?? '',
  ];
}

const data = [...textsIn(families, (field) => wordFields.has(field)), ...shownKeys, ...shownAsSaved, written];

const bare = (text: string) => text.replace(/[\s:,.;”]+$/, '');

const known = Array.from(
  new Set([...data, ...wordsOfTheLanguage()].map(fold).flatMap((text) => [text, bare(text)])),
)
  .filter(hasPlainLetters)
  .sort((a, b) => b.length - a.length);

// A line may end within a word that is too long for its place.
const unspaced = (text: string) => fold(text).replace(/ /g, '');

const knownUnspaced = new Set(known.map(unspaced));

const knownWhole = new Set(data.map(fold));

/** What is left of a text once everything is taken out that is data, or the beginning of data that was cut short. */
function leftOver(text: string, quotes: boolean): string {
  // Polish and Welsh have letters that the stretched language has too: what a family wrote is theirs as it stands.
  if (knownWhole.has(fold(text))) return '';
  const isWithin = (part: string) =>
    quotes && known.some((whole) => whole.toLowerCase().includes(part.toLowerCase()));
  const isBeginning = (part: string) => part.length > 20 && known.some((whole) => whole.startsWith(part));
  return text
    .split(stretchedPart)
    .flatMap((part) => part.split('…'))
    .map((part) => fold(part).replace(/^[\s\d:,.;“]+|[\s:,.;”]+$/g, ''))
    .filter((part) => !isBeginning(part) && !isWithin(part))
    .map((part) => known.reduce((left, whole) => left.split(whole).join(' '), part))
    .filter(hasPlainLetters)
    .map(fold)
    .join(' | ');
}

/** Runs in the page: every text of the tools that a person sees, hears or prints, and where it stands. */
function textsOfTools(): { where: string; text: string; quotes: boolean }[] {
  const texts: { where: string; text: string; quotes: boolean }[] = [];
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ];
  for (const tool of document.querySelectorAll('.mapwell')) {
    for (const element of [tool, ...tool.querySelectorAll('*')]) {
      // What the host puts into the tool is the host’s to translate.
      if (element.closest('[data-host]')) continue;
      // What is asked of a text, and what has changed in it, are told with a few of its words.
      const quotes = element.closest('[data-code], .mapwell-comparison') !== null;
      for (const name of spoken) {
        const text = element.getAttribute(name);
        if (text) texts.push({ where: name, text, quotes });
      }
      // A name that is drawn in two lines is one name, and so are a child’s words on a picture.
      if (element.closest('[data-part="person"]')) {
        if (element.matches('[data-part="person"]'))
          texts.push({ where: 'a person', text: element.textContent ?? '', quotes });
        continue;
      }
      if (element.closest('.mapwell-drawing-words')) {
        const lines = Array.from(element.children, (line) => line.textContent ?? '');
        if (element.matches('.mapwell-drawing-words'))
          texts.push({ where: 'words on a picture', text: lines.join(' '), quotes });
        continue;
      }
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
        if (text !== '') texts.push({ where: element.tagName.toLowerCase(), text, quotes });
      }
    }
  }
  return texts;
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const open = (id: string) => openStory(browser, id, { locale: stretched, reducedMotion: true });

/** Every text on the page that is neither data nor from a catalogue, once each. */
async function untranslated(page: Page, when: string): Promise<string[]> {
  const texts = await page.evaluate(textsOfTools);
  const faults = texts.flatMap(({ where, text, quotes }) => {
    if (where === 'words on a picture' && knownUnspaced.has(unspaced(text))) return [];
    const left = leftOver(text, quotes);
    return left === '' ? [] : [`${when}: “${left}” in ${where} “${text.slice(0, 120)}”`];
  });
  return Array.from(new Set(faults));
}

test.each(storyGroups)(
  `in ${walked} of %s each word that is not the family’s comes from a catalogue`,
  {
    timeout: 300_000,
  },
  async (group) => {
    const faults = await atOnce(await storiesOf(group), async ({ id }) => {
      const page = await open(id);
      const found = await untranslated(page, id);
      await closeStory(page);
      return found;
    });
    expect(faults.flat()).toEqual([]);
  },
);

test('the canary is found to have words of no catalogue', async () => {
  const page = await open(canary.faults);
  expect(await untranslated(page, 'canary')).toEqual([
    'canary: “Words of no catalogue” in p “Words of no catalogue”',
  ]);
  await closeStory(page);
});

const card = (page: Page, part: string) => page.locator(`.mapwell-card [data-part="${part}"]`).first();
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`).first();

/** What a person can come upon, and how they come upon it. */
const situations: Record<string, (page: Page) => Promise<void>> = {
  'moving a card': (page) => card(page, 'move-button').click(),
  'its details, with every fold open': async (page) => {
    await card(page, 'details-button').click();
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  },
  'details of a next step': (page) => page.locator('[data-part="details-button"]').last().click(),
  'choosing a copy to print': (page) => part(page, 'print').click(),
  'the name of the map': (page) => part(page, 'name-button').click(),
  'the words of a card': (page) => card(page, 'edit-button').click(),
  'something cut': async (page) => {
    await card(page, 'move-button').focus();
    await page.keyboard.press('Control+x');
  },
  'something cut and kept': async (page) => {
    await card(page, 'move-button').focus();
    await page.keyboard.press('Control+x');
    await page.keyboard.press('Escape');
  },
  'something lifted by keys': async (page) => {
    await card(page, 'drag-handle').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  },
  'something put down by keys': async (page) => {
    await card(page, 'drag-handle').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
  },
  'something written down': async (page) => {
    await part(page, 'capture-field').fill(written);
    await page.keyboard.press('Enter');
  },
  'something taken off, undone and done again': async (page) => {
    await card(page, 'details-button').click();
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await part(page, 'remove').click();
    await part(page, 'undo').click();
    await part(page, 'redo').click();
  },
  'someone named': async (page) => {
    await card(page, 'details-button').click();
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await part(page, 'add-person').locator('input').fill(written);
    await part(page, 'add-person-button').click();
  },
  'everything that was taken off, put back': async (page) => {
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await part(page, 'restore').click();
  },
  'one person’s view': async (page) => {
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await part(page, 'filter-view').locator('select').selectOption({ index: 2 });
  },
  'the list, by categories': async (page) => {
    await part(page, 'view-list').click();
    await part(page, 'arrangement-categories').click();
  },
  'the copy on paper': (page) =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
    }),
};

describe('on the mapping board', () => {
  test.each(Object.entries(situations))('%s: each word comes from a catalogue', async (when, come) => {
    const page = await open('mapping-board--one-line');
    const before = (await page.evaluate(textsOfTools)).length;
    await come(page);
    // What is said aloud comes a moment after what is seen.
    await page.waitForTimeout(150);
    expect((await page.evaluate(textsOfTools)).length, 'something is there that was not').not.toBe(before);
    expect(await untranslated(page, when)).toEqual([]);
    await closeStory(page);
  });
});

describe('the catalogues', () => {
  const files = import.meta.glob<Record<string, unknown>>('../../src/**/*.words*.ts', { eager: true });

  test.each(Object.keys(files))('%s never calls a family a case', (file) => {
    const said = textsIn(files[file], () => true).filter((text) => /\bcases?\b/i.test(text));
    expect(said).toEqual([]);
  });

  test('there are catalogues to look at', () => {
    expect(Object.values(files).flatMap((file) => textsIn(file, () => true))).toContain(
      openingWords['entry.document'],
    );
  });
});

test('the stretched language changes every letter, and leaves what is filled in', () => {
  const { moved, many } = pseudoWords({
    moved: 'Moved to %{place}',
    many: { one: 'a', other: '%{count} b' },
  });
  expect(moved).toBe('⟦Ṁóóṽééð ţóó %{place}⟧');
  expect(many).toEqual({ one: '⟦áá⟧', other: '⟦%{count} ƀ⟧' });
});
