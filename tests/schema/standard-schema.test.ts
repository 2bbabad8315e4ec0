import type { StandardSchemaV1 } from '@standard-schema/spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as mapwell from '../../src/index';
import { createFamilyRecord, familyTools } from '../../src/family-record/family-record.model';
import type { FamilyRecordDocument } from '../../src/family-record/family-record.model';
import { someRecord } from '../family-record/random-records';

// By the types of the standard: a schema that does not keep to them, and this file does not compile.
const schemas = {
  'family-record': mapwell.familyRecordSchema,
  'mapping-board': mapwell.mappingBoardSchema,
  statements: mapwell.statementsSchema,
  'safety-scale': mapwell.safetyScaleSchema,
  'safety-network': mapwell.safetyNetworkSchema,
  trajectory: mapwell.trajectorySchema,
  'safety-plan': mapwell.safetyPlanSchema,
  'three-houses': mapwell.threeHousesSchema,
} as const satisfies Record<string, StandardSchemaV1>;

// The document a form library gets is the one our own opening gives.
const asDocument: (
  record: StandardSchemaV1.InferOutput<typeof mapwell.familyRecordSchema>,
) => FamilyRecordDocument = (record) => record;

/** The answer, which has to come at once. */
function ask(schema: StandardSchemaV1, value: unknown): StandardSchemaV1.Result<unknown> {
  const answer = schema['~standard'].validate(value);
  if (answer instanceof Promise) throw new Error('It has to be waited for.');
  return answer;
}

const samples = fc.sample(someRecord, { numRuns: 60, seed: 61 }).map((one) => ({ ...one, id: 'family-1' }));
const [whole = createFamilyRecord({ id: 'x' })] = samples.filter(({ tools }) =>
  familyTools.every((tool) => tools[tool].length > 0),
);

const documents: readonly (readonly [keyof typeof schemas, object])[] = [
  ['family-record', whole],
  ...familyTools.map((tool) => [tool, { ...whole.tools[tool][0], people: whole.people }] as const),
];

describe.each(documents)('the schema of %s', (name, document) => {
  const schema: StandardSchemaV1 = schemas[name];

  test('has the interface, version 1', () => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: expect.any(String) as string });
  });

  test('gives a sound document back as it is, with the fields nobody knows', () => {
    expect(ask(schema, document)).toEqual({ value: document });
    const known = { ...document, moon: { is: ['full'] } };
    const answer = ask(schema, known);
    expect(answer.issues).toBeUndefined();
    expect('value' in answer && answer.value).toBe(known);
  });

  test('says of anything else what opening says, in sentences that repeat nothing, with the place', () => {
    const people = [{ id: 'p1', name: { first: 'Zebedee' }, kind: 'Zebedee', role: '' }];
    const { issues } = ask(schema, { ...document, people });
    expect(issues?.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ['people', 0, 'name'],
        ['people', 0, 'kind'],
      ]),
    );
    for (const { message } of issues ?? []) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(message).not.toMatch(/Zebedee|undefined|expected|invalid|received|object|string|"/i);
    }
  });

  test('never throws, and has something to say of what is no document', () => {
    for (const value of [7, true, [], [document], 'Gran stays over', '{"kind":', Symbol('x'), () => 1, NaN])
      expect(ask(schema, value).issues?.length).toBeGreaterThan(0);
    const other = name === 'safety-scale' ? 'statements' : 'safety-scale';
    expect(ask(schema, { ...document, kind: `mapwell/${other}` }).issues?.[0]?.path).toEqual(['kind']);
  });

  test('does not take a document of a newer version for one that may be saved', () => {
    const { issues } = ask(schema, { ...document, format: 99 });
    expect(issues?.map(({ message }) => message).join()).toContain('newer version');
  });

  test('takes the document as JSON text too, as hosts that hold strings have it', () => {
    expect(ask(schema, JSON.stringify(document))).toEqual({ value: document });
  });
});

test('the place of something in a record leads through its tool', () => {
  const record = {
    ...whole,
    tools: { ...whole.tools, 'safety-scale': [{ ...whole.tools['safety-scale'][0], raters: { mum: true } }] },
  };
  expect(ask(schemas['family-record'], record).issues?.map(({ path }) => path)).toEqual([
    ['tools', 'safety-scale', 0, 'raters'],
  ]);
  expect(asDocument(whole as Parameters<typeof asDocument>[0])).toBe(whole);
});
