import * as React from 'react';
import { isRubbedOut } from './drawing-changes.model';
import type { DrawingObject } from './drawing-objects.model';
import { Facts } from './facts';
import { NamedSummary } from './named-summary';
import { nameObject } from './three-houses-names.text';
import type { ThreeHousesDocument } from './three-houses.model';
import { describeObject } from './three-houses.text';
import type { ThreeHousesSetting } from './three-houses-setting';

/** Everything in a place, in the order in which it lies: what it is, where, how large, who made it and in whose words. */
export function ObjectList({
  place,
  name,
  seen,
  setting,
}: {
  place: string;
  /** What the place is called. */
  name: string;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, forChild } = setting;
  // Rows are made once the list is opened: a picture may have hundreds, and nothing in a closed list can have the focus.
  const [isOpen, setOpen] = React.useState(false);
  const there = seen.objects.filter(
    (object) => object.place === place && object.removed === null && !isRubbedOut(object),
  );
  const childs = there.filter(({ layer }) => layer === 'child');
  const notes = forChild ? [] : there.filter(({ layer }) => layer === 'adult');
  return (
    <details
      className="mapwell-fold"
      data-part="object-list"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <NamedSummary
        shown={say('list.open', { count: childs.length })}
        heard={say('list.of', { place: name, count: childs.length })}
      />
      {isOpen && childs.length === 0 && <p className="mapwell-quiet">{say('list.none')}</p>}
      {isOpen && <Objects objects={childs} seen={seen} setting={setting} />}
      {isOpen && notes.length > 0 && (
        <div className="mapwell-house-notes" data-part="notes">
          <p className="mapwell-form-heading">{say('notes.heading')}</p>
          <Objects objects={notes} seen={seen} setting={setting} />
        </div>
      )}
    </details>
  );
}

function Objects({
  objects,
  seen,
  setting,
}: {
  objects: readonly DrawingObject[];
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  return (
    <ul className="mapwell-house-list">
      {objects.map((object) => (
        <ObjectRow key={object.id} object={object} seen={seen} setting={setting} />
      ))}
    </ul>
  );
}

function ObjectRow({
  object,
  seen,
  setting,
}: {
  object: DrawingObject;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, writable, aloud, layer } = setting;
  const { label, text, quoted, lang, facts } = describeObject(seen, object, say);
  const item = nameObject(say, object);
  // What lies on the other layer is out of reach: a grown-up's hand never alters what the child made.
  const isMine = writable && object.layer === layer;
  return (
    <li className="mapwell-house-object" data-item-id={object.id} data-layer={object.layer}>
      <p className="mapwell-house-name" dir="auto">
        {label}
      </p>
      {text !== '' && (
        <p
          className="mapwell-house-words"
          lang={lang}
          dir="auto"
          translate="no"
          data-quoted={quoted || undefined}
        >
          {quoted ? say('object.quote', { text }) : text}
        </p>
      )}
      <Facts facts={facts} />
      <div className="mapwell-row">
        {isMine && (
          <button
            type="button"
            className="mapwell-button"
            data-part="details-button"
            aria-haspopup="dialog"
            aria-label={say('object.change.of', { item })}
            onClick={() => actions.open({ kind: 'object', id: object.id })}
          >
            {say('object.change')}
          </button>
        )}
        {text !== '' && aloud.canRead(lang) && (
          <button
            type="button"
            className="mapwell-button"
            data-part="read-aloud"
            aria-label={say('aloud.of', { item })}
            onClick={() => aloud.read(text, lang)}
          >
            {say('aloud.do')}
          </button>
        )}
      </div>
    </li>
  );
}
