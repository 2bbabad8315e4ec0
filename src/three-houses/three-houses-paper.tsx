import * as React from 'react';
import type { Audience } from '../foundation/document';
import { DrawnPicture } from './drawn-picture';
import { placePicture } from './place-pictures.model';
import { outlineOfPlace } from './sheets.model';
import { copyThreeHousesForAudience } from './three-houses-copy.model';
import type { ThreeHousesFact } from './three-houses-facts.text';
import type { ThreeHousesDocument } from './three-houses.model';
import { nameObject, nameReader } from './three-houses-names.text';
import type { ThreeHousesSay } from './three-houses-names.text';
import type { ThreeHousesEntryInWords } from './three-houses.text';
import { describeThreeHouses } from './three-houses.text';

/** The sizes of paper there are: A3 for a wall, and for whoever cannot see small things. */
export const paperSizes = ['A4', 'A3'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** What is printed: for whom, and how large. */
export interface ThreeHousesPrint {
  audience: Audience;
  size: PaperSize;
}

export interface ThreeHousesPaperProps {
  session: ThreeHousesDocument;
  say: ThreeHousesSay;
  print: ThreeHousesPrint;
  /** The day of printing, in words; empty where the clock is not to be shown. */
  date: string;
  photoAddress?: (photoId: string) => string | null;
}

/** The session on paper, pictures and words, made from a copy that holds nothing but what this reader may have. */
export function ThreeHousesPaper(props: ThreeHousesPaperProps): React.ReactElement {
  const { session, say, print, date, photoAddress } = props;
  const { audience, size } = print;
  const copy = copyThreeHousesForAudience(session, audience);
  const words = describeThreeHouses(copy, say);
  const foot = [
    words.title,
    say('print.foot', { audience: nameReader(say, session.people, audience) }),
    date,
  ];
  return (
    <article className="mapwell-paper" data-part="paper" data-size={size} aria-hidden="true">
      <h1 dir="auto">{words.title}</h1>
      <PaperFacts facts={words.facts} />
      {words.sections.map(({ key, of: kind, heading, facts, entries }) => (
        <section key={`${kind}/${key}`} data-section={kind}>
          <h2 dir="auto">{heading}</h2>
          {kind === 'place' && (
            <DrawnPicture
              objects={copy.objects}
              place={key}
              layers={['child']}
              around={placePicture({ key, outline: outlineOfPlace(copy, key) }, copy.figure)}
              nameOf={(object) => nameObject(say, object)}
              {...(photoAddress ? { photoAddress } : {})}
            />
          )}
          <PaperFacts facts={facts} />
          <ul>
            {entries.map((entry) => (
              <PaperEntry key={entry.id} entry={entry} say={say} />
            ))}
          </ul>
        </section>
      ))}
      {words.sections.length === 0 && <p>{say('print.empty')}</p>}
      <footer>{foot.filter((part) => part !== '').join(' · ')}</footer>
    </article>
  );
}

function PaperEntry({
  entry,
  say,
}: {
  entry: ThreeHousesEntryInWords;
  say: ThreeHousesSay;
}): React.ReactElement {
  const { label, text, quoted, lang, facts } = entry;
  return (
    <li>
      <p className="mapwell-paper-label" dir="auto">
        {label}
      </p>
      {text !== '' && (
        <p lang={lang} dir="auto" data-quoted={quoted || undefined}>
          {quoted ? say('object.quote', { text }) : text}
        </p>
      )}
      <PaperFacts facts={facts} />
    </li>
  );
}

function PaperFacts({ facts }: { facts: readonly ThreeHousesFact[] }): React.ReactElement | null {
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
