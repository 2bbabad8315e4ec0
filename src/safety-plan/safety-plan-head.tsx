import * as React from 'react';
import { ToolTitle } from '../foundation/react/tool-title';
import { UndoButtons } from '../foundation/react/undo-buttons';
import type { UseSafetyPlan } from './use-safety-plan';

export interface SafetyPlanHeadProps
  extends Pick<UseSafetyPlan, 'say' | 'actions' | 'writable' | 'meeting' | 'undoName' | 'redoName'> {
  title: string;
  /** The language of the document. */
  lang: string;
  /** 1 to 3: the level of the heading. */
  level: number;
}

const opens = {
  about: 'about.open',
  'hand-over': 'tools.handOver',
  calendar: 'calendar.open',
  print: 'print.do',
} as const;

/** What the plan is called, with undo and redo by name, what is said about it, handing over, its dates, and print. */
export const SafetyPlanHead = /* @__PURE__ */ React.memo(function SafetyPlanHead(
  props: SafetyPlanHeadProps,
): React.ReactElement {
  const { say, actions, writable, meeting, undoName, redoName, title, lang, level } = props;
  const offered = (['about', 'hand-over', 'calendar', 'print'] as const).filter(
    (part) => (part !== 'about' || writable) && (part !== 'hand-over' || (writable && !meeting)),
  );
  return (
    <header className="mapwell-head">
      <ToolTitle
        {...{ title, lang, level, writable }}
        untitled={say('plan.untitled')}
        edit={say(title === '' ? 'title.edit' : 'title.change')}
        label={say('title.label')}
        done={say('title.done')}
        onChange={actions.setTitle}
      />
      <div role="group" aria-label={say('tool.tools')} className="mapwell-toolbar" data-part="toolbar">
        {writable && <UndoButtons {...{ say, undoName, redoName, actions }} />}
        {offered.map((part) => (
          <button
            key={part}
            type="button"
            className="mapwell-tool"
            data-part={part === 'calendar' ? 'calendar-button' : part}
            aria-haspopup="dialog"
            onClick={() =>
              actions.open(part === 'hand-over' ? { kind: part, of: 'plan', id: '' } : { kind: part })
            }
          >
            {say(opens[part])}
          </button>
        ))}
      </div>
    </header>
  );
});
