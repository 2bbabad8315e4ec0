import * as React from 'react';
import type { PartialDate } from '../foundation/document';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { trajectoryDateWords } from './trajectory-names.text';
import type { TrajectorySetting } from './trajectory-setting';

interface DateProps {
  part: string;
  label: string;
  value: PartialDate | null;
  onChange: (date: PartialDate | null) => void;
  setting: TrajectorySetting;
}

/** A field for a date as people know it. */
export function DateField({ part, label, value, onChange, setting }: DateProps): React.ReactElement {
  const { say } = setting;
  return (
    <PartialDateField
      part={part}
      label={label}
      hint={say('when.hint')}
      value={value}
      onChange={onChange}
      dates={trajectoryDateWords(say)}
      locale={say.locale}
    />
  );
}

/** The button that closes a dialog. */
export function Close({ setting }: { setting: TrajectorySetting }): React.ReactElement {
  return (
    <button type="button" className="mapwell-button" data-part="close" onClick={setting.actions.close}>
      {setting.say('dialog.close')}
    </button>
  );
}

/** A field for a number. Empty, or half typed: no number, and never nought. */
export function NumberField({
  part,
  label,
  value,
  onChange,
  min,
}: {
  part: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
}): React.ReactElement {
  return (
    <label className="mapwell-field" data-part={part}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        value={value ?? ''}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          // A field that is half typed ("-", "1e") has no number yet: that is not said, never nought.
          const known =
            Number.isFinite(valueAsNumber) && (min === undefined || Number.isInteger(valueAsNumber));
          onChange(known && valueAsNumber >= (min ?? -Infinity) ? valueAsNumber + 0 : null);
        }}
      />
    </label>
  );
}
