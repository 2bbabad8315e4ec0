import type { HistoryStep } from '../foundation/document/history';
import type { AnyToolDocument, FamilyRecordCommand, FamilyRecordDocument } from './family-record.model';
import { sliceOf, toolOfKind } from './family-record.model';

/** Something that was done to a record, as it is taken back. */
export type FamilyRecordStep = HistoryStep<FamilyRecordDocument, FamilyRecordCommand>;

/** A step of the record as the tool knows it in whose document it was taken; null where that is another document. */
export function stepOfDocument(
  step: FamilyRecordStep | null,
  document: object,
): HistoryStep<AnyToolDocument, { type: string }> | null {
  if (step?.command.type !== 'change-slice' || step.command.because === undefined) return null;
  const { document: changed, because } = step.command;
  const { id, kind } = document as { id?: unknown; kind?: unknown };
  const tool = toolOfKind(kind);
  if (tool === null || changed.id !== id || changed.kind !== kind) return null;
  const [before, after] = [step.before, step.after].map((record) => sliceOf(record, tool, changed.id));
  if (!before || !after) return null;
  return { before, after, command: because.command, joins: step.joins, at: step.at };
}
