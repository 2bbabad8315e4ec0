import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { PersonId } from '../foundation/document';
import type { HistoryStep } from '../foundation/document/history';
import type { Opened } from '../foundation/document/open-document';
import type { DayNumber } from '../foundation/calendar/days.model';
import { dayOfInstant } from '../foundation/calendar/days.model';
import { handleUndoKey } from '../foundation/react/undo-keys';
import { newId } from '../foundation/react/new-id';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { useLatest } from '../foundation/react/use-latest';
import { useLiveRegion } from '../foundation/react/use-live-region';
import { useRootFocus } from '../foundation/react/use-root-focus';
import type { WordValues } from '../foundation/words/words';
import type { TrajectoryActions, TrajectoryPanel, TrajectoryView } from './trajectory-actions';
import { trajectorySeenBy } from './trajectory-copy.model';
import type { TrajectoryGiven } from './trajectory-given.model';
import { trajectoryGivenFor } from './trajectory-given.model';
import type { TrajectoryLaneInWords } from './trajectory-lanes.text';
import { describeLanes, rememberStages } from './trajectory-lanes.text';
import { lanesOf, placeAmong, placeInLane } from './trajectory-order.model';
import type { TrajectoryPreset } from './trajectory-presets.words';
import { trajectoryPresets } from './trajectory-presets.words';
import type { TrajectoryCommand, TrajectoryDocument, TrajectoryIntent } from './trajectory.model';
import { trajectoryLists, trajectoryReducer } from './trajectory.model';
import { openTrajectory } from './trajectory.schema';
import type { TrajectorySay } from './trajectory-names.text';
import {
  nameById,
  nameCommand,
  nameLane,
  sayPlan,
  speakTrajectory,
  wordPreset,
} from './trajectory-names.text';
import type { TrajectoryWordKey, TrajectoryWords } from './trajectory.words';

export interface UseTrajectoryOptions extends TrajectoryGiven {
  /** The document, held by the host: the object or its JSON string. The same value set again changes nothing. */
  value?: unknown;
  /** The document to begin with where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of every change, inside the event that caused it; never on mount. The document is always valid to save. */
  onChange?: (value: TrajectoryDocument, change: DocumentChange<TrajectoryCommand>) => void;
  readOnly?: boolean;
  /** A council's or a language's own words. */
  words?: Partial<TrajectoryWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The person at the keyboard: written into everything recorded. Default: not said. */
  author?: PersonId | null;
  /**
   * The time, as an instant in ISO 8601. Where it is given, today is marked: the day as it stands in the instant, so give
   * it with the family's own offset. Default: the browser's clock, and no day is marked.
   */
  now?: () => string;
  /** Makes the ids of what is begun here. Default: random. */
  createId?: () => string;
  /** A meeting or the family reads along: larger, without what is for professionals only. */
  meeting?: boolean;
  /** The sets of stages that can be begun with. Default: those of the library. */
  presets?: readonly TrajectoryPreset[];
}

/** The trajectory's state, what can be done with it, and the props for a host's own markup. */
export interface UseTrajectory {
  trajectory: TrajectoryDocument;
  /** The trajectory without what a meeting may not see; outside a meeting the trajectory itself. */
  seen: TrajectoryDocument;
  opened: Opened<TrajectoryDocument>;
  writable: boolean;
  meeting: boolean;
  say: TrajectorySay;
  /** What the host gives, without what a meeting may not see. */
  given: TrajectoryGiven;
  /** All that the host gives: a copy for an audience is made from it. */
  allGiven: TrajectoryGiven;
  /** In the reader's words. */
  presets: readonly TrajectoryPreset[];
  /** The lanes in words: list, picture and table are drawn from these. */
  lanes: readonly TrajectoryLaneInWords[];
  view: TrajectoryView;
  /** Today, where the host says what time it is; otherwise null. */
  today: DayNumber | null;
  panel: TrajectoryPanel;
  /** What undo and redo would do, by name; null where there is nothing. */
  undoName: string | null;
  redoName: string | null;
  actions: TrajectoryActions;
  attach: (element: HTMLDivElement | null) => void;
  /** The live region, to be rendered once. */
  region: React.ReactElement;
  getRootProps: () => TrajectoryRootProps;
}

