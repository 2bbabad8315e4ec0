import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { themesOf } from '../../doors.mjs';

const style = join(import.meta.dirname, '../../src/foundation/style');
const read = (path: string) => readFileSync(join(style, path), 'utf8');

type Colours = ReadonlyMap<string, string>;

const coloursIn = (css: string): Colours =>
  new Map(
    Array.from(css.matchAll(/--mapwell-([\w-]+):\s*(#[0-9a-f]{6})\b/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const usual = coloursIn(read('tokens.css'));

/** Every look a theme file has, by the name a host asks for it, with the usual values where it sets none. */
const looks = themesOf().flatMap((file) =>
  Array.from(
    read(`themes/${file}`).matchAll(/\[data-mapwell-theme="([\w-]+)"\] \.mapwell \{([^}]*)\}/g),
    ([, name = '', css = '']): [string, Colours] => [name, new Map([...usual, ...coloursIn(css)])],
  ),
);

function lightness(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2 works it out: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [lightness(one), lightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ...['paper', 'surface', 'worry-tint', 'well-tint', 'next-tint'].map((under) => ['ink', under] as const),
  ...['paper', 'surface', 'worry-tint', 'well-tint', 'next-tint'].map((under) => ['muted', under] as const),
  ...['worry', 'well', 'next'].flatMap((tone) => [[tone, `${tone}-tint`] as const, [tone, 'paper'] as const]),
  ...['paper', 'surface'].map((under) => ['accent', under] as const),
  ['on-accent', 'accent'],
] as const;

const edges = [
  ['line', 'paper'],
  ['line', 'surface'],
  ...['blue', 'plum', 'teal', 'orange', 'brown', 'yellow', 'grey'].map(
    (pen) => [`pen-${pen}`, 'paper'] as const,
  ),
] as const;

test('there are the themes that are promised', () => {
  expect(looks.map(([name]) => name).sort()).toEqual([
    'dark',
    'govuk-like',
    'govuk-like-dark',
    'high-contrast',
    'high-contrast-dark',
    'nhs-like',
    'nhs-like-dark',
  ]);
});

describe.each([['the usual look', usual] as [string, Colours], ...looks])('%s', (_, colours) => {
  const of = (name: string) => colours.get(name) ?? 'missing';

  test('has text that can be read: 7 to 1 or more', () => {
    const pale = text.filter(([over, under]) => !(contrast(of(over), of(under)) >= 7));
    expect(pale.map((pair) => pair.join(' on '))).toEqual([]);
  });

  test('has edges and pens that can be seen: 3 to 1 or more', () => {
    const pale = edges.filter(([over, under]) => !(contrast(of(over), of(under)) >= 3));
    expect(pale.map((pair) => pair.join(' on '))).toEqual([]);
  });
});

test.each(['govuk-like', 'nhs-like'])('%s brings no picture and no font', (name) => {
  expect(read(`themes/${name}.css`)).not.toMatch(/url\(|@import|@font-face|font-family/);
});

test('a colour that is too pale would be found', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
  expect(contrast('#000000', '#ffffff')).toBe(21);
});
