import * as React from 'react';
import type { DrawnPart, DrawnShape } from './picture-drawing.text';

/** What was drawn as data, as elements. A picture is drawn anew as a whole or not at all, so places serve as keys. */
export function DrawnShapes({ shapes }: { shapes: readonly DrawnShape[] }): React.ReactElement {
  return <>{shapes.map(drawShape)}</>;
}

const classes: { readonly [Part in DrawnPart]: string } = {
  ring: 'mapwell-network-ring',
  middle: 'mapwell-network-middle',
  'ring-name': 'mapwell-network-ring-name',
  tie: 'mapwell-network-tie',
  symbol: 'mapwell-network-symbol',
  mark: 'mapwell-network-mark',
  name: 'mapwell-network-name',
};

// A name in two lines is read as one, with a space between them: so a voice can say what it sees, and finds it.
// Not a component: a thousand people are four thousand shapes, and each component costs as much as its shape.
function drawShape(shape: DrawnShape, at: number): React.ReactElement {
  const className = classes[shape.part];
  if (shape.draws === 'text') {
    return (
      <React.Fragment key={at}>
        <text className={className} textAnchor="middle" x={shape.x} y={shape.y}>
          {shape.text}
        </text>{' '}
      </React.Fragment>
    );
  }
  const filled = shape.filled ? 'yes' : undefined;
  if (shape.draws === 'circle') {
    return (
      <circle key={at} className={className} data-filled={filled} cx={shape.x} cy={shape.y} r={shape.r} />
    );
  }
  const points = pointsOf(shape.points);
  const look = { className, points, strokeWidth: shape.width, strokeDasharray: shape.dash ?? undefined };
  return shape.draws === 'polygon' ? (
    <polygon key={at} data-filled={filled} {...look} />
  ) : (
    <polyline key={at} {...look} />
  );
}

/** Points as SVG has them. */
export function pointsOf(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}
