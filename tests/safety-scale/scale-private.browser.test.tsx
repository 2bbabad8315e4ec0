import { render } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ScaleBand, ScaleForm } from '../../src/safety-scale';
import {
  createRating,
  createSafetyScale,
  SafetyScale,
  scaleForms,
  withoutHidden,
} from '../../src/safety-scale';
import {
  answerOf,
  button,
  familyScale,
  fieldOf,
  keys,
  lineOf,
  listen,
  nameOf,
  noteTold,
  people,
  press,
  radioOf,
  settled,
  showScale,
  wording,
} from './shown-scale';

// A scale on which no other number looks like a hidden answer: 437 to 439 stand nowhere but in what is hidden.
const secret = 438;
const reason = 'Because of what happened in the shed';
const wide = { ...wording, min: 0, max: 900, step: 1 };

const hiddenScale = () =>
  createSafetyScale({
    id: 'scale-1',
    wording: wide,
    people,
    raters: ['gran', 'mum', 'tariq'],
    rounds: [
      { id: 'before', on: null, meeting: 'First visit', hidden: false },
      { id: 'now', on: null, meeting: '', hidden: true },
    ],
    ratings: [
      createRating({ roundId: 'before', raterId: 'gran', wording: wide, value: 100 }),
      createRating({
        roundId: 'now',
        raterId: 'gran',
        wording: wide,
        value: secret,
        words: reason,
        reasonNotLower: reason,
      }),
      createRating({ roundId: 'now', raterId: 'mum', wording: wide, value: null, declined: true }),
    ],
  });

interface Node {
  name?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** All that a reader could be told of this page: every name, value and property of the accessibility tree. */
async function accessibilityTree(): Promise<string> {
  const frames: string[] = [];
  interface Tree {
    frame: { id: string };
    childFrames?: Tree[];
  }
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: Tree };
  const collect = (tree: Tree) => {
    frames.push(tree.frame.id);
    tree.childFrames?.forEach(collect);
  };
  collect(frameTree);
  const parts: string[] = [];
  for (const frameId of frames) {
    const { nodes } = (await cdp().send('Accessibility.getFullAXTree', { frameId })) as { nodes: Node[] };
    for (const { name, value, properties = [] } of nodes) {
      parts.push(
        asText(name?.value),
        asText(value?.value),
        ...properties.map((one) => asText(one.value.value)),
      );
    }
  }
  return parts.join('\n');
}

const asText = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));

/** Everything there is on the page: text, attributes, and what fields hold without showing it in markup. */
function wholePage(): string {
  const fields = Array.from(document.querySelectorAll('input, textarea, select'), (field) =>
    'value' in field ? String(field.value) : '',
  );
  return [document.body.innerHTML, ...fields].join('\n');
}

/** What a form would send. */
function sent(form: Element | null): string {
  if (!(form instanceof HTMLFormElement)) throw new Error('There is no form.');
  return JSON.stringify([...new FormData(form).entries()]);
}

const givesAway = (text: string) => text.includes(String(secret)) || text.includes(reason);

function showPrivate(
  form: ScaleForm = 'slider',
  more: Partial<React.ComponentProps<typeof SafetyScale>> = {},
) {
  const { told, onChange } = noteTold();
  const { container } = render(
    <form>
      <SafetyScale name="scale" form={form} defaultValue={hiddenScale()} onChange={onChange} {...more} />
    </form>,
  );
  return { told, container, heard: listen(container), form: container.querySelector('form') };
}

describe('an answer that is hidden', () => {
  test('is nowhere on the page, in the accessibility tree or in what a form would send', async () => {
    const { form } = showPrivate();
    expect(wholePage()).not.toContain(String(secret));
    expect(wholePage()).not.toContain(reason);
    const tree = await accessibilityTree();
    // The tree is truly that of this page.
    expect(tree).toContain('It is Gran’s turn');
    expect(givesAway(tree)).toBe(false);
    expect(sent(form)).toContain('First visit');
    expect(givesAway(sent(form))).toBe(false);
  });

  test('is not told apart from one that was not given, or was refused', () => {
    showPrivate();
    const names = page.getByRole('list', { name: 'Who is asked' }).getByRole('button').elements();
    expect(names.map(({ textContent }) => textContent)).toEqual(
      ['Gran', 'Mum (Nadia)', 'Tariq'].map((name) => `It is ${name}’s turn`),
    );
    const without = page.getByRole('list', { name: /without|no number/i }).elements();
    for (const list of without) expect(list.textContent).not.toContain('rather not say');
    expect(page.getByText(/would rather not say/).elements()).toEqual([]);
  });

  test.each(scaleForms)('is not on the page during somebody else’s turn (%s)', async (kind) => {
    showPrivate(kind);
    for (const name of ['Mum (Nadia)', 'Tariq']) {
      await press(button(`It is ${name}’s turn`));
      if (kind === 'radio') {
        // Every number of the scale is there to be chosen: none of them is.
        expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
        expect(wholePage()).not.toContain(reason);
      } else {
        expect(givesAway(wholePage())).toBe(false);
        expect(givesAway(await accessibilityTree())).toBe(false);
      }
      await press(button('Done, pass it on'));
    }
  });

  test('is there for the person themselves, on their turn alone, and gone once it is passed on', async () => {
    const { form } = showPrivate('number');
    await press(button('It is Gran’s turn'));
    await expect.element(fieldOf('Gran')).toHaveValue(String(secret));
    expect(givesAway(sent(form))).toBe(false);
    await press(button('Done, pass it on'));
    expect(givesAway(wholePage())).toBe(false);
    await expect.element(button('It is Gran’s turn')).toHaveFocus();
  });

  test('is not printed', () => {
    showPrivate();
    window.dispatchEvent(new Event('beforeprint'));
    expect(givesAway(wholePage())).toBe(false);
    window.dispatchEvent(new Event('afterprint'));
  });

  test('is not in what is shown where the scale can only be read, nor while it loads', async () => {
    const { container } = showPrivate('slider', { readOnly: true });
    expect(givesAway(container.innerHTML)).toBe(false);
    expect(givesAway(await accessibilityTree())).toBe(false);
  });

  test('is not in a sentence about a fault in it', () => {
    const damaged = JSON.parse(JSON.stringify(hiddenScale())) as { ratings: { value: unknown }[] };
    const gran = damaged.ratings[1];
    if (gran) gran.value = `about ${secret}`;
    const { container } = render(<SafetyScale defaultValue={damaged} />);
    expect(container.textContent).not.toContain(String(secret));
  });
});

