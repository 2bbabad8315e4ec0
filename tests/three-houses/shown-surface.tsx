import '../../src/styles.css';
import { act, render } from '@testing-library/react';
import * as React from 'react';
import type { DrawingHand } from '../../src/three-houses/drawing-commands.model';
import type { DrawingLayer, DrawingObject } from '../../src/three-houses/drawing-objects.model';
import type { DrawingSurfaceOptions } from '../../src/three-houses/drawing-surface';
import { DrawingSurface } from '../../src/three-houses/drawing-surface';
import type { Switches } from '../../src/three-houses/drawing-key-names.model';
import type { PointerState } from '../../src/three-houses/drawing-pointer.model';
import type { ThreeHousesCommand } from '../../src/three-houses/three-houses-commands.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import { createThreeHouses } from '../../src/three-houses/three-houses.model';
import { useDrawing } from '../../src/three-houses/use-drawing';
import { useThreeHouses } from '../../src/three-houses/use-three-houses';

export interface SurfaceSetting
  extends Partial<Pick<DrawingSurfaceOptions, 'scanEvery' | 'showGrid' | 'layers'>> {
  hand?: Partial<DrawingHand>;
  layer?: DrawingLayer;
  switches?: Switches | null;
  readOnly?: boolean;
}

export interface ShownSurface {
  /** Every command of the document, in order. */
  told: ThreeHousesCommand[];
  /** What is said aloud, in order. */
  heard: string[];
  /** The document as it is now. */
  latest: () => ThreeHousesDocument;
  element: HTMLElement;
  canvas: HTMLCanvasElement;
  /** A point of the place as it lies in the window. */
  at: (x: number, y: number) => { x: number; y: number };
  /** What is painted at a point, as red, green, blue and how opaque. */
  painted: (x: number, y: number) => readonly number[];
  rerender: (setting: SurfaceSetting) => void;
}

const tools = ['pen', 'rubber', 'stamp', 'words', 'hand'] as const;
const child = ['child'] as const;

interface OwnProps extends SurfaceSetting {
  begun: ThreeHousesDocument;
  onChange: (value: ThreeHousesDocument, command: ThreeHousesCommand) => void;
}

/** A place to draw in as the tool shows it: a real session, whose hand is as a test asks. */
export function Own({ begun, onChange, ...setting }: OwnProps): React.ReactElement {
  const { layer = 'child', layers = child, switches = null, readOnly = false } = setting;
  const made = React.useRef(0);
  const session = useThreeHouses({
    defaultValue: begun,
    now: () => '2026-03-04T10:00:00.000Z',
    createId: () => `made-${(made.current += 1)}`,
    onChange: (value, { command }) => onChange(value, command),
    readOnly,
  });
  const live = React.useRef<((state: PointerState) => void) | null>(null);
  const drawing = useDrawing({
    session,
    place: 'dreams',
    layer,
    switches,
    tools,
    onLive: (state) => live.current?.(state),
  });
  const hand = { ...session.hand, ...setting.hand };
  const { setHand } = session;
  const asked = JSON.stringify(setting.hand);
  React.useEffect(() => {
    setHand({ ...session.hand, ...(JSON.parse(asked ?? '{}') as Partial<DrawingHand>) });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a test takes another tool into the hand, once
  }, [asked]);
  return (
    <div {...session.getRootProps()} className="mapwell">
      {session.region}
      <DrawingSurface
        objects={session.seen?.objects ?? []}
        place={{ key: 'dreams', outline: 'house' }}
        layer={layer}
        layers={layers}
        hand={hand}
        drawing={readOnly ? null : drawing}
        live={live}
        tools={tools}
        nameOf={({ kind }) => kind}
        label="House of Dreams"
        scanEvery={setting.scanEvery}
        showGrid={setting.showGrid}
      />
    </div>
  );
}

/** Shows it with these objects on it. */
export function showSurface(
  setting: SurfaceSetting = {},
  objects: readonly DrawingObject[] = [],
): ShownSurface {
  const begun = createThreeHouses({
    id: 's',
    childId: 'c1',
    people: [{ id: 'c1', name: 'Tariq', kind: 'child', role: '' }],
    objects,
  });
  const told: ThreeHousesCommand[] = [];
  let latest = begun;
  const onChange: OwnProps['onChange'] = (value, command) => {
    latest = value;
    told.push(command);
  };
  const draw = (now: SurfaceSetting) => (
    // Cells of 18 pixels, so that the middle of each is a whole pixel.
    <div style={{ inlineSize: 486 }}>
      <Own begun={begun} onChange={onChange} {...now} />
    </div>
  );
  const shown = render(draw(setting));
  const element = shown.container.querySelector<HTMLElement>('.mapwell-drawing');
  const canvas = shown.container.querySelector('canvas');
  const region = shown.container.querySelector('[role="status"]');
  if (!element || !canvas || !region) throw new Error('There is no place to draw in.');
  const heard: string[] = [];
  new MutationObserver(() => {
    heard.push(region.textContent ?? '');
  }).observe(region, { childList: true });
  return {
    told,
    heard,
    latest: () => latest,
    element,
    canvas,
    at(x, y) {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + (x / 1000) * width, y: top + (y / 1000) * height };
    },
    painted(x, y) {
      const scale = canvas.width / 1000;
      const pixel = canvas.getContext('2d')?.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1);
      return Array.from(pixel?.data ?? []);
    },
    rerender(more) {
      act(() => shown.rerender(draw({ ...setting, ...more })));
    },
  };
}

export const settled = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });
