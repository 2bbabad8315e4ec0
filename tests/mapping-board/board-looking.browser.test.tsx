import * as React from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import type { MappingBoardDocument } from '../../src';
import { boardInWords, childPreset, createMapItem, createMappingBoard, fourColumnPreset } from '../../src';
import {
  bed,
  bedQuoted,
  dark,
  familyBoard,
  key,
  late,
  needs,
  people,
  ray,
  step,
  workingWell,
  worries,
} from './family';
import {
  button,
  captureField,
  card,
  choice,
  column,
  dialog,
  focused,
  goTo,
  press,
  showBoard,
  thingsIn,
  unfold,
  writeDown,
} from './shown-board';

beforeEach(() => page.viewport(1280, 900));

/** A map on which everything that can be known about a thing is known. */
function fullBoard(): MappingBoardDocument {
  const board = familyBoard();
  const items = board.items.map((item) => {
    if (item.id !== 'late') return item;
    return createMapItem(
      {
        ...item,
        category: 'harm',
        verbatim: true,
        source: 'told',
        sourceNote: 'School log',
        heldBy: ['helen', 'mum'],
        notHeldBy: ['nan'],
        dispute: 'It was the bus',
        impacts: [{ childId: 'tariq', text: 'He cried\nand would not eat' }],
        happened: { said: '', iso: '2023-03-06' },
        ongoing: false,
        incident: 'first',
        frequency: { words: 'most Mondays', count: 3, per: 'month' },
        statementIds: ['dark'],
        doneBy: ['nan'],
        doneWhen: { said: 'by half term', iso: null },
        goalOwner: 'shared',
        status: 'superseded',
        supersededBy: 'bed',
        visibility: { level: 'professionals', notShownTo: ['mum'] },
        lang: 'cy',
        recordedBy: 'helen',
        recordedAt: '2024-03-11T09:30:00.000Z',
        editedBy: 'mum',
        editedAt: '2024-03-12T09:30:00.000Z',
      },
      {},
    );
  });
  return { ...board, items };
}

const look = () => unfold(/^(Look at…|Showing \d+ of \d+\.)$/);

describe('the list', () => {
  test.each<'Columns' | 'Categories'>(['Columns', 'Categories'])(
    'says everything that is known of each thing (%s)',
    async (arrangement) => {
      const board = fullBoard();
      showBoard({ defaultValue: board });
      await press(button(arrangement));
      await press(button('List'));
      const said = boardInWords(board).columns.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
      expect(said).toHaveLength(board.items.length);
      for (const item of said) {
        const text = card(item.text).element().textContent ?? '';
        expect(text).toContain(item.line);
        for (const fact of item.facts) expect(text).toContain(`${fact.label}${fact.text}`);
      }
      expect(said.find(({ id }) => id === 'late')?.facts.length).toBeGreaterThan(20);
    },
  );

  test('holds the same things in the same order as the picture, and the document stays the same object', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    const places = [worries, workingWell, needs];
    const before = places.map(thingsIn);
    await press(button('List'));
    expect(places.map(thingsIn)).toEqual(before);
    await press(button('Picture'));
    expect(places.map(thingsIn)).toEqual(before);
    expect(told).toEqual([]);
  });

  test('can be written in, edited, sorted and taken back', async () => {
    const { told } = showBoard({ defaultValue: familyBoard() });
    await press(button('List'));
    await writeDown(worries, 'He was cold');
    await press(button(`Edit: ${late}`));
    await userEvent.keyboard('!{Escape}');
    await press(button(`Move to…: ${late}!`));
    await press(button('Harm', dialog('Move')));
    await press(button(/^Undo: /));
    expect(told.map(({ command, how }) => `${how} ${command.type}`)).toEqual([
      'do add-item',
      'do edit-text',
      'do move-item',
      'undo move-item',
    ]);
    expect(page.getByRole('button', { name: /^Drag/ }).elements()).toEqual([]);
  });

  test('says which form is shown, aloud and by the pressed button', async () => {
    const { heard } = showBoard({ defaultValue: familyBoard() });
    await press(button('List'));
    await expect.element(button('List')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('Picture')).toHaveAttribute('aria-pressed', 'false');
    expect(focused()).toBe('List');
    await press(button('Categories'));
    // What is said within a moment is said as one sentence, so only the order is certain.
    await expect.poll(() => heard.join(' ')).toBe('Shown as a list. Arranged by categories.');
    await press(button('Categories'));
    await expect.poll(() => heard.join(' ')).toBe('Shown as a list. Arranged by categories.');
  });
});

