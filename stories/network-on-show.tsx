import * as React from 'react';
import type { SafetyNetworkProps } from '../src/safety-network';
import { SafetyNetwork } from '../src/safety-network';
import { networkWordsIn } from './network-words';

export interface NetworkOnShowProps extends SafetyNetworkProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** A network in the language of the toolbar. A story's own words stand over it. */
export function NetworkOnShow({ spoken, words, ...props }: NetworkOnShowProps): React.ReactElement {
  const inLanguage = React.useMemo(() => ({ ...words, ...networkWordsIn(spoken) }), [words, spoken]);
  return <SafetyNetwork {...props} words={inLanguage} locale={spoken} />;
}
