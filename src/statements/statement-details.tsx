import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { CheckBox } from '../foundation/react/check-box';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { PersonPicker } from '../foundation/react/person-picker';
import { SomeOf } from '../foundation/react/some-of';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import { childrenToAsk, withImpact, withWords } from './harm-matrix';
import type {
  HarmFrequency,
  Incident,
  SafetyGoal,
  StatementEntries,
  StatementEntryKind,
  StatementKind,
  StatementsDocument,
} from './statements.model';
import { harmPeriods, statementLists, statementSources, statementStatuses } from './statements.model';
import type { StatementChange } from './statements-actions';
import { nameEntry, nameInSentence, namePerson, statementsDateWords } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';

export interface StatementDetailsProps {
  of: StatementEntryKind;
  entry: StatementEntries[StatementEntryKind];
  seen: StatementsDocument;
  setting: StatementsSetting;
}

interface GroupProps extends StatementDetailsProps {
  /** Sets one detail. Which ones an entry has, its groups know. */
  set: (detail: string, value: unknown) => void;
}

/** What may be offered. Professionals and the closed session are never in a copy for the family. */
const offeredVisibility = ['notDecided', 'shared', 'professionals', 'closed'] as const;

/** Everything that can be known about an entry and stands nowhere else. Each change counts at once and can be undone. */
export function StatementDetails(props: StatementDetailsProps): React.ReactElement {
  const { of, entry, seen, setting } = props;
  const { say, actions } = setting;
  const group: GroupProps = {
    ...props,
    set: (detail, value) =>
      actions.change({ type: `change-${of}`, id: entry.id, detail, value } as StatementChange),
  };
  return (
    <ModalDialog
      label={say('details.title')}
      about={say('details.about', { item: nameInSentence(say, seen, of, entry.id) })}
      onClose={actions.close}
      part="details-dialog"
      wide
    >
      <div className="mapwell-form">
        {of === 'incident' && <WhatHappened {...group} />}
        <WhoseWords {...group} />
        {of !== 'incident' && <HowFar {...group} of={of} />}
        {of !== 'incident' && <BelongsTo {...group} of={of} />}
        <WhoMaySee {...group} />
      </div>
      <TakeOut {...group} />
      <button
        type="button"
        className="mapwell-button mapwell-button-main"
        data-part="close"
        onClick={actions.close}
      >
        {say('details.close')}
      </button>
    </ModalDialog>
  );
}

function Group({ heading, children }: { heading: string; children: React.ReactNode }): React.ReactElement {
  return (
    <section className="mapwell-form-group">
      <h4 className="mapwell-form-heading">{heading}</h4>
      {children}
    </section>
  );
}

function WhatHappened({ entry, setting, set }: GroupProps): React.ReactElement | null {
  const { say, actions, people, lang, mapItems } = setting;
  if (!('impacts' in entry) || !('itemId' in entry)) return null;
  const incident: Incident = entry;
  return (
    <Group heading={say('details.when.heading')}>
      <TextField
        part="incident-text"
        lines={3}
        label={say('text.incident')}
        lang={incident.lang ?? lang}
        value={incident.text}
        onChange={(text) => actions.editText('incident', incident.id, text)}
      />
      <PartialDateField
        part="happened"
        label={say('matrix.happened')}
        hint={say('matrix.happened.hint')}
        value={incident.happened}
        onChange={(date) => set('happened', date)}
        dates={statementsDateWords(say)}
        locale={say.locale}
      />
      <TextField
        part="severity"
        lines={2}
        label={say('matrix.severity')}
        value={incident.severity}
        onChange={(text) => set('severity', text)}
      />
      {childrenToAsk(people, [], incident.impacts).map((childId) => (
        <TextField
          key={childId}
          part="impact"
          lines={2}
          label={say('details.impact', { name: namePerson(say, people, childId) })}
          value={incident.impacts.find((impact) => impact.childId === childId)?.text ?? ''}
          onChange={(text) => set('impacts', withImpact(incident.impacts, childId, text))}
        />
      ))}
      <HowOften
        label={say('matrix.frequency')}
        frequency={incident.frequency}
        setting={setting}
        onChange={(frequency) => set('frequency', frequency)}
      />
      {(mapItems.length > 0 || incident.itemId !== null) && (
        <OneOrNone
          part="item"
          label={say('details.item')}
          value={mapItems.some(({ id }) => id === incident.itemId) ? incident.itemId : null}
          none={say('answer.notSaid')}
          options={mapItems.map(({ id, text }) => ({ value: id, label: shorten(text) }))}
          onChange={(id) => set('itemId', id)}
        />
      )}
    </Group>
  );
}

