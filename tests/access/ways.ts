import { queryAllByRole } from '@testing-library/dom';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type * as React from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

/** What a person did, as the host hears of it. */
export interface Emitted {
  command: { type: string } & Record<string, unknown>;
  how: string;
}

/**
 * An element as a person finds it: by its role, its name and, where several have the same name, the name of the group it
 * stands in. What opens a fold has the role `summary`.
 */
export type Target = [role: string, name: string | RegExp, group?: string];

/** One who has a keyboard and nothing else. */
export interface KeyHands {
  /** Tab until the element has the focus. Fails when the focus has been everywhere. */
  tabTo: (...target: Target) => Promise<void>;
  /** Presses keys in the notation of user-event: `{Enter}`, `{Control>}z{/Control}`. */
  press: (...keys: string[]) => Promise<void>;
  /** Types text into what has the focus. */
  type: (text: string) => Promise<void>;
  /** Arrow keys in the choice that has the focus, until it says this. */
  choose: (option: string) => Promise<void>;
}

/** One who presses, with a mouse or a finger, and types only where there are words to write. */
export interface PressHands {
  press: (...target: Target) => Promise<void>;
  /** Presses the field, then types. Without a field: into the one that was given the focus. */
  write: (text: string, ...target: Target | []) => Promise<void>;
  choose: (option: string, ...target: Target) => Promise<void>;
}

/** How a person does one thing, in both ways, and what the host then hears. */
export interface Way {
  keys?: (hands: KeyHands) => Promise<void>;
  presses?: (hands: PressHands) => Promise<void>;
  /** What the last command says. Keys that are not named may be anything. */
  command: { type: string } & Record<string, unknown>;
  /** Default `do`. */
  how?: 'do' | 'undo' | 'redo';
}

/** A tool and all that can be done with it. */
export interface WaysTable {
  /** The tool’s folder in src. */
  tool: string;
  /** The tool on the page, with a document in which everything can be done. */
  show: (tell: (emitted: Emitted) => void) => React.ReactElement;
  /** Every name that needs both ways: the registry of commands, those with details taken apart by detail. */
  needed: readonly string[];
  ways: Readonly<Record<string, Way>>;
  /** Ways beside the needed ones, by keys alone or by pressing alone. */
  shortcuts: Readonly<Record<string, Way>>;
}

/** Every way that a table lacks, by name, and every way in it that no command asks for. */
export function missingWays({ needed, ways }: Pick<WaysTable, 'needed' | 'ways'>): string[] {
  const missing = needed.flatMap((name) => [
    ...(ways[name]?.keys ? [] : [`${name} cannot be done by keys alone`]),
    ...(ways[name]?.presses ? [] : [`${name} cannot be done by pressing alone`]),
  ]);
  const unasked = Object.keys(ways).filter((name) => !needed.includes(name));
  return [...missing, ...unasked.map((name) => `${name} is the way to no command`)];
}

function toolOnPage(tool: string): HTMLElement {
  const shown = document.querySelectorAll<HTMLElement>(`[data-mapwell="${tool}"]`);
  expect(shown, `one ${tool} is shown`).toHaveLength(1);
  const [root] = shown;
  if (!root) throw new Error(`No ${tool} is on the page`);
  return root;
}

function found(around: HTMLElement, [role, name, group]: Target): HTMLElement[] {
  const says = (fold: Element) => {
    const text = fold.textContent.trim();
    return typeof name === 'string' ? text === name : name.test(text);
  };
  const named =
    role === 'summary'
      ? Array.from(around.querySelectorAll('summary')).filter(says)
      : queryAllByRole(around, role, { name });
  return named.filter((one) => one.checkVisibility() && (group === undefined || standsIn(one, group)));
}

function standsIn(element: HTMLElement, group: string): boolean {
  return element.closest('fieldset')?.querySelector('legend')?.textContent === group;
}

/** What can be reached now: an open dialog lies over everything else. */
function within(): HTMLElement {
  const dialogs = document.querySelectorAll<HTMLElement>('dialog[open]');
  return dialogs[dialogs.length - 1] ?? document.body;
}

/** How often Tab has to be pressed if the page stays as it is. A press may change it, so this is no more than a guess. */
function stopsTo(element: HTMLElement): number {
  const fields = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const stops = Array.from(within().querySelectorAll<HTMLElement>(fields)).filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
  );
  const here = document.activeElement;
  return stops.indexOf(element) - (here instanceof HTMLElement ? stops.indexOf(here) : -1);
}

