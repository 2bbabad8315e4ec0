import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeDoors } from '../../doors.mjs';
import { parse, partsOf, root, source, tools } from './source-files';

interface Door {
  /** Names that are there when the program runs. */
  values: string[];
  /** Names that only a compiler sees. */
  types: string[];
  /** Whether it passes on another file whole. */
  whole: boolean;
}

/** What a file exports, as it is written there. */
function readDoor(path: string): Door {
  const door: Door = { values: [], types: [], whole: false };
  for (const statement of parse(path, readFileSync(join(root, path), 'utf8')).statements) {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) door.whole = true;
      else {
        for (const { name, isTypeOnly } of statement.exportClause.elements) {
          (statement.isTypeOnly || isTypeOnly ? door.types : door.values).push(name.text);
        }
      }
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    ) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        door.types.push(statement.name.text);
      else if (ts.isVariableStatement(statement))
        door.values.push(...statement.declarationList.declarations.map(({ name }) => name.getText()));
      else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
        door.values.push(statement.name.text);
    }
  }
  door.values.sort();
  door.types.sort();
  return door;
}

const lined = ({ values, types }: Door) =>
  `${values.join('\n')}\n\n${types.map((name) => `type ${name}`).join('\n')}\n`;

describe.each(codeDoors().map(({ door, source: file }) => [door, file] as const))(
  'the door %s',
  (door, path) => {
    test('lists its names one by one', () => {
      expect(readDoor(path).whole).toBe(false);
    });

    test('has these names and no others', async () => {
      const name = door === '.' ? 'mapwell' : door.slice(2).replaceAll('/', '-');
      await expect(lined(readDoor(path))).toMatchFileSnapshot(`surface/${name}.txt`);
    });

    test('gives each value it lists, and nothing by default', async () => {
      const given = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
      expect(Object.keys(given).sort()).toEqual(readDoor(path).values);
      expect(Object.values(given).every((value) => value !== undefined)).toBe(true);
    });
  },
);

test('the main door has every name of every tool and of the record, and no name stands for two things', () => {
  const main = readDoor('src/index.ts');
  const ofTools = [...tools, 'family-record'].map((tool) => readDoor(`src/${tool}/index.ts`));
  expect(main.values).toEqual(Array.from(new Set(ofTools.flatMap(({ values }) => values))).sort());
  expect(main.types).toEqual(Array.from(new Set(ofTools.flatMap(({ types }) => types))).sort());
});

/** Types that an exported thing of a tool speaks of and that its door does not have: a host could not name them. */
function unnamedTypes(tool: string): string[] {
  const index = `src/${tool}/index.ts`;
  const { types, values } = readDoor(index);
  const known = new Set([...types, ...values]);
  const unnamed = new Set<string>();
  for (const [path, text] of source) {
    if (dirname(path) !== `src/${tool}` || path === index) continue;
    const file = parse(path, text);
    const imported = new Set<string>();
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      if (!statement.moduleSpecifier.text.startsWith('.')) continue;
      const bindings = statement.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings))
        bindings.elements.forEach(({ name }) => imported.add(name.text));
    }
    const declared = file.statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
        ? [statement.name.text]
        : [],
    );
    for (const statement of file.statements) {
      for (const part of shownParts(statement, known)) {
        if (!ts.isTypeReferenceNode(part) && !ts.isExpressionWithTypeArguments(part)) continue;
        const name = (ts.isTypeReferenceNode(part) ? part.typeName : part.expression).getText();
        if ((imported.has(name) || declared.includes(name)) && !known.has(name))
          unnamed.add(`${name} (${posix.basename(path)})`);
      }
    }
  }
  return Array.from(unnamed).sort();
}

/** The parts of an exported thing that a host sees in its types: all of an interface, of a function what goes in and out. */
function shownParts(statement: ts.Statement, known: ReadonlySet<string>): ts.Node[] {
  if (
    (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
    known.has(statement.name.text)
  ) {
    return partsOf(statement);
  }
  if (!ts.isFunctionDeclaration(statement) || !statement.name || !known.has(statement.name.text)) return [];
  const types = [...statement.parameters.map(({ type }) => type), statement.type];
  return types.flatMap((type) => (type ? partsOf(type) : []));
}

test.each(tools)('every type that %s speaks of can be named by a host', (tool) => {
  expect(unnamedTypes(tool)).toEqual([]);
});
