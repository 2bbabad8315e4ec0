import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience, Visibility } from '../../src/foundation/document';
import { copyNetworkForAudience } from '../../src/safety-network/network-copy.model';
import type { SafetyNetworkDocument } from '../../src/safety-network/safety-network.model';
import {
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  networkLists,
} from '../../src/safety-network/safety-network.model';
import { openSafetyNetwork } from '../../src/safety-network/safety-network.schema';
import { networkToText } from '../../src/safety-network/safety-network.text';
import { frozen } from '../support/frozen';
import { entryKinds, idsOf, personIds, someNetwork } from './random-networks';

const audiences: readonly Audience[] = [
  { kind: 'meeting' },
  { kind: 'family' },
  { kind: 'professionals' },
  { kind: 'family', personId: 'p1' },
  { kind: 'meeting', personId: 'p2' },
  { kind: 'professionals', personId: 'p3' },
];

/** Whether an audience may have something: written again here, apart from the code, from practice.md 10.4. */
function mayHave({ level, notShownTo }: Visibility, { kind, personId }: Audience): boolean {
  if (level === 'closed') return false;
  if (personId !== undefined && notShownTo.includes(personId)) return false;
  if (personId === undefined && kind !== 'professionals' && notShownTo.length > 0) return false;
  if (kind === 'family') return level === 'shared';
  return kind === 'professionals' || level !== 'professionals';
}

const barredIn = (network: SafetyNetworkDocument, audience: Audience) =>
  personIds.filter((id) =>
    network.members.some(({ personId, visibility }) => personId === id && !mayHave(visibility, audience)),
  );

/** The network with every text as a mark of where it stands, and with fields that no schema names everywhere. */
function marked(network: SafetyNetworkDocument): SafetyNetworkDocument {
  const isWords =
    /^(preferredName|relationship|childSays|language|interpreterNote|words|reason|availability|meeting|note|text|phone|email|address|safely|said|why)$/;
  const mark = (value: unknown, of: string, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => mark(one, of, key));
    if (typeof value === 'object' && value !== null) {
      const inner = Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          mark(one, of, key === '' || key === 'visibility' ? name : `${key}/${name}`),
        ]),
      );
      return { ...inner, unknown: `unknown ${of}` };
    }
    const name = key.split('/').at(-1) ?? '';
    return typeof value === 'string' && isWords.test(name) ? `${of}.${key}.` : value;
  };
  const list = <One extends { id: string }>(entries: readonly One[]) =>
    entries.map((one) => mark(one, one.id, '') as One);
  return {
    ...network,
    people: personIds.map((id) => ({ id, name: `${id}.name.`, kind: 'child', role: `${id}.role.` })),
    members: list(network.members),
    knowledge: list(network.knowledge),
    closeness: list(network.closeness),
    helps: list(network.helps),
    ties: list(network.ties),
    contacts: list(network.contacts),
    kept: [{ at: '/ties/9', value: 'kept.value' }],
  };
}

function leaksOf(network: SafetyNetworkDocument, audience: Audience): string[] {
  const copy = copyNetworkForAudience(network, audience);
  const text = JSON.stringify(copy);
  const leaks: string[] = [];
  const absent = (part: string, why: string) => text.includes(part) && leaks.push(`${why}: ${part}`);
  for (const id of barredIn(network, audience)) {
    absent(`"${id}"`, 'a link to somebody barred');
    absent(`"${id}.`, 'the name of somebody barred');
  }
  const isFull = audience.kind === 'professionals';
  for (const member of network.members) {
    if (member.removed !== null) absent(`"${member.id}"`, 'a member taken out');
    const isAllowed = (visibility: Visibility) =>
      mayHave(visibility, audience) && (isFull || visibility.level === 'shared');
    if (!isAllowed(member.agency.visibility)) absent(`"${member.id}.agency/reason."`, 'the agency’s reason');
    if (!isAllowed(member.limits.visibility))
      absent(`"${member.id}.limits/words."`, 'what is said about contact');
  }
  for (const tie of network.ties) {
    if (tie.removed !== null || !mayHave(tie.visibility, audience))
      absent(`"${tie.id}"`, 'a tie not to be seen');
  }
  for (const kind of entryKinds) {
    for (const { id, removed } of network[networkLists[kind]]) {
      if (removed !== null) absent(`"id":"${id}"`, 'what was taken out');
    }
  }
  if (!isFull) {
    for (const id of idsOf.contact) absent(`"${id}`, 'contact details');
    absent('2024-03-1', 'when it was written down');
    absent('"removed":{', 'what was taken out');
    absent('why."', 'why something was taken out');
  }
  absent('unknown', 'what nobody has understood');
  absent('kept.value', 'what was kept');
  absent('"rule-', 'a link to a rule');
  // A rule on who may see what is in no copy.
  for (const found of text.matchAll(/"visibility":(\{[^}]*\})/g)) {
    if (found[1] !== '{"level":"notDecided","notShownTo":[]}') leaks.push(`a rule: ${found[1]}`);
  }
  const { people, places, ...rest } = copy;
  for (const { id } of people) {
    if (!JSON.stringify(rest).includes(`"${id}"`)) leaks.push(`someone the copy does not speak of: ${id}`);
  }
  const ids = people.map(({ id }) => id);
  if (places.some(({ personId }) => !ids.includes(personId))) leaks.push('a place of somebody left out');
  return leaks;
}

