// What stands on both pages: invented, and the same at every run, so that figures of two days can be compared.

export type ColumnKey = 'worries' | 'workingWell' | 'needsToHappen';

export interface Thing {
  id: string;
  column: ColumnKey;
  category: string | null;
  text: string;
  verbatim: boolean;
  agreed: boolean;
  /** Ids of people. */
  saidBy: readonly string[];
  /** Ids of children. */
  about: readonly string[];
}

export const columnKeys: readonly ColumnKey[] = ['worries', 'workingWell', 'needsToHappen'];

/** In the order of the standard arrangement. */
export const categories = {
  worries: ['harm', 'danger', 'complicating'],
  workingWell: ['strength', 'existingSafety'],
  needsToHappen: ['goal', 'nextStep'],
} as const;

export const people = [
  { id: 'p1', name: 'Ottilie', kind: 'child' },
  { id: 'p2', name: 'Bram', kind: 'child' },
  { id: 'p3', name: 'Marguerite', kind: 'parent' },
  { id: 'p4', name: 'Uncle Fenn', kind: 'naturallyConnected' },
  { id: 'p5', name: 'Mrs Adeyemi', kind: 'professional' },
  { id: 'p6', name: 'Col from next door', kind: 'naturallyConnected' },
] as const;

const vocabulary = (
  'nobody came to the gate on Monday and he waited with his bag until the bell had gone twice then walked home alone ' +
  'along the canal while it rained she rang her sister who has a key made tea sat with them both and wrote down what ' +
  'they wanted for the weekend school phones before noon if either is late grandmother keeps a bed ready every Friday ' +
  'the new flat is two buses away from everyone we trust but breakfast happens most mornings now'
).split(' ');

/** Deals numbers from 0 up to 1, always the same ones (mulberry32). */
function deal(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** That many things, from three words to a short paragraph, dealt out over the columns. */
export function makeThings(count: number): readonly Thing[] {
  const next = deal(20_260);
  const below = (limit: number) => Math.floor(next() * limit);
  const some = (from: readonly { id: string }[], most: number) => {
    const chosen = from.filter(() => next() < 0.4).map(({ id }) => id);
    return chosen.slice(0, most);
  };
  const children = people.filter(({ kind }) => kind === 'child');
  return Array.from({ length: count }, (_, at): Thing => {
    const column = columnKeys[at % 3] ?? 'worries';
    const begin = below(vocabulary.length);
    const length = next() < 0.15 ? 30 + below(25) : 3 + below(18);
    const words = Array.from({ length }, (__, word) => vocabulary[(begin + word) % vocabulary.length]).join(
      ' ',
    );
    return {
      id: `thing-${at}`,
      column,
      category: next() < 0.5 ? null : (categories[column][below(categories[column].length)] ?? null),
      text: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
      verbatim: next() < 0.25,
      agreed: next() < 0.2,
      saidBy: next() < 0.6 ? some(people, 2) : [],
      about: next() < 0.4 ? some(children, 2) : [],
    };
  });
}
