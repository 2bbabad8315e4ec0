import * as React from 'react';

export interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  part: string;
  /** How many lines it begins with; it grows with the text. One line is a plain field. */
  lines?: number;
  /** The language of the words, as a BCP 47 tag. */
  lang?: string;
}

/** A field with its label, and words that help beneath it. */
export function TextField({
  label,
  hint,
  value,
  onChange,
  part,
  lines = 1,
  lang,
}: TextFieldProps): React.ReactElement {
  const shared = {
    value,
    lang,
    dir: 'auto',
    autoComplete: 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.currentTarget.value),
  };
  return (
    <label className="mapwell-field" data-part={part}>
      <span>{label}</span>
      {hint !== undefined && <small className="mapwell-quiet">{hint}</small>}
      {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
    </label>
  );
}
