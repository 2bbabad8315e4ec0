import { sayInstant, sayLanguage } from '../foundation/document/naming';
import type { Person } from '../foundation/document';
import type { BoardSay } from './board-names.text';
import { categoryHeading, itemName, personName, personNames, sayDate } from './board-names.text';
import type { Frequency, MapItem, MappingBoardDocument } from './mapping-board.model';
import type { MappingBoardWordKey } from './mapping-board.words';

/** One thing known about an item, in words. */
export interface ItemFact {
  /** The field it comes from. */
  key: string;
  label: string;
  text: string;
}

/** The facts whose label is found by their field. */
type FactKey =
  Extract<MappingBoardWordKey, `fact.${string}`> extends `fact.${infer Key}`
    ? Exclude<Key, 'verbatim.yes' | 'impact' | 'by' | 'takenOff' | 'putBack'>
    : never;

/** How often, in words; empty where nothing is known. */
export function sayFrequency(say: BoardSay, { words, count, per }: Frequency): string {
  const counted =
    count === null
      ? ''
      : per === null
        ? say('details.frequency.countOnly', { count })
        : say('details.frequency.counted', { count, per: say(`per.${per}`) });
  return [words, counted].filter((part) => part !== '').join(', ');
}

/**
 * Everything a document knows about an item but its words, in the order of the details form. What was not asked is not
 * there: nothing is invented. The list view, print and export all say the same.
 */
export function itemFacts(
  say: BoardSay,
  board: Pick<MappingBoardDocument, 'people' | 'items'>,
  item: MapItem,
): readonly ItemFact[] {
  const facts: ItemFact[] = [];
  const { people } = board;
  const add = (key: string, label: string, text: string) =>
    text.trim() !== '' && facts.push({ key, label, text });
  const tell = (key: FactKey, text: string) => add(key, say(`fact.${key}`), text);
  const names = (ids: readonly string[]) => (ids.length === 0 ? '' : personNames(say, people, ids));

  tell('status', say(`status.${item.status}`));
  if (item.supersededBy !== null) {
    const next = board.items.find(({ id }) => id === item.supersededBy);
    if (next) tell('supersededBy', itemName(say, next));
  }
  if (item.category !== null) tell('category', categoryHeading(say, item.category));
  if (item.verbatim) tell('verbatim', say('fact.verbatim.yes'));
  if (item.lang !== null) tell('lang', sayLanguage(say, item.lang));
  tell('saidBy', names(item.saidBy));
  if (item.source !== null) tell('source', say(`source.${item.source}`));
  tell('sourceNote', item.sourceNote);
  tell('aboutChildren', names(item.aboutChildren));
  for (const { childId, text } of item.impacts) {
    add(`impact/${childId}`, say('fact.impact', { name: personName(say, people, childId) }), text);
  }
  tell('heldBy', names(item.heldBy));
  tell('notHeldBy', names(item.notHeldBy));
  tell('dispute', item.dispute);
  if (item.happened !== null) tell('happened', sayDate(say, item.happened));
  if (item.ongoing !== null) tell('ongoing', say(item.ongoing ? 'answer.yes' : 'answer.no'));
  if (item.incident !== null) tell('incident', say(`incident.${item.incident}`));
  if (item.frequency !== null) tell('frequency', sayFrequency(say, item.frequency));
  const statements = board.items
    .filter(({ id }) => item.statementIds.includes(id))
    .map((other) => itemName(say, other));
  add('statementIds', say('fact.statements'), statements.join('; '));
  tell('doneBy', names(item.doneBy));
  if (item.doneWhen !== null) tell('doneWhen', sayDate(say, item.doneWhen));
  if (item.goalOwner !== null) tell('goalOwner', say(`goalOwner.${item.goalOwner}`));
  if (item.visibility.level !== 'notDecided') {
    tell('visibility', say(`visibility.${item.visibility.level}`));
  }
  tell('notShownTo', names(item.visibility.notShownTo));
  item.putBack.forEach(({ at, by, why, backAt, backBy }, time) => {
    const off = [signature(say, people, at, by), why].filter((part) => part !== '');
    add(`takenOff/${time}`, say('fact.takenOff'), off.join(': ') || say('answer.yes'));
    add(`putBack/${time}`, say('fact.putBack'), signature(say, people, backAt, backBy) || say('answer.yes'));
  });
  tell('recorded', signature(say, people, item.recordedAt, item.recordedBy));
  tell('edited', signature(say, people, item.editedAt, item.editedBy));
  return facts;
}

function signature(say: BoardSay, people: readonly Person[], at: string | null, by: string | null): string {
  const date = at === null ? '' : sayInstant(say, at);
  const name = by === null ? '' : personName(say, people, by);
  return date !== '' && name !== '' ? say('fact.by', { date, name }) : date || name;
}
