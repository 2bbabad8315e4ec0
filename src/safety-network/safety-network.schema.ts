import * as v from 'valibot';
import type { AudienceClass, PartialDate } from '../foundation/document';
import {
  entryFields,
  envelopeFields,
  listById,
  partialDateSchema,
  removedField,
  trailField,
  visibilityField,
} from '../foundation/document/document.schema';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import { openDocument } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import { networkOpeningWords } from './network-opening.words';
import type {
  AgencyView,
  AttendedMeeting,
  ChildRelationship,
  ClosenessStep,
  ContactLimits,
  KnowledgeStep,
  MemberChoice,
  NetworkContact,
  NetworkHelp,
  NetworkMember,
  NetworkTie,
  PicturePlace,
  SafetyNetworkDocument,
} from './safety-network.model';
import {
  agencyViews,
  closenessRings,
  furthestPlace,
  knowledgeLevels,
  lifeStages,
  networkAnswers,
  networkGenders,
  reachingGroups,
  safetyNetworkFormat,
  safetyNetworkKind,
  tieKinds,
} from './safety-network.model';

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ documentSchema();

/**
 * What a network's document is. To open one, use {@link openSafetyNetwork}: the schema only accepts or refuses, and its
 * own parsing leaves out the fields it does not know.
 */
export const safetyNetworkSchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openSafetyNetwork(input),
);

/** What opening a network goes by. */
export const safetyNetworkDefinition: DocumentDefinition<SafetyNetworkDocument> = {
  kind: safetyNetworkKind,
  format: safetyNetworkFormat,
  schema: plainSchema,
  migrations: [],
  words: networkOpeningWords,
};

/**
 * Opens a network that was saved: the document, its JSON text, or whatever came instead. Never throws and never drops
 * anything; see {@link openDocument}.
 */
export function openSafetyNetwork(input: unknown, options?: OpeningOptions): Opened<SafetyNetworkDocument> {
  return openDocument(safetyNetworkDefinition, input, options);
}

