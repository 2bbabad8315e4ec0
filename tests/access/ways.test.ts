import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * The tools that are drawn on a page, each with the name of its registry of commands, where its model has one. The family
 * record is drawn by its host: its commands are tested with its hook.
 */
const tools = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src', entry.name, `${entry.name}.tsx`)))
  .map(({ name }) => {
    const model = readFileSync(join(root, 'src', name, `${name}.model.ts`), 'utf8');
    // The registry stands in the model, or is passed on by it.
    return { name, registry: /^(?:export const |\s+)(\w+Commands)\b/m.exec(model)?.[1] };
  });

test('there are tools to look at', () => {
  expect(tools.map(({ name }) => name)).toContain('mapping-board');
});

describe.each(tools)('$name', ({ name, registry }) => {
  const file = `tests/access/${name}.ways.ts`;

  test('lists its commands, so that nothing a person can do goes untested', () => {
    expect(registry, `src/${name}/${name}.model.ts exports no registry named …Commands`).toBeDefined();
  });

  test.runIf(registry)('has a table of ways that goes by its registry', () => {
    expect(existsSync(join(root, file)), `${file} is missing`).toBe(true);
    expect(readFileSync(join(root, file), 'utf8'), `${file} does not go by ${registry}`).toContain(registry);
  });
});
