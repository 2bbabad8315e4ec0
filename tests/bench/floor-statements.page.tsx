import * as React from 'react';
import type { Written } from './statements-page';
import { offerStatements } from './statements-page';

// The page our statements are measured against: a form written by hand, each field controlled, the state of all in one React
// reducer, with the same fields, buttons, words and classes. It has no parts, no checks, no versions and no undo, says
// nothing aloud and checks no document.

type Kind = 'danger' | 'goal';

interface Typed {
  number: number;
  kind: Kind;
  text: string;
}

function floorReducer(state: readonly Written[], { number, kind, text }: Typed): readonly Written[] {
  return state.map((set) => (set.number === number ? { ...set, [kind]: text } : set));
}

const words = {
  danger: {
    heading: 'Danger statement',
    label: 'What are people worried could happen?',
    hint: 'Who is worried, about what, like which time, and what could happen to whom if nothing changes.',
  },
  goal: {
    heading: 'Safety goal',
    label: 'What will be good enough?',
    hint: 'What people will be doing, what the child will live, what others will see, and for how long.',
  },
};
const tools = ['Build it from parts', 'Who sees it this way', 'Earlier words', 'Details'];

function FloorStatements({ sets }: { sets: readonly Written[] }): React.ReactElement {
  const [state, send] = React.useReducer(floorReducer, sets);
  return (
    <div className="mapwell" lang="en-GB">
      <header className="mapwell-head">
        <h2 className="mapwell-title-heading">Worries and goals</h2>
        <div className="mapwell-toolbar">
          <div className="mapwell-switch">
            <button type="button">Undo</button>
            <button type="button">Redo</button>
          </div>
          <button type="button" className="mapwell-tool">
            Print…
          </button>
        </div>
      </header>
      <section className="mapwell-section">
        <h3 className="mapwell-section-heading">What has happened</h3>
        <button type="button" className="mapwell-button">
          Begin a harm statement
        </button>
      </section>
      <section className="mapwell-section">
        <h3 className="mapwell-section-heading">What could happen, and what is good enough</h3>
        <ul className="mapwell-sets">
          {state.map((set) => (
            <FloorSet key={set.number} set={set} send={send} />
          ))}
        </ul>
        <button type="button" className="mapwell-button">
          Begin a danger statement
        </button>
      </section>
      <section className="mapwell-section">
        <h3 className="mapwell-section-heading">Also written down</h3>
        <LineToAdd />
      </section>
    </div>
  );
}

function LineToAdd(): React.ReactElement {
  const [text, setText] = React.useState('');
  return (
    <div className="mapwell-line-capture">
      <label className="mapwell-field">
        <span>Something that happened</span>
        <small className="mapwell-quiet">Type and press Enter, then type the next one.</small>
        <textarea rows={1} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" className="mapwell-button">
        Write it down
      </button>
    </div>
  );
}

interface SetProps {
  set: Written;
  send: (typed: Typed) => void;
}

function BareSet({ set, send }: SetProps): React.ReactElement {
  return (
    <li className="mapwell-set">
      <h4 className="mapwell-set-heading">Danger statement {set.number}</h4>
      <div className="mapwell-set-pair">
        <Field set={set} kind="danger" send={send} />
        <div className="mapwell-set-goals">
          <Field set={set} kind="goal" send={send} />
        </div>
      </div>
    </li>
  );
}

function Field({ set, kind, send }: SetProps & { kind: Kind }): React.ReactElement {
  const { heading, label, hint } = words[kind];
  const name = `${heading.toLowerCase()} ${set.number}`;
  return (
    <div className="mapwell-statement" role="group" aria-label={heading} data-part={kind}>
      <div className="mapwell-statement-head">
        <h5 className="mapwell-group-heading">{heading}</h5>
        <span className="mapwell-status">Draft</span>
      </div>
      <label className="mapwell-field mapwell-statement-text">
        <span>{label}</span>
        <small className="mapwell-quiet">{hint}</small>
        <textarea
          aria-label={`${label} (${name})`}
          rows={6}
          dir="auto"
          autoComplete="off"
          value={set[kind]}
          onChange={(event) => send({ number: set.number, kind, text: event.currentTarget.value })}
        />
      </label>
      <div className="mapwell-row mapwell-statement-tools">
        {tools.map((tool) => (
          <button
            key={tool}
            type="button"
            className="mapwell-tool"
            aria-expanded={false}
            aria-label={`${tool}: ${name}`}
          >
            {tool}
          </button>
        ))}
      </div>
    </div>
  );
}

const FloorSet = window.location.pathname.endsWith('plain') ? BareSet : React.memo(BareSet);

offerStatements((sets) => <FloorStatements sets={sets} />);
