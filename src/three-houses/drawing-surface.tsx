import * as React from 'react';
import { mergeProps } from '../foundation/react/merge-props';
import { useLatest } from '../foundation/react/use-latest';
import { BundledSvg } from './bundled-picture';
import type { DrawingHand } from './drawing-commands.model';
import { DrawingGrid } from './drawing-grid';
import type { DrawingTool, FoundObject } from './drawing-intents.model';
import { itemsOf, shownObjects, strokeKey } from './drawing-items.model';
import type { DrawingLayer, DrawingObject } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';
import type { PointerAct, PointerState } from './drawing-pointer.model';
import { spotOfMove } from './drawing-pointer.model';
import { foundAs } from './drawing-sight.model';
import { DrawnWords, LiftedObject } from './drawn-object';
import { placePicture } from './place-pictures.model';
import type { PlaceOutline } from './sheets/sheet.model';
import { findStamp } from './stamps.model';
import type { DrawnFigure } from './three-houses-session.model';
import type { UseDrawing } from './use-drawing';
import { useInkCanvas } from './use-ink-canvas';

/** What `useDrawing` tells of every move of a pointer, and the surface that listens. */
export type DrawingLive = React.Ref<(state: PointerState) => void>;

export interface DrawingSurfaceOptions {
  /** The objects that may be seen, those of other places too. */
  objects: readonly DrawingObject[];
  place: { key: string; outline: PlaceOutline };
  /** The figure the child chose, where the sheet has any. */
  figure?: DrawnFigure | null;
  /** The layer that is worked on. */
  layer?: DrawingLayer;
  /** The layers that are seen. */
  layers: readonly DrawingLayer[];
  /** What is in the hand: the tool, its colour and width, and the object that is meant. */
  hand: Pick<DrawingHand, 'tool' | 'colour' | 'width' | 'objectId'>;
  /** From `useDrawing`, for which `onLive` tells `live`; null: the picture can only be looked at. */
  drawing: Pick<UseDrawing, 'getSurfaceProps' | 'keys' | 'press' | 'giveUp'> | null;
  live: DrawingLive;
  /** The tools that two switches go through. */
  tools: readonly DrawingTool[];
  /** Milliseconds after which the first of two switches goes on by itself. Default: it never does. */
  scanEvery?: number | null;
  /** Whether the grid is always shown. Default: while keys are used. */
  showGrid?: boolean;
  photoAddress?: (photoId: string) => string | null;
  /** What an object is called. */
  nameOf: (object: DrawingObject) => string;
  /** What the picture is called where it can only be looked at. */
  label: string;
  /** The id of what describes it and tells how keys work. */
  describedBy?: string;
  /** What kind of thing it is, in words: "picture to draw on". */
  roleDescription?: string;
}

const noStrokes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();
const nowhere = () => null;

/**
 * One place to draw in: a square that hands, keys and two switches reach alike. It holds no drawing of its own: what a person
 * meant goes through `useDrawing` into the document, and what is then in `objects` is shown.
 */
