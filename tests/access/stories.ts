import { inject } from 'vitest';

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

/** Every story a person is shown. The canaries, which hold known failures, are not among them. */
export async function everyStory(): Promise<StoryEntry[]> {
  return (await entries()).filter(({ tags = [] }) => !tags.includes('canary'));
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
