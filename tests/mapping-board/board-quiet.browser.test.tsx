import { cleanup, fireEvent, render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { MappingBoard } from '../../src';
import { bed, dark, familyBoard, late, ray, workingWell, worries } from './family';
import { drag, middleOf, mouse } from './hand';
import {
  button,
  card,
  choice,
  dialog,
  field,
  goTo,
  press,
  showBoard,
  thingsIn,
  unfold,
  writeDown,
} from './shown-board';

afterEach(() => {
  vi.restoreAllMocks();
});

/** An afternoon with a map: everything a person does, once. */
async function useEverything(): Promise<void> {
  await writeDown(worries, 'He was cold');
  await press(button(`Edit: ${late}`));
  await userEvent.keyboard('!{Escape}');
  await press(button(`Move to…: ${bed}`));
  await press(button('To the top', dialog('Move')));
  goTo(button(`Drag: ${dark}`));
  await userEvent.keyboard(' {ArrowDown} ');
  const target = card(ray).element().getBoundingClientRect();
  await drag(mouse, middleOf(button(`Drag: ${late}!`).element()), { x: target.left + 60, y: target.top + 4 });
  expect(thingsIn(workingWell)).toContain(`${late}!`);
  goTo(button(`Edit: ${dark}`));
  await userEvent.keyboard('{Control>}x{/Control}');
  await press(button(`Paste here: ${workingWell}`));
  await press(button(`Details: ${ray}`));
  await userEvent.fill(field('Where from?', dialog('Details')), 'School log');
  await userEvent.selectOptions(choice('How is it known?', dialog('Details')), 'It is in a record');
  await press(dialog('Details').getByText('Take off the map', { exact: true }).first());
  await press(button('Take off the map', dialog('Details')));
  await unfold('1 thing taken off the map');
  await press(button(`Put back: ${ray}`));
  await press(button(/^Undo: /));
  await press(button(/^Redo: /));
  await press(page.getByText('Look at…', { exact: true }));
  await userEvent.selectOptions(choice('Whose view'), 'Tariq');
  await press(button('Show everything'));
  await press(button('List'));
  await press(button('Categories'));
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  await press(button('Change the name'));
  await userEvent.keyboard('!{Enter}');
}

describe('a whole afternoon with a map', () => {
  beforeEach(() => page.viewport(1280, 1000));

  test('says nothing to the console, stores nothing and sends nothing', async () => {
    // Said once of every page that compiles JSX the classic way, as React 17 needs it: not by the board.
    render(<p>Before it begins</p>);
    cleanup();

    const said: unknown[][] = [];
    for (const way of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
      vi.spyOn(console, way).mockImplementation((...words: unknown[]) => said.push([way, ...words]));
    }
    const sent: string[] = [];
    const refuse = (how: string) => () => {
      sent.push(how);
      throw new Error(`The board tried to send something by ${how}.`);
    };
    vi.spyOn(window, 'fetch').mockImplementation(refuse('fetch'));
    vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(refuse('XMLHttpRequest'));
    vi.spyOn(navigator, 'sendBeacon').mockImplementation(refuse('sendBeacon'));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse('storage'));
    vi.spyOn(indexedDB, 'open').mockImplementation(refuse('indexedDB'));
    const cookies = document.cookie;
    const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort();
    const keptBefore = kept();
    const asked = performance.getEntriesByType('resource').length;

    showBoard({ defaultValue: familyBoard() });
    await useEverything();

    expect(said).toEqual([]);
    expect(sent).toEqual([]);
    expect(kept()).toEqual(keptBefore);
    expect(document.cookie).toBe(cookies);
    expect(await indexedDB.databases()).toEqual([]);
    expect(
      performance
        .getEntriesByType('resource')
        .slice(asked)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('leaves the rest of the page alone: nothing stands outside the board’s own element', async () => {
    const head = document.head.innerHTML;
    const outside = Array.from(document.body.children);
    const { container, unmount } = showBoard({ defaultValue: familyBoard() });
    await writeDown(worries, 'He was cold');
    await press(button(`Details: ${late}`));
    await userEvent.keyboard('{Escape}');
    const target = card(ray).element().getBoundingClientRect();
    await drag(mouse, middleOf(button(`Drag: ${late}`).element()), {
      x: target.left + 60,
      y: target.top + 4,
    });
    expect(Array.from(document.body.children)).toEqual([...outside, container]);
    expect(document.head.innerHTML).toBe(head);
    expect(document.body.getAttributeNames()).toEqual([]);
    unmount();
    expect(container.innerHTML).toBe('');
  });
});

describe('after two hundred maps were opened, worked on and closed', () => {
  const twoThings = familyBoard({ items: familyBoard().items.slice(2, 4) });
  const listening: Map<string, number> = new Map();
  const change = (by: number) => (target: EventTarget, type: string) => {
    if (target !== document && target !== window) return;
    const name = `${target === window ? 'window' : 'document'} ${type}`;
    listening.set(name, (listening.get(name) ?? 0) + by);
  };

  /** Counts by hand: a spy would hold on to every element it saw. */
  const counting = async (act: () => Promise<void>): Promise<void> => {
    const restore = (['addEventListener', 'removeEventListener'] as const).map((way) => {
      const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, way) ?? {};
      const noted = new Proxy(original.value as EventTarget[typeof way], {
        apply(listen, target: EventTarget, given: Parameters<EventTarget[typeof way]>) {
          change(way === 'addEventListener' ? 1 : -1)(target, given[0]);
          Reflect.apply(listen, target, given);
        },
      });
      Object.defineProperty(EventTarget.prototype, way, { ...original, value: noted });
      return () => Object.defineProperty(EventTarget.prototype, way, original);
    });
    await act();
    restore.forEach((undo) => undo());
  };

  const oneMap = (): void => {
    const { container, unmount } = render(<MappingBoard defaultValue={twoThings} />);
    const part = (selector: string): Element => {
      const found = container.querySelector(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    };
    const capture = part('textarea');
    fireEvent.change(capture, { target: { value: 'He was cold' } });
    fireEvent.keyDown(capture, { key: 'Enter' });
    const handle = part('[data-part="drag-handle"]');
    fireEvent.pointerDown(handle, { isPrimary: true, button: 0, clientX: 9, clientY: 9 });
    fireEvent.pointerMove(document, { clientX: 90, clientY: 90 });
    fireEvent.pointerUp(document);
    fireEvent.keyDown(part('[data-part="drag-handle"]'), { key: ' ' });
    fireEvent.click(part('[data-part="details-button"]'));
    // Lifted by keys, with a dialog open: a page may take a map away at any moment.
    unmount();
  };

  const counters = async () => {
    cleanup();
    for (let rest = 0; rest < 3; rest += 1) await new Promise((done) => setTimeout(done, 60));
    await cdp().send('HeapProfiler.collectGarbage');
    return cdp().send('Memory.getDOMCounters');
  };

  test('no element, no listener and no part of a map is left', { timeout: 60_000 }, async () => {
    for (let maps = 0; maps < 10; maps += 1) oneMap();
    const before = await counters();
    const elements = document.querySelectorAll('*').length;
    let after = before;
    await counting(async () => {
      for (let maps = 0; maps < 200; maps += 1) oneMap();
      after = await counters();
    });
    expect(document.querySelectorAll('*').length).toBe(elements);
    expect(Array.from(listening).filter(([, count]) => count > 0)).toEqual([]);
    // One map has about four hundred nodes and as many listeners as React gives its root.
    expect(after.nodes - before.nodes).toBeLessThan(400);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(150);
  });
});
