import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type {
  SafetyNetworkCommand,
  SafetyNetworkDocument,
} from '../../src/safety-network/safety-network.model';
import {
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  lastStanding,
  memberDetails,
  networkLists,
  safetyNetworkCommands,
  safetyNetworkReducer,
} from '../../src/safety-network/safety-network.model';
import {
  closenessCircles,
  generationsOf,
  knowledgeCircles,
  neighboursOf,
  peopleShown,
  tiesOf,
  wasTakenOut,
} from '../../src/safety-network/network-people.model';
import { openSafetyNetwork } from '../../src/safety-network/safety-network.schema';
import { frozen } from '../support/frozen';
import { entryKinds, someCommand, someCrowd, someIntents, someNetwork } from './random-networks';

const people = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'gran', name: 'Gran (Salma)', kind: 'naturallyConnected', role: '' },
  { id: 'dee', name: 'Dee, next door', kind: 'naturallyConnected', role: '' },
  { id: 'helen', name: 'Helen', kind: 'professional', role: 'social worker' },
] as const;
const networkOf = (more: Partial<SafetyNetworkDocument> = {}): SafetyNetworkDocument =>
  frozen({
    ...createSafetyNetwork({
      id: 'n',
      people,
      members: [
        createNetworkMember({ id: 'm-gran', personId: 'gran' }),
        createNetworkMember({ id: 'm-helen', personId: 'helen' }),
        createNetworkMember({ id: 'm-mum', personId: 'mum' }),
      ],
      helps: [createNetworkHelp({ id: 'h1', memberId: 'm-gran', text: 'Stays over on late shifts' })],
      ties: [createNetworkTie({ id: 't1', from: 'gran', to: 'mum', kind: 'strong' })],
      contacts: [createNetworkContact({ id: 'c1', personId: 'gran', phone: '0161 496 0000' })],
    }),
    ...more,
  });
const after = (network: SafetyNetworkDocument, ...commands: SafetyNetworkCommand[]) =>
  commands.reduce(safetyNetworkReducer, network);
const helen = { by: 'helen', at: '2024-03-11T09:30:00.000Z' };

describe('what is new', () => {
  it('is empty, and opens without a word', () => {
    const network = createSafetyNetwork({ id: 'n' });
    expect(openSafetyNetwork(network)).toEqual({ status: 'opened', document: network, issues: [] });
  });

  it('claims nothing: nobody asked, nobody allowed to see it, and contact details for professionals alone', () => {
    expect(createNetworkMember({ id: 'm', personId: 'p' })).toMatchObject({
      gender: null,
      life: null,
      interpreter: null,
      agreedToHelp: null,
      choices: [],
      agency: { view: null, reason: '', visibility: { level: 'professionals' } },
      visibility: { level: 'notDecided', notShownTo: [] },
    });
    expect(createNetworkContact({ id: 'c', personId: 'p' }).visibility.level).toBe('professionals');
  });
});

