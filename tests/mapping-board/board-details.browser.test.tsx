import { beforeEach, describe, expect, test } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import type { MapItem } from '../../src';
import { bed, dark, familyBoard, late, people, step } from './family';
import type { ShownBoard } from './shown-board';
import {
  button,
  choice,
  dialog,
  field,
  focused,
  group,
  press,
  showBoard,
  showHost,
  tick,
  unfold,
} from './shown-board';

beforeEach(() => page.viewport(1024, 1400));

const details = dialog('Details');

const openDetails = async (text: string) => {
  await press(button(`Details: ${text}`));
  await expect.element(details).toBeVisible();
};
const close = () => press(button('Done', details));

const itemOf = ({ told }: ShownBoard, id: string): MapItem | undefined =>
  told.at(-1)?.value.items.find((item) => item.id === id);

const person = (name: string, question: string): Locator => tick(name, group(question, details));

/** A field by its question; what helps with it may stand after it. */
const asked = (question: string) => field(new RegExp(`^${question.replace('?', '\\?')}`), details);

interface Answer {
  /** The question, as it is asked. */
  question: string;
  key: keyof MapItem;
  given: string;
  noted: unknown;
  cleared: unknown;
}

const writtenAnswers: Answer[] = [
  {
    question: 'Where from?',
    key: 'sourceNote',
    given: 'School log, 4 March',
    noted: 'School log, 4 March',
    cleared: '',
  },
  { question: 'Language of these words', key: 'lang', given: 'cy', noted: 'cy', cleared: null },
  {
    question: 'What do they say about it?',
    key: 'dispute',
    given: 'He was only at Nan’s',
    noted: 'He was only at Nan’s',
    cleared: '',
  },
  {
    question: 'What is it like for Tariq?',
    key: 'impacts',
    given: 'He will not sleep',
    noted: [{ childId: 'tariq', text: 'He will not sleep' }],
    cleared: [],
  },
  {
    question: 'When did it happen?',
    key: 'happened',
    given: '4 March 2023',
    noted: { said: '4 March 2023', iso: '2023-03-04' },
    cleared: null,
  },
  {
    question: 'How often, in words',
    key: 'frequency',
    given: 'most weekends',
    noted: { words: 'most weekends', count: null, per: null },
    cleared: null,
  },
];

test.each(writtenAnswers.map((answer) => [answer.question, answer] as const))(
  '“%s” can be answered, read back and cleared to not asked',
  async (question, { key, given, noted, cleared }) => {
    const shown = showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    await userEvent.fill(asked(question), given);
    expect(itemOf(shown, 'late')?.[key]).toEqual(noted);
    await close();
    await openDetails(late);
    await expect.element(asked(question)).toHaveValue(given);
    await userEvent.clear(asked(question));
    expect(itemOf(shown, 'late')?.[key]).toEqual(cleared);
    await expect.element(asked(question)).toHaveValue('');
  },
);

const chosenAnswers: Answer[] = [
  { question: 'How is it known?', key: 'source', given: 'Somebody told them', noted: 'told', cleared: null },
  { question: 'Is it still going on?', key: 'ongoing', given: 'No', noted: false, cleared: null },
  {
    question: 'Which time was this?',
    key: 'incident',
    given: 'The worst time',
    noted: 'worst',
    cleared: null,
  },
  {
    question: 'In each',
    key: 'frequency',
    given: 'week',
    noted: { words: '', count: null, per: 'week' },
    cleared: null,
  },
];

test.each(chosenAnswers.map((answer) => [answer.question, answer] as const))(
  '“%s” can be answered, read back and cleared to not asked',
  async (question, { key, given, noted, cleared }) => {
    const shown = showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    const select = choice(question, details);
    const notAsked = select.element().querySelector('option')?.textContent ?? '';
    expect(notAsked).toMatch(/^Not (asked|said)$/);
    await userEvent.selectOptions(select, given);
    expect(itemOf(shown, 'late')?.[key]).toEqual(noted);
    await close();
    await openDetails(late);
    await expect.element(select).toHaveDisplayValue(given);
    await userEvent.selectOptions(select, notAsked);
    expect(itemOf(shown, 'late')?.[key]).toEqual(cleared);
  },
);

test('the answers that only a next step or a goal has can be given, read back and cleared', async () => {
  const shown = showBoard({ defaultValue: familyBoard() });
  await openDetails(step);
  await press(person('Nan Dee', 'Who will do it?'));
  await userEvent.fill(asked('By when?'), 'before Friday');
  await userEvent.selectOptions(choice('Whose goal is it?', details), 'The family’s');
  expect(itemOf(shown, 'step')).toMatchObject({
    doneBy: ['nan'],
    doneWhen: { said: 'before Friday', iso: null },
    goalOwner: 'family',
  });
  await close();
  await expect.element(page.getByText('before Friday')).toBeVisible();
  await openDetails(step);
  await press(person('Nan Dee', 'Who will do it?'));
  await userEvent.clear(asked('By when?'));
  await userEvent.selectOptions(choice('Whose goal is it?', details), 'Not asked');
  expect(itemOf(shown, 'step')).toMatchObject({ doneBy: [], doneWhen: null, goalOwner: null });
});

