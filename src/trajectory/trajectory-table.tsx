import * as React from 'react';
import type { TrajectoryLaneInWords, TrajectoryTableColumn } from './trajectory-facts.text';
import { tableColumns, tableOf } from './trajectory-facts.text';
import type { TrajectorySetting } from './trajectory-setting';
import { Facts, StageStanding, StageTools } from './trajectory-stage';

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
  const rows = React.useMemo(() => tableOf(lanes), [lanes]);
  return (
    // What scrolls must be reached by keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className="mapwell-table-frame" role="region" aria-label={say('table.caption')} tabIndex={0}>
      <table className="mapwell-table" data-part="table">
        <caption>{say('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.stage')}</th>
            {lanes.length > 1 && <th scope="col">{say('table.lane')}</th>}
            {tableColumns.map((column) => (
              <th key={column} scope="col">
                {say(headings[column])}
              </th>
            ))}
            {writable && <th scope="col">{say('table.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lane, thing, cells }) => (
            <tr key={thing.key} data-item-id={thing.id}>
              <th scope="row" dir="auto" lang={lang}>
                {thing.title}
              </th>
              {lanes.length > 1 && <td dir="auto">{lane.heading}</td>}
              {tableColumns.map((column) => (
                <td key={column} dir="auto" lang={lang}>
                  {column === 'status' && thing.status !== null ? (
                    <StageStanding status={thing.status} setting={setting} />
                  ) : column === 'more' ? (
                    <Facts facts={cells.more} lang={lang} />
                  ) : (
                    cells[column].map(({ text }, at) => <p key={at}>{text}</p>)
                  )}
                </td>
              ))}
              {writable && (
                <td>
                  {thing.kind === 'stage' && (
                    <StageTools id={thing.id} name={thing.title} setting={setting} />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
