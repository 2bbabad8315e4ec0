import * as React from 'react';
import { ToolTitle } from '../foundation/react/tool-title';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { CoverButton } from './form-parts';
import type { UseThreeHouses } from './use-three-houses';

export interface ThreeHousesHeadProps
  extends Pick<UseThreeHouses, 'say' | 'actions' | 'writable' | 'undoName' | 'redoName'> {
  title: string;
  /** What stands there while there is no title: the sheet, and whose session it is. */
  untitled: string;
  /** The language of the document. */
  lang: string;
  /** 1 to 3: the level of the heading. */
  level: number;
  /** A child looks on: without what is written down about the session. */
  forChild: boolean;
}

const opens = {
  about: 'about.open',
  sharing: 'sharing.open',
  replay: 'replay.open',
  print: 'print.do',
} as const;

/** What the session is called, with hide at once, undo and redo by name, what is known of it, what is shared, and print. */
export const ThreeHousesHead = /* @__PURE__ */ React.memo(function ThreeHousesHead(
  props: ThreeHousesHeadProps,
): React.ReactElement {
  const { say, actions, writable, undoName, redoName, title, untitled, lang, level, forChild } = props;
  const offered = (['about', 'sharing', 'replay', 'print'] as const).filter(
    (part) => (part !== 'about' || writable) && (part === 'sharing' || part === 'replay' || !forChild),
  );
  return (
    <header className="mapwell-head">
      <ToolTitle
        {...{ title, untitled, lang, level, writable }}
        edit={say(title === '' ? 'title.edit' : 'title.change')}
        label={say('title.label')}
        done={say('title.done')}
        onChange={actions.setTitle}
      />
      <div role="group" aria-label={say('tools.label')} className="mapwell-toolbar" data-part="toolbar">
        <CoverButton say={say} onCover={actions.cover} />
        {writable && <UndoButtons {...{ say, undoName, redoName, actions }} />}
        {offered.map((part) => (
          <button
            key={part}
            type="button"
            className="mapwell-tool"
            data-part={part}
            aria-haspopup="dialog"
            onClick={() => actions.open({ kind: part })}
          >
            {say(opens[part])}
          </button>
        ))}
      </div>
    </header>
  );
});
