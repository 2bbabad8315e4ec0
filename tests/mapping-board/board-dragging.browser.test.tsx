import { render } from '@testing-library/react';
import * as React from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MappingBoard } from '../../src';
import {
  bed,
  bedQuoted,
  dark,
  familyBoard,
  key,
  late,
  needs,
  ray,
  step,
  workingWell,
  worries,
} from './family';
import type { Hand, Point } from './hand';
import { drag, finger, middleOf, mouse, pen } from './hand';
import {
  button,
  card,
  column,
  focused,
  goTo,
  listen,
  noteTold,
  press,
  showBoard,
  showHost,
  thingsIn,
} from './shown-board';

beforeEach(() => page.viewport(1280, 900));

const handle = (text: string) => button(`Drag: ${text}`).element();
const boxOf = (text: string) => card(text).element().getBoundingClientRect();
const above = (text: string): Point => ({ x: boxOf(text).left + 60, y: boxOf(text).top + 4 });
const below = (text: string): Point => ({ x: boxOf(text).left + 60, y: boxOf(text).bottom - 4 });

describe.each<[string, Hand]>([
  ['a mouse', mouse],
  ['a finger', finger],
  ['a pen', pen],
])('dragging by %s', (_, hand) => {
  test('puts a card in another column, between the cards it was let go of, and the focus stays on its handle', async () => {
    const { told, heard } = showBoard({ defaultValue: familyBoard() });
    await drag(hand, middleOf(handle(late)), above(ray));
    await expect.poll(() => thingsIn(workingWell)).toEqual([key, late, ray]);
    expect(thingsIn(worries)).toEqual([dark, bedQuoted]);
    expect(told.map(({ command }) => command.type)).toEqual(['move-item']);
    await expect.poll(() => heard).toEqual([`Put down in ${workingWell}, 2 of 3: ${late}`]);
    expect(focused()).toBe(`Drag: ${late}`);
  });

  test('changes the order within a column', async () => {
    showBoard({ defaultValue: familyBoard() });
    await drag(hand, middleOf(handle(bed)), above(late));
    await expect.poll(() => thingsIn(worries)).toEqual([bedQuoted, late, dark]);
    await drag(hand, middleOf(handle(bed)), below(dark));
    await expect.poll(() => thingsIn(worries)).toEqual([late, dark, bedQuoted]);
  });
});

test('a card goes with the hand while it is dragged, and a line shows where it would come', async () => {
  showBoard({ defaultValue: familyBoard() });
  const from = middleOf(handle(late));
  const home = boxOf(late);
  await mouse.press(from);
  await mouse.move({ x: from.x + 10, y: from.y });
  await mouse.move({ x: from.x + 200, y: from.y + 50 });
  await expect
    .poll(() => [boxOf(late).left - home.left, boxOf(late).top - home.top].map(Math.round))
    .toEqual([200, 50]);
  await mouse.move(above(ray));
  const line = document.querySelector('[data-part="slot"]')?.getBoundingClientRect();
  const gap = [boxOf(key).bottom, boxOf(ray).top];
  await expect
    .poll(() => Math.round(document.querySelector('[data-part="slot"]')?.getBoundingClientRect().top ?? 0))
    .toBeGreaterThan((gap[0] ?? 0) - 4);
  expect(line?.width).toBeGreaterThan(100);
  await mouse.release();
  await expect.poll(() => thingsIn(workingWell)).toEqual([key, late, ray]);
  expect(document.querySelector('[data-part="slot"]')?.checkVisibility()).toBe(false);
});

test('a press on the handle that goes nowhere changes nothing', async () => {
  const { told } = showBoard({ defaultValue: familyBoard() });
  const from = middleOf(handle(late));
  await mouse.press(from);
  await mouse.move({ x: from.x + 2, y: from.y + 2 });
  await mouse.release();
  await drag(mouse, from, { x: from.x + 3, y: from.y - 3 });
  expect(told).toEqual([]);
  expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
});

