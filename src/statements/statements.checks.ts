import type { Catalogue, Say, WordValues } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import type { Cut } from './statement-sentences.checks';
import { cutText } from './statement-sentences.checks';

/**
 * What a statement may still lack, asked as questions. The checks run where they are called and send nothing; they
 * never judge, mark, rewrite or stop anything (practice.md 3.5). A host shows them beside the text, not in a
 * meeting, and says them politely.
 */

/**
 * Everything the checks look for (practice.md 3.5). `TOO_MANY` and `NO_PAIR` are about all statements together and come
 * from {@link checkSet}; the others are about one text and come from {@link checkText}. How easy a text is to read is
 * shown as the long sentences and hard words themselves, never as a mark. `SOFTENED` guards against the other checks: a
 * text must not lose its seriousness by being improved.
 */
export const checkCodes = [
  'NO_WHO',
  'AGENCY_ONLY',
  'NO_WHAT',
  'NO_IMPACT',
  'NO_IF_NOTHING_CHANGES',
  'PAST_IN_DANGER',
  'FUTURE_IN_HARM',
  'JARGON',
  'VAGUE_IMPACT',
  'PASSIVE_NO_ACTOR',
  'BLAME',
  'TWO_ISSUES',
  'TOO_MANY',
  'NO_PAIR',
  'GOAL_NEGATIVE',
  'GOAL_SERVICE',
  'GOAL_NO_DURATION',
  'GOAL_NOT_SEEN',
  'LONG_SENTENCE',
  'HARD_WORDS',
  'SOFTENED',
] as const;

/** One of {@link checkCodes}. */
export type CheckCode = (typeof checkCodes)[number];

/** The code of a rule of a council’s own, which brings its own words: `check.OWN_PETS.saw` and so on. */
export type OwnCheckCode = `OWN_${string}`;

/** What a text is: what has happened, what may happen, or what will be. */
export type StatementKind = 'harm' | 'danger' | 'goal';

/**
 * The names of the people and agencies a text may speak of, as the record has them: “Mum (Nadia)”, “Helen, social
 * worker”.
 */
export interface CheckNames {
  readonly children: readonly string[];
  readonly family: readonly string[];
  readonly professionals: readonly string[];
  readonly agencies: readonly string[];
}

/** A text to look at. */
export interface CheckedText {
  readonly text: string;
  readonly kind: StatementKind;
  /** The BCP 47 tag of the language it is written in. */
  readonly lang: string;
  /** Whether these are somebody’s exact words. They are never checked. */
  readonly verbatim: boolean;
  /** Who may be named in it. A name is never taken for another word: Will is a person here, and May is too. */
  readonly names: CheckNames;
  /** The version before this one, to see whether anything serious has gone from it. */
  readonly earlier?: string;
}

/** A text cut into sentences and words, as rules look at it. */
export interface PreparedText extends Cut {
  readonly kind: StatementKind;
  readonly names: CheckNames;
  /** The version before, cut up likewise; null where there is none. */
  readonly earlier: Cut | null;
}

/** What a rule found. */
export interface Found {
  /**
   * Where it begins and ends, in UTF-16 units from the beginning of the text; both null where something is missing.
   */
  readonly from: number | null;
  readonly to: number | null;
  /** What fills the names in its words. */
  readonly says: WordValues;
}

/** Looks at a text for one thing. The same text always gives the same answer. */
export interface CheckRule {
  readonly code: CheckCode | OwnCheckCode;
  /** The kinds of text it looks at. */
  readonly kinds: readonly StatementKind[];
  look(text: PreparedText): readonly Found[];
}

/**
 * The rules of one language and their words. All of it can be replaced: see {@link withRules} and {@link
 * withoutRules}.
 */
export interface RulePack {
  /** The BCP 47 tag of the language its rules read and its words are in. */
  readonly locale: string;
  readonly rules: readonly CheckRule[];
  /** For each code `check.<code>.saw`, `.why` and `.ask`. */
  readonly words: Catalogue;
  /** Whether a text is in this language at all, whatever its tag says; taken to be so where a pack cannot tell. */
  readonly reads?: (text: Cut) => boolean;
}

/** One thing to point out, with the keys of its words. */
export interface Observation {
  readonly code: CheckCode | OwnCheckCode;
  /**
   * The same for as long as the same words are found the same number of times before it, whatever else changes in the
   * text: keep it with the reason when somebody sets the observation aside.
   */
  readonly key: string;
  /** As in {@link Found}. */
  readonly from: number | null;
  readonly to: number | null;
  /** Keys of the pack’s words: what was seen, why it matters, and a question to think about. */
  readonly saw: string;
  readonly why: string;
  readonly ask: string;
  readonly says: WordValues;
}

/** Longest text, in UTF-16 units, that is looked at. Nobody reads one this long, let alone advice on it. */
export const longestCheckedText = 200_000;
/** Most findings of one rule that are told of one text. */
export const mostFoundByRule = 50;

/**
 * What could be asked about a text, in the order in which it stands there, what is missing first. Nothing for
 * somebody’s exact words, for a language that no pack reads, for an empty text and for one longer than {@link
 * longestCheckedText}; an earlier version longer than that is left aside. Takes time in step with the length of the
 * text, and never throws: a rule that throws is passed over.
 */
