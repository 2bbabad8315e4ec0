import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { audienceClasses } from '../../src/foundation/document';
import {
  fieldRuleOf,
  isListSchema,
  isNullableSchema,
  isObjectSchema,
} from '../../src/foundation/document/field';
import type { SafetyNetworkDocument } from '../../src/safety-network/safety-network.model';
import {
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  networkLists,
} from '../../src/safety-network/safety-network.model';
import { openSafetyNetwork, safetyNetworkSchema } from '../../src/safety-network/safety-network.schema';
import { damagedDocuments, expectAnythingOpens, expectUnknownFieldsStay } from '../support/damaged-documents';
import { entryKinds, someNetwork } from './random-networks';

const blanks = {
  member: createNetworkMember({ id: 'm1', personId: 'p1' }),
  knowledge: createKnowledgeStep({ id: 'k1', memberId: 'm1', level: 'little' }),
  closeness: createClosenessStep({ id: 's1', memberId: 'm1', ring: 'inner' }),
  help: createNetworkHelp({ id: 'h1', memberId: 'm1', text: 'Stays over on late shifts' }),
  tie: createNetworkTie({ id: 't1', from: 'p1', to: 'p2', kind: 'strong' }),
  contact: createNetworkContact({ id: 'c1', personId: 'p1' }),
};
const network = createSafetyNetwork({
  id: 'n',
  ...Object.fromEntries(entryKinds.map((kind) => [networkLists[kind], [blanks[kind]]])),
});
const openMember = (more: Record<string, unknown>) => {
  const { document } = openSafetyNetwork({ ...network, members: [{ ...blanks.member, ...more }] });
  return { member: document.members[0], kept: document.kept.map(({ value }) => value) };
};

describe('a network saved in format 1', () => {
  const text = readFileSync(new URL('../documents/safety-network/format-1.json', import.meta.url), 'utf8');
  const saved = JSON.parse(text) as SafetyNetworkDocument;

  it('opens to the same thing, with nothing to say', () => {
    expect(openSafetyNetwork(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openSafetyNetwork(saved).document).toBe(saved);
  });

  it.each(entryKinds)('has every field of its kind %s answered somewhere', (kind) => {
    const unanswered = Object.keys(blanks[kind]).filter((key) =>
      saved[networkLists[kind]].every((entry) =>
        ['[]', '""', 'null'].includes(
          JSON.stringify((entry as unknown as Record<string, unknown>)[key] ?? null),
        ),
      ),
    );
    expect(unanswered).toEqual([]);
  });
});

describe('opening a network', () => {
  it('with nothing saved gives an empty one', () => {
    expect(openSafetyNetwork(null)).toEqual({
      status: 'opened',
      document: createSafetyNetwork({ id: '' }),
      issues: [],
    });
  });

  it('keeps links that lead nowhere', () => {
    const links = {
      ...network,
      members: [{ ...blanks.member, personId: 'nobody here', backupFor: ['nobody here'] }],
      ties: [{ ...blanks.tie, from: 'nobody here', to: 'nobody here' }],
    };
    expect(openSafetyNetwork(links).document).toBe(links);
  });

  it('says about whom and about what something was found, in plain words', () => {
    const { issues } = openSafetyNetwork({
      ...network,
      members: [blanks.member, { ...blanks.member, id: 'm2', language: {} }],
    });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'Person 2 of the network, the language they like to speak: this could not be understood. It is left open here, and what was saved is kept out of sight.',
    ]);
  });

  it('of a neighbour tool is refused', () => {
    expect(openSafetyNetwork({ ...network, kind: 'mapwell/safety-plan' }).status).toBe('unreadable');
  });
});

