import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { audienceClasses, sameJson } from '../../src/foundation/document';
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
import { entryKinds, frozen, someNetwork } from './random-networks';

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

/** A type with every list and field as readonly: the one way in which a schema and its interface may differ. */
type Settled<Value> = Value extends readonly (infer Item)[]
  ? readonly Settled<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Settled<Value[Key]> }
    : Value;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

describe('the schema by itself', () => {
  // TypeScript does the testing: a field, an answer or a null too many on either side, and this file does not compile.
  it('is what the interface says, and the other way round', () => {
    const same: Same<
      Settled<v.InferOutput<typeof safetyNetworkSchema>>,
      Settled<SafetyNetworkDocument>
    > = true;
    expect(same).toBe(true);
  });

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

/** Values that no document should hold. Made anew each time, as some of them can be used only once. */
const junk: readonly (() => unknown)[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    '',
    ' ',
    '7',
    'true',
    'Gran stays over',
    'member-1',
    'p1',
    'closed',
    '2023-02-30',
    'soon',
  ].map((value) => () => value),
  () => [],
  () => ({}),
  () => [['Dee has a key']],
  () => ({ id: 'member-1', text: 'Dee has a key' }),
  () => [{ id: 'member-1' }, { id: 'member-1' }, null, 'a lone text'],
  () => ({ level: 'familyOnly', notShownTo: { p1: true } }),
  () => ({ at: 'yesterday', by: 5, why: ['because'] }),
  () =>
    JSON.parse(
      '{"__proto__":{"polluted":"yes it is"},"constructor":{"prototype":{"polluted":"yes it is"}}}',
    ) as unknown,
];
const noJson: readonly (() => unknown)[] = [
  () => undefined,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 9007199254740993n,
  () => Symbol('no text'),
  () => () => 'no text',
  () => new Date(NaN),
  () => new Date(0),
  () => new Map([['id', 'member-1']]),
  () => new Set(['p1']),
  () => Array.from({ length: 2 }, () => undefined),
  () => {
    const loop: Record<string, unknown> = { text: 'Gran stays over' };
    return (loop['loop'] = loop);
  },
  () =>
    Object.defineProperty({ text: 'x' }, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('hostile');
      },
    }),
  () =>
    new Proxy(
      { id: 'member-1' },
      {
        get: () => {
          throw new Error('hostile');
        },
      },
    ),
];

