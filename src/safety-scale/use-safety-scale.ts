import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { PartialDate, PersonId, PersonKind } from '../foundation/document';
import type { HistoryStep } from '../foundation/document/history';
import type { Opened } from '../foundation/document/open-document';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { newId } from '../foundation/react/new-id';
import { useLatest } from '../foundation/react/use-latest';
import { useLiveRegion } from '../foundation/react/use-live-region';
import { handleUndoKey } from '../foundation/react/undo-keys';
import { useRootFocus } from '../foundation/react/use-root-focus';
import type {
  RatingReason,
  SafetyScaleCommand,
  SafetyScaleDocument,
  SafetyScaleIntent,
  ScaleRound,
  ScaleWording,
} from './safety-scale.model';
import {
  currentRound,
  isOnScale,
  ratingOf,
  safetyScaleReducer,
  sameScale,
  stopsOf,
} from './safety-scale.model';
import { openSafetyScale } from './safety-scale.schema';
import type { SafetyScaleOwnWords } from './safety-scale.words';
import type { Answer, ScaleBand, Spread } from './scale-answers.model';
import { bandOf, currentAnswers, spreadOf } from './scale-answers.model';
import type { ScaleSay } from './scale-names.text';
import { raterName, sayNumber, saySpreadOf, speakScale } from './scale-names.text';

export interface UseSafetyScaleOptions {
  /** The scale's document, held by the host: the object or its JSON string. The same value set again changes nothing. */
  value?: unknown;
  /** The document to begin with where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of every change, inside the event that caused it; never on mount. The document is always valid to save. */
  onChange?: (value: SafetyScaleDocument, change: DocumentChange<SafetyScaleCommand>) => void;
  readOnly?: boolean;
  /** A council's or a language's own words. */
  words?: SafetyScaleOwnWords;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The person at the keyboard. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** Makes the ids of new people and occasions. Default: random. */
  createId?: () => string;
  /** A council's words for stretches of the scale. */
  bands?: readonly ScaleBand[];
  /** Told when a person's answer comes to be in a band; of hidden answers, once they are shown. Nothing is decided by it. */
  onBandEntered?: (band: ScaleBand, entered: { raterId: PersonId; value: number }) => void;
}

/** The forms of the one control. Under each are the same commands. */
export const scaleForms = ['slider', 'radio', 'number'] as const;
export type ScaleForm = (typeof scaleForms)[number];

/** Everything a person can do to the scale. The object stays the same for the life of the component. */
export interface ScaleActions {
  /** Gives a number. One the scale does not have changes nothing. `heard`: the control that has the focus says it itself. */
  rate: (raterId: PersonId, value: number, heard?: boolean) => void;
  /** One step up or down from the number given. Where none is given nothing changes: a step has nothing to start from. */
  step: (raterId: PersonId, by: 1 | -1) => void;
  decline: (raterId: PersonId) => void;
  clear: (raterId: PersonId) => void;
  setReason: (raterId: PersonId, reason: RatingReason, text: string) => void;
  setAnsweredFor: (raterId: PersonId, answeredFor: PersonId | null) => void;
  askPerson: (personId: PersonId) => void;
  /** Names someone new and asks them. Returns their id, or null where the name is empty. */
  askSomeone: (name: string, kind: PersonKind) => PersonId | null;
  askNoLonger: (raterId: PersonId) => void;
  beginRound: () => void;
  describeRound: (on: PartialDate | null, meeting: string) => void;
  hide: () => void;
  reveal: () => void;
  /** Gives the tablet to a person, or with null puts it face down. */
  setTurn: (raterId: PersonId | null) => void;
  changeWording: (wording: ScaleWording) => void;
  undo: () => void;
  redo: () => void;
  announce: (sentence: string) => void;
}

export interface UseSafetyScale {
  scale: SafetyScaleDocument;
  opened: Opened<SafetyScaleDocument>;
  writable: boolean;
  say: ScaleSay;
  /** The occasion under way. */
  round: ScaleRound | null;
  /** Everyone's answers, without what is hidden. */
  answers: readonly Answer[];
  spread: Spread | null;
  spreadInWords: string;
  /** Whose turn it is to answer unseen; null: nobody's. */
  turn: PersonId | null;
  undoName: string | null;
  redoName: string | null;
  actions: ScaleActions;
  attach: (element: HTMLDivElement | null) => void;
  region: React.ReactElement;
  /** What stands between two states of a person's answer for whom the control is open: their own, though it is hidden. */
  ownAnswer: (raterId: PersonId) => Answer;
  getRootProps: () => ScaleRootProps;
}

