import * as React from 'react';
import { Symbol } from '../../src/foundation/react/symbol';
import { mappingBoardWords as words } from '../../src/mapping-board/mapping-board.words';
import type { ColumnKey, Thing } from './content';
import { categories, columnKeys, people } from './content';
import { dragByHand } from './floor-drag';
import { MoveDialog } from './floor-move';
import type { Send } from './floor-state';
import { floorReducer, startState } from './floor-state';
import type { CategoryKey } from './floor-words';
import { categoryNames, inARow, opening, says, tones } from './floor-words';

// The page our board is measured against: plain React as a careful author writes it for one page, with the same words,
// buttons, fields and classes. It has no undo and no hints, says nothing aloud, checks no document, moves no focus and knows
// one language.

const symbols = { worries: 'cloud', workingWell: 'sun', needsToHappen: 'signpost' } as const;

export function FloorBoard({ things }: { things: readonly Thing[] }): React.ReactElement {
  const [state, send] = React.useReducer(floorReducer, things, startState);
  React.useEffect(
    () => dragByHand((id, column, before) => send({ type: 'move', id, column, category: null, before })),
    [],
  );
  return (
    <div className="mapwell" lang="en-GB">
      <Head />
      <div className="mapwell-columns" data-count={3}>
        {columnKeys.map((column) => (
          <Column
            key={column}
            column={column}
            things={state.columns[column]}
            editing={state.editing}
            send={send}
          />
        ))}
      </div>
      {state.moving && (
        <MoveDialog thing={state.moving} place={state.columns[state.moving.column]} send={send} />
      )}
    </div>
  );
}

/** What stands above the columns does nothing here. */
const Head = React.memo(function Head(): React.ReactElement {
  return (
    <>
      <header className="mapwell-head">
        <div className="mapwell-title">
          <h2 className="mapwell-title-heading">A map to measure</h2>
          <button type="button" className="mapwell-tool">
            {words['board.title.change']}
          </button>
        </div>
        <div role="group" aria-label={words['toolbar.label']} className="mapwell-toolbar">
          <Switch label={words['view.label']} first={words['view.picture']} second={words['view.list']} />
          <Switch
            label={words['arrangement.label']}
            first={words['arrangement.columns']}
            second={words['arrangement.categories']}
          />
          <div className="mapwell-switch">
            <button type="button" aria-disabled="true">
              {words['undo.do']}
            </button>
            <button type="button" aria-disabled="true">
              {words['redo.do']}
            </button>
          </div>
          <button type="button" className="mapwell-tool">
            {words['print.do']}
          </button>
        </div>
      </header>
      <details className="mapwell-fold mapwell-filter">
        <summary>{words['filter.open']}</summary>
        <div role="group" aria-label={words['filter.label']}>
          <Choice
            label={words['filter.child']}
            first={words['filter.child.all']}
            of={people.filter(({ kind }) => kind === 'child')}
          />
          <Choice label={words['filter.view']} first={words['filter.view.all']} of={people} />
          <button type="button" className="mapwell-tool" aria-disabled="true">
            {words['filter.clear']}
          </button>
        </div>
      </details>
    </>
  );
});

function Switch({
  label,
  first,
  second,
}: {
  label: string;
  first: string;
  second: string;
}): React.ReactElement {
  return (
    <div role="group" aria-label={label} className="mapwell-switch">
      <button type="button" aria-pressed="true">
        {first}
      </button>
      <button type="button" aria-pressed="false">
        {second}
      </button>
    </div>
  );
}

