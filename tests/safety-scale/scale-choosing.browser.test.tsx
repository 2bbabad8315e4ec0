import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRating } from '../../src/safety-scale';
import type { Hand } from '../mapping-board/hand';
import { drag, finger, middleOf, mouse, pen } from '../mapping-board/hand';
import {
  answerOf,
  blankLineOf,
  button,
  controlOf,
  familyScale,
  fieldOf,
  keys,
  lineOf,
  numberOf,
  numbersOf,
  placeOn,
  press,
  radioOf,
  radiosOf,
  settled,
  showScale,
  wording,
} from './shown-scale';

const rated = (value: number, more: Partial<Parameters<typeof createRating>[0]> = {}) =>
  familyScale({ ratings: [createRating({ roundId: 'now', raterId: 'gran', wording, value, ...more })] });

const hands: [string, Hand][] = [
  ['mouse', mouse],
  ['pen', pen],
  ['finger', finger],
];

async function tap(hand: Hand, at: { x: number; y: number }): Promise<void> {
  await hand.press(at);
  await hand.release();
}

describe('on a line without an answer', () => {
  test.each<[string, string, number]>([
    ['Home', 'Home', 0],
    ['End', 'End', 10],
    ['0', '0', 0],
    ['7', '7', 7],
  ])('%s gives the number it stands for', async (_, key, number) => {
    const { told, latest, heard } = showScale();
    controlOf('slider', 'Gran').focus();
    await keys(key);
    expect(numbersOf(latest())).toEqual([number, null, null, null]);
    expect(told).toHaveLength(1);
    await settled();
    await expect.poll(() => heard).toEqual([`Gran: ${number} out of 10`]);
    expect(answerOf('Gran')).toBe(`${number} out of 10`);
    await expect.element(page.getByRole('slider', { name: 'Answer of Gran' })).toHaveFocus();
  });

  describe.each(hands)('a %s', (_, hand) => {
    test.each([0, 3, 10])('gives %i by a press at its place, once', async (number) => {
      const { told, latest } = showScale();
      await tap(hand, placeOn('Mum (Nadia)', number));
      expect(numbersOf(latest())).toEqual([null, number, null, null]);
      expect(told).toHaveLength(1);
      await expect.element(page.getByRole('slider', { name: 'Answer of Mum (Nadia)' })).toHaveFocus();
    });

    test('that is drawn along it gives the number it ends on, also 0', async () => {
      const { latest } = showScale();
      await drag(hand, placeOn('Gran', 2), placeOn('Gran', 8));
      expect(numberOf(latest(), 'gran')).toBe(8);
      await drag(hand, placeOn('Mum (Nadia)', 4), placeOn('Mum (Nadia)', 0));
      expect(numberOf(latest(), 'mum')).toBe(0);
    });
  });

  test.each(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'])(
    '%s chooses nothing, and how to choose is said',
    async (key) => {
      const { told, heard } = showScale();
      controlOf('slider', 'Gran').focus();
      await keys(key);
      await settled();
      expect(told).toEqual([]);
      await expect
        .poll(() => heard)
        .toEqual([
          'There is no number yet. Press a place on the line, Home for 0, End for 10, or a number key.',
        ]);
      expect(answerOf('Gran')).toBe('Not asked yet');
    },
  );

  test.each(['One lower for Gran', 'One higher for Gran'])(
    '“%s” changes nothing and says how to choose',
    async (name) => {
      const { told, heard } = showScale();
      await expect.element(button(name)).toHaveAttribute('aria-disabled', 'true');
      await userEvent.click(button(name), { force: true });
      await settled();
      expect(told).toEqual([]);
      await expect.poll(() => heard.join()).toContain('There is no number yet.');
    },
  );

  test.each(['Alt', 'Control', 'Meta'])(
    'keys together with %s are the browser’s and choose nothing',
    (held) => {
      const { told } = showScale();
      const line = controlOf('slider', 'Gran');
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'End', 'Home', 'PageUp', '5']) {
        const event = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          cancelable: true,
          altKey: held === 'Alt',
          ctrlKey: held === 'Control',
          metaKey: held === 'Meta',
        });
        line.dispatchEvent(event);
        expect(event.defaultPrevented).toBe(false);
      }
      expect(told).toEqual([]);
    },
  );

  test('the other mouse button chooses nothing', async () => {
    const { told } = showScale();
    for (const number of [0, 6])
      await userEvent.click(lineOf('Gran'), {
        button: 'right',
        force: true,
        position: { x: number * 4, y: 10 },
      });
    const line = lineOf('Gran').element().closest('.mapwell-slider');
    if (!line) throw new Error('no line');
    await userEvent.click(line, { button: 'right', position: { x: 300, y: 20 } });
    await userEvent.click(line, { button: 'middle', position: { x: 2, y: 20 } });
    expect(told).toEqual([]);
  });

  test('a mouse that was pressed elsewhere and is let go over it chooses nothing', async () => {
    const { told } = showScale();
    const words = page.getByText('Gran', { exact: true }).first().element();
    await drag(mouse, middleOf(words), placeOn('Gran', 5));
    await drag(mouse, middleOf(words), placeOn('Gran', 0));
    expect(told).toEqual([]);
  });

  test('a finger that comes down on it to scroll the page chooses nothing', async () => {
    const { told } = showScale();
    const line = controlOf('slider', 'Tariq');
    line.scrollIntoView({ block: 'center' });
    await settled();
    const from = placeOn('Tariq', 4);
    const before = line.getBoundingClientRect().top;
    await finger.press(from);
    for (const by of [10, 30, 60, 100, 140]) await finger.move({ x: from.x + 2, y: from.y + by });
    await finger.release();
    await settled();
    expect(told).toEqual([]);
    expect(line.getBoundingClientRect().top - before).toBeGreaterThan(20);
  });

  test('resetting the host’s form neither chooses nor changes a number, and leaves the focus', async () => {
    const { told, latest } = showScale({ defaultValue: rated(6) }, ({ children }) => (
      <form>
        {children}
        <button type="reset">Start again</button>
      </form>
    ));
    controlOf('slider', 'Gran').focus();
    await keys('ArrowRight');
    await press(button('Start again'));
    expect(numbersOf(latest())).toEqual([7, null, null, null]);
    expect(told).toHaveLength(1);
    await expect.element(button('Start again')).toHaveFocus();
  });

  test('passing through everything by Tab, there and back, chooses nothing', async () => {
    const { told, container } = showScale();
    for (const form of ['Line', 'Buttons', 'Number']) {
      await press(button(form));
      const met = new Set<Element>();
      for (let time = 0; time < 60 && document.activeElement && !met.has(document.activeElement); time += 1) {
        met.add(document.activeElement);
        await userEvent.tab();
      }
      for (let time = 0; time < 12; time += 1) await userEvent.tab({ shift: true });
      expect(container.contains(document.activeElement)).toBe(true);
    }
    expect(told).toEqual([]);
  });
});

