import * as React from 'react';
import { visibilityLevels } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { PersonPicker } from '../foundation/react/person-picker';
import { frameOf } from './drawing-changes.model';
import { carryOut } from './drawing-commands.model';
import type { DrawingIntent } from './drawing-intents.model';
import { sizeStep, spotOf } from './drawing-intents.model';
import type { DrawingObject } from './drawing-objects.model';
import { DialogEnd, FormGroup, OnePerson, TakeOut } from './form-parts';
import { OwnWords } from './own-words';
import type { ThreeHousesChange } from './three-houses-actions';
import type { ObjectDetail, ObjectValues } from './three-houses-commands.model';
import { placeKeysOf } from './three-houses-document.model';
import type { ThreeHousesDocument } from './three-houses.model';
import { nameObject, namePlace, saySize, sayWhere } from './three-houses-names.text';
import type { PlacePart } from './three-houses-places.model';
import { partOfPlace, placeParts } from './three-houses-places.model';
import type { ThreeHousesSetting } from './three-houses-setting';
import type { UseThreeHouses } from './use-three-houses';
import { WhoWrote } from './words-form';

/** How far a press of an arrow moves something, in units: half the smallest cell of the grid. */
const step = 20;

const arrows = {
  up: [0, -step],
  down: [0, step],
  left: [-step, 0],
  right: [step, 0],
} as const;

/** Everything that can be done with one object, by buttons and choices alone. */
export function ObjectForm({
  object,
  held,
  seen,
  onHold,
  setting,
}: {
  object: DrawingObject;
  held: UseThreeHouses;
  seen: ThreeHousesDocument;
  /** Takes it into the hand of the keys, to be put down in the picture. */
  onHold: (id: string) => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, people, picker, forChild } = setting;
  const { id, layer } = object;
  const set = <Detail extends ObjectDetail>(detail: Detail, value: ObjectValues[Detail]) =>
    actions.change({ type: 'change-object', id, layer, detail, value } as ThreeHousesChange);
  const { level, notShownTo } = object.visibility;
  return (
    <ModalDialog
      label={say('object.title')}
      about={nameObject(say, object)}
      onClose={actions.close}
      part="object-dialog"
      wide
    >
      <div className="mapwell-form">
        <FormGroup heading={say('object.what')}>
          {object.kind === 'words' && (
            <>
              <OwnWords
                part="object-text"
                lines={3}
                label={say('words.text')}
                lang={object.lang ?? seen.lang}
                value={object.text}
                onChange={(text) => set('text', text)}
              />
              <WhoWrote
                verbatim={object.verbatim}
                writtenDownBy={object.writtenDownBy}
                onChange={(verbatim, writtenDownBy) => {
                  set('verbatim', verbatim);
                  set('writtenDownBy', writtenDownBy);
                }}
                setting={setting}
              />
            </>
          )}
          <OwnWords
            part="object-name"
            label={say('object.name')}
            lang={seen.lang}
            value={object.name}
            onChange={(name) => set('name', name)}
          />
        </FormGroup>
        <Lying object={object} held={held} seen={seen} onHold={onHold} setting={setting} />
        <FormGroup heading={say('object.who')}>
          <OnePerson
            part="object-made-by"
            label={say('object.madeBy')}
            value={object.madeBy}
            onChange={(madeBy) => set('madeBy', madeBy)}
            setting={setting}
          />
          {!forChild && (
            <PersonPicker
              part="object-said-by"
              label={say('object.saidBy')}
              people={people}
              chosen={object.saidBy}
              onChange={(ids) => set('saidBy', ids)}
              onAdd={actions.addPerson}
              words={picker}
            />
          )}
          <OwnWords
            part="object-prompt"
            label={say('object.prompt')}
            lang={seen.lang}
            value={object.prompt}
            onChange={(prompt) => set('prompt', prompt)}
          />
        </FormGroup>
        {!forChild && (
          <FormGroup heading={say('visibility.heading')}>
            <OneOf
              form="select"
              part="visibility"
              label={say('visibility.label')}
              value={level}
              options={visibilityLevels.map((value) => ({ value, label: say(`visibility.${value}`) }))}
              onChange={(value) => set('visibility', { level: value, notShownTo })}
            />
            <PersonPicker
              part="not-shown-to"
              label={say('visibility.notShownTo')}
              people={people}
              chosen={notShownTo}
              onChange={(ids) => set('visibility', { level, notShownTo: ids })}
              words={picker}
            />
          </FormGroup>
        )}
        <TakeOut onDo={(why) => actions.removeObject(id, layer, why)} setting={setting} />
      </div>
      <DialogEnd close={say('dialog.done')} setting={setting} />
    </ModalDialog>
  );
}

