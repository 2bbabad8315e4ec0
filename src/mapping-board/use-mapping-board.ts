import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { sameJson } from '../foundation/document';
import type { HistoryStep } from '../foundation/document/history';
import type { Opened } from '../foundation/document/open-document';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { newId } from '../foundation/react/new-id';
import { useLatest } from '../foundation/react/use-latest';
import { useLiveRegion } from '../foundation/react/use-live-region';
import { useRootFocus } from '../foundation/react/use-root-focus';
import { useSameList } from '../foundation/react/use-same-list';
import type { WordValues } from '../foundation/words/words';
import type { ArrangedColumn, BoardArrangement, BoardFilter, MoveTarget } from './board-arrangement.model';
import {
  arrangeBoard,
  boardSeenBy,
  itemsOffBoard,
  itemsOnBoard,
  noFilter,
  passesFilter,
  placeOf,
  targetInGroup,
} from './board-arrangement.model';
import type { BoardActions, BoardPanel, BoardView } from './board-actions';
import { boardHints } from './board-hints.model';
import { handleBoardKey } from './board-keys';
import type { BoardSay } from './board-names.text';
import { columnHeading, itemName, placeName, speakBoard } from './board-names.text';
import type { BoardPreset } from './board-presets.words';
import { standardPreset } from './board-presets.words';
import type { CardProps } from './card-props';
import { cardProps } from './card-props';
import type {
  ChangeItem,
  MapItem,
  MappingBoardCommand,
  MappingBoardDocument,
  MappingBoardIntent,
} from './mapping-board.model';
import { mappingBoardReducer } from './mapping-board.model';
import { openMappingBoard } from './mapping-board.schema';
import type { MappingBoardOwnWords, MappingBoardWordKey } from './mapping-board.words';

export interface UseMappingBoardOptions {
  /**
   * The board's document, held by the host: the object or its JSON string. Anything can be handed over: what can be read is
   * shown, the rest is kept and reported. The same value set again changes nothing.
   */
  value?: unknown;
  /** The document to begin with where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of every change, inside the event that caused it; never on mount. The document is always valid to save. */
  onChange?: (value: MappingBoardDocument, change: DocumentChange<MappingBoardCommand>) => void;
  /** Whether the board can only be read. */
  readOnly?: boolean;
  /** Columns, categories and their words. Default {@link standardPreset}. */
  preset?: BoardPreset;
  /** A council's or a language's own words, over those of the arrangement. */
  words?: MappingBoardOwnWords;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The person at the keyboard: written into everything recorded. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** Makes the ids of new items and people. Default: random. */
  createId?: () => string;
  /** A meeting reads along: larger, and without what is for professionals only. Not a safeguard: see the guide on copies. */
  meeting?: boolean;
}

/** The board's state, what can be done with it, and the props for a host's own markup. */
export interface UseMappingBoard {
  board: MappingBoardDocument;
  /** The board without what a meeting may not see; outside a meeting the board itself. */
  seen: MappingBoardDocument;
  opened: Opened<MappingBoardDocument>;
  writable: boolean;
  preset: BoardPreset;
  say: BoardSay;
  columns: readonly ArrangedColumn[];
  /** Hints in words. They never block. */
  hints: readonly string[];
  /** Items taken off the board. */
  removed: readonly MapItem[];
  /** How many items there are, and how many the filter lets be seen. */
  total: number;
  shown: number;
  view: BoardView;
  arrangement: BoardArrangement;
  filter: BoardFilter;
  panel: BoardPanel;
  editingId: string | null;
  cutId: string | null;
  /** What undo and redo would do, by name; null where there is nothing. */
  undoName: string | null;
  redoName: string | null;
  actions: BoardActions;
  /** The ref of the board's element, where `getRootProps` is not used whole. It stays the same. */
  attach: (element: HTMLDivElement | null) => void;
  /** The live region, to be rendered once. */
  region: React.ReactElement;
  /** Props for the parts of a card, by item. */
  getCardProps: CardProps;
  getRootProps: () => RootProps;
}