describe('answering unseen', () => {
  const bands: ScaleBand[] = [
    { from: 0, to: 99, label: 'Act now', description: '', action: 'Ring the chair' },
    { from: 400, to: 900, label: 'Keep going', description: '', action: '' },
  ];

  test.each(scaleForms.filter((kind) => kind !== 'radio'))(
    'says nothing of a number, from the first to the last (%s)',
    async (kind) => {
      const entered: string[] = [];
      const { told, heard, form, container } = showPrivate(kind, {
        bands,
        onBandEntered: (band, { raterId, value }) => entered.push(`${raterId} ${value} ${band.label}`),
      });
      await press(button('It is Tariq’s turn'));
      await settled();
      await expect.poll(() => heard).toEqual(['Tariq’s turn.']);
      if (kind === 'number') {
        await expect.element(fieldOf('Tariq')).toHaveFocus();
        await userEvent.keyboard('437{Enter}');
      } else {
        await expect.element(lineOf('Tariq')).toHaveFocus();
        await keys('End', 'ArrowLeft');
      }
      await settled();
      expect(told.length).toBeGreaterThan(0);
      expect(heard.join(' ')).not.toMatch(/\d/);
      await expect.poll(() => heard[heard.length - 1]).toContain('Noted for Tariq.');
      // Nor by way of what they can take back.
      const undo = () => container.querySelector('[data-part="undo"]')?.getAttribute('aria-label');
      expect(undo()).toMatch(/^Undo: /);
      expect(undo()).not.toMatch(/\d/);
      await press(button(/^Undo: /));
      await settled();
      expect(heard.join(' ')).not.toMatch(/\d/);
      await press(button(/^Redo: /));
      await press(button('Done, pass it on'));
      await settled();
      expect(heard.join(' ')).not.toMatch(/\d/);
      expect(entered).toEqual([]);
      const given = kind === 'number' ? '437' : '899';
      expect(sent(form)).not.toContain(given);
      expect(container.innerHTML).not.toContain(given);
      // Nobody else can take it back, by chance or to see whether there is one.
      const changes = told.length;
      expect(undo()).toBe('Undo');
      await press(button(/^It is Mum/));
      expect(undo()).toBe('Undo');
      await userEvent.keyboard('{Control>}z{/Control}');
      expect(told.length).toBe(changes);
      await press(button('Done, pass it on'));

      await press(button('Show everyone’s answers'));
      await settled();
      await expect.poll(() => heard[heard.length - 1]).toContain('Everyone’s answers are shown.');
      expect(entered.sort()).toEqual([`gran ${secret} Keep going`, `tariq ${given} Keep going`]);
      expect(answerOf('Gran')).toBe(`${secret} out of 900`);
      expect(answerOf('Tariq')).toBe(`${given} out of 900`);
      expect(answerOf('Mum (Nadia)')).toBe('Asked, would rather not say');
      expect(sent(form)).toContain(reason);
      expect(document.activeElement?.getAttribute('data-part')).toBe('spread');
    },
  );

  test('the focus goes to the person’s control and back to their name, by keys alone', async () => {
    showScale({
      form: 'radio',
      defaultValue: familyScale({ rounds: [{ id: 'now', on: null, meeting: '', hidden: true }] }),
    });
    const turn = button('It is Gran’s turn').element();
    if (turn instanceof HTMLElement) turn.focus();
    await keys('Enter');
    await expect.element(radioOf('Gran', 0)).toHaveFocus();
    await userEvent.keyboard(' ');
    await press(button('Done, pass it on'));
    await expect.element(button('It is Gran’s turn')).toHaveFocus();
    expect(nameOf('gran')).toBe('Gran');
  });

  test('begins only where nobody has answered, and no new occasion begins before all is shown', async () => {
    const { latest } = showScale();
    await press(button('Let each answer unseen'));
    expect(latest().rounds[0]?.hidden).toBe(true);
    await expect.element(button('Let each answer unseen')).not.toBeInTheDocument();
    await expect.element(button('Ask again on a new occasion')).not.toBeInTheDocument();
    await press(button('Show everyone’s answers'));
    await press(button('Would rather not say: Gran'));
    await expect.element(button('Let each answer unseen')).not.toBeInTheDocument();
  });
});

test('a document given on without what is hidden has no hidden answer in it', () => {
  expect(givesAway(JSON.stringify(withoutHidden(hiddenScale())))).toBe(false);
});