interface HowOftenProps {
  label: string;
  frequency: HarmFrequency | null;
  setting: StatementsSetting;
  onChange: (frequency: HarmFrequency | null) => void;
}

/** How often: in words first, and as a count where somebody knows one. */
function HowOften({ label, frequency, setting, onChange }: HowOftenProps): React.ReactElement {
  const { say } = setting;
  const known = frequency ?? { words: '', count: null, per: null };
  const change = (answer: Partial<HarmFrequency>) => {
    const next = { ...known, ...answer };
    onChange(next.words === '' && next.count === null && next.per === null ? null : next);
  };
  return (
    <>
      <TextField
        part="frequency-words"
        label={label}
        value={known.words}
        onChange={(words) => onChange(withWords(frequency, words))}
      />
      <div className="mapwell-row">
        <label className="mapwell-field" data-part="frequency-count">
          <span>{say('details.frequency.count')}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            step={1}
            value={known.count ?? ''}
            onChange={(event) => {
              // A field that is half typed ("-", "1e") has no number yet: that is not asked, never zero.
              const number = event.currentTarget.valueAsNumber;
              change({ count: Number.isSafeInteger(number) && number >= 0 ? number : null });
            }}
          />
        </label>
        <OneOrNone
          part="frequency-per"
          label={say('details.frequency.per')}
          value={known.per}
          none={say('answer.notSaid')}
          options={harmPeriods.map((period) => ({ value: period, label: say(`per.${period}`) }))}
          onChange={(per) => change({ per })}
        />
      </div>
    </>
  );
}

