import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { TextField } from '../foundation/react/text-field';
import { Close, DateField } from './trajectory-fields';
import type { Stage, StageStatus, TrajectoryDocument } from './trajectory.model';
import { canStepBack, stagesBefore, stageStatuses } from './trajectory.model';
import { nameEntry } from './trajectory-names.text';
import type { TrajectorySetting } from './trajectory-setting';

export interface StageDialogProps {
  stage: Stage;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}

/** How a stage stands, with why; and going back a step, which is a thing of its own with a reason. */
export function StatusDialog({ stage, seen, setting }: StageDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const [status, setStatus] = React.useState<StageStatus>(stage.status);
  const [on, setOn] = React.useState(stage.actual);
  const [why, setWhy] = React.useState('');
  const offered = stageStatuses.filter((one) => one !== 'steppedBack' || stage.status === 'steppedBack');
  return (
    <ModalDialog
      label={say('status.title')}
      about={nameEntry(say, stage)}
      onClose={actions.close}
      part="status-dialog"
    >
      <OneOf
        form="select"
        part="status"
        label={say('status.choose')}
        value={status}
        options={offered.map((value) => ({ value, label: say(`status.${value}`) }))}
        onChange={setStatus}
      />
      <DateField part="actual" label={say('status.on')} value={on} onChange={setOn} setting={setting} />
      <TextField part="status-why" lines={2} label={say('status.why')} value={why} onChange={setWhy} />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="status-save"
          onClick={() => actions.setStatus(stage.id, status, why, on)}
        >
          {say('status.save')}
        </button>
        <Close setting={setting} />
      </div>
      {canStepBack(stage) && <StepBack stage={stage} seen={seen} setting={setting} />}
    </ModalDialog>
  );
}

function StepBack({ stage, seen, setting }: StageDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const before = stagesBefore(seen, stage.id);
  const [toId, setToId] = React.useState<string | null>(before[0]?.id ?? null);
  const [why, setWhy] = React.useState('');
  const [wants, setWants] = React.useState(false);
  return (
    <details className="mapwell-fold" data-part="step-back">
      <summary>{say('back.heading')}</summary>
      <div className="mapwell-form-group">
        <p className="mapwell-quiet">{say('back.note')}</p>
        <OneOrNone
          part="back-to"
          label={say('back.to')}
          value={toId}
          none={say('back.none')}
          options={before.map((one) => ({ value: one.id, label: nameEntry(say, one) }))}
          onChange={setToId}
        />
        <TextField part="back-why" lines={2} label={say('back.why')} value={why} onChange={setWhy} />
        <p className="mapwell-quiet" role="status">
          {wants && why.trim() === '' ? say('back.wants') : ''}
        </p>
        <button
          type="button"
          className="mapwell-button"
          data-part="back-do"
          onClick={() => setWants(!actions.stepBack(stage.id, toId, why))}
        >
          {say('back.do')}
        </button>
      </div>
    </details>
  );
}
