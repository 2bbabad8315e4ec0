import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { PersonId } from '../foundation/document';
import type { HistoryStep } from '../foundation/document/history';
import type { Opened } from '../foundation/document/open-document';
import { newId } from '../foundation/react/new-id';
import { handleUndoKey } from '../foundation/react/undo-keys';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { useLatest } from '../foundation/react/use-latest';
import { useLiveRegion } from '../foundation/react/use-live-region';
import { useRootFocus } from '../foundation/react/use-root-focus';
import type { WordValues } from '../foundation/words/words';
import type { DrawingHand } from './drawing-commands.model';
import { newSizes, restingHand } from './drawing-commands.model';
import type { ThreeHousesActions, ThreeHousesPanel } from './three-houses-actions';
import type { ThreeHousesCommand, ThreeHousesIntent } from './three-houses-commands.model';
import { threeHousesJoins } from './three-houses-commands.model';
import { threeHousesSeenByChild } from './three-houses-copy.model';
import type { ThreeHousesDocument } from './three-houses.model';
import { threeHousesReducer } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import {
  headingOfPlace,
  nameCommand,
  nameObject,
  sayWhere,
  speakThreeHouses,
} from './three-houses-names.text';
import { openThreeHouses } from './three-houses.schema';
import type { ThreeHousesWordKey, ThreeHousesWords } from './three-houses.words';

export interface UseThreeHousesOptions {
  /** The document, held by the host: the object or its JSON string. The same value set again changes nothing. */
  value?: unknown;
  /** The document to begin with where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of every change, inside the event that caused it; never on mount. The document is always valid to save. */
  onChange?: (value: ThreeHousesDocument, change: DocumentChange<ThreeHousesCommand>) => void;
  readOnly?: boolean;
  /** A council's or a language's own words, and those of its own sheets. */
  words?: Partial<ThreeHousesWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The person at the keyboard: written into everything recorded. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** Makes the ids of what is added here. Default: random. */
  createId?: () => string;
  /** A child looks on: without grown-ups' notes, and without panels that were not agreed. */
  forChild?: boolean;
  /** The key that hides everything at once and shows it again, by its name. Default `F8`; null: none. */
  coverKey?: string | null;
}

/** A session's state, what can be done with it, and the props for a host's own markup. */
export interface UseThreeHouses {
  session: ThreeHousesDocument;
  /** The session as whoever looks on may see it; null while it is covered, when nothing of it may be on the page. */
  seen: ThreeHousesDocument | null;
  covered: boolean;
  opened: Opened<ThreeHousesDocument>;
  writable: boolean;
  say: ThreeHousesSay;
  /** What is in the hand, one for all places. */
  hand: DrawingHand;
  setHand: (hand: DrawingHand) => void;
  createId: () => string;
  /** Told before everything is covered, so that a line under way is finished. Gives back how to be told no more. */
  beforeCover: (finish: () => void) => () => void;
  panel: ThreeHousesPanel;
  /** What undo and redo would do, by name; null where there is nothing, and while it is covered. */
  undoName: string | null;
  redoName: string | null;
  actions: ThreeHousesActions;
  attach: (element: HTMLDivElement | null) => void;
  /** The live region, to be rendered once. */
  region: React.ReactElement;
  getRootProps: () => ThreeHousesRootProps;
}

