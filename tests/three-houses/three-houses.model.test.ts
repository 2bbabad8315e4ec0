import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../../src/foundation/document';
import {
  emptyHistory,
  recordStep,
  redoStep,
  sameJson,
  stepToRedo,
  stepToUndo,
  undoStep,
} from '../../src/foundation/document';
import {
  createInk,
  createPhoto,
  createStamp,
  createWords,
  frameOf,
  standingStrokes,
} from '../../src/three-houses/drawing-changes.model';
import type { DrawingObject, WordsObject } from '../../src/three-houses/drawing-objects.model';
import { encodePoints } from '../../src/three-houses/ink-points.model';
import type { ThreeHousesCommand } from '../../src/three-houses/three-houses-commands.model';
import {
  objectDetails,
  recordKinds,
  threeHousesCommands,
  threeHousesJoins,
} from '../../src/three-houses/three-houses-commands.model';
import {
  mayBeShownToChild,
  panelDetails,
  stateOfPanel,
} from '../../src/three-houses/three-houses-panels.model';
import {
  objectsIn,
  partOfPlace,
  placeParts,
  sizeInPlace,
} from '../../src/three-houses/three-houses-places.model';
import {
  pathDetails,
  permissionDetails,
  sessionDetails,
  sharingDetails,
  shownDetails,
} from '../../src/three-houses/three-houses-session.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import {
  createPanel,
  createPermission,
  createSharingChoice,
  createShownTo,
  createThreeHouses,
  placeKeysOf,
  threeHousesReducer,
} from '../../src/three-houses/three-houses.model';
import { openThreeHouses } from '../../src/three-houses/three-houses.schema';
import { frozen } from '../support/frozen';
import { entriesOf, listsOf, someCommand, someIntents, someSession } from './random-sessions';

const line = (...points: [number, number][]) =>
  encodePoints(points.map(([x, y]) => ({ x, y, pressure: 50 })));
const strokeOf = (id: string, points = line([100, 100], [300, 200])) =>
  ({ id, colour: 'blue', width: 'thin', points, took: 900 }) as const;
const frame = { x: 200, y: 300, size: 100 };
const ink = createInk({
  id: 'ink',
  place: 'worries',
  strokes: [{ ...strokeOf('s1'), rubbedOut: null }],
});
const stamp = createStamp({ id: 'stamp', place: 'goodThings', stamp: 'sun', frame });
const words = createWords({
  id: 'words',
  place: 'dreams',
  text: 'a big bruther that is nice',
  frame,
  verbatim: true,
  recordedBy: 'c1',
});
const photo = createPhoto({ id: 'photo', place: 'dreams', photoId: 'p', width: 800, height: 600, frame });
const note = createWords({ id: 'note', place: 'worries', text: 'Said quietly.', frame, layer: 'adult' });
const panel = createPanel({ id: 'panel', text: 'Mum was very ill.' });
const second = createPanel({ id: 'panel-2', text: 'Gran came.' });
const documentOf = (more: Partial<ThreeHousesDocument> = {}): ThreeHousesDocument =>
  frozen({
    ...createThreeHouses({
      id: 's',
      objects: [ink, stamp, words, photo, note],
      panels: [panel, second],
      permissions: [createPermission({ id: 'permission' })],
      sharing: { unclear: false, choices: [createSharingChoice({ id: 'sharing' })], settled: [] },
      sharedWith: [createShownTo({ id: 'shown' })],
    }),
    ...more,
  });
const after = (document: ThreeHousesDocument, ...commands: ThreeHousesCommand[]) =>
  commands.reduce(threeHousesReducer, document);
const helen = { by: 'p3', at: '2024-03-11T09:30:00.000Z' };
const mum = { by: 'p1', at: '2024-03-12T18:00:00.000Z' };
const child = { layer: 'child', madeBy: 'c1' } as const;
const objectIn = ({ objects }: ThreeHousesDocument, id: string): DrawingObject => {
  const object = objects.find((one) => one.id === id);
  if (!object) throw new Error(`There is no ${id}`);
  return object;
};

