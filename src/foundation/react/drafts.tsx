import * as React from 'react';

/** Keeps what is half typed while it is off the page, without drawing anything again at each letter. */
export interface DraftKeeper {
  has: (key: string) => boolean;
  read: (key: string) => unknown;
  write: (key: string, draft: unknown) => void;
  /** Forgets every draft whose key begins so: what was given up or is done. */
  forget: (beginning: string) => void;
}

/** A keeper that holds nothing yet. It lives as long as whoever made it, and is stored nowhere. */
export function createDraftKeeper(): DraftKeeper {
  const kept = new Map<string, unknown>();
  return {
    has: (key) => kept.has(key),
    read: (key) => kept.get(key),
    write(key, draft) {
      kept.set(key, draft);
    },
    forget(beginning) {
      for (const key of Array.from(kept.keys())) if (key.startsWith(beginning)) kept.delete(key);
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
 * A state that is not in the document yet. Under `KeepDrafts` it is there again when its part comes back to the page; without
 * it, it is a plain state. `name` is unique within the keeper's path.
 */
export function useDraft<Value>(name: string, initial: Value): [Value, (draft: Value) => void] {
  const held = React.useContext(Drafts);
  const key = held === null ? name : `${held.path}/${name}`;
  const [draft, setDraft] = React.useState<Value>(() =>
    // Only this function writes under the key, so what is kept is of its kind.
    held?.keeper.has(key) ? (held.keeper.read(key) as Value) : initial,
  );
  const keeper = held?.keeper;
  const write = React.useCallback(
    (next: Value) => {
      keeper?.write(key, next);
      setDraft(next);
    },
    [keeper, key],
  );
  return [draft, write];
}
