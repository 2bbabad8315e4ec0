import type { CheckNames, Observation } from '../../src/statements/statements.checks';
import { checkCodes, checkText } from '../../src/statements/statements.checks';
import { enGbPack } from '../../src/statements/statements-en-gb.checks';
import type { CheckCase } from './statements-checks.cases';
import { checkCases, heldOutCases } from './statements-checks.cases';

const nobody: CheckNames = { children: [], family: [], professionals: [], agencies: [] };

/** What is pointed out in a text that is in British English and nobody’s exact words. */
export function observationsOf({
  text,
  kind,
  names = {},
  earlier,
}: Pick<CheckCase, 'text' | 'kind' | 'names' | 'earlier'>): readonly Observation[] {
  const checked = { text, kind, lang: 'en-GB', verbatim: false, names: { ...nobody, ...names } };
  return checkText(earlier === undefined ? checked : { ...checked, earlier }, [enGbPack]);
}

/** Whether the check a text is about does with it what it should. */
export const isRight = (one: CheckCase) =>
  observationsOf(one).some(({ code }) => code === one.code) === one.flagged;

export interface FigureRow {
  texts: number;
  found: number;
  missed: number;
  unfair: number;
  precision: string;
  recall: string;
}

const part = (some: number, all: number) => (all === 0 ? '-' : (some / all).toFixed(2));

/** Counts over some texts: by code, and over all codes. */
export function figuresOf(cases: readonly CheckCase[]): { [code: string]: FigureRow } {
  const row = (some: readonly CheckCase[]): FigureRow => {
    const right = some.filter(isRight);
    const found = right.filter(({ flagged }) => flagged).length;
    const missed = some.filter(({ flagged }) => flagged).length - found;
    const unfair = some.length - right.length - missed;
    return {
      texts: some.length,
      found,
      missed,
      unfair,
      precision: part(found, found + unfair),
      recall: part(found, found + missed),
    };
  };
  const codes = checkCodes.filter((code) => cases.some((one) => one.code === code));
  return Object.fromEntries([
    ...codes.map((code) => [code, row(cases.filter((one) => one.code === code))] as const),
    ['all', row(cases)] as const,
  ]);
}

/** The tables that `npm run checks:figures` shows. */
export function figures(): { title: string; rows: { [code: string]: FigureRow }; faults: string[] }[] {
  const table = (title: string, cases: readonly CheckCase[]) => ({
    title,
    rows: figuresOf(cases),
    faults: cases
      .filter((one) => !isRight(one))
      .map(({ code, flagged, text }) => `${flagged ? 'missed' : 'unfair'} ${code}: ${text}`),
  });
  return [
    table('Held out: the rules were not changed for these', heldOutCases),
    table('All texts', [...checkCases, ...heldOutCases]),
  ];
}