describe('what is new', () => {
  it('is empty, on three houses, in British English, and opens without a word', () => {
    const document = createThreeHouses({ id: 's' });
    expect(document).toMatchObject({ lang: 'en-GB', sheet: 'threeHouses', objects: [], kept: [] });
    expect(openThreeHouses(document)).toEqual({ status: 'opened', document, issues: [] });
  });

  it('claims nothing: nobody was asked, nothing was read back, and nobody may see anything yet', () => {
    const document = documentOf();
    expect(document).toMatchObject({
      childId: null,
      startPlace: null,
      path: { stands: null, wouldNotSay: false },
      readBack: { done: null },
      safetyCheck: { safe: null },
      stoppedEarly: { stopped: null },
    });
    expect(document.permissions[0]?.answer).toBeNull();
    expect(document.sharing.choices[0]?.answer).toBeNull();
    for (const one of entriesOf(document)) {
      if (one.id !== 'words') expect(one.recordedBy).toBeNull();
      expect(one.visibility).toEqual({ level: 'notDecided', notShownTo: [] });
    }
  });
});

describe('the four ways in', () => {
  const made = { id: 'new', place: 'worries', ...child, prompt: 'What makes you scared?' };
  const adding: readonly ThreeHousesCommand[] = [
    { type: 'add-ink', ...made, stroke: strokeOf('s9') },
    { type: 'add-stamp', ...made, stamp: 'rain', frame },
    {
      type: 'add-words',
      ...made,
      text: ' wen it is nite ',
      lang: null,
      verbatim: true,
      writtenDownBy: null,
      frame,
    },
    { type: 'add-photo', ...made, photoId: 'p2', width: 640, height: 480, frame },
  ];

  it.each(adding.map((command) => [command.type, command] as const))(
    '%s puts it on top, with who made it, who wrote it down and when',
    (type, command) => {
      const next = after(documentOf(), { ...command, ...helen });
      const last = next.objects[next.objects.length - 1];
      expect(last).toMatchObject({
        id: 'new',
        kind: type.slice(4),
        place: 'worries',
        madeBy: 'c1',
        layer: 'child',
        prompt: 'What makes you scared?',
        recordedBy: 'p3',
      });
      expect(after(next, command)).toBe(next);
      const document = documentOf();
      for (const more of [{ id: '' }, { place: 'nowhere' }, { place: 'toString' }, { layer: 'mine' }])
        expect(after(document, { ...command, ...more } as ThreeHousesCommand)).toBe(document);
    },
  );

  it('keeps words to the letter: not a space is trimmed and not a letter corrected', () => {
    const [, , addWords] = adding;
    const next = addWords && after(documentOf(), addWords);
    expect(next && (objectIn(next, 'new') as WordsObject).text).toBe(' wen it is nite ');
  });

  it('a line that cannot be read is none', () => {
    const document = documentOf();
    const [add] = adding;
    for (const points of ['', '<svg>', 'M0 0', '!'])
      expect(after(document, { ...add, stroke: strokeOf('s9', points) } as ThreeHousesCommand)).toBe(
        document,
      );
  });
});

describe('lines', () => {
  const more = { type: 'add-stroke', id: 'ink', layer: 'child', stroke: strokeOf('s2') } as const;
  const rub = { type: 'rub-out', layer: 'child', strokes: [{ objectId: 'ink', strokeId: 's1' }] } as const;

  it('are added to those they belong to, each id once', () => {
    const next = after(documentOf(), more);
    expect(objectIn(next, 'ink')).toMatchObject({ strokes: [{ id: 's1' }, { id: 's2', rubbedOut: null }] });
    expect(after(next, more)).toBe(next);
  });

  it('that were rubbed out stay, with who and when, and can be drawn again', () => {
    const next = after(documentOf(), { ...rub, ...helen });
    const rubbed = objectIn(next, 'ink');
    expect(rubbed).toMatchObject({ strokes: [{ points: line([100, 100], [300, 200]), rubbedOut: helen }] });
    expect(rubbed.kind === 'ink' && standingStrokes(rubbed)).toEqual([]);
    expect(after(next, rub)).toBe(next);
    const again = after(next, { ...rub, type: 'draw-again' });
    expect(objectIn(again, 'ink')).toMatchObject({ strokes: [{ id: 's1', rubbedOut: null }] });
  });

  it('of several objects are rubbed out in one go', () => {
    const other = createInk({ ...ink, id: 'other' });
    const document = documentOf({ objects: [ink, other] });
    const strokes = [...rub.strokes, { objectId: 'other', strokeId: 's1' }];
    const next = after(document, { ...rub, strokes });
    expect(next.objects.map((one) => one.kind === 'ink' && standingStrokes(one).length)).toEqual([0, 0]);
  });

  it('lie where they were drawn until they are moved, and keep their size then', () => {
    expect(frameOf(ink)).toEqual({ x: 200, y: 150, size: 200 });
    const next = after(documentOf(), {
      type: 'move-object',
      id: 'ink',
      layer: 'child',
      place: 'dreams',
      x: 500,
      y: 500,
    });
    expect(objectIn(next, 'ink')).toMatchObject({ place: 'dreams', frame: { x: 500, y: 500, size: 200 } });
    // What is drawn now would not lie where the pen is.
    expect(after(next, more)).toBe(next);
  });
});

