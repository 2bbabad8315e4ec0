import * as React from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fourColumnPreset, mappingBoardFormat, openMappingBoard } from '../../src';
import { dark, familyBoard, key, late, ray, workingWell, worries } from './family';
import type { Keeping } from './shown-board';
import { button, captureField, press, showBoard, showHost, thingsIn, unfold, writeDown } from './shown-board';

/** The files the page has offered to keep, as text: what was in them when the button was pressed. */
let offered: Promise<string>[];

beforeEach(() => {
  offered = [];
  const makeAddress = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) offered.push(file.text());
    return makeAddress(file);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const damaged = () => {
  const [first, ...others] = familyBoard().items;
  return {
    ...familyBoard(),
    items: [{ ...first, ongoing: 'perhaps', verbatim: 12, colour: 'red' }, ...others, 'a torn page'],
  };
};

describe('a map that was damaged', () => {
  test('shows what can be read, and says in words what could not and that it is kept', async () => {
    const { told } = showBoard({ value: damaged() });
    expect(thingsIn(worries)[0]).toBe(late);
    expect(thingsIn(workingWell)).toEqual([key, ray]);
    await expect
      .element(page.getByRole('note'))
      .toHaveTextContent('3 things in this map could not be read as they were saved.');
    await unfold('What could not be read');
    const sentences = page
      .getByRole('note')
      .getByRole('listitem')
      .elements()
      .map((line) => line.textContent ?? '');
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) {
      expect(sentence).not.toContain('perhaps');
      expect(sentence).not.toContain('torn');
    }
    expect(told).toEqual([]);
  });

  test('can be worked on, and what could not be read goes with it', async () => {
    const { told } = showBoard({ value: damaged() });
    await writeDown(worries, 'He was cold');
    const { value } = told[0] ?? {};
    const written = JSON.stringify(value);
    for (const kept of ['"perhaps"', '12', '"colour":"red"', '"a torn page"', 'He was cold'])
      expect(written).toContain(kept);
    expect(openMappingBoard(written).issues).toEqual([]);
  });

  test.each<Keeping>(['object', 'copy', 'string'])(
    'goes on saying so while it is worked on and saved (%s)',
    async (keeping) => {
      const { told } = showHost(keeping, damaged());
      await writeDown(worries, 'He was cold');
      await writeDown(worries, 'and wet');
      expect(told).toHaveLength(2);
      await expect.element(page.getByRole('note')).toHaveTextContent('3 things in this map');
      expect(thingsIn(worries)).toContain('and wet');
    },
  );
});

describe('a map from a newer version', () => {
  const newer = { ...familyBoard(), format: mappingBoardFormat + 1, mood: 'calm' };

  test('can be read and not changed, says so, and is never written over', async () => {
    const { told } = showBoard({ value: newer });
    await expect
      .element(
        page.getByText(
          'This map was saved by a newer version. You can read it here, and nothing in it is changed.',
        ),
      )
      .toBeVisible();
    expect(thingsIn(worries)).toContain(dark);
    expect(page.getByRole('textbox').elements()).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await press(button('List'));
    expect(told).toEqual([]);
  });

  test('offers a copy of what was saved, as it was saved', async () => {
    showBoard({ value: newer });
    await press(button('Keep a copy'));
    expect(JSON.parse(await (offered[0] ?? Promise.resolve('')))).toEqual(newer);
  });
});

describe('a map that could not be read', () => {
  test.each<[string, unknown]>([
    ['half a text', '{"kind":"mapwell/mapping-board","items":[{"te'],
    ['another kind of document', JSON.stringify({ kind: 'mapwell/safety-scale', format: 1, ratings: [1] })],
    ['no document at all', [1, 2, 3]],
    ['a number', 42],
  ])('says so, offers what was saved as it was, and writes nothing over it (%s)', async (_, value) => {
    const { told } = showBoard({ value });
    await expect
      .element(
        page.getByText(
          'This map could not be read. What was saved is untouched, and nothing is written over it.',
        ),
      )
      .toBeVisible();
    await expect.element(page.getByRole('note').getByRole('listitem')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    await press(button('Keep a copy'));
    expect(await offered[0]).toBe(typeof value === 'string' ? value : JSON.stringify(value));
    expect(told).toEqual([]);
  });

  test('gives way to one that can', async () => {
    const { rerender, told } = showBoard({ value: '{"ki' });
    expect(captureField(worries).query()).toBeNull();
    rerender({ value: familyBoard() });
    await writeDown(worries, 'He was cold');
    expect(told).toHaveLength(1);
    expect(page.getByRole('note').query()).toBeNull();
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['an empty text', ''],
])('where nothing was saved yet, a map can be begun (%s)', async (_, value) => {
  const { told } = showBoard({ value });
  expect(page.getByRole('note').query()).toBeNull();
  await writeDown(worries, 'He was cold');
  expect(told).toHaveLength(1);
});

describe('a part of the host’s that breaks', () => {
  let broken = true;
  const Scale = (): React.ReactElement => {
    if (broken) throw new Error('The scale fell over.');
    return <p>A scale of the host’s</p>;
  };

  test('takes nothing with it: the page stays, a copy is offered, the host is told, and it can be tried again', async () => {
    // React itself reports what is thrown; that is the host's to see, and not for the run of the tests.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const errors: unknown[] = [];
    broken = false;
    const props = {
      preset: fourColumnPreset,
      judgement: <Scale />,
      onError: (error: unknown) => {
        errors.push(error);
      },
      defaultValue: familyBoard(),
    };
    const { rerender, latest } = showBoard(props);
    await writeDown(worries, 'He was cold');
    broken = true;
    rerender({ ...props, judgement: <Scale key="again" /> });
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('This part of the page stopped working. What was written is safe.');
    expect(errors).toEqual([new Error('The scale fell over.')]);
    await press(button('Keep a copy'));
    expect(JSON.parse(await (offered[0] ?? Promise.resolve('')))).toEqual(latest());
    await press(button('Try again'));
    await expect.element(page.getByRole('alert')).toBeVisible();
    broken = false;
    await press(button('Try again'));
    expect(page.getByRole('alert').query()).toBeNull();
    expect(thingsIn(worries)).toContain('He was cold');
    await expect.element(page.getByText('A scale of the host’s')).toBeVisible();
  });
});
