import { describe, expect, it } from 'vitest';
import { createStamp } from '../../src/three-houses/drawing-changes.model';
import { offeredStamps } from '../../src/three-houses/drawing-commands.model';
import type { DrawingSheet } from '../../src/three-houses/sheets.model';
import {
  drawingSheets,
  findSheet,
  placeOutlines,
  threeHousesSheet,
  wizardsAndFairiesSheet,
} from '../../src/three-houses/sheets.model';
import { drawnFigures } from '../../src/three-houses/three-houses-session.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import {
  createThreeHouses,
  placeKeysOf,
  threeHousesReducer,
} from '../../src/three-houses/three-houses.model';
import {
  headingOfPlace,
  nameSheet,
  nameStamp,
  promptsOf,
  sheetNote,
  speakThreeHouses,
} from '../../src/three-houses/three-houses-names.text';
import { openThreeHouses } from '../../src/three-houses/three-houses.schema';
import { threeHousesInWords, threeHousesToText } from '../../src/three-houses/three-houses.text';
import { stampWords } from '../../src/three-houses/stamps.words';
import { threeHousesWords } from '../../src/three-houses/three-houses.words';

// What makes a sheet: a configuration and words. A sheet of a council's own is held to the same, beside those that come
// with the library.

const rivers: DrawingSheet = {
  key: 'twoRivers',
  width: 2100,
  height: 1000,
  places: [
    { key: 'fast', outline: 'path', x: 0, y: 0, side: 1000 },
    { key: 'calm', outline: 'path', x: 1100, y: 0, side: 1000 },
  ],
  figures: [],
  path: null,
  panels: null,
};
const riversWords = {
  'sheet.twoRivers.name': 'Two rivers',
  'sheet.twoRivers.note': 'A river that is wild and one that is calm.',
  'sheet.twoRivers.fast.heading': 'The wild river',
  'sheet.twoRivers.fast.question': 'What carries you away?',
  'sheet.twoRivers.fast.prompt.1': 'Who pulls you out?',
  'sheet.twoRivers.calm.heading': 'The calm river',
  'sheet.twoRivers.calm.question': 'Where can you rest?',
  'sheet.twoRivers.calm.prompt.1': 'Who is there with you?',
};

