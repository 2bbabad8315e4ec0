import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Wording } from '../../src/foundation/words/words';
import { parse, partsOf, root, source, tools, whereIs } from './source-files';

const files = Array.from(source).filter(([path]) => /\.words\.ts$/.test(path));
const modules = await Promise.all(
  files.map(async ([path]) => ({
    path,
    exported: Object.entries((await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>),
  })),
);

const isWording = (value: unknown): value is Wording =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'other' in value);
const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => key.includes('.')) &&
  Object.values(value).every(isWording);
const isPreset = (value: unknown): value is { key: string; words: Catalogue } =>
  typeof value === 'object' && value !== null && 'words' in value && isCatalogue(value.words);

const catalogues = modules.flatMap(({ path, exported }) =>
  exported.flatMap(([name, value]) => (isCatalogue(value) ? [{ path, name, words: value }] : [])),
);
const presets = modules.flatMap(({ path, exported }) =>
  exported.flatMap(([name, value]) => (isPreset(value) ? [{ path, name, words: value.words }] : [])),
);

const sentencesOf = (wording: Wording): string[] =>
  typeof wording === 'string' ? [wording] : (Object.values(wording) as string[]);
const namesIn = (wording: Wording) =>
  new Set(
    sentencesOf(wording).flatMap((sentence) =>
      Array.from(sentence.matchAll(/%\{(\w+)\}/g), ([, name]) => name ?? ''),
    ),
  );

/** A key as it stands in the code: written out, or with parts that are only known when the program runs. */
interface KeyInCode {
  part: ts.Node;
  fits: (key: string) => boolean;
  /** As it is written: `column.*.heading`. */
  shape: string;
}

