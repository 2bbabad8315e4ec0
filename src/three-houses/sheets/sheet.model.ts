import type { DrawnFigure } from '../three-houses-session.model';

/** What is drawn around a place, from the theme's colours. Which it is never says whether something is good or bad. */
export const placeOutlines = [
  'house',
  'clothes',
  'wings',
  'wand',
  'inside',
  'circle',
  'outside',
  'roof',
  'path',
  'panel',
] as const;
export type PlaceOutline = (typeof placeOutlines)[number];

/** A place of a sheet: a square of 1,000 units to draw and write in, and where it lies among the others. */
export interface SheetPlace {
  /** Unique on its sheet. Objects know their place by it, so it never changes. */
  key: string;
  outline: PlaceOutline;
  /** Its left upper corner and its side on the whole sheet, in sheet units. No two places lie on one another. */
  x: number;
  y: number;
  side: number;
}

/** How the panels of a story lie: in rows, in their order. */
export interface SheetPanels {
  /** How many beside one another on paper. */
  across: number;
  outline: PlaceOutline;
}

/**
 * A sheet to draw on: a configuration, with its words in the catalogue. Everything a tool does on a sheet it does by this and
 * nothing else, so another sheet is another of these.
 */
export interface DrawingSheet {
  /** Written in every document made on it, so it never changes. */
  key: string;
  /** The size of the whole, in sheet units. */
  width: number;
  height: number;
  /** In the order in which they are read. A child begins with any of them. */
  places: readonly SheetPlace[];
  /** The figures a child chooses among, all offered alike; empty: none. */
  figures: readonly DrawnFigure[];
  /** The key of the place with the path on which the child stands; null: there is none. */
  path: string | null;
  /** How the panels of a story lie; null: it has none, and its places are all there is. */
  panels: SheetPanels | null;
}