describe('moving, sizing and ordering', () => {
  it('changes where a thing lies and nothing else of it', () => {
    const next = after(
      documentOf(),
      { type: 'move-object', id: 'stamp', layer: 'child', place: 'worries', x: 0, y: 1000 },
      { type: 'size-object', id: 'stamp', layer: 'child', size: 333 },
    );
    expect(objectIn(next, 'stamp')).toEqual({
      ...stamp,
      place: 'worries',
      frame: { x: 0, y: 1000, size: 333 },
    });
  });

  it.each([
    ['to where it is', { type: 'move-object', place: 'goodThings', x: 200, y: 300 }],
    ['to no place', { type: 'move-object', place: 'nowhere', x: 1, y: 1 }],
    ['out of the place', { type: 'move-object', place: 'worries', x: 1001, y: 1 }],
    ['to half a unit', { type: 'move-object', place: 'worries', x: 1.5, y: 1 }],
    ['to the size it has', { type: 'size-object', size: 100 }],
    ['to nothing', { type: 'size-object', size: 0 }],
    ['under itself', { type: 'order-object', before: 'stamp' }],
    ['under what is not there', { type: 'order-object', before: 'nothing' }],
  ])('%s changes nothing', (_, command) => {
    const document = documentOf();
    expect(after(document, { ...command, id: 'stamp', layer: 'child' } as ThreeHousesCommand)).toBe(document);
  });

  it('puts one beneath another, or on top', () => {
    const order = (id: string, before: string | null) =>
      after(documentOf(), { type: 'order-object', id, layer: 'child', before })
        .objects.map((one) => one.id)
        .join();
    expect(order('photo', 'ink')).toBe('photo,ink,stamp,words,note');
    expect(order('ink', null)).toBe('stamp,words,photo,note,ink');
  });

  it('where something lies is said in words', () => {
    expect(partOfPlace({ x: 0, y: 0 })).toBe('topLeft');
    expect(partOfPlace({ x: 500, y: 500 })).toBe('middle');
    expect(partOfPlace({ x: 1000, y: 1000 })).toBe('bottomRight');
    expect(new Set(placeParts).size).toBe(9);
    expect([1, 100, 101, 500, 800, 1000].map((size) => sizeInPlace({ size }))).toEqual([
      'tiny',
      'tiny',
      'small',
      'middleSized',
      'large',
      'huge',
    ]);
    expect(objectsIn(documentOf().objects, 'dreams').map(({ id }) => id)).toEqual(['words', 'photo']);
  });
});

describe('the layer of the grown-ups', () => {
  it('is out of reach from the child’s, and the child’s from it, whatever is tried', () => {
    const document = documentOf();
    const tried: readonly ThreeHousesCommand[] = [
      { type: 'add-stroke', id: 'ink', layer: 'adult', stroke: strokeOf('s2') },
      { type: 'rub-out', layer: 'adult', strokes: [{ objectId: 'ink', strokeId: 's1' }] },
      { type: 'move-object', id: 'stamp', layer: 'adult', place: 'worries', x: 1, y: 1 },
      { type: 'size-object', id: 'stamp', layer: 'adult', size: 1 },
      { type: 'order-object', id: 'stamp', layer: 'adult', before: null },
      {
        type: 'change-object',
        id: 'words',
        layer: 'adult',
        detail: 'text',
        value: 'A big brother.',
        by: 'c1',
      },
      { type: 'remove-object', id: 'words', layer: 'adult', why: '' },
      { type: 'remove-object', id: 'note', layer: 'child', why: '' },
    ];
    for (const command of tried) expect(after(document, command)).toBe(document);
  });
});