describe('on a line with an answer', () => {
  test('arrows, Page keys, Home and End and numbers move it, and each is said once, by the line itself', async () => {
    const { told, heard } = showScale({ defaultValue: rated(5) });
    controlOf('slider', 'Gran').focus();
    const given: (number | null | undefined)[] = [];
    const said: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'End', 'Home', '4']) {
      await keys(key);
      await settled();
      said.push(
        controlOf('slider', 'Gran')
          .getAttribute('aria-valuetext')
          ?.replace(/[,:].*/, ''),
      );
      given.push(told[told.length - 1] && numberOf(told[told.length - 1]?.value ?? familyScale(), 'gran'));
    }
    expect(given).toEqual([6, 7, 6, 5, 10, 0, 4]);
    expect(said).toEqual(given.map((number) => `${number} out of 10`));
    expect(heard).toEqual([]);
    await press(button('One higher for Gran'));
    await settled();
    await expect.poll(() => heard).toEqual(['Gran: 5 out of 10']);
  });

  test('− and + go one step, and stop at the ends', async () => {
    const { latest, told } = showScale({ defaultValue: rated(9) });
    await press(button('One higher for Gran'));
    await expect.element(button('One higher for Gran')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button('One higher for Gran'), { force: true });
    expect(numberOf(latest(), 'gran')).toBe(10);
    expect(told).toHaveLength(1);
    await press(button('One lower for Gran'));
    expect(numberOf(latest(), 'gran')).toBe(9);
  });

  test('a number given to an earlier wording is no answer to this one: − and + and arrows change nothing', async () => {
    const { told } = showScale({
      defaultValue: rated(8, { wording: { ...wording, anchorHigh: 'Something else' } }),
    });
    await expect
      .element(blankLineOf('Gran'))
      .toHaveAttribute('aria-valuetext', '8 out of 10, given to an earlier wording');
    await userEvent.click(button('One higher for Gran'), { force: true });
    controlOf('slider', 'Gran').focus();
    await keys('ArrowRight');
    expect(told).toEqual([]);
  });

  test('two sliders never take one another’s number', async () => {
    const { latest } = showScale({
      defaultValue: familyScale({
        ratings: [
          createRating({ roundId: 'now', raterId: 'gran', wording, value: 3 }),
          createRating({ roundId: 'now', raterId: 'mum', wording, value: 7 }),
        ],
      }),
    });
    controlOf('slider', 'Gran').focus();
    for (let time = 0; time < 6; time += 1) await keys('ArrowRight');
    expect(numbersOf(latest())).toEqual([9, 7, null, null]);
  });
});

