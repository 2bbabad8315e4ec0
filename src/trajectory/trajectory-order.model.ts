import type { DayNumber, DaySpan } from '../foundation/calendar/days.model';
import { spanOfDate, spanOfWeek } from '../foundation/calendar/days.model';
import type { Lane, PlannedTime, Stage, TrajectoryDates, TrajectoryDocument } from './trajectory.model';

/** A lane with its stages, in order. */
export interface LaneOfStages {
  /** Null: everyone together. */
  lane: Lane | null;
  stages: readonly Stage[];
}

/**
 * The days a plan means. Dates place it where they are known; a week is counted from the start. Null where neither can be
 * placed: nothing is guessed.
 */
export function spanOfPlan(
  planned: PlannedTime | null,
  { start }: Pick<TrajectoryDates, 'start'>,
): DaySpan | null {
  if (planned === null) return null;
  const { from, to, week, toWeek } = planned;
  return (
    joined(spanOfDate(from), spanOfDate(to)) ??
    joined(week === null ? null : spanOfWeek(start, week), toWeek === null ? null : spanOfWeek(start, toWeek))
  );
}

function joined(from: DaySpan | null, to: DaySpan | null): DaySpan | null {
  if (from === null || to === null) return from ?? to;
  // The last of a range may have been written first.
  return { first: Math.min(from.first, to.first), last: Math.max(from.last, to.last) };
}

/** The days a stage stands on: those on which it really was, or else those planned. */
export function spanOfStage(stage: Stage, dates: Pick<TrajectoryDates, 'start'>): DaySpan | null {
  return spanOfDate(stage.actual) ?? spanOfPlan(stage.planned, dates);
}

/** The stages that are not taken out, by lane: everyone together first. A lane that was taken out gives its stages there. */
export function lanesOf({
  lanes,
  stages,
}: Pick<TrajectoryDocument, 'lanes' | 'stages'>): readonly LaneOfStages[] {
  const standing = lanes.filter(({ removed }) => removed === null);
  const known = new Set<string | null>(standing.map(({ id }) => id));
  const byLane = new Map<string | null, Stage[]>(
    [null, ...standing.map(({ id }) => id)].map((id) => [id, []]),
  );
  for (const stage of stages) {
    if (stage.removed === null) byLane.get(known.has(stage.laneId) ? stage.laneId : null)?.push(stage);
  }
  return [null, ...standing].map((lane) => ({ lane, stages: byLane.get(lane?.id ?? null) ?? [] }));
}

/** Something in a list, by its id. */
interface Listed {
  id: string;
}

/** The id of what follows; null: nothing does, or it is not there. */
function following(all: readonly Listed[], id: string): string | null {
  const at = all.findIndex((one) => one.id === id);
  return at < 0 ? null : (all[at + 1]?.id ?? null);
}

/**
 * Before what something is put so that it stands at a position, from 0, among those that are seen; null: behind all. Not all
 * of a list may be seen: it goes right before the next that is, or right behind the last, and what stands there already
 * stays between whatever it stands between.
 */
export function placeAmong(
  all: readonly Listed[],
  seen: readonly Listed[],
  id: string,
  position: number,
): string | null {
  const others = seen.filter((one) => one.id !== id);
  const at = Math.min(Math.max(0, position), others.length);
  const last = others[others.length - 1];
  if (seen[at]?.id === id || last === undefined) return following(all, id);
  return (
    others[at]?.id ??
    following(
      all.filter((one) => one.id !== id),
      last.id,
    )
  );
}

/**
 * Where a stage is put so that it stands at a position, from 0, of a lane as it is seen: what `move-stage` says, but for the
 * id. `seen` is the trajectory as those see it who move it; default: all of it.
 */
export function placeInLane(
  document: Pick<TrajectoryDocument, 'lanes' | 'stages'>,
  id: string,
  laneId: string | null,
  position: number,
  seen: Pick<TrajectoryDocument, 'lanes' | 'stages'> = document,
): { laneId: string | null; before: string | null } {
  const stagesIn = (those: Pick<TrajectoryDocument, 'lanes' | 'stages'>) =>
    lanesOf(those).find(({ lane }) => (lane?.id ?? null) === laneId)?.stages ?? [];
  const there = stagesIn(seen);
  // Where nothing is seen in a lane it goes behind whatever stands there, and never between.
  const shown = there.length > 0 ? there : stagesIn(document);
  const at = shown === there ? position : shown.length;
  return { laneId, before: placeAmong(document.stages, shown, id, at) };
}

/** Something that stands on the way, with the day that places it. */
export interface Placed<Thing> {
  thing: Thing;
  /** Null: nobody knows the day; it stands behind what comes before it in its lane. */
  day: DayNumber | null;
}

/** One moment of the way: what stands in each lane then, in the order of the lanes; null: nothing. */
export interface Moment<Thing> {
  day: DayNumber | null;
  things: readonly (Thing | null)[];
}

/**
 * Lanes side by side as moments in a row. Every lane keeps its own order, whatever its dates say: people put it so. Among
 * lanes the earlier day goes first, and the same day stands in the same moment; what has no day goes with what comes before
 * it. Everything stands in exactly one moment, and no two things of a lane in the same. Linear in the things times lanes.
 */
export function momentsOf<Thing>(lanes: readonly (readonly Placed<Thing>[])[]): readonly Moment<Thing>[] {
  const heads = lanes.map(() => 0);
  const moments: Moment<Thing>[] = [];
  for (;;) {
    let chosen = -1;
    let earliest = Infinity;
    lanes.forEach((lane, at) => {
      const next = lane[heads[at] ?? 0];
      // What has no day goes first, so that it stays beside what it follows.
      const day = next && (next.day ?? -Infinity);
      if (day !== undefined && (chosen < 0 || day < earliest)) {
        chosen = at;
        earliest = day;
      }
    });
    if (chosen < 0) return moments;
    const day = Number.isFinite(earliest) ? earliest : null;
    const things = lanes.map((lane, at) => {
      const next = lane[heads[at] ?? 0];
      const isThen = next !== undefined && (at === chosen || (day !== null && next.day === day));
      if (!isThen) return null;
      heads[at] = (heads[at] ?? 0) + 1;
      return next.thing;
    });
    moments.push({ day, things });
  }
}
