import * as React from 'react';
import type { DrawingIntent } from '../../src/three-houses/drawing-intents.model';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import { DrawingSurface } from '../../src/three-houses/drawing-surface';
import { encodePoints, keepLine } from '../../src/three-houses/ink-points.model';
import { inkOf } from '../three-houses/made-picture';
import { offerThreeHouses, side } from './three-houses-page';

const tools = ['pen'] as const;
const layers = ['child'] as const;
const place = { key: 'dreams', outline: 'panel' } as const;
const nameOf = () => '';

/** A host that keeps each line, as the tool does. */
function Host({ begun }: { begun: readonly DrawingObject[] }): React.ReactElement {
  const [objects, setObjects] = React.useState(begun);
  const onIntent = (intent: DrawingIntent) => {
    if (intent.does !== 'draw-line') return;
    setObjects((before) => [...before, inkOf(`new-${before.length}`, keepLine(intent.points))]);
  };
  return (
    <div className="mapwell" style={{ inlineSize: side }}>
      <DrawingSurface
        objects={objects}
        place={place}
        layer="child"
        layers={layers}
        tool="pen"
        tools={tools}
        colour="ink"
        width="middle"
        chosenId={null}
        nameOf={nameOf}
        label="Picture"
        onIntent={onIntent}
      />
    </div>
  );
}

offerThreeHouses((lines) => (
  <Host begun={lines.map((line, at) => inkOf(`line-${at}`, encodePoints(line)))} />
));
