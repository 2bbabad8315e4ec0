import * as React from 'react';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { useFocusOnMount } from '../foundation/react/use-focus-on-mount';
import { nameSafetyPlan } from './safety-plan-names.text';
import type { UseSafetyPlan } from './use-safety-plan';

export interface SafetyPlanHeadProps
  extends Pick<UseSafetyPlan, 'say' | 'actions' | 'writable' | 'meeting' | 'undoName' | 'redoName'> {
  title: string;
  /** The language of the document. */
  lang: string;
  /** 1 to 3: the level of the heading. */
  level: number;
}

/** What the plan is called, with undo and redo by name, what is said about it, handing over, and print. */
export const SafetyPlanHead = /* @__PURE__ */ React.memo(function SafetyPlanHead(
  props: SafetyPlanHeadProps,
): React.ReactElement {
  const { say, actions, writable, meeting, undoName, redoName, title, lang, level } = props;
  const [naming, setNaming] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const named = React.useRef(false);
  React.useEffect(() => {
    // The button is back on the page once the field has gone.
    if (named.current && !naming) button.current?.focus();
    named.current = naming;
  }, [naming]);
  const Heading = `h${level}` as 'h2';
  const opens = (part: 'about' | 'hand-over' | 'print', word: string) => (
    <button
      type="button"
      className="mapwell-tool"
      data-part={part}
      aria-haspopup="dialog"
      onClick={() => actions.open(part === 'hand-over' ? { kind: part, of: 'plan', id: '' } : { kind: part })}
    >
      {word}
    </button>
  );
  return (
    <header className="mapwell-head">
      <div className="mapwell-plan-title">
        <Heading
          className="mapwell-title-heading"
          dir="auto"
          data-part="title"
          lang={title.trim() === '' ? undefined : lang}
        >
          {nameSafetyPlan(say, { title })}
        </Heading>
        {writable && !naming && (
          <button
            ref={button}
            type="button"
            className="mapwell-tool"
            data-part="name-button"
            onClick={() => setNaming(true)}
          >
            {say(title === '' ? 'title.edit' : 'title.change')}
          </button>
        )}
        {writable && naming && <NameField {...props} onDone={() => setNaming(false)} />}
      </div>
      <div role="group" aria-label={say('tool.tools')} className="mapwell-toolbar" data-part="toolbar">
        {writable && <UndoButtons {...{ say, undoName, redoName, actions }} />}
        {writable && opens('about', say('about.open'))}
        {writable && !meeting && opens('hand-over', say('tools.handOver'))}
        {opens('print', say('print.do'))}
      </div>
    </header>
  );
});

function NameField({
  say,
  title,
  actions,
  onDone,
}: SafetyPlanHeadProps & { onDone: () => void }): React.ReactElement {
  const field = useFocusOnMount<HTMLInputElement>();
  return (
    <div className="mapwell-row">
      <input
        ref={field}
        type="text"
        data-part="name-field"
        aria-label={say('title.label')}
        dir="auto"
        value={title}
        onChange={(event) => actions.setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="button" className="mapwell-button" data-part="name-done" onClick={onDone}>
        {say('title.done')}
      </button>
    </div>
  );
}
