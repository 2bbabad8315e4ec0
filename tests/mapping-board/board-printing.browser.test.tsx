import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { MapItem } from '../../src';
import { dark, familyBoard, key, late, ray, step } from './family';
import { button, choice, dialog, focused, press, showBoard } from './shown-board';

let asked = 0;

beforeEach(async () => {
  asked = 0;
  // A browser without a screen has nothing to print to. What it does around printing is done here in its place.
  vi.spyOn(window, 'print').mockImplementation(() => {
    asked += 1;
    window.dispatchEvent(new Event('beforeprint'));
  });
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
});

afterEach(async () => {
  window.dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

const shared = { level: 'shared', notShownTo: [] } as const;

/** Each thing is for other eyes: a key of its visibility stands in the text. */
function variedBoard() {
  const levels: { [id: string]: Partial<MapItem> } = {
    late: { visibility: shared, happened: { said: 'on a Monday', iso: null } },
    dark: { visibility: { level: 'professionals', notShownTo: [] }, dispute: 'about the refuge' },
    bed: { visibility: { level: 'closed', notShownTo: [] } },
    key: { visibility: { level: 'notDecided', notShownTo: [] } },
    ray: { visibility: shared, statementIds: ['dark'] },
    step: { removed: { at: null, by: null, why: 'told in confidence' }, visibility: shared },
  };
  const board = familyBoard();
  return { ...board, items: board.items.map((item) => ({ ...item, ...levels[item.id] })) };
}

const paper = () => document.querySelector<HTMLElement>('[data-part="paper"]');
/** What would be read on the paper: what can be seen while the page is printed. */
const printed = () => document.body.innerText;

const withheld = [dark, 'about the refuge', 'I hid under the bed', step, 'told in confidence'];

describe('the browser’s own print command', () => {
  test('puts only the meeting’s copy on paper', () => {
    showBoard({ defaultValue: variedBoard(), now: () => '2024-03-11T09:30:00.000Z' });
    window.dispatchEvent(new Event('beforeprint'));
    for (const there of [
      late,
      'on a Monday',
      key,
      ray,
      'A map for Tariq and Aisha',
      'For: This meeting',
      '11 March 2024',
    ]) {
      expect(printed()).toContain(there);
    }
    for (const gone of [...withheld, 'Add to', 'Undo', 'Edit', 'Who says so?'])
      expect(printed()).not.toContain(gone);
    for (const gone of withheld) expect(paper()?.textContent).not.toContain(gone);
  });

  test('takes the copy off the page again afterwards', async () => {
    const { container } = showBoard({ defaultValue: variedBoard() });
    const before = container.innerHTML;
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()).not.toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(paper).toBeNull();
    expect(container.innerHTML).toBe(before);
  });

  test('prints everything that may be there, whatever is looked at on the screen', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'screen' });
    showBoard({ defaultValue: variedBoard() });
    await press(page.getByText('Look at…', { exact: true }));
    await userEvent.selectOptions(choice('Whose view'), 'Tariq');
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper()?.textContent).toContain(ray);
    expect(paper()?.textContent).toContain(key);
  });

  test('puts nothing on paper that the screen shows, while the map is still coming', () => {
    showBoard({ defaultValue: variedBoard(), loading: true });
    window.dispatchEvent(new Event('beforeprint'));
    for (const gone of [...withheld, late]) expect(printed()).not.toContain(gone);
  });
});

describe('printing a copy', () => {
  const askFor = async (reader: string) => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'screen' });
    await press(button('Print…'));
    await userEvent.selectOptions(choice('Who is it for?', dialog('Print a copy')), reader);
    await press(button('Print', dialog('Print a copy')));
    await expect.poll(() => asked).toBe(1);
  };
  const printFor = async (reader: string) => {
    await askFor(reader);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  };

  test('is for the family unless something else is chosen, and leaves out what nobody has decided on', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'screen' });
    showBoard({ defaultValue: variedBoard() });
    await press(button('Print…'));
    await expect.element(choice('Who is it for?')).toHaveDisplayValue('The family');
    await press(button('Print', dialog('Print a copy')));
    await expect.poll(() => asked).toBe(1);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    for (const there of [late, ray, 'For: The family']) expect(printed()).toContain(there);
    for (const gone of [...withheld, key]) expect(printed()).not.toContain(gone);
    for (const gone of [...withheld, key]) expect(paper()?.textContent).not.toContain(gone);
  });

  test('for professionals holds what is for them, and nothing of a closed session', async () => {
    showBoard({ defaultValue: variedBoard() });
    await printFor('Professionals');
    for (const there of [late, dark, 'about the refuge', key, 'For: Professionals'])
      expect(printed()).toContain(there);
    for (const gone of ['I hid under the bed', step, 'told in confidence'])
      expect(printed()).not.toContain(gone);
  });

  test('tells nobody which things may be seen by whom', async () => {
    showBoard({ defaultValue: variedBoard() });
    await printFor('Professionals');
    for (const gone of ['Professionals only', 'Closed session', 'Not decided yet', 'Never show'])
      expect(printed()).not.toContain(gone);
  });

  test('closes its dialog first, and the focus is back on its button', async () => {
    showBoard({ defaultValue: variedBoard() });
    await askFor('This meeting');
    expect(dialog('Print a copy').query()).toBeNull();
    expect(focused()).toBe('Print…');
  });

  test('asks again for the next one: the browser’s own command prints the meeting’s copy, whatever was printed before', async () => {
    showBoard({ defaultValue: variedBoard() });
    await printFor('Professionals');
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(printed()).toContain('For: This meeting');
    for (const gone of withheld) expect(paper()?.textContent).not.toContain(gone);
  });

  test('can be left without printing', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'screen' });
    const { told } = showBoard({ defaultValue: variedBoard() });
    await press(button('Print…'));
    await press(button('Not now'));
    expect(focused()).toBe('Print…');
    expect(asked).toBe(0);
    expect(told).toEqual([]);
  });

  test('leaves lines to write on where nothing is written', () => {
    showBoard({ defaultValue: familyBoard({ items: [] }) });
    window.dispatchEvent(new Event('beforeprint'));
    expect(printed()).toContain('Safety goals');
    const headings = Array.from(
      paper()?.querySelectorAll('h3') ?? [],
      (heading) => heading.nextElementSibling?.getBoundingClientRect().height ?? 0,
    );
    expect(headings.length).toBe(7);
    for (const height of headings) expect(height).toBeGreaterThan(60);
  });
});
