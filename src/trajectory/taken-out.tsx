import * as React from 'react';
import type { TrajectoryEntryKind } from './trajectory.model';
import { trajectoryLists } from './trajectory.model';
import { nameById } from './trajectory-names.text';
import type { UseTrajectory } from './use-trajectory';

/** What was taken out, why, and the way to put it back. */
export function TakenOut({ map }: { map: UseTrajectory }): React.ReactElement | null {
  const { say, actions, seen, writable } = map;
  const taken = (Object.keys(trajectoryLists) as TrajectoryEntryKind[]).flatMap((of) =>
    seen[trajectoryLists[of]].flatMap(({ id, removed }) =>
      removed === null ? [] : [{ of, id, why: removed.why }],
    ),
  );
  if (taken.length === 0) return null;
  const isWritten = (of: TrajectoryEntryKind, id: string) => {
    const list: readonly ({ id: string } & ({ title: string } | { text: string }))[] =
      seen[trajectoryLists[of]];
    const entry = list.find((one) => one.id === id);
    return entry !== undefined && ('title' in entry ? entry.title : entry.text).trim() !== '';
  };
  return (
    <details className="mapwell-fold" data-part="taken-out">
      <summary>{say('removed.heading', { count: taken.length })}</summary>
      <ul className="mapwell-stages">
        {taken.map(({ of, id, why }) => {
          const item = nameById(say, seen, of, id);
          return (
            <li key={`${of}/${id}`} className="mapwell-stage" data-kind="removed">
              <p className="mapwell-stage-title" dir="auto" lang={isWritten(of, id) ? seen.lang : undefined}>
                {item}
              </p>
              {why !== '' && <p className="mapwell-quiet">{say('removed.why', { why })}</p>}
              {writable && (
                <button
                  type="button"
                  className="mapwell-button"
                  data-part="restore"
                  aria-label={say('removed.restore.of', { item })}
                  onClick={() => actions.restore(of, id)}
                >
                  {say('removed.restore')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
