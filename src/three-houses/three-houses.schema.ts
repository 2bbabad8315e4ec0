import * as v from 'valibot';
import type { Removal } from '../foundation/document/entry-changes';
import {
  entryFields,
  envelopeFields,
  identityField,
  instantField,
  listById,
  partialDateSchema,
  wholeNumberFrom,
} from '../foundation/document/document.schema';
import type { AudienceClass } from '../foundation/document';
import { personKinds } from '../foundation/document';
import type { FieldsOf } from '../foundation/document/field';
import { field } from '../foundation/document/field';
import type { DocumentDefinition, Opened, OpeningOptions } from '../foundation/document/open-document';
import { openDocument } from '../foundation/document/open-document';
import { answersByOpening } from '../foundation/document/standard-schema';
import type {
  DrawingObject,
  Frame,
  InkObject,
  InkStroke,
  ObjectBase,
  ObjectKind,
  ObjectTrailStep,
  PhotoObject,
  StampObject,
  WordsObject,
} from './drawing-objects.model';
import { drawingLayers, inkColours, inkWidths, placeSize } from './drawing-objects.model';
import { mostPixels } from './drawing-values.model';
import { decodePoints, pointsPattern } from './ink-points.model';
import { threeHousesOpeningWords } from './three-houses-opening.words';
import type { PanelAgreement, PanelReading, StoryPanel } from './three-houses-panels.model';
import type { DrawingPlace } from './three-houses-places.model';
import type {
  ChildSharing,
  EarlierStanding,
  ReadBack,
  SafetyCheck,
  SafetyPath,
  SessionEntry,
  SessionHead,
  SessionPermission,
  SharingChoice,
  SharingSettled,
  ShownTo,
  StoppedEarly,
} from './three-houses-session.model';
import {
  drawnFigures,
  emptyHead,
  emptyPath,
  permissionAnswers,
  sessionTrailActs,
  sharingAnswers,
} from './three-houses-session.model';
import type { ThreeHousesDocument } from './three-houses.model';
import { threeHousesFormat, threeHousesKind } from './three-houses.model';

// What opening goes by is not the schema that form libraries ask: a component is given no more than it needs.
const plainSchema = /* @__PURE__ */ documentSchema();

/**
 * What a session's document is. To open one, use {@link openThreeHouses}: the schema only accepts or refuses, and its own
 * parsing leaves out the fields it does not know.
 */
export const threeHousesSchema = /* @__PURE__ */ answersByOpening(plainSchema, (input) =>
  openThreeHouses(input),
);

/** What opening a session goes by. */
export const threeHousesDefinition: DocumentDefinition<ThreeHousesDocument> = {
  kind: threeHousesKind,
  format: threeHousesFormat,
  schema: plainSchema,
  migrations: [],
  words: threeHousesOpeningWords,
};

/**
 * Opens a session that was saved: the document, its JSON text, or whatever came instead. Never throws and never drops
 * anything; see {@link openDocument}. Where what the child said about sharing cannot be understood, nothing is shared.
 */
export function openThreeHouses(input: unknown, options?: OpeningOptions): Opened<ThreeHousesDocument> {
  return openDocument(threeHousesDefinition, input, options);
}

function documentSchema() {
  return v.object({
    ...envelopeFields(threeHousesKind, threeHousesFormat),
    ...headFields(),
    sheet: field(v.string(), { audience: 'structure', otherwise: '', missing: 'threeHouses' }),
    figure: field(v.nullable(v.picklist(drawnFigures)), { audience: 'voice', otherwise: null }),
    places: field(placesSchema(), { audience: 'structure', otherwise: [] }),
    path: pathField(),
    panels: field(listById(panelSchema()), { audience: 'structure', otherwise: [] }),
    objects: field(listById(objectSchema()), { audience: 'structure', otherwise: [] }),
    permissions: field(listById(permissionSchema()), { audience: 'structure', otherwise: [] }),
    sharing: sharingField(),
    sharedWith: field(listById(shownSchema()), { audience: 'audit', otherwise: [] }),
  } satisfies FieldsOf<ThreeHousesDocument>);
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

function date(audience: AudienceClass = 'words') {
  return field(v.nullable(partialDateSchema()), { audience, otherwise: null, textIs: 'iso' });
}

/** Yes, no, or not said. A number is none of them. */
function flagOrNull(audience: AudienceClass) {
  return field(v.nullable(v.boolean()), { audience, otherwise: null });
}

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
}

