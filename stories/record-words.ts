import { openingWords } from '../src/foundation/document/opening.words';
import type { FamilyRecordWords, FamilyToolTextOptions } from '../src/family-record';
import { familyRecordWords } from '../src/family-record';
import { recordOpeningWords } from '../src/family-record/record-opening.words';
import { pseudoWords } from '../tests/support/pseudo-words';
import { boardWordsIn, stretched } from './board-words';
import { networkWordsIn } from './network-words';
import { safetyPlanWordsIn } from './safety-plan-words';
import { scaleWordsIn } from './scale-words';
import { statementsWordsIn } from './statements-words';
import { threeHousesWordsIn } from './three-houses-words';
import { trajectoryWordsIn } from './trajectory-words';

const none: Partial<FamilyRecordWords> = {};

/** The words a record is given in a language of the toolbar. */
export function recordWordsIn(locale: string): Partial<FamilyRecordWords> {
  return locale === stretched
    ? pseudoWords({ ...openingWords, ...recordOpeningWords, ...familyRecordWords })
    : none;
}

/** The words its tools are given there. */
export function toolWordsIn(locale: string): FamilyToolTextOptions {
  return {
    'mapping-board': { words: boardWordsIn(locale) },
    statements: { words: statementsWordsIn(locale) },
    'safety-scale': { words: scaleWordsIn(locale) },
    'safety-network': { words: networkWordsIn(locale) },
    trajectory: { words: trajectoryWordsIn(locale) },
    'safety-plan': { words: safetyPlanWordsIn(locale) },
    'three-houses': { words: threeHousesWordsIn(locale) },
  };
}