describe('people', () => {
  it('are named once, and the name changes for every tool that has it', () => {
    const network = networkOf();
    const changed = after(network, { type: 'change-person', id: 'gran', detail: 'name', value: 'Nan-Nan' });
    expect(changed.people.find(({ id }) => id === 'gran')?.name).toBe('Nan-Nan');
    expect(after(network, { type: 'add-person', person: { ...people[2], name: 'Another' } })).toBe(network);
    expect(after(network, { type: 'change-person', id: 'gran', detail: 'name', value: 'Gran (Salma)' })).toBe(
      network,
    );
  });

  it('come into the network once: somebody taken out is put back, and not added again', () => {
    const network = networkOf();
    const add = { type: 'add-member', id: 'm-new', person: people[2] } as const;
    expect(after(network, add)).toBe(network);
    const out = after(network, {
      type: 'remove-entry',
      of: 'member',
      id: 'm-gran',
      why: 'moved away',
      ...helen,
    });
    expect(after(out, add)).toBe(out);
    expect(wasTakenOut(out, 'gran')).toBe(true);
    const back = after(out, { type: 'restore-entry', of: 'member', id: 'm-gran', why: '', ...helen });
    expect(back.members[0]).toMatchObject({
      removed: null,
      trail: [{ act: 'removed', why: 'moved away' }, { act: 'restored' }],
    });
  });

  it('are named on the way in where the document does not know them', () => {
    const person = { id: 'aunt', name: 'Auntie', kind: 'naturallyConnected', role: '' } as const;
    const network = after(networkOf(), { type: 'add-member', id: 'm-aunt', person, ...helen });
    expect(network.people.at(-1)).toEqual(person);
    expect(network.members.at(-1)).toMatchObject({
      personId: 'aunt',
      recordedBy: 'helen',
      recordedAt: helen.at,
    });
  });

  it('go out of pictures with their ties, while nothing about them is gone', () => {
    const out = after(networkOf(), { type: 'remove-entry', of: 'member', id: 'm-gran', why: '' });
    expect(peopleShown(out)).toEqual(['tariq', 'helen', 'mum']);
    expect(tiesOf(out, 'mum')).toEqual([]);
    expect(out).toMatchObject({ helps: [{ id: 'h1' }], ties: [{ id: 't1' }], contacts: [{ id: 'c1' }] });
  });
});

describe('the two circles', () => {
  const knows = { type: 'set-knowledge', id: 'k1', memberId: 'm-gran', level: 'nothing' } as const;
  const told = {
    ...knows,
    id: 'k2',
    level: 'most',
    toldBy: 'mum',
    on: { said: 'last week', iso: null },
  } as const;

  it('keep every step with its date and who told them, and the last is now', () => {
    const network = after(networkOf(), knows, { ...told, ...helen });
    expect(network.knowledge.map(({ level, toldBy }) => [level, toldBy])).toEqual([
      ['nothing', null],
      ['most', 'mum'],
    ]);
    expect(lastStanding(network.knowledge, 'm-gran')).toMatchObject({ level: 'most', recordedBy: 'helen' });
    const undone = after(network, {
      type: 'remove-entry',
      of: 'knowledge',
      id: 'k2',
      why: 'not told after all',
    });
    expect(lastStanding(undone.knowledge, 'm-gran')?.level).toBe('nothing');
  });

  it('are two: to be close says nothing of knowing', () => {
    const network = after(networkOf(), knows, {
      type: 'set-closeness',
      id: 's1',
      memberId: 'm-gran',
      ring: 'inner',
    });
    expect(knowledgeCircles(network).map(({ ring, natural }) => [ring, natural.length])).toEqual([
      ['most', 0],
      ['little', 0],
      ['nothing', 1],
      [null, 1],
    ]);
    expect(closenessCircles(network)[0]).toMatchObject({
      ring: 'inner',
      natural: [{ id: 'm-gran' }],
      professional: [],
    });
  });

  it('keep professionals apart, and parents in the middle of closeness', () => {
    const network = networkOf();
    const unplaced = knowledgeCircles(network).at(-1);
    expect(unplaced?.natural.map(({ id }) => id)).toEqual(['m-gran', 'm-mum']);
    expect(unplaced?.professional.map(({ id }) => id)).toEqual(['m-helen']);
    expect(
      closenessCircles(network)
        .at(-1)
        ?.natural.map(({ id }) => id),
    ).toEqual(['m-gran']);
  });

  it('take the same again with nothing new as nothing', () => {
    const network = after(networkOf(), knows);
    expect(after(network, { ...knows, id: 'k9' })).toBe(network);
    expect(after(network, { ...knows, id: 'k9', words: 'asked again' }).knowledge).toHaveLength(2);
    expect(after(networkOf(), { ...knows, level: null }).knowledge).toEqual([]);
  });

  it.each<[string, object]>([
    ['a ring nobody knows', { level: 'everything' }],
    ['a ring of the other circle', { level: 'inner' }],
    ['somebody who is not there', { memberId: 'nobody' }],
    ['a day that never was', { on: { said: '', iso: '2023-02-30' } }],
    ['who told them as a list', { toldBy: ['mum'] }],
    ['no id', { id: '' }],
  ])('take %s as nothing', (_, more) => {
    const network = networkOf();
    expect(after(network, { ...knows, ...more })).toBe(network);
  });
});

