import type { Audience, PersonId } from '../foundation/document';
import { mayBeShown } from '../foundation/document';
import type { MapItem, MappingBoardDocument } from './mapping-board.model';

/** Which colour, symbol and edge a column has. Never the only sign of what it is: the heading says it. */
export type ColumnTone = 'worry' | 'well' | 'next' | 'plain';

/** A column of an arrangement. Its words are in the catalogue under `column.<key>.…`. */
export interface BoardColumnPlan {
  key: string;
  tone: ColumnTone;
  /** Keys of the analysis categories, in order; their words are under `category.<key>.…`. Empty: nothing to sort. */
  categories: readonly string[];
  /** `judgement` marks the column a host may put its scale in. */
  holds?: 'items' | 'judgement';
}

/** Columns and categories in order, under one name. Headings, prompts and help are words, kept in the catalogue. */
export interface BoardPlan {
  key: string;
  columns: readonly BoardColumnPlan[];
}

/** `columns`: everything of a column in one list, for writing down fast. `categories`: sorted, for making sense of it. */
export const boardArrangements = ['columns', 'categories'] as const;
export type BoardArrangement = (typeof boardArrangements)[number];

/** What is looked at. It hides nothing for good and changes nothing in the document. */
export interface BoardFilter {
  /** Only what is about this child, or null: every child. What is about no child in particular always stays. */
  childId: PersonId | null;
  /** Only what this person said or holds, or null: everyone's view. */
  viewOf: PersonId | null;
}

export const noFilter: BoardFilter = { childId: null, viewOf: null };

/** A list on the board: a place that an item can be moved to. */
export interface BoardGroup {
  /** Unique on the board: `worries`, `worries/harm`, `worries/` for what is not sorted yet. */
  key: string;
  column: string;
  /** The category, null for what is not sorted yet, undefined where the list holds the whole column. */
  category: string | null | undefined;
  items: readonly MapItem[];
}

export interface ArrangedColumn {
  plan: BoardColumnPlan;
  /** Whether the arrangement names this column. One that it does not name is shown all the same. */
  known: boolean;
  groups: readonly BoardGroup[];
  /** Items shown, in all groups. */
  count: number;
}

/** Items on the board: not those taken off it. */
export function itemsOnBoard(board: MappingBoardDocument): readonly MapItem[] {
  return board.items.filter((item) => item.removed === null);
}

/** Items taken off the board, which can be put back. */
export function itemsOffBoard(board: MappingBoardDocument): readonly MapItem[] {
  return board.items.filter((item) => item.removed !== null);
}

/** Whether the filter lets an item be seen. */
export function passesFilter(item: MapItem, filter: BoardFilter): boolean {
  const { childId, viewOf } = filter;
  if (childId !== null && item.aboutChildren.length > 0 && !item.aboutChildren.includes(childId))
    return false;
  if (viewOf !== null && !item.saidBy.includes(viewOf) && !item.heldBy.includes(viewOf)) return false;
  return true;
}

/** The board without the items that an audience may not see; the very same board where it may see them all. */
export function boardSeenBy(board: MappingBoardDocument, audience: Audience): MappingBoardDocument {
  const items = board.items.filter((item) => mayBeShown(item.visibility, audience));
  return items.length === board.items.length ? board : { ...board, items };
}

/**
 * The board as it is shown: columns in the order of the plan, each with its lists, each item exactly once. Items in a
 * column or category the plan does not name come last under their own key, so that none can disappear. One pass.
 */
export function arrangeBoard(
  board: MappingBoardDocument,
  plan: BoardPlan,
  arrangement: BoardArrangement,
  filter: BoardFilter = noFilter,
): readonly ArrangedColumn[] {
  const lists = new Map<string, Map<string | null, MapItem[]>>();
  for (const column of plan.columns) lists.set(column.key, new Map<string | null, MapItem[]>());
  for (const item of board.items) {
    if (item.removed !== null || !passesFilter(item, filter)) continue;
    let column = lists.get(item.column);
    if (!column) lists.set(item.column, (column = new Map<string | null, MapItem[]>()));
    // An empty key says no more than none.
    const place = arrangement === 'columns' || item.category === '' ? null : item.category;
    const list = column.get(place);
    if (list) list.push(item);
    else column.set(place, [item]);
  }
  return Array.from(lists, ([key, found]): ArrangedColumn => {
    const named = plan.columns.find((column) => column.key === key);
    const column = named ?? { key, tone: 'plain', categories: [] };
    const groups = groupsOf(column, found, arrangement);
    return {
      plan: column,
      known: named !== undefined,
      groups,
      count: groups.reduce((sum, group) => sum + group.items.length, 0),
    };
  });
}

function groupsOf(
  column: BoardColumnPlan,
  found: ReadonlyMap<string | null, readonly MapItem[]>,
  arrangement: BoardArrangement,
): readonly BoardGroup[] {
  if (arrangement === 'columns') {
    return [{ key: column.key, column: column.key, category: undefined, items: found.get(null) ?? [] }];
  }
  const unnamed = Array.from(found.keys()).filter((key) => key !== null && !column.categories.includes(key));
  return Array.from(new Set([null, ...column.categories, ...unnamed]), (category) => ({
    key: `${column.key}/${category ?? ''}`,
    column: column.key,
    category,
    items: found.get(category) ?? [],
  }));
}

/** Where a move ends: the place, and the item it comes before there (null: at the end). */
export interface MoveTarget {
  column: string;
  category: string | null;
  before: string | null;
}

/**
 * The target for putting an item into a list at a position, counted among what the list shows without the item itself.
 * In a list of a whole column an item keeps its category if it has come from there, and is unsorted if it has not.
 */
export function targetInGroup(item: MapItem, group: BoardGroup, position: number): MoveTarget {
  const others = group.items.filter((other) => other.id !== item.id);
  const category =
    group.category !== undefined ? group.category : item.column === group.column ? item.category : null;
  return { column: group.column, category, before: others[Math.max(0, position)]?.id ?? null };
}

/** The list that shows an item, with the item's position in it from 0, or null where it is not shown. */
export function placeOf(
  columns: readonly ArrangedColumn[],
  id: string,
): { group: BoardGroup; position: number } | null {
  for (const { groups } of columns) {
    for (const group of groups) {
      const position = group.items.findIndex((item) => item.id === id);
      if (position >= 0) return { group, position };
    }
  }
  return null;
}
