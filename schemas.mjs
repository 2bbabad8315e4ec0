// The JSON Schemas of the package, made from the definitions that opening goes by: one for each kind of document.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

/** The name of a kind: `safety-scale` of `mapwell/safety-scale`. */
export const nameOfKind = (kind) => kind.slice(kind.indexOf('/') + 1);

/** The fixed `$id` of a schema. A name, and no address: nothing is fetched by it. */
export const schemaId = ({ kind, format }) => `urn:mapwell:schema:${nameOfKind(kind)}:${format}`;

/** What a field nobody knows may hold. Keys that could reach a prototype are put aside when a document is opened. */
const unknownFields = {
  propertyNames: { not: { enum: ['__proto__', 'constructor', 'prototype'] } },
  additionalProperties: { $ref: '#/$defs/plainJson' },
};

const plainJson = {
  anyOf: [
    { type: 'null' },
    { type: 'boolean' },
    { type: 'number' },
    { type: 'string' },
    { type: 'array', items: { $ref: '#/$defs/plainJson' } },
    { type: 'object', ...unknownFields },
  ],
};

// What the definitions say and JSON Schema has no word for. Anything else it has no word for stops the build.
const converting = {
  target: 'draft-2020-12',
  errorMode: 'throw',
  // What may stand in `kept`: the one custom schema there is.
  overrideSchema: ({ valibotSchema }) =>
    valibotSchema.type === 'custom' ? { $ref: '#/$defs/plainJson' } : undefined,
  overrideAction({ valibotAction, jsonSchema }) {
    // No JSON is endless.
    if (valibotAction.type === 'finite') return jsonSchema;
    // Each check is said in words by the description beside it.
    if (valibotAction.type === 'check') return jsonSchema;
    // The rules of opening, which are no part of what is accepted.
    if (valibotAction.type === 'metadata') return without('field', jsonSchema);
    return undefined;
  },
};

/**
 * The JSON Schema 2020-12 of a definition. `all` are the definitions whose documents may stand within it.
 *
 * Beyond what the definition says, it says what opening asks: the format is the newest one, a document in a record has no
 * people of its own, and what is not known may be anything but the keys that opening puts aside.
 */
export function jsonSchemaOf(definition, all, openingWords) {
  const { kind, format, schema, words } = definition;
  const { $schema, ...converted } = toJsonSchema(schema, converting);
  const name = words[`document.${nameOfKind(kind)}`];
  const known = new Map([...all, definition].map((one) => [one.kind, one]));
  finish(converted, { known, common: wordsOfAll(openingWords), whole: kind, words: null, depth: 0 });
  const $defs = { plainJson };
  return {
    $schema,
    $id: schemaId(definition),
    title: `mapwell ${name}`,
    description: `A ${name}, format ${format}, as mapwell opens it with nothing to mend.`,
    ...share(converted, $defs),
    $defs,
  };
}

/** What every kind of document calls its fields, but for those of people and of what was kept. */
function wordsOfAll(openingWords) {
  const apart = ['field.kind', 'field.at', 'field.value'];
  return Object.fromEntries(Object.entries(openingWords).filter(([key]) => !apart.includes(key)));
}

/** Writes into a converted schema what each field is called, and what opening asks of every object. */
function finish(schema, at) {
  for (const one of kindsIn(schema)) finish(one, at);
  if (schema.items) finish(schema.items, at);
  if (schema.type !== 'object') return;
  const { properties } = schema;
  const definition = at.known.get(kindOf(properties));
  let { words, depth } = at;
  if (definition) {
    words = { ...at.common, ...definition.words };
    depth = 0;
    properties.format = { type: 'integer', const: definition.format };
    if (definition.kind !== at.whole) properties.people = false;
  }
  for (const [key, property] of Object.entries(properties)) {
    if (property === false) continue;
    finish(property, { ...at, words: key === 'kept' ? null : words, depth: depth + 1 });
    // The words are those of a document's own fields and of its entries': deeper down they may mean something else.
    const title = depth > 1 || (definition && key === 'kind') ? undefined : words?.[`field.${key}`];
    if (title !== undefined) properties[key] = { title, ...property };
  }
  Object.assign(schema, unknownFields);
}

/** The schema with whatever stands in it more than once written down once, in `$defs`, by the name of its first field. */
function share(whole, $defs) {
  const times = new Map();
  const names = new Map();
  const textOf = (schema) => JSON.stringify(without('title', schema));
  const innerOf = (schema) => [
    ...Object.entries(schema.properties ?? {}).filter(([, property]) => property !== false),
    ...(schema.items ? [['items', schema.items]] : []),
    ...kindsIn(schema).map((one) => ['', one]),
  ];
  const count = (schema) => {
    const text = textOf(schema);
    times.set(text, (times.get(text) ?? 0) + 1);
    for (const [, inner] of innerOf(schema)) count(inner);
  };
  const nameFor = (wanted) => {
    let name = wanted;
    for (let number = 2; Object.hasOwn($defs, name); number += 1) name = `${wanted}${number}`;
    return name;
  };
  const shared = (schema, name) => {
    const text = textOf(schema);
    const isLong = text.length > 200;
    if (!isLong || times.get(text) < 2) return inside(schema, name);
    if (!names.has(text)) {
      const own = nameFor(name);
      names.set(text, own);
      $defs[own] = null;
      $defs[own] = inside(without('title', schema), name);
    }
    const { title } = schema;
    return { ...(title !== undefined && { title }), $ref: `#/$defs/${names.get(text)}` };
  };
  const inside = (schema, name) => {
    const { properties, items, anyOf, oneOf } = schema;
    return {
      ...schema,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, property]) => [
            key,
            property === false ? property : shared(property, key),
          ]),
        ),
      }),
      ...(items && { items: shared(items, `${name}Entry`) }),
      ...(anyOf && { anyOf: anyOf.map((one) => shared(one, name)) }),
      ...(oneOf && { oneOf: oneOf.map((one) => shared(one, name)) }),
    };
  };
  count(whole);
  return inside(whole, '');
}

/** What a schema lets a choice of. */
function kindsIn({ anyOf, oneOf }) {
  return [...(anyOf ?? []), ...(oneOf ?? [])];
}

/** A copy without one of its keywords. */
function without(keyword, schema) {
  const rest = { ...schema };
  delete rest[keyword];
  return rest;
}

/** The kind of document an object is, where it says one. */
function kindOf({ kind }) {
  return kind?.const ?? (kind?.enum?.length === 1 ? kind.enum[0] : undefined);
}

/** The definitions as they stand in src. */
async function definitions() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export { familyRecordDefinition, toolDefinitions } from './src/family-record/family-record.schema';",
        "export { openingWords } from './src/foundation/document/opening.words';",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'warning',
  });
  const [{ contents }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}

/** Writes `dist/schema/<name>.json` for the record and for each tool. */
export async function buildSchemas() {
  const { familyRecordDefinition, toolDefinitions, openingWords } = await definitions();
  const tools = Object.values(toolDefinitions);
  const folder = join(root, 'dist/schema');
  mkdirSync(folder, { recursive: true });
  return [familyRecordDefinition, ...tools].map((definition) => {
    const file = join(folder, `${nameOfKind(definition.kind)}.json`);
    writeFileSync(file, `${JSON.stringify(jsonSchemaOf(definition, tools, openingWords), null, 2)}\n`);
    return file;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await buildSchemas();
  process.stdout.write(`${files.join('\n')}\n`);
}
