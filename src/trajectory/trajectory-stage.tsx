import * as React from 'react';
import type { SymbolProps } from '../foundation/react/symbol';
import { Symbol } from '../foundation/react/symbol';
import { Facts } from './trajectory-fact-list';
import type { TrajectoryThing } from './trajectory-lanes.text';
import type { StageStatus, TrajectoryEntryKind } from './trajectory.model';
import type { TrajectoryPanel } from './trajectory-actions';
import type { TrajectorySetting } from './trajectory-setting';

const symbols: { readonly [Status in StageStatus]: SymbolProps } = {
  planned: { name: 'signpost' },
  happening: { name: 'sun' },
  done: { name: 'tick' },
  paused: { name: 'pause', drawing: 'M8.5 5.5v13M15.5 5.5v13' },
  steppedBack: { name: 'past' },
  skipped: { name: 'skip', drawing: 'M4 17c2-8 10-10 15-4M19.5 7.5 19 13l-5.4-.6' },
};

/** How a stage stands: a drawing and a word, never a colour alone. */
export function StageStanding({
  status,
  setting,
}: {
  status: StageStatus;
  setting: TrajectorySetting;
}): React.ReactElement {
  return (
    <span className="mapwell-standing" data-status={status}>
      <Symbol {...symbols[status]} />
      {setting.say(`status.${status}`)}
    </span>
  );
}

interface OpensProps {
  tool: 'status' | 'when' | 'move' | 'details' | 'met';
  of: TrajectoryEntryKind;
  id: string;
  /** What it belongs to, as it is called. */
  name: string;
  setting: TrajectorySetting;
}

/** A button that opens what can be done with an entry. */
export function OpensPanel({ tool, of: kind, id, name, setting }: OpensProps): React.ReactElement {
  const { say, actions } = setting;
  const word = say(`tools.${tool}`);
  const panel: TrajectoryPanel =
    tool === 'details' || tool === 'move' ? { kind: tool, of: kind, id } : { kind: tool, id };
  return (
    <button
      type="button"
      className="mapwell-tool"
      data-part={`${tool}-button`}
      aria-haspopup="dialog"
      aria-label={say('tools.of', { tool: word, item: name })}
      onClick={() => actions.open(panel)}
    >
      {word}
    </button>
  );
}

const stageTools = ['status', 'when', 'move', 'details'] as const;

/** What can be done with a stage, the same wherever it is shown. */
export function StageTools({
  id,
  name,
  setting,
}: {
  id: string;
  name: string;
  setting: TrajectorySetting;
}): React.ReactElement | null {
  if (!setting.writable) return null;
  return (
    <div className="mapwell-row mapwell-stage-tools">
      {stageTools.map((tool) => (
        <OpensPanel key={tool} tool={tool} of="stage" id={id} name={name} setting={setting} />
      ))}
    </div>
  );
}

export interface ThingProps {
  thing: TrajectoryThing;
  setting: TrajectorySetting;
  /** The level of its heading: one below what stands over it. */
  level: number;
  /** Whether it can be dragged here. */
  handle?: boolean;
  /** The path it is on, where that is not said beside it. */
  lane?: string | null;
}

/** What is known of one thing on the way, all of it: the list and the picture draw it from here. */
function ThingInside({ thing, setting, level, handle = false, lane = null }: ThingProps): React.ReactElement {
  const { say, lang } = setting;
  const Heading = `h${Math.min(level, 6)}` as 'h5';
  return (
    <>
      <div className="mapwell-stage-head">
        {handle && (
          <button
            type="button"
            className="mapwell-tool mapwell-grip"
            data-part="drag-handle"
            aria-label={say('drag.handle', { item: thing.title })}
          >
            <Symbol name="grip" />
          </button>
        )}
        <Heading className="mapwell-stage-title" dir="auto" lang={thing.written ? lang : undefined}>
          {thing.title}
        </Heading>
        {thing.status !== null && <StageStanding status={thing.status} setting={setting} />}
      </div>
      {lane !== null && (
        <p className="mapwell-quiet" dir="auto">
          {lane}
        </p>
      )}
      <Facts facts={thing.facts.filter(({ key }) => key !== 'status')} lang={lang} />
      {thing.kind === 'stage' && <StageTools id={thing.id} name={thing.title} setting={setting} />}
    </>
  );
}

/** One thing on the way in a list: a stage, a date that is set, or what people said on a scale. */
export const ThingOnTheWay = /* @__PURE__ */ React.memo(function ThingOnTheWay(
  props: ThingProps,
): React.ReactElement {
  const { thing } = props;
  return (
    <li className="mapwell-stage" data-item-id={thing.id} data-kind={thing.kind} data-status={thing.status}>
      <ThingInside {...props} />
    </li>
  );
});

/** The same as a stop of the line in the picture. */
export const StopOnTheWay = /* @__PURE__ */ React.memo(function StopOnTheWay(
  props: ThingProps,
): React.ReactElement {
  const { thing } = props;
  return (
    <div
      className="mapwell-way-stop"
      data-part="stop"
      data-item-id={thing.id}
      data-kind={thing.kind}
      data-status={thing.status}
    >
      <ThingInside {...props} />
    </div>
  );
});
