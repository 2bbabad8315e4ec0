import { render } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createWords } from '../../src/three-houses/drawing-changes.model';
import type { ThreeHousesCommand } from '../../src/three-houses/three-houses-commands.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import {
  createPanel,
  createThreeHouses,
  threeHousesReducer,
} from '../../src/three-houses/three-houses.model';
import { describeObject } from '../../src/three-houses/three-houses.text';
import { useDrawing } from '../../src/three-houses/use-drawing';
import { useReadAloud } from '../../src/three-houses/use-read-aloud';
import type { UseThreeHousesOptions } from '../../src/three-houses/use-three-houses';
import { useThreeHouses } from '../../src/three-houses/use-three-houses';
import type { Switches } from '../../src/three-houses/drawing-key-names.model';
import type { GridCell } from '../../src/three-houses/drawing-grid.model';
import { cellOfDigits, digitsOf, middleOfCell } from '../../src/three-houses/drawing-grid.model';
import { drawingTools, usualReach } from '../../src/three-houses/drawing-intents.model';
import { sightOf } from '../../src/three-houses/drawing-sight.model';
import { decodePoints } from '../../src/three-houses/ink-points.model';
import { doingsOf, inTurn } from './random-doings';

// A host's own markup around the hooks: a square to draw in, the list beside it, and a few buttons.

interface OwnProps extends UseThreeHousesOptions {
  switches?: Switches | null;
}

