import { render } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SafetyScaleProps, ScaleBand } from '../../src/safety-scale';
import { createRating, SafetyScale, scaleForms } from '../../src/safety-scale';
import { drag, mouse } from '../mapping-board/hand';
import {
  answerOf,
  blankLineOf,
  button,
  controlOf,
  familyScale,
  fieldOf,
  keys,
  lineOf,
  listen,
  noteTold,
  numberOf,
  numbersOf,
  placeOn,
  press,
  radioOf,
  settled,
  showScale,
  wording,
} from './shown-scale';

const someAnswers = () =>
  familyScale({
    ratings: [
      createRating({ roundId: 'now', raterId: 'gran', wording, value: 6 }),
      createRating({ roundId: 'now', raterId: 'mum', wording, declined: true }),
      createRating({ roundId: 'now', raterId: 'okafor', wording, value: 0 }),
    ],
  });

describe('an answer, no answer and a scale that can only be read', () => {
  test('sound different', async () => {
    const { rerender } = showScale({ defaultValue: someAnswers() });
    await expect
      .element(page.getByRole('slider', { name: 'Answer of Gran' }))
      .toHaveAttribute('aria-valuetext', `6 out of 10, closer to “${wording.anchorHigh}”`);
    await expect
      .element(page.getByRole('slider', { name: 'Answer of Mr Okafor' }))
      .toHaveAttribute('aria-valuetext', `0 out of 10: “${wording.anchorLow}”`);
    await expect.element(blankLineOf('Tariq')).toHaveAttribute('aria-valuetext', 'Not asked yet');
    await expect.element(blankLineOf('Tariq')).not.toHaveAttribute('aria-valuenow');
    await expect
      .element(blankLineOf('Mum (Nadia)'))
      .toHaveAttribute('aria-valuetext', 'Asked, would rather not say');
    await expect.element(button('One lower for Mr Okafor')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('One higher for Mr Okafor')).toHaveAttribute('aria-disabled', 'false');

    rerender({ defaultValue: someAnswers(), readOnly: true });
    await expect.element(page.getByText('You can read this scale. It cannot be changed here.')).toBeVisible();
    expect(page.getByRole('slider').elements()).toEqual([]);
    expect(page.getByRole('spinbutton').elements()).toEqual([]);
    expect(page.getByRole('button').elements()).toEqual([]);
    expect(['Gran', 'Mum (Nadia)', 'Mr Okafor', 'Tariq'].map(answerOf)).toEqual([
      '6 out of 10',
      'Asked, would rather not say',
      '0 out of 10',
      'Not asked yet',
    ]);
  });

  test('look different: a line without an answer is dashed and has no knob, one with 0 has', () => {
    showScale({ defaultValue: someAnswers() });
    const look = (name: string) => {
      const line = lineOf(name).element().closest('.mapwell-slider');
      const track = line?.querySelector('.mapwell-slider-track');
      const thumb = lineOf(name).element();
      if (!track) throw new Error('no line');
      return {
        line: getComputedStyle(track).borderTopStyle,
        knob: getComputedStyle(thumb).borderTopColor !== 'rgba(0, 0, 0, 0)',
      };
    };
    expect(look('Mr Okafor')).toEqual({ line: 'none', knob: true });
    expect(look('Tariq')).toEqual({ line: 'dashed', knob: false });
  });

  test('in a form of radio buttons and of numbers: 0 is chosen and written, not asked is empty', async () => {
    showScale({ defaultValue: someAnswers() });
    await press(button('Buttons'));
    await expect.element(radioOf('Mr Okafor', 0)).toBeChecked();
    expect(
      page
        .getByRole('radiogroup', { name: 'Answer of Tariq' })
        .getByRole('radio', { checked: true })
        .elements(),
    ).toEqual([]);
    await press(button('Number'));
    await expect.element(fieldOf('Mr Okafor')).toHaveValue('0');
    await expect.element(fieldOf('Tariq')).toHaveValue('');
  });
});

