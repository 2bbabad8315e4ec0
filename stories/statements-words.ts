import { openingWords } from '../src/foundation/document/opening.words';
import type { RulePack, StatementsWords } from '../src/statements';
import { enGbPack, statementsWords } from '../src/statements';
import { statementsOpeningWords } from '../src/statements/statements-opening.words';
import type { StatementsSay } from '../src/statements/statements-names.text';
import { speakStatements } from '../src/statements/statements-names.text';
import { pseudoWords } from '../tests/support/pseudo-words';
import { stretched } from './board-words';

const none: Partial<StatementsWords> = {};
const catalogue = { ...openingWords, ...statementsOpeningWords, ...statementsWords };

/** The words statements are given in a language of the toolbar. */
export function statementsWordsIn(locale: string): Partial<StatementsWords> {
  return locale === stretched ? pseudoWords(catalogue) : none;
}

/** The packs with their words in a language of the toolbar. What they read stays what it is. */
export function packsIn(locale: string, packs: readonly RulePack[] = [enGbPack]): readonly RulePack[] {
  return locale === stretched ? packs.map((pack) => ({ ...pack, words: pseudoWords(pack.words) })) : packs;
}

/** Says what the statements of a story say, so that its play can find a button by its name in any language. */
export function statementsSayIn(locale: string): StatementsSay {
  return speakStatements(statementsWordsIn(locale), locale);
}
