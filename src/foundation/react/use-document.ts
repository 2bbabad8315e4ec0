import * as React from 'react';
import type { History, HistoryStep } from '../document/history';
import { emptyHistory, recordStep, redoStep, stepToRedo, stepToUndo, undoStep } from '../document/history';
import { sameJson } from '../document/json';
import type { Opened } from '../document/open-document';
import { useBrowserLayoutEffect } from './browser-layout-effect';
import type { SharedHistory } from './use-shared-history';
import { useSharedHistory } from './use-shared-history';
import { useLatest } from './use-latest';

/** What every command has: a name. */
interface NamedCommand {
  type: string;
}

/** Why a document changed: a command, or one taken back or done again. */
export interface DocumentChange<Command> {
  command: Command;
  /** `do` for a command, `undo` and `redo` for one taken back or done again. */
  how: 'do' | 'undo' | 'redo';
}

export interface UseDocumentOptions<Doc, Command extends NamedCommand> {
  /** Opens whatever the host hands over. Never throws. */
  open: (input: unknown) => Opened<Doc>;
  reduce: (document: Doc, command: Command) => Doc;
  /** The document, held by the host: the object or its JSON string. The same value set again changes nothing. */
  value?: unknown;
  /** The document to begin with, where the host does not hold it. Later changes of this prop are not looked at. */
  defaultValue?: unknown;
  /** Told of each change inside the event that caused it, never on mount. A host that keeps its old value refuses it. */
  onChange?: ((document: Doc, change: DocumentChange<Command>) => void) | undefined;
  readOnly?: boolean;
  /** Commands with the same name here, close in time, are undone together. Null: never. */
  joins?: (command: Command) => string | null;
}

/** A document, and what can be done with it. */
export interface UseDocument<Doc, Command> {
  document: Doc;
  /** How the document was opened, and what could not be read. */
  opened: Opened<Doc>;
  /** Whether it can be changed here: not read-only, and neither newer than this release nor unreadable. */
  writable: boolean;
  /** Does a command. Returns the document after it, or null where it changed nothing. */
  dispatch: (command: Command) => Doc | null;
  /** Takes back the last command, or does it again. Returns it, or null where there is none. */
  undo: () => Command | null;
  redo: () => Command | null;
  /** The command that undo would take back, with the document before it; null where there is none. */
  toUndo: HistoryStep<Doc, Command> | null;
  toRedo: HistoryStep<Doc, Command> | null;
}

interface Holding<Doc, Command> {
  /** The host's value as last seen. */
  from: unknown;
  opened: Opened<Doc>;
  document: Doc;
  /** The document last sent to the host: known to be sound, and not opened again when it comes back. */
  sent: Doc | null;
  history: History<Doc, Command>;
}

/**
 * Holds a document for a component: controlled by `value`, or by itself from `defaultValue`. Two commands in one event
 * compose; a host that refuses a change sees the old document come back; undo and redo are changes like any other.
 */
