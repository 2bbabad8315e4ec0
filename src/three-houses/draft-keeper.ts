/** Keeps what is half typed while everything is hidden, without drawing anything again at each letter. */
export interface DraftKeeper<Draft> {
  read: () => Draft | null;
  /** Null: there is nothing to keep. */
  write: (draft: Draft | null) => void;
}

/** A keeper that holds nothing yet. */
export function createDraftKeeper<Draft>(): DraftKeeper<Draft> {
  let kept: Draft | null = null;
  return {
    read: () => kept,
    write(draft) {
      kept = draft;
    },
  };
}
