import type { PersonId } from '../foundation/document';
import { escapeHtml } from '../foundation/words/html';
import { boardToHtml, boardToText } from '../mapping-board/mapping-board.text';
import { networkToHtml, networkToText } from '../safety-network/safety-network.text';
import { safetyPlanToHtml, safetyPlanToText } from '../safety-plan/safety-plan.text';
import { scaleToHtml, scaleToText } from '../safety-scale/safety-scale.text';
import { statementsToHtml, statementsToText } from '../statements/statements.text';
import { threeHousesToHtml, threeHousesToText } from '../three-houses/three-houses.text';
import { trajectoryToHtml, trajectoryToText } from '../trajectory/trajectory.text';
import type { FamilyRecordDocument, FamilyTool } from './family-record.model';
import { familyTools, partsOf } from './family-record.model';
import type { FamilySlices, RecordAudience } from './record-audience.model';
import { barredPeople, slicesForAudience, toolAudience, withoutPeopleBarred } from './record-audience.model';
import { copiesForAudience } from './record-copy.model';
import { namedAlone } from './record-links.model';
import type { FamilyRecordTextOptions } from './record-names.text';
import {
  nameDocument,
  nameEntryOf,
  nameField,
  nameRecordPerson,
  speakFamilyRecord,
  speakTool,
} from './record-names.text';

/** One document of a tool, put into words by its own tool. */
interface ToldDocument {
  tool: FamilyTool;
  told: string;
}

type Teller = { [Tool in FamilyTool]: (slices: FamilySlices, at: number) => string | null };

/** Every document an audience may have, told by its own tool from a copy for that audience. */
function tellEach(
  record: FamilyRecordDocument,
  audience: RecordAudience,
  html: boolean,
  { locale = 'en-GB', tools = {} }: FamilyRecordTextOptions,
): readonly ToldDocument[] {
  const barred = barredPeople(record, audience);
  const whole = slicesForAudience(record, audience);
  const copies = withoutPeopleBarred(copiesForAudience(whole, audience), barred);
  const sight = toolAudience(audience);
  const optionsOf = <Tool extends FamilyTool>(tool: Tool) => ({ locale, ...tools[tool] });
  // The plan and the child's own tools are put into words for a named audience, and make their copy themselves.
  const ofCopy = <Tool extends FamilyTool>(tool: Tool, at: number) => {
    const id = copies[tool][at]?.id;
    const all: readonly FamilySlices[Tool][number][] = whole[tool];
    return all.find((one) => one.id === id);
  };
  const told = <Of>(document: Of | undefined, tell: (document: Of) => string | null) =>
    document === undefined ? null : tell(document);
  const tellers: Teller = {
    'mapping-board': (all, at) =>
      told(all['mapping-board'][at], (one) =>
        (html ? boardToHtml : boardToText)(one, optionsOf('mapping-board')),
      ),
    statements: (all, at) =>
      told(all.statements[at], (one) =>
        (html ? statementsToHtml : statementsToText)(one, optionsOf('statements')),
      ),
    'safety-scale': (all, at) =>
      told(all['safety-scale'][at], (one) =>
        (html ? scaleToHtml : scaleToText)(one, optionsOf('safety-scale')),
      ),
    'safety-network': (all, at) =>
      told(all['safety-network'][at], (one) =>
        (html ? networkToHtml : networkToText)(one, optionsOf('safety-network')),
      ),
    trajectory: (all, at) =>
      told(all.trajectory[at], (one) =>
        (html ? trajectoryToHtml : trajectoryToText)(one, optionsOf('trajectory')),
      ),
    'safety-plan': (_, at) =>
      told(ofCopy('safety-plan', at), (one) =>
        (html ? safetyPlanToHtml : safetyPlanToText)(one, sight, optionsOf('safety-plan')),
      ),
    'three-houses': (_, at) =>
      told(ofCopy('three-houses', at), (one) =>
        (html ? threeHousesToHtml : threeHousesToText)(one, sight, optionsOf('three-houses')),
      ),
  };
  return familyTools.flatMap((tool) =>
    copies[tool].flatMap((_, at) => {
      const text = tellers[tool](copies, at);
      return text === null ? [] : [{ tool, told: text }];
    }),
  );
}

