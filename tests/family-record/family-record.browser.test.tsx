import { render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FamilyRecordCommand, FamilyRecordDocument, FamilyRecordProps } from '../../src/family-record';
import { FamilyRecord, projectRecord } from '../../src/family-record';
import type { DocumentChange } from '../../src/foundation/react/use-document';
import { wholeFamilies } from '../../stories/families/whole-families';
import '../../src/styles.css';

const { record: family } = wholeFamilies.tariqAndAisha;

interface Told {
  record: FamilyRecordDocument;
  change: DocumentChange<FamilyRecordCommand>;
}

function show(props: Partial<FamilyRecordProps> = {}) {
  const told: Told[] = [];
  render(
    <FamilyRecord
      defaultValue={family}
      onChange={(record, change) => void told.push({ record, change })}
      {...props}
    />,
  );
  return told;
}

const root = () => {
  const element = document.querySelector<HTMLElement>('[data-mapwell="family-record"]');
  if (!element) throw new Error('No record is on the page');
  return element;
};
const tool = (name: string) => {
  const element = root().querySelector<HTMLElement>(`[data-tool="${name}"]`);
  if (!element) throw new Error(`No ${name} is on the page`);
  return element;
};
const bar = () => root().querySelector<HTMLElement>(':scope > .mapwell-toolbar') ?? document.body;
const button = (around: HTMLElement, part: string) => {
  const found = around.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!found) throw new Error(`No part ${part}`);
  return found;
};
const nameOf = (element: Element) => element.getAttribute('aria-label');
const heard = () => root().querySelector(':scope > [data-part="live-region"]')?.textContent;

const worry = async (text: string) => {
  const field = tool('mapping-board').querySelector<HTMLElement>('[data-part="capture"] textarea');
  if (!field) throw new Error('The map has no field');
  await userEvent.click(field);
  await userEvent.keyboard(`${text}{Enter}`);
};
const boardHas = (text: string) =>
  within(tool('mapping-board')).queryAllByRole('button', { name: `Edit: ${text}` }).length > 0;
const begin = (what: string) => userEvent.click(screen.getByRole('button', { name: `Begin: ${what}` }));
const emptyPage = { defaultValue: undefined, tools: ['mapping-board', 'safety-plan'] } as const;

describe('one history over all tools', () => {
  test('a tool’s own undo and the page’s are one: each takes back the last thing done, whose name both say', async () => {
    const told = show(emptyPage);
    await begin('The map');
    await worry('He was cold');
    await expect.poll(() => boardHas('He was cold')).toBe(true);
    const ofTool = button(tool('mapping-board'), 'undo');
    expect(nameOf(ofTool)).toContain('He was cold');
    expect(nameOf(button(bar(), 'undo'))).toContain('He was cold');
    await userEvent.click(ofTool);
    await expect.poll(() => boardHas('He was cold')).toBe(false);
    expect(told.at(-1)?.change.how).toBe('undo');
    await userEvent.click(button(bar(), 'redo'));
    await expect.poll(() => boardHas('He was cold')).toBe(true);
    // What was done twice would stand twice.
    expect(told.at(-1)?.record.tools['mapping-board'][0]?.items).toHaveLength(1);
    await userEvent.click(button(bar(), 'undo'));
    await userEvent.click(button(bar(), 'undo'));
    expect(told.at(-1)?.record.tools['mapping-board']).toEqual([]);
    expect(nameOf(button(bar(), 'undo'))).toBe('Undo');
  });

  test('what was done in another tool is not offered by a tool’s button, and taken back by its keys', async () => {
    const told = show(emptyPage);
    await begin('The map');
    await begin('The safety plan');
    await worry('He was cold');
    const ofPlan = button(tool('safety-plan'), 'undo');
    expect(ofPlan.getAttribute('aria-disabled')).toBe('true');
    ofPlan.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => boardHas('He was cold')).toBe(false);
    expect(told.at(-1)?.change.how).toBe('undo');
    await expect.poll(heard).toContain('Undone: Added to');
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(() => boardHas('He was cold')).toBe(true);
  });

  test('is told with the tool’s own command, and one thing at a time is taken back', async () => {
    const told = show(emptyPage);
    await begin('The map');
    await worry('He was cold');
    await worry('Nobody came');
    const because = told.map(({ change: { command } }) =>
      command.type === 'change-slice' ? (command.because?.command.type ?? 'none') : command.type,
    );
    expect(because).toEqual(['none', 'add-item', 'add-item']);
    await userEvent.click(button(bar(), 'undo'));
    await expect.poll(() => boardHas('Nobody came')).toBe(false);
    expect(boardHas('He was cold')).toBe(true);
  });
});

