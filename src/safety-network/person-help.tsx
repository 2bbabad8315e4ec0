import * as React from 'react';
import { CheckBox } from '../foundation/react/check-box';
import { SomeOf } from '../foundation/react/some-of';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import { helpsOf } from './network-people.model';
import type { MemberPartProps } from './person-part';
import { CardFold, setterOf } from './person-part';
import { AnswerField, DateField, OnePersonField, PeopleField } from './person-fields';
import type { CardSetting } from './network-setting';
import type { AttendedMeeting, NetworkHelp } from './safety-network.model';
import { reachingGroups, usualNetworkRoles } from './safety-network.model';

/** Whether they will help, and with what: yes, no and not asked are three answers. */
export function TheirHelp(props: MemberPartProps): React.ReactElement {
  const { member, personId, setting } = props;
  const { say, actions, network } = setting;
  const set = setterOf(props);
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLDivElement>(null);
  const add = () => {
    if (!actions.addHelp(personId, text)) return;
    setText('');
    field.current?.querySelector('textarea')?.focus();
  };
  return (
    <CardFold label={say('edit.help')} part="help">
      <AnswerField
        setting={setting}
        part="agreed"
        label={say('edit.help.agreed')}
        value={member.agreedToHelp}
        onChange={(value) => set('agreedToHelp', value)}
      />
      <DateField
        setting={setting}
        part="asked-on"
        label={say('edit.help.askedOn')}
        value={member.askedOn}
        onChange={(value) => set('askedOn', value)}
      />
      {helpsOf(network, member.id).map((help, at) => (
        <OneHelp key={help.id} help={help} number={at + 1} personId={personId} setting={setting} />
      ))}
      <div ref={field} className="mapwell-form-group">
        <TextField part="help-new" lines={2} label={say('edit.help.new')} value={text} onChange={setText} />
        <div className="mapwell-row">
          <button type="button" className="mapwell-button" data-part="help-add" onClick={add}>
            {say('edit.help.add')}
          </button>
        </div>
      </div>
    </CardFold>
  );
}

function OneHelp({
  help,
  number,
  personId,
  setting,
}: {
  help: NetworkHelp;
  number: number;
  personId: string;
  setting: CardSetting;
}): React.ReactElement {
  const { say, actions, network } = setting;
  const { id } = help;
  return (
    <fieldset className="mapwell-fieldset mapwell-network-entry" data-part="help-one">
      <legend>{say('edit.help.one', { number })}</legend>
      <TextField
        part="help-text"
        lines={2}
        label={say('edit.help.text')}
        lang={help.lang ?? network.lang}
        value={help.text}
        onChange={(value) => actions.changeHelp({ id, detail: 'text', value })}
      />
      <AnswerField
        setting={setting}
        part="help-answer"
        label={say('edit.help.answer')}
        value={help.answer}
        onChange={(value) => actions.changeHelp({ id, detail: 'answer', value })}
      />
      <DateField
        setting={setting}
        part="help-asked-on"
        label={say('edit.help.askedOn')}
        value={help.askedOn}
        onChange={(value) => actions.changeHelp({ id, detail: 'askedOn', value })}
      />
      <OnePersonField
        setting={setting}
        part="help-asked-by"
        label={say('edit.help.askedBy')}
        value={help.askedBy}
        except={personId}
        onChange={(value) => actions.changeHelp({ id, detail: 'askedBy', value })}
      />
      <CheckBox
        part="help-verbatim"
        label={say('edit.help.verbatim')}
        checked={help.verbatim}
        onChange={(value) => actions.changeHelp({ id, detail: 'verbatim', value })}
      />
      <TextField
        part="help-lang"
        label={say('edit.help.lang')}
        hint={say('edit.help.lang.hint')}
        value={help.lang ?? ''}
        onChange={(tag) => actions.changeHelp({ id, detail: 'lang', value: tag.trim() || null })}
      />
      <PeopleField
        setting={setting}
        part="help-said-by"
        label={say('edit.saidBy')}
        value={help.saidBy}
        onChange={(value) => actions.changeHelp({ id, detail: 'saidBy', value })}
      />
      <button
        type="button"
        className="mapwell-tool"
        data-part="help-remove"
        onClick={() => actions.remove('help', id)}
      >
        {say('edit.help.remove', { text: shorten(help.text, 40) })}
      </button>
    </fieldset>
  );
}

