import * as v from 'valibot';
import type { AudienceClass } from '../foundation/document';
import {
  entryFields,
  envelopeFields,
  identityField,
  instantField,
  listById,
  partialDateSchema,
  personSchema,
  removedField,
  trailField,
} from '../foundation/document/document.schema';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import { openDocument } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import { safetyPlanOpeningWords } from './safety-plan-opening.words';
import type {
  ChildSignal,
  ChildWords,
  FrozenPlan,
  HandOver,
  PlanBar,
  PlanContingency,
  PlanDiaryEntry,
  PlanEntry,
  PlanHead,
  PlanParts,
  PlanReview,
  PlanRule,
  PlanSuperseded,
  PlanTask,
  PlanTrigger,
  PlanVersion,
  RuleChange,
  RuleHeld,
  RuleWhen,
  SafetyPlanDocument,
} from './safety-plan.model';
import { planPurposes, ruleStates, ruleTimes, safetyPlanFormat, safetyPlanKind } from './safety-plan.model';

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ documentSchema();

/**
 * What a safety plan's document is. To open one, use {@link openSafetyPlan}: the schema only accepts or refuses, and its own
 * parsing leaves out the fields it does not know.
 */
export const safetyPlanSchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openSafetyPlan(input),
);

/** What opening a safety plan goes by. */
export const safetyPlanDefinition: DocumentDefinition<SafetyPlanDocument> = {
  kind: safetyPlanKind,
  format: safetyPlanFormat,
  schema: plainSchema,
  migrations: [],
  words: safetyPlanOpeningWords,
};

/**
 * Opens a safety plan that was saved: the document, its JSON text, or whatever came instead. Never throws and never drops
 * anything; see {@link openDocument}. What is said about handing something over and cannot be understood bars it.
 */
export function openSafetyPlan(input: unknown, options?: OpeningOptions): Opened<SafetyPlanDocument> {
  return openDocument(safetyPlanDefinition, input, options);
}

