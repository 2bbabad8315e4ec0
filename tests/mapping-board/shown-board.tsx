import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import type { MappingBoardCommand, MappingBoardDocument, MappingBoardProps } from '../../src';
import { MappingBoard, openMappingBoard } from '../../src';

type OnChange = NonNullable<MappingBoardProps['onChange']>;

/** One call of `onChange`. */
export interface Told {
  value: MappingBoardDocument;
  command: MappingBoardCommand;
  how: 'do' | 'undo' | 'redo';
  /** The event it came in, `keydown` for example; null outside any event. */
  during: string | null;
}

const untrue: string[] = [];

// Whatever a test does: each document that a host is told of can be saved and opened again without a word.
afterEach(() => {
  expect.soft(untrue.splice(0)).toEqual([]);
});

/** Notes what a host is told, and holds every document against the schema. */
export function noteTold(): { told: Told[]; onChange: OnChange } {
  const told: Told[] = [];
  return {
    told,
    onChange(value, { command, how }) {
      const again = openMappingBoard(value);
      if (again.document !== value) untrue.push(`${command.type}: the document is not as the schema says`);
      untrue.push(...again.issues.map(({ sentence }) => `${command.type}: ${sentence}`));
      told.push({ value, command, how, during: window.event?.type ?? null });
    },
  };
}

export interface ShownBoard {
  /** Everything the host was told, in order. */
  told: Told[];
  /** Everything said aloud so far, in order. */
  heard: string[];
  container: HTMLElement;
  /** The document the host was told of last. */
  latest: () => MappingBoardDocument;
  rerender: (props: MappingBoardProps) => void;
  unmount: () => void;
}

/** Shows a board that holds its own document, begun with `defaultValue`, or with what `props` say. */
export function showBoard(props: MappingBoardProps = {}): ShownBoard {
  const { told, onChange } = noteTold();
  const shown = render(<MappingBoard onChange={onChange} {...props} />);
  return {
    told,
    heard: listen(shown.container),
    container: shown.container,
    latest: () => latestOf(told),
    rerender: (next) => {
      shown.rerender(<MappingBoard onChange={onChange} {...next} />);
    },
    unmount: shown.unmount,
  };
}

export function latestOf(told: readonly Told[]): MappingBoardDocument {
  const last = told[told.length - 1];
  if (!last) throw new Error('The host has been told of nothing.');
  return last.value;
}

/** What the board says aloud from now on, sentence by sentence. */
export function listen(within: ParentNode): string[] {
  const region = within.querySelector('[role="status"][aria-live="polite"]');
  if (!region) throw new Error('There is nothing that could speak.');
  const heard: string[] = [];
  new MutationObserver(() => {
    heard.push(region.textContent ?? '');
  }).observe(region, { childList: true });
  return heard;
}

export type Keeping = 'object' | 'copy' | 'string' | 'refuses';

/**
 * A host that holds the document: as the object it was told of, as a copy made at every render, or as JSON text; or one
 * that refuses every change.
 */
export function Host({ keeping, first, ...rest }: { keeping: Keeping; first: object } & MappingBoardProps) {
  const [held, hold] = React.useState(() => JSON.stringify(first));
  const [object, setObject] = React.useState<object>(first);
  const value: unknown =
    keeping === 'string' ? held : keeping === 'copy' ? JSON.parse(JSON.stringify(object)) : object;
  return (
    <MappingBoard
      {...rest}
      value={value}
      onChange={(next, change) => {
        rest.onChange?.(next, change);
        if (keeping === 'refuses') return;
        hold(JSON.stringify(next));
        setObject(next);
      }}
    />
  );
}

export function showHost(keeping: Keeping, first: object, props: MappingBoardProps = {}): ShownBoard {
  const { told, onChange } = noteTold();
  const shown = render(<Host keeping={keeping} first={first} onChange={onChange} {...props} />);
  return {
    told,
    heard: listen(shown.container),
    container: shown.container,
    latest: () => latestOf(told),
    rerender: () => {
      shown.rerender(<Host keeping={keeping} first={first} onChange={onChange} {...props} />);
    },
    unmount: shown.unmount,
  };
}

// What a person finds on a board, by what it is and what it is called.

export const button = (name: string | RegExp, within: Pick<Locator, 'getByRole'> = page): Locator =>
  within.getByRole('button', { name, exact: true });
export const field = (name: string | RegExp, within: Pick<Locator, 'getByRole'> = page): Locator =>
  within.getByRole('textbox', { name, exact: true });
export const choice = (name: string, within: Pick<Locator, 'getByRole'> = page): Locator =>
  within.getByRole('combobox', { name, exact: true });
export const tick = (name: string, within: Pick<Locator, 'getByRole'> = page): Locator =>
  within.getByRole('checkbox', { name, exact: true });
export const group = (name: string, within: Pick<Locator, 'getByRole'> = page): Locator =>
  within.getByRole('group', { name, exact: true });
export const dialog = (name: string): Locator => page.getByRole('dialog', { name, exact: true });
export const column = (heading: string): Locator => page.getByRole('region', { name: heading, exact: true });
export const captureField = (heading: string): Locator => field(`Add to ${heading}`);
export const card = (text: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^(Edit|Done with): ${escaped(text)}`) }) });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of the things in a place, from top to bottom, as they are read there. */
export function thingsIn(place: string): string[] {
  const list = page.getByRole('list', { name: `Things in ${place}`, exact: true }).query();
  if (!list) return [];
  return Array.from(
    list.children,
    (thing) => thing.querySelector(':scope > :is(p, blockquote)')?.textContent ?? '',
  );
}

/** What has the focus, by its name. */
export function focused(): string {
  const active = document.activeElement;
  if (!active || active === document.body) return 'nothing';
  return active.getAttribute('aria-label') ?? active.textContent ?? '';
}

export async function press(target: Locator): Promise<void> {
  await userEvent.click(target);
}

/** Goes to something by its focus, as a person does who has come there by Tab. */
export function goTo(target: Locator): void {
  const element = target.element();
  if (element instanceof HTMLElement) element.focus();
}

/** Opens what is folded away, once. */
export async function unfold(summary: string | RegExp): Promise<void> {
  const found = page.getByText(summary, { exact: true }).first();
  const fold = found.element().closest('details');
  if (fold && !fold.open) await userEvent.click(found);
}

export async function writeDown(heading: string, text: string): Promise<void> {
  await userEvent.click(captureField(heading));
  await userEvent.keyboard(`${text}{Enter}`);
}
