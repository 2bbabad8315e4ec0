import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { familyBoard, key, late, workingWell, worries } from './family';
import {
  button,
  captureField,
  card,
  field,
  focused,
  goTo,
  press,
  showBoard,
  showHost,
  thingsIn,
} from './shown-board';
import type { Keeping } from './shown-board';

const wordsOf = (text: string) => field(`Words of: ${text}`);

const startEditing = async (text: string) => {
  await press(button(`Edit: ${text}`));
  const area = page.getByRole('textbox', { name: /^Words of: / }).element();
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('The words cannot be edited.');
  return area;
};

test('changes the words where they stand, letter by letter', async () => {
  const { told, latest } = showBoard({ defaultValue: familyBoard() });
  const area = await startEditing(key);
  await expect.poll(focused).toBe(`Words of: ${key}`);
  await userEvent.keyboard(' to');
  expect(area.value).toBe(`${key} to`);
  expect(told.map(({ command, how }) => [command.type, how])).toEqual([
    ['edit-text', 'do'],
    ['edit-text', 'do'],
    ['edit-text', 'do'],
  ]);
  await userEvent.keyboard('{Escape}');
  expect(thingsIn(workingWell)[0]).toBe(`${key} to`);
  expect(latest().items.find(({ id }) => id === 'key')?.text).toBe(`${key} to`);
});

test('lets Space, Enter and the arrow keys be the text’s own while a card is edited', async () => {
  const { latest } = showBoard({ defaultValue: familyBoard() });
  await startEditing(key);
  await userEvent.keyboard('{Home}A {Enter}{ArrowDown}{End} b ');
  expect(latest().items.find(({ id }) => id === 'key')?.text).toBe(`A \n${key} b `);
});

test.each<[string, string]>([
  ['Escape', '{Escape}'],
  ['Ctrl and Enter', '{Control>}{Enter}{/Control}'],
])('%s ends editing, keeps what was written, and the focus is on Edit', async (_, keys) => {
  showBoard({ defaultValue: familyBoard() });
  await startEditing(key);
  await userEvent.keyboard(`!${keys}`);
  await expect.poll(focused).toBe(`Edit: ${key}!`);
  expect(thingsIn(workingWell)[0]).toBe(`${key}!`);
});

test('Done ends editing, and the focus is on Edit', async () => {
  const { told } = showBoard({ defaultValue: familyBoard() });
  await startEditing(key);
  await press(button(`Done with: ${key}`));
  await expect.poll(focused).toBe(`Edit: ${key}`);
  expect(told).toEqual([]);
});

test('a card whose words were all deleted says that nothing is written, and can still be edited', async () => {
  showBoard({ defaultValue: familyBoard() });
  await startEditing(key);
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Escape}');
  expect(thingsIn(workingWell)[0]).toBe('Nothing written yet');
  await press(button('Edit: Nothing written yet'));
  await userEvent.keyboard('Nan has two keys{Escape}');
  expect(thingsIn(workingWell)[0]).toBe('Nan has two keys');
});

describe.each<Keeping>(['object', 'copy', 'string'])(
  'where the host keeps the document as its own (%s)',
  (keeping) => {
    test('the caret stays where it is while words are changed in the middle', async () => {
      const { latest } = showHost(keeping, familyBoard());
      const area = await startEditing(key);
      area.setSelectionRange(3, 3);
      await userEvent.keyboard('xyz');
      expect(area.value).toBe(`Nanxyz${key.slice(3)}`);
      expect([area.selectionStart, area.selectionEnd]).toEqual([6, 6]);
      expect(latest().items.find(({ id }) => id === 'key')?.text).toBe(`Nanxyz${key.slice(3)}`);
    });

    test('setting the same value again leaves the caret and the words alone', async () => {
      const { rerender, told } = showHost(keeping, familyBoard());
      const area = await startEditing(key);
      area.setSelectionRange(2, 5);
      rerender({});
      expect([area.selectionStart, area.selectionEnd]).toEqual([2, 5]);
      await userEvent.keyboard('x');
      rerender({});
      expect([area.selectionStart, area.selectionEnd]).toEqual([3, 3]);
      expect(told).toHaveLength(1);
    });
  },
);

test('gives the old words back where the host refuses the change', async () => {
  const { told } = showHost('refuses', familyBoard());
  const area = await startEditing(key);
  await userEvent.keyboard('x');
  expect(area.value).toBe(key);
  expect(told.map(({ command }) => command.type)).toEqual(['edit-text']);
  await userEvent.keyboard('{Escape}');
  expect(thingsIn(workingWell)[0]).toBe(key);
});

test('edits one card at a time: what was written in the first stays', async () => {
  showBoard({ defaultValue: familyBoard() });
  await startEditing(key);
  await userEvent.keyboard('!');
  await startEditing(late);
  expect(page.getByRole('textbox', { name: /^Words of: / }).elements()).toHaveLength(1);
  await expect.element(wordsOf(late)).toBeVisible();
  expect(thingsIn(workingWell)[0]).toBe(`${key}!`);
});

test('an item that the host takes away while it is edited takes the focus to a part that is there', async () => {
  const first = familyBoard();
  const { rerender } = showBoard({ value: first });
  await startEditing(key);
  rerender({ value: { ...first, items: first.items.filter(({ id }) => id !== 'key') } });
  await expect.poll(focused).toBe('Undo');
});

test('goes from card to card by the arrow keys, always to the same button', async () => {
  showBoard({ defaultValue: familyBoard() });
  goTo(button(`Edit: ${late}`));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Edit: I hid under the bed');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Edit: Aisha could be alone at night');
});

test('names the map, letter by letter, and gives the focus back to the button', async () => {
  const { latest } = showBoard({ defaultValue: familyBoard({ title: '' }) });
  await press(button('Name this map'));
  await userEvent.keyboard('Our map{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Our map', level: 2 })).toBeVisible();
  expect(latest().title).toBe('Our map');
  await expect.poll(focused).toBe('Change the name');
});

test('marks words in another language, and leaves the map’s own unmarked', async () => {
  const board = familyBoard();
  const items = board.items.map((item) =>
    item.id === 'bed' ? { ...item, lang: 'ur', text: 'میں بستر کے نیچے چھپ گیا' } : item,
  );
  showBoard({ defaultValue: { ...board, items } });
  const quote = page.getByRole('blockquote').element();
  expect([quote.getAttribute('lang'), quote.getAttribute('dir')]).toEqual(['ur', 'auto']);
  expect(getComputedStyle(quote).direction).toBe('rtl');
  const words = card(late).getByText(late).element();
  expect(words.closest('[lang]')?.getAttribute('lang')).toBe('en-GB');
  await expect.element(captureField(worries)).toBeVisible();
});
