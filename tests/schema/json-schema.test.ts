import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import {
  isListSchema,
  isNullableSchema,
  isObjectSchema,
  isVariantSchema,
} from '../../src/foundation/document/field';
import { schemaId } from '../../schemas.mjs';
import { kindsOfDocument, validator } from './json-schemas';

describe.each(kindsOfDocument.map((kind) => [kind.name, kind] as const))(
  'the JSON Schema of %s',
  (name, kind) => {
    const { jsonSchema, definition } = kind;

    test('is one of 2020-12, by its own meta schema', () => {
      expect(jsonSchema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
      expect(validator.validateSchema(jsonSchema), JSON.stringify(validator.errors)).toBe(true);
    });

    test('has a fixed name with its format, which no document of another format is of', () => {
      expect(jsonSchema).toMatchObject({
        $id: `urn:mapwell:schema:${name}:${definition.format}`,
        title: expect.stringMatching(/^mapwell /) as string,
        properties: { format: { const: definition.format }, kind: { enum: [`mapwell/${name}`] } },
      });
      expect(schemaId(definition)).toBe(`urn:mapwell:schema:${name}:${definition.format}`);
    });

    test('asks nothing that a validator need not know, and leads nowhere outside itself', () => {
      const text = JSON.stringify(jsonSchema);
      expect(text).not.toMatch(/"field":\{"audience"|"x-|"format":"|"\$dynamic/);
      for (const [, ref] of text.matchAll(/"\$ref":"([^"]+)"/g)) expect(ref).toMatch(/^#\/\$defs\/\w+$/);
    });

    test('refuses an empty object, and accepts what opening makes of nothing', () => {
      expect(kind.accepts({})).toBe(false);
      expect(kind.accepts(kind.open(null).document), JSON.stringify(kind.accepts.errors)).toBe(true);
    });
  },
);

test('what a definition checks by a function of its own is said in words beside it', () => {
  const silent: string[] = [];
  const walk = (schema: v.GenericSchema, at: string) => {
    if (hasCheck(schema) && v.getDescription(schema) === undefined) silent.push(at);
    if (isNullableSchema(schema)) walk(schema.wrapped, at);
    else if (isListSchema(schema)) walk(schema.item, `${at}/-`);
    else if (isVariantSchema(schema)) schema.options.forEach((option) => walk(option, at));
    else if (isObjectSchema(schema))
      for (const [key, entry] of Object.entries(schema.entries)) walk(entry, `${at}/${key}`);
  };
  for (const { definition, name } of kindsOfDocument) walk(definition.schema, name);
  expect(silent).toEqual([]);
});

function hasCheck(schema: object): boolean {
  if (!('pipe' in schema) || !Array.isArray(schema.pipe)) return false;
  return (schema.pipe as readonly object[]).some(
    (item) => ('type' in item && item.type === 'check') || (item !== schema && hasCheck(item)),
  );
}

test('each field of a document and of its entries is called what it is called when it is opened', () => {
  const scale = kindsOfDocument.find(({ name }) => name === 'safety-scale');
  expect(scale?.jsonSchema).toMatchObject({
    properties: {
      ratings: { title: 'the answers', items: { properties: { value: { title: 'the number' } } } },
    },
  });
});
