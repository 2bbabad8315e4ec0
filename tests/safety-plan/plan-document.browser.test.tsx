import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { PlanBar } from '../../src/safety-plan';
import {
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createSafetyPlan,
  safetyPlanReducer,
} from '../../src/safety-plan';
import {
  button,
  choice,
  deeHasAKey,
  dinosaur,
  everythingOn,
  field,
  granStays,
  nights,
  people,
  shared,
  show,
} from './shown-plan';

const press = (target: ReturnType<typeof button>) => userEvent.click(target);
const bar = (forPeople: readonly string[], why = 'He reads everything'): PlanBar => ({
  id: 'b1',
  forPeople,
  why,
  by: null,
  at: null,
  lifted: false,
  liftedWhy: '',
  liftedBy: null,
  liftedAt: null,
});
const barred = (forPeople: readonly string[]) => ({ unclear: false, bars: [bar(forPeople)] });
const withBarredKey = () =>
  nights({
    rules: [
      createPlanRule({ id: 'r1', text: granStays, visibility: shared }),
      createPlanRule({ id: 'r2', text: deeHasAKey, visibility: shared, handOver: barred(['dad']) }),
    ],
  });

describe('what can only be read', () => {
  test('shows everything, and nothing to change it with', async () => {
    show({ readOnly: true });
    await expect.element(page.getByText('You can read this plan. It cannot be changed here.')).toBeVisible();
    await expect.element(page.getByText(granStays)).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    const names = page
      .getByRole('button')
      .elements()
      .map((one) => one.textContent);
    expect(names).toEqual(['Dates to take away…', 'Print…']);
  });

  test('also where a newer release saved it, and no file is given away of what cannot be understood', async () => {
    show({ defaultValue: { ...nights(), format: 99 } });
    await expect.element(page.getByText(/^This plan was saved by a newer version/)).toBeVisible();
    expect(button('Keep a copy').elements()).toEqual([]);
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });

  test('and where nothing of it can be read, nothing is written over it', async () => {
    const { told } = show({ defaultValue: '{"kind":' });
    await expect.element(page.getByText(/^This plan could not be read/)).toBeVisible();
    expect(told).toEqual([]);
  });

  test('a rule whose bar is damaged is here, and marked as barred', async () => {
    show({ defaultValue: { ...nights(), rules: [{ ...nights().rules[0], handOver: 'not to Dad' }] } });
    await expect.element(page.getByText('Not to be handed over, until somebody decides')).toBeVisible();
    await expect.element(page.getByText(/^One thing in this plan could not be read/)).toBeVisible();
  });
});

