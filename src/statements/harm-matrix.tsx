import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { TextField } from '../foundation/react/text-field';
import { LineCapture } from './line-capture';
import { StatementWords } from './statement-text';
import type { HarmRole, HarmStatement, Incident, IncidentDetail } from './statements.model';
import { harmRoles } from './statements.model';
import type { StatementChange } from './statements-actions';
import { statementsDateWords } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import type { HarmWithMatrix } from './use-statements';
import { captureNames } from './capture-names';
import { childrenToAsk, withImpact, withWords } from './incident-impacts';
import { IncidentFacts } from './incident-facts';

interface MatrixProps {
  harm: HarmStatement;
  rows: HarmWithMatrix['matrix']['rows'];
  options: readonly { value: string; label: string }[];
  setting: StatementsSetting;
}

/** The first, the worst and the last time as a table; on a narrow screen the same cells one beneath the other. */
export function Matrix({ harm, rows, options, setting }: MatrixProps): React.ReactElement {
  const { say, writable } = setting;
  return (
    <table className="mapwell-matrix" data-part="matrix">
      <caption>{say('matrix.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('matrix.time')}</th>
          {writable ? (
            <>
              <th scope="col">{say('matrix.what')}</th>
              <th scope="col">{say('matrix.severity')}</th>
              <th scope="col">{say('matrix.impact')}</th>
              <th scope="col">{say('matrix.when')}</th>
            </>
          ) : (
            <th scope="col" colSpan={4}>
              {say('matrix.what')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ role, incident }, at) => {
          const earlier = incident ? harmRoles.slice(0, at).filter((one) => harm[one] === incident.id) : [];
          return (
            <tr key={role} data-item-id={`${harm.id}/${role}`} data-part="matrix-row" data-role={role}>
              <th scope="row">
                <span className="mapwell-matrix-role">{say(`matrix.row.${role}`)}</span>
                <RoleChoice harm={harm} role={role} options={options} setting={setting} />
              </th>
              {incident === null ? (
                <EmptyCells harm={harm} role={role} setting={setting} />
              ) : earlier.length > 0 ? (
                <td colSpan={4}>
                  <StatementWords
                    text={incident.text}
                    verbatim={incident.verbatim}
                    lang={incident.lang ?? setting.lang}
                    setting={setting}
                  />
                  <p className="mapwell-quiet" data-part="same">
                    {say('matrix.same', {
                      roles: say.list(earlier.map((one) => say(`matrix.row.${one}`))),
                    })}
                  </p>
                </td>
              ) : (
                <IncidentCells incident={incident} harm={harm} role={role} setting={setting} />
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps {
  harm: HarmStatement;
  role: HarmRole;
  setting: StatementsSetting;
}

function RoleChoice({
  harm,
  role,
  options,
  setting,
}: CellProps & { options: MatrixProps['options'] }): React.ReactElement | null {
  const { say, actions, writable } = setting;
  if (!writable || options.length === 0) return null;
  const label = say('matrix.choose');
  return (
    <label className="mapwell-field" data-part={`role-${role}`}>
      <span>{label}</span>
      <select
        aria-label={say('field.of', { label, item: say(`matrix.row.${role}`) })}
        value={harm[role] ?? ''}
        onChange={({ currentTarget }) =>
          actions.setHarmRole(harm.id, role, currentTarget.value === '' ? null : currentTarget.value)
        }
      >
        <option value="">{say('matrix.none')}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function EmptyCells({ harm, role, setting }: CellProps): React.ReactElement {
  const { say, actions, writable } = setting;
  return (
    <td colSpan={4}>
      {writable ? (
        <LineCapture
          part={`write-${role}`}
          label={say('matrix.write')}
          button={say('capture.add')}
          names={captureNames(say, say('matrix.write'), say(`matrix.row.${role}`))}
          onAdd={(text) => actions.addIncident(text, { harmId: harm.id, role })}
        />
      ) : (
        <p className="mapwell-quiet">{say('matrix.none')}</p>
      )}
    </td>
  );
}

function IncidentCells({
  incident,
  harm,
  role,
  setting,
}: CellProps & { incident: Incident }): React.ReactElement {
  const { say, actions, people, writable, lang } = setting;
  const item = say(`matrix.row.${role}`);
  const textLang = incident.lang ?? lang;
  if (!writable) {
    return (
      <td colSpan={4}>
        <StatementWords text={incident.text} verbatim={incident.verbatim} lang={textLang} setting={setting} />
        <IncidentFacts incident={incident} setting={setting} />
      </td>
    );
  }
  const set = <Detail extends IncidentDetail>(detail: Detail, value: Incident[Detail]) =>
    actions.change({ type: 'change-incident', id: incident.id, detail, value } as StatementChange);
  const cell = { item, lang: textLang, setting };
  return (
    <>
      <td>
        <CellField
          {...cell}
          label={say('matrix.what')}
          part="matrix-what"
          value={incident.text}
          onChange={(text) => actions.editText('incident', incident.id, text)}
        />
        <button
          type="button"
          className="mapwell-tool"
          data-part="incident-details"
          aria-haspopup="dialog"
          aria-label={say('details.open.of', { item })}
          onClick={() => actions.open({ kind: 'details', of: 'incident', id: incident.id })}
        >
          {say('details.open')}
        </button>
      </td>
      <td>
        <CellField
          {...cell}
          label={say('matrix.severity')}
          part="matrix-severity"
          value={incident.severity}
          onChange={(text) => set('severity', text)}
        />
      </td>
      <td>
        {childrenToAsk(people, harm.aboutChildren, incident.impacts).map((childId) => (
          <TextField
            key={childId}
            part="matrix-impact"
            lines={2}
            label={say('matrix.impact.of', { name: namePerson(say, people, childId) })}
            lang={textLang}
            value={incident.impacts.find((impact) => impact.childId === childId)?.text ?? ''}
            onChange={(text) => set('impacts', withImpact(incident.impacts, childId, text))}
          />
        ))}
        {childrenOf(people).length === 0 && incident.impacts.length === 0 && (
          <p className="mapwell-quiet">{say('matrix.children.none')}</p>
        )}
      </td>
      <td>
        <PartialDateField
          part="matrix-happened"
          label={say('matrix.happened')}
          value={incident.happened}
          onChange={(date) => set('happened', date)}
          dates={statementsDateWords(say)}
          locale={say.locale}
        />
        <TextField
          part="matrix-frequency"
          lines={2}
          label={say('matrix.frequency')}
          value={incident.frequency?.words ?? ''}
          onChange={(words) => set('frequency', withWords(incident.frequency, words))}
        />
      </td>
    </>
  );
}

interface CellFieldProps {
  label: string;
  item: string;
  part: string;
  lang: string;
  value: string;
  onChange: (text: string) => void;
  setting: StatementsSetting;
}

/** A field whose label is the column’s heading where there is a table, and stands over it where there is none. */
function CellField({
  label,
  item,
  part,
  lang,
  value,
  onChange,
  setting,
}: CellFieldProps): React.ReactElement {
  return (
    <label className="mapwell-field mapwell-cell-field">
      <span>{label}</span>
      <textarea
        rows={3}
        data-part={part}
        aria-label={setting.say('field.of', { label, item })}
        lang={lang}
        dir="auto"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
