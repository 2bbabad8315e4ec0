import { openingWords } from '../src/foundation/document/opening.words';
import type { ThreeHousesSay, ThreeHousesWords } from '../src/three-houses';
import { speakThreeHouses, threeHousesWords } from '../src/three-houses';
import { threeHousesOpeningWords } from '../src/three-houses/three-houses-opening.words';
import { pseudoWords } from '../tests/support/pseudo-words';
import { stretched } from './board-words';

const none: Partial<ThreeHousesWords> = {};
const catalogue = { ...openingWords, ...threeHousesOpeningWords, ...threeHousesWords };

/** The words a sheet is given in a language of the toolbar. */
export function threeHousesWordsIn(locale: string): Partial<ThreeHousesWords> {
  // Words of the sheets are plain sentences, whose type says so.
  return locale === stretched ? (pseudoWords(catalogue) as Partial<ThreeHousesWords>) : none;
}

/** Says what the sheet of a story says, so that its play can find a button by its name in any language. */
export function threeHousesSayIn(locale: string): ThreeHousesSay {
  return speakThreeHouses(threeHousesWordsIn(locale), locale);
}
