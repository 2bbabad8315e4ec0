import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { PersonId } from '../foundation/document';
import type { HistoryStep } from '../foundation/document/history';
import type { Opened } from '../foundation/document/open-document';
import { handleUndoKey } from '../foundation/react/undo-keys';
import { newId } from '../foundation/react/new-id';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { useLatest } from '../foundation/react/use-latest';
import { useLiveRegion } from '../foundation/react/use-live-region';
import { useRootFocus } from '../foundation/react/use-root-focus';
import type { WordValues } from '../foundation/words/words';
import type { ComposedUpdate, ComposingFrom } from './compose.text';
import { dangerUpdate, goalUpdate } from './compose.text';
import type { HarmMatrix, StatementSet } from './statement-sets.model';
import { harmMatrix, statementSets } from './statement-sets.model';
import type { StatementsActions, StatementsPanel } from './statements-actions';
import type { RulePack } from './statements.checks';
import { enGbPack } from './statements-en-gb.checks';
import type {
  ComposedKind,
  DangerStatement,
  HarmStatement,
  SafetyGoal,
  StatementEntryKind,
  StatementKind,
  StatementsCommand,
  StatementsDocument,
  StatementsIntent,
} from './statements.model';
import { statementsReducer } from './statements.model';
import { openStatements } from './statements.schema';
import { statementsSeenBy } from './statements-seen.model';
import type { StatementsSay } from './statements-names.text';
import { nameCommand, nameInSentence, speakStatements } from './statements-names.text';
import type { StatementsWordKey, StatementsWords } from './statements.words';
import type { StatementObservations, ToldObservation } from './use-statement-checks';
import { useStatementChecks } from './use-statement-checks';

/** Something on the family’s map that a statement can point at. Tools know nothing of each other: the host gives these. */
export interface StatementMapItem {
  id: string;
  text: string;
}

/** A safety scale of the family, by the id of its document and what it asks. The host gives these too. */
export interface StatementScale {
  id: string;
  text: string;
}

export interface UseStatementsOptions {
  /** The document, held by the host: the object or its JSON string. The same value set again changes nothing. */
  value?: unknown;
  /** The document to begin with where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of every change, inside the event that caused it; never on mount. The document is always valid to save. */
  onChange?: (value: StatementsDocument, change: DocumentChange<StatementsCommand>) => void;
  readOnly?: boolean;
  /** A council's or a language's own words. */
  words?: Partial<StatementsWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The person at the keyboard: written into everything recorded. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** Makes the ids of what is begun here. Default: random. */
  createId?: () => string;
  /** A meeting reads along: larger, without what is for professionals only, and without anything to think about. */
  meeting?: boolean;
  /** The rules that texts are looked at with, a pack a language. Default: British English; an empty list looks at none. */
  packs?: readonly RulePack[];
  /** Above how many danger statements there is something to ask; nothing is refused. Default 3. */
  mostStatements?: number;
  /** What is on the family's map, so that examples and incidents can point at it. Default: nothing. */
  mapItems?: readonly StatementMapItem[];
  /** The family’s safety scales, so that a set can name its own. Default: nothing. */
  scales?: readonly StatementScale[];
}

/** A harm statement with the rows of its matrix. */
export interface HarmWithMatrix {
  harm: HarmStatement;
  matrix: HarmMatrix;
}

/** The statements' state, what can be done with it, and the props for a host's own markup. */
export interface UseStatements {
  statements: StatementsDocument;
  /** The statements without what a meeting may not see; outside a meeting the statements themselves. */
  seen: StatementsDocument;
  opened: Opened<StatementsDocument>;
  writable: boolean;
  meeting: boolean;
  say: StatementsSay;
  /** Danger, goal and scales under one number. */
  sets: readonly StatementSet[];
  harms: readonly HarmWithMatrix[];
  mapItems: readonly StatementMapItem[];
  scales: readonly StatementScale[];
  /** What the parts would have a text say, by the id of its statement. Nobody has to accept it. */
  offers: ReadonlyMap<string, ComposedUpdate>;
  /** What there is to think about in each text. Worked out once nobody has typed for a moment. */
  observations: StatementObservations;
  /** What there is to think about in all statements together. */
  together: readonly ToldObservation[];
  panel: StatementsPanel;
  /** What undo and redo would do, by name; null where there is nothing. */
  undoName: string | null;
  redoName: string | null;
  actions: StatementsActions;
  attach: (element: HTMLDivElement | null) => void;
  /** The live region, to be rendered once. */
  region: React.ReactElement;
  getRootProps: () => StatementsRootProps;
}