export interface ScaleRootProps {
  ref: (element: HTMLDivElement | null) => void;
  'data-mapwell': 'safety-scale';
  'data-state': 'read-only' | 'writable';
  'data-polarity': ScaleWording['polarity'];
  'data-hidden': '' | undefined;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** The safety scale without markup: state, commands, announcements and props. */
export function useSafetyScale(options: UseSafetyScaleOptions = {}): UseSafetyScale {
  const { words = noWords, locale = 'en-GB' } = options;
  const say = React.useMemo(() => speakScale(words, locale), [words, locale]);
  // What is said of a damaged document is in the reader's words too.
  const open = React.useCallback(
    (input: unknown) => openSafetyScale(input, { locale, words }),
    [locale, words],
  );
  const held = useDocument<SafetyScaleDocument, SafetyScaleCommand>({
    open,
    reduce: safetyScaleReducer,
    joins: joinsWith,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange: options.onChange,
    readOnly: options.readOnly ?? false,
  });
  const { document: scale, writable } = held;
  const [chosenTurn, setChosenTurn] = React.useState<PersonId | null>(null);
  const { announce, region } = useLiveRegion();
  const { attach, wish } = useRootFocus(scale, 'undo');
  const round = currentRound(scale);
  const turn = round?.hidden === true && writable ? chosenTurn : null;
  const answers = React.useMemo(() => currentAnswers(scale), [scale]);
  const spread = React.useMemo(() => spreadOf(answers), [answers]);
  const now = useLatest({ held, scale, round, say, options, turn });

  const actions = React.useMemo((): ScaleActions => {
    const send = (intent: SafetyScaleIntent) => {
      const { options: given, held: holder } = now.current;
      return holder.dispatch({ ...intent, by: given.author ?? null, at: (given.now ?? clock)() });
    };
    const nameOf = (raterId: PersonId) => raterName(now.current.say, now.current.scale.people, raterId);
    const tell = (raterId: PersonId, answer: string) => {
      const { say: speak, round: occasion } = now.current;
      const name = nameOf(raterId);
      // What others must not see they must not hear either.
      announce(
        occasion?.hidden === true ? speak('said.taken', { name }) : speak('said.answer', { name, answer }),
      );
    };
    const enterBand = (raterId: PersonId, before: number | null, value: number) => {
      const { bands = [], onBandEntered } = now.current.options;
      const band = bandOf(bands, value);
      if (band && (before === null || bandOf(bands, before) !== band))
        onBandEntered?.(band, { raterId, value });
    };
    const rate = (raterId: PersonId, value: number, heard = false) => {
      const { scale: document, round: occasion, say: speak } = now.current;
      const before = occasion ? (ratingOf(document, occasion.id, raterId)?.value ?? null) : null;
      if (!send({ type: 'set-rating', raterId, value })) return;
      // Said by the slider and again by the region, every step would be heard twice.
      if (!heard) tell(raterId, sayNumber(speak, document.wording, value));
      if (occasion?.hidden !== true) enterBand(raterId, before, value);
    };
    return {
      announce,
      rate,
      step(raterId, by) {
        const { scale: document, round: occasion, say: speak } = now.current;
        const { wording } = document;
        const rating = occasion && ratingOf(document, occasion.id, raterId);
        // A number given to another wording is none to step from.
        if (rating?.value == null || !sameScale(rating.wording, wording)) {
          announce(speak('rater.how', { min: wording.min, max: wording.max }));
          return;
        }
        const stops = stopsOf(wording);
        const at = stops.findIndex((stop) => stop >= (rating.value ?? 0));
        const next = stops[Math.max(0, at + by)];
        if (next !== undefined && isOnScale(wording, next)) rate(raterId, next);
      },
      decline(raterId) {
        if (send({ type: 'decline-rating', raterId })) tell(raterId, now.current.say('answer.declined'));
      },
      clear(raterId) {
        if (send({ type: 'clear-rating', raterId })) tell(raterId, now.current.say('answer.notAsked'));
      },
      setReason(raterId, reason, text) {
        send({ type: 'set-reason', raterId, reason, text });
      },
      setAnsweredFor(raterId, answeredFor) {
        send({ type: 'set-answered-for', raterId, answeredFor });
      },
      askPerson(personId) {
        const person = now.current.scale.people.find(({ id }) => id === personId);
        if (person && send({ type: 'add-rater', person }))
          announce(now.current.say('said.asked', { name: person.name }));
      },
      askSomeone(name, kind) {
        const id = (now.current.options.createId ?? newId)();
        const person = { id, name: name.trim(), kind, role: '' };
        if (!send({ type: 'add-rater', person })) return null;
        announce(now.current.say('said.asked', { name: person.name }));
        return id;
      },
      askNoLonger(raterId) {
        const name = nameOf(raterId);
        const after = send({ type: 'remove-rater', raterId });
        if (!after) return;
        wish(after, { itemId: null, part: 'undo' });
        announce(now.current.say('said.notAsked', { name }));
      },
      beginRound() {
        const id = (now.current.options.createId ?? newId)();
        const begun = send({ type: 'begin-round', round: { id, on: null, meeting: '', hidden: false } });
        if (begun) announce(now.current.say('said.round'));
      },
      describeRound(on, meeting) {
        send({ type: 'describe-round', on, meeting });
      },
      hide() {
        if (send({ type: 'hide-ratings' })) announce(now.current.say('said.hidden'));
      },
      reveal() {
        const after = send({ type: 'reveal-ratings' });
        if (!after) return;
        setChosenTurn(null);
        wish(after, { itemId: null, part: 'spread' });
        const shown = currentAnswers(after);
        const { say: speak } = now.current;
        announce(
          speak('said.revealed', { spread: saySpreadOf(speak, after.people, shown, spreadOf(shown)) }),
        );
        for (const { raterId, state, value } of shown) {
          if (state === 'rated' && value !== null) enterBand(raterId, null, value);
        }
      },
      setTurn(raterId) {
        const { scale: document, turn: last } = now.current;
        setChosenTurn(raterId);
        if (raterId !== null) {
          wish(document, { itemId: raterId, part: 'control' });
          announce(now.current.say('said.turn', { name: nameOf(raterId) }));
        } else {
          if (last !== null) wish(document, { itemId: last, part: 'turn' });
          announce(now.current.say('said.passed'));
        }
      },
      changeWording(wording) {
        send({ type: 'change-wording', wording });
      },
      undo() {
        const step = now.current.held.toUndo;
        if (!isOwn(step, now.current.round, now.current.turn)) return;
        const command = now.current.held.undo();
        if (command && step)
          announce(
            now.current.say('said.undone', { what: commandName(now.current.say, step.after, command) }),
          );
      },
      redo() {
        const step = now.current.held.toRedo;
        if (!isOwn(step, now.current.round, now.current.turn)) return;
        const command = now.current.held.redo();
        if (command && step)
          announce(
            now.current.say('said.redone', { what: commandName(now.current.say, step.after, command) }),
          );
      },
    };
  }, [announce, now, wish]);

  const ownAnswer = (raterId: PersonId): Answer => {
    const answer = answers.find((one) => one.raterId === raterId);
    // Only the person whose turn it is sees their own: of nobody else's hidden answer is anything ever read.
    if (answer && (answer.state !== 'hidden' || raterId !== turn)) return answer;
    const seen = { ...scale, rounds: scale.rounds.map((one) => ({ ...one, hidden: false })) };
    const own = raterId === turn ? currentAnswers(seen).find((one) => one.raterId === raterId) : undefined;
    return own ?? { raterId, state: 'notAsked', value: null, rating: null };
  };

  const onKeyDown = React.useCallback(
    (event: React.KeyboardEvent) => {
      handleUndoKey(event, actions);
    },
    [actions],
  );
  const stepName = (step: ScaleStep | null) =>
    step && isOwn(step, round, turn) ? commandName(say, step.after, step.command) : null;
  return {
    scale,
    opened: held.opened,
    writable,
    say,
    round,
    answers,
    spread,
    spreadInWords: saySpreadOf(say, scale.people, answers, spread),
    turn,
    undoName: stepName(held.toUndo),
    redoName: stepName(held.toRedo),
    actions,
    attach,
    region,
    ownAnswer,
    getRootProps: () => ({
      ref: attach,
      'data-mapwell': 'safety-scale',
      'data-state': writable ? 'writable' : 'read-only',
      'data-polarity': scale.wording.polarity,
      'data-hidden': round?.hidden === true ? '' : undefined,
      onKeyDown,
    }),
  };
}

const noWords: SafetyScaleOwnWords = {};

/** Typing in one field, and the steps of one person's answer, are undone together. */
function joinsWith(command: SafetyScaleCommand): string | null {
  if (command.type === 'set-reason') return `set-reason/${command.raterId}/${command.reason}`;
  if (command.type === 'set-rating') return `set-rating/${command.raterId}`;
  if (command.type === 'describe-round' || command.type === 'change-wording') return command.type;
  return null;
}

type ScaleStep = HistoryStep<SafetyScaleDocument, SafetyScaleCommand>;

/** While answers are hidden nobody takes back another person's, by chance or to see whether there was one. */
function isOwn(step: ScaleStep | null, round: ScaleRound | null, turn: PersonId | null): boolean {
  return (
    round?.hidden !== true ||
    step === null ||
    !('raterId' in step.command) ||
    step.command.type === 'remove-rater' ||
    step.command.raterId === turn
  );
}

/** A command by name, for undo. No number is in it, and while answers are hidden not even whose it was. */
function commandName(say: ScaleSay, scale: SafetyScaleDocument, command: SafetyScaleCommand): string {
  if (currentRound(scale)?.hidden === true && 'raterId' in command) return say('command.hidden');
  const raterId =
    command.type === 'add-rater' ? command.person.id : 'raterId' in command ? command.raterId : '';
  return say(`command.${command.type}`, { name: raterName(say, scale.people, raterId) });
}
