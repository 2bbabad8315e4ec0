import * as React from 'react';
import type { Audience } from '../foundation/document';
import { copyTrajectoryForAudience } from './trajectory-copy.model';
import { Facts } from './trajectory-fact-list';
import type { TrajectoryGiven } from './trajectory-given.model';
import { shownElsewhere, trajectoryGivenFor } from './trajectory-given.model';
import type { TrajectoryDocument } from './trajectory.model';
import type { TrajectorySay } from './trajectory-names.text';
import { describeTrajectory } from './trajectory.text';

/**
 * The way on paper: made from a copy that holds only what this reader may see, with all that the list tells them, the dates
 * that are set and what people said on the scales among it.
 */
export function TrajectoryPaper({
  trajectory,
  given,
  say,
  audience,
  date,
}: {
  trajectory: TrajectoryDocument;
  /** All that the host gives: the reader is told what they may see of it. */
  given: TrajectoryGiven;
  say: TrajectorySay;
  audience: Audience;
  date: string;
}): React.ReactElement {
  const copy = copyTrajectoryForAudience(trajectory, audience, shownElsewhere(trajectory, given, audience));
  const words = describeTrajectory(copy, say, trajectoryGivenFor(given, audience));
  const foot = [words.title, say('print.foot', { audience: say(`print.for.${audience.kind}`) }), date];
  const langOf = (written: boolean) => (written ? words.lang : undefined);
  return (
    <article className="mapwell-paper" data-part="paper" aria-hidden="true">
      <h1 dir="auto" lang={langOf(words.written)}>
        {words.title}
      </h1>
      <Facts facts={words.facts} lang={words.lang} />
      {words.sections.map(({ key, heading, written, entries }) => (
        <section key={key}>
          <h2 dir="auto" lang={langOf(written)}>
            {heading}
          </h2>
          <ol>
            {entries.map((entry) => (
              <li key={entry.key}>
                <p dir="auto" lang={langOf(entry.written)}>
                  {entry.text}
                </p>
                <Facts facts={entry.facts} lang={words.lang} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <footer>{foot.filter((part) => part !== '').join(' · ')}</footer>
    </article>
  );
}
