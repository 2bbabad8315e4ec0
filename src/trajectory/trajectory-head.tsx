import * as React from 'react';
import { OneOf } from '../foundation/react/one-of';
import { ToolTitle } from '../foundation/react/tool-title';
import { UndoButtons } from '../foundation/react/undo-buttons';
import type { TrajectoryView } from './trajectory-actions';
import { trajectoryViews } from './trajectory-actions';
import type { UseTrajectory } from './use-trajectory';

export interface TrajectoryHeadProps
  extends Pick<UseTrajectory, 'say' | 'actions' | 'writable' | 'view' | 'undoName' | 'redoName'> {
  title: string;
  /** The language of the document. */
  lang: string;
  /** 1 to 4: the level of the heading. */
  level: number;
}

const opens = {
  dates: 'dates.open',
  links: 'links.open',
  calendar: 'calendar.open',
  print: 'print.do',
} as const;

/** What the way is called, the form it is shown in, undo and redo by name, and what is done with all of it. */
export const TrajectoryHead = /* @__PURE__ */ React.memo(function TrajectoryHead(
  props: TrajectoryHeadProps,
): React.ReactElement {
  const { say, actions, writable, view, undoName, redoName, title, lang, level } = props;
  const offered = writable
    ? (['dates', 'links', 'calendar', 'print'] as const)
    : (['calendar', 'print'] as const);
  return (
    <header className="mapwell-head">
      <ToolTitle
        {...{ title, lang, level, writable }}
        untitled={say('trajectory.untitled')}
        edit={say(title === '' ? 'title.edit' : 'title.change')}
        label={say('title.label')}
        done={say('title.done')}
        onChange={actions.setTitle}
      />
      <div role="group" aria-label={say('tool.tools')} className="mapwell-toolbar" data-part="toolbar">
        <OneOf<TrajectoryView>
          form="switch"
          part="view"
          label={say('view.label')}
          value={view}
          options={trajectoryViews.map((value) => ({ value, label: say(`view.${value}`) }))}
          onChange={actions.setView}
        />
        {writable && <UndoButtons {...{ say, undoName, redoName, actions }} />}
        {offered.map((kind) => (
          <button
            key={kind}
            type="button"
            className="mapwell-tool"
            data-part={kind === 'print' ? kind : `${kind}-button`}
            aria-haspopup="dialog"
            onClick={() => actions.open({ kind })}
          >
            {say(opens[kind])}
          </button>
        ))}
      </div>
    </header>
  );
});
