import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { styleDoors, themesOf } from '../../doors.mjs';
import { readSheets, rulesOf, straySelectors } from '../support/style-sheets';

const files = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join('dist', file), 'utf8')]),
);

type Rule = ReturnType<typeof rulesOf>[number];
type Declaration = Rule['declarations'][number];

interface Exception {
  kind: string;
  /** Why such a rule stands outside the layers; decision 0004 has it at length. */
  reason: string;
  holds: (rule: Rule, declaration: Declaration) => boolean;
}

/** Where something stands and how much room it takes: nothing that is coloured, drawn or filled. */
const shape =
  /^((align|justify|place)-(items|content|self)|appearance|aspect-ratio|(min-|max-)?(block|inline)-size|border-(collapse|spacing)|box-sizing|clip-path|contain|container-type|content|cursor|direction|display|field-sizing|flex(-\w+)?|float|font(-size|-weight|-variant-numeric)?|gap|grid-(column|row|template-columns|template-rows)|(inset(-block|-inline)?|margin|padding|margin-block|margin-inline|padding-block|padding-inline|inset-block|inset-inline)(-start|-end)?|left|letter-spacing|line-height|list-style|order|overflow(-wrap|-x|-y)?|overscroll-behavior|pointer-events|position|resize|scroll-(margin|padding)-block|table-layout|text-(align|anchor|indent|transform)|touch-action|unicode-bidi|user-select|vertical-align|white-space|z-index|--mapwell-size|--mapwell-tools-height)$/;

/** The only rules outside the layers. Whatever is none of these has slipped out. */
const outside: readonly Exception[] = [
  {
    kind: 'the guard',
    reason:
      'a host’s `* { all: revert }` and `table { … }` stand outside the layers and beat all that is in them; only what stands outside takes them off, and it weighs less than one class',
    holds: ({ selectors }, { property, value }) =>
      selectors.every((selector) => selector.startsWith(':where(')) &&
      property === 'all' &&
      value === 'revert-layer',
  },
  {
    kind: 'the box of the tag',
    reason: 'a tag a browser does not know lies in a line; the element is a block before its tool is there',
    holds: ({ selectors }, { property }) =>
      selectors.every((selector) => selector === '[data-mapwell-element]:not([hidden])') &&
      property === 'display',
  },
  {
    kind: 'the paper',
    reason:
      'on paper ink is black and only the copy is there, whatever a theme in the layers says for a screen',
    holds: ({ within }) => within.includes('@media print'),
  },
  {
    kind: 'the colours of the system',
    reason:
      'where a person’s system chooses the colours, they are what tells one answer from another, and no sheet may take them',
    holds: ({ within }, { value }) =>
      within.includes('@media (forced-colors: active)') &&
      /^((\d+px( solid)? ?)?(Canvas|CanvasText|Highlight)?|0|\d)$/.test(value),
  },
  {
    kind: 'the shape',
    reason:
      'a host’s rules with some weight (`[type="button"]:not(:disabled)`, `.content p`) beat the layers, and a board out of line can hide a card; one class does not win over them, one class named on purpose does',
    holds: (_, { property }) => shape.test(property),
  },
  {
    kind: 'marks made of lines',
    reason:
      'they say something: that more can be opened, that words came or went, which pen is which; or they are no line at all',
    holds: ({ selectors }, { property }) =>
      selectors.some((selector) =>
        /summary::before$|-comparison (ins|del|:is\(ins, del\))$|-matrix :is\(th, td\)$|-house-(plain|colour > span|width > span)$|-picture-cell:not\(.*\)::after$|-drawing-frame$|-drawing-centre$/.test(
          selector,
        ),
      ) &&
      /^(border(-width|-radius)?|transform|text-(decoration-line|decoration-thickness|underline-offset)|fill)$/.test(
        property,
      ),
  },
];

const isLayered = ({ within }: Rule) =>
  within.some((block) => /^@layer mapwell\.(tokens|base|tools|theme)$/.test(block));

function slippedOut(sheets: ReadonlyMap<string, string>): string[] {
  return rulesOf(sheets).flatMap((rule) =>
    isLayered(rule)
      ? []
      : rule.declarations
          .filter((one) => !outside.some(({ holds }) => holds(rule, one)))
          .map(
            ({ property, value }) => `${rule.path}: ${rule.selectors.join(', ')} { ${property}: ${value} }`,
          ),
  );
}

/** What has a name that all of a page shares, or belongs to all of it. */
const forAll = (sheets: ReadonlyMap<string, string>) =>
  Array.from(sheets).flatMap(([path, text]) =>
    Array.from(
      text.matchAll(/@(?!layer|media|container|supports)([\w-]+)([^{;]*)/g),
      ([, rule = '', name = '']) => `${rule} ${name.trim()}`,
    )
      .filter((said) => !/^(page|keyframes|property|counter-style) (--)?mapwell-/.test(said))
      .map((said) => `${path}: @${said}`),
  );

describe('in the published sheets', () => {
  test('every rule stands in a layer of ours, or is of a kind that has a reason not to', () => {
    expect(files.size).toBe(styleDoors().length + themesOf().length);
    expect(rulesOf(files).filter(isLayered).length).toBeGreaterThan(500);
    expect(slippedOut(files)).toEqual([]);
  });

  test.each(outside)('$kind is still a reason', ({ holds }) => {
    expect(
      rulesOf(files).some((rule) => !isLayered(rule) && rule.declarations.some((one) => holds(rule, one))),
    ).toBe(true);
  });

  test('every selector begins at ours and leads inwards, and nothing is named or said for a whole page', () => {
    expect(straySelectors(files)).toEqual([]);
    expect(forAll(files)).toEqual([]);
  });

  test('the layers are named in their order before anything else', () => {
    for (const { statements } of readSheets(files))
      expect(statements[0]).toMatch(
        /^@layer mapwell\.tokens, mapwell\.base, mapwell\.tools, mapwell\.theme(,|$)/,
      );
  });

  test('a theme has nothing outside the layers', () => {
    const themes = rulesOf(files).filter(({ path }) => path.startsWith('themes/'));
    expect(themes.length).toBeGreaterThan(5);
    expect(themes.filter((rule) => !isLayered(rule))).toEqual([]);
  });
});

describe('it would be noticed', () => {
  const slipped = (css: string) => slippedOut(new Map([['styles.css', css]]));

  test.each([
    '.mapwell .mapwell-card { background: none }',
    '.mapwell .mapwell-card { color: Canvas }',
    '.mapwell .mapwell-card { border: 1px solid }',
    '.mapwell .mapwell-card { all: revert-layer }',
    '[data-mapwell-element] { color: inherit }',
    '@layer other { .mapwell { color: inherit } }',
    '@media (forced-colors: active) { .mapwell b { color: #000000 } }',
    '@media (min-width: 9px) { .mapwell b { opacity: 0 } }',
  ])('%s', (css) => {
    expect(slipped(css)).toHaveLength(1);
  });

  test.each(['@page { margin: 0 }', '@font-face { src: none }', '@keyframes turn { }', '@import "x.css";'])(
    '%s',
    (css) => {
      expect(forAll(new Map([['styles.css', css]]))).toHaveLength(1);
    },
  );

  test('while what may be is let be', () => {
    expect(slipped('@layer mapwell.tools { .mapwell b { color: red } } .mapwell b { margin: 0 }')).toEqual(
      [],
    );
    expect(forAll(new Map([['styles.css', '@page mapwell-a3 { size: A3 }']]))).toEqual([]);
  });
});
