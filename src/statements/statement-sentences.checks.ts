/**
 * A written text cut into sentences and words, once, so that every rule looks at the same cut. It knows punctuation and
 * capitals and the names it is given, and no language.
 */

/** What a name given with a text belongs to. */
export type NameGroup = 'child' | 'family' | 'professional' | 'agency';

/** One word of a text. Offsets count UTF-16 units, as everything in a page does. */
export interface PreparedWord {
  /** In small letters, with straight apostrophes: `doesn't`. */
  readonly text: string;
  /** The same without what makes it possessive: `gran` for “Gran’s”. */
  readonly stem: string;
  readonly from: number;
  /** The offset just after its last letter. */
  readonly to: number;
  /**
   * What stands between the word before and this one: nothing but space or a hyphen, a comma, or something stronger.
   */
  readonly gap: 'space' | 'comma' | 'strong';
  /** The number of its sentence, from 0. */
  readonly sentence: number;
  /** Whether it is the first of its sentence. */
  readonly first: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it has at least two letters, all of them capitals, in a text that is not all capitals. */
  readonly acronym: boolean;
  /** Whether it stands in quotation marks as somebody’s own words. */
  readonly quoted: boolean;
  /** Whose name it is part of, of the names that were given; null where it is none of them. */
  readonly name: NameGroup | null;
}

/** One sentence: its words are `words.slice(first, end)`. */
export interface PreparedSentence {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Whether it ends with a question mark. */
  readonly question: boolean;
}

/** A text cut up. */
export interface Cut {
  readonly text: string;
  readonly words: readonly PreparedWord[];
  readonly sentences: readonly PreparedSentence[];
}

/** Names of people and agencies, in groups, as a record has them: “Mum (Nadia)”, “Helen, social worker”. */
export type NamesInGroups = readonly (readonly [NameGroup, readonly string[]])[];

interface Token {
  from: number;
  to: number;
}

type Kind = 'letter' | 'space' | 'other';

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

function kindOf(text: string, at: number, code: number): Kind {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
      return 'letter';
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'other';
  }
  if (code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000) return 'space';
  // Marks and accented letters are met too often to be looked up each time.
  if (code >= 0x2010 && code <= 0x206f) return 'other';
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 'other' : 'letter';
  // Each half of a pair is asked about the whole letter; a lone half is no letter.
  const whole =
    code >= 0xdc00 && code <= 0xdfff && at > 0
      ? text.slice(at - 1, at + 1)
      : String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letterOrDigit.test(whole) ? 'letter' : 'other';
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011;

/** Words after which a full stop ends nothing. */
const shortened = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'prof',
  'rev',
  'sgt',
  'approx',
  'etc',
  'eg',
  'ie',
  'vs',
  'no',
  'ed',
]);
/** Words after which a new line cannot begin a new sentence: the line was only full. */
const unfinished = new Set(
  'a an the and or but if of to by for with from at in on as that than when while because is are was were'.split(
    ' ',
  ),
);

/** Cuts a text. Takes time in step with its length, whatever stands in it, and never throws. */
export function cutText(text: string, names: NamesInGroups = []): Cut {
  const tokens: Token[] = [];
  const length = text.length;
  let capitals = 0;
  let smalls = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (kindOf(text, at, code) !== 'letter') {
      at += 1;
      continue;
    }
    const from = at;
    for (at += 1; at < length; at += 1) {
      const here = text.charCodeAt(at);
      if (here >= 65 && here <= 90) capitals += 1;
      else if (here >= 97 && here <= 122) smalls += 1;
      if (kindOf(text, at, here) === 'letter') continue;
      const joins = isApostrophe(here) && at + 1 < length;
      if (!joins || kindOf(text, at + 1, text.charCodeAt(at + 1)) !== 'letter') break;
    }
    tokens.push({ from, to: at });
  }
  const shouting = capitals > smalls;

  const spoken = quotedStretches(text);
  const count = tokens.length;
  const gaps = new Array<PreparedWord['gap']>(count);
  const starts = new Array<boolean>(count);
  const lower = new Array<string>(count);
  const stems = new Array<string>(count);
  const capital = new Array<boolean>(count);
  const questions: boolean[] = [];
  let last = 0;
  tokens.forEach((token, index) => {
    const { from, to } = token;
    const before = tokens[index - 1];
    // Nearly all words stand one space apart, and a piece of text costs more than a look at one letter.
    if (before && from - last === 1 && text.charCodeAt(last) === 32) {
      gaps[index] = 'space';
      starts[index] = false;
    } else {
      const between = text.slice(last, from);
      gaps[index] = gapOf(between);
      const ends = before === undefined || endsSentence(between, text, before, from);
      starts[index] = ends;
      if (ends && before !== undefined) questions.push(between.includes('?'));
    }
    last = to;
    const word = text.slice(from, to).toLowerCase();
    const straight = word.includes('’') || word.includes('ʼ') ? word.replace(/[’ʼ]/g, "'") : word;
    lower[index] = straight;
    stems[index] = stemOf(straight);
    capital[index] = isCapital(text, from);
  });
  questions.push(text.slice(last).includes('?'));
  const named = findNames(stems, capital, gaps, starts, names);

  const words = new Array<PreparedWord>(count);
  const sentences: { first: number; end: number; from: number; to: number; question: boolean }[] = [];
  let quote = 0;
  tokens.forEach(({ from, to }, index) => {
    const first = starts[index] === true;
    if (first) {
      sentences.push({ first: index, end: index, from, to, question: questions[sentences.length] === true });
    }
    const sentence = sentences[sentences.length - 1];
    if (sentence) {
      sentence.end = index + 1;
      sentence.to = to;
    }
    while (quote < spoken.length && (spoken[quote]?.to ?? 0) <= from) quote += 1;
    const within = spoken[quote];
    words[index] = {
      text: lower[index] ?? '',
      stem: stems[index] ?? '',
      from,
      to,
      gap: gaps[index] ?? 'strong',
      sentence: sentences.length - 1,
      first,
      capital: capital[index] === true,
      acronym: capital[index] === true && !shouting && isAcronym(text, from, to),
      quoted: within !== undefined && within.from <= from && to <= within.to,
      name: named[index] ?? null,
    };
  });
  return { text, words, sentences };
}

