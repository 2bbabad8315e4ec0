import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lastStanding } from '../../src/safety-network';
import type { SafetyNetworkDocument } from '../../src/safety-network';
import type { Hand } from '../mapping-board/hand';
import { drag, finger, mouse, pen } from '../mapping-board/hand';
import {
  button,
  drawn,
  familyNetwork,
  insideRing,
  keys,
  placeOf,
  press,
  settled,
  showNetwork,
} from './shown-network';

const levelOf = (network: SafetyNetworkDocument, personId: string) =>
  lastStanding(network.knowledge, `m-${personId}`)?.level ?? null;

const hands: [string, Hand][] = [
  ['mouse', mouse],
  ['pen', pen],
];

describe('somebody is moved', () => {
  test.each(hands)(
    'to another ring with a %s: said once, one command, and the steps before stay',
    async (_, hand) => {
      const { told, latest, heard } = showNetwork();
      drawn('gran').scrollIntoView({ block: 'center' });
      await drag(hand, placeOf('gran'), insideRing(0));
      await settled();
      expect(told.map(({ command }) => command.type)).toEqual(['set-knowledge']);
      expect(levelOf(latest(), 'gran')).toBe('most');
      expect(latest().knowledge.filter(({ memberId }) => memberId === 'm-gran')).toHaveLength(2);
      await expect.poll(() => heard).toEqual(['Gran: Knows most things.']);
    },
  );

  test('to where an arrow of undo takes them back, by name', async () => {
    const { latest } = showNetwork();
    drawn('gran').scrollIntoView({ block: 'center' });
    await drag(mouse, placeOf('gran'), insideRing(1));
    expect(levelOf(latest(), 'gran')).toBe('little');
    await press(button('Undo: what Gran knows'));
    expect(levelOf(latest(), 'gran')).toBe('nothing');
  });

  test('within their ring: only where they stand is another, and nothing is said of what they know', async () => {
    const { told } = showNetwork();
    drawn('dee').scrollIntoView({ block: 'center' });
    const from = placeOf('dee');
    await drag(mouse, from, { x: from.x + 4, y: from.y - 60 });
    expect(told.map(({ command }) => command.type)).toEqual(['place-in-picture']);
  });

  test('and while they move nobody else is drawn anew, and only their own lines follow', async () => {
    showNetwork({ picture: 'ecomap' });
    drawn('dee').scrollIntoView({ block: 'center' });
    const svg = drawn('dee').closest('svg');
    if (!svg) throw new Error('no picture');
    const from = placeOf('gran');
    // The press gives Gran the focus, and so the stop for Tab.
    await mouse.press(from);
    await settled();
    const changed = new Set<string>();
    new MutationObserver((records) => {
      for (const { target } of records) {
        if (target instanceof Element && target !== svg)
          changed.add(target.getAttribute('data-item-id') ?? target.tagName);
      }
    }).observe(svg, { subtree: true, attributes: true, childList: true });
    await mouse.move({ x: from.x + 12, y: from.y + 4 });
    await mouse.move({ x: from.x + 40, y: from.y + 40 });
    await settled();
    expect(Array.from(changed).sort()).toEqual(['gran', 'polyline']);
    await keys('Escape');
    await mouse.release();
  });

  test('and Escape puts them back: nothing is changed, and it is said', async () => {
    const { told, heard } = showNetwork();
    drawn('gran').scrollIntoView({ block: 'center' });
    const from = placeOf('gran');
    await mouse.press(from);
    await mouse.move({ x: from.x + 30, y: from.y });
    await mouse.move({ x: from.x + 60, y: from.y });
    await keys('Escape');
    await mouse.release();
    await settled();
    expect(told).toEqual([]);
    await expect.poll(() => heard).toEqual(['Gran is where they were.']);
    expect(placeOf('gran').x).toBeCloseTo(from.x, 0);
  });

  test('over somebody else where there are ties: the two are tied, no kind is made up, and the card opens', async () => {
    const { told } = showNetwork({ picture: 'ecomap' });
    drawn('dee').scrollIntoView({ block: 'center' });
    await drag(mouse, placeOf('dee'), placeOf('gran'));
    expect(told.map(({ command }) => command)).toEqual([
      expect.objectContaining({ type: 'add-tie', from: 'dee', to: 'gran', kind: null }),
    ]);
    await expect.element(page.getByRole('region', { name: 'Card of Dee' })).toHaveFocus();
  });

  test('by a finger that has rested on them', async () => {
    const { told } = showNetwork();
    drawn('gran').scrollIntoView({ block: 'center' });
    await settled();
    await finger.press(placeOf('gran'));
    await new Promise((done) => setTimeout(done, 400));
    const to = insideRing(0);
    await finger.move({ x: to.x - 20, y: to.y });
    await finger.move(to);
    await finger.release();
    await settled();
    expect(told.map(({ command }) => command.type)).toEqual(['set-knowledge']);
  });

  test('not by a finger that moves at once: it scrolls the page', async () => {
    const { told } = showNetwork();
    drawn('gran').scrollIntoView({ block: 'center' });
    await settled();
    const from = placeOf('gran');
    await finger.press(from);
    for (const by of [10, 30, 60, 100]) await finger.move({ x: from.x, y: from.y - by });
    await finger.release();
    await settled();
    expect(told).toEqual([]);
    expect(placeOf('gran').y).toBeLessThan(from.y - 20);
    // Until the page has stopped gliding, so that it does not glide on under the next hand.
    await new Promise((done) => setTimeout(done, 1500));
  });

  test('nowhere where nothing can be changed', async () => {
    const { told } = showNetwork({ readOnly: true });
    drawn('gran').scrollIntoView({ block: 'center' });
    await drag(mouse, placeOf('gran'), insideRing(0));
    expect(told).toEqual([]);
  });

  test('on a mirrored page to the place that is the same for every reader', async () => {
    const Turned = ({ children }: { children: React.ReactNode }) => <div dir="rtl">{children}</div>;
    const { told } = showNetwork({}, Turned);
    drawn('dee').scrollIntoView({ block: 'center' });
    await settled();
    const svg = drawn('dee').closest('svg')?.getBoundingClientRect();
    // Family, friends and neighbours stand where reading begins: on the right.
    expect(placeOf('dee').x).toBeGreaterThan((svg?.left ?? 0) + (svg?.width ?? 0) / 2);
    expect(placeOf('okafor').x).toBeLessThan((svg?.left ?? 0) + (svg?.width ?? 0) / 2);
    const from = placeOf('dee');
    await drag(mouse, from, { x: from.x - 4, y: from.y - 60 });
    const [{ command }] = told as [(typeof told)[number]];
    expect(command).toMatchObject({ type: 'place-in-picture' });
    expect('x' in command && command.x).toBeLessThan(0);
  });
});

