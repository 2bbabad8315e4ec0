import * as React from 'react';
import type { SafetyScaleDocument } from './safety-scale.model';
import { stopsOf } from './safety-scale.model';
import type { ScaleSay } from './scale-names.text';
import { describeScale } from './safety-scale.text';
import { withoutHidden } from './scale-answers.model';

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
  const words = describeScale(withoutHidden(scale), say);
  const { lang } = scale.wording;
  return (
    <article className="mapwell-paper" data-part="paper">
      <h1 lang={lang} dir="auto">
        {words.question}
      </h1>
      {words.about !== '' && <p>{words.about}</p>}
      <ul lang={lang}>
        {words.ends.map((end) => (
          <li key={end} dir="auto">
            {end}
          </li>
        ))}
      </ul>
      <p className="mapwell-paper-line" aria-hidden="true">
        {stopsOf(scale.wording)
          .slice(0, 21)
          .map((stop) => (
            <span key={stop}>{stop}</span>
          ))}
      </p>
      <p>{words.round}</p>
      <ul>
        {words.answers.map(({ raterId, name, answer, reasons }) => (
          <li key={raterId}>
            <p dir="auto">
              {name}: {answer}
            </p>
            {reasons.map(({ label, text }) => (
              <p key={label} dir="auto">
                {label} {text}
              </p>
            ))}
            {reasons.length === 0 && (
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
      {words.history.map(({ question, ends, sentences }) => (
        <section key={question + ends.join('')}>
          <h2 dir="auto">{question}</h2>
          <ul>
            {[...ends, ...sentences].map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
