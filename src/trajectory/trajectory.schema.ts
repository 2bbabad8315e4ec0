import * as v from 'valibot';
import type { AudienceClass } from '../foundation/document';
import {
  entryFields,
  envelopeFields,
  identityField,
  instantField,
  listById,
  partialDateSchema,
  removedField,
  trailField,
} from '../foundation/document/document.schema';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import { openDocument } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import { trajectoryOpeningWords } from './trajectory-opening.words';
import { lastWeek } from './trajectory-values.model';
import type {
  BottomLine,
  BottomLineMet,
  EarlierDates,
  EarlierMet,
  EarlierPlan,
  Lane,
  NextStep,
  PlannedTime,
  ScaleCheckpoint,
  Stage,
  StageTask,
  StatusChange,
  TrajectoryDocument,
  TrajectoryEntry,
} from './trajectory.model';
import {
  contactLevels,
  stageKinds,
  stageStatuses,
  trajectoryFormat,
  trajectoryKind,
} from './trajectory.model';

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ documentSchema();

/**
 * What a trajectory's document is. To open one, use {@link openTrajectory}: the schema only accepts or refuses, and its own
 * parsing leaves out the fields it does not know.
 */
export const trajectorySchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openTrajectory(input),
);

/** What opening a trajectory goes by. */
export const trajectoryDefinition: DocumentDefinition<TrajectoryDocument> = {
  kind: trajectoryKind,
  format: trajectoryFormat,
  schema: plainSchema,
  migrations: [],
  words: trajectoryOpeningWords,
};

/**
 * Opens a trajectory that was saved: the document, its JSON text, or whatever came instead. Never throws and never drops
 * anything; see {@link openDocument}.
 */
export function openTrajectory(input: unknown, options?: OpeningOptions): Opened<TrajectoryDocument> {
  return openDocument(trajectoryDefinition, input, options);
}

function documentSchema() {
  return v.object({
    ...envelopeFields(trajectoryKind, trajectoryFormat),
    title: text('words'),
    preset: text('structure'),
    dangerIds: texts('structure'),
    goalIds: texts('structure'),
    start: date(),
    targetClosure: date(),
    earlierDates: field(v.array(earlierDatesSchema()), { audience: 'audit', otherwise: [] }),
    lanes: field(listById(laneSchema()), { audience: 'structure', otherwise: [] }),
    stages: field(listById(stageSchema()), { audience: 'structure', otherwise: [] }),
    bottomLines: field(listById(bottomLineSchema()), { audience: 'structure', otherwise: [] }),
    nextSteps: field(listById(nextStepSchema()), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<TrajectoryDocument>);
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

function people(audience: 'person' | 'dispute' = 'person') {
  return field(v.array(v.string()), { audience, otherwise: [], namesAll: 'person' });
}

function date() {
  return field(v.nullable(partialDateSchema()), { audience: 'words', otherwise: null, textIs: 'iso' });
}

function week() {
  return field(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(lastWeek))), {
    audience: 'words',
    otherwise: null,
  });
}

function plan() {
  const schema = v.object({
    from: date(),
    to: date(),
    week: week(),
    toWeek: week(),
  } satisfies FieldsOf<PlannedTime>);
  return field(v.nullable(schema), { audience: 'words', otherwise: null });
}

/** Why, who and when. Why a stage stands otherwise belongs to the family too; who wrote it down is for the record. */
function signature(why: 'words' | 'audit' = 'words') {
  return { why: text(why), by: textOrNull('audit'), at: instantField() };
}

function earlierDatesSchema() {
  return v.object({
    start: date(),
    targetClosure: date(),
    ...signature('audit'),
  } satisfies FieldsOf<EarlierDates>);
}

function trajectoryEntryFields(identity: string) {
  return {
    ...entryFields(identity),
    heldBy: people('dispute'),
    notHeldBy: people('dispute'),
    dispute: text('dispute'),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<TrajectoryEntry>;
}

function laneSchema() {
  return v.object({
    id: identityField('lane'),
    title: text('words'),
    personIds: people(),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<Lane>);
}

function status() {
  return field(v.picklist(stageStatuses), {
    audience: 'words',
    // What nobody can read has not happened.
    otherwise: 'planned',
  });
}

function stageSchema() {
  const task = v.object({ who: people(), text: text('words') } satisfies FieldsOf<StageTask>);
  const earlier = v.object({ planned: plan(), ...signature() } satisfies FieldsOf<EarlierPlan>);
  const change = v.object({
    from: status(),
    to: status(),
    backTo: textOrNull('structure'),
    ...signature(),
  } satisfies FieldsOf<StatusChange>);
  const checkpoint = v.object({
    scaleId: text('structure'),
    hopedFor: field(v.nullable(v.pipe(v.number(), v.finite())), { audience: 'words', otherwise: null }),
  } satisfies FieldsOf<ScaleCheckpoint>);
  return v.object({
    ...trajectoryEntryFields('stage'),
    title: text('words'),
    kind: field(v.nullable(v.picklist(stageKinds)), { audience: 'words', otherwise: null }),
    contactLevel: field(v.nullable(v.picklist(contactLevels)), { audience: 'words', otherwise: null }),
    laneId: textOrNull('structure'),
    aboutChildren: people(),
    planned: plan(),
    earlierPlans: field(v.array(earlier), { audience: 'words', otherwise: [] }),
    actual: date(),
    tasks: field(v.array(task), { audience: 'words', otherwise: [] }),
    evidence: text('words'),
    checkpoint: field(v.nullable(checkpoint), { audience: 'words', otherwise: null, textIs: 'scaleId' }),
    status: status(),
    changes: field(v.array(change), { audience: 'words', otherwise: [] }),
  } satisfies FieldsOf<Stage>);
}

function bottomLineSchema() {
  const met = () =>
    field(
      v.nullable(
        v.object({ on: date(), saidBy: people(), evidence: text('words') } satisfies FieldsOf<BottomLineMet>),
      ),
      // Half an answer does not say that it is met: services would step back too soon.
      { audience: 'words', otherwise: null },
    );
  const earlier = v.object({ met: met(), ...signature() } satisfies FieldsOf<EarlierMet>);
  return v.object({
    ...trajectoryEntryFields('bottomLine'),
    text: text('words'),
    how: text('words'),
    met: met(),
    earlierMet: field(v.array(earlier), { audience: 'words', otherwise: [] }),
  } satisfies FieldsOf<BottomLine>);
}

function nextStepSchema() {
  return v.object({
    ...trajectoryEntryFields('nextStep'),
    text: text('words'),
    owners: people(),
    when: date(),
    reason: text('words'),
    stageId: textOrNull('structure'),
    done: field(v.boolean(), { audience: 'words', otherwise: false }),
    doneOn: date(),
  } satisfies FieldsOf<NextStep>);
}
