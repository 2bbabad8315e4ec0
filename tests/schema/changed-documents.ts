import fc from 'fast-check';

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const texts = [
  ...['', ' ', 'Gran stays over', '\u0000', '\ud83d', 'امی', 'draft', 'closed', 'p1', 'danger-1', 'item-1'],
  ...[
    '2024',
    '2024-02',
    '2024-13',
    '2024-21',
    '2024-25',
    '2024-02-29',
    '2023-02-29',
    '2000-02-29',
    '1900-02-29',
  ],
  ...['2026-04-31', '0000-02-29', '24-03-04', ' 2024-03-04', '2024-03-04 ', '2024-3-4', '2024-03-04\n'],
  ...[
    '2026-03-09T10:15:00Z',
    '2026-03-09T10:15Z',
    '2026-03-09T24:00:00Z',
    '2026-03-09T10:15:00',
    '2026-02-30T10:15Z',
  ],
  ...[
    '2026-03-09T10:15:00.123456+13:45',
    '2026-03-09T10:15:60Z',
    '2026-03-09t10:15:00z',
    '2026-03-09T10:15:00.Z',
  ],
  ...['AAA', 'AA', 'gBAA', 'gAAA', '____', 'ABC!', 'kBkBA', '-----A', 'ZZZZZZ'],
  ...['7', 'true', 'null', '1e3', '__proto__', 'mapwell/statements', 'mapwell/moon'],
] as const;

const numbers = [
  ...[0, 1, 2, 3, 5, 10, 100, 101, 1000, 1001, 20_000, 20_001, -1, -0.5, 0.5, 1e-9, 4.000000001],
  ...[9007199254740991, 9007199254740992, -9007199254740992, 1e21, 1.7976931348623157e308, 5e-324],
] as const;

const odds: readonly (() => unknown)[] = [
  () => null,
  () => [],
  () => ({}),
  () => [null],
  () => ['p1'],
  () => [{ id: 'x' }],
  () => ({ level: 'shared', notShownTo: [] }),
  () => ({ said: 'in spring', iso: '2024-21' }),
  () => ({ at: null, by: null, why: '' }),
  () => ({ moon: { is: ['full', { or: 'not' }] } }),
  () => JSON.parse('{"a":[{"__proto__":1}]}') as unknown,
  () => ({ constructor: 'Gran' }),
];

const pick = <Value>(values: readonly Value[], at: number) => values[at % values.length] as Value;

/** A value like the one that was there: half of them are as good. */
function likewise(value: unknown, which: number): unknown {
  if (typeof value === 'string') return pick(texts, which);
  if (typeof value === 'number') return pick(numbers, which);
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return which % 3 === 0 ? [] : [...(value as unknown[])].reverse();
  if (value === null) return pick([...texts, ...numbers], which);
  return value;
}

/** Keys later releases and hosts may write, some of them so that none should. */
const newKeys = ['moon', 'mood', 'toString', '', 'x/y~z', 'people', 'kept', 'id', 'prototype', 'constructor'];

const changes: readonly ((holder: Holder, key: string, which: number) => void)[] = [
  (holder, key, which) => (holder[key] = likewise(holder[key], which)),
  (holder, key, which) => (holder[key] = likewise(holder[key], which)),
  (holder, key, which) => (holder[key] = likewise(holder[key], which)),
  (holder, key, which) => (holder[key] = pick<unknown>([...texts, ...numbers, true, false], which)),
  (holder, key, which) => (holder[key] = pick(odds, which)()),
  (holder, _, which) => {
    if (!Array.isArray(holder)) holder[pick(newKeys, which)] = pick(odds, which >> 3)();
  },
  (holder, _, which) => {
    if (!Array.isArray(holder)) holder[`new-${which % 7}`] = pick(odds.slice(0, 10), which)();
  },
  (holder, key, which) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (which % 4 === 0) delete holder[key];
  },
  // One more of a list, with an id of its own more often than not.
  (holder, key, which) => {
    if (!Array.isArray(holder)) return;
    const one: unknown = holder[Number(key)];
    holder.push(isHolder(one) && which % 4 > 0 ? { ...one, id: `own-${which}`, key: `own-${which}` } : one);
  },
];

function change(document: unknown, steps: readonly number[], how: number, which: number): void {
  let holder = document;
  for (const [at, step] of steps.entries()) {
    const keys = isHolder(holder) ? Object.keys(holder) : [];
    const key = keys[step % keys.length];
    if (!isHolder(holder) || key === undefined) return;
    const next = holder[key];
    if (at < steps.length - 1 && isHolder(next) && Object.keys(next).length > 0) {
      holder = next;
      continue;
    }
    pick(changes, how)(holder, key, which);
    return;
  }
}

/**
 * Sound documents with up to three changes anywhere in them, many of which they may have: other dates, other numbers, one
 * entry more or fewer, fields nobody knows. As JSON gives them.
 */
export function changedDocuments(sound: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const someChange = fc.tuple(
    fc.array(fc.nat(63), { minLength: 1, maxLength: depth, size: 'max' }),
    fc.nat(changes.length - 1),
    fc.nat(9999),
  );
  return fc.tuple(fc.nat(sound.length - 1), fc.array(someChange, { maxLength: 3 })).map(([which, all]) => {
    const document: unknown = JSON.parse(sound[which] ?? '{}');
    for (const [steps, how, value] of all) change(document, steps, how, value);
    return JSON.parse(JSON.stringify(document)) as unknown;
  });
}
