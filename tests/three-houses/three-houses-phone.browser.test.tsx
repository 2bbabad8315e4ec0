import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createStamp, createThreeHouses } from '../../src/three-houses';
import { button, picture, show } from './shown-houses';

const houses = createThreeHouses({
  id: 'houses',
  objects: (['worries', 'goodThings', 'dreams'] as const).map((place) =>
    createStamp({
      ...{ id: place, place, stamp: 'sun', layer: 'child' },
      frame: { x: 500, y: 500, size: 160 },
    }),
  ),
});

afterEach(async () => {
  window.scrollTo(0, 0);
  await page.viewport(1280, 900);
});

const tools = () => {
  const element = document.querySelector('[data-part="drawing-tools"]');
  if (!element) throw new Error('There are no tools.');
  return element;
};
const box = (element: Element) => element.getBoundingClientRect();

describe.each([320, 480])('on a phone %i wide', (width) => {
  test('the tools stay in reach at the last house, and take less than half of the page', async () => {
    await page.viewport(width, 700);
    show({ defaultValue: houses });
    picture('House of Dreams').element().scrollIntoView({ block: 'end' });
    const { top, bottom } = box(tools());
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(bottom).toBeLessThanOrEqual(350);
    await button('Rub out').click();
    await expect.element(button('Rub out')).toHaveAttribute('aria-pressed', 'true');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('nothing that keys reach lies under the tools, on the way there and back', async () => {
    await page.viewport(width, 700);
    show({ defaultValue: houses });
    const covered: string[] = [];
    const reached = new Set<Element>();
    const look = () => {
      const here = document.activeElement;
      if (!here || here === document.body) return;
      reached.add(here);
      if (tools().contains(here)) return;
      // Only what comes after the tools can come to lie beneath them.
      if (!(tools().compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING)) return;
      const free = window.innerHeight - box(tools()).height;
      const seen =
        Math.min(window.innerHeight, box(here).bottom) - Math.max(box(tools()).bottom, box(here).top);
      // A picture can be larger than the room there is; then it fills most of that room.
      if (seen < Math.min(box(here).height - 1, free * 0.8))
        covered.push(here.getAttribute('aria-label') ?? here.textContent ?? '');
    };
    (button('Hide everything').element() as HTMLElement).focus();
    for (let step = 0; step < 45; step += 1) {
      await userEvent.keyboard('{Tab}');
      look();
    }
    for (let step = 0; step < 12; step += 1) {
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
      look();
    }
    expect(reached.has(picture('House of Dreams').element())).toBe(true);
    expect(covered).toEqual([]);
  });
});

test('on a low page the tools do not stay: they would be all there is', async () => {
  await page.viewport(320, 256);
  show({ defaultValue: houses });
  picture('House of Dreams').element().scrollIntoView();
  expect(box(tools()).bottom).toBeLessThan(0);
});
