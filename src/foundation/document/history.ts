/**
 * Undo and redo as data. A step holds the document before and after one thing a person did, and the command itself, so
 * that undo can be named ("Undo: move 'Nan has a key'"). Steps in the same field within a second are one step.
 */
export interface HistoryStep<Doc, Command> {
  before: Doc;
  after: Doc;
  command: Command;
  /** Steps with the same name, close in time, become one. Null: never. */
  joins: string | null;
  /** Milliseconds on any clock that only goes forward. */
  at: number;
}

export interface History<Doc, Command> {
  past: readonly HistoryStep<Doc, Command>[];
  future: readonly HistoryStep<Doc, Command>[];
}

/** How many steps are kept. */
export const historyLength = 200;

/** Edits of one field closer together than this many milliseconds are undone together. */
export const historyJoinWithin = 1000;

export function emptyHistory<Doc, Command>(): History<Doc, Command> {
  return { past: [], future: [] };
}

/** The history after one more step. A step that the host had refused is forgotten here, as it never happened. */
export function recordStep<Doc, Command>(
  history: History<Doc, Command>,
  step: HistoryStep<Doc, Command>,
): History<Doc, Command> {
  let past = history.past;
  while (past.length > 0 && past[past.length - 1]?.after !== step.before) past = past.slice(0, -1);
  const last = past[past.length - 1];
  if (last && step.joins !== null && last.joins === step.joins && step.at - last.at < historyJoinWithin) {
    return { past: [...past.slice(0, -1), { ...step, before: last.before }], future: [] };
  }
  return { past: [...past.slice(-historyLength + 1), step], future: [] };
}

/** The step that undo would take back from this document, or null. */
export function stepToUndo<Doc, Command>(
  history: History<Doc, Command>,
  document: Doc,
): HistoryStep<Doc, Command> | null {
  const last = history.past[history.past.length - 1];
  return last && last.after === document ? last : null;
}

/** The step that redo would take again from this document, or null. */
export function stepToRedo<Doc, Command>(
  history: History<Doc, Command>,
  document: Doc,
): HistoryStep<Doc, Command> | null {
  const next = history.future[history.future.length - 1];
  return next && next.before === document ? next : null;
}

/** The history once its last step is taken back. */
export function undoStep<Doc, Command>(history: History<Doc, Command>): History<Doc, Command> {
  const last = history.past[history.past.length - 1];
  return last ? { past: history.past.slice(0, -1), future: [...history.future, last] } : history;
}

/** The history once its next step is taken again. It joins no later step. */
export function redoStep<Doc, Command>(history: History<Doc, Command>): History<Doc, Command> {
  const next = history.future[history.future.length - 1];
  return next
    ? { past: [...history.past, { ...next, joins: null }], future: history.future.slice(0, -1) }
    : history;
}
