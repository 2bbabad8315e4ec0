import type { PersonId } from '../foundation/document';
import type { Footprint, Placed, PicturePoint } from './picture-boxes.model';
import { nearestFree } from './picture-boxes.model';
import type { PictureEdge } from './picture-lines.model';
import type { NetworkTie, SafetyNetworkDocument } from './safety-network.model';

/** Between two generations there is room for the lines, in units. */
const betweenRows = 56;
const betweenPeople = 8;
const betweenFamilies = 24;

/**
 * Lays out a family in rows, the oldest generation on top: couples side by side, children beneath their parents in the
 * order of their birth, or as they are given where that is not known of all of them (practice.md 4.5). Whoever was put
 * somewhere by hand stands there, and the others make room.
 */
export function layGenogram(
  network: SafetyNetworkDocument,
  family: readonly Footprint[],
  generations: ReadonlyMap<PersonId, number>,
  ties: readonly NetworkTie[],
  byHand: ReadonlyMap<PersonId, PicturePoint>,
): { placed: readonly Placed[]; edges: readonly PictureEdge[] } {
  const kin = kinOf(network, family, generations, ties);
  const rows = rowsOf(family, kin);
  const xs = columnsOf(rows, kin);
  const auto: Placed[] = [];
  let top = 0;
  for (const row of rows) {
    const height = Math.max(...row.map((item) => item.height));
    for (const item of row) auto.push({ item, x: xs.get(item.id) ?? 0, y: top + item.height / 2 });
    top += height + betweenRows;
  }
  // The middle of the picture is its middle, so that a place put by hand stays near the others.
  const [left, right] = [
    Math.min(...auto.map(({ item, x }) => x - item.width / 2)),
    Math.max(...auto.map(({ item, x }) => x + item.width / 2)),
  ];
  const centred = auto.map((place) => ({
    ...place,
    x: place.x - (left + right) / 2,
    y: place.y - (top - betweenRows) / 2,
  }));
  const placed = settled(centred, byHand);
  return { placed, edges: linesOf(placed, kin, rows) };
}

interface Kin {
  generationOf: (id: PersonId) => number;
  /** Those somebody is or was a couple with, in the same generation. */
  partners: ReadonlyMap<PersonId, readonly PersonId[]>;
  couples: readonly NetworkTie[];
  /** The ties from each child’s parents. */
  parents: ReadonlyMap<PersonId, readonly NetworkTie[]>;
  children: ReadonlyMap<PersonId, readonly PersonId[]>;
  bornOf: ReadonlyMap<PersonId, string | null>;
}

function kinOf(
  network: SafetyNetworkDocument,
  family: readonly Footprint[],
  generations: ReadonlyMap<PersonId, number>,
  ties: readonly NetworkTie[],
): Kin {
  const known = new Set(family.map(({ id }) => id));
  const partners = new Map<PersonId, PersonId[]>();
  const parents = new Map<PersonId, NetworkTie[]>();
  const children = new Map<PersonId, PersonId[]>();
  const couples: NetworkTie[] = [];
  const note = <One>(map: Map<PersonId, One[]>, id: PersonId, one: One) => {
    const list = map.get(id);
    if (!list) map.set(id, [one]);
    else if (!list.includes(one)) list.push(one);
  };
  const generationOf = (id: PersonId) => generations.get(id) ?? 0;
  for (const tie of ties) {
    const { from, to, kind } = tie;
    if (from === to || !known.has(from) || !known.has(to)) continue;
    if (kind === 'couple' || kind === 'separated') {
      couples.push(tie);
      if (generationOf(from) !== generationOf(to)) continue;
      note(partners, from, to);
      note(partners, to, from);
    } else if (kind === 'parentOf' || kind === 'adoptiveParentOf') {
      note(parents, to, tie);
      note(children, from, to);
    }
  }
  // Parents of one child stand side by side, whether or not anybody said that they are a couple.
  for (const list of parents.values()) {
    for (const one of list) {
      for (const other of list) {
        if (one.from === other.from || one.kind !== other.kind) continue;
        if (generationOf(one.from) === generationOf(other.from)) note(partners, one.from, other.from);
      }
    }
  }
  const bornOf = new Map<PersonId, string | null>(
    network.members.map(({ personId, born }) => [personId, born?.iso ?? null]),
  );
  return { generationOf, partners, couples, parents, children, bornOf };
}

