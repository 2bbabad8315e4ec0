import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkPicture, PictureBox } from '../../src/safety-network/network-layout.model';
import { layNetwork, pictureArrows, placeToSave } from '../../src/safety-network/network-layout.model';
import { householdOf, peopleShown } from '../../src/safety-network/network-people.model';
import { estimatedSizes } from '../../src/safety-network/network-picture.text';
import type { SafetyNetworkDocument, TieKind } from '../../src/safety-network/safety-network.model';
import {
  createClosenessStep,
  createKnowledgeStep,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  networkPictures,
} from '../../src/safety-network/safety-network.model';
import { frozen } from '../support/frozen';
import { someCrowd } from './random-networks';

const lay = (network: SafetyNetworkDocument, picture: (typeof networkPictures)[number], mirrored = false) =>
  layNetwork(network, picture, { ...estimatedSizes(network), mirrored });

const isOver = (a: PictureBox, b: PictureBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Every two symbols or labels that lie over one another, each by name. */
function overlapsIn({ nodes }: NetworkPicture): string[] {
  const boxes = nodes.flatMap(({ personId, symbol, label }) => [
    { name: `${personId}'s symbol`, box: symbol },
    { name: `${personId}'s label`, box: label },
  ]);
  return boxes.flatMap(({ name, box }, at) =>
    boxes.slice(at + 1).flatMap((other) => (isOver(box, other.box) ? [`${name} and ${other.name}`] : [])),
  );
}

const isWithin = (inner: PictureBox, outer: PictureBox) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + 0.02 &&
  inner.y + inner.height <= outer.y + outer.height + 0.02;

const corners = ({ x, y, width, height }: PictureBox) => [
  Math.hypot(x, y),
  Math.hypot(x + width, y),
  Math.hypot(x, y + height),
  Math.hypot(x + width, y + height),
];

describe('any picture of any crowd', () => {
  test.each(networkPictures)(
    '%s: nothing lies over anything, nobody is missing, and all is within bounds',
    (picture) => {
      let people = 0;
      fc.assert(
        fc.property(someCrowd, (crowd) => {
          const laid = lay(frozen(crowd), picture);
          expect(overlapsIn(laid)).toEqual([]);
          const ids = laid.nodes.map(({ personId }) => personId);
          expect(new Set(ids).size).toBe(ids.length);
          people = Math.max(people, ids.length);
          if (picture === 'ecomap') expect(ids.slice().sort()).toEqual(peopleShown(crowd).slice().sort());
          const isInside = ({ symbol, label }: (typeof laid.nodes)[number]) =>
            isWithin(symbol, laid.bounds) && isWithin(label, laid.bounds);
          expect(laid.nodes.every(isInside)).toBe(true);
          const isALine = ({ points }: (typeof laid.edges)[number]) =>
            points.length > 1 && points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
          expect(laid.edges.every(isALine)).toBe(true);
          expect(new Set(laid.edges.map(({ id }) => id)).size).toBe(laid.edges.length);
        }),
        { numRuns: 1000, seed: 20240304 },
      );
      expect(people).toBeGreaterThan(30);
    },
    120_000,
  );

  test.each(networkPictures)(
    '%s: the same network gives the same picture, and mirrored it is its mirror image',
    (picture) => {
      fc.assert(
        fc.property(someCrowd, (crowd) => {
          const laid = lay(crowd, picture);
          expect(lay(JSON.parse(JSON.stringify(crowd)) as SafetyNetworkDocument, picture)).toEqual(laid);
          const turned = lay(crowd, picture, true);
          laid.nodes.forEach(({ symbol, label, personId }, at) => {
            const node = turned.nodes[at];
            expect(node?.personId).toBe(personId);
            for (const [box, mirror] of [
              [symbol, node?.symbol],
              [label, node?.label],
            ] as const) {
              expect(mirror?.y).toBe(box.y);
              expect(mirror?.x).toBeCloseTo(-box.x - box.width, 1);
            }
          });
          expect(overlapsIn(turned)).toEqual([]);
        }),
        { numRuns: 60, seed: 5 },
      );
    },
    120_000,
  );

  test.each(networkPictures)(
    '%s: every arrow goes to the side it points to',
    (picture) => {
      fc.assert(
        fc.property(someCrowd, fc.boolean(), (crowd, mirrored) => {
          const { nodes } = lay(crowd, picture, mirrored);
          const middles = new Map(
            nodes.map(({ personId, symbol, label }) => [
              personId,
              { x: symbol.x + symbol.width / 2, y: (symbol.y + label.y + label.height) / 2 },
            ]),
          );
          for (const { personId, arrows } of nodes) {
            const here = middles.get(personId) ?? { x: 0, y: 0 };
            for (const arrow of pictureArrows) {
              const to = arrows[arrow];
              if (to === null) continue;
              const there = middles.get(to) ?? { x: 0, y: 0 };
              if (arrow === 'left') expect(there.x).toBeLessThan(here.x);
              if (arrow === 'right') expect(there.x).toBeGreaterThan(here.x);
              if (arrow === 'up') expect(there.y).toBeLessThan(here.y);
              if (arrow === 'down') expect(there.y).toBeGreaterThan(here.y);
            }
            // Whoever is not alone can be left and reached.
            if (nodes.length > 1) expect(Object.values(arrows).some((to) => to !== null)).toBe(true);
          }
        }),
        { numRuns: 60, seed: 6 },
      );
    },
    120_000,
  );

  test.each(['knowledge', 'closeness'] as const)(
    '%s: everybody is on their ring and in their half',
    (picture) => {
      fc.assert(
        fc.property(someCrowd, (crowd) => {
          const { nodes, rings, middle } = lay(crowd, picture);
          for (const { zone, layer, symbol, label } of nodes) {
            const ring = rings.find((one) => one.ring === zone);
            const boxes = [symbol, label];
            if (ring) {
              expect(Math.max(...boxes.flatMap(corners))).toBeLessThanOrEqual(ring.outer + 0.1);
              expect(Math.min(...boxes.flatMap(corners))).toBeGreaterThanOrEqual(ring.inner - 0.1);
            }
            if (zone === 'centre')
              expect(Math.max(...boxes.flatMap(corners))).toBeLessThanOrEqual(middle ?? 0);
            else {
              for (const { x, width } of boxes) {
                expect(layer === 'professional' ? x > 0 : x + width < 0).toBe(true);
              }
            }
            if (zone === 'beneath') expect(symbol.y).toBeGreaterThan(rings.at(-1)?.outer ?? 0);
          }
        }),
        { numRuns: 150, seed: 7 },
      );
    },
    120_000,
  );
});

const people = [
  ['tariq', 'Tariq', 'child'],
  ['aisha', 'Aisha', 'child'],
  ['mum', 'Mum (Nadia)', 'parent'],
  ['dad', 'Dad (Imran)', 'parent'],
  ['gran', 'Gran (Salma)', 'naturallyConnected'],
  ['grandad', 'Grandad (Yusuf)', 'naturallyConnected'],
  ['dee', 'Dee, next door', 'naturallyConnected'],
  ['step', 'Mum’s partner (Joe)', 'naturallyConnected'],
  ['helen', 'Helen, social worker', 'professional'],
  ['okafor', 'Mr Okafor, class teacher', 'professional'],
] as const;
const ties: readonly [string, string, TieKind][] = [
  ['mum', 'tariq', 'parentOf'],
  ['dad', 'tariq', 'parentOf'],
  ['mum', 'aisha', 'parentOf'],
  ['dad', 'aisha', 'parentOf'],
  ['mum', 'dad', 'separated'],
  ['mum', 'step', 'couple'],
  ['gran', 'mum', 'parentOf'],
  ['grandad', 'mum', 'parentOf'],
  ['gran', 'grandad', 'couple'],
  ['mum', 'tariq', 'livesWith'],
  ['mum', 'aisha', 'livesWith'],
  ['gran', 'mum', 'strong'],
  ['dee', 'mum', 'strong'],
  ['helen', 'mum', 'weak'],
];
const family = createSafetyNetwork({
  id: 'family',
  people: people.map(([id, name, kind]) => ({ id, name, kind, role: '' })),
  members: people.map(([id], at) =>
    createNetworkMember({
      id: `member-${at}`,
      personId: id,
      gender: ['mum', 'gran', 'aisha'].includes(id)
        ? 'female'
        : ['dad', 'tariq'].includes(id)
          ? 'male'
          : null,
      life: id === 'grandad' ? 'died' : null,
      born: id === 'tariq' ? { said: '', iso: '2017' } : id === 'aisha' ? { said: '', iso: '2021-22' } : null,
    }),
  ),
  ties: ties.map(([from, to, kind], at) => createNetworkTie({ id: `tie-${at}`, from, to, kind })),
  knowledge: [createKnowledgeStep({ id: 'k1', memberId: 'member-4', level: 'most' })],
  closeness: [createClosenessStep({ id: 's1', memberId: 'member-4', ring: 'inner' })],
});
const nodeIn = (laid: NetworkPicture, id: string) => {
  const node = laid.nodes.find(({ personId }) => personId === id);
  if (!node) throw new Error(`${id} is not in the picture`);
  return node;
};
const x = (laid: NetworkPicture, id: string) => nodeIn(laid, id).symbol.x;
const y = (laid: NetworkPicture, id: string) => nodeIn(laid, id).symbol.y;

describe('a genogram', () => {
  const laid = lay(family, 'genogram');

  test('has three generations in rows, the oldest on top', () => {
    expect(['gran', 'mum', 'tariq'].map((id) => nodeIn(laid, id).generation)).toEqual([2, 1, 0]);
    expect(y(laid, 'gran')).toBe(y(laid, 'grandad'));
    expect(y(laid, 'gran')).toBeLessThan(y(laid, 'mum'));
    expect(y(laid, 'mum')).toBeLessThan(y(laid, 'tariq'));
    expect(y(laid, 'tariq')).toBe(y(laid, 'aisha'));
  });

  test('puts whoever has had two partners between them, and children in the order of their birth', () => {
    const between = [x(laid, 'dad'), x(laid, 'mum'), x(laid, 'step')];
    expect(between.slice().sort((a, b) => a - b)[1]).toBe(x(laid, 'mum'));
    expect(x(laid, 'tariq')).toBeLessThan(x(laid, 'aisha'));
    const later = { ...family, people: [family.people[1], family.people[0], ...family.people.slice(2)] };
    expect(x(lay(later as SafetyNetworkDocument, 'genogram'), 'tariq')).toBeLessThan(
      x(lay(later as SafetyNetworkDocument, 'genogram'), 'aisha'),
    );
  });

  test('keeps birth order as given where a birth is not known', () => {
    const unknown = {
      ...family,
      members: family.members.map((member) => ({ ...member, born: null })),
      people: [family.people[1], family.people[0], ...family.people.slice(2)],
    } as SafetyNetworkDocument;
    expect(x(lay(unknown, 'genogram'), 'aisha')).toBeLessThan(x(lay(unknown, 'genogram'), 'tariq'));
  });

  test('draws one line from two parents to a child, between their labels', () => {
    const line = laid.edges.find(({ to, kind }) => to === 'tariq' && kind === 'parentOf');
    expect(line?.tieIds).toEqual(['tie-0', 'tie-1']);
    const start = line?.points[0];
    expect(start?.x).toBeGreaterThan(Math.min(x(laid, 'mum'), x(laid, 'dad')));
    expect(start?.x).toBeLessThan(Math.max(x(laid, 'mum'), x(laid, 'dad')) + 40);
    const child = nodeIn(laid, 'tariq').symbol;
    expect(line?.points.at(-1)).toEqual({ x: child.x + child.width / 2, y: child.y });
  });

  test('shows parents by birth and by adoption together, each with a line of their own', () => {
    const adopted = createSafetyNetwork({
      id: 'adopted',
      people: ['child', 'birth', 'adoptive-1', 'adoptive-2'].map((id) => ({
        id,
        name: id,
        kind: id === 'child' ? 'child' : 'parent',
        role: '',
      })),
      ties: [
        createNetworkTie({ id: 't1', from: 'birth', to: 'child', kind: 'parentOf' }),
        createNetworkTie({ id: 't2', from: 'adoptive-1', to: 'child', kind: 'adoptiveParentOf' }),
        createNetworkTie({ id: 't3', from: 'adoptive-2', to: 'child', kind: 'adoptiveParentOf' }),
      ],
    });
    const { edges } = lay(adopted, 'genogram');
    expect(edges.map(({ kind, tieIds }) => [kind, tieIds])).toEqual([
      ['parentOf', ['t1']],
      ['adoptiveParentOf', ['t2', 't3']],
    ]);
    expect(edges[0]?.points.at(-1)?.x).not.toBe(edges[1]?.points.at(-1)?.x);
  });

  test('marks who has died, who is a child, and whose gender is not recorded, as data', () => {
    expect(nodeIn(laid, 'grandad')).toMatchObject({ shape: 'diamond', marks: ['died', 'genderNotRecorded'] });
    expect(nodeIn(laid, 'tariq')).toMatchObject({ shape: 'square', marks: ['child', 'livesWithChildren'] });
    expect(nodeIn(laid, 'mum')).toMatchObject({ shape: 'circle', marks: ['livesWithChildren'] });
  });
});

describe('an ecomap', () => {
  const laid = lay(family, 'ecomap');

  test('has the household in the middle and everybody else outside of it', () => {
    expect(Array.from(householdOf(family)).sort()).toEqual(['aisha', 'mum', 'tariq']);
    expect(laid.nodes.filter(({ zone }) => zone === 'centre').map(({ personId }) => personId)).toEqual([
      'tariq',
      'aisha',
      'mum',
    ]);
    expect(nodeIn(laid, 'gran').zone).toBe('around');
  });

  test('takes nobody into the household whom nobody said to live there', () => {
    const unsaid = { ...family, ties: family.ties.filter(({ kind }) => kind !== 'livesWith') };
    expect(Array.from(householdOf(unsaid))).toEqual(['tariq', 'aisha']);
  });

  test('draws every tie that goes out of the household', () => {
    const drawn = laid.edges.map(({ id }) => id);
    expect(drawn).toEqual(expect.arrayContaining(['tie-11', 'tie-12', 'tie-13']));
    expect(drawn).not.toContain('tie-9');
  });
});

describe('put somewhere by hand', () => {
  const at = (picture: 'ecomap' | 'genogram' | 'knowledge', personId: string, px: number, py: number) => ({
    ...family,
    places: [{ picture, personId, x: px, y: py }],
  });
  const seen = (laid: NetworkPicture, id: string) => {
    const { symbol } = nodeIn(laid, id);
    return { x: symbol.x + symbol.width / 2, y: symbol.y + symbol.height / 2 };
  };

  test('somebody stands exactly there where there is room, and nobody else moves', () => {
    const before = lay(family, 'genogram');
    const after = lay(at('genogram', 'gran', 900, -40), 'genogram');
    expect(seen(after, 'gran')).toEqual({ x: 900, y: -40 });
    expect(nodeIn(after, 'gran').marks).toContain('byHand');
    for (const { personId } of before.nodes) {
      if (personId !== 'gran') expect(seen(after, personId)).toEqual(seen(before, personId));
    }
    expect(seen(lay(at('ecomap', 'gran', -400, 120), 'ecomap'), 'gran')).toEqual({ x: -400, y: 120 });
  });

  test('two in the same place: the first stands there, and the second as near as can be', () => {
    const network = {
      ...family,
      places: ['gran', 'dee'].map((personId) => ({ picture: 'ecomap', personId, x: -400, y: 0 })),
    };
    const laid = lay(network, 'ecomap');
    expect(seen(laid, 'gran')).toEqual({ x: -400, y: 0 });
    const dee = seen(laid, 'dee');
    expect(Math.hypot(dee.x + 400, dee.y)).toBeLessThan(110);
    expect(overlapsIn(laid)).toEqual([]);
  });

  test('nobody is put into the household, into another half or onto another ring', () => {
    expect(nodeIn(lay(at('ecomap', 'gran', 0, 0), 'ecomap'), 'gran').zone).toBe('around');
    const laid = lay(at('knowledge', 'gran', 600, 0), 'knowledge');
    const { symbol, zone } = nodeIn(laid, 'gran');
    expect(zone).toBe('most');
    expect(symbol.x + symbol.width).toBeLessThan(0);
    expect(Math.hypot(symbol.x, symbol.y)).toBeLessThan(laid.rings[0]?.outer ?? 0);
  });

  test('the place to save is the same for every reader', () => {
    const network = at('ecomap', 'gran', -400, 120);
    for (const mirrored of [false, true]) {
      const laid = lay(network, 'ecomap', mirrored);
      expect(placeToSave(laid, seen(laid, 'gran'))).toEqual({ x: -400, y: 120 });
    }
  });
});

describe('what is odd', () => {
  test('nobody at all is an empty picture', () => {
    for (const picture of networkPictures) {
      const laid = lay(createSafetyNetwork({ id: 'empty' }), picture);
      expect(laid.nodes).toEqual([]);
      expect(Object.values(laid.bounds).every(Number.isFinite)).toBe(true);
    }
  });

  test('a label that cannot be measured, or a symbol of no size, throws nothing and hides nobody', () => {
    for (const size of [NaN, -4, Infinity, 0]) {
      for (const picture of networkPictures) {
        const laid = layNetwork(family, picture, {
          label: () => ({ width: size, height: size }),
          symbol: size,
        });
        expect(overlapsIn(laid)).toEqual([]);
        expect(laid.nodes.length).toBeGreaterThan(0);
      }
    }
  });
});