function Own({ switches = null, ...options }: OwnProps) {
  const session = useThreeHouses(options);
  const { seen, actions, say, panel } = session;
  return (
    <div {...session.getRootProps()}>
      {session.region}
      <button type="button" data-part="cover" onClick={session.covered ? actions.uncover : actions.cover}>
        {session.covered ? 'Show' : 'Hide'}
      </button>
      <button type="button" data-part="undo" onClick={actions.undo}>
        {session.undoName ?? 'Nothing to take back'}
      </button>
      {drawingTools.map((tool) => (
        <button
          key={tool}
          type="button"
          onClick={() => session.setHand({ ...session.hand, tool, inkId: null, objectId: null })}
        >
          {tool}
        </button>
      ))}
      {seen && (
        <>
          <Square session={session} switches={switches} />
          <ul>
            {seen.objects.map((object) => {
              const { id, label, text, facts } = describeObject(seen, object, say);
              return (
                <li key={id}>
                  {[label, text, ...facts.map((fact) => fact.text)].filter((one) => one !== '').join('; ')}
                </li>
              );
            })}
          </ul>
          {seen.panels.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
          {panel?.kind === 'words' && (
            <p>
              Words at {panel.x}, {panel.y}
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Square({
  session,
  switches,
}: {
  session: ReturnType<typeof useThreeHouses>;
  switches: Switches | null;
}) {
  const drawing = useDrawing({ session, place: 'worries', madeBy: 'c1', switches });
  return (
    <>
      <div {...drawing.getSurfaceProps()} style={{ width: 500, height: 500, touchAction: 'none' }} />
      <p>{drawing.cursorName}</p>
    </>
  );
}

const start = (more: Partial<ThreeHousesDocument> = {}) => ({
  ...createThreeHouses({
    id: 's',
    childId: 'c1',
    people: [{ id: 'c1', name: 'Tariq', kind: 'child', role: '' }],
  }),
  ...more,
});

/** Shows it, and what it has told its host. */
function show(options: OwnProps = {}) {
  const told: { value: ThreeHousesDocument; command: ThreeHousesCommand; how: string }[] = [];
  let made = 0;
  const props: OwnProps = {
    defaultValue: start(),
    createId: () => `made-${(made += 1)}`,
    onChange: (value, { command, how }) => void told.push({ value, command, how }),
    ...options,
  };
  const shown = render(<Own {...props} />);
  const last = () => {
    const one = told[told.length - 1];
    if (!one) throw new Error('Nothing was told');
    return one.value;
  };
  return {
    told,
    last,
    unmount: shown.unmount,
    again: (more: OwnProps) => shown.rerender(<Own {...props} {...more} />),
  };
}

const surface = () => page.getByRole('application');
const item = (name: string | RegExp) => page.getByRole('listitem').filter({ hasText: name });

async function keys(...pressed: readonly string[]): Promise<void> {
  surface().element().dispatchEvent(new FocusEvent('focus'));
  (surface().element() as HTMLElement).focus();
  for (const key of pressed) await userEvent.keyboard(key);
}

describe('by keys alone', () => {
  test('the whole picture: a line, a stamp, words, moving, sizing, taking out and taking back', async () => {
    const { told, last } = show();
    await expect.element(surface()).toHaveAccessibleName('House of Worries, to draw in. In the hand: pen');
    // Down in the upper left, on to the middle, lifted.
    await keys('7', '{Enter}', '5', '{Enter}', '{Enter}');
    await expect.element(item('A drawing; top left of House of Worries')).toBeVisible();
    expect(told.map(({ command }) => command.type)).toEqual(['add-ink']);
    const [ink] = last().objects;
    const points = ink?.kind === 'ink' ? decodePoints(ink.strokes[0]?.points ?? '') : null;
    expect(points?.map(({ x, y }) => [x, y])).toEqual([
      [166.7, 166.7],
      [500, 500],
    ]);
    // The rubber, then the stamp: far right at the bottom.
    await keys('*', '*', '3', '3', '3', ' ');
    await expect.element(item('A stamp: a person; bottom right of House of Worries')).toBeVisible();
    await keys('*', '1', '{Enter}');
    await expect.element(page.getByText('Words at 167, 833')).toBeVisible();
    expect(told).toHaveLength(2);
    await page.getByRole('button', { name: 'Put down A stamp: a person' }).click();
    expect(last().objects).toHaveLength(1);
  });

  test('a line drawn right after one was taken back is there', async () => {
    const { last } = show();
    await keys('7', '{Enter}', '{Enter}');
    await page.getByRole('button', { name: 'Draw a line' }).click();
    expect(last().objects).toEqual([]);
    await keys('3', '{Enter}', '{Enter}');
    expect(last().objects).toHaveLength(1);
  });

  test('goes out again with Escape, and leaves it to the page where it is out already', async () => {
    const escaped = vi.fn();
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) escaped();
    });
    show();
    await keys('7', '4', '{Escape}', '{Escape}');
    await expect.element(page.getByText('The whole place').first()).toBeInTheDocument();
    expect(escaped).not.toHaveBeenCalled();
    await keys('{Escape}');
    expect(escaped).toHaveBeenCalledTimes(1);
  });

  test('does nothing where it may only be read', async () => {
    const { told } = show({ readOnly: true });
    await keys('7', '{Enter}', '{Enter}');
    expect(told).toEqual([]);
  });
});

describe('by two switches', () => {
  test('a dot is drawn in the upper left', async () => {
    const { last } = show({ switches: { next: ' ', choose: '{Enter}'.slice(1, -1) } });
    // The first cell is the upper left one; from there nine cells on comes “here”.
    await keys(' ', '{Enter}', ...Array.from({ length: 10 }, () => ' '), '{Enter}');
    // Lifting comes after the nine cells and “here”.
    await keys(...Array.from({ length: 11 }, () => ' '), '{Enter}');
    const [ink] = last().objects;
    expect(ink?.kind === 'ink' && decodePoints(ink.strokes[0]?.points ?? '')).toEqual([
      { x: 166.7, y: 166.7, pressure: 50 },
    ]);
  });
});

describe('by hand', () => {
  function fire(type: string, x: number, y: number, more: PointerEventInit = {}): void {
    const element = surface().element();
    const box = element.getBoundingClientRect();
    const at = { clientX: box.left + x / 2, clientY: box.top + y / 2 };
    const pointer = { pointerId: 1, pointerType: 'pen', pressure: 0.6, button: 0, buttons: 1 };
    element.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, ...pointer, ...at, ...more }),
    );
  }

  test('a line is one command when the pen is lifted, and none when it is taken away', async () => {
    HTMLElement.prototype.setPointerCapture = () => undefined;
    const { told, last } = show();
    await expect.element(surface()).toBeVisible();
    fire('pointerdown', 100, 100);
    fire('pointermove', 300, 200);
    expect(told).toEqual([]);
    fire('pointerup', 300, 200);
    expect(told).toHaveLength(1);
    const [ink] = last().objects;
    const points = ink?.kind === 'ink' ? decodePoints(ink.strokes[0]?.points ?? '') : null;
    expect(points?.[0]).toEqual({ x: 100, y: 100, pressure: 60 });
    expect(points?.[points.length - 1]).toMatchObject({ x: 300, y: 200 });
    fire('pointerdown', 500, 500);
    fire('pointermove', 600, 600);
    fire('pointercancel', 600, 600);
    expect(told).toHaveLength(1);
  });
});

describe('by keys alone and by hand alone, on a real page', () => {
  /** The document without how long lines took: that is another each time. */
  const untimed = (document: ThreeHousesDocument) =>
    JSON.parse(JSON.stringify(document).replace(/"took":\d+/g, '"took":null')) as unknown;
  const now = () => '2024-03-04T15:20:00.000Z';
  const choose = async (tool: string) => {
    await page.getByRole('button', { name: tool, exact: true }).click();
  };

  function pressed(at: { x: number; y: number }, ...on: { x: number; y: number }[]): void {
    const element = surface().element();
    const box = element.getBoundingClientRect();
    const fire = (type: string, { x, y }: { x: number; y: number }) => {
      const where = { clientX: box.left + x / 2, clientY: box.top + y / 2 };
      const pointer = { pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1 };
      element.dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, ...pointer, ...where }),
      );
    };
    fire('pointerdown', at);
    for (const one of on) fire('pointermove', one);
    fire('pointerup', on[on.length - 1] ?? at);
  }

  async function byHand(doings: ReturnType<typeof doingsOf>): Promise<unknown> {
    const { last, unmount } = show({ now });
    for (const doing of doings) {
      await choose(doing.tool);
      if (doing.tool === 'pen') {
        const [first, ...others] = inTurn(doing.cells).map(middleOfCell);
        if (first) pressed(first, ...others);
      } else if (doing.tool === 'hand') {
        const from = middleOfCell(doing.from);
        const middle = middleOfCell(doing.to);
        const found =
          sightOf(last().objects, 'worries', 'child').objectAt(from.x, from.y, usualReach) ?? from;
        const [byX, byY] = [Math.round(middle.x) - found.x, Math.round(middle.y) - found.y];
        pressed(from, { x: from.x + 50, y: from.y }, { x: from.x + byX, y: from.y + byY });
      } else pressed(middleOfCell(doing.cell));
    }
    const made = untimed(last());
    unmount();
    return made;
  }

  async function byKeys(doings: ReturnType<typeof doingsOf>): Promise<unknown> {
    const { last, unmount } = show({ now });
    // A digit begins again from the whole place after something was done, and Escape goes out of what was begun.
    const act = (cell: GridCell) => keys(`${digitsOf(cell).join('')}{Enter}`);
    for (const doing of doings) {
      await choose(doing.tool);
      if (doing.tool === 'pen') {
        for (const cell of inTurn(doing.cells)) await act(cell);
        await keys('{Enter}');
      } else if (doing.tool === 'hand') {
        const from = middleOfCell(doing.from);
        const holds =
          sightOf(last().objects, 'worries', 'child').objectAt(from.x, from.y, usualReach) !== null;
        await act(doing.from);
        if (holds) await act(doing.to);
      } else await act(doing.cell);
    }
    const made = untimed(last());
    unmount();
    return made;
  }

  test.each([1, 2, 3, 4, 5, 6])(
    'the very same session, with the same ids: picture %i',
    async (seed) => {
      HTMLElement.prototype.setPointerCapture = () => undefined;
      // A line first, so that there is always something; words are asked for in a dialog, which is the component's.
      const doings = doingsOf(seed).filter(({ tool }) => tool !== 'words');
      const all = [
        { tool: 'pen', cells: [cellOfDigits([7, 7, 7]), cellOfDigits([3, 3, 3])], colours: 0 } as const,
        ...doings,
      ];
      expect(await byKeys(all)).toEqual(await byHand(all));
    },
    60_000,
  );
});

