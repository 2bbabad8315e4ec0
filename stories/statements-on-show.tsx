import * as React from 'react';
import type { StatementsProps } from '../src/statements';
import { Statements } from '../src/statements';
import { packsIn, statementsWordsIn } from './statements-words';

export interface StatementsOnShowProps extends StatementsProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** Statements in the language of the toolbar. A story's own words stand over it. */
export function StatementsOnShow({
  spoken,
  words,
  packs,
  ...props
}: StatementsOnShowProps): React.ReactElement {
  const inLanguage = React.useMemo(() => ({ ...words, ...statementsWordsIn(spoken) }), [words, spoken]);
  const reading = React.useMemo(() => packsIn(spoken, packs), [spoken, packs]);
  return <Statements {...props} words={inLanguage} packs={reading} locale={spoken} />;
}
