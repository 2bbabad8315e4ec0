import * as v from 'valibot';
import {
  entryFields,
  envelopeFields,
  identityField,
  instantField,
  listById,
  partialDateSchema,
  removedField,
  wholeNumberFrom,
} from '../foundation/document/document.schema';
import type { AudienceClass } from '../foundation/document';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import { openDocument } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import type {
  CheckDismissal,
  ChildImpact,
  DangerExample,
  DangerImpact,
  DangerStatement,
  GoalPart,
  HarmFrequency,
  HarmStatement,
  Incident,
  SafetyGoal,
  Statement,
  StatementsDocument,
  StatementVersion,
  TrailStep,
} from './statements.model';
import {
  harmPeriods,
  impactTimes,
  safetyGoalOwners,
  statementsFormat,
  statementsKind,
  statementSources,
  statementStatuses,
  trailActs,
} from './statements.model';
import { statementsOpeningWords } from './statements-opening.words';

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ documentSchema();

/**
 * What a statements document is. To open one, use {@link openStatements}: the schema only accepts or refuses, and its
 * own parsing leaves out the fields it does not know.
 */
export const statementsSchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openStatements(input),
);

/** What opening a statements document goes by. */
export const statementsDefinition: DocumentDefinition<StatementsDocument> = {
  kind: statementsKind,
  format: statementsFormat,
  schema: plainSchema,
  migrations: [],
  words: statementsOpeningWords,
};

/**
 * Opens statements that were saved: the document, its JSON text, or whatever came instead. Never throws and never drops
 * anything; see {@link openDocument}.
 */
export function openStatements(input: unknown, options?: OpeningOptions): Opened<StatementsDocument> {
  return openDocument(statementsDefinition, input, options);
}

