import type { PersonId, PersonKind } from '../foundation/document';
import type { BoardArrangement, BoardFilter, BoardGroup, MoveTarget } from './board-arrangement.model';
import type { ChangeItem, MapItem } from './mapping-board.model';

/** The forms in which the same document is shown. */
export type BoardView = 'picture' | 'list';

/** What lies open over the board. */
export type BoardPanel = { kind: 'move' | 'details'; id: string } | { kind: 'print' } | null;

/** Everything a person can do to the board. The object stays the same for the life of the component. */
export interface BoardActions {
  add: (column: string, text: string, said?: Partial<Pick<MapItem, 'verbatim' | 'saidBy'>>) => void;
  editText: (id: string, text: string) => void;
  change: (change: Omit<ChangeItem, 'type'>) => void;
  move: (id: string, target: MoveTarget) => void;
  /** As `move`, said as the end of a drag, with the focus back on the handle. */
  drop: (id: string, target: MoveTarget) => void;
  remove: (id: string, why: string) => void;
  restore: (id: string) => void;
  /** Names someone new. Returns the new person's id, or null where the name is empty. */
  addPerson: (name: string, kind: PersonKind) => PersonId | null;
  setTitle: (title: string) => void;
  undo: () => void;
  redo: () => void;
  startEditing: (id: string) => void;
  stopEditing: () => void;
  cut: (id: string) => void;
  cancelCut: () => void;
  /** Puts what was cut into a list, after the item given or, with null, at its end. */
  paste: (group: Pick<BoardGroup, 'column' | 'category'>, after: string | null) => void;
  open: (panel: BoardPanel) => void;
  close: () => void;
  setView: (view: BoardView) => void;
  setArrangement: (arrangement: BoardArrangement) => void;
  setFilter: (filter: BoardFilter) => void;
  announce: (sentence: string) => void;
}
