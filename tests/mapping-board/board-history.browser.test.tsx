import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bed, bedQuoted, dark, familyBoard, key, late, ray, step, workingWell, worries } from './family';
import type { Keeping } from './shown-board';
import {
  button,
  captureField,
  card,
  choice,
  dialog,
  field,
  focused,
  goTo,
  press,
  showBoard,
  showHost,
  thingsIn,
  unfold,
  writeDown,
} from './shown-board';

beforeEach(() => page.viewport(1280, 900));

const details = dialog('Details');
const undo = () => page.getByRole('button', { name: /^Undo/ });
const redo = () => page.getByRole('button', { name: /^Redo/ });

const takeOff = async (text: string, why = '') => {
  await press(button(`Details: ${text}`));
  await press(details.getByText('Take off the map', { exact: true }).first());
  if (why !== '') await userEvent.fill(field('Why is it taken off? (if you like)', details), why);
  await press(button('Take off the map', details));
};

describe('taking off the map', () => {
  test('keeps the thing in the document with who, when and why, and the focus goes to its neighbour', async () => {
    const instant = '2024-03-11T09:30:00.000Z';
    const { latest, heard } = showBoard({ defaultValue: familyBoard(), author: 'helen', now: () => instant });
    await takeOff(late, 'It was another Monday');
    expect(thingsIn(worries)).toEqual([dark, bedQuoted]);
    expect(latest().items.find(({ id }) => id === 'late')).toMatchObject({
      text: late,
      removed: { at: instant, by: 'helen', why: 'It was another Monday' },
    });
    await expect.poll(focused).toBe(`Details: ${dark}`);
    await expect.poll(() => heard).toEqual([`Taken off the map: ${late}. Undo brings it back.`]);
  });

  test('gives the focus to the one before where it was the last, and to Undo where it was the only one', async () => {
    showBoard({ defaultValue: familyBoard() });
    await takeOff(bed);
    await expect.poll(focused).toBe(`Details: ${dark}`);
    await takeOff(step);
    await expect.poll(focused).toBe(`Undo: take “${step}” off the map`);
  });

  test('can be taken back by putting it back, where it stood', async () => {
    const { latest, heard } = showBoard({ defaultValue: familyBoard() });
    await takeOff(late, 'a mistake');
    await unfold('1 thing taken off the map');
    await expect.element(page.getByText('Why: a mistake')).toBeVisible();
    await press(button(`Put back: ${late}`));
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
    expect(latest().items.find(({ id }) => id === 'late')?.removed).toBeNull();
    await expect.poll(focused).toBe(`Details: ${late}`);
    await expect.poll(() => heard.at(-1)).toBe(`Put back in ${worries}: ${late}`);
  });

  test('leaves what was said of other things as it was', async () => {
    const board = familyBoard();
    const items = board.items.map((item) => (item.id === 'ray' ? { ...item, statementIds: ['dark'] } : item));
    const { latest } = showBoard({ defaultValue: { ...board, items } });
    await takeOff(dark);
    expect(latest().items.find(({ id }) => id === 'ray')?.statementIds).toEqual(['dark']);
  });
});

