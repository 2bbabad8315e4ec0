import type { GridCell } from './drawing-grid.model';
import type { DrawingIntent, DrawingTool } from './drawing-intents.model';
import type { KeyState, SwitchStop } from './drawing-keys.model';
import { switchStops } from './drawing-keys.model';

/**
 * What a key or a switch did on a picture, as data, to be said aloud by the tool in its words. What became of the document the
 * tool says itself, from its commands.
 */
export type DrawingNews =
  | { news: 'cell'; cell: GridCell }
  /** The pen is down in this cell: the line has so many points. */
  | { news: 'line'; cell: GridCell; points: number }
  | { news: 'line-given-back' }
  /** An object is held, and is put down by acting somewhere else. */
  | { news: 'held'; id: string }
  | { news: 'let-go'; id: string }
  | { news: 'nothing-here'; cell: GridCell }
  | { news: 'stop'; stop: SwitchStop };

/** What there is to say of one step, or null where nothing is. */
export function newsOf(
  before: KeyState,
  after: KeyState,
  intents: readonly DrawingIntent[],
  tools: readonly DrawingTool[],
): DrawingNews | null {
  if (after.reached !== null && (after.reached !== before.reached || after.among !== before.among)) {
    const stop = switchStops(after, tools)[after.reached];
    return stop ? { news: 'stop', stop } : null;
  }
  if (after.line !== before.line) {
    if (after.line) return { news: 'line', cell: before.cell, points: after.line.points.length };
    return intents.some(({ does }) => does === 'draw-line') ? null : { news: 'line-given-back' };
  }
  if (after.held && after.held.id !== before.held?.id) return { news: 'held', id: after.held.id };
  const changes = intents.filter(({ does }) => does !== 'choose-object');
  if (!after.held && before.held && changes.length === 0) return { news: 'let-go', id: before.held.id };
  if (changes.length === 0 && after.isDone && (!before.isDone || after.cell === before.cell)) {
    return { news: 'nothing-here', cell: after.cell };
  }
  return after.cell === before.cell || changes.length > 0 ? null : { news: 'cell', cell: after.cell };
}
