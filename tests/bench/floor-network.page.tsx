import * as React from 'react';
import type { Around } from './network-page';
import { offerNetwork, pictureShown } from './network-page';

// The page our network is measured against: a plain SVG drawn by React, with the same shapes and classes for the same people.
// Everybody is memoised, so that one who is moved is the only one who is drawn again. Places are counted off round the rings;
// nothing is measured, kept apart, pushed aside or led round. It has no card, no list, no sentences, no undo and no keys.

interface Place {
  x: number;
  y: number;
}

interface Spot extends Around, Place {}

const rings = ['most', 'little', 'nothing'] as const;
const room = 120;

/** Everybody on their ring, a hand apart, in as many circles as it takes. */
function layOut(people: readonly Around[]): { spots: readonly Spot[]; outers: readonly number[] } {
  let radius = 60;
  const outers: number[] = [];
  const spots = rings.flatMap((ring) => {
    const here = people.filter(({ level }) => level === ring);
    const found: Spot[] = [];
    while (found.length < here.length) {
      radius += room / 2;
      const fits = Math.max(1, Math.floor((2 * Math.PI * radius) / room));
      const some = here.slice(found.length, found.length + fits);
      const reach = radius;
      found.push(
        ...some.map((one, at) => {
          const angle = (2 * Math.PI * at) / some.length;
          return { ...one, x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
        }),
      );
      radius += room / 2;
    }
    outers.push(radius);
    return found;
  });
  return { spots, outers };
}

const names = { most: 'Knows most things', little: 'Knows a little', nothing: 'Knows nothing yet' };

function FloorNetwork({ people }: { people: readonly Around[] }): React.ReactElement {
  const { spots, outers } = React.useMemo(() => layOut(people), [people]);
  const [moved, setMoved] = React.useState<Readonly<Record<string, Place>>>({});
  const svg = React.useRef<SVGSVGElement>(null);
  const held = React.useRef<{ id: string; from: Place; start: Place; units: number } | null>(null);
  const reach = Math.max(...outers) + 20;
  const placeOf = (id: string): Place => moved[id] ?? spots.find((one) => one.id === id) ?? { x: 0, y: 0 };

  const onPointerDown = (event: React.PointerEvent) => {
    const id = (event.target as Element).closest('[data-part="person"]')?.getAttribute('data-item-id');
    const width = svg.current?.getBoundingClientRect().width ?? 1;
    if (!id) return;
    held.current = {
      id,
      from: { x: event.clientX, y: event.clientY },
      start: placeOf(id),
      units: (reach * 2) / width,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: React.PointerEvent) => {
    if (!held.current) return;
    const { id, from, start, units } = held.current;
    const to = {
      x: start.x + (event.clientX - from.x) * units,
      y: start.y + (event.clientY - from.y) * units,
    };
    setMoved((before) => ({ ...before, [id]: to }));
  };
  const onPointerUp = () => {
    held.current = null;
  };

  const at = new Map(spots.map((spot) => [spot.id, moved[spot.id] ?? spot]));
  return (
    <div className="mapwell" lang="en-GB">
      <h2 className="mapwell-title-heading">The safety network</h2>
      <div className="mapwell-network-frame">
        <svg
          ref={svg}
          className="mapwell-network-svg"
          role="group"
          aria-label="Who knows"
          viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
          width={reach * 2}
          height={reach * 2}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
        >
          <g aria-hidden="true">
            {rings.map((ring, ringAt) => (
              <circle key={ring} className="mapwell-network-ring" cx={0} cy={0} r={outers[ringAt]} />
            ))}
            {rings.map((ring, ringAt) => (
              <text key={ring} className="mapwell-network-ring-name" x={0} y={20 - (outers[ringAt] ?? 0)}>
                {names[ring]}
              </text>
            ))}
          </g>
          {pictureShown === 'ecomap' && (
            <g aria-hidden="true">
              {spots.map(({ id, tiedTo }) => {
                const from = at.get(id) ?? { x: 0, y: 0 };
                const to = (tiedTo === null ? undefined : at.get(`p${tiedTo}`)) ?? { x: 0, y: 0 };
                return <Line key={id} points={`${from.x},${from.y} ${to.x},${to.y}`} />;
              })}
            </g>
          )}
          {spots.map(({ id, name, layer, level }) => (
            <Person
              key={id}
              id={id}
              name={name}
              layer={layer}
              label={`${name}: ${names[level]}.`}
              x={at.get(id)?.x ?? 0}
              y={at.get(id)?.y ?? 0}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

const Line = React.memo(function Line({ points }: { points: string }): React.ReactElement {
  return <polyline className="mapwell-network-tie" points={points} strokeWidth={4} />;
});

interface PersonProps extends Place {
  id: string;
  name: string;
  layer: Around['layer'];
  label: string;
}

const Person = React.memo(function Person(props: PersonProps): React.ReactElement {
  const { id, name, layer, label, x, y } = props;
  const width = name.length * 8;
  return (
    <g
      className="mapwell-network-person"
      data-item-id={id}
      data-part="person"
      data-layer={layer}
      role="button"
      tabIndex={-1}
      aria-label={label}
      aria-expanded={false}
      transform={`translate(${x} ${y})`}
    >
      <rect className="mapwell-network-plate" x={-width / 2} y={24} width={width} height={20} rx={4} />
      {layer === 'professional' ? (
        <polygon className="mapwell-network-symbol" points="-19,-19 19,-19 19,19 -19,19" strokeWidth={2} />
      ) : (
        <circle className="mapwell-network-symbol" cx={0} cy={0} r={19} />
      )}
      <text className="mapwell-network-name" textAnchor="middle" x={0} y={38}>
        {name}
      </text>
    </g>
  );
});

offerNetwork((people) => <FloorNetwork people={people} />);
