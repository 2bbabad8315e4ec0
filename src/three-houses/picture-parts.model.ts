import type { InkColour } from './drawing-objects.model';

/**
 * What a part of a bundled picture is filled with: a light tint of a colour, the paper itself (so that nothing behind shows
 * through), or `solid`, the colour of its line. Colour never says anything that the line does not.
 */
export type PictureFill = InkColour | 'paper' | 'solid';

/**
 * A part of a bundled picture: the path of a pen as SVG has it, in the units of its box; what fills it, or nothing; and the
 * colour of the line, `ink` where nothing is said.
 */
export type PicturePart = readonly [path: string, fill?: PictureFill | null, line?: InkColour];

/** A bundled picture: the side of its square box, how thick its lines are, and its parts, the last on top. */
export interface BundledPicture {
  box: number;
  width: number;
  parts: readonly PicturePart[];
}
