import * as React from 'react';
import type { TrajectoryProps } from '../src/trajectory';
import { Trajectory } from '../src/trajectory';
import { trajectoryWordsIn } from './trajectory-words';

export interface TrajectoryOnShowProps extends TrajectoryProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** A trajectory in the language of the toolbar. A story's own words stand over it. */
export function TrajectoryOnShow({ spoken, words, ...props }: TrajectoryOnShowProps): React.ReactElement {
  const inLanguage = React.useMemo(() => ({ ...words, ...trajectoryWordsIn(spoken) }), [words, spoken]);
  return <Trajectory {...props} words={inLanguage} locale={spoken} />;
}
