import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createMappingBoard } from '../../src';
import { people, workingWell, worries } from './family';
import {
  button,
  captureField,
  choice,
  column,
  dialog,
  focused,
  press,
  showBoard,
  thingsIn,
  tick,
  writeDown,
} from './shown-board';

const emptyBoard = () => createMappingBoard({ id: 'map-1', people });

test('takes one thought after another: type, Enter, type, Enter', async () => {
  const { told, heard } = showBoard({ defaultValue: emptyBoard() });
  await press(captureField(worries));
  await userEvent.keyboard('Nobody came{Enter}He cried{Enter}');
  expect(thingsIn(worries)).toEqual(['Nobody came', 'He cried']);
  await expect.element(captureField(worries)).toHaveValue('');
  expect(focused()).toBe(`Add to ${worries}`);
  expect(told.map(({ command }) => command.type)).toEqual(['add-item', 'add-item']);
  await expect.poll(() => heard.join('|')).toContain(`Added to ${worries}: He cried`);
  await expect.poll(() => heard.join('|')).toContain(`Added to ${worries}: Nobody came`);
});

test('begins a new line with Shift and Enter, and shows it as a new line', async () => {
  const { latest } = showBoard({ defaultValue: emptyBoard() });
  await press(captureField(worries));
  await userEvent.keyboard('First{Shift>}{Enter}{/Shift}then{Enter}');
  expect(latest().items.map(({ text }) => text)).toEqual(['First\nthen']);
  const words = page.getByText('First then', { exact: true });
  expect(getComputedStyle(words.element()).whiteSpace).toBe('pre-wrap');
});

test('writes nothing down where nothing was written', async () => {
  const { told } = showBoard({ defaultValue: emptyBoard() });
  await press(captureField(worries));
  await userEvent.keyboard('{Enter}   {Enter}');
  await press(button('Add', column(worries)));
  expect(told).toEqual([]);
  await expect.element(column(worries)).toHaveTextContent('Nothing written down yet');
});

test('leaves Enter to a word that is still being composed', async () => {
  const { told } = showBoard({ defaultValue: emptyBoard() });
  await press(captureField(worries));
  await cdp().send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([]);
  await cdp().send('Input.insertText', { text: '日本' });
  await userEvent.keyboard('{Enter}');
  expect(thingsIn(worries)).toEqual(['日本']);
});

test('keeps who says so for the next thing, and exact words only for the one they were ticked for', async () => {
  const { latest } = showBoard({ defaultValue: emptyBoard() });
  await press(captureField(worries));
  await userEvent.selectOptions(choice('Who says so?', column(worries)), 'Tariq');
  await press(tick('Their exact words', column(worries)));
  await press(captureField(worries));
  await userEvent.keyboard('I was cold{Enter}I went to Nan{Enter}');
  expect(latest().items.map(({ saidBy, verbatim }) => [saidBy, verbatim])).toEqual([
    [['tariq'], true],
    [['tariq'], false],
  ]);
  expect(thingsIn(worries)).toEqual(['“I was cold”', 'I went to Nan']);
  expect(page.getByRole('blockquote').elements()).toHaveLength(1);
  expect(page.getByText('Said by Tariq').elements()).toHaveLength(2);
});

test('keeps the words as they were said, whatever is in them', async () => {
  const said = 'He  said: “Don’t” & <b>left</b>. 50% %{count} ½ 👩‍👧 שלום';
  const { latest } = showBoard({ defaultValue: emptyBoard() });
  await userEvent.fill(captureField(worries), `  ${said}  `);
  await press(button('Add', column(worries)));
  expect(latest().items[0]?.text).toBe(said);
  expect(thingsIn(worries)).toEqual([said]);
  expect(focused()).toBe(`Add to ${worries}`);
});

test('keeps what is half written in one column while another is written in and the form of the map changes', async () => {
  showBoard({ defaultValue: emptyBoard() });
  await userEvent.fill(captureField(worries), 'She has not');
  await userEvent.fill(captureField(workingWell), 'Nan helps');
  await press(button('Add', column(workingWell)));
  await press(button('List'));
  await press(button('Categories'));
  await expect.element(captureField(worries)).toHaveValue('She has not');
});

test('notes who wrote it down and when, where the host says so, and claims nothing where it does not', async () => {
  const instant = '2024-03-11T09:30:00.000Z';
  const { latest } = showBoard({ defaultValue: emptyBoard(), author: 'helen', now: () => instant });
  await press(captureField(worries));
  await userEvent.keyboard('Late again{Enter}');
  expect(latest().items[0]).toMatchObject({
    recordedBy: 'helen',
    recordedAt: instant,
    status: 'draft',
    ongoing: null,
    frequency: null,
    visibility: { level: 'notDecided', notShownTo: [] },
  });
});

test('the first press on a card counts, also straight after writing something down above it', async () => {
  showBoard({ defaultValue: emptyBoard() });
  await writeDown(worries, 'Nobody came');
  await press(button('Details: Nobody came'));
  await expect.element(dialog('Details')).toBeVisible();
});