/** A word without its possessive ending, its apostrophes straight. */
function stemOf(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter !== letter.toLowerCase();
}

function isAcronym(text: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 8) return false;
  let letters = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) letters += 1;
    else if (code < 48 || code > 57) return false;
  }
  return letters > 0;
}

function gapOf(between: string): PreparedWord['gap'] {
  let gap: PreparedWord['gap'] = 'space';
  for (let at = 0; at < between.length; at += 1) {
    const code = between.charCodeAt(at);
    if (
      isHyphen(code) ||
      isApostrophe(code) ||
      code === 0x201c ||
      code === 0x201d ||
      code === 34 ||
      code === 0x2018
    )
      continue;
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) continue;
    if (code !== 44) return 'strong';
    gap = 'comma';
  }
  return gap;
}

/** Whether a line of its own, with nothing on it, stands between two others. */
const isEmptyLine = (between: string) => /\n[ \t\r]*\n/.test(between);

function endsSentence(between: string, text: string, before: Token, next: number): boolean {
  if (between === ' ') return false;
  const last = before.to - before.from > 8 ? '' : text.slice(before.from, before.to).toLowerCase();
  const capital = isCapital(text, next) || (text.charCodeAt(next) >= 48 && text.charCodeAt(next) <= 57);
  const line = between.lastIndexOf('\n');
  if (line >= 0) {
    const mark = between.charCodeAt(between.trimEnd().length - 1);
    const isPoint =
      between.trimEnd().length > line &&
      (isHyphen(mark) || mark === 0x2022 || mark === 42 || mark === 0x2013);
    if (isPoint || (between.indexOf('\n') < line && isEmptyLine(between))) return true;
    if (capital && !between.includes(',') && !unfinished.has(last)) return true;
  }
  if (between.includes('?') || between.includes('!')) return capital || !/[”"’']/.test(between);
  if (between.includes('…') || between.includes('..')) return capital;
  if (!between.includes('.')) return false;
  // “8.30”, “e.g.”, “www.example”: nothing ends without a space after the stop.
  if (between === '.') return false;
  if (shortened.has(last)) return false;
  const isInitial = before.to - before.from === 1 && isCapital(text, before.from) && last !== 'i';
  const isLetterOfMany = before.to - before.from === 1 && text[before.from - 1] === '.';
  return !isInitial && !(isLetterOfMany && !capital);
}

interface Stretch {
  from: number;
  to: number;
}

/** More than this between two marks is a mark somebody forgot to close. */
const longestQuote = 1_000;
const speaking = new RegExp(
  String.raw`\b(says?|said|saying|told|tells?|asked|asks|wrote|writes|calls?|called|shouts?|shouted|screams?)\b` +
    String.raw`|\b(screamed|texts?|texted|words|whispers?|whispered|replied|describes?|described|drew)\b`,
  'i',
);

/**
 * Where somebody’s own words stand. One to three words in marks count only where the line speaks of saying something:
 * marks around a single word are often there to keep it at arm’s length.
 */
function quotedStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let double: number | null = null;
  let single: { at: number; curly: boolean } | null = null;
  let lineFrom = 0;
  let speaks: boolean | null = null;
  const close = (from: number, to: number) => {
    if (to - from > longestQuote) return;
    let spaces = 0;
    for (let at = from; at < to && spaces < 3; at += 1) if (text.charCodeAt(at) === 32) spaces += 1;
    if (spaces < 3) {
      if (speaks === null) {
        const end = text.indexOf('\n', from);
        speaks = speaking.test(text.slice(lineFrom, end < 0 ? text.length : end));
      }
      if (!speaks) return;
    }
    found.push({ from, to });
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      double = null;
      single = null;
      lineFrom = at + 1;
      speaks = null;
    } else if (code === 0x201c || (code === 34 && double === null)) double = at + 1;
    else if ((code === 0x201d || code === 34) && double !== null) {
      close(double, at);
      double = null;
    } else if (code === 0x2018 || code === 39 || code === 0x2019) {
      const before = at === 0 ? 32 : text.charCodeAt(at - 1);
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      const opens = (isSpaceOrBracket(before) || before === 0x201c) && !isSpaceOrBracket(after);
      const closes = !isSpaceOrBracket(before) && kindOf(text, at + 1, after) !== 'letter';
      if (opens && code !== 0x2019) single = { at: at + 1, curly: code === 0x2018 };
      else if (closes && single !== null && single.curly === (code === 0x2019)) {
        close(single.at, at);
        single = null;
      }
    }
  }
  // A quotation within another would come before it, as it is closed first.
  const isInOrder = found.every((one, at) => at === 0 || one.from >= (found[at - 1]?.to ?? 0));
  if (isInOrder) return found;
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((one, index, all) => {
      const before = all[index - 1];
      return before === undefined || one.from >= before.to;
    });
}

