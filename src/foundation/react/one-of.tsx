import * as React from 'react';

export interface OneOfProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  part: string;
  /** `switch`: a pair of buttons in a toolbar. `select`: a field in a form. */
  form: 'switch' | 'select';
}

/** A choice of one among a few. As a switch its buttons say which is pressed; it never moves by itself. */
export function OneOf<Value extends string>({
  label,
  value,
  options,
  onChange,
  part,
  form,
}: OneOfProps<Value>): React.ReactElement {
  if (form === 'switch') {
    return (
      <div role="group" aria-label={label} className="mapwell-switch" data-part={part}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            data-part={`${part}-${option.value}`}
            onClick={() => option.value !== value && onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    );
  }
  return (
    <label className="mapwell-field" data-part={part}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