describe('in a host’s form', () => {
  const textIn = (form: Element | null, name: string) => {
    if (!(form instanceof HTMLFormElement)) throw new Error('There is no form.');
    const text = new FormData(form).get(name);
    if (typeof text !== 'string') throw new Error(`The form has no text called ${name}.`);
    return text;
  };

  test.each(scaleForms)(
    '`name` sends the document as it is now, once, and nothing else of the scale (%s)',
    async (kind) => {
      const { container, latest } = showScale(
        { name: 'safety', form: kind, defaultValue: someAnswers() },
        ({ children }) => <form>{children}</form>,
      );
      const form = container.querySelector('form');
      expect(JSON.parse(textIn(form, 'safety'))).toEqual(someAnswers());
      await press(button('Would rather not say: Gran'));
      expect(JSON.parse(textIn(form, 'safety'))).toEqual(latest());
      if (form instanceof HTMLFormElement) expect([...new FormData(form).keys()]).toEqual(['safety']);
    },
  );

  test('without a name it sends nothing', () => {
    const { container } = showScale({}, ({ children }) => <form>{children}</form>);
    const form = container.querySelector('form');
    if (form instanceof HTMLFormElement) expect([...new FormData(form).keys()]).toEqual([]);
  });

  test('no control of it, least of all one without an answer, stands among the form’s own with a number', () => {
    const { container } = showScale({}, ({ children }) => <form>{children}</form>);
    const form = container.querySelector('form');
    if (!(form instanceof HTMLFormElement)) throw new Error('There is no form.');
    const values = Array.from(form.elements, (one) =>
      one instanceof HTMLInputElement && one.type !== 'radio' ? one.value : '',
    );
    expect(values.filter((value) => /\d/.test(value))).toEqual([]);
  });
});

describe('a council’s bands', () => {
  const bands: ScaleBand[] = [
    { from: 0, to: 1, label: 'Act now', description: 'Imminent.', action: 'Ring the chair.' },
    { from: 2, to: 5, label: 'Urgent', description: '', action: '' },
  ];
  const showBands = (props: SafetyScaleProps = {}) => {
    const entered: string[] = [];
    const shown = showScale({
      bands,
      onBandEntered: (band, { raterId, value }) => entered.push(`${raterId} ${value} ${band.label}`),
      ...props,
    });
    return { ...shown, entered };
  };

  test('a host is told who came to be in one, and not again while they stay', async () => {
    const { entered } = showBands();
    controlOf('slider', 'Gran').focus();
    await keys('4', 'ArrowLeft', '8', 'Home');
    expect(entered).toEqual(['gran 4 Urgent', 'gran 0 Act now']);
    await expect.element(page.getByText('Act now Imminent. Ring the chair.')).toBeVisible();
  });

  test('nobody is said to be in the band of 1 by typing 10', async () => {
    const { entered, latest } = showBands({ form: 'number' });
    await userEvent.click(fieldOf('Gran'));
    await userEvent.keyboard('10{Enter}');
    expect(entered).toEqual([]);
    expect(numberOf(latest(), 'gran')).toBe(10);
  });

  test('on arriving a host is told of none', () => {
    expect(showBands({ defaultValue: someAnswers() }).entered).toEqual([]);
  });
});

describe('what a host holds', () => {
  function StringHost(props: SafetyScaleProps & { first: string; seen: string[] }) {
    const { first, seen, ...rest } = props;
    const [text, setText] = React.useState(first);
    return (
      <SafetyScale
        {...rest}
        value={text}
        onChange={(value, change) => {
          rest.onChange?.(value, change);
          seen.push(JSON.stringify(value));
          setText(JSON.stringify(value));
        }}
      />
    );
  }

  test('a JSON string: answers come and go, and undo is kept', async () => {
    const { told, onChange } = noteTold();
    const seen: string[] = [];
    const { container } = render(
      <StringHost first={JSON.stringify(familyScale())} seen={seen} onChange={onChange} />,
    );
    const heard = listen(container);
    controlOf('slider', 'Gran').focus();
    await keys('Home', 'ArrowRight');
    await press(button('One higher for Gran'));
    expect(seen.map((text) => numberOf(JSON.parse(text) as ReturnType<typeof familyScale>, 'gran'))).toEqual([
      0, 1, 2,
    ]);
    await press(button('Would rather not say: Mum (Nadia)'));
    await press(button('Undo: the answer of Mum (Nadia)'));
    expect(answerOf('Mum (Nadia)')).toBe('Not asked yet');
    expect(answerOf('Gran')).toBe('2 out of 10');
    // What comes within one pause is said in one breath, so only how it ends is the same on every machine.
    await expect.poll(() => heard[heard.length - 1]).toMatch(/Undone: the answer of Mum \(Nadia\)$/);
    expect(told.map(({ how }) => how)).toEqual(['do', 'do', 'do', 'do', 'undo']);
  });

  test('a host that refuses sees the old answers come back, in each form', async () => {
    const value = familyScale();
    for (const kind of scaleForms) {
      const { unmount } = render(<SafetyScale value={value} form={kind} onChange={() => undefined} />);
      if (kind === 'number') {
        await userEvent.click(fieldOf('Gran'));
        await userEvent.keyboard('5{Tab}');
        await expect.element(fieldOf('Gran')).toHaveValue('');
      } else if (kind === 'radio') {
        await userEvent.click(radioOf('Gran', 5));
        await expect.element(radioOf('Gran', 5)).not.toBeChecked();
      } else {
        await drag(mouse, placeOn('Gran', 2), placeOn('Gran', 6));
        await expect.element(blankLineOf('Gran')).toHaveAttribute('aria-valuetext', 'Not asked yet');
      }
      expect(answerOf('Gran')).toBe('Not asked yet');
      unmount();
    }
  });

  test.each<[string, SafetyScaleProps]>([
    ['nothing', {}],
    ['a document', { value: someAnswers() }],
    ['text', { value: JSON.stringify(someAnswers()) }],
  ])('on arriving it is told nothing, also in strict mode, where it holds %s', async (_, props) => {
    const { told, onChange } = noteTold();
    render(
      <React.StrictMode>
        <SafetyScale {...props} onChange={onChange} />
      </React.StrictMode>,
    );
    await settled();
    expect(told).toEqual([]);
  });

  test('each change once, in strict mode, by key, press and drag', async () => {
    const { told, latest, heard } = showScale({}, React.StrictMode);
    controlOf('slider', 'Gran').focus();
    await keys('Home');
    await mouse.press(placeOn('Mum (Nadia)', 0));
    await mouse.release();
    await press(button('One higher for Gran'));
    await settled();
    expect(told).toHaveLength(3);
    expect(numbersOf(latest())).toEqual([1, 0, null, null]);
    await expect.poll(() => heard[heard.length - 1]).toContain('Gran: 1 out of 10');
  });
});

