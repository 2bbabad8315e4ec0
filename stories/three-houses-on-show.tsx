import * as React from 'react';
import type { ThreeHousesProps } from '../src/three-houses';
import { ThreeHouses } from '../src/three-houses';
import { threeHousesWordsIn } from './three-houses-words';

export interface ThreeHousesOnShowProps extends ThreeHousesProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** A sheet in the language of the toolbar. A story's own words stand over it. */
export function ThreeHousesOnShow({ spoken, words, ...props }: ThreeHousesOnShowProps): React.ReactElement {
  const inLanguage = React.useMemo(() => ({ ...words, ...threeHousesWordsIn(spoken) }), [words, spoken]);
  return <ThreeHouses {...props} words={inLanguage} locale={spoken} />;
}
