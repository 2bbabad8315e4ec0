/// <reference types="vite/client" />
import { within } from '@testing-library/dom';
import { act } from '@testing-library/react';
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MappingBoard } from '../../src';
import styles from '../../src/styles.css?inline';
import { bed, bedQuoted, dark, familyBoard, key, late, ray, workingWell, worries } from './family';
import type { Point } from './hand';
import { drag, middleOf, mouse } from './hand';
import { listen, noteTold } from './shown-board';

const leaving: (() => void)[] = [];

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

async function showInShadow(mode: ShadowRootMode) {
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode });
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const inside = document.createElement('div');
  shadow.append(sheet, inside);
  const { told, onChange } = noteTold();
  const root = createRoot(inside);
  await act(async () => {
    root.render(<MappingBoard defaultValue={familyBoard()} onChange={onChange} />);
    await Promise.resolve();
  });
  leaving.push(() => {
    root.unmount();
    host.remove();
  });
  const find = within(inside);
  const button = (name: string | RegExp) => find.getByRole('button', { name });
  return {
    told,
    heard: listen(inside),
    inside,
    button,
    field: (name: string) => find.getByRole('textbox', { name }),
    press: async (element: HTMLElement) => {
      element.scrollIntoView({ block: 'center' });
      await mouse.press(middleOf(element));
      await mouse.release();
    },
    focused: () =>
      shadow.activeElement?.getAttribute('aria-label') ?? shadow.activeElement?.textContent ?? 'nothing',
    thingsIn: (place: string) =>
      Array.from(
        find.getByRole('list', { name: `Things in ${place}` }).children,
        (thing) => thing.querySelector(':scope > :is(p, blockquote)')?.textContent,
      ),
    boxOf: (text: string) => button(`Edit: ${text}`).closest('li')?.getBoundingClientRect() ?? new DOMRect(),
  };
}

describe.each<ShadowRootMode>(['open', 'closed'])('in an %s shadow root', (mode) => {
  test('things are written down by keys, and said aloud', async () => {
    const { press, field, thingsIn, heard, focused } = await showInShadow(mode);
    await press(field(`Add to ${worries}`));
    await userEvent.keyboard('He was cold{Enter}and wet{Enter}');
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted, 'He was cold', 'and wet']);
    expect(focused()).toBe(`Add to ${worries}`);
    await expect.poll(() => heard.join(' ')).toContain(`Added to ${worries}: and wet`);
  });

  test('words are edited in place, and the focus comes back to Edit', async () => {
    const { press, button, thingsIn, focused } = await showInShadow(mode);
    await press(button(`Edit: ${key}`));
    await userEvent.keyboard(' too{Escape}');
    expect(thingsIn(workingWell)[0]).toBe(`${key} too`);
    expect(focused()).toBe(`Edit: ${key} too`);
  });

  test('“Move to…” opens over the page, moves the card, and the focus goes with it', async () => {
    const { press, button, thingsIn, focused } = await showInShadow(mode);
    await press(button(`Move to…: ${bed}`));
    expect(button('To the top').closest('dialog')?.matches(':modal')).toBe(true);
    await press(button('To the top'));
    expect(thingsIn(worries)).toEqual([bedQuoted, late, dark]);
    expect(focused()).toBe(`Move to…: ${bed}`);
    await press(button(`Move to…: ${bed}`));
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe(`Move to…: ${bed}`);
  });

  test('cards are dragged by mouse and by keys, and undone by keys', async () => {
    const { button, thingsIn, boxOf, focused, told } = await showInShadow(mode);
    const above = (text: string): Point => ({ x: boxOf(text).left + 60, y: boxOf(text).top + 4 });
    await drag(mouse, middleOf(button(`Drag: ${late}`)), above(ray));
    await expect.poll(() => thingsIn(workingWell)).toEqual([key, late, ray]);
    expect(focused()).toBe(`Drag: ${late}`);
    await userEvent.keyboard(' {ArrowLeft}{ArrowUp} ');
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(thingsIn(workingWell)).toEqual([key, late, ray]);
    expect(told.map(({ how }) => how)).toEqual(['do', 'do', 'undo']);
  });

  test('the focus is never lost where the card that had it is gone', async () => {
    const { press, field, button, focused } = await showInShadow(mode);
    await press(field(`Add to ${worries}`));
    await userEvent.keyboard('He was cold{Enter}');
    button('Edit: He was cold').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(focused()).toBe('Undo');
  });

  test('looks as it does on a page: the columns stand side by side', async () => {
    const { inside } = await showInShadow(mode);
    const tops = within(inside)
      .getAllByRole('region')
      .map((column) => column.getBoundingClientRect().top);
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  });
});
