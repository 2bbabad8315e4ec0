import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import { useDraft } from '../foundation/react/drafts';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { SomeOf } from '../foundation/react/some-of';
import { TextField } from '../foundation/react/text-field';
import { isRubbedOut } from './drawing-changes.model';
import { DayField, DialogEnd, FormGroup, OnePerson } from './form-parts';
import { OwnWords } from './own-words';
import type { ThreeHousesChange } from './three-houses-actions';
import { placeKeysOf } from './three-houses-document.model';
import type { ThreeHousesDocument } from './three-houses.model';
import { nameObject, namePlace, sayWhere } from './three-houses-names.text';
import type { SharingChoice, SharingDetail, ShownDetail, ShownTo } from './three-houses-session.model';
import { sharingAnswers } from './three-houses-session.model';
import type { ThreeHousesSetting } from './three-houses-setting';

const kinds = ['child', 'parent', 'naturallyConnected', 'professional'] as const;

/**
 * What the child wants shared, with whom, and who was shown something (practice.md 7.1, rule 7). The child decides; not asked
 * is neither yes nor no. A child who looks on is asked, and is not shown what others were shown.
 */
export function SharingForm({
  seen,
  setting,
}: {
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, writable, forChild } = setting;
  const { sharing, sharedWith } = seen;
  const choices = sharing.choices.filter(({ removed }) => removed === null);
  const shown = sharedWith.filter(({ removed }) => removed === null);
  return (
    <ModalDialog label={say('sharing.heading')} onClose={actions.close} part="sharing-dialog" wide>
      <p className="mapwell-quiet">{say('sharing.note')}</p>
      <fieldset className="mapwell-house-plain" disabled={!writable}>
        <div className="mapwell-form">
          {sharing.unclear && <Unclear setting={setting} />}
          <FormGroup heading={say('sharing.choices')}>
            {choices.length === 0 && <p className="mapwell-quiet">{say('sharing.none')}</p>}
            {choices.map((choice, at) => (
              <ChoiceFields key={choice.id} choice={choice} number={at + 1} seen={seen} setting={setting} />
            ))}
            <div className="mapwell-row">
              <button
                type="button"
                className="mapwell-button"
                data-part="add-sharing"
                onClick={() => actions.addSharing({})}
              >
                {say('sharing.add')}
              </button>
            </div>
          </FormGroup>
          {!forChild && (
            <FormGroup heading={say('sharedWith.heading')}>
              {shown.length === 0 && <p className="mapwell-quiet">{say('shown.none')}</p>}
              {shown.map((one, at) => (
                <ShownFields key={one.id} shown={one} number={at + 1} setting={setting} />
              ))}
              <div className="mapwell-row">
                <button
                  type="button"
                  className="mapwell-button"
                  data-part="add-shown"
                  onClick={() => actions.addShown({})}
                >
                  {say('shown.add')}
                </button>
              </div>
            </FormGroup>
          )}
        </div>
      </fieldset>
      <DialogEnd close={say('dialog.done')} setting={setting} />
    </ModalDialog>
  );
}

/** What was saved could not be understood, so nothing is shared until somebody decides and says why. */
function Unclear({ setting: { say, actions } }: { setting: ThreeHousesSetting }): React.ReactElement {
  const [why, setWhy] = useDraft('settle-why', '');
  return (
    <div className="mapwell-notice" role="note" data-part="sharing-unclear">
      <p>
        <strong>{say('sharing.unclear')}</strong>
      </p>
      <TextField part="settle-why" label={say('sharing.settle.why')} value={why} onChange={setWhy} />
      <button
        type="button"
        className="mapwell-button"
        data-part="settle"
        onClick={() => actions.settleSharing(why)}
      >
        {say('sharing.settle')}
      </button>
    </div>
  );
}

