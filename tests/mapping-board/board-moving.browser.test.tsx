import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  bed,
  bedQuoted,
  dark,
  familyBoard,
  key,
  late,
  needs,
  ray,
  step,
  workingWell,
  worries,
} from './family';
import { button, column, dialog, focused, goTo, press, showBoard, showHost, thingsIn } from './shown-board';

const moveTo = async (text: string, place: string) => {
  await press(button(`Move to…: ${text}`));
  await press(button(place, dialog('Move')));
};

describe('“Move to…”', () => {
  test.each<[string, string, string[], number]>([
    ['Up one', bed, [late, bedQuoted, dark], 2],
    ['To the top', bed, [bedQuoted, late, dark], 1],
    ['Down one', late, [dark, late, bedQuoted], 2],
    ['To the bottom', late, [dark, bedQuoted, late], 3],
  ])(
    '%s: moves a card within its list, says so, and the focus stays with the card',
    async (way, text, order, position) => {
      const { told, heard } = showBoard({ defaultValue: familyBoard() });
      await moveTo(text, way);
      expect(thingsIn(worries)).toEqual(order);
      expect(told.map(({ command }) => command.type)).toEqual(['move-item']);
      await expect.poll(() => heard).toEqual([`Moved to ${worries}, ${position} of 3: ${text}`]);
      expect(focused()).toBe(`Move to…: ${text}`);
      expect(dialog('Move').query()).toBeNull();
    },
  );

  test('says of what cannot be done that it cannot, and does nothing', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Move to…: ${late}`));
    for (const way of ['Up one', 'To the top']) {
      await expect.element(button(way, dialog('Move'))).toHaveAttribute('aria-disabled', 'true');
      await userEvent.click(button(way, dialog('Move')), { force: true });
    }
    await expect.element(dialog('Move')).toBeVisible();
    expect(told).toEqual([]);
  });

  test('moves a card to another column, where the focus goes with it', async () => {
    const { latest, heard } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Move to…: ${dark}`));
    await press(page.getByRole('button', { name: `${needs} Not sorted yet` }));
    expect(thingsIn(needs)).toEqual([step, dark]);
    expect(thingsIn(worries)).toEqual([late, bedQuoted]);
    expect(latest().items.find(({ id }) => id === 'dark')).toMatchObject({
      column: 'needsToHappen',
      category: null,
    });
    await expect.poll(() => heard).toEqual([`Moved to ${needs}, 2 of 2: ${dark}`]);
    expect(focused()).toBe(`Move to…: ${dark}`);
  });

  test('sorts a card into a category, whichever way the map is arranged', async () => {
    const { latest, heard } = showBoard({ defaultValue: familyBoard() });
    await moveTo(late, 'Harm');
    expect(latest().items.find(({ id }) => id === 'late')?.category).toBe('harm');
    await press(button('Categories'));
    expect(thingsIn('Harm')).toEqual([bedQuoted, late]);
    await moveTo(late, 'Existing safety');
    expect(thingsIn('Existing safety')).toEqual([ray, late]);
    expect(focused()).toBe(`Move to…: ${late}`);
    await expect.poll(() => heard.at(-1)).toBe(`Moved to Existing safety, 2 of 2: ${late}`);
  });

  test('names the place where the card is, and cannot move it there', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Move to…: ${bed}`));
    const here = button('Harm (it is here now)', dialog('Move'));
    await expect.element(here).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(here, { force: true });
    expect(told).toEqual([]);
  });

  test('can be left by Escape, by its button and by a press beside it, and the focus goes back to where it was', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    const leave = {
      Escape: () => userEvent.keyboard('{Escape}'),
      'its button': () => press(button('Leave it where it is')),
      'a press beside it': () => userEvent.click(dialog('Move'), { position: { x: -5, y: 5 }, force: true }),
    };
    for (const [way, go] of Object.entries(leave)) {
      await press(button(`Move to…: ${key}`));
      await expect.element(dialog('Move')).toBeVisible();
      await go();
      await expect.poll(() => dialog('Move').query(), { message: way }).toBeNull();
      expect(focused(), way).toBe(`Move to…: ${key}`);
    }
    expect(told).toEqual([]);
  });

  test('works by keys alone, and the focus cannot leave it meanwhile', async () => {
    showBoard({ defaultValue: familyBoard() });
    goTo(button(`Move to…: ${bed}`));
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog('Move')).toBeVisible();
    const seen: string[] = [];
    for (let steps = 0; steps < 6; steps += 1) {
      seen.push(focused());
      await userEvent.keyboard('{Tab}');
    }
    expect(seen).toContain('To the top');
    expect(seen.join()).not.toContain('Edit: ');
    goTo(button('To the top', dialog('Move')));
    await userEvent.keyboard('{Enter}');
    expect(thingsIn(worries)).toEqual([bedQuoted, late, dark]);
  });

  test('moves a card past what a choice of what to look at hides', async () => {
    const { latest } = showHost('copy', familyBoard());
    await moveTo(bed, 'Up one');
    await moveTo(bed, 'Up one');
    expect(latest().items.map(({ id }) => id)).toEqual(['bed', 'late', 'dark', 'key', 'ray', 'step']);
  });
});

describe('cut and paste', () => {
  test('moves a card after another one by keys', async () => {
    const { told, heard } = showBoard({ defaultValue: familyBoard() });
    goTo(button(`Edit: ${dark}`));
    await userEvent.keyboard('{Control>}x{/Control}');
    await expect.element(page.getByText('Cut. It moves when you paste it.')).toBeVisible();
    // What is said within a moment is said as one sentence: the first is to be heard before the next thing is done.
    await expect.poll(() => heard).toHaveLength(1);
    goTo(button(`Details: ${key}`));
    await userEvent.keyboard('{Control>}v{/Control}');
    expect(thingsIn(workingWell)).toEqual([key, dark, ray]);
    expect(focused()).toBe(`Move to…: ${dark}`);
    expect(told).toHaveLength(1);
    await expect
      .poll(() => heard)
      .toEqual([`Cut: ${dark}. Go to another place and paste.`, `Moved to ${workingWell}, 2 of 3: ${dark}`]);
    expect(page.getByText('Cut. It moves when you paste it.').query()).toBeNull();
  });

  test('moves a card by pressing alone, also into a list that is empty', async () => {
    showBoard({ defaultValue: familyBoard() });
    await press(button('Categories'));
    await press(button(`Move to…: ${bed}`));
    await press(button('Cut, to paste it elsewhere'));
    await press(button('Paste here: Safety goals'));
    expect(thingsIn('Safety goals')).toEqual([bedQuoted]);
    expect(thingsIn('Harm')).toEqual([]);
    expect(focused()).toBe(`Move to…: ${bed}`);
    expect(page.getByRole('button', { name: /^Paste here/ }).elements()).toEqual([]);
  });

  test('keeps the card where it was by Escape and by its button', async () => {
    const { told, heard } = showBoard({ defaultValue: familyBoard() });
    goTo(button(`Move to…: ${bed}`));
    await userEvent.keyboard('{Control>}x{/Control}{Escape}');
    expect(focused()).toBe(`Move to…: ${bed}`);
    await userEvent.keyboard('{Control>}x{/Control}');
    await press(button('Keep it where it was', column(needs)));
    expect(focused()).toBe(`Move to…: ${bed}`);
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
    expect(told).toEqual([]);
    await expect.poll(() => heard.at(-1)).toContain(`Kept where it was: ${bed}`);
  });

  test('leaves cut and paste in a text to the text', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Edit: ${key}`));
    await userEvent.keyboard('{Control>}ax{/Control}');
    expect(thingsIn(workingWell)).not.toContain(key);
    await userEvent.keyboard('{Control>}vv{/Control}');
    expect(told.every(({ command }) => command.type === 'edit-text')).toBe(true);
    expect(told.at(-1)?.value.items.find(({ id }) => id === 'key')?.text).toBe(`${key}${key}`);
    expect(page.getByRole('button', { name: /^Paste here/ }).elements()).toEqual([]);
  });
});
