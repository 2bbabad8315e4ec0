import * as React from 'react';
import { standingObservations, useStatements } from '../src/statements';
import { statementsWithEveryFault } from './families/tariq-and-aishas-statements';
import { packsIn, statementsWordsIn } from './statements-words';
import './own-list.css';

/** A host's own markup over the hook: a field for each statement, and under it what there is to think about. */
export function OwnStatements({ spoken }: { spoken: string }): React.ReactElement {
  const words = React.useMemo(() => statementsWordsIn(spoken), [spoken]);
  const packs = React.useMemo(() => packsIn(spoken), [spoken]);
  const map = useStatements({ defaultValue: statementsWithEveryFault, words, packs, locale: spoken });
  const { say, sets, observations, actions } = map;
  return (
    <div {...map.getRootProps()} className="own-list" lang={spoken}>
      <h2>{say('section.dangers.heading')}</h2>
      <ol>
        {sets.map(({ danger }) => (
          <li key={danger.id} data-item-id={danger.id}>
            <label>
              <span>{say('set.heading', { number: String(danger.number) })}</span>
              <textarea
                data-part="text-field"
                dir="auto"
                value={danger.text}
                onChange={(event) => actions.editText('danger', danger.id, event.currentTarget.value)}
              />
            </label>
            <ul>
              {standingObservations(observations.get(danger.id) ?? [], danger.dismissals).map(
                ({ observation, ask, lang }) => (
                  <li key={observation.key} lang={lang}>
                    {ask}
                  </li>
                ),
              )}
            </ul>
          </li>
        ))}
      </ol>
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