function headFields() {
  const readBack = v.object({
    done: flagOrNull('words'),
    by: textOrNull('person'),
    on: date(),
    said: text('voice'),
  } satisfies FieldsOf<ReadBack>);
  const safetyCheck = v.object({
    by: textOrNull('audit'),
    on: date('audit'),
    safe: flagOrNull('audit'),
    outcome: text('audit'),
  } satisfies FieldsOf<SafetyCheck>);
  const stoppedEarly = v.object({
    stopped: flagOrNull('audit'),
    why: text('audit'),
  } satisfies FieldsOf<StoppedEarly>);
  return {
    title: text('words'),
    childId: textOrNull('person'),
    ageAtTime: text('words'),
    heldOn: date(),
    where: text('contact'),
    spokenIn: textOrNull('words'),
    interpreter: textOrNull('person'),
    facilitator: textOrNull('person'),
    present: texts('person'),
    explanation: text('words'),
    startPlace: textOrNull('structure'),
    prompts: texts('audit'),
    readBack: field(readBack, { audience: 'words', otherwise: emptyHead.readBack, textIs: 'said' }),
    safetyCheck: field(safetyCheck, {
      audience: 'audit',
      otherwise: emptyHead.safetyCheck,
      textIs: 'outcome',
    }),
    stoppedEarly: field(stoppedEarly, {
      audience: 'audit',
      otherwise: emptyHead.stoppedEarly,
      textIs: 'why',
    }),
    followUp: text('audit'),
  } satisfies FieldsOf<SessionHead>;
}

/** Places, each with a key of its own. */
function placesSchema() {
  const place = v.object({
    key: identityField('place'),
    label: text('voice'),
    description: text('words'),
    describedBy: textOrNull('person'),
  } satisfies FieldsOf<DrawingPlace>);
  return v.pipe(
    v.array(place),
    v.check((places) => new Set(places.map(({ key }) => key)).size === places.length),
    v.description('No two of them have the same key.'),
  );
}

