import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { documentLimits } from '../../src/foundation/document';
import type { Findings } from '../../src/foundation/document/opening-issue';
import { readPlainJson } from '../../src/foundation/document/plain-json';

function read(input: unknown) {
  const found: Findings = { findings: [], kept: [] };
  const reading = readPlainJson(input, found);
  return {
    refused: reading.refused,
    value: reading.refused === null ? reading.value : undefined,
    same: reading.refused === null && reading.same,
    found: found.findings.map(({ code, at }) => `${code} ${at}`),
    kept: found.kept,
  };
}

const throwing = () => {
  throw new Error('hostile');
};

describe('what can be saved', () => {
  it('is copied as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const input: unknown = JSON.parse(JSON.stringify(value));
        const { value: copy, found, same } = read({ input });
        // A key that could reach a prototype is put aside.
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        expect(copy).toEqual({ input });
        expect({ found, same }).toEqual({ found: [], same: true });
      }),
    );
  });

  it('is the same from another window', () => {
    const input: unknown = runInNewContext('({ people: [{ id: "p1" }] })');
    expect(read(input)).toEqual({
      refused: null,
      value: { people: [{ id: 'p1' }] },
      same: true,
      found: [],
      kept: [],
    });
  });

  it('is the same without a prototype', () => {
    expect(read(Object.assign(Object.create(null) as object, { id: 'a' }))).toMatchObject({
      value: { id: 'a' },
      same: true,
    });
  });

  it('may stand in two places at once', () => {
    const once = { text: 'x' };
    expect(read([once, once])).toMatchObject({ value: [once, once], found: [] });
  });
});

describe('what JSON cannot hold', () => {
  const self: Record<string, unknown> = { text: 'stays' };
  self['self'] = self;
  const list: unknown[] = ['stays'];
  list.push(list);

  it.each<[string, unknown, unknown, string[], unknown[]]>([
    ['a loop through an object', self, { text: 'stays' }, ['loop /self'], []],
    ['a loop through a list', list, ['stays', null], ['loop /1'], []],
    ['a function', { f: () => 1, text: 'x' }, { text: 'x' }, ['left-out /f'], []],
    ['a symbol', { s: Symbol('s') }, {}, ['left-out /s'], []],
    ['a value under a symbol', { [Symbol('s')]: 1, text: 'x' }, { text: 'x' }, [], []],
    ['undefined', { u: undefined }, {}, [], []],
    ['NaN', { n: NaN }, {}, ['kept /n'], [{ at: '/n', value: 'NaN' }]],
    ['a number beyond all', { n: -Infinity }, {}, ['kept /n'], [{ at: '/n', value: '-Infinity' }]],
    ['minus nought', { n: -0 }, { n: 0 }, [], []],
    ['a large whole number', { n: 12345678901234567890n }, { n: '12345678901234567890' }, ['read-as /n'], []],
    ['a whole number', { n: 12n }, { n: 12 }, ['read-as /n'], []],
    ['a day', { d: new Date(0) }, { d: '1970-01-01T00:00:00.000Z' }, ['read-as /d'], []],
    ['a day that is none', { d: new Date(NaN) }, {}, ['kept /d'], [{ at: '/d', value: 'Invalid Date' }]],
    ['a map', { m: new Map([['p1', 'Mum']]) }, { m: { p1: 'Mum' } }, ['read-as /m'], []],
    ['a map by numbers', { m: new Map([[1, 'Mum']]) }, { m: [[1, 'Mum']] }, ['read-as /m'], []],
    ['a set', { s: new Set(['p1']) }, { s: ['p1'] }, ['read-as /s'], []],
    ['an address', { u: new URL('https://example.org/') }, { u: 'https://example.org/' }, ['read-as /u'], []],
    [
      'an object of the host’s own',
      { h: Object.assign(new (class Host {})(), { text: 'x' }) },
      { h: { text: 'x' } },
      ['read-as /h'],
      [],
    ],
    ['a list with holes', { l: [, 'x', , 'y'] }, { l: [null, 'x', null, 'y'] }, [], []],

    [
      'a getter that throws',
      Object.defineProperty({ text: 'x' }, 'g', { enumerable: true, get: throwing }),
      { text: 'x' },
      ['could-not-read /g'],
      [],
    ],
    [
      'a proxy that lists no keys',
      { p: new Proxy({}, { ownKeys: throwing }), text: 'x' },
      { text: 'x' },
      ['could-not-read /p'],
      [],
    ],
    [
      'a proxy that gives nothing',
      { p: new Proxy({ a: 1 }, { get: throwing }) },
      { p: {} },
      ['could-not-read /p/a'],
      [],
    ],
    [
      'a proxy without a kind',
      { p: new Proxy({ a: 1 }, { getPrototypeOf: throwing }) },
      {},
      ['could-not-read /p'],
      [],
    ],
    [
      'a way of saving itself that throws',
      { t: Object.create({ toJSON: throwing }) as unknown },
      {},
      ['read-as /t', 'could-not-read /t'],
      [],
    ],
    ['a key with strokes', { 'a/b~c': NaN }, {}, ['kept /a~1b~0c'], [{ at: '/a~1b~0c', value: 'NaN' }]],
  ])('%s', (_, input, value, found, kept) => {
    expect({ ...read(input), same: null }).toEqual({ refused: null, value, found, kept, same: null });
  });

  it('a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(read({ proxy, text: 'x' })).toMatchObject({
      value: { text: 'x' },
      found: ['could-not-read /proxy'],
    });
  });

  it('is never given back as the very same', () => {
    for (const input of [
      { u: undefined },
      { n: -0 },
      { [Symbol('s')]: 1 },
      [, 1],
      Object.assign([1], { beside: 1 }),
      { d: new Date(0) },
    ]) {
      expect(read(input).same).toBe(false);
    }
  });
});

