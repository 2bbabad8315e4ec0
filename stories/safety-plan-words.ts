import { openingWords } from '../src/foundation/document/opening.words';
import type { SafetyPlanWords } from '../src/safety-plan';
import { safetyPlanWords } from '../src/safety-plan';
import type { SafetyPlanSay } from '../src/safety-plan/safety-plan-names.text';
import { speakSafetyPlan } from '../src/safety-plan/safety-plan-names.text';
import { safetyPlanOpeningWords } from '../src/safety-plan/safety-plan-opening.words';
import { pseudoWords } from '../tests/support/pseudo-words';
import { stretched } from './board-words';

const none: Partial<SafetyPlanWords> = {};
const catalogue = { ...openingWords, ...safetyPlanOpeningWords, ...safetyPlanWords };

/** The words a plan is given in a language of the toolbar. */
export function safetyPlanWordsIn(locale: string): Partial<SafetyPlanWords> {
  return locale === stretched ? pseudoWords(catalogue) : none;
}

/** Says what the plan of a story says, so that its play can find a button by its name in any language. */
export function safetyPlanSayIn(locale: string): SafetyPlanSay {
  return speakSafetyPlan(safetyPlanWordsIn(locale), locale);
}
