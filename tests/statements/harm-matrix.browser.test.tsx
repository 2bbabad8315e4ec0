import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createHarmStatement } from '../../src/statements';
import { button, choice, field, february, march, nights, press, show } from './shown-statements';

const which = (row: string) => choice(`Which one was it? (${row})`);
const harm = 'harm statement “Alone at night”';

describe('the harm matrix', () => {
  test('one thing that happened can be the first, the worst and the last, and is written once', async () => {
    const { latest } = show();
    await userEvent.selectOptions(which('The first time'), march);
    await userEvent.selectOptions(which('The worst time'), march);
    await userEvent.selectOptions(which('The last time'), march);
    expect(latest().harms[0]).toMatchObject({
      first: 'march',
      worst: 'march',
      last: 'march',
      incidentIds: ['march'],
    });
    expect(latest().incidents).toHaveLength(2);
    // Its words have one field, and are read in the other rows.
    expect(field(/^Who did what \(/).elements()).toHaveLength(1);
    await userEvent.fill(field('Who did what (The first time)'), 'Tariq burned his hand.');
    const rows = Array.from(document.querySelectorAll('[data-part="matrix-row"]'));
    expect(rows.map((row) => row.querySelector('[data-part="words"]')?.textContent ?? null)).toEqual([
      null,
      'Tariq burned his hand.',
      'Tariq burned his hand.',
    ]);
    expect(rows[2]?.textContent).toContain('The same as above: The first time and The worst time');
  });

  test('is written down fast: type, Enter, type, Enter', async () => {
    const { latest } = show();
    await userEvent.click(field(`Something that happened (${harm})`));
    await userEvent.keyboard('Dee heard crying{Enter}The door was open{Enter}{Enter}');
    expect(latest().incidents.map(({ text }) => text)).toEqual([
      march,
      february,
      'Dee heard crying',
      'The door was open',
    ]);
    expect(latest().harms[0]?.incidentIds).toHaveLength(2);
    await expect.element(field(`Something that happened (${harm})`)).toHaveFocus();
    await expect.element(page.getByText('2 other times')).toBeVisible();
    // What was written down and put in is undone in one go.
    await press(button(/^Undo: /));
    expect(latest().incidents.map(({ text }) => text)).not.toContain('The door was open');
    expect(latest().harms[0]?.incidentIds).toHaveLength(1);
  });

  test('in a row of its own it takes the focus to its words', async () => {
    const { latest } = show();
    await userEvent.click(field('Write down what happened (The worst time)'));
    await userEvent.keyboard('It was dark{Enter}');
    await expect.element(field('Who did what (The worst time)')).toHaveFocus();
    expect(latest().harms[0]?.worst).toBe(latest().incidents[2]?.id);
    await userEvent.fill(field('How bad it was (The worst time)'), 'Nobody was hurt');
    await userEvent.fill(field('For Aisha'), 'She cried');
    await userEvent.fill(field('When it happened'), 'summer 2025');
    expect(latest().incidents[2]).toMatchObject({
      severity: 'Nobody was hurt',
      impacts: [{ childId: 'aisha', text: 'She cried', verbatim: false }],
      happened: { said: 'summer 2025', iso: '2025-22' },
    });
  });

  test('is a table where there is room, and fields one beneath the other where there is none', async () => {
    await page.viewport(1200, 800);
    show({
      defaultValue: nights({
        harms: [createHarmStatement({ id: 'h1', title: 'Alone at night', first: 'march', worst: 'march' })],
      }),
    });
    const label = () =>
      field('Who did what (The first time)').element().closest('label')?.querySelector('span');
    expect(getComputedStyle(page.getByRole('table').element()).display).toBe('table');
    expect(label()?.getBoundingClientRect().width).toBeLessThan(2);
    await page.viewport(320, 800);
    await expect.poll(() => label()?.getBoundingClientRect().width ?? 0).toBeGreaterThan(40);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 768);
  });

  test('what is taken out of a matrix stays in the record', async () => {
    const { latest } = show({
      defaultValue: nights({
        harms: [createHarmStatement({ id: 'h1', title: 'Alone at night', incidentIds: ['march'] })],
      }),
    });
    await press(page.getByText('One other time'));
    await press(button(`Take out of here: ${march}`));
    expect(latest().harms[0]?.incidentIds).toEqual([]);
    expect(latest().incidents).toHaveLength(2);
    await userEvent.selectOptions(choice('Something written down already'), march);
    await press(button(`Put it in: ${march}`));
    expect(latest().harms[0]?.incidentIds).toEqual(['march']);
  });
});
