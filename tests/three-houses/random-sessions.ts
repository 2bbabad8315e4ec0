import fc from 'fast-check';
import type { PartialDate, Person, Visibility } from '../../src/foundation/document';
import { personKinds, visibilityLevels } from '../../src/foundation/document';
import type {
  DrawingObject,
  Frame,
  InkObject,
  InkStroke,
  ObjectBase,
  PhotoObject,
  StampObject,
  WordsObject,
} from '../../src/three-houses/drawing-objects.model';
import { drawingLayers, inkColours, inkWidths } from '../../src/three-houses/drawing-objects.model';
import { encodePoints } from '../../src/three-houses/ink-points.model';
import type {
  ObjectDetail,
  ObjectValues,
  ThreeHousesCommand,
} from '../../src/three-houses/three-houses-commands.model';
import {
  objectDetails,
  recordKinds,
  threeHousesCommands,
} from '../../src/three-houses/three-houses-commands.model';
import type {
  PanelAgreement,
  PanelReading,
  StoryPanel,
} from '../../src/three-houses/three-houses-panels.model';
import { panelDetails, sealOfPanel } from '../../src/three-houses/three-houses-panels.model';
import type { DrawingPlace } from '../../src/three-houses/three-houses-places.model';
import type {
  ChildSharing,
  EarlierStanding,
  SafetyPath,
  SessionEntry,
  SessionHead,
  SessionPermission,
  SharingChoice,
  ShownTo,
} from '../../src/three-houses/three-houses-session.model';
import {
  drawnFigures,
  pathDetails,
  permissionAnswers,
  permissionDetails,
  sessionDetails,
  sessionTrailActs,
  sharingAnswers,
  sharingDetails,
  shownDetails,
} from '../../src/three-houses/three-houses-session.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import { createThreeHouses } from '../../src/three-houses/three-houses.model';

/** Few ids, so that random sessions have links that lead somewhere. `c1` is the child, `c2` another. */
export const personIds = ['c1', 'c2', 'p1', 'p2', 'p3'];
export const idsOf = {
  object: ['object-1', 'object-2', 'object-3', 'object-4', 'object-5', 'object-6'],
  permission: ['permission-1', 'permission-2'],
  sharing: ['sharing-1', 'sharing-2', 'sharing-3'],
  shown: ['shown-1', 'shown-2'],
  panel: ['panel-1', 'panel-2', 'panel-3'],
};
export const placeKeys = ['worries', 'goodThings', 'dreams', 'inside', 'path'];
const anyPlace = fc.constantFrom(...placeKeys, ...idsOf.panel);

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const personId = fc.constantFrom(...personIds);
const somePeople = fc.uniqueArray(personId, { maxLength: 3 });
export const someText = fc.oneof(
  fc.constantFrom(
    'wen dad shouts i go under my bed',
    'Nain and the blue dinosaur',
    ' gran ',
    'أحب جدتي',
    'I like it\nwhen Dee comes.',
    '%{names} <b>shouting</b> & "quotes", 👩‍👧‍👦',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const someWords = fc.constantFrom('', 'at school', 'before tea', 'nobody was cross');
const iso = fc.constantFrom('2023', '2023-03', '2023-22', '2023-03-04', '2024-02-29');
const someInstant = fc.constantFrom('2024-03-11T09:30:00.000Z', '2024-03-12T18:00:00+01:00');
const someDate: fc.Arbitrary<PartialDate> = fc.record({ said: someWords, iso: orNull(iso) });
const someLang = fc.constantFrom(null, 'cy', 'ar');
const signature = { by: orNull(personId), at: orNull(someInstant) };
const byId = { selector: ({ id }: { id: string }) => id };
const upTo = <Of extends { id: string }>(one: fc.Arbitrary<Of>, maxLength: number) =>
  fc.uniqueArray(one, { maxLength, size: 'max', ...byId });

const someVisibility: fc.Arbitrary<Visibility> = fc.record({
  // Most are shared, or copies for the family would be nearly empty.
  level: fc.constantFrom(...visibilityLevels, 'shared', 'shared', 'shared'),
  notShownTo: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, somePeople),
});
const someRemoval = fc.record({ ...signature, why: someWords });
const someStep = fc.record({ ...signature, act: fc.constantFrom(...sessionTrailActs), why: someWords });
export const somePerson: fc.Arbitrary<Person> = fc.record({
  id: personId,
  name: fc.constantFrom('Tariq', 'Mum (Nadia)', 'Gran', 'Dee', ''),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'class teacher'),
});

