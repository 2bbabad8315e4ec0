import * as React from 'react';
import { useFocusOnMount } from '../foundation/react/use-focus-on-mount';
import type { BoardPartProps } from './board-toolbar';

/** The map's name as a heading, and the field to change it. */
export function BoardTitle({ map, level }: BoardPartProps & { level: number }): React.ReactElement {
  const { say, board, writable } = map;
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
    <div className="mapwell-title">
      <Heading
        className="mapwell-title-heading"
        dir="auto"
        data-part="title"
        lang={board.title === '' ? undefined : board.lang}
      >
        {board.title || say('board.untitled')}
      </Heading>
      {writable && !naming && (
        <button
          ref={button}
          type="button"
          className="mapwell-tool"
          data-part="name-button"
          onClick={() => setNaming(true)}
        >
          {say(board.title === '' ? 'board.title.edit' : 'board.title.change')}
        </button>
      )}
      {naming && writable && <NameField map={map} onDone={() => setNaming(false)} />}
    </div>
  );
}

function NameField({ map, onDone }: BoardPartProps & { onDone: () => void }): React.ReactElement {
  const { say, board, actions } = map;
  const field = useFocusOnMount<HTMLInputElement>();
  return (
    <div className="mapwell-row">
      <input
        ref={field}
        type="text"
        data-part="name-field"
        aria-label={say('board.title')}
        dir="auto"
        value={board.title}
        onChange={(event) => actions.setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="button" className="mapwell-button" data-part="name-done" onClick={onDone}>
        {say('item.edit.done')}
      </button>
    </div>
  );
}
