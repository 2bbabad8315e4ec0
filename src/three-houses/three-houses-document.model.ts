import type { Authorship, DocumentEnvelope, Entry } from '../foundation/document';
import type { DrawingObject } from './drawing-objects.model';
import { findSheet } from './sheets.model';
import type { StoryPanel } from './three-houses-panels.model';
import type { DrawingPlace } from './three-houses-places.model';
import type {
  ChildSharing,
  DrawnFigure,
  SafetyPath,
  SessionEntry,
  SessionHead,
  SessionPermission,
  SharingChoice,
  ShownTo,
} from './three-houses-session.model';
import { emptyHead, emptyPath, nothingSaid } from './three-houses-session.model';

/** The kind written in every document of this tool, whichever sheet it was made on. */
export const threeHousesKind = 'mapwell/three-houses';

/** The newest format: it counts migrations. */
export const threeHousesFormat = 1;

/**
 * One session of one child on a sheet: what the child made, and how it came about (practice.md 7). A brother's or a sister's
 * is a document of its own. Half filled is always valid.
 */
export interface ThreeHousesDocument extends DocumentEnvelope, SessionHead {
  kind: typeof threeHousesKind;
  /** The key of the sheet. One that is not known is kept, and everything on it is still in the list. */
  sheet: string;
  /** The figure the child chose; null: none. */
  figure: DrawnFigure | null;
  /** What the child calls the places, and what can be seen there. On a sheet the library does not know: all its places. */
  places: readonly DrawingPlace[];
  path: SafetyPath;
  /** The panels of a story, in their order. */
  panels: readonly StoryPanel[];
  /** Everything drawn, put down or written, in the order in which it lies: the last on top. */
  objects: readonly DrawingObject[];
  permissions: readonly SessionPermission[];
  sharing: ChildSharing;
  sharedWith: readonly ShownTo[];
}

/** An empty document. `id` is the host's to choose; `lang` is the language the child's words are written in. */
export function createThreeHouses(
  start: { id: string } & Partial<Omit<ThreeHousesDocument, 'id' | 'kind' | 'format' | 'kept'>>,
): ThreeHousesDocument {
  const { id, lang = 'en-GB', sheet = 'threeHouses', figure = null, people = [], ...given } = start;
  const { places = [], path = emptyPath, panels = [], objects = [] } = given;
  const { permissions = [], sharing = nothingSaid, sharedWith = [] } = given;
  return {
    kind: threeHousesKind,
    format: threeHousesFormat,
    id,
    lang,
    people,
    sheet,
    figure,
    ...emptyHead,
    ...given,
    ...{ places, path, panels, objects, permissions, sharing, sharedWith },
    kept: [],
  };
}

function newEntry(author: Partial<Authorship>): Omit<SessionEntry, 'id'> {
  const entry: Omit<Entry, 'id'> = {
    saidBy: [],
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    visibility: { level: 'notDecided', notShownTo: [] },
  };
  return { ...entry, removed: null, trail: [] };
}

/** A new panel: a draft. */
export function createPanel(
  start: Pick<StoryPanel, 'id'> & Partial<StoryPanel>,
  author: Partial<Authorship> = {},
): StoryPanel {
  const empty = { text: '', lang: null, about: '', seenBy: [], agreements: [], readings: [] };
  return { ...newEntry(author), ...empty, ...start };
}

/** A parent of whom nobody has said yet whether they were asked. */
export function createPermission(
  start: Pick<SessionPermission, 'id'> & Partial<SessionPermission>,
  author: Partial<Authorship> = {},
): SessionPermission {
  const empty = { personId: null, askedBy: null, on: null, answer: null, why: '', said: '' };
  return { ...newEntry(author), ...empty, ...start };
}

/** A choice the child was not asked about yet. */
export function createSharingChoice(
  start: Pick<SharingChoice, 'id'> & Partial<SharingChoice>,
  author: Partial<Authorship> = {},
): SharingChoice {
  const whom = { personId: null, personKind: null, role: '', answer: null };
  return { ...newEntry(author), ...whom, places: [], objectIds: [], said: '', ...start };
}

/** That somebody was shown something. */
export function createShownTo(
  start: Pick<ShownTo, 'id'> & Partial<ShownTo>,
  author: Partial<Authorship> = {},
): ShownTo {
  return { ...newEntry(author), personId: null, role: '', on: null, what: '', ...start };
}

/**
 * The keys of the places there are, in the order in which they are read: those of the sheet, those the document names beside
 * them, and the panels that stand in the story.
 */
export function placeKeysOf({
  sheet,
  places,
  panels,
}: Pick<ThreeHousesDocument, 'sheet' | 'places' | 'panels'>): readonly string[] {
  const known = findSheet(sheet)?.places.map(({ key }) => key) ?? [];
  const standing = panels.filter(({ removed }) => removed === null).map(({ id }) => id);
  return Array.from(new Set([...known, ...places.map(({ key }) => key), ...standing]));
}