export interface RootProps {
  ref: (element: HTMLDivElement | null) => void;
  'data-mapwell': 'mapping-board';
  'data-view': BoardView;
  'data-arrangement': BoardArrangement;
  'data-state': 'read-only' | 'writable';
  'data-meeting': '' | undefined;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** The mapping board without markup: state, commands, announcements, focus and prop getters. */
export function useMappingBoard(options: UseMappingBoardOptions = {}): UseMappingBoard {
  const { preset = standardPreset, words = noWords, locale = 'en-GB', meeting = false } = options;
  const say = React.useMemo(() => speakBoard(preset, words, locale), [preset, words, locale]);
  // What is said of a damaged document is in the reader's words too.
  const open = React.useCallback(
    (input: unknown) => openMappingBoard(input, { locale, words: { ...preset.words, ...words } }),
    [locale, preset, words],
  );
  const held = useDocument<MappingBoardDocument, MappingBoardCommand>({
    open,
    reduce: mappingBoardReducer,
    joins: joinsWith,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange: options.onChange,
    readOnly: options.readOnly ?? false,
  });
  const { document: board, writable } = held;

  const [view, setView] = React.useState<BoardView>('picture');
  const [arrangement, setArrangement] = React.useState<BoardArrangement>('columns');
  const [filter, setFilter] = React.useState<BoardFilter>(noFilter);
  const [panel, setPanel] = React.useState<BoardPanel>(null);
  const [editingId, setEditingId] = React.useState<string | null>(null);
  const [cutId, setCutId] = React.useState<string | null>(null);
  const { announce, region } = useLiveRegion();
  const { attach, wish } = useRootFocus(board, 'undo');

  const readable = meeting ? readableInMeeting : readableAlways;
  const seen = React.useMemo(() => readable(board), [board, readable]);
  const columns = React.useMemo(
    () => arrangeBoard(seen, preset, arrangement, filter),
    [seen, preset, arrangement, filter],
  );
  const found = useSameList(
    React.useMemo(() => boardHints(seen, preset), [seen, preset]),
    sameJson,
  );
  const hints = React.useMemo(() => found.map(({ key, values }) => say(key, values)), [found, say]);
  const removed = useSameList(React.useMemo(() => itemsOffBoard(seen), [seen]));

  const now = useLatest({
    held,
    board,
    seen,
    columns,
    preset,
    arrangement,
    filter,
    readable,
    say,
    options,
    cutId,
    editingId,
  });

  const actions = React.useMemo((): BoardActions => {
    const send = (intent: MappingBoardIntent) => {
      const { options: given, held: holder } = now.current;
      const at = (given.now ?? clock)();
      return holder.dispatch({ ...intent, by: given.author ?? null, at });
    };
    const tell = (key: MappingBoardWordKey, values?: WordValues) => announce(now.current.say(key, values));
    const nameOf = (document: MappingBoardDocument, id: string) =>
      itemName(now.current.say, itemIn(document, id) ?? { text: '' });
    const columnName = (column: string) => columnHeading(now.current.say, column);
    /** Asks for the focus on a part of the item or, where it is not shown, on undo. */
    const focus = (document: MappingBoardDocument, itemId: string, part: string) =>
      wish(document, { itemId, part }, { itemId: null, part: 'undo' });
    const moved = (id: string, target: MoveTarget, said: 'said.moved' | 'said.dropped', part: string) => {
      const document = send({ type: 'move-item', id, ...target }) ?? now.current.board;
      focus(document, id, part);
      const { say: speaker, preset: plan, arrangement: by, filter: chosen } = now.current;
      const found = placeOf(arrangeBoard(now.current.readable(document), plan, by, chosen), id);
      if (!found) return;
      tell(said, {
        place: placeName(speaker, found.group),
        position: found.position + 1,
        count: found.group.items.length,
        item: nameOf(document, id),
      });
    };
    const tellStep = (
      said: 'said.undone' | 'said.redone',
      step: BoardStep | null,
      done: MappingBoardCommand | null,
    ) => {
      if (!step || !done) return;
      tell(said, { what: commandName(now.current.say, now.current.readable(step.after), done) });
    };

    return {
      announce,
      add(column, text, said) {
        const id = (now.current.options.createId ?? newId)();
        const after = send({ type: 'add-item', id, column, category: null, text, ...said });
        const item = after && itemIn(after, id);
        if (!item) return;
        // What is written down must be seen to be: a choice of what to look at that hides it is let go.
        if (!passesFilter(item, now.current.filter)) setFilter(noFilter);
        tell('said.added', { place: columnName(column), item: nameOf(after, id) });
      },
      editText(id, text) {
        send({ type: 'edit-text', id, text });
      },
      change(change) {
        send({ type: 'change-item', ...change } as ChangeItem);
      },
      move(id, target) {
        moved(id, target, 'said.moved', 'move-button');
        setPanel(null);
      },
      drop(id, target) {
        moved(id, target, 'said.dropped', 'drag-handle');
      },
      remove(id, why) {
        const place = placeOf(now.current.columns, id);
        const name = nameOf(now.current.board, id);
        const after = send({ type: 'remove-item', id, why });
        setPanel(null);
        if (!after) return;
        const neighbour =
          place && (place.group.items[place.position + 1] ?? place.group.items[place.position - 1]);
        focus(after, neighbour?.id ?? '', 'details-button');
        tell('said.removed', { item: name });
      },
      restore(id) {
        const after = send({ type: 'restore-item', id });
        const item = after && itemIn(after, id);
        if (!item) return;
        focus(after, id, 'details-button');
        tell('said.restored', { place: columnName(item.column), item: nameOf(after, id) });
      },
      addPerson(name, kind) {
        const id = (now.current.options.createId ?? newId)();
        const after = send({ type: 'add-person', person: { id, name: name.trim(), kind, role: '' } });
        if (!after) return null;
        tell('said.person', { item: name.trim() });
        return id;
      },
      setTitle(title) {
        send({ type: 'set-title', title });
      },
      undo() {
        const { toUndo, undo } = now.current.held;
        tellStep('said.undone', toUndo, undo());
      },
      redo() {
        const { toRedo, redo } = now.current.held;
        tellStep('said.redone', toRedo, redo());
      },
      startEditing(id) {
        setEditingId(id);
      },
      stopEditing() {
        const { editingId: id, board: document } = now.current;
        setEditingId(null);
        if (id !== null) wish(document, { itemId: id, part: 'edit-button' });
      },
      cut(id) {
        setCutId(id);
        setPanel(null);
        tell('said.cut', { item: nameOf(now.current.board, id) });
      },
      cancelCut() {
        const { cutId: id, board: document } = now.current;
        setCutId(null);
        if (id === null) return;
        wish(document, { itemId: id, part: 'move-button' });
        tell('said.cutCancelled', { item: nameOf(document, id) });
      },
      paste({ column, category }, after) {
        const { cutId: id, board: document, columns: shown } = now.current;
        const item = id === null ? undefined : itemIn(document, id);
        if (!item) return;
        const group = shown
          .flatMap(({ groups }) => groups)
          .find((one) => one.column === column && one.category === category);
        if (!group) return;
        const others = group.items.filter((other) => other.id !== item.id);
        const position = after === null ? others.length : others.findIndex((other) => other.id === after) + 1;
        setCutId(null);
        moved(item.id, targetInGroup(item, group, position), 'said.moved', 'move-button');
      },
      open: setPanel,
      close() {
        setPanel(null);
      },
      setView(next) {
        setView(next);
        tell(`said.view.${next}`);
      },
      setArrangement(next) {
        setArrangement(next);
        tell(`said.arrangement.${next}`);
      },
      setFilter(next) {
        setFilter(next);
        const items = itemsOnBoard(now.current.seen);
        const count = items.filter((item) => passesFilter(item, next)).length;
        tell('filter.showing', { count, total: items.length });
      },
    };
  }, [announce, now, wish]);

  const onKeyDown = React.useCallback(
    (event: React.KeyboardEvent) => handleBoardKey(event, now.current.columns, now.current.cutId, actions),
    [actions, now],
  );
  const getCardProps = React.useMemo(() => cardProps(say, actions), [say, actions]);
  const getRootProps = (): RootProps => ({
    ref: attach,
    'data-mapwell': 'mapping-board',
    'data-view': view,
    'data-arrangement': arrangement,
    'data-state': writable ? 'writable' : 'read-only',
    'data-meeting': meeting ? '' : undefined,
    onKeyDown,
  });

  const stepName = (step: BoardStep | null) => step && commandName(say, readable(step.after), step.command);

  return {
    board,
    seen,
    opened: held.opened,
    writable,
    preset,
    say,
    columns,
    hints,
    removed,
    total: seen.items.length - removed.length,
    shown: columns.reduce((sum, column) => sum + column.count, 0),
    view,
    arrangement,
    filter,
    panel,
    editingId,
    cutId,
    undoName: stepName(held.toUndo),
    redoName: stepName(held.toRedo),
    actions,
    attach,
    region,
    getCardProps,
    getRootProps,
  };
}

type BoardStep = HistoryStep<MappingBoardDocument, MappingBoardCommand>;

const noWords: MappingBoardOwnWords = {};
const itemIn = (board: MappingBoardDocument, id: string) => board.items.find((item) => item.id === id);
const readableAlways = (board: MappingBoardDocument) => board;
const readableInMeeting = (board: MappingBoardDocument) => boardSeenBy(board, { kind: 'meeting' });

/** Typing in one field is undone together; so are the steps of one text field in the details. */
function joinsWith(command: MappingBoardCommand): string | null {
  if (command.type === 'edit-text') return `edit-text/${command.id}`;
  if (command.type === 'set-title') return 'set-title';
  if (command.type === 'change-item' && command.value !== null && typeof command.value !== 'boolean') {
    return `change-item/${command.id}/${command.detail}`;
  }
  return null;
}

/** A command by name, for undo: "move 'Nan has a key'". */
function commandName(say: BoardSay, document: MappingBoardDocument, command: MappingBoardCommand): string {
  const item =
    command.type === 'add-person'
      ? command.person.name
      : command.type === 'set-title'
        ? command.title
        : itemName(say, itemIn(document, command.id) ?? { text: '' });
  return say(`command.${command.type}`, { item });
}
