import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SharingChoice, ThreeHousesDocument } from '../../src/three-houses';
import {
  createSharingChoice,
  createStamp,
  createThreeHouses,
  createWords,
  ThreeHousesSideBySide,
  ThreeHousesTogether,
} from '../../src/three-houses';
import { everythingOn } from './shown-houses';

const people = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'aisha', name: 'Aisha', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
] as const;
const shared = { level: 'shared', notShownTo: [] } as const;
const stamp = (place: string, key: string) =>
  createStamp({
    ...{ id: `${place}-${key}`, place, stamp: key, layer: 'child', visibility: shared },
    frame: { x: 500, y: 500, size: 200 },
  });
const session = (
  id: string,
  childId: string | null,
  objects: ThreeHousesDocument['objects'],
  choices: readonly Partial<SharingChoice>[] = [],
) =>
  createThreeHouses({
    ...{ id, childId, people: [...people], objects, title: id },
    sharing: {
      unclear: false,
      settled: [],
      choices: choices.map((choice, at) => createSharingChoice({ id: `${id}${at}`, ...choice })),
    },
  });
const march = session('In March', 'tariq', [
  stamp('worries', 'rain'),
  stamp('dreams', 'dog'),
  createWords({
    ...{ id: 'note', place: 'worries', layer: 'adult', text: 'He looked away.' },
    frame: { x: 1, y: 1, size: 1 },
  }),
]);
const june = session('In June', 'tariq', [stamp('dreams', 'dog'), stamp('dreams', 'sun')]);
const professionals = { kind: 'professionals' } as const;

const listOf = (place: string) =>
  Array.from(
    document.querySelectorAll('[data-part="differences"] dl > div'),
    (one) => one.textContent,
  ).filter((text) => text?.startsWith(place));

afterEach(() => page.viewport(1280, 900));

describe('two sessions of one child', () => {
  test('stand side by side where there is room, and one above the other on a phone', async () => {
    render(<ThreeHousesSideBySide earlier={march} later={JSON.stringify(june)} audience={professionals} />);
    const corners = () =>
      Array.from(
        document.querySelectorAll('[data-part="place"][data-place="dreams"] [role="img"]'),
        (picture) => picture.getBoundingClientRect(),
      );
    await page.viewport(1280, 900);
    const [first, second] = corners();
    if (!first || !second) throw new Error('There are not two pictures.');
    expect(Math.abs(first.top - second.top)).toBeLessThan(2);
    expect(second.left).toBeGreaterThan(first.right);
    expect(Math.round(first.width)).toBe(Math.round(second.width));
    await page.viewport(320, 800);
    const [above, below] = corners();
    if (!above || !below) throw new Error('There are not two pictures.');
    expect(below.top).toBeGreaterThan(above.bottom);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('tell in words what is in one and not in the other, and have no note by a grown-up', () => {
    const { container } = render(
      <ThreeHousesSideBySide earlier={march} later={june} audience={professionals} />,
    );
    expect(listOf('House of Dreams')).toEqual([
      'House of Dreams: only in the firstNothing that is shown here',
      'House of Dreams: only in the secondA stamp: the sun',
      'House of Dreams: in bothA stamp: a dog',
    ]);
    expect(listOf('House of Worries')[0]).toContain('A stamp: rain');
    expect(everythingOn(container)).not.toContain('looked away');
    expect(page.getByRole('img', { name: /^House of Dreams. The second: In June/ }).query()).not.toBeNull();
  });

  test('that are not one child’s are refused in a sentence, and nothing of them is on the page', () => {
    const others = session('Aisha’s', 'aisha', [stamp('dreams', 'cat')]);
    const { container } = render(
      <ThreeHousesSideBySide earlier={march} later={others} audience={professionals} />,
    );
    expect(container.querySelector('[data-part="refused"]')?.textContent).toBe(
      'These drawings are not by the same child, so they are not laid side by side.',
    );
    for (const word of ['March', 'Aisha', 'rain', 'cat']) expect(everythingOn(container)).not.toContain(word);
  });

  test('of which one cannot be read are not shown, and nothing breaks', () => {
    const { container } = render(
      <ThreeHousesSideBySide earlier={march} later="{not json" audience={professionals} />,
    );
    expect(container.textContent).toContain('This could not be read.');
    expect(everythingOn(container)).not.toContain('rain');
  });
});

describe('sessions of brothers and sisters', () => {
  const yesTo = (personId: string) => [{ personId, answer: 'yes' }] as const;

  test('are together only where each child says so', () => {
    const sessions = [
      session('His', 'tariq', [stamp('dreams', 'dog')], yesTo('aisha')),
      session('Hers', 'aisha', [stamp('dreams', 'sun')], yesTo('tariq')),
    ];
    const { container } = render(<ThreeHousesTogether sessions={sessions} audience={professionals} />);
    expect(container.querySelectorAll('[data-part="session"]')).toHaveLength(2);
    expect(container.textContent).toContain('A stamp: a dog');
    expect(container.textContent).toContain('A stamp: the sun');
  });

  test('are refused with who said what, and nothing of either is on the page', () => {
    const sessions = [
      session('His', 'tariq', [stamp('dreams', 'dog')], yesTo('aisha')),
      session('Hers', 'aisha', [stamp('dreams', 'sun')], [{ personId: 'tariq', answer: 'no' }]),
    ];
    const { container } = render(<ThreeHousesTogether sessions={sessions} audience={professionals} />);
    const told = container.querySelector('[data-part="refused"]')?.textContent;
    expect(told).toContain('These drawings are not shown together.');
    expect(told).toContain('Aisha does not want the others to see it.');
    expect(everythingOn(container)).not.toContain('dog');
    expect(container.querySelector('svg')).toBeNull();
  });
});
