import * as React from 'react';
import type { TrajectoryFact } from './trajectory-facts.text';
import type { TrajectoryTold } from './trajectory-told.text';

interface ToldProps {
  told: TrajectoryTold;
  /** The language people wrote in. */
  lang: string;
  as: 'dd' | 'p';
}

/** What is told, in an element: what people wrote is marked with their language, and the rest is the reader's. */
export function ToldText({ told, lang, as: Element }: ToldProps): React.ReactElement {
  const { text, parts } = told;
  const isWritten = parts.length === 1 && parts[0]?.written === true;
  return (
    <Element dir="auto" lang={isWritten ? lang : undefined}>
      {isWritten || parts.every(({ written }) => !written)
        ? text
        : parts.map((part, at) =>
            part.written ? (
              <span key={at} dir="auto" lang={lang}>
                {part.text}
              </span>
            ) : (
              part.text
            ),
          )}
    </Element>
  );
}

/** Facts as labels and texts, on the page and on paper. */
export function Facts({
  facts,
  lang,
}: {
  facts: readonly TrajectoryFact[];
  lang: string;
}): React.ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <dl className="mapwell-facts">
      {facts.map((fact, at) => (
        <div key={`${at}${fact.key}`} data-fact={fact.key}>
          <dt dir="auto">{fact.label}</dt>
          <ToldText as="dd" told={fact} lang={lang} />
        </div>
      ))}
    </dl>
  );
}
