import type { PersonId } from '../foundation/document';
import { layGenogram } from './genogram-layout.model';
import {
  closenessOf,
  generationsOf,
  householdOf,
  isFamilyTie,
  kindOf,
  knowledgeOf,
  layerOfKind,
  memberOf,
  peopleShown,
  standingTies,
} from './network-people.model';
import type { NetworkLayer } from './network-people.model';
import type { Footprint, Placed, PictureBox, PicturePoint, PictureSize } from './picture-boxes.model';
import { footprintOf, hundredth, labelBox, symbolBox } from './picture-boxes.model';
import type { PictureEdge } from './picture-lines.model';
import { routeBetween } from './picture-lines.model';
import type { FilledRing, OnRing, RingToFill } from './picture-rings.model';
import { fillRings } from './picture-rings.model';
import type {
  ClosenessRing,
  KnowledgeLevel,
  NetworkGender,
  NetworkPictureKind,
  NetworkTie,
  SafetyNetworkDocument,
} from './safety-network.model';
import { closenessRings, knowledgeLevels } from './safety-network.model';

export type { PictureBox, PicturePoint, PictureSize } from './picture-boxes.model';
export type { PictureEdge } from './picture-lines.model';

/** How large things are in a picture, in units; usually CSS pixels at 100%. */
export interface PictureSizes {
  /** How large somebody’s label is. Asked once for each person. */
  label: (personId: PersonId) => PictureSize;
  /** How large the name of a ring is. Default: nothing is kept free for it. */
  ringName?: (ring: string) => PictureSize;
  /** The side of a symbol. Default 40, at least 16 and at most 200. */
  symbol?: number;
}

/** How a picture is laid out. */
export interface PictureOptions extends PictureSizes {
  /** Mirrored for a language that runs from right to left. Default false. */
  mirrored?: boolean;
}

/** The symbols of a genogram (practice.md 4.5): male, female, and another gender or one not recorded. */
export type PictureSymbol = 'square' | 'circle' | 'diamond';

/**
 * What is drawn at a symbol beside its shape: a child the work is for (a double outline), that somebody has died (a cross) or
 * is not born yet, that their gender is not recorded, that they live with the children, that they were put there by hand.
 */
export type PictureMark = 'child' | 'died' | 'unborn' | 'genderNotRecorded' | 'livesWithChildren' | 'byHand';

/** Somebody in a picture. */
export interface PictureNode {
  personId: PersonId;
  symbol: PictureBox;
  label: PictureBox;
  shape: PictureSymbol;
  marks: readonly PictureMark[];
  layer: NetworkLayer;
  /** A ring of the circles; `centre`, `beneath` where they are on no ring, `around` the household, or `generation`. */
  zone: KnowledgeLevel | ClosenessRing | 'centre' | 'beneath' | 'around' | 'generation';
  /** In a genogram 0 for the children, 1 for their parents, 2 for their grandparents, -1 for their own; otherwise null. */
  generation: number | null;
  /** Where each arrow key goes from here, as it is seen; null: nowhere. */
  arrows: { readonly [Arrow in PictureArrow]: PersonId | null };
}

/** The arrow keys. */
export const pictureArrows = ['up', 'down', 'left', 'right'] as const;
export type PictureArrow = (typeof pictureArrows)[number];

/** A ring of a picture, round the point 0, 0. */
export interface PictureRing {
  ring: KnowledgeLevel | ClosenessRing;
  inner: number;
  outer: number;
  /** The middle of its name. */
  name: PicturePoint;
}

/** A picture of a network, laid out and drawn nowhere yet. The point 0, 0 is the middle of rings and of a household. */
export interface NetworkPicture {
  picture: NetworkPictureKind;
  mirrored: boolean;
  /** Everything in the picture lies within. */
  bounds: PictureBox;
  /** In the order in which they are read: from the middle outwards, then by the document. */
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
  /** From the inside out; none but for the two circles. */
  rings: readonly PictureRing[];
  /** How far what is in the middle reaches, or null in a genogram, which has no middle. */
  middle: number | null;
}