function ChoiceFields({
  choice,
  number,
  seen,
  setting,
}: {
  choice: SharingChoice;
  number: number;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, people, forChild } = setting;
  const { id, personId, personKind, role } = choice;
  const set = <Detail extends SharingDetail>(detail: Detail, value: SharingChoice[Detail]) =>
    actions.change({ type: 'change-sharing', id, detail, value } as ThreeHousesChange);
  const item =
    personId !== null ? namePerson(say, people, personId) : say('sharing.number', { number: String(number) });
  const objects = seen.objects.filter(
    (one) => one.removed === null && one.layer === 'child' && !isRubbedOut(one),
  );
  return (
    <fieldset className="mapwell-fieldset mapwell-house-record" data-part="sharing-choice" data-item-id={id}>
      <legend dir="auto">{item}</legend>
      <OnePerson
        part="sharing-person"
        label={say('sharing.person')}
        value={personId}
        onChange={(who) => set('personId', who)}
        setting={setting}
      />
      {personId === null && (
        <>
          <OneOrNone
            part="sharing-kind"
            label={say('sharing.kind')}
            value={personKind}
            none={say('sharing.everybody')}
            options={kinds.map((value) => ({ value, label: say(`sharing.kind.${value}`) }))}
            onChange={(kind) => set('personKind', kind)}
          />
          <OwnWords
            part="sharing-role"
            label={say('sharing.role')}
            lang={seen.lang}
            value={role}
            onChange={(text) => set('role', text)}
          />
        </>
      )}
      <OneOf<(typeof sharingAnswers)[number] | 'unsaid'>
        form="switch"
        part="sharing-answer"
        label={say('sharing.answer.of', { item })}
        value={choice.answer ?? 'unsaid'}
        options={[...sharingAnswers, 'unsaid' as const].map((value) => ({
          value,
          label: say(`sharing.${value}`),
        }))}
        onChange={(answer) => set('answer', answer === 'unsaid' ? null : answer)}
      />
      <SomeOf
        part="sharing-places"
        label={say('sharing.places')}
        none={say('list.none')}
        options={placeKeysOf(seen).map((key) => ({ value: key, label: namePlace(say, seen, key) }))}
        chosen={choice.places}
        onChange={(keys) => set('places', keys)}
      >
        <p className="mapwell-quiet">{say('sharing.places.note')}</p>
      </SomeOf>
      {objects.length > 0 && (
        <details className="mapwell-fold">
          <summary>{say('sharing.objects.open')}</summary>
          <SomeOf
            part="sharing-objects"
            label={say('sharing.objects')}
            none={say('list.none')}
            options={objects.map((object) => ({
              value: object.id,
              label: say('sharing.object', {
                item: nameObject(say, object),
                where: sayWhere(say, seen, object),
              }),
            }))}
            chosen={choice.objectIds}
            onChange={(ids) => set('objectIds', ids)}
          />
        </details>
      )}
      <OwnWords
        part="sharing-said"
        lines={2}
        label={say('sharing.said')}
        lang={seen.lang}
        value={choice.said}
        onChange={(text) => set('said', text)}
      />
      {!forChild && (
        <div className="mapwell-row">
          <button
            type="button"
            className="mapwell-button"
            data-part="remove-sharing"
            aria-label={say('remove.of', { item })}
            onClick={() => actions.remove('sharing', id, '')}
          >
            {say('remove.do')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function ShownFields({
  shown,
  number,
  setting,
}: {
  shown: ShownTo;
  number: number;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, people } = setting;
  const { id, personId } = shown;
  const set = <Detail extends ShownDetail>(detail: Detail, value: ShownTo[Detail]) =>
    actions.change({ type: 'change-shown', id, detail, value } as ThreeHousesChange);
  const item =
    personId === null ? say('shown.number', { number: String(number) }) : namePerson(say, people, personId);
  return (
    <fieldset className="mapwell-fieldset mapwell-house-record" data-part="shown" data-item-id={id}>
      <legend dir="auto">{item}</legend>
      <OnePerson
        part="shown-person"
        label={say('shown.person')}
        value={personId}
        onChange={(who) => set('personId', who)}
        setting={setting}
      />
      <TextField
        part="shown-role"
        label={say('shown.role')}
        value={shown.role}
        onChange={(text) => set('role', text)}
      />
      <DayField
        part="shown-on"
        label={say('shown.on')}
        value={shown.on}
        onChange={(on) => set('on', on)}
        setting={setting}
      />
      <TextField
        part="shown-what"
        lines={2}
        label={say('shown.what')}
        value={shown.what}
        onChange={(text) => set('what', text)}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="remove-shown"
          aria-label={say('remove.of', { item })}
          onClick={() => actions.remove('shown', id, '')}
        >
          {say('remove.do')}
        </button>
      </div>
    </fieldset>
  );
}