export function DrawingSurface(props: DrawingSurfaceOptions): React.ReactElement {
  const { objects, place, figure = null, layer = 'child', layers, hand, drawing, live, tools } = props;
  const { scanEvery = null, showGrid = false, photoAddress = nowhere, nameOf } = props;
  const { label, describedBy, roleDescription } = props;

  const canvas = React.useRef<HTMLCanvasElement>(null);
  const lift = React.useRef<SVGGElement>(null);
  const [liftedId, setLiftedId] = React.useState<string | null>(null);
  const [rubbing, setRubbing] = React.useState(noStrokes);

  const around = React.useMemo(
    () => placePicture({ key: place.key, outline: place.outline }, figure),
    [place.key, place.outline, figure],
  );
  const layerKey = layers.join(' ');
  const shown = React.useMemo(
    () => shownObjects({ objects, place: place.key, layers: layerKey.split(' ') as DrawingLayer[] }),
    [objects, place.key, layerKey],
  );
  const items = React.useMemo(
    () => itemsOf(shown, { objectId: liftedId, strokeIds: rubbing }),
    [shown, liftedId, rubbing],
  );
  const ink = useInkCanvas({ canvas, items, photoAddress });

  const findOnLayer = (id: string | null): DrawingObject | null =>
    (id !== null && shown.find((object) => object.id === id && object.layer === layer)) || null;
  const lifted = findOnLayer(liftedId);
  const chosen = lifted ?? findOnLayer(hand.objectId);

  const keys = useKeysInUse(drawing, scanEvery);
  const { rest } = keys;

  const onAct = (act: PointerAct | null) => {
    if (act === null) {
      // A line that was not taken into the document goes; one that was is shown by then.
      ink.current?.clearLine();
      lift.current?.removeAttribute('transform');
      setLiftedId(null);
      setRubbing(noStrokes);
      return;
    }
    rest();
    switch (act.does) {
      case 'line':
        ink.current?.draw(act.line, hand.colour, hand.width);
        return;
      case 'rub':
        if (act.strokes.length > 0) {
          setRubbing((before) =>
            before.size === act.strokes.length
              ? before
              : new Set(act.strokes.map(({ objectId, strokeId }) => strokeKey(objectId, strokeId))),
          );
        }
        return;
      case 'move':
      case 'size':
        if (act.does === 'move' && !act.isMoved) return;
        setLiftedId(act.object.id);
        lift.current?.setAttribute('transform', transformOf(act));
        return;
      default:
    }
  };
  const now = useLatest(onAct);
  React.useImperativeHandle(live, () => {
    let act: PointerAct | null = null;
    return (state: PointerState) => {
      if (state.act === act) return;
      act = state.act;
      now.current(act);
    };
  }, [now]);

  const drawn = (
    <>
      <BundledSvg picture={around} className="mapwell-drawing-around" />
      <canvas ref={canvas} className="mapwell-drawing-ink" aria-hidden="true" />
      <svg
        className="mapwell-drawing-over mapwell-drawn"
        viewBox={`0 0 ${placeSize} ${placeSize}`}
        aria-hidden="true"
        focusable="false"
      >
        {shown.map((object) => {
          if (object === lifted) return null;
          if (object.kind === 'words') {
            return <DrawnWords key={object.id} text={object.text} frame={object.frame} lang={object.lang} />;
          }
          if (object.kind !== 'stamp' || findStamp(object.stamp)) return null;
          return <DrawnWords key={object.id} text={nameOf(object)} frame={object.frame} lang={null} />;
        })}
        <g ref={lift}>
          {lifted && <LiftedObject object={lifted} name={nameOf(lifted)} />}
          {chosen && drawing && <ChosenFrame found={foundAs(chosen)} isSized={hand.tool === 'hand'} />}
        </g>
        {drawing && (showGrid || keys.inUse) && <DrawingGrid state={drawing.keys} tools={tools} />}
      </svg>
    </>
  );
  if (!drawing) {
    return (
      <div
        className="mapwell-drawing"
        data-part="surface"
        data-state="read-only"
        role="img"
        aria-label={label}
        aria-describedby={describedBy}
      >
        {drawn}
      </div>
    );
  }
  return (
    // An application, as keys mean something of their own here, which a reader must let through.
    <div
      className="mapwell-drawing"
      data-tool={hand.tool}
      aria-roledescription={roleDescription}
      aria-describedby={describedBy}
      {...mergeProps(drawing.getSurfaceProps(), keys.handlers)}
    >
      {drawn}
    </div>
  );
}

// A picture is not text: a long press would ask to save it.
const stay = (event: React.SyntheticEvent) => event.preventDefault();

interface KeysInUse {
  /** Whether keys are being used here, so that the grid is shown. */
  inUse: boolean;
  /** A hand took over: the grid goes. */
  rest: () => void;
  handlers: Pick<React.HTMLAttributes<Element>, 'onKeyDown' | 'onFocus' | 'onBlur' | 'onContextMenu'>;
}

/** Whether the grid is to be seen, and the switch that goes on by itself where a person asked for it. */
function useKeysInUse(drawing: DrawingSurfaceOptions['drawing'], scanEvery: number | null): KeysInUse {
  const [inUse, setInUse] = React.useState(false);
  const [hasFocus, setHasFocus] = React.useState(false);
  const now = useLatest(drawing);
  const isScanning = hasFocus && drawing !== null && scanEvery !== null && scanEvery > 0;
  React.useEffect(() => {
    if (!isScanning) return undefined;
    const timer = setInterval(() => {
      setInUse(true);
      now.current?.press({ type: 'switch-next' });
    }, scanEvery ?? 0);
    return () => clearInterval(timer);
  }, [isScanning, scanEvery, now]);
  const rest = React.useCallback(() => setInUse(false), []);
  const handlers = React.useMemo(
    () => ({
      onKeyDown(event: React.KeyboardEvent) {
        if (event.key === 'Escape') now.current?.giveUp();
        // Shift and Tab are on the way to somewhere else.
        if (!/^(Tab|Shift|Control|Alt|Meta)$/.test(event.key)) setInUse(true);
      },
      onFocus() {
        setHasFocus(true);
      },
      onBlur() {
        setHasFocus(false);
        setInUse(false);
      },
      onContextMenu: stay,
    }),
    [now],
  );
  return { inUse, rest, handlers };
}

function transformOf(act: PointerAct & { does: 'move' | 'size' }): string {
  const { x, y, size } = act.object;
  if (act.does === 'size') {
    const scale = act.size / (size || 1);
    return `translate(${x * (1 - scale)} ${y * (1 - scale)}) scale(${scale})`;
  }
  const spot = spotOfMove(act);
  return `translate(${spot.x - x} ${spot.y - y})`;
}

/** The frame of the chosen object, with the corner it is sized by. */
function ChosenFrame({ found, isSized }: { found: FoundObject; isSized: boolean }): React.ReactElement {
  const { x, y, size } = found;
  const half = size / 2 + 8;
  return (
    <>
      <rect
        className="mapwell-drawing-frame"
        x={x - half}
        y={y - half}
        width={half * 2}
        height={half * 2}
        rx={12}
      />
      {isSized && (
        <circle
          className="mapwell-drawing-handle"
          data-part="size-handle"
          data-grip={found.id}
          cx={Math.min(x + half, placeSize - 20)}
          cy={Math.min(y + half, placeSize - 20)}
          r={34}
        />
      )}
    </>
  );
}