export function checkText(input: CheckedText, packs: readonly RulePack[]): readonly Observation[] {
  const { text, kind, verbatim, names, earlier } = input;
  if (verbatim || text.length > longestCheckedText || text.trim() === '') return [];
  const pack = packFor(input.lang, packs);
  if (pack === null) return [];
  const inGroups = [
    ['child', names.children],
    ['family', names.family],
    ['professional', names.professionals],
    ['agency', names.agencies],
  ] as const;
  const cut = cutText(text, inGroups);
  if (cut.words.length === 0 || pack.reads?.(cut) === false) return [];
  const hasEarlier = earlier !== undefined && earlier.trim() !== '' && earlier.length <= longestCheckedText;
  const prepared: PreparedText = {
    ...cut,
    kind,
    names,
    earlier: hasEarlier ? cutText(earlier, inGroups) : null,
  };
  const observations = pack.rules
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap((rule) => observed(rule.code, text, lookWith(rule, prepared)));
  return observations
    .map((one, order) => ({ one, order }))
    .sort((a, b) => (a.one.from ?? -1) - (b.one.from ?? -1) || a.order - b.order)
    .map(({ one }) => one);
}

function lookWith(rule: CheckRule, text: PreparedText): readonly Found[] {
  try {
    return rule.look(text).slice(0, mostFoundByRule);
  } catch {
    // A council’s own rule must not take the others, or the page, with it.
    return [];
  }
}

function observed(code: Observation['code'], text: string, found: readonly Found[]): Observation[] {
  const times = new Map<string, number>();
  return Array.from(found)
    .sort((a, b) => (a.from ?? -1) - (b.from ?? -1))
    .map(({ from, to, says }) => {
      const words = from === null || to === null ? String(says['words'] ?? '') : text.slice(from, to);
      const matched = words.slice(0, 200).replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 80);
      const time = (times.get(matched) ?? 0) + 1;
      times.set(matched, time);
      return observation(code, `${code}:${matched}:${time}`, { from, to, says });
    });
}

function observation(
  code: Observation['code'],
  key: string,
  { from, to, says }: Found,
  part = '',
): Observation {
  return {
    code,
    key,
    from,
    to,
    saw: `check.${code}${part}.saw`,
    why: `check.${code}.why`,
    ask: `check.${code}.ask`,
    says,
  };
}

/**
 * The pack that reads a language: the one of exactly this tag, else one of the same language wherever it is spoken;
 * null where there is none, since advice from another language’s rules is worse than none.
 */
export function packFor(lang: string, packs: readonly RulePack[]): RulePack | null {
  const wanted = lang.trim().toLowerCase().replaceAll('_', '-');
  const language = wanted.split('-')[0] ?? '';
  if (language === '') return null;
  const tagOf = ({ locale }: RulePack) => locale.toLowerCase();
  return (
    packs.find((pack) => tagOf(pack) === wanted) ??
    packs.find((pack) => tagOf(pack) === language) ??
    packs.find((pack) => tagOf(pack).split('-')[0] === language) ??
    null
  );
}

/** The pack with these rules too; a rule takes the place of the one with its code. */
export function withRules(pack: RulePack, rules: readonly CheckRule[]): RulePack {
  const codes = new Set(rules.map(({ code }) => code));
  return { ...pack, rules: [...pack.rules.filter(({ code }) => !codes.has(code)), ...rules] };
}

/** The pack without the rules of these codes. */
export function withoutRules(pack: RulePack, codes: readonly (CheckCode | OwnCheckCode)[]): RulePack {
  return { ...pack, rules: pack.rules.filter(({ code }) => !codes.includes(code)) };
}

/** Those that nobody has set aside: without the ones whose keys are given. */
export function withoutSetAside(
  observations: readonly Observation[],
  keys: readonly string[],
): readonly Observation[] {
  const aside = new Set(keys);
  return observations.filter(({ key }) => !aside.has(key));
}

/** One danger statement, as {@link checkSet} looks at it. */
export interface CheckedPair {
  readonly id: string;
  /** The number it is shown with. */
  readonly number: number;
  readonly hasGoal: boolean;
  readonly hasScale: boolean;
}

/** All danger statements of a family together. Leave out those that others took the place of. */
export interface CheckedSet {
  readonly pairs: readonly CheckedPair[];
  /** Above how many there is something to ask: three unless said (practice.md 3.2). Never a limit. */
  readonly max?: number;
}

/** How many danger statements there are tried to be at most, where nobody says otherwise (practice.md 3.2). */
export const usualMostStatements = 3;

/**
 * What could be asked about all statements together: whether there are many, and whether each has a goal and a scale. A
 * `max` that is not a number of at least 1 is taken as three.
 */
export function checkSet({ pairs, max = usualMostStatements }: CheckedSet): readonly Observation[] {
  const most = max >= 1 ? max : usualMostStatements;
  const missing = { from: null, to: null };
  const many =
    pairs.length > most
      ? [observation('TOO_MANY', 'TOO_MANY::1', { ...missing, says: { count: pairs.length, max: most } })]
      : [];
  const alone = pairs
    .filter(({ hasGoal, hasScale }) => !hasGoal || !hasScale)
    .map(({ id, number, hasGoal, hasScale }) => {
      const what = hasGoal ? '.scale' : hasScale ? '.goal' : '';
      const found = { ...missing, says: { number } };
      return observation('NO_PAIR', `NO_PAIR:${id}${what}:1`, found, what);
    });
  return [...many, ...alone];
}

/** An observation in words. */
export interface ObservationWords {
  saw: string;
  why: string;
  ask: string;
}

/** Says an observation in the words of a catalogue. */
export function tellObservation(
  observation: Observation,
  words: Catalogue,
  locale: string,
): ObservationWords {
  const say: Say = speak(words, locale);
  const { saw, why, ask, says } = observation;
  return { saw: say(saw, says), why: say(why, says), ask: say(ask, says) };
}
