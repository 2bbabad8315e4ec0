import * as React from 'react';
import type { SymbolName } from '../foundation/react/symbol';
import { Symbol } from '../foundation/react/symbol';
import type { TrajectoryFact, TrajectoryThing } from './trajectory-facts.text';
import type { StageStatus } from './trajectory.model';
import type { TrajectorySetting } from './trajectory-setting';

const symbols: { readonly [Status in StageStatus]: SymbolName } = {
  planned: 'signpost',
  happening: 'sun',
  done: 'tick',
  paused: 'pause',
  steppedBack: 'past',
  skipped: 'skip',
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
      <Symbol name={symbols[status]} />
      {setting.say(`status.${status}`)}
    </span>
  );
}

/** Facts as labels and texts. */
export function Facts({
  facts,
  lang,
}: {
  facts: readonly TrajectoryFact[];
  lang: string;
}): React.ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <dl className="mapwell-facts">
      {facts.map(({ key, label, text }, at) => (
        <div key={`${at}${key}`} data-fact={key}>
          <dt dir="auto">{label}</dt>
          <dd dir="auto" lang={lang}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
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
  const { say, actions, writable } = setting;
  if (!writable) return null;
  return (
    <div className="mapwell-row mapwell-stage-tools">
      {stageTools.map((tool) => (
        <button
          key={tool}
          type="button"
          className="mapwell-tool"
          data-part={`${tool}-button`}
          aria-haspopup="dialog"
          aria-label={say('tools.of', { tool: say(`tools.${tool}`), item: name })}
          onClick={() =>
            actions.open(tool === 'details' ? { kind: 'details', of: 'stage', id } : { kind: tool, id })
          }
        >
          {say(`tools.${tool}`)}
        </button>
      ))}
    </div>
  );
}

/** One thing on the way with everything known of it: a stage, a date that is set, or what people said on a scale. */
export const ThingOnTheWay = /* @__PURE__ */ React.memo(function ThingOnTheWay({
  thing,
  setting,
  handle = false,
}: {
  thing: TrajectoryThing;
  setting: TrajectorySetting;
  /** Whether it can be dragged here. */
  handle?: boolean;
}): React.ReactElement {
  const { say, lang, level } = setting;
  const Heading = `h${Math.min(level + 2, 6)}` as 'h5';
  return (
    <li className="mapwell-stage" data-item-id={thing.id} data-kind={thing.kind} data-status={thing.status}>
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
        <Heading className="mapwell-stage-title" dir="auto" lang={lang}>
          {thing.title}
        </Heading>
        {thing.status !== null && <StageStanding status={thing.status} setting={setting} />}
      </div>
      <Facts facts={thing.facts.filter(({ key }) => key !== 'status')} lang={lang} />
      {thing.kind === 'stage' && <StageTools id={thing.id} name={thing.title} setting={setting} />}
    </li>
  );
});