/** The record as plain text for an audience, who has to be named: there is no text of it for just anybody. */
export function familyRecordToText(
  record: FamilyRecordDocument,
  audience: RecordAudience,
  options: FamilyRecordTextOptions = {},
): string {
  const { words = {}, locale = 'en-GB' } = options;
  const say = speakFamilyRecord(words, locale);
  const told = tellEach(record, audience, false, options).map(
    (one) => `${say(`tool.${one.tool}`)}\n\n${one.told.trimEnd()}`,
  );
  return `${[say('record.title'), ...(told.length === 0 ? [say('record.empty')] : told)].join('\n\n')}\n`;
}

/** The record as HTML for an audience, with no script, style or class. All text is escaped. */
export function familyRecordToHtml(
  record: FamilyRecordDocument,
  audience: RecordAudience,
  options: FamilyRecordTextOptions = {},
): string {
  const { words = {}, locale = 'en-GB' } = options;
  const say = speakFamilyRecord(words, locale);
  const told = tellEach(record, audience, true, options).map(
    (one) => `<section aria-label="${escapeHtml(say(`tool.${one.tool}`))}">\n${one.told}\n</section>`,
  );
  const empty = `<p>${escapeHtml(say('record.empty'))}</p>`;
  return [
    `<article lang="${escapeHtml(locale)}"><h1>${escapeHtml(say('record.title'))}</h1>`,
    ...(told.length === 0 ? [empty] : told),
    '</article>',
  ].join('\n');
}

/** One value of the record: which document, where in it, and what stands there. */
export interface FamilyRecordRow {
  tool: FamilyTool;
  documentId: string;
  list: string;
  entryId: string;
  /** The field, with its place within the entry: `visibility.level`, `who.0`. */
  field: string;
  /** As it is coded. Empty for null: not asked. */
  value: string | number | boolean;
}

/**
 * The record as flat coded values: a row for each single value, for whoever counts or moves records. It holds what the record
 * holds, so give it {@link projectRecord} of it. Null is an empty value, which is never 0.
 */
export function familyRecordToRows(record: FamilyRecordDocument): readonly FamilyRecordRow[] {
  const rows: FamilyRecordRow[] = [];
  const flatten = (value: unknown, field: string, place: Omit<FamilyRecordRow, 'field' | 'value'>): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        flatten(inner, field === '' ? key : `${field}.${key}`, place);
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      rows.push({ ...place, field, value });
    } else if (value === null) rows.push({ ...place, field, value: '' });
  };
  for (const tool of familyTools)
    for (const part of partsOf(record, tool))
      for (const [key, value] of Object.entries(part)) {
        if (key === 'kept') continue;
        const place = { tool, documentId: part.id };
        const isList =
          Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null);
        if (!isList) flatten(value, key, { ...place, list: '', entryId: '' });
        else
          (value as readonly object[]).forEach((entry, at) => {
            const id = 'id' in entry && typeof entry.id === 'string' ? entry.id : String(at);
            flatten(entry, '', { ...place, list: key, entryId: id });
          });
      }
  return rows;
}

/**
 * Rows as comma-separated values (RFC 4180) with a heading. A cell that a spreadsheet could take for a formula begins with an
 * apostrophe, so that nothing written by anybody is ever run.
 */
export function toCsv(rows: readonly FamilyRecordRow[]): string {
  const heading = ['tool', 'documentId', 'list', 'entryId', 'field', 'value'] as const;
  const lines = rows.map((row) => heading.map((key) => csvCell(row[key])).join(','));
  return `${[heading.join(','), ...lines].join('\r\n')}\r\n`;
}

function csvCell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * What would be left without a name if somebody were taken out of the list of people: a sentence for each place that names
 * them and nobody else. Empty where there is none.
 */
export function leftWithoutName(
  record: FamilyRecordDocument,
  personId: PersonId,
  options: FamilyRecordTextOptions = {},
): readonly string[] {
  const { words = {}, locale = 'en-GB' } = options;
  const say = speakFamilyRecord(words, locale);
  const name = nameRecordPerson(say, record.people, personId);
  const left = namedAlone(record, personId).flatMap(({ tool, documentId, list, index, field }) => {
    if (tool === null) return [];
    const part = partsOf(record, tool).find(({ id }) => id === documentId);
    const document = part ? nameDocument(say, tool, part) : say(`tool.${tool}`);
    const speaker = speakTool(tool, options);
    const where =
      list === null ? document : say('left.entry', { document, entry: nameEntryOf(speaker, list, index) });
    const hasName = speaker.has(`field.${field}`);
    const told = { where, name, field: nameField(speaker, field) };
    return [say(hasName ? 'left.field' : 'left.alone', told)];
  });
  // Two places within one entry may have no names of their own.
  return Array.from(new Set(left));
}
