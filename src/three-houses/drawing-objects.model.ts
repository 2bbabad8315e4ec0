import type { Entry, PersonId } from '../foundation/document';
import type { Removal } from '../foundation/document/entry-changes';

/**
 * Every place of a sheet is a square of 1,000 by 1,000 units, from its left upper corner (its right one from right to left is
 * a matter of the screen, and never of the document).
 */
export const placeSize = 1000;

/** The colours there are to draw with, by name: what they look like is the theme's. */
export const inkColours = ['ink', 'blue', 'plum', 'teal', 'orange', 'brown', 'yellow', 'grey'] as const;
export type InkColour = (typeof inkColours)[number];

/** How thick a line is. */
export const inkWidths = ['thin', 'middle', 'thick'] as const;
export type InkWidth = (typeof inkWidths)[number];

/** Whose layer an object lies on. An adult's notes lie beside what the child made and never alter it (practice.md 7.1). */
export const drawingLayers = ['child', 'adult'] as const;
export type DrawingLayer = (typeof drawingLayers)[number];

/** The four ways in, each complete (practice.md 7.1). */
export const objectKinds = ['ink', 'stamp', 'words', 'photo'] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** Where an object lies and how large it is, in units of its place. */
export interface Frame {
  /** The middle, 0 to 1000. */
  x: number;
  y: number;
  /** The longer side, 1 to 1000. */
  size: number;
}

/** One line, from where the pen went down to where it was lifted. Numbers and names, and never markup. */
export interface InkStroke {
  /** Unique in its object. */
  id: string;
  colour: InkColour;
  width: InkWidth;
  /**
   * The points as text, see `ink-points.model.ts`: each point is x and y in tenths of a unit and a pressure of 0 to 100, as
   * differences from the point before. What cannot be read as such is no stroke and is kept aside.
   */
  points: string;
  /** How long it took to draw, in milliseconds; null: not known. For showing again how it came about. */
  took: number | null;
  /** Rubbed out: it stays in the document, with who and when. */
  rubbedOut: { by: PersonId | null; at: string | null } | null;
}

/** One step of what became of an object. Steps are added and never taken away. */
export interface ObjectTrailStep {
  act: 'removed' | 'restored';
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** What every object in a drawing has. The order of the list is the order in which they lie: the last lies on top. */
export interface ObjectBase extends Entry {
  kind: ObjectKind;
  /** The key of the place on the sheet: a house, a part of a figure, a panel. */
  place: string;
  layer: DrawingLayer;
  /** Who made it with their own hands; null: not said. */
  madeBy: PersonId | null;
  /** What the child calls it, or what it shows, in words: said by a screen reader and in every text. May be empty. */
  name: string;
  /** The prompt or question it answers, in words; may be empty (practice.md 7.1). */
  prompt: string;
  removed: Removal | null;
  trail: readonly ObjectTrailStep[];
}

/** Something drawn: lines that belong together. */
export interface InkObject extends ObjectBase {
  kind: 'ink';
  strokes: readonly InkStroke[];
  /** Where it was moved and how it was sized; null: it lies as it was drawn. */
  frame: Frame | null;
}

/** A picture from the bundled set. */
export interface StampObject extends ObjectBase {
  kind: 'stamp';
  /** The key of the picture. One that is not known is shown by its name and kept. */
  stamp: string;
  frame: Frame;
}

/** Words on the picture: the child's own, to the letter, never corrected and never checked. */
export interface WordsObject extends ObjectBase {
  kind: 'words';
  text: string;
  /** The language of the words as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  /** Whether these are the child's exact words. */
  verbatim: boolean;
  /** Whether somebody else wrote down what the child said. */
  writtenDownBy: PersonId | null;
  frame: Frame;
}

/** A photograph of a paper, which the host keeps: the document knows its id, its size and what it shows. */
export interface PhotoObject extends ObjectBase {
  kind: 'photo';
  /** The host's id for it: never an address and never the picture itself. */
  photoId: string;
  /** In pixels, 1 to 20,000. */
  width: number;
  height: number;
  frame: Frame;
}

export type DrawingObject = InkObject | StampObject | WordsObject | PhotoObject;
