import * as React from 'react';

export interface LineCaptureProps {
  label: string;
  hint?: string;
  button: string;
  /** What field and button are called where several have the same words on them. */
  names?: { field: string; button: string };
  onAdd: (text: string) => void;
  part: string;
}

/** A field for one thing after another: type, Enter, type, Enter. What is half typed is the field’s own until it is added. */
export function LineCapture(props: LineCaptureProps): React.ReactElement {
  const { label, hint, button, names, onAdd, part } = props;
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLTextAreaElement>(null);
  const add = () => {
    field.current?.focus();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div className="mapwell-line-capture" data-part={part}>
      <label className="mapwell-field">
        <span>{label}</span>
        {hint !== undefined && <small className="mapwell-quiet">{hint}</small>}
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          autoComplete="off"
          data-part={`${part}-field`}
          aria-label={names?.field}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While a word is being composed (Chinese, Japanese, some keyboards on phones) Enter belongs to the word.
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <button
        type="button"
        className="mapwell-button"
        data-part={`${part}-add`}
        aria-label={names?.button}
        onClick={add}
      >
        {button}
      </button>
    </div>
  );
}
