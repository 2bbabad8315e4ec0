import * as React from 'react';
import { SharedHistoryContext } from '../foundation/react/use-shared-history';
import type { UseFamilyRecord } from './use-family-record';

/**
 * The tools in it share the record’s one history: undo in any of them, by its button or by keys, takes back what was done last
 * on the page. `FamilyRecord` has it around its tools; put it around yours if you lay them out yourself.
 */
export function FamilyHistory({
  family,
  children,
}: {
  family: Pick<UseFamilyRecord, 'history'>;
  children: React.ReactNode;
}): React.ReactElement {
  return <SharedHistoryContext.Provider value={family.history}>{children}</SharedHistoryContext.Provider>;
}
