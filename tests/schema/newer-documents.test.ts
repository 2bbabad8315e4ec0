import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFamilyRecord, familyTools } from '../../src/family-record/family-record.model';
import {
  familyRecordDefinition,
  openFamilyRecord,
  toolDefinitions,
} from '../../src/family-record/family-record.schema';
import { migrationFault, openDocument } from '../../src/foundation/document/open-document';
import { someRecord } from '../family-record/random-records';
import { kindsOfDocument } from './json-schemas';

const saved = (name: string, format: number) =>
  JSON.parse(
    readFileSync(new URL(`../documents/${name}/format-${format}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

/** A value with a field that no release knows in every object of it, in between the others. */
function withNewFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewFields);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withNewFields(inner)] as const);
  const half = Math.ceil(entries.length / 2);
  const fresh = { z: [null, 0.1, '\u2028"<', { 10: [], 9: {} }], a: 'Gran’s own' };
  return Object.fromEntries([...entries.slice(0, half), ['moon~/', fresh], ...entries.slice(half)]);
}

describe.each(kindsOfDocument.map((kind) => [kind.name, kind] as const))('a newer %s', (name, kind) => {
  const { format } = kind.definition;

  test('opens to be read, and comes out byte for byte as it went in', () => {
    const newer = { ...saved(name, format), format: format + 1 };
    for (const document of [newer, withNewFields(newer)]) {
      const text = JSON.stringify(document);
      const opened = kind.open(text);
      expect(opened.status).toBe('newer');
      expect(opened.issues.map(({ code }) => code)).toEqual(['newer']);
      expect(JSON.stringify(opened.document)).toBe(text);
    }
  });

  test('every step from the first format to this one is there, by number', () => {
    expect(migrationFault(kind.definition)).toBeNull();
    for (let earlier = 1; earlier <= format; earlier += 1) {
      const { status, document, issues } = kind.open(saved(name, earlier));
      expect({ status, issues, format: document.format }).toEqual({ status: 'opened', issues: [], format });
    }
  });
});

describe('a record in which a newer version saved the part of one tool', () => {
  test.each(familyTools)('%s: all of it comes out byte for byte', (tool) => {
    const record = saved('family-record', familyRecordDefinition.format);
    const tools = record['tools'] as Record<string, readonly object[]>;
    const format = toolDefinitions[tool].format + 1;
    // In the format to come the part may have people of its own.
    const parts = (tools[tool] ?? []).map((part) =>
      withNewFields({ ...part, format, people: { are: 'elsewhere' } }),
    );
    const text = JSON.stringify({ ...record, tools: { ...tools, [tool]: parts } });
    const { status, document } = openFamilyRecord(text);
    expect(parts.length).toBeGreaterThan(0);
    expect(status).toBe('newer');
    expect(JSON.stringify(document)).toBe(text);
  });
});

describe('a record into which whole documents were put, people and all', () => {
  const [record = createFamilyRecord({ id: 'x' })] = fc
    .sample(someRecord, { numRuns: 60, seed: 91 })
    .map((one) => ({ ...one, id: 'family-1' }))
    .filter(({ tools }) => tools.statements.length > 0);
  const put = (people: unknown, known = record.people) => ({
    ...record,
    people: known,
    tools: {
      ...record.tools,
      statements: record.tools.statements.slice(0, 1).map((one) => ({ ...one, people })),
    },
  });
  const part = record.tools.statements[0];

  test('names them once for all, and says so', () => {
    const { document, issues, status } = openFamilyRecord(put(record.people, []));
    expect(status).toBe('opened');
    expect(document.people).toEqual(record.people);
    expect(document.tools.statements).toEqual([part]);
    expect(document.kept).toEqual([]);
    expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual(['read-as /tools/statements/0/people']);
    expect(openFamilyRecord(document)).toEqual({ status: 'opened', document, issues: [] });
  });

  test('keeps what it says otherwise of somebody, and whatever is no person', () => {
    const [first] = record.people;
    for (const people of [[{ ...first, name: 'Somebody Else' }], 'Mum and Dad', [{ id: 7 }], null]) {
      const { document, issues } = openFamilyRecord(put(people));
      expect(document.people).toEqual(record.people);
      expect(document.tools.statements).toEqual([part]);
      expect(document.kept).toEqual([{ at: '/tools/statements/0/people', value: people }]);
      expect(issues.map(({ code }) => code)).toEqual(['kept']);
    }
  });

  test('is not what the JSON Schema accepts', () => {
    const kind = kindsOfDocument.find(({ name }) => name === 'family-record');
    expect(kind?.accepts(record)).toBe(true);
    expect(kind?.accepts(put(record.people))).toBe(false);
  });
});

test('a document of the format before this one is brought up to date by its own steps', () => {
  const board = saved('mapping-board', 1);
  const opened = openDocument(toolDefinitions['mapping-board'], board);
  expect(opened.document.format).toBe(2);
  expect(openDocument(toolDefinitions['mapping-board'], opened.document).issues).toEqual([]);
});
