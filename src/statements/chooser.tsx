import * as React from 'react';
import { OneOrNone } from '../foundation/react/one-or-none';
import type { StatementsSay } from './statements-names.text';

export interface ChooserProps {
  label: string;
  button: string;
  buttonOf: 'parts.example.use.of' | 'times.link.of';
  say: StatementsSay;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  part: string;
}

/** A choice that counts once the button beside it is pressed: going through a list by keys must not choose on the way. */
export function Chooser(props: ChooserProps): React.ReactElement | null {
  const { label, button, buttonOf, say, options, onChoose, part } = props;
  const [chosen, setChosen] = React.useState<string | null>(null);
  if (options.length === 0) return null;
  const standing = options.find(({ value }) => value === chosen) ?? null;
  return (
    <div className="mapwell-row" data-part={part}>
      <OneOrNone
        part={`${part}-choice`}
        label={label}
        value={standing?.value ?? null}
        none={say('answer.notSaid')}
        options={options}
        onChange={setChosen}
      />
      <button
        type="button"
        className="mapwell-button"
        data-part={`${part}-use`}
        aria-disabled={standing === null}
        aria-label={standing ? say(buttonOf, { item: standing.label }) : button}
        onClick={
          standing
            ? () => {
                onChoose(standing.value);
                setChosen(null);
              }
            : undefined
        }
      >
        {button}
      </button>
    </div>
  );
}
