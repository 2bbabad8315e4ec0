import * as v from 'valibot';
import {
  entryFields,
  envelopeFields,
  listById,
  partialDateSchema,
  identityField,
} from '../foundation/document/document.schema';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import { openDocument } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import type { Rating, SafetyScaleDocument, ScaleRound, ScaleScope, ScaleWording } from './safety-scale.model';
import { safetyScaleFormat, safetyScaleKind, scalePolarities } from './safety-scale.model';
import { scaleOpeningWords } from './scale-opening.words';

/** Asks nothing, names no end, and does not say which of them is worked towards: that is never inferred (practice.md 2.1). */
const blankWording: ScaleWording = {
  question: '',
  min: 0,
  max: 10,
  step: 1,
  polarity: 'not-said',
  anchorLow: '',
  anchorHigh: '',
  lang: 'en-GB',
};

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ scaleSchema();

/** What a safety scale's document is. To open one, use {@link openSafetyScale}: the schema only accepts or refuses. */
export const safetyScaleSchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openSafetyScale(input),
);

/** What opening a safety scale goes by. */
export const safetyScaleDefinition: DocumentDefinition<SafetyScaleDocument> = {
  kind: safetyScaleKind,
  format: safetyScaleFormat,
  schema: plainSchema,
  migrations: [],
  words: scaleOpeningWords,
};

/**
 * Opens a safety scale that was saved: the document, its JSON text, or whatever came instead. Never throws, never drops
 * anything and never turns a missing answer into a number; see {@link openDocument}.
 */
export function openSafetyScale(input: unknown, options?: OpeningOptions): Opened<SafetyScaleDocument> {
  return openDocument(safetyScaleDefinition, input, options);
}

function scaleSchema() {
  return v.object({
    ...envelopeFields(safetyScaleKind, safetyScaleFormat),
    wording: wordingField(),
    scope: field(scopeSchema(), { audience: 'structure', otherwise: { statementId: null, childIds: [] } }),
    raters: field(v.array(v.string()), { audience: 'person', otherwise: [], namesAll: 'person' }),
    rounds: field(listById(roundSchema()), { audience: 'structure', otherwise: [] }),
    ratings: field(listById(ratingSchema()), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<SafetyScaleDocument>);
}

function wordingField() {
  const number = v.pipe(v.number(), v.finite());
  const wording = v.object({
    question: field(v.string(), { audience: 'words', otherwise: '' }),
    min: field(number, { audience: 'structure', otherwise: 0 }),
    max: field(number, { audience: 'structure', otherwise: 10 }),
    step: field(v.pipe(number, v.gtValue(0)), { audience: 'structure', otherwise: 1 }),
    polarity: field(v.picklist(scalePolarities), { audience: 'structure', otherwise: blankWording.polarity }),
    anchorLow: field(v.string(), { audience: 'words', otherwise: '' }),
    anchorHigh: field(v.string(), { audience: 'words', otherwise: '' }),
    lang: field(v.string(), { audience: 'structure', otherwise: 'en-GB' }),
  } satisfies FieldsOf<ScaleWording>);
  return field(wording, { audience: 'words', otherwise: blankWording });
}

function scopeSchema() {
  return v.object({
    statementId: field(v.nullable(v.string()), { audience: 'structure', otherwise: null }),
    childIds: field(v.array(v.string()), { audience: 'person', otherwise: [], namesAll: 'person' }),
  } satisfies FieldsOf<ScaleScope>);
}

function roundSchema() {
  return v.object({
    id: identityField('round'),
    on: field(v.nullable(partialDateSchema()), { audience: 'words', otherwise: null, textIs: 'iso' }),
    meeting: field(v.string(), { audience: 'words', otherwise: '' }),
    // What cannot be understood is treated as hidden: shown by mistake, an answer cannot be taken back.
    hidden: field(v.boolean(), { audience: 'structure', otherwise: true, missing: false }),
  } satisfies FieldsOf<ScaleRound>);
}

function ratingSchema() {
  const { id, recordedBy, recordedAt, editedBy, editedAt, visibility } = entryFields('rating');
  const said = field(v.string(), { audience: 'words', otherwise: '' });
  return v.object({
    id,
    recordedBy,
    recordedAt,
    editedBy,
    editedAt,
    visibility,
    roundId: field(v.string(), { audience: 'structure', otherwise: '' }),
    raterId: field(v.string(), { audience: 'person', otherwise: '' }),
    wording: wordingField(),
    words: field(v.string(), { audience: 'voice', otherwise: '' }),
    value: field(v.nullable(v.pipe(v.number(), v.finite())), {
      audience: 'words',
      otherwise: null,
      textGoesTo: 'words',
    }),
    declined: field(v.boolean(), { audience: 'words', otherwise: false }),
    answeredFor: field(v.nullable(v.string()), { audience: 'person', otherwise: null }),
    reasonNotLower: said,
    whyNotHigher: said,
    oneHigher: said,
    whoNotices: said,
  } satisfies FieldsOf<Rating>);
}
