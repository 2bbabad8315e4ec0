import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  createPanel,
  createStamp,
  createThreeHouses,
  createWords,
  sealOfPanel,
} from '../../src/three-houses';
import { button, choice, everythingOn, field, picture, show } from './shown-houses';

const people = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
  { id: 'helen', name: 'Helen', kind: 'professional', role: '' },
] as const;
const houses = createThreeHouses({
  id: 'houses',
  people: [...people],
  childId: 'tariq',
  objects: [
    createWords({
      ...{ id: 'words', place: 'worries', layer: 'child', madeBy: 'tariq', verbatim: true },
      text: 'wen the fone rings',
      frame: { x: 500, y: 600, size: 400 },
    }),
    createWords({
      ...{ id: 'note', place: 'worries', layer: 'adult', madeBy: 'helen' },
      text: 'He looked away.',
      frame: { x: 300, y: 300, size: 300 },
    }),
    createStamp({
      id: 'sun',
      place: 'dreams',
      layer: 'child',
      stamp: 'sun',
      frame: { x: 500, y: 500, size: 160 },
    }),
  ],
});
/** Opens a fold by the words at its end. */
const openList = (name: RegExp) =>
  userEvent.click(
    Array.from(document.querySelectorAll('summary')).find(({ textContent }) => name.test(textContent)) ??
      document.body,
  );
const worries = 'House of Worries';
const goodThings = 'House of Good Things';

