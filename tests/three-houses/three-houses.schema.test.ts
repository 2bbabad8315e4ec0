import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import {
  createInk,
  createPhoto,
  createStamp,
  createWords,
  standingStrokes,
} from '../../src/three-houses/drawing-changes.model';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import { encodePoints } from '../../src/three-houses/ink-points.model';
import { mayBeShownToChild, sealOfPanel } from '../../src/three-houses/three-houses-panels.model';
import { childLets } from '../../src/three-houses/three-houses-sharing.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import {
  createPanel,
  createPermission,
  createSharingChoice,
  createShownTo,
  createThreeHouses,
} from '../../src/three-houses/three-houses.model';
import { openThreeHouses, threeHousesSchema } from '../../src/three-houses/three-houses.schema';
import { damagedDocuments, expectAnythingOpens, expectUnknownFieldsStay } from '../support/damaged-documents';
import { entriesOf, listsOf, personIds, someSession } from './random-sessions';

const frame = { x: 200, y: 300, size: 100 };
const points = encodePoints([
  { x: 100, y: 100, pressure: 50 },
  { x: 300, y: 200, pressure: 50 },
]);
const stroke = { id: 's1', colour: 'blue', width: 'thin', points, took: 900, rubbedOut: null } as const;
const ink = createInk({ id: 'ink', place: 'worries', strokes: [stroke] });
const stamp = createStamp({ id: 'stamp', place: 'worries', stamp: 'sun', frame });
const words = createWords({ id: 'words', place: 'dreams', text: 'a dog', frame });
const photo = createPhoto({ id: 'photo', place: 'dreams', photoId: 'p', width: 800, height: 600, frame });
const yes = createSharingChoice({ id: 'yes', answer: 'yes' });
const session = createThreeHouses({
  id: 's',
  objects: [ink, stamp, words, photo],
  panels: [createPanel({ id: 'panel', text: 'Gran came.' })],
  permissions: [createPermission({ id: 'permission' })],
  sharing: { unclear: false, choices: [yes], settled: [] },
  sharedWith: [createShownTo({ id: 'shown' })],
});
const openObject = (object: object) => {
  const { document, issues } = openThreeHouses({ ...session, objects: [object] });
  return { object: document.objects[0], kept: document.kept.map(({ value }) => value), issues };
};

describe('a session saved in format 1', () => {
  const text = readFileSync(new URL('../documents/three-houses/format-1.json', import.meta.url), 'utf8');
  const saved = JSON.parse(text) as ThreeHousesDocument;

  it('opens to the same thing, with nothing to say', () => {
    expect(openThreeHouses(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openThreeHouses(saved).document).toBe(saved);
  });

  const unanswered = (entries: readonly object[], one: object) =>
    Object.keys(one).filter((key) =>
      entries.every((entry) =>
        ['[]', '""', 'null'].includes(JSON.stringify((entry as Record<string, unknown>)[key] ?? null)),
      ),
    );

  it.each<[string, readonly object[], object]>([
    ['lines', saved.objects, ink],
    ['a stamp', saved.objects, stamp],
    ['words', saved.objects, words],
    ['a photograph', saved.objects, photo],
    ['a panel', saved.panels, createPanel({ id: '' })],
    ['an agreement', saved.panels[0]?.agreements ?? [], saved.panels[0]?.agreements[0] ?? {}],
    ['a reading', saved.panels[0]?.readings ?? [], saved.panels[0]?.readings[0] ?? {}],
    ['a permission', saved.permissions, createPermission({ id: '' })],
    ['a choice of the child', saved.sharing.choices, createSharingChoice({ id: '' })],
    ['somebody it was shown to', saved.sharedWith, createShownTo({ id: '' })],
    ['a place', saved.places, { key: '', label: '', description: '', describedBy: null }],
    ['the path', [saved.path], saved.path],
    ['the session', [saved], createThreeHouses({ id: '' })],
  ])('has every field of %s answered somewhere', (_, entries, one) => {
    expect(entries.length).toBeGreaterThan(0);
    expect(unanswered(entries, one)).toEqual([]);
  });
});

describe('opening a session', () => {
  it('with nothing saved gives an empty one, of which nothing is shared', () => {
    expect(openThreeHouses(null)).toEqual({
      status: 'opened',
      document: createThreeHouses({ id: '' }),
      issues: [],
    });
  });

  it('of a neighbour tool is refused with both names', () => {
    expect(openThreeHouses({ ...session, kind: 'mapwell/safety-plan' }).issues[0]?.sentence).toBe(
      'This was saved as a different kind of document (safety plan). Here only a child’s drawing can be opened. It is untouched.',
    );
  });

  it('says in which part of the picture something was found', () => {
    const { issues } = openThreeHouses({ ...session, objects: [ink, { ...stamp, name: {} }] });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'Part 2 of the picture, the name: this could not be understood. It is left open here, and what was saved is kept out of sight.',
    ]);
  });

  it('keeps what lies in a place, on a sheet or with a stamp that nobody knows', () => {
    const strange = {
      ...session,
      sheet: 'three rivers',
      objects: [{ ...stamp, place: 'source', stamp: 'eel' }],
    };
    expect(openThreeHouses(strange).document).toBe(strange);
  });
});

