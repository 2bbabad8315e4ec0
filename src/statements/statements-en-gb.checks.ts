import type { Cut, PreparedWord } from './statement-sentences.checks';
import type { CheckCode, CheckRule, Found, PreparedText, RulePack, StatementKind } from './statements.checks';
import { statementsChecksWords } from './statements-checks.words';
import type { EnGbLexicon, LexiconEntry, SeriousEntry } from './statements-en-gb-lexicon.checks';
import { enGbLexicon } from './statements-en-gb-lexicon.checks';
import type { WhoGroup } from './statements-en-gb-people.checks';
import { agencyHeads, littleWords, notPeople, peopleWords } from './statements-en-gb-people.checks';
import type { VerbForm } from './statements-en-gb-verbs.checks';
import { verbForms } from './statements-en-gb-verbs.checks';

// Every rule walks the words once and looks no further than a fixed number of words around, or hops from sentence to
// sentence: that is what keeps the time in step with the length of the text.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Phrases by their words, one word a step. */
interface Step<Entry> {
  next: Map<string, Step<Entry>>;
  entries: Entry[];
}

function stepsOf<Entry>(
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
function longestAt<Entry>(
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
interface Reading {
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
}

const verbs = /* @__PURE__ */ verbForms();
const people = /* @__PURE__ */ stepsOf(peopleWords, ({ forms }) => forms);

const groupOfName: { readonly [name in NonNullable<PreparedWord['name']>]: WhoGroup } = {
  child: 'child',
  family: 'family',
  professional: 'person',
  agency: 'agency',
};

function readingOf(text: PreparedText): Reading {
  const { words } = text;
  let capitals = 0;
  for (const word of words) if (word.capital) capitals += 1;
  const capitalsTell = words.length < 5 || capitals < words.length * 0.6;
  const who = new Array<WhoGroup | null>(words.length).fill(null);
  for (let at = 0; at < words.length; ) {
    const name = words[at]?.name ?? null;
    const hit = longestAt(
      words,
      people,
      at,
      ({ end }) => end > at,
      ({ stem }) => stem,
    );
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

const isOrSays = set(
  'is are was were has had will may might could says said thinks worries fears believes wants and',
);

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
function isName(words: readonly PreparedWord[], at: number, capitalsTell: boolean): boolean {
  const word = words[at];
  if (!word || word.name !== null) return word?.name != null;
  if (!word.capital || !capitalsTell) return false;
  return !word.first || looksLikeModal.has(word.text);
}

/** The word some places on, where it is in the same sentence. */
function near(words: readonly PreparedWord[], at: number, places: number): PreparedWord | null {
  const word = words[at + places];
  return word && word.sentence === words[at]?.sentence ? word : null;
}

const textNear = (words: readonly PreparedWord[], at: number, places: number) =>
  near(words, at, places)?.text ?? '';

/** Where an entry of a lexicon stands in words that nobody is quoted as saying and that are no name. */
function found(reading: Reading, steps: Step<LexiconEntry>): Hit<LexiconEntry>[] {
  const { words } = reading;
  const hits: Hit<LexiconEntry>[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const hit =
      word && !word.quoted && word.name === null
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

const missing = (says: Found['says'] = {}): Found => ({ from: null, to: null, says });

/** What was found from one word to before another, with the words as they are written. */
function stretch({ text, words }: Reading, at: number, end: number): Found {
  const from = words[at]?.from ?? 0;
  const to = words[Math.max(at, end - 1)]?.to ?? from;
  return { from, to, says: { words: text.text.slice(from, to).replace(/\s+/g, ' ') } };
}

/* ---- Who is worried ------------------------------------------------------------------------------------------------ */

const worriedWords = set('worried concerned');
const feelingWords = set(
  'afraid scared frightened terrified anxious nervous fearful uneasy alarmed troubled',
);
const afterFeeling = set('that for about of if what when he she they dad mum');
const worryWords = set('worry worries fear fears concern concerns dread dreads');
const frightening = set(
  'worry worries worried frightens scares frightened scared terrifies bothers troubles',
);
const thinking = set(
  'sure convinced think thinks believe believes feel feels fear fears thought agree agrees know knows',
);
const agreeing = set(
  'agree agrees share shares says say said thinks think sees see wants want worries worry believes believe',
);
const nounBefore = set(
  `the a main big biggest our my her his their other another one some many serious no these are is of have has had share shares
  shared raised raise and greatest real first second great`,
);
const withinNames = set(
  `and or the a an both also still all very really so now are is am was were be been being has have had remain remains too her
  his their our my from at of deeply most more therefore together class next door who each one as well who's i'm we're are`,
);

interface Worry {
  at: number;
  groups: Set<WhoGroup>;
  /** Where those who are worried begin and end, if they stand right before. */
  from: number;
}

function worriesIn(reading: Reading): Worry[] {
  const { words, who, text } = reading;
  const worries: Worry[] = [];
  for (const { first, end } of text.sentences) {
    let existential = false;
    const before = new Set<WhoGroup>();
    for (let at = first; at < end; at += 1) {
      const word = words[at];
      if (!word) break;
      if (word.text === 'there' && isBe.has(textNear(words, at, 1))) existential = true;
      const group = who[at] ?? null;
      if (!word.quoted && group === null) {
        const worry = worryAt(reading, at, before, existential);
        if (worry) worries.push(worry);
      }
      if (group !== null) {
        before.add(group);
        if (group !== 'pronoun') existential = existential && word.stem !== 'and';
      }
    }
  }
  return worries;
}

const isBe = set("is are was were be been have has had remain 's");

/** Who is right before a word, past the little words that may stand between. */
function rightBefore(
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

function worryAt(
  reading: Reading,
  at: number,
  before: ReadonlySet<WhoGroup>,
  existential: boolean,
): Worry | null {
  const { words, who } = reading;
  const text = words[at]?.text ?? '';
  const last = textNear(words, at, -1);
  const next = textNear(words, at, 1);
  const isWorry = worryWords.has(text);
  const lastWho = at > 0 ? (who[at - 1] ?? null) : null;
  const lastIsOwner =
    lastWho !== null && lastWho !== 'pronoun' && words[at - 1]?.text !== words[at - 1]?.stem;
  const isNoun =
    isWorry &&
    (nounBefore.has(last) ||
      lastIsOwner ||
      words[at]?.first === true ||
      words[at - 1]?.text.endsWith("'s") === true);
  const isFeeling = feelingWords.has(text) && (afterFeeling.has(next) || who[at + 1] === 'family');
  const isPersonNext = ['family', 'child', 'pronoun'].includes(who[at + 1] ?? '');
  const isThought = thinking.has(text) && (next === 'that' || next === 'the' || isPersonNext);
  // “What frightens Nana most is …”, “Who is worried: Nana”
  if (frightening.has(text)) {
    const after = new Set<WhoGroup>();
    for (let places = 1; places <= 8; places += 1) {
      const word = near(words, at, places);
      const group = who[at + places] ?? null;
      if (!word || (group === null && !withinNames.has(word.text))) break;
      if (group !== null) after.add(group);
    }
    const asks =
      last === 'what' ||
      textNear(words, at, -2) === 'what' ||
      (words[at + 1]?.gap === 'strong' && last === 'is');
    if (asks && after.size > 0) return { at, groups: after, from: at };
  }
  if (isNoun) {
    if (existential) return { at, groups: byWhom(reading, at), from: at };
    const { groups, from } = rightBefore(reading, at);
    // Owners, and those who have or share a worry; adjectives may stand between: “Gran’s biggest worry”.
    let has = false;
    for (let places = 1; places <= 5 && groups.size === 0; places += 1) {
      const before = at - places >= 0 ? near(words, at, -places) : null;
      const group = at - places >= 0 ? (who[at - places] ?? null) : null;
      if (/^(has|have|had|share|shares)$/.test(before?.text ?? '')) has = true;
      if (before && group !== null && (before.text !== before.stem || has || places <= 2)) groups.add(group);
    }
    if (groups.size === 0) for (const group of byWhom(reading, at)) groups.add(group);
    return { at, groups, from };
  }
  if (!worriedWords.has(text) && !isWorry && !isFeeling && !isThought) return null;
  if (text === 'concerned' && last === 'is' && next === '') return null;
  const { groups, from } = rightBefore(reading, at);
  if (isThought && !isWorry && groups.size === 0) return null;
  if (groups.size > 0) return { at, groups, from };
  return { at, groups: existential ? new Set() : new Set(before), from: at };
}

/** Whose a worry is that is followed by its owner: “the worry of Gran and the school”, “raised by Gran”. */
function byWhom({ words, who }: Reading, at: number): Set<WhoGroup> {
  const groups = new Set<WhoGroup>();
  let open = false;
  for (let places = 1; places <= 12; places += 1) {
    const word = near(words, at, places);
    if (!word || word.text === 'that' || word.text === 'about') break;
    if (word.text === 'by' || word.text === 'from' || (places === 1 && word.text === 'of')) open = true;
    const group = who[at + places] ?? null;
    if (open && group !== null && group !== 'child') groups.add(group);
  }
  return groups;
}

function noWho(reading: Reading): Found[] {
  const { who } = reading;
  const worries = worriesIn(reading);
  let named = worries.length;
  for (const { groups } of worries) {
    if (Array.from(groups).some((group) => group !== 'pronoun')) return [];
    if (groups.has('pronoun')) named = Math.min(named, worries.length - 1);
  }
  if (named < worries.length) {
    // “Gran rang. She is worried …”: she is somebody who was named before.
    const first = worries.find(({ groups }) => groups.has('pronoun'))?.at ?? 0;
    for (let at = 0; at < first; at += 1)
      if (who[at] !== null && who[at] !== 'pronoun' && who[at] !== 'child') return [];
  }
  return [missing()];
}

function agencyOnly(reading: Reading): Found[] {
  const { words, who, text } = reading;
  const worries = worriesIn(reading).filter(({ groups }) => groups.size > 0);
  const [first] = worries;
  if (!first) return [];
  if (worries.some(({ groups }) => Array.from(groups).some((group) => group !== 'agency'))) return [];
  // A family that has been asked, and agrees or does not.
  for (const { first: from, end } of text.sentences) {
    for (let at = from + 1; at < end; at += 1) {
      if (!agreeing.has(words[at]?.text ?? '')) continue;
      for (let places = 1; places <= 4; places += 1) {
        const group = at - places >= from ? who[at - places] : null;
        if (group === 'family' || group === 'child') return [];
      }
    }
  }
  let from = first.at;
  for (let at = first.at - 1; at >= 0 && words[at]?.sentence === words[first.at]?.sentence; at -= 1) {
    if (who[at] === 'agency') from = at;
    else if (from < first.at && words[at]?.gap !== 'comma' && !withinNames.has(words[at]?.text ?? '')) break;
  }
  let end = from;
  while (end < first.at && (who[end] !== null || withinNames.has(words[end]?.text ?? ''))) end += 1;
  while (end > from + 1 && who[end - 1] === null) end -= 1;
  return [stretch(reading, from, end)];
}

/* ---- What was done, and what it is like for the child -------------------------------------------------------------- */

/** Verbs, in their plain form, that say nothing anybody could see. */
const notVerbs = set(
  `worry concern neglect abuse harm affect impact expose engage disengage witness struggle cope manage fail lack need require
  present display exhibit demonstrate show increase decrease reduce escalate deteriorate worsen improve cause lead result occur
  involve relate include remain live want know think believe understand support prioritise ensure provide protect meet
  maintain develop address recognise change perpetrate parent function reach achieve limit impair disclose identify raise
  note report observe assess refer be have do get become continue seem appear feel suffer experience happen
  misuse wellbe be go regard offend will noth someth anyth everyth dur even morn sibl includ exist base relat continu
  nam hundr nak indeed speed weed seed breed concern identifi rais report age interest us say tell ask hear see
  listen notice read write phone meet visit mean keep make take come give put try use start stop help let find bring work
  sustain promote follow agree accept explore consider reflect gain build learn commit respond deal focus`,
);
const notDoing = set(
  `worried concerned neglected neglecting exposed harmed being during regarding ongoing parenting functioning wellbeing offending
  willing nothing something anything everything including evening morning sibling siblings failing related continued based
  engaged engaging disengaged needed impacted affected affecting identified raised reported noted observed escalating
  escalated meeting building housing feeling understanding hundred naked indeed need used aged interested called married
  living lasting existing witnessed witnessing abused abusing misusing struggling coping lacking presenting presented
  deteriorating concerning worrying following supposed excited tired bed red wellbeing domestic concerns services
  childhood fed-up safeguarding placed increased increasing continuing suffering experiencing experienced happening risking
  causing caused resulting resulted needing having getting becoming setting thing things wedding`,
);
const resultBases = set(
  'hurt burn bruise die cry scare frighten choke drown bleed faint sleep starve worry suffocate miss cough limp love hate',
);
const modals = set("will may might could would shall can won't wouldn't couldn't can't cannot");

function noWhat({ words, who, verbs: forms }: Reading): Found[] {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || who[at] !== null || word.name !== null) continue;
    if (/^(alone|unsupervised|unattended)$/.test(word.text)) return [];
    const form = forms[at] ?? null;
    if (form !== null) {
      if (
        notVerbs.has(form.base)
          ? isSpecificUse(words, at, form)
          : !resultBases.has(form.base) || !isPassiveOrPossible(words, at)
      )
        return [];
      continue;
    }
    if (word.text.length < 4 || notDoing.has(word.text) || littleWords.has(word.text)) continue;
    const last = at > 0 ? near(words, at, -1) : null;
    const hasSubject =
      last !== null && who[at - 1] !== null && last.text === last.stem && word.gap === 'space';
    const plain = word.text.replace(/(ing|ed|es|s)$/, '');
    if (notVerbs.has(plain) || notVerbs.has(`${plain}e`)) continue;
    if (hasSubject && !word.capital && /[^s]s$|ed$/.test(word.text)) return [];
    if (/(ing|ed)$/.test(word.text) && word.text.length > 5 && !word.capital) return [];
    if (last !== null && modals.has(last.text) && who[at - 1] === null && !resultBases.has(word.text)) {
      if (!stative.has(word.text)) return [];
    }
  }
  return [missing()];
}

const stative = set(
  'also still never always then again have suffer become continue remain cause lead only come need well',
);

/** “Took money” says something, “take responsibility” does not. */
function isSpecificUse(words: readonly PreparedWord[], at: number, { base }: VerbForm): boolean {
  if (base === 'get') return /^(into|out|up|at|hold|in|through|over)$/.test(textNear(words, at, 1));
  if (!/^(make|take|come|give|put|bring|keep|find|go|use|reach|stop|let)$/.test(base)) return false;
  for (let places = 1; places <= 3; places += 1)
    if (vagueObjects.has(textNear(words, at, places))) return false;
  return near(words, at, 1) !== null;
}

const vagueObjects = set(
  `sure responsibility part place account progress changes steps advantage concern concerns risk harm effect first support
  effort efforts better improvement forward worse safe consideration advice priority priorities boundaries`,
);

function isPassiveOrPossible(words: readonly PreparedWord[], at: number): boolean {
  for (let places = 1; places <= 5; places += 1) {
    const before = at - places >= 0 ? near(words, at, -places) : null;
    if (!before) return false;
    if (
      (modals.has(before.text) && !before.capital) ||
      before.text === 'be' ||
      before.text === 'being' ||
      before.text === 'get'
    )
      return true;
  }
  return false;
}

/** Words that say how a child is or could be hurt. */
const results = set(
  `hurt hurts hurting injured injury injuries bruise bruises bruised bruising burn burns burnt burned burning scald scalded scalds
  broken broke fracture fractured bleed bled bleeding blood cut cuts swollen scar scars scarred pain painful sore limp limped
  unconscious choke choked choking suffocate suffocated drown drowned drowning die dies died dying dead death killed kill kills
  poisoned hospital stitches dressing ambulance sick ill poorly vomit vomited infection infected rash hungry hunger starving
  starve thirsty cold wet dirty smelly tired exhausted asleep awake nightmares nightmare sleep sleeps slept sleeping cry cries
  cried crying tears sob sobbed scared frightened terrified afraid anxious worried upset sad lonely alone ashamed
  embarrassed confused angry hide hides hid hiding screamed flinch flinches flinched shaking shook clings clinging withdrawn
  stopped underweight weight thin missed misses miss missing learn learning learned learnt concentrate bullied teased excluded
  lost trapped pregnant raped arrested addicted overdose copy grow breathe breathing breath fall falls fell fallen run ran hit
  hits punched kicked stabbed weak wheezing wheezy asthma cough coughing faint fainted fits fit blind deaf teeth tooth itch
  itching sores lice behind attacked beaten scratched bitten safe frightens frighten scare scares shouts swears hitting unhappy
  miserable jumpy nervous wakes woke waking wets wetting soiled soils tummy stomach headache headaches dehydrated friendless
  lose loses losing blinded deafened speechless stammer stammers gone frostbite nothing without trust trusts taken strangers stranger hurts himself herself themselves suicide suicidal prison`,
);
const goneWithout = set('food lunch breakfast tea dinner supper water meals medicine insulin heating sleep');
const statesOf = set(
  `sleep sleeps slept sleeping asleep tired exhausted ill sick poorly cry cries cried crying angry sad upset wakes woke awake
  unconscious lose loses stopped run ran falls fell hides hid dirty cold`,
);
const vagueResults = set('safe behind fit grow taken stranger copy run himself herself themselves');

const childPronoun = set('he she him her his they them their hers theirs');

/** For each sentence, whether it speaks of a child, by a pronoun only where a child was named before. */
function speaksOfChild({ words, who, firstChild, text }: Reading, first: number, end: number): boolean {
  const anyone = text.names.children.length === 0;
  for (let at = first; at < end; at += 1) {
    if (who[at] === 'child' || (anyone && who[at] === 'person')) return true;
    if (at > firstChild && childPronoun.has(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** Whether any word from one place to before another says how a child is or could be hurt. */
const saysHow = ({ told }: Reading, first: number, end: number) => (told[end] ?? 0) > (told[first] ?? 0);

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

const betweenSubjectAndModal = set("and or the both also all each too then still who that's now so");

/** “Tariq and Aisha could …”: what may happen to a child, said with the child first. */
function childMay(reading: Reading, first: number, end: number): boolean {
  const { words, who, firstChild } = reading;
  for (let at = first + 1; at < end; at += 1) {
    if (!modals.has(words[at]?.text ?? '') || isName(words, at, reading.capitalsTell)) continue;
    for (let places = 1; places <= 5 && at - places >= first; places += 1) {
      const here = at - places;
      if (who[here] === 'child' && words[here]?.text === words[here]?.stem) return true;
      if (who[here] === 'pronoun' && here > firstChild && childPronoun.has(words[here]?.text ?? ''))
        return true;
      if (who[here] === 'person' && reading.text.names.children.length === 0) return true;
      if (who[here] === null && !betweenSubjectAndModal.has(words[here]?.text ?? '')) break;
      if (who[here] !== null && who[here] !== 'child') break;
    }
  }
  return false;
}

const cannot = set(
  "not never cannot can't couldn't won't wouldn't doesn't didn't hasn't isn't wasn't refuses refused",
);
const helping = set('has have had will would could can does did do is was');
const body = set(
  `lip lips arm arms leg legs eye eyes ear ears head face back nose finger fingers hand hands foot feet ankle wrist skin rib ribs
  jaw cheek neck chest knee hair`,
);

/** “Zosia has not spoken since”, “Ade’s lip needed …”: what has become of a child, said with the child first. */
function childCannot({ words, who, firstChild, verbs: forms }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = words[at];
    if (!word || (who[at] !== 'child' && at <= firstChild)) continue;
    const next = textNear(words, at, 1);
    const after = textNear(words, at, 2);
    if (who[at] === 'child' || /^(he|she|they)$/.test(word.text)) {
      if (cannot.has(next) || (helping.has(next) && cannot.has(after))) return true;
    }
    const isOwner = who[at] === 'child' ? word.text !== word.stem : /^(his|her|their)$/.test(word.text);
    if (!isOwner || !body.has(next)) continue;
    if (/^(needed|needs|was|is|were|are|had|has)$/.test(after) || forms[at + 2]?.past === true) return true;
  }
  return false;
}

function noImpact(reading: Reading): Found[] {
  const { text } = reading;
  for (const { first, end } of text.sentences) {
    if (text.kind === 'danger' && childMay(reading, first, end)) return [];
    if (speaksOfChild(reading, first, end) && saysHow(reading, first, end)) return [];
    if (childCannot(reading, first, end)) return [];
  }
  return [missing()];
}

function vagueImpact(reading: Reading, steps: Step<LexiconEntry>): Found[] {
  const { words, text } = reading;
  return found(reading, steps)
    .filter(({ at, end }) => {
      const number = words[at]?.sentence ?? 0;
      // How the child is hurt may be said in the same breath, before or after, or in the sentence that follows.
      const here = text.sentences[number];
      const next = text.sentences[number + 1];
      if (here && (saysHow(reading, here.first, at) || saysHow(reading, end, here.end))) return false;
      return !(next && saysHow(reading, next.first, next.end));
    })
    .map(({ at, end }) => stretch(reading, at, end));
}

/* ---- Past and future ----------------------------------------------------------------------------------------------- */

const whether = set(
  'as asked ask asks know knows known wonder wonders wondered see check sure unsure tell asking seeing',
);
const noun = set('the a free own my your our this each');
const owner = set('her his their');
const afterNoun = set('in on and or to at of for from with before after because so');

/** Whether “will”, “may” or “might” is a thing here: “the will”, “changed her will in March”. */
function isThing(words: readonly PreparedWord[], at: number): boolean {
  const last = at > 0 ? textNear(words, at, -1) : '';
  const next = textNear(words, at, 1);
  return noun.has(last) || (owner.has(last) && (next === '' || afterNoun.has(next)));
}

const perceiving = set('see hear smell feel tell remember not taste understand');
const later = set('unless otherwise future likely');
const laterPhrases = /* @__PURE__ */ stepsOf(
  [
    'one day',
    'later on',
    'next time',
    'in danger of',
    'keeps happening',
    'happens again',
    'carries on',
    'continues to',
    'goes on',
    'if this',
    'should nothing',
    'should this',
    'when he is older',
    'when she is older',
    'about to',
    'one of these',
    'sure to',
    'before long',
    'sooner or later',
    'bound to',
    'certain to',
    'some day',
    'any day',
    'some night',
    'in future',
  ],
  (phrase) => [phrase],
);

function looksAhead(reading: Reading, at: number): boolean {
  const { words } = reading;
  const word = words[at];
  if (!word || isName(words, at, reading.capitalsTell)) return false;
  const { text } = word;
  if (text.endsWith("'ll") || later.has(text)) return true;
  if (text === 'if') return !whether.has(textNear(words, at, -1)) || at === 0;
  if (text === 'will' || text === 'may' || text === 'might') return !isThing(words, at);
  if (text === "won't" || text === 'would' || text === 'shall') return true;
  if (text === 'could') return !perceiving.has(textNear(words, at, 1));
  if (text === 'going')
    return (
      textNear(words, at, 1) === 'to' &&
      (verbs.has(textNear(words, at, 2)) || textNear(words, at, 2) === 'be')
    );
  return longestAt(words, laterPhrases, at, () => true) !== null;
}

const looksAheadAnywhere = (reading: Reading) => reading.words.some((_, at) => looksAhead(reading, at));

function noIfNothingChanges(reading: Reading): Found[] {
  return looksAheadAnywhere(reading) ? [] : [missing()];
}

const wasHad = set("was were had did didn't wasn't weren't hadn't");
/** Who told whom what, and when, is how a danger is known. */
const onlyTold = set('ask tell say ring phone hear see notice visit meet call explain agree write read find');
const beNow = set("is are am be being get gets getting 's");
const feelsWorried = set('worried concerned afraid scared frightened anxious');

function pastInDanger(reading: Reading): Found[] {
  const { words, who, verbs: forms } = reading;
  if (looksAheadAnywhere(reading)) return [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.quoted || word.name !== null) continue;
    const next = textNear(words, at, 1);
    if (wasHad.has(word.text) && !feelsWorried.has(next)) {
      let end = at + 1;
      while (end < at + 4 && near(words, at, end - at) && forms[end] == null) end += 1;
      return [stretch(reading, at, Math.min(end + 1, at + 4, endOf(reading, at)))];
    }
    const form = forms[at] ?? null;
    if (form === null || feelsWorried.has(word.text) || onlyTold.has(form.base)) continue;
    const last = at > 0 ? textNear(words, at, -1) : '';
    if ((last === 'has' || last === 'have') && form.participle) return [stretch(reading, at - 1, at + 1)];
    if (!form.past || beNow.has(last) || modals.has(last) || last === 'to') continue;
    // “Hit” is now and then: only after somebody who would “hit” it is then.
    const group = at > 0 ? who[at - 1] : null;
    const alone =
      group != null &&
      words[at - 1]?.text !== 'i' &&
      words[at - 1]?.text !== 'they' &&
      words[at - 1]?.text !== 'we';
    const twoPeople = textNear(words, at, -2) === 'and' || last === 'children' || last === 'parents';
    if (form.present && !(alone && !twoPeople)) continue;
    if (form.participle && !form.present && last !== '' && beBefore(words, at)) continue;
    return [stretch(reading, at, at + 1)];
  }
  return [];
}

function beBefore(words: readonly PreparedWord[], at: number): boolean {
  for (let places = 1; places <= 2; places += 1)
    if (at - places >= 0 && beNow.has(textNear(words, at, -places))) return true;
  return false;
}

const endOf = ({ text, words }: Reading, at: number) =>
  text.sentences[words[at]?.sentence ?? 0]?.end ?? words.length;

const saying = set(
  `say says said told tells tell asked asks scared afraid frightened terrified think thinks thought wonders promised threatened
  believes hopes knows hope shouted warned heard not dreams fears thinking feels wants hoping tell`,
);
const lasting = set('always still never need needs have');

function futureInHarm(reading: Reading): Found[] {
  const { words, text, who, verbs: forms } = reading;
  const hits: Found[] = [];
  for (const { first, end } of text.sentences) {
    let said = false;
    let when: 'if' | 'past' | null = null;
    for (let at = first; at < end; at += 1) {
      const word = words[at];
      if (!word || word.quoted) continue;
      // What somebody said or feared then is part of what happened.
      if (saying.has(word.text)) said = true;
      if (word.text === 'if' && at === first) when = 'if';
      else if (
        when === 'if' &&
        (wasHad.has(word.text) || (forms[at]?.past === true && forms[at]?.present === false))
      )
        when = 'past';
      if (said || isName(words, at, reading.capitalsTell)) continue;
      const next = textNear(words, at, 1);
      const last = textNear(words, at, -1);
      const nextBase = textNear(words, at, next === 'be' || next === 'get' ? 2 : 1);
      const isShall = word.text === 'will' || word.text === "won't" || word.text.endsWith("'ll");
      const isMaybe = word.text === 'may' || word.text === 'might';
      const isCould =
        word.text === 'could' &&
        (next === 'be' || next === 'get' || (when === 'if' && next !== 'not' && !perceiving.has(next))) &&
        !perceived.has(nextBase);
      const isLikely = word.text === 'likely' && next === 'to' && (last === 'is' || last === 'are');
      // “She will not go near the bath” is how she is now.
      const isRefusing =
        (word.text === "won't" || next === 'not') &&
        at > first &&
        (who[at - 1] === 'child' || who[at - 1] === 'pronoun');
      const isGoing =
        word.text === 'going' &&
        next === 'to' &&
        verbs.has(textNear(words, at, 2)) &&
        (last === 'is' || last === 'are');
      if ((!isShall && !isMaybe && !isCould && !isGoing && !isLikely) || isRefusing) continue;
      if (isThing(words, at)) continue;
      if (lasting.has(next) || next === '') continue;
      if (isMaybe && (who[at - 1] === undefined || last === 'his')) continue;
      hits.push(stretch(reading, at, Math.min(at + 3, end)));
      break;
    }
  }
  return hits;
}

const perceived = set('heard seen smelt smelled felt found so very');

/* ---- Words --------------------------------------------------------------------------------------------------------- */

const reporting = set(
  `says say said told tells calls call called calling feels feel felt feeling thinks think thought believes shouts shouted shouting
  asked asks words names labelled accused accuses scared wonders wrote writes texted`,
);

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
  const joined =
    /e(?:fighters?|tables?|keepers?|makers?|takers?|guards?|hand|works?|workers?|people|boards?|grounds?|places?|rooms?|papers?|holders?|ment|ful|less|ly)$/.test(
      word,
    )
      ? 1
      : 0;
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

/* ---- Who did it ---------------------------------------------------------------------------------------------------- */

const done = set(
  `hit slapped kicked punched beaten shaken thrown dragged smacked threatened assaulted attacked grabbed strangled pushed shoved
  bitten spanked whipped headbutted stabbed raped touched locked left tied shouted sworn screamed pinched choked kidnapped
  poisoned starved molested groomed held pinned thumped battered struck whacked caned belted flung hurled clouted`,
);
const beforeDone = set(
  'badly also then often twice not never once again repeatedly allegedly all both even just regularly',
);
const passiveBe = set('was were is are been being got gets getting');
const aroundThings = set('swing swings buggy pram wheelchair trolley roundabout pushchair party');
const byNobody = set(
  'adult adults male males female females person someone somebody individual individuals unknown perpetrator member people unnamed',
);
const byTheWay = set(
  'accident mistake then now half midday midnight noon lunchtime teatime bedtime the-time time chance herself himself themselves itself',
);

function passiveNoActor(reading: Reading, nobody: Step<LexiconEntry>): Found[] {
  const { words, text } = reading;
  const hits = found(reading, nobody).map(({ at, end }) => stretch(reading, at, end));
  for (const { first, end } of text.sentences) {
    let flaggedUntil = first;
    for (let at = first; at < end; at += 1) {
      const word = words[at];
      if (!word || word.quoted || at < flaggedUntil || !passiveBe.has(word.text)) continue;
      let then = at + 1;
      while (
        then < end &&
        then < at + 4 &&
        (beforeDone.has(words[then]?.text ?? '') || /.ly$/.test(words[then]?.text ?? ''))
      )
        then += 1;
      const verb = words[then];
      if (!verb || then >= end || !done.has(verb.text) || verb.gap !== 'space') continue;
      if (/^(not|never)$/.test(words[then - 1]?.text ?? '')) continue;
      if (!subjectIsPerson(reading, at, first) || !isDoneTo(reading, then, end)) continue;
      if (isActorNamed(reading, then, end)) continue;
      hits.push(stretch(reading, at, then + 1));
      flaggedUntil = end;
    }
  }
  return hits;
}

function subjectIsPerson({ words, who }: Reading, at: number, first: number): boolean {
  for (let here = at - 1; here >= first && at - here <= 5; here -= 1) {
    if (who[here] != null) return words[here]?.text === words[here]?.stem && who[here] !== 'agency';
    if (
      !/^(has|have|had|who|then|also|often|being|been|was|is|both|all|and|not)$/.test(words[here]?.text ?? '')
    )
      return false;
  }
  return false;
}

/** Whether these words do speak of something done to a person: “left alone” and not “left with Gran”. */
function isDoneTo({ words, withFamily }: Reading, at: number, end: number): boolean {
  const verb = words[at]?.text;
  const next = textNear(words, at, 1);
  const soon = (list: ReadonlySet<string>, most: number) => {
    for (let here = at + 1; here < Math.min(end, at + most + 1); here += 1)
      if (list.has(words[here]?.text ?? '')) return true;
    return false;
  };
  if (verb === 'left') {
    // A grown-up in the same sentence says well enough who went: “left alone while Mum was out”.
    return soon(unwatched, 4) && withFamily[words[at]?.sentence ?? 0] !== true;
  }
  if (verb === 'held' || verb === 'pinned') return /^(down|under|against|over)$/.test(next);
  if (verb === 'struck') return next !== 'off';
  if (verb === 'locked') return /^(in|out|up|inside|outside|away)$/.test(next);
  if (verb === 'tied') return /^(to|up|down)$/.test(next);
  if (verb === 'shouted' || verb === 'sworn' || verb === 'screamed') return next === 'at';
  if (verb === 'beaten') return !/^(at|in|to)$/.test(next);
  if (verb === 'touched') return !/^(that|when|and|to)$/.test(next);
  if (verb === 'pushed' || verb === 'thrown') return !soon(aroundThings, 5);
  return true;
}

const unwatched = set('alone unattended unsupervised own outside hungry crying waiting');

function isActorNamed({ words, who }: Reading, at: number, end: number): boolean {
  for (let here = at + 1; here < Math.min(end, at + 25); here += 1) {
    if (words[here]?.text !== 'by') continue;
    const next = words[here + 1];
    if (!next || here + 1 >= end || byTheWay.has(next.text) || /^\d/.test(next.text)) continue;
    if (
      next.text === 'the' &&
      /^(time|door|window|gate|road|wall|way|arm|hair|wrist|hand|neck|ear|leg)$/.test(
        textNear(words, here, 2),
      )
    )
      continue;
    if (
      /^(his|her|their|my)$/.test(next.text) &&
      /^(arm|hair|wrist|hand|neck|ear|ears|leg|collar|hood)$/.test(textNear(words, here, 2))
    )
      continue;
    let isNobody = false;
    for (let places = 1; places <= 4 && here + places < end; places += 1) {
      const word = words[here + places];
      if (!word || (places > 1 && word.gap !== 'space')) break;
      if (byNobody.has(word.text)) isNobody = true;
      else if (
        who[here + places] === 'family' &&
        textNear(words, here, 1) !== 'a' &&
        textNear(words, here, 1) !== 'another'
      )
        return true;
      else if (word.name !== null) return true;
    }
    return !isNobody;
  }
  return false;
}

/* ---- One worry ----------------------------------------------------------------------------------------------------- */

const adding = set('also another second secondly additionally addition besides further too');
const sameAgain = set('this it the these same him her them');

/** Words by the kind of worry they belong to. */
const topics: ReadonlyMap<string, string> = /* @__PURE__ */ topicsOf({
  drink: 'drink drinks drinking drunk alcohol vodka beer wine',
  drugs: 'drugs heroin cannabis cocaine weed needles smoking',
  blows:
    'hit hits hitting punch punching kick kicking fight fights fighting violence slap slapping beating hurt',
  alone: 'alone unsupervised unattended',
  school: 'school lessons attendance truanting',
  home: 'mess mould rubbish dirty rats filthy mice',
  food: 'food hungry meals fed',
  online: 'online phone snapchat internet tiktok',
  mind: 'depression depressed suicide suicidal',
  money: 'debt debts rent gambling',
  sex: 'sexual sexually touched rape',
});

function topicsOf(lists: { readonly [topic: string]: string }): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([topic, list]) => list.split(' ').map((word) => [word, topic] as const)),
  );
}

function twoIssues(reading: Reading): Found[] {
  const { words, who, text } = reading;
  const all = worriesIn(reading).filter(
    ({ at }) => !thinking.has(words[at]?.text ?? '') || worryWords.has(words[at]?.text ?? ''),
  );
  const topicsFrom = (from: number, to: number) => {
    const seen = new Set<string>();
    for (let here = from; here < to; here += 1) {
      const topic = topics.get(words[here]?.text ?? '');
      if (topic !== undefined) seen.add(topic);
    }
    return seen;
  };
  for (const [index, { at }] of all.entries()) {
    const stop = Math.min(all[index + 1]?.at ?? words.length, endOf(reading, at), at + 60);
    // “Worried about drink, blows and school”: three kinds of thing in one breath, before anything is said of them.
    if (textNear(words, at, 1) === 'about') {
      let end = at + 2;
      while (end < stop && !/^(if|because|when|that|so|which|and's)$/.test(words[end]?.text ?? '')) end += 1;
      if (topicsFrom(at + 2, end).size >= 3) return [stretch(reading, at, end)];
    }
    // “Worried that …, that … and that …”
    let clauses = 0;
    for (let here = at + 2; here < stop; here += 1) {
      if (words[here]?.text !== 'that') continue;
      if (words[here]?.gap === 'comma' || words[here - 1]?.text === 'and') clauses += 1;
    }
    if (clauses >= 2 && topicsFrom(at, stop).size >= 3) return [stretch(reading, at, stop)];
    if (index === 0) continue;
    let adds = false;
    for (let places = 1; places <= 6; places += 1) {
      const before = at - places >= 0 ? near(words, at, -places) : null;
      if (before && adding.has(before.text)) adds = true;
    }
    const link = textNear(words, at, 1) === 'is' ? 2 : 1;
    const next = textNear(words, at, link);
    if (!adds || (next !== 'that' && next !== 'about' && who[at + link] == null)) continue;
    const about = textNear(words, at, link + (next === 'that' || next === 'about' ? 1 : 0));
    if (sameAgain.has(about) && about !== 'the' && about !== 'her' && about !== 'him') continue;
    const before = topicsFrom(Math.max(all[index - 1]?.at ?? 0, at - 60), at);
    const here = topicsFrom(at, stop);
    if (Array.from(here).some((topic) => before.has(topic))) continue;
    const from = text.sentences[words[at]?.sentence ?? 0]?.first ?? at;
    return [stretch(reading, Math.max(from, at - 6), Math.min(at + 4, endOf(reading, at)))];
  }
  return [];
}

/* ---- Goals --------------------------------------------------------------------------------------------------------- */

type HeadKind = 'service' | 'negative' | 'abstract' | 'seen';

/** One thing that a goal says will be done: the word it hangs on and what kind of thing it is. */
interface Head {
  at: number;
  end: number;
  kind: HeadKind;
}

const goalModals = set("will won't shall can could would may");
const between = set(
  'also all both always each now then still again usually together be-able continue only ever',
);
const stopping = set('stop stops avoid avoids refrain refrains cease ceases quit');
const abstractVerbs = set(
  `prioritise prioritises ensure ensures improve improves provide provides meet meets maintain maintains develop develops
  address addresses reduce reduces recognise recognises understand understands protect protects support supports manage
  manages show shows demonstrate demonstrates change changes commit commits respond responds consider considers reflect reflects
  promote promotes increase increases achieve achieves gain gains build builds learn learns take takes make makes put puts
  keep keeps have has become becomes remain remains know feel accept accepts work works sustain sustains adhere cope copes
  continue continues try tries focus safeguard explore want wants need needs parent`,
);
const abstractAfter = set(
  `safe safer better good stable committed responsible able aware available capable appropriate consistent positive
  healthy happier good-enough protective mindful open honest sober clean well needs need safety insight improvement
  improvements changes change progress sure responsibility first boundaries relationship environment routine routines
  stability care skills parenting health mental emotional confidence awareness understanding risk wellbeing
  commitment steps ability behaviour trust mother father parent motivated difference no`,
);
const seeing = set('see sees seen seeing hear hears heard notice notices noticed tell tells told');

function headsOf(reading: Reading, lexicon: EnGbLexicon): Head[] {
  const { words, who, verbs: forms, text } = reading;
  const services = new Map<string, ReadonlySet<string>[]>();
  for (const { verbs: all, nouns } of lexicon.services)
    for (const verb of all) services.set(verb, [...(services.get(verb) ?? []), new Set(nouns)]);
  const canHead = (at: number) => {
    const word = words[at];
    if (!word) return false;
    const form = forms[at] ?? null;
    return (
      (form?.present === true && form.base === word.text) ||
      services.has(word.text) ||
      abstractVerbs.has(word.text) ||
      stopping.has(word.text)
    );
  };
  const heads: Head[] = [];
  for (const { first, end } of text.sentences) {
    let negative = false;
    let any = false;
    let subject: WhoGroup | null = null;
    for (let at = first; at < end; at += 1) {
      const word = words[at];
      if (!word || word.quoted) continue;
      const group = who[at] ?? null;
      const last = at > first ? (words[at - 1]?.text ?? '') : '';
      let head: number | null = null;
      if (looksLikeGoalModal(reading, at)) {
        negative = word.text === "won't";
        let then = at + 1;
        while (then < end && then < at + 6) {
          const here = words[then]?.text ?? '';
          if (here === 'not' && textNear(words, then, 1) === 'only') negative = false;
          else if (here === 'not' || here === 'never') negative = true;
          else if (!between.has(here) && !/.ly$/.test(here) && !(here === 'no' || here === 'longer')) break;
          if (here === 'longer') negative = true;
          then += 1;
        }
        if (
          /^be$/.test(words[then]?.text ?? '') &&
          then + 1 < end &&
          (forms[then + 1]?.ing === true || forms[then + 1]?.participle === true)
        )
          then += 1;
        head = then < end ? then : null;
      } else if (/^(doesn't|don't)$/.test(word.text) && any) negative = true;
      else if (
        (last === 'and' || last === 'or' || last === 'then' || last === 'but' || word.gap === 'comma') &&
        any &&
        canHead(at) &&
        group === null
      )
        head = at;
      else if ((at === first || (last === 'to' && at === first + 1)) && canHead(at)) head = at;
      else if (
        group === null &&
        at > first &&
        who[at - 1] != null &&
        words[at - 1]?.text === words[at - 1]?.stem &&
        isPresentVerb(reading, at)
      ) {
        negative = false;
        head = at;
      }
      if (group !== null) subject = group;
      if (head === null) continue;
      any = true;
      const made = headAt(reading, head, end, negative, subject === 'child', services);
      heads.push(made);
      // What a service is called may hold a verb: “the family support team”.
      at = Math.max(at, made.kind === 'service' ? made.end - 1 : head);
    }
  }
  return heads;
}

function looksLikeGoalModal(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  if (word.text.endsWith("'ll")) return true;
  return goalModals.has(word.text) && !isName(reading.words, at, reading.capitalsTell);
}

function isPresentVerb({ words, verbs: forms }: Reading, at: number): boolean {
  const word = words[at];
  if (!word || word.gap !== 'space') return false;
  return forms[at] != null || /^(is|are|has|have|goes|does)$/.test(word.text) || abstractVerbs.has(word.text);
}

function headAt(
  { words, who }: Reading,
  at: number,
  end: number,
  negative: boolean,
  byChild: boolean,
  services: ReadonlyMap<string, readonly ReadonlySet<string>[]>,
): Head {
  const word = words[at]?.text ?? '';
  if (negative || stopping.has(word)) return { at, end: at + 1, kind: 'negative' };
  for (const nouns of byChild ? [] : (services.get(word) ?? [])) {
    if (nouns.size === 0) return { at, end: Math.min(at + 4, end), kind: 'service' };
    for (let here = at + 1; here < Math.min(end, at + 8); here += 1) {
      const text = words[here]?.text ?? '';
      // A new thing begins, or family does it with them: no service then.
      if (goalModals.has(text) || text === 'so' || who[here] === 'child') break;
      if (who[here] === 'family' && text !== 'family') break;
      if (!nouns.has(text)) continue;
      const from = words[here + 1]?.text === 'from' ? who.slice(here + 2, Math.min(end, here + 6)) : [];
      if (from.includes('family')) break;
      return { at, end: here + 1, kind: 'service' };
    }
  }
  if (word === 'be' || word === 'is' || word === 'are' || abstractVerbs.has(word)) {
    for (let here = at + 1; here < Math.min(end, at + 6); here += 1) {
      const text = words[here]?.text ?? '';
      if (goalModals.has(text)) break;
      if (abstractAfter.has(text)) return { at, end: here + 1, kind: 'abstract' };
    }
    const isBare = !(word === 'be' || word === 'is' || word === 'are') && alwaysAbstract.has(word);
    return { at, end: at + 1, kind: isBare ? 'abstract' : 'seen' };
  }
  return { at, end: at + 1, kind: 'seen' };
}

const alwaysAbstract = set(
  `prioritise prioritises ensure ensures improve improves develop develops address addresses reduce reduces recognise recognises
  understand understands protect protects manage manages demonstrate demonstrates change changes commit commits
  consider considers reflect reflects promote promotes increase achieve cope adhere safeguard accept accepts meet meets provide
  provides maintain maintains become remain parent`,
);

function goalService(reading: Reading, lexicon: EnGbLexicon): Found[] {
  const heads = headsOf(reading, lexicon);
  const [first] = heads.filter(({ kind }) => kind === 'service');
  if (!first || heads.some(({ kind }) => kind === 'abstract' || kind === 'seen')) return [];
  return [stretch(reading, first.at, first.end)];
}

const doneInSight = set('find call visit phone read write listen say ask bring come go');

function goalNotSeen(reading: Reading, lexicon: EnGbLexicon): Found[] {
  const { words, verbs: forms, who, text } = reading;
  const heads = headsOf(reading, lexicon);
  if (heads.some(({ kind }) => kind === 'seen')) return [];
  // What stands behind a refusal or a service is part of it, until something new begins.
  const shadow = new Array<boolean>(words.length).fill(false);
  const byPlace = new Map(heads.map((head) => [head.at, head]));
  for (const { first, end } of text.sentences) {
    let dark = false;
    for (let at = first; at < end; at += 1) {
      const head = byPlace.get(at);
      if (head) dark = head.kind === 'negative' || head.kind === 'service';
      else if (/^(instead|but|so|while|when|if)$/.test(words[at]?.text ?? '')) dark = false;
      shadow[at] = dark;
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || shadow[at] === true || word.quoted) continue;
    if (seeing.has(word.text)) return [];
    const form = forms[at] ?? null;
    if (form === null || who[at] != null || byPlace.has(at)) continue;
    if (notVerbs.has(form.base) && !doneInSight.has(form.base)) continue;
    const last = at > 0 ? textNear(words, at, -1) : '';
    // After “her” or “the” it is the name of a thing: “manage her drinking”.
    if (/^(the|a|an|her|his|their|our|of|any|all|no)$/.test(last) || last.endsWith("'s")) continue;
    return [];
  }
  return [missing()];
}

const staying = set('by at off over for in on outside and to here there');
const beforeStop = set('will to and or must would can then also not both all shall');
const conditions = set('if when whenever unless while until where who that');
const endings = set('visits visit meetings services service plan support checks workers involvement');

function goalNegative(reading: Reading): Found[] {
  const { words, who, verbs: forms, text } = reading;
  const hits: Found[] = [];
  for (const { first, end } of text.sentences) {
    let conditional = false;
    let insteadAt = -1;
    for (let at = first; at < end; at += 1)
      if (words[at]?.text === 'instead' && textNear(words, at, 1) !== 'of') insteadAt = at;
    for (let at = first; at < end; at += 1) {
      const word = words[at];
      if (!word) continue;
      if (conditions.has(word.text)) conditional = true;
      else if (word.gap !== 'space') conditional = false;
      if (word.quoted || conditional || at < insteadAt) continue;
      const next = textNear(words, at, 1);
      const after = textNear(words, at, 2);
      const last = at > first ? (words[at - 1]?.text ?? '') : '';
      const isModal = looksLikeGoalModal(reading, at);
      if (word.text === "won't" && !needed.has(next)) hits.push(stretch(reading, at, Math.min(at + 2, end)));
      else if (isModal && (next === 'not' || next === 'never') && after !== 'only' && !needed.has(after))
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (/^(nobody|noone)$/.test(word.text) && goalModals.has(next))
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (word.text === 'no' && next === 'one' && goalModals.has(after))
        hits.push(stretch(reading, at, Math.min(at + 4, end)));
      else if (/^(doesn't|don't)$/.test(word.text) && !needed.has(next))
        hits.push(stretch(reading, at, Math.min(at + 2, end)));
      else if (/^(does|do)$/.test(word.text) && next === 'not' && !needed.has(after))
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (
        word.text === 'no' &&
        next === 'longer' &&
        !needed.has(after) &&
        !/^(there|in|is)$/.test(after)
      )
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (
        word.text === 'no' &&
        next === 'more' &&
        (verbs.get(after)?.ing === true || after === 'violence')
      )
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (/^(refrain|refrains|cease|ceases|avoid|avoids|quit)$/.test(word.text))
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (/^(is|are)$/.test(word.text) && next === 'not' && forms[at + 2]?.ing === true)
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (/^(stop|stops|stopping)$/.test(word.text)) {
        const isDone = at === first || beforeStop.has(last) || who[at - 1] != null || /.ly$/.test(last);
        const isStay = next === '' || words[at + 1]?.gap !== 'space' || staying.has(next);
        const isHelp = who[at + 1] != null || /^(him|her|them)$/.test(next);
        let isEnding = false;
        for (let places = 1; places <= 3; places += 1) {
          if (at - places >= first && endings.has(words[at - places]?.text ?? '')) isEnding = true;
        }
        if (isDone && !isStay && !isHelp && !isEnding) hits.push(stretch(reading, at, Math.min(at + 2, end)));
      }
    }
  }
  return hits;
}

const needed = set('need needs needed have only');

const units = set(
  'day days week weeks month months year years night nights term terms fortnight weekend weekends',
);
const oneUnit = set('day week month year night term fortnight weekend');
const numbers = set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty
  fifty sixty ninety hundred half few several couple many some`,
);
const betweenNumberAndUnit = set(
  'whole full consecutive school more further calendar good of a straight and running',
);
const frequency = set('once twice times a per each every time');
const lengthBefore = set(
  'for over during of within after whole in throughout through least all full this next past entire than about half',
);
const lengthWords = set('fortnight until till throughout indefinitely permanently');

function goalNoDuration(reading: Reading): Found[] {
  const { words } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const next = textNear(words, at, 1);
    if (lengthWords.has(word.text)) return [];
    if (word.text === 'as' && next === 'long' && textNear(words, at, 2) === 'as') return [];
    if (word.text === 'the' && next === 'rest' && textNear(words, at, 2) === 'of') return [];
    if (/^(all|whole|entire|over|through|during)$/.test(word.text)) {
      for (let places = 1; places <= 3; places += 1)
        if (/^(summer|winter|spring|autumn|term|year|holidays|ramadan)$/.test(textNear(words, at, places)))
          return [];
    }
    if (word.text === 'between' && next === 'now') return [];
    if (word.text === 'from' && lastsUntil(words, at)) return [];
    if (isLength(words, at)) return [];
  }
  return [missing()];
}

function lastsUntil(words: readonly PreparedWord[], at: number): boolean {
  for (let places = 2; places <= 6; places += 1)
    if (
      /^(to|until|till|through)$/.test(textNear(words, at, places)) &&
      notPeople.has(textNear(words, at, 1))
    )
      return true;
  return false;
}

/** “Three months”, “a whole year”; not “three nights a week”, “twice a week”, “three years old”. */
function isLength(words: readonly PreparedWord[], at: number): boolean {
  const unit = words[at]?.stem.replace(/'$/, '') ?? '';
  if (!units.has(unit)) return false;
  const next = textNear(words, at, 1);
  const after = textNear(words, at, 2);
  if (/^(old|notice|ago|before)$/.test(next)) return false;
  if (/^(a|per|each|every|in)$/.test(next) && (oneUnit.has(after) || after === 'the' || after === 'every'))
    return false;
  let here = at - 1;
  const word = (place: number) =>
    place >= 0 && words[place]?.sentence === words[at]?.sentence ? (words[place]?.text ?? '') : '';
  while (at - here < 4 && betweenNumberAndUnit.has(word(here)) && word(here) !== 'a' && word(here) !== 'of')
    here -= 1;
  const number = word(here);
  const isNumber =
    /^\d/.test(number) ||
    (numbers.has(number) && number !== 'one') ||
    (word(here) === 'of' && word(here - 1) === 'couple');
  if (isNumber) return !/^(every|each)$/.test(word(here - 1));
  if (number === 'a' || number === 'one' || number === 'the') {
    if (!oneUnit.has(unit)) return false;
    const before = word(here - 1);
    if (frequency.has(before) || numbers.has(before) || (/s$/.test(before) && numbers.has(word(here - 2))))
      return false;
    if (number === 'the' && unit === 'day') return false;
    return (
      lengthBefore.has(before) ||
      (number !== 'the' && here === at - 2 && before !== '' && /^(least|for)$/.test(before)) ||
      word(here + 1) === 'whole' ||
      word(here + 1) === 'full'
    );
  }
  return /^(whole|full|entire)$/.test(word(at - 1)) && oneUnit.has(unit);
}

/* ---- Nothing made milder ------------------------------------------------------------------------------------------- */

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

/* ---- The pack ------------------------------------------------------------------------------------------------------ */

const all: readonly StatementKind[] = ['harm', 'danger', 'goal'];
const worry: readonly StatementKind[] = ['harm', 'danger'];

/**
 * The British English pack with this lexicon: all rules about one text, each on its own. Add to a lexicon to teach it a
 * word of a council’s own: `makeEnGbPack({ ...enGbLexicon, jargon: [...enGbLexicon.jargon, { forms: ['tac meeting'] }] })`.
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

/** Whether a text can be English: a longer one without a single little word of English is not, whatever its tag says. */
function readsEnglish({ words }: Cut): boolean {
  return words.length < 6 || words.some(({ text }) => littleWords.has(text) || verbs.has(text));
}

/** All checks of a single text in British English. Other English texts are read by it too, where no pack is nearer. */
export const enGbPack: RulePack = /* @__PURE__ */ makeEnGbPack();
