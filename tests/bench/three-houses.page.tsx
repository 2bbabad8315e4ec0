import * as React from 'react';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import type { PointerState } from '../../src/three-houses/drawing-pointer.model';
import { DrawingSurface } from '../../src/three-houses/drawing-surface';
import { encodePoints } from '../../src/three-houses/ink-points.model';
import { createThreeHouses } from '../../src/three-houses/three-houses.model';
import { useDrawing } from '../../src/three-houses/use-drawing';
import { useThreeHouses } from '../../src/three-houses/use-three-houses';
import { inkOf } from '../three-houses/made-picture';
import { offerThreeHouses, side } from './three-houses-page';

const tools = ['pen'] as const;
const layers = ['child'] as const;
const place = { key: 'dreams', outline: 'panel' } as const;
const nameOf = () => '';
const ignore = () => undefined;

/** One place of a session, as the tool shows it. */
function OnePlace({ objects }: { objects: readonly DrawingObject[] }): React.ReactElement {
  const [begun] = React.useState(() => createThreeHouses({ id: 'bench', objects }));
  const session = useThreeHouses({ defaultValue: begun, onChange: ignore });
  const live = React.useRef<((state: PointerState) => void) | null>(null);
  const onLive = React.useCallback((state: PointerState) => live.current?.(state), []);
  const drawing = useDrawing({ session, place: place.key, tools, onLive });
  return (
    <div {...session.getRootProps()} className="mapwell" style={{ inlineSize: side }}>
      {session.region}
      <DrawingSurface
        objects={session.seen?.objects ?? []}
        place={place}
        layers={layers}
        hand={session.hand}
        drawing={drawing}
        live={live}
        tools={tools}
        nameOf={nameOf}
        label="Picture"
      />
    </div>
  );
}

offerThreeHouses((lines) => (
  <OnePlace objects={lines.map((line, at) => inkOf(`line-${at}`, encodePoints(line)))} />
));
