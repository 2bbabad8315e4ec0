import type { PersonId } from '../foundation/document';
import type { ScaleHistory } from './scale-answers.model';

/** A place in the picture, in pixels at a host's usual size. */
export interface Place {
  x: number;
  y: number;
}

/** One person's way over the occasions. */
export interface HistoryLine {
  raterId: PersonId;
  /** Joined where one answer follows another; a gap stays a gap. */
  segments: readonly (readonly Place[])[];
  points: readonly (Place & { value: number })[];
  /** Where their name stands: beside their last number, and under or over whoever stands there already. */
  name: Place | null;
}

/** The picture of a history, with nothing lying on top of anything else. */
export interface HistoryPicture {
  width: number;
  height: number;
  /** Where the occasions stand, in order. */
  columns: readonly number[];
  /** The heights of the highest and the lowest number. */
  top: number;
  bottom: number;
  /** Where the lines to the names end, and the names begin. */
  namesAt: number;
  lines: readonly HistoryLine[];
  /** Each number once for each place, however many people gave it. */
  numbers: readonly (Place & { value: number })[];
}

const column = 140;
const start = 44;
const line = 20;
const top = 28;
const tall = 220;

/** The picture of a history: the same for the same history, without a clock or a page. The highest number is at the top. */
export function layHistory({ wording, rounds, rows }: ScaleHistory): HistoryPicture {
  const share = (value: number) => (value - wording.min) / (wording.max - wording.min || 1);
  // A number that is not on the scale, as only a damaged document has, stands at the end it is beyond.
  const y = (value: number) => top + (1 - Math.min(1, Math.max(0, share(value)))) * tall;
  const columns = rounds.map((_, at) => start + (at + 0.5) * column);
  const namesAt = start + Math.max(1, rounds.length) * column;
  const drawn = rows.map(({ raterId, ratings }) => {
    const segments: Place[][] = [];
    const points: (Place & { value: number })[] = [];
    let open: Place[] | null = null;
    ratings.forEach((rating, at) => {
      if (rating === null || rating.value === null) {
        open = null;
        return;
      }
      const place = { x: columns[at] ?? start, y: y(rating.value) };
      points.push({ ...place, value: rating.value });
      if (open) open.push(place);
      else segments.push((open = [place]));
    });
    return { raterId, segments, points };
  });
  const names = new Map<PersonId, Place>();
  let free = -Infinity;
  const ended = drawn.flatMap(({ raterId, points }) => {
    const last = points[points.length - 1];
    return last ? [{ raterId, last }] : [];
  });
  for (const { raterId, last } of ended.sort((a, b) => a.last.y - b.last.y)) {
    free = Math.max(free + line, last.y);
    names.set(raterId, { x: namesAt, y: free });
  }
  const numbers = new Map(
    drawn.flatMap(({ points }) => points.map((point) => [`${point.x} ${point.value}`, point] as const)),
  );
  return {
    width: namesAt + 180,
    height: Math.max(top + tall, free) + 56,
    columns,
    top,
    bottom: top + tall,
    namesAt,
    lines: drawn.map((one) => ({ ...one, name: names.get(one.raterId) ?? null })),
    numbers: Array.from(numbers.values()),
  };
}
