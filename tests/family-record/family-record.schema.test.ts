import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { FamilyRecordDocument } from '../../src/family-record/family-record.model';
import { createFamilyRecord, familyTools, sliceOf } from '../../src/family-record/family-record.model';
import {
  familyRecordDefinition,
  openFamilyRecord,
  toolDefinitions,
} from '../../src/family-record/family-record.schema';
import { openDocument } from '../../src/foundation/document/open-document';
import { damagedDocuments, expectAnythingOpens, expectUnknownFieldsStay } from '../support/damaged-documents';
import { inTitle, runs } from '../support/runs';
import { someRecord } from './random-records';

const samples = fc.sample(someRecord, { numRuns: 300, seed: 21 });

describe('a record saved in format 1', () => {
  const file = new URL('../documents/family-record/format-1.json', import.meta.url);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';

  it('opens to the same thing, with nothing to say', () => {
    const saved = JSON.parse(text) as FamilyRecordDocument;
    expect(openFamilyRecord(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openFamilyRecord(saved).document).toBe(saved);
  });

  it('holds a document of every tool', () => {
    const saved = JSON.parse(text) as FamilyRecordDocument;
    expect(familyTools.filter((tool) => saved.tools[tool].length === 0)).toEqual([]);
  });
});

describe('opening a record', () => {
  it('with nothing saved gives one of a family of whom nothing is written yet', () => {
    for (const nothing of [null, undefined, '', ' '])
      expect(openFamilyRecord(nothing)).toEqual({
        status: 'opened',
        document: createFamilyRecord({ id: '' }),
        issues: [],
      });
  });

  it('gives back the very same record where it is sound, and every slice of it opens by its own tool', () => {
    for (const record of samples) {
      const opened = openFamilyRecord(record);
      expect(opened.issues).toEqual(record.id === '' ? opened.issues : []);
      expect(opened.document).toBe(record);
      for (const tool of familyTools)
        for (const { id } of record.tools[tool]) {
          const slice = sliceOf(record, tool, id);
          const own = openDocument(toolDefinitions[tool] as (typeof toolDefinitions)['statements'], slice);
          expect({ status: own.status, issues: own.issues }).toEqual({ status: 'opened', issues: [] });
          expect(own.document).toBe(slice);
        }
    }
  });

  it('brings a map of the first format up to date within the record', () => {
    const board = JSON.parse(
      readFileSync(new URL('../documents/mapping-board/format-1.json', import.meta.url), 'utf8'),
    ) as { people: []; id: string };
    const { people, ...part } = board;
    const { status, document } = openFamilyRecord({
      ...createFamilyRecord({ id: 'family-1' }),
      people,
      tools: { 'mapping-board': [part] },
    });
    expect(status).toBe('opened');
    expect(v.is(familyRecordDefinition.schema, document)).toBe(true);
    const own = openDocument(toolDefinitions['mapping-board'], board);
    expect(sliceOf(document, 'mapping-board', board.id)).toEqual(own.document);
  });

  it('may only be read where a newer version saved it, or one tool in it', () => {
    const [record = createFamilyRecord({ id: 'a' })] = samples.filter(
      ({ tools }) => tools.statements.length > 0,
    );
    expect(openFamilyRecord({ ...record, format: 7, moon: 'full' })).toMatchObject({
      status: 'newer',
      document: { format: 7, moon: 'full' },
    });
    const newer = {
      ...record,
      tools: {
        ...record.tools,
        statements: record.tools.statements.map((one) => ({ ...one, format: 9, moon: { is: 'full' } })),
      },
    };
    const { status, document, issues } = openFamilyRecord(newer);
    expect(status).toBe('newer');
    expect(document).toBe(newer);
    expect(issues.map(({ code }) => code)).toContain('newer');
  });

  it('keeps a tool it does not know byte for byte', () => {
    const record = createFamilyRecord({ id: 'family-1' });
    const text = JSON.stringify({
      ...record,
      tools: { ...record.tools, 'safety-house': [{ rooms: ['attic', { who: 'Gran' }], n: 1 }] },
    });
    const { document, issues, status } = openFamilyRecord(text);
    expect({ status, issues }).toEqual({ status: 'opened', issues: [] });
    expect(JSON.stringify(document)).toBe(text);
  });

  it('keeps from both what was kept from one, where two people had one id', () => {
    const person = { id: 'p1', name: 'Dad (Sam)', kind: 'parent', role: '' };
    const item = { id: 'i1', text: 'A secret', visibility: { level: 'shared', notShownTo: ['p1'] } };
    const { document } = openFamilyRecord({
      ...createFamilyRecord({ id: 'family-1' }),
      people: [person, { ...person, name: 'Dad (Tom)' }],
      tools: { 'mapping-board': [{ id: 'b', kind: 'mapwell/mapping-board', format: 2, items: [item] }] },
    });
    const ids = document.people.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(document.tools['mapping-board'][0]?.items[0]?.visibility.notShownTo).toEqual(ids);
  });
});

describe('whatever was saved', () => {
  const sound = samples.map((record, at) => {
    const one = familyTools[at % familyTools.length] ?? 'statements';
    // Small ones: most damage then hits something.
    const small = Object.fromEntries(
      familyTools.map((tool) => [tool, tool === one ? record.tools[tool].slice(0, 1) : []]),
    );
    return JSON.stringify({ ...record, tools: small });
  });

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<FamilyRecordDocument>({
      sound: sound.filter((text) => !text.includes('"id":"",')),
      open: openFamilyRecord,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        tools: {
          ...saved.tools,
          [key === '' || key === 'toString' ? 'moon' : key]: value,
          statements: saved.tools.statements.map((one) => ({ ...one, [key]: value })),
          'safety-plan': saved.tools['safety-plan'].map((one) => ({ ...one, [key]: value })),
        },
      }),
    });
  });

  const many = runs({ quick: 20_000, whole: 100_000 });
  it(`a record opens, valid and complete, and opens again to the same: ${inTitle(many)} damaged documents`, () => {
    const own = { id: 'danger-1', texts: ['rule-1', 'mapwell/statements'] };
    // Most damage would meet the record's own few fields: half of it is done to the documents of one tool.
    const ofTools = familyTools.map((tool) => {
      const parts = samples.flatMap((record): readonly object[] => record.tools[tool]).slice(0, 60);
      return damagedDocuments(
        parts.map((part) => JSON.stringify(part)),
        { ...own, depth: 6 },
      ).map((part) => {
        const record = { ...createFamilyRecord({ id: 'family-1' }), tools: { [tool]: [part] } };
        return typeof part === 'string' ? JSON.stringify(record) : record;
      });
    });
    expectAnythingOpens<FamilyRecordDocument>({
      anything: fc.oneof(damagedDocuments(sound, { ...own, depth: 9 }), fc.oneof(...ofTools)),
      open: openFamilyRecord,
      schema: familyRecordDefinition.schema,
      runs: many,
      seed: 22,
    });
  }, 3_600_000);
});
