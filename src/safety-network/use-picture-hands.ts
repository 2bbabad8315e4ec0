import * as React from 'react';
import { useLatest } from '../foundation/react/use-latest';
import type { NetworkPicture, PictureNode, PicturePoint, PictureRing } from './network-layout.model';
import type { PictureViewing } from './use-picture-view';

export interface PictureHandsOptions {
  svg: React.RefObject<SVGSVGElement | null>;
  /** The lines, in the order of the picture’s edges. */
  lines: React.RefObject<SVGGElement | null>;
  /** The rings, in the order of the picture’s rings. */
  rings: React.RefObject<SVGGElement | null>;
  laid: NetworkPicture;
  viewing: PictureViewing;
  writable: boolean;
  /** Somebody was let go at a point of the picture: over a ring, or null over none. */
  onDrop: (node: PictureNode, at: PicturePoint, ring: PictureRing['ring'] | null) => void;
  /** Somebody was let go on somebody else, in a picture of ties. */
  onTie: (node: PictureNode, to: PictureNode) => void;
  onCancel: (node: PictureNode) => void;
}

/** Somebody who is being moved. */
interface Lift {
  node: PictureNode;
  element: SVGGElement;
  from: PicturePoint;
  at: PicturePoint;
  units: number;
  /** The lines that end at them, and where each line’s other end is. */
  ties: readonly { line: Element; other: PicturePoint; before: string }[];
  transform: string;
}

/** How far a mouse or pen moves before it drags, and how long a finger rests, so that neither is by chance. */
const startsAfter = { pixels: 5, milliseconds: 280 };

/**
 * Mice, pens and fingers on a picture. Somebody is taken hold of and moved: only they and their own lines move, each by one
 * attribute, and React hears of it once, when they are let go. Two fingers or the wheel with Control zoom. A finger that
 * moves at once scrolls the page, also where it comes down on somebody: only one that rests first takes hold.
 */
