import type { ColumnKey, Thing } from './content';
import { columnKeys } from './content';

/** The state of the plain page: a list a column, so that a change makes new only what it touches. */
export interface FloorState {
  columns: Readonly<Record<ColumnKey, readonly Thing[]>>;
  editing: string | null;
  moving: Thing | null;
}

export type FloorAction =
  | { type: 'edit'; id: string }
  | { type: 'finish' }
  | { type: 'write'; thing: Thing; text: string }
  | { type: 'ask'; thing: Thing }
  | { type: 'leave' }
  /** `before` is a position among the other things of the column. */
  | { type: 'move'; id: string; column: ColumnKey; category: string | null; before: number }
  | { type: 'add'; column: ColumnKey; text: string; verbatim: boolean; saidBy: readonly string[] };

export type Send = (action: FloorAction) => void;

export function startState(things: readonly Thing[]): FloorState {
  const of = (column: ColumnKey) => things.filter((thing) => thing.column === column);
  return {
    columns: { worries: of('worries'), workingWell: of('workingWell'), needsToHappen: of('needsToHappen') },
    editing: null,
    moving: null,
  };
}

export function floorReducer(state: FloorState, action: FloorAction): FloorState {
  switch (action.type) {
    case 'edit':
      return { ...state, editing: action.id };
    case 'finish':
      return { ...state, editing: null };
    case 'write': {
      const { id, column } = action.thing;
      const changed = state.columns[column].map((thing) =>
        thing.id === id ? { ...thing, text: action.text } : thing,
      );
      return { ...state, columns: { ...state.columns, [column]: changed } };
    }
    case 'ask':
      return { ...state, moving: action.thing };
    case 'leave':
      return { ...state, moving: null };
    case 'move': {
      const { id, column, category, before } = action;
      const from = columnKeys.find((key) => state.columns[key].some((thing) => thing.id === id));
      const thing = from && state.columns[from].find((other) => other.id === id);
      if (!from || !thing) return state;
      const left = state.columns[from].filter((other) => other.id !== id);
      const target = from === column ? left : state.columns[column];
      const moved = { ...thing, column, category };
      const joined = [...target.slice(0, before), moved, ...target.slice(before)];
      return { ...state, columns: { ...state.columns, [from]: left, [column]: joined }, moving: null };
    }
    case 'add': {
      const { column, text, verbatim, saidBy } = action;
      const id = crypto.randomUUID();
      const thing: Thing = { id, column, category: null, text, verbatim, saidBy, agreed: false, about: [] };
      return { ...state, columns: { ...state.columns, [column]: [...state.columns[column], thing] } };
    }
  }
}
