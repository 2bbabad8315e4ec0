import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import type {
  SafetyNetworkCommand,
  SafetyNetworkDocument,
  SafetyNetworkProps,
} from '../../src/safety-network';
import {
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  openSafetyNetwork,
  SafetyNetwork,
} from '../../src/safety-network';

/** One call of `onChange`. */
export interface Told {
  value: SafetyNetworkDocument;
  command: SafetyNetworkCommand;
  how: 'do' | 'undo' | 'redo';
}

const shared = { level: 'shared', notShownTo: [] } as const;

/** Gran, Dee and a teacher around Tariq and his mum. */
export function familyNetwork(more: Partial<SafetyNetworkDocument> = {}): SafetyNetworkDocument {
  return {
    ...createSafetyNetwork({
      id: 'network-1',
      title: 'Around Tariq',
      people: [
        { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
        { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
        { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: 'Mum’s mother' },
        { id: 'dee', name: 'Dee', kind: 'naturallyConnected', role: '' },
        { id: 'okafor', name: 'Mr Okafor', kind: 'professional', role: 'class teacher' },
      ],
      members: ['tariq', 'mum', 'gran', 'dee', 'okafor'].map((personId) =>
        createNetworkMember({ id: `m-${personId}`, personId, visibility: shared }),
      ),
      knowledge: [
        createKnowledgeStep({ id: 'k-mum', memberId: 'm-mum', level: 'most' }),
        createKnowledgeStep({ id: 'k-gran', memberId: 'm-gran', level: 'nothing' }),
        createKnowledgeStep({ id: 'k-dee', memberId: 'm-dee', level: 'little' }),
        createKnowledgeStep({ id: 'k-okafor', memberId: 'm-okafor', level: 'little' }),
      ],
      closeness: [createClosenessStep({ id: 'c-gran', memberId: 'm-gran', ring: 'inner' })],
      helps: [createNetworkHelp({ id: 'h', memberId: 'm-gran', text: 'Stays over', answer: 'yes' })],
      ties: [
        createNetworkTie({ id: 't', from: 'gran', to: 'mum', kind: 'strong', visibility: shared }),
        createNetworkTie({ id: 'home', from: 'mum', to: 'tariq', kind: 'livesWith', visibility: shared }),
      ],
      contacts: [createNetworkContact({ id: 'contact', personId: 'gran', phone: '0161 496 0000' })],
    }),
    ...more,
  };
}

const untrue: string[] = [];

// Whatever a test does: each document that a host is told of can be saved and opened again without a word.
afterEach(() => {
  expect.soft(untrue.splice(0)).toEqual([]);
});

export interface ShownNetwork {
  told: Told[];
  /** Everything said aloud so far, in order. */
  heard: string[];
  container: HTMLElement;
  /** The document as it is now. */
  latest: () => SafetyNetworkDocument;
  rerender: (props: SafetyNetworkProps) => void;
}

/** Shows a network that holds its own document, begun with `defaultValue`, or with what `props` say. */
export function showNetwork(
  props: SafetyNetworkProps = {},
  around?: React.FC<{ children: React.ReactNode }>,
): ShownNetwork {
  const told: Told[] = [];
  const Around = around ?? React.Fragment;
  const begun = props.defaultValue ?? (props.value === undefined ? familyNetwork() : undefined);
  const onChange: SafetyNetworkProps['onChange'] = (value, { command, how }) => {
    const again = openSafetyNetwork(JSON.stringify(value));
    if (JSON.stringify(again.document) !== JSON.stringify(value))
      untrue.push(`${command.type}: not as the schema says`);
    untrue.push(...again.issues.map(({ sentence }) => `${command.type}: ${sentence}`));
    told.push({ value, command, how });
  };
  const network = (now: SafetyNetworkProps) => (
    <Around>
      <SafetyNetwork onChange={onChange} defaultValue={begun} {...now} />
    </Around>
  );
  const shown = render(network(props));
  return {
    told,
    heard: listen(shown.container),
    container: shown.container,
    latest: () => told[told.length - 1]?.value ?? openSafetyNetwork(props.value ?? begun).document,
    rerender: (next) => {
      shown.rerender(network(next));
    },
  };
}

/** What the network says aloud from now on, sentence by sentence. */
export function listen(within: ParentNode): string[] {
  const region = within.querySelector('[role="status"][aria-live="polite"]');
  if (!region) throw new Error('There is nothing that could speak.');
  const heard: string[] = [];
  new MutationObserver(() => {
    heard.push(region.textContent ?? '');
  }).observe(region, { childList: true });
  return heard;
}

export const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

/** Somebody in the picture, as an element. */
export function drawn(personId: string): SVGGElement {
  const found = document.querySelector(`[data-part="person"][data-item-id="${personId}"]`);
  if (!(found instanceof SVGGElement)) throw new Error(`${personId} is not in the picture.`);
  return found;
}

/** The middle of somebody's symbol, in CSS pixels of the window. */
export function placeOf(personId: string): { x: number; y: number } {
  const symbol = drawn(personId).querySelector('.mapwell-network-symbol');
  if (!symbol) throw new Error(`${personId} has no symbol.`);
  const { left, top, width, height } = symbol.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Half way into a ring, on the left of the picture, in CSS pixels of the window; 0 is the innermost. */
export function insideRing(at: number, side: -1 | 1 = -1): { x: number; y: number } {
  const circles = Array.from(document.querySelectorAll('.mapwell-network-ring'));
  const box = circles[at]?.getBoundingClientRect();
  const inner = at === 0 ? document.querySelector('.mapwell-network-middle') : circles[at - 1];
  const within = inner?.getBoundingClientRect();
  if (!box || !within) throw new Error(`There is no ring ${at}.`);
  const away = (box.width / 2 + within.width / 2) / 2;
  return { x: box.left + box.width / 2 + side * away, y: box.top + box.height / 2 };
}

export async function press(target: Locator): Promise<void> {
  await userEvent.click(target);
}

export const keys = (...names: readonly string[]): Promise<void> =>
  userEvent.keyboard(names.map((name) => `{${name}}`).join(''));

/** Long enough for everything to be said. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 120));
