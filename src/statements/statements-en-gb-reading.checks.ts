import type { PreparedWord } from './statement-sentences.checks';
import type { LexiconEntry } from './statements-en-gb-lexicon.checks';
import type { WhoGroup } from './statements-en-gb-people.checks';
import { agencyHeads, littleWords, notPeople, peopleWords } from './statements-en-gb-people.checks';
import type { VerbForm } from './statements-en-gb-verbs.checks';
import { verbForms } from './statements-en-gb-verbs.checks';
import type { Found, PreparedText } from './statements.checks';

/**
 * How a British English text reads: who each word speaks of, which verb it is a form of, and where the entries of a
 * lexicon stand. A text is read once and every rule looks at that. Each look goes no further than a fixed number of
 * words around a word, which keeps the time in step with the length of the text.
 */

// Every rule walks the words once and looks no further than a fixed number of words around, or hops from sentence to
// sentence: that is what keeps the time in step with the length of the text.

/** The words of a list, to ask whether one is among them. */
export const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Phrases by their words, one word a step. */
export interface Step<Entry> {
  next: Map<string, Step<Entry>>;
  entries: Entry[];
}

/** Puts phrases in order to be looked for. A hyphen in a phrase is a space. */
export function stepsOf<Entry>(
  entries: readonly Entry[],
  formsOf: (entry: Entry) => readonly string[],
): Step<Entry> {
  const start: Step<Entry> = { next: new Map(), entries: [] };
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      let step = start;
      for (const word of form
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[\s-]+/)
        .filter(Boolean)) {
        const next: Step<Entry> = step.next.get(word) ?? { next: new Map(), entries: [] };
        step.next.set(word, next);
        step = next;
      }
      if (step !== start) step.entries.push(entry);
    }
  }
  return start;
}

interface Hit<Entry> {
  at: number;
  /** The place after its last word. */
  end: number;
  entry: Entry;
}

/** The longest phrase that begins at a word and that `fits`. */
export function longestAt<Entry>(
  words: readonly PreparedWord[],
  start: Step<Entry>,
  at: number,
  fits: (hit: Hit<Entry>) => boolean,
  spelling: (word: PreparedWord) => string = ({ text }) => text,
): Hit<Entry> | null {
  let step: Step<Entry> | undefined = start;
  let best: Hit<Entry> | null = null;
  for (let here = at; here < words.length; here += 1) {
    const word = words[here];
    if (!word || (here > at && (word.gap !== 'space' || word.first))) break;
    step = step.next.get(spelling(word));
    if (!step) break;
    for (const entry of step.entries) {
      const hit = { at, end: here + 1, entry };
      if (fits(hit)) best = hit;
    }
  }
  return best;
}

/** How a text reads in British English: what each of its words can be. */
export interface Reading {
  text: PreparedText;
  words: readonly PreparedWord[];
  who: readonly (WhoGroup | null)[];
  verbs: readonly (VerbForm | null)[];
  /** Whether capitals tell names from other words; not in a text that is all capitals. */
  capitalsTell: boolean;
  /** The first word that speaks of a child, or the number of words where none does. */
  firstChild: number;
  /** How many words before each place say how a child is or could be hurt; one more place than words. */
  told: readonly number[];
  /** Whether each sentence speaks of a grown-up of the family. */
  withFamily: readonly boolean[];
  /** What several rules ask for, kept once it was looked for. */
  ahead?: boolean;
  worries?: readonly Worry[];
  heads?: readonly Head[];
  found: Map<Step<LexiconEntry>, Hit<LexiconEntry>[]>;
}

/** All forms of the verbs that say what somebody does. */
export const verbs = /* @__PURE__ */ verbForms();

const people = /* @__PURE__ */ stepsOf(peopleWords, ({ forms }) => forms);

const anyHit = () => true;
const stemOf = ({ stem }: PreparedWord) => stem;

const groupOfName: { readonly [name in NonNullable<PreparedWord['name']>]: WhoGroup } = {
  child: 'child',
  family: 'family',
  professional: 'person',
  agency: 'agency',
};

