import * as React from 'react';
import type { NetworkFact } from './network-facts.text';
import type { CardSetting } from './network-setting';
import { PersonCard } from './person-card';
import { PersonFacts } from './person-part';
import type { NetworkColumn } from './network-facts.text';
import { networkColumns } from './network-facts.text';
import type { NetworkGroupInWords, PersonInWords } from './safety-network.text';
import { describeNetwork, linesIn } from './safety-network.text';
import type { NetworkCardButtonProps, UseSafetyNetwork } from './use-safety-network';

export interface NetworkWordsProps {
  map: UseSafetyNetwork;
  setting: CardSetting;
}

/** The groups of people in words, worked out once for the list, the table or the sentences on show. */
function useGroups({ seen, say }: UseSafetyNetwork): readonly NetworkGroupInWords[] {
  return React.useMemo(() => describeNetwork(seen, say).groups, [seen, say]);
}

interface PersonProps {
  person: PersonInWords;
  isOpen: boolean;
  map: UseSafetyNetwork;
  setting: CardSetting;
}

/** Whether nothing that is told of somebody is another than before. */
function saysTheSame(before: PersonProps, after: PersonProps): boolean {
  const [a, b] = [before.person, after.person];
  // A card that is open shows more than the facts, and whatever it names may have changed.
  if (before.isOpen || after.isOpen || before.setting.say !== after.setting.say) return false;
  return (
    before.setting.writable === after.setting.writable &&
    before.setting.headingLevel === after.setting.headingLevel &&
    a.name === b.name &&
    a.personId === b.personId &&
    a.facts.length === b.facts.length &&
    a.facts.every((fact, at) => sameFact(fact, b.facts[at]))
  );
}

function sameFact(a: NetworkFact, b: NetworkFact | undefined): boolean {
  return a.key === b?.key && a.label === b.label && a.text === b.text && a.phrase === b.phrase;
}

/** The button that opens somebody's card where they stand. */
function CardButton({
  props,
  map,
  isOpen,
}: {
  props: NetworkCardButtonProps;
  map: UseSafetyNetwork;
  isOpen: boolean;
}): React.ReactElement {
  const { say, writable } = map;
  return (
    <button {...props} aria-expanded={isOpen} className="mapwell-tool">
      {say(writable ? 'card.open' : 'card.read')}
    </button>
  );
}

/** The network as a list: everybody in their group, with all that is known about them. */
export function NetworkList({ map, setting }: NetworkWordsProps): React.ReactElement {
  const groups = useGroups(map);
  const Heading = `h${setting.headingLevel}` as 'h3';
  return (
    <div className="mapwell-network-groups" data-part="list">
      {groups.map(({ key, heading, people }) => (
        <section key={key} data-group={key}>
          <Heading className="mapwell-group-heading">{heading}</Heading>
          <ul className="mapwell-network-people">
            {people.map((person) => (
              <ListPerson
                key={person.personId}
                person={person}
                isOpen={map.openId === person.personId}
                map={map}
                setting={setting}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const ListPerson = /* @__PURE__ */ React.memo(function ListPerson({
  person,
  isOpen,
  map,
  setting,
}: PersonProps): React.ReactElement {
  const { personId, name, facts } = person;
  return (
    <li className="mapwell-network-one" data-item-id={personId}>
      <p className="mapwell-network-who" dir="auto">
        {name}
      </p>
      <PersonFacts facts={facts} say={setting.say} />
      <div className="mapwell-row">
        <CardButton props={map.getCardButtonProps(personId)} map={map} isOpen={isOpen} />
      </div>
      {isOpen && (
        <PersonCard personId={personId} seen={map.seen} setting={setting} level={setting.headingLevel + 1} />
      )}
    </li>
  );
}, saysTheSame);

/** The network in sentences, each with the way to change what it says. */
export function NetworkSentences({ map, setting }: NetworkWordsProps): React.ReactElement {
  const groups = useGroups(map);
  const Heading = `h${setting.headingLevel}` as 'h3';
  return (
    <div className="mapwell-network-groups" data-part="sentences">
      {groups.map(({ key, heading, people }) => (
        <section key={key} data-group={key}>
          <Heading className="mapwell-group-heading">{heading}</Heading>
          <ul className="mapwell-network-people">
            {people.map((person) => (
              <SentencePerson
                key={person.personId}
                person={person}
                isOpen={map.openId === person.personId}
                map={map}
                setting={setting}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const SentencePerson = /* @__PURE__ */ React.memo(function SentencePerson({
  person,
  isOpen,
  map,
  setting,
}: PersonProps): React.ReactElement {
  const { personId, sentences } = person;
  return (
    <li className="mapwell-network-one" data-item-id={personId}>
      {sentences.map((sentence, at) => (
        <p key={at} className="mapwell-network-sentence" dir="auto">
          {sentence}
        </p>
      ))}
      <div className="mapwell-row">
        <CardButton props={map.getCardButtonProps(personId)} map={map} isOpen={isOpen} />
      </div>
      {isOpen && (
        <PersonCard personId={personId} seen={map.seen} setting={setting} level={setting.headingLevel + 1} />
      )}
    </li>
  );
}, saysTheSame);

/** The network as a table: a row a person, and every fact in one of its columns. */
export function NetworkTableView({ map, setting }: NetworkWordsProps): React.ReactElement {
  const { say } = map;
  const people = useGroups(map).flatMap((group) => group.people);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <div className="mapwell-network-scroll" role="region" aria-label={say('form.table')} tabIndex={0}>
      <table className="mapwell-network-table" data-part="table">
        <thead>
          <tr>
            {networkColumns.map((column) => (
              <th key={column} scope="col">
                {say(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <TablePerson
              key={person.personId}
              person={person}
              isOpen={map.openId === person.personId}
              map={map}
              setting={setting}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const TablePerson = /* @__PURE__ */ React.memo(function TablePerson({
  person,
  isOpen,
  map,
  setting,
}: PersonProps): React.ReactElement {
  const { personId, name } = person;
  const lines = (column: NetworkColumn) =>
    linesIn(setting.say, person, column).map((line, at) => (
      <p key={at} dir="auto">
        {line}
      </p>
    ));
  return (
    <>
      <tr data-item-id={personId}>
        <th scope="row">
          <p className="mapwell-network-who" dir="auto">
            {name}
          </p>
          {lines('who')}
          <CardButton props={map.getCardButtonProps(personId)} map={map} isOpen={isOpen} />
        </th>
        {networkColumns.slice(1).map((column) => (
          <td key={column}>{lines(column)}</td>
        ))}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={networkColumns.length}>
            <PersonCard personId={personId} seen={map.seen} setting={setting} level={setting.headingLevel} />
          </td>
        </tr>
      )}
    </>
  );
}, saysTheSame);
