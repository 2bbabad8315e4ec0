import { saySignature } from '../foundation/document/naming';
import type { DateWords, PartialDate, Person } from '../foundation/document';
import { showPartialDate } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { Catalogue, Say } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import type {
  ComposedKind,
  DangerStatement,
  HarmStatement,
  StatementEntryKind,
  StatementsCommand,
  StatementsDocument,
  StatementVersion,
} from './statements.model';
import { statementLists } from './statements.model';
import type { StatementsWordKey, StatementsWords } from './statements.words';
import { statementsWords } from './statements.words';

/** Says a sentence of the statements' catalogue. */
export type StatementsSay = Say<StatementsWordKey>;

/**
 * The statements' speaker: the catalogue, then a council's own words over it. An unknown locale falls back to en-GB.
 */
export function speakStatements(own: Partial<StatementsWords>, locale: string): StatementsSay {
  return speak<Catalogue>({ ...statementsWords, ...own }, locale);
}

/** What a set is called: its number and its title, whichever it has. */
export function nameSet(
  say: StatementsSay,
  { number, title }: Pick<DangerStatement, 'number' | 'title'>,
): string {
  const called = title.trim();
  if (number === null) {
    return called === '' ? say('set.heading.none') : say('set.heading.none.titled', { title: called });
  }
  // As a text: a number in a heading is a name, and "1,000" would be none.
  const name = { number: String(number), title: called };
  return called === '' ? say('set.heading', name) : say('set.heading.titled', name);
}

/** What a harm statement is called. */
export function nameHarm(say: StatementsSay, { title }: Pick<HarmStatement, 'title'>): string {
  const called = title.trim();
  return called === '' ? say('harm.heading') : say('harm.heading.titled', { title: called });
}

/** The opening words of an entry, to name it by. */
export function nameEntry(say: StatementsSay, entry: { text: string; title?: string }): string {
  return shorten(entry.text) || shorten(entry.title ?? '') || say('entry.untold');
}

/** An entry as it is named in the middle of a sentence: "danger statement 1", "“Alone at night”". */
export function nameInSentence(
  say: StatementsSay,
  document: StatementsDocument,
  of: StatementEntryKind,
  id: string,
): string {
  if (of === 'incident') return say('name.incident', { item: nameById(say, document.incidents, id) });
  if (of === 'harm') {
    const harm = document.harms.find((one) => one.id === id);
    return nameHarmInSentence(say, harm ?? { text: '', title: '' });
  }
  const dangerId = of === 'danger' ? id : document.goals.find((goal) => goal.id === id)?.dangerId;
  const number = document.dangers.find((danger) => danger.id === dangerId)?.number ?? null;
  return nameInSetInSentence(say, of, number);
}

/** A harm statement in the middle of a sentence. */
export function nameHarmInSentence(say: StatementsSay, harm: { text: string; title: string }): string {
  return say('name.harm', { item: shorten(harm.title) || nameEntry(say, { text: harm.text }) });
}

/** A danger statement or a safety goal in the middle of a sentence, by the number of their set. */
export function nameInSetInSentence(say: StatementsSay, of: ComposedKind, number: number | null): string {
  return number === null ? say(`name.${of}.none`) : say(`name.${of}`, { number: String(number) });
}

/**
 * A command in words, for undo and for what is said aloud: "take out “…”". The entry is named as it stands in the
 * document, which may be the one before the command or the one after it.
 */
export function nameCommand(
  say: StatementsSay,
  document: StatementsDocument,
  command: StatementsCommand,
): string {
  return say(`command.${command.type}`, { item: nameOfCommanded(say, document, command) });
}

function nameOfCommanded(
  say: StatementsSay,
  document: StatementsDocument,
  command: StatementsCommand,
): string {
  switch (command.type) {
    case 'add-person':
      return command.person.name;
    case 'set-title':
      return command.title || say('statements.untitled');
    case 'add-incident':
    case 'add-goal':
      return nameEntry(say, { text: command.text });
    case 'add-harm':
    case 'add-danger':
      return nameEntry(say, command);
    case 'link-incident':
    case 'unlink-incident':
    case 'set-harm-role':
      return nameById(say, document.harms, command.harmId);
    case 'change-incident':
      return nameById(say, document.incidents, command.id);
    case 'change-harm':
      return nameById(say, document.harms, command.id);
    case 'change-danger':
    case 'set-number':
      return nameById(say, document.dangers, command.id);
    case 'change-goal':
      return nameById(say, document.goals, command.id);
    default:
      return nameById(say, document[statementLists[command.of]], command.id);
  }
}

function nameById(
  say: StatementsSay,
  entries: readonly { id: string; text: string; title?: string }[],
  id: string,
): string {
  return nameEntry(say, entries.find((entry) => entry.id === id) ?? { text: '' });
}

/** A version of a statement by name: how far it was, when, and by whom. */
export function nameVersion(
  say: StatementsSay,
  people: readonly Person[],
  version: StatementVersion,
): string {
  const status = say(`status.${version.status}`);
  const signature = saySignature(say, people, version);
  return signature === '' ? status : say('version.name', { status, signature });
}

/** A text in the language's quotation marks where it is somebody's exact words. */
export function sayText(say: StatementsSay, { text, verbatim }: { text: string; verbatim: boolean }): string {
  return verbatim ? say('entry.quote', { text }) : text;
}

/** The months and seasons of the statements' language. */
export function statementsDateWords(say: StatementsSay): DateWords {
  return { months: say('date.months').split(' '), seasons: say('date.seasons').split(' ') };
}

/** A partial date in words. */
export function sayWhen(say: StatementsSay, date: PartialDate): string {
  return showPartialDate(date, statementsDateWords(say), say.locale);
}