describe('a copy of a network', () => {
  test('holds nothing its reader may not have: copies of 2,000 invented networks for six readers', () => {
    let held = 0;
    let barred = 0;
    fc.assert(
      fc.property(someNetwork, (one) => {
        const network = frozen(marked(one));
        for (const audience of audiences) {
          expect(leaksOf(network, audience)).toEqual([]);
          held += copyNetworkForAudience(network, audience).members.length;
          barred += barredIn(network, audience).length;
        }
      }),
      { numRuns: 2000, seed: 20240311 },
    );
    expect(held).toBeGreaterThan(1500);
    expect(barred).toBeGreaterThan(4000);
  }, 120_000);

  test('is a document like any other: it opens without a word', () => {
    fc.assert(
      fc.property(someNetwork, (one) => {
        for (const audience of audiences) {
          const copy = copyNetworkForAudience(frozen(one), audience);
          expect(openSafetyNetwork(copy)).toEqual({ status: 'opened', document: copy, issues: [] });
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  }, 60_000);

  const shared = { level: 'shared', notShownTo: [] } as const;
  const network = createSafetyNetwork({
    id: 'n',
    people: [
      { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
      { id: 'dad', name: 'Dad (Imran)', kind: 'parent', role: '' },
      { id: 'gran', name: 'Gran (Salma)', kind: 'naturallyConnected', role: '' },
      { id: 'dee', name: 'Dee, next door', kind: 'naturallyConnected', role: '' },
    ],
    members: [
      createNetworkMember({
        id: 'm-gran',
        personId: 'gran',
        visibility: { level: 'shared', notShownTo: ['dad'] },
        relationships: [{ childId: 'tariq', relationship: 'Mum’s mother', childSays: 'Nan-Nan' }],
        agency: {
          view: 'worries',
          reason: 'Talk about nights first',
          visibility: { level: 'professionals', notShownTo: [] },
        },
      }),
      createNetworkMember({ id: 'm-dee', personId: 'dee', visibility: shared, backupFor: ['gran'] }),
      createNetworkMember({ id: 'm-dad', personId: 'dad', visibility: shared }),
    ],
    knowledge: [createKnowledgeStep({ id: 'k', memberId: 'm-dee', level: 'most', toldBy: 'gran' })],
    helps: [createNetworkHelp({ id: 'h', memberId: 'm-gran', text: 'Stays over', answer: 'yes' })],
    ties: [
      createNetworkTie({ id: 't1', from: 'gran', to: 'dee', kind: 'strong', visibility: shared }),
      createNetworkTie({ id: 't2', from: 'dad', to: 'dee', kind: 'weak', visibility: shared }),
    ],
    contacts: [createNetworkContact({ id: 'c', personId: 'gran', address: '4 Elm Row', visibility: shared })],
    places: [
      { picture: 'ecomap', personId: 'gran', x: 1, y: 1 },
      { picture: 'ecomap', personId: 'dee', x: 2, y: 2 },
      { picture: 'genogram', personId: 'dad', x: 3, y: 3 },
    ],
  });

  test('for somebody who is kept from another has no trace of that person', () => {
    const copy = copyNetworkForAudience(network, { kind: 'family', personId: 'dad' });
    expect(JSON.stringify(copy)).not.toMatch(/gran|Salma|Stays over|Elm Row/i);
    expect(copy.members.map(({ id }) => id)).toEqual(['m-dee', 'm-dad']);
    expect(copy.ties.map(({ id }) => id)).toEqual(['t2']);
    expect(networkToText(copy)).not.toContain('someone not named here');
  });

  test('has no places left in a picture where somebody was left out: a gap would tell', () => {
    const copy = copyNetworkForAudience(network, { kind: 'family', personId: 'dad' });
    expect(copy.places).toEqual([{ picture: 'genogram', personId: 'dad', x: 3, y: 3 }]);
  });

  test('has contact details and the agency’s view for professionals alone', () => {
    const family = copyNetworkForAudience(network, { kind: 'family', personId: 'tariq' });
    expect(family.members[0]?.personId).toBe('gran');
    expect(family.contacts).toEqual([]);
    expect(family.members[0]?.agency).toMatchObject({ view: null, reason: '' });
    const full = copyNetworkForAudience(network, { kind: 'professionals' });
    expect(full.contacts[0]?.address).toBe('4 Elm Row');
    expect(full.members[0]?.agency.reason).toBe('Talk about nights first');
  });

  test('still keeps from somebody whom they were kept from, once that person was taken out of the network', () => {
    const out = {
      ...network,
      members: network.members.map((member) =>
        member.id === 'm-gran' ? { ...member, removed: { at: null, by: null, why: '' } } : member,
      ),
    };
    const copy = copyNetworkForAudience(out, { kind: 'meeting', personId: 'dad' });
    expect(JSON.stringify(copy)).not.toMatch(/gran|Salma/i);
  });

  test('keeps the rules of the plan that its reader gets', () => {
    const ruled = {
      ...network,
      members: network.members.map((member) => ({ ...member, ruleIds: ['rule-1', 'rule-2'] })),
    };
    const copy = copyNetworkForAudience(ruled, { kind: 'professionals' }, { ruleIds: ['rule-2'] });
    expect(copy.members[0]?.ruleIds).toEqual(['rule-2']);
  });
});
