import { act } from '@testing-library/react';
import * as React from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MappingBoardProps } from '../../src';
import { MappingBoard } from '../../src';
import { familyBoard, key, late, worries } from './family';
import {
  button,
  captureField,
  dialog,
  field,
  focused,
  group,
  press,
  showBoard,
  thingsIn,
} from './shown-board';

const leaving: (() => void)[] = [];

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
  vi.restoreAllMocks();
});

/** What a server sends. Only what the browser makes of it is looked at: in Node other tests look at the server's side. */
function fromServer(props: MappingBoardProps): string {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const html = renderToString(<MappingBoard {...props} />);
  silent.mockRestore();
  return html;
}

/** Puts what the server sent on the page, and has React take it over. What React complains of comes back. */
async function takeOver(
  props: MappingBoardProps,
): Promise<{ complaints: unknown[]; before: Element[]; after: Element[] }> {
  const container = document.createElement('div');
  container.innerHTML = fromServer(props);
  document.body.append(container);
  const elements = () => Array.from(container.querySelectorAll('*'));
  const before = elements();
  const complaints: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...said) => complaints.push(said));
  vi.spyOn(console, 'warn').mockImplementation((...said) => complaints.push(said));
  const options = { onRecoverableError: (error: unknown) => complaints.push(error) };
  await act(async () => {
    const root = hydrateRoot(container, <MappingBoard {...props} />, options);
    leaving.push(() => {
      root.unmount();
      container.remove();
    });
    await Promise.resolve();
  });
  return { complaints, before, after: elements() };
}

describe.each<[string, MappingBoardProps]>([
  ['empty', {}],
  ['filled', { defaultValue: familyBoard() }],
  ['read-only', { defaultValue: familyBoard(), readOnly: true }],
  ['on its way', { loading: true }],
  ['damaged', { value: { ...familyBoard(), title: 4 } }],
  ['unreadable', { value: '{' }],
])('a map that a server has rendered (%s)', (_, props) => {
  test('is taken over without a word, and with the very same elements', async () => {
    const { complaints, before, after } = await takeOver(props);
    expect(complaints).toEqual([]);
    expect(after.length).toBe(before.length);
    expect(after.every((element, at) => element === before[at])).toBe(true);
  });

  test('holds no style attribute, which a strict page would refuse, and no id that another page part could have', () => {
    const html = fromServer(props);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\sid=/);
    expect(html).not.toMatch(/<script|<style/);
  });
});

test('can be read before any script has run, and worked on after', async () => {
  const props = { defaultValue: familyBoard() };
  const before = document.createElement('div');
  before.innerHTML = fromServer(props);
  for (const text of [late, key, 'What are we worried about?']) expect(before.textContent).toContain(text);
  await takeOver(props);
  await press(captureField(worries));
  await userEvent.keyboard('He was cold{Enter}');
  expect(thingsIn(worries)).toContain('He was cold');
});

describe('two maps on one page', () => {
  test('keep their words, their steps back and their focus apart', async () => {
    const one = showBoard({ defaultValue: familyBoard({ id: 'one' }), 'aria-label': 'one', role: 'group' });
    const two = showBoard({ defaultValue: familyBoard({ id: 'two' }), 'aria-label': 'two', role: 'group' });
    await userEvent.fill(field(`Add to ${worries}`, group('two')), 'only here');
    await press(button('Add', group('two').getByRole('region', { name: worries })));
    await expect.poll(() => two.heard).toEqual([`Added to ${worries}: only here`]);
    await expect.element(button('Undo', group('one'))).toHaveAttribute('aria-disabled', 'true');
    await press(button('List', group('one')));
    await expect.element(button('Picture', group('two'))).toHaveAttribute('aria-pressed', 'true');
    await press(button(`Move to…: ${late}`, group('two')));
    await press(button('To the bottom', dialog('Move')));
    expect(document.activeElement?.closest('[aria-label="two"]')).not.toBeNull();
    expect(focused()).toBe(`Move to…: ${late}`);
    expect(one.told).toEqual([]);
    expect(two.told.map(({ value }) => value.id)).toEqual(['two', 'two']);
    expect(one.heard).toEqual(['Shown as a list.']);
  });

  test('share no id', async () => {
    showBoard({ defaultValue: familyBoard({ id: 'one' }) });
    showBoard({ defaultValue: familyBoard({ id: 'two' }) });
    await press(button(`Details: ${late}`).first());
    await comeToRest();
    const ids = Array.from(document.querySelectorAll('[data-mapwell] [id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Lets the page come to rest. */
async function comeToRest(): Promise<void> {
  await new Promise((rest) => requestAnimationFrame(rest));
}
