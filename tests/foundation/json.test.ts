import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, sameJson } from '../../src/foundation/document';

describe('two saved values say the same', () => {
  it.each([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [
      [1, [2]],
      [1, [2]],
    ],
    [null, null],
    ['x', 'x'],
  ])('%j and %j', (a, b) => {
    expect(sameJson(a, b)).toBe(true);
  });

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      { a: 1, b: 2 },
      { a: 1, c: 2 },
    ],
    [{ toString: 1 }, { valueOf: 1 }],
    [JSON.parse('{"__proto__":{}}'), { x: {} }],
    [[], {}],
    [null, {}],
    [null, 0],
    ['1', 1],
  ])('but not %j and %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });

  it('when one was saved as text and read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(sameJson(JSON.parse(text), JSON.parse(text))).toBe(true);
      }),
    );
  });
});

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['text', false],
  [undefined, false],
])('%j is an object of named values: %s', (value, is) => {
  expect(isJsonObject(value)).toBe(is);
});
