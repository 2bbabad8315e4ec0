import { describe, expect, test } from 'vitest';
import { inkColours } from '../../src/three-houses/drawing-objects.model';
import type { BundledPicture } from '../../src/three-houses/picture-parts.model';
import { figurePicture, placePicture } from '../../src/three-houses/place-pictures.model';
import { placeOutlines } from '../../src/three-houses/sheets/sheet.model';
import { findStamp, isStamp, stampGroups, stampsOf } from '../../src/three-houses/stamps.model';
import type { StampGroup } from '../../src/three-houses/stamps.model';
import { drawnFigures } from '../../src/three-houses/three-houses-session.model';

/** The corners of what a picture takes up. Every step of a path is a start, or a curve from where the last one ended. */
function boxOf({ parts }: BundledPicture): { least: number; most: number; width: number; height: number } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [path] of parts) {
    let [x, y] = [0, 0];
    for (const [, letter, numbers = ''] of path.matchAll(/([Mqz])([^Mqz]*)/g)) {
      const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
      if (letter === 'M') [x = 0, y = 0] = values;
      else if (letter === 'q') [x, y] = [x + (values[2] ?? NaN), y + (values[3] ?? NaN)];
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, right, upper, lower] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    least: Math.min(left, upper),
    most: Math.max(right, lower),
    width: right - left,
    height: lower - upper,
  };
}

const groups = Object.keys(stampGroups) as StampGroup[];
const everyStamp = groups.flatMap((group) => stampsOf(group).map((key) => [group, key] as const));
const places = [
  ...placeOutlines.map((outline) => ({ key: 'other', outline })),
  ...['worries', 'goodThings', 'dreams'].map((key) => ({ key, outline: 'house' as const })),
];
const pictures: [string, BundledPicture][] = [
  ...everyStamp.flatMap(([, key]): [string, BundledPicture][] => {
    const picture = findStamp(key);
    return picture ? [[key, picture]] : [];
  }),
  ...places.map((place): [string, BundledPicture] => [`${place.outline} ${place.key}`, placePicture(place)]),
  ...drawnFigures.map((figure): [string, BundledPicture] => [figure, figurePicture(figure)]),
];

describe.each(pictures)('the picture %s', (_, picture) => {
  test('is drawn with a pen: starts and curves in whole numbers, and nothing else', () => {
    expect(picture.parts.length).toBeGreaterThan(0);
    for (const [path, fill, line] of picture.parts) {
      expect(path).toMatch(/^(M\d+ \d+(q-?\d+([ -]-?\d+|-\d+){3})+z?)+$/);
      if (fill) expect([...inkColours, 'paper', 'solid']).toContain(fill);
      if (line) expect(inkColours).toContain(line);
    }
  });

  test('lies in its box', () => {
    const { least, most } = boxOf(picture);
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThanOrEqual(picture.box);
  });
});

describe('stamps', () => {
  test('are about forty, each of them once: people, feelings, places, weather, animals and things', () => {
    const keys = everyStamp.map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(40);
    expect(groups).toEqual(['people', 'feelings', 'places', 'weather', 'things']);
  });

  test('that are not known are none, whatever a document says', () => {
    for (const key of ['', 'no-such', 'constructor', '__proto__', 'toString']) {
      expect(isStamp(key)).toBe(false);
      expect(findStamp(key)).toBeNull();
    }
  });

  test('of people and of faces have no colour of skin: a face is paper, or the colour of its feeling', () => {
    for (const parts of Object.values(stampGroups.people)) {
      expect(parts.some(([, fill]) => fill === 'paper')).toBe(true);
    }
  });
});

describe('the houses', () => {
  test('are one house but for a sign in the gable, so none is larger, nicer or darker', () => {
    const house = placePicture({ key: 'other', outline: 'house' });
    for (const key of ['worries', 'goodThings', 'dreams']) {
      const { parts, width, box } = placePicture({ key, outline: 'house' });
      expect(parts.slice(0, house.parts.length)).toEqual(house.parts);
      expect(parts.length).toBe(
        house.parts.length + (key === 'goodThings' ? parts.length - house.parts.length : 1),
      );
      expect([width, box]).toEqual([house.width, house.box]);
    }
    expect(placePicture({ key: 'constructor', outline: 'house' })).toEqual(house);
  });

  test('show the wings or the cape of the figure that was chosen', () => {
    const place = { key: 'wings', outline: 'wings' } as const;
    expect(placePicture(place, 'wizard')).not.toEqual(placePicture(place, 'fairy'));
    expect(placePicture(place, 'magicPerson')).toEqual(placePicture(place, 'wizard'));
    expect(placePicture(place)).toEqual(placePicture(place, 'fairy'));
  });
});

describe('the figures', () => {
  test('are of one build and about one size, so none is offered more than another', () => {
    const sizes = drawnFigures.map((figure) => boxOf(figurePicture(figure)));
    const heights = sizes.map(({ height }) => height);
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.25);
  });
});
