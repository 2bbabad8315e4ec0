import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import type { Audience } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { DialogEnd } from './plan-dialogs';
import type { SafetyPlanFact } from './plan-facts.text';
import type { SafetyPlanGiven } from './plan-given.model';
import type { SafetyPlanDocument } from './safety-plan.model';
import { mayBeHandedOver } from './safety-plan.model';
import { nameVersion } from './safety-plan-names.text';
import type { SafetyPlanSay } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';
import type { SafetyPlanEntryInWords } from './safety-plan.text';
import { describeForAudience, forFridge } from './safety-plan.text';

const printAudiences = ['family', 'professionals', 'meeting'] as const;
const printForms = ['full', 'large', 'fridge'] as const;

/** What is printed: for whom, in which form, and as it stands or as it was agreed. */
export interface SafetyPlanPrint {
  audience: Audience;
  form: (typeof printForms)[number];
  /** The id of an agreed version; null: the plan as it is now. */
  versionId: string | null;
}

export interface SafetyPlanPaperProps {
  plan: SafetyPlanDocument;
  say: SafetyPlanSay;
  given: SafetyPlanGiven;
  print: SafetyPlanPrint;
  /** The day of printing, in words; empty where the host’s clock is not to be shown. */
  date: string;
}

/**
 * The plan on paper, made from a copy that holds nothing but what this reader may have; an empty sheet where the plan may
 * not be handed over to them. The sheet for the fridge is for everybody who comes in, so it is made for nobody by name.
 */
export function SafetyPlanPaper(props: SafetyPlanPaperProps): React.ReactElement {
  const { plan, say, given, print, date } = props;
  const { form, versionId } = print;
  const audience: Audience = form === 'fridge' ? { kind: 'family' } : print.audience;
  const whole = describeForAudience(plan, audience, say, {
    ...given,
    ...(versionId === null ? {} : { versionId }),
  });
  if (whole === null) return <article className="mapwell-paper" data-part="paper" aria-hidden="true" />;
  const words = form === 'fridge' ? forFridge(whole) : whole;
  const reader =
    audience.personId === undefined
      ? say(`print.for.${audience.kind}`)
      : namePerson(say, plan.people, audience.personId);
  const foot = [words.title, say('print.foot', { audience: reader }), date].filter((part) => part !== '');
  return (
    <article className="mapwell-paper" data-part="paper" data-form={form} aria-hidden="true">
      <h1 dir="auto">{words.title}</h1>
      <PaperFacts facts={words.facts} />
      {words.sections.map(({ key, heading, entries }) => (
        <section key={key} data-section={key}>
          <h2>{heading}</h2>
          {entries.length === 0 ? (
            <div className="mapwell-paper-lines" />
          ) : (
            <ul>
              {entries.map((entry) => (
                <PaperEntry key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
        </section>
      ))}
      <footer>{foot.join(' · ')}</footer>
    </article>
  );
}

function PaperEntry({ entry }: { entry: SafetyPlanEntryInWords }): React.ReactElement {
  return (
    <li>
      <p className="mapwell-paper-label">{entry.label}</p>
      <p lang={entry.lang} dir="auto" data-quoted={entry.quoted || undefined}>
        {entry.line}
      </p>
      <PaperFacts facts={entry.facts} />
    </li>
  );
}

function PaperFacts({ facts }: { facts: readonly SafetyPlanFact[] }): React.ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ key, label, text, lang }, at) => (
        <div key={`${at}${key}`}>
          <dt>{label}</dt>
          <dd dir="auto" lang={lang}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface PrintDialogProps {
  /** As it is seen: a meeting is not told of what it may not see. */
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
  onPrint: (print: SafetyPlanPrint) => void;
}

/** Asks for whom a copy is before anything is printed. A plan that is not to be handed over to them is not printed. */
export function PrintDialog({ seen, setting, onPrint }: PrintDialogProps): React.ReactElement {
  const { say, actions, people } = setting;
  const [kind, setKind] = React.useState<Audience['kind']>('family');
  const [personId, setPersonId] = React.useState<string | null>(null);
  const [form, setForm] = React.useState<SafetyPlanPrint['form']>('full');
  const [versionId, setVersionId] = React.useState<string | null>(null);
  const isFridge = form === 'fridge';
  const named: Audience = personId === null ? { kind } : { kind, personId };
  const audience: Audience = isFridge ? { kind: 'family' } : named;
  const barred = !mayBeHandedOver(seen, audience);
  // A copy for the family holds the newest of what was agreed, and none of what came before it.
  const versions = audience.kind === 'professionals' ? seen.versions : seen.versions.slice(-1);
  const chosen = versions.some(({ id }) => id === versionId) ? versionId : null;
  return (
    <ModalDialog label={say('print.title')} onClose={actions.close} part="print-dialog">
      <p className="mapwell-quiet">{say('print.note')}</p>
      <OneOf
        form="select"
        part="print-form"
        label={say('print.form')}
        value={form}
        options={printForms.map((value) => ({ value, label: say(`print.form.${value}`) }))}
        onChange={setForm}
      />
      {isFridge ? (
        <p className="mapwell-quiet">{say('print.form.fridge.note')}</p>
      ) : (
        <>
          <OneOf
            form="select"
            part="print-for"
            label={say('print.for')}
            value={kind}
            options={printAudiences.map((value) => ({ value, label: say(`print.for.${value}`) }))}
            onChange={setKind}
          />
          <OneOrNone
            part="print-person"
            label={say('print.person')}
            value={personId}
            none={say('print.person.none')}
            options={people.map(({ id }) => ({ value: id, label: namePerson(say, people, id) }))}
            onChange={setPersonId}
          />
        </>
      )}
      {versions.length > 0 && (
        <OneOrNone
          part="print-version"
          label={say('print.version')}
          value={chosen}
          none={say('print.version.now')}
          options={versions.map((one) => ({ value: one.id, label: nameVersion(say, people, one) }))}
          onChange={setVersionId}
        />
      )}
      <p className="mapwell-plan-refused" role="status">
        {barred ? say('print.barred') : ''}
      </p>
      <DialogEnd
        word={say('print.go')}
        setting={setting}
        disabled={barred}
        onDo={() => onPrint({ audience, form, versionId: chosen })}
      />
    </ModalDialog>
  );
}
