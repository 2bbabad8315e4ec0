import { render } from '@testing-library/react';
import * as React from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { TrajectoryDocument } from '../../src/trajectory';
import {
  createBottomLine,
  createNextStep,
  createStage,
  openTrajectory,
  planInWeeks,
  planOnDates,
  Trajectory,
} from '../../src/trajectory';
import { button, showTrajectory, way } from './shown-trajectory';

const on = (iso: string) => ({ said: '', iso });
const shared = { level: 'shared', notShownTo: [] } as const;
const professionals = { level: 'professionals', notShownTo: [] } as const;
const dialog = (name: string) => page.getByRole('dialog', { name });

/** Each thing is for other eyes. */
const varied: TrajectoryDocument = {
  ...way,
  title: 'Home to Mum',
  stages: [
    createStage({
      id: 's1',
      title: 'Dad visits',
      planned: planInWeeks(1),
      earlierPlans: [{ planned: planInWeeks(9), why: 'Gran was ill', by: 'mum', at: null }],
      checkpoint: { scaleId: 'scale', hopedFor: 6 },
      visibility: shared,
    }),
    createStage({ id: 's2', title: 'About the refuge', visibility: professionals, planned: planInWeeks(2) }),
    createStage({
      id: 's3',
      title: 'Nights together',
      planned: planOnDates({ said: 'some day', iso: null }),
    }),
    createStage({
      id: 's4',
      title: 'Told in confidence',
      removed: { at: null, by: null, why: '' },
      visibility: shared,
    }),
  ],
  bottomLines: [createBottomLine({ id: 'b', text: 'The children know', visibility: shared })],
  nextSteps: [createNextStep({ id: 'n', text: 'Ask Dee', visibility: shared })],
};
const given = {
  statutory: [{ id: 'date-7', title: 'Review conference', on: on('2024-06-21') }],
  ratings: [
    { scaleId: 'scale', on: on('2024-03-12'), by: 'mum', number: 7, visibility: shared },
    { scaleId: 'scale', on: on('2024-03-13'), by: 'mum', number: 3, visibility: professionals },
  ],
  scales: [{ id: 'scale', text: 'Where are things at night?', visibility: shared }],
};

const paper = () => document.querySelector<HTMLElement>('[data-part="paper"]');

