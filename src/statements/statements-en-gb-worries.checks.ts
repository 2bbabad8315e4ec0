import type { WhoGroup } from './statements-en-gb-people.checks';
import type { Reading, Worry } from './statements-en-gb-reading.checks';
import {
  endOf,
  missing,
  near,
  rightBefore,
  set,
  stretch,
  textNear,
  withinNames,
} from './statements-en-gb-reading.checks';
import type { Found } from './statements.checks';

/** Who is worried, whether a family is among them, and whether it is one worry (practice.md 3.1, 3.5). */

const worriedWords = set('worried concerned');

const feelingWords = set(`
  afraid scared frightened terrified anxious nervous fearful uneasy alarmed troubled`);

const afterFeeling = set('that for about of if what when he she they dad mum');

const worryWords = set('worry worries fear fears concern concerns dread dreads');

const frightening = set(`
  worry worries worried frightens scares frightened scared terrifies bothers troubles`);

const thinking = set(`
  sure convinced think thinks believe believes feel feels fear fears thought agree agrees know knows`);

const agreeing = set(`
  agree agrees share shares says say said thinks think sees see wants want worries worry believes believe`);

const nounBefore = set(`
  the a main big biggest our my her his their other another one some many serious no these are is of have has
  had share shares shared raised raise and greatest real first second great`);

function worriesIn(reading: Reading): readonly Worry[] {
  reading.worries ??= findWorries(reading);
  return reading.worries;
}

function findWorries(reading: Reading): Worry[] {
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

/** NO_WHO: nobody is named who is worried. */
export function noWho(reading: Reading): Found[] {
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

/** AGENCY_ONLY: only services are, and nothing says whether the family shares it. */
export function agencyOnly(reading: Reading): Found[] {
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

/** TWO_ISSUES: more than one worry in one statement. */
export function twoIssues(reading: Reading): Found[] {
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
