import type { Visibility } from './entry';
import { visibilityLevels } from './entry';
import type { PartialDate } from './partial-date';
import { isPartialIso } from './partial-date';
import type { Person } from './people';
import { personKinds } from './people';
import { readPlainJson } from './plain-json';

/**
 * Says whether a value is one that a field can hold. Never throws, whatever it is given: a host written without types may
 * send anything at all in a command.
 */
export type Guard<Value> = (value: unknown) => value is Value;

/** Whether the value is one of the choices. */
export function isChoice<Choice extends string>(choices: readonly Choice[], value: unknown): value is Choice {
  return typeof value === 'string' && (choices as readonly string[]).includes(value);
}

/** Whether the value may be the id of something: a text that says something. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export const isText: Guard<string> = (value) => typeof value === 'string';
export const isTextOrNull: Guard<string | null> = (value) => value === null || isText(value);
export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';

/** A plain JSON object: no prototype of its own, nothing in it that could not be saved. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}

function isPlain(value: unknown): boolean {
  const reading = readPlainJson(value, { findings: [], kept: [] });
  return reading.refused === null && reading.same;
}

/** A list of plain JSON, whatever is in it. */
export function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && isPlain(value);
}

/** A list of plain JSON in which each is of a kind. */
export function isListOf<Value>(value: unknown, isOne: Guard<Value>): value is readonly Value[] {
  return isPlainList(value) && value.every((one) => isOne(one));
}

export const isTexts: Guard<readonly string[]> = (value) => isListOf(value, isText);

/** A partial date, or null: not said. */
export const isDate: Guard<PartialDate | null> = (value): value is PartialDate | null => {
  if (value === null) return true;
  if (!isRecord(value) || !isText(value['said'])) return false;
  const iso = value['iso'];
  return iso === null || (isText(iso) && isPartialIso(iso));
};

export const isVisibility: Guard<Visibility> = (value): value is Visibility =>
  isRecord(value) && isChoice(visibilityLevels, value['level']) && isTexts(value['notShownTo']);

/** Whether somebody can be named by this: an id, a name, and a kind that is known. */
export function isPersonToAdd(value: unknown): value is Person {
  return (
    isRecord(value) &&
    isId(value['id']) &&
    isText(value['name']) &&
    value['name'].trim() !== '' &&
    isChoice(personKinds, value['kind']) &&
    isText(value['role'])
  );
}
