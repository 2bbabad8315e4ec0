import * as React from 'react';

/** A field for one line of words, added by Enter or by the button beside it. */
export function OneLine({
  part,
  label,
  button,
  buttonName,
  onAdd,
}: {
  part: string;
  label: string;
  button: string;
  /** What the button is called where several have the same words on them. */
  buttonName?: string;
  onAdd: (text: string) => void;
}): React.ReactElement {
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLInputElement>(null);
  const add = () => {
    field.current?.focus();
    if (text.trim() === '') return;
    onAdd(text);
    setText('');
  };
  return (
    <div className="mapwell-row mapwell-one-line" data-part={`add-${part}`}>
      <label className="mapwell-field">
        <span>{label}</span>
        <input
          ref={field}
          type="text"
          dir="auto"
          autoComplete="off"
          data-part={`add-${part}-field`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While a word is being composed Enter belongs to the word.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <button
        type="button"
        className="mapwell-button"
        data-part={`add-${part}-do`}
        aria-label={buttonName}
        onClick={add}
      >
        {button}
      </button>
    </div>
  );
}