function keysInCode(path: string, text: string): KeyInCode[] {
  return partsOf(parse(path, text)).flatMap((part): KeyInCode[] => {
    const shape = shapeOf(part);
    if (shape === null || !/^[a-z][\w]*\.[\w.*]+$/.test(shape)) return [];
    const pattern = new RegExp(`^${shape.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
    return [{ part, shape, fits: (key) => pattern.test(key) }];
  });
}

function shapeOf(part: ts.Node): string | null {
  if (ts.isStringLiteral(part) || ts.isNoSubstitutionTemplateLiteral(part)) return part.text;
  if (ts.isTemplateExpression(part))
    return part.head.text + part.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
  return null;
}

const code = Array.from(source).filter(([path]) => !path.endsWith('.words.ts'));
const used = code.flatMap(([path, text]) => keysInCode(path, text).map((key) => ({ ...key, path })));

const isOf = (tool: string, path: string) => path.startsWith(`src/${tool}/`);
const toolOf = (path: string) => tools.find((tool) => isOf(tool, path)) ?? null;
/** Whether what stands in one file can be said from the other: tools share the foundation, and nothing with one another. */
const shareWords = (one: string, other: string) =>
  toolOf(one) === null || toolOf(other) === null || toolOf(one) === toolOf(other);

describe('the words of the library', () => {
  test('are found: a catalogue for every tool', () => {
    expect(catalogues.length).toBeGreaterThan(tools.length);
    expect(presets.length).toBeGreaterThan(0);
  });

  test.each(catalogues)('$name: every one of them is said somewhere', ({ words, path }) => {
    const near = used.filter((key) => shareWords(key.path, path));
    // Questions are numbered: `category.harm.prompt` stands in the code, and they are said from 1 on.
    const isSaid = (key: string) => near.some(({ fits }) => fits(key) || fits(key.replace(/\.\d+$/, '')));
    expect(Object.keys(words).filter((key) => !isSaid(key))).toEqual([]);
  });

  test.each([...catalogues, ...presets])(
    '$name: none of them is empty, shouts, speaks of cases or calls anything invalid',
    ({ words }) => {
      const faults = Object.entries(words).flatMap(([key, wording]) =>
        sentencesOf(wording).flatMap((sentence) => {
          const fault =
            sentence.trim() === ''
              ? 'is empty'
              : (/!|\bcases?\b|\binvalid\b|\berror\b|\.\.\.|"|(?<=\w)'(?=\w)/i.exec(sentence)?.[0] ?? null);
          return fault === null ? [] : [`${key}: ${fault}`];
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  test.each(catalogues)(
    '$name: where there is one form for each number, the others have the same names to fill in',
    ({ words }) => {
      const faults = Object.entries(words).flatMap(([key, wording]) => {
        if (typeof wording === 'string') return [];
        const inOther = namesIn(wording.other);
        const strange = sentencesOf(wording).flatMap((sentence) =>
          Array.from(namesIn(sentence)).filter((name) => !inOther.has(name)),
        );
        return strange.map((name) => `${key}: ${name}`);
      });
      expect(faults).toEqual([]);
    },
  );
});

/** The words a file may say, by key. Two tools may have other words under one key, so a key may have several. */
function wordsFor(path: string): ReadonlyMap<string, readonly Wording[]> {
  const known = new Map<string, Wording[]>();
  for (const { words } of catalogues.filter((catalogue) => shareWords(catalogue.path, path)))
    for (const [key, wording] of Object.entries(words)) known.set(key, [...(known.get(key) ?? []), wording]);
  return known;
}

interface Saying {
  where: string;
  /** The words it may say. */
  keys: string[];
  /** What of them would stay open, each by name; empty also where that cannot be seen here. */
  open: string[];
}

/** Every call that says something, by the first argument written there. */
function sayingsIn(path: string, text: string): Saying[] {
  const known = wordsFor(path);
  return partsOf(parse(path, text)).flatMap((part): Saying[] => {
    if (!ts.isCallExpression(part)) return [];
    const [first, second] = part.arguments;
    const called = part.expression.getText().split('.').at(-1) ?? '';
    if (!first || !/^(say|tell|speaker)$/.test(called)) return [];
    const shape = shapeOf(first);
    if (shape === null || !/^[a-z]\w*\./.test(shape)) return [];
    const pattern = new RegExp(`^${shape.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
    const keys = Array.from(known.keys()).filter((key) => pattern.test(key));
    const where = `${whereIs(part)} ${shape}`;
    const filled = second === undefined ? new Set<string>() : namesFilled(second);
    // Which of many words it is shows only when the program runs.
    const clear = filled !== null && !shape.endsWith('*');
    const wanting = (key: string) =>
      (known.get(key) ?? []).flatMap((wording) =>
        Array.from(namesIn(wording)).filter((name) => !filled?.has(name)),
      );
    return [
      {
        where,
        keys,
        open: clear
          ? keys.flatMap((key) => wanting(key).map((name) => `${where}: ${key} wants ${name}`))
          : [],
      },
    ];
  });
}

function namesFilled(values: ts.Expression): Set<string> | null {
  if (!ts.isObjectLiteralExpression(values)) return null;
  if (values.properties.some((property) => ts.isSpreadAssignment(property))) return null;
  return new Set(values.properties.map((property) => property.name?.getText() ?? ''));
}

describe('what is said', () => {
  const sayings = code.flatMap(([path, text]) => sayingsIn(path, text));

  test('is in the catalogue', () => {
    expect(sayings.length).toBeGreaterThan(80);
    expect(sayings.filter(({ keys }) => keys.length === 0).map(({ where }) => where)).toEqual([]);
  });

  test('has everything filled in that its words leave open', () => {
    expect(sayings.flatMap(({ open }) => open)).toEqual([]);
  });

  test('would be noticed where it is not', () => {
    const [gone] = sayingsIn('src/invented.ts', "say('no.such.word')");
    expect(gone?.keys).toEqual([]);
    expect(
      sayingsIn('src/mapping-board/invented.ts', "say('removed.why')").flatMap(({ open }) => open),
    ).toHaveLength(1);
    expect(
      sayingsIn('src/mapping-board/invented.ts', "say('removed.why', { what })").flatMap(({ open }) => open),
    ).toHaveLength(1);
    expect(
      sayingsIn('src/mapping-board/invented.ts', "say('removed.why', { why })").flatMap(({ open }) => open),
    ).toEqual([]);
  });
});

describe('the words of an arrangement', () => {
  const board = catalogues.find(({ name }) => name === 'mappingBoardWords');

  test.each(presets)(
    '$name: each takes the place of one in the catalogue, and leaves the same open',
    ({ words }) => {
      const faults = Object.entries(words).flatMap(([key, wording]) => {
        const original = board?.words[key];
        if (original === undefined)
          return /^(column|category)\./.test(key) ? [] : [`${key}: there is no such word`];
        const known = namesIn(original);
        return Array.from(namesIn(wording))
          .filter((name) => !known.has(name))
          .map((name) => `${key}: ${name}`);
      });
      expect(faults).toEqual([]);
    },
  );
});

/** Words that a person would see or hear, standing in the code and not in a catalogue. */
function wordsInMarkup(path: string, text: string): string[] {
  return partsOf(parse(path, text)).flatMap((part) => {
    if (ts.isJsxText(part) && /\p{L}/u.test(part.text)) return [`${whereIs(part)} ${part.text.trim()}`];
    if (!ts.isJsxAttribute(part) || !part.initializer) return [];
    const name = part.name.getText();
    const written = ts.isStringLiteral(part.initializer) ? part.initializer.text : '';
    const isRead =
      /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/.test(
        name,
      );
    return isRead && /\p{L}/u.test(written) ? [`${whereIs(part)} ${name}="${written}"`] : [];
  });
}

describe('no word stands in the code itself', () => {
  test('of any component', () => {
    const found = Array.from(source)
      .filter(([path]) => path.endsWith('.tsx'))
      .flatMap(([path, text]) => wordsInMarkup(path, text));
    expect(found).toEqual([]);
  });

  test.each(['<p>Save</p>', '<button aria-label="Save" />', '<input placeholder="Name" />'])(
    '%s would be noticed',
    (markup) => {
      expect(wordsInMarkup('src/invented.tsx', `const part = ${markup};`)).toHaveLength(1);
    },
  );
});
