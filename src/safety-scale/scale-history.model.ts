import type { ScaleHistory } from './scale-answers.model';

/** One person's way over the occasions, in a picture 100 units high and 100 for each occasion wide. */
export interface HistoryLine {
  raterId: string;
  /** Joined where one answer follows another; a gap stays a gap. */
  segments: readonly (readonly { x: number; y: number }[])[];
  points: readonly { x: number; y: number; value: number }[];
}

/** The picture of a history: the same for the same history, without a clock or a page. The highest number is at the top. */
export function layHistory({ wording, rounds, rows }: ScaleHistory): {
  width: number;
  height: number;
  lines: readonly HistoryLine[];
} {
  const height = 100;
  const width = Math.max(1, rounds.length) * 100;
  const y = (value: number) => height - ((value - wording.min) / (wording.max - wording.min || 1)) * height;
  const lines = rows.map(({ raterId, ratings }) => {
    const segments: { x: number; y: number }[][] = [];
    const points: { x: number; y: number; value: number }[] = [];
    let open: { x: number; y: number }[] | null = null;
    ratings.forEach((rating, at) => {
      if (rating === null || rating.value === null) {
        open = null;
        return;
      }
      const point = { x: at * 100 + 50, y: y(rating.value) };
      points.push({ ...point, value: rating.value });
      if (open) open.push(point);
      else segments.push((open = [point]));
    });
    return { raterId, segments, points };
  });
  return { width, height, lines };
}
