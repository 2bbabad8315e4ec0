import * as React from 'react';
import type { SafetyScaleProps } from '../src/safety-scale';
import { SafetyScale } from '../src/safety-scale';
import { scaleWordsIn } from './scale-words';

export interface ScaleOnShowProps extends SafetyScaleProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** A scale in the language of the toolbar. A story's own words stand over it. */
export function ScaleOnShow({ spoken, words, ...props }: ScaleOnShowProps): React.ReactElement {
  const inLanguage = React.useMemo(() => ({ ...words, ...scaleWordsIn(spoken) }), [words, spoken]);
  return <SafetyScale {...props} words={inLanguage} locale={spoken} />;
}