describe('from right to left', () => {
  const Mirrored = ({ children }: { children: React.ReactNode }) => <div dir="rtl">{children}</div>;

  test('a slider’s lowest number is at the right: by press, by drag and by arrows', async () => {
    const { latest } = showScale({}, Mirrored);
    for (const [, hand] of hands) {
      await tap(hand, placeOn('Gran', 0, true));
      expect(numberOf(latest(), 'gran')).toBe(0);
      await tap(hand, placeOn('Gran', 8, true));
      expect(numberOf(latest(), 'gran')).toBe(8);
    }
    await drag(mouse, placeOn('Gran', 8, true), placeOn('Gran', 2, true));
    expect(numberOf(latest(), 'gran')).toBe(2);
    controlOf('slider', 'Gran').focus();
    await keys('ArrowLeft');
    expect(numberOf(latest(), 'gran')).toBe(3);
    await keys('ArrowRight', 'ArrowRight');
    expect(numberOf(latest(), 'gran')).toBe(1);
    const { left, width } = lineOf('Gran').element().getBoundingClientRect();
    const at = placeOn('Gran', 1, true).x;
    expect(Math.abs(left + width / 2 - at)).toBeLessThan(20);
  });

  test('the arrows of radio buttons go the way they point', async () => {
    const { told } = showScale({ form: 'radio' }, Mirrored);
    controlOf('radio', 'Gran').focus();
    await keys('ArrowLeft', 'ArrowLeft');
    await expect.element(radioOf('Gran', 2)).toHaveFocus();
    await keys('ArrowRight');
    await expect.element(radioOf('Gran', 1)).toHaveFocus();
    await keys('ArrowDown', 'ArrowDown', 'ArrowUp');
    await expect.element(radioOf('Gran', 2)).toHaveFocus();
    expect(told).toEqual([]);
  });
});

describe('as radio buttons', () => {
  test('arrows move among the numbers and choose none until one is chosen; after that they choose', async () => {
    const { told, latest, heard } = showScale({ form: 'radio' });
    controlOf('radio', 'Gran').focus();
    await keys('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft');
    await expect.element(radioOf('Gran', 2)).toHaveFocus();
    expect(told).toEqual([]);
    expect(radiosOf('Gran').getByRole('radio', { checked: true }).elements()).toEqual([]);
    await userEvent.keyboard(' ');
    expect(numbersOf(latest())).toEqual([2, null, null, null]);
    await keys('ArrowRight', 'ArrowRight', 'ArrowUp');
    expect(numberOf(latest(), 'gran')).toBe(3);
    await expect.element(radioOf('Gran', 3)).toBeChecked();
    await expect.element(radioOf('Gran', 3)).toHaveFocus();
    await settled();
    await expect.poll(() => heard[heard.length - 1]).toContain('Gran: 3 out of 10');
  });

  test('0 is chosen by a press and by the space bar, and is a first answer', async () => {
    const { latest } = showScale({ form: 'radio' });
    await press(radioOf('Gran', 0));
    expect(numberOf(latest(), 'gran')).toBe(0);
    controlOf('radio', 'Tariq').focus();
    await userEvent.keyboard(' ');
    expect(numbersOf(latest())).toEqual([0, null, null, 0]);
  });

  test('each person’s numbers are one stop of the Tab key, there and back', async () => {
    showScale({ form: 'radio' });
    controlOf('radio', 'Gran').focus();
    await keys('ArrowRight', 'ArrowRight');
    await userEvent.tab({ shift: true });
    expect(radiosOf('Gran').element().contains(document.activeElement)).toBe(false);
    await userEvent.tab();
    expect(radiosOf('Gran').element().contains(document.activeElement)).toBe(true);
    await userEvent.tab();
    await expect.element(button('What makes it that number: Gran')).toHaveFocus();
  });

  test('two scales on one page are apart', async () => {
    const first = showScale({ form: 'radio' });
    await press(radioOf('Gran', 4));
    const second = showScale({ form: 'radio' });
    const group = second.container.querySelector<HTMLElement>('[role="radiogroup"]');
    group?.querySelectorAll<HTMLElement>('input')[9]?.click();
    expect(numberOf(first.latest(), 'gran')).toBe(4);
    expect(numberOf(second.latest(), 'gran')).toBe(9);
  });
});