describe('the child’s exact words', () => {
  const change = (detail: 'text' | 'verbatim', value: string | boolean, by: string | null) =>
    ({ type: 'change-object', id: 'words', layer: 'child', detail, value, by }) as ThreeHousesCommand;

  it('are changed by whoever wrote them, and by nobody else', () => {
    const document = documentOf();
    for (const by of ['p3', null]) {
      expect(after(document, change('text', 'A big brother who is nice.', by))).toBe(document);
      expect(after(document, change('verbatim', false, by))).toBe(document);
    }
    expect(objectIn(after(document, change('text', 'a big sister', 'c1')), 'words')).toMatchObject({
      text: 'a big sister',
    });
  });

  it('are not emptied: they are taken out, and are still there', () => {
    const document = documentOf();
    expect(after(document, change('text', ' ', 'c1'))).toBe(document);
    const gone = after(document, {
      type: 'remove-object',
      id: 'words',
      layer: 'child',
      why: 'Not today',
      ...mum,
    });
    expect(objectIn(gone, 'words')).toMatchObject({
      text: words.text,
      removed: { ...mum, why: 'Not today' },
    });
    const back = after(gone, { type: 'restore-object', id: 'words', layer: 'child', why: '', ...helen });
    expect(objectIn(back, 'words')).toMatchObject({
      removed: null,
      trail: [
        { act: 'removed', why: 'Not today', ...mum },
        { act: 'restored', ...helen },
      ],
    });
  });
});

describe('places', () => {
  it('are those of the sheet and the panels that stand, and the child may name them', () => {
    expect(placeKeysOf(documentOf())).toEqual(['worries', 'goodThings', 'dreams', 'panel', 'panel-2']);
    const next = after(documentOf(), { type: 'label-place', place: 'worries', label: 'the grump house ' });
    expect(next.places).toEqual([
      { key: 'worries', label: 'the grump house ', description: '', describedBy: null },
    ]);
    const document = documentOf();
    for (const place of ['nowhere', '', 'constructor'])
      expect(after(document, { type: 'label-place', place, label: 'x' })).toBe(document);
    expect(after(document, { type: 'label-place', place: 'worries', label: '' })).toBe(document);
  });

  it('of a sheet the library does not know are those the document names', () => {
    const own = createThreeHouses({
      id: 's',
      sheet: 'three rivers',
      places: [{ key: 'source', label: '', description: '', describedBy: null }],
    });
    const add = { type: 'add-stamp', id: 'x', stamp: 'fish', frame, ...child } as const;
    expect(after(own, { ...add, place: 'source' }).objects).toHaveLength(1);
    expect(after(own, { ...add, place: 'worries' })).toBe(own);
  });
});

describe('where a child stands on the path', () => {
  const say = {
    type: 'set-path',
    stands: 3,
    wouldNotSay: false,
    steps: 7,
    said: 'becos of the dog',
  } as const;

  it('is what the child said, by the child’s own scale, and 0 is an answer', () => {
    const next = after(documentOf(), { ...say, stands: 0 });
    expect(next.path).toMatchObject({ stands: 0, steps: 7, said: 'becos of the dog', earlier: [] });
    expect(after(next, { ...say, stands: 0 })).toBe(next);
  });

  it('said again is kept beside what was said before, with who and when', () => {
    const next = after(
      documentOf(),
      { ...say, ...helen },
      { ...say, stands: 5, ...mum },
      { ...say, stands: null, wouldNotSay: true, said: '' },
    );
    expect(next.path).toMatchObject({ stands: null, wouldNotSay: true });
    expect(next.path.earlier.map(({ stands }) => stands)).toEqual([3, 5]);
  });

  it.each([
    ['beyond the door', { stands: 8 }],
    ['before the path', { stands: -1 }],
    ['between two steps', { stands: 1.5 }],
    ['in words', { stands: '3' }],
    ['and is not said', { wouldNotSay: true }],
    ['on no path', { steps: 0, stands: null }],
  ])('%s is no answer', (_, more) => {
    const document = documentOf();
    expect(after(document, { ...say, ...more } as ThreeHousesCommand)).toBe(document);
  });
});