describe('how many times', () => {
  const count = () => details.getByRole('spinbutton', { name: 'How many times, if anyone knows' });

  test('a number half typed is not asked, and nought is an answer', async () => {
    const shown = showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    await userEvent.click(count());
    await userEvent.keyboard('3');
    expect(itemOf(shown, 'late')?.frequency).toEqual({ words: '', count: 3, per: null });
    await userEvent.keyboard('e');
    expect(itemOf(shown, 'late')?.frequency).toBeNull();
    await userEvent.keyboard('{Backspace}{Backspace}0');
    expect(itemOf(shown, 'late')?.frequency).toEqual({ words: '', count: 0, per: null });
    await userEvent.keyboard('{Backspace}-');
    expect(itemOf(shown, 'late')?.frequency).toBeNull();
    await userEvent.keyboard('2');
    expect(itemOf(shown, 'late')?.frequency).toBeNull();
  });

  test('a number longer than any count there is does not spoil the document', async () => {
    const shown = showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    await userEvent.fill(count(), '99999999999999999999');
    expect(itemOf(shown, 'late')?.frequency?.count ?? null).toBeNull();
  });

  test('is said together with how often', async () => {
    showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    await userEvent.fill(count(), '1');
    await userEvent.selectOptions(choice('In each', details), 'month');
    await close();
    await press(button('List'));
    await expect.element(page.getByText('once in each month')).toBeVisible();
  });
});

describe('when it happened', () => {
  test.each([
    ['summer 2023', '2023-22'],
    ['2023', '2023'],
    ['4/3/2023', '2023-03-04'],
    ['31 February 2023', null],
    ['the week before half term', null],
    ['March  2023 ', '2023-03'],
  ])('“%s” stays to the letter while it is typed', async (typed, iso) => {
    const shown = showHost('string', familyBoard());
    await openDetails(late);
    const happened = asked('When did it happen?');
    await userEvent.click(happened);
    await userEvent.keyboard(typed);
    await expect.element(happened).toHaveValue(typed);
    expect(itemOf(shown, 'late')?.happened).toEqual({ said: typed.trim(), iso });
  });

  test('every step of the typing is a date that can be kept', async () => {
    const shown = showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    await userEvent.click(asked('When did it happen?'));
    await userEvent.keyboard('4 Mar 2023');
    expect(shown.told.map(({ value }) => value.items[0]?.happened?.said)).toEqual([
      '4',
      '4 M',
      '4 Ma',
      '4 Mar',
      '4 Mar 2',
      '4 Mar 20',
      '4 Mar 202',
      '4 Mar 2023',
    ]);
  });
});

describe('people', () => {
  test.each<[string, keyof MapItem, string]>([
    ['Who said it?', 'saidBy', 'Nan Dee'],
    ['Who holds this view?', 'heldBy', 'Nan Dee'],
    ['Who sees it differently?', 'notHeldBy', 'Nan Dee'],
  ])('“%s” names any of them, and lets go of them again', async (question, key, name) => {
    const shown = showBoard({
      defaultValue: familyBoard({ items: familyBoard().items.map((item) => ({ ...item, saidBy: [] })) }),
    });
    await openDetails(late);
    await press(person(name, question));
    await press(person('Helen', question));
    expect(itemOf(shown, 'late')?.[key]).toEqual(['nan', 'helen']);
    await expect.element(person(name, question)).toBeChecked();
    await press(person(name, question));
    await press(person('Helen', question));
    expect(itemOf(shown, 'late')?.[key]).toEqual([]);
  });

  test('someone not named yet can be named on the spot, and is chosen at once', async () => {
    const shown = showBoard({ defaultValue: familyBoard(), createId: () => 'ray' });
    await openDetails(late);
    const who = group('Who said it?', details);
    await press(who.getByText('Someone else', { exact: true }));
    await userEvent.fill(field('Their name, as the family says it', who), '  Uncle Ray ');
    await userEvent.selectOptions(choice('Who are they to the family?', who), 'Family, friend or neighbour');
    await press(button('Add this person', who));
    expect(shown.told.map(({ command }) => command.type)).toEqual(['add-person', 'change-item']);
    expect(shown.latest().people.at(-1)).toEqual({
      id: 'ray',
      name: 'Uncle Ray',
      kind: 'naturallyConnected',
      role: '',
    });
    expect(itemOf(shown, 'late')?.saidBy).toEqual(['helen', 'ray']);
    await expect.element(person('Uncle Ray', 'Who said it?')).toBeChecked();
    await expect.element(person('Uncle Ray', 'Who holds this view?')).not.toBeChecked();
    await expect.poll(() => shown.heard.at(-1)).toContain('Uncle Ray is named.');
  });

  test('nobody is added without a name', async () => {
    const shown = showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    const who = group('Who said it?', details);
    await press(who.getByText('Someone else', { exact: true }));
    await userEvent.click(field('Their name, as the family says it', who));
    await userEvent.keyboard('  {Enter}');
    await press(button('Add this person', who));
    expect(shown.told).toEqual([]);
  });

  test('only children are asked for where it is about children', async () => {
    showBoard({ defaultValue: familyBoard() });
    await openDetails(late);
    const names = group('Which children is it about?', details).getByRole('checkbox').elements();
    expect(names).toHaveLength(people.filter(({ kind }) => kind === 'child').length);
  });
});

