import * as React from 'react';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { useFocusOnMount } from '../foundation/react/use-focus-on-mount';
import type { UseStatements } from './use-statements';

export interface StatementsHeadProps
  extends Pick<UseStatements, 'say' | 'actions' | 'writable' | 'undoName' | 'redoName'> {
  title: string;
  /** The language of the document. */
  lang: string;
  /** 1 to 4: the level of the heading. */
  level: number;
}

/** What the statements are called, with undo and redo by name, and print. */
export const StatementsHead = /* @__PURE__ */ React.memo(function StatementsHead(
  props: StatementsHeadProps,
): React.ReactElement {
  const { say, actions, writable, undoName, redoName, title, lang, level } = props;
  const [naming, setNaming] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const named = React.useRef(false);
  React.useEffect(() => {
    // The button is back on the page once the field has gone.
    if (named.current && !naming) button.current?.focus();
    named.current = naming;
  }, [naming]);
  const Heading = `h${level}` as 'h2';
  return (
    <header className="mapwell-head">
      <div className="mapwell-statements-title">
        <Heading
          className="mapwell-title-heading"
          dir="auto"
          data-part="title"
          lang={title === '' ? undefined : lang}
        >
          {title || say('statements.untitled')}
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
        <button
          type="button"
          className="mapwell-tool"
          data-part="print"
          aria-haspopup="dialog"
          onClick={() => actions.open({ kind: 'print' })}
        >
          {say('print.do')}
        </button>
      </div>
    </header>
  );
});

function NameField({
  say,
  title,
  actions,
  onDone,
}: StatementsHeadProps & { onDone: () => void }): React.ReactElement {
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
