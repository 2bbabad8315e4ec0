import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import { OneOrNone } from '../foundation/react/one-or-none';
import { TextField } from '../foundation/react/text-field';
import { DayField, FormGroup, OnePerson } from './form-parts';
import type { ThreeHousesChange } from './three-houses-actions';
import type { ThreeHousesDocument } from './three-houses.model';
import type { PermissionDetail, SessionPermission } from './three-houses-session.model';
import { permissionAnswers } from './three-houses-session.model';
import type { ThreeHousesSetting } from './three-houses-setting';

/** Whether the parents were told and asked, and what they said; where they were not asked, why (practice.md 7.1, rule 1). */
export function Permissions({
  seen,
  setting,
}: {
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, author } = setting;
  const standing = seen.permissions.filter(({ removed }) => removed === null);
  return (
    <FormGroup heading={say('permissions.heading')}>
      {standing.length === 0 && <p className="mapwell-quiet">{say('permission.none')}</p>}
      {standing.map((permission, at) => (
        <PermissionFields key={permission.id} permission={permission} number={at + 1} setting={setting} />
      ))}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="add-permission"
          onClick={() => actions.addPermission({ askedBy: author })}
        >
          {say('permission.add')}
        </button>
      </div>
    </FormGroup>
  );
}

function PermissionFields({
  permission,
  number,
  setting,
}: {
  permission: SessionPermission;
  number: number;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, people } = setting;
  const { id, personId } = permission;
  const set = <Detail extends PermissionDetail>(detail: Detail, value: SessionPermission[Detail]) =>
    actions.change({ type: 'change-permission', id, detail, value } as ThreeHousesChange);
  const item =
    personId === null
      ? say('permission.number', { number: String(number) })
      : namePerson(say, people, personId);
  return (
    <fieldset className="mapwell-fieldset mapwell-house-record" data-part="permission" data-item-id={id}>
      <legend>{item}</legend>
      <OnePerson
        part="permission-person"
        label={say('permission.person')}
        value={personId}
        onChange={(who) => set('personId', who)}
        setting={setting}
      />
      <OneOrNone
        part="permission-answer"
        label={say('permission.answer')}
        value={permission.answer}
        none={say('permission.unsaid')}
        options={permissionAnswers.map((value) => ({ value, label: say(`permission.${value}`) }))}
        onChange={(answer) => set('answer', answer)}
      />
      <DayField
        part="permission-on"
        label={say('permission.on')}
        value={permission.on}
        onChange={(on) => set('on', on)}
        setting={setting}
      />
      <OnePerson
        part="permission-asked-by"
        label={say('permission.askedBy')}
        value={permission.askedBy}
        onChange={(who) => set('askedBy', who)}
        setting={setting}
      />
      <TextField
        part="permission-said"
        lines={2}
        label={say('permission.said')}
        value={permission.said}
        onChange={(text) => set('said', text)}
      />
      <TextField
        part="permission-why"
        lines={2}
        label={say('permission.why')}
        value={permission.why}
        onChange={(text) => set('why', text)}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="remove-permission"
          aria-label={say('remove.of', { item })}
          onClick={() => actions.remove('permission', id, '')}
        >
          {say('remove.do')}
        </button>
      </div>
    </fieldset>
  );
}
