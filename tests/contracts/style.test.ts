import { describe, expect, test } from 'vitest';
import type { Files } from './source-files';
import { readSheets, rulesOf, straySelectors } from '../support/style-sheets';
import { filesIn, source } from './source-files';

const sheets = filesIn('src', /\.css$/);
const isThemeOrToken = (path: string) => /\/(themes\/[^/]+|tokens)\.css$/.test(path);

const layerOrder = '@layer mapwell.tokens, mapwell.base, mapwell.tools, mapwell.theme';
const ourLayers = ['mapwell.tokens', 'mapwell.base', 'mapwell.tools', 'mapwell.theme'];

const strayLayers = (files: Files) =>
  readSheets(files).flatMap(({ rules, statements }) => [
    ...statements.filter((statement) => statement.startsWith('@layer') && statement !== layerOrder),
    ...rules.flatMap(({ within }) =>
      within.filter((block) => block.startsWith('@layer') && !ourLayers.includes(block.slice(7))),
    ),
  ]);

const sideways =
  /^((scroll-)?(margin|padding)-(left|right|top|bottom)|border(-(left|right|top|bottom))(-.*)?|(min-|max-)?(width|height)|left|right|top|bottom)$/;

/** What speaks of left and right with a reason: where it stands, and the reason. */
const withReason: readonly { selector: string; property: string; reason: string }[] = [
  {
    selector: '.mapwell .mapwell-slot',
    property: 'left',
    reason: 'it is moved by a transform, which has only left and right',
  },
  {
    selector: '.mapwell .mapwell-fold > summary::before',
    property: 'border-width',
    reason: 'two sides of a square on its corner',
  },
];

const fourSides = (value: string) => {
  const sides = splitSpaces(value);
  return sides.length === 4 && sides[1] !== sides[3];
};

function splitSpaces(value: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of `${value} `) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ' ' && depth === 0) {
      if (part !== '') parts.push(part);
      part = '';
    } else part += letter;
  }
  return parts;
}

/** What would stay on the left where a page reads from the right. */
const leftAndRight = (files: Files) =>
  rulesOf(files).flatMap(({ path, selectors, declarations, within }) => {
    // Conditions on the size of a window or container are not about sides.
    if (within.some((block) => block.startsWith('@font-face'))) return [];
    return declarations
      .filter(({ property, value }) => {
        if (withReason.some((one) => selectors.includes(one.selector) && property === one.property))
          return false;
        if (sideways.test(property)) return true;
        if (/^(margin|padding|border-width|inset)$/.test(property)) return fourSides(value);
        return /^(text-align|float|clear)$/.test(property) && /\b(left|right)\b/.test(value);
      })
      .map(({ property, value }) => `${path}: ${selectors.join(', ')} { ${property}: ${value} }`);
  });

