import * as React from 'react';
import { CheckBox } from './check-box';

export interface SomeOfProps {
  /** The question it answers. */
  label: string;
  options: readonly { value: string; label: string }[];
  /** Said where there is nothing to choose from. */
  none: string;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  part: string;
  /** What stands beneath the choices. */
  children?: React.ReactNode;
}

/** A choice of any number, kept in the order they were chosen. */
export function SomeOf(props: SomeOfProps): React.ReactElement {
  const { label, options, none, chosen, onChange, part, children } = props;
  return (
    <fieldset className="mapwell-fieldset" data-part={part}>
      <legend>{label}</legend>
      {options.length === 0 && <p className="mapwell-quiet">{none}</p>}
      <div className="mapwell-choices">
        {options.map(({ value, label: name }) => (
          <CheckBox
            key={value}
            label={name}
            checked={chosen.includes(value)}
            onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
        ))}
      </div>
      {children}
    </fieldset>
  );
}
