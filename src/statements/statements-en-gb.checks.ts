import type { Cut, PreparedWord } from './statement-sentences.checks';
import { statementsChecksWords } from './statements-checks.words';
import { goalNegative, goalNoDuration, goalNotSeen, goalService } from './statements-en-gb-goals.checks';
import { noImpact, noWhat, passiveNoActor, vagueImpact } from './statements-en-gb-harm.checks';
import type { EnGbLexicon, LexiconEntry, SeriousEntry } from './statements-en-gb-lexicon.checks';
import { enGbLexicon } from './statements-en-gb-lexicon.checks';
import { littleWords } from './statements-en-gb-people.checks';
import type { Reading, Step } from './statements-en-gb-reading.checks';
import {
  found,
  isName,
  missing,
  readingOf,
  set,
  stepsOf,
  stretch,
  verbs,
} from './statements-en-gb-reading.checks';
import { futureInHarm, noIfNothingChanges, pastInDanger } from './statements-en-gb-time.checks';
import { agencyOnly, noWho, twoIssues } from './statements-en-gb-worries.checks';
import type { CheckCode, CheckRule, Found, PreparedText, RulePack, StatementKind } from './statements.checks';

const reporting = set(`
  says say said told tells calls call called calling feels feel felt feeling thinks think thought believes
  shouts shouted shouting asked asks words names labelled accused accuses scared wonders wrote writes texted`);

function blame(reading: Reading, steps: Step<LexiconEntry>): Found[] {
  const { words, text } = reading;
  return found(reading, steps)
    .filter(({ at }) => {
      // Told as what somebody said, called or felt, it is something that happened and no judgement of ours.
      const from = Math.max(text.sentences[words[at]?.sentence ?? 0]?.first ?? 0, at - 12);
      for (let here = from; here < at; here += 1) if (reporting.has(words[here]?.text ?? '')) return false;
      return true;
    })
    .map(({ at, end }) => stretch(reading, at, end));
}

const vowels = /[aeiouyáéíóú]/;

const secondWord = new RegExp(
  'e(?:fighters?|tables?|keepers?|makers?|takers?|guards?|hand|works?|workers?|people|boards?|grounds?|places?' +
    '|rooms?|papers?|holders?|ment|ful|less|ly)$',
);

/** How many syllables a word seems to have; a few words have one more or less. */
function syllables(word: string): number {
  let count = 0;
  let within = false;
  for (const letter of word) {
    const isVowel = vowels.test(letter);
    if (isVowel && !within) count += 1;
    within = isVowel;
  }
  const silent = /(?:[^aeiouyl]e|[^aeioutd]es|[^aeioutd]ed)$/.test(word) ? 1 : 0;
  // Two words in one keep the silent e of the first: “firefighter”, “timetable”.
  const joined = secondWord.test(word) ? 1 : 0;
  return count - silent - joined;
}

function hardWords(
  reading: Reading,
  lexicon: EnGbLexicon,
  elsewhere: readonly Step<LexiconEntry>[],
): Found[] {
  const { words } = reading;
  const hard = new Set(lexicon.hard);
  const everyday = new Set(lexicon.everyday);
  const taken = new Set<number>();
  // What another check asks about is not asked about twice.
  for (const { at, end } of elsewhere.flatMap((steps) => found(reading, steps)))
    for (let here = at; here < end; here += 1) taken.add(here);
  const told = new Set<string>();
  const hits: Found[] = [];
  words.forEach((word, at) => {
    if (word.quoted || taken.has(at) || told.has(word.stem) || isName(words, at, reading.capitalsTell))
      return;
    if (everyday.has(word.stem) || reading.who[at] != null) return;
    const isLong = word.stem.length >= 10 && word.stem.length <= 60 && syllables(word.stem) >= 4;
    if (!isLong && !hard.has(word.stem)) return;
    told.add(word.stem);
    hits.push(stretch(reading, at, at + 1));
  });
  return hits;
}

function longSentences(reading: Reading, most: number): Found[] {
  const { words, text } = reading;
  return text.sentences.flatMap(({ first, end }) => {
    let count = 0;
    for (let at = first; at < end; at += 1) if (!words[at]?.quoted) count += 1;
    if (count <= most) return [];
    const { from, to } = stretch(reading, first, end);
    return [{ from, to, says: { count } }];
  });
}

