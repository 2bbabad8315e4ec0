import * as React from 'react';
import { OneOrNone } from '../foundation/react/one-or-none';
import { TextField } from '../foundation/react/text-field';
import { withWords } from './incident-impacts';
import type { HarmFrequency } from './statements.model';
import { harmPeriods } from './statements.model';
import type { StatementsSetting } from './statements-setting';

interface HowOftenProps {
  label: string;
  frequency: HarmFrequency | null;
  setting: StatementsSetting;
  onChange: (frequency: HarmFrequency | null) => void;
}

/** How often: in words first, and as a count where somebody knows one. */
export function HowOften({ label, frequency, setting, onChange }: HowOftenProps): React.ReactElement {
  const { say } = setting;
  const known = frequency ?? { words: '', count: null, per: null };
  const change = (answer: Partial<HarmFrequency>) => {
    const next = { ...known, ...answer };
    onChange(next.words === '' && next.count === null && next.per === null ? null : next);
  };
  return (
    <>
      <TextField
        part="frequency-words"
        label={label}
        value={known.words}
        onChange={(words) => onChange(withWords(frequency, words))}
      />
      <div className="mapwell-row">
        <label className="mapwell-field" data-part="frequency-count">
          <span>{say('details.frequency.count')}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            step={1}
            value={known.count ?? ''}
            onChange={(event) => {
              // A field that is half typed ("-", "1e") has no number yet: that is not asked, never zero.
              const number = event.currentTarget.valueAsNumber;
              change({ count: Number.isSafeInteger(number) && number >= 0 ? number : null });
            }}
          />
        </label>
        <OneOrNone
          part="frequency-per"
          label={say('details.frequency.per')}
          value={known.per}
          none={say('answer.notSaid')}
          options={harmPeriods.map((period) => ({ value: period, label: say(`per.${period}`) }))}
          onChange={(per) => change({ per })}
        />
      </div>
    </>
  );
}
