import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createPanel, createStamp, createThreeHouses } from '../../src/three-houses';
import { button, everythingOn, field, picture, show } from './shown-houses';

const people = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
] as const;
const story = createThreeHouses({
  id: 'story',
  sheet: 'wordsAndPictures',
  people: [...people],
  panels: [createPanel({ id: 'one', text: 'Gran comes now.' })],
});
const houses = createThreeHouses({
  id: 'houses',
  people: [...people],
  childId: 'tariq',
  objects: [
    createStamp({
      ...{ id: 'sun', place: 'dreams', stamp: 'sun', layer: 'child' },
      frame: { x: 500, y: 500, size: 160 },
    }),
  ],
});

const press = async (name: string | RegExp) => {
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
};
const typeIn = async (name: string, text: string) => {
  await userEvent.type(field(name).element(), text);
};
/** Hides everything by its key, looks that these words are nowhere, and shows it again. */
async function coverAndBack(container: HTMLElement, ...words: string[]): Promise<void> {
  await userEvent.keyboard('{F8}');
  for (const word of words) expect(everythingOn(container)).not.toContain(word);
  expect(page.getByRole('dialog').query()).toBeNull();
  await press('Show it again');
}

describe('what is half typed when everything is hidden is there again:', () => {
  test('the words of the next panel', async () => {
    const shown = show({ defaultValue: story });
    await typeIn('The words of the next panel', 'Then the police');
    await coverAndBack(shown.container, 'the police');
    await expect.element(field('The words of the next panel')).toHaveValue('Then the police');
    await press('Add this panel');
    expect(shown.latest().panels[1]).toMatchObject({ text: 'Then the police' });
    await coverAndBack(shown.container, 'the police');
    await expect.element(field('The words of the next panel')).toHaveValue('');
  });

  test('an agreement that is not given yet, with who agrees and the name of somebody new', async () => {
    const shown = show({ defaultValue: story });
    await press(/^Change: /);
    await typeIn('What do they say about it?', 'He says it was once');
    const agreed = page.getByRole('group', { name: 'Who agrees to it as it is?' });
    await userEvent.click(agreed.getByRole('checkbox', { name: 'Mum' }).element());
    await userEvent.click(agreed.getByText('Someone else').element());
    await userEvent.type(
      agreed.getByRole('textbox', { name: 'Their name, as the family says it' }).element(),
      'Nan Jo',
    );
    await coverAndBack(shown.container, 'it was once', 'Nan Jo');
    await expect.element(field('What do they say about it?')).toHaveValue('He says it was once');
    await expect.element(agreed.getByRole('checkbox', { name: 'Mum' })).toBeChecked();
    await expect
      .element(agreed.getByRole('textbox', { name: 'Their name, as the family says it' }))
      .toHaveValue('Nan Jo');
    expect(shown.told).toEqual([]);
    await press('It is agreed');
    expect(shown.latest().panels[0]?.agreements[0]).toMatchObject({
      agreedBy: ['mum'],
      dispute: 'He says it was once',
    });
  });

  test('a photograph that was chosen, and what it shows', async () => {
    const photo = { photoId: 'p1', width: 40, height: 30, name: '' };
    const shown = show({ defaultValue: houses, onPhotoWanted: () => photo });
    await press('Photo');
    await picture('House of Dreams').click();
    await press('Choose a photograph');
    await expect.element(page.getByText('A photograph is chosen.')).toBeVisible();
    await typeIn('What does it show?', 'gran at the see');
    await coverAndBack(shown.container, 'gran at');
    await expect.element(field('What does it show?')).toHaveValue('gran at the see');
    await press('Put it in');
    expect(shown.latest().objects[1]).toMatchObject({ photoId: 'p1', name: 'gran at the see' });
  });

  test('a photograph that the host hands over while all is hidden, and none that comes for a dialog that was closed', async () => {
    const photo = { photoId: 'p1', width: 40, height: 30, name: 'the sea' };
    const waiting: ((photo: unknown) => void)[] = [];
    const onPhotoWanted = () =>
      new Promise<typeof photo>((resolve) => {
        waiting.push(resolve as (photo: unknown) => void);
      });
    const shown = show({ defaultValue: houses, onPhotoWanted });
    await press('Photo');
    await picture('House of Dreams').click();
    await press('Choose a photograph');
    await userEvent.keyboard('{F8}');
    await expect.element(page.getByRole('button', { name: 'Show it again' })).toBeVisible();
    waiting[0]?.(photo);
    await press('Show it again');
    await expect.element(page.getByText('A photograph is chosen.')).toBeVisible();
    await expect.element(field('What does it show?')).toHaveValue('the sea');
    await press('Choose a photograph');
    await press('Not now');
    waiting[1]?.({ ...photo, photoId: 'late' });
    await picture('House of Dreams').click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(page.getByText('A photograph is chosen.').query()).toBeNull();
    await expect.element(field('What does it show?')).toHaveValue('');
    expect(shown.told).toEqual([]);
  });

  test('why something is to be taken out', async () => {
    const shown = show({ defaultValue: houses });
    await userEvent.click(page.getByText(/^1 thing in a list/).elements()[0] ?? document.body);
    // What a fold shows comes a moment after it was opened.
    await expect.element(page.getByRole('button', { name: 'Change: A stamp: the sun' })).toBeVisible();
    await press('Change: A stamp: the sun');
    await typeIn('Why is it taken out? (if you like)', 'it rains');
    await coverAndBack(shown.container, 'it rains');
    await expect.element(field('Why is it taken out? (if you like)')).toHaveValue('it rains');
  });

  test('but not what was given up by closing its dialog', async () => {
    const shown = show({ defaultValue: houses });
    await press('Words');
    await picture('House of Dreams').click();
    await typeIn('The words, just as they are said', 'never mind');
    await press('Not now');
    await picture('House of Dreams').click();
    await expect.element(field('The words, just as they are said')).toHaveValue('');
    await press('Not now');
    await coverAndBack(shown.container, 'never mind');
    expect(page.getByRole('dialog').query()).toBeNull();
  });
});
