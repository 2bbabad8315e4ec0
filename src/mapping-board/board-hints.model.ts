import { childrenOf } from '../foundation/document';
import type { Announcement } from '../foundation/words/announcement';
import type { BoardPlan } from './board-arrangement.model';
import { itemsOnBoard } from './board-arrangement.model';
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
 * a mark, and an empty board has none.
 */
export function boardHints(
  board: MappingBoardDocument,
  plan: BoardPlan,
): readonly Announcement<BoardHintKey>[] {
  const items = itemsOnBoard(board).filter((item) => item.status !== 'superseded');
  if (items.length === 0) return [];
  const sorted = new Set(plan.columns.flatMap((column) => column.categories));
  const children = childrenOf(board.people);
  const hints: Announcement<BoardHintKey>[] = [];
  const none = (category: string) =>
    sorted.has(category) && !items.some((item) => item.category === category);
  const count = (key: BoardHintKey, found: number) =>
    found > 0 && hints.push({ key, values: { count: found } });

  if (!items.some((item) => item.column === 'workingWell'))
    hints.push({ key: 'hint.noWorkingWell', values: {} });
  if (none('danger')) hints.push({ key: 'hint.noDanger', values: {} });
  if (none('goal')) hints.push({ key: 'hint.noGoal', values: {} });
  for (const child of children) {
    if (!items.some((item) => item.saidBy.includes(child.id))) {
      hints.push({ key: 'hint.noChildVoice', values: { name: child.name } });
    }
  }
  const sortable = new Set(
    plan.columns.filter((column) => column.categories.length > 0).map((column) => column.key),
  );
  count('hint.notSorted', items.filter((item) => item.category === null && sortable.has(item.column)).length);
  if (children.length > 1) {
    count(
      'hint.whichChild',
      items.filter((item) => item.column === 'worries' && item.aboutChildren.length === 0).length,
    );
  }
  count(
    'hint.safetyWithoutWhen',
    items.filter((item) => item.category === 'existingSafety' && item.happened === null).length,
  );
  return hints;
}
