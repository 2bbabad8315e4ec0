import type * as v from 'valibot';
import {
  isListSchema,
  isNullableSchema,
  isObjectSchema,
  isVariantSchema,
} from '../../src/foundation/document/field';

/** A JSON Schema, as far as ours go. */
export interface JsonSchemaPart {
  $ref?: string;
  $defs?: Record<string, JsonSchemaPart>;
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchemaPart | boolean>;
  required?: readonly string[];
  items?: JsonSchemaPart;
  anyOf?: readonly JsonSchemaPart[];
  oneOf?: readonly JsonSchemaPart[];
  [other: string]: unknown;
}

/** Where a definition and a JSON Schema differ in fields, lists, answers or nulls, each by its place. */
export function schemaDifferences(definition: v.GenericSchema, jsonSchema: object): readonly string[] {
  const whole: JsonSchemaPart = { ...jsonSchema };
  const found: string[] = [];
  const resolved = (part: JsonSchemaPart): JsonSchemaPart => {
    const name = part.$ref?.replace('#/$defs/', '');
    return name === undefined ? part : (whole.$defs?.[name] ?? {});
  };
  const differ = (at: string, why: string) => found.push(`${at || '/'}: ${why}`);

  const compare = (schema: v.GenericSchema, given: JsonSchemaPart, at: string): void => {
    if (schema.type === 'custom') {
      if (given.$ref !== '#/$defs/plainJson') differ(at, 'is not any JSON');
      return;
    }
    const part = resolved(given);
    if (isNullableSchema(schema)) {
      const [one, nothing, ...more] = part.anyOf ?? [];
      if (!one || nothing?.type !== 'null' || more.length > 0) differ(at, 'has no null');
      else compare(schema.wrapped, one, at);
    } else if (isListSchema(schema)) {
      if (part.type !== 'array' || !part.items) differ(at, 'is no list');
      else compare(schema.item, part.items, `${at}/-`);
    } else if (isVariantSchema(schema)) {
      const kinds = part.oneOf ?? part.anyOf ?? [];
      if (kinds.length !== schema.options.length) differ(at, 'has other kinds');
      schema.options.forEach((option, place) => compare(option, kinds[place] ?? {}, `${at}(${place})`));
    } else if (isObjectSchema(schema)) compareFields(schema, part, at);
    else compareValue(schema, part, at);
  };

  const compareFields = (
    schema: v.GenericSchema & { entries: v.ObjectEntries },
    part: JsonSchemaPart,
    at: string,
  ) => {
    const entries = Object.entries(schema.entries);
    const properties = Object.entries(part.properties ?? {}).filter(([, property]) => property !== false);
    const names = entries.map(([key]) => key).sort();
    if (part.type !== 'object') differ(at, 'is no object');
    if (
      properties
        .map(([key]) => key)
        .sort()
        .join() !== names.join()
    )
      differ(at, 'has other fields');
    if ([...(part.required ?? [])].sort().join() !== names.join()) differ(at, 'may lack other fields');
    for (const [key, entry] of entries) {
      const property = part.properties?.[key];
      if (typeof property === 'object') compare(entry, property, `${at}/${key}`);
    }
  };

  const compareValue = (schema: v.GenericSchema, part: JsonSchemaPart, at: string) => {
    if ('options' in schema) {
      const options = part.enum ?? ('const' in part ? [part.const] : []);
      if (JSON.stringify(options) !== JSON.stringify(schema.options)) differ(at, 'has other answers');
    } else if (part.enum || part.anyOf || part.oneOf) differ(at, 'is asked for more');
    else if ((part.type === 'integer' ? 'number' : part.type) !== schema.type)
      differ(at, `is a ${String(part.type)} and no ${schema.type}`);
  };

  compare(definition, whole, '');
  return found;
}
