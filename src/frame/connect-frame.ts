import type { Catalogue } from '../foundation/words/words';
import { newId } from '../foundation/react/new-id';
import type { DocumentChange } from '../foundation/react/use-document';
import type { FrameIssue, FrameIssueCode } from './frame-issues.text';
import { wordFrameIssue } from './frame-issues.text';
import type { HostMessage, PageMessage } from './frame-messages.model';
import { frameProtocol, isExactOrigin, readFromPage, writeMessage } from './frame-messages.model';
import { emptySide, handOver, handOverAgain, hearOf } from './frame-sides.model';

export interface ConnectFrameOptions {
  /** The frame on the host's page. Its page calls {@link serveFrame}. */
  frame: HTMLIFrameElement;
  /** The exact origin of the page in the frame, such as `https://forms.council.example`. Never `*` and never `null`. */
  origin: string;
  /** The document as JSON text; null or an empty text where there is none yet. */
  value?: string | null;
  readOnly?: boolean;
  /** A council's own words, for the element in the frame and for the sentences of the bridge. */
  words?: Catalogue;
  /** BCP 47 tag of the language of the words. */
  locale?: string;
  /** Whether the frame is made as high as the page in it. Default true. */
  fitHeight?: boolean;
  /** Told of each change with the whole document as JSON text. Never of what the host has handed over itself. */
  onChange?: (value: string, change: DocumentChange<{ type: string }>) => void;
  onIssue?: (issue: FrameIssue) => void;
  /** The page in the frame has answered and has the document. Again after each reload of it. */
  onConnect?: () => void;
  /** The focus left the frame by Tab, and the browser has moved it on already. */
  onLeave?: (to: 'before' | 'after') => void;
}

export interface FrameConnection {
  /** Whether the page in the frame has answered. */
  readonly isConnected: boolean;
  /** Hands over another document. The same text again sends nothing. */
  setValue: (value: string | null) => void;
  setReadOnly: (readOnly: boolean) => void;
  /** Gives the focus to the first control in the frame, or, coming backwards from after it, to the last. Default `before`. */
  focus: (from?: 'before' | 'after') => void;
  /** Ends it: no listener, timer, channel or height is left behind, and the page in the frame may only be read. */
  disconnect: () => void;
}

/** How long after one another the page in the frame is asked, in milliseconds: its script may come late. */
const pauses = [0, 100, 200, 400, 800, 1500, 3000, 4000, 5000];

/**
 * The host's side of the bridge to a page of the library in a frame. Everything goes over a channel of its own that is handed to
 * that origin alone, so no other page can send a word or read one. Bad options are told by `onIssue` and never thrown.
 */
