import { act, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/styles.css';
import type { FamilyRecordDocument } from '../../src/family-record';
import { familyRecordWords, familyTools, openFamilyRecord, projectRecord } from '../../src/family-record';
import { threeHousesWords } from '../../src/three-houses';
import { wholeFamilies } from '../../stories/families/whole-families';
import { WholeAssessment } from '../../stories/whole-assessment';
import { readersOf } from '../../stories/whole-assessment-readers';

const kinds = ['log', 'info', 'warn', 'error', 'debug'] as const;
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const kind of kinds)
    vi.spyOn(console, kind).mockImplementation((...what) => void said.push(what.map(String).join(' ')));
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said).toEqual([]);
});

/** Every text of a person's that is in a value: whatever holds a word of its own. */
function wordsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') {
    if (value.trim().length > 7 && /\s/.test(value.trim())) found.add(value.trim());
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) wordsIn(inner, found);
  return found;
}

// What a child was asked may have been one of the questions that the houses offer to anybody.
const catalogue = wordsIn(threeHousesWords);

/** What is in the whole and not in the copy, and is not a part of anything in the copy. */
function deniedIn(record: FamilyRecordDocument, copy: FamilyRecordDocument): string[] {
  const given = JSON.stringify(Array.from(wordsIn(copy)));
  return Array.from(wordsIn(record)).filter(
    (text) => !given.includes(JSON.stringify(text).slice(1, -1)) && !catalogue.has(text),
  );
}

/**
 * All of the copy's part of the page that a person can see, hear or find: its text, its names, and what stands in its fields.
 * The choice of a reader stands beside it, and is the worker's.
 */
function everythingOn(container: HTMLElement): string {
  const page = container.querySelector('.whole-parts');
  if (!page) throw new Error('nothing of the family is on the page');
  const fields = Array.from(page.querySelectorAll('input, textarea'), (field) =>
    'value' in field ? String(field.value) : '',
  );
  return [page.innerHTML, page.textContent, ...fields].join('\n');
}

const show = (family: keyof typeof wholeFamilies, reader = '') =>
  render(<WholeAssessment family={wholeFamilies[family]} spoken="en-GB" reader={reader} />).container;

const families = Object.keys(wholeFamilies) as (keyof typeof wholeFamilies)[];

describe.each(families)('every tool with the copy of the family %s', (family) => {
  const { record } = wholeFamilies[family];

  test.each(readersOf(record.people).map((one) => [one.key, one] as const))(
    'for %s: nothing breaks, and nothing that is not theirs is on the page',
    async (key, { audience, name }) => {
      const copy = projectRecord(record, audience);
      const page = show(family, key);
      // What a tool shows a moment later is there too.
      await act(() => new Promise((soon) => setTimeout(soon, 50)));
      const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
      const parts = familyTools.filter((tool) => copy.tools[tool].length > 0);
      expect(headings).toEqual(['The people', ...parts.map((tool) => familyRecordWords[`tool.${tool}`])]);
      const seen = everythingOn(page);
      // Whose copy it is stands above it, whether or not it speaks of them.
      const denied = deniedIn(record, copy).filter((text) => text !== name);
      expect(denied.filter((text) => seen.includes(text))).toEqual([]);
      expect(page.querySelectorAll('.mapwell:not([data-mapwell^="family-"])')).toHaveLength(
        parts.reduce((sum, tool) => sum + copy.tools[tool].length, 0),
      );
      // A copy is for reading: there is nothing to save.
      expect(screen.queryByRole('button', { name: 'Save all of it' })).toBeNull();
    },
  );
});

describe('a whole assessment on one page', () => {
  const rename = async (from: string, to: string) => {
    await userEvent.click(screen.getByRole('button', { name: `Another name for ${from}` }));
    await userEvent.fill(screen.getByRole('textbox', { name: 'The name, as the family says it' }), to);
    await userEvent.keyboard('{Enter}');
  };
  const sent = () => {
    const field = screen.getByLabelText<HTMLTextAreaElement>('What was sent');
    return openFamilyRecord(field.value);
  };

  test('is saved by one button, as one string in one field', async () => {
    show('tariqAndAisha');
    await userEvent.click(screen.getByRole('button', { name: 'Save all of it' }));
    expect(sent().status).toBe('opened');
    expect(sent().document).toEqual(wholeFamilies.tariqAndAisha.record);
    expect(screen.getByText(/^Saved: one field named record, with [\d,]+ characters\.$/)).toBeTruthy();
  });

  test('has each name in one place, and one undo that says what it takes back', async () => {
    const page = show('tariqAndAisha');
    await rename('Gran (Salma)', 'Nan (Salma)');
    const tools = Array.from(page.querySelectorAll<HTMLElement>('.mapwell'));
    const naming = (name: string) => tools.filter((tool) => tool.textContent.includes(name)).length;
    expect(naming('Nan (Salma)')).toBeGreaterThan(4);
    expect(naming('Gran (Salma)')).toBe(0);
    const undo = 'Undo: Gran (Salma) is now called Nan (Salma)';
    await userEvent.click(screen.getByRole('button', { name: undo }));
    expect(naming('Gran (Salma)')).toBeGreaterThan(4);
    expect(naming('Nan (Salma)')).toBe(0);
  });

  test('takes what is done in a tool into the record, and back', async () => {
    const page = show('tariqAndAisha');
    const board = page.querySelector<HTMLElement>('[data-mapwell="mapping-board"]');
    if (!board) throw new Error('there is no map');
    const [field] = within(board).getAllByPlaceholderText('Write it as it was said, then press Enter');
    if (!field) throw new Error('there is nowhere to write');
    await userEvent.fill(field, 'Dee has the key.');
    await userEvent.keyboard('{Enter}');
    // The page's own comes first; the map has the same one.
    const [undo] = await screen.findAllByRole('button', { name: /^Undo: .*Dee has the key/ });
    if (!undo) throw new Error('nothing can be taken back');
    await userEvent.click(screen.getByRole('button', { name: 'Save all of it' }));
    expect(JSON.stringify(sent().document.tools['mapping-board'])).toContain('Dee has the key.');
    await userEvent.click(undo);
    const cards = Array.from(board.querySelectorAll('.mapwell-card'), (card) => card.textContent);
    expect(cards.filter((text) => text.includes('Dee has the key.'))).toEqual([]);
    expect(screen.getByText('Changed since it was saved.')).toBeTruthy();
  });

  test('keeps nothing on the page of what the reader before was shown', async () => {
    const page = show('harts');
    expect(everythingOn(page)).toContain('pain clinic');
    await userEvent.selectOptions(screen.getByLabelText('Who reads it'), 'Dad (Chris)');
    expect(everythingOn(page)).toContain('Dad (Chris)');
    expect(everythingOn(page)).not.toContain('pain clinic');
  });
});
