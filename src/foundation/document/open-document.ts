import type * as v from 'valibot';
import type { Catalogue, Say } from '../words/words';
import { speak } from '../words/words';
import type { DocumentEnvelope, KeptValue } from './envelope';
import type { ObjectSchema } from './field';
import type { Json, JsonObject } from './json';
import { isJsonObject } from './json';
import { documentLimits } from './limits';
import type { DocumentIssue, Finding, Findings } from './opening-issue';
import { wordFinding } from './opening-issue';
import { openingWords } from './opening.words';
import { readPlainJson } from './plain-json';
import { blank, repair } from './repair';

/** One step from a format to the next. */
export interface Migration {
  /** The format it makes: one more than the format it takes. */
  to: number;
  /** What changed in the form, and why, for whoever reads this in ten years. */
  why: string;
  /**
   * The document in the new format. It is given the document as it was saved, repaired by nobody, so it must bear with
   * anything; where it throws, the document is not opened. It changes nothing of what it is given.
   */
  up: (document: JsonObject) => JsonObject;
}

/** What it takes to open one kind of document. */
export interface DocumentDefinition<Doc extends DocumentEnvelope> {
  kind: string;
  /** The newest format. A whole number from 1. */
  format: number;
  /** What a document of the newest format is. Every field was made by `field`. */
  schema: ObjectSchema & v.GenericSchema<unknown, Doc>;
  /** Every step from format 1 to the newest, in order. */
  migrations: readonly Migration[];
  /** What the kind, its lists and its fields are called: `document.…`, `entry.…`, `field.…`. */
  words: Catalogue;
}

/** How the issues are worded. */
export interface OpeningOptions {
  /** Replaces any of the opening words and of the definition's. */
  words?: Catalogue;
  /** BCP 47 tag of the language the words are in. Default `en-GB`. */
  locale?: string;
}

/** A document as it was opened. */
export interface Opened<Doc> {
  /**
   * - `opened`: it may be worked on and saved.
   * - `newer`: a newer version saved it. It may be read, and must not be changed or saved.
   * - `unreadable`: the document here is an empty one, and must not be saved in the place of what was given.
   */
  status: 'opened' | 'newer' | 'unreadable';
  /** Always a valid document, whatever the status. */
  document: Doc;
  /** What a person should know of it. None for a document that mapwell gave. */
  issues: readonly DocumentIssue[];
}

/**
 * Opens a document that was saved: as an object, as its JSON text, or whatever came instead. Never throws and never drops
 * anything: fields it does not know stay where they are, and what it cannot understand is kept in `document.kept`, even
 * in the empty document that stands for an unreadable one. Null, undefined and an empty text mean that nothing was saved
 * yet: an empty document with an empty id, and no issue.
 *
 * A valid document comes back as the very same object. Opening what was opened gives the same again, without an issue.
 * The input is never changed. Linear in its size, up to {@link documentLimits}; beyond them it is unreadable.
 */
export function openDocument<Doc extends DocumentEnvelope>(
  definition: DocumentDefinition<Doc>,
  input: unknown,
  options: OpeningOptions = {},
): Opened<Doc> {
  const found: Findings = { findings: [], kept: [] };
  const finish = (status: Opened<Doc>['status'], document: Doc): Opened<Doc> => ({
    status,
    document,
    issues: wordFindings(found.findings, definition, options),
  });
  const refuse = (finding: Finding, content?: Json): Opened<Doc> => {
    // What was put aside on the way stays with the whole of it.
    const kept = content === undefined ? [] : [...found.kept, { at: '', value: content }];
    found.findings = [finding];
    const document = emptyDocument(definition, kept);
    return finish('unreadable', refusalOf(document) === null ? document : emptyDocument(definition, []));
  };

  const parsed = parseText(input);
  if (parsed === tooLong) return refuse({ code: 'too-large', at: '' });
  if (parsed === notJson) {
    const text = readPlainJson(input, found);
    return refuse({ code: 'not-json', at: '' }, text.refused === null ? text.value : undefined);
  }
  if (parsed === undefined || parsed === null) return finish('opened', emptyDocument(definition, []));

  const reading = readPlainJson(parsed, found);
  if (reading.refused !== null) return refuse({ code: reading.refused, at: '' });
  const { value: plain } = reading;
  if (!isJsonObject(plain) || !isLikely(definition, plain))
    return refuse({ code: 'not-a-document', at: '' }, plain);
  const { kind = null } = plain;
  if (kind !== null && kind !== definition.kind) {
    return refuse({ code: 'other-kind', at: '/kind', kind: typeof kind === 'string' ? kind : '' }, plain);
  }

  if (kind === null) found.findings.push({ code: 'no-kind', at: '/kind' });
  const format = readFormat(plain['format'] ?? null, found);
  const isMarked = kind !== null && plain['format'] === format;
  const current = migrate(definition, isMarked ? plain : { ...plain, kind: definition.kind, format }, format);
  if (current === null) return refuse({ code: 'not-brought-up-to-date', at: '' }, plain);
  if (format > definition.format) found.findings.push({ code: 'newer', at: '/format' });
  const status = format > definition.format ? 'newer' : 'opened';

  const repaired = repair(definition.schema, current, found);
  if (repaired === plain && reading.same) return finish(status, asDocument<Doc>(parsed));
  const mended = withKept(repaired, found.kept);
  // Keeping and naming make a document longer. One that could not be opened again is not opened at all.
  const refused = refusalOf(mended);
  return refused === null ? finish(status, asDocument<Doc>(mended)) : refuse({ code: refused, at: '' });
}

