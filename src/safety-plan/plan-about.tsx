import * as React from 'react';
import type { PartialDate } from '../foundation/document';
import { childrenOf } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import { Linked } from './plan-fields';
import { DayField, FormGroup } from './plan-form';
import type { SafetyPlanChange } from './safety-plan-actions';
import type { SafetyPlanDocument } from './safety-plan.model';
import { planPurposes } from './safety-plan.model';
import type { SafetyPlanSetting } from './safety-plan-setting';

/** What is said about the plan itself: what it is for, whom it keeps safe, from when, and which plans come before and after. */
export function AboutPlan({
  plan,
  setting,
}: {
  plan: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}): React.ReactElement {
  const { say, actions, people, picker, given } = setting;
  const set = (detail: string, value: unknown) =>
    actions.change({ type: 'change-plan', detail, value } as SafetyPlanChange);
  const isAgreed = plan.versions.length > 0 && plan.purpose !== null;
  return (
    <ModalDialog label={say('about.title')} onClose={actions.close} part="about-dialog" wide>
      <div className="mapwell-form">
        {isAgreed ? (
          <div>
            <p className="mapwell-form-heading">{say('about.purpose')}</p>
            <p>{plan.purpose !== null && say(`purpose.${plan.purpose}`)}</p>
            <p className="mapwell-quiet">{say('about.purpose.agreed')}</p>
          </div>
        ) : (
          <OneOrNone
            part="purpose"
            label={say('about.purpose')}
            value={plan.purpose}
            none={say('answer.notAsked')}
            options={planPurposes.map((value) => ({ value, label: say(`purpose.${value}`) }))}
            onChange={(purpose) => set('purpose', purpose)}
          />
        )}
        <PersonPicker
          part="children"
          label={say('about.childIds')}
          people={childrenOf(people)}
          chosen={plan.childIds}
          onChange={(ids) => set('childIds', ids)}
          words={picker}
        />
        <Linked
          part="dangers"
          label={say('about.dangers')}
          from={given.dangers}
          chosen={plan.dangerIds}
          onChange={(ids) => set('dangerIds', ids)}
        />
        <Linked
          part="goals"
          label={say('about.goals')}
          from={given.goals}
          chosen={plan.goalIds}
          onChange={(ids) => set('goalIds', ids)}
        />
        <DayField
          part="start"
          label={say('about.start')}
          value={plan.start}
          onChange={(date) => set('start', date)}
          setting={setting}
        />
        <DayField
          part="lasts-until"
          label={say('about.lastsUntil')}
          value={plan.lastsUntil}
          onChange={(date) => set('lastsUntil', date)}
          setting={setting}
        />
        <Linked
          part="supersedes"
          label={say('about.supersedes')}
          from={given.plans}
          chosen={plan.supersedes}
          onChange={(ids) => set('supersedes', ids)}
        />
        <Superseding plan={plan} setting={setting} />
      </div>
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

/** Which plan takes the place of this one. Only plans that the host gave can be named. */
function Superseding({
  plan,
  setting,
}: {
  plan: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}): React.ReactElement | null {
  const { say, actions, given } = setting;
  const others = (given.plans ?? []).filter(({ id }) => id !== plan.id);
  const [planId, setPlanId] = React.useState<string | null>(null);
  const [on, setOn] = React.useState<PartialDate | null>(null);
  const [why, setWhy] = React.useState('');
  if (plan.supersededBy === null && others.length === 0) return null;
  return (
    <FormGroup heading={say('about.supersede.heading')}>
      {plan.supersededBy !== null ? (
        <button
          type="button"
          className="mapwell-button"
          data-part="withdraw-supersede"
          onClick={actions.withdrawSupersede}
        >
          {say('about.supersede.back')}
        </button>
      ) : (
        <>
          <OneOrNone
            part="supersede-plan"
            label={say('about.supersede.plan')}
            value={planId}
            none={say('answer.notSaid')}
            options={others.map(({ id, text }) => ({ value: id, label: shorten(text) || id }))}
            onChange={setPlanId}
          />
          <DayField
            part="supersede-on"
            label={say('about.supersede.on')}
            value={on}
            onChange={setOn}
            setting={setting}
          />
          <TextField part="supersede-why" label={say('about.supersede.why')} value={why} onChange={setWhy} />
          <button
            type="button"
            className="mapwell-button"
            data-part="supersede"
            aria-disabled={planId === null || undefined}
            onClick={() => planId !== null && actions.supersede(planId, on, why)}
          >
            {say('about.supersede.do')}
          </button>
        </>
      )}
    </FormGroup>
  );
}
