import * as React from 'react';
import type { DrawnShape } from './picture-drawing.text';

/** What was drawn as data, as elements. A picture is drawn anew as a whole or not at all, so places serve as keys. */
export function DrawnShapes({ shapes }: { shapes: readonly DrawnShape[] }): React.ReactElement {
  return (
    <>
      {shapes.map((shape, at) => (
        <Shape key={at} shape={shape} />
      ))}
    </>
  );
}

function Shape({ shape }: { shape: DrawnShape }): React.ReactElement {
  const { className } = shape;
  if (shape.draws === 'text') {
    return (
      <text className={className} textAnchor="middle" x={shape.x} y={shape.y}>
        {shape.text}
      </text>
    );
  }
  const filled = shape.filled ? 'yes' : undefined;
  if (shape.draws === 'circle') {
    return <circle className={className} data-filled={filled} cx={shape.x} cy={shape.y} r={shape.r} />;
  }
  const points = pointsOf(shape.points);
  const look = { className, points, strokeWidth: shape.width, strokeDasharray: shape.dash ?? undefined };
  return shape.draws === 'polygon' ? <polygon data-filled={filled} {...look} /> : <polyline {...look} />;
}

/** Points as SVG has them. */
export function pointsOf(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}
