import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openTrajectory, Trajectory, trajectoryFormat } from '../../src/trajectory';
import { button, showTrajectory, way } from './shown-trajectory';

const damaged = {
  ...way,
  stages: way.stages.map((stage, at) =>
    at === 1 ? { ...stage, status: 'nearly', actual: 7, colour: 'red' } : stage,
  ),
  bottomLines: ['a torn page', 5],
};

describe('a trajectory that was damaged', () => {
  test('shows what can be read, and says in words what could not and that it is kept', async () => {
    const { told, container } = showTrajectory({ value: damaged });
    expect(container.textContent).toContain('Gran is there');
    const note = page.getByRole('note');
    await expect.element(note).toHaveTextContent(/could not be read as they were saved/);
    await userEvent.click(page.getByText('What could not be read', { exact: true }));
    const sentences = note
      .getByRole('listitem')
      .elements()
      .map((line) => line.textContent ?? '');
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) expect(sentence).not.toMatch(/nearly|torn/);
    expect(told).toEqual([]);
  });

  test('can be worked on, and what could not be read goes with it', async () => {
    const { latest } = showTrajectory({ value: damaged });
    await userEvent.fill(page.getByRole('textbox', { name: 'Something somebody does next' }), 'Ask Dee');
    await userEvent.click(button('Add this step'));
    const written = JSON.stringify(latest());
    for (const kept of ['"nearly"', '7', '"colour":"red"', 'a torn page', 'Ask Dee'])
      expect(written).toContain(kept);
    expect(openTrajectory(written).issues).toEqual([]);
  });
});

describe('a trajectory from a newer version', () => {
  test('can be read, and is not written over', async () => {
    const { told, container } = showTrajectory({
      value: { ...way, format: trajectoryFormat + 1, mood: 'calm' },
    });
    await expect.element(page.getByText(/^This was saved by a newer version/)).toBeVisible();
    expect(container.textContent).toContain('Gran is there');
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(container.querySelector('[data-part="undo"]')).toBeNull();
    for (const form of ['Picture', 'Table', 'List']) await userEvent.click(button(form));
    expect(told).toEqual([]);
  });
});

describe('what is no trajectory at all', () => {
  test.each<[string, unknown]>([
    ['half a text', JSON.stringify(way).slice(0, 90)],
    ['another tool’s document', { ...way, kind: 'mapwell/statements' }],
    ['a number', 12],
  ])('%s is left untouched, with a sentence that says so', async (_, value) => {
    const { told, container } = showTrajectory({ value });
    await expect
      .element(page.getByText(/could not be read|different kind of document/).first())
      .toBeVisible();
    expect(container.querySelector('input[type="text"]')).toBeNull();
    expect(told).toEqual([]);
  });
});

describe('what the host holds', () => {
  test('nothing is told on mount, nor where the same value comes again', () => {
    const { told, rerender } = showTrajectory({ value: way });
    rerender(<Trajectory value={way} onChange={() => told.push(way)} />);
    rerender(
      <Trajectory value={JSON.parse(JSON.stringify(way)) as unknown} onChange={() => told.push(way)} />,
    );
    expect(told).toEqual([]);
  });

  test('a host that refuses a change sees the old way come back', async () => {
    const { told, container } = showTrajectory({ value: way });
    await userEvent.fill(page.getByRole('textbox', { name: 'Something that must be so' }), 'Gran knows');
    await userEvent.click(button('Add this bottom line'));
    expect(told).toHaveLength(1);
    expect(container.querySelector('[data-part="bottom-lines"]')?.textContent).not.toContain('Gran knows');
  });
});