/**
 * Lays out one of the pictures of a network. Pure: the same network and sizes give the same picture, however often and
 * wherever. No symbol and no label lies over another, whoever is in it, whatever their ties and wherever they were put by
 * hand: they are pushed apart as far as it takes and no further. Ties to people the document does not name have a symbol
 * too. It never throws, and takes well under 50 ms for 40 people.
 */
export function layNetwork(
  network: SafetyNetworkDocument,
  picture: NetworkPictureKind,
  options: PictureOptions,
): NetworkPicture {
  const setting = settingOf(network, picture, options);
  const laid = picture === 'genogram' ? genogram(setting) : rings(setting);
  const mirrored = options.mirrored ?? false;
  const turn = mirrored ? -1 : 1;
  const placed = laid.placed.map((place) => ({ ...place, x: place.x * turn }));
  const nodes = withArrows(
    placed,
    placed.map((place) => nodeOf(setting, laid, place)),
  );
  const edges = laid.edges.map((edge) => ({
    ...edge,
    points: edge.points.map(({ x, y }) => ({ x: hundredth(x * turn), y: hundredth(y) })),
  }));
  return {
    picture,
    mirrored,
    bounds: boundsOf(nodes, edges, laid),
    nodes,
    edges,
    rings: laid.rings.map((ring) => ({
      ...ring,
      inner: hundredth(ring.inner),
      outer: hundredth(ring.outer),
    })),
    middle: laid.middle === null ? null : hundredth(laid.middle),
  };
}

/**
 * The place to save for somebody who was put somewhere in a picture as it is seen, by the middle of their symbol. For a
 * mirrored picture it is turned back, so that it is the same place for every reader.
 */
export function placeToSave(
  { mirrored }: Pick<NetworkPicture, 'mirrored'>,
  seen: PicturePoint,
): PicturePoint {
  return { x: hundredth(mirrored ? -seen.x : seen.x), y: hundredth(seen.y) };
}

interface Setting {
  network: SafetyNetworkDocument;
  picture: NetworkPictureKind;
  shown: readonly PersonId[];
  ties: readonly NetworkTie[];
  household: ReadonlySet<PersonId>;
  byHand: ReadonlyMap<PersonId, PicturePoint>;
  footprint: (personId: PersonId) => Footprint;
  ringName: (ring: string) => PictureSize;
}

type Zone = PictureNode['zone'];

interface Laid {
  placed: readonly Placed[];
  edges: readonly PictureEdge[];
  rings: readonly PictureRing[];
  middle: number | null;
  zoneOf: (personId: PersonId) => Zone;
  generationOf: (personId: PersonId) => number | null;
}

function settingOf(
  network: SafetyNetworkDocument,
  picture: NetworkPictureKind,
  { label, ringName, symbol = 40 }: PictureOptions,
): Setting {
  const side = symbol >= 16 ? Math.min(symbol, 200) : 16;
  const places = network.places.filter((place) => place.picture === picture);
  return {
    network,
    picture,
    shown: peopleShown(network),
    ties: standingTies(network),
    household: householdOf(network),
    // Of several places, as in a damaged document, the last.
    byHand: new Map(places.map(({ personId, x, y }) => [personId, { x, y }])),
    footprint: (personId) => footprintOf(personId, side, label(personId)),
    ringName: ringName ?? (() => ({ width: 0, height: 0 })),
  };
}

