import * as v from 'valibot';
import type { FieldRule, ObjectSchema } from './field';
import { fieldRuleOf, isListSchema, isNullableSchema, isObjectSchema, isVariantSchema } from './field';
import type { Json, JsonObject } from './json';

/** A schema as repair goes by it, read once: large documents have a hundred thousand values. */
export type SchemaPlan =
  | ({ shape: 'object'; nullable: boolean } & ObjectPlan)
  | { shape: 'variant'; nullable: boolean; key: string; options: readonly ObjectPlan[] }
  | { shape: 'list'; nullable: boolean; item: SchemaPlan; identity: { key: string; word: string } | null }
  | { shape: 'value'; nullable: boolean; type: string; fits: (value: Json) => boolean };

/** What an object holds. */
export interface ObjectPlan {
  fields: readonly FieldPlan[];
  blank: JsonObject;
}

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
  if (isObjectSchema(schema)) return { shape: 'object', nullable: false, ...planObject(schema) };
  if (isVariantSchema(schema)) {
    return { shape: 'variant', nullable: false, key: schema.key, options: schema.options.map(planObject) };
  }
  if (isListSchema(schema)) {
    const item = planOf(schema.item);
    // Kinds that stand in one list are found by one and the same field.
    const named = optionsOf(item)[0]?.fields.find(({ rule }) => rule.identity !== undefined);
    const identity =
      named?.rule.identity === undefined ? null : { key: named.key, word: named.rule.identity };
    return { shape: 'list', nullable: false, item, identity };
  }
  const { type } = schema;
  const simple = (type === 'string' || type === 'boolean') && !hasChecks(schema);
  const fits = simple ? (value: Json) => typeof value === type : (value: Json) => v.is(schema, value);
  return { shape: 'value', nullable: false, type, fits };
}

/** What an object may be by a plan: one kind, several, or none. */
export function optionsOf(plan: SchemaPlan): readonly ObjectPlan[] {
  if (plan.shape === 'variant') return plan.options;
  return plan.shape === 'object' ? [plan] : [];
}

/**
 * Which of several kinds an object is: the one its field says. Where that says none of them, the only one that has a field
 * of its own there; null where nobody could tell.
 */
export function optionFor(
  { key, options }: { key: string; options: readonly ObjectPlan[] },
  object: JsonObject,
): ObjectPlan | null {
  const said = object[key];
  const plainly = options.find(({ fields }) => {
    const plan = fields.find((field) => field.key === key)?.plan;
    return said !== undefined && plan?.shape === 'value' && plan.fits(said);
  });
  if (plainly) return plainly;
  const likely = options.filter(({ fields }) =>
    fields.some((field) => Object.hasOwn(object, field.key) && isOfOne(options, field.key)),
  );
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

function isOfOne(options: readonly ObjectPlan[], key: string): boolean {
  return options.filter(({ fields }) => fields.some((field) => field.key === key)).length === 1;
}

function planObject(schema: ObjectSchema): ObjectPlan {
  const fields = Object.entries(schema.entries).map(([key, entry]) => planField(key, entry));
  const blank = Object.fromEntries(fields.map(({ key, missing }) => [key, missing]));
  return { fields, blank };
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