/** The generations from the oldest down, each in the order in which it stands. */
function rowsOf(family: readonly Footprint[], kin: Kin): readonly (readonly Footprint[])[] {
  const levels = Array.from(new Set(family.map(({ id }) => kin.generationOf(id)))).sort((a, b) => b - a);
  const places = new Map<PersonId, number>();
  return levels.map((level) => {
    const row = family.filter(({ id }) => kin.generationOf(id) === level);
    const items = new Map(row.map((item) => [item.id, item]));
    const given = new Map(row.map(({ id }, at) => [id, at]));
    // Beneath their parents first, then by birth, then as they are given.
    const beneath = (id: PersonId) => {
      const above = (kin.parents.get(id) ?? []).flatMap(({ from }) => places.get(from) ?? []);
      return above.length === 0 ? null : above.reduce((sum, at) => sum + at, 0) / above.length;
    };
    const groups = couplesIn(
      row.map(({ id }) => id),
      kin,
    );
    const keyed = groups.map((group) => {
      const above = group.flatMap((id) => beneath(id) ?? []);
      return {
        group,
        above: above.length === 0 ? null : above.reduce((sum, at) => sum + at, 0) / above.length,
        first: Math.min(...group.map((id) => given.get(id) ?? 0)),
      };
    });
    // Who has nobody above stays near whom they were given after.
    let last = -1;
    const sorted = keyed
      .map((one) => ({ ...one, above: (last = one.above ?? last) }))
      .sort((a, b) => a.above - b.above || a.first - b.first);
    const order = bornInOrder(sorted, kin).flatMap(({ group }) => group);
    order.forEach((id, at) => places.set(id, at));
    return order.flatMap((id) => items.get(id) ?? []);
  });
}

interface Group {
  group: readonly PersonId[];
  above: number;
}

/** Brothers and sisters by birth, where the day or year is known of all of them; otherwise as they stand. */
function bornInOrder(groups: readonly Group[], kin: Kin): readonly Group[] {
  const parentsOf = (id: PersonId) =>
    JSON.stringify((kin.parents.get(id) ?? []).map(({ from }) => from).sort());
  const childIn = ({ group }: Group) => group.find((id) => kin.parents.has(id)) ?? null;
  const sorted = groups.slice();
  const families = new Map<string, number[]>();
  groups.forEach((group, at) => {
    const child = childIn(group);
    if (child === null) return;
    const key = parentsOf(child);
    families.set(key, [...(families.get(key) ?? []), at]);
  });
  for (const places of families.values()) {
    const siblings = places.flatMap((at) => groups[at] ?? []);
    const born = siblings.map((group) => kin.bornOf.get(childIn(group) ?? '') ?? null);
    if (born.some((iso) => iso === null)) continue;
    const byBirth = siblings
      .map((group, at) => ({ group, born: sortable(born[at] ?? '') }))
      .sort((a, b) => (a.born < b.born ? -1 : a.born > b.born ? 1 : 0));
    places.forEach((at, turn) => {
      const one = byBirth[turn];
      if (one) sorted[at] = one.group;
    });
  }
  return sorted;
}

/** A season stands where its first month would. */
function sortable(iso: string): string {
  const seasons: { readonly [season: string]: string } = { '21': '03', '22': '06', '23': '09', '24': '12' };
  return iso.replace(
    /^(\d{4}-)(2[1-4])$/,
    (_, year: string, season: string) => year + (seasons[season] ?? ''),
  );
}

