import * as React from 'react';
import { useFocusOnMount } from '../foundation/react/use-focus-on-mount';
import type { UseMappingBoard } from './use-mapping-board';

export interface BoardTitleProps extends Pick<UseMappingBoard, 'say' | 'actions' | 'writable'> {
  title: string;
  /** The language the map is in. */
  lang: string;
  /** 1 to 4: the level of the heading. */
  level: number;
}

/** The map's name as a heading, and the field to change it. */
export const BoardTitle = /* @__PURE__ */ React.memo(function BoardTitle(
  props: BoardTitleProps,
): React.ReactElement {
  const { say, title, lang, level, writable } = props;
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
        lang={title === '' ? undefined : lang}
      >
        {title || say('board.untitled')}
      </Heading>
      {writable && !naming && (
        <button
          ref={button}
          type="button"
          className="mapwell-tool"
          data-part="name-button"
          onClick={() => setNaming(true)}
        >
          {say(title === '' ? 'board.title.edit' : 'board.title.change')}
        </button>
      )}
      {naming && writable && <NameField {...props} onDone={() => setNaming(false)} />}
    </div>
  );
});

function NameField({
  say,
  title,
  actions,
  onDone,
}: BoardTitleProps & { onDone: () => void }): React.ReactElement {
  const field = useFocusOnMount<HTMLInputElement>();
  return (
    <div className="mapwell-row">
      <input
        ref={field}
        type="text"
        data-part="name-field"
        aria-label={say('board.title')}
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
        {say('item.edit.done')}
      </button>
    </div>
  );
}
