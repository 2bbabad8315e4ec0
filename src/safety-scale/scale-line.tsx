import * as React from 'react';
import type { Person } from '../foundation/document';
import type { SafetyScaleDocument } from './safety-scale.model';
import { stopsOf } from './safety-scale.model';
import type { Answer } from './scale-answers.model';
import type { ScaleSay } from './scale-names.text';
import { endsOf, raterName, sayAnswer } from './scale-names.text';

export interface ScaleLineProps {
  scale: SafetyScaleDocument;
  answers: readonly Answer[];
  say: ScaleSay;
}

/** The most numbers that are drawn one beside the other. A finer scale shows only those that were given, and its ends. */
const drawnStops = 21;

/**
 * Everyone on one line, by name; who agrees stands together. A list of numbers for whoever hears it, and the same in a row
 * for whoever sees it: nothing lies on top of anything else. Both ends are written out, the one worked towards first.
 */
export function ScaleLine({ scale, answers, say }: ScaleLineProps): React.ReactElement {
  const { wording, people } = scale;
  const at = new Map<number, string[]>();
  for (const { raterId, state, value } of answers) {
    if (state !== 'rated' || value === null) continue;
    const names = at.get(value);
    const name = raterName(say, people, raterId);
    if (names) names.push(name);
    else at.set(value, [name]);
  }
  const all = stopsOf(wording);
  const every = all.length <= drawnStops;
  const shown = (every ? all : [wording.min, wording.max]).concat(Array.from(at.keys()));
  const stops = Array.from(new Set(shown)).sort((a, b) => a - b);
  // That answers are hidden is said once, and of everyone.
  const without = answers.filter(({ state }) => state !== 'rated' && state !== 'hidden');
  return (
    <div className="mapwell-line" data-part="line" data-stops={stops.length > 11 ? 'many' : 'few'}>
      <div className="mapwell-ends">
        {endsOf(wording).map(({ value, anchor, end }) => (
          <p key={end} className="mapwell-end" data-end={end} lang={wording.lang} dir="auto">
            {say(`scale.anchor.${end}`, { value, anchor })}
          </p>
        ))}
      </div>
      <ol className="mapwell-stops" aria-label={say('line.label')}>
        {stops.map((stop) => (
          <LineStop key={stop} stop={stop} names={(at.get(stop) ?? []).join('\n')} say={say} />
        ))}
      </ol>
      <WithoutNumber answers={without} scale={scale} people={people} say={say} />
    </div>
  );
}

/** One number and who gave it. The names come as one text, so that a stop nobody has moved to or from stays as it is. */
const LineStop = /* @__PURE__ */ React.memo(function LineStop(props: {
  stop: number;
  names: string;
  say: ScaleSay;
}): React.ReactElement {
  const { stop, names, say } = props;
  const people = names === '' ? [] : names.split('\n');
  const value = new Intl.NumberFormat(say.locale).format(stop);
  return (
    <li className="mapwell-stop" data-state={people.length === 0 ? 'empty' : 'taken'}>
      <span className="mapwell-stop-names">
        {people.map((name, at) => (
          <span key={`${name}${at}`} className="mapwell-marker" dir="auto">
            {name}
          </span>
        ))}
      </span>
      <span className="mapwell-stop-value">{value}</span>
    </li>
  );
});

interface WithoutNumberProps extends ScaleLineProps {
  people: readonly Person[];
}

/** Whoever has given no number, and why: not asked and would not say are two different answers. */
function WithoutNumber({ answers, scale, people, say }: WithoutNumberProps): React.ReactElement | null {
  if (answers.length === 0) return null;
  return (
    <ul className="mapwell-without" aria-label={say('line.without')}>
      {answers.map((answer) => (
        <li key={answer.raterId} dir="auto">
          {say('answer.of', {
            name: raterName(say, people, answer.raterId),
            answer: sayAnswer(say, scale, answer),
          })}
        </li>
      ))}
    </ul>
  );
}
