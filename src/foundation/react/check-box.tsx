import * as React from 'react';

export interface CheckBoxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  part?: string;
}

/** A box to tick, with its label beside it. */
export function CheckBox({ label, checked, onChange, part }: CheckBoxProps): React.ReactElement {
  return (
    <label className="mapwell-choice" data-part={part}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span dir="auto">{label}</span>
    </label>
  );
}
