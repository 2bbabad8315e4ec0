import type { Json } from './json';
import type { Person } from './people';

/** A value that could not be understood when a document was opened, kept so that nothing is lost. */
export interface KeptValue {
  /** Where it stood, as a JSON Pointer (RFC 6901): `/items/3/text`. */
  at: string;
  /** The value exactly as it was. */
  value: Json;
}

/** What every mapwell document has, whichever tool wrote it. */
export interface DocumentEnvelope {
  /** Which tool's document this is, `mapwell/mapping-board` for example. */
  kind: string;
  /** Counts migrations, not package versions. A whole number from 1. */
  format: number;
  /** Unique among the documents a host holds. */
  id: string;
  /** The language the family's words are written in, as a BCP 47 tag. */
  lang: string;
  /** Everyone the document speaks of. One registry serves all of a family's documents (practice.md 11). */
  people: readonly Person[];
  /** What could not be understood when the document was opened. Never shown, always written back. */
  kept: readonly KeptValue[];
}
