import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrameSide } from '../../src/frame/frame-sides.model';
import {
  emptySide,
  handOver,
  handOverAgain,
  hearOf,
  takeOver,
  writeOn,
} from '../../src/frame/frame-sides.model';

/** What may happen, in any order: either side does something, or the oldest message of one of them arrives. */
const step = fc.oneof(
  fc.record({ act: fc.constant('hand over' as const), text: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ act: fc.constantFrom('write', 'to page', 'to host', 'reload' as const) }),
);

interface Bridge {
  host: FrameSide;
  page: FrameSide;
  toPage: FrameSide[];
  toHost: FrameSide[];
  /** What people wrote, and what the host was told: as a change, or as one that came late. */
  written: string[];
  changes: string[];
  late: string[];
  /** Changes that belong to another document than the host's, told as if they belonged to it. */
  mixed: string[];
}

function pass(bridge: Bridge, act: 'to page' | 'to host'): void {
  if (act === 'to page') {
    const next = bridge.toPage.shift();
    if (next) bridge.page = takeOver(next.set, next.text);
    return;
  }
  const next = bridge.toHost.shift();
  if (!next) return;
  const heard = hearOf(bridge.host, next);
  (heard.isLate ? bridge.late : bridge.changes).push(next.text);
  // Every text says of which document it was written.
  if (!heard.isLate && !next.text.startsWith(`${bridge.host.set}:`)) bridge.mixed.push(next.text);
  bridge.host = heard.host;
}

test('whatever crosses on the way, nothing that was written is lost or taken for another document’s, and both end alike', () => {
  let crossed = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const host = handOver(emptySide, 'a');
      const bridge: Bridge = {
        ...{ host, page: emptySide, toPage: [host], toHost: [] },
        ...{ written: [], changes: [], late: [], mixed: [] },
      };
      for (const { act, ...given } of steps) {
        if (act === 'to page' || act === 'to host') pass(bridge, act);
        else if (act === 'write') {
          // Nobody can write before there is a document.
          if (bridge.page.set === 0) continue;
          bridge.page = writeOn(
            bridge.page,
            `${bridge.page.set}: written as number ${bridge.written.length}`,
          );
          bridge.written.push(bridge.page.text);
          bridge.toHost.push(bridge.page);
        } else {
          const before = bridge.host;
          const text = 'text' in given ? given.text : '';
          bridge.host = act === 'reload' ? handOverAgain(before) : handOver(before, text);
          if (bridge.host !== before) bridge.toPage.push(bridge.host);
        }
      }
      while (bridge.toPage.length > 0 || bridge.toHost.length > 0)
        pass(bridge, bridge.toPage.length > 0 ? 'to page' : 'to host');
      expect([...bridge.changes, ...bridge.late].sort()).toEqual([...bridge.written].sort());
      expect(bridge.mixed).toEqual([]);
      expect(bridge.page.text).toBe(bridge.host.text);
      expect(bridge.page.set).toBe(bridge.host.set);
      crossed += bridge.late.length;
    }),
    { numRuns: 10_000 },
  );
  expect(crossed).toBeGreaterThan(1000);
});

test('the same text again is nothing to send, but for the first time', () => {
  const first = handOver(emptySide, '');
  expect(first).toEqual({ text: '', set: 1 });
  expect(handOver(first, '')).toBe(first);
  expect(writeOn(first, '')).toBe(first);
  expect(handOver(first, 'a')).toEqual({ text: 'a', set: 2 });
});
