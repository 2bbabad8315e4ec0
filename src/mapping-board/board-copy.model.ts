import type { Audience, PersonId } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import type { MapItem, MappingBoardDocument } from './mapping-board.model';
import { createMapItem, createMappingBoard } from './mapping-board.model';

const knownItemKeys = Object.keys(createMapItem({ id: '', column: '', text: '' })) as (keyof MapItem)[];

/**
 * A copy of the board for an audience: what it may not have is not in it (practice.md 10.4). Left out are the items it may
 * not see and what was taken off the board, every rule about who may see what, fields and values nobody has understood,
 * who wrote down what and when (but for professionals), links to what is left out, and people nothing in the copy speaks
 * of. Without those a gap cannot be counted. The order stays.
 */
export function copyForAudience(board: MappingBoardDocument, audience: Audience): MappingBoardDocument {
  const shown = board.items.filter((item) => item.removed === null && mayBeShown(item.visibility, audience));
  const shownIds = new Set(shown.map((item) => item.id));
  const items = shown.map((item): MapItem => {
    const copy = Object.fromEntries(knownItemKeys.map((key) => [key, item[key]])) as unknown as MapItem;
    const unsigned = { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null };
    return {
      ...copy,
      ...(audience.kind === 'professionals' ? {} : unsigned),
      visibility: undecidedVisibility,
      supersededBy: item.supersededBy !== null && shownIds.has(item.supersededBy) ? item.supersededBy : null,
    };
  });
  const named = new Set(items.flatMap(peopleNamedBy));
  const people = board.people
    .filter((person) => person.kind === 'child' || named.has(person.id))
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
  const { id, lang, title, preset } = board;
  return createMappingBoard({ id, lang, title, preset, people, items });
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