describe('sorted into categories', () => {
  test('each thing stands under its category, and what is not sorted yet first', async () => {
    showBoard({ defaultValue: familyBoard() });
    await press(button('Categories'));
    expect(thingsIn(`${worries} Not sorted yet`)).toEqual([late]);
    expect(thingsIn('Harm')).toEqual([bedQuoted]);
    expect(thingsIn('Danger statements')).toEqual([dark]);
    expect(thingsIn('Existing safety')).toEqual([ray]);
    expect(thingsIn('Next steps')).toEqual([step]);
    expect(page.getByRole('heading', { name: 'What makes it harder' }).elements()).toHaveLength(1);
  });

  test('a thing in a column or category that this arrangement does not know is shown all the same', async () => {
    const board = createMappingBoard({
      id: 'map-1',
      items: [
        createMapItem({ id: 'a', column: 'dreams', text: 'A dog' }),
        createMapItem({ id: 'b', column: 'worries', category: 'greyArea', text: 'Who has the key?' }),
        createMapItem({ id: 'c', column: 'worries', category: 'own', text: 'Own' }),
      ],
    });
    showBoard({ defaultValue: board });
    await expect.element(page.getByText('A dog')).toBeVisible();
    await press(button('Categories'));
    for (const text of ['A dog', 'Who has the key?', 'Own']) await expect.element(card(text)).toBeVisible();
    expect(captureField('Also on this map: dreams').query()).toBeNull();
    await press(button('Move to…: A dog'));
    await press(button('Next steps', dialog('Move')));
    expect(thingsIn('Next steps')).toEqual(['A dog']);
  });
});

describe('choosing what to look at', () => {
  const about = (): Locator => choice('About');
  const view = (): Locator => choice('Whose view');

  test('one child: what is about the others is out of sight, what is about no child stays', async () => {
    const { told, heard } = showBoard({ defaultValue: familyBoard() });
    await look();
    await userEvent.selectOptions(about(), 'Aisha');
    expect(thingsIn(worries)).toEqual([dark]);
    expect(thingsIn(workingWell)).toEqual([key, ray]);
    await expect.element(page.getByText('Showing 4 of 6.', { exact: true }).first()).toBeVisible();
    await expect.poll(() => heard).toEqual(['Showing 4 of 6.']);
    expect(told).toEqual([]);
  });

  test('one person’s view: what they said, and what they hold', async () => {
    const board = familyBoard();
    const items = board.items.map((item) => (item.id === 'ray' ? { ...item, heldBy: ['mum'] } : item));
    showBoard({ defaultValue: { ...board, items } });
    await look();
    await userEvent.selectOptions(view(), 'Mum (Nadia)');
    expect([thingsIn(worries), thingsIn(workingWell), thingsIn(needs)]).toEqual([[dark], [ray], []]);
    await expect.element(column(needs)).toHaveTextContent('Nothing here matches what you chose to look at.');
  });

  test('both together, and everything again by one press', async () => {
    showBoard({ defaultValue: familyBoard() });
    await look();
    await userEvent.selectOptions(about(), 'Tariq');
    await userEvent.selectOptions(view(), 'Tariq');
    expect([thingsIn(worries), thingsIn(workingWell), thingsIn(needs)]).toEqual([[bedQuoted], [], []]);
    await press(button('Show everything'));
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
    await expect.element(about()).toHaveDisplayValue('All the children');
    await expect.element(view()).toHaveDisplayValue('Everyone’s view');
    expect(focused()).toBe('Show everything');
  });

  test('stays in the list and when the map is sorted', async () => {
    showBoard({ defaultValue: familyBoard() });
    await look();
    await userEvent.selectOptions(view(), 'Tariq');
    await press(button('List'));
    await press(button('Categories'));
    expect(thingsIn('Harm')).toEqual([bedQuoted]);
    expect(thingsIn('Danger statements')).toEqual([]);
  });

  test('what is written down meanwhile is seen, whatever is looked at', async () => {
    showBoard({ defaultValue: familyBoard() });
    await look();
    await userEvent.selectOptions(view(), 'Tariq');
    await writeDown(worries, 'He was cold');
    expect(thingsIn(worries)).toContain('He was cold');
    await expect.element(view()).toHaveDisplayValue('Everyone’s view');
  });

  test('what fits is written down without letting go of the choice', async () => {
    showBoard({ defaultValue: familyBoard() });
    await look();
    await userEvent.selectOptions(about(), 'Tariq');
    await writeDown(needs, 'Ring Nan');
    await expect.element(about()).toHaveDisplayValue('Tariq');
    expect(thingsIn(needs)).toEqual([step, 'Ring Nan']);
  });

  test('is not asked where nobody is named', () => {
    showBoard({ defaultValue: createMappingBoard({ id: 'map-1' }) });
    expect(page.getByText('Look at…').query()).toBeNull();
  });
});

