import * as React from 'react';
import type { PartialDate, PersonId, Visibility } from '../foundation/document';
import { visibilityLevels } from '../foundation/document';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { PersonPicker } from '../foundation/react/person-picker';
import { nameInNetwork, networkDateWords } from './network-names.text';
import type { CardSetting } from './network-setting';
import { pickerWords } from './network-setting';
import type { NetworkAnswer } from './safety-network.model';
import { networkAnswers } from './safety-network.model';

interface FieldProps<Value> {
  setting: CardSetting;
  part: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

/** A date in any words. */
export function DateField(props: FieldProps<PartialDate | null>): React.ReactElement {
  const { setting, part, label, value, onChange } = props;
  const { say } = setting;
  return (
    <PartialDateField
      part={part}
      label={label}
      hint={say('edit.date.hint')}
      value={value}
      onChange={onChange}
      dates={networkDateWords(say)}
      locale={say.locale}
    />
  );
}

/** Yes, no, or nobody has asked. */
export function AnswerField(props: FieldProps<NetworkAnswer | null>): React.ReactElement {
  const { setting, part, label, value, onChange } = props;
  const { say } = setting;
  return (
    <OneOrNone<NetworkAnswer>
      part={part}
      label={label}
      value={value}
      none={say('edit.not.asked')}
      options={networkAnswers.map((answer) => ({ value: answer, label: say(`answer.${answer}`) }))}
      onChange={onChange}
    />
  );
}

/** Any number of people, or somebody who is named here first. */
export function PeopleField(
  props: FieldProps<readonly PersonId[]> & { except?: PersonId },
): React.ReactElement {
  const { setting, part, label, value, onChange, except } = props;
  const { say, actions, network } = setting;
  return (
    <PersonPicker
      part={part}
      label={label}
      people={network.people.filter(({ id }) => id !== except)}
      chosen={value}
      onChange={onChange}
      onAdd={actions.nameSomeone}
      words={pickerWords(say)}
    />
  );
}

/** One person, or nobody said who. */
export function OnePersonField(
  props: FieldProps<PersonId | null> & { except?: PersonId },
): React.ReactElement {
  const { setting, part, label, value, onChange, except } = props;
  const { say, network } = setting;
  const ids = network.people.map(({ id }) => id).filter((id) => id !== except);
  // Somebody the document does not name stays chosen: nothing is lost by opening the card.
  if (value !== null && !ids.includes(value)) ids.push(value);
  return (
    <OneOrNone
      part={part}
      label={label}
      value={value}
      none={say('edit.not.said')}
      options={ids.map((id) => ({ value: id, label: nameInNetwork(say, network.people, id) }))}
      onChange={onChange}
    />
  );
}

/** Who may see something, and by name who may not. */
export function VisibilityField(props: FieldProps<Visibility> & { except?: PersonId }): React.ReactElement {
  const { setting, part, label, value, onChange, except } = props;
  const { say, network } = setting;
  return (
    <>
      <OneOf
        form="select"
        part={part}
        label={label}
        value={value.level}
        options={visibilityLevels.map((level) => ({ value: level, label: say(`visibility.${level}`) }))}
        onChange={(level) => onChange({ ...value, level })}
      />
      <PersonPicker
        part={`${part}-not-to`}
        label={say('edit.notShownTo')}
        people={network.people.filter(({ id }) => id !== except)}
        chosen={value.notShownTo}
        onChange={(notShownTo) => onChange({ ...value, notShownTo })}
        words={pickerWords(say)}
      />
    </>
  );
}
