import type { Guard } from '../foundation/document/guards';
import { isChoice, isFlag, isId, isRecord, isText } from '../foundation/document/guards';
import type { Frame, InkStroke } from './drawing-objects.model';
import { inkColours, inkWidths, placeSize } from './drawing-objects.model';

/** A guard for one of the choices, or null. */
export function choiceOrNull<Choice extends string>(choices: readonly Choice[]): Guard<Choice | null> {
  return (value): value is Choice | null => value === null || isChoice(choices, value);
}

export const isFlagOrNull: Guard<boolean | null> = (value) => value === null || isFlag(value);

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
