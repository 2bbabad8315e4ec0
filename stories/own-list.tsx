import * as React from 'react';
import { boardInWords, useMappingBoard } from '../src/mapping-board';
import { boardWordsIn } from './board-words';
import { nadiaTariqAndAisha } from './families/nadia-tariq-and-aisha';
import './own-list.css';

/** A host's own markup over the hook: one list of everything, and a menu of columns in the place of dragging. */
export function OwnList({ spoken }: { spoken: string }): React.ReactElement {
  const words = React.useMemo(() => boardWordsIn(spoken), [spoken]);
  const map = useMappingBoard({ defaultValue: nadiaTariqAndAisha, words, locale: spoken });
  const { say, actions, columns, getCardProps } = map;
  const [text, setText] = React.useState('');
  const inWords = boardInWords(map.board, { words, locale: spoken, arrangement: 'columns' });
  const [first] = inWords.columns;
  return (
    <div {...map.getRootProps()} className="own-list" lang={spoken}>
      <h2 dir="auto">{inWords.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first) actions.add(first.key, text);
          setText('');
        }}
      >
        <label>
          {say('capture.label', { column: first?.heading ?? '' })}
          <input value={text} dir="auto" onChange={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit">{say('capture.add')}</button>
        <button
          type="button"
          data-part="undo"
          aria-disabled={map.undoName === null}
          onClick={map.undoName === null ? undefined : actions.undo}
        >
          {say('undo.do')}
        </button>
      </form>
      <ol>
        {columns.flatMap(({ plan, groups }) =>
          groups.flatMap(({ items }) =>
            items.map((item) => (
              <li key={item.id} {...getCardProps.card(item)}>
                <p dir="auto" lang={item.lang ?? map.board.lang}>
                  {item.text}
                </p>
                <select
                  data-part="move-button"
                  aria-label={getCardProps.moveButton(item)['aria-label']}
                  value={plan.key}
                  onChange={(event) =>
                    actions.move(item.id, { column: event.currentTarget.value, category: null, before: null })
                  }
                >
                  {inWords.columns.map(({ key, heading }) => (
                    <option key={key} value={key}>
                      {heading}
                    </option>
                  ))}
                </select>
              </li>
            )),
          ),
        )}
      </ol>
      <div className="own-list-heard">{map.region}</div>
    </div>
  );
}