export function usePictureHands(options: PictureHandsOptions): void {
  const now = useLatest(options);
  const { svg } = options;
  React.useEffect(() => {
    const picture = svg.current;
    if (!picture) return undefined;
    const page = picture.ownerDocument;
    let lift: Lift | null = null;
    let waiting: { pointer: number; start: PicturePoint; node: PictureNode; element: SVGGElement } | null =
      null;
    let timer = 0;
    let panning: { pointer: number; last: PicturePoint } | null = null;
    const fingers = new Map<number, PicturePoint>();
    let held: number | null = null;

    const pointOf = ({ clientX, clientY }: PointerEvent): PicturePoint => ({ x: clientX, y: clientY });

    const take = () => {
      if (!waiting) return;
      const { node, element, start, pointer } = waiting;
      const { laid, lines, viewing } = now.current;
      const middles = new Map(laid.nodes.map((one) => [one.personId, middleOf(one)]));
      const ties = laid.edges.flatMap((edge, at) => {
        const line = lines.current?.children[at];
        const isEnd = edge.from === node.personId || edge.to === node.personId;
        const other = middles.get(edge.from === node.personId ? edge.to : edge.from);
        // In a family tree a line stands for several people: it waits until they are let go.
        if (!line || !isEnd || !other || laid.picture === 'genogram' || edge.from === edge.to) return [];
        return [{ line, other, before: line.getAttribute('points') ?? '' }];
      });
      lift = {
        node,
        element,
        from: start,
        at: middleOf(node),
        units: viewing.unitsPerPixel(),
        ties,
        transform: element.getAttribute('transform') ?? '',
      };
      waiting = null;
      element.setAttribute('data-lifted', '');
      picture.setAttribute('data-dragging', '');
      capture(picture, pointer);
    };

    const follow = (to: PicturePoint) => {
      if (!lift) return;
      const begun = middleOf(lift.node);
      lift.at = {
        x: begun.x + (to.x - lift.from.x) * lift.units,
        y: begun.y + (to.y - lift.from.y) * lift.units,
      };
      const { x, y } = lift.at;
      lift.element.setAttribute('transform', `translate(${x} ${y})`);
      for (const { line, other } of lift.ties) line.setAttribute('points', `${x},${y} ${other.x},${other.y}`);
      showRing(ringAt(now.current.laid, lift.at));
    };

    let shown: Element | null = null;
    const showRing = (ring: PictureRing['ring'] | null) => {
      const { laid, rings } = now.current;
      const at = laid.rings.findIndex((one) => one.ring === ring);
      const element = at < 0 ? null : (rings.current?.children[at] ?? null);
      if (element === shown) return;
      shown?.removeAttribute('data-over');
      element?.setAttribute('data-over', '');
      shown = element;
    };

    const put = (): Lift | null => {
      const done = lift;
      lift = null;
      waiting = null;
      held = null;
      clearTimeout(timer);
      showRing(null);
      if (!done) return null;
      done.element.removeAttribute('data-lifted');
      picture.removeAttribute('data-dragging');
      // As React left it: what is another once the command is done, React writes anew.
      done.element.setAttribute('transform', done.transform);
      for (const { line, before } of done.ties) line.setAttribute('points', before);
      return done;
    };

    const cancel = () => {
      const done = put();
      if (done) now.current.onCancel(done.node);
    };

    const onPointerDown = (event: PointerEvent) => {
      if (event.pointerType === 'touch') fingers.set(event.pointerId, pointOf(event));
      if (fingers.size > 1) {
        cancel();
        return;
      }
      if (event.button !== 0 || held !== null) return;
      const element = personAt(event.target);
      const { laid, writable, viewing } = now.current;
      const node =
        element && laid.nodes.find(({ personId }) => personId === element.getAttribute('data-item-id'));
      if (element && node && writable) {
        // Who stands in the middle of the rings stays there; in a picture of ties they can be drawn to somebody.
        if (isFixed(laid, node) && laid.rings.length > 0) return;
        held = event.pointerId;
        waiting = { pointer: event.pointerId, start: pointOf(event), node, element };
        if (event.pointerType === 'touch') timer = window.setTimeout(take, startsAfter.milliseconds);
      } else if (!element && event.pointerType !== 'touch' && !viewing.isWhole()) {
        held = event.pointerId;
        panning = { pointer: event.pointerId, last: pointOf(event) };
      }
    };

    const onPointerMove = (event: PointerEvent) => {
      const at = pointOf(event);
      const before = fingers.get(event.pointerId);
      if (before) {
        if (fingers.size === 2) {
          const [one, other] = Array.from(fingers.values());
          fingers.set(event.pointerId, at);
          const [first, second] = Array.from(fingers.values());
          if (one && other && first && second) pinch([one, other], [first, second]);
          return;
        }
        fingers.set(event.pointerId, at);
      }
      if (panning?.pointer === event.pointerId) {
        const { viewing } = now.current;
        const box = picture.getBoundingClientRect();
        viewing.panBy({
          x: (panning.last.x - at.x) / box.width,
          y: (panning.last.y - at.y) / box.height,
        });
        panning.last = at;
        return;
      }
      if (event.pointerId !== held) return;
      if (waiting && event.pointerType !== 'touch') {
        if (Math.hypot(at.x - waiting.start.x, at.y - waiting.start.y) < startsAfter.pixels) return;
        take();
      }
      follow(at);
    };

    const pinch = (
      [a, b]: readonly [PicturePoint, PicturePoint],
      [c, d]: readonly [PicturePoint, PicturePoint],
    ) => {
      const { viewing } = now.current;
      const box = picture.getBoundingClientRect();
      const middle = { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 };
      const before = Math.hypot(a.x - b.x, a.y - b.y);
      if (before > 0) viewing.zoomBy(Math.hypot(c.x - d.x, c.y - d.y) / before, middle);
      viewing.panBy({
        x: ((a.x + b.x) / 2 - middle.x) / box.width,
        y: ((a.y + b.y) / 2 - middle.y) / box.height,
      });
    };

    const onPointerUp = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
      if (panning?.pointer === event.pointerId) {
        panning = null;
        held = null;
        return;
      }
      if (event.pointerId !== held) return;
      const done = put();
      if (!done) return;
      // The press that ends a drag opens no card.
      const swallow = (click: Event) => {
        click.stopPropagation();
        click.preventDefault();
      };
      picture.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => picture.removeEventListener('click', swallow, { capture: true }), 0);
      const { laid, onDrop, onTie } = now.current;
      const other = laid.rings.length === 0 ? personNear(laid, done.at, done.node) : null;
      if (other) onTie(done.node, other);
      else onDrop(done.node, done.at, ringAt(laid, done.at));
    };

    const onPointerCancel = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
      if (panning?.pointer === event.pointerId) panning = null;
      if (event.pointerId === held) cancel();
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !lift) return;
      event.stopPropagation();
      cancel();
    };

    // Only while somebody is held, or two fingers pinch: any other finger scrolls the page.
    const onTouchMove = (event: TouchEvent) => {
      if ((lift || event.touches.length > 1) && event.cancelable) event.preventDefault();
    };

    // A finger that rests would else open the browser's menu and lose hold of whom it has.
    const onContextMenu = (event: Event) => {
      if (lift || waiting) event.preventDefault();
    };

    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      now.current.viewing.zoomBy(Math.exp(-event.deltaY / 200), { x: event.clientX, y: event.clientY });
    };

    picture.addEventListener('pointerdown', onPointerDown);
    page.addEventListener('pointermove', onPointerMove);
    page.addEventListener('pointerup', onPointerUp);
    page.addEventListener('pointercancel', onPointerCancel);
    page.addEventListener('keydown', onKeyDown, { capture: true });
    picture.addEventListener('touchmove', onTouchMove, { passive: false });
    picture.addEventListener('contextmenu', onContextMenu);
    picture.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      put();
      picture.removeEventListener('pointerdown', onPointerDown);
      page.removeEventListener('pointermove', onPointerMove);
      page.removeEventListener('pointerup', onPointerUp);
      page.removeEventListener('pointercancel', onPointerCancel);
      page.removeEventListener('keydown', onKeyDown, { capture: true });
      picture.removeEventListener('touchmove', onTouchMove);
      picture.removeEventListener('contextmenu', onContextMenu);
      picture.removeEventListener('wheel', onWheel);
    };
  }, [now, svg]);
}