function pathField() {
  const stands = () => field(v.nullable(whole(0, 100)), { audience: 'voice', otherwise: null });
  const steps = () => field(whole(1, 100), { audience: 'voice', otherwise: 10 });
  const wouldNotSay = () => field(v.boolean(), { audience: 'voice', otherwise: false });
  const earlier = v.object({
    stands: stands(),
    wouldNotSay: wouldNotSay(),
    steps: steps(),
    said: text('voice'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<EarlierStanding>);
  const path = v.object({
    stands: stands(),
    wouldNotSay: wouldNotSay(),
    steps: steps(),
    start: text('voice'),
    door: text('voice'),
    said: text('voice'),
    earlier: field(v.array(earlier), { audience: 'voice', otherwise: [] }),
  } satisfies FieldsOf<SafetyPath>);
  return field(path, {
    audience: 'voice',
    otherwise: { ...emptyPath, earlier: [] },
    textIs: 'said',
  });
}

/** The fields of every part of the record. */
function sessionEntryFields(identity: string) {
  return {
    ...entryFields(identity),
    removed: removed(),
    trail: trail(),
  } satisfies FieldsOf<SessionEntry>;
}

function panelSchema() {
  const agreement = v.object({
    id: identityField('agreement'),
    text: text('words'),
    seal: text('structure'),
    on: date(),
    agreedBy: texts('dispute'),
    notAgreedBy: texts('dispute'),
    dispute: text('dispute'),
    by: textOrNull('audit'),
    at: instantField(),
    // An agreement that may have been taken back is none: no child is shown what may be a draft.
    withdrawn: field(v.boolean(), { audience: 'structure', otherwise: true }),
    withdrawnWhy: text('audit'),
    withdrawnBy: textOrNull('audit'),
    withdrawnAt: instantField(),
  } satisfies FieldsOf<PanelAgreement>);
  const reading = v.object({
    id: identityField('reading'),
    agreementId: text('structure'),
    on: date(),
    readBy: texts('person'),
    said: text('voice'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<PanelReading>);
  return v.object({
    ...sessionEntryFields('panel'),
    text: text('words'),
    lang: textOrNull('structure'),
    about: text('audit'),
    seenBy: texts('audit'),
    agreements: field(listById(agreement), { audience: 'words', otherwise: [] }),
    readings: field(listById(reading), { audience: 'voice', otherwise: [] }),
  } satisfies FieldsOf<StoryPanel>);
}

function frameSchema() {
  const position = whole(0, placeSize);
  return v.object({
    x: field(position, { audience: 'structure', otherwise: 500 }),
    y: field(position, { audience: 'structure', otherwise: 500 }),
    size: field(whole(1, placeSize), { audience: 'structure', otherwise: 200 }),
  } satisfies FieldsOf<Frame>);
}

function frame() {
  return field(frameSchema(), { audience: 'structure', otherwise: { x: 500, y: 500, size: 200 } });
}

/** The fields of every object. What is found to be on no layer counts as an adult's note: no child is shown it. */
function objectFields<const Kind extends ObjectKind>(kind: Kind) {
  return {
    ...entryFields('object'),
    kind: field(v.picklist([kind]), { audience: 'structure', otherwise: kind }),
    place: text('structure'),
    layer: field(v.picklist(drawingLayers), { audience: 'structure', otherwise: 'adult' }),
    madeBy: textOrNull('person'),
    name: text('voice'),
    prompt: text('words'),
    removed: removed(),
    trail: trail(),
  } satisfies FieldsOf<ObjectBase & { kind: Kind }>;
}

function objectSchema() {
  const rubbedOut = v.object({ by: textOrNull('audit'), at: instantField() });
  const stroke = v.object({
    id: identityField('stroke'),
    colour: field(v.picklist(inkColours), { audience: 'voice', otherwise: 'ink' }),
    width: field(v.picklist(inkWidths), { audience: 'voice', otherwise: 'middle' }),
    // A line without points is none. What cannot be read as points is kept aside, and no line is made up in its place.
    points: field(pointsSchema(), { audience: 'voice', otherwise: '' }),
    took: field(v.nullable(wholeNumberFrom(0)), { audience: 'structure', otherwise: null }),
    rubbedOut: field(v.nullable(rubbedOut), {
      audience: 'audit',
      // Something was saved here, so it was rubbed out. Only a person may draw it again.
      otherwise: { by: null, at: null },
      missing: null,
    }),
  } satisfies FieldsOf<InkStroke>);
  const ink = v.object({
    ...objectFields('ink'),
    strokes: field(listById(stroke), { audience: 'voice', otherwise: [] }),
    frame: field(v.nullable(frameSchema()), { audience: 'structure', otherwise: null }),
  } satisfies FieldsOf<InkObject>);
  const stamp = v.object({
    ...objectFields('stamp'),
    stamp: text('voice'),
    frame: frame(),
  } satisfies FieldsOf<StampObject>);
  const words = v.object({
    ...objectFields('words'),
    text: text('voice'),
    lang: textOrNull('structure'),
    verbatim: field(v.boolean(), { audience: 'voice', otherwise: false }),
    writtenDownBy: textOrNull('person'),
    frame: frame(),
  } satisfies FieldsOf<WordsObject>);
  const pixels = () => field(whole(1, mostPixels), { audience: 'structure', otherwise: 1 });
  const photo = v.object({
    ...objectFields('photo'),
    photoId: text('voice'),
    width: pixels(),
    height: pixels(),
    frame: frame(),
  } satisfies FieldsOf<PhotoObject>);
  const object = v.variant('kind', [ink, stamp, words, photo]);
  return object satisfies v.GenericSchema<unknown, DrawingObject>;
}

/** Points as text, or none. A pattern tells whether it is written as points are; the check, whether they lie in the place. */
function pointsSchema() {
  return v.pipe(
    v.string(),
    v.regex(pointsPattern),
    v.check(arePoints),
    v.description('Points as text. Each of them lies within its place.'),
  );
}

function arePoints(points: string): boolean {
  return points === '' || decodePoints(points) !== null;
}

function permissionSchema() {
  return v.object({
    ...sessionEntryFields('permission'),
    personId: textOrNull('person'),
    askedBy: textOrNull('person'),
    on: date(),
    answer: field(v.nullable(v.picklist(permissionAnswers)), { audience: 'words', otherwise: null }),
    why: text('words'),
    said: text('voice'),
  } satisfies FieldsOf<SessionPermission>);
}

/** What the child said about sharing: nothing is shared wherever any part of it cannot be understood. */
function sharingField() {
  const choice = v.object({
    ...sessionEntryFields('sharing'),
    personId: textOrNull('audit'),
    personKind: field(v.nullable(v.picklist(personKinds)), { audience: 'audit', otherwise: null }),
    role: text('audit'),
    answer: field(v.nullable(v.picklist(sharingAnswers)), { audience: 'audit', otherwise: null }),
    places: field(v.array(v.string()), { audience: 'audit', otherwise: [], namesAll: 'place' }),
    objectIds: field(v.array(v.string()), { audience: 'audit', otherwise: [], namesAll: 'object' }),
    said: text('audit'),
  } satisfies FieldsOf<SharingChoice>);
  const settled = v.object({
    why: text('audit'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<SharingSettled>);
  const sharing = v.object({
    unclear: field(v.boolean(), { audience: 'visibility', otherwise: true }),
    choices: field(listById(choice), { audience: 'audit', otherwise: [] }),
    settled: field(v.array(settled), { audience: 'audit', otherwise: [] }),
  } satisfies FieldsOf<ChildSharing>);
  return field(sharing, {
    audience: 'audit',
    otherwise: { unclear: true, choices: [], settled: [] },
    missing: { unclear: false, choices: [], settled: [] },
    strictest: { unclear: true },
  });
}

function shownSchema() {
  return v.object({
    ...sessionEntryFields('shown'),
    personId: textOrNull('audit'),
    role: text('audit'),
    on: date('audit'),
    what: text('audit'),
  } satisfies FieldsOf<ShownTo>);
}

function trail() {
  const step = v.object({
    // What cannot be understood is read as the step that claims the least was put back.
    act: field(v.picklist(sessionTrailActs), { audience: 'audit', otherwise: 'removed' }),
    why: text('audit'),
    by: textOrNull('audit'),
    at: instantField(),
  } satisfies FieldsOf<ObjectTrailStep>);
  return field(v.array(step), { audience: 'audit', otherwise: [] });
}

function removed() {
  const removal = v.object({
    at: instantField(),
    by: textOrNull('audit'),
    why: text('audit'),
  } satisfies FieldsOf<Removal>);
  return field(v.nullable(removal), {
    audience: 'audit',
    // Something was saved here, so somebody took it out. Only a person may put it back.
    otherwise: { at: null, by: null, why: '' },
    missing: null,
    textIs: 'why',
  });
}
