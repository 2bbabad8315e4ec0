import { namePerson } from '../foundation/document/naming';
import { inLocale } from '../foundation/words/words';
import type { UpdateOffer } from './statement-merge.model';
import { offerUpdate } from './statement-merge.model';
import type {
  DangerExample,
  DangerImpact,
  DangerStatement,
  GoalPart,
  SafetyGoal,
  StatementsDocument,
} from './statements.model';
import type { StatementsSay } from './statements-names.text';

/** What of a document the sentences speak of. */
export type ComposingFrom = Pick<StatementsDocument, 'people' | 'incidents'>;

/** An update that can be offered, with what the parts say: `take-over` and `keep-text` want it. */
export interface ComposedUpdate extends UpdateOffer {
  composed: string;
}

/** A stretch of a composed text. A block keeps its lines and stands apart. */
interface Stretch {
  text: string;
  block: boolean;
}

/**
 * The parts of a danger statement as plain sentences (practice.md 3.1): what the family already does, who is worried
 * about what, like which times, and what might happen to whom if nothing changes. Every typed word is in it; a first
 * letter may change, a last full stop may move to the end of its sentence, and nothing of somebody's exact words does.
 * What was not filled in is not there; empty where nothing was. The words around come from the catalogue alone.
 */
export function composeDanger(from: ComposingFrom, danger: DangerStatement, say: StatementsSay): string {
  // It becomes part of what is saved: nothing unseen is put between its words.
  const { plain } = say;
  return joined([
    ...ownSentence(danger.opener, plain),
    ...worryOf(from, danger, plain),
    ...impactsOf(from, danger.impacts, plain),
  ]);
}

/**
 * The parts of a safety goal as plain sentences (practice.md 3.1): best hopes, who will be doing what, what the child
 * will live, what others will see, who will help, and for how long. As {@link composeDanger} otherwise.
 */
export function composeGoal(from: ComposingFrom, goal: SafetyGoal, say: StatementsSay): string {
  const { plain } = say;
  return joined([
    ...ownSentence(goal.bestHopes, plain),
    ...goal.doing.flatMap((part) => partSentence(from, part, plain, 'does')),
    ...goal.childLives.flatMap((part) => partSentence(from, part, plain, 'does')),
    ...goal.othersSee.flatMap((part) => partSentence(from, part, plain, 'sees')),
    ...networkOf(from, goal, plain),
    ...durationOf(from, goal.forHowLong, plain),
  ]);
}

/**
 * What can be offered for a danger statement whose parts have changed, or null: nothing is in the parts, they say what
 * the text was last made from, or the text is somebody's exact words. The text itself is never changed by this.
 */
export function dangerUpdate(
  from: ComposingFrom,
  danger: DangerStatement,
  say: StatementsSay,
): ComposedUpdate | null {
  return updateOf(danger, composeDanger(from, danger, say));
}

/** As {@link dangerUpdate}, for a safety goal. */
export function goalUpdate(from: ComposingFrom, goal: SafetyGoal, say: StatementsSay): ComposedUpdate | null {
  return updateOf(goal, composeGoal(from, goal, say));
}

function updateOf(
  { text, verbatim, composedFrom }: DangerStatement | SafetyGoal,
  composed: string,
): ComposedUpdate | null {
  if (composed === '' || (verbatim && text.trim() !== '')) return null;
  const offer = offerUpdate(composedFrom, composed, text);
  return offer && { ...offer, composed };
}

function joined(stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (before, { text, block }, at) =>
      before === '' ? text : `${before}${block || stretches[at - 1]?.block ? '\n\n' : ' '}${text}`,
    '',
  );
}

// A danger statement

