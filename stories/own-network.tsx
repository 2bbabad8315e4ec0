import * as React from 'react';
import { peopleShown, useSafetyNetwork } from '../src/safety-network';
import { fivePeople } from './families/around-tariq-and-aisha';
import { networkWordsIn } from './network-words';

/** A host's own markup round the hook: names with a button each, what the picture shows in words, and undo. */
export function OwnNetwork({ spoken }: { spoken: string }): React.ReactElement {
  const words = React.useMemo(() => networkWordsIn(spoken), [spoken]);
  const map = useSafetyNetwork({ defaultValue: fivePeople, words, locale: spoken });
  const { seen, say, actions, undoName, region, getRootProps, getCardButtonProps, describe, openId } = map;
  return (
    <div className="mapwell" lang={spoken} {...getRootProps()}>
      <p dir="auto">{describe()}</p>
      <ul className="mapwell-network-people">
        {peopleShown(seen).map((id) => (
          <li key={id} className="mapwell-network-one" data-item-id={id}>
            <p dir="auto">{seen.people.find((person) => person.id === id)?.name}</p>
            <div className="mapwell-row">
              <button {...getCardButtonProps(id)} className="mapwell-tool">
                {say('card.open')}
              </button>
            </div>
            {openId === id && (
              <div role="group" aria-label={say('move.knowledge')} className="mapwell-network-places">
                {(['most', 'little', 'nothing'] as const).map((level) => (
                  <button
                    key={level}
                    type="button"
                    className="mapwell-place"
                    onClick={() => actions.moveKnowledge(id, level)}
                  >
                    {say(`knowledge.${level}`)}
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="undo"
          aria-label={undoName === null ? say('undo.do') : say('undo.of', { what: undoName })}
          onClick={actions.undo}
        >
          {say('undo.do')}
        </button>
      </div>
      {region}
    </div>
  );
}
