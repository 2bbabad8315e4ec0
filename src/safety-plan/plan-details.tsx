import * as React from 'react';
import { CheckBox } from '../foundation/react/check-box';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { visibilityLevels } from '../foundation/document';
import {
  ContingencyFields,
  DiaryFields,
  ReviewFields,
  RuleFields,
  SignalFields,
  TriggerFields,
} from './plan-fields';
import type { PlanFieldsProps } from './plan-form';
import { FormGroup } from './plan-form';
import type { SafetyPlanChange } from './safety-plan-actions';
import type { PlanEntries, PlanEntryKind, SafetyPlanDocument } from './safety-plan.model';
import { nameEntry } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';

export interface PlanDetailsProps {
  of: PlanEntryKind;
  entry: PlanEntries[PlanEntryKind];
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}

/** Everything that can be known about a part. Each change counts at once and can be undone. */
export function PlanDetails(props: PlanDetailsProps): React.ReactElement {
  const { of: kind, entry, seen, setting } = props;
  const { say, actions, lang, people, picker } = setting;
  const set = (detail: string, value: unknown) =>
    actions.change({ type: `change-${kind}`, id: entry.id, detail, value } as SafetyPlanChange);
  const fields = { seen, setting, set };
  return (
    <ModalDialog
      label={say('details.title')}
      about={nameEntry(say, entry)}
      onClose={actions.close}
      part="details-dialog"
      wide
    >
      <div className="mapwell-form">
        <TextField
          part="text"
          lines={3}
          label={say(`details.text.${kind}`)}
          lang={entry.lang ?? lang}
          value={entry.text}
          onChange={(text) => set('text', text)}
        />
        <CheckBox
          part="verbatim"
          label={say('details.verbatim')}
          checked={entry.verbatim}
          onChange={(on) => set('verbatim', on)}
        />
        <PersonPicker
          part="said-by"
          label={kind === 'diary' ? say('diary.saidBy') : say('details.saidBy')}
          people={people}
          chosen={entry.saidBy}
          onChange={(ids) => set('saidBy', ids)}
          onAdd={actions.addPerson}
          words={picker}
        />
        <TextField
          part="lang"
          label={say('details.lang')}
          hint={say('details.lang.hint')}
          value={entry.lang ?? ''}
          onChange={(tag) => set('lang', tag.trim() || null)}
        />
        {kind === 'rule' && <RuleFields {...fields} entry={entry as PlanEntries['rule']} />}
        {kind === 'trigger' && <TriggerFields {...fields} entry={entry as PlanEntries['trigger']} />}
        {kind === 'signal' && <SignalFields {...fields} entry={entry as PlanEntries['signal']} />}
        {kind === 'diary' && <DiaryFields {...fields} entry={entry as PlanEntries['diary']} />}
        {kind === 'contingency' && (
          <ContingencyFields {...fields} entry={entry as PlanEntries['contingency']} />
        )}
        {kind === 'review' && <ReviewFields {...fields} entry={entry as PlanEntries['review']} />}
        <FormGroup heading={say('details.dispute.heading')}>
          {(['heldBy', 'notHeldBy'] as const).map((detail) => (
            <PersonPicker
              key={detail}
              part={detail === 'heldBy' ? 'held-by' : 'not-held-by'}
              label={say(`details.${detail}`)}
              people={people}
              chosen={entry[detail]}
              onChange={(ids) => set(detail, ids)}
              words={picker}
            />
          ))}
          <TextField
            part="dispute"
            lines={2}
            label={say('details.dispute')}
            value={entry.dispute}
            onChange={(text) => set('dispute', text)}
          />
        </FormGroup>
        <WhoMaySee {...props} set={set} />
      </div>
      <TakeOut {...props} />
      <button
        type="button"
        className="mapwell-button mapwell-button-main"
        data-part="close"
        onClick={actions.close}
      >
        {say('details.close')}
      </button>
    </ModalDialog>
  );
}

function WhoMaySee({
  entry,
  setting,
  set,
}: PlanDetailsProps & Pick<PlanFieldsProps<unknown>, 'set'>): React.ReactElement | null {
  const { say, people, picker, meeting } = setting;
  const { level, notShownTo } = entry.visibility;
  // Who may not see something is itself not for everybody's eyes.
  if (meeting) return null;
  return (
    <FormGroup heading={say('details.visibility.heading')}>
      <OneOf
        form="select"
        part="visibility"
        label={say('details.visibility')}
        value={level}
        options={visibilityLevels.map((value) => ({ value, label: say(`visibility.${value}`) }))}
        onChange={(value) => set('visibility', { level: value, notShownTo })}
      />
      <PersonPicker
        part="not-shown-to"
        label={say('details.notShownTo')}
        people={people}
        chosen={notShownTo}
        onChange={(ids) => set('visibility', { level, notShownTo: ids })}
        words={picker}
      />
    </FormGroup>
  );
}

function TakeOut({ of: kind, entry, setting }: PlanDetailsProps): React.ReactElement {
  const { say, actions } = setting;
  const [why, setWhy] = React.useState('');
  return (
    <details className="mapwell-fold" data-part="take-out">
      <summary>{say('remove.do')}</summary>
      <div className="mapwell-plan-panel">
        <p className="mapwell-quiet">{say('remove.note')}</p>
        <TextField part="remove-why" label={say('remove.why')} value={why} onChange={setWhy} />
        <button
          type="button"
          className="mapwell-button"
          data-part="remove"
          onClick={() => actions.remove(kind, entry.id, why)}
        >
          {say('remove.do')}
        </button>
      </div>
    </details>
  );
}
