import * as React from 'react';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import type { TrajectoryLaneInWords, TrajectoryThing } from './trajectory-lanes.text';
import { pictureOf } from './trajectory-lanes.text';
import { columnsFor } from './trajectory-layout.model';
import type { TrajectorySetting } from './trajectory-setting';
import { StopOnTheWay } from './trajectory-stage';

export interface TrajectoryPictureProps {
  lanes: readonly TrajectoryLaneInWords[];
  today: number | null;
  setting: TrajectorySetting;
}

/** The way as a line with a stop for each stage: across where there is room, down where there is not. */
export function TrajectoryPictureView(props: TrajectoryPictureProps): React.ReactElement {
  const frame = React.useRef<HTMLDivElement>(null);
  // Down until the room is known: a server cannot know it, and down is right on every screen.
  const [across, setAcross] = React.useState(1);
  useBrowserLayoutEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize) || 16;
      setAcross(columnsFor(element.clientWidth / size));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className="mapwell-picture"
      data-part="picture"
      data-direction={across > 1 ? 'across' : 'down'}
    >
      <TrajectoryLine {...props} across={across} />
    </div>
  );
}

/**
 * The line with its stops, so many beside each other; 1: it runs down. A stop tells all that the list tells. Nothing is
 * placed by pixels, so a label is as long as it needs to be and lies over no other.
 */
export function TrajectoryLine({
  lanes,
  today,
  setting,
  across,
}: TrajectoryPictureProps & { across: number }): React.ReactElement {
  const picture = React.useMemo(() => pictureOf(lanes, across, today), [lanes, across, today]);
  const several = lanes.length > 1;
  const stop = (thing: TrajectoryThing, lane: string | null) => (
    <StopOnTheWay key={thing.key} thing={thing} lane={lane} level={setting.level + 1} setting={setting} />
  );
  if (picture.direction === 'down') {
    const headings = new Map(lanes.map(({ key, heading }) => [key, heading]));
    return (
      <ol className="mapwell-picture-line">
        {picture.stops.map(({ key, thing, laneKey }) => (
          <li
            key={thing?.key ?? key}
            className="mapwell-picture-cell"
            data-today={thing === null || undefined}
          >
            {thing === null ? (
              <TodayMark setting={setting} />
            ) : (
              stop(thing, several ? (headings.get(laneKey ?? '') ?? null) : null)
            )}
          </li>
        ))}
      </ol>
    );
  }
  return (
    <>
      {picture.blocks.map(({ columns, rows }, at) => (
        <div key={at} className="mapwell-picture-block">
          {rows.map(({ key, cells }, row) =>
            cells.every((cell) => cell === null) && row > 0 ? null : (
              <div key={key} className="mapwell-picture-lane">
                {several && (
                  <p
                    className="mapwell-quiet"
                    dir="auto"
                    lang={lanes[row]?.written ? setting.lang : undefined}
                  >
                    {lanes[row]?.heading}
                  </p>
                )}
                <ol className="mapwell-picture-line" data-columns={picture.columnsPerLine}>
                  {cells.map((thing, column) => {
                    const isToday = columns[column]?.today === true;
                    return (
                      <li
                        key={columns[column]?.key}
                        className="mapwell-picture-cell"
                        data-today={isToday || undefined}
                        data-empty={thing === null || undefined}
                        aria-hidden={thing === null && !(isToday && row === 0) ? true : undefined}
                      >
                        {isToday && row === 0 && <TodayMark setting={setting} />}
                        {thing !== null && stop(thing, null)}
                      </li>
                    );
                  })}
                </ol>
              </div>
            ),
          )}
        </div>
      ))}
    </>
  );
}

function TodayMark({ setting }: { setting: TrajectorySetting }): React.ReactElement {
  return <strong className="mapwell-today">{setting.say('picture.today')}</strong>;
}
