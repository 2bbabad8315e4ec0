import { digitsOf } from './drawing-grid.model';
import type { GridCell } from './drawing-grid.model';
import type { DrawingNews } from './drawing-news.model';
import type { DrawingObject } from './drawing-objects.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { nameObject } from './three-houses-names.text';

/** What a key or a switch did on a picture, in a sentence. */
export function sayNews(say: ThreeHousesSay, news: DrawingNews, objects: readonly DrawingObject[]): string {
  const item = (id: string) =>
    nameObject(
      say,
      objects.find((object) => object.id === id),
    );
  switch (news.news) {
    case 'cell':
      return sayCell(say, news.cell);
    case 'line':
      return say('news.line', { where: sayCell(say, news.cell), count: news.points });
    case 'line-given-back':
      return say('news.line.none');
    case 'held':
      return say('news.held', { item: item(news.id) });
    case 'let-go':
      return say('news.letGo', { item: item(news.id) });
    case 'nothing-here':
      return say('news.nothing', { where: sayCell(say, news.cell) });
    case 'stop': {
      const { stop } = news;
      if (stop.stop === 'tool') return say(`hand.${stop.tool}`);
      return stop.stop === 'cell'
        ? say('cursor.cell', { digits: String(stop.digit) })
        : say(`stop.${stop.stop}`);
    }
  }
}

function sayCell(say: ThreeHousesSay, cell: GridCell): string {
  return cell.depth === 0 ? say('cursor.whole') : say('cursor.cell', { digits: digitsOf(cell).join(' ') });
}
