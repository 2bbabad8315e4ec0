import type { WordValues } from './words';

/** Something to be said aloud, as data: a key of the tool's catalogue and what fills it. It is worded last, in one place. */
export interface Announcement<Key extends string = string> {
  key: Key;
  values: WordValues;
}