describe('a part of the picture that cannot be understood', () => {
  it.each<[string, DrawingObject]>([
    ['lines', ink],
    ['a stamp', stamp],
    ['words', words],
    ['a photograph', photo],
  ])('%s without their kind are known by what they alone have', (_, one) => {
    for (const kind of [undefined, 'scribble', 7]) {
      const opened = openObject({ ...one, kind });
      expect(opened.object).toEqual(one);
      expect(opened.kept).toEqual(kind === undefined || kind === 7 ? (kind === 7 ? [7] : []) : [kind]);
    }
  });

  it('of no kind at all is kept, and the others are there', () => {
    const { document } = openThreeHouses({ ...session, objects: [ink, { id: 'x', kind: 'song' }, words] });
    expect(document.objects.map(({ id }) => id)).toEqual(['ink', 'words']);
    expect(document.kept).toEqual([{ at: '/objects/1', value: { id: 'x', kind: 'song' } }]);
  });

  it.each<[string, object, Partial<DrawingObject>]>([
    [
      'a layer nobody knows is the grown-ups’, which no child is shown',
      { layer: 'mine' },
      { layer: 'adult' },
    ],
    ['no layer at all too', { layer: undefined }, { layer: 'adult' }],
    [
      'a spot that is none is the middle',
      { frame: { x: -4, y: 1.5, size: 0 } },
      { frame: { x: 500, y: 500, size: 200 } },
    ],
    ['no spot too', { frame: 'top left' }, { frame: { x: 500, y: 500, size: 200 } }],
  ])('%s', (_, more, expected) => {
    expect(openObject({ ...stamp, ...more }).object).toMatchObject(expected);
  });

  it.each(['<svg onload="x()">', 'M 0 0 L 5 5', '!', points + 'A'])(
    'points that are none, %j, are kept aside, and no line is made up',
    (bad) => {
      const opened = openObject({ ...ink, strokes: [stroke, { ...stroke, id: 's2', points: bad }] });
      expect(opened.object).toMatchObject({ strokes: [stroke, { id: 's2', points: '' }] });
      expect(opened.kept).toEqual([bad]);
    },
  );

  it('a line of which anything is said about rubbing out stays rubbed out', () => {
    const opened = openObject({ ...ink, strokes: [{ ...stroke, rubbedOut: 'yes' }] }).object;
    expect(opened?.kind === 'ink' && standingStrokes(opened)).toEqual([]);
  });

  it('two with one id both stay, and both are meant by the choice that named one', () => {
    const { document } = openThreeHouses({
      ...session,
      objects: [ink, { ...words, id: 'ink' }],
      sharing: { ...session.sharing, choices: [{ ...yes, answer: 'no', objectIds: ['ink'] }] },
    });
    expect(document.sharing.choices[0]?.objectIds).toEqual(document.objects.map(({ id }) => id));
  });
});

describe('where a child stands', () => {
  it.each(['3', 0.5, -1, 101, true, {}, []])('%j is not read as a number nobody said', (stands) => {
    const { document } = openThreeHouses({ ...session, path: { ...session.path, stands } });
    expect(document.path.stands).toBe(stands === '3' ? 3 : null);
  });
});

const everybody: readonly Audience[] = (['meeting', 'family', 'professionals'] as const).flatMap((kind) => [
  { kind },
  ...personIds.map((personId) => ({ kind, personId })),
]);

describe('what the child said about sharing, and cannot be understood', () => {
  it.each<[string, unknown]>([
    ['a text', 'not dad'],
    ['a list', [yes]],
    ['an empty object', {}],
    ['choices that are a text', { ...session.sharing, choices: 'not dad' }],
    ['a choice that is a text', { ...session.sharing, choices: [yes, 'not dad'] }],
    ['an answer nobody knows', { ...session.sharing, choices: [{ ...yes, answer: 'never' }] }],
    ['a no that is a number', { ...session.sharing, choices: [{ ...yes, answer: 0 }] }],
    ['objects that are none', { ...session.sharing, choices: [{ ...yes, objectIds: { ink: false } }] }],
    ['perhaps unclear', { ...session.sharing, unclear: 'perhaps' }],
  ])('%s: nothing is shared with anybody', (_, sharing) => {
    const { document } = openThreeHouses({ ...session, childId: 'nobody here', sharing });
    expect(document.sharing.unclear).toBe(true);
    for (const audience of everybody)
      expect(childLets(document, audience, { place: 'worries', objectId: 'ink' })).toBe(false);
  });
});

