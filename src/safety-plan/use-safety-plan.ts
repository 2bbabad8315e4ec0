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
import type { RuleToTalkAbout } from './plan-asking.model';
import { rulesToTalkAbout } from './plan-asking.model';
import { safetyPlanSeenBy } from './plan-copy.model';
import type { SafetyPlanGiven } from './plan-given.model';
import { safetyPlanGivenFor } from './plan-given.model';
import type { SafetyPlanActions, SafetyPlanPanel } from './safety-plan-actions';
import type {
  BarredKind,
  SafetyPlanCommand,
  SafetyPlanDocument,
  SafetyPlanIntent,
} from './safety-plan.model';
import { safetyPlanJoins, safetyPlanReducer } from './safety-plan.model';
import type { SafetyPlanSay } from './safety-plan-names.text';
import { nameById, nameCommand, nameSafetyPlan, speakSafetyPlan } from './safety-plan-names.text';
import { openSafetyPlan } from './safety-plan.schema';
import type { SafetyPlanWordKey, SafetyPlanWords } from './safety-plan.words';

export interface UseSafetyPlanOptions extends SafetyPlanGiven {
  /** The document, held by the host: the object or its JSON string. The same value set again changes nothing. */
  value?: unknown;
  /** The document to begin with where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of every change, inside the event that caused it; never on mount. The document is always valid to save. */
  onChange?: (value: SafetyPlanDocument, change: DocumentChange<SafetyPlanCommand>) => void;
  readOnly?: boolean;
  /** A council's or a language's own words. */
  words?: Partial<SafetyPlanWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The person at the keyboard: written into everything recorded. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** Makes the ids of what is added here. Default: random. */
  createId?: () => string;
  /** A meeting reads along: larger, without what is for professionals only, barred for anybody, or a child's signal. */
  meeting?: boolean;
}

/** The plan's state, what can be done with it, and the props for a host's own markup. */
export interface UseSafetyPlan {
  plan: SafetyPlanDocument;
  /** The plan without what a meeting may not see; outside a meeting the plan itself. */
  seen: SafetyPlanDocument;
  opened: Opened<SafetyPlanDocument>;
  writable: boolean;
  meeting: boolean;
  say: SafetyPlanSay;
  /** What the host gave of the family's other documents; in a meeting without what it may not see. */
  given: SafetyPlanGiven;
  /** Rules that somebody wrote did not hold, and for which the network was not called together yet. */
  asking: readonly RuleToTalkAbout[];
  panel: SafetyPlanPanel;
  /** What undo and redo would do, by name; null where there is nothing. */
  undoName: string | null;
  redoName: string | null;
  actions: SafetyPlanActions;
  attach: (element: HTMLDivElement | null) => void;
  /** The live region, to be rendered once. */
  region: React.ReactElement;
  getRootProps: () => SafetyPlanRootProps;
}

