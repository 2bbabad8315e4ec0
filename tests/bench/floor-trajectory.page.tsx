import * as React from 'react';
import type { OnTheWay } from './trajectory-page';
import { offerTrajectory } from './trajectory-page';

// The page our trajectory is measured against: a plain list drawn by React, with the same words, the same buttons and the same
// classes for the same stages. In the careful form a stage is memoised, so that the one that is changed is the only one that is
// drawn again. It opens no document, remembers no plan, asks for no reason and has no undo, no dialogs and no dragging.

const words = { planned: 'Planned', happening: 'Happening now', done: 'Done' } as const;
const marks = { planned: 'M4 12h16', happening: 'M12 4v16', done: 'M5 12l5 5 9-10' } as const;
const tools = ['How it is…', 'When…', 'Move…', 'Details…'];
const isMemoised = window.location.pathname.endsWith('memo');

function FloorWay({ stages }: { stages: readonly OnTheWay[] }): React.ReactElement {
  const [done, setDone] = React.useState<Readonly<Record<string, boolean>>>({});
  const press = React.useCallback((id: string) => setDone((before) => ({ ...before, [id]: true })), []);
  const Stage = isMemoised ? RememberedStage : FloorStage;
  return (
    <div className="mapwell" lang="en-GB">
      <header className="mapwell-head">
        <div className="mapwell-title">
          <h2 className="mapwell-title-heading">The way ahead</h2>
          <button type="button" className="mapwell-tool">
            Give it a name
          </button>
        </div>
        <div role="group" aria-label="Tools for the way ahead" className="mapwell-toolbar">
          <div className="mapwell-switch" role="group" aria-label="Show it as">
            {['List', 'Picture', 'Table'].map((view) => (
              <button key={view} type="button" aria-pressed={view === 'List'}>
                {view}
              </button>
            ))}
          </div>
          <div className="mapwell-switch">
            <button type="button">Undo</button>
            <button type="button">Redo</button>
          </div>
          {['Start and end…', 'What it comes from and leads to…', 'Dates to take away…', 'Print…'].map(
            (tool) => (
              <button key={tool} type="button" className="mapwell-tool" aria-haspopup="dialog">
                {tool}
              </button>
            ),
          )}
        </div>
      </header>
      <section className="mapwell-way">
        <h3 className="mapwell-way-heading">Stages</h3>
        <div className="mapwell-lanes">
          <section className="mapwell-lane">
            <ol className="mapwell-stages" aria-label="Everyone together">
              {stages.map((stage) => (
                <Stage key={stage.id} stage={stage} isDone={done[stage.id] === true} press={press} />
              ))}
            </ol>
            <Line label="The next stage, in plain words" add="Add it" />
          </section>
        </div>
        <Line label="A path of its own: whose?" add="Add this path" />
      </section>
      <section className="mapwell-way">
        <h3 className="mapwell-way-heading">Bottom lines</h3>
        <p className="mapwell-quiet">
          What the services insist on. They say what must be so; the family decides how.
        </p>
        <ul className="mapwell-stages" />
        <Line label="Something that must be so" add="Add this bottom line" />
      </section>
      <section className="mapwell-way">
        <h3 className="mapwell-way-heading">Next steps</h3>
        <ul className="mapwell-stages" />
        <Line label="Something somebody does next" add="Add this step" />
      </section>
    </div>
  );
}

/** A field for one line, with the button that adds it. */
function Line({ label, add }: { label: string; add: string }): React.ReactElement {
  const [text, setText] = React.useState('');
  return (
    <div className="mapwell-row mapwell-one-line">
      <label className="mapwell-field">
        <span>{label}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" className="mapwell-button">
        {add}
      </button>
    </div>
  );
}

interface StageProps {
  stage: OnTheWay;
  isDone: boolean;
  press: (id: string) => void;
}

function FloorStage({ stage, isDone, press }: StageProps): React.ReactElement {
  const { id, title, week, task, evidence } = stage;
  const status = isDone ? 'done' : stage.status;
  return (
    <li className="mapwell-stage" data-item-id={id} data-kind="stage" data-status={status}>
      <div className="mapwell-stage-head">
        <button
          type="button"
          className="mapwell-tool mapwell-grip"
          data-part="drag-handle"
          aria-label={`Move by dragging, or with Space and the arrow keys: ${title}`}
        >
          <svg className="mapwell-symbol" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M9 5h1M14 5h1M9 12h1M14 12h1M9 19h1M14 19h1" />
          </svg>
        </button>
        <h4 className="mapwell-stage-title" dir="auto" lang="en-GB">
          {title}
        </h4>
        <span className="mapwell-standing" data-status={status}>
          <svg className="mapwell-symbol" viewBox="0 0 24 24" aria-hidden="true">
            <path d={marks[status]} />
          </svg>
          {words[status]}
        </span>
      </div>
      <dl className="mapwell-facts">
        <div data-fact="planned">
          <dt dir="auto">Planned</dt>
          <dd dir="auto">{`week ${week}`}</dd>
        </div>
        <div data-fact="task">
          <dt dir="auto">Who does what</dt>
          <dd dir="auto">
            {'Gran: '}
            <span dir="auto" lang="en-GB">
              {task}
            </span>
          </dd>
        </div>
        {evidence !== '' && (
          <div data-fact="evidence">
            <dt dir="auto">What people will need to see</dt>
            <dd dir="auto" lang="en-GB">
              {evidence}
            </dd>
          </div>
        )}
      </dl>
      <div className="mapwell-row mapwell-stage-tools">
        {tools.map((tool) => (
          <button
            key={tool}
            type="button"
            className="mapwell-tool"
            data-part={tool === 'How it is…' ? 'status-button' : undefined}
            aria-haspopup="dialog"
            aria-label={`${tool} ${title}`}
            onClick={() => press(id)}
          >
            {tool}
          </button>
        ))}
      </div>
    </li>
  );
}

const RememberedStage = React.memo(FloorStage);

offerTrajectory((stages) => <FloorWay stages={stages} />);
