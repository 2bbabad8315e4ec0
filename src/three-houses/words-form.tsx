import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { useLatest } from '../foundation/react/use-latest';
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
  const [isOwn, setOwn] = React.useState(verbatim && writtenDownBy === null);
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

/** Asks for the words that are to be put down. What was typed is kept to the letter, and put down before all is hidden. */
export function WordsForm({
  panel,
  seen,
  setting,
}: {
  panel: Extract<NonNullable<ThreeHousesPanel>, { kind: 'words' | 'photo' }>;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, spotIn, beforeCover, author } = setting;
  const isNote = panel.layer === 'adult';
  const [text, setText] = React.useState('');
  const [how, setHow] = React.useState<{ verbatim: boolean; writtenDownBy: PersonId | null }>(() => ({
    verbatim: !isNote,
    writtenDownBy: isNote ? author : null,
  }));
  const write = () => {
    if (text.trim() === '') return false;
    const { place, layer, x, y } = panel;
    const { madeBy, prompt = '' } = spotIn(place);
    return actions.write({ place, layer, x, y, text, lang: null, ...how, madeBy, prompt }) !== null;
  };
  const latest = useLatest(write);
  // What was typed when everything is hidden is put down where it was meant: nothing typed is lost.
  React.useEffect(() => beforeCover(() => void latest.current()), [beforeCover, latest]);
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
