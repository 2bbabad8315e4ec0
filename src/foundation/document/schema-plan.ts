import * as v from 'valibot';
import type { FieldRule } from './field';
import { fieldRuleOf, isListSchema, isNullableSchema, isObjectSchema } from './field';
import type { Json, JsonObject } from './json';

/** A schema as repair goes by it, read once: large documents have a hundred thousand values. */
export type SchemaPlan =
  | { shape: 'object'; nullable: boolean; fields: readonly FieldPlan[]; blank: JsonObject }
  | { shape: 'list'; nullable: boolean; item: SchemaPlan; identity: { key: string; word: string } | null }
  | { shape: 'value'; nullable: boolean; type: string; fits: (value: Json) => boolean };

/** A field with what its rule says. */
export interface FieldPlan {
  key: string;
  rule: FieldRule<Json>;
  /** Stands where nothing was saved. */
  missing: Json;
  plan: SchemaPlan;
}

const plans = /* @__PURE__ */ new WeakMap<v.GenericSchema, SchemaPlan>();

/** The plan of a schema. The same schema gives the same plan. */
export function planOf(schema: v.GenericSchema): SchemaPlan {
  const known = plans.get(schema);
  if (known !== undefined) return known;
  const plan = isNullableSchema(schema) ? { ...planOf(schema.wrapped), nullable: true } : makePlan(schema);
  plans.set(schema, plan);
  return plan;
}

function makePlan(schema: v.GenericSchema): SchemaPlan {
  if (isObjectSchema(schema)) {
    const fields = Object.entries(schema.entries).map(([key, entry]) => planField(key, entry));
    const blank = Object.fromEntries(fields.map(({ key, missing }) => [key, missing]));
    return { shape: 'object', nullable: false, fields, blank };
  }
  if (isListSchema(schema)) {
    const item = planOf(schema.item);
    const named =
      item.shape === 'object' ? item.fields.find(({ rule }) => rule.identity !== undefined) : undefined;
    const identity =
      named?.rule.identity === undefined ? null : { key: named.key, word: named.rule.identity };
    return { shape: 'list', nullable: false, item, identity };
  }
  const { type } = schema;
  const simple = (type === 'string' || type === 'boolean') && !hasChecks(schema);
  const fits = simple ? (value: Json) => typeof value === type : (value: Json) => v.is(schema, value);
  return { shape: 'value', nullable: false, type, fits };
}

function planField(key: string, schema: v.GenericSchema): FieldPlan {
  // Without a rule nobody may have it, and nothing is claimed. The contract tests name such a field.
  const rule = fieldRuleOf(schema) ?? { audience: 'kept', otherwise: null };
  return {
    key,
    rule,
    missing: rule.missing === undefined ? rule.otherwise : rule.missing,
    plan: planOf(schema),
  };
}

/** Whether a schema asks more of a value than its type. A pipe may hold a pipe: `field` makes one around every schema. */
function hasChecks(schema: object): boolean {
  if (!('pipe' in schema) || !Array.isArray(schema.pipe)) return false;
  return schema.pipe.some(
    (item: object) => ('kind' in item && item.kind === 'validation') || hasChecks(item),
  );
}
