import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** Text by path from the root of the repository, with slashes: what a contract looks at. */
export type Files = ReadonlyMap<string, string>;

/** Every file beneath a folder whose name ends so. */
export function filesIn(folder: string, ending: RegExp): Files {
  if (!existsSync(join(root, folder))) return new Map();
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('node_modules/'))
    .sort();
  return new Map(names.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export const source = filesIn('src', /\.tsx?$/);

/** The folders of src that hold a tool each. */
export const tools = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && !['foundation', 'frame', 'locales', 'family-record'].includes(entry.name),
  )
  .map(({ name }) => name);

export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

/** Every part of a file, from the outside in. */
export function partsOf(part: ts.Node): ts.Node[] {
  const parts = [part];
  const collect = (child: ts.Node): void => {
    parts.push(child);
    ts.forEachChild(child, collect);
  };
  ts.forEachChild(part, collect);
  return parts;
}

export interface Import {
  from: string;
  /** Whether only types come from there. */
  typesAlone: boolean;
}

/** What a file imports or passes on, as it is written there. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  for (const part of partsOf(parse(path, text))) {
    if (ts.isImportDeclaration(part) && ts.isStringLiteral(part.moduleSpecifier)) {
      found.push({
        from: part.moduleSpecifier.text,
        typesAlone: part.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    } else if (
      ts.isExportDeclaration(part) &&
      part.moduleSpecifier &&
      ts.isStringLiteral(part.moduleSpecifier)
    ) {
      found.push({ from: part.moduleSpecifier.text, typesAlone: part.isTypeOnly });
    } else if (ts.isCallExpression(part) && part.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = part.arguments;
      if (from && ts.isStringLiteral(from)) found.push({ from: from.text, typesAlone: false });
    }
  }
  return found;
}

/** Where in a file a part stands: `src/a.ts:12`. */
export function whereIs(part: ts.Node): string {
  const file = part.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(part.getStart()).line + 1}`;
}