test('Escape breaks a drag off: the card is back where it was, and letting go does nothing more', async () => {
  const { told, heard } = showBoard({ defaultValue: familyBoard() });
  const home = boxOf(late);
  const from = middleOf(handle(late));
  await mouse.press(from);
  await mouse.move({ x: from.x + 20, y: from.y });
  await mouse.move(above(ray));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => Math.round(boxOf(late).left)).toBe(Math.round(home.left));
  await mouse.move(above(step));
  await mouse.release();
  expect(told).toEqual([]);
  expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
  await expect.poll(() => heard).toEqual([`Left where it was: ${late}`]);
});

test('a drag works on a page that has been scrolled, and inside a part that scrolls', async () => {
  const { onChange } = noteTold();
  render(
    <div style={{ blockSize: '600px', overflow: 'auto' }}>
      <div style={{ blockSize: '500px' }} />
      <MappingBoard defaultValue={familyBoard()} onChange={onChange} />
    </div>,
  );
  handle(ray).scrollIntoView({ block: 'center' });
  await drag(mouse, middleOf(handle(ray)), below(key));
  expect(thingsIn(workingWell)).toEqual([key, ray]);
  await drag(mouse, middleOf(handle(ray)), above(key));
  await expect.poll(() => thingsIn(workingWell)).toEqual([ray, key]);
});

test('a card dragged in the categories is sorted into the one it is let go of over', async () => {
  const { latest } = showBoard({ defaultValue: familyBoard() });
  await press(button('Categories'));
  await drag(mouse, middleOf(handle(late)), below(bed));
  await expect.poll(() => thingsIn('Harm')).toEqual([bedQuoted, late]);
  expect(latest().items.find(({ id }) => id === 'late')).toMatchObject({
    column: 'worries',
    category: 'harm',
  });
});

test('a card dragged below the last of a short column still goes to that column', async () => {
  showBoard({ defaultValue: familyBoard() });
  const { left, width } = column(needs).element().getBoundingClientRect();
  await drag(mouse, middleOf(handle(late)), { x: left + width / 2, y: 880 });
  await expect.poll(() => thingsIn(needs)).toEqual([step, late]);
});

test('a second finger, and another button of the mouse, lift nothing', async () => {
  const { told } = showBoard({ defaultValue: familyBoard() });
  const from = middleOf(handle(late));
  handle(late).dispatchEvent(
    new PointerEvent('pointerdown', {
      bubbles: true,
      isPrimary: true,
      button: 2,
      clientX: from.x,
      clientY: from.y,
    }),
  );
  handle(late).dispatchEvent(
    new PointerEvent('pointerdown', {
      bubbles: true,
      isPrimary: false,
      button: 0,
      clientX: from.x,
      clientY: from.y,
    }),
  );
  document.dispatchEvent(
    new PointerEvent('pointermove', { bubbles: true, clientX: from.x + 300, clientY: from.y }),
  );
  document.dispatchEvent(
    new PointerEvent('pointerup', { bubbles: true, clientX: from.x + 300, clientY: from.y }),
  );
  await userEvent.keyboard('{Escape}');
  expect(told).toEqual([]);
});

