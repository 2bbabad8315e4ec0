import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { TextField } from '../foundation/react/text-field';
import { LineCapture } from './line-capture';
import { FactsRead, StatementBlock } from './statement-block';
import { statementFacts } from './statement-facts.text';
import { Chooser } from './statement-parts';
import { StatementWords } from './statement-text';
import type {
  ChildImpact,
  HarmRole,
  HarmStatement,
  Incident,
  IncidentDetail,
  StatementsDocument,
} from './statements.model';
import { createStatements, harmRoles } from './statements.model';
import type { StatementChange } from './statements-actions';
import type { StatementsSay } from './statements-names.text';
import {
  nameEntry,
  nameHarm,
  nameHarmInSentence,
  namePerson,
  statementsDateWords,
} from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import type { ToldObservation } from './use-statement-checks';
import type { HarmWithMatrix } from './use-statements';

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

function captureNames(say: StatementsSay, label: string, item: string) {
  return { field: say('field.of', { label, item }), button: say('capture.add.of', { item }) };
}

interface MatrixProps {
  harm: HarmStatement;
  rows: HarmWithMatrix['matrix']['rows'];
  options: readonly { value: string; label: string }[];
  setting: StatementsSetting;
}

/** The first, the worst and the last time as a table; on a narrow screen the same cells one beneath the other. */
function Matrix({ harm, rows, options, setting }: MatrixProps): React.ReactElement {
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

/** The children to ask about: those it is about, or all, and whoever something was said of. */
export function childrenToAsk(
  people: StatementsDocument['people'],
  aboutChildren: readonly string[],
  impacts: readonly ChildImpact[],
): readonly string[] {
  const about = childrenOf(people)
    .map(({ id }) => id)
    .filter((id) => aboutChildren.length === 0 || aboutChildren.includes(id));
  return Array.from(new Set([...about, ...impacts.map(({ childId }) => childId)]));
}

/** The impacts with what it was like for one child. Whose words they are stays as it was said. */
export function withImpact(
  impacts: readonly ChildImpact[],
  childId: string,
  text: string,
): readonly ChildImpact[] {
  const at = impacts.findIndex((impact) => impact.childId === childId);
  const before = impacts[at];
  if (!before) return [...impacts, { childId, text, verbatim: false }];
  return text === ''
    ? impacts.filter((_, index) => index !== at)
    : impacts.map((impact, index) => (index === at ? { ...before, text } : impact));
}

/** How often, with other words; null where nothing is left of it. */
export function withWords(frequency: Incident['frequency'], words: string): Incident['frequency'] {
  const { count, per } = frequency ?? { count: null, per: null };
  return words === '' && count === null && per === null ? null : { words, count, per };
}

export interface TimeInListProps {
  incident: Incident;
  /** The harm whose matrix it stands in; null: none. */
  harmId: string | null;
  setting: StatementsSetting;
}

/** Something that happened, in a list: its words, what is known, and what can be done with it. */
export const TimeInList = /* @__PURE__ */ React.memo(function TimeInList(
  props: TimeInListProps,
): React.ReactElement {
  const { incident, harmId, setting } = props;
  const { say, actions, writable, lang } = setting;
  const item = nameEntry(say, incident);
  return (
    <li className="mapwell-time" data-part="time" data-item-id={incident.id}>
      <StatementWords
        text={incident.text}
        verbatim={incident.verbatim}
        lang={incident.lang ?? lang}
        setting={setting}
      />
      <IncidentFacts incident={incident} setting={setting} />
      {writable && (
        <div className="mapwell-row">
          <button
            type="button"
            className="mapwell-tool"
            data-part="details-button"
            aria-haspopup="dialog"
            aria-label={say('details.open.of', { item })}
            onClick={() => actions.open({ kind: 'details', of: 'incident', id: incident.id })}
          >
            {say('details.open')}
          </button>
          {harmId !== null && (
            <button
              type="button"
              className="mapwell-tool"
              data-part="unlink"
              aria-label={say('times.unlink.of', { item })}
              onClick={() => actions.unlinkIncident(harmId, incident.id)}
            >
              {say('times.unlink')}
            </button>
          )}
        </div>
      )}
    </li>
  );
});

function IncidentFacts({
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
