import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemaOf, nameOfKind } from '../../schemas.mjs';
import { familyTools } from '../../src/family-record/family-record.model';
import {
  familyRecordDefinition,
  openFamilyRecord,
  toolDefinitions,
} from '../../src/family-record/family-record.schema';
import type { DocumentEnvelope } from '../../src/foundation/document';
import type { DocumentDefinition, Opened } from '../../src/foundation/document/open-document';
import { openDocument } from '../../src/foundation/document/open-document';
import { openingWords } from '../../src/foundation/document/opening.words';

/** A kind of document with its JSON Schema and its opening. */
export interface KindOfDocument {
  name: string;
  definition: DocumentDefinition<DocumentEnvelope>;
  jsonSchema: object;
  /** Whether the JSON Schema accepts a value, by a validator that is not ours. */
  accepts: ValidateFunction;
  open: (input: unknown) => Opened<DocumentEnvelope>;
}

const definitionOf = (tool: (typeof familyTools)[number]) =>
  // TypeScript does not see that an opening of one kind is an opening.
  toolDefinitions[tool] as unknown as DocumentDefinition<DocumentEnvelope>;

const tools = familyTools.map(definitionOf);

/** The validator as a host would have it, in its strictest form: it refuses a schema with a word it does not know. */
export const validator = new Ajv2020({ strict: true, allErrors: false });

function kindOf(
  definition: DocumentDefinition<DocumentEnvelope>,
  open: KindOfDocument['open'],
): KindOfDocument {
  const jsonSchema = jsonSchemaOf(definition, tools, openingWords);
  return {
    name: nameOfKind(definition.kind),
    definition,
    jsonSchema,
    accepts: validator.compile(jsonSchema),
    open,
  };
}

/** The record, and each tool's documents. */
export const kindsOfDocument: readonly KindOfDocument[] = [
  kindOf(familyRecordDefinition, openFamilyRecord),
  ...tools.map((definition) => kindOf(definition, (input) => openDocument(definition, input))),
];
