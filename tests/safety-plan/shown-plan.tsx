import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page } from 'vitest/browser';
import type { Person } from '../../src/foundation/document';
import type { SafetyPlanCommand, SafetyPlanDocument, SafetyPlanProps } from '../../src/safety-plan';
import {
  createChildSignal,
  createPlanDiaryEntry,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  openSafetyPlan,
  SafetyPlan,
} from '../../src/safety-plan';

/** One call of `onChange`. */
export interface Told {
  value: SafetyPlanDocument;
  command: SafetyPlanCommand;
  how: 'do' | 'undo' | 'redo';
}

export const people: readonly Person[] = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
  { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
  { id: 'dad', name: 'Dad', kind: 'parent', role: '' },
];
export const shared = { level: 'shared', notShownTo: [] } as const;
export const granStays = 'Gran sleeps over.';
export const deeHasAKey = 'Dee has a key.';
export const dinosaur = 'The blue dinosaur';

/** A plan with two rules, a sign to look out for, a signal and a day. */
export function nights(more: Partial<SafetyPlanDocument> = {}): SafetyPlanDocument {
  return {
    ...createSafetyPlan({
      id: 'nights',
      title: 'Nights',
      people,
      rules: [
        createPlanRule({ id: 'r1', text: granStays, who: ['gran'], visibility: shared }),
        createPlanRule({ id: 'r2', text: deeHasAKey, visibility: shared }),
      ],
      triggers: [createPlanTrigger({ id: 't1', text: 'Work rings.', visibility: shared })],
      signals: [createChildSignal({ id: 's1', text: dinosaur, knownTo: ['gran'], visibility: shared })],
      diary: [createPlanDiaryEntry({ id: 'd1', text: 'All was well.', visibility: shared })],
    }),
    ...more,
  };
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
  latest: () => SafetyPlanDocument;
  rerender: (props: SafetyPlanProps) => void;
}

/** Shows a plan that holds its own document, begun with `defaultValue`, or with what `props` say. */
export function show(props: SafetyPlanProps = {}): Shown {
  const told: Told[] = [];
  const onChange: NonNullable<SafetyPlanProps['onChange']> = (value, { command, how }) => {
    const again = openSafetyPlan(JSON.stringify(value));
    if (JSON.stringify(again.document) !== JSON.stringify(value))
      untrue.push(`${command.type}: not as the schema says`);
    untrue.push(...again.issues.map(({ sentence }) => `${command.type}: ${sentence}`));
    told.push({ value, command, how });
  };
  const begun = props.defaultValue ?? (props.value === undefined ? nights() : undefined);
  const drawn = (now: SafetyPlanProps) => <SafetyPlan onChange={onChange} defaultValue={begun} {...now} />;
  const shown = render(drawn(props));
  return {
    told,
    heard: listen(shown.container),
    container: shown.container,
    latest: () => told[told.length - 1]?.value ?? openSafetyPlan(props.value ?? begun).document,
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

/** Everything that is on the page: its text and what stands in its fields, names that are heard, and titles. */
export function everythingOn(container: HTMLElement): string {
  const all = Array.from(container.querySelectorAll<HTMLElement>('*'));
  const attributes = all.flatMap((one) => Array.from(one.attributes, ({ value }) => value));
  const values = all.flatMap((one) =>
    one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : [],
  );
  return [container.textContent, ...attributes, ...values].join('\n');
}
