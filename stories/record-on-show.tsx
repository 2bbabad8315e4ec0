import * as React from 'react';
import type { FamilyRecordProps } from '../src/family-record';
import { FamilyRecord } from '../src/family-record';
import { recordWordsIn, toolWordsIn } from './record-words';
import { packsIn } from './statements-words';

export interface RecordOnShowProps extends FamilyRecordProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** A whole record in the language of the toolbar. A story's own words stand over it. */
export function RecordOnShow({ spoken, words, toolProps, ...props }: RecordOnShowProps): React.ReactElement {
  const inLanguage = React.useMemo(() => ({ ...words, ...recordWordsIn(spoken) }), [words, spoken]);
  const given = React.useMemo(() => {
    const spokenByTools = toolWordsIn(spoken);
    return {
      ...spokenByTools,
      ...toolProps,
      statements: { ...spokenByTools.statements, packs: packsIn(spoken), ...toolProps?.statements },
    };
  }, [spoken, toolProps]);
  return <FamilyRecord {...props} words={inLanguage} toolProps={given} locale={spoken} />;
}
