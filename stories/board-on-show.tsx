import * as React from 'react';
import type { MappingBoardProps } from '../src/mapping-board';
import { MappingBoard } from '../src/mapping-board';
import { boardWordsIn } from './board-words';

export interface BoardOnShowProps extends MappingBoardProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** A board in the language of the toolbar. A story's own words stand over it. */
export function BoardOnShow({ spoken, words, ...props }: BoardOnShowProps): React.ReactElement {
  const { preset } = props;
  const inLanguage = React.useMemo(
    () => ({ ...words, ...boardWordsIn(spoken, preset) }),
    [words, spoken, preset],
  );
  return <MappingBoard {...props} words={inLanguage} locale={spoken} />;
}