function Choice({
  label,
  first,
  of,
}: {
  label: string;
  first: string;
  of: readonly { id: string; name: string }[];
}): React.ReactElement {
  return (
    <label className="mapwell-field">
      <span>{label}</span>
      <select defaultValue="">
        <option value="">{first}</option>
        {of.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ColumnProps {
  column: ColumnKey;
  things: readonly Thing[];
  editing: string | null;
  send: Send;
}

const Column = React.memo(function Column({
  column,
  things,
  editing,
  send,
}: ColumnProps): React.ReactElement {
  const heading = words[`column.${column}.heading`];
  return (
    <section className="mapwell-column" data-column={column} data-tone={tones[column]} aria-label={heading}>
      <header className="mapwell-column-head">
        <h3 className="mapwell-column-heading">
          <Symbol name={symbols[column]} />
          {heading}
        </h3>
        <p className="mapwell-quiet">{words[`column.${column}.question`]}</p>
        <p className="mapwell-count">
          {words['column.count'].other.replace('%{count}', String(things.length))}
        </p>
      </header>
      <Capture column={column} heading={heading} send={send} />
      <Prompts column={column} heading={heading} />
      <div className="mapwell-group">
        <ul className="mapwell-items" aria-label={says.things + heading}>
          {things.map((thing) => (
            <Card key={thing.id} thing={thing} editing={thing.id === editing} send={send} />
          ))}
        </ul>
      </div>
    </section>
  );
});

function Capture({
  column,
  heading,
  send,
}: {
  column: ColumnKey;
  heading: string;
  send: Send;
}): React.ReactElement {
  const [text, setText] = React.useState('');
  const [verbatim, setVerbatim] = React.useState(false);
  const [speaker, setSpeaker] = React.useState('');
  const add = () => {
    if (text.trim() === '') return;
    send({ type: 'add', column, text: text.trim(), verbatim, saidBy: speaker === '' ? [] : [speaker] });
    setText('');
    setVerbatim(false);
  };
  return (
    <div className="mapwell-capture" data-state={text === '' ? 'empty' : 'filled'}>
      <textarea
        aria-label={says.add + heading}
        placeholder={words['capture.placeholder']}
        rows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          add();
        }}
      />
      <div className="mapwell-capture-more">
        <label className="mapwell-field">
          <span>{words['capture.saidBy']}</span>
          <select value={speaker} onChange={(event) => setSpeaker(event.currentTarget.value)}>
            <option value="">{words['answer.notSaid']}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="mapwell-choice">
          <input
            type="checkbox"
            checked={verbatim}
            onChange={(event) => setVerbatim(event.currentTarget.checked)}
          />
          <span>{words['capture.verbatim']}</span>
        </label>
        <button type="button" className="mapwell-button" onClick={add}>
          {words['capture.add']}
        </button>
      </div>
    </div>
  );
}

const catalogue: Readonly<Record<string, unknown>> = words;
const promptsOf = (key: string) =>
  [1, 2, 3, 4]
    .map((number) => catalogue[`category.${key}.prompt.${number}`])
    .filter((prompt) => typeof prompt === 'string');

function Prompts({ column, heading }: { column: ColumnKey; heading: string }): React.ReactElement {
  return (
    <details className="mapwell-fold">
      <summary aria-label={says.prompts + heading}>{words['prompts.open']}</summary>
      {categories[column].map((key: CategoryKey) => (
        <div key={key} className="mapwell-prompts">
          <p>
            <strong>{words[`category.${key}.heading`]}</strong> {words[`category.${key}.help`]}
          </p>
          <ul>
            {promptsOf(key).map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

interface CardProps {
  thing: Thing;
  editing: boolean;
  send: Send;
}

const Card = React.memo(function Card({ thing, editing, send }: CardProps): React.ReactElement {
  const name = opening(thing.text);
  return (
    <li className="mapwell-card" data-item-id={thing.id}>
      {editing ? (
        <Editor thing={thing} name={name} send={send} />
      ) : thing.verbatim ? (
        <blockquote className="mapwell-words" data-part="words">{`“${thing.text}”`}</blockquote>
      ) : (
        <p className="mapwell-words" data-part="words">
          {thing.text}
        </p>
      )}
      <Marks thing={thing} />
      {!editing && (
        <div className="mapwell-card-tools">
          <button
            type="button"
            className="mapwell-tool mapwell-handle"
            data-part="drag-handle"
            aria-label={says.drag + name}
          >
            <Symbol name="grip" />
          </button>
          <button
            type="button"
            className="mapwell-tool"
            data-part="edit-button"
            aria-label={says.edit + name}
            onClick={() => send({ type: 'edit', id: thing.id })}
          >
            {words['item.edit']}
          </button>
          <button
            type="button"
            className="mapwell-tool"
            data-part="move-button"
            aria-haspopup="dialog"
            aria-label={says.move + name}
            onClick={() => send({ type: 'ask', thing })}
          >
            {words['item.move']}
          </button>
          <button
            type="button"
            className="mapwell-tool"
            aria-haspopup="dialog"
            aria-label={says.details + name}
          >
            {words['item.details']}
          </button>
        </div>
      )}
    </li>
  );
});

function Editor({ thing, name, send }: { thing: Thing; name: string; send: Send }): React.ReactElement {
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  return (
    <div className="mapwell-editor">
      <textarea
        ref={field}
        className="mapwell-words"
        data-part="edit-field"
        aria-label={says.field + name}
        rows={3}
        value={thing.text}
        onChange={(event) => send({ type: 'write', thing, text: event.currentTarget.value })}
      />
      <button
        type="button"
        className="mapwell-button"
        data-part="edit-done"
        aria-label={says.done + name}
        onClick={() => send({ type: 'finish' })}
      >
        {words['item.edit.done']}
      </button>
    </div>
  );
}

function Marks({ thing }: { thing: Thing }): React.ReactElement | null {
  const { agreed, category, verbatim, saidBy, about } = thing;
  const drafted = !agreed && (category === 'danger' || category === 'goal');
  if (!agreed && !drafted && !verbatim && category === null && saidBy.length === 0 && about.length === 0)
    return null;
  return (
    <ul className="mapwell-marks">
      {agreed && (
        <li>
          <Symbol name="tick" />
          {words['status.agreed']}
        </li>
      )}
      {drafted && (
        <li>
          <Symbol name="pencil" />
          {words['status.draft']}
        </li>
      )}
      {verbatim && (
        <li>
          <Symbol name="speech" />
          {words['item.ownWords']}
        </li>
      )}
      {category !== null && <li>{categoryNames[category]}</li>}
      {saidBy.length > 0 && <li>{says.said + inARow(saidBy)}</li>}
      {about.length > 0 && <li>{says.about + inARow(about)}</li>}
    </ul>
  );
}
