import * as React from 'react';
import { FactsRead } from './statement-block';
import { statementFacts } from './statement-facts.text';
import type { Incident } from './statements.model';
import { createStatements } from './statements.model';
import type { StatementsSetting } from './statements-setting';

/** What is known about something that happened. */
export function IncidentFacts({
  incident,
  setting,
}: {
  incident: Incident;
  setting: StatementsSetting;
}): React.ReactElement | null {
  const { say, people, lang } = setting;
  const facts = React.useMemo(
    () => statementFacts(say, createStatements({ id: '', lang, people }), 'incident', incident),
    [say, people, lang, incident],
  );
  return <FactsRead facts={facts} setting={setting} />;
}
