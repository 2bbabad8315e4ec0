import { matchWords, wordsOf } from './statement-versions.model';

/** What a statement would say if what its parts say now were taken over. Nobody has to accept it. */
export interface UpdateOffer {
  /** The text that would stand: every typed word is in it. */
  text: string;
  /** In how many places both the parts and the typed words have changed, so that both stand there. */
  overlaps: number;
}

/**
 * An update of an edited text to what the parts say now, or null where there is nothing to offer: the parts say what
 * they said, or the text says it already. `composedBefore` is what they said when they were last taken over, empty
 * where they never were. A word by word merge of three texts: what nobody has typed over follows the parts, what
 * somebody has typed stays, and where both have changed both stand, the typed words first. The typed text is
 * authoritative (practice.md 3.6): this never changes it, it only says what could be.
 */
export function offerUpdate(composedBefore: string, composedNow: string, edited: string): UpdateOffer | null {
  if (composedNow === composedBefore || composedNow === edited) return null;
  const merge = mergeTyped(composedBefore, composedNow, edited);
  return merge.text === edited ? null : merge;
}

function mergeTyped(base: string, now: string, edited: string): UpdateOffer {
  if (edited === base || edited.trim() === '') return { text: now, overlaps: 0 };
  if (base === now) return { text: edited, overlaps: 0 };
  // A text that was never composed has no words in common with the parts that are known to be the same.
  if (base.trim() === '') return { text: `${edited.trimEnd()}\n\n${now}`, overlaps: 1 };
  const [baseWords, nowWords, editedWords] = [wordsOf(base), wordsOf(now), wordsOf(edited)];
  const toNow = matchWords(baseWords, nowWords);
  const toEdited = matchWords(baseWords, editedWords);
  const merged: string[] = [];
  let overlaps = 0;
  const place = { base: 0, now: 0, edited: 0 };
  const mergeUpTo = (baseEnd: number, nowEnd: number, editedEnd: number) => {
    const was = baseWords.slice(place.base, baseEnd).join('');
    const composed = nowWords.slice(place.now, nowEnd).join('');
    const typed = editedWords.slice(place.edited, editedEnd).join('');
    if (typed === was) merged.push(composed);
    else if (composed === was || composed === typed) merged.push(typed);
    else {
      overlaps += 1;
      merged.push(sideBySide(typed, composed));
    }
    [place.base, place.now, place.edited] = [baseEnd, nowEnd, editedEnd];
  };
  baseWords.forEach((_, at) => {
    const [inNow = -1, inEdited = -1] = [toNow[at], toEdited[at]];
    if (inNow < 0 || inEdited < 0) return;
    // A word that all three have: what lies before it is merged by itself.
    mergeUpTo(at, inNow, inEdited);
    mergeUpTo(at + 1, inNow + 1, inEdited + 1);
  });
  mergeUpTo(baseWords.length, nowWords.length, editedWords.length);
  return { text: merged.join(''), overlaps };
}

/** Typed words with composed ones after them, apart from one another. */
function sideBySide(typed: string, composed: string): string {
  const apart = typed === '' || composed === '' || /\s$/.test(typed) || /^\s/.test(composed);
  return `${typed}${apart ? '' : ' '}${composed}`;
}