export interface StatementsRootProps {
  ref: (element: HTMLDivElement | null) => void;
  'data-mapwell': 'statements';
  'data-state': 'read-only' | 'writable';
  'data-meeting': '' | undefined;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** Harm, danger statements and safety goals without markup: state, commands, offers, checks, announcements and props. */
export function useStatements(options: UseStatementsOptions = {}): UseStatements {
  const { words = noWords, locale = 'en-GB', meeting = false, packs = usualPacks } = options;
  const { mapItems = noMapItems, scales = noScales } = options;
  const say = React.useMemo(() => speakStatements(words, locale), [words, locale]);
  const open = React.useCallback(
    (input: unknown) => openStatements(input, { locale, words }),
    [locale, words],
  );
  /** What is written down and put into a matrix in one go is undone in one go. */
  const together = React.useRef<string | null>(null);
  const joins = React.useCallback((command: StatementsCommand) => together.current ?? joinsWith(command), []);
  const held = useDocument<StatementsDocument, StatementsCommand>({
    open,
    reduce: statementsReducer,
    joins,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange: options.onChange,
    readOnly: options.readOnly ?? false,
  });
  const { document: statements, writable } = held;
  const [panel, setPanel] = React.useState<StatementsPanel>(null);
  const { announce, region } = useLiveRegion();
  const { attach, wish } = useRootFocus(statements, 'undo');

  const readable = meeting ? readableInMeeting : readableAlways;
  const seen = React.useMemo(() => readable(statements), [statements, readable]);
  const { people, incidents, dangers, goals, harms: allHarms } = seen;
  const sets = React.useMemo(() => statementSets(seen), [seen]);
  const harms = React.useMemo(
    () =>
      allHarms
        .filter(({ removed }) => removed === null)
        .map((harm) => ({ harm, matrix: harmMatrix({ incidents }, harm) })),
    [allHarms, incidents],
  );

  const offerOf = React.useMemo(
    () => rememberedOffers({ people, incidents }, say, meeting),
    [people, incidents, say, meeting],
  );
  const offers = React.useMemo(() => {
    const made = new Map<string, ComposedUpdate>();
    if (!writable) return made;
    for (const statement of [...dangers, ...goals]) {
      const offer = statement.removed === null ? offerOf(statement) : null;
      if (offer) made.set(statement.id, offer);
    }
    return made;
  }, [dangers, goals, offerOf, writable]);

  const now = useLatest({ held, statements, seen, offers, readable, say, options });

  const onFound = React.useCallback(
    (of: StatementKind, id: string, count: number) => {
      const { say: speaker, statements: document } = now.current;
      announce(speaker('said.observed', { count, item: nameInSentence(speaker, document, of, id) }));
    },
    [announce, now],
  );
  const checks = useStatementChecks({
    document: seen,
    sets,
    packs,
    active: writable && !meeting,
    mostStatements: options.mostStatements,
    locale,
    onFound,
  });
  const { touch, checkNow } = checks;

  const actions = React.useMemo((): StatementsActions => {
    const send = (intent: StatementsIntent) => {
      const { options: given, held: holder } = now.current;
      return holder.dispatch({ ...intent, by: given.author ?? null, at: (given.now ?? clock)() });
    };
    const tell = (key: StatementsWordKey, values?: WordValues) => announce(now.current.say(key, values));
    const create = () => (now.current.options.createId ?? newId)();
    const nameOf = (of: StatementEntryKind, id: string, document = now.current.statements) =>
      nameInSentence(now.current.say, document, of, id);
    /** Asks for the focus on a part of an entry or, where it is not shown, on undo. */
    const focus = (document: StatementsDocument, itemId: string, ...parts: readonly string[]) =>
      wish(document, ...parts.map((part) => ({ itemId, part })), { itemId: null, part: 'undo' });
    const tellStep = (
      key: 'said.undone' | 'said.redone',
      step: StatementsStep | null,
      done: StatementsCommand | null,
    ) => {
      const { say: speaker, readable: only } = now.current;
      if (step && done) tell(key, { what: nameCommand(speaker, only(step.after), done) });
    };
    const begin = (of: 'harm' | ComposedKind, after: StatementsDocument | null, id: string, part: string) => {
      if (!after) return;
      focus(after, id, part);
      tell('said.begun', { item: nameOf(of, id, after) });
    };
    const inOneGo = (id: string, act: () => void) => {
      together.current = `incident/${id}`;
      try {
        act();
      } finally {
        together.current = null;
      }
    };

    return {
      announce,
      addIncident(text, into) {
        const id = create();
        let after: StatementsDocument | null = null;
        inOneGo(id, () => {
          after = send({ type: 'add-incident', id, text: text.trim() });
          if (!after || !into) return;
          const { harmId, role } = into;
          after = send(
            role
              ? { type: 'set-harm-role', harmId, role, incidentId: id }
              : { type: 'link-incident', harmId, incidentId: id },
          );
        });
        if (!after) return null;
        const item = text.trim();
        const { say: speaker } = now.current;
        if (into?.role) {
          focus(after, `${into.harmId}/${into.role}`, 'matrix-what');
          tell('said.written.row', { row: speaker(`matrix.row.${into.role}`), item });
        } else tell('said.written', { item });
        return id;
      },
      addHarm() {
        const id = create();
        begin('harm', send({ type: 'add-harm', id, title: '', text: '' }), id, 'harm-title');
      },
      addDanger() {
        const id = create();
        begin('danger', send({ type: 'add-danger', id, title: '', text: '' }), id, 'text-field');
      },
      addGoal(dangerId) {
        const id = create();
        begin('goal', send({ type: 'add-goal', id, dangerId, text: '' }), id, 'text-field');
      },
      change(change) {
        send(change);
      },
      editText(of, id, text) {
        if (send({ type: 'edit-text', of, id, text })) touch(id);
      },
      takeOver(of, id) {
        const offer = now.current.offers.get(id);
        const after =
          offer && send({ type: 'take-over', of, id, composed: offer.composed, text: offer.text });
        if (!after) return;
        touch(id);
        focus(after, id, 'text-field');
        tell('said.taken', { item: nameOf(of, id, after) });
      },
      keepText(of, id) {
        const offer = now.current.offers.get(id);
        const after = offer && send({ type: 'keep-text', of, id, composed: offer.composed });
        if (!after) return;
        focus(after, id, 'text-field');
        tell('said.kept', { item: nameOf(of, id, after) });
      },
      bringBack(of, id, versionId) {
        const after = send({ type: 'bring-back-version', of, id, versionId });
        if (!after) return;
        touch(id);
        focus(after, id, 'text-field');
        tell('said.back', { item: nameOf(of, id, after) });
      },
      setStatus(of, id, status) {
        const after = send({ type: 'set-status', of, id, status });
        const { say: speaker } = now.current;
        if (after) tell('said.status', { item: nameOf(of, id, after), status: speaker(`status.${status}`) });
      },
      setNumber(id, number) {
        const had = now.current.statements.dangers.find((danger) => danger.id === id)?.number;
        return had === number || send({ type: 'set-number', id, number }) !== null;
      },
      linkIncident(harmId, incidentId) {
        const after = send({ type: 'link-incident', harmId, incidentId });
        if (!after) return;
        focus(after, harmId, 'capture-field');
        tell('said.linked', {
          place: nameOf('harm', harmId, after),
          item: nameOf('incident', incidentId, after),
        });
      },
      unlinkIncident(harmId, incidentId) {
        const after = send({ type: 'unlink-incident', harmId, incidentId });
        if (!after) return;
        focus(after, harmId, 'capture-field');
        tell('said.unlinked', {
          place: nameOf('harm', harmId, after),
          item: nameOf('incident', incidentId, after),
        });
      },
      setHarmRole(harmId, role, incidentId) {
        send({ type: 'set-harm-role', harmId, role, incidentId });
      },
      letBe(of, id, { key, code }, reason) {
        const after = send({ type: 'dismiss-observation', of, id, key, code, reason: reason.trim() });
        if (!after) return;
        focus(after, id, 'checks-heading', 'aside', 'text-field');
        tell('said.letBe');
      },
      askAgain(of, id, key) {
        const after = send({ type: 'withdraw-dismissal', of, id, key });
        if (!after) return;
        focus(after, id, 'checks-heading', 'text-field');
        tell('said.again');
      },
      remove(of, id, why) {
        const item = nameOf(of, id);
        const after = send({ type: 'remove-entry', of, id, why: why.trim() });
        setPanel(null);
        if (!after) return;
        wish(after, { itemId: null, part: 'undo' });
        tell('said.removed', { item });
      },
      restore(of, id) {
        const after = send({ type: 'restore-entry', of, id, why: '' });
        if (!after) return;
        focus(after, id, 'text-field', 'matrix-what', 'details-button');
        tell('said.restored', { item: nameOf(of, id, after) });
      },
      addPerson(name, kind) {
        const id = create();
        const after = send({ type: 'add-person', person: { id, name: name.trim(), kind, role: '' } });
        if (!after) return null;
        tell('said.person', { item: name.trim() });
        return id;
      },
      setTitle(title) {
        send({ type: 'set-title', title });
      },
      open: setPanel,
      close() {
        setPanel(null);
      },
      checkNow,
      undo() {
        const { toUndo, undo } = now.current.held;
        tellStep('said.undone', toUndo, undo());
      },
      redo() {
        const { toRedo, redo } = now.current.held;
        tellStep('said.redone', toRedo, redo());
      },
    };
  }, [announce, now, wish, touch, checkNow]);

  const onKeyDown = React.useCallback(
    (event: React.KeyboardEvent) => {
      handleUndoKey(event, actions);
    },
    [actions],
  );
  const stepName = (step: StatementsStep | null) =>
    step && nameCommand(say, readable(step.after), step.command);
  return {
    statements,
    seen,
    opened: held.opened,
    writable,
    meeting,
    say,
    sets,
    harms,
    mapItems,
    scales,
    offers,
    observations: checks.observations,
    together: checks.together,
    panel,
    undoName: stepName(held.toUndo),
    redoName: stepName(held.toRedo),
    actions,
    attach,
    region,
    getRootProps: () => ({
      ref: attach,
      'data-mapwell': 'statements',
      'data-state': writable ? 'writable' : 'read-only',
      'data-meeting': meeting ? '' : undefined,
      onKeyDown,
    }),
  };
}

/** Works out an offer for a statement, and anew only once the statement has changed. */
function rememberedOffers(from: ComposingFrom, say: StatementsSay, meeting: boolean) {
  const remembered = new WeakMap<DangerStatement | SafetyGoal, ComposedUpdate | null>();
  const there = new Set(from.incidents.map(({ id }) => id));
  const workOut = (statement: DangerStatement | SafetyGoal) => {
    if ('dangerId' in statement) return goalUpdate(from, statement, say);
    // Of what a meeting may not see no offer is made, either with it or without.
    const isWhole = statement.examples.every(({ incidentId }) => !incidentId || there.has(incidentId));
    return isWhole || !meeting ? dangerUpdate(from, statement, say) : null;
  };
  return (statement: DangerStatement | SafetyGoal): ComposedUpdate | null => {
    const before = remembered.get(statement);
    if (before !== undefined) return before;
    const offer = workOut(statement);
    remembered.set(statement, offer);
    return offer;
  };
}

type StatementsStep = HistoryStep<StatementsDocument, StatementsCommand>;

const noWords: Partial<StatementsWords> = {};
const noMapItems: readonly StatementMapItem[] = [];
const noScales: readonly StatementScale[] = [];
const usualPacks: readonly RulePack[] = [enGbPack];
const readableAlways = (document: StatementsDocument) => document;
const readableInMeeting = (document: StatementsDocument) => statementsSeenBy(document, { kind: 'meeting' });

/** Typing in one field is undone together. */
function joinsWith(command: StatementsCommand): string | null {
  switch (command.type) {
    case 'edit-text':
      return `edit-text/${command.of}/${command.id}`;
    case 'set-title':
      return command.type;
    case 'change-incident':
    case 'change-harm':
    case 'change-danger':
    case 'change-goal':
      return command.value === null || typeof command.value === 'boolean'
        ? null
        : `${command.type}/${command.id}/${command.detail}`;
    case 'set-harm-role':
      return `${command.type}/${command.harmId}/${command.role}`;
    default:
      return null;
  }
}
