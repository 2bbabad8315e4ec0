import * as React from 'react';
import { ToolTitle } from '../foundation/react/tool-title';
import { UndoButtons } from '../foundation/react/undo-buttons';
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
  return (
    <header className="mapwell-head">
      <ToolTitle
        {...{ title, lang, level, writable }}
        untitled={say('statements.untitled')}
        edit={say(title === '' ? 'title.edit' : 'title.change')}
        label={say('title.label')}
        done={say('title.done')}
        onChange={actions.setTitle}
      />
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
