import type { DateWords, PartialDate, Person, PersonId } from '../foundation/document';
import { findPerson, showPartialDate } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { Say } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import type { BoardGroup, BoardPlan } from './board-arrangement.model';
import type { MapItem } from './mapping-board.model';
import type { MappingBoardOwnWords, MappingBoardWordKey } from './mapping-board.words';
import { mappingBoardWords } from './mapping-board.words';

/** Says a sentence of the board's catalogue. */
export type BoardSay = Say<MappingBoardWordKey>;

/** The board's speaker: the catalogue, then the words of the arrangement, then a council's own, the later winning. */
export function speakBoard(
  preset: { words?: MappingBoardOwnWords },
  own: MappingBoardOwnWords,
  locale: string,
): BoardSay {
  return speak({ ...mappingBoardWords, ...preset.words, ...own } as typeof mappingBoardWords, locale);
}

/** Says a key that may be a council's own. What the catalogue lacks is empty. */
export function sayIfAny(say: BoardSay, key: string): string {
  return say.has(key) ? say(key as MappingBoardWordKey) : '';
}

/** The heading of a column; one without words is named by its key. */
export function columnHeading(say: BoardSay, key: string): string {
  if (key === '') return say('column.none.heading');
  return sayIfAny(say, `column.${key}.heading`) || say('column.unknown.heading', { key });
}

/** The heading of a category, of what is not sorted yet for null; one without words is named by its key. */
export function categoryHeading(say: BoardSay, key: string | null): string {
  return key === null ? say('category.unsorted.heading') : sayIfAny(say, `category.${key}.heading`) || key;
}

/** A list by name: its category where it is one, otherwise its column. */
export function placeName(say: BoardSay, group: Pick<BoardGroup, 'column' | 'category'>): string {
  const column = columnHeading(say, group.column);
  if (group.category === undefined) return column;
  return group.category === null
    ? `${column} ${categoryHeading(say, null)}`
    : categoryHeading(say, group.category);
}

/** Questions that may help with a column, category by category in the order of the arrangement. */
export function promptsFor(
  say: BoardSay,
  plan: BoardPlan,
  column: string,
): readonly { heading: string; help: string; prompts: readonly string[] }[] {
  const categories = plan.columns.find(({ key }) => key === column)?.categories ?? [];
  return categories.map((category) => ({
    heading: categoryHeading(say, category),
    help: sayIfAny(say, `category.${category}.help`),
    prompts: numbered(say, `category.${category}.prompt`),
  }));
}

function numbered(say: BoardSay, key: string): readonly string[] {
  const found: string[] = [];
  while (say.has(`${key}.${found.length + 1}`)) found.push(sayIfAny(say, `${key}.${found.length + 1}`));
  return found;
}

/** The opening words of an item, to name it by. */
export function itemName(say: BoardSay, item: Pick<MapItem, 'text'>): string {
  return shorten(item.text) || say('item.untold');
}

/** A person by name. Someone the document does not name is said to be just that, never left out. */
export function personName(say: BoardSay, people: readonly Person[], id: PersonId): string {
  return findPerson(people, id)?.name || say('item.someone');
}

/** People by name, to choose from. */
export function personOptions(
  say: BoardSay,
  people: readonly Person[],
): readonly { value: PersonId; label: string }[] {
  return people.map(({ id, name }) => ({ value: id, label: name || say('item.someone') }));
}

/** People by name, in a row. */
export function personNames(say: BoardSay, people: readonly Person[], ids: readonly PersonId[]): string {
  return say.list(ids.map((id) => personName(say, people, id)));
}

/** The months and seasons of the board's language. */
export function boardDateWords(say: BoardSay): DateWords {
  return { months: say('date.months').split(' '), seasons: say('date.seasons').split(' ') };
}

/** A partial date in words. */
export function sayDate(say: BoardSay, date: PartialDate): string {
  return showPartialDate(date, boardDateWords(say), say.locale);
}
