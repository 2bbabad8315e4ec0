import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ThreeHousesFile } from '../../src/three-houses';
import {
  createPhoto,
  createSharingChoice,
  createStamp,
  createThreeHouses,
  createWords,
} from '../../src/three-houses';
import { button, choice, everythingOn, show } from './shown-houses';

const people = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
  { id: 'dad', name: 'Dad', kind: 'parent', role: '' },
] as const;
const shared = { ...createThreeHouses({ id: 'x' }).sharing };
const houses = createThreeHouses({
  id: 'houses',
  people: [...people],
  childId: 'tariq',
  sharing: {
    ...shared,
    choices: [
      createSharingChoice({ id: 'm', personId: 'mum', answer: 'yes', places: [], objectIds: [] }),
      createSharingChoice({ id: 'd', personId: 'dad', answer: 'no', places: [], objectIds: [] }),
    ],
  },
  objects: [
    createWords({
      ...{ id: 'words', place: 'worries', layer: 'child', madeBy: 'tariq', verbatim: true },
      ...{ text: 'wen the fone <b>rings', visibility: { level: 'shared', notShownTo: [] } },
      frame: { x: 500, y: 600, size: 400 },
    }),
    createWords({
      ...{ id: 'note', place: 'worries', layer: 'adult', text: 'He looked away.' },
      frame: { x: 300, y: 300, size: 300 },
    }),
    createStamp({
      ...{ id: 'sun', place: 'dreams', layer: 'child', stamp: 'sun' },
      ...{ frame: { x: 500, y: 500, size: 160 }, visibility: { level: 'shared', notShownTo: [] } },
    }),
    createPhoto({
      ...{ id: 'bus', place: 'goodThings', layer: 'child', photoId: 'p1', name: 'a bus' },
      ...{ width: 400, height: 300, frame: { x: 500, y: 500, size: 600 } },
      visibility: { level: 'shared', notShownTo: [] },
    }),
  ],
});

afterEach(() => vi.restoreAllMocks());

/** Presses what has this name with a key alone. */
async function pressByKey(name: string): Promise<void> {
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}

async function saved(
  name: string,
  more: { person?: string; audience?: string; photo?: string } = {},
): Promise<ThreeHousesFile> {
  const files: ThreeHousesFile[] = [];
  show({
    defaultValue: houses,
    onExport: (file) => files.push(file),
    photoAddress: () => more.photo ?? 'https://council.example/p1',
  });
  await pressByKey('Print or save…');
  if (more.person)
    await userEvent.selectOptions(choice('A copy for one person by name').element(), more.person);
  await pressByKey(name);
  await vi.waitFor(() => expect(files).toHaveLength(1), { timeout: 10_000 });
  const [file] = files;
  if (!file) throw new Error('No file came.');
  return file;
}

describe('a session as a file', () => {
  test('as SVG has what the reader may have, to the letter, and fetches nothing where it is opened', async () => {
    const file = await saved('Save the pictures as SVG', { person: 'Mum' });
    expect(file).toMatchObject({ name: 'drawing.svg', audience: { kind: 'family', personId: 'mum' } });
    const text = await file.blob.text();
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    const said = Array.from(read.querySelectorAll('text'), ({ textContent }) => textContent).join(' ');
    expect(said).toContain('wen the fone <b>rings');
    expect(said).toContain('House of Worries');
    expect(said).toContain('For: Mum');
    expect(said.replace(/\s+/g, ' ')).toContain('The photograph itself is not in this file.');
    expect(text).not.toContain('council.example');
    expect(text).not.toContain('He looked away');
    expect(read.querySelector('image, a, script, style, foreignObject')).toBeNull();
  });

  test('as SVG has a photograph that is written out whole', async () => {
    const whole = 'data:image/png;base64,iVBORw0KGgo=';
    const file = await saved('Save the pictures as SVG', { person: 'Mum', photo: whole });
    expect(await file.blob.text()).toContain(`href="${whole}"`);
  });

  test('has nothing for somebody whom the child does not want to have it', async () => {
    const file = await saved('Save the pictures as SVG', { person: 'Dad' });
    const text = await file.blob.text();
    expect(text).not.toContain('fone');
    expect(text).not.toContain('bus');
    expect(text).toContain('There is nothing here for this reader.');
  });

  test('as PNG is a picture of all houses', async () => {
    const file = await saved('Save the pictures as PNG', {
      person: 'Mum',
      photo: 'data:image/png;base64,iVBORw0KGgo=',
    });
    expect(file.name).toBe('drawing.png');
    const image = await createImageBitmap(file.blob);
    expect(image.width).toBe(4000);
    expect(image.height).toBeGreaterThan(1000);
  });

  test('as text has the words, and for whom it is', async () => {
    const file = await saved('Save the words as text', { person: 'Mum' });
    expect(file.name).toBe('drawing.txt');
    const text = await file.blob.text();
    expect(text).toContain('wen the fone <b>rings');
    expect(text).toContain('For: Mum');
    expect(text).not.toContain('He looked away');
  });

  test('is handed over by a link whose address is forgotten at once, and it is said', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    const forgotten = vi.spyOn(URL, 'revokeObjectURL');
    const links: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this.download);
    });
    const shown = show({ defaultValue: houses });
    await pressByKey('Print or save…');
    await pressByKey('Save the words as text');
    await vi.waitFor(() => expect(shown.heard.join(' ')).toContain('The file is handed over.'));
    expect(links).toEqual(['drawing.txt']);
    expect(forgotten.mock.calls).toEqual([[made.mock.results[0]?.value]]);
    expect(page.getByRole('dialog').query()).toBeNull();
    expect(everythingOn(shown.container)).not.toContain('blob:');
    expect(shown.told).toEqual([]);
  });

  test('is not offered to a child', () => {
    show({ defaultValue: houses, forChild: true });
    expect(button('Print or save…').query()).toBeNull();
  });
});