const say = speakThreeHouses(riversWords, 'en-GB');
const helen = { kind: 'professionals', personId: 'p3' } as const;
const people = [{ id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' }] as const;

/** A new session on a sheet. One the library does not know brings its places; one with panels gets one. */
function sessionOn(sheet: DrawingSheet): ThreeHousesDocument {
  const isKnown = findSheet(sheet.key) !== null;
  const places = isKnown
    ? []
    : sheet.places.map(({ key }) => ({ key, label: '', description: '', describedBy: null }));
  const session = createThreeHouses({ id: 's', sheet: sheet.key, places, people });
  return sheet.panels === null
    ? session
    : threeHousesReducer(session, { type: 'add-panel', id: 'panel-a', text: 'Gran came.' });
}

describe.each([...drawingSheets, rivers].map((sheet) => [sheet.key, sheet] as const))(
  'the sheet %s',
  (_, sheet) => {
    const session = sessionOn(sheet);
    const keys = placeKeysOf(session);

    it('has a name, a note, and places or panels to draw in', () => {
      expect(nameSheet(say, sheet.key)).not.toBe('');
      expect(sheetNote(say, sheet.key)).not.toBe('');
      expect(sheet.places.length > 0).toBe(sheet.panels === null);
      expect(keys.length).toBeGreaterThan(0);
    });

    it('has every place on the sheet, of one size, each beside the others and none on another', () => {
      for (const { key, outline, x, y, side } of sheet.places) {
        expect(placeOutlines).toContain(outline);
        expect([x >= 0, y >= 0, x + side <= sheet.width, y + side <= sheet.height]).toEqual([
          true,
          true,
          true,
          true,
        ]);
        expect(side).toBe(sheet.places[0]?.side);
        for (const other of sheet.places.filter((one) => one.key !== key)) {
          const isApart = Math.abs(other.x - x) >= side || Math.abs(other.y - y) >= side;
          expect({ key, other: other.key, isApart }).toEqual({ key, other: other.key, isApart: true });
        }
      }
      expect(new Set(sheet.places.map(({ key }) => key)).size).toBe(sheet.places.length);
    });

    it('has a heading, a question and something more to ask for every place', () => {
      for (const key of keys) {
        const { question, prompts } = promptsOf(say, session, key);
        expect(headingOfPlace(say, session, key)).not.toBe('');
        expect(question).not.toBe('');
        expect(prompts.length).toBeGreaterThan(0);
      }
    });

    it('can be drawn on in every place, described, named by the child, saved, opened and put into words', () => {
      let document = session;
      for (const [at, place] of keys.entries()) {
        const frame = { x: 500, y: 500, size: 100 };
        document = threeHousesReducer(document, {
          ...{
            type: 'add-stamp',
            id: `stamp-${at}`,
            place,
            layer: 'child',
            madeBy: 'c1',
            stamp: 'sun',
            frame,
          },
        } as const);
        document = threeHousesReducer(document, { type: 'label-place', place, label: `mine ${at}` });
        document = threeHousesReducer(document, {
          ...{ type: 'describe-place', place, description: `There is a sun ${at}.`, describedBy: null },
        } as const);
      }
      expect(document.objects).toHaveLength(keys.length);
      expect(openThreeHouses(JSON.stringify(document))).toEqual({ status: 'opened', document, issues: [] });
      const words = threeHousesInWords(document, helen, { words: riversWords });
      expect(words.sections.filter(({ of }) => of === 'place').map(({ key }) => key)).toEqual(keys);
      const text = threeHousesToText(document, helen, { words: riversWords });
      for (const at of keys.keys()) {
        expect(text).toContain(`mine ${at}`);
        expect(text).toContain(`There is a sun ${at}.`);
      }
    });

    it('has a path only where it has a place for it, and all its figures or none', () => {
      if (sheet.path !== null) expect(keys).toContain(sheet.path);
      expect([[], [...drawnFigures]]).toContainEqual(sheet.figures);
    });
  },
);

describe('the sheets of the library', () => {
  it('are found by their keys, each once, and no other is', () => {
    expect(drawingSheets.map(({ key }) => findSheet(key))).toEqual(drawingSheets);
    expect(new Set(drawingSheets.map(({ key }) => key)).size).toBe(drawingSheets.length);
    for (const key of ['', 'constructor', 'twoRivers']) expect(findSheet(key)).toBeNull();
    expect(findSheet('twoRivers', [rivers])).toBe(rivers);
  });

  it('have no words for a place they do not have', () => {
    const places = drawingSheets.flatMap(({ key, places: all, panels }) => [
      ...all.map((place) => `sheet.${key}.${place.key}`),
      ...(panels === null ? [] : [`sheet.${key}.panel`]),
      ...[`sheet.${key}.name`, `sheet.${key}.note`],
    ]);
    const stray = Object.keys(threeHousesWords).filter(
      (key) =>
        key.startsWith('sheet.') && !places.some((place) => key === place || key.startsWith(`${place}.`)),
    );
    expect(stray).toEqual([]);
  });

  it('offer a wizard, a fairy and one that is neither, alike', () => {
    expect(wizardsAndFairiesSheet.figures).toEqual(drawnFigures);
  });

  it('have three houses alike in size and outline, so that any may come first', () => {
    const [first, ...others] = threeHousesSheet.places;
    for (const { outline, side } of others) expect([outline, side]).toEqual([first?.outline, first?.side]);
  });
});

it('every stamp has a name of its own', () => {
  const names = offeredStamps.map((stamp) => nameStamp(say, stamp));
  expect(names).not.toContain(say('object.stamp.unknown'));
  expect(new Set(names).size).toBe(offeredStamps.length);
  const stray = Object.keys(stampWords).filter((key) => !offeredStamps.includes(key.replace('stamp.', '')));
  expect(stray).toEqual([]);
});

it('what lies where no sheet has a place is still in the words', () => {
  const stray = createStamp({ id: 'x', place: 'attic', stamp: 'sun', frame: { x: 1, y: 1, size: 10 } });
  const text = threeHousesToText(createThreeHouses({ id: 's', people, objects: [stray] }), helen);
  expect(text).toContain('Another place\n- A stamp:');
});