test('what it is like is asked for each child it is about, and for each an answer of its own is kept', async () => {
  const shown = showBoard({ defaultValue: familyBoard() });
  await openDetails(late);
  expect(field('What is it like for Aisha?', details).query()).toBeNull();
  await press(person('Aisha', 'Which children is it about?'));
  await userEvent.fill(field('What is it like for Aisha?', details), 'She asks where he is');
  await userEvent.fill(field('What is it like for Tariq?', details), 'He waits at the gate');
  expect(itemOf(shown, 'late')?.aboutChildren).toEqual(['tariq', 'aisha']);
  expect(itemOf(shown, 'late')?.impacts).toEqual([
    { childId: 'aisha', text: 'She asks where he is' },
    { childId: 'tariq', text: 'He waits at the gate' },
  ]);
  await press(person('Aisha', 'Which children is it about?'));
  await expect.element(field('What is it like for Aisha?', details)).toHaveValue('She asks where he is');
});

test('exact words can be marked as such and unmarked, and are shown in quotation marks', async () => {
  const shown = showBoard({ defaultValue: familyBoard() });
  await openDetails(late);
  await press(tick('These are their exact words', details));
  expect(itemOf(shown, 'late')?.verbatim).toBe(true);
  await expect.element(page.getByText(`“${late}”`, { exact: true }).first()).toBeInTheDocument();
  await press(tick('These are their exact words', details));
  expect(itemOf(shown, 'late')?.verbatim).toBe(false);
});

test('what is superseded says what took its place, and may say nothing', async () => {
  const shown = showBoard({ defaultValue: familyBoard() });
  await openDetails(late);
  expect(choice('What took its place?', details).query()).toBeNull();
  await userEvent.selectOptions(choice('How far is this?', details), 'Superseded');
  await userEvent.selectOptions(choice('What took its place?', details), bed);
  expect(itemOf(shown, 'late')).toMatchObject({ status: 'superseded', supersededBy: 'bed' });
  await userEvent.selectOptions(choice('What took its place?', details), 'Not said');
  expect(itemOf(shown, 'late')?.supersededBy).toBeNull();
});

test('an item is tied to danger statements, and untied', async () => {
  const shown = showBoard({ defaultValue: familyBoard() });
  await openDetails('Uncle Ray fetched both of them on Tuesday');
  await press(tick(dark, details));
  expect(itemOf(shown, 'ray')?.statementIds).toEqual(['dark']);
  await press(tick(dark, details));
  expect(itemOf(shown, 'ray')?.statementIds).toEqual([]);
});

test('who may see it is decided by level and by name, and one does not undo the other', async () => {
  const shown = showBoard({ defaultValue: familyBoard() });
  await openDetails(late);
  await expect.element(choice('Who may see this?', details)).toHaveDisplayValue('Not decided yet');
  await press(person('Mum (Nadia)', 'Never show it to'));
  await userEvent.selectOptions(choice('Who may see this?', details), 'Professionals only');
  expect(itemOf(shown, 'late')?.visibility).toEqual({ level: 'professionals', notShownTo: ['mum'] });
  await close();
  await expect.element(page.getByText('Professionals only', { exact: true })).toBeVisible();
  await openDetails(late);
  await press(person('Mum (Nadia)', 'Never show it to'));
  await userEvent.selectOptions(choice('Who may see this?', details), 'Not decided yet');
  expect(itemOf(shown, 'late')?.visibility).toEqual({ level: 'notDecided', notShownTo: [] });
});

test('opening the details, looking and closing them changes nothing, and the focus goes back', async () => {
  const shown = showBoard({ defaultValue: familyBoard() });
  await openDetails(bed);
  await unfold('Take off the map');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => details.query()).toBeNull();
  expect(focused()).toBe(`Details: ${bed}`);
  expect(shown.told).toEqual([]);
});

test('a strength is not asked what only a worry or a next step has', async () => {
  showBoard({ defaultValue: familyBoard() });
  await openDetails('Nan Dee has a key');
  expect(choice('Which time was this?', details).query()).toBeNull();
  expect(group('Who will do it?', details).query()).toBeNull();
});
