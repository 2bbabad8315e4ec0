import type { ElementChange, ElementIssue, MapwellElement } from '../foundation/element/element-contract';
import { focusLast } from '../foundation/element/element-focus';
import type { Catalogue } from '../foundation/words/words';
import type { FrameIssue, FrameIssueCode } from './frame-issues.text';
import { wordFrameIssue } from './frame-issues.text';
import type { HostMessage, PageMessage } from './frame-messages.model';
import {
  frameProtocol,
  isExactOrigin,
  isFrameMessage,
  readFromHost,
  writeMessage,
} from './frame-messages.model';
import { emptySide, takeOver, writeOn } from './frame-sides.model';
import { onceFocused } from './once-focused';

export interface ServeFrameOptions {
  /**
   * The exact origins of the hosts that may hand over a document and be told of it. `null`, the origin of pages without one,
   * only where it stands here: any page in a sandbox has it. There is no `*`.
   */
  allowedOrigins: readonly string[];
  /** The one element of the page, such as `<mapwell-safety-plan>`. Until a host has answered it may only be read. */
  element: MapwellElement;
  /** A council's own words for the sentences of the bridge. */
  words?: Catalogue;
  /** BCP 47 tag of the language of the words. */
  locale?: string;
  onIssue?: (issue: FrameIssue) => void;
}

export interface ServedFrame {
  /** Whether a host has the document in its hands. */
  readonly isConnected: boolean;
  /** Ends it: no listener, observer or channel is left behind, and the element is as writable as it was before. */
  disconnect: () => void;
}

/**
 * The side of the bridge that stands in the frame: it hands an element's document to a host on the list and to nobody else.
 * Bad options are told by `onIssue` and never thrown.
 */
export function serveFrame(options: ServeFrameOptions): ServedFrame {
  const { element } = options;
  const page = element.ownerDocument;
  const window = page.defaultView;
  // Asked of the attribute: the page may not know the element yet.
  const isReadOnly = element.hasAttribute('readonly');
  let side = emptySide;
  let session: string | null = null;
  let channel: MessagePort | null = null;
  let height = -1;
  /** Which way Tab was pressed last, until the focus has come to rest on this page. */
  let tabbed: 'before' | 'after' | null = null;
  let stopFocusing = () => {};

  const tell = (code: FrameIssueCode, values = {}) =>
    options.onIssue?.(wordFrameIssue(code, options.words, options.locale, values));
  const allowed = options.allowedOrigins.filter((origin) => {
    const isFine = origin === 'null' || isExactOrigin(origin);
    if (!isFine) tell('origin', { origin: String(origin).slice(0, 300) });
    return isFine;
  });

  const send = (message: PageMessage) => {
    const text = writeMessage(message);
    if (text !== null) channel?.postMessage(text);
    else {
      channel?.postMessage(writeMessage({ type: 'too-large' }));
      tell('too-large');
    }
  };
  const leaveHost = () => {
    stopFocusing();
    channel?.close();
    channel = null;
    session = null;
    // What is written now would be kept by nobody.
    element.readOnly = true;
  };

  const meet = (event: MessageEvent<unknown>) => {
    if (!isFrameMessage(event.data)) return;
    if (event.source !== window?.parent || event.source === window || !allowed.includes(event.origin)) {
      tell('foreign');
      return;
    }
    const [port] = event.ports;
    const read = readFromHost(event.data);
    if (read.kind === 'fault') tell(read.fault);
    else if (read.kind === 'version') {
      tell('version', { theirs: read.version, ours: frameProtocol });
      port?.postMessage(writeMessage({ type: 'refuse' }));
    } else if (read.message.type !== 'hello' || !port) tell('malformed');
    else if (read.message.session === session) {
      port.close();
      send({ type: 'here' });
    } else {
      leaveHost();
      session = read.message.session;
      channel = port;
      side = emptySide;
      height = -1;
      port.onmessage = (message: MessageEvent<unknown>) => hear(port, message.data);
      send({ type: 'welcome' });
      tellHeight();
    }
  };
  const hear = (port: MessagePort, given: unknown) => {
    if (port !== channel) return;
    const read = readFromHost(given);
    if (read.kind === 'fault') tell(read.fault);
    else if (read.kind === 'version') tell('malformed');
    else obey(read.message);
  };
  const obey = (message: HostMessage) => {
    switch (message.type) {
      case 'set':
        side = takeOver(message.set, message.value);
        element.value = message.value;
        break;
      case 'settings':
        if (message.words !== null) Object.assign(element, { words: message.words });
        if (message.locale !== null) Object.assign(element, { locale: message.locale });
        element.readOnly = isReadOnly || message.readOnly;
        break;
      case 'focus':
        takeFocus(message.from);
        break;
      case 'bye':
        leaveHost();
        break;
      default:
        tell('malformed');
    }
  };

  const takeFocus = (from: 'before' | 'after') => {
    stopFocusing();
    const give = () => {
      if (from === 'before' || !focusLast(element.shadowRoot ?? element)) element.focus();
    };
    // The host has brought the focus to the frame, which may be on its way still. Asked from two processes at once, Firefox
    // takes it from both.
    if (window) stopFocusing = onceFocused(window, give);
  };

  const change = (event: Event) => {
    if (event.target !== element) return;
    const { value, command, how } = (event as CustomEvent<ElementChange<object, { type: string }>>).detail;
    // Whoever else listens on this page may still refuse it.
    queueMicrotask(() => {
      const next = event.defaultPrevented ? side : writeOn(side, JSON.stringify(value));
      if (next === side) return;
      side = next;
      send({ type: 'change', set: side.set, value: side.text, command, how });
    });
  };
  const issue = (event: Event) => {
    if (event.target !== element) return;
    const { status, issues } = (event as CustomEvent<ElementIssue>).detail;
    send({ type: 'issue', status, issues: issues.slice(0, 1000) });
  };
  const tellHeight = () => {
    const now = Math.min(100_000, Math.ceil(page.documentElement.getBoundingClientRect().height));
    if (now === height || channel === null) return;
    height = now;
    send({ type: 'height', height });
  };
  const press = (event: KeyboardEvent) => {
    tabbed = event.key !== 'Tab' ? null : event.shiftKey ? 'before' : 'after';
  };
  const rest = () => {
    tabbed = null;
  };
  const leave = () => {
    if (tabbed !== null) send({ type: 'leave', to: tabbed });
    tabbed = null;
  };

  const heights = new ResizeObserver(tellHeight);
  const here = new AbortController();
  const { signal } = here;
  if (window === null || window.parent === window) tell('not-framed');
  element.readOnly = true;
  element.addEventListener('mapwell-change', change, { signal });
  element.addEventListener('mapwell-issue', issue, { signal });
  window?.addEventListener('message', meet, { signal });
  window?.addEventListener('keydown', press, { signal, capture: true });
  window?.addEventListener('pointerdown', rest, { signal, capture: true });
  // Within a shadow root the focus moves unseen, and only the key that is let go says that it stayed.
  window?.addEventListener('keyup', rest, { signal, capture: true });
  page.addEventListener('focusin', rest, { signal, capture: true });
  window?.addEventListener('blur', leave, { signal });
  heights.observe(page.documentElement);

  return {
    get isConnected() {
      return channel !== null;
    },
    disconnect() {
      here.abort();
      heights.disconnect();
      send({ type: 'bye' });
      leaveHost();
      element.readOnly = isReadOnly;
    },
  };
}
