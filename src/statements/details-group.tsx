import * as React from 'react';
import type { StatementEntries, StatementEntryKind, StatementsDocument } from './statements.model';
import type { StatementsSetting } from './statements-setting';

export interface StatementDetailsProps {
  of: StatementEntryKind;
  entry: StatementEntries[StatementEntryKind];
  seen: StatementsDocument;
  setting: StatementsSetting;
}

/** What a group of details needs. */
export interface GroupProps extends StatementDetailsProps {
  /** Sets one detail. Which ones an entry has, its groups know. */
  set: (detail: string, value: unknown) => void;
}

/** Details that belong together, under a heading of their own. */
export function Group({
  heading,
  children,
}: {
  heading: string;
  children: React.ReactNode;
}): React.ReactElement {
  return (
    <section className="mapwell-form-group">
      <h4 className="mapwell-form-heading">{heading}</h4>
      {children}
    </section>
  );
}
