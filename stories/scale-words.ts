import { openingWords } from '../src/foundation/document/opening.words';
import type { SafetyScaleOwnWords } from '../src/safety-scale';
import { safetyScaleWords } from '../src/safety-scale';
import { scaleOpeningWords } from '../src/safety-scale/scale-opening.words';
import type { ScaleSay } from '../src/safety-scale/scale-names.text';
import { speakScale } from '../src/safety-scale/scale-names.text';
import { pseudoWords } from '../tests/support/pseudo-words';
import { stretched } from './board-words';

const none: SafetyScaleOwnWords = {};

/** The words a scale is given in a language of the toolbar. */
export function scaleWordsIn(locale: string): SafetyScaleOwnWords {
  return locale === stretched
    ? pseudoWords({ ...openingWords, ...scaleOpeningWords, ...safetyScaleWords })
    : none;
}

/** Says what the scale of a story says, so that its play can find a button by its name in any language. */
export function scaleSayIn(locale: string): ScaleSay {
  return speakScale(scaleWordsIn(locale), locale);
}
