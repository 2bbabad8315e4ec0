import * as React from 'react';
import { OneOf } from './one-of';

export interface OneOrNoneProps<Value extends string> {
  label: string;
  /** Null: nothing is chosen. */
  value: Value | null;
  /** The wording of nothing chosen: "Not asked". */
  none: string;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
  part: string;
}

/** A field that chooses one among a few, or leaves it open. */
export function OneOrNone<Value extends string>(props: OneOrNoneProps<Value>): React.ReactElement {
  const { label, value, none, options, onChange, part } = props;
  return (
    <OneOf<Value | ''>
      form="select"
      part={part}
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: none }, ...options]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
