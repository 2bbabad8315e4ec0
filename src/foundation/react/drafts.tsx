import * as React from 'react';
import { useLatest } from './use-latest';

/** Keeps what is half typed while it is off the page, without drawing anything again at each letter. */
export interface DraftKeeper {
  has: (key: string) => boolean;
  read: (key: string) => unknown;
  write: (key: string, draft: unknown) => void;
  /** Forgets every draft whose key begins so: what was given up or is done. */
  forget: (beginning: string) => void;
  /** How often the draft under this key was forgotten, also while there was none: what comes late for it is not taken. */
  forgotten: (key: string) => number;
  /** Tells of each draft that is written under the key. Gives back how to be told no more. */
  listen: (key: string, tell: (draft: unknown) => void) => () => void;
}

/** A keeper that holds nothing yet. It lives as long as whoever made it, and is stored nowhere. */
export function createDraftKeeper(): DraftKeeper {
  const kept = new Map<string, unknown>();
  const listeners = new Map<string, (draft: unknown) => void>();
  const forgotten: string[] = [];
  return {
    has: (key) => kept.has(key),
    read: (key) => kept.get(key),
    write(key, draft) {
      kept.set(key, draft);
      listeners.get(key)?.(draft);
    },
    forget(beginning) {
      forgotten.push(beginning);
      for (const key of Array.from(kept.keys())) if (key.startsWith(beginning)) kept.delete(key);
    },
    forgotten: (key) => forgotten.filter((beginning) => key.startsWith(beginning)).length,
    listen(key, tell) {
      listeners.set(key, tell);
      return () => {
        if (listeners.get(key) === tell) listeners.delete(key);
      };
    },
  };
}

const Drafts = /* @__PURE__ */ React.createContext<{ keeper: DraftKeeper; path: string } | null>(null);

/** What is half typed in these children outlasts them in the keeper, under keys that begin with `path`. */
export function KeepDrafts({
  keeper,
  path,
  children,
}: {
  keeper: DraftKeeper;
  path: string;
  children: React.ReactNode;
}): React.ReactElement {
  const held = React.useMemo(() => ({ keeper, path }), [keeper, path]);
  return <Drafts.Provider value={held}>{children}</Drafts.Provider>;
}

/**
 * A state that is not in the document yet. Under `KeepDrafts` it is there again when its part comes back to the page, and what
 * is written while it is off the page is not lost, unless it was given up since; without it, it is a plain state. `name` is
 * unique within the keeper's path.
 */
export function useDraft<Value>(
  name: string,
  initial: Value,
): [Value, (draft: Value | ((now: Value) => Value)) => void] {
  const held = React.useContext(Drafts);
  const key = held === null ? name : `${held.path}/${name}`;
  const keeper = held?.keeper;
  // Only this function writes under the key, so what is kept is of its kind.
  const read = (): Value => (keeper?.has(key) ? (keeper.read(key) as Value) : initial);
  const [draft, setDraft] = React.useState<Value>(read);
  const [begun] = React.useState(() => keeper?.forgotten(key));
  React.useEffect(() => keeper?.listen(key, (next) => setDraft(() => next as Value)), [keeper, key]);
  const latestRead = useLatest(read);
  const write = React.useCallback(
    (next: Value | ((now: Value) => Value)) => {
      if (keeper === undefined) setDraft(next);
      else if (keeper.forgotten(key) === begun)
        keeper.write(key, next instanceof Function ? next(latestRead.current()) : next);
    },
    [keeper, key, begun, latestRead],
  );
  return [draft, write];
}