describe('a panel', () => {
  const agree = {
    type: 'agree-panel',
    id: 'panel',
    agreementId: 'a1',
    on: null,
    agreedBy: ['p1'],
    notAgreedBy: ['p6'],
    dispute: 'It was only a week.',
  } as const;
  const read = {
    type: 'read-panel',
    id: 'panel',
    readingId: 'r1',
    on: null,
    readBy: ['p3'],
    said: 'Why?',
  } as const;
  const panelIn = ({ panels }: ThreeHousesDocument) => {
    const [first] = panels;
    if (!first) throw new Error('There is no panel');
    return first;
  };
  const stateIn = (document: ThreeHousesDocument) => stateOfPanel(panelIn(document), document.objects);
  const picture = {
    type: 'add-stamp',
    id: 'in-panel',
    place: 'panel',
    stamp: 'bed',
    frame,
    ...child,
  } as const;

  it('is a draft, which no child may see and nobody can have read to a child', () => {
    const document = documentOf();
    expect(stateIn(document)).toBe('drafted');
    expect(mayBeShownToChild(panelIn(document), document.objects)).toBe(false);
    expect(after(document, read)).toBe(document);
  });

  it('is agreed by somebody, with who saw it differently, then read', () => {
    const agreed = after(documentOf(), { ...agree, ...helen });
    expect(stateIn(agreed)).toBe('agreed');
    expect(panelIn(agreed).agreements).toMatchObject([
      { text: 'Mum was very ill.', agreedBy: ['p1'], notAgreedBy: ['p6'], ...helen, withdrawn: false },
    ]);
    const told = after(agreed, { ...read, ...helen });
    expect(stateIn(told)).toBe('read');
    expect(panelIn(told).readings).toMatchObject([
      { agreementId: 'a1', readBy: ['p3'], said: 'Why?', ...helen },
    ]);
  });

  it('by nobody is not agreed', () => {
    const document = documentOf();
    expect(after(document, { ...agree, agreedBy: [] })).toBe(document);
  });

  it.each<[string, ThreeHousesCommand[]]>([
    ['a word', [{ type: 'change-panel', id: 'panel', detail: 'text', value: 'Mum was ill.' }]],
    ['its language', [{ type: 'change-panel', id: 'panel', detail: 'lang', value: 'cy' }]],
    ['a new picture', [{ ...picture, id: 'another' }]],
    [
      'where a picture lies',
      [{ type: 'move-object', id: 'in-panel', layer: 'child', place: 'panel', x: 1, y: 1 }],
    ],
    [
      'which picture lies on top',
      [
        { ...picture, id: 'b' },
        { type: 'remove-object', id: 'in-panel', layer: 'child', why: '' },
      ],
    ],
    [
      'a picture that went elsewhere',
      [{ type: 'move-object', id: 'in-panel', layer: 'child', place: 'worries', x: 1, y: 1 }],
    ],
    [
      'what a picture is called',
      [{ type: 'change-object', id: 'in-panel', layer: 'child', detail: 'name', value: 'Mum’s bed' }],
    ],
    ['that it was taken back', [{ type: 'withdraw-agreement', id: 'panel', why: 'She thought again' }]],
    ['that it was taken out', [{ type: 'remove-record', of: 'panel', id: 'panel', why: '' }]],
  ])('is a draft again after %s, and what was agreed stays on record', (_, commands) => {
    const agreed = after(documentOf(), picture, agree);
    expect(stateIn(agreed)).toBe('agreed');
    const next = after(agreed, ...commands);
    expect(next).not.toBe(agreed);
    expect(stateIn(next)).toBe('drafted');
    expect(panelIn(next).agreements).toMatchObject([{ text: 'Mum was very ill.', agreedBy: ['p1'] }]);
    expect(after(next, read)).toBe(next);
  });

  it('is no draft for an adult’s note beside it, nor for who may see it', () => {
    const agreed = after(documentOf(), picture, agree);
    const next = after(
      agreed,
      { ...picture, id: 'note-2', layer: 'adult' },
      { type: 'change-panel', id: 'panel', detail: 'visibility', value: { level: 'shared', notShownTo: [] } },
    );
    expect(stateIn(next)).toBe('agreed');
  });

  it('agreed anew was not read yet', () => {
    const told = after(documentOf(), agree, read);
    const anew = after(
      told,
      { type: 'change-panel', id: 'panel', detail: 'text', value: 'Mum was ill.' },
      { ...agree, agreementId: 'a2' },
    );
    expect(stateIn(anew)).toBe('agreed');
  });

  it('is moved before another, and one that takes the key of a place is none', () => {
    const moved = after(documentOf(), { type: 'move-panel', id: 'panel-2', before: 'panel' });
    expect(moved.panels.map(({ id }) => id)).toEqual(['panel-2', 'panel']);
    const document = documentOf();
    for (const id of ['worries', 'panel', ''])
      expect(after(document, { type: 'add-panel', id, text: 'x' })).toBe(document);
  });
});

