import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { nameOfKind, schemaId } from '../../schemas.mjs';
import { schemaDoors } from '../../doors.mjs';
import { kindsOfDocument } from '../schema/json-schemas';

test('there is a JSON Schema for the record and for each tool, and for nothing else', () => {
  expect(
    schemaDoors()
      .map(({ tool }) => tool)
      .sort(),
  ).toEqual(kindsOfDocument.map(({ name }) => name).sort());
});

test.each(kindsOfDocument.map((kind) => [kind.name, kind] as const))(
  'what was built of %s is what its definition says, found by the name a host writes',
  (name, { definition, jsonSchema }) => {
    // As a host would: by the package’s own doors.
    const path = createRequire(import.meta.url).resolve(`mapwell/schema/${name}.json`);
    const built = JSON.parse(readFileSync(path, 'utf8')) as object;
    expect(built).toEqual(JSON.parse(JSON.stringify(jsonSchema)));
    expect(built).toMatchObject({ $id: schemaId(definition) });
    expect(nameOfKind(definition.kind)).toBe(name);
  },
);