function worryOf(from: ComposingFrom, danger: DangerStatement, say: StatementsSay): readonly Stretch[] {
  const agencies = danger.worriedAgencies.map((agency) => agency.trim()).filter((agency) => agency !== '');
  const all = [...danger.worried.map((id) => namePerson(say, from.people, id)), ...agencies];
  const [names, count] = [say.list(all), all.length];
  const examples = danger.examples.flatMap((example) => exampleOf(from, example, say));
  const short = examples.filter(({ own }) => !own).map(({ text }) => text);
  const own = examples
    .filter((example) => example.own)
    .map(({ text, block }) => asSentence(text, block, say));
  const about = danger.about.trim();
  const likeThese = say.list(short);

  if (isBlock(about)) {
    const head = count > 0 ? say('compose.worried.block', { names, count }) : say('compose.worry.block');
    const block = { text: `${capital(head, say)}\n${about}`, block: true };
    return [block, ...apart(short, say), ...own];
  }
  if (about === '') {
    if (count === 0) return [...apart(short, say), ...own];
    const worry =
      short.length > 0
        ? say('compose.worried.plain', { names, count, what: say('compose.about', { what: likeThese }) })
        : say('compose.worried.only', { names, count });
    return [asSentence(worry, false, say), ...own];
  }
  const joins = joinsOn(about, say);
  const mayGoOn = !hasSentences(about) && !/[!?…]["'”’)\]]*$/.test(about) && short.length > 0;
  const what = inSentence(mayGoOn ? withoutStop(about) : about, say);
  const worry =
    count > 0
      ? say(joins ? 'compose.worried.plain' : 'compose.worried.that', { names, count, what })
      : say(joins ? 'compose.worry.plain' : 'compose.worry.that', { what });
  if (mayGoOn) {
    return [asSentence(say('compose.like', { worry, examples: likeThese }), false, say), ...own];
  }
  return [asSentence(worry, false, say), ...apart(short, say), ...own];
}

/** Examples in a sentence of their own. */
function apart(examples: readonly string[], say: StatementsSay): readonly Stretch[] {
  if (examples.length === 0) return [];
  return [asSentence(say('compose.example', { example: say.list(examples) }), false, say)];
}

interface ExampleInWords {
  text: string;
  /** Whether it is a sentence of its own already. */
  own: boolean;
  block: boolean;
}

/** An example in the words of its own or, where it has none, of the incident it points at. */
function exampleOf(
  from: ComposingFrom,
  example: DangerExample,
  say: StatementsSay,
): readonly ExampleInWords[] {
  const incident = from.incidents.find(({ id, removed }) => id === example.incidentId && removed === null);
  const { text: written, verbatim } = example.text.trim() === '' ? (incident ?? example) : example;
  const text = written.trim();
  if (text === '') return [];
  if (isBlock(text)) {
    const told = verbatim ? say('entry.quote', { text }) : text;
    return [{ text: `${say('compose.example.block')}\n${told}`, own: true, block: true }];
  }
  if (verbatim) return [{ text: say('compose.time.words', { what: text }), own: false, block: false }];
  const whole = inSentence(text, say);
  const like = `${say('compose.list.like')} `;
  const what = whole.toLowerCase().startsWith(like) ? whole.slice(like.length) : whole;
  const time = what.toLowerCase().startsWith(`${say('compose.list.time')} `)
    ? what
    : isAmong(say, 'compose.list.when', firstWord(what)) || tellsWhen(what, say)
      ? say('compose.time.plain', { what })
      : say('compose.time.when', { what });
  // Several sentences cannot stand in the middle of one.
  return hasSentences(what) || /[!?…]["'”’)\]]*$/.test(what)
    ? [{ text: say('compose.example', { example: time }), own: true, block: false }]
    : [{ text: withoutStop(time), own: false, block: false }];
}

/** Whether a text begins with a time and goes on with what happened then: "on 4 March when …". */
function tellsWhen(text: string, say: StatementsSay): boolean {
  return (
    isAmong(say, 'compose.list.times', firstWord(text)) &&
    wordsIn(text).some((word) => isAmong(say, 'compose.list.when', word))
  );
}

type ImpactFrame = 'soon' | 'later' | 'onlyLater';

function impactsOf(
  from: ComposingFrom,
  impacts: readonly DangerImpact[],
  say: StatementsSay,
): readonly Stretch[] {
  const told = impacts.filter(({ text }) => text.trim() !== '');
  const later = told.filter(({ when }) => when === 'later');
  const soon = told.filter(({ when }) => when !== 'later');
  return [
    ...impactSentences(from, soon, say, 'soon'),
    ...impactSentences(from, later, say, soon.length > 0 ? 'later' : 'onlyLater'),
  ];
}

function impactSentences(
  from: ComposingFrom,
  impacts: readonly DangerImpact[],
  say: StatementsSay,
  frame: ImpactFrame,
): readonly Stretch[] {
  const clauses: string[] = [];
  const own: Stretch[] = [];
  for (const { childId, text: typed, verbatim } of impacts) {
    const text = typed.trim();
    const name = childId === null ? '' : namePerson(say, from.people, childId);
    if (isBlock(text)) {
      const head =
        name === '' ? say(`compose.block.${frame}`) : say(`compose.block.${frame}.child`, { name });
      own.push({ text: `${head}\n${verbatim ? say('entry.quote', { text }) : text}`, block: true });
    } else if (verbatim) {
      const told =
        name === ''
          ? say('compose.words', { what: text })
          : say('compose.words.of', { names: name, what: text });
      own.push(asSentence(say(`compose.${frame}`, { what: told }), false, say));
    } else if (text.toLowerCase().startsWith(say('compose.list.nothing'))) {
      own.push(asSentence(name === '' || speaksOf(text, name) ? text : after(text, name, say), false, say));
    } else {
      const what = inSentence(text, say);
      const isClear = name === '' || speaksOf(what, name);
      const isVerb = !isClear && isAmong(say, 'compose.list.modals', firstWord(what));
      const clause = isClear
        ? what
        : say(isVerb ? 'compose.person' : 'compose.impact.child', { names: name, name, what });
      if ((isClear || isVerb) && !hasSentences(text) && !/[!?…]["'”’)\]]*$/.test(text)) {
        clauses.push(withoutStop(clause));
      } else own.push(asSentence(say(`compose.${frame}`, { what: clause }), false, say));
    }
  }
  if (clauses.length === 0) return own;
  const what = say.list(clauses);
  return [asSentence(say(`compose.${frame}`, { what }), false, say), ...own];
}

// A safety goal

function partSentence(
  from: ComposingFrom,
  part: GoalPart,
  say: StatementsSay,
  act: 'does' | 'sees',
): readonly Stretch[] {
  const text = part.text.trim();
  if (text === '') return [];
  const all = part.who.map((id) => namePerson(say, from.people, id));
  const names = say.list(all);
  const told = part.verbatim ? say('entry.quote', { text }) : text;
  if (isBlock(text)) {
    const head = all.length === 0 ? '' : `${capital(say('compose.person.block', { names }), say)}\n`;
    return [{ text: `${head}${told}`, block: true }];
  }
  if (part.verbatim) {
    if (all.length === 0) return [asSentence(told, false, say)];
    return [asSentence(say('compose.words.of', { names, what: text }), false, say)];
  }
  const first = firstWord(text);
  const isVerb = isAmong(say, 'compose.list.modals', first);
  if (all.length === 0) {
    const isShort = act === 'sees' && !isVerb && (joinsOn(text, say) || !hasVerb(text, say));
    const sentence = isShort ? say('compose.others.see', { what: inSentence(text, say) }) : text;
    return [asSentence(sentence, false, say)];
  }
  const isNamed = all.some((name) => speaksOf(text, name, 'start'));
  if (isNamed && all.every((name) => speaksOf(text, name))) return [asSentence(text, false, say)];
  if (isVerb) return [asSentence(say('compose.person', { names, what: small(text, say) }), false, say)];
  if (act === 'sees') {
    return [asSentence(say('compose.person.see', { names, what: inSentence(text, say) }), false, say)];
  }
  if (hasVerb(text, say) && (isAmong(say, 'compose.list.small', first) || beginsWithName(from, text))) {
    return [asSentence(after(text, names, say), false, say)];
  }
  const isGoingOn = say('compose.list.endings')
    .split(' ')
    .some((ending) => first.endsWith(ending));
  const what = verbal(from, text, say);
  return [
    asSentence(say(isGoingOn ? 'compose.person.being' : 'compose.person.will', { names, what }), false, say),
  ];
}

/** The text as it stands where only somebody's name has a capital. */
function verbal(from: ComposingFrom, text: string, say: StatementsSay): string {
  return beginsWithName(from, text) ? text : small(text, say);
}

function beginsWithName({ people }: ComposingFrom, text: string): boolean {
  return people.some(({ name }) => speaksOf(text, name, 'start'));
}

/** Whether a text has one of the words by which a whole sentence is known: "will", "is", "could". */
function hasVerb(text: string, say: StatementsSay): boolean {
  return wordsIn(text).some((word) => isAmong(say, 'compose.list.modals', word));
}

function joinsOn(text: string, say: StatementsSay): boolean {
  return isAmong(say, 'compose.list.joiners', firstWord(text));
}

function networkOf(from: ComposingFrom, goal: SafetyGoal, say: StatementsSay): readonly Stretch[] {
  const all = goal.network.map((id) => namePerson(say, from.people, id));
  const names = say.list(all);
  const who =
    all.length === 0 ? [] : [asSentence(say('compose.network', { names, count: all.length }), false, say)];
  return [...who, ...ownSentence(goal.networkNote, say)];
}

function durationOf(from: ComposingFrom, typed: string, say: StatementsSay): readonly Stretch[] {
  const text = typed.trim();
  if (text === '') return [];
  const isWhole =
    hasVerb(text, say) && (isAmong(say, 'compose.list.small', firstWord(text)) || beginsWithName(from, text));
  if (isBlock(text) || isWhole) return ownSentence(text, say);
  const what = verbal(from, text, say);
  const isPlain = isAmong(say, 'compose.list.lengths', firstWord(text));
  return [asSentence(say(isPlain ? 'compose.long.plain' : 'compose.long.for', { what }), false, say)];
}

// Sentences

/** A typed text as a sentence, or as many as it is. */
function ownSentence(typed: string, say: StatementsSay): readonly Stretch[] {
  const text = typed.trim();
  if (text === '') return [];
  return isBlock(text) ? [{ text, block: true }] : [asSentence(text, false, say)];
}

function asSentence(text: string, block: boolean, say: StatementsSay): Stretch {
  return block ? { text, block } : { text: capital(finished(text, say), say), block };
}

/** The sentence with its full stop, where it has no end yet: one that was typed is not doubled. */
function finished(text: string, say: StatementsSay): string {
  return /[.!?…。؟।]["'”’)\]]*$/.test(text) ? text : `${text}${say('compose.stop')}`;
}

/** The text without the one full stop at its end, to go on from. */
function withoutStop(text: string): string {
  return /[^.]\.$/.test(text) ? text.slice(0, -1) : text;
}

function after(text: string, names: string, say: StatementsSay): string {
  return say('compose.person.after', { what: withoutStop(text), names });
}

/** A text that has lines keeps them, and cannot stand within a sentence. */
function isBlock(text: string): boolean {
  return /[\n\r]/.test(text);
}

function hasSentences(text: string): boolean {
  return /[.!?…]["'”’)\]]*\s+\S/.test(text);
}

/** The text as it stands within a sentence: a first word that is no name has no capital there. */
function inSentence(text: string, say: StatementsSay): string {
  return isAmong(say, 'compose.list.small', firstWord(text)) ? small(text, say) : text;
}

function capital(text: string, say: StatementsSay): string {
  return withFirst(text, (letter) => inLocale(say.locale, (tags) => letter.toLocaleUpperCase([...tags])));
}

function small(text: string, say: StatementsSay): string {
  return withFirst(text, (letter) => inLocale(say.locale, (tags) => letter.toLocaleLowerCase([...tags])));
}

function withFirst(text: string, change: (letter: string) => string): string {
  const [first = ''] = text;
  const changed = change(first);
  // Some letters become two, and a word that is two letters from the start ("DVD") is no word of a sentence's own.
  const second = text[first.length] ?? '';
  const isShout = second !== second.toLowerCase();
  return changed.length === first.length && !isShout ? changed + text.slice(first.length) : text;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/u.exec(text)?.[0].toLowerCase() ?? '';
}

type ListKey = 'joiners' | 'times' | 'when' | 'modals' | 'lengths' | 'small';

function isAmong(say: StatementsSay, key: `compose.list.${ListKey}`, word: string): boolean {
  return word !== '' && say(key).split(' ').includes(word);
}

/**
 * Whether a text names somebody, or begins with the name: "Mum (Nadia)" is named by "Mum", "Mr Okafor" by both words.
 */
function speaksOf(text: string, name: string, from: 'anywhere' | 'start' = 'anywhere'): boolean {
  const [core = ''] = name.split(/[,(]/);
  const wanted = ` ${wordsIn(core).join(' ')} `;
  const place = ` ${wordsIn(text).join(' ')} `.indexOf(wanted);
  return wanted.trim() !== '' && (from === 'start' ? place === 0 : place >= 0);
}
