import type { Audience, PartialDate, PersonId } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import type { MapItem, MappingBoardDocument } from './mapping-board.model';
import { createMapItem, createMappingBoard } from './mapping-board.model';

/** What the audience gets of the family's other documents. Links to anything else are left out. */
export interface BoardShownElsewhere {
  /** Ids of danger statements. */
  dangerIds?: readonly string[];
}

/**
 * A copy of the board for an audience: what it may not have is not in it (practice.md 10.4). Left out are the items it may
 * not see and what was taken off the board, every rule about who may see what, fields and values nobody has understood,
 * who wrote down what and when (but for professionals), links to what is left out, and people nothing in the copy speaks
 * of. Without those a gap cannot be counted. The order stays.
 */
export function copyForAudience(
  board: MappingBoardDocument,
  audience: Audience,
  elsewhere: BoardShownElsewhere = {},
): MappingBoardDocument {
  const shown = board.items.filter((item) => item.removed === null && mayBeShown(item.visibility, audience));
  const shownIds = new Set(shown.map((item) => item.id));
  const statements = new Set([...shownIds, ...(elsewhere.dangerIds ?? [])]);
  const items = shown.map((item) => copyItem(item, audience, shownIds, statements));
  const named = new Set(items.flatMap(peopleNamedBy));
  const people = board.people
    .filter((person) => named.has(person.id))
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
  const { id, lang, title, preset } = board;
  return createMappingBoard({ id, lang, title, preset, people, items });
}

/** An item made anew, field by field: a field that nobody named here, at whatever depth, cannot slip into it. */
function copyItem(
  item: MapItem,
  audience: Audience,
  shownIds: ReadonlySet<string>,
  statements: ReadonlySet<string>,
): MapItem {
  const { frequency, supersededBy } = item;
  const known = Object.fromEntries(knownItemKeys.map((key) => [key, item[key]])) as unknown as MapItem;
  const unsigned = { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null };
  return {
    ...known,
    ...(audience.kind === 'professionals' ? {} : unsigned),
    impacts: item.impacts.map(({ childId, text }) => ({ childId, text })),
    happened: copyDate(item.happened),
    doneWhen: copyDate(item.doneWhen),
    frequency: frequency && { words: frequency.words, count: frequency.count, per: frequency.per },
    statementIds: item.statementIds.filter((id) => statements.has(id)),
    supersededBy: supersededBy !== null && shownIds.has(supersededBy) ? supersededBy : null,
    putBack: [],
    visibility: undecidedVisibility,
  };
}

const knownItemKeys = Object.keys(createMapItem({ id: '', column: '', text: '' })) as (keyof MapItem)[];

function copyDate(date: PartialDate | null): PartialDate | null {
  return date && { said: date.said, iso: date.iso };
}

function peopleNamedBy(item: MapItem): readonly PersonId[] {
  const signed = [item.recordedBy, item.editedBy].filter((id) => id !== null);
  const impacts = item.impacts.map((impact) => impact.childId);
  return [
    ...item.saidBy,
    ...item.heldBy,
    ...item.notHeldBy,
    ...item.aboutChildren,
    ...item.doneBy,
    ...impacts,
    ...signed,
  ];
}
