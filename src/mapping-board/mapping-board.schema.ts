import * as v from 'valibot';
import {
  entryFields,
  envelopeFields,
  instantField,
  listById,
  partialDateSchema,
  wholeNumberFrom,
} from '../foundation/document/document.schema';
import type { Removal } from '../foundation/document/entry-changes';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import type { Json } from '../foundation/document/json';
import { isJsonObject } from '../foundation/document/json';
import { openDocument } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import { boardOpeningWords } from './board-opening.words';
import type { Frequency, Impact, MapItem, MappingBoardDocument, PutBack } from './mapping-board.model';
import {
  frequencyPeriods,
  goalOwners,
  incidentRoles,
  itemStatuses,
  mappingBoardFormat,
  mappingBoardKind,
  sourceKinds,
} from './mapping-board.model';

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ boardSchema();

/**
 * What a mapping board's document is. To open one, use {@link openMappingBoard}: the schema only accepts or refuses, and
 * its own parsing leaves out the fields it does not know.
 */
export const mappingBoardSchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openMappingBoard(input),
);

/** What opening a mapping board goes by. Columns and categories are a council's own, so any key is kept as it is. */
export const mappingBoardDefinition: DocumentDefinition<MappingBoardDocument> = {
  kind: mappingBoardKind,
  format: mappingBoardFormat,
  schema: plainSchema,
  migrations: [
    {
      to: 2,
      why: 'An item that is put back keeps who had taken it off and why. Format 1 forgot it.',
      up: ({ items, ...rest }) => ({
        ...rest,
        ...(items === undefined ? {} : { items: withPutBack(items) }),
      }),
    },
  ],
  words: boardOpeningWords,
};

function withPutBack(items: Json): Json {
  const each = (item: Json): Json => (isJsonObject(item) ? { putBack: [], ...item } : item);
  if (Array.isArray(items)) return items.map(each);
  // Items by their ids, as other programs write lists: repair knows them too.
  return isJsonObject(items)
    ? Object.fromEntries(Object.entries(items).map(([id, item]) => [id, each(item)]))
    : items;
}

/**
 * Opens a mapping board that was saved: the document, its JSON text, or whatever came instead. Never throws and never
 * drops anything; see {@link openDocument}.
 */
export function openMappingBoard(input: unknown, options?: OpeningOptions): Opened<MappingBoardDocument> {
  return openDocument(mappingBoardDefinition, input, options);
}

function boardSchema() {
  return v.object({
    ...envelopeFields(mappingBoardKind, mappingBoardFormat),
    title: field(v.string(), { audience: 'words', otherwise: '' }),
    preset: field(v.string(), { audience: 'structure', otherwise: 'standard' }),
    items: field(listById(itemSchema()), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<MappingBoardDocument>);
}

function itemSchema() {
  const date = v.nullable(partialDateSchema());
  return v.object({
    ...entryFields('item'),
    column: field(v.string(), { audience: 'structure', otherwise: '' }),
    category: field(v.nullable(v.string()), { audience: 'structure', otherwise: null }),
    text: field(v.string(), { audience: 'words', otherwise: '' }),
    lang: field(v.nullable(v.string()), { audience: 'structure', otherwise: null }),
    verbatim: field(v.boolean(), { audience: 'voice', otherwise: false }),
    source: field(v.nullable(v.picklist(sourceKinds)), { audience: 'words', otherwise: null }),
    sourceNote: field(v.string(), { audience: 'words', otherwise: '' }),
    heldBy: field(v.array(v.string()), { audience: 'dispute', otherwise: [] }),
    notHeldBy: field(v.array(v.string()), { audience: 'dispute', otherwise: [] }),
    dispute: field(v.string(), { audience: 'dispute', otherwise: '' }),
    aboutChildren: field(v.array(v.string()), { audience: 'person', otherwise: [] }),
    impacts: field(v.array(impactSchema()), { audience: 'words', otherwise: [] }),
    happened: field(date, { audience: 'words', otherwise: null, textIs: 'iso' }),
    ongoing: field(v.nullable(v.boolean()), { audience: 'words', otherwise: null }),
    incident: field(v.nullable(v.picklist(incidentRoles)), { audience: 'words', otherwise: null }),
    frequency: field(v.nullable(frequencySchema()), { audience: 'words', otherwise: null, textIs: 'words' }),
    statementIds: field(v.array(v.string()), { audience: 'structure', otherwise: [] }),
    doneBy: field(v.array(v.string()), { audience: 'person', otherwise: [] }),
    doneWhen: field(date, { audience: 'words', otherwise: null, textIs: 'iso' }),
    goalOwner: field(v.nullable(v.picklist(goalOwners)), { audience: 'words', otherwise: null }),
    status: field(v.picklist(itemStatuses), { audience: 'structure', otherwise: 'draft' }),
    supersededBy: field(v.nullable(v.string()), { audience: 'structure', otherwise: null }),
    removed: removedField(),
    putBack: field(v.array(putBackSchema()), { audience: 'audit', otherwise: [] }),
  } satisfies FieldsOf<MapItem>);
}

function impactSchema() {
  return v.object({
    childId: field(v.string(), { audience: 'person', otherwise: '' }),
    text: field(v.string(), { audience: 'words', otherwise: '' }),
  } satisfies FieldsOf<Impact>);
}

function frequencySchema() {
  return v.object({
    words: field(v.string(), { audience: 'words', otherwise: '' }),
    count: field(v.nullable(wholeNumberFrom(0)), {
      audience: 'words',
      otherwise: null,
      textGoesTo: 'words',
    }),
    per: field(v.nullable(v.picklist(frequencyPeriods)), { audience: 'words', otherwise: null }),
  } satisfies FieldsOf<Frequency>);
}

function removalFields() {
  return {
    at: instantField(),
    by: field(v.nullable(v.string()), { audience: 'audit', otherwise: null }),
    why: field(v.string(), { audience: 'audit', otherwise: '' }),
  } satisfies FieldsOf<Removal>;
}

function putBackSchema() {
  return v.object({
    ...removalFields(),
    backAt: instantField(),
    backBy: field(v.nullable(v.string()), { audience: 'audit', otherwise: null }),
  } satisfies FieldsOf<PutBack>);
}

function removedField() {
  return field(v.nullable(v.object(removalFields())), {
    audience: 'audit',
    // Something was saved here, so somebody took it off the map. Only a person may put it back.
    otherwise: { at: null, by: null, why: '' },
    missing: null,
    textIs: 'why',
  });
}