describe('an answer that cannot be understood', () => {
  it.each<[string, Record<string, unknown>, object, unknown[]]>([
    ['a gender nobody knows', { gender: 'x' }, { gender: null }, ['x']],
    ['an answer nobody knows', { agreedToHelp: 'perhaps' }, { agreedToHelp: null }, ['perhaps']],
    ['an answer that is false', { agreedToHelp: false }, { agreedToHelp: null }, []],
    ['a birthday in words', { born: 'in the war' }, { born: { said: 'in the war', iso: null } }, []],
    ['one whose place they take', { backupFor: 'p2' }, { backupFor: ['p2'] }, []],
    [
      'a view that is only a word',
      { agency: 'worries' },
      { agency: { view: null, reason: '' } },
      ['worries'],
    ],
  ])('%s', (_, given, expected, kept) => {
    const opened = openMember(given);
    expect(opened.member).toMatchObject(expected);
    expect(opened.kept).toEqual(kept);
  });

  it('is no looser with an agency’s view that cannot be read: nobody sees it until somebody decides', () => {
    expect(openMember({ agency: 7 }).member?.agency.visibility.level).toBe('closed');
    expect(openMember({ limits: [] }).member?.limits.visibility.level).toBe('closed');
    expect(openMember({ visibility: { level: 'everybody' } }).member?.visibility.level).toBe('closed');
  });

  it('a tie of a kind nobody knows is a tie of which nothing is said', () => {
    const { document } = openSafetyNetwork({ ...network, ties: [{ ...blanks.tie, kind: 'enemies' }] });
    expect(document.ties[0]?.kind).toBeNull();
    expect(document.kept.map(({ value }) => value)).toContain('enemies');
  });

  it('what was taken out is not put back by chance', () => {
    expect(openMember({ removed: true }).member?.removed).toEqual({ at: null, by: null, why: '' });
    expect(openMember({ removed: false }).member?.removed).toBeNull();
  });
});

describe('the schema by itself', () => {
  it.each(entryKinds)('refuses two of the kind %s with one id', (kind) => {
    const list = networkLists[kind];
    const one = blanks[kind];
    expect(v.is(safetyNetworkSchema, { ...network, [list]: [one, { ...one, id: 'other' }] })).toBe(true);
    expect(v.is(safetyNetworkSchema, { ...network, [list]: [one, one] })).toBe(false);
  });

  it('has contact details in a class of their own, every field of them', () => {
    expect(audienceClasses).toContain('contact');
    const { contacts } = safetyNetworkSchema.entries;
    expect(fieldRuleOf(contacts)?.audience).toBe('contact');
    const fields = new Set<string>();
    const walk = (schema: v.GenericSchema, key: string): void => {
      if (fieldRuleOf(schema)?.audience === 'contact') fields.add(key);
      if (isNullableSchema(schema)) walk(schema.wrapped, key);
      else if (isListSchema(schema)) walk(schema.item, key);
      else if (isObjectSchema(schema))
        Object.entries(schema.entries).forEach(([name, one]) => walk(one, name));
    };
    walk(safetyNetworkSchema, '');
    expect([...fields].sort()).toEqual(['address', 'contacts', 'email', 'personId', 'phone', 'safely']);
  });
});

describe('whatever was saved', () => {
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute.
  const sound = fc.sample(someNetwork, { numRuns: 300, seed: 11 }).map((one, at) =>
    JSON.stringify({
      ...one,
      members: one.members.slice(0, at % 3 === 0 ? 1 : 0),
      knowledge: one.knowledge.slice(0, at % 3 === 1 ? 1 : 0),
      closeness: one.closeness.slice(0, at % 3 === 1 ? 1 : 0),
      helps: one.helps.slice(0, at % 3 === 2 ? 1 : 0),
      ties: one.ties.slice(0, at % 3 === 2 ? 1 : 0),
      contacts: one.contacts.slice(0, at % 3 === 2 ? 1 : 0),
    }),
  );

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<SafetyNetworkDocument>({
      sound,
      open: openSafetyNetwork,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        members: saved.members.map((one) => ({ ...one, [key]: value })),
      }),
    });
  });

  it('networks open, valid and complete, and open again to the same: 100,000 damaged documents', () => {
    expectAnythingOpens({
      anything: damagedDocuments(sound, { id: 'member-1', texts: ['Gran stays over', 'soon'] }),
      open: openSafetyNetwork,
      schema: safetyNetworkSchema,
      runs: 100_000,
      seed: 20240304,
    });
  }, 600_000);
});
