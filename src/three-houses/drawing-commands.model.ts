import type { PersonId } from '../foundation/document';
import type { DrawingIntent, DrawingTool } from './drawing-intents.model';
import { drawingTools } from './drawing-intents.model';
import type { DrawingLayer, DrawingObject, InkColour, InkWidth } from './drawing-objects.model';
import { inkColours } from './drawing-objects.model';
import { longestLine } from './drawing-values.model';
import { keepLine } from './ink-points.model';
import { stampGroups, stampsOf } from './stamps.model';
import type { StampGroup } from './stamps.model';
import type { ThreeHousesIntent } from './three-houses-commands.model';
import { objectsIn } from './three-houses-places.model';

/** The bundled stamps in the order in which they are offered and two switches go through them. */
export const offeredStamps: readonly string[] = /* @__PURE__ */ allStamps();

function allStamps(): string[] {
  return (Object.keys(stampGroups) as StampGroup[]).flatMap((group): readonly string[] => stampsOf(group));
}

/** What is in somebody's hand: what the next press on the picture does, and how. */
export interface DrawingHand {
  tool: DrawingTool;
  colour: InkColour;
  width: InkWidth;
  stamp: string;
  /** The lines the next line belongs to, so that one drawing is one thing in the list; null: the next one begins others. */
  inkId: string | null;
  /** The object that is meant by what follows; null: none. */
  objectId: string | null;
}

/** A pen in the first colour there is, and the first stamp that is offered. */
export const restingHand: DrawingHand = {
  tool: 'pen',
  colour: 'ink',
  width: 'middle',
  stamp: 'person',
  inkId: null,
  objectId: null,
};

/** Where somebody draws, and on whose behalf. */
export interface DrawingSpot {
  place: string;
  layer: DrawingLayer;
  madeBy: PersonId | null;
  /** The question that is being answered. Default: none. */
  prompt?: string;
}

/** How large a new stamp, new words and a new photograph are, in units. */
export const newSizes = { stamp: 160, words: 320, photo: 600 } as const;

/** What an intent comes to: a command for the document, or another thing in the hand; null where it is neither. */
export interface DrawingOutcome {
  hand: DrawingHand;
  command: ThreeHousesIntent | null;
  /** Words or a photograph are asked for, to be put there. */
  asked: { for: 'words' | 'photo'; x: number; y: number } | null;
}

/**
 * What a hand's or a key's intent comes to. Both give the same intents, so both make the same document. Pure: new ids come
 * from `createId`, which is asked only where something new is made.
 */
export function carryOut(
  intent: DrawingIntent,
  objects: readonly DrawingObject[],
  hand: DrawingHand,
  spot: DrawingSpot,
  createId: () => string,
): DrawingOutcome {
  const { place, layer } = spot;
  const to = (command: ThreeHousesIntent | null, more: Partial<DrawingHand> = {}): DrawingOutcome => ({
    hand: Object.keys(more).length === 0 ? hand : { ...hand, ...more },
    command,
    asked: null,
  });
  switch (intent.does) {
    case 'draw-line':
      return drawLine(intent, objects, hand, spot, createId);
    case 'put-stamp': {
      const { x, y } = intent;
      const frame = { x, y, size: newSizes.stamp };
      return to({ type: 'add-stamp', id: createId(), ...spot, stamp: hand.stamp, frame }, { inkId: null });
    }
    case 'ask-words':
    case 'ask-photo': {
      const { x, y } = intent;
      return { ...to(null), asked: { for: intent.does === 'ask-words' ? 'words' : 'photo', x, y } };
    }
    case 'rub-out':
      return to({ type: 'rub-out', layer, strokes: intent.strokes });
    case 'move-object': {
      const { id, x, y } = intent;
      return to({ type: 'move-object', id, layer, place, x, y });
    }
    case 'size-object':
      return to({ type: 'size-object', id: intent.id, layer, size: intent.size });
    case 'order-object':
      return to(orderCommand(intent, objects, spot));
    case 'take-out':
      return to({ type: 'remove-object', id: intent.id, layer, why: '' }, { objectId: null });
    case 'choose-object':
      return to(null, { objectId: intent.id });
    case 'choose-tool':
      return to(null, intent.tool === hand.tool ? {} : { tool: intent.tool, inkId: null, objectId: null });
    case 'choose-next':
      return to(null, nextOf(intent.of, hand));
  }
}

function drawLine(
  { points, took }: Extract<DrawingIntent, { does: 'draw-line' }>,
  objects: readonly DrawingObject[],
  hand: DrawingHand,
  spot: DrawingSpot,
  createId: () => string,
): DrawingOutcome {
  const { colour, width, inkId } = hand;
  const kept = keepLine(points);
  if (kept === '') return { hand, command: null, asked: null };
  const ink = objects.find(({ id }) => id === inkId);
  const goesOn =
    ink?.kind === 'ink' &&
    ink.place === spot.place &&
    ink.layer === spot.layer &&
    ink.removed === null &&
    ink.frame === null;
  const time = took === null ? null : Math.min(longestLine, took);
  const id = goesOn ? ink.id : createId();
  const stroke = { id: createId(), colour, width, points: kept, took: time };
  const command: ThreeHousesIntent = goesOn
    ? { type: 'add-stroke', id, layer: spot.layer, stroke }
    : { type: 'add-ink', id, ...spot, stroke };
  return { hand: inkId === id ? hand : { ...hand, inkId: id }, command, asked: null };
}

/** One step up or down among what lies in the same place on the same layer; null where it is uppermost or lowest. */
function orderCommand(
  { id, to }: Extract<DrawingIntent, { does: 'order-object' }>,
  objects: readonly DrawingObject[],
  { place, layer }: DrawingSpot,
): ThreeHousesIntent | null {
  const there = objectsIn(objects, place).filter((object) => object.layer === layer);
  const at = there.findIndex((object) => object.id === id);
  if (at < 0) return null;
  if (to === 'backwards') {
    const below = there[at - 1];
    return below ? { type: 'order-object', id, layer, before: below.id } : null;
  }
  if (at === there.length - 1) return null;
  return { type: 'order-object', id, layer, before: there[at + 2]?.id ?? null };
}

function nextOf(of: 'tool' | 'kind', hand: DrawingHand): Partial<DrawingHand> {
  if (of === 'tool') return { tool: next(drawingTools, hand.tool), inkId: null, objectId: null };
  if (hand.tool === 'pen') return { colour: next(inkColours, hand.colour) };
  return hand.tool === 'stamp' ? { stamp: next(offeredStamps, hand.stamp) } : {};
}

/** The one after, from the last the first again. */
function next<One extends string>(all: readonly One[], one: One): One {
  return all[(all.indexOf(one) + 1) % all.length] ?? one;
}