describe('ties', () => {
  const add = { type: 'add-tie', id: 't2', from: 'mum', to: 'gran', kind: 'strong' } as const;

  it('go both ways once, and one way twice: parent of, and the other way round', () => {
    const network = networkOf();
    expect(after(network, add)).toBe(network);
    const parents = after(
      network,
      { ...add, kind: 'parentOf' },
      { ...add, id: 't3', from: 'gran', to: 'mum', kind: 'parentOf' },
    );
    expect(parents.ties).toHaveLength(3);
    expect(neighboursOf(parents, 'mum')).toEqual(['gran']);
    expect(neighboursOf(parents, 'mum', 'weak')).toEqual([]);
  });

  it.each<[string, object]>([
    ['to themselves', { to: 'mum' }],
    ['to somebody nobody named', { to: 'nobody' }],
    ['of a kind nobody knows', { kind: 'enemies' }],
  ])('of somebody %s are not begun', (_, more) => {
    const network = networkOf();
    expect(after(network, { ...add, kind: 'weak', ...more })).toBe(network);
  });

  it('give generations whatever they say: everybody has one, and two who are each other’s parents too', () => {
    fc.assert(
      fc.property(someCrowd, (crowd) => {
        const generations = generationsOf(crowd);
        for (const tie of crowd.ties) {
          const isKin = ['parentOf', 'adoptiveParentOf', 'couple', 'separated'].includes(tie.kind ?? '');
          if (!isKin || tie.from === tie.to) continue;
          expect(generations.has(tie.from) && generations.has(tie.to)).toBe(true);
        }
      }),
      { numRuns: 100, seed: 8 },
    );
  });
});

describe('places in pictures', () => {
  it('are one for each picture, change only with the place, and are forgotten one by one or all', () => {
    const put = { type: 'place-in-picture', picture: 'ecomap', personId: 'gran', x: 10, y: 20 } as const;
    const network = after(networkOf(), put, { ...put, picture: 'genogram' }, { ...put, x: 30 });
    expect(network.places.map(({ picture, x }) => [picture, x])).toEqual([
      ['ecomap', 30],
      ['genogram', 10],
    ]);
    expect(after(network, { ...put, x: 30 })).toBe(network);
    for (const x of [NaN, Infinity, -0, 10_001]) expect(after(network, { ...put, x })).toBe(network);
    expect(after(network, { type: 'forget-place', picture: 'ecomap', personId: 'mum' })).toBe(network);
    expect(after(network, { type: 'forget-place', picture: 'ecomap', personId: null }).places).toHaveLength(
      1,
    );
  });
});

const nonsense: readonly unknown[] = [
  null,
  undefined,
  7,
  NaN,
  -0,
  '',
  'x',
  true,
  [],
  {},
  [null],
  [{ personId: 7 }],
  { said: 'x', iso: '2023-02-30' },
  { level: 'open', notShownTo: [] },
  () => 'x',
  new Date(0),
];