function documentSchema() {
  return v.object({
    ...envelopeFields(statementsKind, statementsFormat),
    title: text('words'),
    incidents: field(listById(incidentSchema()), { audience: 'structure', otherwise: [] }),
    harms: field(listById(harmSchema()), { audience: 'structure', otherwise: [] }),
    dangers: field(listById(dangerSchema()), { audience: 'structure', otherwise: [] }),
    goals: field(listById(goalSchema()), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<StatementsDocument>);
}

function text(audience: AudienceClass) {
  return field(v.string(), { audience, otherwise: '' });
}

function textOrNull(audience: AudienceClass) {
  return field(v.nullable(v.string()), { audience, otherwise: null });
}

function texts(audience: AudienceClass) {
  return field(v.array(v.string()), { audience, otherwise: [] });
}

function verbatim() {
  return field(v.boolean(), { audience: 'voice', otherwise: false });
}

function date() {
  return field(v.nullable(partialDateSchema()), { audience: 'words', otherwise: null, textIs: 'iso' });
}

function source() {
  return field(v.nullable(v.picklist(statementSources)), { audience: 'words', otherwise: null });
}

function frequency() {
  const schema = v.object({
    words: text('words'),
    count: field(v.nullable(wholeNumberFrom(0)), {
      audience: 'words',
      otherwise: null,
      textGoesTo: 'words',
    }),
    per: field(v.nullable(v.picklist(harmPeriods)), { audience: 'words', otherwise: null }),
  } satisfies FieldsOf<HarmFrequency>);
  return field(v.nullable(schema), { audience: 'words', otherwise: null, textIs: 'words' });
}

function incidentSchema() {
  const impact = v.object({
    childId: text('person'),
    text: text('words'),
    verbatim: verbatim(),
  } satisfies FieldsOf<ChildImpact>);
  return v.object({
    ...entryFields('incident'),
    text: text('words'),
    lang: textOrNull('structure'),
    verbatim: verbatim(),
    source: source(),
    sourceNote: text('words'),
    happened: date(),
    severity: text('words'),
    impacts: field(v.array(impact), { audience: 'words', otherwise: [] }),
    frequency: frequency(),
    itemId: textOrNull('structure'),
    removed: removedField(),
    trail: trail(),
  } satisfies FieldsOf<Incident>);
}

function statementFields(identity: string) {
  return {
    ...entryFields(identity),
    text: text('words'),
    lang: textOrNull('structure'),
    verbatim: verbatim(),
    aboutChildren: texts('person'),
    heldBy: texts('dispute'),
    notHeldBy: texts('dispute'),
    dispute: text('dispute'),
    status: status(),
    sharedOn: date(),
    supersededBy: textOrNull('structure'),
    versions: field(listById(versionSchema()), { audience: 'audit', otherwise: [] }),
    dismissals: field(v.array(dismissalSchema()), { audience: 'audit', otherwise: [] }),
    removed: removedField(),
    trail: trail(),
  } satisfies FieldsOf<Statement>;
}

function status() {
  return field(v.picklist(statementStatuses), { audience: 'structure', otherwise: 'draft' });
}

function versionSchema() {
  return v.object({
    id: identityField('version'),
    text: text('words'),
    lang: textOrNull('structure'),
    verbatim: verbatim(),
    status: status(),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<StatementVersion>);
}

function dismissalSchema() {
  return v.object({
    key: text('structure'),
    code: text('structure'),
    reason: text('audit'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<CheckDismissal>);
}

function harmSchema() {
  return v.object({
    ...statementFields('harm'),
    title: text('words'),
    source: source(),
    sourceNote: text('words'),
    incidentIds: field(v.array(v.string()), { audience: 'structure', otherwise: [], namesAll: 'incident' }),
    first: textOrNull('structure'),
    worst: textOrNull('structure'),
    last: textOrNull('structure'),
    frequency: frequency(),
  } satisfies FieldsOf<HarmStatement>);
}

function dangerSchema() {
  const example = v.object({
    itemId: textOrNull('structure'),
    incidentId: textOrNull('structure'),
    text: text('words'),
    verbatim: verbatim(),
  } satisfies FieldsOf<DangerExample>);
  const impact = v.object({
    childId: textOrNull('person'),
    when: field(v.nullable(v.picklist(impactTimes)), { audience: 'words', otherwise: null }),
    text: text('words'),
    verbatim: verbatim(),
  } satisfies FieldsOf<DangerImpact>);
  return v.object({
    ...statementFields('danger'),
    number: field(v.nullable(wholeNumberFrom(1)), { audience: 'structure', otherwise: null }),
    title: text('words'),
    composedFrom: text('words'),
    opener: text('words'),
    worried: texts('person'),
    worriedAgencies: texts('words'),
    about: text('words'),
    examples: field(v.array(example), { audience: 'words', otherwise: [] }),
    impacts: field(v.array(impact), { audience: 'words', otherwise: [] }),
    harmIds: field(v.array(v.string()), { audience: 'structure', otherwise: [], namesAll: 'harm' }),
    scaleIds: texts('structure'),
  } satisfies FieldsOf<DangerStatement>);
}

function goalSchema() {
  const part = v.object({
    who: texts('person'),
    text: text('words'),
    verbatim: verbatim(),
  } satisfies FieldsOf<GoalPart>);
  const parts = () => field(v.array(part), { audience: 'words', otherwise: [] });
  return v.object({
    ...statementFields('goal'),
    dangerId: text('structure'),
    composedFrom: text('words'),
    owner: field(v.nullable(v.picklist(safetyGoalOwners)), { audience: 'words', otherwise: null }),
    bestHopes: text('words'),
    doing: parts(),
    childLives: parts(),
    othersSee: parts(),
    network: texts('person'),
    networkNote: text('words'),
    forHowLong: text('words'),
    metOn: date(),
  } satisfies FieldsOf<SafetyGoal>);
}

function trail() {
  const step = v.object({
    // What cannot be understood is read as the step that claims the least was put back.
    act: field(v.picklist(trailActs), { audience: 'audit', otherwise: 'removed' }),
    about: text('audit'),
    why: text('audit'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<TrailStep>);
  return field(v.array(step), { audience: 'audit', otherwise: [] });
}