const entryValues = {
  saidBy: somePeople,
  recordedBy: orNull(personId),
  recordedAt: orNull(someInstant),
  editedBy: orNull(personId),
  editedAt: orNull(someInstant),
  visibility: someVisibility,
  removed: fc.option(someRemoval, { nil: null, freq: 3 }),
  trail: fc.array(someStep, { maxLength: 1 }),
} satisfies { [Key in Exclude<keyof SessionEntry, 'id'>]: fc.Arbitrary<SessionEntry[Key]> };

const coordinate = fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10);
export const somePoints = fc
  .array(fc.record({ x: coordinate, y: coordinate, pressure: fc.integer({ min: 0, max: 100 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(encodePoints);
const newStroke = {
  id: fc.constantFrom('stroke-1', 'stroke-2', 'stroke-3'),
  colour: fc.constantFrom(...inkColours),
  width: fc.constantFrom(...inkWidths),
  points: somePoints,
  took: orNull(fc.integer({ min: 0, max: 90_000 })),
};
const someStroke: fc.Arbitrary<InkStroke> = fc.record({
  ...newStroke,
  rubbedOut: fc.option(fc.record(signature), { nil: null, freq: 3 }),
});
const whole = (least: number, most: number) => fc.integer({ min: least, max: most });
const someFrame: fc.Arbitrary<Frame> = fc.record({
  x: whole(0, 1000),
  y: whole(0, 1000),
  size: whole(1, 1000),
});

const objectValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.object),
  place: anyPlace,
  layer: fc.constantFrom(...drawingLayers, 'child'),
  madeBy: orNull(personId),
  name: someText,
  prompt: someText,
} satisfies { [Key in Exclude<keyof ObjectBase, 'kind'>]: fc.Arbitrary<ObjectBase[Key]> };
const wordsValues = {
  text: someText,
  lang: someLang,
  verbatim: fc.boolean(),
  writtenDownBy: orNull(personId),
};
const pixels = { width: whole(1, 20_000), height: whole(1, 20_000) };
const someInk: fc.Arbitrary<InkObject> = fc.record({
  ...objectValues,
  kind: fc.constant('ink' as const),
  strokes: upTo(someStroke, 2),
  frame: orNull(someFrame),
});
const someStamp: fc.Arbitrary<StampObject> = fc.record({
  ...objectValues,
  kind: fc.constant('stamp' as const),
  stamp: fc.constantFrom('sun', 'mum', 'a stamp of long ago'),
  frame: someFrame,
});
const someWordsObject: fc.Arbitrary<WordsObject> = fc.record({
  ...objectValues,
  ...wordsValues,
  kind: fc.constant('words' as const),
  frame: someFrame,
});
const somePhoto: fc.Arbitrary<PhotoObject> = fc.record({
  ...objectValues,
  ...pixels,
  kind: fc.constant('photo' as const),
  photoId: fc.constantFrom('photo-1', 'photo-2'),
  frame: someFrame,
});
export const someObject: fc.Arbitrary<DrawingObject> = fc.oneof(
  someInk,
  someStamp,
  someWordsObject,
  somePhoto,
);

const permissionValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.permission),
  personId: orNull(personId),
  askedBy: orNull(personId),
  on: orNull(someDate),
  answer: orNull(fc.constantFrom(...permissionAnswers)),
  why: someWords,
  said: someText,
} satisfies { [Key in keyof SessionPermission]: fc.Arbitrary<SessionPermission[Key]> };
const sharingValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.sharing),
  personId: fc.oneof({ weight: 2, arbitrary: personId }, fc.constant(null)),
  personKind: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...personKinds)),
  role: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.constantFrom('teacher', 'Class  Teacher', 'gran'),
  ),
  answer: orNull(fc.constantFrom(...sharingAnswers, 'yes', 'yes')),
  places: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(anyPlace, { maxLength: 3 })),
  objectIds: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.uniqueArray(fc.constantFrom(...idsOf.object), { maxLength: 3 }),
  ),
  said: someText,
} satisfies { [Key in keyof SharingChoice]: fc.Arbitrary<SharingChoice[Key]> };
const shownValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.shown),
  personId: orNull(personId),
  role: someWords,
  on: orNull(someDate),
  what: someText,
} satisfies { [Key in keyof ShownTo]: fc.Arbitrary<ShownTo[Key]> };
const agreed = { on: orNull(someDate), agreedBy: somePeople, notAgreedBy: somePeople, dispute: someText };
const someAgreement: fc.Arbitrary<PanelAgreement> = fc.record({
  id: fc.constantFrom('agreement-1', 'agreement-2'),
  text: someText,
  // A mark that is the panel's own is put there once all of it is known.
  seal: fc.constantFrom('', 'own', 'own', 'own'),
  ...agreed,
  ...signature,
  withdrawn: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  withdrawnWhy: someWords,
  withdrawnBy: orNull(personId),
  withdrawnAt: orNull(someInstant),
});
const read = { on: orNull(someDate), readBy: somePeople, said: someText };
const someReading: fc.Arbitrary<PanelReading> = fc.record({
  id: fc.constantFrom('reading-1', 'reading-2'),
  agreementId: fc.constantFrom('agreement-1', 'agreement-2'),
  ...read,
  ...signature,
});
const panelValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.panel),
  text: someText,
  lang: someLang,
  about: someText,
  seenBy: somePeople,
  agreements: upTo(someAgreement, 2),
  readings: upTo(someReading, 1),
} satisfies { [Key in keyof StoryPanel]: fc.Arbitrary<StoryPanel[Key]> };