describe('the people of a record', () => {
  const people = () => {
    const element = root().querySelector<HTMLElement>('[data-mapwell="family-people"]');
    if (!element) throw new Error('The people are not on the page');
    return element;
  };

  test('are renamed in every tool, and the rename is said', async () => {
    const told = show();
    const person = family.people[0];
    if (!person) throw new Error('nobody');
    await userEvent.click(within(people()).getByRole('button', { name: `Another name for ${person.name}` }));
    const field = screen.getByRole('textbox', { name: 'The name, as the family says it' });
    expect(field).toHaveProperty('value', person.name);
    await userEvent.clear(field);
    expect(button(root(), 'do').getAttribute('aria-disabled')).toBe('true');
    await userEvent.type(field, 'Tariq A.');
    await userEvent.click(screen.getByRole('button', { name: 'Change it everywhere' }));
    expect(told.at(-1)?.record.people[0]?.name).toBe('Tariq A.');
    await expect.poll(heard).toBe(`${person.name} is now called Tariq A.`);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Another name for Tariq A.');
  });

  test('are taken out with what would be left without a name, and put back', async () => {
    const told = show();
    const nan = family.people.find(({ kind }) => kind === 'naturallyConnected');
    if (!nan) throw new Error('the family has nobody around it');
    await userEvent.click(within(people()).getByRole('button', { name: `Take out: ${nan.name}` }));
    const left = button(root(), 'left-without').querySelectorAll('li');
    expect(left.length).toBeGreaterThan(0);
    expect(Array.from(left).every(({ textContent }) => textContent.includes(nan.name))).toBe(true);
    await userEvent.click(screen.getByRole('textbox', { name: 'Why?' }));
    await userEvent.keyboard('Written twice{Enter}');
    expect(told).toHaveLength(1);
    const [removal] = told[0]?.record.personRemovals ?? [];
    expect([removal?.personId, removal?.removed?.why]).toEqual([nan.id, 'Written twice']);
    // What was written of them stands as it was.
    expect(told[0]?.record.tools).toEqual(family.tools);
    expect(document.activeElement?.textContent).toBe('The people');
    await userEvent.click(within(people()).getByText('1 person taken out'));
    expect(people().textContent).toContain('Why: Written twice');
    await userEvent.click(within(people()).getByRole('button', { name: `Put back: ${nan.name}` }));
    expect(told.at(-1)?.record.personRemovals[0]?.removed).toBeNull();
  });

  test('are none but those a copy names, and nothing of theirs can be changed there', () => {
    const child = family.people.find(({ kind }) => kind === 'child');
    const copy = projectRecord(family, { kind: 'child', personId: child?.id ?? '' });
    show({ defaultValue: undefined, value: copy, readOnly: true });
    expect(people().querySelectorAll('li')).toHaveLength(copy.people.length);
    expect(within(people()).queryAllByRole('button')).toEqual([]);
    expect(people().querySelector('input')).toBeNull();
  });

  test('are left out where a host shows its own', () => {
    show({ showPeople: false });
    expect(root().querySelector('[data-mapwell="family-people"]')).toBeNull();
  });
});

describe('what tools know of one another', () => {
  test('the plan is given the danger statements, and what is chosen is a link in the record', async () => {
    show({ tools: ['safety-plan'] });
    expect(family.tools.statements.some(({ dangers }) => dangers.length > 0)).toBe(true);
    const text = family.tools.statements.flatMap(({ dangers }) => dangers)[0];
    const words = text?.title || text?.text || '';
    await expect.poll(() => tool('safety-plan').textContent).toContain(words.slice(0, 30));
  });

  test('a danger and a stage are linked, said by name, and linked no more', async () => {
    const told = show();
    const stages = root().querySelector<HTMLElement>('[data-mapwell="family-stages"]');
    const box = stages?.querySelector<HTMLInputElement>('input[type="checkbox"]:not(:checked)');
    if (!box) throw new Error('no stage can be chosen');
    const label = box.closest('label')?.textContent ?? '';
    await userEvent.click(box);
    expect(told.at(-1)?.change.command.type).toBe('link-stage');
    await expect.poll(heard).toContain(`is worked on in: ${label}`);
    await userEvent.click(box);
    expect(told.at(-1)?.change.command.type).toBe('unlink-stage');
    await expect.poll(heard).toContain(`is no longer worked on in: ${label}`);
    expect(told.at(-1)?.record.stageLinks.at(-1)?.removed).not.toBeNull();
  });
});

test('the same record set again changes nothing, and a host that refuses sees the old one come back', async () => {
  const told: FamilyRecordDocument[] = [];
  const refusing = (
    <FamilyRecord value={family} onChange={(record) => void told.push(record)} tools={['mapping-board']} />
  );
  const { rerender } = render(refusing);
  rerender(refusing);
  expect(told).toEqual([]);
  await userEvent.click(screen.getAllByRole('button', { name: /^Take out: / })[0] as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Take out of the list' }));
  expect(told).toHaveLength(1);
  expect(screen.queryByText('1 person taken out')).toBeNull();
});
