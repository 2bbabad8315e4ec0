import { clock } from '../foundation/react/clock';
import * as React from 'react';
import type { Audience, PersonId, PersonKind } from '../foundation/document';
import type { HistoryStep } from '../foundation/document/history';
import type { Opened } from '../foundation/document/open-document';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import { newId } from '../foundation/react/new-id';
import { handleUndoKey } from '../foundation/react/undo-keys';
import type { DocumentChange } from '../foundation/react/use-document';
import { useDocument } from '../foundation/react/use-document';
import { useLatest } from '../foundation/react/use-latest';
import { useLiveRegion } from '../foundation/react/use-live-region';
import { useRootFocus } from '../foundation/react/use-root-focus';
import type { WordValues } from '../foundation/words/words';
import type { NetworkActions, NetworkForm } from './network-actions';
import { copyNetworkForAudience } from './network-copy.model';
import { networkHints } from './network-hints.model';
import type { NetworkPicture, PictureOptions } from './network-layout.model';
import { layNetwork } from './network-layout.model';
import type { NetworkSay } from './network-names.text';
import {
  nameInNetwork,
  nameNetworkCommand,
  nameRing,
  sayEntry,
  sayTieOf,
  speakNetwork,
} from './network-names.text';
import { memberOf, peopleShown, wasTakenOut } from './network-people.model';
import { networkPictureToSvg, sayPicture, sizesFor } from './network-picture.text';
import { networkSeen } from './network-view.model';
import { pictureToPng } from './picture-png';
import type {
  NetworkPictureKind,
  SafetyNetworkCommand,
  SafetyNetworkDocument,
  SafetyNetworkIntent,
} from './safety-network.model';
import { safetyNetworkReducer } from './safety-network.model';
import { openSafetyNetwork } from './safety-network.schema';
import { firstSentence } from './safety-network.text';
import type { SafetyNetworkOwnWords, SafetyNetworkWordKey } from './safety-network.words';

export interface UseSafetyNetworkOptions {
  /**
   * The network's document, held by the host: the object or its JSON string. Anything can be handed over: what can be read
   * is shown, the rest is kept and reported. The same value set again changes nothing.
   */
  value?: unknown;
  /** The document to begin with where the host does not hold it. */
  defaultValue?: unknown;
  /** Told of every change, inside the event that caused it; never on mount. The document is always valid to save. */
  onChange?: (value: SafetyNetworkDocument, change: DocumentChange<SafetyNetworkCommand>) => void;
  readOnly?: boolean;
  /** A council's or a language's own words. */
  words?: SafetyNetworkOwnWords;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The person at the keyboard. Default: not said. */
  author?: PersonId | null;
  /** The time, as an instant in ISO 8601. Default: the browser's clock. */
  now?: () => string;
  /** Makes the ids of new people and entries. Default: random. */
  createId?: () => string;
  /** The picture to begin with. Default `knowledge`, which practice uses from the first visit (practice.md 4.3). */
  picture?: NetworkPictureKind;
  /** The form to begin with. Default: the picture, and the list where there is too little room for one. */
  form?: NetworkForm;
  /**
   * Whether how to reach people is shown and can be written down here. Default false: hidden until the host allows it, for
   * it has a permission of its own (practice.md 4.6). Hiding is not redaction: whoever may not have it gets a copy.
   */
  contacts?: boolean;
  /** With fewer naturally connected people a soft hint asks after more. Default: never, as no number is known to be enough. */
  fewNatural?: number | null;
}

/** The network's state, what can be done with it, and the props for a host's own markup. */
export interface UseSafetyNetwork {
  network: SafetyNetworkDocument;
  /** The network as it is looked at now: without professionals or contact details where those are not shown. */
  seen: SafetyNetworkDocument;
  opened: Opened<SafetyNetworkDocument>;
  writable: boolean;
  say: NetworkSay;
  /** The form that was chosen; null: none was, and the room there is decides. */
  form: NetworkForm | null;
  picture: NetworkPictureKind;
  /** Whether professionals are shown. */
  professionals: boolean;
  /** Whether how to reach people is shown. */
  contacts: boolean;
  /** Whose card is open, or null. */
  openId: PersonId | null;
  /** Hints in words. They never block. */
  hints: readonly string[];
  undoName: string | null;
  redoName: string | null;
  actions: NetworkActions;
  /** The ref of the network's element, where `getRootProps` is not used whole. It stays the same. */
  attach: (element: HTMLDivElement | null) => void;
  /** The live region, to be rendered once. */
  region: React.ReactElement;
  /** What is looked at now, or of that what an audience may have. */
  seenBy: (audience: Audience | null) => SafetyNetworkDocument;
  /** Lays out the picture on show, or another. */
  lay: (wish?: PictureWish) => NetworkPicture;
  /** A picture as SVG, with its title, description and key. */
  toSvg: (wish?: PictureWish) => string;
  /** A picture as PNG with its text alternative in the file, or null where no canvas can be drawn on. In a browser only. */
  toPng: (wish?: PictureWish) => Promise<Blob | null>;
  /** Who is in a picture and where, in words: its text alternative. */
  describe: (wish?: PictureWish) => string;
  getRootProps: () => NetworkRootProps;
  /** Props of somebody in a picture. One of them at a time is reached by Tab, the others by arrow keys. */
  getPersonProps: (personId: PersonId, isTabStop: boolean) => NetworkPersonProps;
  /** Props of the button that opens somebody's card, in a list, a table or beside a sentence. */
  getCardButtonProps: (personId: PersonId) => NetworkCardButtonProps;
}