/** The circles and the ecomap: somebody in the middle, and everybody else round them. */
function rings(setting: Setting): Laid {
  const { network, picture, shown, household, byHand, footprint } = setting;
  const memberIds = new Map(shown.map((id) => [id, memberOf(network, id)?.id ?? null]));
  const isInMiddle = (id: PersonId) =>
    picture === 'ecomap'
      ? household.has(id)
      : kindOf(network, id) === 'child' || (picture === 'closeness' && kindOf(network, id) === 'parent');
  const ringOf = (id: PersonId): KnowledgeLevel | ClosenessRing | null => {
    const memberId = memberIds.get(id) ?? null;
    if (memberId === null) return null;
    return picture === 'knowledge'
      ? (knowledgeOf(network, memberId).at(-1)?.level ?? null)
      : (closenessOf(network, memberId).at(-1)?.ring ?? null);
  };
  const zones = new Map<PersonId, Zone>(
    shown.map((id) => [
      id,
      isInMiddle(id) ? 'centre' : picture === 'ecomap' ? 'around' : (ringOf(id) ?? 'beneath'),
    ]),
  );
  // In the circles are those who were taken into the network; who only has a tie to one of them is in the other pictures.
  const drawn = shown.filter((id) => picture === 'ecomap' || isInMiddle(id) || memberIds.get(id) !== null);
  const onRing = (zone: Zone): readonly OnRing[] =>
    drawn
      .filter((id) => zones.get(id) === zone)
      .map((id) => ({
        item: footprint(id),
        side: kindOf(network, id) === 'professional' ? 1 : -1,
      }));
  const keys: readonly (KnowledgeLevel | ClosenessRing)[] =
    picture === 'knowledge' ? knowledgeLevels : picture === 'closeness' ? closenessRings : [];
  const toFill: readonly RingToFill[] =
    picture === 'ecomap'
      ? [{ items: onRing('around'), name: { width: 0, height: 0 }, ends: false }]
      : keys.map((ring) => ({ items: onRing(ring), name: setting.ringName(ring), ends: true }));
  const middle = drawn.filter((id) => zones.get(id) === 'centre').map(footprint);
  const beneath = onRing('beneath');
  const filled = fillRings(middle, toFill, beneath, byHand);
  const inOrder = [...toFill.map(({ items }) => items), beneath].flatMap((items) =>
    ([-1, 1] as const).flatMap((side) => items.filter((one) => one.side === side).map(({ item }) => item)),
  );
  const order = new Map([...middle, ...inOrder].map(({ id }, at) => [id, at]));
  const placed = filled.placed
    .slice()
    .sort((a, b) => (order.get(a.item.id) ?? 0) - (order.get(b.item.id) ?? 0));
  return {
    placed,
    edges: picture === 'ecomap' ? ecomapEdges(setting, placed) : [],
    rings: keys.map((ring, at) => ({ ring, ...(filled.rings[at] as FilledRing) })),
    middle: filled.middle,
    zoneOf: (id) => zones.get(id) ?? 'around',
    generationOf: () => null,
  };
}

/** The ties of an ecomap. What a family is to one another within the household is told by the genogram. */
function ecomapEdges({ ties, household }: Setting, placed: readonly Placed[]): readonly PictureEdge[] {
  const drawn = ties.filter((tie) => {
    const isWithin = household.has(tie.from) && household.has(tie.to);
    return !isWithin || !(isFamilyTie(tie) || tie.kind === 'livesWith');
  });
  return straightEdges(drawn, placed);
}

/** A line for each tie: straight where nobody stands in the way, and beside one another where two people have several. */
function straightEdges(ties: readonly NetworkTie[], placed: readonly Placed[]): readonly PictureEdge[] {
  const places = new Map(placed.map((place) => [place.item.id, place]));
  const boxes = placed.map((place) => ({
    id: place.item.id,
    symbol: symbolBox(place),
    label: labelBox(place),
  }));
  const between = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    const key = JSON.stringify([tie.from, tie.to].sort());
    const list = between.get(key);
    if (list) list.push(tie);
    else between.set(key, [tie]);
  }
  return Array.from(between.values()).flatMap((together) =>
    together.flatMap(({ id, kind, from, to }, at): PictureEdge[] => {
      const [start, end] = [places.get(from), places.get(to)];
      if (!start || !end) return [];
      const aside = (at - (together.length - 1) / 2) * 10 * (from <= to ? 1 : -1);
      return [{ id, tieIds: [id], kind, from, to, points: routeBetween(start, end, aside, boxes) }];
    }),
  );
}

