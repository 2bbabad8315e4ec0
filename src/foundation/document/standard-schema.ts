import type * as v from 'valibot';
import type { DocumentEnvelope } from './envelope';
import type { Opened } from './open-document';
import { keysOf } from './opening-issue';

/** What a value is found to be, by Standard Schema: a document, or what is to be said of it. */
export type StandardResult<Doc> =
  | { readonly value: Doc; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** A schema whose Standard Schema interface answers as opening does. */
export type AnswersByOpening<Schema extends v.GenericSchema> = Omit<Schema, '~standard'> & {
  /** Standard Schema, version 1 (https://standardschema.dev). Answers at once, and never throws. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'valibot';
    readonly validate: (value: unknown) => StandardResult<v.InferOutput<Schema>>;
    readonly types?: { readonly input: v.InferInput<Schema>; readonly output: v.InferOutput<Schema> };
  };
};

/**
 * A schema that form libraries can ask: they are told what opening would say, in its sentences, which repeat none of the
 * family's words. A document opening has nothing to say of is given back whole, unknown fields with it; Valibot's own answer
 * would leave them out, and repeat what was typed. As for opening, JSON text will do, a document of an earlier format comes
 * back in the newest, and nothing at all is a document in which nothing is written yet.
 */
export function answersByOpening<Schema extends v.GenericSchema>(
  schema: Schema,
  open: (input: unknown) => Opened<DocumentEnvelope>,
): AnswersByOpening<Schema> {
  const validate = (value: unknown): StandardResult<v.InferOutput<Schema>> => {
    const { document, issues } = open(value);
    // That a document is what its schema says is proved by the contract test of their types.
    if (issues.length === 0) return { value: document };
    return { issues: issues.map(({ sentence, at }) => ({ message: sentence, path: keysOf(at) })) };
  };
  return { ...schema, '~standard': { version: 1, vendor: 'valibot', validate } };
}