describe('an agreement that cannot be understood', () => {
  const panel = createPanel({ id: 'panel', text: 'Gran came.' });
  const agreement = {
    ...{
      id: 'a',
      text: panel.text,
      seal: sealOfPanel(panel, []),
      on: null,
      agreedBy: ['p1'],
      notAgreedBy: [],
    },
    ...{
      dispute: '',
      by: null,
      at: null,
      withdrawn: false,
      withdrawnWhy: '',
      withdrawnBy: null,
      withdrawnAt: null,
    },
  };
  const shownToChild = (more: object) => {
    const one = { ...panel, agreements: [{ ...agreement, ...more }] };
    const { document } = openThreeHouses({ ...session, objects: [], panels: [one] });
    const [opened] = document.panels;
    return opened !== undefined && mayBeShownToChild(opened, document.objects);
  };

  it('is none, and the child is not shown a draft', () => {
    expect(shownToChild({})).toBe(true);
    for (const more of [
      { withdrawn: undefined },
      { withdrawn: 'perhaps' },
      { agreedBy: {} },
      { agreedBy: [] },
      { seal: 7 },
      { seal: undefined },
    ])
      expect(shownToChild(more)).toBe(false);
  });
});

describe('the schema by itself', () => {
  it.each<[string, unknown]>([
    ['two parts of the picture with one id', { ...session, objects: [ink, { ...stamp, id: 'ink' }] }],
    [
      'two places with one key',
      {
        ...session,
        places: ['a', 'a'].map((key) => ({ key, label: '', description: '', describedBy: null })),
      },
    ],
    ['lines with the spot of a stamp’s picture', { ...session, objects: [{ ...ink, kind: 'stamp' }] }],
    [
      'a colour that is none of ours',
      { ...session, objects: [{ ...ink, strokes: [{ ...stroke, colour: '#f00' }] }] },
    ],
    ['a photograph of no width', { ...session, objects: [{ ...photo, width: 0 }] }],
    ['a day that never was', { ...session, heldOn: { said: '', iso: '2023-02-30' } }],
    ['another kind', { ...session, kind: 'mapwell/statements' }],
  ])('refuses %s', (_, document) => {
    expect(v.is(threeHousesSchema, session)).toBe(true);
    expect(v.is(threeHousesSchema, document)).toBe(false);
  });
});

describe('whatever was saved', () => {
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute.
  const sound = fc.sample(someSession, { numRuns: 300, seed: 11 }).map((one, at) =>
    JSON.stringify({
      ...one,
      objects: one.objects.slice(0, 2),
      panels: one.panels.slice(0, at % 3 === 0 ? 1 : 0),
      permissions: one.permissions.slice(0, at % 3 === 1 ? 1 : 0),
      sharedWith: one.sharedWith.slice(0, at % 3 === 2 ? 1 : 0),
    }),
  );

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<ThreeHousesDocument>({
      sound,
      open: openThreeHouses,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        objects: saved.objects.map((one) => ({ ...one, [key]: value })),
        path: { ...saved.path, [key]: value },
      }),
    });
  });

  /** What damage has opened to more eyes than before: a choice that fell, a note become the child's, a draft agreed. */
  function looser(saved: unknown, opened: ThreeHousesDocument): string | null {
    const was = saved as Partial<ThreeHousesDocument> | null;
    if (typeof was !== 'object' || was === null) return null;
    // What could not be opened is kept whole, and nothing of it is shown.
    if (opened.kept.some(({ at }) => at === '')) return null;
    const { sharing, objects } = threeHousesSchema.entries;
    if (was.sharing !== undefined && was.sharing !== null && !v.is(sharing, was.sharing)) {
      // What was plainly meant is read so; whatever was put aside makes it unclear.
      const aside = opened.kept.some(({ at }) => at.startsWith('/sharing'));
      if (aside && !opened.sharing.unclear) return 'A choice of the child has gone';
    }
    if (!Array.isArray(was.objects) || v.is(objects, was.objects)) return null;
    for (const one of opened.objects) {
      const before = (was.objects as unknown[]).find(
        (each) => (each as { id?: unknown } | null)?.id === one.id,
      );
      const layer = (before as { layer?: unknown } | undefined)?.layer;
      if (before !== undefined && one.layer === 'child' && layer !== 'child' && !Array.isArray(layer))
        return `${one.id} has become the child’s`;
    }
    return null;
  }

  it('a session opens, valid and complete, and again to the same, and nothing is shared for it: 100,000 damaged documents', () => {
    expectAnythingOpens({
      anything: damagedDocuments(sound, {
        id: 'object-1',
        texts: ['wen dad shouts', 'yes', 'child', '<svg/onload=x()>'],
        values: [
          () => ({ unclear: false, choices: ['not dad'], settled: [] }),
          () => [{ kind: 'ink', strokes: [{ points: '<path>' }] }],
        ],
      }),
      open: openThreeHouses,
      schema: threeHousesSchema,
      runs: 100_000,
      seed: 20240304,
      alsoWrong: looser,
    });
  }, 900_000);
});

it('says nothing of what is as it should be', () => {
  expect(openThreeHouses(session).issues).toEqual([]);
  expect(entriesOf(session)).toHaveLength(8);
  expect(listsOf(session)).toHaveLength(5);
});
