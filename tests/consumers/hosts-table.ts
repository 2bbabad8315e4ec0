/** What can be seen to work in a host. */
export const columns = {
  builds: 'Builds',
  written: 'What is written is held as a string',
  again: 'Opens again, half filled',
  server: 'Drawn on the server',
  quiet: 'Quiet',
} as const;
export type Column = keyof typeof columns;

/** Every host there is to be, in the order of the table; its test is `<folder>.host.test.ts`. What stands for a cell never seen. */
export const hosts: readonly { folder: string; name: string; cannot: readonly Column[] }[] = [
  { folder: 'next12-react17-formik', name: 'Components', cannot: [] },
  {
    folder: 'express-nunjucks-govuk',
    name: 'Element and a form post, the strictest policy',
    cannot: ['server'],
  },
  { folder: 'vite-react19-hook-form', name: 'Components', cannot: ['server'] },
  { folder: 'vite-react18-tanstack-form', name: 'Components', cannot: ['server'] },
  { folder: 'next16-app-router', name: 'Components and a server component', cannot: [] },
  { folder: 'react16-element', name: 'Element', cannot: ['server'] },
  { folder: 'dynamics-pcf', name: 'Element', cannot: ['server'] },
  { folder: 'webpack4', name: 'Components', cannot: ['server'] },
  { folder: 'types', name: 'Types alone', cannot: ['written', 'again', 'server', 'quiet'] },
];

/** What one run saw of a host: what it is made with, and by column whether all its tests passed. */
export interface Seen {
  made: string;
  cells: Partial<Record<Column, boolean>>;
}

const begin = '<!-- hosts: written by the test run -->';
const end = '<!-- hosts end -->';

const cell = (seen: Seen, column: Column, cannot: readonly Column[]) => {
  const works = seen.cells[column];
  if (works === undefined) return cannot.includes(column) ? '' : 'not tested';
  return works ? 'yes' : '**no**';
};

/** The README with the rows of the hosts that were seen. A host that was not in this run keeps its row. */
export function withTable(readme: string, seen: ReadonlyMap<string, Seen>): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error('The README has no place for the table of the hosts');
  const before = readme.slice(from, to).split('\n');
  const names = Object.keys(columns) as Column[];
  const rows = hosts.map(({ folder, name, cannot }) => {
    const link = `[${folder}](tests/consumers/${folder})`;
    const found = seen.get(folder);
    const kept = before.find((line) => line.startsWith(`| ${link} |`));
    if (found === undefined && kept !== undefined) return kept;
    const row = found ?? { made: '', cells: {} };
    return `| ${[link, row.made, name, ...names.map((column) => cell(row, column, cannot))].join(' | ')} |`;
  });
  const head = ['Host', 'Made with', 'By', ...names.map((column) => columns[column])];
  const table = [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows];
  return `${readme.slice(0, from)}${begin}\n\n${table.join('\n')}\n\n${readme.slice(to)}`;
}
