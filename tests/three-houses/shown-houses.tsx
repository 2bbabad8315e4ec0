import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page } from 'vitest/browser';
import type { ThreeHousesCommand, ThreeHousesDocument, ThreeHousesProps } from '../../src/three-houses';
import { openThreeHouses, ThreeHouses } from '../../src/three-houses';

/** One call of `onChange`. */
export interface Told {
  value: ThreeHousesDocument;
  command: ThreeHousesCommand;
  how: 'do' | 'undo' | 'redo';
}

const untrue: string[] = [];

// Whatever a test does: each document that a host is told of can be saved and opened again without a word.
afterEach(() => {
  expect.soft(untrue.splice(0)).toEqual([]);
});

export interface Shown {
  told: Told[];
  /** Everything said aloud so far, in order. */
  heard: string[];
  container: HTMLElement;
  /** The document as it is now. */
  latest: () => ThreeHousesDocument;
  rerender: (props: ThreeHousesProps) => void;
}

/** Shows a session that holds its own document, begun with `defaultValue`. */
export function show(props: ThreeHousesProps): Shown {
  const told: Told[] = [];
  const onChange: NonNullable<ThreeHousesProps['onChange']> = (value, { command, how }) => {
    const again = openThreeHouses(JSON.stringify(value));
    if (JSON.stringify(again.document) !== JSON.stringify(value))
      untrue.push(`${command.type}: not as the schema says`);
    untrue.push(...again.issues.map(({ sentence }) => `${command.type}: ${sentence}`));
    told.push({ value, command, how });
  };
  const drawn = (now: ThreeHousesProps) => <ThreeHouses onChange={onChange} {...now} />;
  const shown = render(drawn(props));
  return {
    told,
    heard: listen(shown.container),
    container: shown.container,
    latest: () => told[told.length - 1]?.value ?? openThreeHouses(props.value ?? props.defaultValue).document,
    rerender: (next) => {
      shown.rerender(drawn(next));
    },
  };
}

/** What is said aloud from now on, sentence by sentence. */
function listen(within: ParentNode): string[] {
  const region = within.querySelector('[data-part="live-region"]');
  if (!region) throw new Error('There is nothing that could speak.');
  const heard: string[] = [];
  new MutationObserver(() => {
    heard.push(region.textContent ?? '');
  }).observe(region, { childList: true });
  return heard;
}

// What a person finds, by what it is and what it is called.

export const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
export const field = (name: string | RegExp): Locator => page.getByRole('textbox', { name, exact: true });
export const choice = (name: string | RegExp): Locator => page.getByRole('combobox', { name, exact: true });
/** A place to draw in, by what it is called. */
export const picture = (name: string): Locator =>
  page.getByRole('application', { name: new RegExp(`^${name}, to draw in`) });

/** Everything that is on the page: its text and what stands in its fields, names that are heard, and titles. */
export function everythingOn(container: HTMLElement): string {
  const all = Array.from(container.querySelectorAll<HTMLElement>('*'));
  const attributes = all.flatMap((one) => Array.from(one.attributes, ({ value }) => value));
  const values = all.flatMap((one) =>
    one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : [],
  );
  return [container.textContent, ...attributes, ...values].join('\n');
}
