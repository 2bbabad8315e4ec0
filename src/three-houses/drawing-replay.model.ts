import type { DrawingObject } from './drawing-objects.model';
import { objectsIn } from './three-houses-places.model';

/** One thing that comes to a picture as it is shown again: a line, or something that was put down. */
export interface ReplayStep {
  objectId: string;
  /** The line; null: the whole of it comes at once. */
  strokeId: string | null;
  /** From when on it comes, in milliseconds from the beginning. */
  from: number;
  /** How long it takes to come. 0: at once, also where nobody knows how long it took. */
  takes: number;
}

/** The pause between one thing and the next, in milliseconds: how long a child thought in between is not shown again. */
export const replayPause = 400;

/**
 * How the picture in a place came about, for showing it again: lines in the order in which they were drawn, each in the time
 * it took. What was taken out and rubbed out is not shown. The order is that of the list: it is known, and the time between
 * is not. Nothing plays by itself: whoever looks on asks for it.
 */
export function replayOf(objects: readonly DrawingObject[], place: string): readonly ReplayStep[] {
  const steps: ReplayStep[] = [];
  let from = 0;
  const come = (objectId: string, strokeId: string | null, takes: number) => {
    steps.push({ objectId, strokeId, from, takes });
    from += takes + replayPause;
  };
  for (const object of objectsIn(objects, place).filter(({ layer }) => layer === 'child')) {
    if (object.kind !== 'ink') come(object.id, null, 0);
    else {
      for (const { id, took, rubbedOut } of object.strokes)
        if (rubbedOut === null) come(object.id, id, took ?? 0);
    }
  }
  return steps;
}

/** How far a step has come at a time: 0 not yet, 1 all of it is there. */
export function replayedAt({ from, takes }: Pick<ReplayStep, 'from' | 'takes'>, at: number): number {
  if (at < from) return 0;
  return takes === 0 ? 1 : Math.min(1, (at - from) / takes);
}

/**
 * The child's objects of a picture as they stood after so many of its steps, for showing them: what came later is not there.
 * The objects given stay as they are. More steps than there are: all of them.
 */
export function objectsAfter(
  objects: readonly DrawingObject[],
  steps: readonly ReplayStep[],
  count: number,
): readonly DrawingObject[] {
  const come = steps.slice(0, Math.max(0, count));
  const strokeIds = new Set(come.map(({ objectId, strokeId }) => stepKey(objectId, strokeId)));
  const objectIds = new Set(come.map(({ objectId }) => objectId));
  return objects
    .filter(({ id }) => objectIds.has(id))
    .map((object) => {
      if (object.kind !== 'ink') return object;
      // Left in as if rubbed out: a line that was moved or sized lies where all of its strokes together put it.
      const strokes = object.strokes.map((stroke) =>
        strokeIds.has(stepKey(object.id, stroke.id))
          ? stroke
          : { ...stroke, rubbedOut: { by: null, at: null } },
      );
      return { ...object, strokes };
    });
}

const stepKey = (objectId: string, strokeId: string | null) => JSON.stringify([objectId, strokeId]);
