import * as React from 'react';
import type { Audience } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { copyTrajectoryForAudience } from './trajectory-copy.model';
import type { TrajectoryFact } from './trajectory-facts.text';
import type { TrajectoryDocument } from './trajectory.model';
import { describeTrajectory } from './trajectory.text';
import type { TrajectorySetting } from './trajectory-setting';

const printAudiences = ['family', 'professionals', 'meeting'] as const;
export type TrajectoryAudience = (typeof printAudiences)[number];

/** The way on paper: made from a copy that holds only what this reader may see. What the host gives is not printed. */
export function TrajectoryPaper({
  trajectory,
  setting,
  audience,
  date,
}: {
  trajectory: TrajectoryDocument;
  setting: TrajectorySetting;
  audience: Audience;
  date: string;
}): React.ReactElement {
  const { say } = setting;
  const words = describeTrajectory(copyTrajectoryForAudience(trajectory, audience), say);
  const foot = [words.title, say('print.foot', { audience: say(`print.for.${audience.kind}`) }), date];
  return (
    <article className="mapwell-paper" data-part="paper" aria-hidden="true">
      <h1 dir="auto">{words.title}</h1>
      <PaperFacts facts={words.facts} />
      {words.sections.map(({ key, heading, entries }) => (
        <section key={key}>
          <h2 dir="auto">{heading}</h2>
          <ol>
            {entries.map((entry) => (
              <li key={entry.key}>
                <p dir="auto" lang={words.lang}>
                  {entry.text}
                </p>
                <PaperFacts facts={entry.facts} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <footer>{foot.filter((part) => part !== '').join(' · ')}</footer>
    </article>
  );
}

function PaperFacts({ facts }: { facts: readonly TrajectoryFact[] }): React.ReactElement {
  return (
    <dl>
      {facts.map(({ key, label, text }, at) => (
        <div key={`${at}${key}`}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Asks for whom a copy is before anything is printed. */
export function TrajectoryPrint({
  setting,
  onPrint,
}: {
  setting: TrajectorySetting;
  onPrint: (audience: TrajectoryAudience) => void;
}): React.ReactElement {
  const { say, actions } = setting;
  const [audience, setAudience] = React.useState<TrajectoryAudience>('family');
  return (
    <ModalDialog
      label={say('print.title')}
      about={say('print.note')}
      onClose={actions.close}
      part="print-dialog"
    >
      <OneOf
        form="select"
        part="print-for"
        label={say('print.for')}
        value={audience}
        options={printAudiences.map((value) => ({ value, label: say(`print.for.${value}`) }))}
        onChange={setAudience}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="print-go"
          onClick={() => onPrint(audience)}
        >
          {say('print.go')}
        </button>
        <button type="button" className="mapwell-button" data-part="close" onClick={actions.close}>
          {say('dialog.close')}
        </button>
      </div>
    </ModalDialog>
  );
}
