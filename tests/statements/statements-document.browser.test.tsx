import * as React from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createDangerStatement, createSafetyGoal, createStatements } from '../../src/statements';
import {
  button,
  choice,
  dangerText,
  field,
  goalText,
  listen,
  march,
  nights,
  people,
  press,
  show,
  wait,
  worry,
} from './shown-statements';

const shared = { level: 'shared', notShownTo: [] } as const;

describe('what can only be read', () => {
  test('shows everything, and nothing to change it with', async () => {
    show({ readOnly: true });
    await expect
      .element(page.getByText('You can read these statements. They cannot be changed here.'))
      .toBeVisible();
    await expect.element(page.getByText(worry)).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(page.getByRole('combobox').elements()).toEqual([]);
    expect(
      page
        .getByRole('button')
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['Print…']);
  });

  test('also where a newer release saved it, with the way to keep a copy', async () => {
    show({ defaultValue: { ...nights(), format: 99 } });
    await expect.element(page.getByText(/^These statements were saved by a newer version/)).toBeVisible();
    await expect.element(button('Keep a copy')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });

  test('and where nothing of it can be read, nothing is written over it', async () => {
    const { told } = show({ defaultValue: '{"kind":' });
    await expect.element(page.getByText(/^These statements could not be read/)).toBeVisible();
    expect(told).toEqual([]);
  });

  test('a damaged document is here but for what is damaged, and that is said', async () => {
    const { latest } = show({
      defaultValue: {
        ...nights(),
        dangers: [{ ...createDangerStatement({ id: 'd1', number: 1, text: worry }), status: 'nearly' }],
      },
    });
    await expect.element(page.getByText(/^One thing in these statements could not be read/)).toBeVisible();
    await userEvent.click(dangerText());
    await userEvent.keyboard('!');
    expect(latest().kept.length).toBeGreaterThan(0);
  });
});

describe('in a host’s page', () => {
  test('`name` sends the document as it is now', async () => {
    const { container, latest } = show({ name: 'statements' }, ({ children }) => <form>{children}</form>);
    await userEvent.click(goalText());
    await userEvent.keyboard('!');
    const form = container.querySelector('form');
    if (!form) throw new Error('There is no form.');
    const sent = new FormData(form).get('statements');
    expect(JSON.parse(typeof sent === 'string' ? sent : '')).toEqual(latest());
    expect([...new FormData(form).keys()]).toEqual(['statements']);
  });

  test('class names, data and ref reach its element, and it begins at the level it is given', () => {
    let element: HTMLElement | null = null;
    show({
      className: 'theirs',
      'data-record': '7',
      headingLevel: 3,
      ref: (div: HTMLDivElement | null) => (element = div),
    } as never);
    expect(element).toMatchObject({ className: 'mapwell theirs' });
    expect(document.querySelector('[data-record="7"] h3')?.textContent).toBe('Worries and goals');
  });

  test('while it is on its way nothing can be written', async () => {
    show({ loading: true });
    await expect.element(page.getByText('Opening the statements…')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });
});

describe('details', () => {
  test('a number that is taken is refused in words, and a free one counts at once', async () => {
    const { latest } = show({
      defaultValue: nights({
        dangers: [
          createDangerStatement({ id: 'd1', number: 1, text: worry }),
          createDangerStatement({ id: 'd2', number: 2, text: 'Another' }),
        ],
      }),
    });
    await press(button('Details: danger statement 1'));
    const number = page.getByLabelText('Its number');
    await userEvent.fill(number, '2');
    await expect.element(page.getByText('That number is not free. It stays 1.')).toBeVisible();
    await userEvent.fill(number, '7');
    expect(latest().dangers[0]?.number).toBe(7);
    await press(button('Done'));
    await expect.element(page.getByRole('heading', { name: 'Danger statement 7' })).toBeVisible();
  });

  test('a set names its safety scale, chosen from those the host knows, beside its number', async () => {
    const scales = [
      { id: 'scale-nights', text: 'Where are things at night?' },
      { id: 'scale-school', text: 'Where are things at school?' },
    ];
    const { latest } = show({ scales });
    await press(button('Details: danger statement 1'));
    await press(page.getByLabelText('Where are things at night?'));
    expect(latest().dangers[0]?.scaleIds).toEqual(['scale-nights']);
    await press(button('Done'));
    await expect.element(page.getByText('Safety scale 1')).toBeVisible();
    await expect.element(page.getByText('Where are things at night?')).toBeVisible();
    expect(document.body.textContent).not.toContain('Where are things at school?');
  });

  test('how far it is, is chosen and said', async () => {
    const { latest } = show();
    const heard = listen(document);
    await press(button('Details: safety goal 1'));
    await userEvent.selectOptions(choice('How far is it?'), 'Agreed');
    expect(latest().goals[0]?.status).toBe('agreed');
    await wait(120);
    await expect.poll(() => heard.join(' ')).toContain('safety goal 1: Agreed');
  });

  test('what is taken out stays in the record with its goal, and is put back', async () => {
    const { latest } = show();
    await press(button('Details: danger statement 1'));
    await press(page.getByText('Take it out').first());
    await userEvent.fill(field('Why is it taken out? (if you like)'), 'It was another family');
    await press(button('Take it out'));
    expect(latest().dangers[0]?.removed).toMatchObject({ why: 'It was another family' });
    await expect.element(button(/^Undo: take out/)).toHaveFocus();
    await press(page.getByText('1 thing taken out'));
    await expect.element(page.getByText('Why: It was another family')).toBeVisible();
    await press(button('Put back: danger statement 1'));
    await expect.element(dangerText()).toHaveFocus();
    expect(latest().dangers[0]?.removed).toBeNull();
  });
});

describe('a meeting', () => {
  test('sees nothing that is for professionals only, by no way', async () => {
    const secret = 'They have moved to Elm Road.';
    const { container } = show({
      meeting: true,
      defaultValue: nights({
        dangers: [
          createDangerStatement({ id: 'd1', number: 1, text: worry, visibility: shared }),
          createDangerStatement({
            id: 'd2',
            number: 2,
            text: secret,
            visibility: { level: 'professionals', notShownTo: [] },
          }),
        ],
        goals: [createSafetyGoal({ id: 'g2', dangerId: 'd2', text: `Nobody knows. ${secret}` })],
      }),
    });
    await expect.element(dangerText()).toHaveValue(worry);
    const values = page
      .getByRole('textbox')
      .elements()
      .map((one) => (one as HTMLInputElement).value);
    expect(`${container.textContent} ${values.join(' ')}`).not.toContain('Elm Road');
  });
});

describe('on paper', () => {
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    vi.restoreAllMocks();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });

  const paper = () => document.querySelector<HTMLElement>('[data-part="paper"]');

  test('the browser’s own command prints what a meeting may see, and nothing that is on the screen', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    show({
      now: () => '2026-03-23T10:15:00Z',
      defaultValue: nights({
        dangers: [
          createDangerStatement({
            id: 'd1',
            number: 1,
            text: worry,
            notHeldBy: ['mum'],
            dispute: 'It was once.',
          }),
          createDangerStatement({
            id: 'd2',
            number: 2,
            text: 'Elm Road',
            visibility: { level: 'closed', notShownTo: [] },
          }),
        ],
        goals: [],
      }),
    });
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.body.innerText;
    for (const there of [worry, 'Mum', 'It was once.', march, 'For: This meeting', '23 March 2026'])
      expect(printed).toContain(there);
    expect(printed).not.toContain('Elm Road');
    expect(printed).not.toContain('Begin a danger statement');
    // There is no goal yet: there are lines for one.
    expect(paper()?.querySelectorAll('.mapwell-paper-lines').length).toBeGreaterThan(0);
  });

  test('nothing written yet is a sheet to write on', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    show({ defaultValue: createStatements({ id: 'empty', people }) });
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()?.querySelectorAll('.mapwell-paper-lines')).toHaveLength(2);
    expect(document.body.innerText).toContain('Safety goal');
  });

  test('a copy is asked for by its reader, and holds what that reader may see', async () => {
    let asked = 0;
    vi.spyOn(window, 'print').mockImplementation(() => {
      asked += 1;
      window.dispatchEvent(new Event('beforeprint'));
    });
    show({
      defaultValue: nights({
        dangers: [createDangerStatement({ id: 'd1', number: 1, text: worry, visibility: shared })],
      }),
    });
    await press(button('Print…'));
    await press(button('Print'));
    await expect.poll(() => asked).toBe(1);
    expect(paper()?.textContent).toContain(worry);
    // Nobody has decided on the goal yet, so the family’s copy is without it.
    expect(paper()?.textContent).not.toContain('Gran will be there every night.');
  });
});