describe('the record', () => {
  it('of who was asked knows yes, no and not asked apart, and each is taken out and put back', () => {
    const next = after(documentOf(), {
      type: 'add-permission',
      id: 'new',
      start: { personId: 'p1', answer: 'notSought', why: 'She was in hospital' },
      ...helen,
    });
    expect(next.permissions[1]).toMatchObject({ personId: 'p1', answer: 'notSought', recordedBy: 'p3' });
    for (const of of recordKinds) {
      const gone = after(documentOf(), { type: 'remove-record', of, id: of, why: 'x', ...mum });
      expect(entriesOf(gone).find(({ id }) => id === of)?.removed).toEqual({ ...mum, why: 'x' });
      const back = after(gone, { type: 'restore-record', of, id: of, why: '', ...mum });
      expect(entriesOf(back).find(({ id }) => id === of)?.trail).toHaveLength(2);
    }
  });

  it('an entry that begins with anything it cannot hold is not begun', () => {
    const document = documentOf();
    for (const start of [{ answer: 'perhaps' }, { id: 'other' }, { removed: null }, null, 'yes', []])
      expect(after(document, { type: 'add-sharing', id: 'x', start } as ThreeHousesCommand)).toBe(document);
  });

  it('what was unclear of the child’s wishes is settled by somebody, and that it was stays', () => {
    const unclear = documentOf({ sharing: { unclear: true, choices: [], settled: [] } });
    const settle = { type: 'settle-sharing', why: 'The child was asked again', ...mum } as const;
    const next = after(unclear, settle);
    expect(next.sharing).toMatchObject({ unclear: false, settled: [{ why: settle.why, by: 'p1' }] });
    expect(after(next, settle)).toBe(next);
  });
});

const changes = [
  ...objectDetails.map((detail) => ['change-object', 'note', detail] as const),
  ...permissionDetails.map((detail) => ['change-permission', 'permission', detail] as const),
  ...sharingDetails.map((detail) => ['change-sharing', 'sharing', detail] as const),
  ...shownDetails.map((detail) => ['change-shown', 'shown', detail] as const),
  ...panelDetails.map((detail) => ['change-panel', 'panel', detail] as const),
  ...sessionDetails.map((detail) => ['change-session', '', detail] as const),
  ...pathDetails.map((detail) => ['change-path', '', detail] as const),
];

describe('typing', () => {
  it('in one field is one step, in two fields two, and nothing else ever joins', () => {
    const names = changes.map(([type, id, detail]) =>
      threeHousesJoins({ type, id, detail, value: '' } as unknown as ThreeHousesCommand),
    );
    expect(new Set(names).size).toBe(changes.length);
    expect(names).not.toContain(null);
    const typing = /^(change-|set-title|label-place|describe-place)/;
    for (const type of threeHousesCommands) {
      for (const command of fc.sample(someIntents[type], 3))
        expect(threeHousesJoins(command) === null).toBe(!typing.test(type));
    }
  });
});

