import type { Json } from './json';
import { documentLimits } from './limits';
import type { Findings, IssueCode } from './opening-issue';
import { pointerTo } from './opening-issue';

/** A value as plain JSON, or why it is not read at all. */
export type PlainReading =
  | {
      refused: null;
      /** A copy of objects, lists, texts, numbers, booleans and null only. Undefined where nothing could be read. */
      value: Json | undefined;
      /** Whether the value given was plain JSON already, so that it may be used in place of the copy. */
      same: boolean;
    }
  | { refused: 'too-large' | 'too-deep' };

/** Keys through which a careless assignment reaches every object on the page. They are never written. */
const unsafeKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies any value whatever as plain JSON. Never throws, and never runs longer than {@link documentLimits} allow: beyond
 * them the whole is refused. What JSON cannot hold is left out or, where it has a text, kept, and reported in `found`:
 * loops, functions, NaN, dates that are none, getters and proxies that throw. Dates, maps, sets and large whole numbers
 * are read as what they plainly mean. Keys that could reach a prototype are put aside in `found.kept`.
 */
export function readPlainJson(input: unknown, found: Findings): PlainReading {
  let same = true;
  let refused = null as 'too-large' | 'too-deep' | null;
  let values = 0;
  let characters = 0;
  const path: (string | number)[] = [];
  const around = new Set<object>();

  const value = read(input);
  return refused === null ? { refused, value, same } : { refused };

  function read(value: unknown): Json | undefined {
    values += 1;
    if (values > documentLimits.values) refused = 'too-large';
    if (refused !== null) return undefined;
    if (typeof value === 'string') count(value);
    if (isSimple(value)) return value;
    switch (typeof value) {
      case 'object':
        return readObject(value);
      case 'number':
        return readStrangeNumber(value);
      case 'bigint':
        note('read-as');
        return read(Number.isSafeInteger(Number(value)) ? Number(value) : String(value));
      case 'undefined':
        same = false;
        return undefined;
      default:
        note('left-out');
        return undefined;
    }
  }

  function count(text: string): void {
    characters += text.length;
    if (characters > documentLimits.characters) refused = 'too-large';
  }

  function readStrangeNumber(value: number): 0 | undefined {
    if (!Number.isFinite(value)) {
      keep('kept', String(value));
      return undefined;
    }
    // JSON has no minus nought: as a text it would come back as another value.
    same = false;
    return 0;
  }

  function readObject(value: object): Json | undefined {
    if (around.has(value)) {
      note('loop');
      return undefined;
    }
    if (around.size >= documentLimits.depth) {
      refused = 'too-deep';
      return undefined;
    }
    around.add(value);
    try {
      if (Array.isArray(value)) return readList(value);
      return isPlain(value) ? readFields(value) : readOther(value);
    } catch {
      note('could-not-read');
      return undefined;
    } finally {
      around.delete(value);
    }
  }

  function readList(list: readonly unknown[]): Json[] {
    const copy: Json[] = [];
    const { length } = list;
    if (length > documentLimits.values) refused = 'too-large';
    // A list with fields beside its entries is no list that JSON knows: it is not given back as it is.
    else if (Object.keys(list).length > length) same = false;
    for (let at = 0; at < length && refused === null; at += 1) {
      path.push(at);
      // Null holds the place, as in JSON: what is said of the entries after it must still find them.
      copy.push(read(take(list, at)) ?? null);
      path.pop();
    }
    return copy;
  }

  function readFields(object: object): Json {
    const copy = shallow(object);
    for (const key of Object.keys(copy)) {
      if (refused !== null) break;
      count(key);
      const given = copy[key];
      const unsafe = unsafeKeys.has(key);
      // Most fields are done with here. The others want to know their place.
      if (!unsafe && isSimple(given)) {
        read(given);
        continue;
      }
      path.push(key);
      const value = read(given);
      if (unsafe) keep('unsafe-key', value);
      if (unsafe || value === undefined) delete copy[key];
      else copy[key] = value;
      path.pop();
    }
    return copy as Record<string, Json>;
  }

  /** The object's own fields as they are at this moment. A getter may throw: then its field alone is left out. */
  function shallow(object: object): Record<string, unknown> {
    try {
      const copy: Record<string | symbol, unknown> = { ...object };
      for (const symbol of Object.getOwnPropertySymbols(copy)) {
        same = false;
        delete copy[symbol];
      }
      return copy;
    } catch {
      const copy: Record<string, unknown> = {};
      for (const key of Object.keys(object)) {
        path.push(key);
        // Defined and not assigned, as one of the keys may reach a prototype.
        Object.defineProperty(copy, key, {
          value: take(object, key),
          configurable: true,
          enumerable: true,
          writable: true,
        });
        path.pop();
      }
      return copy;
    }
  }

  function take(holder: object, key: string | number): unknown {
    try {
      return (holder as Record<string | number, unknown>)[key];
    } catch {
      note('could-not-read');
      return undefined;
    }
  }

  function readOther(value: object): Json | undefined {
    if (value instanceof Date && Number.isNaN(value.getTime())) {
      keep('kept', 'Invalid Date');
      return undefined;
    }
    note('read-as');
    if (value instanceof Set) return readList(Array.from(value));
    if (value instanceof Map) {
      const pairs: [unknown, unknown][] = Array.from(value);
      return pairs.every(isNamed) ? readFields(Object.fromEntries(pairs)) : readList(pairs);
    }
    const spoken = speaksForItself(value) ? value.toJSON() : value;
    return spoken === value ? readFields(value) : read(spoken);
  }

  function note(code: IssueCode): void {
    same = false;
    found.findings.push({ code, at: path.reduce<string>(pointerTo, '') });
  }

  function keep(code: IssueCode, value: Json | undefined): void {
    note(code);
    if (value !== undefined) found.kept.push({ at: path.reduce<string>(pointerTo, ''), value });
  }
}

/** Whether an object says itself what it is as JSON, as dates and addresses do. */
function speaksForItself(value: object): value is { toJSON: () => unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

/** Whether a value is a single one that JSON holds as it is. */
function isSimple(value: unknown): value is null | boolean | number | string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return Number.isFinite(value) && !Object.is(value, -0);
}

function isNamed(pair: [unknown, unknown]): pair is [string, unknown] {
  return typeof pair[0] === 'string';
}

/** Whether an object was written as `{}`, in this window or in another one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
