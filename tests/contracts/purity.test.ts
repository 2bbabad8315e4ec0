import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Files } from './source-files';
import { parse, partsOf, root, source, whereIs } from './source-files';

const isPure = (path: string) =>
  /\.(model|checks|schema|text)\.ts$|\.words(\.[\w-]+)?\.ts$/.test(path) ||
  /^src\/foundation\/(document|words)\//.test(path);

const pure: Files = new Map(Array.from(source).filter(([path]) => isPure(path)));

/**
 * What the compiler says of files when there is no page, no Node and no clock's screen around them: every name of the DOM,
 * of Node, of timers and of the console is then a name it cannot find.
 */
function namesNotFound(files: Files): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const plain = ts.createCompilerHost(options);
  const texts = new Map(Array.from(files, ([path, text]) => [join(root, path), text]));
  const host: ts.CompilerHost = {
    ...plain,
    fileExists: (path) => texts.has(path) || plain.fileExists(path),
    readFile: (path) => texts.get(path) ?? plain.readFile(path),
    getSourceFile: (path, language) => {
      const text = texts.get(path);
      return text === undefined
        ? plain.getSourceFile(path, language)
        : ts.createSourceFile(path, text, language, true);
    },
  };
  const program = ts.createProgram({ rootNames: Array.from(texts.keys()), options, host });
  return Array.from(texts.keys()).flatMap((path) => {
    const file = program.getSourceFile(path);
    return program.getSemanticDiagnostics(file).map(({ messageText, start = 0 }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${path.slice(root.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

/** Where a file reads the clock or throws dice. */
function clocksAndDice(files: Files): string[] {
  return Array.from(files).flatMap(([path, text]) =>
    partsOf(parse(path, text)).flatMap((part) => {
      const now =
        (ts.isNewExpression(part) &&
          part.expression.getText() === 'Date' &&
          (part.arguments ?? []).length === 0) ||
        (ts.isCallExpression(part) && part.expression.getText() === 'Date') ||
        (ts.isPropertyAccessExpression(part) && /^(Date\.now|Math\.random)$/.test(part.getText()));
      return now ? [`${whereIs(part)} ${part.getText()}`] : [];
    }),
  );
}

const invented = new Map(
  [
    'export const width = window.innerWidth;',
    'export const title = () => document.title;',
    'console.log(1);',
    'setTimeout(() => undefined, 1);',
    'export const id = crypto.randomUUID();',
    'export const at = performance.now();',
    "localStorage.setItem('a', 'b');",
    'export const all = globalThis.fetch;',
    'export const home = process.env;',
  ].map((text, at) => [`src/invented/invented-${at}.model.ts`, text]),
);
const allowed = 'export const day = new Date(Date.UTC(2023, 2, 4)).toISOString();';

// One look at all of them: a compiler takes its time to start.
const found = namesNotFound(new Map([...pure, ...invented, ['src/invented/allowed.model.ts', allowed]]));

describe('models, schemas, words, checks and texts', () => {
  test('know no page, no console, no timer and no Node: they run on a server, in a worker and in a test', () => {
    expect(pure.size).toBeGreaterThan(20);
    expect(found.filter((fault) => !fault.startsWith('src/invented/'))).toEqual([]);
  });

  test('take time, ids and chance as arguments: the same call gives the same document', () => {
    expect(clocksAndDice(pure)).toEqual([]);
  });
});

describe('it would be noticed', () => {
  test.each(Array.from(invented))('%s: %s', (path) => {
    expect(found.filter((fault) => fault.startsWith(`${path}:`))).toHaveLength(1);
  });

  test.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()'])('%s', (text) => {
    expect(
      clocksAndDice(new Map([['src/invented/invented.model.ts', `export const one = ${text};`]])),
    ).toHaveLength(1);
  });

  test('while a day that is given may be written out', () => {
    expect(clocksAndDice(new Map([['src/invented/allowed.model.ts', allowed]]))).toEqual([]);
    expect(found.filter((fault) => fault.startsWith('src/invented/allowed'))).toEqual([]);
  });
});
