import * as React from 'react';
import { scaleInWords, stopsOf, useSafetyScale } from '../src/safety-scale';
import { nightsSeenDifferently } from './families/tariq-and-aishas-nights';
import { scaleWordsIn } from './scale-words';
import './own-list.css';

/** A host's own markup over the hook: a choice for each person, and not a line in sight. */
export function OwnScale({ spoken }: { spoken: string }): React.ReactElement {
  const words = React.useMemo(() => scaleWordsIn(spoken), [spoken]);
  const map = useSafetyScale({ defaultValue: nightsSeenDifferently, words, locale: spoken });
  const { say, scale, answers, actions } = map;
  const inWords = scaleInWords(scale, { words, locale: spoken });
  return (
    <div {...map.getRootProps()} className="own-list" lang={spoken}>
      <h2 lang={inWords.lang}>{inWords.question}</h2>
      <ol>
        {answers.map(({ raterId, state, value }, at) => {
          const { name = '', answer = '' } = inWords.answers[at] ?? {};
          const given = state === 'rated' && value !== null ? String(value) : '';
          return (
            <li key={raterId}>
              <label>
                <span dir="auto">{name}</span>
                <select
                  value={given}
                  onChange={({ currentTarget: chosen }) =>
                    chosen.value === '' ? actions.clear(raterId) : actions.rate(raterId, Number(chosen.value))
                  }
                >
                  <option value="">{given === '' ? answer : say('answer.notAsked')}</option>
                  {stopsOf(scale.wording).map((stop) => (
                    <option key={stop} value={String(stop)}>
                      {stop}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ol>
      <p>{inWords.spread}</p>
      {map.region}
    </div>
  );
}
