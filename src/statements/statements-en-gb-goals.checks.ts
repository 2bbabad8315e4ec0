import type { PreparedWord } from './statement-sentences.checks';
import type { EnGbLexicon } from './statements-en-gb-lexicon.checks';
import type { WhoGroup } from './statements-en-gb-people.checks';
import { notPeople } from './statements-en-gb-people.checks';
import type { Head, Reading } from './statements-en-gb-reading.checks';
import { isName, missing, notVerbs, set, stretch, textNear, verbs } from './statements-en-gb-reading.checks';
import type { Found } from './statements.checks';

/** What a goal says will be done, for how long, and whether anybody could see it (practice.md 3.1, 3.5). */

const goalModals = set("will won't shall can could would may");

const between = set(`
  also all both always each now then still again usually together be-able continue only ever`);

const stopping = set('stop stops avoid avoids refrain refrains cease ceases quit');

const abstractVerbs = set(`
  prioritise prioritises ensure ensures improve improves provide provides meet meets maintain maintains develop
  develops address addresses reduce reduces recognise recognises understand understands protect protects support
  supports manage manages show shows demonstrate demonstrates change changes commit commits respond responds
  consider considers reflect reflects promote promotes increase increases achieve achieves gain gains build
  builds learn learns take takes make makes put puts keep keeps have has become becomes remain remains know feel
  accept accepts work works sustain sustains adhere cope copes continue continues try tries focus safeguard
  explore want wants need needs parent`);

const abstractAfter = set(`
  safe safer better good stable committed responsible able aware available capable appropriate consistent
  positive healthy happier good-enough protective mindful open honest sober clean well needs need safety insight
  improvement improvements changes change progress sure responsibility first boundaries relationship environment
  routine routines stability care skills parenting health mental emotional confidence awareness understanding
  risk wellbeing commitment steps ability behaviour trust mother father parent motivated difference no`);

const anew = set('instead but so while when if');
const none = set('nobody noone');
const doesNot = set("doesn't don't");
const does = set('does do');
const ceasing = set('refrain refrains cease ceases avoid avoids quit');
const isNow = set('is are');
const stops = set('stop stops stopping');
const overTime = set('all whole entire over through during');
const alwaysVerb = set('is are has have goes does');
const seeing = set('see sees seen seeing hear hears heard notice notices noticed tell tells told');

function headsOf(reading: Reading, lexicon: EnGbLexicon): readonly Head[] {
  reading.heads ??= findHeads(reading, lexicon);
  return reading.heads;
}

function findHeads(reading: Reading, lexicon: EnGbLexicon): Head[] {
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
      } else if (doesNot.has(word.text) && any) negative = true;
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
  return forms[at] != null || alwaysVerb.has(word.text) || abstractVerbs.has(word.text);
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

const alwaysAbstract = set(`
  prioritise prioritises ensure ensures improve improves develop develops address addresses reduce reduces
  recognise recognises understand understands protect protects manage manages demonstrate demonstrates change
  changes commit commits consider considers reflect reflects promote promotes increase achieve cope adhere
  safeguard accept accepts meet meets provide provides maintain maintains become remain parent`);

/** GOAL_SERVICE: to use a service is the whole goal. */
export function goalService(reading: Reading, lexicon: EnGbLexicon): Found[] {
  const heads = headsOf(reading, lexicon);
  const [first] = heads.filter(({ kind }) => kind === 'service');
  if (!first || heads.some(({ kind }) => kind === 'abstract' || kind === 'seen')) return [];
  return [stretch(reading, first.at, first.end)];
}

const doneInSight = set('find call visit phone read write listen say ask bring come go');

/** GOAL_NOT_SEEN: nothing that anybody could see or hear. */
export function goalNotSeen(reading: Reading, lexicon: EnGbLexicon): Found[] {
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
      else if (anew.has(words[at]?.text ?? '')) dark = false;
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

/** GOAL_NEGATIVE: what will not be done. */
export function goalNegative(reading: Reading): Found[] {
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
      else if (none.has(word.text) && goalModals.has(next))
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (word.text === 'no' && next === 'one' && goalModals.has(after))
        hits.push(stretch(reading, at, Math.min(at + 4, end)));
      else if (doesNot.has(word.text) && !needed.has(next))
        hits.push(stretch(reading, at, Math.min(at + 2, end)));
      else if (does.has(word.text) && next === 'not' && !needed.has(after))
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
      else if (ceasing.has(word.text)) hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (isNow.has(word.text) && next === 'not' && forms[at + 2]?.ing === true)
        hits.push(stretch(reading, at, Math.min(at + 3, end)));
      else if (stops.has(word.text)) {
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

const units = set(`
  day days week weeks month months year years night nights term terms fortnight weekend weekends`);

const oneUnit = set('day week month year night term fortnight weekend');

const numbers = set(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen
  twenty thirty forty fifty sixty ninety hundred half few several couple many some`);

const betweenNumberAndUnit = set(`
  whole full consecutive school more further calendar good of a straight and running`);

const frequency = set('once twice times a per each every time');

const lengthBefore = set(`
  for over during of within after whole in throughout through least all full this next past entire than about
  half`);

const lengthWords = set('fortnight until till throughout indefinitely permanently');

/** GOAL_NO_DURATION: no length of time. */
export function goalNoDuration(reading: Reading): Found[] {
  const { words } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const next = textNear(words, at, 1);
    if (lengthWords.has(word.text)) return [];
    if (word.text === 'as' && next === 'long' && textNear(words, at, 2) === 'as') return [];
    if (word.text === 'the' && next === 'rest' && textNear(words, at, 2) === 'of') return [];
    if (overTime.has(word.text)) {
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
