import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type { DocumentEnvelope } from '../../src/foundation/document';
import type { Opened } from '../../src/foundation/document/open-document';
import { frozen } from './frozen';

// What has to be true of every tool's document, whatever a host hands over: opening never throws, the result is valid,
// nothing that was written is lost, and what was opened once opens to the same again.

type Junk = () => unknown;
type Holder = Record<string, unknown>;

/** Texts of an own kind that stand where they should not: an id of an entry, a key, words. */
export interface JunkOfATool {
  /** An id that entries of the tool have. */
  id: string;
  texts: readonly string[];
  /** Whole values, made anew each time. */
  values?: readonly Junk[];
  /** How many steps down damage goes at most. Default 5. */
  depth?: number;
}

/** Values that no document should hold. Made anew each time, as some of them can be used only once. */
function junkWith({ id, texts, values = [] }: JunkOfATool): readonly Junk[] {
  const single = [null, true, 0, -1, 1.5, 1e21, '', ' ', '7', 'true', 'closed', 'p1', '2023-02-30'];
  return [
    ...[...single, id, ...texts].map((value) => () => value),
    () => [],
    () => ({}),
    () => [['Dee has a key']],
    () => ({ id, text: 'Dee has a key' }),
    () => [{ id }, { id }, null, 'a lone text'],
    () => ({ level: 'familyOnly', notShownTo: { p1: true } }),
    () => ({ at: 'yesterday', by: 5, why: ['because'] }),
    () =>
      JSON.parse(
        '{"__proto__":{"polluted":"yes it is"},"constructor":{"prototype":{"polluted":"yes it is"}}}',
      ) as unknown,
    ...values,
  ];
}

const hostile = (): never => {
  throw new Error('hostile');
};

/** What a program may hand over and JSON cannot say. */
function noJsonWith(id: string): readonly Junk[] {
  return [
    () => undefined,
    () => NaN,
    () => -Infinity,
    () => -0,
    () => 9007199254740993n,
    () => Symbol('no text'),
    () => () => 'no text',
    () => new Date(NaN),
    () => new Date(0),
    () => new Map([['id', id]]),
    () => new Set(['p1']),
    () => Array.from({ length: 2 }, () => undefined),
    () => {
      const loop: Holder = { text: 'Gran stays over' };
      return (loop['loop'] = loop);
    },
    () => Object.defineProperty({ text: 'x' }, 'id', { enumerable: true, get: hostile }),
    () => new Proxy({ id }, { get: hostile }),
  ];
}

