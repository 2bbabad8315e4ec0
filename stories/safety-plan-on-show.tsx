import * as React from 'react';
import type { SafetyPlanProps } from '../src/safety-plan';
import { SafetyPlan } from '../src/safety-plan';
import { safetyPlanWordsIn } from './safety-plan-words';

export interface SafetyPlanOnShowProps extends SafetyPlanProps {
  /** The language chosen in the toolbar. */
  spoken: string;
}

/** A plan in the language of the toolbar. A story's own words stand over it. */
export function SafetyPlanOnShow({ spoken, words, ...props }: SafetyPlanOnShowProps): React.ReactElement {
  const inLanguage = React.useMemo(() => ({ ...words, ...safetyPlanWordsIn(spoken) }), [words, spoken]);
  return <SafetyPlan {...props} words={inLanguage} locale={spoken} />;
}
