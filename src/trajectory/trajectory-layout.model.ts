import type { DayNumber } from '../foundation/calendar/days.model';
import type { Moment, Placed } from './trajectory-order.model';
import { momentsOf } from './trajectory-order.model';

/** A lane of the picture: a path, the dates that are set, or what people said on a scale. */
export interface PictureLane<Thing> {
  key: string;
  things: readonly Placed<Thing>[];
}

/** A column of the picture: a moment, or the place of today between two of them. */
export interface PictureColumn {
  key: string;
  /** The day that places it; null: not known. */
  day: DayNumber | null;
  today: boolean;
}

/** One line of the picture: as many columns as there is room for, with what each lane has in them. */
export interface PictureBlock<Thing> {
  columns: readonly PictureColumn[];
  /** By lane, in the order of the lanes; in each as many cells as there are columns. */
  rows: readonly { key: string; cells: readonly (Thing | null)[] }[];
}

/** Something in a picture that runs down the page. */
export interface PictureStop<Thing> {
  key: string;
  /** Null: it is the place of today. */
  thing: Thing | null;
  laneKey: string | null;
}

/** The picture, which runs across a wide page in one or more lines, or down a narrow one. */
export type TrajectoryPicture<Thing> =
  | { direction: 'across'; columnsPerLine: number; blocks: readonly PictureBlock<Thing>[] }
  | { direction: 'down'; stops: readonly PictureStop<Thing>[] };

/** The least room for one column with all that is told of its stage, in rem: three short words beside each other. */
export const columnRoom = 12;

/** How many columns stand beside each other where there is this much room, in rem. One: the picture runs down. */
export function columnsFor(room: number): number {
  const columns = Number.isFinite(room) ? Math.floor(room / columnRoom) : 1;
  // Two beside each other would turn at each step, and more than twelve labels in a line nobody can read.
  return columns < 3 ? 1 : Math.min(columns, 12);
}

/**
 * Lays the picture out. Every thing has a cell of its own, so no label can lie over another; a line that is full goes on
 * in the next, in the same direction. The same things give the same picture. Never throws.
 */
export function layTrajectory<Thing>(
  lanes: readonly PictureLane<Thing>[],
  columnsPerLine: number,
  today: DayNumber | null,
): TrajectoryPicture<Thing> {
  const moments = withToday(momentsOf(lanes.map(({ things }) => things)), today);
  const columns = moments.map(({ moment }, at): PictureColumn => {
    return { key: `moment-${at}`, day: moment?.day ?? null, today: moment === null };
  });
  if (columnsPerLine <= 1) {
    const stops = moments.flatMap(({ moment }, at): PictureStop<Thing>[] => {
      if (moment === null) return [{ key: `moment-${at}`, thing: null, laneKey: null }];
      return moment.things.flatMap((thing, lane) =>
        thing === null ? [] : [{ key: `moment-${at}-${lane}`, thing, laneKey: lanes[lane]?.key ?? null }],
      );
    });
    return { direction: 'down', stops };
  }
  const blocks: PictureBlock<Thing>[] = [];
  for (let from = 0; from < moments.length; from += columnsPerLine) {
    const shown = moments.slice(from, from + columnsPerLine);
    blocks.push({
      columns: columns.slice(from, from + columnsPerLine),
      rows: lanes.map(({ key }, lane) => ({
        key,
        cells: shown.map(({ moment }) => moment?.things[lane] ?? null),
      })),
    });
  }
  return { direction: 'across', columnsPerLine, blocks };
}

/** The moments with the place of today among them: before the first that is known to be later. */
function withToday<Thing>(
  moments: readonly Moment<Thing>[],
  today: DayNumber | null,
): readonly { moment: Moment<Thing> | null }[] {
  const all = moments.map((moment) => ({ moment }));
  if (today === null) return all;
  const later = moments.findIndex(({ day }) => day !== null && day > today);
  const dated = moments.some(({ day }) => day !== null);
  // Where no day is known nobody can say on which side today is.
  if (!dated) return all;
  const at = later < 0 ? all.length : later;
  return [...all.slice(0, at), { moment: null }, ...all.slice(at)];
}
