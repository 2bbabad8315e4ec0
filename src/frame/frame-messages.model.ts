import type { DocumentIssue } from '../foundation/document/opening-issue';

/** The version of the bridge. Another one is refused: a field that is not understood would be a field that is lost. */
export const frameProtocol = 1;

/** The longest message that is sent or read, in UTF-16 code units: some ten times the largest document that may be opened. */
export const longestMessage = 32 * 1024 * 1024;

/** What a host says to its frame. */
export type HostMessage =
  /** May we speak? Sent with a channel, over which everything else goes. */
  | { type: 'hello'; session: string }
  /** The document from now on. `set` counts them, from 1. */
  | { type: 'set'; set: number; value: string }
  | {
      type: 'settings';
      readOnly: boolean;
      words: { readonly [key: string]: string | object } | null;
      locale: string | null;
    }
  /** The focus comes from before the frame, or backwards from after it. */
  | { type: 'focus'; from: 'before' | 'after' }
  | { type: 'bye' };

/** What the page in a frame says to its host. `here`: asked again in the same session. */
export type PageMessage =
  | { type: 'welcome' | 'here' | 'refuse' | 'bye' }
  /** A person changed the document that was set as number `set`. */
  | { type: 'change'; set: number; value: string; command: { type: string }; how: 'do' | 'undo' | 'redo' }
  | {
      type: 'issue';
      status: 'opened' | 'newer' | 'unreadable' | 'broken';
      issues: readonly DocumentIssue[];
    }
  /** A change could not be sent, as it is too large. */
  | { type: 'too-large' }
  /** How high the page is, in CSS pixels. */
  | { type: 'height'; height: number }
  /** The focus has left the frame by Tab: to what stands after it, or backwards to what stands before it. */
  | { type: 'leave'; to: 'before' | 'after' };

type Check = (given: unknown) => boolean;
/** What must stand in a message of each type. Written by hand, so that a page without a bundler can load it as it is. */
type Shapes<Message extends { type: string }> = {
  readonly [Type in Message['type']]: { readonly [key: string]: Check };
};

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const isText: Check = (given) => typeof given === 'string';
const isShort: Check = (given) => typeof given === 'string' && given.length > 0 && given.length <= 100;
const isOneOf =
  (words: readonly string[]): Check =>
  (given) =>
    words.some((word) => word === given);
const isCount =
  (least: number, most: number): Check =>
  (given) =>
    Number.isInteger(given) && Number(given) >= least && Number(given) <= most;
const isYesOrNo: Check = (given) => typeof given === 'boolean';
const isNullOr =
  (check: Check): Check =>
  (given) =>
    given === null || check(given);
const isCommand: Check = (given) => isObject(given) && typeof given['type'] === 'string';
const isWords: Check = (given) =>
  isObject(given) &&
  !Object.hasOwn(given, '__proto__') &&
  Object.values(given).every((one) => typeof one === 'string' || (isObject(one) && 'other' in one));
const isIssue: Check = (given) =>
  isObject(given) &&
  ['at', 'code', 'sentence'].every((key) => typeof given[key] === 'string') &&
  isObject(given['values']);
const isIssues: Check = (given) => Array.isArray(given) && given.length <= 1000 && given.every(isIssue);

const fromHost: Shapes<HostMessage> = {
  hello: { session: isShort },
  set: { set: (given) => isCount(1, Number.MAX_SAFE_INTEGER)(given), value: isText },
  settings: {
    readOnly: isYesOrNo,
    words: (given) => isNullOr(isWords)(given),
    locale: (given) => isNullOr((text) => text === '' || isShort(text))(given),
  },
  focus: { from: (given) => isOneOf(['before', 'after'])(given) },
  bye: {},
};

const fromPage: Shapes<PageMessage> = {
  welcome: {},
  here: {},
  refuse: {},
  bye: {},
  'too-large': {},
  change: {
    set: (given) => isCount(0, Number.MAX_SAFE_INTEGER)(given),
    value: isText,
    command: isCommand,
    how: (given) => isOneOf(['do', 'undo', 'redo'])(given),
  },
  issue: {
    status: (given) => isOneOf(['opened', 'newer', 'unreadable', 'broken'])(given),
    issues: isIssues,
  },
  height: { height: (given) => isCount(0, 100_000)(given) },
  leave: { to: (given) => isOneOf(['before', 'after'])(given) },
};

/** What was read: a message, the version of another release, or why it was not read. */
export type ReadMessage<Message> =
  | { kind: 'message'; message: Message }
  | { kind: 'version'; version: number }
  | { kind: 'fault'; fault: 'malformed' | 'too-large' };

/** Every message begins so: it is a text, and what else stands on a page posts something else. */
const mark = '{"mapwell":"frame",';

/** Whether something was meant for the bridge at all. What was not is nobody's business here. */
export function isFrameMessage(given: unknown): given is string {
  return typeof given === 'string' && given.startsWith(mark);
}

/** A message as text, or null where it would be too long. */
export function writeMessage(message: HostMessage | PageMessage): string | null {
  const text = JSON.stringify({ mapwell: 'frame', version: frameProtocol, ...message });
  return text.length > longestMessage ? null : text;
}

/** Reads what a host sends to its frame. Never throws, whatever it is given. */
export function readFromHost(given: unknown): ReadMessage<HostMessage> {
  return read(fromHost, given);
}

/** Reads what the page in a frame sends to its host. Never throws, whatever it is given. */
export function readFromPage(given: unknown): ReadMessage<PageMessage> {
  return read(fromPage, given);
}

const malformed = { kind: 'fault', fault: 'malformed' } as const;

function read<Message extends { type: string }>(
  shapes: Shapes<Message>,
  given: unknown,
): ReadMessage<Message> {
  if (!isFrameMessage(given)) return malformed;
  if (given.length > longestMessage) return { kind: 'fault', fault: 'too-large' };
  const envelope = parsed(given);
  if (envelope === null || envelope['mapwell'] !== 'frame') return malformed;
  const { version } = envelope;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return malformed;
  // Of another version nothing else is known, and nothing else is asked.
  if (version !== frameProtocol) return { kind: 'version', version };
  const type = envelope['type'];
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return malformed;
  const checks = Object.entries<Check>(shapes[type as Message['type']]);
  if (!checks.every(([key, check]) => Object.hasOwn(envelope, key) && check(envelope[key]))) return malformed;
  const fields = checks.map(([key]) => [key, envelope[key]] as const);
  // The checks have made sure of it.
  return { kind: 'message', message: { type, ...Object.fromEntries(fields) } as unknown as Message };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    // It begins as an object does, so what comes out is one.
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/**
 * Whether a text is exactly what a browser calls the origin of a server: small letters, no slash at the end, no port that is
 * there anyway. `*` is none, and neither is `null`.
 */
export function isExactOrigin(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > 300) return false;
  const [, scheme, , port] =
    /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (scheme === undefined) return false;
  return port === undefined || (!port.startsWith('0') && port !== (scheme === 'https' ? '443' : '80'));
}
