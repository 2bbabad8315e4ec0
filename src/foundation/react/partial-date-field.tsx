import * as React from 'react';
import type { DateWords, PartialDate } from '../document/partial-date';
import { readPartialDate, showPartialDate } from '../document/partial-date';
import { TextField } from './text-field';

export interface PartialDateFieldProps {
  label: string;
  hint?: string;
  value: PartialDate | null;
  onChange: (value: PartialDate | null) => void;
  dates: DateWords;
  locale: string;
  part: string;
}

/** A date as people know it, typed in any words. What is typed is kept to the letter, also while it is half typed. */
export function PartialDateField(props: PartialDateFieldProps): React.ReactElement {
  const { label, hint, value, onChange, dates, locale, part } = props;
  const shown = value === null ? '' : showPartialDate(value, dates, locale);
  const [typed, setTyped] = React.useState({ for: shown, text: shown });
  // The document only keeps what was said without the spaces around it; the field keeps them while they are typed.
  const text = typed.for === shown ? typed.text : shown;
  return (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      part={part}
      value={text}
      onChange={(next) => {
        const read = readPartialDate(next, dates);
        setTyped({ for: read === null ? '' : showPartialDate(read, dates, locale), text: next });
        onChange(read);
      }}
    />
  );
}
