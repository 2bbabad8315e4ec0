import * as React from 'react';
import type { Person, PersonId } from '../foundation/document';
import type { HistoryStep } from '../foundation/document/history';
import type { Opened } from '../foundation/document/open-document';
import { newId } from '../foundation/react/new-id';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { useLatest } from '../foundation/react/use-latest';
import type {
  FamilyRecordCommand,
  FamilyRecordDocument,
  FamilyTool,
  FamilyToolDocuments,
} from './family-record.model';
import { familyRecordReducer, peopleOfRecord, sliceOf } from './family-record.model';
import { openFamilyRecord } from './family-record.schema';
import { leftWithoutName } from './family-record.text';
import { diffRecords } from './record-changes.text';
import type { FamilyRecordWords } from './record-names.text';
import { speakFamilyRecord } from './record-names.text';

export interface UseFamilyRecordOptions {
  /** The record, held by the host: the object or its JSON string. The same value set again changes nothing. */
  value?: unknown;
  /** The record to begin with, where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of each change inside the event that caused it, never on mount. */
  onChange?: (record: FamilyRecordDocument, change: DocumentChange<FamilyRecordCommand>) => void;
  readOnly?: boolean;
  words?: Partial<FamilyRecordWords>;
  /** BCP 47 tag of the language of the words. Default `en-GB`. */
  locale?: string;
  /** Who is writing, and the clock: the record has none of its own. */
  author?: () => { by: PersonId | null; at: string | null };
}

/** What a tool's component takes of the record: spread it on the component. */
export interface FamilySlice<Tool extends FamilyTool> {
  value: FamilyToolDocuments[Tool];
  onChange: (document: FamilyToolDocuments[Tool]) => void;
  readOnly: boolean;
}

export interface UseFamilyRecord {
  record: FamilyRecordDocument;
  /** How the record was opened, and what could not be read. */
  opened: Opened<FamilyRecordDocument>;
  writable: boolean;
  /**
   * What the component of a tool takes: `<SafetyPlan {...slice('safety-plan', id)} />`. The very same object while nothing of
   * it changed. Null where the record has no such document.
   */
  slice: <Tool extends FamilyTool>(tool: Tool, id: string) => FamilySlice<Tool> | null;
  /** Takes a tool's whole document into the record, a new one among them. */
  put: (document: FamilyToolDocuments[FamilyTool]) => void;
  /** The people who were not taken out. */
  people: readonly Person[];
  addPerson: (person: Person) => void;
  renamePerson: (personId: PersonId, name: string) => void;
  removePerson: (personId: PersonId, why: string) => void;
  putBackPerson: (personId: PersonId, why: string) => void;
  /** What would be left without a name if somebody were taken out, in sentences. */
  leftWithout: (personId: PersonId) => readonly string[];
  /** What undo would take back, by name, or null where there is nothing. */
  undoName: string | null;
  redoName: string | null;
  undo: () => void;
  redo: () => void;
}

/** A family's record for a page with any of the tools on it: one value to save, one history to take steps back in. */
export function useFamilyRecord(options: UseFamilyRecordOptions = {}): UseFamilyRecord {
  const { words, locale = 'en-GB', readOnly = false, onChange } = options;
  const open = React.useCallback((input: unknown) => openFamilyRecord(input, { locale }), [locale]);
  const held = useDocument<FamilyRecordDocument, FamilyRecordCommand>({
    open,
    reduce: familyRecordReducer,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange,
    readOnly,
    joins: joinedBy,
  });
  const { document: record, opened, writable, dispatch, undo, redo, toUndo, toRedo } = held;
  const now = useLatest({ record, dispatch, undo, redo, author: options.author });

  const commands = React.useMemo(() => {
    const send = (command: FamilyRecordCommand) => {
      now.current.dispatch({ ...now.current.author?.(), ...command });
    };
    return {
      put: (document: FamilyToolDocuments[FamilyTool]) => send({ type: 'change-slice', document }),
      addPerson: (person: Person) => send({ type: 'add-person', person }),
      renamePerson: (personId: PersonId, name: string) => send({ type: 'rename-person', personId, name }),
      removePerson: (personId: PersonId, why: string) =>
        send({ type: 'remove-person', id: newId(), personId, why }),
      putBackPerson: (personId: PersonId, why: string) => send({ type: 'put-back-person', personId, why }),
      undo: () => void now.current.undo(),
      redo: () => void now.current.redo(),
    };
  }, [now]);

  const slice = React.useCallback(
    <Tool extends FamilyTool>(tool: Tool, id: string): FamilySlice<Tool> | null => {
      const value = sliceOf(record, tool, id);
      return value === null ? null : givenSlice(value, commands.put, !writable);
    },
    [record, writable, commands],
  );

  const nameOf = (step: HistoryStep<FamilyRecordDocument, FamilyRecordCommand> | null) => {
    if (step === null) return null;
    const say = speakFamilyRecord(words ?? {}, locale);
    const changes = diffRecords(step.before, step.after, words, locale);
    const [what = say('change.other')] = changes;
    const more = changes.length - 1;
    return more === 0 ? what : say('history.more', { what, count: more });
  };
  const sayUndo = (key: 'history.undo' | 'history.redo', what: string | null) =>
    what === null ? null : speakFamilyRecord(words ?? {}, locale)(key, { what });

  return {
    record,
    opened,
    writable,
    slice,
    ...commands,
    people: peopleOfRecord(record),
    leftWithout: (personId) => leftWithoutName(record, personId, { locale, ...(words && { words }) }),
    undoName: sayUndo('history.undo', nameOf(toUndo)),
    redoName: sayUndo('history.redo', nameOf(toRedo)),
  };
}

/** What is typed into one document in one go is undone in one go. */
function joinedBy(command: FamilyRecordCommand): string | null {
  return command.type === 'change-slice' ? `${command.document.kind} ${command.document.id}` : null;
}

type Put = UseFamilyRecord['put'];

const given = /* @__PURE__ */ new WeakMap<Put, WeakMap<object, FamilySlice<FamilyTool>>>();

/** The slice of a document, made once for a page and its document: the very same for as long as they are. */
function givenSlice<Tool extends FamilyTool>(
  value: FamilyToolDocuments[Tool],
  onChange: Put,
  readOnly: boolean,
): FamilySlice<Tool> {
  const ofPage = given.get(onChange) ?? new WeakMap<object, FamilySlice<FamilyTool>>();
  given.set(onChange, ofPage);
  const last = ofPage.get(value) as FamilySlice<Tool> | undefined;
  if (last?.readOnly === readOnly) return last;
  const next: FamilySlice<Tool> = { value, onChange, readOnly };
  ofPage.set(value, next as unknown as FamilySlice<FamilyTool>);
  return next;
}