export function useDocument<Doc extends object, Command extends NamedCommand>(
  options: UseDocumentOptions<Doc, Command>,
): UseDocument<Doc, Command> {
  const { open, reduce, value, defaultValue, onChange, readOnly = false, joins } = options;
  const controlled = value !== undefined;
  const [held, hold] = React.useState<Holding<Doc, Command>>(() => {
    const from = controlled ? value : defaultValue;
    const opened = open(from);
    return { from, opened, document: opened.document, sent: null, history: emptyHistory() };
  });
  let holding = held;
  if (controlled && !Object.is(value, held.from)) {
    holding = receive(held, value, open);
    hold(holding);
  }

  const { document, opened, history } = holding;
  const writable = !readOnly && opened.status === 'opened';
  const latest = React.useRef({ document, history });
  useBrowserLayoutEffect(() => {
    latest.current = { document, history };
  });
  const shared = useSharedHistory();
  const now = useLatest({ reduce, onChange, joins, controlled, writable, shared });

  const change = React.useCallback(
    (after: Doc, next: History<Doc, Command>, why: DocumentChange<Command>) => {
      const { controlled: asked, onChange: tell } = now.current;
      latest.current = { document: after, history: next };
      // Held first: where React does not batch (17, outside its own events) the host renders inside `tell`.
      hold((last) => ({ ...last, document: asked ? last.document : after, sent: after, history: next }));
      const sharing = now.current.shared;
      if (sharing === null || why.how !== 'do') tell?.(after, why);
      else {
        const { command } = why;
        const joined = now.current.joins?.(command) ?? null;
        sharing.telling({ document: after, command, joins: joined }, () => tell?.(after, why));
      }
    },
    [now],
  );

  const dispatch = React.useCallback(
    (command: Command): Doc | null => {
      if (!now.current.writable) return null;
      const before = latest.current.document;
      const after = now.current.reduce(before, command);
      if (after === before) return null;
      const step = {
        before,
        after,
        command,
        joins: now.current.joins?.(command) ?? null,
        at: performance.now(),
      };
      change(after, recordStep(latest.current.history, step), { command, how: 'do' });
      return after;
    },
    [change, now],
  );

  /** Takes back, or does again, the page's step. Where it was one of another document, the page says so. */
  const throughPage = React.useCallback(
    (which: 'undo' | 'redo'): Command | null => {
      const { shared: sharing, writable: isWritable } = now.current;
      if (sharing === null || !isWritable) return null;
      const step = stepOfPage<Doc, Command>(sharing, which, latest.current.document);
      sharing[which](step !== null);
      return step?.command ?? null;
    },
    [now],
  );

  const undo = React.useCallback((): Command | null => {
    if (now.current.shared !== null) return throughPage('undo');
    const step = stepToUndo(latest.current.history, latest.current.document);
    if (!step || !now.current.writable) return null;
    change(step.before, undoStep(latest.current.history), { command: step.command, how: 'undo' });
    return step.command;
  }, [change, now, throughPage]);

  const redo = React.useCallback((): Command | null => {
    if (now.current.shared !== null) return throughPage('redo');
    const step = stepToRedo(latest.current.history, latest.current.document);
    if (!step || !now.current.writable) return null;
    change(step.after, redoStep(latest.current.history), { command: step.command, how: 'redo' });
    return step.command;
  }, [change, now, throughPage]);

  const nextStep = (which: 'undo' | 'redo') => {
    if (!writable) return null;
    if (shared !== null) return stepOfPage<Doc, Command>(shared, which, document);
    return (which === 'undo' ? stepToUndo : stepToRedo)(history, document);
  };
  return {
    document,
    opened,
    writable,
    dispatch,
    undo,
    redo,
    toUndo: nextStep('undo'),
    toRedo: nextStep('redo'),
  };
}

/** The page's step, where it was taken in this document: then its documents and its command are of the document's kind. */
function stepOfPage<Doc extends object, Command>(
  shared: SharedHistory,
  which: 'undo' | 'redo',
  document: Doc,
): HistoryStep<Doc, Command> | null {
  const step = which === 'undo' ? shared.toUndo(document) : shared.toRedo(document);
  return step as unknown as HistoryStep<Doc, Command> | null;
}

/** What is held once the host's value is another than before. */
function receive<Doc extends object, Command>(
  held: Holding<Doc, Command>,
  value: unknown,
  open: (input: unknown) => Opened<Doc>,
): Holding<Doc, Command> {
  if (held.sent !== null && Object.is(value, held.sent)) return keep(held, value, held.sent);
  const opened = open(value);
  // A host that keeps strings, or copies, hands back the same words in a new object: nothing has changed.
  if (opened.status === 'opened' && opened.issues.length === 0) {
    if (sameJson(opened.document, held.document)) return keep(held, value, held.document);
    if (held.sent !== null && sameJson(opened.document, held.sent)) return keep(held, value, held.sent);
  }
  return { from: value, opened, document: opened.document, sent: null, history: emptyHistory() };
}

function keep<Doc, Command>(
  held: Holding<Doc, Command>,
  from: unknown,
  document: Doc,
): Holding<Doc, Command> {
  return { ...held, from, document, opened: { status: 'opened', document, issues: held.opened.issues } };
}
