/**
 * The largest document that is opened. A larger one is refused whole, with a sentence and untouched, since a page that
 * stops answering helps nobody. A large family's record of ten years measures about a fiftieth of this.
 */
export const documentLimits = {
  /** Characters in all, keys and texts together. */
  characters: 20_000_000,
  /** Values in all: each text, number, list and object counts one. */
  values: 1_000_000,
  /** Lists and objects within one another. */
  depth: 64,
} as const;