function documentSchema() {
  return v.object({
    ...envelopeFields(safetyPlanKind, safetyPlanFormat),
    ...headFields(),
    supersedes: texts('structure'),
    supersededBy: field(v.nullable(superseded()), { audience: 'structure', otherwise: null }),
    earlierSuperseded: field(v.array(superseded()), { audience: 'audit', otherwise: [] }),
    handOver: handOver(),
    ...partFields(),
    diary: field(listById(diarySchema()), { audience: 'structure', otherwise: [] }),
    versions: field(listById(versionSchema()), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<SafetyPlanDocument>);
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

function ruleIds() {
  return field(v.array(v.string()), { audience: 'structure', otherwise: [], namesAll: 'rule' });
}

function headFields() {
  return {
    title: text('words'),
    purpose: field(v.nullable(v.picklist(planPurposes)), { audience: 'structure', otherwise: null }),
    childIds: texts('person'),
    dangerIds: texts('structure'),
    goalIds: texts('structure'),
    start: date(),
    lastsUntil: date(),
  } satisfies FieldsOf<PlanHead>;
}

function partFields() {
  return {
    rules: field(listById(ruleSchema()), { audience: 'structure', otherwise: [] }),
    triggers: field(listById(triggerSchema()), { audience: 'structure', otherwise: [] }),
    signals: field(listById(signalSchema()), { audience: 'restricted', otherwise: [] }),
    contingencies: field(listById(contingencySchema()), { audience: 'structure', otherwise: [] }),
    reviews: field(listById(reviewSchema()), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<PlanParts>;
}

function superseded() {
  return v.object({
    planId: text('structure'),
    on: date(),
    why: text('words'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<PlanSuperseded>);
}

/** Whether something may be handed over: barred wherever any part of it cannot be understood, or says nothing of it. */
function handOver() {
  const bar = v.object({
    id: identityField('bar'),
    // Nobody at all is the strictest there is.
    forPeople: field(v.array(v.string()), { audience: 'visibility', otherwise: [], namesAll: 'person' }),
    why: text('visibility'),
    by: textOrNull('audit'),
    at: instantField(),
    lifted: field(v.boolean(), { audience: 'visibility', otherwise: false }),
    liftedWhy: text('visibility'),
    liftedBy: textOrNull('audit'),
    liftedAt: instantField(),
  } satisfies FieldsOf<PlanBar>);
  const schema = v.object({
    unclear: field(v.boolean(), { audience: 'visibility', otherwise: true }),
    bars: field(listById(bar), { audience: 'visibility', otherwise: [] }),
  } satisfies FieldsOf<HandOver>);
  return field(schema, {
    audience: 'visibility',
    otherwise: { unclear: true, bars: [] },
    missing: { unclear: false, bars: [] },
    strictest: { unclear: true },
  });
}

/** The fields of every part of a plan. `words` is the class of what they say. */
function planEntryFields(identity: string, words: AudienceClass = 'words') {
  return {
    ...entryFields(identity),
    text: text(words),
    lang: textOrNull('structure'),
    verbatim: verbatim(),
    heldBy: texts('dispute'),
    notHeldBy: texts('dispute'),
    dispute: text('dispute'),
    handOver: handOver(),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<PlanEntry>;
}

function tasks() {
  const task = v.object({ who: texts('person'), text: text('words') } satisfies FieldsOf<PlanTask>);
  return field(v.array(task), { audience: 'words', otherwise: [] });
}

function ruleSchema() {
  const state = () => field(v.nullable(v.picklist(ruleStates)), { audience: 'words', otherwise: null });
  const when = v.object({
    words: text('words'),
    kind: field(v.nullable(v.picklist(ruleTimes)), {
      audience: 'words',
      otherwise: null,
      textGoesTo: 'words',
    }),
  } satisfies FieldsOf<RuleWhen>);
  const childWords = v.object({
    childId: textOrNull('person'),
    text: text('voice'),
    lang: textOrNull('structure'),
    verbatim: verbatim(),
  } satisfies FieldsOf<ChildWords>);
  const change = v.object({
    from: state(),
    to: state(),
    on: date(),
    why: text('words'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<RuleChange>);
  return v.object({
    ...planEntryFields('rule'),
    childWords: field(v.array(childWords), { audience: 'voice', otherwise: [] }),
    who: texts('person'),
    backup: texts('person'),
    when: field(when, { audience: 'words', otherwise: { kind: null, words: '' }, textIs: 'words' }),
    how: text('words'),
    watchedBy: texts('person'),
    watched: text('words'),
    dangerIds: texts('structure'),
    state: state(),
    changes: field(v.array(change), { audience: 'words', otherwise: [] }),
  } satisfies FieldsOf<PlanRule>);
}

function triggerSchema() {
  return v.object({
    ...planEntryFields('trigger'),
    noticedBy: texts('person'),
    tasks: tasks(),
    told: texts('person'),
    emergency: field(v.boolean(), { audience: 'words', otherwise: false }),
  } satisfies FieldsOf<PlanTrigger>);
}

function signalSchema() {
  return v.object({
    ...planEntryFields('signal', 'restricted'),
    childId: textOrNull('restricted'),
    place: text('restricted'),
    meaning: text('restricted'),
    lookedForBy: texts('restricted'),
    howOften: text('restricted'),
    then: text('restricted'),
    knownTo: texts('restricted'),
  } satisfies FieldsOf<ChildSignal>);
}

function diarySchema() {
  const held = v.object({
    ruleId: text('structure'),
    // Yes, no, or not said. A number is none of them.
    held: field(v.nullable(v.boolean()), { audience: 'words', otherwise: null }),
  } satisfies FieldsOf<RuleHeld>);
  return v.object({
    ...planEntryFields('diary'),
    on: date(),
    held: field(v.array(held), { audience: 'words', otherwise: [] }),
  } satisfies FieldsOf<PlanDiaryEntry>);
}

function contingencySchema() {
  return v.object({
    ...planEntryFields('contingency'),
    tasks: tasks(),
  } satisfies FieldsOf<PlanContingency>);
}

function reviewSchema() {
  return v.object({
    ...planEntryFields('review'),
    on: date(),
    heldOn: date(),
    who: texts('person'),
    ruleIds: ruleIds(),
    diaryIds: field(v.array(v.string()), { audience: 'structure', otherwise: [], namesAll: 'diary' }),
  } satisfies FieldsOf<PlanReview>);
}

function versionSchema() {
  const plan = v.object({
    lang: field(v.string(), { audience: 'structure', otherwise: 'en-GB' }),
    people: field(listById(personSchema()), { audience: 'person', otherwise: [] }),
    ...headFields(),
    ...partFields(),
  } satisfies FieldsOf<FrozenPlan>);
  return v.object({
    id: identityField('version'),
    plan: field(plan, { audience: 'words', otherwise: emptyPlan() }),
    agreedOn: date(),
    how: text('words'),
    agreedBy: texts('dispute'),
    notAgreedBy: texts('dispute'),
    dispute: text('dispute'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<PlanVersion>);
}

function emptyPlan() {
  return {
    lang: 'en-GB',
    people: [],
    title: '',
    purpose: null,
    childIds: [],
    dangerIds: [],
    goalIds: [],
    start: null,
    lastsUntil: null,
    rules: [],
    triggers: [],
    signals: [],
    contingencies: [],
    reviews: [],
  };
}