describe('a command that is none', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a text', 'set-title'],
    ['a list', []],
    ['without a type', {}],
    ['from the future', { type: 'from the future' }],
    ['of a kind that every object has', { type: 'remove-entry', of: 'constructor', id: 'm-gran', why: '' }],
    ['of people, who are never taken out', { type: 'remove-entry', of: 'people', id: 'gran', why: '' }],
  ])('%s changes nothing and throws nothing', (_, command) => {
    const network = networkOf();
    expect(safetyNetworkReducer(network, command as SafetyNetworkCommand)).toBe(network);
  });

  it('of every type, with every other field taken away, changes nothing', () => {
    const network = networkOf();
    for (const type of safetyNetworkCommands) {
      expect(safetyNetworkReducer(network, { type } as unknown as SafetyNetworkCommand)).toBe(network);
    }
  });

  it('of every type, with one of its fields as something else, throws nothing and leaves what can be opened', () => {
    const networks = [networkOf(), ...fc.sample(someNetwork, { numRuns: 3, seed: 4 })];
    for (const type of safetyNetworkCommands) {
      for (const command of fc.sample(someIntents[type], { numRuns: 30, seed: 4 })) {
        for (const key of Object.keys(command).filter((one) => one !== 'type')) {
          for (const value of nonsense) {
            for (const network of networks) {
              const next = safetyNetworkReducer(network, { ...command, [key]: value });
              if (next !== network) expect(openSafetyNetwork(next).issues).toEqual([]);
            }
          }
        }
      }
    }
  }, 60_000);

  it.each([...memberDetails])('sets no %s of a member to what it cannot hold', (detail) => {
    const network = networkOf();
    for (const value of nonsense) {
      const next = safetyNetworkReducer(network, {
        type: 'change-member',
        id: 'm-gran',
        detail,
        value,
      } as SafetyNetworkCommand);
      if (next !== network) expect(openSafetyNetwork(next)).toMatchObject({ issues: [] });
    }
  });
});

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

const aboutOf = (command: SafetyNetworkCommand) => ('id' in command ? command.id : null);

describe('whatever people do, in whatever order', () => {
  it('nothing is lost, nobody else changes, and what is saved opens again', () => {
    let changes = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(someNetwork, fc.array(someCommand, { minLength: 20, maxLength: 40 }), (start, commands) => {
        let network = frozen(start);
        for (const command of commands) {
          const next = frozen(safetyNetworkReducer(network, frozen(command)));
          if (next === network) continue;
          changes += 1;
          seen.add(command.type);
          must(!sameJson(next, network), `${command.type} changed nothing and gave another object`);
          must(next.kept === network.kept, `${command.type} touched what is kept`);
          const now = new Map(next.people.map((person) => [person.id, person]));
          for (const person of network.people) {
            const then = now.get(person.id);
            must(then !== undefined, `${command.type} lost a person`);
            must(then === person || command.type === 'change-person', `${command.type} changed a person`);
          }
          for (const kind of entryKinds) {
            const list = networkLists[kind];
            const entries = new Map<string, (typeof next)[typeof list][number]>(
              next[list].map((one) => [one.id, one]),
            );
            must(entries.size === next[list].length, `${command.type} gave two entries one id`);
            for (const before of network[list]) {
              const then = entries.get(before.id);
              if (then === before) continue;
              must(then !== undefined, `${command.type} lost ${before.id}`);
              must(aboutOf(command) === before.id, `${command.type} changed ${before.id} on the way`);
              must(
                before.trail.every((step, at) => sameJson(step, then.trail[at])),
                `${command.type} took a step off the trail`,
              );
              if (before.removed && !then.removed) {
                must(
                  then.trail.some(
                    ({ act, why, by }) =>
                      act === 'removed' && why === before.removed?.why && by === before.removed.by,
                  ),
                  'Who had taken it out was forgotten',
                );
              }
              if (kind === 'knowledge')
                must(
                  'level' in then && 'level' in before && then.level === before.level,
                  'A step was overwritten',
                );
            }
          }
          const opened = openSafetyNetwork(next);
          must(
            opened.status === 'opened' && opened.issues.length === 0 && opened.document === next,
            `${command.type} saved what does not open`,
          );
          must(
            sameJson(JSON.parse(JSON.stringify(next)), next),
            `${command.type} made what JSON cannot hold`,
          );
          network = next;
        }
      }),
      { numRuns: 300, seed: 20240304 },
    );
    // The run must have tried everything to have proved anything.
    expect([...seen].sort()).toEqual([...safetyNetworkCommands].sort());
    expect(changes).toBeGreaterThan(2000);
  }, 120_000);
});