describe('dragging by keys', () => {
  test('Space lifts, arrows move, Space puts down; each step is said, and the focus stays on the handle', async () => {
    const { heard, told } = showBoard({ defaultValue: familyBoard() });
    goTo(button(`Drag: ${late}`));
    const sentences = [
      `Lifted: ${late}. Arrow keys move it, Space puts it down, Escape leaves it where it was. “Move to…” does the same where arrow keys read the page.`,
      `${worries}, 2 of 3`,
      `${worries}, 3 of 3`,
      `${workingWell}, 3 of 3`,
      `${workingWell}, 2 of 3`,
      `Put down in ${workingWell}, 2 of 3: ${late}`,
    ];
    const keys = [' ', '{ArrowDown}', '{ArrowDown}', '{ArrowRight}', '{ArrowUp}', ' '];
    for (const [at, one] of keys.entries()) {
      await userEvent.keyboard(one);
      await expect.poll(() => heard).toEqual(sentences.slice(0, at + 1));
    }
    expect(thingsIn(workingWell)).toEqual([key, late, ray]);
    expect(focused()).toBe(`Drag: ${late}`);
    expect(told).toHaveLength(1);
  });

  test('Enter does the same as Space', async () => {
    showBoard({ defaultValue: familyBoard() });
    goTo(button(`Drag: ${late}`));
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(thingsIn(worries)).toEqual([dark, late, bedQuoted]);
  });

  test('Escape leaves the card where it was', async () => {
    const { told, heard } = showBoard({ defaultValue: familyBoard() });
    goTo(button(`Drag: ${late}`));
    await userEvent.keyboard(' {ArrowRight}{Escape}');
    expect(told).toEqual([]);
    expect(focused()).toBe(`Drag: ${late}`);
    await expect.poll(() => heard.at(-1)).toContain(`Left where it was: ${late}`);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(`Drag: ${dark}`);
  });

  test('Tab leaves the card where it was and goes on', async () => {
    const { told, heard } = showBoard({ defaultValue: familyBoard() });
    goTo(button(`Drag: ${late}`));
    await userEvent.keyboard(' {ArrowRight}{Tab}');
    expect(focused()).toBe(`Edit: ${late}`);
    await expect.poll(() => heard.at(-1)).toContain(`Left where it was: ${late}`);
    expect(told).toEqual([]);
  });

  test('at the edges of the map an arrow changes nothing, and says where the card is', async () => {
    const { heard } = showBoard({ defaultValue: familyBoard() });
    goTo(button(`Drag: ${late}`));
    await userEvent.keyboard(' {ArrowUp}');
    await expect.poll(() => heard.at(-1)).toContain(`${worries}, 1 of 3`);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => heard.at(-1)).toContain(`${worries}, 1 of 3`);
  });

  test('goes from category to category in the map that is sorted', async () => {
    showBoard({ defaultValue: familyBoard() });
    await press(button('Categories'));
    goTo(button(`Drag: ${late}`));
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
    expect(thingsIn('Harm')).toEqual([bedQuoted, late]);
    expect(focused()).toBe(`Drag: ${late}`);
  });

  test('works where the host holds the document as text', async () => {
    showHost('string', familyBoard());
    goTo(button(`Drag: ${late}`));
    await userEvent.keyboard(' {ArrowDown} ');
    expect(thingsIn(worries)).toEqual([dark, late, bedQuoted]);
    expect(focused()).toBe(`Drag: ${late}`);
  });
});

describe('on a page that reads from right to left', () => {
  const showMirrored = () => {
    const { told, onChange } = noteTold();
    const { container } = render(
      <div dir="rtl" lang="ur">
        <MappingBoard defaultValue={familyBoard()} onChange={onChange} />
      </div>,
    );
    return { told, heard: listen(container) };
  };

  test('the arrow to the left goes to the next column', async () => {
    const { heard } = showMirrored();
    expect(column(workingWell).element().getBoundingClientRect().left).toBeLessThan(
      column(worries).element().getBoundingClientRect().left,
    );
    goTo(button(`Drag: ${late}`));
    await userEvent.keyboard(' {ArrowLeft}');
    await expect.poll(() => heard.at(-1)).toContain(`${workingWell}, 1 of 3`);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => heard.at(-1)).toContain(`${worries}, 1 of 3`);
  });

  test('a card can be dragged by mouse, and the line stands where it would come', async () => {
    showMirrored();
    const from = middleOf(handle(late));
    await mouse.press(from);
    await mouse.move({ x: from.x - 12, y: from.y });
    await mouse.move(above(ray));
    const places = () => {
      const line = document.querySelector('[data-part="slot"]')?.getBoundingClientRect();
      const list = boxOf(ray);
      return line ? [Math.abs(line.left - list.left) < 24, Math.abs(line.right - list.right) < 24] : [];
    };
    await expect.poll(places).toEqual([true, true]);
    await mouse.release();
    await expect.poll(() => thingsIn(workingWell)).toEqual([key, late, ray]);
  });
});

test('a host that takes the dragged card away meanwhile breaks nothing', async () => {
  const first = familyBoard();
  const { rerender, told } = showBoard({ value: first });
  const from = middleOf(handle(late));
  await mouse.press(from);
  await mouse.move({ x: from.x + 20, y: from.y });
  await mouse.move(above(ray));
  rerender({ value: { ...first, items: first.items.filter(({ id }) => id !== 'late') } });
  await mouse.release();
  expect(told).toEqual([]);
  expect(thingsIn(worries)).toEqual([dark, bedQuoted]);
  await drag(mouse, middleOf(handle(bed)), above(dark));
  expect(told).toHaveLength(1);
});
