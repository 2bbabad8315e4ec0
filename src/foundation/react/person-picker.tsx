import * as React from 'react';
import type { Person, PersonId, PersonKind } from '../document/people';
import { personKinds } from '../document/people';
import type { Say } from '../words/words';
import { useDraft } from './drafts';
import { OneOf } from './one-of';
import { SomeOf } from './some-of';

/** The words a picker needs, worded by its tool. */
export interface PersonPickerWords {
  none: string;
  someone: string;
  add: string;
  addName: string;
  addKind: string;
  addDo: string;
  /** A name for each kind that may be added, in order. */
  kinds: readonly { value: PersonKind; label: string }[];
}

type PickerKey = 'people.none' | 'people.add' | `people.add.${'name' | 'kind' | 'do'}` | 'person.someone';

/** The picker's words where a tool has them under the usual keys. */
export function pickerWords(say: Say<PickerKey | `person.${PersonKind}`>): PersonPickerWords {
  return {
    none: say('people.none'),
    someone: say('person.someone'),
    add: say('people.add'),
    addName: say('people.add.name'),
    addKind: say('people.add.kind'),
    addDo: say('people.add.do'),
    kinds: personKinds.map((value) => ({ value, label: say(`person.${value}`) })),
  };
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
  const options = [...people, ...strangers.map((id) => ({ id, name: '' }))].map(({ id, name }) => ({
    value: id,
    label: name || words.someone,
  }));
  const add = (name: string, kind: PersonKind) => {
    const id = onAdd?.(name, kind) ?? null;
    if (id !== null) onChange([...chosen, id]);
  };
  return (
    <SomeOf {...{ label, options, chosen, onChange, part }} none={words.none}>
      {onAdd && <AddPerson part={part} words={words} onAdd={add} />}
    </SomeOf>
  );
}

/** Names somebody new, behind a fold. */
export function AddPerson({
  part,
  words,
  onAdd,
}: {
  part: string;
  words: PersonPickerWords;
  onAdd: (name: string, kind: PersonKind) => void;
}): React.ReactElement {
  const [name, setName] = useDraft(`${part}-name`, '');
  const [kind, setKind] = useDraft<PersonKind>(`${part}-kind`, words.kinds[0]?.value ?? 'naturallyConnected');
  // A name that was half typed when it left the page is seen when it is back.
  const [wasTyped] = React.useState(name !== '');
  const field = React.useRef<HTMLInputElement>(null);
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name, kind);
    setName('');
    field.current?.focus();
  };
  return (
    <details className="mapwell-fold" data-part="add-person" open={wasTyped || undefined}>
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
        <OneOf
          form="select"
          part="add-person-kind"
          label={words.addKind}
          value={kind}
          options={words.kinds}
          onChange={setKind}
        />
        <button type="button" className="mapwell-button" data-part="add-person-button" onClick={add}>
          {words.addDo}
        </button>
      </div>
    </details>
  );
}
