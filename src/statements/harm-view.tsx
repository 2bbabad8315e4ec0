import * as React from 'react';
import { LineCapture } from './line-capture';
import { StatementBlock } from './statement-block';
import { Chooser } from './chooser';
import type { Incident } from './statements.model';
import { nameEntry, nameHarm, nameHarmInSentence } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import type { ToldObservation } from './use-statement-checks';
import type { HarmWithMatrix } from './use-statements';
import { Matrix } from './harm-matrix';
import { captureNames } from './capture-names';
import { TimeInList } from './time-in-list';

export interface HarmViewProps extends HarmWithMatrix {
  incidents: readonly Incident[];
  told: readonly ToldObservation[];
  setting: StatementsSetting;
}

/** A harm statement: which harm, the first, worst and last time of it, the other times, and the statement in words. */
export const HarmView = /* @__PURE__ */ React.memo(
  function HarmView(props: HarmViewProps): React.ReactElement {
    const { harm, matrix, incidents, told, setting } = props;
    const { say, actions, writable, level } = setting;
    const Heading = `h${level + 1}` as 'h4';
    const name = nameHarmInSentence(say, harm);
    const there = incidents.filter(({ removed }) => removed === null);
    const linked = new Set([...harm.incidentIds, ...matrix.rows.map(({ incident }) => incident?.id ?? null)]);
    const options = there.map((incident) => ({ value: incident.id, label: nameEntry(say, incident) }));
    return (
      <li className="mapwell-harm" data-part="harm-set" data-item-id={harm.id} data-state={harm.status}>
        <Heading className="mapwell-set-heading">{nameHarm(say, harm)}</Heading>
        {writable && (
          <label className="mapwell-field mapwell-harm-title">
            <span>{say('harm.title')}</span>
            <input
              type="text"
              data-part="harm-title"
              dir="auto"
              autoComplete="off"
              value={harm.title}
              onChange={(event) =>
                actions.change({
                  type: 'change-harm',
                  id: harm.id,
                  detail: 'title',
                  value: event.currentTarget.value,
                })
              }
            />
          </label>
        )}
        <Matrix harm={harm} rows={matrix.rows} options={options} setting={setting} />
        {writable && (
          <LineCapture
            part="capture"
            label={say('capture.label')}
            hint={say('capture.hint')}
            button={say('capture.add')}
            names={captureNames(say, say('capture.label'), name)}
            onAdd={(text) => actions.addIncident(text, { harmId: harm.id })}
          />
        )}
        {matrix.others.length > 0 && (
          <details className="mapwell-fold" data-part="other-times">
            <summary>{say('times.heading', { count: matrix.others.length })}</summary>
            <ul className="mapwell-times">
              {matrix.others.map((incident) => (
                <TimeInList key={incident.id} incident={incident} harmId={harm.id} setting={setting} />
              ))}
            </ul>
          </details>
        )}
        {writable && (
          <Chooser
            part="link"
            label={say('times.link')}
            button={say('times.link.do')}
            buttonOf="times.link.of"
            say={say}
            options={options.filter(({ value }) => !linked.has(value))}
            onChoose={(incidentId) => actions.linkIncident(harm.id, incidentId)}
          />
        )}
        <StatementBlock
          of="harm"
          statement={harm}
          number={null}
          heading={say('entry.harm')}
          level={level + 2}
          offer={undefined}
          told={told}
          setting={setting}
        />
      </li>
    );
  },
  (before, after) =>
    // The rows are worked out anew at each change of any incident; what stands in them is the same until it is changed.
    before.harm === after.harm &&
    before.incidents === after.incidents &&
    before.told === after.told &&
    before.setting === after.setting,
);