describe('covering', () => {
  const secret = createWords({
    id: 'w',
    place: 'worries',
    text: 'wen dad shouts',
    frame: { x: 1, y: 1, size: 300 },
  });

  test('at one key nothing of it is on the page any more, a line under way is saved, and it comes back', async () => {
    const { last } = show({ defaultValue: start({ objects: [secret] }) });
    await expect.element(item('wen dad shouts')).toBeVisible();
    await keys('7', '{Enter}', '5', '{Enter}', '{F8}');
    await expect.element(page.getByRole('button', { name: 'Show' })).toBeVisible();
    expect(document.body.innerHTML).not.toMatch(/dad|Worries|A drawing|Draw/);
    expect(last().objects).toHaveLength(2);
    await page.getByRole('button', { name: 'Show' }).click();
    await expect.element(item('wen dad shouts')).toBeVisible();
    await expect.element(item('A drawing')).toBeVisible();
  });

  test('while it is covered nothing is taken back, and what the host saves still comes in', async () => {
    const { told, again } = show({ value: start({ objects: [secret] }) });
    await page.getByRole('button', { name: 'Hide' }).click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(told).toEqual([]);
    again({ value: start({ objects: [{ ...secret, text: 'something else' }] }) });
    expect(document.body.innerHTML).not.toContain('something else');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect.element(item('something else')).toBeVisible();
  });
});

