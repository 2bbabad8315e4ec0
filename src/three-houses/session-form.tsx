import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { DayField, DialogEnd, FormGroup, OnePerson, YesOrNo } from './form-parts';
import { OwnWords } from './own-words';
import { Permissions } from './permission-form';
import type { ThreeHousesChange } from './three-houses-actions';
import { placeKeysOf } from './three-houses-document.model';
import type { ThreeHousesDocument } from './three-houses.model';
import { namePlace } from './three-houses-names.text';
import type { SessionDetail, SessionHead } from './three-houses-session.model';
import type { ThreeHousesSetting } from './three-houses-setting';

/**
 * The record of the session (practice.md 7.1, rules 1, 4, 6 and 9): who was there, in which language, what the parents said,
 * what was asked, whether it was read back, and why it ended. All of it may stay open; nothing is filled in for anybody.
 */
export function SessionForm({
  seen,
  setting,
}: {
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const set = <Detail extends SessionDetail>(detail: Detail, value: SessionHead[Detail]) =>
    actions.change({ type: 'change-session', detail, value } as ThreeHousesChange);
  const { readBack, safetyCheck, stoppedEarly } = seen;
  return (
    <ModalDialog label={say('about.title')} onClose={actions.close} part="session-dialog" wide>
      <div className="mapwell-form">
        <FormGroup heading={say('about.whose')}>
          <OneOrNone
            part="child"
            label={say('about.childId')}
            value={seen.childId}
            none={say('answer.notSaid')}
            options={childrenOf(people).map(({ id, name }) => ({
              value: id,
              label: name || say('person.someone'),
            }))}
            onChange={(id) => set('childId', id)}
          />
          <TextField
            part="age"
            label={say('about.ageAtTime')}
            value={seen.ageAtTime}
            onChange={(text) => set('ageAtTime', text)}
          />
          <DayField
            part="held-on"
            label={say('about.heldOn')}
            value={seen.heldOn}
            onChange={(date) => set('heldOn', date)}
            setting={setting}
          />
          <TextField
            part="where-held"
            label={say('about.where')}
            value={seen.where}
            onChange={(text) => set('where', text)}
          />
        </FormGroup>
        <FormGroup heading={say('about.who')}>
          <OnePerson
            part="facilitator"
            label={say('about.facilitator')}
            value={seen.facilitator}
            onChange={(id) => set('facilitator', id)}
            setting={setting}
          />
          <PersonPicker
            part="present"
            label={say('about.present')}
            people={people}
            chosen={seen.present}
            onChange={(ids) => set('present', ids)}
            onAdd={actions.addPerson}
            words={picker}
          />
          <LanguageField
            label={say('about.spokenIn')}
            hint={say('about.spokenIn.hint')}
            value={seen.spokenIn}
            onChange={(tag) => set('spokenIn', tag)}
          />
          <OnePerson
            part="interpreter"
            label={say('about.interpreter')}
            value={seen.interpreter}
            onChange={(id) => set('interpreter', id)}
            setting={setting}
          />
        </FormGroup>
        <Permissions seen={seen} setting={setting} />
        <FormGroup heading={say('about.how')}>
          <TextField
            part="explanation"
            lines={2}
            label={say('about.explanation')}
            value={seen.explanation}
            onChange={(text) => set('explanation', text)}
          />
          <OneOrNone
            part="start-place"
            label={say('about.startPlace')}
            value={seen.startPlace}
            none={say('answer.notSaid')}
            options={placeKeysOf(seen).map((key) => ({ value: key, label: namePlace(say, seen, key) }))}
            onChange={(key) => set('startPlace', key)}
          />
          <LinesField
            label={say('about.prompts')}
            hint={say('about.prompts.hint')}
            value={seen.prompts}
            onChange={(lines) => set('prompts', lines)}
          />
        </FormGroup>
        <FormGroup heading={say('about.readBack')}>
          <YesOrNo
            part="read-back"
            label={say('about.readBack.done')}
            value={readBack.done}
            onChange={(done) => set('readBack', { ...readBack, done })}
            setting={setting}
          />
          <OnePerson
            part="read-back-by"
            label={say('about.readBack.by')}
            value={readBack.by}
            onChange={(by) => set('readBack', { ...readBack, by })}
            setting={setting}
          />
          <OwnWords
            part="read-back-said"
            lines={2}
            label={say('about.readBack.said')}
            lang={seen.lang}
            value={readBack.said}
            onChange={(said) => set('readBack', { ...readBack, said })}
          />
        </FormGroup>
        <FormGroup heading={say('about.safetyCheck')}>
          <p className="mapwell-quiet">{say('about.safetyCheck.note')}</p>
          <YesOrNo
            part="safe"
            label={say('about.safetyCheck.safe')}
            value={safetyCheck.safe}
            onChange={(safe) => set('safetyCheck', { ...safetyCheck, safe })}
            setting={setting}
          />
          <OnePerson
            part="safe-by"
            label={say('about.safetyCheck.by')}
            value={safetyCheck.by}
            onChange={(by) => set('safetyCheck', { ...safetyCheck, by })}
            setting={setting}
          />
          <DayField
            part="safe-on"
            label={say('about.safetyCheck.on')}
            value={safetyCheck.on}
            onChange={(on) => set('safetyCheck', { ...safetyCheck, on })}
            setting={setting}
          />
          <TextField
            part="safe-outcome"
            lines={2}
            label={say('about.safetyCheck.outcome')}
            value={safetyCheck.outcome}
            onChange={(outcome) => set('safetyCheck', { ...safetyCheck, outcome })}
          />
        </FormGroup>
        <FormGroup heading={say('about.end')}>
          <YesOrNo
            part="stopped"
            label={say('about.stopped')}
            value={stoppedEarly.stopped}
            onChange={(stopped) => set('stoppedEarly', { ...stoppedEarly, stopped })}
            setting={setting}
          />
          <TextField
            part="stopped-why"
            lines={2}
            label={say('about.stopped.why')}
            value={stoppedEarly.why}
            onChange={(why) => set('stoppedEarly', { ...stoppedEarly, why })}
          />
          <TextField
            part="follow-up"
            lines={2}
            label={say('about.followUp')}
            value={seen.followUp}
            onChange={(text) => set('followUp', text)}
          />
        </FormGroup>
      </div>
      <DialogEnd close={say('dialog.done')} setting={setting} />
    </ModalDialog>
  );
}

/** A language by its tag. What is half typed stays in the field; the document has what is a tag, or null. */
function LanguageField({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  value: string | null;
  onChange: (tag: string | null) => void;
}): React.ReactElement {
  const [typed, setTyped] = React.useState({ for: value, text: value ?? '' });
  const text = typed.for === value ? typed.text : (value ?? '');
  return (
    <TextField
      part="spoken-in"
      label={label}
      hint={hint}
      value={text}
      onChange={(next) => {
        const tag = tagOf(next);
        setTyped({ for: tag, text: next });
        onChange(tag);
      }}
    />
  );
}

function tagOf(text: string): string | null {
  const tag = text.trim();
  if (tag === '') return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** One line for each. An empty line is kept while it is typed, and is nothing in the document. */
function LinesField({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  value: readonly string[];
  onChange: (lines: readonly string[]) => void;
}): React.ReactElement {
  const shown = value.join('\n');
  const [typed, setTyped] = React.useState({ for: shown, text: shown });
  const text = typed.for === shown ? typed.text : shown;
  return (
    <TextField
      part="prompts-used"
      lines={3}
      label={label}
      hint={hint}
      value={text}
      onChange={(next) => {
        const lines = next.split('\n').filter((line) => line.trim() !== '');
        setTyped({ for: lines.join('\n'), text: next });
        onChange(lines);
      }}
    />
  );
}