describe('a key that could reach every object on the page', () => {
  it('is put aside, and reaches nothing', () => {
    const input: unknown = JSON.parse(
      '{"__proto__":{"shown":true},"a":{"constructor":{"prototype":{"shown":true}}},"prototype":1,"text":"x"}',
    );
    const { value, found, kept } = read(input);
    expect(value).toEqual({ a: {}, text: 'x' });
    expect(Object.keys(value as object)).toEqual(['a', 'text']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(found.sort()).toEqual([
      'unsafe-key /__proto__',
      'unsafe-key /a/constructor',
      'unsafe-key /a/constructor/prototype',
      'unsafe-key /prototype',
    ]);
    expect(kept).toContainEqual({ at: '/__proto__', value: { shown: true } });
    expect(kept).toContainEqual({ at: '/a/constructor/prototype', value: { shown: true } });
    expect(({} as Record<string, unknown>)['shown']).toBeUndefined();
  });

  it('is put aside where a getter beside it throws', () => {
    const input = JSON.parse('{"__proto__":{"shown":true}}') as object;
    Object.defineProperty(input, 'g', { enumerable: true, get: throwing });
    const { value, kept } = read(input);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(kept).toEqual([{ at: '/__proto__', value: { shown: true } }]);
  });
});

describe('what is too large', () => {
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

  it('is refused whole: too many characters', () => {
    const half = 'x'.repeat(documentLimits.characters / 2);
    expect(read([half, half]).refused).toBeNull();
    expect(read([half, half, 'x']).refused).toBe('too-large');
    expect(read({ [half]: half, x: 1 }).refused).toBe('too-large');
  });

  it('is refused whole: too many values', () => {
    expect(read(Array<number>(documentLimits.values - 1).fill(1)).refused).toBeNull();
    expect(read(Array<number>(documentLimits.values).fill(1)).refused).toBe('too-large');
  });

  it('is refused whole: lists too deep within one another', () => {
    expect(read(nested(documentLimits.depth)).refused).toBeNull();
    expect(read(nested(documentLimits.depth + 1)).refused).toBe('too-deep');
    expect(read(nested(100_000)).refused).toBe('too-deep');
  });

  it.each<[string, () => unknown]>([
    ['a list of nothing, four thousand million long', () => new Array<string>(4294967295)],
    [
      'a little that refers to itself a thousand million times',
      () => {
        let all: unknown[] = ['x'];
        for (let level = 0; level < 30; level += 1) all = [all, all];
        return all;
      },
    ],
    [
      'a proxy as long as it likes',
      () =>
        new Proxy([], {
          get: (target, key) => (key === 'length' ? Infinity : (Reflect.get(target, key) as unknown)),
        }),
    ],
    [
      'a getter that goes on for ever',
      () => {
        const endless = (): object => Object.defineProperty({}, 'next', { enumerable: true, get: endless });
        return endless();
      },
    ],
  ])(
    'is refused soon: %s',
    (_, make) => {
      const start = performance.now();
      expect(read(make()).refused).not.toBeNull();
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );
});
