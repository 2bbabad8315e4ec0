import type { PartialDate, Person, Visibility } from '../foundation/document';
import { personKinds, visibilityLevels } from '../foundation/document';
import { isPartialIso } from '../foundation/document/partial-date';
import { readPlainJson } from '../foundation/document/plain-json';
import type { Frame, InkStroke } from './drawing-objects.model';
import { inkColours, inkWidths, placeSize } from './drawing-objects.model';

/** Says whether a value is one that a field can hold. Never throws. */
export type Guard<Value> = (value: unknown) => value is Value;

/** Whether the value is one of the choices. */
export function isChoice<Choice extends string>(choices: readonly Choice[], value: unknown): value is Choice {
  return typeof value === 'string' && (choices as readonly string[]).includes(value);
}

/** A guard for one of the choices, or null. */
export function choiceOrNull<Choice extends string>(choices: readonly Choice[]): Guard<Choice | null> {
  return (value): value is Choice | null => value === null || isChoice(choices, value);
}

/** Whether the value may be the id of something: a text that says something. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export const isText: Guard<string> = (value) => typeof value === 'string';
export const isTextOrNull: Guard<string | null> = (value) => value === null || isText(value);
export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';
export const isFlagOrNull: Guard<boolean | null> = (value) => value === null || isFlag(value);

/** A plain JSON object: no prototype of its own, nothing in it that could not be saved. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}

function isPlain(value: unknown): boolean {
  const reading = readPlainJson(value, { findings: [], kept: [] });
  return reading.refused === null && reading.same;
}

/** Whether the value is a list of such. */
export function isListOf<Value>(value: unknown, isOne: Guard<Value>): value is readonly Value[] {
  return Array.isArray(value) && isPlain(value) && value.every((one) => isOne(one));
}

export const isTexts: Guard<readonly string[]> = (value) => isListOf(value, isText);

/** A date that is known, or null. */
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

/** A whole number within bounds, both of them allowed. Minus nought is none: no document that was saved has one. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && !Object.is(value, -0) && Number(value) >= least && Number(value) <= most;
}

/** Where a middle may lie: a whole number of units, 0 to 1,000. */
export function isPosition(value: unknown): value is number {
  return isWhole(value, 0, placeSize);
}

/** How large something may be: a whole number of units, 1 to 1,000. */
export function isSize(value: unknown): value is number {
  return isWhole(value, 1, placeSize);
}

/** The pixels a photograph may have on a side. */
export const mostPixels = 20_000;

/** A frame with nothing in it but its three numbers. */
export const isFrame: Guard<Frame> = (value): value is Frame =>
  isRecord(value) && isPosition(value['x']) && isPosition(value['y']) && isSize(value['size']);

/** The longest a line may have taken, in milliseconds: a day. */
export const longestLine = 86_400_000;

/** A line that was just drawn: its points can be read, and nobody has rubbed it out yet. */
export function isNewStroke(
  value: unknown,
  isPoints: (points: string) => boolean,
): value is Omit<InkStroke, 'rubbedOut'> {
  return (
    isRecord(value) &&
    isId(value['id']) &&
    isChoice(inkColours, value['colour']) &&
    isChoice(inkWidths, value['width']) &&
    isText(value['points']) &&
    isPoints(value['points']) &&
    (value['took'] === null || isWhole(value['took'], 0, longestLine))
  );
}
