import * as React from 'react';
import type { SafetyScaleDocument } from './safety-scale.model';
import { stopsOf } from './safety-scale.model';
import type { ScaleSay } from './scale-names.text';
import { describeScale } from './safety-scale.text';
import { currentAnswers, withoutHidden } from './scale-answers.model';

/**
 * The scale on paper: what everybody said, as a list, and a line with room to write for whoever is asked by hand. Answers
 * that are still hidden are not on it.
 */
export function ScalePaper({
  scale,
  say,
}: {
  scale: SafetyScaleDocument;
  say: ScaleSay;
}): React.ReactElement {
  const shown = withoutHidden(scale);
  const words = describeScale(shown, say);
  const states = currentAnswers(shown).map(({ state }) => state);
  const stops = stopsOf(scale.wording);
  const { lang } = scale.wording;
  return (
    <article className="mapwell-paper" data-part="paper">
      <h1 lang={lang} dir="auto">
        {words.question}
      </h1>
      {words.about !== '' && <p>{words.about}</p>}
      <ul lang={lang}>
        {words.ends.map((end, at) => (
          <li key={at} dir="auto">
            {end}
          </li>
        ))}
      </ul>
      <p className="mapwell-paper-line" aria-hidden="true">
        {(stops.length > 21 ? [scale.wording.min, scale.wording.max] : stops).map((stop) => (
          <span key={stop}>{stop}</span>
        ))}
      </p>
      <p>{words.round}</p>
      <ul>
        {words.answers.map(({ raterId, name, answer, reasons }, at) => (
          <li key={raterId}>
            <p dir="auto">
              {name}: {answer}
            </p>
            {reasons.map(({ label, text }) => (
              <p key={label} dir="auto">
                {label} {text}
              </p>
            ))}
            {(states[at] === 'notAsked' || states[at] === 'hidden') && (
              <>
                <p>{say('paper.blank')}</p>
                <p>{say('paper.why')}</p>
                <div className="mapwell-paper-lines" />
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{words.spread}</p>
      {words.history.map(({ question, ends, sentences }, at) => (
        <section key={at}>
          <h2 dir="auto">{question}</h2>
          <ul>
            {[...ends, ...sentences].map((line, at) => (
              <li key={at} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
