import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordFrameIssue } from '../../src/frame/frame-issues.text';
import {
  frameProtocol,
  isExactOrigin,
  isFrameMessage,
  longestMessage,
  readFromHost,
  readFromPage,
  writeMessage,
} from '../../src/frame/frame-messages.model';

const both = [readFromHost, readFromPage];
const wrapped = (message: unknown) =>
  `{"mapwell":"frame","version":${frameProtocol},${JSON.stringify(message).slice(1)}`;

const hostMessage = fc.oneof(
  fc.record({ type: fc.constant('hello' as const), session: fc.string({ minLength: 1, maxLength: 100 }) }),
  fc.record({
    type: fc.constant('set' as const),
    set: fc.integer({ min: 1, max: 1e9 }),
    value: fc.string({ unit: 'binary' }),
  }),
  fc.record({
    type: fc.constant('settings' as const),
    readOnly: fc.boolean(),
    words: fc.option(
      fc.dictionary(
        fc.string().filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key)),
        fc.oneof(fc.string(), fc.record({ one: fc.string(), other: fc.string() })),
        { noNullPrototype: true },
      ),
    ),
    locale: fc.option(fc.string({ maxLength: 100 })),
  }),
  fc.record({
    type: fc.constant('focus' as const),
    from: fc.constantFrom('before' as const, 'after' as const),
  }),
  fc.record({ type: fc.constant('bye' as const) }),
);
const pageMessage = fc.oneof(
  fc.record({
    type: fc.constantFrom('welcome' as const, 'here' as const, 'refuse' as const, 'bye' as const),
  }),
  fc.record({
    type: fc.constant('change' as const),
    set: fc.nat(),
    value: fc.string({ unit: 'binary' }),
    command: fc.record({ type: fc.string(), id: fc.string() }),
    how: fc.constantFrom('do' as const, 'undo' as const, 'redo' as const),
  }),
  fc.record({ type: fc.constant('height' as const), height: fc.integer({ min: 0, max: 100_000 }) }),
  fc.record({
    type: fc.constant('leave' as const),
    to: fc.constantFrom('before' as const, 'after' as const),
  }),
);

