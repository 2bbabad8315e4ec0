import { childrenOf } from '../foundation/document';
import type { Announcement } from '../foundation/words/announcement';
import type { BoardPlan } from './board-arrangement.model';
import type { MappingBoardDocument } from './mapping-board.model';

/** What a hint can be about. Each has a wording under `hint.<key>`. */
export const boardHintKeys = [
  'hint.noWorkingWell',
  'hint.noDanger',
  'hint.noGoal',
  'hint.noChildVoice',
  'hint.notSorted',
  'hint.whichChild',
  'hint.safetyWithoutWhen',
] as const;
export type BoardHintKey = (typeof boardHintKeys)[number];

/**
 * What the map may still lack: a danger statement and a safety goal (a map is unfinished without its bookends,
 * practice.md 1.2), something from each child (1.6), when existing safety was seen (1.2). Hints never block, never count as
 * a mark, and an empty board has none. One pass: it is asked at every letter that is typed.
 */
export function boardHints(
  board: MappingBoardDocument,
  plan: BoardPlan,
): readonly Announcement<BoardHintKey>[] {
  const sortable = new Set<string>();
  const categories = new Set<string>();
  for (const column of plan.columns) {
    if (column.categories.length > 0) sortable.add(column.key);
    for (const category of column.categories) categories.add(category);
  }
  const heard = new Set<string>();
  const used = new Set<string | null>();
  let [items, well, notSorted, noChild, noDate] = [0, 0, 0, 0, 0];
  for (const item of board.items) {
    if (item.removed !== null || item.status === 'superseded') continue;
    const { column, category } = item;
    items += 1;
    used.add(category);
    for (const id of item.saidBy) heard.add(id);
    if (column === 'workingWell') well += 1;
    if (category === null && sortable.has(column)) notSorted += 1;
    if (column === 'worries' && item.aboutChildren.length === 0) noChild += 1;
    if (category === 'existingSafety' && item.happened === null) noDate += 1;
  }

  const hints: Announcement<BoardHintKey>[] = [];
  if (items === 0) return hints;
  const hint = (key: BoardHintKey, values = {}) => hints.push({ key, values });
  const count = (key: BoardHintKey, found: number) => found > 0 && hint(key, { count: found });
  const lacks = (category: string) => categories.has(category) && !used.has(category);
  const children = childrenOf(board.people);
  if (well === 0) hint('hint.noWorkingWell');
  if (lacks('danger')) hint('hint.noDanger');
  if (lacks('goal')) hint('hint.noGoal');
  for (const { id, name } of children) if (!heard.has(id)) hint('hint.noChildVoice', { name });
  count('hint.notSorted', notSorted);
  if (children.length > 1) count('hint.whichChild', noChild);
  count('hint.safetyWithoutWhen', noDate);
  return hints;
}
