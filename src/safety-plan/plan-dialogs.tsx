import * as React from 'react';
import type { PartialDate } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { HeldField, standingRules } from './plan-fields';
import { DayField } from './plan-form';
import type { PlanRule, RuleHeld, RuleState, SafetyPlanDocument } from './safety-plan.model';
import { ruleStates } from './safety-plan.model';
import { nameEntry } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';

export interface RuleDialogProps {
  rule: PlanRule;
  setting: SafetyPlanSetting;
}

/** How a rule is going, since when, and what makes people say so. */
export function RuleStateDialog({ rule, setting }: RuleDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const [state, setState] = React.useState<RuleState | null>(rule.state);
  const [on, setOn] = React.useState<PartialDate | null>(null);
  const [why, setWhy] = React.useState('');
  return (
    <ModalDialog
      label={say('state.title')}
      about={nameEntry(say, rule)}
      onClose={actions.close}
      part="state-dialog"
    >
      <p className="mapwell-quiet">{say('state.note')}</p>
      <OneOrNone
        part="state"
        label={say('state.choice')}
        value={state}
        none={say('answer.notSaid')}
        options={ruleStates.map((value) => ({ value, label: say(`state.${value}`) }))}
        onChange={setState}
      />
      <DayField part="state-on" label={say('state.on')} value={on} onChange={setOn} setting={setting} />
      <TextField part="state-why" lines={2} label={say('state.why')} value={why} onChange={setWhy} />
      <DialogEnd
        word={say('state.do')}
        setting={setting}
        onDo={() => {
          actions.setState(rule.id, state, on, why);
          actions.close();
        }}
      />
    </ModalDialog>
  );
}

/** Calls the network together about a rule that did not hold. */
export function CallNetworkDialog({ rule, setting }: RuleDialogProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const [who, setWho] = React.useState<readonly string[]>([]);
  const [on, setOn] = React.useState<PartialDate | null>(null);
  const [text, setText] = React.useState('');
  return (
    <ModalDialog
      label={say('call.title')}
      about={say('call.about', { item: nameEntry(say, rule) })}
      onClose={actions.close}
      part="call-dialog"
    >
      <PersonPicker
        part="call-who"
        label={say('call.who')}
        people={people}
        chosen={who}
        onChange={setWho}
        onAdd={actions.addPerson}
        words={picker}
      />
      <DayField part="call-on" label={say('call.on')} value={on} onChange={setOn} setting={setting} />
      <TextField part="call-text" lines={2} label={say('call.text')} value={text} onChange={setText} />
      <DialogEnd
        word={say('call.do')}
        setting={setting}
        onDo={() => actions.callNetwork(rule.id, on, who, text)}
      />
    </ModalDialog>
  );
}

/** A day in the diary: what happened, and for each rule yes, no or not said. */
export function DiaryDialog({
  seen,
  setting,
}: {
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const [text, setText] = React.useState('');
  const [on, setOn] = React.useState<PartialDate | null>(null);
  const [saidBy, setSaidBy] = React.useState<readonly string[]>([]);
  const [held, setHeld] = React.useState<readonly RuleHeld[]>([]);
  return (
    <ModalDialog label={say('diary.title')} onClose={actions.close} part="diary-dialog" wide>
      <div className="mapwell-form">
        <DayField part="diary-on" label={say('details.on')} value={on} onChange={setOn} setting={setting} />
        <TextField part="diary-text" lines={3} label={say('diary.text')} value={text} onChange={setText} />
        <PersonPicker
          part="diary-said-by"
          label={say('diary.saidBy')}
          people={people}
          chosen={saidBy}
          onChange={setSaidBy}
          onAdd={actions.addPerson}
          words={picker}
        />
        {standingRules(seen.rules).map((rule) => (
          <HeldField
            key={rule.id}
            rule={rule}
            held={held.find(({ ruleId }) => ruleId === rule.id)?.held ?? null}
            setting={setting}
            onChange={(answer) =>
              setHeld([...held.filter(({ ruleId }) => ruleId !== rule.id), { ruleId: rule.id, held: answer }])
            }
          />
        ))}
      </div>
      <DialogEnd
        word={say('diary.do')}
        setting={setting}
        onDo={() => {
          // Without words and without an answer there is nothing to write, and the dialog stays for them.
          if (actions.writeDiary({ text, on, saidBy, held })) actions.close();
        }}
      />
    </ModalDialog>
  );
}

/** What a dialog ends with: to do it, or not now. */
export function DialogEnd({
  word,
  setting,
  onDo,
  disabled = false,
}: {
  word: string;
  setting: SafetyPlanSetting;
  onDo: () => void;
  disabled?: boolean;
}): React.ReactElement {
  const { say, actions } = setting;
  return (
    <div className="mapwell-row">
      <button
        type="button"
        className="mapwell-button mapwell-button-main"
        data-part="do"
        aria-disabled={disabled || undefined}
        onClick={disabled ? undefined : onDo}
      >
        {word}
      </button>
      <button type="button" className="mapwell-button" data-part="close" onClick={actions.close}>
        {say('print.cancel')}
      </button>
    </div>
  );
}
