/** What a JSON Schema is made from: the definition that opening goes by. */
export interface SchemaSource {
  kind: string;
  format: number;
  schema: object;
  words: Readonly<Record<string, unknown>>;
}

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The name of a kind: `safety-scale` of `mapwell/safety-scale`. */
export declare function nameOfKind(kind: string): string;
/** The fixed `$id` of a schema. */
export declare function schemaId(definition: Pick<SchemaSource, 'kind' | 'format'>): string;
/** The JSON Schema 2020-12 of a definition. `all` are the definitions whose documents may stand within it. */
export declare function jsonSchemaOf(
  definition: SchemaSource,
  all: readonly SchemaSource[],
  openingWords: Readonly<Record<string, unknown>>,
): JsonSchema;
/** Writes `dist/schema/<name>.json` for the record and for each tool, and says where. */
export declare function buildSchemas(): Promise<string[]>;