const isSpaceOrBracket = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 40 || code === 0xa0;

const titles = new Set(
  `mr mrs ms miss mx dr pc sgt sir rev prof aunt auntie aunty uncle gran granny grandma grandad granddad grandpa nan
  nana step the of`.split(/\s+/),
);
const mostNames = 1_000;

interface NameForm {
  group: NameGroup;
  /** The stems of its words, and whether each begins with a capital: “Will” is a name and “will” is not. */
  words: readonly { stem: string; capital: boolean }[];
}

/**
 * The ways a name in a record is written in a text: “Mum (Nadia)” as Mum and as Nadia, “Helen Price, social worker”
 * as Helen.
 */
function formsOf(name: string, group: NameGroup): NameForm[] {
  const [head = ''] = name.slice(0, 200).split(',');
  return head.split(/[()]/).flatMap((part) => {
    const { words } = cutText(part);
    const whole = words.slice(0, 8).map(({ stem, capital }) => ({ stem, capital }));
    if (whole.length === 0) return [];
    const alone =
      group === 'agency' || whole.length === 1
        ? []
        : whole
            .filter(({ stem, capital }) => capital && stem.length > 1 && !titles.has(stem))
            .map((word) => [word]);
    return [whole, ...alone].map((form) => ({ group, words: form }));
  });
}

function findNames(
  stems: readonly string[],
  capital: readonly boolean[],
  gaps: readonly PreparedWord['gap'][],
  starts: readonly boolean[],
  names: NamesInGroups,
): (NameGroup | null)[] {
  const found = new Array<NameGroup | null>(stems.length).fill(null);
  const all = names
    .flatMap(([group, list]) => list.map((name) => [group, name] as const))
    .slice(0, mostNames);
  if (all.length === 0) return found;
  const byFirst = new Map<string, NameForm[]>();
  for (const [group, name] of all) {
    for (const form of formsOf(name, group)) {
      const key = form.words[0]?.stem ?? '';
      const here = byFirst.get(key) ?? [];
      // The same name twice would be looked for twice at every word.
      if (here.length < 8)
        byFirst.set(
          key,
          [...here, form].sort((a, b) => b.words.length - a.words.length),
        );
    }
  }
  for (let at = 0; at < stems.length; ) {
    const forms = byFirst.get(stems[at] ?? '');
    const form = forms?.find(({ words }) =>
      words.every(
        (word, more) =>
          stems[at + more] === word.stem &&
          (!word.capital || capital[at + more] === true) &&
          (more === 0 || (gaps[at + more] === 'space' && starts[at + more] !== true)),
      ),
    );
    for (let more = 0; more < (form?.words.length ?? 0); more += 1) found[at + more] = form?.group ?? null;
    at += form?.words.length ?? 1;
  }
  return found;
}
