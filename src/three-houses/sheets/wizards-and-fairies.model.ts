import type { DrawingSheet } from './sheet.model';

/**
 * A figure of the child's own choice: its clothes are the worries, since clothes can be changed; its wings or its cape the
 * good things; its wand or its spell the wishes (practice.md 7.2; Vania Da Paz).
 */
export const wizardsAndFairiesSheet: DrawingSheet = {
  key: 'wizardsAndFairies',
  width: 3200,
  height: 1000,
  places: [
    { key: 'clothes', outline: 'clothes', x: 0, y: 0, side: 1000 },
    { key: 'wings', outline: 'wings', x: 1100, y: 0, side: 1000 },
    { key: 'wand', outline: 'wand', x: 2200, y: 0, side: 1000 },
  ],
  figures: ['wizard', 'fairy', 'magicPerson'],
  path: null,
  panels: null,
};