/** Reads a text. */
export function readingOf(text: PreparedText): Reading {
  const { words } = text;
  let capitals = 0;
  for (const word of words) if (word.capital) capitals += 1;
  const capitalsTell = words.length < 5 || capitals < words.length * 0.6;
  const who = new Array<WhoGroup | null>(words.length).fill(null);
  for (let at = 0; at < words.length; ) {
    const name = words[at]?.name ?? null;
    const begins = people.next.has(words[at]?.stem ?? '');
    const hit = begins ? longestAt(words, people, at, anyHit, stemOf) : null;
    if (hit && (name === null || hit.end > at + 1)) {
      for (let here = at; here < hit.end; here += 1) who[here] = hit.entry.group;
      at = hit.end;
    } else {
      if (name !== null) who[at] = groupOfName[name];
      at += 1;
    }
  }
  // From the end, so that all capitalised words before “Nursery” become its name.
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word || who[at] !== null || !word.capital || !capitalsTell || notPeople.has(word.stem)) continue;
    const next = words[at + 1];
    const joins = next && next.gap === 'space' && !next.first;
    if (joins && (agencyHeads.has(next.stem) || (who[at + 1] === 'agency' && next.capital)))
      who[at] = 'agency';
    else if (!word.first && !word.acronym) who[at] = 'person';
    else if (
      word.first &&
      joins &&
      canOpenWithName(word) &&
      (isOrSays.has(next.text) || word.text !== word.stem)
    )
      who[at] = 'person';
  }
  // Where nobody said who the children are, anyone who is named may be one.
  const anyone = text.names.children.length === 0;
  const firstChild = who.findIndex((group) => group === 'child' || (anyone && group === 'person'));
  // Counted once, since a sentence may be as long as the text.
  const told = [0];
  words.forEach((_, at) => told.push((told[at] ?? 0) + (saysHowAt({ words, who }, at) ? 1 : 0)));
  const withFamily = new Array<boolean>(text.sentences.length).fill(false);
  words.forEach(({ sentence }, at) => {
    if (who[at] === 'family') withFamily[sentence] = true;
  });
  return {
    told,
    withFamily,
    found: new Map(),
    text,
    words,
    who,
    verbs: words.map((word, at) =>
      word.name !== null || isName(words, at, capitalsTell) ? null : (verbs.get(word.text) ?? null),
    ),
    capitalsTell,
    firstChild: firstChild < 0 ? words.length : firstChild,
  };
}

const isOrSays = set(`
  is are was were has had will may might could says said thinks worries fears believes wants and`);

function canOpenWithName({ stem }: PreparedWord): boolean {
  return (
    !littleWords.has(stem) &&
    !verbs.has(stem) &&
    !/(ing|tion|ment|ness|ity|ies|ance|ence|ect|use|ism|ern|ry)s?$/.test(stem) &&
    !notVerbs.has(stem)
  );
}

const looksLikeModal = set('will may might');

/** Whether a word that could be another is a name: “Will” within a sentence, or before “is”. */
export function isName(words: readonly PreparedWord[], at: number, capitalsTell: boolean): boolean {
  const word = words[at];
  if (!word || word.name !== null) return word?.name != null;
  if (!word.capital || !capitalsTell) return false;
  return !word.first || looksLikeModal.has(word.text);
}

/** The word some places on, where it is in the same sentence. */
export function near(words: readonly PreparedWord[], at: number, places: number): PreparedWord | null {
  const word = words[at + places];
  return word && word.sentence === words[at]?.sentence ? word : null;
}

/** The same as text, empty where the sentence has no such word. */
export const textNear = (words: readonly PreparedWord[], at: number, places: number) =>
  near(words, at, places)?.text ?? '';

/** Where an entry of a lexicon stands in words that nobody is quoted as saying and that are no name. */
export function found(reading: Reading, steps: Step<LexiconEntry>): Hit<LexiconEntry>[] {
  const { words } = reading;
  const before = reading.found.get(steps);
  if (before) return before;
  const hits: Hit<LexiconEntry>[] = [];
  reading.found.set(steps, hits);
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const hit =
      word && !word.quoted && word.name === null && steps.next.has(word.text)
        ? longestAt(words, steps, at, (one) => fits(words, one))
        : null;
    if (hit) hits.push(hit);
    at = hit?.end ?? at + 1;
  }
  return hits;
}

