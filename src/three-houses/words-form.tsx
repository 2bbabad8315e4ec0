import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { useDraft } from '../foundation/react/drafts';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { DialogEnd, OnePerson } from './form-parts';
import { OwnWords } from './own-words';
import type { ThreeHousesPanel } from './three-houses-actions';
import type { ThreeHousesDocument } from './three-houses.model';
import { namePlace } from './three-houses-names.text';
import type { ThreeHousesSetting } from './three-houses-setting';

const ways = ['own', 'exact', 'sense'] as const;

/** In whose hand and in whose words: written by the child, the child's exact words written down, or the sense of them. */
export function WhoWrote({
  verbatim,
  writtenDownBy,
  onChange,
  setting,
}: {
  verbatim: boolean;
  /** Null: nobody else is said to have written it down. */
  writtenDownBy: PersonId | null;
  onChange: (verbatim: boolean, writtenDownBy: PersonId | null) => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, author } = setting;
  const [isOwn, setOwn] = useDraft('is-own', verbatim && writtenDownBy === null);
  const way = !verbatim ? 'sense' : isOwn && writtenDownBy === null ? 'own' : 'exact';
  return (
    <>
      <OneOf
        form="select"
        part="who-wrote"
        label={say('words.how')}
        value={way}
        options={ways.map((value) => ({ value, label: say(`words.how.${value}`) }))}
        onChange={(value) => {
          setOwn(value === 'own');
          onChange(value !== 'sense', value === 'own' ? null : (writtenDownBy ?? author));
        }}
      />
      {way !== 'own' && (
        <OnePerson
          part="written-down-by"
          label={say('words.writtenDownBy')}
          value={writtenDownBy}
          onChange={(id) => onChange(verbatim, id)}
          setting={setting}
        />
      )}
    </>
  );
}

/** Asks for the words that are to be put down, to the letter. */
export function WordsForm({
  panel,
  seen,
  setting,
}: {
  panel: Extract<NonNullable<ThreeHousesPanel>, { kind: 'words' | 'photo' }>;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, madeBy, author } = setting;
  const isNote = panel.layer === 'adult';
  const [text, setText] = useDraft('words', '');
  const [how, setHow] = useDraft<{ verbatim: boolean; writtenDownBy: PersonId | null }>('words-how', {
    verbatim: !isNote,
    writtenDownBy: isNote ? author : null,
  });
  const write = () => {
    const { place, layer, x, y } = panel;
    const put = { place, layer, x, y, text, lang: null, ...how, madeBy, prompt: '' };
    return text.trim() !== '' && actions.write(put) !== null;
  };
  return (
    <ModalDialog
      label={say(isNote ? 'words.title.note' : 'words.title')}
      about={namePlace(say, seen, panel.place)}
      onClose={actions.close}
      part="words-dialog"
    >
      <OwnWords
        part="words-text"
        lines={3}
        label={say('words.text')}
        lang={seen.lang}
        value={text}
        onChange={setText}
      />
      {!isNote && (
        <WhoWrote
          {...how}
          onChange={(verbatim, writtenDownBy) => setHow({ verbatim, writtenDownBy })}
          setting={setting}
        />
      )}
      <DialogEnd
        word={say('words.do')}
        onDo={() => {
          // Words that say nothing are not put down, and the dialog stays for them.
          if (write()) actions.close();
        }}
        close={say('print.cancel')}
        setting={setting}
      />
    </ModalDialog>
  );
}
