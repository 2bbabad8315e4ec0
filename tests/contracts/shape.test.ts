import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesIn, root, source, tools } from './source-files';

/** What every tool has, by name. */
const partsOfTool = (tool: string) => [
  `src/${tool}/index.ts`,
  `src/${tool}/${tool}.model.ts`,
  `src/${tool}/${tool}.schema.ts`,
  `src/${tool}/${tool}.words.ts`,
  `src/${tool}/${tool}.text.ts`,
  `src/${tool}/use-${tool}.ts`,
  `src/${tool}/${tool}.tsx`,
  `src/${tool}/${tool}.css`,
  `src/${tool}/${tool}.element.ts`,
  `stories/${tool}.stories.tsx`,
];

const missing = (paths: readonly string[]) => paths.filter((path) => !existsSync(join(root, path)));

/** The newest format of a tool's documents, as its model says. */
async function formatOf(tool: string): Promise<number> {
  const model = (await import(pathToFileURL(join(root, `src/${tool}/${tool}.model.ts`)).href)) as Record<
    string,
    unknown
  >;
  const camel = tool.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const format = model[`${camel}Format`];
  if (typeof format !== 'number') throw new Error(`src/${tool}/${tool}.model.ts exports no ${camel}Format`);
  return format;
}

describe.each(tools)('the tool %s', (tool) => {
  test('has every file that every tool has', () => {
    expect(missing(partsOfTool(tool))).toEqual([]);
  });

  test('has tests of its own, in Node and in a browser', () => {
    const tests = Array.from(filesIn(`tests/${tool}`, /\.test\.tsx?$/).keys());
    expect(tests.filter((path) => path.endsWith('.browser.test.tsx')).length).toBeGreaterThan(0);
    expect(tests.filter((path) => path.endsWith('.test.ts')).length).toBeGreaterThan(0);
  });

  test('keeps a document of each of its formats, as it was first written', async () => {
    const formats = Array.from(
      { length: await formatOf(tool) },
      (_, at) => `tests/documents/${tool}/format-${at + 1}.json`,
    );
    expect(formats.length).toBeGreaterThan(0);
    expect(missing(formats)).toEqual([]);
  });

  test('is part of the one style sheet', () => {
    expect(filesIn('src', /^styles\.css$/).get('src/styles.css')).toContain(`./${tool}/${tool}.css`);
  });
});

test('a tool without its parts is named with each of them', () => {
  expect(tools.length).toBeGreaterThan(0);
  expect(missing(partsOfTool('no-such-tool'))).toEqual(partsOfTool('no-such-tool'));
});

describe('names', () => {
  const everything = [
    ...filesIn('src', /./).keys(),
    ...filesIn('tests', /./).keys(),
    ...filesIn('stories', /./).keys(),
  ].filter((path) => !path.includes('__'));

  /** Names that somebody else has given, and who. */
  const given: readonly { path: string; by: string }[] = [
    { path: 'tests/consumers/next12-react17-formik/pages/_app.tsx', by: 'Next.js' },
    { path: 'tests/consumers/next12-react17-formik/pages/_document.tsx', by: 'Next.js' },
    { path: 'tests/consumers/dynamics-pcf/mapping-board/ControlManifest.Input.xml', by: 'pcf-scripts' },
  ];

  const faultOf = (path: string): string[] => {
    if (given.some((one) => one.path === path)) return [];
    const steps = path.split('/');
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const region = /^[a-z]{2}(-[A-Z]{2})?$/;
    const parts = steps.flatMap((step) => step.split('.'));
    const crooked = parts.filter((part) => !kebab.test(part) && !region.test(part));
    const empty = steps.filter((step) =>
      /^(utils?|helpers?|common|misc|shared|lib|manager|stuff)(\.|$)/.test(step),
    );
    return [
      ...crooked.map((part) => `${path}: ${part} is not in kebab case`),
      ...empty.map((step) => `${path}: ${step} says nothing`),
    ];
  };

  test('of files and folders are in kebab case and say what is in them', () => {
    expect(everything.length).toBeGreaterThan(source.size);
    expect(everything.flatMap(faultOf)).toEqual([]);
  });

  test.each([
    'src/foundation/utils/dates.ts',
    'src/scale/helpers.ts',
    'src/Scale/scale.tsx',
    'tests/common/x.ts',
    'src/scale/useScale.ts',
  ])('%s would be noticed', (path) => {
    expect(faultOf(path)).toHaveLength(1);
  });
});