function fits(words: readonly PreparedWord[], { at, end, entry }: Hit<LexiconEntry>): boolean {
  const before = at > 0 ? near(words, at, -1) : null;
  const after = near(words, end - 1, 1);
  const isOneOf = (word: PreparedWord | null, list: readonly string[]) =>
    word !== null && (list.includes(word.text) || (word.name === 'child' && list.includes('@child')));
  if (entry.capitals && !words[at]?.acronym) return false;
  if (entry.onlyAfter && !isOneOf(before, entry.onlyAfter)) return false;
  if (entry.onlyBefore && !isOneOf(after, entry.onlyBefore)) return false;
  if (entry.unlessAfter && isOneOf(before, entry.unlessAfter)) return false;
  if (entry.unlessBefore && after?.gap === 'space' && isOneOf(after, entry.unlessBefore)) return false;
  if (entry.unlessNear ?? entry.onlyNear) {
    const around: (PreparedWord | null)[] = [];
    for (let places = 1; places <= 4; places += 1)
      around.push(near(words, at, -places), near(words, end - 1, places));
    if (entry.unlessNear && around.some((word) => isOneOf(word, entry.unlessNear ?? []))) return false;
    if (entry.onlyNear && !around.some((word) => isOneOf(word, entry.onlyNear ?? []))) return false;
  }
  return true;
}

/** What is missing altogether stands nowhere. */
export const missing = (says: Found['says'] = {}): Found => ({ from: null, to: null, says });

/** What was found from one word to before another, with the words as they are written. */
export function stretch({ text, words }: Reading, at: number, end: number): Found {
  const from = words[at]?.from ?? 0;
  const to = words[Math.max(at, end - 1)]?.to ?? from;
  return { from, to, says: { words: text.text.slice(from, to).replace(/\s+/g, ' ') } };
}

/** Little words that may stand between names: “Gran and her sister are both still …”. */
export const withinNames = set(`
  and or the a an both also still all very really so now are is am was were be been being has have had remain
  remains too her his their our my from at of deeply most more therefore together class next door who each one
  as well who's i'm we're are`);

/** A place where a text says that somebody is worried, and who. */
export interface Worry {
  at: number;
  groups: Set<WhoGroup>;
  /** Where those who are worried begin and end, if they stand right before. */
  from: number;
}

/** Who is right before a word, past the little words that may stand between. */
export function rightBefore(
  { words, who }: Pick<Reading, 'words' | 'who'>,
  at: number,
): { groups: Set<WhoGroup>; from: number } {
  const groups = new Set<WhoGroup>();
  let from = at;
  for (let here = at - 1; here >= 0 && at - here < 40; here -= 1) {
    const word = words[here];
    if (!word || word.sentence !== words[at]?.sentence || word.quoted) break;
    const group = who[here] ?? null;
    if (group !== null) {
      groups.add(group);
      from = here;
    } else if (!withinNames.has(word.text)) break;
  }
  return { groups, from };
}

/** Verbs, in their plain form, that say nothing anybody could see. */
export const notVerbs = set(`
  worry concern neglect abuse harm affect impact expose engage disengage witness struggle cope manage fail lack
  need require present display exhibit demonstrate show increase decrease reduce escalate deteriorate worsen
  improve cause lead result occur involve relate include remain live want know think believe understand support
  prioritise ensure provide protect meet maintain develop address recognise change perpetrate parent function
  reach achieve limit impair disclose identify raise note report observe assess refer be have do get become
  continue seem appear feel suffer experience happen misuse wellbe be go regard offend will noth someth anyth
  everyth dur even morn sibl includ exist base relat continu nam hundr nak indeed speed weed seed breed concern
  identifi rais report age interest us say tell ask hear see listen notice read write phone meet visit mean keep
  make take come give put try use start stop help let find bring work sustain promote follow agree accept
  explore consider reflect gain build learn commit respond deal focus`);

/** Words that put a verb into what may be. */
export const modals = set("will may might could would shall can won't wouldn't couldn't can't cannot");

