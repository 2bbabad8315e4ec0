import * as React from 'react';
import type { GridCell } from './drawing-grid.model';
import { boxOfCell, cellInside, gridDepth, gridReading } from './drawing-grid.model';
import type { DrawingTool } from './drawing-intents.model';
import type { KeyState } from './drawing-keys.model';
import { switchStops } from './drawing-keys.model';

export interface DrawingGridProps {
  state: KeyState;
  tools: readonly DrawingTool[];
}

/**
 * The grid of nine keys as it is seen: the cell that is chosen, the nine inside it with their digits, the one that a switch
 * has come to, and the line that is being made. It is heard through what the keys tell (`DrawingNews`).
 */
export function DrawingGrid({ state, tools }: DrawingGridProps): React.ReactElement {
  // Once something is done here the next digit begins from the whole place, so that is what is offered.
  const within: GridCell = state.isDone ? { depth: 0, column: 0, row: 0 } : state.cell;
  const stop = state.reached === null ? undefined : switchStops(state, tools)[state.reached];
  const chosen = boxOfCell(state.cell);
  return (
    <g className="mapwell-drawing-grid">
      {within.depth < gridDepth &&
        gridReading.map((digit) => {
          const { x, y, size } = boxOfCell(cellInside(within, digit));
          const isReached = stop?.stop === 'cell' && stop.digit === digit;
          return (
            <g key={digit} data-state={isReached ? 'reached' : undefined}>
              <rect className="mapwell-drawing-cell" x={x} y={y} width={size} height={size} />
              <text
                x={x + size / 2}
                y={y + size / 2 + size * 0.12}
                textAnchor="middle"
                fontSize={size * 0.34}
              >
                {digit}
              </text>
            </g>
          );
        })}
      <rect
        className="mapwell-drawing-cursor"
        data-state={stop?.stop === 'here' ? 'reached' : undefined}
        x={chosen.x}
        y={chosen.y}
        width={chosen.size}
        height={chosen.size}
      />
      {state.line && (
        <polyline
          className="mapwell-drawing-line"
          points={state.line.points.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      )}
      {state.line?.points.map(({ x, y }, at) => (
        <circle key={at} className="mapwell-drawing-point" cx={x} cy={y} r={8} />
      ))}
    </g>
  );
}
