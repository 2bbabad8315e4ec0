import type { Person } from '../foundation/document';
import { findPerson, sameJson } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { Say } from '../foundation/words/words';
import type { SafetyScaleDocument } from '../safety-scale/safety-scale.model';
import { boardInWords } from '../mapping-board/mapping-board.text';
import type { FamilyRecordDocument, FamilyTool, ToolPart } from './family-record.model';
import { familyTools, partsOf, removedPeople, sliceOf } from './family-record.model';
import { namesPeople } from './record-links.model';
import type { FamilyRecordSay, FamilyRecordTextOptions } from './record-names.text';
import {
  nameDanger,
  nameDocument,
  nameEntryOf,
  nameField,
  nameRecordPerson,
  nameStage,
  speakFamilyRecord,
  speakTool,
  wordsOfEntry,
} from './record-names.text';

/**
 * What changed between two states of a record, a sentence for each, by name: "Gran (Salma): from 4 to 6", "Added to Existing
 * safety: …". Empty where they say the same. It speaks of all that is in the records: give it copies for an audience where
 * the reader may not see everything. Who wrote something down, and when, is not told.
 */
export function diffRecords(
  before: FamilyRecordDocument,
  after: FamilyRecordDocument,
  options: FamilyRecordTextOptions = {},
): readonly string[] {
  if (before === after || sameJson(before, after)) return [];
  const { words = {}, locale = 'en-GB' } = options;
  const say = speakFamilyRecord(words, locale);
  const changes = [
    ...peopleChanges(before, after, say),
    ...familyTools.flatMap((tool) => toolChanges(before, after, tool, say, options)),
    ...linkChanges(before, after, say),
  ];
  return changes.length === 0 ? [say('change.other')] : changes;
}

function peopleChanges(
  before: FamilyRecordDocument,
  after: FamilyRecordDocument,
  say: FamilyRecordSay,
): readonly string[] {
  const [goneBefore, goneAfter] = [removedPeople(before), removedPeople(after)];
  return after.people.flatMap((person) => {
    const was = findPerson(before.people, person.id);
    const name = nameRecordPerson(say, after.people, person.id);
    if (was === null) return [say('change.person.added', { name })];
    const told: string[] = [];
    if (was.name !== person.name)
      told.push(
        say('change.person.renamed', { before: nameRecordPerson(say, before.people, was.id), now: name }),
      );
    if (was.kind !== person.kind || was.role !== person.role)
      told.push(say('change.person.changed', { name }));
    if (goneAfter.includes(person.id) && !goneBefore.includes(person.id))
      told.push(say('change.person.removed', { name }));
    if (goneBefore.includes(person.id) && !goneAfter.includes(person.id))
      told.push(say('change.person.back', { name }));
    return told;
  });
}

function linkChanges(
  before: FamilyRecordDocument,
  after: FamilyRecordDocument,
  say: FamilyRecordSay,
): readonly string[] {
  if (sameJson(before.stageLinks, after.stageLinks)) return [];
  const stands = ({ stageLinks }: FamilyRecordDocument, id: string) =>
    stageLinks.some((link) => link.id === id && link.removed === null);
  const told = [...after.stageLinks, ...before.stageLinks.filter((one) => isGone(one, after))].flatMap(
    ({ id, statementId, stageId }) => {
      const [was, is] = [stands(before, id), stands(after, id)];
      if (was === is) return [];
      const record = is ? after : before;
      const told = { text: nameDanger(say, record, statementId), stage: nameStage(say, record, stageId) };
      return [say(is ? 'change.link.added' : 'change.link.removed', told)];
    },
  );
  return told.length === 0 ? [say('change.link')] : told;
}

const isGone = ({ id }: { id: string }, { stageLinks }: FamilyRecordDocument) =>
  !stageLinks.some((one) => one.id === id);

function toolChanges(
  before: FamilyRecordDocument,
  after: FamilyRecordDocument,
  tool: FamilyTool,
  say: FamilyRecordSay,
  options: FamilyRecordTextOptions,
): readonly string[] {
  const [was, now]: (readonly ToolPart[])[] = [partsOf(before, tool), partsOf(after, tool)];
  if (was === now || !was || !now) return [];
  const speaker = speakTool(tool, options);
  const gone = was
    .filter(({ id }) => !now.some((part) => part.id === id))
    .map((part) => say('change.document.gone', { document: nameDocument(say, tool, part) }));
  const changed = now.flatMap((part) => {
    const old = was.find(({ id }) => id === part.id);
    const document = nameDocument(say, tool, part);
    if (old === part || (old && sameJson(old, part))) return [];
    const telling: Telling = { say, tool: speaker, people: after.people, document, placeOf: () => document };
    if (tool === 'mapping-board') telling.placeOf = placesOnBoard(before, after, part.id, document, options);
    const told = old ? [] : [say('change.document.added', { document })];
    return [...told, ...documentChanges(old ?? null, part, telling)];
  });
  return [...changed, ...gone];
}

