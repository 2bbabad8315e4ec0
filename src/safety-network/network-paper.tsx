import * as React from 'react';
import type { Audience } from '../foundation/document';
import { DrawnShapes } from './drawn-shapes';
import { nameInNetwork, nameRing, sayNetworkDay } from './network-names.text';
import { PictureKey } from './picture-key';
import { drawName, drawPerson, drawRings, drawTie } from './picture-drawing.text';
import { describeNetwork } from './safety-network.text';
import type { UseSafetyNetwork } from './use-safety-network';

/** The network on paper: the picture with its key, then everybody in words. Only what its reader may have is in it. */
export function NetworkPaper({
  map,
  audience,
  at,
  isMirrored,
}: {
  map: UseSafetyNetwork;
  audience: Audience;
  /** The instant of printing. */
  at: string;
  isMirrored: boolean;
}): React.ReactElement {
  const { say, picture, lay } = map;
  const seen = map.seenBy(audience);
  const words = describeNetwork(seen, say);
  const laid = lay({ picture, audience, mirrored: isMirrored });
  const { x, y, width, height } = laid.bounds;
  return (
    <article className="mapwell-paper" data-part="paper" aria-hidden="true">
      <h1 dir="auto" lang={words.lang}>
        {words.title}
      </h1>
      <h2>{say(`picture.${picture}`)}</h2>
      {laid.nodes.length > 0 && (
        <svg className="mapwell-network-svg" viewBox={`${x} ${y} ${width} ${height}`} focusable="false">
          <DrawnShapes shapes={drawRings(laid, (ring) => nameRing(say, ring))} />
          <DrawnShapes shapes={laid.edges.map(({ kind, points }) => drawTie(kind, points))} />
          {laid.nodes.map((node) => (
            <g key={node.personId}>
              <DrawnShapes
                shapes={[
                  ...drawPerson(node, picture),
                  ...drawName(node, nameInNetwork(say, seen.people, node.personId)),
                ]}
              />
            </g>
          ))}
        </svg>
      )}
      <PictureKey laid={laid} say={say} />
      {words.nobody !== '' && <p>{words.nobody}</p>}
      {words.groups.map(({ key, heading, people }) => (
        <section key={key}>
          <h2>{heading}</h2>
          <ul>
            {people.map(({ personId, name, facts }) => (
              <li key={personId}>
                <p dir="auto">{name}</p>
                <dl>
                  {facts.map(({ label, text }, row) => (
                    <div key={row}>
                      <dt dir="auto">{label}</dt>
                      <dd dir="auto">{text}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <footer>
        {say('paper.foot', {
          title: words.title,
          audience: say(`print.for.${audience.kind}`),
          date: sayNetworkDay(say, at),
        })}
      </footer>
    </article>
  );
}