describe('as a number that is typed', () => {
  test.each(['Enter', 'Tab'])(
    'it is saved with %s, and not before: nobody has said 1 who types 10',
    async (key) => {
      const { told, latest, heard } = showScale({ form: 'number' });
      await userEvent.click(fieldOf('Gran'));
      await userEvent.keyboard('10');
      await settled();
      expect(told).toEqual([]);
      expect(heard).toEqual([]);
      await keys(key);
      expect(numbersOf(latest())).toEqual([10, null, null, null]);
      expect(told).toHaveLength(1);
      await settled();
      await expect.poll(() => heard).toEqual(['Gran: 10 out of 10']);
    },
  );

  test.each(['11', '99', '-1', '5.5', '1.', '-', 'six', '1e1', '0x5', '1 0'])(
    '“%s” is not on the scale: that is said, and nothing is saved',
    async (text) => {
      const { told } = showScale({ form: 'number' });
      await userEvent.click(fieldOf('Gran'));
      await userEvent.keyboard(text);
      const alert = page.getByRole('alert');
      await expect
        .element(alert)
        .toHaveTextContent('This scale goes from 0 to 10. What you typed is not saved.');
      await expect.element(fieldOf('Gran')).toHaveAttribute('aria-invalid', 'true');
      await userEvent.tab();
      await expect.element(alert).toBeInTheDocument();
      await expect.element(fieldOf('Gran')).toHaveValue(text);
      expect(told).toEqual([]);
    },
  );

  test.each([
    ['0', 0],
    ['-0', 0],
    [' 7 ', 7],
    ['07', 7],
  ])('“%s” is %i', async (text, number) => {
    const { latest } = showScale({ form: 'number' });
    await userEvent.click(fieldOf('Gran'));
    await userEvent.keyboard(`${text}{Enter}`);
    expect(Object.is(numberOf(latest(), 'gran'), number)).toBe(true);
    await expect.element(fieldOf('Gran')).toHaveValue(String(number));
  });

  test('a half is written with a point or a comma, where the scale has halves', async () => {
    const { latest } = showScale({
      form: 'number',
      defaultValue: familyScale({ wording: { ...wording, step: 0.5 } }),
    });
    await userEvent.click(fieldOf('Gran'));
    await userEvent.keyboard('6,5{Enter}');
    await userEvent.click(fieldOf('Tariq'));
    await userEvent.keyboard('2.5{Enter}');
    expect(numbersOf(latest())).toEqual([6.5, null, null, 2.5]);
  });

  test('emptied it is not asked, never 0', async () => {
    const { latest } = showScale({ form: 'number', defaultValue: rated(6) });
    await userEvent.clear(fieldOf('Gran'));
    await userEvent.tab();
    expect(numbersOf(latest())).toEqual([null, null, null, null]);
    expect(answerOf('Gran')).toBe('Not asked yet');
  });

  test('what goes off the scale leaves the number that was given before as it is', async () => {
    const { told, latest } = showScale({ form: 'number', defaultValue: rated(6) });
    await userEvent.click(fieldOf('Gran'));
    await userEvent.keyboard('6{Tab}');
    expect(told).toEqual([]);
    expect(numberOf(latest(), 'gran')).toBe(6);
    expect(answerOf('Gran')).toBe('6 out of 10');
  });

  test('Enter does not send the host’s form', async () => {
    let sent = 0;
    showScale({ form: 'number' }, ({ children }) => (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent += 1;
        }}
      >
        {children}
        <button type="submit">Send</button>
      </form>
    ));
    await userEvent.click(fieldOf('Gran'));
    await userEvent.keyboard('5{Enter}');
    expect(sent).toBe(0);
  });
});

test('asked and would not say is said apart from not asked, also by the line itself', async () => {
  const { heard } = showScale();
  await press(button('Would rather not say: Gran'));
  await settled();
  await expect.poll(() => heard).toEqual(['Gran: Asked, would rather not say']);
  await expect.element(blankLineOf('Gran')).toHaveAttribute('aria-valuetext', 'Asked, would rather not say');
  await expect.element(blankLineOf('Tariq')).toHaveAttribute('aria-valuetext', 'Not asked yet');
  await expect.element(button('Would rather not say: Gran')).toHaveAttribute('aria-pressed', 'true');
  await press(button('Not asked: Gran'));
  expect(answerOf('Gran')).toBe('Not asked yet');
});