describe('on paper', () => {
  let asked = 0;

  beforeEach(async () => {
    asked = 0;
    // A browser without a screen has nothing to print to. What it does around printing is done here in its place.
    vi.spyOn(window, 'print').mockImplementation(() => {
      asked += 1;
      window.dispatchEvent(new Event('beforeprint'));
    });
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  });

  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    vi.restoreAllMocks();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });

  test('the browser’s own command prints what a meeting may see, and nothing of the tools', () => {
    showTrajectory({ defaultValue: varied, ...given, now: () => '2024-03-11T09:30:00.000Z' });
    window.dispatchEvent(new Event('beforeprint'));
    const printed = document.body.innerText;
    for (const there of [
      'Home to Mum',
      'Dad visits',
      'week 9, from 29 April 2024. Why: Gran was ill',
      'Where are things at night?; hoped for: 6',
      'Nights together',
      'some day',
      'The children know',
      'Ask Dee',
      'Review conference',
      '21 June 2024',
      'Mum: 7',
      'For: This meeting',
      '11 March 2024',
    ])
      expect(printed).toContain(there);
    for (const gone of ['About the refuge', 'Told in confidence', 'Mum: 3', 'Undo', 'Add it', 'Details'])
      expect(printed).not.toContain(gone);
    for (const gone of ['About the refuge', 'Told in confidence', 'Mum: 3'])
      expect(paper()?.textContent).not.toContain(gone);
  });

  test('the copy is off the page again afterwards', async () => {
    const { container } = showTrajectory({ defaultValue: varied, ...given });
    const before = container.innerHTML;
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()).not.toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(paper).toBeNull();
    expect(container.innerHTML).toBe(before);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'The family',
      ['Dad visits', 'Mum: 7'],
      ['Nights together', 'Review conference', 'Mum: 3', 'About the refuge'],
    ],
    [
      'Professionals',
      ['Nights together', 'Review conference', 'Mum: 3', 'About the refuge'],
      ['Told in confidence'],
    ],
  ])('it is asked for whom, and a copy for %s holds what they may see', async (reader, there, gone) => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'screen' });
    showTrajectory({ defaultValue: varied, ...given });
    await userEvent.click(button('Print…'));
    const choice = dialog('Print a copy').getByRole('combobox', { name: 'Who is it for?' });
    await expect.element(choice).toHaveDisplayValue('The family');
    await userEvent.selectOptions(choice, reader);
    await userEvent.click(dialog('Print a copy').getByRole('button', { name: 'Print', exact: true }));
    await expect.poll(() => asked).toBe(1);
    for (const text of there) expect(paper()?.textContent).toContain(text);
    for (const text of gone) expect(paper()?.textContent).not.toContain(text);
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('dates to take away', () => {
  /** The files the page has offered, and how they were called. */
  let offered: Promise<string>[];
  let names: string[];

  beforeEach(() => {
    offered = [];
    names = [];
    const makeAddress = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) offered.push(file.text());
      return makeAddress(file);
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  const take = () => userEvent.click(button('Keep the calendar file'));

  test('are those that are chosen, as whole days, and by default give nothing away', async () => {
    const { told } = showTrajectory({ defaultValue: varied, now: () => '2024-03-04T09:00:00.000Z' });
    await userEvent.click(button('Dates to take away…'));
    // Only what has a day can be taken, and each is offered with it.
    expect(page.getByRole('checkbox').elements()).toHaveLength(3);
    await expect.element(button('Keep the calendar file')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(page.getByRole('checkbox', { name: 'Dad visits: week 1, from 4 March 2024' }));
    await take();
    expect(names).toEqual(['dates.ics']);
    const [file = ''] = await Promise.all(offered);
    expect(file.split('\r\n')).toEqual(
      expect.arrayContaining(['BEGIN:VCALENDAR', 'DTSTART;VALUE=DATE:20240304', 'DTEND;VALUE=DATE:20240311']),
    );
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).not.toMatch(/Dad|visits|Home|Mum/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(told).toEqual([]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('have the names of the stages where somebody says so, and the same marks every time', async () => {
    showTrajectory({ defaultValue: varied, now: () => '2024-03-04T09:00:00.000Z', readOnly: true });
    const uids: (string | undefined)[] = [];
    for (const titled of [false, true]) {
      await userEvent.click(button('Dates to take away…'));
      await userEvent.click(page.getByRole('checkbox', { name: /^Dad visits/ }));
      if (titled) await userEvent.click(page.getByRole('checkbox', { name: 'Put in what they are called' }));
      await take();
      const files = await Promise.all(offered);
      uids.push(/UID:(.*)\r/.exec(files.at(-1) ?? '')?.[1]);
      expect(files.at(-1)?.includes('Dad visits')).toBe(titled);
    }
    expect(uids[0]).toBe(uids[1]);
    expect(uids[0]).toBeTruthy();
  });

  test('are also those of next steps that are not done, and those that a law sets', async () => {
    const step = (id: string, more: object) => createNextStep({ id, text: `Step ${id}`, ...more });
    showTrajectory({
      defaultValue: {
        ...varied,
        stages: [],
        nextSteps: [
          step('a', { when: on('2024-03-08') }),
          step('b', { when: on('2024-03-08'), done: true }),
          step('c', { when: { said: 'soon', iso: null } }),
        ],
      },
      ...given,
    });
    await userEvent.click(button('Dates to take away…'));
    await userEvent.click(page.getByRole('checkbox', { name: 'Step a: 8 March 2024' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Review conference: 21 June 2024' }));
    expect(page.getByRole('checkbox').elements()).toHaveLength(3);
    await take();
    const [file = ''] = await Promise.all(offered);
    expect(file.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20240308', 'DTSTART;VALUE=DATE:20240621']);
    expect(file).not.toMatch(/step|conference|statutory/i);
  });

  test('in a meeting are only those of stages that are seen', async () => {
    showTrajectory({ defaultValue: varied, meeting: true });
    await userEvent.click(button('Dates to take away…'));
    expect(document.querySelector('dialog')?.textContent).not.toContain('About the refuge');
  });
});

describe('in a host’s form', () => {
  test('the document is sent under its name, and no field of the tool is', async () => {
    const { container } = render(
      <form>
        <Trajectory name="way" defaultValue={way} />
      </form>,
    );
    const form = container.querySelector('form');
    if (!form) throw new Error('There is no form.');
    await userEvent.fill(page.getByRole('textbox', { name: 'Something that must be so' }), 'Gran knows');
    await userEvent.click(button('Add this bottom line'));
    expect([...new FormData(form).keys()]).toEqual(['way']);
    const sent = openTrajectory(new FormData(form).get('way'));
    expect(sent.issues).toEqual([]);
    expect(sent.document.bottomLines.map(({ text }) => text)).toEqual(['Gran knows']);
  });
});
