import * as React from 'react';
import { OneLine } from './one-line';
import { useTrajectoryDrag } from './trajectory-drag';
import type { TrajectoryLaneInWords } from './trajectory-lanes.text';
import type { TrajectorySetting } from './trajectory-setting';
import { OpensPanel, ThingOnTheWay } from './trajectory-stage';

/** A list for every path, with a field for what comes next. */
export function StageLists({
  lanes,
  setting,
}: {
  lanes: readonly TrajectoryLaneInWords[];
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions, writable, lang } = setting;
  const drag = useTrajectoryDrag({ lanes, say, actions, enabled: writable });
  const Heading = `h${setting.level + 1}` as 'h4';
  const several = lanes.length > 1;
  return (
    <div className="mapwell-lanes" {...drag.props}>
      {lanes.map(({ key, laneId, kind, heading, written, things }) => (
        <section key={key} className="mapwell-lane" data-kind={kind} data-item-id={laneId ?? undefined}>
          {several && (
            <div className="mapwell-row">
              <Heading className="mapwell-group-heading" dir="auto" lang={written ? lang : undefined}>
                {heading}
              </Heading>
              {laneId !== null && writable && (
                <>
                  <OpensPanel tool="move" of="lane" id={laneId} name={heading} setting={setting} />
                  <OpensPanel tool="details" of="lane" id={laneId} name={heading} setting={setting} />
                </>
              )}
            </div>
          )}
          {kind === 'statutory' && <p className="mapwell-quiet">{say('lane.statutory.note')}</p>}
          <ol
            className="mapwell-stages"
            data-lane={kind === 'stages' ? (laneId ?? '') : undefined}
            aria-label={heading}
          >
            {things.map((thing) => (
              <ThingOnTheWay
                key={thing.key}
                thing={thing}
                setting={setting}
                level={setting.level + (several ? 2 : 1)}
                handle={writable && kind === 'stages'}
              />
            ))}
          </ol>
          {writable && kind === 'stages' && (
            <OneLine
              part="stage"
              label={several ? say('stage.add.in', { place: heading }) : say('stage.add')}
              button={say('stage.add.do')}
              {...(several ? { buttonName: say('stage.add.do.in', { place: heading }) } : {})}
              onAdd={(text) => actions.add('stage', text, laneId)}
            />
          )}
        </section>
      ))}
      {drag.marker}
    </div>
  );
}
