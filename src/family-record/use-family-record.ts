import * as React from 'react';
import type { Person, PersonId, PersonKind } from '../foundation/document';
import { findPerson } from '../foundation/document';
import type { Opened } from '../foundation/document/open-document';
import { newId } from '../foundation/react/new-id';
import type { SharedHistory, ToldStep } from '../foundation/react/use-shared-history';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { useLatest } from '../foundation/react/use-latest';
import { useLiveRegion } from '../foundation/react/use-live-region';
import type {
  FamilyRecordCommand,
  FamilyRecordDocument,
  FamilyRecordIntent,
  FamilyTool,
  FamilyToolDocuments,
} from './family-record.model';
import { familyRecordReducer, peopleOfRecord, sliceOf } from './family-record.model';
import { openFamilyRecord } from './family-record.schema';
import { leftWithoutName } from './family-record.text';
import { diffRecords } from './record-changes.text';
import type {
  FamilyRecordSay,
  FamilyRecordTextOptions,
  FamilyRecordWords,
  FamilyToolTextOptions,
} from './record-names.text';
import { nameStep, speakFamilyRecord } from './record-names.text';
import type { FamilyOffers } from './record-offers.model';
import { offersFor } from './record-offers.model';
import type { FamilyRecordStep } from './record-steps.model';
import { stepOfDocument } from './record-steps.model';

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
  /** What each tool is told with, so that what was done in it is said in a council’s own words for it. */
  toolWords?: FamilyToolTextOptions;
  /** Who is writing, and the clock: the record has none of its own. */
  author?: () => { by: PersonId | null; at: string | null };
  /** Makes the ids of what is new. Default: random. */
  createId?: () => string;
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
  /** Says the record's sentences, in its words and language. */
  say: FamilyRecordSay;
  /**
   * What the component of a tool takes: `<SafetyPlan {...slice('safety-plan', id)} />`. The very same object while nothing of
   * it changed. Null where the record has no such document.
   */
  slice: <Tool extends FamilyTool>(tool: Tool, id: string) => FamilySlice<Tool> | null;
  /** What a tool's documents may point at in the others, for its component: `<SafetyPlan {...offers('safety-plan')} />`. */
  offers: <Tool extends FamilyTool>(tool: Tool) => FamilyOffers[Tool];
  /** Takes a tool's whole document into the record, a new one among them. */
  put: (document: FamilyToolDocuments[FamilyTool]) => void;
  /** The people who were not taken out. */
  people: readonly Person[];
  /** Those who were taken out of the list, and why. */
  takenOut: readonly { person: Person; why: string }[];
  addPerson: (person: Person) => void;
  /** Names somebody new. Gives back their id, or null: without a name there is nobody. */
  addSomeone: (name: string, kind: PersonKind) => PersonId | null;
  renamePerson: (personId: PersonId, name: string) => void;
  removePerson: (personId: PersonId, why: string) => void;
  putBackPerson: (personId: PersonId, why: string) => void;
  /** What would be left without a name if somebody were taken out, in sentences. */
  leftWithout: (personId: PersonId) => readonly string[];
  /** Says in which stage a danger statement is worked on, and takes that back. */
  linkStage: (statementId: string, stageId: string) => void;
  unlinkStage: (statementId: string, stageId: string, why: string) => void;
  /** What undo would take back, by name, or null where there is nothing. */
  undoName: string | null;
  redoName: string | null;
  undo: () => void;
  redo: () => void;
  /** What the tools share: see `FamilyHistory`. */
  history: SharedHistory;
  /** Where what was done is said aloud: once on the page, outside of what comes and goes. */
  region: React.ReactElement;
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
  const say = React.useMemo(() => speakFamilyRecord(words ?? {}, locale), [words, locale]);
  const { announce, region } = useLiveRegion();
  const done = React.useRef<ToldStep | null>(null);
  const telling: FamilyRecordTextOptions = {
    locale,
    ...(words && { words }),
    ...(options.toolWords && { tools: options.toolWords }),
  };
  const now = useLatest({ record, dispatch, undo, redo, toUndo, toRedo, say, telling, options });

  const commands = React.useMemo(() => {
    const send = (intent: FamilyRecordIntent) =>
      now.current.dispatch({ ...now.current.options.author?.(), ...intent });
    const create = () => (now.current.options.createId ?? newId)();
    /** Does what concerns the whole page, and says what it was. */
    const sendAloud = (intent: FamilyRecordIntent) => {
      const { record: before } = now.current;
      const after = send(intent);
      if (after) announce(diffRecords(before, after, now.current.telling).join(' '));
      return after !== null;
    };
    const step = (which: 'undo' | 'redo', silent: boolean) => {
      const { toUndo: last, toRedo: next, say: speaker, telling: told } = now.current;
      const taken = which === 'undo' ? last : next;
      if (now.current[which]() === null || silent || taken === null) return;
      const what = nameStep(speaker, taken, diffRecords(taken.before, taken.after, told));
      announce(speaker(which === 'undo' ? 'said.undone' : 'said.redone', { what }));
    };
    return {
      put: (document: FamilyToolDocuments[FamilyTool]) => {
        // What the tool says it did while it hands its document over.
        const { document: after, command, joins } = done.current ?? {};
        const because = command && after === document ? { command, joins: joins ?? null } : undefined;
        send({ type: 'change-slice', document, ...(because && { because }) });
      },
      addPerson: (person: Person) => void sendAloud({ type: 'add-person', person }),
      addSomeone(name: string, kind: PersonKind) {
        const id = create();
        const person: Person = { id, name: name.trim(), kind, role: '' };
        return person.name !== '' && sendAloud({ type: 'add-person', person }) ? id : null;
      },
      renamePerson: (personId: PersonId, name: string) =>
        void sendAloud({ type: 'rename-person', personId, name }),
      removePerson: (personId: PersonId, why: string) =>
        void sendAloud({ type: 'remove-person', id: create(), personId, why }),
      putBackPerson: (personId: PersonId, why: string) =>
        void sendAloud({ type: 'put-back-person', personId, why }),
      linkStage: (statementId: string, stageId: string) =>
        void sendAloud({ type: 'link-stage', id: create(), statementId, stageId }),
      unlinkStage(statementId: string, stageId: string, why: string) {
        const link = now.current.record.stageLinks.find(
          (one) => one.statementId === statementId && one.stageId === stageId,
        );
        if (link) sendAloud({ type: 'unlink-stage', id: link.id, why });
      },
      undo: (silent = false) => step('undo', silent),
      redo: (silent = false) => step('redo', silent),
    };
  }, [announce, now]);

  const history = React.useMemo(
    (): SharedHistory => ({
      toUndo: (document) => stepOfDocument(toUndo, document),
      toRedo: (document) => stepOfDocument(toRedo, document),
      undo: commands.undo,
      redo: commands.redo,
      telling(step, tell) {
        done.current = step;
        try {
          tell();
        } finally {
          done.current = null;
        }
      },
    }),
    [toUndo, toRedo, commands],
  );

  const slice = React.useCallback(
    <Tool extends FamilyTool>(tool: Tool, id: string): FamilySlice<Tool> | null => {
      const value = sliceOf(record, tool, id);
      return value === null ? null : givenSlice(value, commands.put, !writable);
    },
    [record, writable, commands],
  );

  const offers = React.useCallback(
    <Tool extends FamilyTool>(tool: Tool) => offersFor(record, tool),
    [record],
  );
  const sayStep = (key: 'history.undo' | 'history.redo', step: FamilyRecordStep | null) =>
    step && say(key, { what: nameStep(say, step, diffRecords(step.before, step.after, telling)) });

  return {
    record,
    opened,
    writable,
    say,
    slice,
    offers,
    ...commands,
    undo: () => commands.undo(),
    redo: () => commands.redo(),
    people: peopleOfRecord(record),
    takenOut: takenOutOf(record),
    leftWithout: (personId) => leftWithoutName(record, personId, telling),
    undoName: sayStep('history.undo', toUndo),
    redoName: sayStep('history.redo', toRedo),
    history,
    region,
  };
}

function takenOutOf(record: FamilyRecordDocument): UseFamilyRecord['takenOut'] {
  return record.personRemovals.flatMap(({ personId, removed }) => {
    const person = findPerson(record.people, personId);
    return removed && person ? [{ person, why: removed.why }] : [];
  });
}

/** What is typed into one document in one go is undone in one go, as the tool has it where it says so. */
function joinedBy(command: FamilyRecordCommand): string | null {
  if (command.type !== 'change-slice') return null;
  const { document, because } = command;
  if (because?.joins === null) return null;
  return [document.kind, document.id, because?.joins ?? ''].join(' ');
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