describe('undo and redo', () => {
  test('are named after what they would do', async () => {
    const { latest } = showBoard({ defaultValue: familyBoard() });
    await writeDown(worries, 'He was cold');
    await press(button(`Move to…: ${bed}`));
    await press(button('To the top', dialog('Move')));
    await expect.element(undo()).toHaveAccessibleName(`Undo: move “${bed}”`);
    await press(undo());
    await expect.element(undo()).toHaveAccessibleName('Undo: write down “He was cold”');
    await expect.element(redo()).toHaveAccessibleName(`Redo: move “${bed}”`);
    await press(undo());
    expect(latest()).toEqual(familyBoard());
    await press(redo());
    expect(thingsIn(worries)).toContain('He was cold');
    await expect.element(redo()).toHaveAccessibleName(`Redo: move “${bed}”`);
  });

  test('say aloud what was taken back and done again', async () => {
    const { heard } = showBoard({ defaultValue: familyBoard() });
    await writeDown(worries, 'He was cold');
    await press(undo());
    await expect.poll(() => heard.at(-1)).toMatch(/Undone: write down “He was cold”$/);
    await press(redo());
    await expect.poll(() => heard.at(-1)).toMatch(/Done again: write down “He was cold”$/);
  });

  test.each<[string, string, string]>([
    ['Ctrl', '{Control>}z{/Control}', '{Control>}y{/Control}'],
    ['Command', '{Meta>}z{/Meta}', '{Meta>}{Shift>}z{/Shift}{/Meta}'],
    ['Ctrl and Shift', '{Control>}z{/Control}', '{Control>}{Shift>}Z{/Shift}{/Control}'],
  ])('work by keys on a card (%s)', async (_, back, again) => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Move to…: ${bed}`));
    await press(button('To the top', dialog('Move')));
    await userEvent.keyboard(back);
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
    await userEvent.keyboard(again);
    expect(thingsIn(worries)).toEqual([bedQuoted, late, dark]);
    expect(told.map(({ how }) => how)).toEqual(['do', 'undo', 'redo']);
    expect(told.map(({ command }) => command.type)).toEqual(['move-item', 'move-item', 'move-item']);
  });

  test('the keys do nothing where there is nothing to take back', async () => {
    const { told, heard } = showBoard({ defaultValue: familyBoard() });
    goTo(button(`Edit: ${late}`));
    await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    expect(told).toEqual([]);
    expect(heard).toEqual([]);
  });

  test('take back a word at once, typed in one go, and a later one by itself', async () => {
    const { latest } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Edit: ${key}`));
    await userEvent.keyboard(' abc');
    await new Promise((pause) => setTimeout(pause, 1100));
    await userEvent.keyboard(' xyz{Escape}');
    expect(thingsIn(workingWell)[0]).toBe(`${key} abc xyz`);
    await press(undo());
    expect(thingsIn(workingWell)[0]).toBe(`${key} abc`);
    await press(undo());
    expect(thingsIn(workingWell)[0]).toBe(key);
    expect(latest()).toEqual(familyBoard());
  });

  test('keep each answer a step of its own', async () => {
    const { latest } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Details: ${ray}`));
    await userEvent.selectOptions(choice('Is it still going on?', details), 'Yes');
    await userEvent.selectOptions(choice('Is it still going on?', details), 'No');
    await press(button('Done', details));
    await press(undo());
    expect(latest().items.find(({ id }) => id === 'ray')?.ongoing).toBe(true);
    await press(undo());
    expect(latest().items.find(({ id }) => id === 'ray')?.ongoing).toBeNull();
  });

  test('the button keeps the focus when there is nothing left to take back, and says so', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    await writeDown(worries, 'He was cold');
    goTo(undo());
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Undo');
    await expect.element(undo()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter} ');
    expect(told).toHaveLength(2);
    await expect.element(redo()).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('leave the focus somewhere where the card that had it is gone', async () => {
    showBoard({ defaultValue: familyBoard() });
    await writeDown(worries, 'He was cold');
    goTo(button('Edit: He was cold'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(card('He was cold').query()).toBeNull();
    await expect.poll(focused).toBe('Undo');
  });

  test('leave a field its own undo', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    await writeDown(worries, 'He was cold');
    await press(captureField(worries));
    await userEvent.keyboard('half{Control>}z{/Control}');
    expect(thingsIn(worries)).toContain('He was cold');
    expect(told.map(({ how }) => how)).toEqual(['do']);
    await expect.element(captureField(worries)).not.toHaveValue('half');
  });

  test('a new change lets go of what was taken back', async () => {
    showBoard({ defaultValue: familyBoard() });
    await writeDown(worries, 'one');
    await press(undo());
    await writeDown(worries, 'two');
    await expect.element(redo()).toHaveAttribute('aria-disabled', 'true');
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted, 'two']);
  });

  test.each<Keeping>(['object', 'copy', 'string'])(
    'work where the host keeps the document (%s)',
    async (keeping) => {
      const { latest } = showHost(keeping, familyBoard());
      await writeDown(worries, 'one');
      await writeDown(worries, 'two');
      await press(undo());
      await press(undo());
      expect(latest()).toEqual(familyBoard());
      await press(redo());
      await press(redo());
      expect(thingsIn(worries)).toEqual([late, dark, bedQuoted, 'one', 'two']);
    },
  );
});
