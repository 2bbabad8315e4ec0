import type {
  Authorship,
  DocumentEnvelope,
  Entry,
  PartialDate,
  Person,
  PersonId,
  VisibilityLevel,
} from '../foundation/document';
import type { Removal } from '../foundation/document/entry-changes';

/** The kind written in every mapping board's document. */
export const mappingBoardKind = 'mapwell/mapping-board';

/** The newest format: it counts migrations. */
export const mappingBoardFormat = 2;

/** How the person who says it knows (practice.md 1.6): saw it, was told, or read it in a record. */
export const sourceKinds = ['observed', 'told', 'record'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Which of the incidents a harm is (practice.md 3.3). */
export const incidentRoles = ['first', 'worst', 'last', 'other'] as const;
export type IncidentRole = (typeof incidentRoles)[number];

/** How far an item has come. Superseded items are kept and shown as such; nothing is ever hard-deleted. */
export const itemStatuses = ['draft', 'agreed', 'superseded'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** Whose a goal is (practice.md 1.2). */
export const goalOwners = ['family', 'agency', 'shared'] as const;
export type GoalOwner = (typeof goalOwners)[number];

/** What a count of times is counted in. */
export const frequencyPeriods = ['day', 'week', 'month', 'year'] as const;
export type FrequencyPeriod = (typeof frequencyPeriods)[number];

/** How often: in words first, and as a count where somebody knows one. */
export interface Frequency {
  /** "most weekends". May be empty. */
  words: string;
  /** Times in each period, 0 or more, or null where nobody knows. Never worked out from the words. */
  count: number | null;
  per: FrequencyPeriod | null;
}

/** What it was, or could be, like for one child. Children in one family differ (practice.md 1.6). */
export interface Impact {
  childId: PersonId;
  text: string;
}

/** That an item was taken off the board, and who put it back and when. */
export interface PutBack extends Removal {
  backBy: PersonId | null;
  /** An instant in ISO 8601, or null. */
  backAt: string | null;
}

/** One thing on the map (practice.md 1.6). */
export interface MapItem extends Entry {
  /** The key of a column: `worries`, `workingWell`, `needsToHappen`, or a council's own. */
  column: string;
  /** The key of an analysis category, or null: not sorted yet. Nothing is forced too early (practice.md 1.1). */
  category: string | null;
  /** Plain text with line breaks, as long as it needs to be. */
  text: string;
  /** The language of the text as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  /** The exact words of a child or parent: shown as a quotation, never edited by rule, never checked. */
  verbatim: boolean;
  /** How it is known, or null: not asked. */
  source: SourceKind | null;
  /** Where from, in words: "Dee told Helen", "school log". May be empty. */
  sourceNote: string;
  /** Who holds this worry or view. Empty: not asked. */
  heldBy: readonly PersonId[];
  /** Who does not. A dispute is data and is never removed (practice.md 1.7). */
  notHeldBy: readonly PersonId[];
  /** What they say about it, in words. May be empty. */
  dispute: string;
  /** Which children it is about. Empty: not said. */
  aboutChildren: readonly PersonId[];
  /** What it was like for each child. */
  impacts: readonly Impact[];
  /** When it happened, or null: not said. */
  happened: PartialDate | null;
  /** Whether it still goes on, or null: not asked. */
  ongoing: boolean | null;
  /** For harm: which of the incidents this is, or null: not said. */
  incident: IncidentRole | null;
  /** How often, or null: not asked. */
  frequency: Frequency | null;
  /** Ids of danger statements it belongs to: needed to call something existing safety (practice.md 1.2). */
  statementIds: readonly string[];
  /** Who will do it, for a next step. Empty: not agreed. */
  doneBy: readonly PersonId[];
  /** By when, for a next step, or null: not agreed. */
  doneWhen: PartialDate | null;
  /** Whose a goal is, or null: not asked. */
  goalOwner: GoalOwner | null;
  status: ItemStatus;
  /** The id of the item that took its place, or null. */
  supersededBy: string | null;
  /** That it was taken off the board, or null: it is on it. */
  removed: Removal | null;
  /** Each time it was taken off and put back, the oldest first. Who did it and why is never lost. */
  putBack: readonly PutBack[];
}

/** The mapping board's document: people, and items in the order they stand. Half filled is always valid. */
export interface MappingBoardDocument extends DocumentEnvelope {
  kind: typeof mappingBoardKind;
  /** What the map is called: "A map for Tariq and Aisha". May be empty. */
  title: string;
  /** The key of the arrangement of columns it was last worked on with; a note for the reader, not a rule. */
  preset: string;
  items: readonly MapItem[];
}

/** The fields of an item that `change-item` sets. Text and place have commands of their own. */
export const itemDetails = [
  'verbatim',
  'saidBy',
  'source',
  'sourceNote',
  'heldBy',
  'notHeldBy',
  'dispute',
  'aboutChildren',
  'impacts',
  'happened',
  'ongoing',
  'incident',
  'frequency',
  'statementIds',
  'doneBy',
  'doneWhen',
  'goalOwner',
  'status',
  'supersededBy',
  'visibility',
  'lang',
] as const satisfies readonly (keyof MapItem)[];

/** One of {@link itemDetails}. */
export type ItemDetail = (typeof itemDetails)[number];

/** Sets one detail of one item. */
export type ChangeItem = {
  [Detail in ItemDetail]: { type: 'change-item'; id: string; detail: Detail; value: MapItem[Detail] };
}[ItemDetail];

/** What a person meant, never the key they pressed. Dragging, menus, keys, the list and hosts all send these. */
export type MappingBoardIntent =
  /** Adds an item at the end of its place. Empty text, or an id that is taken, changes nothing. */
  | ({ type: 'add-item'; id: string; column: string; category: string | null; text: string } & Partial<
      Pick<MapItem, 'verbatim' | 'saidBy' | 'lang'>
    >)
  | { type: 'edit-text'; id: string; text: string }
  /** Puts an item in a place, before another item of that place or, with null, at its end. */
  | { type: 'move-item'; id: string; column: string; category: string | null; before: string | null }
  | ChangeItem
  /** Takes an item off the board. It stays in the document, with who, when and why. */
  | { type: 'remove-item'; id: string; why: string }
  | { type: 'restore-item'; id: string }
  /** Names someone new. An empty name, or an id that is taken, changes nothing. */
  | { type: 'add-person'; person: Person }
  | { type: 'set-title'; title: string };

/** An intent with who means it and when. */
export type MappingBoardCommand = MappingBoardIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. Tests go by this list: each needs a way by keys alone and a way by pressing alone. */
export const mappingBoardCommands = [
  'add-item',
  'edit-text',
  'move-item',
  'change-item',
  'remove-item',
  'restore-item',
  'add-person',
  'set-title',
] as const satisfies readonly MappingBoardIntent['type'][];

/** An empty board. `id` is the host's to choose; `lang` is the language the family's words are written in. */
export function createMappingBoard(
  start: { id: string } & Partial<
    Pick<MappingBoardDocument, 'lang' | 'title' | 'preset' | 'people' | 'items'>
  >,
): MappingBoardDocument {
  return {
    kind: mappingBoardKind,
    format: mappingBoardFormat,
    id: start.id,
    lang: start.lang ?? 'en-GB',
    title: start.title ?? '',
    preset: start.preset ?? 'standard',
    people: start.people ?? [],
    items: start.items ?? [],
    kept: [],
  };
}

/** A new item that claims nothing: every answer not asked, a draft, and nobody allowed to see it yet. */
export function createMapItem(
  start: Pick<MapItem, 'id' | 'column' | 'text'> & Partial<MapItem>,
  author: Partial<Authorship> = {},
): MapItem {
  return {
    category: null,
    lang: null,
    verbatim: false,
    saidBy: [],
    source: null,
    sourceNote: '',
    heldBy: [],
    notHeldBy: [],
    dispute: '',
    aboutChildren: [],
    impacts: [],
    happened: null,
    ongoing: null,
    incident: null,
    frequency: null,
    statementIds: [],
    doneBy: [],
    doneWhen: null,
    goalOwner: null,
    status: 'draft',
    supersededBy: null,
    removed: null,
    putBack: [],
    visibility: { level: 'notDecided', notShownTo: [] },
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    ...start,
  };
}

/**
 * The document after a command. Total and honest: a command that changes nothing, names an item that is not there or is
 * not understood gives back the very same object. Linear in the number of items.
 */
export function mappingBoardReducer(
  board: MappingBoardDocument,
  command: MappingBoardCommand,
): MappingBoardDocument {
  // A host written without types may send anything at all.
  if (typeof command !== 'object' || (command as unknown) === null) return board;
  const author = { by: command.by ?? null, at: command.at ?? null };
  switch (command.type) {
    case 'add-item': {
      const { id, column, category, text, verbatim = false, saidBy = [], lang = null } = command;
      if (typeof id !== 'string' || typeof text !== 'string') return board;
      if (id === '' || text.trim() === '' || board.items.some((item) => item.id === id)) return board;
      const item = createMapItem({ id, column, category, text, verbatim, saidBy, lang }, author);
      return { ...board, items: [...board.items, item] };
    }
    case 'edit-text':
      return withItem(board, command.id, author, (item) =>
        typeof command.text === 'string' ? set(item, 'text', command.text) : item,
      );
    case 'move-item':
      return moveItem(board, command.id, command, author);
    case 'change-item':
      return withItem(board, command.id, author, (item) =>
        (itemDetails as readonly string[]).includes(command.detail) && mayBe(command.detail, command.value)
          ? set(item, command.detail, command.value)
          : item,
      );
    case 'remove-item':
      return withItem(board, command.id, author, (item) =>
        item.removed ? item : { ...item, removed: { ...author, why: command.why } },
      );
    case 'restore-item':
      return withItem(board, command.id, author, (item) =>
        item.removed
          ? {
              ...item,
              removed: null,
              putBack: [...item.putBack, { ...item.removed, backBy: author.by, backAt: author.at }],
            }
          : item,
      );
    case 'add-person': {
      const { person } = command;
      if (typeof (person as Person | null)?.name !== 'string') return board;
      const known = board.people.some(({ id }) => id === person.id);
      return known || person.id === '' || person.name.trim() === ''
        ? board
        : { ...board, people: [...board.people, person] };
    }
    case 'set-title':
      return typeof command.title !== 'string' || command.title === board.title
        ? board
        : { ...board, title: command.title };
    default:
      return board;
  }
}

/** Whether a detail may have a value of this sort at all. What exactly it holds is for the one who sends it to get right. */
function mayBe(detail: ItemDetail, value: unknown): boolean {
  const usual = blankItem()[detail];
  if (Array.isArray(usual)) return Array.isArray(value);
  if (usual !== null) return typeof value === typeof usual && value !== null && !Array.isArray(value);
  const objects = detail === 'happened' || detail === 'doneWhen' || detail === 'frequency';
  const sort = detail === 'ongoing' ? 'boolean' : objects ? 'object' : 'string';
  return value === null || (typeof value === sort && !Array.isArray(value));
}

const blankItem = () => createMapItem({ id: '', column: '', text: '' });

function set<Key extends keyof MapItem>(item: MapItem, key: Key, value: MapItem[Key]): MapItem {
  return JSON.stringify(item[key]) === JSON.stringify(value) ? item : { ...item, [key]: value };
}

function withItem(
  board: MappingBoardDocument,
  id: string,
  author: Authorship,
  change: (item: MapItem) => MapItem,
): MappingBoardDocument {
  const at = board.items.findIndex((item) => item.id === id);
  const item = board.items[at];
  const changed = item && change(item);
  if (!changed || changed === item) return board;
  const items = board.items.slice();
  items[at] = signed(changed, author);
  return { ...board, items };
}

function signed(item: MapItem, author: Authorship): MapItem {
  return { ...item, editedBy: author.by ?? item.editedBy, editedAt: author.at ?? item.editedAt };
}

function moveItem(
  board: MappingBoardDocument,
  id: string,
  to: { column: string; category: string | null; before: string | null },
  author: Authorship,
): MappingBoardDocument {
  const from = board.items.findIndex((item) => item.id === id);
  const item = board.items[from];
  if (!item || item.removed || to.before === id) return board;
  const others = board.items.filter((other) => other !== item);
  const before = to.before === null ? others.length : others.findIndex((other) => other.id === to.before);
  const target = before < 0 ? others.length : before;
  const stays = item.column === to.column && item.category === to.category;
  // Only the order among what stands in the same column shows; moving past items of other columns is no move.
  if (
    stays &&
    !others.slice(Math.min(from, target), Math.max(from, target)).some((other) => sharesPlace(other, item))
  ) {
    return board;
  }
  const moved = stays ? item : signed({ ...item, column: to.column, category: to.category }, author);
  return { ...board, items: [...others.slice(0, target), moved, ...others.slice(target)] };
}

function sharesPlace(a: MapItem, b: MapItem): boolean {
  return a.column === b.column && !a.removed;
}

/** The visibility levels a person can choose between, most open last. */
export const offeredVisibility: readonly VisibilityLevel[] = [
  'notDecided',
  'shared',
  'professionals',
  'closed',
];
