import * as React from 'react';
import { CheckBox } from '../foundation/react/check-box';
import { OneOrNone } from '../foundation/react/one-or-none';
import type { CardSetting } from './board-card';
import { personOptions } from './board-names.text';

export interface BoardCaptureProps {
  column: string;
  heading: string;
  setting: CardSetting;
}

/**
 * The field at the top of a column: type, Enter, type, Enter. Nothing is sorted while thoughts come. Who says so stays
 * chosen for the next thing, as one person often says several. What is half typed is the field's own until it is added.
 */
export const BoardCapture = /* @__PURE__ */ React.memo(function BoardCapture({
  column,
  heading,
  setting,
}: BoardCaptureProps): React.ReactElement {
  const { say, actions, people } = setting;
  const [text, setText] = React.useState('');
  const [verbatim, setVerbatim] = React.useState(false);
  const [speaker, setSpeaker] = React.useState<string | null>(null);
  const [open, setOpen] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const add = () => {
    field.current?.focus();
    if (text.trim() === '') return;
    actions.add(column, text.trim(), { verbatim, saidBy: speaker === null ? [] : [speaker] });
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
        <OneOrNone
          part="capture-said-by"
          label={say('capture.saidBy')}
          value={speaker}
          none={say('answer.notSaid')}
          options={personOptions(say, people)}
          onChange={setSpeaker}
        />
        <CheckBox label={say('capture.verbatim')} checked={verbatim} onChange={setVerbatim} />
        <button type="button" className="mapwell-button" data-part="capture-add" onClick={add}>
          {say('capture.add')}
        </button>
      </div>
    </div>
  );
});