export function connectFrame(options: ConnectFrameOptions): FrameConnection {
  const { frame, origin, words, locale, fitHeight = true } = options;
  const session = newId();
  const heightBefore = frame.style.height;
  let side = handOver(emptySide, options.value ?? '');
  let readOnly = options.readOnly === true;
  /** The document could not be handed over: nobody may write in what is there in its place. */
  let isBarred = false;
  /** Channels on which no answer has come. A slow page may still take the first of them. */
  let asking: MessagePort[] = [];
  let channel: MessagePort | null = null;
  /** Channels to pages that were in the frame before: their last words may still come. */
  const former: MessagePort[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (code: FrameIssueCode, values = {}, more: Partial<FrameIssue> = {}) =>
    options.onIssue?.({ ...wordFrameIssue(code, words, locale, values), ...more });

  const send = (message: HostMessage): boolean => {
    const text = writeMessage(message);
    if (text !== null) channel?.postMessage(text);
    return text !== null;
  };
  const sendSettings = () =>
    send({
      type: 'settings',
      readOnly: readOnly || isBarred,
      words: words ?? null,
      locale: locale ?? null,
    });
  const sendValue = () => {
    isBarred = !send({ type: 'set', set: side.set, value: side.text });
    if (isBarred) {
      // Another document than the host's must not stay there to be written in.
      send({ type: 'set', set: side.set, value: '' });
      tell('too-large');
    }
    sendSettings();
  };

  const stopAsking = () => clearTimeout(timer);
  const closeAsking = () => {
    for (const port of asking) port.close();
    asking = [];
  };
  const ask = (turn: number) => {
    if (turn === pauses.length) {
      stopAsking();
      tell('no-answer');
      return;
    }
    const { port1, port2 } = new MessageChannel();
    asking.push(port1);
    port1.onmessage = (event: MessageEvent<unknown>) => hear(port1, event.data);
    const hello = writeMessage({ type: 'hello', session });
    frame.contentWindow?.postMessage(hello, origin, [port2]);
    timer = setTimeout(() => ask(turn + 1), pauses[turn + 1] ?? 5000);
  };
  const startAsking = () => {
    stopAsking();
    // Looked at each time: a host may change it, and load the page anew.
    if (hasNoOrigin(frame)) tell('sandbox');
    else ask(0);
  };

  const hear = (port: MessagePort, given: unknown) => {
    // What was on its way on a channel that is closed by now has been answered already.
    if (port !== channel && !asking.includes(port) && !former.includes(port)) return;
    const read = readFromPage(given);
    if (read.kind === 'fault') tell(read.fault);
    else if (read.kind === 'version') {
      stopAsking();
      // It was asked more than once, and says it each time.
      closeAsking();
      tell('version', { theirs: read.version, ours: frameProtocol });
    } else if (read.message.type === 'welcome') {
      asking = asking.filter((one) => one !== port);
      stopAsking();
      closeAsking();
      if (channel) former.push(channel);
      channel = port;
      side = handOverAgain(side);
      sendValue();
      options.onConnect?.();
    } else if (port === channel || read.message.type === 'change') answer(read.message);
  };
  const answer = (message: PageMessage) => {
    switch (message.type) {
      case 'change': {
        const { set, value, command, how } = message;
        const heard = hearOf(side, { set, text: value });
        if (heard.isLate) tell('late', {}, { value });
        else {
          side = heard.host;
          options.onChange?.(value, { command, how });
        }
        break;
      }
      case 'issue':
        tell('document', {}, { status: message.status, issues: message.issues });
        break;
      case 'too-large':
        tell('too-large');
        break;
      case 'height':
        if (fitHeight) fit(frame, message.height);
        break;
      case 'leave':
        options.onLeave?.(message.to);
        break;
      case 'here':
        stopAsking();
        break;
      case 'bye':
        channel?.close();
        channel = null;
        // Another element may be served in its place.
        startAsking();
        break;
      default:
        break;
    }
  };

  const isOpen = isExactOrigin(origin);
  if (!isOpen) tell('origin', { origin: String(origin).slice(0, 300) });
  else {
    frame.addEventListener('load', startAsking);
    // A frame that has not begun holds an empty page of the host's own, which is not the one to ask.
    if (!isStillEmpty(frame)) startAsking();
  }

  return {
    get isConnected() {
      return channel !== null;
    },
    setValue(value) {
      const next = handOver(side, value ?? '');
      if (next === side) return;
      side = next;
      if (channel) sendValue();
    },
    setReadOnly(next) {
      if (next === readOnly) return;
      readOnly = next;
      sendSettings();
    },
    focus(from = 'before') {
      frame.focus();
      send({ type: 'focus', from });
    },
    disconnect() {
      frame.removeEventListener('load', startAsking);
      stopAsking();
      closeAsking();
      send({ type: 'bye' });
      for (const port of [channel, ...former]) port?.close();
      channel = null;
      frame.style.height = heightBefore;
    },
  };
}

/** Whether the page in it can have no origin, whatever its address. */
function hasNoOrigin(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
}

function isStillEmpty(frame: HTMLIFrameElement): boolean {
  // Null where the page in it is of another origin.
  return frame.contentDocument?.URL === 'about:blank';
}

/** The height is set by property, which every policy lets a script do, and never as text in an attribute. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const isBorderWithin = frame.ownerDocument.defaultView?.getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderWithin ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
}