describe('what helps with thinking', () => {
  test('hints stand ready, in words, and go as the map is filled', async () => {
    showBoard({ defaultValue: createMappingBoard({ id: 'map-1', people }) });
    expect(page.getByText('Still to think about').query()).toBeNull();
    await writeDown(worries, 'He was cold');
    await unfold(/^Still to think about/);
    await expect.element(page.getByText('Nothing is written yet about what is working well.')).toBeVisible();
    await expect.element(page.getByText('Nothing from Tariq yet.')).toBeVisible();
    await writeDown(workingWell, 'Nan');
    expect(page.getByText('Nothing is written yet about what is working well.').query()).toBeNull();
  });

  test('questions come on demand, beside the column they are about', async () => {
    showBoard({ defaultValue: familyBoard() });
    const question = column(worries).getByText('What happened to the child, and who did what?');
    await expect.element(question).not.toBeVisible();
    await press(column(worries).getByText('Help me think', { exact: true }));
    await expect.element(question).toBeVisible();
  });

  test('a child’s arrangement sorts nothing and asks nothing', async () => {
    showBoard({ defaultValue: createMappingBoard({ id: 'map-1', people }), preset: childPreset });
    await expect.element(page.getByRole('heading', { name: 'Dreams' })).toBeVisible();
    expect(button('Categories').query()).toBeNull();
    expect(page.getByText('Help me think').query()).toBeNull();
  });

  test('the host’s scale stands in the column of the judgement', async () => {
    showBoard({ defaultValue: familyBoard(), preset: fourColumnPreset, judgement: <p>Uncle Ray said 6</p> });
    await expect.element(column('Where are things today?')).toHaveTextContent('Uncle Ray said 6');
  });
});

describe('a map that can only be read', () => {
  test('cannot be changed by any button, field or key', async () => {
    const { told } = showBoard({ defaultValue: fullBoard(), readOnly: true });
    await expect.element(page.getByText('You can read this map. It cannot be changed here.')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(page.getByRole('checkbox').elements()).toEqual([]);
    const before = [thingsIn(worries), thingsIn(workingWell), thingsIn(needs)];
    for (const each of page.getByRole('button').elements()) {
      if (!(each instanceof HTMLElement)) continue;
      each.focus();
      await userEvent.keyboard(
        '{Control>}z{/Control}{Control>}y{/Control}{Control>}x{/Control}{Control>}v{/Control}{Delete} ',
      );
      await userEvent.keyboard('{Escape}');
    }
    await press(button('Picture'));
    await press(button('Columns'));
    expect([thingsIn(worries), thingsIn(workingWell), thingsIn(needs)]).toEqual(before);
    expect(told).toEqual([]);
  });

  test('can be read whole, looked at in part and printed', async () => {
    showBoard({ defaultValue: familyBoard(), readOnly: true });
    await look();
    await userEvent.selectOptions(choice('Whose view'), 'Tariq');
    expect(thingsIn(worries)).toEqual([bedQuoted]);
    await press(button('Show everything'));
    await press(button('List'));
    expect(thingsIn(worries)).toEqual([late, dark, bedQuoted]);
    await press(button('Print…'));
    await expect.element(dialog('Print a copy')).toBeVisible();
  });

  test('that was being edited stops being so, and keeps what was written', async () => {
    const { rerender, told } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Edit: ${key}`));
    await userEvent.keyboard('!');
    rerender({ readOnly: true });
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(thingsIn(workingWell)[0]).toBe(`${key}!`);
    expect(told).toHaveLength(1);
  });

  test('whose details were open can be changed no more', async () => {
    const { rerender, told } = showBoard({ defaultValue: familyBoard() });
    await press(button(`Details: ${bed}`));
    rerender({ readOnly: true });
    expect(told).toEqual([]);
    const select = choice('How far is this?').query();
    if (select) await userEvent.selectOptions(choice('How far is this?'), 'Agreed');
    expect(told).toEqual([]);
  });
});

describe('in a meeting that reads along', () => {
  test('nothing that is for professionals only can be read or heard, in any form of the map', async () => {
    const board = familyBoard();
    const secret = 'The address of the refuge';
    const items = board.items.map((item) => {
      if (item.id === 'dark')
        return { ...item, text: secret, visibility: { level: 'professionals' as const, notShownTo: [] } };
      return item.id === 'ray'
        ? { ...item, statementIds: ['dark'], status: 'superseded' as const, supersededBy: 'dark' }
        : item;
    });
    const { container, heard } = showBoard({ defaultValue: { ...board, items }, meeting: true });
    const everything = () => `${container.innerHTML} ${heard.join(' ')}`;
    expect(everything()).not.toContain(secret);
    await press(button('List'));
    await press(button('Categories'));
    expect(everything()).not.toContain(secret);
    await press(button(`Details: ${ray}`));
    expect(everything()).not.toContain(secret);
    goTo(button('Done', dialog('Details')));
    await userEvent.keyboard('{Enter}');
    await look();
    await userEvent.selectOptions(choice('Whose view'), 'Helen');
    expect(everything()).not.toContain(secret);
    expect(container.textContent).not.toMatch(/of 6/);
  });
});