const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab|lch|color)a?\(/i;

/** Colours that no theme could change. On paper ink is black; behind a dialog older browsers know no custom property. */
const strayColours = (files: Files) =>
  rulesOf(files)
    .filter(({ path, within, selectors }) => {
      const onPaper = within.includes('@media print');
      return (
        !isThemeOrToken(path) && !onPaper && !selectors.every((selector) => selector.endsWith('::backdrop'))
      );
    })
    .flatMap(({ path, selectors, declarations }) =>
      declarations
        .filter(({ value }) => colour.test(value))
        .map(({ property, value }) => `${path}: ${selectors.join(', ')} { ${property}: ${value} }`),
    );

/** Colours that the direction of a page chooses. The walk through the themes is made in one direction, as there are none. */
const colouredByDirection = (files: Files) =>
  rulesOf(files).flatMap(({ path, selectors, declarations }) =>
    selectors.some((selector) => /:dir\(|\[dir\b/.test(selector))
      ? declarations
          .filter(({ property }) => /color|background|fill|stroke|shadow|outline|border|^--/.test(property))
          .map(({ property }) => `${path}: ${selectors.join(', ')} { ${property} }`)
      : [],
  );

const loud = (files: Files) =>
  rulesOf(files).flatMap(({ path, selectors, declarations }) =>
    declarations
      .filter(({ value }) => value.includes('!important'))
      .map(({ property }) => `${path}: ${selectors.join(', ')} { ${property} }`),
  );

const classesIn = (files: Files) =>
  new Set(
    rulesOf(files).flatMap(({ selectors }) =>
      selectors.flatMap((selector) =>
        Array.from(selector.matchAll(/\.(mapwell[\w-]*)/g), ([, name]) => name ?? ''),
      ),
    ),
  );

const drawn = new Map(Array.from(source).filter(([path]) => path.endsWith('.tsx')));
/** Classes that an element is given: whole words in quotation marks that begin with the library's name. */
const classesGiven = new Set(
  Array.from(drawn.values()).flatMap((text) =>
    Array.from(text.matchAll(/['"`]((?:mapwell[\w-]*)(?: mapwell[\w-]*)*)['"`]/g), ([, names]) =>
      (names ?? '').split(' '),
    ).flat(),
  ),
);

/** Classes for hosts to take hold of, that we give no look of our own. */
const hooks: readonly string[] = ['mapwell-group-count', 'mapwell-paper-group'];

describe('the style sheets', () => {
  test('reach nothing but what stands in .mapwell', () => {
    expect(rulesOf(sheets).length).toBeGreaterThan(100);
    expect(straySelectors(sheets)).toEqual([]);
  });

  test('have the four layers, in one order, and no other', () => {
    expect(strayLayers(sheets)).toEqual([]);
    const ordered = readSheets(sheets).filter(({ statements }) => statements.includes(layerOrder));
    expect(ordered.length).toBeGreaterThan(0);
  });

  test('speak of start and end, so that they turn with the page', () => {
    expect(leftAndRight(sheets)).toEqual([]);
    for (const { selector, property, reason } of withReason) {
      const used = rulesOf(sheets).some(
        ({ selectors, declarations }) =>
          selectors.includes(selector) && declarations.some((one) => one.property === property),
      );
      if (!used) expect(selector).toBe(`no longer there, though excused: ${reason}`);
    }
  });

  test('have their colours from tokens and themes', () => {
    expect(strayColours(sheets)).toEqual([]);
  });

  test('have the same colours whichever way a page is read', () => {
    expect(colouredByDirection(sheets)).toEqual([]);
  });

  test('never shout a host’s rule down', () => {
    expect(loud(sheets)).toEqual([]);
  });

  test('have a rule for every class that is given, and give every class that has a rule', () => {
    const ruled = classesIn(sheets);
    expect(Array.from(classesGiven).filter((name) => !ruled.has(name) && !hooks.includes(name))).toEqual([]);
    expect(Array.from(ruled).filter((name) => !classesGiven.has(name))).toEqual([]);
    expect(hooks.filter((name) => !classesGiven.has(name))).toEqual([]);
  });

  test('set every custom property that they read, and read every one that they set', () => {
    const all = rulesOf(sheets).flatMap(({ declarations }) => declarations);
    const set = new Set(
      all.filter(({ property }) => property.startsWith('--')).map(({ property }) => property),
    );
    const used = new Set(
      all.flatMap(({ value }) => Array.from(value.matchAll(/var\((--[\w-]+)/g), ([, name]) => name ?? '')),
    );
    expect(Array.from(used).filter((name) => !set.has(name))).toEqual([]);
    expect(Array.from(set).filter((name) => !used.has(name))).toEqual([]);
    expect(Array.from(set).filter((name) => !name.startsWith('--mapwell-'))).toEqual([]);
  });

  test('a theme changes only what the tokens have', () => {
    const tokens = new Set(
      rulesOf(new Map(Array.from(sheets).filter(([path]) => path.endsWith('/tokens.css')))).flatMap(
        ({ declarations }) => declarations.map(({ property }) => property),
      ),
    );
    const themes = rulesOf(new Map(Array.from(sheets).filter(([path]) => path.includes('/themes/'))));
    const strange = themes.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ property }) => property.startsWith('--') && !tokens.has(property))
        .map(({ property }) => `${path}: ${property}`),
    );
    expect(strange).toEqual([]);
    expect(themes.length).toBeGreaterThan(0);
  });
});

describe('it would be noticed', () => {
  const invented = (css: string): Files => new Map([['src/invented/invented.css', css]]);

  test.each([
    'h2 { margin: 0 }',
    '.mapwell p, p { margin: 0 }',
    '.mapwell-card { margin: 0 }',
    '.mapwell + p { margin: 0 }',
    '.mapwell[data-meeting] ~ * { margin: 0 }',
    ':where(.mapwell, p) b { margin: 0 }',
    ':root { --x: 1 }',
    '@media print { body { margin: 0 } }',
  ])('%s', (css) => {
    expect(straySelectors(invented(css))).toHaveLength(1);
  });

  test.each([
    '@layer mapwell.extra { .mapwell { margin: 0 } }',
    '@layer mapwell.base, mapwell.tokens;',
    '@layer base { .mapwell { margin: 0 } }',
  ])('%s', (css) => {
    expect(strayLayers(invented(css))).toHaveLength(1);
  });

  test.each([
    'margin-left: 1px',
    'padding: 0 4px 0 8px',
    'left: 0',
    'border-right: 1px solid',
    'width: 20px',
    'text-align: left',
    'float: right',
  ])('%s', (line) => {
    expect(leftAndRight(invented(`.mapwell b { ${line} }`))).toHaveLength(1);
  });

  test.each(['color: #fff', 'background: rgb(0 0 0 / 50%)', 'border: 1px solid hsl(0 0% 0%)'])(
    '%s',
    (line) => {
      expect(strayColours(invented(`.mapwell b { ${line} }`))).toHaveLength(1);
    },
  );

  test.each(['.mapwell:dir(rtl) b { color: var(--mapwell-ink) }', "[dir='rtl'] .mapwell b { fill: none }"])(
    '%s',
    (css) => {
      expect(colouredByDirection(invented(css))).toHaveLength(1);
    },
  );

  test('!important', () => {
    expect(loud(invented('.mapwell b { margin: 0 !important }'))).toHaveLength(1);
  });

  test('while what may be is let be', () => {
    const css =
      "@layer mapwell.base { @media (min-width: 40rem) { .mapwell[data-theme='dark'] b, [data-mapwell-theme='dark'] .mapwell b { padding: 1px 2px 3px; color: var(--mapwell-ink) } } }";
    for (const faults of [straySelectors, strayLayers, leftAndRight, strayColours, colouredByDirection, loud])
      expect(faults(invented(css))).toEqual([]);
  });
});