describe('three houses on a page', () => {
  test('stand there with their questions, and no change is told of', () => {
    const shown = show({ defaultValue: houses });
    for (const name of [worries, goodThings, 'House of Dreams']) {
      expect(page.getByRole('heading', { name }).query()).not.toBeNull();
      expect(picture(name).query()).not.toBeNull();
    }
    expect(shown.told).toEqual([]);
  });

  test('are all of one size, side by side and one beneath the other', async () => {
    const sizes = () =>
      Array.from(document.querySelectorAll('[data-part="surface"]'), (one) => {
        const { width, height } = one.getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      });
    await page.viewport(1280, 900);
    show({ defaultValue: houses });
    const wide = sizes();
    expect(new Set(wide.map(String)).size).toBe(1);
    await page.viewport(360, 800);
    const narrow = sizes();
    expect(new Set(narrow.map(String)).size).toBe(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await page.viewport(1280, 900);
  });

  test('have tools that a small hand can hit', () => {
    show({ defaultValue: houses });
    const small = Array.from(document.querySelectorAll('[data-part="drawing-tools"] button')).filter(
      (one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 44 || height < 44;
      },
    );
    expect(small.map((one) => one.getAttribute('data-part'))).toEqual([]);
  });

  test('take a line by hand, and it is the child who made it', async () => {
    const shown = show({ defaultValue: houses });
    await picture(goodThings).click();
    expect(shown.told.map(({ command }) => command.type)).toEqual(['add-ink']);
    const made = shown.latest().objects[3];
    expect(made).toMatchObject({ kind: 'ink', place: 'goodThings', layer: 'child', madeBy: 'tariq' });
  });

  test('take words to the letter, which nothing checks or corrects', async () => {
    const shown = show({ defaultValue: houses });
    await button('Words').click();
    await picture(goodThings).click();
    const words = field('The words, just as they are said');
    const asked = words.element();
    expect(asked.getAttribute('spellcheck')).toBe('false');
    expect(asked.getAttribute('autocorrect')).toBe('off');
    expect(asked.getAttribute('autocapitalize')).toBe('none');
    await userEvent.type(asked, ' gran  maks rice ');
    await button('Put the words down').click();
    expect(shown.latest().objects[3]).toMatchObject({
      text: ' gran  maks rice ',
      verbatim: true,
      writtenDownBy: null,
    });
  });

  test('mark words that a grown-up wrote down', async () => {
    const shown = show({ defaultValue: houses, author: 'helen' });
    await button('Words').click();
    await picture(goodThings).click();
    await userEvent.type(field('The words, just as they are said').element(), 'rice');
    await userEvent.selectOptions(
      choice('Who wrote them?').element(),
      'A grown-up wrote down what was meant',
    );
    await button('Put the words down').click();
    expect(shown.latest().objects[3]).toMatchObject({
      text: 'rice',
      verbatim: false,
      writtenDownBy: 'helen',
    });
  });
});

describe('hiding everything', () => {
  test('by one key takes all of it out of the page, and the same key brings it back', async () => {
    const shown = show({ defaultValue: houses });
    await picture(worries).click();
    await userEvent.keyboard('{F8}');
    const all = everythingOn(shown.container);
    for (const word of ['fone', 'Tariq', 'House', 'Worries', 'He looked']) expect(all).not.toContain(word);
    expect(page.getByRole('application').elements()).toHaveLength(0);
    await expect.element(button('Show it again')).toHaveFocus();
    await userEvent.keyboard('{F8}');
    expect(picture(worries).query()).not.toBeNull();
  });

  test('keeps what was being typed, and it is there again', async () => {
    const shown = show({ defaultValue: houses });
    await button('Words').click();
    await picture(goodThings).click();
    await userEvent.type(field('The words, just as they are said').element(), 'i dont wan');
    await userEvent.keyboard('{F8}');
    expect(everythingOn(shown.container)).not.toContain('i dont wan');
    await button('Show it again').click();
    await expect.element(field('The words, just as they are said')).toHaveValue('i dont wan');
  });

  test('finishes a line that keys have begun', async () => {
    const shown = show({ defaultValue: houses });
    (picture(goodThings).element() as HTMLElement).focus();
    await userEvent.keyboard('5{Enter}6{Enter}{F8}');
    expect(shown.told.map(({ command }) => command.type)).toEqual(['add-ink']);
  });

  test('prints nothing while it is hidden', async () => {
    const shown = show({ defaultValue: houses });
    await button('Hide everything').click();
    window.dispatchEvent(new Event('beforeprint'));
    expect(everythingOn(shown.container)).not.toContain('fone');
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('for a child', () => {
  test('a grown-up’s notes are nowhere on the page, and neither is the record', () => {
    const { container } = show({ defaultValue: houses, forChild: true });
    expect(everythingOn(container)).not.toContain('He looked away');
    expect(button('About this session…').query()).toBeNull();
    expect(button('Print or save…').query()).toBeNull();
  });

  test('a panel that was not agreed is nowhere on the page', () => {
    const agreed = { id: 'one', text: 'Gran comes now.', lang: null };
    const story = createThreeHouses({
      id: 'story',
      sheet: 'wordsAndPictures',
      people: [...people],
      panels: [
        createPanel({
          ...agreed,
          agreements: [
            {
              ...{ id: 'a', text: agreed.text, seal: sealOfPanel(agreed, []), on: null, agreedBy: ['mum'] },
              ...{ notAgreedBy: [], dispute: '', by: null, at: null, withdrawn: false },
              ...{ withdrawnWhy: '', withdrawnBy: null, withdrawnAt: null },
            },
          ],
        }),
        createPanel({ id: 'two', text: 'A draft about Dad.' }),
      ],
    });
    const { container } = show({ defaultValue: story, forChild: true });
    expect(everythingOn(container)).toContain('Gran comes now.');
    expect(everythingOn(container)).not.toContain('about Dad');
  });
});

describe('notes by grown-ups', () => {
  test('are not seen until it is a grown-up’s turn, and change nothing that the child made', async () => {
    const shown = show({ defaultValue: houses, author: 'helen' });
    await button('Notes by a grown-up').click();
    await picture(goodThings).click();
    const after = shown.latest();
    expect(after.objects[3]).toMatchObject({ layer: 'adult', madeBy: 'helen' });
    expect(after.objects.slice(0, 3)).toEqual(houses.objects);
  });
});

describe('what lies in a picture', () => {
  test('is in a list with its name, its place, its size and who made it', async () => {
    const { container } = show({ defaultValue: houses });
    await openList(/1 thing in a list: House of Worries$/);
    const list = container.querySelector('[data-place="worries"] [data-part="object-list"]');
    // What a fold shows comes a moment after it was opened.
    await expect.poll(() => list?.textContent).toContain('“wen the fone rings”');
    expect(list?.textContent).toContain('middle of House of Worries');
    expect(list?.textContent).toContain('Tariq');
  });

  test('is taken out with a reason and put back', async () => {
    const shown = show({ defaultValue: houses });
    await openList(/1 thing in a list: House of Dreams$/);
    await button('Change: A stamp: the sun').click();
    await userEvent.type(field('Why is it taken out? (if you like)').element(), 'it rains');
    await button('Take it out').click();
    expect(shown.latest().objects[2]?.removed).toMatchObject({ why: 'it rains' });
    await openList(/^1 thing taken out$/);
    await button('Put back: A stamp: the sun').click();
    expect(shown.latest().objects[2]?.removed).toBeNull();
  });

  test('is moved to another house by a choice', async () => {
    const shown = show({ defaultValue: houses });
    await openList(/1 thing in a list: House of Dreams$/);
    await button('Change: A stamp: the sun').click();
    await userEvent.selectOptions(choice('In which part of the sheet?').element(), goodThings);
    expect(shown.latest().objects.find(({ id }) => id === 'sun')?.place).toBe('goodThings');
  });
});

test('a session that cannot be changed is looked at', () => {
  show({ defaultValue: houses, readOnly: true });
  expect(page.getByRole('application').elements()).toHaveLength(0);
  expect(page.getByRole('img', { name: /House of Worries/ }).query()).not.toBeNull();
  expect(page.getByRole('group', { name: 'What to take into the hand' }).query()).toBeNull();
});

test('on paper there is what the reader may have, and no note by a grown-up', () => {
  const { container } = show({ defaultValue: houses });
  window.dispatchEvent(new Event('beforeprint'));
  const paper = container.querySelector('[data-part="paper"]');
  expect(paper?.textContent).not.toContain('He looked away');
  expect(paper?.textContent).not.toContain('fone');
  window.dispatchEvent(new Event('afterprint'));
});
