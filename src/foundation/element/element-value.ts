import type { Opened } from '../document/open-document';

/** The value of one element: what the host handed over, and what became of it. */
export interface HeldValue<Doc extends object> {
  /** As it is given to the component: a document, the text or whatever else the host handed over; null where nothing was. */
  current: () => unknown;
  /** How what was handed over last was opened. Opened once, when it is first asked for. */
  opened: () => Opened<Doc>;
  /**
   * For the host: the document; null where nothing was given yet; and of what cannot be worked on here, exactly what was
   * handed over, so that no empty document is ever saved in its place.
   */
  shown: () => unknown;
  /**
   * For a form. What nobody changed goes back letter for letter as it came, readable or not; otherwise the document as JSON.
   * Nothing given and nothing done is an empty text.
   */
  text: () => string;
  /** The host hands over a value. False where it is the one already here. */
  receive: (value: unknown) => boolean;
  /** The `value` attribute changed: it counts for as long as nothing else has been said, and for a reset. False: nothing to show. */
  receiveDefault: (text: string | null) => boolean;
  /** The browser brings back what stood here before. False where it is what stands here. */
  restore: (text: string) => boolean;
  /** A person changed the document. The function takes that back, unless something else has been handed over since. */
  change: (document: Doc) => () => void;
  /** Back to what the host handed over last. */
  reset: () => void;
}

/** What of a document may go into a form: all of it, where nothing else is said. */
type Sendable<Doc> = (document: Doc) => Doc;

export function holdValue<Doc extends object>(
  open: (input: unknown) => Opened<Doc>,
  sendable: Sendable<Doc>,
): HeldValue<Doc> {
  let base: unknown = null;
  let value: unknown = null;
  /** The document a person's last change made: it needs no opening. */
  let made: Doc | null = null;
  /** Whether anything but the attribute has spoken. */
  let isSaid = false;
  let opened: { of: unknown; as: Opened<Doc> } | null = null;

  const openedAs = (): Opened<Doc> => {
    if (made !== null && made === value) return { status: 'opened', document: made, issues: [] };
    if (opened === null || !Object.is(opened.of, value)) opened = { of: value, as: open(value) };
    return opened.as;
  };
  const isNothing = () => value === null || value === '';
  const take = (next: unknown): boolean => {
    // A host that hands back the text of what was just done has nothing new to say, and nothing is opened again.
    if (Object.is(next, value) || (made !== null && made === value && next === asText(made))) return false;
    value = next;
    return true;
  };
  const text = (): string => {
    if (isNothing()) return '';
    const { status, document } = openedAs();
    const sent = status === 'opened' ? sendable(document) : document;
    return asText(status !== 'opened' || sent === document ? value : sent);
  };
  return {
    current: () => value,
    opened: openedAs,
    shown: () => {
      if (isNothing()) return null;
      const { status, document } = openedAs();
      return status === 'opened' ? document : value;
    },
    text,
    receive(next) {
      isSaid = true;
      base = next ?? null;
      return take(base);
    },
    receiveDefault(said) {
      base = said;
      return !isSaid && take(said);
    },
    restore(said) {
      isSaid = true;
      return take(said);
    },
    change(document) {
      const before = { value, made, isSaid };
      [value, made, isSaid] = [document, document, true];
      return () => {
        if (value === document) ({ value, made, isSaid } = before);
      };
    },
    reset() {
      [value, made, isSaid] = [base, null, false];
    },
  };
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