interface Telling {
  say: FamilyRecordSay;
  tool: Say;
  people: readonly Person[];
  document: string;
  /** The place an entry stands in, by its id. */
  placeOf: (id: string) => string;
}

/** The heading a thing stands under on the map, by its id: "Existing safety". */
function placesOnBoard(
  before: FamilyRecordDocument,
  after: FamilyRecordDocument,
  id: string,
  otherwise: string,
  { locale = 'en-GB', tools }: FamilyRecordTextOptions,
): (id: string) => string {
  const places = new Map<string, string>();
  for (const record of [before, after]) {
    const board = sliceOf(record, 'mapping-board', id);
    if (!board) continue;
    for (const column of boardInWords(board, { locale, ...tools?.['mapping-board'] }).columns)
      for (const { heading, items } of column.groups)
        for (const item of items) places.set(item.id, heading ?? column.heading);
  }
  return (item) => places.get(item) ?? otherwise;
}

type Fields = Readonly<Record<string, unknown>>;

function documentChanges(before: ToolPart | null, after: ToolPart, telling: Telling): readonly string[] {
  const told: string[] = [];
  const was: Fields = { ...before };
  const now: Fields = { ...after };
  for (const [key, value] of Object.entries(now)) {
    if (unspoken.has(key) || sameJson(was[key], value)) continue;
    if (key === 'ratings')
      told.push(
        ...ratingChanges(before as SafetyScaleDocument | null, after as SafetyScaleDocument, telling),
      );
    else if (isEntries(value) || isEntries(was[key]))
      told.push(...entryChanges(key, entriesIn(was[key]), entriesIn(value), telling));
    else if (before !== null) told.push(fieldChange(telling.document, key, was[key], value, telling));
  }
  if (told.length > 0 || before === null || hidesAnswers(now)) return told;
  return unspokenChange(telling.document, was, now, telling);
}

/** Where nothing else is told of it: that something about it changed, without saying to what. */
function unspokenChange(what: string, was: Fields, now: Fields, { say, tool }: Telling): readonly string[] {
  const key = Object.keys(now).find((one) => one !== 'kept' && !sameJson(was[one], now[one]));
  return key === undefined ? [] : [say('change.field', { what, field: nameField(tool, key) })];
}

/** Whether what changed may be an answer that is not to be seen yet. Then nothing is said of it, not even that there is one. */
function hidesAnswers({ rounds }: Fields): boolean {
  return Array.isArray(rounds) && rounds.some((round: { hidden?: unknown }) => round.hidden === true);
}

/** What nobody needs to be told: what the document is, what was not understood, and who wrote it down. */
const unspoken: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'kind',
  'format',
  'id',
  'kept',
  'lang',
  'recordedBy',
  'recordedAt',
  'editedBy',
  'editedAt',
  'trail',
  'versions',
  'putBack',
  'composedFrom',
]);

type Entry = Fields & { id: string };

function isEntries(value: unknown): value is readonly Entry[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (one: unknown) => typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string',
    )
  );
}

function entriesIn(value: unknown): readonly Entry[] {
  return isEntries(value) ? value : [];
}