/** Words that say how a child is or could be hurt. */
const results = set(`
  hurt hurts hurting injured injury injuries bruise bruises bruised bruising burn burns burnt burned burning
  scald scalded scalds broken broke fracture fractured bleed bled bleeding blood cut cuts swollen scar scars
  scarred pain painful sore limp limped unconscious choke choked choking suffocate suffocated drown drowned
  drowning die dies died dying dead death killed kill kills poisoned hospital stitches dressing ambulance sick
  ill poorly vomit vomited infection infected rash hungry hunger starving starve thirsty cold wet dirty smelly
  tired exhausted asleep awake nightmares nightmare sleep sleeps slept sleeping cry cries cried crying tears sob
  sobbed scared frightened terrified afraid anxious worried upset sad lonely alone ashamed embarrassed confused
  angry hide hides hid hiding screamed flinch flinches flinched shaking shook clings clinging withdrawn stopped
  underweight weight thin missed misses miss missing learn learning learned learnt concentrate bullied teased
  excluded lost trapped pregnant raped arrested addicted overdose copy grow breathe breathing breath fall falls
  fell fallen run ran hit hits punched kicked stabbed weak wheezing wheezy asthma cough coughing faint fainted
  fits fit blind deaf teeth tooth itch itching sores lice behind attacked beaten scratched bitten safe frightens
  frighten scare scares shouts swears hitting unhappy miserable jumpy nervous wakes woke waking wets wetting
  soiled soils tummy stomach headache headaches dehydrated friendless lose loses losing blinded deafened
  speechless stammer stammers gone frostbite nothing without trust trusts taken strangers stranger hurts himself
  herself themselves suicide suicidal prison`);

const goneWithout = set('food lunch breakfast tea dinner supper water meals medicine insulin heating sleep');

const statesOf = set(`
  sleep sleeps slept sleeping asleep tired exhausted ill sick poorly cry cries cried crying angry sad upset
  wakes woke awake unconscious lose loses stopped run ran falls fell hides hid dirty cold`);

const vagueResults = set('safe behind fit grow taken stranger copy run himself herself themselves');

/** Whether any word from one place to before another says how a child is or could be hurt. */
export const saysHow = ({ told }: Reading, first: number, end: number) =>
  (told[end] ?? 0) > (told[first] ?? 0);

function saysHowAt({ words, who }: Pick<Reading, 'words' | 'who'>, at: number): boolean {
  const word = words[at];
  if (!word || !results.has(word.text) || who[at] === 'child' || who[at] === 'family') return false;
  // Grown-ups’ worries are not what it is like for a child.
  if (/^(worried|anxious|nervous|afraid|scared|frightened)$/.test(word.text)) {
    const { groups } = rightBefore({ words, who }, at);
    const grownUps =
      groups.has('family') || groups.has('person') || groups.has('agency') || groups.has('pronoun');
    if (groups.size > 0 ? !groups.has('child') && grownUps : word.text === 'worried') return false;
  }
  if (statesOf.has(word.text)) {
    // “Mum sleeps all day” is not what it is like for the child.
    for (let places = 1; places <= 4; places += 1) {
      const before = at - places >= 0 ? near(words, at, -places) : null;
      const group = at - places >= 0 ? (who[at - places] ?? null) : null;
      if (!before || group === 'child' || (group !== null && before.text !== before.stem)) break;
      if (group === 'family' || group === 'person') return false;
    }
  }
  // “Nothing to eat” is; “nothing changes” is not.
  if (word.text === 'nothing')
    return textNear(words, at, 1) === 'to' && /^(eat|drink|wear)$/.test(textNear(words, at, 2));
  if (word.text === 'without') return goneWithout.has(textNear(words, at, 1));
  return !vagueResults.has(word.text) || modalBefore(words, at);
}

function modalBefore(words: readonly PreparedWord[], at: number): boolean {
  for (let places = 1; places <= 3; places += 1)
    if (at - places >= 0 && modals.has(textNear(words, at, -places))) return true;
  return false;
}

type HeadKind = 'service' | 'negative' | 'abstract' | 'seen';

/** One thing that a goal says will be done: the word it hangs on and what kind of thing it is. */
export interface Head {
  at: number;
  end: number;
  kind: HeadKind;
}

/** The place after the last word of a word’s sentence. */
export const endOf = ({ text, words }: Reading, at: number) =>
  text.sentences[words[at]?.sentence ?? 0]?.end ?? words.length;
