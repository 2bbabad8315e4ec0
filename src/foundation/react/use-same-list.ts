import * as React from 'react';

/**
 * A list that is made anew at each change, as the same object for as long as it holds the same things: what shows it need
 * not be rendered again for every letter that is typed elsewhere.
 */
export function useSameList<Item>(
  list: readonly Item[],
  sameItem: (a: Item, b: Item) => boolean = Object.is,
): readonly Item[] {
  const [kept, keep] = React.useState(list);
  const same =
    kept === list ||
    (kept.length === list.length && kept.every((item, at) => sameItem(item, list[at] as Item)));
  if (!same) keep(list);
  return same ? kept : list;
}