/** Where it lies, how large it is and what it lies upon, each by a press. */
function Lying({
  object,
  held,
  seen,
  onHold,
  setting,
}: {
  object: DrawingObject;
  held: UseThreeHouses;
  seen: ThreeHousesDocument;
  onHold: (id: string) => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const { id, layer, place } = object;
  const { x, y, size } = frameOf(object);
  const places = Array.from(new Set([...placeKeysOf(seen), place]));
  const doIt = (intent: DrawingIntent) => {
    const spot = { place, layer, madeBy: null };
    const { command } = carryOut(intent, held.session.objects, held.hand, spot, held.createId);
    if (command) actions.draw(command);
  };
  const press = (part: string, word: string, intent: DrawingIntent) => (
    <button key={part} type="button" className="mapwell-button" data-part={part} onClick={() => doIt(intent)}>
      {word}
    </button>
  );
  const middleOf = (part: PlacePart) => {
    const at = placeParts.indexOf(part);
    return spotOf(((at % 3) + 0.5) * (1000 / 3), (Math.floor(at / 3) + 0.5) * (1000 / 3));
  };
  return (
    <FormGroup heading={say('object.where')}>
      <p role="status" data-part="where">
        {say('object.lies', { where: sayWhere(say, seen, object), size: saySize(say, object) })}
      </p>
      {places.length > 1 && (
        <OneOf
          form="select"
          part="object-place"
          label={say('object.place')}
          value={place}
          options={places.map((key) => ({ value: key, label: namePlace(say, seen, key) }))}
          onChange={(key) => actions.draw({ type: 'move-object', id, layer, place: key, ...spotOf(x, y) })}
        />
      )}
      <OneOf
        form="select"
        part="object-part"
        label={say('object.part')}
        value={partOfPlace({ x, y })}
        options={placeParts.map((value) => ({
          value,
          label: say(`part.${value}`, { place: namePlace(say, seen, place) }),
        }))}
        onChange={(value) => doIt({ does: 'move-object', id, ...middleOf(value) })}
      />
      <div role="group" aria-label={say('object.move')} className="mapwell-row">
        {(Object.keys(arrows) as (keyof typeof arrows)[]).map((way) =>
          press(`move-${way}`, say(`object.move.${way}`), {
            does: 'move-object',
            id,
            ...spotOf(x + arrows[way][0], y + arrows[way][1]),
          }),
        )}
      </div>
      <div role="group" aria-label={say('object.size')} className="mapwell-row">
        {press('larger', say('object.larger'), {
          does: 'size-object',
          id,
          size: Math.min(1000, Math.round(size) + sizeStep * 2),
        })}
        {press('smaller', say('object.smaller'), {
          does: 'size-object',
          id,
          size: Math.max(sizeStep, Math.round(size) - sizeStep * 2),
        })}
      </div>
      <div role="group" aria-label={say('object.order')} className="mapwell-row">
        {press('forwards', say('object.forwards'), { does: 'order-object', id, to: 'forwards' })}
        {press('backwards', say('object.backwards'), { does: 'order-object', id, to: 'backwards' })}
      </div>
      <div className="mapwell-row">
        <button type="button" className="mapwell-button" data-part="hold" onClick={() => onHold(id)}>
          {say('object.hold')}
        </button>
      </div>
    </FormGroup>
  );
}
