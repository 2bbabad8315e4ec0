import type { Files } from '../contracts/source-files';

interface Declaration {
  property: string;
  value: string;
}

interface Rule {
  path: string;
  selectors: string[];
  declarations: Declaration[];
  /** The blocks around it, from the outside in: `@layer mapwell.base`, `@media print`. */
  within: string[];
}

interface Sheet {
  rules: Rule[];
  /** Statements that begin with @ and have no block: `@import '…'`, `@layer a, b`. */
  statements: string[];
}

/** Reads a style sheet. Ours are simple: no strings with braces, and no block in a rule. */
function readSheet(path: string, text: string): Sheet {
  const sheet: Sheet = { rules: [], statements: [] };
  const css = text.replace(/\/\*[^]*?\*\//g, '');
  const around: string[] = [];
  let at = 0;
  let head = '';
  while (at < css.length) {
    const letter = css[at];
    at += 1;
    if (letter === '}') {
      around.pop();
      head = '';
    } else if (letter === ';') {
      sheet.statements.push(folded(head));
      head = '';
    } else if (letter !== '{') head += letter;
    else if (folded(head).startsWith('@')) {
      around.push(folded(head));
      head = '';
    } else {
      const end = css.indexOf('}', at);
      const declarations = css
        .slice(at, end)
        .split(';')
        .filter((line) => line.trim() !== '')
        .map((line): Declaration => {
          const colon = line.indexOf(':');
          return { property: line.slice(0, colon).trim(), value: folded(line.slice(colon + 1)) };
        });
      sheet.rules.push({ path, selectors: splitOutside(folded(head)), declarations, within: [...around] });
      at = end + 1;
      head = '';
    }
  }
  return sheet;
}

const folded = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Splits a list of selectors at the commas that stand in no brackets. */
function splitOutside(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

export const readSheets = (files: Files) => Array.from(files, ([path, text]) => readSheet(path, text));
export const rulesOf = (files: Files) => readSheets(files).flatMap(({ rules }) => rules);

/**
 * What a selector of ours begins with: `.mapwell` with what narrows it down, perhaps in a theme; or the tag, shown or hidden; or all that is ours,
 * weighed as bare elements. Then nothing, or a step inwards: the neighbour of ours is the host's.
 */
const ours =
  /^((\[data-mapwell-theme='?[a-z-]+'?\] )?\.mapwell(?![\w-])(\[[^\]]*\]|:[\w-]+(\((?:[^()]|\([^()]*\))*\))?)*|\[data-mapwell-element\](:not\(\[hidden\]\)|\[hidden\]:not\(\[hidden='?until-found'?\]\))?|:where\(\[data-mapwell-element\] > div, \.mapwell, \.mapwell \*\):not\([b ]+\)(::[\w-]+)?)(?=$|::| (?![+~]))/;

/** Selectors that could reach something that is not ours. */
export const straySelectors = (files: Files) =>
  rulesOf(files).flatMap(({ path, selectors }) =>
    selectors
      .filter((selector) => !ours.test(selector.replaceAll('"', "'")))
      .map((selector) => `${path}: ${selector}`),
  );
