import type { DrawingSheet } from './sheet.model';

/**
 * Words and Pictures: a story of what happened and why, made with the parents in the family's own words, panel by panel. Each
 * panel is agreed before a child sees it (practice.md 7.4; Susie Essex and others).
 */
export const wordsAndPicturesSheet: DrawingSheet = {
  key: 'wordsAndPictures',
  width: 2100,
  height: 3200,
  places: [],
  figures: [],
  path: null,
  panels: { across: 2, outline: 'panel' },
};
