import * as React from 'react';
import { OneOf } from '../foundation/react/one-of';
import type { UseTrajectory } from './use-trajectory';

/** Nothing is there yet: a set of stages can be put in, and changed as people like. */
export function Beginning({ map }: { map: UseTrajectory }): React.ReactElement | null {
  const { say, actions, presets } = map;
  const [key, setKey] = React.useState(presets[0]?.key ?? '');
  const chosen = presets.find((preset) => preset.key === key);
  if (!chosen) return null;
  return (
    <div className="mapwell-row" data-part="beginning">
      <OneOf
        form="select"
        part="preset"
        label={say('preset.choose')}
        value={key}
        options={presets.map((preset) => ({ value: preset.key, label: preset.name }))}
        onChange={setKey}
      />
      <button
        type="button"
        className="mapwell-button"
        data-part="preset-do"
        onClick={() => actions.begin(chosen)}
      >
        {say('preset.do')}
      </button>
    </div>
  );
}