function genogram(setting: Setting): Laid {
  const { network, ties, byHand, footprint } = setting;
  const generations = generationsOf(network);
  const family = Array.from(generations.keys());
  const { placed, edges } = layGenogram(network, family.map(footprint), generations, ties, byHand);
  const carers = ties.filter(({ kind }) => kind === 'carerOf');
  return {
    placed,
    edges: [...edges, ...straightEdges(carers, placed)],
    rings: [],
    middle: null,
    zoneOf: () => 'generation',
    generationOf: (id) => generations.get(id) ?? null,
  };
}

const shapes: { readonly [Gender in NetworkGender]: PictureSymbol } = {
  female: 'circle',
  male: 'square',
  another: 'diamond',
};

function nodeOf(setting: Setting, laid: Laid, place: Placed): Omit<PictureNode, 'arrows'> {
  const { network, household, byHand } = setting;
  const personId = place.item.id;
  const kind = kindOf(network, personId);
  const member = memberOf(network, personId);
  const gender = member?.gender ?? null;
  const zone = laid.zoneOf(personId);
  const marks: [PictureMark, boolean][] = [
    ['child', kind === 'child'],
    ['died', member?.life === 'died'],
    ['unborn', member?.life === 'unborn'],
    ['genderNotRecorded', gender === null],
    ['livesWithChildren', household.has(personId)],
    ['byHand', byHand.has(personId) && zone !== 'centre' && zone !== 'beneath'],
  ];
  return {
    personId,
    symbol: symbolBox(place),
    label: labelBox(place),
    shape: gender === null ? 'diamond' : shapes[gender],
    marks: marks.filter(([, holds]) => holds).map(([mark]) => mark),
    layer: layerOfKind(kind),
    zone,
    generation: laid.generationOf(personId),
  };
}

const ways: { readonly [Arrow in PictureArrow]: PicturePoint } = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The nearest neighbour each way: within a quarter turn of the arrow, or else within the half that it points into. Everybody
 * is looked at once for everybody else, so it is worked out when an arrow is first asked for.
 */
function withArrows(
  placed: readonly Placed[],
  nodes: readonly Omit<PictureNode, 'arrows'>[],
): readonly PictureNode[] {
  return nodes.map((node, from) => {
    const here = placed[from];
    let found: PictureNode['arrows'] | null = null;
    return {
      ...node,
      get arrows() {
        return (found ??= arrowsFrom(here, placed));
      },
    };
  });
}

function arrowsFrom(here: Placed | undefined, placed: readonly Placed[]): PictureNode['arrows'] {
  const towards = (arrow: PictureArrow): PersonId | null => {
    const way = ways[arrow];
    let found: PersonId | null = null;
    let least = Infinity;
    for (const there of placed) {
      if (there === here || !here) continue;
      const [dx, dy] = [there.x - here.x, there.y - here.y];
      const ahead = dx * way.x + dy * way.y;
      const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
      if (ahead <= 0.01) continue;
      const distance = Math.hypot(dx, dy) + (aside > ahead ? 1e6 : 0);
      if (distance < least) [least, found] = [distance, there.item.id];
    }
    return found;
  };
  return { up: towards('up'), down: towards('down'), left: towards('left'), right: towards('right') };
}

function boundsOf(nodes: readonly PictureNode[], edges: readonly PictureEdge[], laid: Laid): PictureBox {
  const reach = Math.max(laid.middle ?? 0, ...laid.rings.map(({ outer }) => outer));
  const boxes = nodes.flatMap(({ symbol, label }) => [symbol, label]);
  const points = [
    ...boxes.map(({ x, y }) => ({ x, y })),
    ...boxes.map(({ x, y, width, height }) => ({ x: x + width, y: y + height })),
    ...edges.flatMap((edge) => edge.points),
    { x: -reach, y: -reach },
    { x: reach, y: reach },
  ];
  const [left, top] = [Math.min(...points.map(({ x }) => x)) - 8, Math.min(...points.map(({ y }) => y)) - 8];
  const [right, bottom] = [
    Math.max(...points.map(({ x }) => x)) + 8,
    Math.max(...points.map(({ y }) => y)) + 8,
  ];
  return {
    x: hundredth(left),
    y: hundredth(top),
    width: hundredth(right - left),
    height: hundredth(bottom - top),
  };
}
