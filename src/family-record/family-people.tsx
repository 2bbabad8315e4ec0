import * as React from 'react';
import type { Person } from '../foundation/document';
import { AddPerson, pickerWords } from '../foundation/react/person-picker';
import { useRootFocus } from '../foundation/react/use-root-focus';
import { RemovePerson, RenamePerson } from './person-dialogs';
import type { FamilyRecordSay } from './record-names.text';
import type { UseFamilyRecord } from './use-family-record';

export interface FamilyPeopleProps {
  /** What `useFamilyRecord` gave. */
  family: UseFamilyRecord;
  /** The level of its heading in the host’s page. Default 2. */
  headingLevel?: 1 | 2 | 3;
}

/** What is asked of somebody just now. */
type Asked = { what: 'rename' | 'remove'; person: Person } | null;

/**
 * The people whom all tools of a record share: named, renamed everywhere at once, taken out with what would be left without a
 * name, and put back (practice.md 11). Of a copy for an audience it shows whom the copy names.
 */
export function FamilyPeople({ family, headingLevel = 2 }: FamilyPeopleProps): React.ReactElement {
  const { say, record, people, writable } = family;
  const [asked, ask] = React.useState<Asked>(null);
  const { attach } = useRootFocus(record, 'people-heading');
  const Heading = `h${headingLevel}` as 'h2';
  const close = () => ask(null);
  const words = React.useMemo(() => pickerWords(say), [say]);
  return (
    <div className="mapwell" data-mapwell="family-people" ref={attach} lang={say.locale}>
      {/* It takes the focus when whoever had it is gone from the list. */}
      <Heading className="mapwell-family-heading" data-part="people-heading" tabIndex={-1}>
        {say('people.heading')}
      </Heading>
      {people.length === 0 && <p className="mapwell-quiet">{say('people.none')}</p>}
      {people.length > 0 && (
        <ul className="mapwell-family-people" data-part="people">
          {people.map((person) => (
            <OneOfTheFamily key={person.id} {...{ person, say }} ask={writable ? ask : null} />
          ))}
        </ul>
      )}
      {writable && (
        <AddPerson part="people" words={words} onAdd={(name, kind) => void family.addSomeone(name, kind)} />
      )}
      <TakenOut family={family} />
      {asked?.what === 'rename' && (
        <RenamePerson
          {...{ say, close }}
          person={asked.person}
          rename={(name) => family.renamePerson(asked.person.id, name)}
        />
      )}
      {asked?.what === 'remove' && (
        <RemovePerson
          {...{ say, close }}
          person={asked.person}
          left={family.leftWithout(asked.person.id)}
          remove={(why) => family.removePerson(asked.person.id, why)}
        />
      )}
    </div>
  );
}

/** Who somebody is to the family, and in their own words where there are any. */
function whoTheyAre(say: FamilyRecordSay, { kind, role }: Person): string {
  const named = say(`person.${kind}`);
  return role === '' ? named : say('people.role', { kind: named, role });
}

interface OneOfTheFamilyProps {
  person: Person;
  say: FamilyRecordSay;
  /** Null: nothing can be changed. */
  ask: ((asked: Asked) => void) | null;
}

function OneOfTheFamily({ person, say, ask }: OneOfTheFamilyProps): React.ReactElement {
  const name = person.name || say('person.someone');
  return (
    <li className="mapwell-family-person" data-item-id={person.id}>
      <p className="mapwell-family-who">
        <strong dir="auto">{name}</strong>
        <span className="mapwell-quiet" dir="auto">
          {whoTheyAre(say, person)}
        </span>
      </p>
      {ask && (
        <div className="mapwell-row">
          <button
            type="button"
            className="mapwell-tool"
            data-part="rename"
            aria-label={say('people.rename.of', { name })}
            onClick={() => ask({ what: 'rename', person })}
          >
            {say('people.rename')}
          </button>
          <button
            type="button"
            className="mapwell-tool"
            data-part="take-out"
            aria-label={say('people.remove.of', { name })}
            onClick={() => ask({ what: 'remove', person })}
          >
            {say('people.remove')}
          </button>
        </div>
      )}
    </li>
  );
}

/** Who was taken out, why, and the way to put them back. */
function TakenOut({ family }: { family: UseFamilyRecord }): React.ReactElement | null {
  const { say, takenOut, writable, putBackPerson } = family;
  if (takenOut.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="taken-out">
      <summary>{say('people.out', { count: takenOut.length })}</summary>
      <ul className="mapwell-family-people">
        {takenOut.map(({ person, why }) => {
          const name = person.name || say('person.someone');
          return (
            <li key={person.id} className="mapwell-family-person">
              <p className="mapwell-family-who">
                <strong dir="auto">{name}</strong>
                {why.trim() !== '' && (
                  <span className="mapwell-quiet" dir="auto">
                    {say('people.out.why', { why })}
                  </span>
                )}
              </p>
              {writable && (
                <button
                  type="button"
                  className="mapwell-tool"
                  data-part="put-back"
                  aria-label={say('people.back.of', { name })}
                  onClick={() => putBackPerson(person.id, '')}
                >
                  {say('people.back')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
