import * as React from 'react';
import type { Person, PersonId, PersonKind } from '../document/people';

/** The words a picker needs, worded by its tool. */
export interface PersonPickerWords {
  none: string;
  someone: string;
  add: string;
  addName: string;
  addKind: string;
  addDo: string;
  /** A name for each kind that may be added, in order. */
  kinds: readonly { kind: PersonKind; label: string }[];
}

export interface PersonPickerProps {
  /** The question it answers: "Who said it?" */
  label: string;
  people: readonly Person[];
  chosen: readonly PersonId[];
  onChange: (chosen: readonly PersonId[]) => void;
  /** Names someone new and returns their id. Without it nobody can be added here. */
  onAdd?: (name: string, kind: PersonKind) => PersonId | null;
  words: PersonPickerWords;
  part: string;
}

/**
 * Chooses any number of people, in the order of the registry. Someone chosen whom the registry does not name stays chosen
 * and can be seen: nothing is lost by opening the picker.
 */
export function PersonPicker(props: PersonPickerProps): React.ReactElement {
  const { label, people, chosen, onChange, onAdd, words, part } = props;
  const strangers = chosen.filter((id) => !people.some((person) => person.id === id));
  const toggle = (id: PersonId, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const choice = (id: PersonId, name: string) => (
    <label key={id} className="mapwell-choice">
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        onChange={(event) => toggle(id, event.currentTarget.checked)}
      />
      <span dir="auto">{name}</span>
    </label>
  );
  return (
    <fieldset className="mapwell-fieldset" data-part={part}>
      <legend>{label}</legend>
      {people.length === 0 && strangers.length === 0 && <p className="mapwell-quiet">{words.none}</p>}
      <div className="mapwell-choices">
        {people.map((person) => choice(person.id, person.name || words.someone))}
        {strangers.map((id) => choice(id, words.someone))}
      </div>
      {onAdd && <AddPerson words={words} onAdd={(name, kind) => pick(onAdd(name, kind), chosen, onChange)} />}
    </fieldset>
  );
}

function pick(
  id: PersonId | null,
  chosen: readonly PersonId[],
  onChange: (chosen: readonly PersonId[]) => void,
): void {
  if (id !== null) onChange([...chosen, id]);
}

function AddPerson({
  words,
  onAdd,
}: {
  words: PersonPickerWords;
  onAdd: (name: string, kind: PersonKind) => void;
}): React.ReactElement {
  const [name, setName] = React.useState('');
  const [kind, setKind] = React.useState<PersonKind>(words.kinds[0]?.kind ?? 'naturallyConnected');
  const field = React.useRef<HTMLInputElement>(null);
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name, kind);
    setName('');
    field.current?.focus();
  };
  return (
    <details className="mapwell-fold" data-part="add-person">
      <summary>{words.add}</summary>
      <div className="mapwell-row">
        <label className="mapwell-field">
          <span>{words.addName}</span>
          <input
            ref={field}
            type="text"
            dir="auto"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        </label>
        <label className="mapwell-field">
          <span>{words.addKind}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as PersonKind)}>
            {words.kinds.map((option) => (
              <option key={option.kind} value={option.kind}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="mapwell-button" data-part="add-person-button" onClick={add}>
          {words.addDo}
        </button>
      </div>
    </details>
  );
}
