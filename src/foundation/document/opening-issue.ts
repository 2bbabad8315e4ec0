import type { Say, WordValues } from '../words/words';
import type { KeptValue } from './envelope';

/** Everything that can be said of a document when it is opened. A closed list: each has its sentence. */
export const issueCodes = [
  // The whole could not be opened.
  'not-json',
  'not-a-document',
  'other-kind',
  'too-large',
  'too-deep',
  'not-brought-up-to-date',
  // The whole was opened, with a doubt.
  'newer',
  'no-kind',
  'no-format',
  // A part of it was mended.
  'kept',
  'closed',
  'read-as',
  'kept-as-words',
  'filled-in',
  'new-id',
  'same-id',
  'unsafe-key',
  'left-out',
  'could-not-read',
  'loop',
] as const;

/** One of {@link issueCodes}. */
export type IssueCode = (typeof issueCodes)[number];

/**
 * Something a person should know about a document that was opened. Neither the sentence nor the values repeat any of the
 * family's words: hosts write issues into logs, and an entry may be closed to whoever reads them.
 */
export interface DocumentIssue {
  /** Where, as a JSON Pointer (RFC 6901) into what was given; empty for the whole of it. */
  at: string;
  code: IssueCode;
  /** What fills the sentence. */
  values: WordValues;
  /** What was found, what was done and what stays safe, in plain words. */
  sentence: string;
}

/** An issue before it is put into words. */
export interface Finding {
  code: IssueCode;
  at: string;
  /** How many answers were not there. */
  count?: number;
  /** The kind that was found in place of ours. */
  kind?: string;
}

/** What opening has come upon so far. */
export interface Findings {
  findings: Finding[];
  kept: KeptValue[];
}

/** A JSON Pointer one step further down (RFC 6901). */
export function pointerTo(at: string, key: string | number): string {
  return `${at}/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The keys and numbers a JSON Pointer leads through. */
export function keysOf(at: string): readonly (string | number)[] {
  return at
    .split('/')
    .slice(1)
    .map((key) =>
      /^(?:0|[1-9]\d{0,8})$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~'),
    );
}

/** Puts a finding into words: in which entry, in which of its fields, and what became of it. */
export function wordFinding(finding: Finding, kind: string, say: Say): DocumentIssue {
  const { at, code } = finding;
  const { list, number, key } = placeOf(at);
  const document = documentName(kind, say);
  const inList = say.has(`entry.${list}`) ? `entry.${list}` : 'entry.other';
  const entry = list === null ? say('entry.document', { document }) : say(inList, { number });
  // A key without words was not in the schema. It came from outside, and may be anybody's name.
  const field = key === null ? null : say(say.has(`field.${key}`) ? `field.${key}` : 'field.other');
  const place = field === null ? entry : say('place.field', { entry, field });
  const whole = `issue.${code}.whole`;
  const values: WordValues = {
    document,
    place,
    ...(finding.count !== undefined && { count: finding.count }),
    ...(finding.kind !== undefined && { found: documentName(finding.kind, say) }),
  };
  return {
    at,
    code,
    values,
    sentence: say(key === null && say.has(whole) ? whole : `issue.${code}`, values),
  };
}

/** What a kind of document is called. A kind without words of its own is called by its name: "safety plan". */
function documentName(kind: string, say: Say): string {
  // The kind may come from outside, and whatever else stood there must not be repeated.
  const name = /^mapwell\/([a-z][a-z-]{0,60})$/.exec(kind)?.[1];
  if (name === undefined) return say('document.unknown');
  return say.has(`document.${name}`) ? say(`document.${name}`) : name.replaceAll('-', ' ');
}

/** The outermost entry a pointer leads into, and the field of it; or the field of the document. */
function placeOf(at: string): { list: string | null; number: number; key: string | null } {
  const [first = null, second, third = null] = at.split('/').slice(1);
  if (second === undefined || !/^\d+$/.test(second)) return { list: null, number: 0, key: first };
  return { list: first, number: Number(second) + 1, key: third };
}
