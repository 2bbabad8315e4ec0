import { render } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StatementsProps } from '../../src/statements';
import { Statements } from '../../src/statements';
import {
  button,
  dangerText,
  field,
  goalText,
  nights,
  noteTold,
  people,
  press,
  show,
  wait,
  withDanger,
  worry,
  written,
} from './shown-statements';

/** A host that holds nothing but a string. */
function StringHost({ onChange, ...props }: StatementsProps): React.ReactElement {
  const [text, setText] = React.useState(() => JSON.stringify(nights()));
  return (
    <Statements
      {...props}
      value={text}
      onChange={(value, change) => {
        onChange?.(value, change);
        setText(JSON.stringify(value));
      }}
    />
  );
}

describe('writing', () => {
  test('loses no letter and no caret where the host holds a string', async () => {
    const { told, onChange } = noteTold();
    render(<StringHost onChange={onChange} />);
    await userEvent.click(dangerText());
    const element = written(dangerText());
    const at = worry.indexOf('Helen');
    element.setSelectionRange(at, at);
    await userEvent.keyboard('Dee, ');
    const after = `${worry.slice(0, at)}Dee, ${worry.slice(at)}`;
    expect(element.value).toBe(after);
    expect(element.selectionStart).toBe(at + 5);
    expect(told[told.length - 1]?.value.dangers[0]?.text).toBe(after);
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(element.selectionStart).toBe(at + 3);
    expect(element.value).toBe(`${worry.slice(0, at)}Dee${worry.slice(at)}`);
  });

  test('a host that refuses sees what it holds, and nothing else moves', async () => {
    const held = nights();
    const { told, onChange } = noteTold();
    render(<Statements value={held} onChange={onChange} />);
    await userEvent.click(goalText());
    await userEvent.keyboard('!');
    expect(told).toHaveLength(1);
    await expect.element(goalText()).toHaveValue('Gran will be there every night.');
    await expect.element(goalText()).toHaveFocus();
  });

  test('is undone by name, in one go, and done again', async () => {
    const { latest, heard } = show();
    await userEvent.click(goalText());
    await userEvent.keyboard(' Always.');
    await press(button(/^Undo: change the words of “Gran will be there/));
    expect(latest().goals[0]?.text).toBe('Gran will be there every night.');
    await press(button(/^Redo: change the words of/));
    expect(latest().goals[0]?.text).toBe('Gran will be there every night. Always.');
    await wait(120);
    await expect.poll(() => heard.join(' ')).toContain('Undone: change the words of');
    await expect.poll(() => heard.join(' ')).toContain('Done again: change the words of');
  });

  test('keeps what was there as a version, which is compared in words that are heard, and brought back', async () => {
    const { latest } = show();
    await userEvent.fill(goalText(), 'Dee will be there every night.');
    await press(button('Earlier words: safety goal 1'));
    await press(button(/^Compare with now/));
    const change = document.querySelector('[data-part="comparison"]');
    expect(change?.querySelector('ins')?.textContent).toBe('added: Dee end of change.');
    expect(change?.textContent).toContain('will be there every night.');
    await press(button(/^Bring these words back/));
    expect(latest().goals[0]?.text).toBe('Gran will be there every night.');
    await expect.element(goalText()).toHaveFocus();
    expect(latest().goals[0]?.versions.map(({ text }) => text)).toContain('Dee will be there every night.');
  });

  test('begins a set with its number, and puts the caret where the words go', async () => {
    const { latest } = show();
    await press(button('Begin a danger statement'));
    await expect.element(field('What are people worried could happen? (danger statement 2)')).toHaveFocus();
    expect(latest().dangers.map(({ number }) => number)).toEqual([1, 2]);
    await press(button('Begin the safety goal: danger statement 2'));
    await expect.element(field('What will be good enough? (safety goal 2)')).toHaveFocus();
  });

  test('everything can be left empty, and is saved as it is', async () => {
    const { latest } = show({
      defaultValue: { ...nights(), incidents: [], harms: [], dangers: [], goals: [] },
    });
    await press(button('Begin a harm statement'));
    await press(button('Begin a danger statement'));
    expect(latest().harms).toHaveLength(1);
    expect(latest().dangers[0]?.text).toBe('');
  });
});

