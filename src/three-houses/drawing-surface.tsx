import * as React from 'react';
import { BundledSvg } from './bundled-picture';
import { DrawingGrid } from './drawing-grid';
import type { DrawingIntent, DrawingTool, FoundObject } from './drawing-intents.model';
import { itemsOf, shownObjects, strokeKey } from './drawing-items.model';
import type { SwitchKeys } from './drawing-key-names.model';
import type { DrawingNews } from './drawing-news.model';
import type { DrawingLayer, DrawingObject, InkColour, InkWidth } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';
import type { PointerAct } from './drawing-pointer.model';
import { spotOfMove } from './drawing-pointer.model';
import { foundAs, sightOf } from './drawing-sight.model';
import { DrawnWords, LiftedObject } from './drawn-object';
import { placePicture } from './place-pictures.model';
import type { PlaceOutline } from './sheets/sheet.model';
import { findStamp } from './stamps.model';
import type { DrawnFigure } from './three-houses-session.model';
import { useDrawingHands } from './use-drawing-hands';
import { useDrawingKeys } from './use-drawing-keys';
import { useInkCanvas } from './use-ink-canvas';

export interface DrawingSurfaceProps {
  /** All objects of the drawing, those of other places too. */
  objects: readonly DrawingObject[];
  place: { key: string; outline: PlaceOutline };
  /** The figure the child chose, where the sheet has any. */
  figure?: DrawnFigure | null;
  /** The layer that is worked on. What lies on the other is out of reach. */
  layer: DrawingLayer;
  /** The layers that are seen. */
  layers: readonly DrawingLayer[];
  tool: DrawingTool;
  /** The tools that two switches go through. */
  tools: readonly DrawingTool[];
  colour: InkColour;
  width: InkWidth;
  /** The object that is chosen in a list or by a hand: it has a frame, and a corner to size it by. */
  chosenId: string | null;
  /** The object that is to be put somewhere else by keys. Default: none. */
  heldId?: string | null;
  readOnly?: boolean;
  switches?: SwitchKeys | null;
  /** Milliseconds after which the first switch goes on by itself. Default: it never does. */
  scanEvery?: number | null;
  /** Whether the grid is always shown. Default: while keys are used. */
  showGrid?: boolean;
  photoAddress?: (photoId: string) => string | null;
  /** What an object is called. */
  nameOf: (object: DrawingObject) => string;
  /** What this picture is called, and the id of what describes it and tells how keys work. */
  label: string;
  describedBy?: string;
  /** What kind of thing it is, in words: "picture to draw on". */
  roleDescription?: string;
  onIntent: (intent: DrawingIntent) => void;
  /** What a key or switch did, to be said aloud. */
  onNews?: (news: DrawingNews) => void;
}

const nothing = () => undefined;
const noStrokes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();
const nowhere = () => null;

/**
 * One place to draw in: a square that hands, keys and two switches reach alike. It holds no drawing of its own: what a person
 * meant is told to `onIntent`, and what is then in `objects` is shown.
 */
export function DrawingSurface(props: DrawingSurfaceProps): React.ReactElement {
  const { objects, place, figure = null, layer, layers, tool, tools, colour, width, chosenId } = props;
  const { heldId = null, readOnly = false, switches = null, scanEvery = null, showGrid = false } = props;
  const { photoAddress = nowhere, nameOf, label, describedBy, roleDescription } = props;
  const { onIntent, onNews = nothing } = props;

  const surface = React.useRef<HTMLDivElement>(null);
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
  const setting = React.useMemo(
    () => ({ tool, tools, sight: sightOf(objects, place.key, layer) }),
    [objects, place.key, layer, tool, tools],
  );
  const ink = useInkCanvas({ canvas, items, photoAddress });

  const findOnLayer = (id: string | null): DrawingObject | null =>
    (id !== null && shown.find((object) => object.id === id && object.layer === layer)) || null;
  const lifted = findOnLayer(liftedId);
  const chosen = lifted ?? findOnLayer(chosenId);

  const onIntents = (intents: readonly DrawingIntent[]) => intents.forEach(onIntent);
  const keys = useDrawingKeys({
    setting,
    disabled: readOnly,
    switches,
    scanEvery,
    held: React.useMemo(() => {
      const object = heldId === null ? null : objects.find(({ id }) => id === heldId);
      return object ? foundAs(object) : null;
    }, [objects, heldId]),
    onIntents,
    onNews,
  });

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
        ink.current?.draw(act.line, colour, width);
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
  useDrawingHands({
    surface,
    setting,
    disabled: readOnly,
    gripAt: (target) =>
      chosen && target instanceof Element && target.getAttribute('data-part') === 'size-handle'
        ? foundAs(chosen)
        : null,
    onAct,
    onIntents,
  });

  const name = { 'aria-label': label, 'aria-describedby': describedBy };
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
          {chosen && !readOnly && <ChosenFrame found={foundAs(chosen)} isSized={tool === 'hand'} />}
        </g>
        {!readOnly && (showGrid || keys.inUse) && <DrawingGrid state={keys.state} tools={tools} />}
      </svg>
    </>
  );
  if (readOnly) {
    return (
      <div
        ref={surface}
        className="mapwell-drawing"
        data-part="drawing"
        data-state="read-only"
        role="img"
        {...name}
      >
        {drawn}
      </div>
    );
  }
  return (
    // An application, as keys mean something of their own here, which a reader must let through.
    <div
      ref={surface}
      className="mapwell-drawing"
      data-part="drawing"
      data-tool={tool}
      role="application"
      aria-roledescription={roleDescription}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is drawn on by keys
      tabIndex={0}
      {...name}
      {...keys.handlers}
    >
      {drawn}
    </div>
  );
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
          cx={Math.min(x + half, placeSize - 20)}
          cy={Math.min(y + half, placeSize - 20)}
          r={34}
        />
      )}
    </>
  );
}
