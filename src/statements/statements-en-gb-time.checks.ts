import type { PreparedWord } from './statement-sentences.checks';
import type { Reading } from './statements-en-gb-reading.checks';
import {
  endOf,
  isName,
  longestAt,
  missing,
  modals,
  near,
  set,
  stepsOf,
  stretch,
  textNear,
  verbs,
} from './statements-en-gb-reading.checks';
import type { Found } from './statements.checks';

/** What has happened and what could: danger looks ahead, harm looks back (practice.md 3.1, 3.5). */

const whether = set(`
  as asked ask asks know knows known wonder wonders wondered see check sure unsure tell asking seeing`);

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
  return laterPhrases.next.has(text) && longestAt(words, laterPhrases, at, () => true) !== null;
}

const looksAheadAnywhere = (reading: Reading) => {
  reading.ahead ??= reading.words.some((_, at) => looksAhead(reading, at));
  return reading.ahead;
};

/** NO_IF_NOTHING_CHANGES: nothing looks ahead. */
export function noIfNothingChanges(reading: Reading): Found[] {
  return looksAheadAnywhere(reading) ? [] : [missing()];
}

const wasHad = set("was were had did didn't wasn't weren't hadn't");

/** Who told whom what, and when, is how a danger is known. */
const onlyTold = set('ask tell say ring phone hear see notice visit meet call explain agree write read find');

const beNow = set("is are am be being get gets getting 's");

const feelsWorried = set('worried concerned afraid scared frightened anxious');

/** PAST_IN_DANGER: a danger statement that only tells what has happened. */
export function pastInDanger(reading: Reading): Found[] {
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

const saying = set(`
  say says said told tells tell asked asks scared afraid frightened terrified think thinks thought wonders
  promised threatened believes hopes knows hope shouted warned heard not dreams fears thinking feels wants
  hoping tell`);

const lasting = set('always still never need needs have');

/** FUTURE_IN_HARM: harm told as something still to come. */
export function futureInHarm(reading: Reading): Found[] {
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
