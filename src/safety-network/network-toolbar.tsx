import * as React from 'react';
import { CheckBox } from '../foundation/react/check-box';
import { OneOf } from '../foundation/react/one-of';
import { UndoButtons } from '../foundation/react/undo-buttons';
import type { NetworkForm } from './network-actions';
import { networkForms } from './network-actions';
import { peopleShown } from './network-people.model';
import { professionalsIn } from './network-view.model';
import { networkPictures } from './safety-network.model';
import type { UseSafetyNetwork } from './use-safety-network';

export interface NetworkToolbarProps {
  map: UseSafetyNetwork;
  /** The form on show. */
  form: NetworkForm;
  onPrint: () => void;
}

/** How the network is shown, undo and redo by name, print, and the picture as a file. */
export function NetworkToolbar({ map, form, onPrint }: NetworkToolbarProps): React.ReactElement {
  const { say, actions, writable, undoName, redoName, professionals, network } = map;
  const count = professionalsIn(network, peopleShown(network));
  return (
    <div className="mapwell-toolbar" data-part="toolbar">
      <OneOf
        form="switch"
        part="form"
        label={say('form.label')}
        value={form}
        options={networkForms.map((value) => ({ value, label: say(`form.${value}`) }))}
        onChange={actions.setForm}
      />
      {writable && <UndoButtons {...{ say, undoName, redoName, actions }} />}
      {count > 0 && (
        <CheckBox
          part="professionals"
          label={say('layers.professionals')}
          checked={professionals}
          onChange={actions.setProfessionals}
        />
      )}
      <button
        type="button"
        className="mapwell-tool"
        data-part="print"
        aria-haspopup="dialog"
        onClick={onPrint}
      >
        {say('print.do')}
      </button>
    </div>
  );
}

/** Which picture is shown: knowing and closeness are two, and never one. */
export function PictureSwitch({ map }: { map: UseSafetyNetwork }): React.ReactElement {
  const { say, actions, picture, network, writable } = map;
  const isByHand = network.places.some((place) => place.picture === picture);
  return (
    <div className="mapwell-toolbar">
      <OneOf
        form="switch"
        part="which"
        label={say('picture.label')}
        value={picture}
        options={networkPictures.map((value) => ({ value, label: say(`picture.name.${value}`) }))}
        onChange={actions.setPicture}
      />
      {writable && isByHand && (
        <button
          type="button"
          className="mapwell-tool"
          data-part="place-forget-all"
          onClick={() => actions.letGo(picture, null)}
        >
          {say('place.forget.all')}
        </button>
      )}
    </div>
  );
}
