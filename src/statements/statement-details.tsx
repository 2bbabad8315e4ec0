import * as React from 'react';
import { CheckBox } from '../foundation/react/check-box';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import type { SafetyGoal, StatementKind } from './statements.model';
import { statementLists, statementSources, statementStatuses } from './statements.model';
import type { StatementChange } from './statements-actions';
import { nameEntry, nameInSentence, statementsDateWords } from './statements-names.text';
import type { GroupProps } from './details-group';
import { Group } from './details-group';
import { HowOften } from './how-often';
import { WhatHappened } from './details-of-incident';
import { BelongsTo } from './details-of-set';
import type { StatementDetailsProps } from './details-group';

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
