import type { DocumentIssue } from '../foundation/document/opening-issue';
import type { Catalogue, WordsFor, WordValues } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import { frameWords } from './frame.words';

/** The words of the bridge, each of them replaceable. */
export type FrameWords = WordsFor<typeof frameWords>;

/**
 * - `origin`: an address in the options is not the exact one of a server. Nothing was sent, and the bridge stays closed.
 * - `sandbox`: the frame takes its page's origin away, so that only `*` would reach it. Nothing was sent.
 * - `not-framed`: the page was opened by itself.
 * - `version`: the two sides are of releases that do not understand each other.
 * - `foreign`: somebody who is not on the list, or not the page around the frame, sent a message.
 * - `malformed`, `too-large`: a message could not be read, or not be sent.
 * - `no-answer`: the page in the frame has not answered for a quarter of a minute.
 * - `late`: a change of a document that the host has replaced in the meantime; it comes with `value`.
 * - `document`: what the element found when it opened the document; it comes with `status` and `issues`.
 */
export type FrameIssueCode =
  | 'origin'
  | 'sandbox'
  | 'not-framed'
  | 'version'
  | 'foreign'
  | 'malformed'
  | 'too-large'
  | 'no-answer'
  | 'late'
  | 'document';

/** Something whoever looks after a page should know. The sentence never repeats any of the family's words. */
export interface FrameIssue {
  code: FrameIssueCode;
  /** What happened and what stays safe, in plain words. */
  sentence: string;
  /** Of `document`: as the element's `mapwell-issue` has it. */
  status?: 'opened' | 'newer' | 'unreadable' | 'broken';
  issues?: readonly DocumentIssue[];
  /** Of `late`: the document a person wrote, as JSON text. It belongs to the document before the one that is there now. */
  value?: string;
}

/** Puts an issue into words: the catalogue, then a council's own words over it. */
export function wordFrameIssue(
  code: FrameIssueCode,
  own: Catalogue = {},
  locale = 'en-GB',
  values: WordValues = {},
): FrameIssue {
  return {
    code,
    sentence: speak<Catalogue>({ ...frameWords, ...own }, locale).plain(`issue.${code}`, values),
  };
}
