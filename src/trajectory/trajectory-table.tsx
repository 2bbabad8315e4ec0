import * as React from 'react';
import { Facts, ToldText } from './trajectory-fact-list';
import type { TrajectoryLaneInWords, TrajectoryTableColumn, TrajectoryThing } from './trajectory-lanes.text';
import { cellsOf, tableColumns } from './trajectory-lanes.text';
import type { TrajectorySetting } from './trajectory-setting';
import { StageStanding, StageTools } from './trajectory-stage';

const headings = {
  status: 'fact.status',
  planned: 'fact.planned',
  actual: 'fact.actual',
  task: 'fact.task',
  evidence: 'fact.evidence',
  more: 'table.more',
} as const satisfies { [Column in TrajectoryTableColumn]: string };

/** The way as a table with the same facts. On a narrow screen it scrolls within its own frame. */
export function TrajectoryTableView({
  lanes,
  setting,
}: {
  lanes: readonly TrajectoryLaneInWords[];
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, lang, writable } = setting;
  const several = lanes.length > 1;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <div className="mapwell-table-frame" role="region" aria-label={say('table.caption')} tabIndex={0}>
      <table className="mapwell-table" data-part="table">
        <caption>{say('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.stage')}</th>
            {several && <th scope="col">{say('table.lane')}</th>}
            {tableColumns.map((column) => (
              <th key={column} scope="col">
                {say(headings[column])}
              </th>
            ))}
            {writable && <th scope="col">{say('table.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ heading, written, things }) =>
            things.map((thing) => (
              <ThingInTable
                key={thing.key}
                thing={thing}
                lane={several ? heading : null}
                laneLang={written ? lang : undefined}
                setting={setting}
              />
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

const ThingInTable = /* @__PURE__ */ React.memo(function ThingInTable({
  thing,
  lane,
  laneLang,
  setting,
}: {
  thing: TrajectoryThing;
  /** Null: there is no column for it. */
  lane: string | null;
  laneLang: string | undefined;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { lang, writable } = setting;
  const cells = cellsOf(thing);
  const cell = (column: TrajectoryTableColumn) => {
    if (column === 'status' && thing.status !== null)
      return <StageStanding status={thing.status} setting={setting} />;
    if (column === 'more') return <Facts facts={cells.more} lang={lang} />;
    return cells[column].map((fact, at) => <ToldText key={at} as="p" told={fact} lang={lang} />);
  };
  return (
    <tr data-item-id={thing.id}>
      <th scope="row" dir="auto" lang={thing.written ? lang : undefined}>
        {thing.title}
      </th>
      {lane !== null && (
        <td dir="auto" lang={laneLang}>
          {lane}
        </td>
      )}
      {tableColumns.map((column) => (
        <td key={column} data-column={column}>
          {cell(column)}
        </td>
      ))}
      {writable && (
        <td>{thing.kind === 'stage' && <StageTools id={thing.id} name={thing.title} setting={setting} />}</td>
      )}
    </tr>
  );
});
