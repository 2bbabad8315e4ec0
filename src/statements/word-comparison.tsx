import * as React from 'react';
import { compareWords } from './statement-versions.model';
import type { StatementsSay } from './statements-names.text';

export interface WordComparisonProps {
  before: string;
  after: string;
  /** The language of both texts, as a BCP 47 tag. */
  lang: string;
  say: StatementsSay;
}

/** What would change from one text to another, word by word: seen as marks, and heard as words. */
export const WordComparison = /* @__PURE__ */ React.memo(function WordComparison(
  props: WordComparisonProps,
): React.ReactElement {
  const { before, after, lang, say } = props;
  const spans = React.useMemo(() => compareWords(before, after), [before, after]);
  if (before === after) return <p className="mapwell-quiet">{say('compare.same')}</p>;
  return (
    <p className="mapwell-comparison" data-part="comparison" lang={lang} dir="auto">
      {spans.map(({ kind, text }, at) => {
        if (kind === 'kept') return <React.Fragment key={at}>{text}</React.Fragment>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        // The space before the first word is not drawn as a part of the change.
        const words = text.trimStart();
        return (
          <React.Fragment key={at}>
            {text.slice(0, text.length - words.length)}
            <Mark>
              <span className="mapwell-heard" lang={say.locale}>
                {say(`compare.${kind}`)}{' '}
              </span>
              {words}
              <span className="mapwell-heard" lang={say.locale}>
                {' '}
                {say('compare.end')}
              </span>
            </Mark>
          </React.Fragment>
        );
      })}
    </p>
  );
});
