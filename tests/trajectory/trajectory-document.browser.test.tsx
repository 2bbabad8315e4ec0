import { render } from '@testing-library/react';
import fc from 'fast-check';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  createBottomLine,
  createNextStep,
  createStage,
  openTrajectory,
  planInWeeks,
  Trajectory,
} from '../../src/trajectory';
import { drag, finger, middleOf, mouse, pen } from '../mapping-board/hand';
import { someGiven, someTrajectory } from './random-trajectories';
import { button, showTrajectory as show, way } from './shown-trajectory';

describe('on a page', () => {
  test('nothing is told until somebody does something, and what is told can be opened again', async () => {
    const { told, latest, container } = show();
    expect(told).toEqual([]);
    await userEvent.click(button('When… Gran is there'));
    await userEvent.fill(page.getByRole('textbox', { name: /^On, or from/ }), '9 April 2024');
    expect(told).toEqual([]);
    await userEvent.fill(page.getByRole('textbox', { name: /^Why is it planned again/ }), 'Gran was ill');
    await userEvent.click(button('Keep this plan'));
    expect(told).toHaveLength(1);
    expect(latest().stages[1]?.earlierPlans).toMatchObject([
      { planned: planInWeeks(3), why: 'Gran was ill' },
    ]);
    expect(openTrajectory(JSON.stringify(latest())).issues).toEqual([]);
    const before = Array.from(
      container.querySelectorAll('[data-fact="earlierPlan"] dd'),
      (told) => told.textContent,
    );
    expect(before).toEqual([expect.stringContaining('week 3, from 18 March 2024. Why: Gran was ill')]);
    await expect.element(button('When… Gran is there')).toHaveFocus();
  });

  test('going back asks for a reason, and stays where it is without one', async () => {
    const { told, latest } = show();
    await userEvent.click(button('How it is… Gran is there'));
    await userEvent.click(page.getByText('Go back a step').first());
    await userEvent.click(button('Go back a step'));
    await expect
      .element(page.getByText('Write down why, so that everybody can understand it later.'))
      .toBeVisible();
    expect(told).toEqual([]);
    await userEvent.fill(
      page.getByRole('textbox', { name: 'What makes it right to go back?' }),
      'Two late nights',
    );
    await userEvent.click(button('Go back a step'));
    expect(latest().stages.map(({ status }) => status)).toEqual(['happening', 'steppedBack', 'planned']);
  });

  test('what can only be read has nothing to change it with', () => {
    show({ readOnly: true });
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(page.getByRole('combobox').elements()).toEqual([]);
    expect(
      page
        .getByRole('button')
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['List', 'Picture', 'Table', 'Dates to take away…', 'Print…']);
  });

  test('a meeting does not see what is for professionals only', () => {
    const { container } = show({ meeting: true });
    expect(container.textContent).toContain('Gran is there');
    expect(container.textContent).not.toContain('Home');
  });

  test('in a meeting no card says who may see it, and a stage is counted among those that are seen', async () => {
    const shared = { level: 'shared', notShownTo: [] } as const;
    const hidden = { level: 'professionals', notShownTo: [] } as const;
    const stages = ['Meeting', 'Hidden one', 'Gran is there', 'Hidden two'].map((title, at) =>
      createStage({ id: `m${at}`, title, visibility: at % 2 === 0 ? shared : hidden }),
    );
    const { container, latest } = show({ meeting: true, defaultValue: { ...way, lanes: [], stages } });
    expect(container.querySelector('[data-fact="visibility"]')).toBeNull();
    await userEvent.click(button('Move… Meeting'));
    await userEvent.click(button('To the end'));
    expect(latest().stages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm0', 'm3']);
    await expect.poll(() => container.textContent).toContain('Meeting is now 2 of 2: Everyone together');
  });

  test('bottom lines and next steps are put in another order by pressing', async () => {
    const texts = ['One', 'Two', 'Three'];
    const { latest, container } = show({
      defaultValue: {
        ...way,
        bottomLines: texts.map((text) => createBottomLine({ id: text, text })),
        nextSteps: texts.map((text) => createNextStep({ id: `n${text}`, text: `Step ${text}` })),
      },
    });
    await userEvent.click(button('Move… Three'));
    await userEvent.click(button('To the start'));
    expect(latest().bottomLines.map(({ id }) => id)).toEqual(['Three', 'One', 'Two']);
    await expect.element(button('Move… Three')).toHaveFocus();
    await expect.poll(() => container.textContent).toContain('Three is now 1 of 3.');
    await userEvent.click(button('Move… Step One'));
    await userEvent.click(button('One down'));
    expect(latest().nextSteps.map(({ id }) => id)).toEqual(['nTwo', 'nOne', 'nThree']);
    await userEvent.click(button(/^Undo: move “Step One”/));
    expect(latest().nextSteps.map(({ id }) => id)).toEqual(['nOne', 'nTwo', 'nThree']);
  });

  test('that a bottom line is met, and a next step done, is seen and heard, and can be taken back', async () => {
    const { latest, container } = show({
      defaultValue: {
        ...way,
        bottomLines: [createBottomLine({ id: 'b', text: 'Gran knows' })],
        nextSteps: [createNextStep({ id: 'n', text: 'Ask Dee' })],
      },
    });
    const says = (sentence: string) => expect.poll(() => container.textContent).toContain(sentence);
    await userEvent.click(button('Is it met?… Gran knows'));
    await userEvent.fill(page.getByRole('textbox', { name: 'What shows it?' }), 'She said it back');
    await userEvent.click(button('It is met'));
    expect(latest().bottomLines[0]?.met).toEqual({ on: null, saidBy: [], evidence: 'She said it back' });
    await says('It is met: Gran knows');
    await userEvent.click(button('Is it met?… Gran knows'));
    await userEvent.click(button('It is not met'));
    expect(latest().bottomLines[0]).toMatchObject({
      met: null,
      earlierMet: [{ met: { evidence: 'She said it back' } }],
    });
    await userEvent.click(button('It is done Ask Dee'));
    await says('It is done: Ask Dee');
    await userEvent.click(button('It is not done after all Ask Dee'));
    await says('It is not done after all: Ask Dee');
  });

  test('the three forms show the same facts on the page, of 40 random trajectories', {
    timeout: 120_000,
  }, async () => {
    const told = (container: HTMLElement) =>
      Array.from(container.querySelectorAll('[data-part="stages"] [data-item-id]'))
        .filter((one) => one.matches('.mapwell-stage, .mapwell-way-stop, tr'))
        .map((one) => {
          const title = one.querySelector('.mapwell-stage-title, th')?.textContent;
          const inCells = Array.from(one.querySelectorAll('td > p'), ({ textContent }) => textContent);
          const facts = Array.from(one.querySelectorAll('dd'), ({ textContent }) => textContent);
          const standing = one.querySelector('.mapwell-standing')?.textContent ?? '';
          return [one.getAttribute('data-item-id'), title, standing, ...[...inCells, ...facts].sort()].join(
            '\n',
          );
        })
        .sort();
    let stages = 0;
    const samples = fc.sample(fc.tuple(someTrajectory, someGiven), { numRuns: 40, seed: 77 });
    for (const [document, given] of samples) {
      const { container, unmount } = render(<Trajectory defaultValue={document} readOnly {...given} />);
      const list = told(container);
      for (const view of ['picture', 'table']) {
        const switchTo = container.querySelector<HTMLElement>(`[data-part="view-${view}"]`);
        if (!switchTo) throw new Error(`There is no ${view}.`);
        await userEvent.click(page.elementLocator(switchTo));
        // The path has a column of its own in the table, and in the picture a line.
        expect(told(container)).toEqual(list);
      }
      stages += list.length;
      unmount();
    }
    expect(stages).toBeGreaterThan(80);
  });

  test('today is marked in the picture where the host says what time it is, and nowhere else', async () => {
    const { container } = show({ now: () => '2024-03-12T00:30:00+01:00' });
    await userEvent.click(button('Picture'));
    expect(container.querySelectorAll('.mapwell-today')).toHaveLength(1);
    show({ defaultValue: { ...way, id: 'other' } });
    await userEvent.click(button('Picture').nth(1));
    expect(document.querySelectorAll('.mapwell-today')).toHaveLength(1);
  });

  test.each([
    ['mouse', mouse],
    ['pen', pen],
    ['finger', finger],
  ])('a stage is dragged to another path by its handle, with a %s', async (_, hand) => {
    await page.viewport(1024, 1600);
    const { latest, container } = show();
    const handle = button('Move by dragging, or with Space and the arrow keys: Gran is there');
    const target = container.querySelector('[data-lane="dad"]');
    if (!target) throw new Error('There is no such path.');
    await drag(hand, middleOf(handle.element()), middleOf(target));
    await expect.poll(() => latest().stages.find(({ id }) => id === 's2')?.laneId).toBe('dad');
    await expect.element(handle).toHaveFocus();
    await page.viewport(1024, 768);
  });

  test.each([320, 768, 1280, 1920])('no label of the picture lies over another, at %i px', async (width) => {
    await page.viewport(width, 800);
    for (const document of fc.sample(someTrajectory, { numRuns: 6, seed: width })) {
      const { container } = render(<Trajectory defaultValue={document} now={() => '2024-03-12T10:00:00Z'} />);
      const picture = container.querySelector<HTMLElement>('[data-part="view-picture"]');
      if (picture) await userEvent.click(page.elementLocator(picture));
      const boxes = Array.from(container.querySelectorAll('.mapwell-way-stop'), (stop) =>
        stop.getBoundingClientRect(),
      );
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.right <= other.left + 1 ||
            other.right <= one.left + 1 ||
            one.bottom <= other.top + 1 ||
            other.bottom <= one.top + 1;
          expect(apart).toBe(true);
        }
      });
      expect(document.stages.filter(({ removed }) => removed === null)).toHaveLength(
        container.querySelectorAll('.mapwell-way-stop[data-kind="stage"]').length,
      );
      container.remove();
    }
    await page.viewport(1024, 768);
  });
});
