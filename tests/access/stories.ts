import { inject } from 'vitest';
import { styleDoors } from '../../doors.mjs';

/** A story of the built Storybook. */
export interface StoryEntry {
  id: string;
  title: string;
  name: string;
}

interface IndexEntry extends StoryEntry {
  type: string;
  tags?: string[];
}

async function entries(): Promise<IndexEntry[]> {
  const answer = await fetch(`${inject('storybookUrl')}/index.json`);
  if (!answer.ok) throw new Error('There is no built Storybook. Run first: npm run build-storybook');
  const index = (await answer.json()) as { entries: Record<string, IndexEntry> };
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

// Whatever is drawn on a page has a style sheet of its own. The family record draws nothing itself, and has stories all the
// same: of whole families, with all the tools on one page.
const tools = [...styleDoors().flatMap(({ tool }) => tool ?? []), 'family-record'];

/** The tools by the beginning of their stories' ids, and a group for all that belongs to none. */
export const storyGroups: readonly string[] = [...tools, 'everything else'];

// To walk through every story takes longer than all else together. `npm test` walks through every fourth of each tool,
// `npm run test:stories` through all of them, and so does CI.
const everyStory = process.env['STORIES'] === 'all';

/** Whether each story is walked through, or every fourth. */
export const walked = everyStory ? 'every story' : 'every fourth story';

/** All of a list of stories, or the first and each fourth after it; each other one where it says so. */
export const walkThrough = <Story>(stories: readonly Story[], each = 4): Story[] =>
  stories.filter((_, at) => everyStory || at % each === 0);

/**
 * The stories of a group that a person is shown, all of them or the first and each fourth after it. The canaries, which hold
 * known failures, are not among them.
 */
export async function storiesOf(group: string): Promise<StoryEntry[]> {
  const shown = (await entries()).filter(({ tags = [] }) => !tags.includes('canary'));
  const found = shown.filter(({ id }) =>
    tools.includes(group) ? id.startsWith(`${group}--`) : !tools.some((tool) => id.startsWith(`${tool}--`)),
  );
  if (found.length === 0) throw new Error(`There are no stories of ${group}`);
  return walkThrough(found);
}

/** Does something with each of a list, a few at a time: two cores are not busier with more pages open. */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  most = 3,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const take = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, item] = next;
      results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: most }, take));
  return results;
}

/** The ids of the canaries. */
export const canary = { faults: 'canary--faults', inADialog: 'canary--in-a-dialog' } as const;