function documentSchema() {
  const list = <const Item extends v.GenericSchema<{ id: string }>>(item: Item, audience: AudienceClass) =>
    field(listById(item), { audience, otherwise: [] });
  return v.object({
    ...envelopeFields(safetyNetworkKind, safetyNetworkFormat),
    title: text('words'),
    members: list(memberSchema(), 'structure'),
    knowledge: list(knowledgeSchema(), 'structure'),
    closeness: list(closenessSchema(), 'structure'),
    helps: list(helpSchema(), 'structure'),
    ties: list(tieSchema(), 'structure'),
    contacts: list(contactSchema(), 'contact'),
    places: field(v.array(placeSchema()), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<SafetyNetworkDocument>);
}

function text(audience: AudienceClass) {
  return field(v.string(), { audience, otherwise: '' });
}

function textOrNull(audience: AudienceClass) {
  return field(v.nullable(v.string()), { audience, otherwise: null });
}

/** Links to people. Where one id had to be shared out between several, all of them are meant. */
function persons() {
  return field(v.array(v.string()), { audience: 'person', otherwise: [], namesAll: 'person' });
}

function choice<const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  audience: AudienceClass,
) {
  return field(v.nullable(v.picklist(choices)), { audience, otherwise: null });
}

function answer() {
  return choice(networkAnswers, 'words');
}

function date() {
  return field(v.nullable(partialDateSchema()), {
    audience: 'words',
    otherwise: null,
    textIs: 'iso' satisfies keyof PartialDate,
  });
}

function entryOnMember(identity: string) {
  const { id, saidBy, recordedBy, recordedAt, editedBy, editedAt } = entryFields(identity);
  return {
    id,
    saidBy,
    recordedBy,
    recordedAt,
    editedBy,
    editedAt,
    memberId: text('structure'),
    removed: removedField(),
    trail: trailField(),
  };
}

function memberSchema() {
  const relationship = v.object({
    childId: text('person'),
    relationship: text('words'),
    childSays: text('voice'),
  } satisfies FieldsOf<ChildRelationship>);
  const chosen = v.object({
    personId: text('person'),
    answer: choice(networkAnswers, 'voice'),
    words: text('voice'),
  } satisfies FieldsOf<MemberChoice>);
  const agency = v.object({
    view: choice(agencyViews, 'words'),
    reason: text('words'),
    visibility: visibilityField(),
  } satisfies FieldsOf<AgencyView>);
  const limits = v.object({
    notInContactWith: persons(),
    courtOrder: answer(),
    words: text('words'),
    visibility: visibilityField(),
  } satisfies FieldsOf<ContactLimits>);
  const meeting = v.object({
    meeting: text('words'),
    on: date(),
  } satisfies FieldsOf<AttendedMeeting>);
  // Nobody has decided on what nobody has said.
  const unsaid = { level: 'notDecided' as const, notShownTo: [] };
  const closed = { level: 'closed' as const, notShownTo: [] };
  return v.object({
    ...entryFields('member'),
    personId: text('person'),
    preferredName: text('person'),
    relationships: field(v.array(relationship), { audience: 'words', otherwise: [] }),
    gender: choice(networkGenders, 'person'),
    life: choice(lifeStages, 'person'),
    born: date(),
    died: date(),
    language: text('person'),
    interpreter: answer(),
    interpreterNote: text('words'),
    choices: field(v.array(chosen), { audience: 'voice', otherwise: [] }),
    agency: field(agency, {
      audience: 'words',
      otherwise: { view: null, reason: '', visibility: closed },
      missing: { view: null, reason: '', visibility: unsaid },
    }),
    agreedToHelp: answer(),
    askedOn: date(),
    roles: field(v.array(v.string()), { audience: 'words', otherwise: [] }),
    ruleIds: field(v.array(v.string()), { audience: 'structure', otherwise: [] }),
    backupFor: persons(),
    availability: text('words'),
    reachedBy: field(v.array(v.picklist(reachingGroups)), { audience: 'words', otherwise: [] }),
    reachedByPeople: persons(),
    limits: field(limits, {
      audience: 'words',
      otherwise: { notInContactWith: [], courtOrder: null, words: '', visibility: closed },
      missing: { notInContactWith: [], courtOrder: null, words: '', visibility: unsaid },
    }),
    joinedOn: date(),
    leftOn: date(),
    meetings: field(v.array(meeting), { audience: 'words', otherwise: [] }),
    note: text('words'),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<NetworkMember>);
}

function knowledgeSchema() {
  return v.object({
    ...entryOnMember('knowledge'),
    level: choice(knowledgeLevels, 'words'),
    on: date(),
    toldBy: textOrNull('person'),
    words: text('words'),
  } satisfies FieldsOf<KnowledgeStep>);
}

function closenessSchema() {
  return v.object({
    ...entryOnMember('closeness'),
    ring: choice(closenessRings, 'words'),
    on: date(),
    words: text('words'),
  } satisfies FieldsOf<ClosenessStep>);
}

function helpSchema() {
  return v.object({
    ...entryOnMember('help'),
    text: text('words'),
    verbatim: field(v.boolean(), { audience: 'voice', otherwise: false }),
    lang: textOrNull('structure'),
    answer: answer(),
    askedOn: date(),
    askedBy: textOrNull('person'),
  } satisfies FieldsOf<NetworkHelp>);
}

function tieSchema() {
  return v.object({
    ...entryFields('tie'),
    from: text('person'),
    to: text('person'),
    kind: choice(tieKinds, 'words'),
    words: text('words'),
    since: date(),
    until: date(),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<NetworkTie>);
}

function contactSchema() {
  return v.object({
    ...entryFields('contact'),
    personId: text('contact'),
    phone: text('contact'),
    email: text('contact'),
    address: text('contact'),
    safely: text('contact'),
    removed: removedField(),
    trail: trailField(),
  } satisfies FieldsOf<NetworkContact>);
}

function placeSchema() {
  const coordinate = () =>
    field(v.pipe(v.number(), v.minValue(-furthestPlace), v.maxValue(furthestPlace)), {
      audience: 'structure',
      otherwise: 0,
    });
  return v.object({
    picture: text('structure'),
    personId: text('person'),
    x: coordinate(),
    y: coordinate(),
  } satisfies FieldsOf<PicturePlace>);
}