describe('undo', () => {
  test('takes back one person’s answer by name, without a number, and does it again', async () => {
    const { latest, heard, container } = showScale({ defaultValue: someAnswers() });
    controlOf('slider', 'Tariq').focus();
    await keys('7');
    const undo = container.querySelector('[data-part="undo"]');
    expect(undo?.getAttribute('aria-label')).toBe('Undo: the answer of Tariq');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(numbersOf(latest())).toEqual([6, null, 0, null]);
    await press(button('Redo: the answer of Tariq'));
    expect(numbersOf(latest())).toEqual([6, null, 0, 7]);
    await settled();
    await expect.poll(() => heard.join(' ')).toContain('Undone: the answer of Tariq');
    await expect.poll(() => heard.join(' ')).toContain('Done again: the answer of Tariq');
  });

  test('takes back a whole drag in one step', async () => {
    const { latest } = showScale({ defaultValue: someAnswers() });
    await drag(mouse, placeOn('Gran', 6), placeOn('Gran', 1));
    expect(numberOf(latest(), 'gran')).toBe(1);
    await press(button('Undo: the answer of Gran'));
    expect(numberOf(latest(), 'gran')).toBe(6);
  });
});

describe('over time', () => {
  const twice = () =>
    familyScale({
      rounds: [
        { id: 'first', on: null, meeting: 'First visit', hidden: false },
        { id: 'now', on: null, meeting: 'Review', hidden: false },
      ],
      ratings: [
        createRating({ roundId: 'first', raterId: 'gran', wording, value: 3 }),
        createRating({ roundId: 'first', raterId: 'mum', wording, declined: true }),
        createRating({ roundId: 'now', raterId: 'gran', wording, value: 6 }),
      ],
    });

  test('a picture, a table and sentences say the same', async () => {
    showScale({ defaultValue: twice() });
    const cells = () =>
      page
        .getByRole('row')
        .elements()
        .map(({ textContent }) => textContent);
    const inPicture = cells();
    expect(inPicture.join('\n')).toContain('Gran3 out of 106 out of 10');
    expect(inPicture.join('\n')).toContain('Mum (Nadia)Asked, would rather not sayNo answer');
    await press(button('Table'));
    expect(cells()).toEqual(inPicture);
    await press(button('Sentences'));
    await expect
      .element(page.getByText('Gran: 3 out of 10 (First visit) and 6 out of 10 (Review).'))
      .toBeVisible();
    await expect
      .element(page.getByText('Mum (Nadia): Asked, would rather not say (First visit).'))
      .toBeVisible();
    expect(page.getByRole('row').elements()).toEqual([]);
  });

  test('asking again on a new occasion asks everyone anew and keeps what was said', async () => {
    const { latest, heard } = showScale({ defaultValue: someAnswers() });
    await press(button('Ask again on a new occasion'));
    await settled();
    await expect.poll(() => heard).toEqual(['A new occasion has begun. Nobody is asked yet.']);
    expect(['Gran', 'Mum (Nadia)', 'Mr Okafor', 'Tariq'].map(answerOf)).toEqual(
      Array(4).fill('Not asked yet'),
    );
    expect(latest().ratings).toEqual(someAnswers().ratings);
    controlOf('slider', 'Gran').focus();
    await keys('ArrowRight');
    expect(latest().ratings).toEqual(someAnswers().ratings);
  });
});