const headValues = {
  title: someText,
  childId: fc.oneof({ weight: 5, arbitrary: fc.constant('c1') }, fc.constant(null)),
  ageAtTime: fc.constantFrom('', '6', 'nearly 7'),
  heldOn: orNull(someDate),
  where: someText,
  spokenIn: someLang,
  interpreter: orNull(personId),
  facilitator: orNull(personId),
  present: somePeople,
  explanation: someText,
  startPlace: orNull(anyPlace),
  prompts: fc.array(someText, { maxLength: 2 }),
  readBack: fc.record({
    done: orNull(fc.boolean()),
    by: orNull(personId),
    on: orNull(someDate),
    said: someText,
  }),
  safetyCheck: fc.record({
    by: orNull(personId),
    on: orNull(someDate),
    safe: orNull(fc.boolean()),
    outcome: someText,
  }),
  stoppedEarly: fc.record({ stopped: orNull(fc.boolean()), why: someText }),
  followUp: someText,
} satisfies { [Key in keyof SessionHead]: fc.Arbitrary<SessionHead[Key]> };
const standing = {
  stands: orNull(whole(0, 10)),
  wouldNotSay: fc.boolean(),
  steps: whole(1, 20),
  said: someText,
};
const somePath: fc.Arbitrary<SafetyPath> = fc.record({
  ...standing,
  start: someText,
  door: someText,
  earlier: fc.array<EarlierStanding>(fc.record({ ...standing, ...signature }), { maxLength: 1 }),
});
const somePlace: fc.Arbitrary<DrawingPlace> = fc.record({
  key: anyPlace,
  label: someText,
  description: someText,
  describedBy: orNull(personId),
});
const someSharing: fc.Arbitrary<ChildSharing> = fc.record({
  unclear: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  choices: upTo(fc.record(sharingValues), 3),
  settled: fc.array(fc.record({ ...signature, why: someWords }), { maxLength: 1 }),
});

/** Puts the panel's own mark where an agreement is to be about the panel as it is. */
function sealed(document: ThreeHousesDocument): ThreeHousesDocument {
  const panels = document.panels.map((panel) => {
    const own = sealOfPanel(panel, document.objects);
    const agreements = panel.agreements.map((one) => (one.seal === 'own' ? { ...one, seal: own } : one));
    return { ...panel, agreements };
  });
  return { ...document, panels };
}