export interface SafetyPlanRootProps {
  ref: (element: HTMLDivElement | null) => void;
  'data-mapwell': 'safety-plan';
  'data-state': 'read-only' | 'writable';
  'data-meeting': '' | undefined;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** A safety plan without markup: state, commands, questions, announcements and props. */
export function useSafetyPlan(options: UseSafetyPlanOptions = {}): UseSafetyPlan {
  const { words = noWords, locale = 'en-GB', meeting = false, dangers, goals, plans } = options;
  const say = React.useMemo(() => speakSafetyPlan(words, locale), [words, locale]);
  const all = React.useMemo(
    (): SafetyPlanGiven => ({ dangers: dangers ?? none, goals: goals ?? none, plans: plans ?? none }),
    [dangers, goals, plans],
  );
  const given = React.useMemo(
    () => (meeting ? safetyPlanGivenFor(all, { kind: 'meeting' }) : all),
    [all, meeting],
  );
  const open = React.useCallback(
    (input: unknown) => openSafetyPlan(input, { locale, words }),
    [locale, words],
  );
  const held = useDocument<SafetyPlanDocument, SafetyPlanCommand>({
    open,
    reduce: safetyPlanReducer,
    joins: safetyPlanJoins,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange: options.onChange,
    readOnly: options.readOnly ?? false,
  });
  const { document: plan, writable } = held;
  const [panel, setPanel] = React.useState<SafetyPlanPanel>(null);
  const { announce, region } = useLiveRegion();
  const { attach, wish } = useRootFocus(plan, 'undo');

  const readable = meeting ? readableInMeeting : readableAlways;
  const seen = React.useMemo(() => readable(plan), [plan, readable]);
  const { rules, diary, reviews } = seen;
  const asking = React.useMemo(() => rulesToTalkAbout({ rules, diary, reviews }), [rules, diary, reviews]);
  const now = useLatest({ held, plan, seen, readable, say, options });

  const actions = React.useMemo((): SafetyPlanActions => {
    const send = (intent: SafetyPlanIntent) => {
      const { options: asked, held: holder } = now.current;
      return holder.dispatch({ ...intent, by: asked.author ?? null, at: (asked.now ?? clock)() });
    };
    const tell = (key: SafetyPlanWordKey, values?: WordValues) => announce(now.current.say(key, values));
    const create = () => (now.current.options.createId ?? newId)();
    const nameOf = (of: BarredKind, id: string, document = now.current.plan) =>
      of === 'plan' ? nameSafetyPlan(now.current.say, document) : nameById(now.current.say, document, of, id);
    const tellStep = (
      key: 'said.undone' | 'said.redone',
      step: SafetyPlanStep | null,
      done: SafetyPlanCommand | null,
    ) => {
      const { say: speaker, readable: only } = now.current;
      if (step && done) tell(key, { what: nameCommand(speaker, only(step.after), done) });
    };
    /** The button that was pressed goes with what it was pressed for. */
    const focusPart = (document: SafetyPlanDocument, part: string) => wish(document, { itemId: null, part });
    const handedOver = (of: BarredKind, id: string, intent: SafetyPlanIntent) => {
      const after = send(intent);
      if (!after) return;
      if (intent.type !== 'bar') focusPart(after, 'bar');
      tell(intent.type === 'bar' ? 'said.barred' : 'said.lifted', { item: nameOf(of, id) });
    };

    return {
      announce,
      add(of, text) {
        const id = create();
        const after = send({ type: 'add-entry', of, id, text: text.trim() });
        if (!after) return null;
        tell('said.written', { item: nameOf(of, id, after) });
        return id;
      },
      writeDiary({ text, on, saidBy, held: answers }) {
        const id = create();
        const after = send({ type: 'write-diary', id, text: text.trim(), on, saidBy, held: answers });
        if (after) tell('said.written', { item: nameOf('diary', id, after) });
        return after !== null;
      },
      change(change) {
        send(change);
      },
      setState(id, state, on, why) {
        const { say: speaker } = now.current;
        if (!send({ type: 'set-rule-state', id, state, on, why: why.trim() })) return;
        tell('said.state', { item: nameOf('rule', id), state: speaker(`state.${state ?? 'unsaid'}`) });
      },
      answer(id, ruleId, answer) {
        send({ type: 'answer-rule', id, ruleId, held: answer });
      },
      moveRule(id, to) {
        const shown = now.current.seen.rules.filter(({ removed }) => removed === null);
        const at = shown.findIndex((rule) => rule.id === id);
        const before = to === 'up' ? shown[at - 1] : shown[at + 2];
        const isEdge = to === 'up' ? at < 1 : at < 0 || at >= shown.length - 1;
        const after = isEdge ? null : send({ type: 'move-rule', id, before: before?.id ?? null });
        if (!after) return;
        wish(after, { itemId: id, part: to }, { itemId: id, part: to === 'up' ? 'down' : 'up' });
        const number = String(to === 'up' ? at : at + 2);
        tell('said.moved', { item: nameOf('rule', id, after), number });
      },
      callNetwork(ruleId, on, who, text) {
        const id = create();
        const after = send({ type: 'call-network', id, ruleIds: [ruleId], on, who, text: text.trim() });
        setPanel(null);
        if (!after) return;
        focusPart(after, 'undo');
        tell('said.called', { item: nameOf('rule', ruleId, after) });
      },
      agree(agreement) {
        const after = send({ type: 'agree-version', id: create(), ...agreement });
        if (after) tell('said.agreed');
        return after !== null;
      },
      supersede(planId, on, why) {
        const after = send({ type: 'supersede', planId, on, why: why.trim() });
        if (!after) return;
        focusPart(after, 'withdraw-supersede');
        tell('said.superseded');
      },
      withdrawSupersede() {
        const after = send({ type: 'withdraw-supersede' });
        if (!after) return;
        focusPart(after, 'supersede');
        tell('said.notSuperseded');
      },
      bar(of, id, forPeople, why) {
        handedOver(of, id, { type: 'bar', of, id, barId: create(), forPeople, why: why.trim() });
      },
      liftBar(of, id, barId, why) {
        handedOver(of, id, { type: 'lift-bar', of, id, barId, why: why.trim() });
      },
      settleHandOver(of, id, why) {
        handedOver(of, id, { type: 'settle-hand-over', of, id, why: why.trim() });
      },
      remove(of, id, why) {
        const item = nameOf(of, id);
        const after = send({ type: 'remove-entry', of, id, why: why.trim() });
        setPanel(null);
        if (!after) return;
        focusPart(after, 'undo');
        tell('said.removed', { item });
      },
      restore(of, id) {
        const after = send({ type: 'restore-entry', of, id, why: '' });
        if (!after) return;
        wish(after, { itemId: id, part: 'details-button' }, { itemId: null, part: 'undo' });
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
      undo() {
        const { toUndo, undo } = now.current.held;
        tellStep('said.undone', toUndo, undo());
      },
      redo() {
        const { toRedo, redo } = now.current.held;
        tellStep('said.redone', toRedo, redo());
      },
    };
  }, [announce, now, wish]);

  const onKeyDown = React.useCallback(
    (event: React.KeyboardEvent) => {
      handleUndoKey(event, actions);
    },
    [actions],
  );
  const stepName = (step: SafetyPlanStep | null) =>
    step && nameCommand(say, readable(step.after), step.command);
  return {
    plan,
    seen,
    opened: held.opened,
    writable,
    meeting,
    say,
    given,
    asking,
    panel,
    undoName: stepName(held.toUndo),
    redoName: stepName(held.toRedo),
    actions,
    attach,
    region,
    getRootProps: () => ({
      ref: attach,
      'data-mapwell': 'safety-plan',
      'data-state': writable ? 'writable' : 'read-only',
      'data-meeting': meeting ? '' : undefined,
      onKeyDown,
    }),
  };
}

type SafetyPlanStep = HistoryStep<SafetyPlanDocument, SafetyPlanCommand>;

const noWords: Partial<SafetyPlanWords> = {};
const none: readonly [] = [];
const readableAlways = (document: SafetyPlanDocument) => document;
const readableInMeeting = (document: SafetyPlanDocument) => safetyPlanSeenBy(document, { kind: 'meeting' });