function entryChanges(
  list: string,
  before: readonly Entry[],
  after: readonly Entry[],
  telling: Telling,
): readonly string[] {
  const { say, tool, placeOf } = telling;
  const nameOf = (entry: Entry, index: number) => {
    const [name, text] = [nameEntryOf(tool, list, index), wordsOfEntry(entry)];
    return text === '' ? name : say('change.entry', { entry: name, text });
  };
  const told = after.flatMap((entry, index) => {
    const was = before.find(({ id }) => id === entry.id);
    const [place, what] = [placeOf(entry.id), nameOf(entry, index)];
    if (!was) return [say('change.added', { place, what })];
    if (sameJson(was, entry)) return [];
    const [out, wasOut] = [isOut(entry), isOut(was)];
    if (out && !wasOut) return [say('change.removed', { place, what })];
    if (wasOut && !out) return [say('change.back', { place, what })];
    const isMoved =
      (was['column'] !== entry['column'] || was['category'] !== entry['category']) && 'column' in entry;
    const moved = isMoved ? [say('change.moved', { place, what })] : [];
    const changed = Object.entries(entry).flatMap(([key, value]) => {
      const skipped = unspoken.has(key) || (isMoved && (key === 'column' || key === 'category'));
      return skipped || sameJson(was[key], value) ? [] : [fieldChange(what, key, was[key], value, telling)];
    });
    if (moved.length + changed.length > 0) return [...moved, ...changed];
    return unspokenChange(what, was, entry, telling);
  });
  const gone = before.flatMap((entry, index) =>
    after.some(({ id }) => id === entry.id)
      ? []
      : [say('change.gone', { place: placeOf(entry.id), what: nameOf(entry, index) })],
  );
  if (told.length + gone.length > 0) return [...told, ...gone];
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).join('\n');
  return ids(before) === ids(after) ? [] : [say('change.order', { place: telling.document })];
}

function isOut(entry: Entry): boolean {
  return (entry['removed'] ?? null) !== null;
}

function fieldChange(what: string, key: string, was: unknown, is: unknown, telling: Telling): string {
  const { say, tool } = telling;
  const field = nameField(tool, key);
  const [before, now] = [spoken(key, was, telling), spoken(key, is, telling)];
  if (before === null || now === null) return say('change.field', { what, field });
  if (before === '') return say('change.first', { what, field, now });
  return now === ''
    ? say('change.cleared', { what, field, before })
    : say('change.now', { what, field, now, before });
}

/** A single value, a date or some people in words; null for what would take more than a few words. */
function spoken(key: string, value: unknown, { say, people }: Telling): string | null {
  if (value === null || value === undefined) return '';
  if (namesPeople(key, null)) {
    const ids = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    const names = ids.map((id) => nameRecordPerson(say, people, String(id)));
    return names.length === 0 ? '' : say.list(names);
  }
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && saidInWords.has(key)) return shorten(value);
  if (typeof value === 'object' && 'said' in value && 'iso' in value)
    return [value.said, value.iso].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  return null;
}

/** The fields that hold what somebody wrote. Others hold keys that say nothing to a reader. */
const saidInWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'text',
    'title',
    'name',
    'label',
    'about',
    'dispute',
    'sourceNote',
    'severity',
    'purpose',
    'words',
    'how',
  ],
  ...[
    'watched',
    'bestHopes',
    'networkNote',
    'forHowLong',
    'opener',
    'evidence',
    'description',
    'said',
    'where',
  ],
  ...['meaning', 'place', 'howOften', 'then', 'meeting', 'followUp', 'explanation', 'help', 'knows', 'note'],
]);

function ratingChanges(
  before: SafetyScaleDocument | null,
  after: SafetyScaleDocument,
  { say, people, tool }: Telling,
): readonly string[] {
  const shown = new Set(after.rounds.filter(({ hidden }) => !hidden).map(({ id }) => id));
  const question = shorten(after.wording.question) || say('tool.safety-scale');
  const inWords = (rating: SafetyScaleDocument['ratings'][number] | undefined) => {
    if (rating?.declined === true) return say('change.rating.declined');
    const value = rating?.value ?? null;
    return value === null ? say('change.rating.none') : String(value);
  };
  return after.ratings.flatMap((rating) => {
    // What people answered unseen by one another is not told before all of it is shown.
    if (!shown.has(rating.roundId)) return [];
    const was = before?.ratings.find(({ id }) => id === rating.id);
    if (was && sameJson(was, rating)) return [];
    const round = after.rounds.findIndex(({ id }) => id === rating.roundId);
    const earlier = after.rounds.slice(0, Math.max(0, round)).reverse();
    const last = earlier
      .map(({ id }) => after.ratings.find((one) => one.roundId === id && one.raterId === rating.raterId))
      .find((one) => one !== undefined);
    const name = nameRecordPerson(say, people, rating.raterId);
    const [old, now] = [inWords(was ?? last), inWords(rating)];
    if (was === undefined && last === undefined) return [say('change.rating.first', { name, now, question })];
    if (old !== now) return [say('change.rating', { name, before: old, now, question })];
    const field = Object.keys(rating).find(
      (key) =>
        !unspoken.has(key) &&
        !sameJson(was?.[key as keyof typeof rating], rating[key as keyof typeof rating]),
    );
    return [say('change.field', { what: name, field: nameField(tool, field ?? 'words') })];
  });
}