function softened(text: PreparedText, byForm: ReadonlyMap<string, SeriousEntry>): Found[] {
  const { earlier } = text;
  if (!earlier) return [];
  const seriousIn = ({ words }: Cut) => {
    const seen = new Map<SeriousEntry, PreparedWord>();
    for (const word of words) {
      const entry = byForm.get(word.text) ?? byForm.get(word.stem);
      if (entry && word.name === null && !seen.has(entry)) seen.set(entry, word);
    }
    return seen;
  };
  const before = seriousIn(earlier);
  const now = seriousIn(text);
  return Array.from(before).flatMap(([entry, word]) => {
    if (now.has(entry)) return [];
    // Said with another word that weighs as much and was not there before, it has not become milder.
    const replaced = Array.from(now.keys()).some(
      (other) => other.family === entry.family && other.weight >= entry.weight && !before.has(other),
    );
    return replaced ? [] : [missing({ words: earlier.text.slice(word.from, word.to) })];
  });
}

const all: readonly StatementKind[] = ['harm', 'danger', 'goal'];

const worry: readonly StatementKind[] = ['harm', 'danger'];

/**
 * The British English pack with this lexicon: all rules about one text, each on its own. Add to a lexicon to teach
 * it a word of a council’s own: `makeEnGbPack({ ...enGbLexicon, jargon: [...enGbLexicon.jargon, { forms: ['tac
 * meeting'] }] })`.
 */
export function makeEnGbPack(lexicon: EnGbLexicon = enGbLexicon): RulePack {
  const forms = ({ forms: list }: { forms: readonly string[] }) => list;
  const jargon = stepsOf(lexicon.jargon, forms);
  const vague = stepsOf(lexicon.vagueImpact, forms);
  const judging = stepsOf(lexicon.blame, forms);
  const nobody = stepsOf(lexicon.nobody, forms);
  const serious = new Map(
    lexicon.serious.flatMap((entry) => entry.forms.map((form) => [form, entry] as const)),
  );
  // A text is read once for all rules, and forgotten with it.
  const readings = new WeakMap<PreparedText, Reading>();
  const read = (text: PreparedText) => {
    const reading = readings.get(text) ?? readingOf(text);
    readings.set(text, reading);
    return reading;
  };
  const rule = (
    code: CheckCode,
    kinds: readonly StatementKind[],
    look: (reading: Reading) => Found[],
  ): CheckRule => ({
    code,
    kinds,
    look: (text) => look(read(text)),
  });
  const lexical = (steps: Step<LexiconEntry>) => (reading: Reading) =>
    found(reading, steps).map(({ at, end }) => stretch(reading, at, end));
  return {
    locale: 'en-GB',
    words: statementsChecksWords,
    reads: readsEnglish,
    rules: [
      rule('NO_WHO', ['danger'], noWho),
      rule('AGENCY_ONLY', ['danger'], agencyOnly),
      rule('NO_WHAT', worry, noWhat),
      rule('NO_IMPACT', worry, noImpact),
      rule('NO_IF_NOTHING_CHANGES', ['danger'], noIfNothingChanges),
      rule('PAST_IN_DANGER', ['danger'], pastInDanger),
      rule('FUTURE_IN_HARM', ['harm'], futureInHarm),
      rule('JARGON', all, lexical(jargon)),
      rule('VAGUE_IMPACT', worry, (reading) => vagueImpact(reading, vague)),
      rule('PASSIVE_NO_ACTOR', worry, (reading) => passiveNoActor(reading, nobody)),
      rule('BLAME', all, (reading) => blame(reading, judging)),
      rule('TWO_ISSUES', ['danger'], twoIssues),
      rule('GOAL_NEGATIVE', ['goal'], goalNegative),
      rule('GOAL_SERVICE', ['goal'], (reading) => goalService(reading, lexicon)),
      rule('GOAL_NO_DURATION', ['goal'], goalNoDuration),
      rule('GOAL_NOT_SEEN', ['goal'], (reading) => goalNotSeen(reading, lexicon)),
      rule('LONG_SENTENCE', all, (reading) => longSentences(reading, lexicon.longSentence)),
      rule('HARD_WORDS', all, (reading) => hardWords(reading, lexicon, [jargon, vague, judging])),
      { code: 'SOFTENED', kinds: all, look: (text) => softened(text, serious) },
    ],
  };
}

/**
 * Whether a text can be English: a longer one without a single little word of English is not, whatever its tag says.
 */
function readsEnglish({ words }: Cut): boolean {
  return words.length < 6 || words.some(({ text }) => littleWords.has(text) || verbs.has(text));
}

/**
 * All checks of a single text in British English. Other English texts are read by it too, where no pack is nearer.
 */
export const enGbPack: RulePack = /* @__PURE__ */ makeEnGbPack();
