import '../../src/styles.css';
import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import type { Person } from '../../src/foundation/document';
import type { StatementsCommand, StatementsDocument, StatementsProps } from '../../src/statements';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  openStatements,
  Statements,
} from '../../src/statements';

/** One call of `onChange`. */
export interface Told {
  value: StatementsDocument;
  command: StatementsCommand;
  how: 'do' | 'undo' | 'redo';
}

export const people: readonly Person[] = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'aisha', name: 'Aisha', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
  { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
  { id: 'helen', name: 'Helen', kind: 'professional', role: 'social worker' },
];

export const march = 'On 4 March Tariq burned his hand.';
export const february = 'In February Tariq looked after Aisha.';
export const worry = 'Gran and Helen are worried that Mum will leave Tariq and Aisha on their own at night.';

/** One set and one harm, with two things that happened. */
export function nights(more: Partial<StatementsDocument> = {}): StatementsDocument {
  return {
    ...createStatements({
      id: 'nights',
      people,
      incidents: [
        createIncident({ id: 'march', text: march }),
        createIncident({ id: 'february', text: february }),
      ],
      harms: [createHarmStatement({ id: 'h1', title: 'Alone at night' })],
      dangers: [createDangerStatement({ id: 'd1', number: 1, text: worry })],
      goals: [createSafetyGoal({ id: 'g1', dangerId: 'd1', text: 'Gran will be there every night.' })],
    }),
    ...more,
  };
}

/** The set with other words and parts of its danger statement. */
export const withDanger = (
  danger: Partial<Parameters<typeof createDangerStatement>[0]>,
): StatementsDocument => nights({ dangers: [createDangerStatement({ id: 'd1', number: 1, ...danger })] });

const untrue: string[] = [];

// Whatever a test does: each document that a host is told of can be saved and opened again without a word.
afterEach(() => {
  expect.soft(untrue.splice(0)).toEqual([]);
});

/** Notes what a host is told, and holds every document against the schema. */
export function noteTold(): { told: Told[]; onChange: NonNullable<StatementsProps['onChange']> } {
  const told: Told[] = [];
  return {
    told,
    onChange(value, { command, how }) {
      const again = openStatements(JSON.stringify(value));
      if (JSON.stringify(again.document) !== JSON.stringify(value))
        untrue.push(`${command.type}: not as the schema says`);
      untrue.push(...again.issues.map(({ sentence }) => `${command.type}: ${sentence}`));
      told.push({ value, command, how });
    },
  };
}

export interface Shown {
  told: Told[];
  /** Everything said aloud so far, in order. */
  heard: string[];
  container: HTMLElement;
  /** The document as it is now. */
  latest: () => StatementsDocument;
  rerender: (props: StatementsProps) => void;
}

/** Shows statements that hold their own document, begun with `defaultValue`, or with what `props` say. */
export function show(props: StatementsProps = {}, around?: React.FC<{ children: React.ReactNode }>): Shown {
  const { told, onChange } = noteTold();
  const Around = around ?? React.Fragment;
  const begun = props.defaultValue ?? (props.value === undefined ? nights() : undefined);
  const drawn = (now: StatementsProps) => (
    <Around>
      <Statements onChange={onChange} defaultValue={begun} {...now} />
    </Around>
  );
  const shown = render(drawn(props));
  return {
    told,
    heard: listen(shown.container),
    container: shown.container,
    latest: () => told[told.length - 1]?.value ?? openStatements(props.value ?? begun).document,
    rerender: (next) => {
      shown.rerender(drawn(next));
    },
  };
}

/** What is said aloud from now on, sentence by sentence. */
export function listen(within: ParentNode): string[] {
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
export const dangerText = (): Locator => field('What are people worried could happen? (danger statement 1)');
export const goalText = (): Locator => field('What will be good enough? (safety goal 1)');

/** The element that has the focus, which must be a field to write in. */
export function written(locator: Locator): HTMLTextAreaElement {
  const element = locator.element();
  if (!(element instanceof HTMLTextAreaElement)) throw new Error('This is no field for several lines.');
  return element;
}

export async function press(target: Locator): Promise<void> {
  await userEvent.click(target);
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Long enough for the texts to be looked at and everything to be said. */
export const lookedAt = (): Promise<void> => wait(650);
