import * as v from 'valibot';
import type { AudienceClass } from './audience';
import type { Json } from './json';

/** What a schema says of a field, beside what the field may hold. */
export interface FieldRule<Value> {
  /** Which audiences may have it. */
  audience: AudienceClass;
  /** Stands where what was saved cannot be understood. It claims nothing and shows nobody anything. */
  otherwise: Value;
  /** Stands where nothing was saved. Default: `otherwise`. */
  missing?: Value;
  /** The field is the id of its entry, unique in its list. A new one begins with this word: `item` gives `item-3`. */
  identity?: string;
  /** A bare text in place of the object is this field of it: a date saved as `"summer 2023"`. */
  textIs?: keyof NonNullable<Value> & string;
  /** A text that this field cannot hold goes to this one beside it, if that is empty. The schema must name it earlier. */
  textGoesTo?: string;
  /** Set in the object where any part of it could not be understood: the strictest answer. */
  strictest?: Partial<NonNullable<Value>>;
  /** The list names entries by this identity. Where one id had to be shared out between several, it names them all. */
  namesAll?: string;
}

/**
 * A schema with its {@link FieldRule}. Every field of every schema is one: a contract test fails by name where it is not.
 * The rule changes nothing about what the schema accepts.
 */
export function field<const Schema extends v.GenericSchema>(
  schema: Schema,
  rule: FieldRule<v.InferOutput<Schema>>,
) {
  return v.pipe(schema, v.metadata({ field: rule }));
}

/** What TypeScript holds an object schema against: every field of the interface, and none but those. */
export type FieldsOf<Shape> = { readonly [Key in keyof Shape]-?: v.GenericSchema<unknown, Shape[Key]> };

/** The rule of a field, or null where the schema was not made by {@link field}. */
export function fieldRuleOf(schema: v.GenericSchema): FieldRule<Json> | null {
  const rule = v.getMetadata(schema)['field'];
  return isFieldRule(rule) ? rule : null;
}

function isFieldRule(rule: unknown): rule is FieldRule<Json> {
  return typeof rule === 'object' && rule !== null && 'audience' in rule && 'otherwise' in rule;
}

/** An object schema, whatever its fields. */
export type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** Whether the schema is of an object. */
export function isObjectSchema(schema: v.GenericSchema): schema is ObjectSchema {
  return schema.type === 'object';
}

/** Whether the schema is of a list. */
export function isListSchema(schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, undefined> {
  return schema.type === 'array';
}

/** Whether the schema is of one of several kinds of object, told apart by one of their fields. */
export function isVariantSchema(
  schema: v.GenericSchema,
): schema is v.VariantSchema<string, ObjectSchema[], undefined> {
  return schema.type === 'variant';
}

/** Whether the schema is of something or null. */
export function isNullableSchema(
  schema: v.GenericSchema,
): schema is v.NullableSchema<v.GenericSchema, undefined> {
  return schema.type === 'nullable';
}
