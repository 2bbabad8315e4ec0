import type { Person, PersonId } from '../foundation/document';
import { findPerson } from '../foundation/document';
import { openingWords } from '../foundation/document/opening.words';
import { shorten } from '../foundation/words/shorten';
import type { Catalogue, Say, WordsFor } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import type { BoardTextOptions } from '../mapping-board/mapping-board.text';
import type { NetworkTextOptions } from '../safety-network/safety-network.text';
import type { SafetyPlanTextOptions } from '../safety-plan/safety-plan.text';
import type { ScaleTextOptions } from '../safety-scale/safety-scale.text';
import type { StatementsTextOptions } from '../statements/statements.text';
import type { ThreeHousesTextOptions } from '../three-houses/three-houses.text';
import type { TrajectoryTextOptions } from '../trajectory/trajectory.text';
import type { FamilyRecordCommand, FamilyRecordDocument, FamilyTool } from './family-record.model';
import { toolOfKind } from './family-record.model';
import { toolDefinitions } from './family-record.schema';
import { familyRecordWords } from './family-record.words';

/** The words of the record, each of them replaceable. */
export type FamilyRecordWords = WordsFor<typeof familyRecordWords>;
export type FamilyRecordWordKey = keyof typeof familyRecordWords;

/** Says a sentence of the record's catalogue. */
export type FamilyRecordSay = Say<FamilyRecordWordKey>;

export interface FamilyRecordTextOptions {
  words?: Partial<FamilyRecordWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** What each tool's own text is told with: a council's words for it, for one. */
  tools?: FamilyToolTextOptions;
}

/** What the tools' own texts take, by the tool's name. */
export interface FamilyToolTextOptions {
  'mapping-board'?: BoardTextOptions;
  statements?: StatementsTextOptions;
  'safety-scale'?: ScaleTextOptions;
  'safety-network'?: NetworkTextOptions;
  trajectory?: TrajectoryTextOptions;
  'safety-plan'?: SafetyPlanTextOptions;
  'three-houses'?: ThreeHousesTextOptions;
}

/** The record's speaker: the catalogue, then a council's own words over it. An unknown locale falls back to en-GB. */
export function speakFamilyRecord(own: Partial<FamilyRecordWords>, locale: string): FamilyRecordSay {
  return speak<Catalogue>({ ...familyRecordWords, ...own }, locale).plain;
}

/** A person by name. Someone the record does not name is said to be just that. */
export function nameRecordPerson(say: FamilyRecordSay, people: readonly Person[], id: PersonId): string {
  return findPerson(people, id)?.name || say('person.someone');
}

/** Says what a tool calls its own lists and fields when it opens a document, in a host’s words where it has its own. */
export function speakTool(tool: FamilyTool, { locale = 'en-GB', tools }: FamilyRecordTextOptions): Say {
  // A host’s words are some of the tool’s.
  const own = tools?.[tool]?.words as Catalogue | undefined;
  return speak<Catalogue>({ ...openingWords, ...toolDefinitions[tool].words, ...own }, locale).plain;
}

/** What a field is called by its tool; a field without a name of its own is a part of it. */
export function nameField(tool: Say, field: string): string {
  return tool(tool.has(`field.${field}`) ? `field.${field}` : 'field.other');
}

/** What an entry is called by its tool and its place: "Rule 2". */
export function nameEntryOf(tool: Say, list: string, index: number): string {
  return tool(tool.has(`entry.${list}`) ? `entry.${list}` : 'entry.other', { number: index + 1 });
}

/** The words an entry is known by, shortened. Empty where it has none. */
export function wordsOfEntry(entry: object): string {
  for (const key of ['text', 'title', 'name', 'label', 'about'])
    if (key in entry) {
      const text: unknown = entry[key as keyof typeof entry];
      if (typeof text === 'string' && text.trim() !== '') return shorten(text);
    }
  return '';
}

/** What a tool's document is called: its own title or question, or what any of its kind is called. */
export function nameDocument(say: FamilyRecordSay, tool: FamilyTool, part: object): string {
  const title: unknown = 'title' in part ? part.title : null;
  const wording: unknown = 'wording' in part ? part.wording : null;
  const question =
    typeof wording === 'object' && wording !== null && 'question' in wording ? wording.question : null;
  const own = [title, question].find((text) => typeof text === 'string' && text.trim() !== '');
  const kind = say(`tool.${tool}`);
  return typeof own === 'string' ? `${kind} (${shorten(own)})` : kind;
}

/**
 * A step by name: what it changed, and how much more. What a child made is not told, as the page may be covered for someone
 * who is not to see it; a button at its top would say it all the same.
 */
export function nameStep(
  say: FamilyRecordSay,
  { command }: { command: FamilyRecordCommand },
  changes: readonly string[],
): string {
  if (command.type === 'change-slice' && toolOfKind(command.document.kind) === 'three-houses')
    return say('change.untold', { document: nameDocument(say, 'three-houses', command.document) });
  const [what = say('change.other')] = changes;
  const more = changes.length - 1;
  return more <= 0 ? what : say('history.more', { what, count: more });
}

/** A danger statement by its title or its words, wherever in the record it stands. */
export function nameDanger(say: FamilyRecordSay, { tools }: FamilyRecordDocument, id: string): string {
  const danger = tools.statements.flatMap(({ dangers }) => dangers).find((one) => one.id === id);
  return shorten(danger?.title || danger?.text || '') || say('stages.danger');
}

/** A stage by its title, wherever in the record it stands. */
export function nameStage(say: FamilyRecordSay, { tools }: FamilyRecordDocument, id: string): string {
  const stage = tools.trajectory.flatMap(({ stages }) => stages).find((one) => one.id === id);
  return shorten(stage?.title ?? '') || say('stages.untitled');
}
