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
  const reader = new PlainReader(found);
  const value = reader.read(input);
  return reader.refused === null ? { refused: null, value, same: reader.same } : { refused: reader.refused };
}

class PlainReader {
  same = true;
  refused: 'too-large' | 'too-deep' | null = null;
  private values = 0;
  private characters = 0;
  private readonly path: (string | number)[] = [];
  private readonly around = new Set<object>();

  constructor(private readonly found: Findings) {}

  read(value: unknown): Json | undefined {
    this.values += 1;
    if (this.values > documentLimits.values) this.refused = 'too-large';
    if (this.refused !== null) return undefined;
    if (typeof value === 'string') this.count(value);
    if (isSimple(value)) return value;
    switch (typeof value) {
      case 'object':
        return this.object(value);
      case 'number':
        return this.strangeNumber(value);
      case 'bigint':
        this.note('read-as');
        return this.read(Number.isSafeInteger(Number(value)) ? Number(value) : String(value));
      case 'undefined':
        this.same = false;
        return undefined;
      default:
        this.note('left-out');
        return undefined;
    }
  }

  private count(text: string): void {
    this.characters += text.length;
    if (this.characters > documentLimits.characters) this.refused = 'too-large';
  }

  private strangeNumber(value: number): 0 | undefined {
    if (!Number.isFinite(value)) {
      this.keep('kept', String(value));
      return undefined;
    }
    // JSON has no minus nought: as a text it would come back as another value.
    this.same = false;
    return 0;
  }

  private object(value: object): Json | undefined {
    if (this.around.has(value)) {
      this.note('loop');
      return undefined;
    }
    if (this.around.size >= documentLimits.depth) {
      this.refused = 'too-deep';
      return undefined;
    }
    const steps = this.path.length;
    this.around.add(value);
    try {
      if (Array.isArray(value)) return this.list(value);
      return isPlain(value) ? this.fields(value) : this.other(value);
    } catch {
      this.path.length = steps;
      this.note('could-not-read');
      return undefined;
    } finally {
      this.around.delete(value);
    }
  }

  private list(list: readonly unknown[]): Json[] {
    const copy: Json[] = [];
    const { length } = list;
    if (length > documentLimits.values) this.refused = 'too-large';
    // A list with fields beside its entries is no list that JSON knows: it is not given back as it is.
    else if (Object.keys(list).length > length) this.same = false;
    for (let at = 0; at < length && this.refused === null; at += 1) {
      this.path.push(at);
      // Null holds the place, as in JSON: what is said of the entries after it must still find them.
      copy.push(this.read(this.take(list, at)) ?? null);
      this.path.pop();
    }
    return copy;
  }

  private fields(object: object): Json {
    const copy = this.shallow(object);
    for (const key of Object.keys(copy)) {
      if (this.refused !== null) break;
      this.count(key);
      const given = copy[key];
      const unsafe = unsafeKeys.has(key);
      // Most fields are done with here. The others want to know their place.
      if (!unsafe && isSimple(given)) {
        this.read(given);
        continue;
      }
      this.path.push(key);
      const value = this.read(given);
      if (unsafe) this.keep('unsafe-key', value);
      if (unsafe || value === undefined) delete copy[key];
      else copy[key] = value;
      this.path.pop();
    }
    return copy as Record<string, Json>;
  }

  /** The object's own fields as they are at this moment. A getter may throw: then its field alone is left out. */
  private shallow(object: object): Record<string, unknown> {
    try {
      const copy: Record<string | symbol, unknown> = { ...object };
      for (const symbol of Object.getOwnPropertySymbols(copy)) {
        this.same = false;
        delete copy[symbol];
      }
      return copy;
    } catch {
      const copy: Record<string, unknown> = {};
      for (const key of Object.keys(object)) {
        this.path.push(key);
        // Defined and not assigned, as one of the keys may reach a prototype.
        Object.defineProperty(copy, key, {
          value: this.take(object, key),
          configurable: true,
          enumerable: true,
          writable: true,
        });
        this.path.pop();
      }
      return copy;
    }
  }

  private take(holder: object, key: string | number): unknown {
    try {
      return (holder as Record<string | number, unknown>)[key];
    } catch {
      this.note('could-not-read');
      return undefined;
    }
  }

  private other(value: object): Json | undefined {
    if (value instanceof Date && Number.isNaN(value.getTime())) {
      this.keep('kept', 'Invalid Date');
      return undefined;
    }
    this.note('read-as');
    if (value instanceof Set) return this.list(Array.from(value));
    if (value instanceof Map) {
      const pairs = Array.from(value);
      return pairs.every(([key]) => typeof key === 'string')
        ? this.fields(Object.fromEntries(pairs))
        : this.list(pairs);
    }
    const spoken: unknown = 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value;
    return spoken === value ? this.fields(value) : this.read(spoken);
  }

  private note(code: IssueCode): void {
    this.same = false;
    this.found.findings.push({ code, at: this.path.reduce<string>(pointerTo, '') });
  }

  private keep(code: IssueCode, value: Json | undefined): void {
    this.note(code);
    if (value !== undefined) this.found.kept.push({ at: this.path.reduce<string>(pointerTo, ''), value });
  }
}

/** Whether a value is a single one that JSON holds as it is. */
function isSimple(value: unknown): value is null | boolean | number | string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return Number.isFinite(value) && !Object.is(value, -0);
}

/** Whether an object was written as `{}`, in this window or in another one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
