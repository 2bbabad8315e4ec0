import type { InkColour } from './drawing-objects.model';

/**
 * The colours on paper: what an export is drawn in, which no theme reaches. On the page the same are custom properties
 * (`--mapwell-pen-…`, `--mapwell-tint-…`). Every pen is seen on white and on grey paper (at least 3:1); a tint lies within a
 * line and says nothing of its own.
 */
export const paperColours: { readonly [Colour in InkColour]: { pen: string; tint: string } } = {
  ink: { pen: '#17202b', tint: '#9aa3ae' },
  blue: { pen: '#2a5fc0', tint: '#bcd0f5' },
  plum: { pen: '#8a2f74', tint: '#e3c0da' },
  teal: { pen: '#0f7a78', tint: '#b5dedb' },
  orange: { pen: '#b85a00', tint: '#ffcf9e' },
  brown: { pen: '#7a4a20', tint: '#dcc3aa' },
  yellow: { pen: '#a47500', tint: '#ffe27a' },
  grey: { pen: '#5f6b78', tint: '#d3d9df' },
};

/** The paper itself. */
export const paperColour = '#ffffff';
