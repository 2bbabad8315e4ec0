import { safetyHouseSheet } from './sheets/safety-house.model';
import type { DrawingSheet, PlaceOutline } from './sheets/sheet.model';
import { threeHousesSheet } from './sheets/three-houses-sheet.model';
import { wizardsAndFairiesSheet } from './sheets/wizards-and-fairies.model';
import { wordsAndPicturesSheet } from './sheets/words-and-pictures.model';

export type { DrawingSheet, PlaceOutline, SheetPanels, SheetPlace } from './sheets/sheet.model';
export { placeOutlines } from './sheets/sheet.model';
export { safetyHouseSheet, threeHousesSheet, wizardsAndFairiesSheet, wordsAndPicturesSheet };

/** The sheets that come with the library. A council gives its own beside them. */
export const drawingSheets: readonly DrawingSheet[] = [
  threeHousesSheet,
  wizardsAndFairiesSheet,
  safetyHouseSheet,
  wordsAndPicturesSheet,
];

/** The sheet of this key, or null where none of them has it. */
export function findSheet(key: string, sheets: readonly DrawingSheet[] = drawingSheets): DrawingSheet | null {
  return sheets.find((sheet) => sheet.key === key) ?? null;
}

/** What is drawn around a place; a plain sheet where the sheet does not know it. */
export function outlineOfPlace({ sheet }: { sheet: string }, key: string): PlaceOutline {
  return findSheet(sheet)?.places.find((place) => place.key === key)?.outline ?? 'panel';
}
