import { namePeople, saySignature } from '../foundation/document/naming';
import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import type { Barrable, BarredKind, PlanBar } from './safety-plan.model';
import { standingBars } from './safety-plan.model';
import type { SafetyPlanSetting } from './safety-plan-setting';

export interface HandOverDialogProps {
  of: BarredKind;
  id: string;
  /** What it is called. */
  name: string;
  barrable: Barrable;
  setting: SafetyPlanSetting;
}

/** Whether a part or the plan may be handed over: what stands against it and why, and who lifted what. */
export function HandOverDialog(props: HandOverDialogProps): React.ReactElement {
  const { of: kind, id, name, barrable, setting } = props;
  const { say, actions, people, picker } = setting;
  const [forPeople, setForPeople] = React.useState<readonly string[]>([]);
  const [why, setWhy] = React.useState('');
  const [liftWhy, setLiftWhy] = React.useState('');
  const standing = standingBars(barrable);
  const lifted = barrable.handOver.bars.filter((bar) => bar.lifted);
  const { unclear } = barrable.handOver;
  return (
    <ModalDialog label={say('bar.title')} about={name} onClose={actions.close} part="hand-over-dialog" wide>
      <p className="mapwell-quiet">{say('bar.note')}</p>
      {(unclear || standing.length > 0) && (
        <section className="mapwell-form-group">
          <h4 className="mapwell-form-heading">{say('bar.standing')}</h4>
          {unclear && <p>{say('bar.unclear')}</p>}
          <ul className="mapwell-plan-bars">
            {standing.map((bar) => (
              <li key={bar.id}>
                <BarWords bar={bar} setting={setting} />
                <button
                  type="button"
                  className="mapwell-button"
                  data-part="lift"
                  aria-label={say('tools.of', { tool: say('bar.lift'), item: barName(bar, setting) })}
                  onClick={() => actions.liftBar(kind, id, bar.id, liftWhy)}
                >
                  {say('bar.lift')}
                </button>
              </li>
            ))}
          </ul>
          <TextField part="lift-why" label={say('bar.lift.why')} value={liftWhy} onChange={setLiftWhy} />
          {unclear && (
            <button
              type="button"
              className="mapwell-button"
              data-part="settle"
              onClick={() => actions.settleHandOver(kind, id, liftWhy)}
            >
              {say('bar.settle')}
            </button>
          )}
        </section>
      )}
      <section className="mapwell-form-group">
        <PersonPicker
          part="for-people"
          label={say('bar.forPeople')}
          people={people}
          chosen={forPeople}
          onChange={setForPeople}
          onAdd={actions.addPerson}
          words={picker}
        />
        <TextField part="bar-why" lines={2} label={say('bar.why')} value={why} onChange={setWhy} />
        <button
          type="button"
          className="mapwell-button"
          data-part="bar"
          onClick={() => {
            actions.bar(kind, id, forPeople, why);
            setForPeople([]);
            setWhy('');
          }}
        >
          {say('bar.do')}
        </button>
      </section>
      {lifted.length > 0 && (
        <details className="mapwell-fold" data-part="lifted">
          <summary>{say('bar.lifted')}</summary>
          <ul className="mapwell-plan-bars">
            {lifted.map((bar) => (
              <li key={bar.id}>
                <BarWords bar={bar} setting={setting} />
              </li>
            ))}
          </ul>
        </details>
      )}
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

function barName({ forPeople }: PlanBar, { say, people }: SafetyPlanSetting): string {
  return forPeople.length === 0
    ? say('bar.mark')
    : say('bar.mark.to', { names: namePeople(say, people, forPeople) });
}

function BarWords({ bar, setting }: { bar: PlanBar; setting: SafetyPlanSetting }): React.ReactElement {
  const { say, people } = setting;
  const lifted = { by: bar.liftedBy, at: bar.liftedAt };
  const lines = [bar.why, saySignature(say, people, bar)];
  if (bar.lifted) lines.push(say('bar.lifted'), bar.liftedWhy, saySignature(say, people, lifted));
  return (
    <>
      <p dir="auto">{barName(bar, setting)}</p>
      {lines
        .filter((line) => line.trim() !== '')
        .map((line, at) => (
          <p key={at} className="mapwell-quiet" dir="auto">
            {line}
          </p>
        ))}
    </>
  );
}
