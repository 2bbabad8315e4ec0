import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { TextField } from '../foundation/react/text-field';
import type { StageDialogProps } from './stage-status';
import { Close, DateField, NumberField } from './trajectory-fields';
import type { PlannedTime, TrajectoryDocument } from './trajectory.model';
import { nameEntry, sayPlan } from './trajectory-names.text';
import type { TrajectorySetting } from './trajectory-setting';

/** When a stage is planned. It counts once it is kept, so that no half-typed date becomes an earlier plan. */
export function WhenDialog({ stage, seen, setting }: StageDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const [plan, setPlan] = React.useState<PlannedTime>(
    stage.planned ?? { from: null, to: null, week: null, toWeek: null },
  );
  const [why, setWhy] = React.useState('');
  return (
    <ModalDialog
      label={say('when.title')}
      about={nameEntry(say, stage)}
      onClose={actions.close}
      part="when-dialog"
    >
      <DateField
        part="when-from"
        label={say('when.from')}
        value={plan.from}
        onChange={(from) => setPlan({ ...plan, from })}
        setting={setting}
      />
      <DateField
        part="when-to"
        label={say('when.to')}
        value={plan.to}
        onChange={(to) => setPlan({ ...plan, to })}
        setting={setting}
      />
      <div className="mapwell-row">
        {(['week', 'toWeek'] as const).map((key) => (
          <NumberField
            key={key}
            part={`when-${key === 'week' ? 'week' : 'to-week'}`}
            label={say(`when.${key}`)}
            min={1}
            value={plan[key]}
            onChange={(week) => setPlan({ ...plan, [key]: week })}
          />
        ))}
      </div>
      {stage.planned !== null && (
        <TextField part="when-why" lines={2} label={say('when.why')} value={why} onChange={setWhy} />
      )}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="when-save"
          onClick={() => actions.plan(stage.id, plan, why)}
        >
          {say('when.save')}
        </button>
        <Close setting={setting} />
      </div>
      {stage.earlierPlans.length > 0 && (
        <section className="mapwell-form-group">
          <h4 className="mapwell-form-heading">{say('when.before')}</h4>
          <ul>
            {stage.earlierPlans.map(({ planned, why: because }, at) => {
              const what = sayPlan(say, planned, seen) || say('fact.planned.none');
              return (
                <li key={at} dir="auto">
                  {because === '' ? what : say('fact.why', { what, why: because })}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </ModalDialog>
  );
}

/** When the whole way starts and ends. */
export function DatesDialog({
  seen,
  setting,
}: {
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const [dates, setDates] = React.useState({ start: seen.start, targetClosure: seen.targetClosure });
  const [why, setWhy] = React.useState('');
  return (
    <ModalDialog label={say('dates.title')} onClose={actions.close} part="dates-dialog">
      <DateField
        part="start"
        label={say('dates.start')}
        value={dates.start}
        onChange={(start) => setDates({ ...dates, start })}
        setting={setting}
      />
      <DateField
        part="closure"
        label={say('dates.closure')}
        value={dates.targetClosure}
        onChange={(targetClosure) => setDates({ ...dates, targetClosure })}
        setting={setting}
      />
      {(seen.start !== null || seen.targetClosure !== null) && (
        <TextField part="dates-why" lines={2} label={say('when.why')} value={why} onChange={setWhy} />
      )}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="dates-save"
          onClick={() => actions.setDates(dates, why)}
        >
          {say('when.save')}
        </button>
        <Close setting={setting} />
      </div>
    </ModalDialog>
  );
}
