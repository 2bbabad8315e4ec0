import * as React from 'react';
import type { BoardPartProps } from './board-toolbar';

/** The map's name as a heading, and the field to change it. */
export function BoardTitle({ map, level }: BoardPartProps & { level: number }): React.ReactElement {
  const { say, board, writable, actions } = map;
  const [naming, setNaming] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const Heading = `h${level}` as 'h2';
  const stop = () => {
    setNaming(false);
    // The button is back on the page once the field has gone.
    setTimeout(() => button.current?.focus(), 0);
  };
  return (
    <div className="mapwell-title">
      <Heading className="mapwell-title-heading" dir="auto" lang={board.title === '' ? undefined : board.lang}>
        {board.title || say('board.untitled')}
      </Heading>
      {writable && !naming && (
        <button ref={button} type="button" className="mapwell-tool" data-part="name-button" onClick={() => setNaming(true)}>
          {say(board.title === '' ? 'board.title.edit' : 'board.title.change')}
        </button>
      )}
      {naming && writable && (
        <div className="mapwell-row">
          {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for this field */}
          <input autoFocus
            type="text"
            data-part="name-field"
            aria-label={say('board.title')}
            dir="auto"
            value={board.title}
            onChange={(event) => actions.setTitle(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.preventDefault();
              stop();
            }}
          />
          <button type="button" className="mapwell-button" data-part="name-done" onClick={stop}>
            {say('item.edit.done')}
          </button>
        </div>
      )}
    </div>
  );
}