const damages: readonly ((holder: Holder, key: string, value: unknown) => void)[] = [
  (holder, key, value) => (holder[key] = value),
  (holder, key, value) => (holder[key] = value),
  (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  (holder, key) => (Array.isArray(holder) ? holder.push(holder[key]) : (holder[`${key}Again`] = holder[key])),
  (holder, key) => (holder[key] = [holder[key]]),
  (holder, key) => (holder[key] = textOf(holder[key]) ?? 'no text'),
  (holder, key) => (holder[key] = { was: holder[key] }),
  (holder, key, value) => {
    holder[`${key}Before`] = holder[key];
    holder[key] = value;
  },
  (holder, _, value) =>
    Object.defineProperty(holder, '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    }),
  (holder, _, value) => (holder['constructor'] = value),
];

/** A value as JSON, or undefined where it has none. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

export const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function damage(document: unknown, steps: readonly number[], how: number, value: unknown): void {
  let holder = document;
  for (const [at, step] of steps.entries()) {
    const keys = isHolder(holder) ? Object.keys(holder) : [];
    const key = keys[step % keys.length];
    if (!isHolder(holder) || key === undefined) return;
    // What an earlier damage put there may throw when it is looked at.
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    const next: unknown = descriptor?.get ? undefined : descriptor?.value;
    if (at < steps.length - 1 && isHolder(next)) {
      holder = next;
      continue;
    }
    try {
      damages[how]?.(holder, key, value);
    } catch {
      // A getter has no setter, and a proxy may refuse: then it stays as bad as it is.
    }
    return;
  }
}

/** Sound documents, as JSON, with damage of every kind anywhere in them, among things that are no document at all. */
export function damagedDocuments(sound: readonly string[], own: JunkOfATool): fc.Arbitrary<unknown> {
  const junk = junkWith(own);
  const noJson = noJsonWith(own.id);
  const someDamage = fc.tuple(
    fc.array(fc.nat(63), { minLength: 1, maxLength: own.depth ?? 5, size: 'max' }),
    fc.nat(damages.length - 1),
    fc.nat(junk.length - 1),
    fc.nat(noJson.length * 8),
  );
  const damaged = fc
    .tuple(fc.nat(sound.length - 1), fc.array(someDamage, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([which, all, asText]) => {
      const document: unknown = JSON.parse(sound[which] ?? '{}');
      for (const [steps, how, value, strange] of all) {
        damage(document, steps, how, (noJson[strange] ?? junk[value] ?? (() => null))());
      }
      return asText ? (textOf(document) ?? document) : document;
    });
  return fc.oneof(
    { weight: 90, arbitrary: damaged },
    { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.string() },
    {
      weight: 2,
      arbitrary: fc.anything({
        maxDepth: 2,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
    },
  );
}

const isSingle = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Every single value as text, with how often it stands there. */
function textsIn(value: unknown, texts = new Map<string, number>()): Map<string, number> {
  if (isHolder(value)) for (const inner of Object.values(value)) textsIn(inner, texts);
  else if (isSingle(value) && value !== '') texts.set(String(value), (texts.get(String(value)) ?? 0) + 1);
  return texts;
}

/** Every id in it. One that is given twice is replaced where it stands the second time, and that is reported. */
function idsIn(value: unknown, ids = new Set<unknown>()): Set<unknown> {
  if (!isHolder(value)) return ids;
  ids.add(value['id']);
  for (const inner of Object.values(value)) idsIn(inner, ids);
  return ids;
}

/** The first text of the input that the output lacks. A text with a space that is nobody's id must stand there as often. */
export function lostText(input: unknown, output: unknown): string | null {
  const there = textsIn(output);
  const ids = idsIn(input);
  for (const [text, times] of textsIn(input)) {
    if ((there.get(text) ?? 0) < (text.includes(' ') && !ids.has(text) ? times : 1)) return text;
  }
  return null;
}

/** What a text holds, the text where it is no JSON, undefined where it says that nothing was saved. */
function parsedOrItself(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Everything that opening has to report at least this often: a run that met less has proved nothing. */
const codes = [
  ...['kept', 'closed', 'read-as', 'kept-as-words', 'filled-in', 'new-id', 'same-id'],
  ...['unsafe-key', 'left-out', 'could-not-read', 'loop'],
];
const leastOfACode = 30;

export interface AnythingOpens<Document extends DocumentEnvelope> {
  anything: fc.Arbitrary<unknown>;
  open: (input: unknown) => Opened<Document>;
  schema: v.GenericSchema;
  runs: number;
  seed: number;
  /** What else is wrong with a document that came of a text, where the tool asks for more. */
  alsoWrong?: (saved: unknown, opened: Document) => string | null;
}

/** Opens that many, and fails at the first that breaks a promise. */
export function expectAnythingOpens<Document extends DocumentEnvelope>(how: AnythingOpens<Document>): void {
  const { anything, open, schema, runs, seed, alsoWrong } = how;
  const seen: Record<string, number> = {};
  let run = 0;
  fc.assert(
    fc.property(anything, (input) => {
      const { status, document, issues } = open(input);
      seen[status] = (seen[status] ?? 0) + 1;
      for (const { code } of issues) seen[code] = (seen[code] ?? 0) + 1;

      if (!v.safeParse(schema, document).success) throw new Error('The document is not valid.');
      if (Object.getPrototypeOf(document) !== Object.prototype)
        throw new Error('The document has a strange prototype.');
      if (typeof input === 'string') {
        const parsed = parsedOrItself(input);
        const lost = parsed === undefined ? null : lostText(parsed, document);
        if (lost !== null) throw new Error(`Lost: ${lost}`);
        const wrong = alsoWrong?.(parsed, document) ?? null;
        if (wrong !== null) throw new Error(wrong);
      }

      const again = open(document);
      if (again.document !== document) throw new Error('What was opened is repaired again.');
      const said = again.issues.map(({ code }) => code).join();
      if (said !== (status === 'newer' ? 'newer' : ''))
        throw new Error(`What was opened is reported again: ${said}`);
      run += 1;
      if (run % 5 === 0) {
        const back = open(JSON.stringify(frozen(document)));
        if (!sameJson(back.document, document)) throw new Error('It is another document once it was saved.');
      }
    }),
    { numRuns: runs, seed },
  );
  expect('polluted' in {}).toBe(false);
  for (const status of ['opened', 'unreadable']) expect(seen[status]).toBeGreaterThan(runs / 100);
  for (const code of codes) {
    const times = seen[code] ?? 0;
    expect({ code, times, enough: times > leastOfACode }).toEqual({ code, times, enough: true });
  }
}

export interface UnknownFieldsStay<Document extends DocumentEnvelope> {
  sound: readonly string[];
  open: (input: unknown) => Opened<Document>;
  /** The document with a field that no release knows, on itself and on its entries. */
  withField: (document: Document, key: string, value: unknown) => object;
}

/** A field that a later release or a host has put there is neither moved nor spoken of. */
export function expectUnknownFieldsStay<Document extends DocumentEnvelope>(
  how: UnknownFieldsStay<Document>,
): void {
  const { sound, open, withField } = how;
  fc.assert(
    fc.property(
      fc.nat(sound.length - 1),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('mood', 'toString', '', 'x/y~z'),
      (which, given, key) => {
        // These keys are taken away wherever they stand, whatever they are called for.
        const value: unknown = JSON.parse(
          JSON.stringify(given).replaceAll(/"(__proto__|constructor|prototype)":/g, '"p":'),
        );
        const own = withField(JSON.parse(sound[which] ?? '{}') as Document, key, value);
        const { document, issues } = open(own);
        expect(document).toBe(own);
        expect(issues).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
}

/** The shortest of several times, which a busy computer lengthens least. Milliseconds. */
export function fastest(act: () => void, times = 12): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }),
  );
}