/** What is held is the picture’s: the browser need not look among a thousand people for what lies under each move. */
function capture(picture: Element, pointer: number): void {
  try {
    picture.setPointerCapture(pointer);
  } catch {
    // The hand is gone already, or was never there, as in a script: it is followed all the same.
  }
}

/** The middle of somebody’s symbol. */
export function middleOf({ symbol }: Pick<PictureNode, 'symbol'>): PicturePoint {
  return { x: symbol.x + symbol.width / 2, y: symbol.y + symbol.height / 2 };
}

/** Whether a picture lays somebody out by itself, wherever they are put: those in the middle of the rings and of a home. */
export function isFixed({ picture }: NetworkPicture, { zone }: PictureNode): boolean {
  return picture !== 'genogram' && zone === 'centre';
}

function personAt(target: EventTarget | null): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('[data-part="person"]') : null;
}

/** Whose symbol a point lies on, other than one’s own. */
function personNear({ nodes }: NetworkPicture, { x, y }: PicturePoint, but: PictureNode): PictureNode | null {
  const isOn = (node: PictureNode) => {
    const middle = middleOf(node);
    return Math.hypot(middle.x - x, middle.y - y) < node.symbol.width * 0.6;
  };
  return nodes.find((node) => node.personId !== but.personId && isOn(node)) ?? null;
}

/** The ring a point lies on; null: within them all, or beyond. */
function ringAt({ rings }: NetworkPicture, { x, y }: PicturePoint): PictureRing['ring'] | null {
  const away = Math.hypot(x, y);
  const [first] = rings;
  // Whoever is let go over the middle is meant for the ring that is nearest to it.
  if (first && away < first.inner) return first.ring;
  return rings.find(({ inner, outer }) => away >= inner && away < outer)?.ring ?? null;
}
