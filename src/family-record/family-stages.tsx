import * as React from 'react';
import { SomeOf } from '../foundation/react/some-of';
import { nameDanger, nameStage } from './record-names.text';
import type { UseFamilyRecord } from './use-family-record';

export interface FamilyStagesProps {
  /** What `useFamilyRecord` gave. */
  family: UseFamilyRecord;
  /** The level of its heading in the host’s page. Default 2. */
  headingLevel?: 1 | 2 | 3;
}

/**
 * In which stages of the way ahead each danger statement is worked on: what neither of the two tools can say (practice.md 11).
 * Nothing where the record has no danger statement or no stage.
 */
export function FamilyStages({ family, headingLevel = 2 }: FamilyStagesProps): React.ReactElement | null {
  const { say, record, writable, linkStage, unlinkStage } = family;
  const { statements, trajectory } = record.tools;
  const standing = <Entry extends { removed: unknown }>(entries: readonly Entry[]) =>
    entries.filter(({ removed }) => removed === null);
  const dangers = statements.flatMap((one) => standing(one.dangers));
  const stages = trajectory.flatMap((one) => standing(one.stages));
  if (dangers.length === 0 || stages.length === 0) return null;
  const Heading = `h${headingLevel}` as 'h2';
  const options = stages.map(({ id }) => ({ value: id, label: nameStage(say, record, id) }));
  const linked = (dangerId: string) =>
    options.filter(({ value }) =>
      record.stageLinks.some(
        ({ statementId, stageId, removed }) =>
          removed === null && statementId === dangerId && stageId === value,
      ),
    );
  const told = dangers.map(({ id }) => ({ id, text: nameDanger(say, record, id), links: linked(id) }));
  const shown = writable ? told : told.filter(({ links }) => links.length > 0);
  if (shown.length === 0) return null;
  return (
    <div className="mapwell" data-mapwell="family-stages" lang={say.locale}>
      <Heading className="mapwell-family-heading">{say('stages.heading')}</Heading>
      {shown.map(({ id, text, links }) => {
        const chosen = links.map(({ value }) => value);
        const names = say.list(links.map(({ label }) => label));
        if (!writable) return <p key={id}>{say('stages.in', { text, stages: names })}</p>;
        return (
          <SomeOf
            key={id}
            {...{ options, chosen }}
            part="danger-stages"
            label={say('stages.of', { text })}
            none={say('stages.none')}
            onChange={(next) => {
              for (const stageId of next) if (!chosen.includes(stageId)) linkStage(id, stageId);
              for (const stageId of chosen) if (!next.includes(stageId)) unlinkStage(id, stageId, '');
            }}
          />
        );
      })}
    </div>
  );
}
