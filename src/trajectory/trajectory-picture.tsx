import * as React from 'react';
import { columnsFor } from './trajectory-layout.model';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import type { TrajectoryLaneInWords, TrajectoryThing } from './trajectory-facts.text';
import { pictureOf } from './trajectory-facts.text';
import type { TrajectorySetting } from './trajectory-setting';
import { StageStanding, ThingOnTheWay } from './trajectory-stage';

export interface TrajectoryPictureProps {
  lanes: readonly TrajectoryLaneInWords[];
  today: number | null;
  setting: TrajectorySetting;
}

/**
 * The way as a line with a stop for each stage: across where there is room, down where there is not. Nothing is placed by
 * pixels, so a label is as long as it needs to be and lies over no other. A press shows all that is known of a stop.
 */
export function TrajectoryPictureView({ lanes, today, setting }: TrajectoryPictureProps): React.ReactElement {
  const { say } = setting;
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
  const [shown, setShown] = React.useState<string | null>(null);
  const picture = React.useMemo(() => pictureOf(lanes, across, today), [lanes, across, today]);
  const stop = (thing: TrajectoryThing, laneKey: string | null) => (
    <PictureStopView
      thing={thing}
      lane={lanes.length > 1 ? (lanes.find(({ key }) => key === laneKey)?.heading ?? null) : null}
      open={shown === thing.key}
      onPress={() => setShown(shown === thing.key ? null : thing.key)}
      setting={setting}
    />
  );
  const opened = lanes.flatMap(({ things }) => things).find(({ key }) => key === shown);
  const all = opened && (
    <ul className="mapwell-picture-all" data-part="picture-all">
      <ThingOnTheWay thing={opened} setting={setting} />
    </ul>
  );
  return (
    <div ref={frame} className="mapwell-picture" data-part="picture" data-direction={picture.direction}>
      <p className="mapwell-quiet">{say('picture.hint')}</p>
      {picture.direction === 'down' ? (
        <ol className="mapwell-picture-line">
          {picture.stops.map(({ key, thing, laneKey }) => (
            <li key={key} className="mapwell-picture-cell" data-today={thing === null || undefined}>
              {thing === null ? <TodayMark setting={setting} /> : stop(thing, laneKey)}
              {thing !== null && thing.key === shown && all}
            </li>
          ))}
        </ol>
      ) : (
        picture.blocks.map(({ columns, rows }, at) => (
          <div key={at} className="mapwell-picture-block">
            {rows.map(({ key, cells }, row) =>
              cells.every((cell) => cell === null) && row > 0 ? null : (
                <div key={key} className="mapwell-picture-lane">
                  {lanes.length > 1 && <p className="mapwell-quiet">{lanes[row]?.heading}</p>}
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
            {rows.some(({ cells }) => cells.some((thing) => thing?.key === shown)) && all}
          </div>
        ))
      )}
    </div>
  );
}

function TodayMark({ setting }: { setting: TrajectorySetting }): React.ReactElement {
  return <strong className="mapwell-today">{setting.say('picture.today')}</strong>;
}

/** A stop of the line: what it is, how it stands and when, and for what people said everybody's own number. */
function PictureStopView({
  thing,
  lane,
  open,
  onPress,
  setting,
}: {
  thing: TrajectoryThing;
  lane: string | null;
  open: boolean;
  onPress: () => void;
  setting: TrajectorySetting;
}): React.ReactElement {
  return (
    <button
      type="button"
      className="mapwell-stop"
      data-part="stop"
      data-kind={thing.kind}
      data-status={thing.status}
      aria-expanded={open}
      onClick={onPress}
    >
      {thing.status !== null && <StageStanding status={thing.status} setting={setting} />}
      <span className="mapwell-stop-title" dir="auto" lang={setting.lang}>
        {thing.title}
      </span>
      {thing.kind === 'ratings'
        ? thing.facts.map(({ text }, at) => (
            <span key={at} dir="auto">
              {text}
            </span>
          ))
        : thing.when !== '' && (
            <span className="mapwell-quiet" dir="auto">
              {thing.when}
            </span>
          )}
      {lane !== null && (
        <span className="mapwell-quiet" dir="auto">
          {lane}
        </span>
      )}
    </button>
  );
}
