import * as React from 'react';
import type { CardSetting } from './board-card';

export interface BoardCaptureProps {
  column: string;
  heading: string;
  setting: CardSetting;
}

/**
 * The field at the top of a column: type, Enter, type, Enter. Nothing is sorted while thoughts come. Who says so stays
 * chosen for the next thing, as one person often says several. What is half typed is the field's own until it is added.
 */
export function BoardCapture({ column, heading, setting }: BoardCaptureProps): React.ReactElement {
  const { say, actions, people } = setting;
  const [text, setText] = React.useState('');
  const [verbatim, setVerbatim] = React.useState(false);
  const [speaker, setSpeaker] = React.useState('');
  const [open, setOpen] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const add = () => {
    field.current?.focus();
    if (text.trim() === '') return;
    actions.add(column, text.trim(), { verbatim, saidBy: speaker === '' ? [] : [speaker] });
    setText('');
    setVerbatim(false);
  };
  return (
    // Once open it stays so: were it to fold away as the focus leaves, what a person is just pressing beneath it would move
    // from under the finger, and the press would be lost.
    <div className="mapwell-capture" data-part="capture" data-state={open ? 'open' : 'closed'}>
      <textarea
        ref={field}
        data-part="capture-field"
        aria-label={say('capture.label', { column: heading })}
        placeholder={say('capture.placeholder')}
        rows={2}
        dir="auto"
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While a word is being composed (Chinese, Japanese, some keyboards on phones) Enter belongs to the word.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <div className="mapwell-capture-more">
        <label className="mapwell-field">
          <span>{say('capture.saidBy')}</span>
          <select value={speaker} onChange={(event) => setSpeaker(event.currentTarget.value)}>
            <option value="">{say('capture.saidBy.nobody')}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name || say('item.someone')}
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
          <span>{say('capture.verbatim')}</span>
        </label>
        <button type="button" className="mapwell-button" data-part="capture-add" onClick={add}>
          {say('capture.add')}
        </button>
      </div>
    </div>
  );
}
