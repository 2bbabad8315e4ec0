import * as React from 'react';
import { useTrajectory } from '../src/trajectory';
import { nightsWay } from './families/tariq-and-aishas-way';
import { trajectoryWordsIn } from './trajectory-words';
import './own-list.css';

/** A host's own markup over the hook: the stages in a row, with what is known of each, and a button that says it is done. */
export function OwnTrajectory({ spoken }: { spoken: string }): React.ReactElement {
  const words = React.useMemo(() => trajectoryWordsIn(spoken), [spoken]);
  const map = useTrajectory({ defaultValue: nightsWay, words, locale: spoken });
  const { say, lanes, actions } = map;
  return (
    <div {...map.getRootProps()} className="own-list" lang={spoken}>
      <h2>{say('section.stages.heading')}</h2>
      {lanes.map((lane) => (
        <ol key={lane.key} aria-label={lane.heading}>
          {lane.things.map((thing) => (
            <li key={thing.key} data-item-id={thing.id}>
              <p lang={thing.written ? map.trajectory.lang : undefined}>{thing.title}</p>
              <ul>
                {thing.facts.map(({ key, label, text }, at) => (
                  <li key={`${at}${key}`}>
                    {label}: {text}
                  </li>
                ))}
              </ul>
              {thing.status !== null && thing.status !== 'done' && (
                <button
                  type="button"
                  data-part="status-button"
                  aria-label={say('tools.of', { tool: say('status.done'), item: thing.title })}
                  onClick={() => actions.setStatus(thing.id, 'done', '', null)}
                >
                  {say('status.done')}
                </button>
              )}
            </li>
          ))}
        </ol>
      ))}
      <button
        type="button"
        data-part="undo"
        aria-disabled={map.undoName === null}
        onClick={map.undoName === null ? undefined : actions.undo}
      >
        {say('undo.do')}
      </button>
      <div className="own-list-heard">{map.region}</div>
    </div>
  );
}
