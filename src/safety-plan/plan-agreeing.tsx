import * as React from 'react';
import type { PartialDate } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { planVersionFacts } from './plan-facts.text';
import { DialogEnd } from './plan-dialogs';
import { DayField } from './plan-form';
import { Facts } from './plan-part';
import type { PlanVersion, SafetyPlanDocument } from './safety-plan.model';
import { hasChangedSince } from './safety-plan.model';
import { nameVersion } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';
import type { SafetyPlanEntryInWords } from './safety-plan.text';
import { describeSafetyPlan, planOfVersion } from './safety-plan.text';

/** The plan as it was agreed, the newest first, and the way to agree on what stands now. */
export function AgreedVersions({
  seen,
  setting,
}: {
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}): React.ReactElement | null {
  const { say, actions, writable, people, level } = setting;
  if (seen.versions.length === 0 && !writable) return null;
  const Heading = `h${level}` as 'h3';
  const newestFirst = seen.versions.slice().reverse();
  return (
    <section className="mapwell-plan-section" data-part="versions">
      <Heading className="mapwell-plan-heading">{say('section.versions.heading')}</Heading>
      {newestFirst.length === 0 && <p className="mapwell-quiet">{say('section.versions.note')}</p>}
      {newestFirst.length > 0 && (
        <ul className="mapwell-plan-parts">
          {newestFirst.map((version, at) => {
            const item = nameVersion(say, people, version);
            return (
              <li
                key={version.id}
                className="mapwell-plan-part"
                data-part="version"
                data-item-id={version.id}
              >
                <p className="mapwell-plan-words" dir="auto">
                  {item}
                </p>
                {at === 0 && (
                  <p className="mapwell-quiet">
                    {say(
                      hasChangedSince(seen, version) ? 'section.versions.changed' : 'section.versions.same',
                    )}
                  </p>
                )}
                <Facts facts={factsOf(seen, version, setting)} />
                <div className="mapwell-row mapwell-plan-tools">
                  <button
                    type="button"
                    className="mapwell-tool"
                    data-part="read-button"
                    aria-haspopup="dialog"
                    aria-label={say('tools.of', { tool: say('tools.read'), item })}
                    onClick={() => actions.open({ kind: 'version', id: version.id })}
                  >
                    {say('tools.read')}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {writable && (
        <button
          type="button"
          className="mapwell-button"
          data-part="agree"
          aria-haspopup="dialog"
          onClick={() => actions.open({ kind: 'agree' })}
        >
          {say('section.versions.agree')}
        </button>
      )}
    </section>
  );
}

/** What its name says already is not said again. */
function factsOf(seen: SafetyPlanDocument, version: PlanVersion, { say }: SafetyPlanSetting) {
  return planVersionFacts(seen, version, say).filter(({ key }) => key !== 'agreedOn' && key !== 'agreedBy');
}

/** Asks who agrees, who sees it differently, when and how, before the plan is frozen. */
export function AgreeDialog({ setting }: { setting: SafetyPlanSetting }): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const [agreedBy, setAgreedBy] = React.useState<readonly string[]>([]);
  const [notAgreedBy, setNotAgreedBy] = React.useState<readonly string[]>([]);
  const [dispute, setDispute] = React.useState('');
  const [agreedOn, setAgreedOn] = React.useState<PartialDate | null>(null);
  const [how, setHow] = React.useState('');
  const nobody = agreedBy.length === 0;
  return (
    <ModalDialog label={say('agree.title')} onClose={actions.close} part="agree-dialog" wide>
      <p className="mapwell-quiet">{say('agree.note')}</p>
      <div className="mapwell-form">
        <PersonPicker
          part="agreed-by"
          label={say('agree.by')}
          people={people}
          chosen={agreedBy}
          onChange={setAgreedBy}
          onAdd={actions.addPerson}
          words={picker}
        />
        <PersonPicker
          part="not-agreed-by"
          label={say('agree.notBy')}
          people={people}
          chosen={notAgreedBy}
          onChange={setNotAgreedBy}
          words={picker}
        />
        <TextField
          part="agree-dispute"
          lines={2}
          label={say('agree.dispute')}
          value={dispute}
          onChange={setDispute}
        />
        <DayField
          part="agreed-on"
          label={say('agree.on')}
          value={agreedOn}
          onChange={setAgreedOn}
          setting={setting}
        />
        <TextField part="agree-how" lines={2} label={say('agree.how')} value={how} onChange={setHow} />
      </div>
      <p className="mapwell-quiet" role="status">
        {nobody ? say('agree.nobody') : ''}
      </p>
      <DialogEnd
        word={say('agree.do')}
        setting={setting}
        disabled={nobody}
        onDo={() => {
          actions.agree({ agreedOn, how, agreedBy, notAgreedBy, dispute });
          actions.close();
        }}
      />
    </ModalDialog>
  );
}

/** An agreed plan, to be read word for word. */
export function VersionDialog({
  id,
  seen,
  setting,
}: {
  id: string;
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}): React.ReactElement | null {
  const { say, actions, given, people } = setting;
  const version = seen.versions.find((one) => one.id === id);
  const plan = planOfVersion(seen, id);
  if (!version || !plan) return null;
  const words = describeSafetyPlan(plan, say, given);
  return (
    <ModalDialog
      label={words.title}
      about={nameVersion(say, people, version)}
      onClose={actions.close}
      part="version-dialog"
      wide
    >
      <Facts facts={words.facts} />
      {words.sections.map(({ key, heading, entries }) => (
        <section key={key} className="mapwell-form-group">
          <h4 className="mapwell-form-heading">{heading}</h4>
          <ul className="mapwell-plan-parts">
            {entries.map((entry) => (
              <EntryRead key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
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

function EntryRead({ entry }: { entry: SafetyPlanEntryInWords }): React.ReactElement {
  const { label, line, lang, facts } = entry;
  return (
    <li>
      <p className="mapwell-plan-label">{label}</p>
      <p className="mapwell-plan-words" lang={lang} dir="auto">
        {line}
      </p>
      <Facts facts={facts} />
    </li>
  );
}