const nonsense: readonly unknown[] = [
  undefined,
  null,
  NaN,
  -0,
  7,
  1.5,
  true,
  'text',
  '',
  [],
  {},
  [undefined],
  [7],
  [['p1']],
  [{ objectId: 'ink', strokeId: 4 }],
  { x: 1, y: 1, size: -0 },
  { id: 's', colour: 'red', width: 'thin', points: '', took: null },
  { said: 4, iso: null },
  { said: '', iso: '2023-02-30' },
  { level: 'everyone', notShownTo: [] },
  { done: 1, by: null, on: null, said: '' },
  new Date(0),
  new Map(),
  () => 'x',
  Object.assign(['p1'], { more: 'than a list' }),
  JSON.parse('[{"__proto__":{"polluted":true},"objectId":"ink","strokeId":"s1"}]'),
  new Proxy(['p1'], {
    get: () => {
      throw new Error('hostile');
    },
  }),
];

describe('a value that its field cannot hold', () => {
  it.each(changes)(
    '%s %s %s: changes nothing, throws nothing, and what is saved opens',
    (type, id, detail) => {
      const document = documentOf();
      let refused = 0;
      for (const value of nonsense) {
        const command = { type, id, layer: 'adult', detail, value } as unknown as ThreeHousesCommand;
        const next = after(document, command);
        if (next === document) refused += 1;
        else expect(openThreeHouses(next)).toMatchObject({ issues: [], status: 'opened' });
      }
      expect(refused).toBeGreaterThan(nonsense.length - 4);
    },
  );

  it.each([
    'id',
    'kind',
    'layer',
    'place',
    'removed',
    'strokes',
    'frame',
    'agreements',
    'earlier',
    '__proto__',
  ])('%s is no detail, and stays', (detail) => {
    const document = documentOf();
    for (const [type, id] of changes) {
      const command = { type, id, layer: 'adult', detail, value: [] } as unknown as ThreeHousesCommand;
      expect(after(document, command)).toBe(document);
    }
  });

  it('of every command, with each of its fields as something else: nothing thrown, and what is left opens', () => {
    const document = documentOf();
    for (const type of threeHousesCommands) {
      expect(threeHousesReducer(document, { type } as unknown as ThreeHousesCommand)).toBe(document);
      for (const command of fc.sample(someIntents[type], { numRuns: 10, seed: 4 })) {
        for (const key of Object.keys(command).filter((one) => one !== 'type')) {
          for (const value of nonsense) {
            const next = threeHousesReducer(document, { ...command, [key]: value });
            if (next !== document) expect(openThreeHouses(next).issues).toEqual([]);
          }
        }
      }
    }
    expect('polluted' in {}).toBe(false);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a text', 'add-stamp'],
    ['from the future', { type: 'from the future' }],
    ['of a kind that every object has', { type: 'remove-record', of: 'constructor', id: 'x', why: '' }],
    ['to take out what is no part', { type: 'remove-record', of: 'object', id: 'ink', why: '' }],
  ])('%s is no command', (_, command) => {
    const document = documentOf();
    expect(threeHousesReducer(document, command as ThreeHousesCommand)).toBe(document);
  });
});

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** What has to be so after any command that changed something. */
function expectNothingLost(
  document: ThreeHousesDocument,
  next: ThreeHousesDocument,
  command: ThreeHousesCommand,
): void {
  const { type } = command;
  must(!sameJson(next, document), `${type}: another object that says the same`);
  must(next.kept === document.kept, `${type} touched what is kept`);
  must(
    document.people.every((person) => next.people.includes(person)),
    `${type} lost a person`,
  );
  must(
    !document.sharing.unclear || next.sharing.unclear || type === 'settle-sharing',
    `${type} made it clear`,
  );
  must(
    document.path.earlier.every((one, at) => next.path.earlier[at] === one),
    `${type} forgot where the child stood`,
  );
  const about =
    'id' in command ? [command.id] : 'strokes' in command ? command.strokes.map((one) => one.objectId) : [];
  listsOf(document).forEach((list, which) => {
    const nextList = listsOf(next)[which] ?? [];
    const there = new Map(nextList.map((entry) => [entry.id, entry]));
    must(there.size === nextList.length, `${type} gave two entries one id`);
    for (const entry of list) {
      const now = there.get(entry.id);
      must(now !== undefined, `${type} lost ${entry.id}`);
      must(now === entry || about.includes(entry.id), `${type} changed ${entry.id} on the way`);
      must(
        entry.trail.every((step, at) => sameJson(step, now.trail[at])),
        `${type} took a step off the trail`,
      );
    }
  });
  for (const before of document.objects) {
    const now = next.objects.find(({ id }) => id === before.id) ?? before;
    must(now.kind === before.kind && now.layer === before.layer, `${type} made it something else`);
    if ('layer' in command && now !== before)
      must(before.layer === command.layer, `${type} reached through to the other layer`);
    if (before.kind === 'ink' && now.kind === 'ink')
      must(
        before.strokes.every((stroke, at) => now.strokes[at]?.points === stroke.points),
        `${type} lost a line`,
      );
    if (before.kind === 'words' && now.kind === 'words' && before.verbatim && before.layer === 'child')
      must(
        before.text === now.text || (command.by ?? null) === before.recordedBy,
        `${type} rewrote the words of a child`,
      );
  }
  for (const before of document.panels) {
    const now = next.panels.find(({ id }) => id === before.id) ?? before;
    must(
      before.agreements.every(({ id, text, seal }, at) => {
        const one = now.agreements[at];
        return one?.id === id && one.text === text && one.seal === seal;
      }),
      `${type} altered what was agreed`,
    );
    must(
      before.readings.every((one, at) => now.readings[at] === one),
      `${type} forgot a reading`,
    );
    const gained = !mayBeShownToChild(before, document.objects) && mayBeShownToChild(now, next.objects);
    // What was agreed can come to stand again as it was, and in no other way.
    const [last] = now.agreements.slice(-1);
    must(
      !gained || (last !== undefined && !last.withdrawn && last.agreedBy.length > 0),
      `${type} agreed by itself`,
    );
  }
}

