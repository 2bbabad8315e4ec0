import { openingWords } from '../src/foundation/document/opening.words';
import type { BoardPreset, MappingBoardOwnWords } from '../src/mapping-board';
import { mappingBoardWords, standardPreset } from '../src/mapping-board';
import type { BoardSay } from '../src/mapping-board/board-names.text';
import { speakBoard } from '../src/mapping-board/board-names.text';
import { boardOpeningWords } from '../src/mapping-board/board-opening.words';
import { pseudoWords } from '../tests/support/pseudo-words';

/** The language of the toolbar that is English stretched and accented. */
export const stretched = 'en-XA';

const none: MappingBoardOwnWords = {};
const catalogue = { ...openingWords, ...boardOpeningWords, ...mappingBoardWords };

/** The words a board is given in a language of the toolbar. */
export function boardWordsIn(locale: string, preset: BoardPreset = standardPreset): MappingBoardOwnWords {
  return locale === stretched ? pseudoWords({ ...catalogue, ...preset.words }) : none;
}

/** Says what the board of a story says, so that its play can find a button by its name in any language. */
export function boardSayIn(locale: string, preset: BoardPreset = standardPreset): BoardSay {
  return speakBoard(preset, boardWordsIn(locale, preset), locale);
}