const notJson = Symbol('not JSON');
const tooLong = Symbol('too long');

/** The value of a JSON text, undefined for an empty one; anything but a text is given back as it is. */
function parseText(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  // No document within the limits is longer, were every letter written as an escape.
  if (input.length > documentLimits.characters * 6 + documentLimits.values * 32) return tooLong;
  const text = input.trim();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

/** Findings in the words of a definition. */
export function wordFindings(
  findings: readonly Finding[],
  definition: { kind: string; words: Catalogue },
  options: OpeningOptions,
): readonly DocumentIssue[] {
  if (findings.length === 0) return [];
  const say = speakerOf(definition.words, options);
  return findings.map((finding) => wordFinding(finding, definition.kind, say));
}

/** The last speaker made for a tool: to make one takes longer than to open a small document. */
const speakers = /* @__PURE__ */ new WeakMap<
  Catalogue,
  { own: Catalogue | undefined; locale: string; say: Say }
>();

function speakerOf(named: Catalogue, { words: own, locale = 'en-GB' }: OpeningOptions): Say {
  const last = speakers.get(named);
  if (last !== undefined && last.own === own && last.locale === locale) return last.say;
  const say = speak<Catalogue>({ ...openingWords, ...named, ...own }, locale);
  speakers.set(named, { own, locale, say });
  return say;
}

/** Whether an object may be a document: it says its kind, or is empty, or has a field that the schema knows. */
function isLikely<Doc extends DocumentEnvelope>(
  { schema }: DocumentDefinition<Doc>,
  plain: JsonObject,
): boolean {
  const keys = Object.keys(plain);
  return keys.length === 0 || keys.some((key) => Object.hasOwn(schema.entries, key));
}

function readFormat(saved: Json, found: Findings): number {
  const format = typeof saved === 'string' && /^\d{1,9}$/.test(saved) ? Number(saved) : saved;
  if (typeof format === 'number' && Number.isSafeInteger(format) && format >= 1) {
    if (format !== saved) found.findings.push({ code: 'read-as', at: '/format' });
    return format;
  }
  found.findings.push({ code: 'no-format', at: '/format' });
  if (saved !== null) found.kept.push({ at: '/format', value: saved });
  return 1;
}

/** The document in the newest format, or null where a step failed or is missing. The same object where there is none. */
function migrate<Doc extends DocumentEnvelope>(
  { migrations, format: newest }: DocumentDefinition<Doc>,
  document: JsonObject,
  format: number,
): JsonObject | null {
  let current = document;
  for (let to = format + 1; to <= newest; to += 1) {
    const step = migrations.find((migration) => migration.to === to);
    if (step === undefined) return null;
    try {
      const next: unknown = step.up(current);
      if (!isJsonObject(next)) return null;
      current = { ...next, format: to };
    } catch {
      return null;
    }
  }
  return current;
}

/** What is wrong with the steps of a definition, in words for its author, or null. */
export function migrationFault<Doc extends DocumentEnvelope>({
  format,
  migrations,
}: Pick<DocumentDefinition<Doc>, 'format' | 'migrations'>): string | null {
  const wanted = Array.from({ length: format - 1 }, (_, step) => step + 2).join(', ');
  const there = migrations.map(({ to }) => to).join(', ');
  return wanted === there
    ? null
    : `Format ${format} needs the steps [${wanted}] in this order, and has [${there}].`;
}

function emptyDocument<Doc extends DocumentEnvelope>(
  definition: DocumentDefinition<Doc>,
  kept: readonly KeptValue[],
): Doc {
  return asDocument<Doc>(withKept(blank(definition.schema), kept));
}

function withKept(document: Json, kept: readonly KeptValue[]): Json {
  if (kept.length === 0 || !isJsonObject(document)) return document;
  const before = Array.isArray(document['kept']) ? (document['kept'] as readonly Json[]) : [];
  return { ...document, kept: [...before, ...kept.map(({ at, value }) => ({ at, value }))] };
}

function refusalOf(document: unknown) {
  return readPlainJson(document, { findings: [], kept: [] }).refused;
}

/**
 * Says to TypeScript what repair has made true: it gives what the schema accepts, as each `otherwise` is accepted by its
 * own field. Contract tests hold the schema against the interface, and every `otherwise` against its schema.
 */
function asDocument<Doc>(document: unknown): Doc {
  return document as Doc;
}