type Holder = Record<string, unknown>;
const damages: readonly ((holder: Holder, key: string, value: unknown) => void)[] = [
  (holder, key, value) => (holder[key] = value),
  (holder, key, value) => (holder[key] = value),
  (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  (holder, key) => (Array.isArray(holder) ? holder.push(holder[key]) : (holder[`${key}Again`] = holder[key])),
  (holder, key) => (holder[key] = [holder[key]]),
  (holder, key) => (holder[key] = textOf(holder[key]) ?? 'no text'),
  (holder, key) => (holder[key] = { was: holder[key] }),
  (holder, key, value) => {
    holder[`${key}Before`] = holder[key];
    holder[key] = value;
  },
  (holder, _, value) =>
    Object.defineProperty(holder, '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    }),
  (holder, _, value) => (holder['constructor'] = value),
];

/** A value as JSON, or undefined where it has none. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function damage(document: unknown, steps: readonly number[], how: number, value: unknown): void {
  let holder = document;
  for (const [at, step] of steps.entries()) {
    const keys = isHolder(holder) ? Object.keys(holder) : [];
    const key = keys[step % keys.length];
    if (!isHolder(holder) || key === undefined) return;
    // What an earlier damage put there may throw when it is looked at.
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    const next: unknown = descriptor?.get ? undefined : descriptor?.value;
    if (at < steps.length - 1 && isHolder(next)) {
      holder = next;
      continue;
    }
    try {
      damages[how]?.(holder, key, value);
    } catch {
      // A getter has no setter, and a proxy may refuse: then it stays as bad as it is.
    }
    return;
  }
}

const isSingle = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Every single value as text, with how often it stands there. */
function textsIn(value: unknown, texts = new Map<string, number>()): Map<string, number> {
  if (isHolder(value)) for (const inner of Object.values(value)) textsIn(inner, texts);
  else if (isSingle(value) && value !== '') texts.set(String(value), (texts.get(String(value)) ?? 0) + 1);
  return texts;
}

/**
 * The first text of the input that the output lacks. A text with a space is nobody's id: it must stand there as often.
 */
function lostText(input: unknown, output: unknown): string | null {
  const there = textsIn(output);
  for (const [text, times] of textsIn(input)) {
    if ((there.get(text) ?? 0) < (text.includes(' ') ? times : 1)) return text;
  }
  return null;
}

describe('whatever was saved', () => {
  const step = fc.nat(63);
  const someDamage = fc.tuple(
    fc.array(step, { minLength: 1, maxLength: 5, size: 'max' }),
    fc.nat(damages.length - 1),
    fc.nat(junk.length - 1),
    fc.nat(noJson.length * 8),
  );
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
  const someSound = fc.nat(sound.length - 1);
  const damaged = fc
    .tuple(someSound, fc.array(someDamage, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([which, all, asText]) => {
      const document: unknown = JSON.parse(sound[which] ?? '{}');
      for (const [steps, how, value, strange] of all) {
        damage(document, steps, how, (noJson[strange] ?? junk[value] ?? (() => null))());
      }
      return asText ? (textOf(document) ?? document) : document;
    });
  const anything = fc.oneof(
    { weight: 90, arbitrary: damaged },
    { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.string() },
    {
      weight: 2,
      arbitrary: fc.anything({
        maxDepth: 2,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
    },
  );

  it('unknown fields stay where they are', () => {
    fc.assert(
      fc.property(
        someSound,
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('mood', 'toString', '', 'x/y~z'),
        (which, given, key) => {
          const value: unknown = JSON.parse(
            JSON.stringify(given).replaceAll(/"(__proto__|constructor|prototype)":/g, '"p":'),
          );
          const saved = JSON.parse(sound[which] ?? '{}') as SafetyNetworkDocument;
          const own = {
            ...saved,
            [key]: value,
            members: saved.members.map((one) => ({ ...one, [key]: value })),
          };
          const { document, issues } = openSafetyNetwork(own);
          expect(document).toBe(own);
          expect(issues).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('networks open, valid and complete, and open again to the same: 100,000 damaged documents', () => {
    const seen: Record<string, number> = {};
    let runs = 0;
    fc.assert(
      fc.property(anything, (input) => {
        const { status, document, issues } = openSafetyNetwork(input);
        seen[status] = (seen[status] ?? 0) + 1;
        for (const { code } of issues) seen[code] = (seen[code] ?? 0) + 1;

        if (!v.safeParse(safetyNetworkSchema, document).success)
          throw new Error('The document is not valid.');
        if (Object.getPrototypeOf(document) !== Object.prototype)
          throw new Error('The document has a strange prototype.');
        if (typeof input === 'string') {
          const parsed = parsedOrItself(input);
          const lost = parsed === undefined ? null : lostText(parsed, document);
          if (lost !== null) throw new Error(`Lost: ${lost}`);
        }

        const again = openSafetyNetwork(document);
        if (again.document !== document) throw new Error('What was opened is repaired again.');
        const said = again.issues.map(({ code }) => code).join();
        if (said !== (status === 'newer' ? 'newer' : ''))
          throw new Error(`What was opened is reported again: ${said}`);
        runs += 1;
        if (runs % 5 === 0) {
          const back = openSafetyNetwork(JSON.stringify(frozen(document)));
          if (!sameJson(back.document, document))
            throw new Error('It is another document once it was saved.');
        }
      }),
      { numRuns: 100_000, seed: 20240304 },
    );
    expect('polluted' in {}).toBe(false);
    // The run must have met everything to have proved anything.
    for (const status of ['opened', 'unreadable']) expect(seen[status]).toBeGreaterThan(1000);
    for (const code of [
      'kept',
      'closed',
      'read-as',
      'kept-as-words',
      'filled-in',
      'new-id',
      'same-id',
      'unsafe-key',
      'left-out',
      'could-not-read',
      'loop',
    ]) {
      expect({ code, times: seen[code] ?? 0 }).toEqual({ code, times: expect.any(Number) as number });
      expect(seen[code] ?? 0).toBeGreaterThan(30);
    }
  }, 300_000);
});

/** What a text holds, the text where it is no JSON, undefined where it says that nothing was saved. */
function parsedOrItself(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