describe('whatever is done', () => {
  it('nothing is lost, no layer is reached through, nothing else is touched, and what is left opens: 40,000 commands', () => {
    const changed: Record<string, number> = {};
    fc.assert(
      fc.property(someSession, fc.array(someCommand, { minLength: 5, maxLength: 15 }), (start, commands) => {
        let document = frozen(start);
        for (const command of commands) {
          const next = frozen(threeHousesReducer(document, frozen(command)));
          if (next === document) continue;
          changed[command.type] = (changed[command.type] ?? 0) + 1;
          expectNothingLost(document, next, command);
          document = next;
        }
        const opened = openThreeHouses(document);
        must(opened.document === document && opened.issues.length === 0, 'It does not open as it is');
        must(sameJson(JSON.parse(JSON.stringify(document)), document), 'JSON cannot hold it');
      }),
      { numRuns: 4000, seed: 20240318 },
    );
    for (const type of threeHousesCommands) expect({ [type]: changed[type] ?? 0 }).not.toEqual({ [type]: 0 });
    expect(Object.values(changed).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
  }, 240_000);

  it('it is taken back step by step to the very session it began with, and done again to the very same', () => {
    fc.assert(
      fc.property(someSession, fc.array(someCommand, { maxLength: 12 }), (start, commands) => {
        let history: History<ThreeHousesDocument, ThreeHousesCommand> = emptyHistory();
        let document = start;
        commands.forEach((command, at) => {
          const next = threeHousesReducer(document, command);
          if (next === document) return;
          const step = {
            before: document,
            after: next,
            command,
            joins: threeHousesJoins(command),
            at: at * 700,
          };
          history = recordStep(history, step);
          document = next;
        });
        const end = document;
        for (let step = stepToUndo(history, document); step; step = stepToUndo(history, document)) {
          document = step.before;
          history = undoStep(history);
        }
        must(document === start, 'It is not the session it began with');
        for (let step = stepToRedo(history, document); step; step = stepToRedo(history, document)) {
          document = step.after;
          history = redoStep(history);
        }
        must(document === end, 'It is not the session it ended with');
      }),
      { numRuns: 1000, seed: 9 },
    );
  });
});
