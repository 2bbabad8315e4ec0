import * as React from 'react';
import type { PersonKind } from '../foundation/document';
import { personKinds } from '../foundation/document';
import type { UseSafetyScale } from './use-safety-scale';

/** Asks someone: whoever the document names already with one press, anyone else by name. */
export function ScaleAskSomeone({ map }: { map: UseSafetyScale }): React.ReactElement {
  const { say, actions, scale } = map;
  const others = scale.people.filter(({ id }) => !scale.raters.includes(id));
  return (
    <details className="mapwell-fold" data-part="ask">
      <summary>{say('rater.add')}</summary>
      {others.length > 0 && (
        <div className="mapwell-row">
          {others.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="mapwell-button"
              data-part="ask-person"
              aria-label={say('rater.add.of', { name: name || say('person.someone') })}
              onClick={() => actions.askPerson(id)}
            >
              <span dir="auto">{name || say('person.someone')}</span>
            </button>
          ))}
        </div>
      )}
      <SomeoneElse map={map} />
    </details>
  );
}

function SomeoneElse({ map }: { map: UseSafetyScale }): React.ReactElement {
  const { say, actions } = map;
  const [name, setName] = React.useState('');
  const [kind, setKind] = React.useState<PersonKind>('parent');
  const field = React.useRef<HTMLInputElement>(null);
  const ask = () => {
    if (actions.askSomeone(name, kind) === null) return;
    setName('');
    field.current?.focus();
  };
  return (
    <div className="mapwell-row">
      <label className="mapwell-field">
        <span>{say('rater.add.name')}</span>
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
            ask();
          }}
        />
      </label>
      <label className="mapwell-field">
        <span>{say('rater.add.kind')}</span>
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as PersonKind)}>
          {personKinds.map((option) => (
            <option key={option} value={option}>
              {say(`kind.${option}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="mapwell-button" data-part="ask-do" onClick={ask}>
        {say('rater.add.do')}
      </button>
    </div>
  );
}