/** A valid document with a few of everything. */
export const someSession: fc.Arbitrary<ThreeHousesDocument> = fc
  .record({
    id: fc.constantFrom('', 'session-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    people: upTo(somePerson, 4),
    sheet: fc.constantFrom('threeHouses', 'safetyHouse', 'wordsAndPictures', 'one of their own'),
    figure: orNull(fc.constantFrom(...drawnFigures)),
    ...headValues,
    places: fc.uniqueArray(somePlace, { maxLength: 2, selector: ({ key }) => key }),
    path: somePath,
    panels: upTo(fc.record(panelValues), 2),
    objects: upTo(someObject, 4),
    permissions: upTo(fc.record(permissionValues), 2),
    sharing: someSharing,
    sharedWith: upTo(fc.record(shownValues), 1),
    kept: fc.array(
      fc.record({ at: fc.constantFrom('', '/objects/3/text'), value: fc.jsonValue({ maxDepth: 1 }) }),
      { maxLength: 1 },
    ),
  })
  // Minus nought is no JSON: no document that was saved has one.
  .map(({ kept, ...start }) =>
    sealed({
      ...createThreeHouses(start),
      kept: JSON.parse(JSON.stringify(kept)) as ThreeHousesDocument['kept'],
    }),
  );

const any = (ids: readonly string[]) => fc.constantFrom(...ids, 'nobody knows');
const fresh = (ids: readonly string[]) => fc.constantFrom(...ids, 'fresh-1', 'fresh-2', '');
const typed = <Type extends string>(type: Type) => fc.constant(type);
const somePlaceKey = fc.constantFrom(...placeKeys, ...idsOf.panel, 'nowhere');
const made = {
  id: fresh(idsOf.object),
  place: somePlaceKey,
  layer: fc.constantFrom(...drawingLayers),
  madeBy: orNull(personId),
  prompt: someText,
};
const onLayer = { id: any(idsOf.object), layer: fc.constantFrom(...drawingLayers) };
const someStrokes = fc.array(
  fc.record({ objectId: any(idsOf.object), strokeId: fc.constantFrom('stroke-1', 'stroke-2', 'stroke-3') }),
  { maxLength: 3 },
);

/** Commands that set a detail. Each detail comes with a value of its own kind; `chain` loses the pairing. */
const changeOf = <Detail extends string>(
  type: string,
  which: { readonly [key: string]: fc.Arbitrary<unknown> },
  details: readonly Detail[],
  values: { readonly [Key in Detail]: fc.Arbitrary<unknown> },
) =>
  fc
    .constantFrom(...details)
    .chain((detail) =>
      fc.record({ type: typed(type), ...which, detail: fc.constant(detail), value: values[detail] }),
    ) as unknown as fc.Arbitrary<ThreeHousesCommand>;
const startOf = <Detail extends string>(
  type: string,
  ids: readonly string[],
  details: readonly Detail[],
  values: { readonly [Key in Detail]: fc.Arbitrary<unknown> },
) =>
  fc.record({
    type: typed(type),
    id: fresh(ids),
    start: fc.record(Object.fromEntries(details.map((detail) => [detail, values[detail]])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
  }) as unknown as fc.Arbitrary<ThreeHousesCommand>;
const objectValuesByDetail: { [Detail in ObjectDetail]: fc.Arbitrary<ObjectValues[Detail]> } = {
  name: someText,
  prompt: someText,
  madeBy: orNull(personId),
  saidBy: somePeople,
  visibility: someVisibility,
  ...wordsValues,
};
const someRecord = fc
  .constantFrom(...recordKinds)
  .chain((of) => fc.record({ of: fc.constant(of), id: any(idsOf[of]) }));

/** Every command by its name. */
export const someIntents: { [Type in ThreeHousesCommand['type']]: fc.Arbitrary<ThreeHousesCommand> } = {
  'add-ink': fc.record({ type: typed('add-ink'), ...made, stroke: fc.record(newStroke) }),
  'add-stroke': fc.record({ type: typed('add-stroke'), ...onLayer, stroke: fc.record(newStroke) }),
  'rub-out': fc.record({ type: typed('rub-out'), layer: onLayer.layer, strokes: someStrokes }),
  'draw-again': fc.record({ type: typed('draw-again'), layer: onLayer.layer, strokes: someStrokes }),
  'add-stamp': fc.record({
    type: typed('add-stamp'),
    ...made,
    stamp: fc.constantFrom('sun', 'rain', ''),
    frame: someFrame,
  }),
  'add-words': fc.record({ type: typed('add-words'), ...made, ...wordsValues, frame: someFrame }),
  'add-photo': fc.record({
    type: typed('add-photo'),
    ...made,
    ...pixels,
    photoId: fc.constantFrom('photo-1', ''),
    frame: someFrame,
  }),
  'move-object': fc.record({
    type: typed('move-object'),
    ...onLayer,
    place: somePlaceKey,
    x: whole(-1, 1001),
    y: whole(0, 1000),
  }),
  'size-object': fc.record({ type: typed('size-object'), ...onLayer, size: whole(0, 1001) }),
  'order-object': fc.record({ type: typed('order-object'), ...onLayer, before: orNull(any(idsOf.object)) }),
  'change-object': changeOf('change-object', onLayer, objectDetails, objectValuesByDetail),
  'remove-object': fc.record({ type: typed('remove-object'), ...onLayer, why: someWords }),
  'restore-object': fc.record({ type: typed('restore-object'), ...onLayer, why: someWords }),
  'label-place': fc.record({ type: typed('label-place'), place: somePlaceKey, label: someText }),
  'describe-place': fc.record({
    type: typed('describe-place'),
    place: somePlaceKey,
    description: someText,
    describedBy: orNull(personId),
  }),
  'choose-figure': fc.record({
    type: typed('choose-figure'),
    figure: orNull(fc.constantFrom(...drawnFigures)),
  }),
  'set-path': fc.record({ type: typed('set-path'), ...standing }),
  'change-path': changeOf('change-path', {}, pathDetails, { start: someText, door: someText }),
  'change-session': changeOf('change-session', {}, sessionDetails, headValues),
  'add-permission': startOf('add-permission', idsOf.permission, permissionDetails, permissionValues),
  'change-permission': changeOf(
    'change-permission',
    { id: any(idsOf.permission) },
    permissionDetails,
    permissionValues,
  ),
  'add-sharing': startOf('add-sharing', idsOf.sharing, sharingDetails, sharingValues),
  'change-sharing': changeOf('change-sharing', { id: any(idsOf.sharing) }, sharingDetails, sharingValues),
  'settle-sharing': fc.record({ type: typed('settle-sharing'), why: someWords }),
  'add-shown': startOf('add-shown', idsOf.shown, shownDetails, shownValues),
  'change-shown': changeOf('change-shown', { id: any(idsOf.shown) }, shownDetails, shownValues),
  'add-panel': fc.record({
    type: typed('add-panel'),
    id: fresh([...idsOf.panel, 'worries']),
    text: someText,
  }),
  'change-panel': changeOf('change-panel', { id: any(idsOf.panel) }, panelDetails, panelValues),
  'move-panel': fc.record({
    type: typed('move-panel'),
    id: any(idsOf.panel),
    before: orNull(any(idsOf.panel)),
  }),
  'agree-panel': fc.record({
    type: typed('agree-panel'),
    id: any(idsOf.panel),
    agreementId: fc.constantFrom('agreement-1', 'agreement-3', 'agreement-4', ''),
    ...agreed,
  }),
  'withdraw-agreement': fc.record({
    type: typed('withdraw-agreement'),
    id: any(idsOf.panel),
    why: someWords,
  }),
  'read-panel': fc.record({
    type: typed('read-panel'),
    id: any(idsOf.panel),
    readingId: fc.constantFrom('reading-1', 'reading-3', 'reading-4', ''),
    ...read,
  }),
  'remove-record': fc
    .tuple(someRecord, someWords)
    .map(([which, why]) => ({ type: 'remove-record', ...which, why })),
  'restore-record': fc
    .tuple(someRecord, someWords)
    .map(([which, why]) => ({ type: 'restore-record', ...which, why })),
  'add-person': fc.record({ type: typed('add-person'), person: somePerson }),
  'set-title': fc.record({ type: typed('set-title'), title: someText }),
};

/** Any command, by anybody or by nobody known. */
export const someCommand: fc.Arbitrary<ThreeHousesCommand> = fc
  .tuple(
    fc.oneof(...threeHousesCommands.map((type) => someIntents[type])),
    fc.record(
      { by: fc.constantFrom(null, ...personIds), at: fc.option(someInstant, { nil: null }) },
      { requiredKeys: [] },
    ),
  )
  .map(([intent, who]) => ({ ...intent, ...who }));

/** Every list of entries: what lies in the picture, the panels, and the parts of the record. */
export function listsOf(document: ThreeHousesDocument): readonly (readonly SessionEntry[])[] {
  const { objects, panels, permissions, sharing, sharedWith } = document;
  return [objects, panels, permissions, sharing.choices, sharedWith];
}

/** Every entry of a document. */
export function entriesOf(document: ThreeHousesDocument): readonly SessionEntry[] {
  return listsOf(document).flat();
}