/** What they can be for the family, whom they step in for, when they can be there, and who may get in touch. */
export function TheirPart(props: MemberPartProps): React.ReactElement {
  const { member, personId, setting } = props;
  const { say } = setting;
  const set = setterOf(props);
  const [role, setRole] = React.useState('');
  const own = member.roles.filter((one) => !usualNetworkRoles.some((usual) => usual === one));
  const addRole = () => {
    const said = role.trim();
    if (said === '' || member.roles.includes(said)) return;
    set('roles', [...member.roles, said]);
    setRole('');
  };
  return (
    <CardFold label={say('edit.part')} part="their-part">
      <SomeOf
        part="roles"
        label={say('edit.roles')}
        none=""
        options={[
          ...usualNetworkRoles.map((value) => ({ value: value, label: say(`role.${value}`) })),
          ...own.map((value) => ({ value, label: value })),
        ]}
        chosen={member.roles}
        onChange={(roles) => set('roles', roles)}
      >
        <div className="mapwell-row">
          <TextField part="role-own" label={say('edit.roles.own')} value={role} onChange={setRole} />
          <button type="button" className="mapwell-button" data-part="role-add" onClick={addRole}>
            {say('edit.roles.add')}
          </button>
        </div>
      </SomeOf>
      <PeopleField
        setting={setting}
        part="backup-for"
        label={say('edit.backupFor')}
        value={member.backupFor}
        except={personId}
        onChange={(ids) => set('backupFor', ids)}
      />
      <TextField
        part="availability"
        label={say('edit.availability')}
        value={member.availability}
        onChange={(text) => set('availability', text)}
      />
      <SomeOf
        part="reached-by"
        label={say('edit.reachedBy')}
        none=""
        options={reachingGroups.map((value) => ({ value: value, label: say(`reaching.${value}`) }))}
        chosen={member.reachedBy}
        onChange={(groups) =>
          set(
            'reachedBy',
            reachingGroups.filter((group) => groups.includes(group)),
          )
        }
      />
      <PeopleField
        setting={setting}
        part="reached-by-people"
        label={say('edit.reachedByPeople')}
        value={member.reachedByPeople}
        except={personId}
        onChange={(ids) => set('reachedByPeople', ids)}
      />
      <DateField
        setting={setting}
        part="joined-on"
        label={say('edit.joinedOn')}
        value={member.joinedOn}
        onChange={(value) => set('joinedOn', value)}
      />
      <DateField
        setting={setting}
        part="left-on"
        label={say('edit.leftOn')}
        value={member.leftOn}
        onChange={(value) => set('leftOn', value)}
      />
      <Meetings setting={setting} meetings={member.meetings} onChange={(list) => set('meetings', list)} />
      <TextField
        part="note"
        lines={2}
        label={say('edit.note')}
        value={member.note}
        onChange={(text) => set('note', text)}
      />
    </CardFold>
  );
}

function Meetings({
  setting,
  meetings,
  onChange,
}: {
  setting: CardSetting;
  meetings: readonly AttendedMeeting[];
  onChange: (meetings: readonly AttendedMeeting[]) => void;
}): React.ReactElement {
  const { say } = setting;
  const change = (at: number, change: Partial<AttendedMeeting>) => {
    onChange(meetings.map((one, place) => (place === at ? { ...one, ...change } : one)));
  };
  return (
    <fieldset className="mapwell-fieldset" data-part="meetings">
      <legend>{say('edit.meetings')}</legend>
      {meetings.map(({ meeting, on }, at) => (
        <div key={at} className="mapwell-row">
          <TextField
            part="meeting"
            label={say('edit.meeting', { number: at + 1 })}
            value={meeting}
            onChange={(text) => change(at, { meeting: text })}
          />
          <DateField
            setting={setting}
            part="meeting-on"
            label={say('edit.meeting.on', { number: at + 1 })}
            value={on}
            onChange={(value) => change(at, { on: value })}
          />
        </div>
      ))}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="meeting-add"
          onClick={() => onChange([...meetings, { meeting: '', on: null }])}
        >
          {say('edit.meeting.add')}
        </button>
      </div>
    </fieldset>
  );
}
