import * as React from 'react';
import { useFocusOnMount } from './use-focus-on-mount';

export interface ToolTitleProps {
  title: string;
  /** What stands there while there is no title. */
  untitled: string;
  /** The language the title is in. */
  lang: string;
  /** 1 to 4: the level of the heading. */
  level: number;
  writable: boolean;
  /** The words of the button that gives a title or changes it, of its field, and of the button that is pressed when done. */
  edit: string;
  label: string;
  done: string;
  onChange: (title: string) => void;
}

/** What a document is called, as a heading, and the field to change it. */
export const ToolTitle = /* @__PURE__ */ React.memo(function ToolTitle(
  props: ToolTitleProps,
): React.ReactElement {
  const { title, untitled, lang, level, writable, edit } = props;
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
        {title || untitled}
      </Heading>
      {writable && !naming && (
        <button
          ref={button}
          type="button"
          className="mapwell-tool"
          data-part="name-button"
          onClick={() => setNaming(true)}
        >
          {edit}
        </button>
      )}
      {naming && writable && <NameField {...props} onDone={() => setNaming(false)} />}
    </div>
  );
});

function NameField({
  title,
  label,
  done,
  onChange,
  onDone,
}: ToolTitleProps & { onDone: () => void }): React.ReactElement {
  const field = useFocusOnMount<HTMLInputElement>();
  return (
    <div className="mapwell-row">
      <input
        ref={field}
        type="text"
        data-part="name-field"
        aria-label={label}
        dir="auto"
        value={title}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="button" className="mapwell-button" data-part="name-done" onClick={onDone}>
        {done}
      </button>
    </div>
  );
}
