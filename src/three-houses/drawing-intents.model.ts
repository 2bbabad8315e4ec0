import type { InkPoint } from './ink-points.model';
import type { StrokeOf } from './three-houses-commands.model';

/** What a hand, the keys or two switches hold: what a press on the picture does. */
export const drawingTools = ['pen', 'rubber', 'stamp', 'words', 'photo', 'hand'] as const;
export type DrawingTool = (typeof drawingTools)[number];

/**
 * What a person meant to do in a place. Pointer and keys both come to these and to nothing else, so a picture made by keys is
 * the same as one made by hand. Colour, width and stamp are those that are chosen at the time.
 */
export type DrawingIntent =
  /** A line from where the pen went down to where it was lifted; a dot has one point. As they were drawn, not simplified. */
  | { does: 'draw-line'; points: readonly InkPoint[]; took: number | null }
  | { does: 'put-stamp'; x: number; y: number }
  /** Asks for the words or the photograph that are to be put there; nothing is in the document yet. */
  | { does: 'ask-words' | 'ask-photo'; x: number; y: number }
  | { does: 'rub-out'; strokes: readonly StrokeOf[] }
  /** Its middle comes to lie there. */
  | { does: 'move-object'; id: string; x: number; y: number }
  | { does: 'size-object'; id: string; size: number }
  | { does: 'order-object'; id: string; to: 'forwards' | 'backwards' }
  | { does: 'take-out'; id: string }
  /** Which object is meant by what follows; null: none. No change of the document. */
  | { does: 'choose-object'; id: string | null }
  | { does: 'choose-tool'; tool: DrawingTool }
  /** The next tool, or the next stamp, colour or width of the tool that is chosen. */
  | { does: 'choose-next'; of: 'tool' | 'kind' };

/** An object that was found somewhere, and where it lies: its middle and its longer side, in units. */
export interface FoundObject {
  id: string;
  x: number;
  y: number;
  size: number;
}

/**
 * What the machines ask about the picture as it is: they hold none of it themselves. `reach` is how far from the point
 * something may lie, in units.
 */
export interface DrawingSight {
  /** What lies uppermost within reach; where nothing is, null. */
  objectAt: (x: number, y: number, reach: number) => FoundObject | null;
  /** The lines within reach, those not rubbed out yet. */
  strokesAt: (x: number, y: number, reach: number) => readonly StrokeOf[];
}

/** What is set around a machine for as long as a person does not change it. */
export interface DrawingSetting {
  tool: DrawingTool;
  sight: DrawingSight;
}

/** How near a rubber, a finger or a small cell comes to something to mean it, in units. */
export const usualReach = 20;

/** How much larger or smaller one step of a key makes an object, in units. */
export const sizeStep = 20;

/** The smallest and the largest an object is made by hand, in units. */
export const sizesByHand = { least: 20, most: 1000 } as const;

/** A size as an object may have it: a whole number of units, within what a hand makes. */
export function sizeByHand(size: number): number {
  return Math.round(Math.max(sizesByHand.least, Math.min(sizesByHand.most, size)));
}

/** A point where an object may lie: whole units, within the place. */
export function spotOf(x: number, y: number): { x: number; y: number } {
  const whole = (value: number) => Math.round(Math.max(0, Math.min(1000, value)));
  return { x: whole(x), y: whole(y) };
}
