import type { Catalogue, Wording, WordsFor } from '../../src/foundation/words/words';

const accented: Readonly<Record<string, string>> = {
  a: 'áá',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'éé',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'íí',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'óó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'úú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ɋ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};

const pseudoLetters = Array.from(new Set(Object.values(accented).join(''))).join('');

/** Everything that can stand between two pieces of data: stretched words and their brackets. */
export const stretchedPart = new RegExp(`[${pseudoLetters}⟦⟧]+`);

/** Whether the text holds a letter that no stretched word has. */
export function hasPlainLetters(text: string): boolean {
  return Array.from(text).some((letter) => /\p{L}/u.test(letter) && !pseudoLetters.includes(letter));
}

/** One sentence in English stretched by a third and accented, in brackets. Names to be filled in stay as they are. */
export function pseudoSentence(sentence: string): string {
  const parts = sentence.split(/(%\{\w+\})/);
  const changed = parts.map((part, at) =>
    at % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter),
  );
  return sentence === '' ? '' : `⟦${changed.join('')}⟧`;
}

// Lists of names in one text ("january february…") are taken apart at their spaces: each name is a word by itself.
const isListOfNames = (key: string) => key.startsWith('date.');

function pseudoWording(key: string, wording: Wording): Wording {
  if (typeof wording === 'string') {
    return isListOfNames(key) ? wording.split(' ').map(pseudoSentence).join(' ') : pseudoSentence(wording);
  }
  const forms: Record<string, string> = {};
  for (const [form, sentence] of Object.entries<string>({ ...wording }))
    forms[form] = pseudoSentence(sentence);
  return { ...forms, other: pseudoSentence(wording.other) };
}

/**
 * A whole catalogue in a language that nobody speaks and every English reader can read. Whatever is seen without its
 * brackets never went through the catalogue, and whatever is cut off has no room for a longer language.
 */
export function pseudoWords<Words extends Catalogue>(words: Words): WordsFor<Words> {
  const changed: Record<string, Wording> = {};
  for (const [key, wording] of Object.entries(words)) changed[key] = pseudoWording(key, wording);
  return changed as WordsFor<Words>;
}
