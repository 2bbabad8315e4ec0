import ts from 'typescript';
import { partsOf } from '../contracts/source-files';

const isText = (part: ts.Node | undefined, text: string) =>
  part !== undefined && ts.isStringLiteralLike(part) && part.text === text;
const nameOf = (part: ts.Node): string | undefined => {
  if (ts.isIdentifier(part)) return part.text;
  if (ts.isPropertyAccessExpression(part)) return part.name.text;
  if (ts.isElementAccessExpression(part) && ts.isStringLiteralLike(part.argumentExpression))
    return part.argumentExpression.text;
  return undefined;
};
const assignments = [ts.SyntaxKind.EqualsToken, ts.SyntaxKind.PlusEqualsToken];

/** Why a strict page would not have this part of a program; null where it would. */
function faultOf(part: ts.Node): string | null {
  if (ts.isBinaryExpression(part) && assignments.includes(part.operatorToken.kind)) {
    const name = nameOf(part.left);
    return name === 'innerHTML' || name === 'outerHTML' ? `${name} is set` : null;
  }
  if (!ts.isCallExpression(part) && !ts.isNewExpression(part)) return null;
  const name = nameOf(part.expression);
  const given = part.arguments ?? [];
  if (name === 'eval' || name === 'Function') return `${name} is called`;
  if (name === 'insertAdjacentHTML' || (name === 'write' && part.expression.getText() === 'document.write'))
    return `${name} is called`;
  if ((name === 'setTimeout' || name === 'setInterval') && given[0] && ts.isStringLiteralLike(given[0]))
    return `${name} is given text`;
  if (name === 'createElement' && isText(given[0], 'style')) return 'a style element is made';
  if (name === 'postMessage' && given.some((one) => partsOf(one).some((inner) => isText(inner, '*'))))
    return 'a message is sent to anybody';
  return null;
}

/** What a strict page would not have in a built file: markup, code or style made of text, and messages to anybody. */
export const faultsIn = (text: string): string[] =>
  partsOf(ts.createSourceFile('built.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)).flatMap(
    (part) => faultOf(part) ?? [],
  );
