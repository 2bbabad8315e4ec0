import type { DrawingSheet } from './sheet.model';

/**
 * The Safety House: who lives in it and what happens there, who visits and helps, who or what stays outside, the rules of the
 * roof, and a path to the door with the child's own scale (practice.md 7.3; Sonja Parker).
 */
export const safetyHouseSheet: DrawingSheet = {
  key: 'safetyHouse',
  width: 3200,
  height: 2100,
  places: [
    { key: 'roof', outline: 'roof', x: 0, y: 0, side: 1000 },
    { key: 'inside', outline: 'inside', x: 1100, y: 0, side: 1000 },
    { key: 'circle', outline: 'circle', x: 2200, y: 0, side: 1000 },
    { key: 'outside', outline: 'outside', x: 0, y: 1100, side: 1000 },
    { key: 'path', outline: 'path', x: 1100, y: 1100, side: 1000 },
  ],
  figures: [],
  path: 'path',
  panels: null,
};