describe('parts', () => {
  const parted = () => withDanger({ text: worry, worried: ['gran'], about: 'Mum goes out at night' });

  test('never touch a text that was typed: they offer', async () => {
    const { latest } = show({ defaultValue: parted() });
    await press(button('Build it from parts: danger statement 1'));
    await userEvent.click(field('About what? What has happened that makes them worried?'));
    await userEvent.keyboard(' and the door is open');
    expect(latest().dangers[0]?.text).toBe(worry);
    await expect.element(dangerText()).toHaveValue(worry);
    const offer = document.querySelector('[data-part="offer"]');
    expect(offer?.textContent).toContain('and the door is open');
  });

  test('an offer that is taken stands in the text, with every typed word', async () => {
    const { latest, heard } = show({ defaultValue: parted() });
    await press(button('Take this over: danger statement 1'));
    const text = latest().dangers[0]?.text ?? '';
    expect(text).toContain(worry);
    expect(text).toContain('Gran is worried that Mum goes out at night.');
    expect(document.querySelector('[data-part="offer"]')).toBeNull();
    await expect.element(dangerText()).toHaveFocus();
    await wait(120);
    await expect.poll(() => heard.join(' ')).toContain('Taken over into danger statement 1.');
  });

  test('an offer that is left is not made again until the parts say something new', async () => {
    const { latest } = show({ defaultValue: parted() });
    await press(button('Leave mine: danger statement 1'));
    expect(latest().dangers[0]?.text).toBe(worry);
    expect(document.querySelector('[data-part="offer"]')).toBeNull();
    await press(button('Build it from parts: danger statement 1'));
    await press(page.getByRole('checkbox', { name: 'Mum' }));
    expect(document.querySelector('[data-part="offer"]')).not.toBeNull();
    await press(page.getByRole('checkbox', { name: 'Mum' }));
    expect(document.querySelector('[data-part="offer"]')).toBeNull();
  });

  test('of an empty text say all there is, and are open where the work is', async () => {
    const { latest } = show({
      defaultValue: withDanger({ worried: ['gran'], about: 'Mum goes out at night' }),
    });
    await expect.element(page.getByRole('group', { name: 'The parts of danger statement 1' })).toBeVisible();
    await press(button('Take this over: danger statement 1'));
    expect(latest().dangers[0]?.text).toBe('Gran is worried that Mum goes out at night.');
  });

  test('offer nothing beside somebody’s exact words', () => {
    show({ defaultValue: withDanger({ text: 'i am scared', verbatim: true, worried: ['gran'] }) });
    expect(document.querySelector('[data-part="offer"]')).toBeNull();
  });

  test('what might happen is asked for each child, soon and later on', async () => {
    const { latest } = show();
    await press(button('Build it from parts: danger statement 1'));
    await userEvent.fill(field('To Aisha, later on'), 'may stay small');
    expect(latest().dangers[0]?.impacts).toEqual([
      { childId: 'aisha', when: 'later', text: 'may stay small', verbatim: false },
    ]);
    await userEvent.clear(field('To Aisha, later on'));
    expect(latest().dangers[0]?.impacts).toEqual([]);
  });

  test('somebody new is named where they are needed, and is chosen there', async () => {
    const { latest } = show({ createId: () => 'dee' });
    await press(button('Build it from parts: danger statement 1'));
    await press(page.getByText('Someone else').first());
    await userEvent.fill(field('Their name, as the family says it'), 'Dee');
    await press(button('Add this person'));
    expect(latest().people.map(({ id }) => id)).toContain('dee');
    expect(latest().dangers[0]?.worried).toEqual(['dee']);
  });

  test('a thing on the map can be told of, in its words', async () => {
    const { latest } = show({ mapItems: [{ id: 'card', text: 'Tariq fell asleep in class.' }] });
    await press(button('Build it from parts: danger statement 1'));
    await userEvent.selectOptions(page.getByLabelText('Something on the map'), 'Tariq fell asleep in class.');
    await press(button('Use it: Tariq fell asleep in class.'));
    expect(latest().dangers[0]?.examples).toEqual([
      { itemId: 'card', incidentId: null, text: 'Tariq fell asleep in class.', verbatim: false },
    ]);
  });

  test('of a goal: who will be doing what, without a row in the document until something is said', async () => {
    const { latest } = show();
    await press(button('Build it from parts: safety goal 1'));
    expect(latest().goals[0]?.doing).toEqual([]);
    const doing = page.getByRole('group', { name: 'Who will be doing what?' });
    await press(doing.getByRole('checkbox', { name: 'Gran' }));
    await userEvent.fill(doing.getByRole('textbox', { name: 'What?' }), 'stay over');
    expect(latest().goals[0]?.doing).toEqual([{ who: ['gran'], text: 'stay over', verbatim: false }]);
    const network = page.getByRole('group', { name: 'Who of family and friends will help?' });
    // Services come to an end: nobody from one is offered as a part of the network.
    expect(network.getByRole('checkbox').elements()).toHaveLength(people.length - 1);
  });
});

describe('who sees it how', () => {
  test('a dispute is written beside the statement and read without opening anything', async () => {
    const { latest } = show();
    await press(button('Who sees it this way: danger statement 1'));
    const held = page.getByRole('group', { name: 'Who holds this view?' });
    const notHeld = page.getByRole('group', { name: 'Who sees it differently?' });
    await press(held.getByRole('checkbox', { name: 'Gran' }));
    await press(notHeld.getByRole('checkbox', { name: 'Mum' }));
    await userEvent.fill(field('What do they say about it?'), 'It was only once.');
    await press(button('Who sees it this way: danger statement 1'));
    const said = document.querySelector('[data-item-id="d1"] [data-part="said"]');
    expect(said?.textContent).toBe(
      'Seen this way byGranSeen differently byMumWhat they say about itIt was only once.',
    );
    expect(latest().dangers).toHaveLength(1);
  });
});
