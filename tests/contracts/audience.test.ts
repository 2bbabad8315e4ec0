import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { DocumentEnvelope } from '../../src/foundation/document';
import { audienceClasses } from '../../src/foundation/document';
import {
  field,
  fieldRuleOf,
  isListSchema,
  isNullableSchema,
  isObjectSchema,
  isVariantSchema,
} from '../../src/foundation/document/field';
import type { DocumentDefinition } from '../../src/foundation/document/open-document';
import { migrationFault, openDocument } from '../../src/foundation/document/open-document';
import { openingWords } from '../../src/foundation/document/opening.words';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.schema.ts'),
);
const modules = await Promise.all(
  files.map(async (file) => ({
    file,
    exports: (await import(pathToFileURL(join(src, file)).href)) as Record<string, unknown>,
  })),
);

type Definition = DocumentDefinition<DocumentEnvelope>;

function isDefinition(value: unknown): value is Definition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'schema' in value &&
    'migrations' in value
  );
}
function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

/** Every field of a schema, however deep, by its name: `items[].visibility.level`. */
function fieldsOf(schema: v.GenericSchema, at = ''): { name: string; schema: v.GenericSchema }[] {
  if (isNullableSchema(schema)) return fieldsOf(schema.wrapped, at);
  if (isListSchema(schema)) return fieldsOf(schema.item, `${at}[]`);
  if (isVariantSchema(schema)) return schema.options.flatMap((option) => fieldsOf(option, at));
  if (!isObjectSchema(schema)) return [];
  return Object.entries(schema.entries).flatMap(([key, entry]) => {
    const name = at === '' ? key : `${at}.${key}`;
    return [{ name, schema: entry }, ...fieldsOf(entry, name)];
  });
}

/** What is wrong with the fields of a schema, each by name. */
function faultsOf(schema: v.GenericSchema): string[] {
  return fieldsOf(schema).flatMap(({ name, schema: one }) => {
    const rule = fieldRuleOf(one);
    if (rule === null) return [`${name} says neither its audience nor what stands in it otherwise`];
    const faults: string[] = [];
    if (!audienceClasses.includes(rule.audience)) faults.push(`${name} has no audience`);
    // An id cannot be made up here: the list it stands in gives it.
    if (rule.identity === undefined && !v.is(one, rule.otherwise))
      faults.push(`${name} cannot hold its own “otherwise”`);
    if (rule.missing !== undefined && !v.is(one, rule.missing))
      faults.push(`${name} cannot hold its own “missing”`);
    return faults;
  });
}

const schemas = modules.flatMap(({ file, exports }) =>
  Object.entries(exports).flatMap(([name, value]) => {
    const schema = isDefinition(value) ? value.schema : value;
    return isSchema(schema) ? [{ name: `${file}: ${name}`, schema }] : [];
  }),
);
const definitions = modules.flatMap(({ file, exports }) =>
  Object.entries(exports).flatMap(([name, value]) =>
    isDefinition(value) ? [{ name: `${file}: ${name}`, definition: value }] : [],
  ),
);

it('every tool with a schema says how its documents are opened', () => {
  const tools = files.filter((file) => !file.startsWith('foundation'));
  expect(tools).not.toEqual([]);
  expect(tools.filter((file) => !definitions.some(({ name }) => name.startsWith(`${file}: `)))).toEqual([]);
});

it.each(schemas)('every field says who may have it and what stands in it otherwise: $name', ({ schema }) => {
  expect(fieldsOf(schema).length).toBeGreaterThan(5);
  expect(faultsOf(schema)).toEqual([]);
});

describe.each(definitions)('$name', ({ definition }) => {
  it('has every step from the first format to the newest', () => {
    expect(migrationFault(definition)).toBeNull();
    expect(definition.migrations.filter(({ why }) => why.trim() === '')).toEqual([]);
  });

  it('has words for its own name, and for each field and list a person may be told about', () => {
    const words = { ...openingWords, ...definition.words };
    const named = fieldsOf(definition.schema).filter(({ name }) => /^(\w+|\w+\[\]\.\w+)$/.test(name));
    const lists = named.filter(
      ({ schema }) => isListSchema(schema) && (isObjectSchema(schema.item) || isVariantSchema(schema.item)),
    );
    const wanted = [
      definition.kind.replace('mapwell/', 'document.'),
      ...named.map(({ name }) => `field.${name.replace(/^.*\./, '')}`),
      ...lists.filter(({ name }) => !name.includes('.')).map(({ name }) => `entry.${name}`),
    ];
    expect([...new Set(wanted)].filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });

  it('gives an empty document of its own kind and newest format where nothing was saved', () => {
    const { status, document, issues } = openDocument(definition, null);
    expect({ status, issues }).toEqual({ status: 'opened', issues: [] });
    expect(document).toMatchObject({ kind: definition.kind, format: definition.format });
    expect(v.is(definition.schema, document)).toBe(true);
  });

  it('is never looser where a visibility cannot be understood than where none was saved', () => {
    const visibilities = fieldsOf(definition.schema).filter(({ name }) => /(^|\.)visibility$/.test(name));
    for (const { schema } of visibilities) {
      expect(fieldRuleOf(schema)).toMatchObject({
        otherwise: { level: 'closed' },
        missing: { level: 'notDecided' },
        strictest: { level: 'closed' },
      });
    }
    for (const { name, schema } of fieldsOf(definition.schema)) {
      if (name.endsWith('visibility.level'))
        expect(fieldRuleOf(schema)).toMatchObject({ otherwise: 'closed', missing: 'notDecided' });
    }
  });
});

it('a field that says nothing is named', () => {
  const schema = v.object({
    sound: field(v.string(), { audience: 'words', otherwise: '' }),
    bare: v.string(),
    inner: field(v.array(v.object({ bare: v.nullable(v.string()) })), { audience: 'words', otherwise: [] }),
    wrong: field(v.pipe(v.string(), v.nonEmpty()), { audience: 'words', otherwise: '' }),
    nobody: field(v.string(), { audience: 'anybody' as 'words', otherwise: '' }),
    kinds: field(v.array(v.variant('kind', [v.object({ kind: v.literal('one'), bare: v.string() })])), {
      audience: 'words',
      otherwise: [],
    }),
  });
  expect(faultsOf(schema)).toEqual([
    'bare says neither its audience nor what stands in it otherwise',
    'inner[].bare says neither its audience nor what stands in it otherwise',
    'wrong cannot hold its own “otherwise”',
    'nobody has no audience',
    'kinds[].kind says neither its audience nor what stands in it otherwise',
    'kinds[].bare says neither its audience nor what stands in it otherwise',
  ]);
});