describe('by keys', () => {
  test('the picture is one stop, arrows go to the nearest neighbour, Enter opens and Escape is not needed', async () => {
    const { container } = showNetwork();
    expect(container.querySelectorAll('svg[role="group"] [tabindex="0"]')).toHaveLength(1);
    drawn('tariq').focus();
    await keys('ArrowLeft');
    expect(document.activeElement).toBe(drawn('mum'));
    expect(container.querySelectorAll('svg[role="group"] [tabindex="0"]')).toHaveLength(1);
    await keys('Enter');
    await expect.element(page.getByRole('region', { name: 'Card of Mum' })).toHaveFocus();
    await press(button('Close the card of Mum'));
    expect(document.activeElement).toBe(drawn('mum'));
  });

  test('where there is nobody that way an arrow is the page’s', async () => {
    showNetwork();
    drawn('gran').focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true });
    drawn('gran').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    await settled();
  });

  test.each(['Control', 'Alt', 'Meta'])('keys with %s are the browser’s', (held) => {
    showNetwork();
    for (const key of ['ArrowLeft', 'Enter', '+', '0']) {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ctrlKey: held === 'Control',
        altKey: held === 'Alt',
        metaKey: held === 'Meta',
      });
      drawn('tariq').dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
  });

  test('plus, minus and 0 change the size, and Shift with an arrow what is seen; somebody gone to is seen', async () => {
    showNetwork();
    const svg = drawn('tariq').closest('svg');
    const box = () => (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const whole = box();
    drawn('tariq').focus();
    await userEvent.keyboard('++++++');
    expect(box()[2]).toBeLessThan((whole[2] ?? 0) / 3);
    const before = box();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(box()[0]).toBeGreaterThan(before[0] ?? 0);
    drawn('gran').focus();
    const seen = drawn('gran').getBoundingClientRect();
    const frame = svg?.getBoundingClientRect();
    expect(seen.left).toBeGreaterThan((frame?.left ?? 0) - 1);
    expect(seen.right).toBeLessThan((frame?.right ?? 0) + 1);
    await userEvent.keyboard('0');
    expect(box()).toEqual(whole);
  });
});

describe('the page is never caught', () => {
  test('the wheel scrolls it; with Control it zooms the picture', () => {
    showNetwork();
    const svg = drawn('tariq').closest('svg');
    const turn = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true });
      svg?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const before = svg?.getAttribute('viewBox');
    expect(turn(false)).toBe(false);
    expect(svg?.getAttribute('viewBox')).toBe(before);
    expect(turn(true)).toBe(true);
    expect(svg?.getAttribute('viewBox')).not.toBe(before);
  });

  test('a finger on the picture scrolls it', async () => {
    showNetwork({ defaultValue: familyNetwork() });
    const svg = drawn('tariq').closest('svg');
    svg?.scrollIntoView({ block: 'start' });
    await settled();
    const { left, top } = svg?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const from = { x: left + 30, y: top + 200 };
    await finger.press(from);
    for (const by of [10, 30, 60, 100, 140]) await finger.move({ x: from.x + 1, y: from.y + by });
    await finger.release();
    await settled();
    expect(svg?.getBoundingClientRect().top).toBeGreaterThan(top + 20);
  });
});

describe('what is heard of the picture', () => {
  test('people are sentences, in groups by ring and layer; lines and rings are not heard', async () => {
    showNetwork();
    const group = page.getByRole('group', { name: 'Knows a little, professionals: one person' });
    await expect
      .element(group.getByRole('button', { name: 'Mr Okafor: knows a little.' }))
      .toBeInTheDocument();
    await expect
      .element(
        page.getByRole('button', {
          name: 'Gran: inner circle, knows nothing yet, Stays over (said yes), strong tie to Mum.',
        }),
      )
      .toBeInTheDocument();
    const hidden = document.querySelectorAll('svg[role="group"] > [aria-hidden="true"]');
    expect(hidden).toHaveLength(2);
  });

  test('no label is drawn wider than it was laid out with, in the font it is drawn in', async () => {
    const name = 'WWWWWWWW MMMMMMMM';
    const network = familyNetwork();
    const people = network.people.map((one) => (one.id === 'gran' ? { ...one, name } : one));
    showNetwork({ defaultValue: { ...network, people } });
    await settled();
    const plate = drawn('gran').querySelector('rect')?.getBoundingClientRect();
    const text = drawn('gran').querySelector('text')?.getBoundingClientRect();
    expect(text?.width).toBeGreaterThan(100);
    expect(plate?.width).toBeGreaterThanOrEqual((text?.width ?? 0) - 1);
  });
});
