import * as React from 'react';
import type { PersonKind } from '../foundation/document';
import { personKinds } from '../foundation/document';
import { OneOf } from '../foundation/react/one-of';
import { findingFor, findingQuestions } from './network-finding.text';
import { nameInNetwork, sayEntry } from './network-names.text';
import { memberOf } from './network-people.model';
import type { NetworkEntryKind } from './safety-network.model';
import { networkLists } from './safety-network.model';
import type { UseSafetyNetwork } from './use-safety-network';

/** Takes somebody into the network: whom the document names already with one press, anyone else by name. */
export function AddPeople({ map }: { map: UseSafetyNetwork }): React.ReactElement {
  const { say, actions, network } = map;
  const others = network.people.filter(({ id }) => memberOf(network, id) === null);
  return (
    <details className="mapwell-fold" data-part="add">
      <summary>{say('add.open')}</summary>
      <div className="mapwell-form-group">
        <SomeoneNew map={map} />
        {others.length > 0 && (
          <div role="group" aria-label={say('add.named')} className="mapwell-row">
            {others.map(({ id }) => {
              const name = nameInNetwork(say, network.people, id);
              return (
                <button
                  key={id}
                  type="button"
                  className="mapwell-button"
                  data-part="add-named"
                  onClick={() => actions.addNamed(id)}
                >
                  {say('add.of', { name })}
                </button>
              );
            })}
          </div>
        )}
      </div>
    </details>
  );
}

function SomeoneNew({ map }: { map: UseSafetyNetwork }): React.ReactElement {
  const { say, actions } = map;
  const [name, setName] = React.useState('');
  const [kind, setKind] = React.useState<PersonKind>('naturallyConnected');
  const field = React.useRef<HTMLInputElement>(null);
  const add = () => {
    if (actions.addSomeone(name, kind) === null) return;
    setName('');
    field.current?.focus();
  };
  return (
    <div className="mapwell-row">
      <label className="mapwell-field">
        <span>{say('edit.someone.name')}</span>
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
        part="add-kind"
        label={say('edit.someone.kind')}
        value={kind}
        options={personKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
        onChange={setKind}
      />
      <button type="button" className="mapwell-button" data-part="add-do" onClick={add}>
        {say('edit.someone.do')}
      </button>
    </div>
  );
}

/** Everything that was taken out, with who, when and why, and the way to put it back. */
export function TakenOut({ map }: { map: UseSafetyNetwork }): React.ReactElement | null {
  const { say, actions, seen, writable } = map;
  const kinds = Object.keys(networkLists) as NetworkEntryKind[];
  const removed = kinds.flatMap((of) =>
    seen[networkLists[of]].flatMap(({ id, removed: removal }) => (removal ? [{ of, id, removal }] : [])),
  );
  if (removed.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="removed">
      <summary>{say('removed.heading', { count: removed.length })}</summary>
      <ul className="mapwell-network-people">
        {removed.map(({ of, id, removal }) => {
          const what = sayEntry(say, seen, of, id);
          const more = [
            removal.by === null
              ? ''
              : say('removed.by', { name: nameInNetwork(say, seen.people, removal.by) }),
            removal.why.trim() === '' ? '' : say('removed.why', { why: removal.why }),
          ].filter((part) => part !== '');
          return (
            <li key={`${of}/${id}`} className="mapwell-network-one">
              <p dir="auto">
                {more.length === 0 ? what : say('part.said', { text: what, more: more.join('; ') })}
              </p>
              {writable && (
                <div className="mapwell-row">
                  <button
                    type="button"
                    className="mapwell-tool"
                    data-part="restore"
                    aria-label={say('removed.back.of', { what })}
                    onClick={() => actions.restore(of, id)}
                  >
                    {say('removed.restore')}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Hints for the next talk. They never block, and none says that anybody has too little. */
export function NetworkHints({ map }: { map: UseSafetyNetwork }): React.ReactElement | null {
  const { say, hints } = map;
  if (hints.length === 0) return null;
  return (
    <div className="mapwell-notice" role="note" data-part="hints">
      <p>
        <strong>{say('hint.heading')}</strong>
      </p>
      <ul>
        {hints.map((hint) => (
          <li key={hint} dir="auto">
            {hint}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Questions that help to find people, for whoever wants them. */
export function FindingPeople({ map }: { map: UseSafetyNetwork }): React.ReactElement {
  const { say } = map;
  return (
    <details className="mapwell-fold" data-part="finding">
      <summary>{say('find.open')}</summary>
      <div className="mapwell-form-group">
        {findingFor.map((whom) => (
          <div key={whom}>
            <p className="mapwell-form-heading">{say(`find.${whom}`)}</p>
            <ul className="mapwell-network-questions">
              {findingQuestions(say, whom).map((question) => (
                <li key={question} dir="auto">
                  {question}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
