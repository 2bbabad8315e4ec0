import type { GridCell } from './drawing-grid.model';
import { cellInside, digitsOf, middleOfCell, wholePlace } from './drawing-grid.model';
import type { DrawingSight } from './drawing-intents.model';
import { usualReach } from './drawing-intents.model';
import type { DrawingNews } from './drawing-news.model';
import type { DrawingObject } from './drawing-objects.model';
import { nameObject } from './three-houses-names.text';
import type { ThreeHousesSay } from './three-houses-names.text';

/** What a key or a switch did on a picture, in words. `cell` is where the keys were before. */
export function sayNews(
  say: ThreeHousesSay,
  objects: readonly DrawingObject[],
  sight: DrawingSight,
  news: DrawingNews,
  cell: GridCell = wholePlace,
): string {
  const nameOf = (id: string) =>
    nameObject(
      say,
      objects.find((object) => object.id === id),
    );
  switch (news.news) {
    case 'cell':
      return sayCell(say, objects, sight, news.cell);
    case 'line':
      return say('news.line', { where: sayCell(say, objects, sight, news.cell), count: news.points });
    case 'line-given-back':
      return say('news.lineGivenBack');
    case 'held':
      return say('news.held', { item: nameOf(news.id) });
    case 'let-go':
      return say('news.letGo', { item: nameOf(news.id) });
    case 'nothing-here':
      return say('news.nothingHere');
    case 'stop': {
      const { stop } = news;
      if (stop.stop === 'tool') return say(`tool.${stop.tool}`);
      if (stop.stop === 'cell') return sayCell(say, objects, sight, cellInside(cell, stop.digit));
      return say(`stop.${stop.stop}`);
    }
  }
}

/** A cell of the grid by the digits that lead to it, and what lies there. */
export function sayCell(
  say: ThreeHousesSay,
  objects: readonly DrawingObject[],
  sight: DrawingSight,
  cell: GridCell,
): string {
  if (cell.depth === 0) return say('cursor.whole');
  const where = say('cursor.cell', { digits: digitsOf(cell).join(' ') });
  const { x, y } = middleOfCell(cell);
  const found = sight.objectAt(x, y, usualReach);
  if (!found) return where;
  const object = objects.find(({ id }) => id === found.id);
  return say('cursor.on', { where, item: nameObject(say, object) });
}