const mostStops = 200;

const keyHands: KeyHands = {
  async tabTo(...target) {
    const [wanted] = found(within(), target);
    const guess = wanted === undefined ? 0 : stopsTo(wanted);
    // Every press is a real one. Several at once only save the way to the browser and back.
    if (guess > 1) await userEvent.keyboard('{Tab}'.repeat(guess));
    for (let stop = 0; stop < mostStops; stop += 1) {
      const here = document.activeElement;
      if (here?.parentElement && found(here.parentElement, target).some((match) => match === here)) return;
      await userEvent.keyboard('{Tab}');
    }
    throw new Error(`Tab never came to the ${target[0]} ${String(target[1])}`);
  },
  async press(...keys) {
    for (const key of keys) await userEvent.keyboard(key);
  },
  async type(text) {
    await userEvent.keyboard(text.replace(/[{[]/g, '$&$&'));
  },
  async choose(option) {
    const choice = document.activeElement;
    if (!(choice instanceof HTMLSelectElement)) throw new Error('What has the focus is not a choice');
    await userEvent.keyboard('{Home}');
    for (let step = 0; step < choice.options.length; step += 1) {
      if (choice.selectedOptions[0]?.text === option) return;
      await userEvent.keyboard('{ArrowDown}');
    }
    throw new Error(`The choice has no ${option}`);
  },
};

/** The one element that is meant, once it is there: what a fold shows comes a moment after it was opened. */
const one = (...target: Target): Promise<HTMLElement> => vi.waitFor(() => onlyOne(...target));

function onlyOne(...target: Target): HTMLElement {
  const elements = found(within(), target);
  const [element] = elements;
  if (!element || elements.length > 1) {
    throw new Error(`${elements.length} elements are a ${target[0]} named ${String(target[1])}`);
  }
  return element;
}

const pressHands: PressHands = {
  async press(...target) {
    await userEvent.click(await one(...target));
  },
  async write(text, ...target) {
    if (target.length > 0) await userEvent.click(await one(...(target as Target)));
    await userEvent.keyboard(text.replace(/[{[]/g, '$&$&'));
  },
  async choose(option, ...target) {
    // The list that opens belongs to the system and is out of a test’s reach. This does what pressing in it does.
    await userEvent.selectOptions(await one(...target), option);
  },
};

/** Where the focus is, in words: seen, named and in the tool, or what is wrong with it. */
function focusFault(root: HTMLElement): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return 'the focus is nowhere';
  if (!root.contains(element)) return 'the focus has left the tool';
  const { width, height } = element.getBoundingClientRect();
  const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!seen || width < 2 || height < 2)
    return `the focus is on something unseen: ${element.outerHTML.slice(0, 120)}`;
  axe.setup(document.body);
  const name = axe.commons.text.accessibleText(element);
  axe.teardown();
  return name.trim() === ''
    ? `the focus is on something without a name: ${element.outerHTML.slice(0, 120)}`
    : null;
}

async function walk(table: WaysTable, way: Way, take: () => Promise<void>): Promise<void> {
  const heard: Emitted[] = [];
  render(table.show((emitted) => heard.push(emitted)));
  await take();
  const expected: unknown = expect.objectContaining({
    command: expect.objectContaining(way.command) as unknown,
    how: way.how ?? 'do',
  });
  await expect.poll(() => heard, { message: 'what the host hears of' }).toContainEqual(expected);
  // The focus moves once the document the command made is on the page.
  await expect.poll(() => focusFault(toolOnPage(table.tool)), { timeout: 1000 }).toBeNull();
}

/** Tests of every way of a tool. A command without both ways is a test that fails under its name. */
export function testWays(table: WaysTable): void {
  const { ways, shortcuts, tool } = table;
  describe(`${tool}: everything by keys alone and by pressing alone`, () => {
    for (const fault of missingWays(table)) {
      test(fault, () => {
        expect.fail(`${fault}: give it a way in tests/access/${tool}.ways.ts`);
      });
    }
    for (const [name, way] of Object.entries({ ...ways, ...shortcuts })) {
      const { keys, presses } = way;
      if (keys) test(`${name}, by keys alone`, () => walk(table, way, () => keys(keyHands)));
      if (presses) test(`${name}, by pressing alone`, () => walk(table, way, () => presses(pressHands)));
    }
  });
}