/** The people of a row in groups: each with everybody they are or were a couple with, those who were as near as can be. */
function couplesIn(row: readonly PersonId[], kin: Kin): readonly (readonly PersonId[])[] {
  const inRow = new Set(row);
  const partnersOf = (id: PersonId) => (kin.partners.get(id) ?? []).filter((other) => inRow.has(other));
  const seen = new Set<PersonId>();
  const groups: PersonId[][] = [];
  for (const id of row) {
    if (seen.has(id)) continue;
    const together: PersonId[] = [];
    const waiting = [id];
    seen.add(id);
    for (let at = 0; at < waiting.length; at += 1) {
      const one = waiting[at] ?? id;
      together.push(one);
      for (const other of partnersOf(one)) {
        if (seen.has(other)) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
    groups.push(inChains(together, partnersOf));
  }
  return groups;
}

/** A chain of partners from one of its ends, so that somebody stands between whom they were with and whom they are with. */
function inChains(
  together: readonly PersonId[],
  partnersOf: (id: PersonId) => readonly PersonId[],
): PersonId[] {
  const chain: PersonId[] = [];
  const left = new Set(together);
  while (left.size > 0) {
    const open = together.filter((id) => left.has(id));
    const degree = (id: PersonId) => partnersOf(id).filter((other) => left.has(other)).length;
    let next: PersonId | undefined = open.find((id) => degree(id) <= 1) ?? open[0];
    while (next !== undefined) {
      const id: PersonId = next;
      chain.push(id);
      left.delete(id);
      const open = partnersOf(id).filter((other) => left.has(other));
      // The one with the fewest others last, so that nobody is left at the far end.
      next = open.sort((a, b) => degree(b) - degree(a))[0];
    }
  }
  return chain;
}

/** How far along each of them stands: children beneath their parents, parents over their children, nobody over another. */
function columnsOf(rows: readonly (readonly Footprint[])[], kin: Kin): ReadonlyMap<PersonId, number> {
  const xs = new Map<PersonId, number>();
  const gap = (a: Footprint, b: Footprint) => {
    const isCouple = kin.partners.get(a.id)?.includes(b.id) ?? false;
    return (a.width + b.width) / 2 + (isCouple ? betweenPeople : betweenFamilies);
  };
  for (const row of rows) {
    let x = 0;
    row.forEach((item, at) => {
      const before = row[at - 1];
      if (before) x += gap(before, item);
      xs.set(item.id, x);
    });
  }
  const middle = (ids: readonly PersonId[]) => {
    const known = ids.flatMap((id) => xs.get(id) ?? []);
    return known.length === 0 ? null : known.reduce((sum, x) => sum + x, 0) / known.length;
  };
  const settle = (row: readonly Footprint[], wanted: (id: PersonId) => number | null) => {
    const targets = row.map(({ id }) => wanted(id) ?? xs.get(id) ?? 0);
    const apart = row.map((item, at) => {
      const before = row[at - 1];
      return before ? gap(before, item) : 0;
    });
    inOrder(targets, apart).forEach((x, at) => {
      const item = row[at];
      if (item) xs.set(item.id, x);
    });
  };
  const overChildren = (id: PersonId) => {
    const over = middle(kin.children.get(id) ?? []);
    if (over === null) return null;
    // A couple stands over their children together, each to their own side.
    const couple = middle([id, ...(kin.partners.get(id) ?? [])]);
    return couple === null ? over : over + ((xs.get(id) ?? 0) - couple);
  };
  const beneathParents = (id: PersonId) => {
    const under = middle((kin.parents.get(id) ?? []).map(({ from }) => from));
    if (under === null) return null;
    const siblings = (kin.parents.get(id) ?? []).flatMap(({ from }) => kin.children.get(from) ?? []);
    const own = middle(siblings);
    return own === null ? under : under + ((xs.get(id) ?? 0) - own);
  };
  for (let turn = 0; turn < 3; turn += 1) {
    for (const row of rows.slice().reverse()) settle(row, overChildren);
    for (const row of rows) settle(row, beneathParents);
  }
  for (const row of rows.slice().reverse()) settle(row, overChildren);
  return xs;
}

/**
 * The places nearest to those wanted that stay in order and far enough apart: neighbours that would meet are moved as one,
 * as little as it takes for all of them.
 */
function inOrder(wanted: readonly number[], apart: readonly number[]): readonly number[] {
  let along = 0;
  const offsets = apart.map((gap) => (along += gap));
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((value, at) => {
    let block = { sum: value - (offsets[at] ?? 0), count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: block.sum + last.sum, count: block.count + last.count };
    }
    blocks.push(block);
  });
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((base, at) => base + (offsets[at] ?? 0));
}

/** Everybody once those put somewhere by hand stand there: first they, in their order, then the others make room. */
function settled(auto: readonly Placed[], byHand: ReadonlyMap<PersonId, PicturePoint>): readonly Placed[] {
  const isByHand = ({ item }: Placed) => byHand.has(item.id);
  if (!auto.some(isByHand)) return auto;
  const placed: Placed[] = [];
  for (const place of [...auto.filter(isByHand), ...auto.filter((one) => !isByHand(one))]) {
    const hand = byHand.get(place.item.id);
    const wanted = hand ? { x: hand.x, y: hand.y + place.item.below } : place;
    placed.push(nearestFree(place.item, wanted, placed) ?? place);
  }
  const order = new Map(auto.map(({ item }, at) => [item.id, at]));
  return placed.sort((a, b) => (order.get(a.item.id) ?? 0) - (order.get(b.item.id) ?? 0));
}

/** The lines of a genogram: between couples, and from parents down to each child. */
function linesOf(
  placed: readonly Placed[],
  kin: Kin,
  rows: readonly (readonly Footprint[])[],
): readonly PictureEdge[] {
  const places = new Map(placed.map((place) => [place.item.id, place]));
  const rowIndex = new Map(
    rows.flatMap((row, at) => row.map(({ id }, index) => [id, { at, index }] as const)),
  );
  const areBeside = (a: Placed, b: Placed) => {
    const [one, other] = [rowIndex.get(a.item.id), rowIndex.get(b.item.id)];
    const isLevel = Math.abs(symbolY(a) - symbolY(b)) < 1;
    return isLevel && one?.at === other?.at && Math.abs((one?.index ?? 0) - (other?.index ?? 0)) === 1;
  };
  const edges: PictureEdge[] = [];
  for (const { id, kind, from, to } of kin.couples) {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) continue;
    edges.push({ id, tieIds: [id], kind, from, to, points: coupleLine(a, b, areBeside(a, b)) });
  }
  let unions = 0;
  for (const [childId, ties] of kin.parents) {
    const child = places.get(childId);
    if (!child) continue;
    const isBoth = new Set(ties.map(({ kind }) => kind)).size > 1;
    for (const kind of ['parentOf', 'adoptiveParentOf'] as const) {
      const own = ties.filter((tie) => tie.kind === kind);
      const parents = Array.from(new Set(own.map(({ from }) => from))).flatMap((id) => places.get(id) ?? []);
      const aside = isBoth ? (kind === 'parentOf' ? -1 : 1) * (child.item.symbol / 6) : 0;
      const bus =
        symbolY(child) - child.item.symbol / 2 - 14 - (kind === 'parentOf' ? 0 : 8) - (unions % 3) * 4;
      unions += own.length > 0 ? 1 : 0;
      const line = (start: readonly PicturePoint[], of: readonly NetworkTie[], from: PersonId) => {
        const end = start.at(-1) ?? { x: 0, y: 0 };
        const x = symbolX(child) + aside;
        const points = [
          ...start,
          { x: end.x, y: bus },
          { x, y: bus },
          { x, y: symbolY(child) - child.item.symbol / 2 },
        ];
        const tieIds = of.map(({ id }) => id);
        edges.push({ id: `${tieIds.join('+')}`, tieIds, kind, from, to: childId, points });
      };
      const [first, second] = parents;
      if (first && second && parents.length === 2 && areBeside(first, second)) {
        // From the middle of the line between them, so that it goes down between their labels.
        const [a, b] = first.x < second.x ? [first, second] : [second, first];
        const x = (a.x + a.item.width / 2 + b.x - b.item.width / 2) / 2;
        line([{ x, y: symbolY(a) }], own, first.item.id);
      } else {
        for (const parent of parents) {
          const x = parent.x + parent.item.width / 2;
          const start = [
            { x: parent.x + parent.item.symbol / 2, y: symbolY(parent) },
            { x, y: symbolY(parent) },
          ];
          line(
            start,
            own.filter(({ from }) => from === parent.item.id),
            parent.item.id,
          );
        }
      }
    }
  }
  return edges;
}

function coupleLine(a: Placed, b: Placed, areBeside: boolean): readonly PicturePoint[] {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  if (areBeside) {
    return [
      { x: symbolX(left) + left.item.symbol / 2, y: symbolY(left) },
      { x: symbolX(right) - right.item.symbol / 2, y: symbolY(right) },
    ];
  }
  // Over the heads of whoever stands between them.
  const over = Math.min(symbolY(left) - left.item.symbol / 2, symbolY(right) - right.item.symbol / 2) - 10;
  return [
    { x: symbolX(left), y: symbolY(left) - left.item.symbol / 2 },
    { x: symbolX(left), y: over },
    { x: symbolX(right), y: over },
    { x: symbolX(right), y: symbolY(right) - right.item.symbol / 2 },
  ];
}

function symbolX({ x }: Placed): number {
  return x;
}

function symbolY({ item, y }: Placed): number {
  return y - item.below;
}
