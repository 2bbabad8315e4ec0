import * as React from 'react';
import type { Person } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { TextField } from '../foundation/react/text-field';
import type { FamilyRecordSay } from './record-names.text';

interface PersonDialogProps {
  person: Person;
  say: FamilyRecordSay;
  close: () => void;
}

/** Another name for somebody, in every tool at once. */
export function RenamePerson({
  person,
  say,
  close,
  rename,
}: PersonDialogProps & { rename: (name: string) => void }): React.ReactElement {
  const [name, setName] = React.useState(person.name);
  return (
    <PersonDialog
      {...{ say, close }}
      part="rename-dialog"
      label={say('people.rename.of', { name: person.name || say('person.someone') })}
      word={say('people.rename.do')}
      disabled={name.trim() === ''}
      onDo={() => rename(name.trim())}
    >
      <TextField part="rename-name" label={say('people.rename.name')} value={name} onChange={setName} />
      <p className="mapwell-quiet">{say('people.rename.note')}</p>
    </PersonDialog>
  );
}

/** Takes somebody out of the list of people, with what would be left without a name, and why. */
export function RemovePerson({
  person,
  say,
  close,
  left,
  remove,
}: PersonDialogProps & { left: readonly string[]; remove: (why: string) => void }): React.ReactElement {
  const [why, setWhy] = React.useState('');
  return (
    <PersonDialog
      {...{ say, close }}
      part="take-out-dialog"
      label={say('people.remove.of', { name: person.name || say('person.someone') })}
      word={say('people.remove.do')}
      onDo={() => remove(why.trim())}
    >
      {left.length > 0 && (
        <div className="mapwell-notice" data-part="left-without">
          <p>{say('people.remove.left', { count: left.length })}</p>
          <ul>
            {left.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="mapwell-quiet">{say('people.remove.note')}</p>
      <TextField part="take-out-why" label={say('people.remove.why')} value={why} onChange={setWhy} />
    </PersonDialog>
  );
}

/** A dialog that does one thing, or nothing. Enter in its field does it too. */
function PersonDialog(props: {
  say: FamilyRecordSay;
  close: () => void;
  part: string;
  label: string;
  word: string;
  disabled?: boolean;
  onDo: () => void;
  children: React.ReactNode;
}): React.ReactElement {
  const { say, close, part, label, word, disabled = false, onDo, children } = props;
  const take = () => {
    if (disabled) return;
    // Closed first: the dialog gives the focus back to what opened it, as long as that is there.
    close();
    onDo();
  };
  return (
    <ModalDialog {...{ label, part }} onClose={close}>
      {/* The keys are those of the field in it. A form of its own would stand within the host's. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it only passes on what its field was told */}
      <div
        className="mapwell-form-group"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          take();
        }}
      >
        {children}
      </div>
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="do"
          aria-disabled={disabled || undefined}
          onClick={take}
        >
          {word}
        </button>
        <button type="button" className="mapwell-button" data-part="close" onClick={close}>
          {say('dialog.close')}
        </button>
      </div>
    </ModalDialog>
  );
}