describe('the rules', () => {
  test('come first, one after another, typed and entered', async () => {
    const { latest, heard } = show({ defaultValue: createSafetyPlan({ id: 'p' }) });
    await userEvent.fill(field('A rule, in plain words'), granStays);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Dee has a key.{Enter}');
    expect(latest().rules.map(({ text }) => text)).toEqual([granStays, deeHasAKey]);
    await expect.poll(() => heard.join()).toContain(`Written down: ${deeHasAKey}`);
    await expect.element(page.getByRole('heading', { name: 'Rule 2' })).toBeVisible();
  });

  test('move up and down, and the focus goes with them', async () => {
    const { latest, heard } = show();
    await press(button(`Move down ${granStays}`));
    expect(latest().rules.map(({ id }) => id)).toEqual(['r2', 'r1']);
    await expect.element(button(`Move down ${granStays}`)).toHaveFocus();
    await expect.element(button(`Move down ${granStays}`)).toHaveAttribute('aria-disabled', 'true');
    await expect.poll(() => heard.join()).toContain('is rule 2 now');
  });

  test('say how they are going, since when and why', async () => {
    const { latest } = show();
    await press(button(`How it is going… ${granStays}`));
    await userEvent.selectOptions(choice('How is it going?'), 'Working');
    await userEvent.fill(page.getByLabelText('What makes you say so?'), 'It held twice');
    await press(button('Say so'));
    expect(latest().rules[0]).toMatchObject({ state: 'working', changes: [{ why: 'It held twice' }] });
    await expect.element(page.getByText('Working', { exact: true })).toBeVisible();
  });

  test('keep the words of a child to the letter', async () => {
    const { latest, container } = show();
    await press(button(`Details… ${granStays}`));
    await userEvent.fill(page.getByLabelText('How Tariq says it'), 'gran stays wen mum is at werk');
    await press(page.getByLabelText('These are the exact words of Tariq'));
    expect(latest().rules[0]?.childWords).toEqual([
      { childId: 'tariq', text: 'gran stays wen mum is at werk', lang: null, verbatim: true },
    ]);
    await press(button('Done'));
    expect(container.textContent).toContain('“gran stays wen mum is at werk”');
  });

  test('that did not hold ask to call the network together, and never say that they failed', async () => {
    const { latest, container } = show();
    await press(button('Write in the diary'));
    await userEvent.selectOptions(choice(`Did this rule hold: ${granStays}`), 'It did not hold');
    await press(button('Write it down'));
    await expect.element(page.getByText('Is it time to call the network together?')).toBeVisible();
    expect(container.textContent).not.toMatch(/fail/i);
    await press(button(`Call the network together… ${granStays}`));
    await press(page.getByLabelText('Gran', { exact: true }));
    await press(button('Write it down'));
    expect(latest().reviews[0]).toMatchObject({ ruleIds: ['r1'], who: ['gran'] });
    expect(page.getByText('Is it time to call the network together?').elements()).toEqual([]);
    await expect.element(button(/^Undo: call the network together/)).toHaveFocus();
  });
});

describe('the diary', () => {
  test('with nothing said stays open, and claims nothing', async () => {
    const { told } = show();
    await press(button('Write in the diary'));
    await press(button('Write it down'));
    expect(told).toEqual([]);
    await expect.element(page.getByRole('dialog')).toBeVisible();
  });

  test('changes an answer to not said', async () => {
    const held = [{ ruleId: 'r1', held: true }];
    const { latest } = show({
      defaultValue: nights({ diary: [createPlanDiaryEntry({ id: 'd1', text: 'Well.', held })] }),
    });
    await press(button('Details… Well.'));
    await userEvent.selectOptions(choice(`Did this rule hold: ${granStays}`), 'Not said');
    expect(latest().diary[0]?.held).toEqual([]);
  });
});