describe('what one side writes the other reads', () => {
  test('from the host, 10,000 times, to the letter', () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        expect(readFromHost(writeMessage(message))).toEqual({ kind: 'message', message });
      }),
      { numRuns: 10_000 },
    );
  });

  test('from the page, 10,000 times, to the letter', () => {
    fc.assert(
      fc.property(pageMessage, (message) => {
        expect(readFromPage(writeMessage(message))).toEqual({ kind: 'message', message });
      }),
      { numRuns: 10_000 },
    );
  });

  test('and neither is taken for the other', () => {
    fc.assert(
      fc.property(
        hostMessage.filter(({ type }) => type !== 'bye'),
        (message) => {
          expect(readFromPage(writeMessage(message))).toEqual({ kind: 'fault', fault: 'malformed' });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what nobody of ours wrote', () => {
  /** Messages of ours with one thing in them put wrong, and things that are no messages at all. */
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withObjectString: true, withSet: true }),
    fc.json().map((text) => `{"mapwell":"frame",${text.slice(1)}`),
    fc.json().map((text) => `{"mapwell":"frame","version":1,"type":"set","set":1,"value":${text}`),
    fc.tuple(fc.oneof(hostMessage, pageMessage), fc.string(), fc.anything()).map(([message, key, value]) => {
      const keys = Object.keys(message);
      const at = keys[key.length % keys.length] ?? 'type';
      try {
        return wrapped({ ...message, [at]: value });
      } catch {
        return value;
      }
    }),
    fc
      .tuple(fc.oneof(hostMessage, pageMessage), fc.nat(), fc.string({ unit: 'binary' }))
      .map(([message, at, text]) => {
        const whole = wrapped(message);
        const cut = at % whole.length;
        return whole.slice(0, cut) + text + whole.slice(cut + text.length);
      }),
    fc.constantFrom(
      '{"mapwell":"frame",',
      `{"mapwell":"frame",${'['.repeat(200_000)}`,
      `{"mapwell":"frame","version":1,"type":"settings","readOnly":false,"locale":null,"words":{"__proto__":"x"}}`,
      '{"mapwell":"frame","mapwell":"other","version":1,"type":"bye"}',
    ),
  );

  test('10,000 random and hostile messages are read as messages that hold, or not at all, and none throws', () => {
    let held = 0;
    fc.assert(
      fc.property(hostile, (given) => {
        for (const read of both) {
          const found = read(given);
          if (found.kind !== 'message') continue;
          held += 1;
          // What was taken for a message is one: it says the same when it is written and read again.
          expect(read(writeMessage(found.message))).toEqual(found);
          expect(isFrameMessage(given)).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(held).toBeGreaterThan(100);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['nothing', undefined],
    ['an object that looks like one', { mapwell: 'frame', version: 1, type: 'bye' }],
    ['another library’s text', '[iFrameSizer]message:1:2'],
    ['a kind that is not known', wrapped({ type: 'eval', code: '1' })],
    ['a document that is no text', wrapped({ type: 'set', set: 1, value: { kind: 'x' } })],
    ['a document that is the noughth', wrapped({ type: 'set', set: 0, value: '' })],
    ['a height that is none', wrapped({ type: 'height', height: 1e9 })],
    ['a height in pieces', wrapped({ type: 'height', height: 0.5 })],
    ['a command without a name', wrapped({ type: 'change', set: 1, value: '', command: {}, how: 'do' })],
    ['a version that is none', '{"mapwell":"frame","version":"1","type":"bye"}'],
    ['no version', '{"mapwell":"frame","type":"bye"}'],
  ])('%s is left out', (_, given) => {
    for (const read of both) expect(read(given)).toEqual({ kind: 'fault', fault: 'malformed' });
  });

  test('what is too long is left unread, and is not sent', () => {
    const value = 'a'.repeat(longestMessage);
    expect(readFromHost(wrapped({ type: 'set', set: 1, value }))).toEqual({
      kind: 'fault',
      fault: 'too-large',
    });
    expect(writeMessage({ type: 'set', set: 1, value })).toBeNull();
    expect(writeMessage({ type: 'set', set: 1, value: value.slice(1000) })).not.toBeNull();
  });

  test.each([2, 99])('another version (%i) is told by its number, whatever else stands in it', (version) => {
    for (const read of both)
      expect(read(`{"mapwell":"frame","version":${version},"type":"new","more":[]}`)).toEqual({
        kind: 'version',
        version,
      });
  });
});

describe('an origin', () => {
  test.each([
    'https://forms.council.example',
    'http://localhost:3000',
    'http://127.0.0.1:1',
    'https://[::1]:8443',
  ])('%s is one, as the browser says too', (origin) => {
    expect(isExactOrigin(origin)).toBe(true);
    expect(new URL(origin).origin).toBe(origin);
  });

  test.each([
    ...[
      '*',
      'null',
      '',
      'https://',
      'https://*',
      'https://*.council.example',
      'council.example',
      '//council.example',
    ],
    ...['https://council.example/', 'https://Council.example', 'https://council.example:443', 'http://a:80'],
    ...[
      'https://council.example/page',
      'ftp://council.example',
      'file://',
      'https://a b',
      'https://a@b',
      'https://a:0',
    ],
    ...[' https://council.example', 'https://council.example\n', `https://${'a'.repeat(400)}`],
  ])('%s is none', (text) => {
    expect(isExactOrigin(text)).toBe(false);
  });

  test('nothing that is not a text is one', () => {
    for (const given of [null, undefined, 1, {}, [], ['https://a']]) expect(isExactOrigin(given)).toBe(false);
  });

  test('whatever passes is what the browser calls it', () => {
    const like = fc.stringMatching(/^https?:\/\/[a-zA-Z0-9.*/:[\]-]{1,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), like), (text) => {
        if (!isExactOrigin(text) || !URL.canParse(text)) return;
        expect(new URL(text).pathname).toBe('/');
        expect(new URL(text).href).toBe(`${new URL(text).origin}/`);
      }),
      { numRuns: 5000 },
    );
  });
});

test('an issue is a sentence in a council’s own words, where it has some', () => {
  expect(wordFrameIssue('version', {}, 'en-GB', { theirs: 2, ours: 1 }).sentence).toContain('version 2');
  expect(wordFrameIssue('late', { 'issue.late': 'Zu spät' }, 'de').sentence).toBe('Zu spät');
});
