import type { Authorship } from '../foundation/document';
import { signed, withField } from '../foundation/document/entry-changes';
import type { Guard } from '../foundation/document/guards';
import { isChoice, isRecord } from '../foundation/document/guards';
import type { RecordKind } from './three-houses-commands.model';
import type { ThreeHousesDocument } from './three-houses-document.model';
import type { StoryPanel } from './three-houses-panels.model';
import type { SessionPermission, SharingChoice, ShownTo } from './three-houses-session.model';

/** The kinds of entry by the word that commands call them. */
export interface Records {
  permission: SessionPermission;
  sharing: SharingChoice;
  shown: ShownTo;
  panel: StoryPanel;
}

/** Where the entries of a kind are, and the document with others in their place. */
const recordLists: {
  readonly [Kind in RecordKind]: {
    of: (document: ThreeHousesDocument) => readonly Records[Kind][];
    with: (document: ThreeHousesDocument, entries: readonly Records[Kind][]) => ThreeHousesDocument;
  };
} = {
  permission: {
    of: ({ permissions }) => permissions,
    with: (document, permissions) => ({ ...document, permissions }),
  },
  sharing: {
    of: ({ sharing }) => sharing.choices,
    with: (document, choices) => ({ ...document, sharing: { ...document.sharing, choices } }),
  },
  shown: {
    of: ({ sharedWith }) => sharedWith,
    with: (document, sharedWith) => ({ ...document, sharedWith }),
  },
  panel: { of: ({ panels }) => panels, with: (document, panels) => ({ ...document, panels }) },
};

/** The document with one entry of the record changed; the same where there is none of that id, or nothing changes. */
export function withRecord<Kind extends RecordKind>(
  document: ThreeHousesDocument,
  kind: Kind,
  id: string,
  author: Authorship,
  change: (entry: Records[Kind]) => Records[Kind],
): ThreeHousesDocument {
  if (typeof kind !== 'string' || !Object.hasOwn(recordLists, kind)) return document;
  const list = recordLists[kind];
  const entries = list.of(document);
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  const next = entry && change(entry);
  if (!next || next === entry) return document;
  const all = entries.slice();
  all[at] = signed(next, author);
  return list.with(document, all);
}

/** The document with one detail of one entry set, where it is one that it can hold. */
export function withDetail<Kind extends RecordKind, Detail extends keyof Records[Kind] & string>(
  document: ThreeHousesDocument,
  kind: Kind,
  { id, detail, value }: { id: string; detail: Detail; value: unknown },
  details: readonly Detail[],
  guards: { readonly [Name in Detail]: Guard<Records[Kind][Name]> },
  author: Authorship,
): ThreeHousesDocument {
  return withRecord(document, kind, id, author, (entry) =>
    isChoice(details, detail) && guards[detail](value) ? withField(entry, detail, value) : entry,
  );
}

/** What an entry begins with, where each detail is one that it can hold; null where any is not. */
export function startOf<Of, Detail extends keyof Of & string>(
  start: unknown,
  details: readonly Detail[],
  guards: { readonly [Name in Detail]: Guard<Of[Name]> },
): Partial<Pick<Of, Detail>> | null {
  if (!isRecord(start)) return null;
  const isSound = Object.entries(start).every(
    ([detail, value]) => isChoice(details, detail) && guards[detail](value),
  );
  return isSound ? (start as Partial<Pick<Of, Detail>>) : null;
}
