import type { DrawingSheet } from './sheet.model';

/** Three houses of one size, any of them first (practice.md 7.1; Nicki Weld and Maggie Greening). */
export const threeHousesSheet: DrawingSheet = {
  key: 'threeHouses',
  width: 3200,
  height: 1000,
  places: [
    { key: 'worries', outline: 'house', x: 0, y: 0, side: 1000 },
    { key: 'goodThings', outline: 'house', x: 1100, y: 0, side: 1000 },
    { key: 'dreams', outline: 'house', x: 2200, y: 0, side: 1000 },
  ],
  figures: [],
  path: null,
  panels: null,
};
