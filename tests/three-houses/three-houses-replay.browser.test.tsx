import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createStamp, createThreeHouses, createWords } from '../../src/three-houses';
import { button, everythingOn, show } from './shown-houses';

const stamp = (id: string, key: string, x: number) =>
  createStamp({ id, place: 'worries', stamp: key, layer: 'child', frame: { x, y: 500, size: 150 } });
const houses = createThreeHouses({
  id: 'houses',
  objects: [
    stamp('sun', 'sun', 200),
    stamp('teddy', 'teddy', 500),
    createWords({
      ...{ id: 'words', place: 'worries', layer: 'child', text: 'wen the fone rings' },
      frame: { x: 700, y: 600, size: 300 },
    }),
    createWords({
      ...{ id: 'note', place: 'worries', layer: 'adult', text: 'He looked away.' },
      frame: { x: 300, y: 300, size: 300 },
    }),
  ],
});
const range = () => page.getByRole('slider', { name: 'Step' });
const told = () => document.querySelector('[data-part="replay-step"]')?.textContent;
const press = async (name: string) => {
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
};

describe('how a picture came about', () => {
  test('is stepped through by keys, each step said, and nothing of it is changed', async () => {
    const shown = show({ defaultValue: houses });
    await press('How it was made…');
    expect(told()).toBe('Before the first thing came. There are 3 steps.');
    (range().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(told()).toBe('Step 1 of 3: A stamp: the sun');
    expect(range().element().getAttribute('aria-valuetext')).toBe('Step 1 of 3: A stamp: the sun');
    expect(
      page.getByRole('img', { name: 'House of Worries. Step 1 of 3: A stamp: the sun' }).query(),
    ).not.toBeNull();
    await userEvent.keyboard('{End}');
    expect(told()).toContain('Step 3 of 3: Words');
    expect(document.querySelector('[data-part="replay-picture"]')?.textContent).toContain('fone');
    await press('One step back');
    expect(told()).toContain('Step 2 of 3');
    expect(document.querySelector('[data-part="replay-picture"]')?.textContent).not.toContain('fone');
    expect(document.querySelector('[data-part="replay-dialog"]')?.textContent).not.toContain('looked away');
    expect(shown.told).toEqual([]);
  });

  test('goes on by itself only once it is asked for, and stands still when it is told to', async () => {
    show({ defaultValue: houses });
    await press('How it was made…');
    await new Promise((done) => setTimeout(done, 900));
    expect(told()).toContain('Before the first');
    await press('Play');
    await expect.element(button('Pause')).toBeVisible();
    await expect.poll(told, { timeout: 5000 }).toContain('Step 1 of 3');
    await press('Pause');
    const stood = told();
    await new Promise((done) => setTimeout(done, 900));
    expect(told()).toBe(stood);
  });

  test('is gone at once with everything else that is hidden', async () => {
    const shown = show({ defaultValue: houses });
    await press('How it was made…');
    await press('One step on');
    await userEvent.keyboard('{F8}');
    expect(everythingOn(shown.container)).not.toContain('Step');
    expect(page.getByRole('dialog').query()).toBeNull();
  });

  test('of an empty sheet says so', async () => {
    show({ defaultValue: createThreeHouses({ id: 'empty' }), readOnly: true });
    await press('How it was made…');
    expect(page.getByText('Nothing is here yet.').query()).not.toBeNull();
  });
});