function WhoseWords({ of, entry, setting, set }: GroupProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  return (
    <Group heading={say('details.words.heading')}>
      <CheckBox
        part="verbatim"
        label={say('details.verbatim')}
        checked={entry.verbatim}
        onChange={(on) => set('verbatim', on)}
      />
      <PersonPicker
        part="said-by"
        label={say('details.saidBy')}
        people={people}
        chosen={entry.saidBy}
        onChange={(ids) => set('saidBy', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
      {'source' in entry && (
        <>
          <OneOrNone
            part="source"
            label={say('details.source')}
            value={entry.source}
            none={say('answer.notAsked')}
            options={statementSources.map((value) => ({ value, label: say(`source.${value}`) }))}
            onChange={(source) => set('source', source)}
          />
          <TextField
            part="source-note"
            label={say('details.sourceNote')}
            value={entry.sourceNote}
            onChange={(text) => set('sourceNote', text)}
          />
        </>
      )}
      {of === 'harm' && 'frequency' in entry && (
        <HowOften
          label={say('harm.frequency')}
          frequency={entry.frequency}
          setting={setting}
          onChange={(frequency) => set('frequency', frequency)}
        />
      )}
      <TextField
        part="lang"
        label={say('details.lang')}
        hint={say('details.lang.hint')}
        value={entry.lang ?? ''}
        onChange={(tag) => set('lang', tag.trim() || null)}
      />
    </Group>
  );
}

function HowFar({
  of,
  entry,
  seen,
  setting,
  set,
}: GroupProps & { of: StatementKind }): React.ReactElement | null {
  const { say, actions } = setting;
  if (!('status' in entry)) return null;
  const others = seen[statementLists[of]].filter(({ id, removed }) => id !== entry.id && removed === null);
  const date = (detail: 'sharedOn' | 'metOn', part: string, value: SafetyGoal['metOn']) => (
    <PartialDateField
      part={part}
      label={say(`details.${detail}`)}
      hint={say('matrix.happened.hint')}
      value={value}
      onChange={(next) => set(detail, next)}
      dates={statementsDateWords(say)}
      locale={say.locale}
    />
  );
  return (
    <Group heading={say('details.status.heading')}>
      <OneOf
        form="select"
        part="status-choice"
        label={say('details.status')}
        value={entry.status}
        options={statementStatuses.map((value) => ({ value, label: say(`status.${value}`) }))}
        onChange={(status) => actions.setStatus(of, entry.id, status)}
      />
      {entry.status === 'superseded' && (
        <OneOrNone
          part="superseded-by"
          label={say('details.supersededBy')}
          value={others.some(({ id }) => id === entry.supersededBy) ? entry.supersededBy : null}
          none={say('answer.notSaid')}
          options={others.map((other) => ({ value: other.id, label: nameEntry(say, other) }))}
          onChange={(id) => set('supersededBy', id)}
        />
      )}
      {date('sharedOn', 'shared-on', entry.sharedOn)}
      {'metOn' in entry && date('metOn', 'met-on', entry.metOn)}
    </Group>
  );
}

function BelongsTo({
  entry,
  seen,
  setting,
  set,
}: GroupProps & { of: StatementKind }): React.ReactElement | null {
  const { say, people, picker, scales } = setting;
  if (!('aboutChildren' in entry)) return null;
  const harms = seen.harms.filter(({ removed }) => removed === null);
  return (
    <Group heading={say('details.set.heading')}>
      {'number' in entry && (
        <>
          <TextField
            part="danger-title"
            label={say('details.title.danger')}
            value={entry.title}
            onChange={(title) => set('title', title)}
          />
          <NumberField id={entry.id} number={entry.number} setting={setting} />
          <SomeOf
            part="harms"
            label={say('details.harms')}
            none={say('details.harms.none')}
            options={harms.map((harm) => ({
              value: harm.id,
              label: shorten(harm.title) || nameEntry(say, harm),
            }))}
            chosen={entry.harmIds}
            onChange={(ids) => set('harmIds', ids)}
          />
          {scales.length > 0 && (
            <SomeOf
              part="scales"
              label={say('details.scales')}
              none=""
              options={scales.map(({ id, text }) => ({ value: id, label: shorten(text) }))}
              chosen={entry.scaleIds}
              onChange={(ids) => set('scaleIds', ids)}
            />
          )}
        </>
      )}
      <PersonPicker
        part="about-children"
        label={say('details.aboutChildren')}
        people={childrenOf(people)}
        chosen={entry.aboutChildren}
        onChange={(ids) => set('aboutChildren', ids)}
        words={picker}
      />
    </Group>
  );
}

/** The number of a set. One that another set has, or had, is not taken; what is typed stays until the field is left. */
function NumberField({
  id,
  number,
  setting,
}: {
  id: string;
  number: number | null;
  setting: StatementsSetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const [typed, setTyped] = React.useState<string | null>(null);
  const [taken, setTaken] = React.useState(false);
  const shown = number === null ? '' : String(number);
  return (
    <label className="mapwell-field" data-part="number">
      <span>{say('details.number')}</span>
      <input
        type="text"
        inputMode="numeric"
        dir="auto"
        autoComplete="off"
        value={typed ?? shown}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const wanted = Number(value);
          setTaken(/^\s*\d+\s*$/.test(value) && wanted >= 1 && !actions.setNumber(id, wanted));
        }}
        onBlur={() => {
          setTyped(null);
          setTaken(false);
        }}
      />
      <span className="mapwell-quiet" role="status">
        {!taken
          ? ''
          : number === null
            ? say('details.number.taken.none')
            : say('details.number.taken', { number: shown })}
      </span>
    </label>
  );
}

function WhoMaySee({ entry, setting, set }: GroupProps): React.ReactElement {
  const { say, people, picker } = setting;
  const { level, notShownTo } = entry.visibility;
  return (
    <Group heading={say('details.visibility.heading')}>
      <OneOf
        form="select"
        part="visibility"
        label={say('details.visibility')}
        value={level}
        options={offeredVisibility.map((value) => ({ value, label: say(`visibility.${value}`) }))}
        onChange={(value) => set('visibility', { level: value, notShownTo })}
      />
      <PersonPicker
        part="not-shown-to"
        label={say('details.notShownTo')}
        people={people}
        chosen={notShownTo}
        onChange={(ids) => set('visibility', { level, notShownTo: ids })}
        words={picker}
      />
    </Group>
  );
}

function TakeOut({ of, entry, setting }: GroupProps): React.ReactElement {
  const { say, actions } = setting;
  const [why, setWhy] = React.useState('');
  return (
    <details className="mapwell-fold" data-part="take-out">
      <summary>{say('remove.do')}</summary>
      <div className="mapwell-panel">
        <p className="mapwell-quiet">{say(of === 'danger' ? 'remove.note.danger' : 'remove.note')}</p>
        <TextField part="remove-why" label={say('remove.why')} value={why} onChange={setWhy} />
        <button
          type="button"
          className="mapwell-button"
          data-part="remove"
          onClick={() => actions.remove(of, entry.id, why)}
        >
          {say('remove.do')}
        </button>
      </div>
    </details>
  );
}
