import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inkColours } from '../../src/three-houses/drawing-objects.model';
import { paperColour, paperColours } from '../../src/three-houses/drawing-palette.model';
import { happeningOfKey } from '../../src/three-houses/drawing-key-names.model';

const sheet = (name: string) =>
  readFileSync(new URL(`../../src/foundation/style/${name}.css`, import.meta.url), 'utf8');

/** A custom property of a sheet, followed to a colour. */
function colourOf(css: string, name: string): string {
  const value = new RegExp(`--mapwell-${name}: ([^;]+);`).exec(css)?.[1] ?? '';
  const other = /^var\(--mapwell-([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colourOf(css, other);
}

function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [lightness(one), lightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours to draw with', () => {
  test('are on paper what they are in the usual theme', () => {
    const tokens = sheet('tokens');
    expect(colourOf(tokens, 'paper')).toBe(paperColour);
    for (const colour of inkColours) {
      expect(colourOf(tokens, `pen-${colour}`)).toBe(paperColours[colour].pen);
      expect(colourOf(tokens, `tint-${colour}`)).toBe(paperColours[colour].tint);
    }
  });

  test.each(['tokens', 'themes/dark', 'themes/high-contrast', 'themes/high-contrast-dark'])(
    'can be seen in %s, and the line of a picture within its tint',
    (name) => {
      const css = `${sheet(name)}${sheet('tokens')}`;
      const [paper, ink] = [colourOf(css, 'paper'), colourOf(css, 'pen-ink')];
      for (const colour of inkColours) {
        expect(contrast(colourOf(css, `pen-${colour}`), paper), colour).toBeGreaterThanOrEqual(3);
        expect(contrast(ink, colourOf(css, `tint-${colour}`)), colour).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

describe('a number pad', () => {
  test('means digits with its numbers on and off', () => {
    for (const key of ['7', 'Home']) {
      expect(happeningOfKey(key, 0, 'Numpad7')).toEqual({ type: 'digit', digit: 7 });
    }
    expect(happeningOfKey('ArrowUp', 0, 'Numpad8')).toEqual({ type: 'digit', digit: 8 });
    expect(happeningOfKey('ArrowUp', 0, 'ArrowUp')).toEqual({ type: 'arrow', arrow: 'up' });
    expect(happeningOfKey('Insert', 0, 'Numpad0')).toEqual({ type: 'out' });
    for (const key of [',', '.', 'Delete'])
      expect(happeningOfKey(key, 0, 'NumpadDecimal')).toEqual({ type: 'back' });
    expect(happeningOfKey('Enter', 5, 'NumpadEnter')).toEqual({ type: 'do', at: 5 });
    expect(happeningOfKey('Delete', 0, 'Delete')).toEqual({ type: 'take-out' });
  });
});