export interface ThreeHousesRootProps {
  ref: (element: HTMLDivElement | null) => void;
  'data-mapwell': 'three-houses';
  'data-state': 'read-only' | 'writable';
  'data-covered': '' | undefined;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** A session on a sheet without markup: state, commands, cover, announcements and props. */
export function useThreeHouses(options: UseThreeHousesOptions = {}): UseThreeHouses {
  const { words = noWords, locale = 'en-GB', forChild = false, coverKey = 'F8' } = options;
  const say = React.useMemo(() => speakThreeHouses(words, locale), [words, locale]);
  const open = React.useCallback(
    (input: unknown) => openThreeHouses(input, { locale, words: words as Record<string, string> }),
    [locale, words],
  );
  const held = useDocument<ThreeHousesDocument, ThreeHousesCommand>({
    open,
    reduce: threeHousesReducer,
    joins: threeHousesJoins,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange: options.onChange,
    readOnly: options.readOnly ?? false,
  });
  const { document: session, writable } = held;
  const [hand, setHand] = React.useState<DrawingHand>(restingHand);
  const [covered, setCovered] = React.useState(false);
  const [panel, setPanel] = React.useState<ThreeHousesPanel>(null);
  const { announce, region } = useLiveRegion();
  const { attach: attachFocus, wish } = useRootFocus(session, 'undo');
  const root = React.useRef<HTMLDivElement | null>(null);
  const attach = React.useCallback(
    (element: HTMLDivElement | null) => {
      root.current = element;
      attachFocus(element);
    },
    [attachFocus],
  );

  const readable = forChild ? threeHousesSeenByChild : readableAlways;
  const seen = React.useMemo(() => (covered ? null : readable(session)), [covered, readable, session]);
  const finishers = React.useRef(new Set<() => void>());
  const now = useLatest({ held, session, readable, say, options, covered });

  const createId = React.useCallback(() => (now.current.options.createId ?? newId)(), [now]);

  const beforeCover = React.useCallback((finish: () => void) => {
    finishers.current.add(finish);
    return () => {
      finishers.current.delete(finish);
    };
  }, []);

  const actions = React.useMemo((): ThreeHousesActions => {
    const send = (intent: ThreeHousesIntent) => {
      const { options: asked, held: holder } = now.current;
      return holder.dispatch({ ...intent, by: asked.author ?? null, at: (asked.now ?? clock)() });
    };
    const tell = (key: ThreeHousesWordKey, values?: WordValues) => announce(now.current.say(key, values));
    const objectIn = (id: string, document = now.current.session) =>
      now.current.readable(document).objects.find((object) => object.id === id);
    const nameOf = (id: string, document?: ThreeHousesDocument) =>
      nameObject(now.current.say, objectIn(id, document));
    const tellWhere = (key: 'said.put' | 'said.moved', id: string, document: ThreeHousesDocument) => {
      const { say: speaker } = now.current;
      const object = objectIn(id, document);
      if (object)
        tell(key, { item: nameObject(speaker, object), where: sayWhere(speaker, document, object) });
    };
    const nameOfPanel = (id: string, document = now.current.session) =>
      headingOfPlace(now.current.say, document, id);
    const added = (intent: ThreeHousesIntent & { id: string }, key: ThreeHousesWordKey = 'said.written') => {
      const after = send(intent);
      if (!after) return null;
      tell(key);
      return intent.id;
    };
    const tellStep = (
      key: 'said.undone' | 'said.redone',
      step: ThreeHousesStep | null,
      done: ThreeHousesCommand | null,
    ) => {
      const { say: speaker, readable: only } = now.current;
      if (step && done) tell(key, { what: nameCommand(speaker, only(step.after), done) });
    };

    return {
      announce,
      draw(intent) {
        const after = send(intent);
        if (!after) return null;
        if (intent.type === 'add-stamp') tellWhere('said.put', intent.id, after);
        else if (intent.type === 'add-ink' || intent.type === 'add-stroke') tell('said.line');
        else if (intent.type === 'move-object') tellWhere('said.moved', intent.id, after);
        else if (intent.type === 'rub-out') tell('said.rubbed', { count: intent.strokes.length });
        else tell('said.done', { what: nameCommand(now.current.say, now.current.readable(after), intent) });
        return after;
      },
      write({ x, y, ...words }) {
        const id = createId();
        const after = send({ type: 'add-words', id, ...words, frame: { x, y, size: newSizes.words } });
        if (!after) return null;
        tellWhere('said.put', id, after);
        return id;
      },
      putPhoto({ x, y, name, layer, ...photo }) {
        const id = createId();
        const frame = { x, y, size: newSizes.photo };
        const after = send({ type: 'add-photo', id, layer, ...photo, frame });
        if (!after) return null;
        const named = send({ type: 'change-object', id, layer, detail: 'name', value: name });
        tellWhere('said.put', id, named ?? after);
        return id;
      },
      change(change) {
        send(change);
      },
      removeObject(id, layer, why) {
        const item = nameOf(id);
        const after = send({ type: 'remove-object', id, layer, why });
        setPanel(null);
        if (!after) return;
        wish(after, { itemId: null, part: 'undo' });
        tell('said.removed', { item });
      },
      restoreObject(id, layer) {
        const after = send({ type: 'restore-object', id, layer, why: '' });
        if (!after) return;
        wish(after, { itemId: id, part: 'details-button' }, { itemId: null, part: 'undo' });
        tell('said.restored', { item: nameOf(id, after) });
      },
      labelPlace(place, label) {
        send({ type: 'label-place', place, label });
      },
      describePlace(place, description, describedBy) {
        send({ type: 'describe-place', place, description, describedBy });
      },
      chooseFigure(figure) {
        const { say: speaker } = now.current;
        if (send({ type: 'choose-figure', figure }) && figure !== null) announce(speaker(`figure.${figure}`));
      },
      setPath(path) {
        if (send({ type: 'set-path', ...path })) tell('said.written');
      },
      addPermission: (start) => added({ type: 'add-permission', id: createId(), start }),
      addSharing: (start) => added({ type: 'add-sharing', id: createId(), start }),
      addShown: (start) => added({ type: 'add-shown', id: createId(), start }),
      settleSharing(why) {
        if (send({ type: 'settle-sharing', why })) tell('said.written');
      },
      addPanel: (text) => added({ type: 'add-panel', id: createId(), text }),
      movePanel(id, to) {
        const standing = now.current.session.panels.filter(({ removed }) => removed === null);
        const at = standing.findIndex((one) => one.id === id);
        const isEdge = to === 'up' ? at < 1 : at < 0 || at >= standing.length - 1;
        const before = to === 'up' ? standing[at - 1] : standing[at + 2];
        const after = isEdge ? null : send({ type: 'move-panel', id, before: before?.id ?? null });
        if (!after) return;
        wish(after, { itemId: id, part: to }, { itemId: id, part: to === 'up' ? 'down' : 'up' });
        tell('said.panelMoved', { item: nameOfPanel(id, after) });
      },
      agreePanel(id, agreement) {
        const after = send({ type: 'agree-panel', id, agreementId: createId(), ...agreement });
        if (after) tell('said.agreed', { item: nameOfPanel(id) });
        return after !== null;
      },
      withdrawAgreement(id, why) {
        if (send({ type: 'withdraw-agreement', id, why })) tell('said.drafted', { item: nameOfPanel(id) });
      },
      readPanel(id, reading) {
        const after = send({ type: 'read-panel', id, readingId: createId(), ...reading });
        if (after) tell('said.written');
        return after !== null;
      },
      remove(of, id, why) {
        const after = send({ type: 'remove-record', of, id, why });
        setPanel(null);
        if (!after) return;
        wish(after, { itemId: null, part: 'undo' });
        tell('said.recordRemoved');
      },
      restore(of, id) {
        const after = send({ type: 'restore-record', of, id, why: '' });
        if (!after) return;
        wish(after, { itemId: id, part: 'details-button' }, { itemId: null, part: 'undo' });
        tell('said.recordRestored');
      },
      addPerson(name, kind) {
        const id = createId();
        const after = send({ type: 'add-person', person: { id, name: name.trim(), kind, role: '' } });
        if (!after) return null;
        tell('said.person', { item: name.trim() });
        return id;
      },
      setTitle(title) {
        send({ type: 'set-title', title });
      },
      cover() {
        if (now.current.covered) return;
        // A line under way is finished: nothing that was made is lost under the cover.
        for (const finish of Array.from(finishers.current)) finish();
        // What lies over the page is kept too, and is there again with what was half typed in it.
        setCovered(true);
        tell('said.covered');
      },
      uncover() {
        if (!now.current.covered) return;
        setCovered(false);
        tell('said.uncovered');
      },
      open: setPanel,
      close() {
        setPanel(null);
      },
      undo() {
        if (now.current.covered) return;
        const { toUndo, undo } = now.current.held;
        tellStep('said.undone', toUndo, undo());
      },
      redo() {
        if (now.current.covered) return;
        const { toRedo, redo } = now.current.held;
        tellStep('said.redone', toRedo, redo());
      },
    };
  }, [announce, createId, now, wish]);

  // What had the focus has gone with the picture, or come back: it goes to the one button that is there either way.
  const wasCovered = React.useRef(covered);
  React.useEffect(() => {
    if (wasCovered.current === covered) return;
    wasCovered.current = covered;
    root.current?.querySelector<HTMLElement>('[data-part="cover"]')?.focus();
  }, [covered]);

  const onKeyDown = React.useCallback(
    (event: React.KeyboardEvent) => {
      if (coverKey !== null && event.key === coverKey && !event.defaultPrevented) {
        event.preventDefault();
        (now.current.covered ? actions.uncover : actions.cover)();
        return;
      }
      handleUndoKey(event, actions);
    },
    [actions, coverKey, now],
  );
  const stepName = (step: ThreeHousesStep | null) =>
    step && !covered ? nameCommand(say, readable(step.after), step.command) : null;
  return {
    session,
    seen,
    covered,
    opened: held.opened,
    writable,
    say,
    hand,
    setHand,
    createId,
    beforeCover,
    panel: covered ? null : panel,
    undoName: stepName(held.toUndo),
    redoName: stepName(held.toRedo),
    actions,
    attach,
    region,
    getRootProps: () => ({
      ref: attach,
      'data-mapwell': 'three-houses',
      'data-state': writable ? 'writable' : 'read-only',
      'data-covered': covered ? '' : undefined,
      onKeyDown,
    }),
  };
}

type ThreeHousesStep = HistoryStep<ThreeHousesDocument, ThreeHousesCommand>;

const noWords: Partial<ThreeHousesWords> = {};
const readableAlways = (document: ThreeHousesDocument) => document;
