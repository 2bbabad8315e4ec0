import type * as v from 'valibot';
import { expect, it } from 'vitest';
import type { FamilyRecordDocument } from '../../src/family-record/family-record.model';
import type { familyRecordSchema } from '../../src/family-record/family-record.schema';
import type { MapItem, MappingBoardDocument } from '../../src/mapping-board/mapping-board.model';
import type { mappingBoardSchema } from '../../src/mapping-board/mapping-board.schema';
import type { SafetyPlanDocument } from '../../src/safety-plan/safety-plan.model';
import type { safetyPlanSchema } from '../../src/safety-plan/safety-plan.schema';
import type { SafetyNetworkDocument } from '../../src/safety-network/safety-network.model';
import type { safetyNetworkSchema } from '../../src/safety-network/safety-network.schema';
import type { SafetyScaleDocument } from '../../src/safety-scale/safety-scale.model';
import type { safetyScaleSchema } from '../../src/safety-scale/safety-scale.schema';
import type { StatementsDocument } from '../../src/statements/statements.model';
import type { statementsSchema } from '../../src/statements/statements.schema';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import type { threeHousesSchema } from '../../src/three-houses/three-houses.schema';
import type { TrajectoryDocument } from '../../src/trajectory/trajectory.model';
import type { trajectorySchema } from '../../src/trajectory/trajectory.schema';
import { kindsOfDocument } from '../schema/json-schemas';
import type { JsonSchemaPart } from '../schema/schema-differences';
import { schemaDifferences } from '../schema/schema-differences';

/** A type with every list and field as readonly: the one way in which a schema and its interface may differ. */
type Settled<Value> = Value extends readonly (infer Entry)[]
  ? readonly Settled<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Settled<Value[Key]> }
    : Value;

/** True where each type can stand in the place of the other. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** True where what a schema opens and what the interface says are the same. */
type Opens<Schema extends v.GenericSchema, Document> = Same<
  Settled<v.InferOutput<Schema>>,
  Settled<Document>
>;

// TypeScript does the testing: a field, an answer or a null too many on either side, and this file does not compile.
it('what opens as a document is what its interface says, and the other way round', () => {
  const map: Opens<typeof mappingBoardSchema, MappingBoardDocument> = true;
  const plan: Opens<typeof safetyPlanSchema, SafetyPlanDocument> = true;
  const scale: Opens<typeof safetyScaleSchema, SafetyScaleDocument> = true;
  const network: Opens<typeof safetyNetworkSchema, SafetyNetworkDocument> = true;
  const statements: Opens<typeof statementsSchema, StatementsDocument> = true;
  const trajectory: Opens<typeof trajectorySchema, TrajectoryDocument> = true;
  const houses: Opens<typeof threeHousesSchema, ThreeHousesDocument> = true;
  const record: Opens<typeof familyRecordSchema, FamilyRecordDocument> = true;
  const all = [map, plan, scale, network, statements, trajectory, houses, record];
  expect(all).toEqual(all.map(() => true));
});

it('the proof would see a field, an answer or a null too many', () => {
  const field: Same<Settled<Omit<MapItem, 'dispute'>>, Settled<MapItem>> = false;
  const answer: Same<
    Settled<Omit<MapItem, 'status'> & { status: MapItem['status'] | 'done' }>,
    Settled<MapItem>
  > = false;
  const nothing: Same<Settled<Omit<MapItem, 'text'> & { text: string | null }>, Settled<MapItem>> = false;
  const list: Same<Settled<Pick<MapItem, 'heldBy'>>, Settled<{ heldBy: string[] }>> = true;
  expect([field, answer, nothing, list]).toEqual([false, false, false, true]);
});

it.each(kindsOfDocument.map((kind) => [kind.name, kind] as const))(
  'the JSON Schema of %s has the fields, the lists, the answers and the nulls that what opens has, and no others',
  (_, { definition, jsonSchema }) => {
    expect(schemaDifferences(definition.schema, jsonSchema)).toEqual([]);
  },
);

it('that proof too would see a field, an answer or a null too many, and one too few', () => {
  const scale = kindsOfDocument.find(({ name }) => name === 'safety-scale');
  const spoilt = (spoil: (schema: JsonSchemaPart) => void) => {
    const schema = JSON.parse(JSON.stringify(scale?.jsonSchema)) as JsonSchemaPart;
    spoil(schema);
    return scale ? schemaDifferences(scale.definition.schema, schema) : [];
  };
  const wording = (schema: JsonSchemaPart) => schema.$defs?.['wording'] ?? schema.properties?.['wording'];
  const fields = (schema: JsonSchemaPart) => {
    const found = wording(schema);
    if (typeof found !== 'object' || !found.properties) throw new Error('no wording');
    return found.properties;
  };
  expect(spoilt((schema) => Object.assign(fields(schema), { more: { type: 'string' } }))).not.toEqual([]);
  expect(spoilt((schema) => delete fields(schema)['min'])).not.toEqual([]);
  expect(spoilt((schema) => (fields(schema)['min'] = { type: 'string' }))).not.toEqual([]);
  expect(
    spoilt((schema) => (fields(schema)['min'] = { anyOf: [{ type: 'number' }, { type: 'null' }] })),
  ).not.toEqual([]);
  expect(spoilt((schema) => (fields(schema)['polarity'] = { enum: ['high-is-safer'] }))).not.toEqual([]);
  expect(spoilt((schema) => (schema.required = ['kind']))).not.toEqual([]);
});
