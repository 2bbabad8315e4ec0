import type { DocumentIssue } from '../document/opening-issue';
import type { Opened } from '../document/open-document';
import type { DocumentChange } from '../react/use-document';

/** What every mapwell element has, beside the settings of its tool. */
export interface MapwellElement extends HTMLElement {
  /**
   * In: the document, as an object or as JSON text; the same again changes nothing. Out: the document as it is now; null
   * where there is none yet; and of one that cannot be worked on here exactly what was handed over.
   */
  value: unknown;
  /** The name of the field in the host's form. */
  name: string;
  /** Only to be read, and not sent with the form. */
  disabled: boolean;
  /** Only to be read, and sent with the form. */
  readOnly: boolean;
  /** What opening the value found, in words. */
  readonly issues: readonly DocumentIssue[];
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
}

/** The `detail` of `mapwell-change`. `preventDefault()` refuses the change: the document stays as it was. */
export interface ElementChange<Doc, Command> extends DocumentChange<Command> {
  /** The whole document, always valid to save. */
  value: Doc;
}

/** The `detail` of `mapwell-issue`: of a value that could not be opened whole, or of a part that broke. */
export interface ElementIssue {
  /** As in {@link Opened}; `broken` where a part threw: the document is safe, and a copy of it is offered. */
  status: Opened<unknown>['status'] | 'broken';
  /** In words. Empty where a part broke. */
  issues: readonly DocumentIssue[];
  /** What a part threw. */
  error?: unknown;
}

export interface DefineOptions {
  /** What the tag begins with, in small letters. Default `mapwell`: `<mapwell-mapping-board>`. */
  prefix?: string;
}
