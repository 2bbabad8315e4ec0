import * as React from 'react';
import type { HistoryStep } from '../document/history';

/** What a person did in one of several documents: its command, and the name under which it is undone with what is close. */
export interface ToldStep {
  /** The document after it. */
  document: object;
  command: { type: string };
  joins: string | null;
}

/** The one history of a page with several documents. What is given under it keeps no history of its own. */
export interface SharedHistory {
  /** The page's last step, where it was taken in this document; else null. */
  toUndo: (document: object) => HistoryStep<object, { type: string }> | null;
  /** The page's next step, where it was taken in this document; else null. */
  toRedo: (document: object) => HistoryStep<object, { type: string }> | null;
  /** Takes back the page's last step. `silent`: whoever asks says so. */
  undo: (silent: boolean) => void;
  redo: (silent: boolean) => void;
  /** Hears what was done while the host is told of it. */
  telling: (step: ToldStep, tell: () => void) => void;
}

/** Documents under its provider share one history. Null: each has its own. */
export const SharedHistoryContext = /* @__PURE__ */ React.createContext<SharedHistory | null>(null);

/** The history a document shares with others; null: it has its own. */
export function useSharedHistory(): SharedHistory | null {
  return React.useContext(SharedHistoryContext);
}
