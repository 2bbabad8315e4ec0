import * as React from 'react';
import type { Visibility } from '../foundation/document';
import { childrenOf, findPerson, personKinds, visibilityLevels } from '../foundation/document';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { TextField } from '../foundation/react/text-field';
import { contactsOf } from './network-people.model';
import { nameInNetwork } from './network-names.text';
import type { MemberPartProps, PersonPartProps } from './person-part';
import { CardFold, setterOf } from './person-part';
import { AnswerField, DateField, PeopleField, VisibilityField } from './person-fields';
import type { MemberChoice } from './safety-network.model';
import { agencyViews, lifeStages, networkGenders } from './safety-network.model';

/** Who they are: to the family, and to each child. */
export function AboutThem(props: MemberPartProps): React.ReactElement {
  const { member, personId, setting } = props;
  const { say, actions, network } = setting;
  const set = setterOf(props);
  const person = findPerson(network.people, personId);
  const told = member.relationships.map(({ childId }) => childId);
  const childIds = Array.from(new Set([...childrenOf(network.people).map(({ id }) => id), ...told]));
  const toChild = (childId: string) =>
    member.relationships.find((one) => one.childId === childId) ?? {
      childId,
      relationship: '',
      childSays: '',
    };
  const setToChild = (childId: string, change: { relationship?: string; childSays?: string }) => {
    const next = { ...toChild(childId), ...change };
    const isNew = !told.includes(childId);
    const others = isNew ? [...member.relationships, next] : member.relationships;
    const list = others.map((one) => (one.childId === childId ? next : one));
    set(
      'relationships',
      list.filter(({ relationship, childSays }) => relationship !== '' || childSays !== ''),
    );
  };
  return (
    <CardFold label={say('edit.about')} part="about">
      {person && (
        <>
          <TextField
            part="name"
            label={say('edit.name')}
            value={person.name}
            onChange={(value) => actions.changePerson({ id: personId, detail: 'name', value })}
          />
          <OneOf
            form="select"
            part="kind"
            label={say('edit.kind')}
            value={person.kind}
            options={personKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
            onChange={(value) => actions.changePerson({ id: personId, detail: 'kind', value })}
          />
          <TextField
            part="role"
            label={say('edit.role')}
            value={person.role}
            onChange={(value) => actions.changePerson({ id: personId, detail: 'role', value })}
          />
        </>
      )}
      <TextField
        part="preferred-name"
        label={say('edit.preferredName')}
        value={member.preferredName}
        onChange={(text) => set('preferredName', text)}
      />
      {childIds
        .filter((childId) => childId !== personId)
        .map((childId) => {
          const name = nameInNetwork(say, network.people, childId);
          return (
            <React.Fragment key={childId}>
              <TextField
                part="relationship"
                label={say('edit.relationship', { name })}
                value={toChild(childId).relationship}
                onChange={(relationship) => setToChild(childId, { relationship })}
              />
              <TextField
                part="child-says"
                label={say('edit.childSays', { name })}
                value={toChild(childId).childSays}
                onChange={(childSays) => setToChild(childId, { childSays })}
              />
            </React.Fragment>
          );
        })}
      <OneOrNone
        part="gender"
        label={say('edit.gender')}
        value={member.gender}
        none={say('edit.not.recorded')}
        options={networkGenders.map((value) => ({ value, label: say(`gender.${value}`) }))}
        onChange={(value) => set('gender', value)}
      />
      <OneOrNone
        part="life"
        label={say('edit.life')}
        value={member.life}
        none={say('edit.not.said')}
        options={lifeStages.map((value) => ({ value, label: say(`life.${value}`) }))}
        onChange={(value) => set('life', value)}
      />
      <DateField
        setting={setting}
        part="born"
        label={say('edit.born')}
        value={member.born}
        onChange={(value) => set('born', value)}
      />
      {member.life === 'died' && (
        <DateField
          setting={setting}
          part="died"
          label={say('edit.died')}
          value={member.died}
          onChange={(value) => set('died', value)}
        />
      )}
      <TextField
        part="language"
        label={say('edit.language')}
        value={member.language}
        onChange={(text) => set('language', text)}
      />
      <AnswerField
        setting={setting}
        part="interpreter"
        label={say('edit.interpreter')}
        value={member.interpreter}
        onChange={(value) => set('interpreter', value)}
      />
      <TextField
        part="interpreter-note"
        label={say('edit.interpreterNote')}
        value={member.interpreterNote}
        onChange={(text) => set('interpreterNote', text)}
      />
    </CardFold>
  );
}

/** Whether each child and parent wants them here, and how the agency sees it with its reason. Each view stands by itself. */
export function WhoseChoice(props: MemberPartProps): React.ReactElement {
  const { member, personId, setting } = props;
  const { say, network } = setting;
  const set = setterOf(props);
  const choosers = network.people
    .filter(({ id, kind }) => id !== personId && (kind === 'child' || kind === 'parent'))
    .map(({ id }) => id);
  const said = member.choices.map((choice) => choice.personId);
  const choiceOf = (id: string): MemberChoice =>
    member.choices.find((choice) => choice.personId === id) ?? { personId: id, answer: null, words: '' };
  const setChoice = (id: string, change: Partial<MemberChoice>) => {
    const next = { ...choiceOf(id), ...change };
    const list = said.includes(id)
      ? member.choices.map((choice) => (choice.personId === id ? next : choice))
      : [...member.choices, next];
    set(
      'choices',
      list.filter(({ answer, words }) => answer !== null || words !== ''),
    );
  };
  const { agency } = member;
  return (
    <CardFold label={say('edit.choices')} part="choices">
      {Array.from(new Set([...choosers, ...said])).map((id) => {
        const name = nameInNetwork(say, network.people, id);
        return (
          <React.Fragment key={id}>
            <AnswerField
              setting={setting}
              part="choice"
              label={say('edit.choice', { name })}
              value={choiceOf(id).answer}
              onChange={(answer) => setChoice(id, { answer })}
            />
            <TextField
              part="choice-words"
              label={say('edit.choice.words', { name })}
              value={choiceOf(id).words}
              onChange={(words) => setChoice(id, { words })}
            />
          </React.Fragment>
        );
      })}
      <OneOrNone
        part="agency"
        label={say('edit.agency')}
        value={agency.view}
        none={say('edit.agency.notYet')}
        options={agencyViews.map((value) => ({ value, label: say(`agency.${value}`) }))}
        onChange={(view) => set('agency', { ...agency, view })}
      />
      <TextField
        part="agency-reason"
        lines={2}
        label={say('edit.agencyReason')}
        value={agency.reason}
        onChange={(reason) => set('agency', { ...agency, reason })}
      />
      <LevelField
        label={say('edit.agency.visibility')}
        part="agency-visibility"
        value={agency.visibility}
        say={say}
        onChange={(visibility) => set('agency', { ...agency, visibility })}
      />
    </CardFold>
  );
}

/** With whom they are not in touch, and what a court has said about it. */
export function TheirLimits(props: MemberPartProps): React.ReactElement {
  const { member, personId, setting } = props;
  const { say } = setting;
  const set = setterOf(props);
  const { limits } = member;
  return (
    <CardFold label={say('edit.limits')} part="limits">
      <PeopleField
        setting={setting}
        part="not-in-contact"
        label={say('edit.notInContactWith')}
        value={limits.notInContactWith}
        except={personId}
        onChange={(notInContactWith) => set('limits', { ...limits, notInContactWith })}
      />
      <AnswerField
        setting={setting}
        part="court-order"
        label={say('edit.courtOrder')}
        value={limits.courtOrder}
        onChange={(courtOrder) => set('limits', { ...limits, courtOrder })}
      />
      <TextField
        part="limits-words"
        lines={2}
        label={say('edit.limits.words')}
        value={limits.words}
        onChange={(words) => set('limits', { ...limits, words })}
      />
      <LevelField
        label={say('edit.limits.visibility')}
        part="limits-visibility"
        value={limits.visibility}
        say={say}
        onChange={(visibility) => set('limits', { ...limits, visibility })}
      />
    </CardFold>
  );
}

function LevelField({
  label,
  part,
  value,
  say,
  onChange,
}: {
  label: string;
  part: string;
  value: Visibility;
  say: PersonPartProps['setting']['say'];
  onChange: (value: Visibility) => void;
}): React.ReactElement {
  return (
    <OneOf
      form="select"
      part={part}
      label={label}
      value={value.level}
      options={visibilityLevels.map((level) => ({ value: level, label: say(`visibility.${level}`) }))}
      onChange={(level) => onChange({ ...value, level })}
    />
  );
}

/** How to reach them: apart from everything else, and only where the host allows it. */
export function TheirContact({ personId, setting }: PersonPartProps): React.ReactElement {
  const { say, actions, network } = setting;
  const contacts = contactsOf(network, personId);
  return (
    <CardFold label={say('edit.contact')} part="contact">
      <p className="mapwell-quiet">{say('edit.contact.note')}</p>
      {contacts.map((contact) => (
        <div key={contact.id} className="mapwell-form-group mapwell-network-entry">
          {(['phone', 'email', 'address', 'safely'] as const).map((detail) => (
            <TextField
              key={detail}
              part={`contact-${detail}`}
              label={say(`edit.contact.${detail}`)}
              value={contact[detail]}
              onChange={(value) => actions.changeContact({ id: contact.id, detail, value })}
            />
          ))}
          <VisibilityField
            setting={setting}
            part="contact-visibility"
            label={say('edit.visibility')}
            value={contact.visibility}
            except={personId}
            onChange={(value) => actions.changeContact({ id: contact.id, detail: 'visibility', value })}
          />
          <PeopleField
            setting={setting}
            part="contact-said-by"
            label={say('edit.saidBy')}
            value={contact.saidBy}
            onChange={(value) => actions.changeContact({ id: contact.id, detail: 'saidBy', value })}
          />
          <button
            type="button"
            className="mapwell-tool"
            data-part="contact-remove"
            onClick={() => actions.remove('contact', contact.id)}
          >
            {say('edit.contact.remove')}
          </button>
        </div>
      ))}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="contact-add"
          onClick={() => actions.addContact(personId)}
        >
          {say('edit.contact.add')}
        </button>
      </div>
    </CardFold>
  );
}

/** Who may see them at all, and whom they must never be shown to. */
export function WhoMaySee(props: MemberPartProps): React.ReactElement {
  const { member, personId, setting } = props;
  const { say } = setting;
  const set = setterOf(props);
  return (
    <CardFold label={say('edit.seen')} part="seen">
      <VisibilityField
        setting={setting}
        part="visibility"
        label={say('edit.visibility')}
        value={member.visibility}
        except={personId}
        onChange={(value) => set('visibility', value)}
      />
      <PeopleField
        setting={setting}
        part="said-by"
        label={say('edit.saidBy')}
        value={member.saidBy}
        onChange={(value) => set('saidBy', value)}
      />
    </CardFold>
  );
}
