import type { AnyToolDocument, FamilyRecordDocument } from '../../src/family-record';
import { createFamilyRecord, withSlice } from '../../src/family-record';
import type { Person } from '../../src/foundation/document';

/** One record of a family's documents: its people in this order, and each document in its tool's place. */
export function oneRecord(
  start: { id: string; lang?: string; people: readonly Person[] },
  documents: readonly AnyToolDocument[],
): FamilyRecordDocument {
  return documents.reduce(withSlice, createFamilyRecord(start));
}
