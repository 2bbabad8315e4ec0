import * as React from 'react';
import type { UseFamilyRecord } from '../src/family-record';
import type { Person, PersonKind } from '../src/foundation/document';

const kinds: { readonly [Kind in PersonKind]: string } = {
  child: 'a child of the family',
  parent: 'a parent',
  naturallyConnected: 'family, friend or neighbour',
  professional: 'somebody from the services',
};

function whoTheyAre({ kind, role }: Person): string {
  return role === '' ? kinds[kind] : role;
}

/** The people whom every tool of the page shares. A name is changed here, and is another in all of them. */
export function FamilyPeople({ family }: { family: UseFamilyRecord }): React.ReactElement {
  return (
    <ul className="whole-people">
      {family.people.map((person) => (
        <li key={person.id}>
          {family.writable ? (
            <NameField person={person} rename={family.renamePerson} />
          ) : (
            <>
              <span className="whole-name" dir="auto">
                {person.name}
              </span>
              <span className="whole-quiet" dir="auto">
                {whoTheyAre(person)}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface NameFieldProps {
  person: Person;
  rename: UseFamilyRecord['renamePerson'];
}

function NameField({ person, rename }: NameFieldProps): React.ReactElement {
  // What is half typed is nobody's name yet.
  const [typed, setTyped] = React.useState<string | null>(null);
  const take = () => {
    if (typed !== null) rename(person.id, typed.trim());
    setTyped(null);
  };
  return (
    <label>
      <span className="whole-quiet" dir="auto">
        {whoTheyAre(person)}
      </span>
      <input
        dir="auto"
        autoComplete="off"
        value={typed ?? person.name}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          if (key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}
