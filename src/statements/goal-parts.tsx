import * as React from 'react';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import type { GoalDetail, GoalPart, SafetyGoal } from './statements.model';
import { safetyGoalOwners } from './statements.model';
import type { StatementChange } from './statements-actions';
import type { StatementsSetting } from './statements-setting';
import { Parts, PartRow, useFocusOnNew, withOne } from './part-fields';

export interface GoalPartsProps {
  goal: SafetyGoal;
  name: string;
  setting: StatementsSetting;
}

/** A safety goal in its parts: best hopes, who will be doing what, what the child will live, what others will see. */
export function GoalParts({ goal, name, setting }: GoalPartsProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const set = <Detail extends GoalDetail>(detail: Detail, value: SafetyGoal[Detail]) =>
    actions.change({ type: 'change-goal', id: goal.id, detail, value } as StatementChange);
  return (
    <Parts name={name} say={say}>
      <OneOrNone
        part="owner"
        label={say('parts.owner')}
        value={goal.owner}
        none={say('answer.notAsked')}
        options={safetyGoalOwners.map((owner) => ({ value: owner, label: say(`goalOwner.${owner}`) }))}
        onChange={(owner) => set('owner', owner)}
      />
      <TextField
        part="best-hopes"
        lines={2}
        label={say('parts.bestHopes')}
        value={goal.bestHopes}
        onChange={(text) => set('bestHopes', text)}
      />
      {(['doing', 'childLives', 'othersSee'] as const).map((detail) => (
        <GoalRows
          key={detail}
          detail={detail}
          rows={goal[detail]}
          setting={setting}
          onChange={(rows) => set(detail, rows)}
        />
      ))}
      <PersonPicker
        part="network"
        label={say('parts.network')}
        // Services come to an end: they are no part of the network. One who was written down stays in sight.
        people={people.filter(({ id, kind }) => kind !== 'professional' || goal.network.includes(id))}
        chosen={goal.network}
        onChange={(ids) => set('network', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
      <TextField
        part="network-note"
        lines={2}
        label={say('parts.networkNote')}
        value={goal.networkNote}
        onChange={(text) => set('networkNote', text)}
      />
      <TextField
        part="for-how-long"
        label={say('parts.forHowLong')}
        value={goal.forHowLong}
        onChange={(text) => set('forHowLong', text)}
      />
    </Parts>
  );
}

interface GoalRowsProps {
  detail: 'doing' | 'childLives' | 'othersSee';
  rows: readonly GoalPart[];
  setting: StatementsSetting;
  onChange: (rows: readonly GoalPart[]) => void;
}

function GoalRows({ detail, rows, setting, onChange }: GoalRowsProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  // The first row is there to be written in; it is part of the document once something is.
  const shown = rows.length === 0 ? [emptyRow] : rows;
  const label = say(`parts.${detail}`);
  const { box, begin } = useFocusOnNew<HTMLDivElement>(rows.length, `${detail}-what`);
  return (
    <div ref={box} className="mapwell-goal-rows" data-part={detail} role="group" aria-label={label}>
      <p className="mapwell-form-heading">{label}</p>
      {shown.map((row, at) => {
        const set = (change: Partial<GoalPart>) => onChange(withOne(shown, at, { ...row, ...change }));
        const number = at + 1;
        return (
          <PartRow
            key={at}
            name={shorten(row.text) || say('parts.row', { label, number })}
            verbatim={row.verbatim}
            say={say}
            onVerbatim={(verbatim) => set({ verbatim })}
            onTake={() => onChange(withOne(rows, at, null))}
          >
            <PersonPicker
              part={`${detail}-who`}
              label={say('parts.who')}
              people={people.filter(
                ({ id, kind }) => detail !== 'childLives' || kind === 'child' || row.who.includes(id),
              )}
              chosen={row.who}
              onChange={(who) => set({ who })}
              {...(detail === 'childLives' ? {} : { onAdd: actions.addPerson })}
              words={picker}
            />
            <TextField
              part={`${detail}-what`}
              lines={2}
              label={
                shown.length === 1
                  ? say('parts.what')
                  : say('parts.row', { label: say('parts.what'), number })
              }
              value={row.text}
              onChange={(text) => set({ text })}
            />
          </PartRow>
        );
      })}
      <button
        type="button"
        className="mapwell-button"
        data-part={`${detail}-add`}
        onClick={() => {
          begin();
          onChange([...shown, emptyRow]);
        }}
      >
        {say(`parts.add.${detail}`)}
      </button>
    </div>
  );
}

const emptyRow: GoalPart = { who: [], text: '', verbatim: false };