export interface TrajectoryRootProps {
  ref: (element: HTMLDivElement | null) => void;
  'data-mapwell': 'trajectory';
  'data-view': TrajectoryView;
  'data-state': 'read-only' | 'writable';
  'data-meeting': '' | undefined;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** The trajectory without markup: state, commands, announcements, focus and prop getters. */
export function useTrajectory(options: UseTrajectoryOptions = {}): UseTrajectory {
  const { words = noWords, locale = 'en-GB', meeting = false } = options;
  const { statutory, ratings, scales, dangers, goals } = options;
  const allGiven = React.useMemo(
    (): TrajectoryGiven => ({
      ...(statutory && { statutory }),
      ...(ratings && { ratings }),
      ...(scales && { scales }),
      ...(dangers && { dangers }),
      ...(goals && { goals }),
    }),
    [statutory, ratings, scales, dangers, goals],
  );
  const given = React.useMemo(
    () => (meeting ? trajectoryGivenFor(allGiven, { kind: 'meeting' }) : allGiven),
    [allGiven, meeting],
  );
  const say = React.useMemo(() => speakTrajectory(words, locale), [words, locale]);
  const presets = React.useMemo(
    () => (options.presets ?? trajectoryPresets).map((preset) => wordPreset(say, preset)),
    [options.presets, say],
  );
  const open = React.useCallback(
    (input: unknown) => openTrajectory(input, { locale, words }),
    [locale, words],
  );
  const held = useDocument<TrajectoryDocument, TrajectoryCommand>({
    open,
    reduce: trajectoryReducer,
    joins: joinsWith,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange: options.onChange,
    readOnly: options.readOnly ?? false,
  });
  const { document: trajectory, writable } = held;
  const [view, setView] = React.useState<TrajectoryView>('list');
  const [panel, setPanel] = React.useState<TrajectoryPanel>(null);
  const { announce, region } = useLiveRegion();
  const { attach, wish } = useRootFocus(trajectory, 'undo');

  const readable = meeting ? readableInMeeting : readableAlways;
  const seen = React.useMemo(() => readable(trajectory), [trajectory, readable]);
  const [describe] = React.useState(rememberStages);
  const lanes = React.useMemo(
    () => describeLanes(seen, say, given, { meeting, describe }),
    [seen, say, given, meeting, describe],
  );

  const now = useLatest({ held, trajectory, readable, say, options });

  const actions = React.useMemo((): TrajectoryActions => {
    const send = (intent: TrajectoryIntent) => {
      const { options: asked, held: holder } = now.current;
      return holder.dispatch({ ...intent, by: asked.author ?? null, at: (asked.now ?? clock)() });
    };
    const tell = (key: TrajectoryWordKey, values?: WordValues) => announce(now.current.say(key, values));
    const create = () => (now.current.options.createId ?? newId)();
    const focus = (document: TrajectoryDocument, itemId: string, ...parts: readonly string[]) =>
      wish(document, ...parts.map((part) => ({ itemId, part })), { itemId: null, part: 'undo' });
    const done = (document: TrajectoryDocument, id: string, part: string) => {
      setPanel(null);
      focus(document, id, part, 'details-button');
    };
    const stage = (id: string, document = now.current.trajectory) =>
      nameById(now.current.say, document, 'stage', id);
    const tellStep = (
      key: 'said.undone' | 'said.redone',
      step: TrajectoryStep | null,
      command: TrajectoryCommand | null,
    ) => {
      const { say: speaker, readable: only } = now.current;
      if (step && command) tell(key, { what: nameCommand(speaker, only(step.after), command) });
    };
    return {
      announce,
      begin(preset) {
        const after = send({
          type: 'begin-with-preset',
          preset: preset.key,
          stages: preset.stages.map((one) => ({ ...one, id: create() })),
          bottomLines: preset.bottomLines.map((text) => ({ id: create(), text })),
        });
        const first = after?.stages[after.stages.length - preset.stages.length];
        if (!after || !first) return;
        focus(after, first.id, 'details-button');
        tell('said.added', { item: preset.name });
      },
      add(of, text, laneId = null) {
        const id = create();
        const words = text.trim();
        const after = send(
          of === 'stage'
            ? { type: 'add-stage', id, title: words, laneId }
            : of === 'bottomLine'
              ? { type: 'add-bottom-line', id, text: words }
              : of === 'nextStep'
                ? { type: 'add-next-step', id, text: words }
                : { type: 'add-lane', id, title: words, personIds: [] },
        );
        if (after) tell('said.added', { item: words });
      },
      change(change) {
        send(change);
      },
      plan(id, planned, why) {
        const after = send({ type: 'plan-stage', id, planned, why: why.trim() });
        done(after ?? now.current.trajectory, id, 'when-button');
        if (!after) return;
        const item = stage(id, after);
        const when = sayPlan(now.current.say, planned, after);
        if (when === '') tell('said.unplanned', { item });
        else tell('said.planned', { item, when });
      },
      setStatus(id, status, why, on) {
        const after = send({ type: 'set-status', id, status, why: why.trim(), on });
        done(after ?? now.current.trajectory, id, 'status-button');
        if (after)
          tell('said.status', { item: stage(id, after), status: now.current.say(`status.${status}`) });
      },
      stepBack(id, toId, why) {
        const after = send({ type: 'step-back', id, toId, why: why.trim() });
        if (!after) return false;
        done(after, toId ?? id, 'status-button');
        tell('said.steppedBack', { item: stage(id, after) });
        return true;
      },
      move(id, laneId, position, part = 'move-button') {
        const { trajectory: before, readable: only } = now.current;
        const place = placeInLane(before, id, laneId, position, only(before));
        const after = send({ type: 'move-stage', id, ...place }) ?? before;
        done(after, id, part);
        // Counted among those that are seen: in a meeting another number would give the others away.
        const there = lanesOf(only(after)).find(({ lane }) => (lane?.id ?? null) === laneId);
        tell('said.stageMoved', {
          item: stage(id, after),
          position: (there?.stages.findIndex((one) => one.id === id) ?? 0) + 1,
          count: there?.stages.length ?? 0,
          place: nameLane(now.current.say, there?.lane ?? null),
        });
      },
      reorder(of, id, position) {
        const { trajectory: before, readable: only } = now.current;
        const seenOf = (document: TrajectoryDocument) => {
          const list: readonly { id: string; removed: object | null }[] = only(document)[trajectoryLists[of]];
          return list.filter(({ removed }) => removed === null);
        };
        const next = placeAmong(before[trajectoryLists[of]], seenOf(before), id, position);
        const after = send({ type: 'move-entry', of, id, before: next }) ?? before;
        done(after, id, 'move-button');
        const there = seenOf(after);
        tell('said.entryMoved', {
          item: nameById(now.current.say, after, of, id),
          position: there.findIndex((one) => one.id === id) + 1,
          count: there.length,
        });
      },
      meet(id, met) {
        const after = send({ type: 'meet-bottom-line', id, met, why: '' });
        done(after ?? now.current.trajectory, id, 'met-button');
        if (!after) return;
        const item = nameById(now.current.say, after, 'bottomLine', id);
        tell(met === null ? 'said.lineNotMet' : 'said.lineMet', { item });
      },
      finish(id, isDone) {
        const after = send({ type: 'finish-next-step', id, done: isDone, on: null });
        if (!after) return;
        const item = nameById(now.current.say, after, 'nextStep', id);
        tell(isDone ? 'said.stepDone' : 'said.stepNotDone', { item });
      },
      setDates(dates, why) {
        const after = send({ type: 'set-dates', ...dates, why: why.trim() }) ?? now.current.trajectory;
        setPanel(null);
        wish(after, { itemId: null, part: 'dates-button' });
      },
      link(dangerIds, goalIds) {
        send({ type: 'link-statements', dangerIds, goalIds });
      },
      remove(of, id, why) {
        const item = nameById(now.current.say, now.current.trajectory, of, id);
        const after = send({ type: 'remove-entry', of, id, why: why.trim() });
        setPanel(null);
        if (!after) return;
        wish(after, { itemId: null, part: 'undo' });
        tell('said.removed', { item });
      },
      restore(of, id) {
        const after = send({ type: 'restore-entry', of, id, why: '' });
        if (!after) return;
        focus(after, id, 'details-button');
        tell('said.restored', { item: nameById(now.current.say, after, of, id) });
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
      setView(next) {
        setView(next);
        tell('said.view', { view: now.current.say(`view.${next}`) });
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
  const stepName = (step: TrajectoryStep | null) =>
    step && nameCommand(say, readable(step.after), step.command);
  return {
    trajectory,
    seen,
    opened: held.opened,
    writable,
    meeting,
    say,
    given,
    allGiven,
    presets,
    lanes,
    view,
    today: options.now === undefined ? null : dayOfInstant(options.now()),
    panel,
    undoName: stepName(held.toUndo),
    redoName: stepName(held.toRedo),
    actions,
    attach,
    region,
    getRootProps: () => ({
      ref: attach,
      'data-mapwell': 'trajectory',
      'data-view': view,
      'data-state': writable ? 'writable' : 'read-only',
      'data-meeting': meeting ? '' : undefined,
      onKeyDown,
    }),
  };
}

type TrajectoryStep = HistoryStep<TrajectoryDocument, TrajectoryCommand>;

const noWords: Partial<TrajectoryWords> = {};
const readableAlways = (document: TrajectoryDocument) => document;
const readableInMeeting = (document: TrajectoryDocument) => trajectorySeenBy(document, { kind: 'meeting' });

/** Typing in one field is undone together. */
function joinsWith(command: TrajectoryCommand): string | null {
  switch (command.type) {
    case 'set-title':
      return command.type;
    case 'change-stage':
    case 'change-bottom-line':
    case 'change-next-step':
    case 'change-lane':
      return command.value === null ? null : `${command.type}/${command.id}/${command.detail}`;
    default:
      return null;
  }
}