describe('not to be handed over', () => {
  test('is marked for the worker, with the reason in its dialog, and lifted there', async () => {
    const { latest, container } = show({ defaultValue: withBarredKey() });
    await expect.element(page.getByText('Not to be handed over to Dad')).toBeVisible();
    await press(button(`Handing over… ${deeHasAKey}`));
    await expect.element(page.getByText('He reads everything')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Why may it be handed over now?'), 'He has moved out');
    await press(button(/^Lift this/));
    expect(latest().rules[1]?.handOver.bars[0]).toMatchObject({
      lifted: true,
      liftedWhy: 'He has moved out',
    });
    await press(button('Done'));
    expect(container.querySelectorAll('[data-part="barred"]')).toHaveLength(0);
  });

  test('of the plan says so at its head, and no print is offered for whom it is barred', async () => {
    const asked = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    show({ defaultValue: nights({ handOver: barred([]) }) });
    await expect.element(page.getByText('Not to be handed over', { exact: true })).toBeVisible();
    await press(button('Print…'));
    await expect.element(page.getByText(/^This plan is not to be handed over to them/)).toBeVisible();
    await expect.element(button('Print')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Escape}');
    expect(asked).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('a signal of a child', () => {
  test('is folded away until somebody asks for it, and says that it is only for those who know of it', async () => {
    show();
    await expect.element(page.getByText(dinosaur)).not.toBeVisible();
    await press(page.getByText(/^Show it/));
    await expect.element(page.getByText(dinosaur)).toBeVisible();
    await expect.element(page.getByText('Only for those who know of it')).toBeVisible();
  });
});

describe('a meeting', () => {
  test('sees nothing that is barred for anybody, nor a signal, nor that there is one: by no way', async () => {
    const plan = withBarredKey();
    const agreed = safetyPlanReducer(plan, {
      type: 'agree-version',
      id: 'a1',
      agreedOn: null,
      how: '',
      agreedBy: ['mum'],
      notAgreedBy: [],
      dispute: '',
    });
    const { container } = show({ meeting: true, defaultValue: agreed });
    await expect.element(page.getByText(granStays)).toBeVisible();
    await press(button(/^Read it…/));
    const all = everythingOn(container);
    for (const hidden of [
      deeHasAKey,
      dinosaur,
      'signal',
      'Handing over',
      'Not to be handed over',
      'He reads',
    ])
      expect(all).not.toContain(hidden);
    expect(all).toContain('Rule 1');
    expect(all).not.toContain('Rule 2');
  });
});

describe('agreeing', () => {
  test('needs somebody who agrees, keeps every word, and nothing later alters it', async () => {
    const { latest } = show();
    await press(button('Say that it is agreed'));
    await expect.element(button('Keep it as agreed')).toHaveAttribute('aria-disabled', 'true');
    const group = page.getByRole('group', { name: 'Who agrees?' });
    await press(group.getByLabelText('Mum'));
    await press(button('Keep it as agreed'));
    expect(latest().versions[0]?.plan.rules.map(({ text }) => text)).toEqual([granStays, deeHasAKey]);
    await expect.element(page.getByText('The plan still says what was agreed.')).toBeVisible();
    await press(button(`Details… ${granStays}`));
    await userEvent.fill(page.getByLabelText('The rule, in plain words'), 'Gran or Dee sleeps over.');
    await press(button('Done'));
    await expect.element(page.getByText('The plan has been changed since then.')).toBeVisible();
    await press(button(/^Read it…/));
    await expect.element(page.getByRole('dialog').getByText(granStays)).toBeVisible();
  });
});

describe('a part of the page that stops working', () => {
  test('offers a file of the plan, and none of what is barred or a signal', async () => {
    const files: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push((file as Blob).text());
      return 'blob:nothing';
    });
    // React says aloud what it caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const now = () => {
      throw new Error('A host without a clock');
    };
    show({ defaultValue: withBarredKey(), now, onError: () => undefined });
    window.dispatchEvent(new Event('beforeprint'));
    await press(button('Keep a copy'));
    const file = await files[0];
    expect(file).toContain(granStays);
    expect(file).not.toContain(dinosaur);
    expect(file).not.toContain('He reads everything');
    vi.restoreAllMocks();
  });
});

describe('in a host’s page', () => {
  test('tells of no change on mount, and the same value set again changes nothing', () => {
    const plan = nights();
    const { told, rerender } = show({ value: plan });
    rerender({ value: JSON.parse(JSON.stringify(plan)) as unknown });
    rerender({ value: JSON.stringify(plan) });
    expect(told).toEqual([]);
  });

  test('names another plan that took the place of this one, where the host knows it', async () => {
    const superseded = nights({ supersededBy: { planId: 'own', on: null, why: '', by: null, at: null } });
    show({ defaultValue: superseded, plans: [{ id: 'own', text: 'Our own plan' }] });
    await expect.element(page.getByText(/took the place of this one: Our own plan/)).toBeVisible();
  });
});

describe('dates to take away', () => {
  const dated = () =>
    nights({
      start: { said: '', iso: '2024-03-18' },
      reviews: [
        createPlanReview({
          id: 'v1',
          text: 'Before Easter',
          on: { said: '', iso: '2024-03-28' },
          visibility: shared,
        }),
        createPlanReview({ id: 'v2', text: 'Alone', on: { said: '', iso: '2024-04-02' } }),
      ],
    });
  const offered = () => page.getByRole('checkbox').elements().length - 1;

  test('are those their reader may have, and in the file without a word of the family', async () => {
    const { told } = show({ defaultValue: dated(), now: () => '2024-03-18T09:00:00.000Z' });
    const files: Promise<string>[] = [];
    const makeAddress = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file.text());
      return makeAddress(file);
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(button('Dates to take away…'));
    // What nobody has decided on is not given to the family.
    expect(offered()).toBe(2);
    await userEvent.selectOptions(choice('Who are they for?'), 'Professionals');
    expect(offered()).toBe(3);
    await userEvent.click(page.getByRole('checkbox', { name: 'Alone: 2 April 2024' }));
    await userEvent.selectOptions(choice('Who are they for?'), 'The family');
    await expect.element(button('Keep the calendar file')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(page.getByRole('checkbox', { name: 'Before Easter: 28 March 2024' }));
    await userEvent.click(button('Keep the calendar file'));
    const [file = ''] = await Promise.all(files);
    expect(file).toContain('DTSTART;VALUE=DATE:20240328');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).not.toMatch(/Easter|Alone|Nights/);
    expect(told).toEqual([]);
    vi.restoreAllMocks();
  });

  test('of a plan that may not be handed over are none, and it is said why', async () => {
    show({ defaultValue: { ...dated(), handOver: { unclear: true, bars: [] } } });
    await userEvent.click(button('Dates to take away…'));
    expect(offered()).toBe(0);
    await expect
      .element(page.getByRole('status').filter({ hasText: 'This plan is not to be handed over to them.' }))
      .toBeVisible();
  });
});

describe('on paper', () => {
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    vi.restoreAllMocks();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });

  const paper = () => document.querySelector<HTMLElement>('[data-part="paper"]');
  const printing = () =>
    vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });

  test('the browser’s own command prints what a meeting may have, and nothing that is barred or a signal', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    show({ defaultValue: withBarredKey(), now: () => '2026-03-23T10:15:00Z' });
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.body.innerText;
    for (const there of [granStays, 'For: This meeting', '23 March 2026']) expect(printed).toContain(there);
    for (const hidden of [deeHasAKey, dinosaur, 'He reads', 'Add this rule'])
      expect(printed).not.toContain(hidden);
  });

  test('of a plan that is barred it prints an empty sheet', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    show({ defaultValue: nights({ handOver: barred([]) }) });
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()?.textContent).toBe('');
    expect(document.body.innerText.trim()).toBe('');
  });

  test('a copy for one person by name holds what that person may have', async () => {
    const asked = printing();
    show({ defaultValue: withBarredKey() });
    await press(button('Print…'));
    await userEvent.selectOptions(choice('A copy for one person by name'), 'Gran');
    await press(button('Print'));
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    for (const there of [deeHasAKey, dinosaur, 'For: Gran']) expect(paper()?.textContent).toContain(there);
    window.dispatchEvent(new Event('afterprint'));
    await press(button('Print…'));
    await userEvent.selectOptions(choice('A copy for one person by name'), 'Dad');
    await press(button('Print'));
    await expect.poll(() => asked.mock.calls.length).toBe(2);
    expect(paper()?.textContent).toContain(granStays);
    for (const hidden of [deeHasAKey, dinosaur]) expect(paper()?.textContent).not.toContain(hidden);
  });

  test('the sheet for the fridge fits one side of A4, and is for nobody by name', async () => {
    const asked = printing();
    const rules = Array.from({ length: 8 }, (_, at) =>
      createPlanRule({
        id: `r${at}`,
        text: 'When Mum is called in to work at night, Gran comes and sleeps over before Mum leaves.',
        childWords: [{ childId: 'tariq', text: 'gran stays wen mum is at werk', lang: null, verbatim: true }],
        who: ['mum', 'gran'],
        visibility: shared,
      }),
    );
    show({ defaultValue: nights({ rules, people }) });
    await press(button('Print…'));
    await userEvent.selectOptions(choice('Which copy?'), 'One side of A4 for the fridge');
    expect(choice('A copy for one person by name').elements()).toEqual([]);
    await press(button('Print'));
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    expect(paper()?.textContent).not.toContain(dinosaur);
    expect(paper()?.dataset['form']).toBe('fridge');
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    // A4 with the margins a browser leaves: 180 by 267 millimetres.
    const sheet = paper();
    sheet?.style.setProperty('inline-size', '180mm');
    expect(sheet?.offsetHeight).toBeLessThan((267 / 25.4) * 96);
  });
});