describe('a child looking on', () => {
  const note = createWords({
    id: 'n',
    place: 'worries',
    layer: 'adult',
    text: 'He went quiet',
    frame: { x: 1, y: 1, size: 300 },
  });
  const panel = createPanel({ id: 'panel', text: 'Mum was very ill.' });

  test('has no grown-up’s note and no draft on the page, and the panel once it is agreed', async () => {
    const session = start({ objects: [note], panels: [panel] });
    const { again } = show({ value: session, forChild: true });
    await expect.element(surface()).toBeVisible();
    expect(document.body.innerHTML).not.toMatch(/quiet|ill/);
    const agree = {
      type: 'agree-panel',
      id: 'panel',
      agreementId: 'a',
      on: null,
      agreedBy: ['p1'],
      notAgreedBy: [],
      dispute: '',
    } as const;
    again({ value: threeHousesReducer(session, agree), forChild: true });
    await expect.element(page.getByText('Mum was very ill.')).toBeVisible();
    expect(document.body.innerHTML).not.toContain('quiet');
  });

  test('is told nothing of them by undo either', async () => {
    const { again } = show({ defaultValue: start({ objects: [note] }), forChild: true });
    again({ forChild: true });
    await expect.element(page.getByRole('button', { name: 'Nothing to take back' })).toBeVisible();
  });
});

describe('a host', () => {
  test('is told nothing on mount, nor for the same value again', async () => {
    const { told, again } = show({ value: start() });
    await expect.element(surface()).toBeVisible();
    again({ value: JSON.stringify(start()) });
    expect(told).toEqual([]);
  });
});

describe('reading aloud', () => {
  function Reader({ allowed }: { allowed: boolean }) {
    const { canRead, read } = useReadAloud({ allowed });
    return (
      <button type="button" onClick={() => read('Nain', 'cy')}>
        {canRead('cy') ? 'Read' : 'No voice'}
      </button>
    );
  }
  const voice = (lang: string, localService: boolean) => ({
    lang,
    localService,
    name: lang,
    default: false,
    voiceURI: lang,
  });

  test('uses voices of the device alone, and only where the host allows it', async () => {
    const spoken = vi.spyOn(speechSynthesis, 'speak').mockImplementation(() => undefined);
    const voices = vi
      .spyOn(speechSynthesis, 'getVoices')
      .mockReturnValue([voice('cy-GB', false), voice('en-GB', true)]);
    const shown = render(<Reader allowed />);
    await page.getByRole('button', { name: 'No voice' }).click();
    expect(spoken).not.toHaveBeenCalled();
    voices.mockReturnValue([voice('cy-GB', true)]);
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    await expect.element(page.getByRole('button', { name: 'Read' })).toBeVisible();
    shown.rerender(<Reader allowed={false} />);
    await page.getByRole('button', { name: 'No voice' }).click();
    expect(spoken).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
