import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { Close } from './trajectory-fields';
import type { Stage, TrajectoryDocument, TrajectoryEntryKind } from './trajectory.model';
import { trajectoryLists } from './trajectory.model';
import { nameById, nameLane } from './trajectory-names.text';
import { lanesOf } from './trajectory-order.model';
import type { TrajectorySetting } from './trajectory-setting';

export interface MoveDialogProps {
  of: TrajectoryEntryKind;
  id: string;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}

/** Everything that dragging can do, by pressing: up and down among its like, and for a stage to every other path. */
export function MoveDialog(props: MoveDialogProps): React.ReactElement | null {
  const { of: kind, id, seen, setting } = props;
  const { say, actions } = setting;
  const stage = kind === 'stage' ? seen.stages.find((one) => one.id === id) : undefined;
  const list: readonly { id: string; removed: object | null }[] = seen[trajectoryLists[kind]];
  if (!list.some((one) => one.id === id)) return null;
  const close = <Close setting={setting} />;
  return (
    <ModalDialog
      label={say(kind === 'stage' ? 'move.title' : 'move.entry.title')}
      about={nameById(say, seen, kind, id)}
      onClose={actions.close}
      part="move-dialog"
    >
      {kind === 'stage' ? (
        stage && <MovesOfStage stage={stage} seen={seen} setting={setting} />
      ) : (
        <Steps
          at={list.filter(({ removed }) => removed === null).findIndex((one) => one.id === id)}
          count={list.filter(({ removed }) => removed === null).length}
          setting={setting}
          onMove={(position) => actions.reorder(kind, id, position)}
        />
      )}
      {close}
    </ModalDialog>
  );
}

/** To the start, up, down and to the end. */
function Steps({
  at,
  count,
  setting,
  onMove,
}: {
  at: number;
  count: number;
  setting: TrajectorySetting;
  onMove: (position: number) => void;
}): React.ReactElement {
  const last = count - 1;
  const steps = [
    ['first', 0, at > 0],
    ['up', at - 1, at > 0],
    ['down', at + 1, at < last],
    ['last', last, at < last],
  ] as const;
  return (
    <div className="mapwell-row">
      {steps.map(([step, position, possible]) => (
        <button
          key={step}
          type="button"
          className="mapwell-button"
          data-part={`move-${step}`}
          aria-disabled={!possible}
          onClick={possible ? () => onMove(position) : undefined}
        >
          {setting.say(`move.${step}`)}
        </button>
      ))}
    </div>
  );
}

function MovesOfStage({
  stage,
  seen,
  setting,
}: {
  stage: Stage;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const lanes = lanesOf(seen);
  const here = lanes.find(({ stages }) => stages.includes(stage));
  return (
    <>
      <Steps
        at={here?.stages.indexOf(stage) ?? 0}
        count={here?.stages.length ?? 1}
        setting={setting}
        onMove={(position) => actions.move(stage.id, here?.lane?.id ?? null, position)}
      />
      {lanes.length > 1 && (
        <div className="mapwell-row">
          {lanes
            .filter((lane) => lane !== here)
            .map(({ lane, stages }) => (
              <button
                key={lane?.id ?? ''}
                type="button"
                className="mapwell-button"
                data-part="move-lane"
                onClick={() => actions.move(stage.id, lane?.id ?? null, stages.length)}
              >
                {say('move.lane', { place: nameLane(say, lane) })}
              </button>
            ))}
        </div>
      )}
    </>
  );
}
