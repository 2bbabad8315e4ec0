import * as React from 'react';
import type { Audience } from '../foundation/document';
import { copyStatementsForAudience } from './statements-copy.model';
import type { StatementsDocument } from './statements.model';
import type { StatementsSay } from './statements-names.text';
import type { StatementEntryInWords } from './statements.text';
import { describeStatements } from './statements.text';

export interface StatementsPaperProps {
  statements: StatementsDocument;
  say: StatementsSay;
  audience: Audience;
  /** The day of printing, in words; empty where the host’s clock is not to be shown. */
  date: string;
}

/**
 * The statements on paper: all that this reader may see, made from a copy that holds nothing else, with lines to write on
 * where nothing is written yet, and date and reader at the foot.
 */
export function StatementsPaper(props: StatementsPaperProps): React.ReactElement {
  const { statements, say, audience, date } = props;
  const words = describeStatements(copyStatementsForAudience(statements, audience), say);
  const foot = [words.title, say('print.foot', { audience: say(`print.for.${audience.kind}`) }), date].filter(
    (part) => part !== '',
  );
  const dangers = words.sections.find(({ key }) => key === 'dangers');
  return (
    <article className="mapwell-paper" data-part="paper" aria-hidden="true">
      <h1 dir="auto">{words.title}</h1>
      {words.sections.map((section) => (
        <section key={section.key} data-section={section.key}>
          <h2>{section.heading}</h2>
          {section.groups.map((group) => (
            <div key={group.id} className="mapwell-paper-group">
              {group.heading !== null && <h3 dir="auto">{group.heading}</h3>}
              <ul>
                {group.entries.map((entry) => (
                  <PaperEntry key={entry.id} entry={entry} />
                ))}
                {section.key === 'dangers' && !group.entries.some(({ kind }) => kind === 'goal') && (
                  <PaperLines label={say('entry.goal')} question={say('text.goal.hint')} />
                )}
              </ul>
            </div>
          ))}
          {section === dangers && section.groups.length === 0 && (
            <ul>
              <PaperLines label={say('entry.danger')} question={say('text.danger.hint')} />
              <PaperLines label={say('entry.goal')} question={say('text.goal.hint')} />
            </ul>
          )}
        </section>
      ))}
      <footer>{foot.join(' · ')}</footer>
    </article>
  );
}

function PaperEntry({ entry }: { entry: StatementEntryInWords }): React.ReactElement {
  const isEmpty = entry.text.trim() === '';
  return (
    <li>
      <p className="mapwell-paper-label">{entry.label}</p>
      {isEmpty ? (
        <div className="mapwell-paper-lines" />
      ) : (
        <p lang={entry.lang} dir="auto" data-quoted={entry.quoted || undefined}>
          {entry.line}
        </p>
      )}
      <dl>
        {entry.facts.map(({ key, label, text }, at) => (
          <div key={`${at}${key}`}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function PaperLines({ label, question }: { label: string; question: string }): React.ReactElement {
  return (
    <li>
      <p className="mapwell-paper-label">{label}</p>
      <p>{question}</p>
      <div className="mapwell-paper-lines" />
    </li>
  );
}
