import * as React from 'react';
import { useDraft } from '../foundation/react/drafts';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { DialogEnd } from './form-parts';
import { OwnWords } from './own-words';
import type { ThreeHousesPanel } from './three-houses-actions';
import type { ThreeHousesDocument } from './three-houses.model';
import { namePlace } from './three-houses-names.text';
import type { ThreeHousesSetting, WantedPhoto } from './three-houses-setting';

/** Asks the host for a photograph of a paper, and what it shows. The document holds its id, its size and its name. */
export function PhotoForm({
  panel,
  seen,
  setting,
}: {
  panel: Extract<NonNullable<ThreeHousesPanel>, { kind: 'words' | 'photo' }>;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, madeBy, host } = setting;
  const [photo, setPhoto] = useDraft<WantedPhoto | null>('photo', null);
  const [name, setName] = useDraft('photo-name', '');
  const [state, setState] = useDraft<'none' | 'here' | 'failed'>('photo-state', 'none');
  // The host may take its time, and everything may be hidden meanwhile: what it hands over is kept as a draft.
  const choose = async () => {
    try {
      const wanted = (await host.onPhotoWanted?.()) ?? null;
      if (wanted === null) return;
      setPhoto(wanted);
      setName((typed) => typed || wanted.name);
      setState('here');
    } catch {
      // What went wrong is the host's to say; here it is said that there is no photograph.
      setState('failed');
    }
  };
  return (
    <ModalDialog
      label={say('photo.title')}
      about={namePlace(say, seen, panel.place)}
      onClose={actions.close}
      part="photo-dialog"
    >
      <p className="mapwell-quiet">{say('photo.note')}</p>
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="choose-photo"
          onClick={() => void choose()}
        >
          {say('photo.choose')}
        </button>
      </div>
      <p role="status">{say(`photo.state.${state}`)}</p>
      <OwnWords
        part="photo-name"
        label={say('photo.name')}
        lang={seen.lang}
        value={name}
        onChange={setName}
      />
      <DialogEnd
        word={say('photo.do')}
        onDo={() => {
          if (photo === null) return;
          const { place, layer, x, y } = panel;
          if (actions.putPhoto({ place, layer, x, y, madeBy, ...photo, name }) === null) setState('failed');
          else actions.close();
        }}
        close={say('print.cancel')}
        setting={setting}
      />
    </ModalDialog>
  );
}
