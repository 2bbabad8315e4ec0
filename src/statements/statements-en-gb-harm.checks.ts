import type { PreparedWord } from './statement-sentences.checks';
import type { LexiconEntry } from './statements-en-gb-lexicon.checks';
import { littleWords } from './statements-en-gb-people.checks';
import type { Reading, Step } from './statements-en-gb-reading.checks';
import {
  found,
  isName,
  missing,
  modals,
  near,
  notVerbs,
  saysHow,
  set,
  stretch,
  textNear,
} from './statements-en-gb-reading.checks';
import type { VerbForm } from './statements-en-gb-verbs.checks';
import type { Found } from './statements.checks';

/** What somebody did, who did it and what it is like for the child (practice.md 3.1, 3.5). */

const notDoing = set(`
  worried concerned neglected neglecting exposed harmed being during regarding ongoing parenting functioning
  wellbeing offending willing nothing something anything everything including evening morning sibling siblings
  failing related continued based engaged engaging disengaged needed impacted affected affecting identified
  raised reported noted observed escalating escalated meeting building housing feeling understanding hundred
  naked indeed need used aged interested called married living lasting existing witnessed witnessing abused
  abusing misusing struggling coping lacking presenting presented deteriorating concerning worrying following
  supposed excited tired bed red wellbeing domestic concerns services childhood fed-up safeguarding placed
  increased increasing continuing suffering experiencing experienced happening risking causing caused resulting
  resulted needing having getting becoming setting thing things wedding`);

const resultBases = set(`
  hurt burn bruise die cry scare frighten choke drown bleed faint sleep starve worry suffocate miss cough limp
  love hate`);

/** NO_WHAT: no verb says what anybody does or did. */
export function noWhat({ words, who, verbs: forms }: Reading): Found[] {
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

const stative = set(`
  also still never always then again have suffer become continue remain cause lead only come need well`);

/** “Took money” says something, “take responsibility” does not. */
function isSpecificUse(words: readonly PreparedWord[], at: number, { base }: VerbForm): boolean {
  if (base === 'get') return /^(into|out|up|at|hold|in|through|over)$/.test(textNear(words, at, 1));
  if (!/^(make|take|come|give|put|bring|keep|find|go|use|reach|stop|let)$/.test(base)) return false;
  for (let places = 1; places <= 3; places += 1)
    if (vagueObjects.has(textNear(words, at, places))) return false;
  return near(words, at, 1) !== null;
}

const vagueObjects = set(`
  sure responsibility part place account progress changes steps advantage concern concerns risk harm effect
  first support effort efforts better improvement forward worse safe consideration advice priority priorities
  boundaries`);

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

const cannot = set(`
  not never cannot can't couldn't won't wouldn't doesn't didn't hasn't isn't wasn't refuses refused`);

const helping = set('has have had will would could can does did do is was');

const body = set(`
  lip lips arm arms leg legs eye eyes ear ears head face back nose finger fingers hand hands foot feet ankle
  wrist skin rib ribs jaw cheek neck chest knee hair`);

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

/** NO_IMPACT: nothing says what it is or could be like for a child. */
export function noImpact(reading: Reading): Found[] {
  const { text } = reading;
  for (const { first, end } of text.sentences) {
    if (text.kind === 'danger' && childMay(reading, first, end)) return [];
    if (speaksOfChild(reading, first, end) && saysHow(reading, first, end)) return [];
    if (childCannot(reading, first, end)) return [];
  }
  return [missing()];
}

/** VAGUE_IMPACT: a child is said to be hurt and not how. */
export function vagueImpact(reading: Reading, steps: Step<LexiconEntry>): Found[] {
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

const done = set(`
  hit slapped kicked punched beaten shaken thrown dragged smacked threatened assaulted attacked grabbed
  strangled pushed shoved bitten spanked whipped headbutted stabbed raped touched locked left tied shouted sworn
  screamed pinched choked kidnapped poisoned starved molested groomed held pinned thumped battered struck
  whacked caned belted flung hurled clouted`);

const beforeDone = set(`
  badly also then often twice not never once again repeatedly allegedly all both even just regularly`);

const passiveBe = set('was were is are been being got gets getting');

const aroundThings = set('swing swings buggy pram wheelchair trolley roundabout pushchair party');

const byNobody = set(`
  adult adults male males female females person someone somebody individual individuals unknown perpetrator
  member people unnamed`);

const byTheWay = set(`
  accident mistake then now half midday midnight noon lunchtime teatime bedtime the-time time chance herself
  himself themselves itself`);

/** PASSIVE_NO_ACTOR: something is done to somebody and not said by whom. */
export function passiveNoActor(reading: Reading, nobody: Step<LexiconEntry>): Found[] {
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
