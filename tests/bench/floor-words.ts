// The plain page's words: ours, taken from the catalogue once and put together by hand, as a page in one language would.
import { mappingBoardWords as words } from '../../src/mapping-board/mapping-board.words';
import type { ColumnKey } from './content';
import { categories, columnKeys, people } from './content';

/** A sentence of the catalogue up to the name that would be filled in: here all sentences end with it. */
const begin = (sentence: string) => sentence.slice(0, sentence.indexOf('%{'));
export const says = {
  add: begin(words['capture.label']),
  things: begin(words['item.list']),
  drag: begin(words['item.drag.of']),
  edit: begin(words['item.edit.of']),
  move: begin(words['item.move.of']),
  details: begin(words['item.details.of']),
  field: begin(words['item.edit.field']),
  done: begin(words['item.edit.done.of']),
  said: begin(words['item.said']),
  about: begin(words['item.about']),
  moving: begin(words['move.what']),
  within: begin(words['move.within']),
  prompts: begin(words['prompts.label']),
};

const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
export const tones = { worries: 'worry', workingWell: 'well', needsToHappen: 'next' } as const;

export type CategoryKey = (typeof categories)[ColumnKey][number];
export const categoryNames: Readonly<Record<string, string>> = Object.fromEntries(
  columnKeys.flatMap((column) =>
    categories[column].map((key: CategoryKey) => [key, words[`category.${key}.heading`]]),
  ),
);

/** The first words of a longer text. */
export function opening(text: string): string {
  if (text.length <= 60) return text;
  const space = text.lastIndexOf(' ', 58);
  return `${text.slice(0, space > 30 ? space : 59)}…`;
}

/** People by name. No thing names more than two. */
export const inARow = (ids: readonly string[]) => ids.map((id) => names.get(id)).join(' and ');
