import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import type { Person } from '../../src/foundation/document';
import type {
  SafetyScaleCommand,
  SafetyScaleDocument,
  SafetyScaleProps,
  ScaleForm,
} from '../../src/safety-scale';
import {
  createSafetyScale,
  openSafetyScale,
  ratingOf,
  SafetyScale,
  safetyPreset,
} from '../../src/safety-scale';

/** One call of `onChange`. */
export interface Told {
  value: SafetyScaleDocument;
  command: SafetyScaleCommand;
  how: 'do' | 'undo' | 'redo';
}

/** Everyone who is asked, in order. */
export const everyone = ['gran', 'mum', 'okafor', 'tariq'] as const;

export const people: readonly Person[] = [
  { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
  { id: 'mum', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'okafor', name: 'Mr Okafor', kind: 'professional', role: 'class teacher' },
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
];

export const nameOf = (raterId: string): string => people.find(({ id }) => id === raterId)?.name ?? '';

export const wording = safetyPreset.wording;

/** A scale on which these people are asked and nobody has answered. */
export function familyScale(more: Partial<SafetyScaleDocument> = {}): SafetyScaleDocument {
  return {
    ...createSafetyScale({
      id: 'scale-1',
      wording,
      people,
      raters: everyone,
      rounds: [{ id: 'now', on: null, meeting: '', hidden: false }],
    }),
    ...more,
  };
}

const untrue: string[] = [];

// Whatever a test does: each document that a host is told of can be saved and opened again without a word.
afterEach(() => {
  expect.soft(untrue.splice(0)).toEqual([]);
});

/** Notes what a host is told, and holds every document against the schema. */
export function noteTold(): { told: Told[]; onChange: NonNullable<SafetyScaleProps['onChange']> } {
  const told: Told[] = [];
  return {
    told,
    onChange(value, { command, how }) {
      const again = openSafetyScale(JSON.stringify(value));
      if (JSON.stringify(again.document) !== JSON.stringify(value))
        untrue.push(`${command.type}: not as the schema says`);
      untrue.push(...again.issues.map(({ sentence }) => `${command.type}: ${sentence}`));
      told.push({ value, command, how });
    },
  };
}

export interface ShownScale {
  told: Told[];
  /** Everything said aloud so far, in order. */
  heard: string[];
  container: HTMLElement;
  /** The document as it is now. */
  latest: () => SafetyScaleDocument;
  rerender: (props: SafetyScaleProps) => void;
}

/** Shows a scale that holds its own document, begun with `defaultValue`, or with what `props` say. */
export function showScale(
  props: SafetyScaleProps = {},
  around?: React.FC<{ children: React.ReactNode }>,
): ShownScale {
  const { told, onChange } = noteTold();
  const Around = around ?? React.Fragment;
  const begun = props.defaultValue ?? (props.value === undefined ? familyScale() : undefined);
  const scale = (now: SafetyScaleProps) => (
    <Around>
      <SafetyScale onChange={onChange} defaultValue={begun} {...now} />
    </Around>
  );
  const shown = render(scale(props));
  return {
    told,
    heard: listen(shown.container),
    container: shown.container,
    latest: () => told[told.length - 1]?.value ?? openSafetyScale(props.value ?? begun).document,
    rerender: (next) => {
      shown.rerender(scale(next));
    },
  };
}

/** What the scale says aloud from now on, sentence by sentence. */
export function listen(within: ParentNode): string[] {
  const region = within.querySelector('[role="status"][aria-live="polite"]');
  if (!region) throw new Error('There is nothing that could speak.');
  const heard: string[] = [];
  new MutationObserver(() => {
    heard.push(region.textContent ?? '');
  }).observe(region, { childList: true });
  return heard;
}

/** The number somebody has given on the occasion under way: null where there is none. */
export function numberOf(scale: SafetyScaleDocument, raterId: string): number | null {
  const round = scale.rounds[scale.rounds.length - 1];
  return (round && ratingOf(scale, round.id, raterId)?.value) ?? null;
}

/** Everyone's numbers in order. */
export const numbersOf = (scale: SafetyScaleDocument) =>
  scale.raters.map((raterId) => numberOf(scale, raterId));

// What a person finds on a scale, by what it is and what it is called.

export const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
export const lineOf = (name: string): Locator =>
  page.getByRole('slider', { name: `Answer of ${name}`, exact: true }).or(blankLineOf(name));
export const blankLineOf = (name: string): Locator =>
  page.getByRole('spinbutton', { name: `Answer of ${name}`, exact: true });
export const radiosOf = (name: string): Locator =>
  page.getByRole('radiogroup', { name: `Answer of ${name}`, exact: true });
export const radioOf = (name: string, number: number): Locator =>
  radiosOf(name).getByRole('radio', { name: new RegExp(`^${number} out of`) });
export const fieldOf = (name: string): Locator =>
  page.getByRole('textbox', { name: `Number for ${name}`, exact: true });

/** The control of a person's answer in a form, which may be any element of it that can be focused. */
export function controlOf(form: ScaleForm, name: string): HTMLElement {
  const locator = {
    slider: lineOf(name),
    radio: radiosOf(name).getByRole('radio').first(),
    number: fieldOf(name),
  }[form];
  const element = locator.element();
  if (!(element instanceof HTMLElement)) throw new Error(`There is no control of ${name}.`);
  return element;
}

/** The place of a number on somebody's line, in CSS pixels of the window. */
export function placeOn(name: string, number: number, rtl = false): { x: number; y: number } {
  const line = lineOf(name).element().closest('.mapwell-slider');
  if (!line) throw new Error(`${name} has no line.`);
  const { left, top, width, height } = line.getBoundingClientRect();
  const along = (number - wording.min) / (wording.max - wording.min);
  // A pixel from the very end: a press on the edge itself is beside the line.
  const x = Math.min(width - 1, Math.max(1, (rtl ? 1 - along : along) * width));
  return { x: left + x, y: top + height / 2 };
}

/** What is read beside somebody's name. */
export function answerOf(name: string): string {
  const rater = page
    .getByRole('list', { name: 'Who is asked' })
    .getByRole('listitem')
    .filter({ hasText: name })
    .first();
  return rater.element().querySelector('[data-part="answer"]')?.textContent ?? '';
}

export async function press(target: Locator): Promise<void> {
  await userEvent.click(target);
}

export const keys = (...names: readonly string[]): Promise<void> =>
  userEvent.keyboard(names.map((name) => `{${name}}`).join(''));

/** Long enough for everything to be said. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 120));
