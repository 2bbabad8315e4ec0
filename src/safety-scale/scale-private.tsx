import * as React from 'react';
import type { ScaleBand } from './scale-answers.model';
import type { ScaleSetting } from './scale-setting';
import { ScaleRater } from './scale-rater';
import { raterName } from './scale-names.text';
import { sayAnswer } from './scale-names.text';
import type { UseSafetyScale } from './use-safety-scale';

export interface ScalePrivateProps {
  map: UseSafetyScale;
  setting: ScaleSetting;
  bands: readonly ScaleBand[];
}

/**
 * Pass the tablet: one person's control at a time, and nobody else's answer anywhere on the page, until all are shown
 * together. Nobody can even see who has answered.
 */
export function ScalePrivate({ map, setting, bands }: ScalePrivateProps): React.ReactElement {
  const { say, actions, scale, turn, ownAnswer, writable } = map;
  const { people, wording } = scale;
  if (turn !== null) {
    const name = raterName(say, people, turn);
    const answer = ownAnswer(turn);
    return (
      <div className="mapwell-private" data-part="private">
        <p>{say('private.now', { name })}</p>
        <ul className="mapwell-raters" aria-label={say('rater.list')}>
          <ScaleRater
            raterId={turn}
            people={people}
            answer={answer}
            inWords={sayAnswer(say, scale, answer)}
            wording={wording}
            bands={bands}
            setting={setting}
          />
        </ul>
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="pass"
          onClick={() => actions.setTurn(null)}
        >
          {say('private.pass')}
        </button>
      </div>
    );
  }
  return (
    <div className="mapwell-private" data-part="private">
      <p>{say('private.note')}</p>
      {writable && (
        <>
          <ul className="mapwell-turns" aria-label={say('rater.list')}>
            {scale.raters.map((raterId) => (
              <li key={raterId} data-item-id={raterId}>
                <button
                  type="button"
                  className="mapwell-button"
                  data-part="turn"
                  onClick={() => actions.setTurn(raterId)}
                >
                  {say('private.turn', { name: raterName(say, people, raterId) })}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="mapwell-button mapwell-button-main"
            data-part="reveal"
            onClick={actions.reveal}
          >
            {say('private.reveal')}
          </button>
        </>
      )}
    </div>
  );
}