/** Which picture is wanted, and of what. */
export interface PictureWish extends Partial<PictureOptions> {
  /** Default: the picture on show. */
  picture?: NetworkPictureKind;
  /** Whom it is for: nothing is in it that they may not have. Default: all that is looked at now. */
  audience?: Audience | null;
  /** How much wider than usual its letters are drawn. Default 1. */
  letters?: number;
}

export interface NetworkRootProps {
  ref: (element: HTMLDivElement | null) => void;
  'data-mapwell': 'safety-network';
  'data-state': 'read-only' | 'writable';
  'data-form': NetworkForm | 'room';
  'data-picture': NetworkPictureKind;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

export interface NetworkPersonProps {
  'data-item-id': PersonId;
  'data-part': 'person';
  role: 'button';
  tabIndex: 0 | -1;
  'aria-label': string;
  'aria-expanded': boolean;
}

export interface NetworkCardButtonProps {
  type: 'button';
  'data-part': 'card-button';
  'aria-label': string;
  'aria-expanded': boolean;
  onClick: () => void;
}

/** The safety network without markup: state, commands, announcements, focus and prop getters. */
export function useSafetyNetwork(options: UseSafetyNetworkOptions = {}): UseSafetyNetwork {
  const { words = noWords, locale = 'en-GB', contacts = false, fewNatural = null } = options;
  const say = React.useMemo(() => speakNetwork(words, locale), [words, locale]);
  // What is said of a damaged document is in the reader's words too.
  const open = React.useCallback(
    (input: unknown) => openSafetyNetwork(input, { locale, words }),
    [locale, words],
  );
  const held = useDocument<SafetyNetworkDocument, SafetyNetworkCommand>({
    open,
    reduce: safetyNetworkReducer,
    joins: joinsWith,
    value: options.value,
    defaultValue: options.defaultValue,
    onChange: options.onChange,
    readOnly: options.readOnly ?? false,
  });
  const { document: network, writable } = held;
  const [form, setForm] = React.useState<NetworkForm | null>(options.form ?? null);
  const [picture, setPicture] = React.useState<NetworkPictureKind>(options.picture ?? 'knowledge');
  const [professionals, setProfessionals] = React.useState(true);
  const [openId, setOpenId] = React.useState<PersonId | null>(null);
  const { announce, region } = useLiveRegion();
  const { attach: attachFocus, wish } = useRootFocus(network, 'undo');
  const root = React.useRef<HTMLDivElement | null>(null);
  const attach = React.useCallback(
    (element: HTMLDivElement | null) => {
      root.current = element;
      attachFocus(element);
    },
    [attachFocus],
  );
  const seen = React.useMemo(
    () => networkSeen(network, { professionals, contacts }),
    [network, professionals, contacts],
  );
  const hints = React.useMemo(
    () => networkHints(network, { fewNatural }).map(({ key, values }) => say(key, values)),
    [network, fewNatural, say],
  );
  const now = useLatest({ held, network, say, options, openId });
  const sent = React.useRef<SafetyNetworkDocument | null>(null);
  useBrowserLayoutEffect(() => {
    sent.current = null;
  });

  const actions = React.useMemo((): NetworkActions => {
    const send = (intent: SafetyNetworkIntent) => {
      const { options: given, held: holder } = now.current;
      const after = holder.dispatch({ ...intent, by: given.author ?? null, at: (given.now ?? clock)() });
      if (after) sent.current = after;
      return after;
    };
    const createId = () => (now.current.options.createId ?? newId)();
    const tell = (key: SafetyNetworkWordKey, values?: WordValues) => announce(now.current.say(key, values));
    const nameOf = (personId: PersonId, network = now.current.network) =>
      nameInNetwork(now.current.say, network.people, personId);
    const member = (personId: PersonId) => memberOf(now.current.network, personId)?.id ?? null;
    const tellStep = (said: 'said.undone' | 'said.redone', step: NetworkStep | null) => {
      if (step) tell(said, { what: nameNetworkCommand(now.current.say, step.after, step.command) });
    };
    const join = (person: { id: PersonId; name: string; kind: PersonKind; role: string }) => {
      const after = send({ type: 'add-member', id: createId(), person });
      if (!after) return null;
      tell('said.joined', { name: nameOf(person.id, after) });
      return person.id;
    };
    const restore: NetworkActions['restore'] = (of, id, why = '') => {
      const after = send({ type: 'restore-entry', of, id, why });
      if (!after) return;
      wish(after, { itemId: null, part: 'undo' });
      tell('said.putBack', { what: sayEntry(now.current.say, after, of, id) });
    };
    return {
      announce,
      restore,
      nameSomeone(name, kind) {
        const id = createId();
        if (!send({ type: 'add-person', person: { id, name: name.trim(), kind, role: '' } })) return null;
        tell('said.named', { name: name.trim() });
        return id;
      },
      changePerson(change) {
        send({ type: 'change-person', ...change });
      },
      addSomeone(name, kind) {
        return join({ id: createId(), name: name.trim(), kind, role: '' });
      },
      addNamed(personId) {
        const { network: document } = now.current;
        const person = document.people.find(({ id }) => id === personId);
        if (!person) return;
        if (!wasTakenOut(document, personId)) {
          join(person);
          return;
        }
        // Who was in it before is put back with all that hangs on them, and not begun anew.
        const before = document.members.find((one) => one.personId === personId);
        if (before) restore('member', before.id);
      },
      changeMember(change) {
        send({ type: 'change-member', ...change });
      },
      moveKnowledge(personId, level, said = {}) {
        const memberId = member(personId);
        if (memberId === null) return;
        if (send({ type: 'set-knowledge', id: createId(), memberId, level, ...said }))
          tell('said.moved', { name: nameOf(personId), place: nameRing(now.current.say, level) });
      },
      changeKnowledge(change) {
        send({ type: 'change-knowledge', ...change });
      },
      moveCloseness(personId, ring, said = {}) {
        const memberId = member(personId);
        if (memberId === null) return;
        if (send({ type: 'set-closeness', id: createId(), memberId, ring, ...said }))
          tell('said.moved', { name: nameOf(personId), place: nameRing(now.current.say, ring) });
      },
      changeCloseness(change) {
        send({ type: 'change-closeness', ...change });
      },
      addHelp(personId, text) {
        const memberId = member(personId);
        if (memberId === null || !send({ type: 'add-help', id: createId(), memberId, text: text.trim() }))
          return false;
        tell('said.help', { name: nameOf(personId), text: text.trim() });
        return true;
      },
      changeHelp(change) {
        send({ type: 'change-help', ...change });
      },
      addTie(from, to, kind) {
        const after = send({ type: 'add-tie', id: createId(), from, to, kind });
        if (!after) return false;
        const { say: speak } = now.current;
        tell('said.tied', {
          name: nameOf(from),
          text: sayTieOf(speak, after.people, { from, to, kind }, from),
        });
        return true;
      },
      changeTie(change) {
        send({ type: 'change-tie', ...change });
      },
      addContact(personId) {
        if (send({ type: 'add-contact', id: createId(), personId }))
          tell('said.contact', { name: nameOf(personId) });
      },
      changeContact(change) {
        send({ type: 'change-contact', ...change });
      },
      remove(of, id, why = '') {
        const { say: speak, network: before } = now.current;
        const what = sayEntry(speak, before, of, id);
        const after = send({ type: 'remove-entry', of, id, why });
        if (!after) return;
        if (of === 'member') {
          setOpenId(null);
          wish(after, { itemId: null, part: 'undo' });
        } else wish(after, { itemId: null, part: 'card' });
        tell('said.takenOut', { what });
      },
      place(which, personId, point) {
        if (send({ type: 'place-in-picture', picture: which, personId, ...point }))
          tell('said.placed', { name: nameOf(personId) });
      },
      letGo(which, personId) {
        if (!send({ type: 'forget-place', picture: which, personId })) return;
        const { say: speak } = now.current;
        tell('said.letGo', { name: personId === null ? speak('command.everybody') : nameOf(personId) });
      },
      setTitle(title) {
        send({ type: 'set-title', title });
      },
      open(personId) {
        setOpenId(personId);
        // After a command in the same event it is the network which that command made that will be shown.
        wish(sent.current ?? now.current.network, { itemId: null, part: 'card' });
      },
      close() {
        const { openId: id, network: document } = now.current;
        setOpenId(null);
        if (id === null) return;
        const person = root.current?.querySelector<HTMLElement>(
          `[data-part="person"][data-item-id="${CSS.escape(id)}"]`,
        );
        if (person) person.focus();
        else wish(document, { itemId: id, part: 'card-button' }, { itemId: null, part: 'undo' });
      },
      setForm(next) {
        setForm(next);
        tell(`said.form.${next}`);
      },
      setPicture(next) {
        setPicture(next);
        tell('said.picture', { picture: now.current.say(`picture.name.${next}`) });
      },
      setProfessionals(shown) {
        setProfessionals(shown);
        tell(shown ? 'said.professionals.shown' : 'said.professionals.hidden');
      },
      undo() {
        const step = now.current.held.toUndo;
        if (now.current.held.undo()) tellStep('said.undone', step);
      },
      redo() {
        const step = now.current.held.toRedo;
        if (now.current.held.redo()) tellStep('said.redone', step);
      },
    };
  }, [announce, now, wish]);

  const onKeyDown = React.useCallback(
    (event: React.KeyboardEvent) => {
      handleUndoKey(event, actions);
    },
    [actions],
  );
  const seenBy: UseSafetyNetwork['seenBy'] = (audience) =>
    audience === null ? seen : copyNetworkForAudience(seen, audience);
  const lay: UseSafetyNetwork['lay'] = ({
    picture: which = picture,
    audience = null,
    letters,
    ...given
  } = {}) => {
    const wanted = seenBy(audience);
    return layNetwork(wanted, which, { ...sizesFor(wanted, say.plain, letters), ...given });
  };
  const stepName = (step: NetworkStep | null) => step && nameNetworkCommand(say, step.after, step.command);
  // A card of somebody who is not on show any more, as after an undo, is not open.
  const shownOpenId = openId !== null && peopleShown(seen).includes(openId) ? openId : null;
  return {
    network,
    seen,
    opened: held.opened,
    writable,
    say,
    form,
    picture,
    professionals,
    contacts,
    openId: shownOpenId,
    hints,
    undoName: stepName(held.toUndo),
    redoName: stepName(held.toRedo),
    actions,
    attach,
    region,
    seenBy,
    lay,
    toSvg: ({ picture: which = picture, audience = null, ...given } = {}) =>
      networkPictureToSvg(seenBy(audience), which, { words, locale, ...given }),
    toPng: (wish = {}) => pictureToPng(document, seenBy(wish.audience ?? null), lay(wish), say.plain),
    describe: (wish = {}) => sayPicture(seenBy(wish.audience ?? null), lay(wish), say.plain),
    getRootProps: () => ({
      ref: attach,
      'data-mapwell': 'safety-network',
      'data-state': writable ? 'writable' : 'read-only',
      'data-form': form ?? 'room',
      'data-picture': picture,
      onKeyDown,
    }),
    getPersonProps: (personId, isTabStop) => ({
      'data-item-id': personId,
      'data-part': 'person',
      role: 'button',
      tabIndex: isTabStop ? 0 : -1,
      'aria-label': firstSentence(seen, say, personId),
      'aria-expanded': personId === shownOpenId,
    }),
    getCardButtonProps: (personId) => ({
      type: 'button',
      'data-part': 'card-button',
      'aria-label': say(writable ? 'card.open.of' : 'card.read.of', {
        name: nameInNetwork(say, seen.people, personId),
      }),
      'aria-expanded': personId === shownOpenId,
      onClick: () => (personId === shownOpenId ? actions.close() : actions.open(personId)),
    }),
  };
}

type NetworkStep = HistoryStep<SafetyNetworkDocument, SafetyNetworkCommand>;

const noWords: SafetyNetworkOwnWords = {};

/** Typing in one field, and moving somebody about in one picture, are undone together. */
function joinsWith(command: SafetyNetworkCommand): string | null {
  if (command.type === 'set-title') return command.type;
  if (command.type === 'place-in-picture') return `place/${command.picture}/${command.personId}`;
  return 'detail' in command ? `${command.type}/${command.id}/${command.detail}` : null;
}
