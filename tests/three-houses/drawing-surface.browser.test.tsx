import '../../src/foundation/style/themes/dark.css';
import axe from 'axe-core';
import * as React from 'react';
import { act, cleanup, render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { GridCell } from '../../src/three-houses/drawing-grid.model';
import { digitsOf, middleOfCell } from '../../src/three-houses/drawing-grid.model';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import { decodePoints, keepLine } from '../../src/three-houses/ink-points.model';
import { findStamp, stampsOf } from '../../src/three-houses/stamps.model';
import { BundledSvg } from '../../src/three-houses/bundled-picture';
import type { Hand } from '../mapping-board/hand';
import { finger, mouse, pen } from '../mapping-board/hand';
import { chances, handDrawn } from './hand-drawn';
import { inkOf, smallest, stampOf, wordsOf } from './made-picture';
import type { ShownSurface } from './shown-surface';
import { settled, showSurface } from './shown-surface';

const hands: [string, Hand][] = [
  ['mouse', mouse],
  ['pen', pen],
  ['finger', finger],
];

async function drawAcross(hand: Hand, surface: ShownSurface): Promise<void> {
  await hand.press(surface.at(200, 500));
  await hand.move(surface.at(400, 500));
  await hand.move(surface.at(600, 500));
  await hand.move(surface.at(800, 500));
}

const isInk = (pixel: readonly number[]) => (pixel[3] ?? 0) > 200;

describe('a hand on the page', () => {
  test.each(hands)('draws with a %s: one line, seen while it is drawn and after', async (_, hand) => {
    const surface = showSurface();
    await drawAcross(hand, surface);
    expect(isInk(surface.painted(600, 500))).toBe(true);
    expect(surface.told).toEqual([]);
    await hand.release();
    await settled();
    expect(surface.told.map(({ type }) => type)).toEqual(['add-ink']);
    expect(isInk(surface.painted(300, 500))).toBe(true);
    expect(isInk(surface.painted(300, 600))).toBe(false);
    const [line] = surface.latest().objects;
    expect(line?.kind === 'ink' && line.strokes).toHaveLength(1);
  });

  test('has nothing left of a line that was given up by Escape', async () => {
    const surface = showSurface();
    await drawAcross(mouse, surface);
    await userEvent.keyboard('{Escape}');
    expect(isInk(surface.painted(300, 500))).toBe(false);
    await mouse.release();
    await settled();
    expect(surface.told).toEqual([]);
    expect(isInk(surface.painted(300, 500))).toBe(false);
  });

  test('draws with the pen alone while it lies on the page', async () => {
    const surface = showSurface();
    await drawAcross(pen, surface);
    await pen.release();
    await finger.press(surface.at(500, 800));
    await finger.move(surface.at(700, 800));
    await finger.release();
    await settled();
    expect(surface.told).toHaveLength(1);
    expect(isInk(surface.painted(600, 800))).toBe(false);
  });

  test('with two fingers draws nothing', async () => {
    const surface = showSurface();
    const frame = window.frameElement?.getBoundingClientRect();
    const scale = frame ? frame.width / window.innerWidth : 1;
    const touch = (x: number, y: number, id: number) => {
      const at = surface.at(x, y);
      return { x: (frame?.left ?? 0) + at.x * scale, y: (frame?.top ?? 0) + at.y * scale, id };
    };
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof touch>[]) =>
      cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [touch(200, 500, 1)]);
    await send('touchMove', [touch(400, 500, 1)]);
    await send('touchStart', [touch(400, 500, 1), touch(600, 700, 2)]);
    await send('touchMove', [touch(420, 500, 1), touch(620, 700, 2)]);
    await send('touchEnd', []);
    await settled();
    expect(surface.told).toEqual([]);
    expect(isInk(surface.painted(300, 500))).toBe(false);
  });

  test('rubs out the lines it meets: they go at once, and come back if it is given up', async () => {
    const [drawn = []] = [[200, 500, 800].map((x) => ({ x, y: 500, pressure: 50 }))];
    const surface = showSurface({ hand: { tool: 'rubber' } }, [inkOf('ink', keepLine(drawn))]);
    await settled();
    expect(isInk(surface.painted(400, 500))).toBe(true);
    await mouse.press(surface.at(500, 300));
    await mouse.move(surface.at(500, 700));
    await settled();
    expect(isInk(surface.painted(400, 500))).toBe(false);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(isInk(surface.painted(400, 500))).toBe(true);
    await mouse.release();
    await mouse.press(surface.at(500, 300));
    await mouse.move(surface.at(500, 700));
    await mouse.release();
    await settled();
    expect(surface.told).toMatchObject([
      { type: 'rub-out', strokes: [{ objectId: 'ink', strokeId: 'ink-0' }] },
    ]);
    expect(isInk(surface.painted(400, 500))).toBe(false);
  });

  test('puts a stamp down, takes it elsewhere and makes it larger by its corner', async () => {
    const surface = showSurface({ hand: { tool: 'hand' } }, [stampOf('dog', 'dog', 300, 300)]);
    await mouse.press(surface.at(300, 300));
    await mouse.move(surface.at(350, 300));
    await mouse.move(surface.at(500, 500));
    await settled();
    // While it is held it lies above the picture, and not in it.
    expect(surface.element.querySelectorAll('.mapwell-drawing-over path').length).toBeGreaterThan(3);
    await mouse.release();
    await settled();
    const handle = surface.element.querySelector('[data-part="size-handle"]');
    const box = handle?.getBoundingClientRect();
    if (!box) throw new Error('no corner to size by');
    const corner = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    await mouse.press(corner);
    await mouse.move({ x: corner.x + 10, y: corner.y + 10 });
    await mouse.move(surface.at(650, 650));
    await mouse.release();
    await settled();
    expect(surface.told).toMatchObject([
      { type: 'move-object', id: 'dog', x: 500, y: 500 },
      { type: 'size-object', id: 'dog', size: 300 },
    ]);
  });

  test('reaches nothing of the adult’s layer', async () => {
    const note: DrawingObject = { ...wordsOf('note', 'ask about Saturday', 500, 500), layer: 'adult' };
    const surface = showSurface({ hand: { tool: 'hand' }, layers: ['child', 'adult'] }, [note]);
    await mouse.press(surface.at(500, 500));
    await mouse.move(surface.at(700, 700));
    await mouse.release();
    expect(surface.told).toEqual([]);
    expect(surface.latest().objects).toEqual([note]);
  });
});

/** Presses keys where the picture has the focus. */
async function keys(surface: ShownSurface, text: string): Promise<void> {
  if (document.activeElement !== surface.element) act(() => surface.element.focus());
  await userEvent.keyboard(text);
}

describe('keys on the page', () => {
  test('put a stamp down in one of 27 by 27 cells, and the grid is there only while they are used', async () => {
    const surface = showSurface({ hand: { tool: 'stamp' } });
    expect(surface.element.querySelector('.mapwell-drawing-grid')).toBeNull();
    await keys(surface, '733');
    expect(surface.element.querySelector('.mapwell-drawing-grid')).not.toBeNull();
    await keys(surface, '{Enter}');
    expect(surface.told).toMatchObject([{ type: 'add-stamp', frame: { x: 315, y: 315 } }]);
    await mouse.press(surface.at(900, 900));
    await mouse.release();
    await settled();
    expect(surface.element.querySelector('.mapwell-drawing-grid')).toBeNull();
  });

  test('say where they are, that the pen is down and how far the line is, what was taken up, and that nothing is here', async () => {
    const surface = showSurface({ hand: { tool: 'pen' } }, [stampOf('dog', 'dog', 833, 833)]);
    const after = async (pressed: string) => {
      const before = surface.heard.length;
      await keys(surface, pressed);
      await expect.poll(() => surface.heard.length).toBeGreaterThan(before);
      return surface.heard.at(-1);
    };
    expect(await after('5')).toBe('Part 5');
    expect(await after('{Enter}')).toBe('The pen is down. 1 point');
    expect(await after('6')).toBe('Part 6');
    expect(await after('{Enter}')).toBe('The pen is down. 2 points');
    expect(await after('{Backspace}')).toBe('The pen is down. 1 point');
    expect(await after('{Backspace}')).toBe('The line was taken back');
    surface.rerender({ hand: { tool: 'hand' } });
    expect(await after('7')).toBe('Part 7');
    expect(await after('{Enter}')).toBe('Nothing lies here');
    expect(await after('3')).toContain('Part 3: ');
    expect(await after('{Enter}')).toContain('Taken up: ');
  });

  test('leave what means nothing here to the page', async () => {
    const surface = showSurface({ hand: { tool: 'hand' } });
    const left: string[] = [];
    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) left.push(event.key);
    };
    window.addEventListener('keydown', hear);
    await keys(surface, 'a{PageDown}{Delete}{Backspace}{Escape}');
    window.removeEventListener('keydown', hear);
    expect(left).toEqual(['a', 'PageDown', 'Delete', 'Backspace', 'Escape']);
    expect(surface.told).toEqual([]);
  });

  test('lose no line when the focus goes elsewhere', async () => {
    const surface = showSurface({ hand: { tool: 'pen' } });
    await keys(surface, '7{Enter}9{Enter}{Tab}');
    const [line] = surface.latest().objects;
    const points = line?.kind === 'ink' ? decodePoints(line.strokes[0]?.points) : null;
    expect(points?.map(({ x }) => x)).toEqual([166.7, 833.3]);
  });

  test('are two: one goes on, the other chooses', async () => {
    const surface = showSurface({ hand: { tool: 'stamp' }, switches: { next: 'n', choose: 'm' } });
    // The cell at the upper left, then acting there.
    await keys(surface, 'nm');
    await keys(surface, `${'n'.repeat(10)}m`);
    expect(surface.told).toMatchObject([{ type: 'add-stamp', frame: { x: 167, y: 167 } }]);
  });

  test('go on by themselves only where the person asked for it', async () => {
    const still = showSurface({ hand: { tool: 'stamp' }, switches: { next: 'n', choose: 'm' } });
    act(() => still.element.focus());
    await new Promise((done) => setTimeout(done, 200));
    expect(still.heard).toEqual([]);
    const timed = showSurface({
      hand: { tool: 'stamp' },
      switches: { next: 'n', choose: 'm' },
      scanEvery: 40,
    });
    act(() => timed.element.focus());
    await expect.poll(() => timed.heard.length).toBeGreaterThan(2);
  });

  test('make the same documents on the page as a hand does: twelve pictures at random', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const chance = chances(seed);
      const cell = () => smallest(chance() * 1000, chance() * 1000);
      const [stamp, cells, rubbed] = [cell(), [cell(), cell(), cell(), cell()], cell()];

      const byKeys = showSurface({ hand: { tool: 'stamp' } });
      await keys(byKeys, `${digitsOf(stamp).join('')}{Enter}`);
      byKeys.rerender({ hand: { tool: 'pen' } });
      for (const one of cells) await keys(byKeys, `${digitsOf(one).join('')}{Enter}`);
      await keys(byKeys, '{Enter}');
      byKeys.rerender({ hand: { tool: 'rubber' } });
      for (const one of [rubbed, cells[1] ?? rubbed]) await keys(byKeys, `${digitsOf(one).join('')}{Enter}`);
      const made = byKeys.latest().objects;
      cleanup();

      const byHand = showSurface({ hand: { tool: 'stamp' } });
      const pressAt = async (one: GridCell) => {
        const { x, y } = middleOfCell(one);
        await mouse.press(byHand.at(x, y));
      };
      await pressAt(stamp);
      await mouse.release();
      byHand.rerender({ hand: { tool: 'pen' } });
      await pressAt(cells[0] ?? stamp);
      for (const one of cells.slice(1)) {
        const { x, y } = middleOfCell(one);
        await mouse.move(byHand.at(x, y));
      }
      await mouse.release();
      byHand.rerender({ hand: { tool: 'rubber' } });
      for (const one of [rubbed, cells[1] ?? rubbed]) {
        await pressAt(one);
        await mouse.release();
      }
      // All but how long it took.
      const without = (objects: readonly DrawingObject[]) =>
        objects.map((object) =>
          object.kind === 'ink'
            ? { ...object, strokes: object.strokes.map((stroke) => ({ ...stroke, took: null })) }
            : object,
        );
      expect(without(byHand.latest().objects), `picture ${seed}`).toEqual(without(made));
      expect(made).toHaveLength(2);
      cleanup();
    }
  });
});

describe('the picture on the page', () => {
  test('tells nobody of anything when it is shown', async () => {
    const surface = showSurface({}, [stampOf('dog', 'dog', 500, 500), wordsOf('w', 'dogz', 500, 700)]);
    await settled();
    expect(surface.told).toEqual([]);
    expect(surface.heard).toEqual([]);
  });

  test('has words as letters, to the letter, and a stamp from elsewhere by its name', async () => {
    const surface = showSurface({}, [
      wordsOf('w', 'i  lik dogz', 500, 700),
      stampOf('far', 'from-afar', 500, 200),
    ]);
    await settled();
    expect(Array.from(surface.element.querySelectorAll('text'), ({ textContent }) => textContent)).toEqual([
      'i  lik',
      'dogz',
      'stamp',
    ]);
  });

  test('is painted in the colours of the theme, and again when that changes', async () => {
    const surface = showSurface({}, [
      inkOf('ink', keepLine([500, 600].map((x) => ({ x, y: 500, pressure: 50 })))),
    ]);
    await settled();
    expect(surface.painted(550, 500)).toEqual([0x17, 0x20, 0x2b, 255]);
    surface.element.parentElement?.setAttribute('data-theme', 'dark');
    await settled();
    expect(surface.painted(550, 500)).toEqual([0xf1, 0xf4, 0xf7, 255]);
  });

  test('keeps what it shows when its size changes', async () => {
    const surface = showSurface({}, [
      inkOf('ink', keepLine([500, 600].map((x) => ({ x, y: 500, pressure: 50 })))),
    ]);
    await settled();
    const before = surface.canvas.width;
    if (surface.element.parentElement) surface.element.parentElement.style.inlineSize = '300px';
    await settled();
    await settled();
    expect(surface.canvas.width).toBeLessThan(before);
    expect(isInk(surface.painted(550, 500))).toBe(true);
  });

  test('that may not be changed is a picture: no keys, no hands', async () => {
    const surface = showSurface({ readOnly: true });
    await drawAcross(mouse, surface);
    await mouse.release();
    await expect.element(page.getByRole('img', { name: 'House of Dreams' })).toBeVisible();
    expect(surface.element.tabIndex).toBe(-1);
    expect(surface.told).toEqual([]);
  });

  test('of 10,000 points comes whole, in however many goes it is painted', async () => {
    const lines = handDrawn(200, 50).map((line, at) => inkOf(`ink-${at}`, keepLine(line)));
    const surface = showSurface({}, lines);
    const painted = () =>
      lines.filter(({ strokes: [stroke] }) => {
        const { x = 0, y = 0 } = decodePoints(stroke?.points)?.[0] ?? {};
        return isInk(surface.painted(x, y));
      });
    await expect.poll(() => painted().length).toBe(lines.length);
  });

  test('has nothing for axe to find, to draw on and to look at', async () => {
    for (const readOnly of [false, true]) {
      const { element } = showSurface({ readOnly }, [stampOf('dog', 'dog', 500, 500)]);
      const { violations } = await axe.run(element.parentElement ?? element, {
        rules: { region: { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });

  test('shows a bundled picture in the theme’s colours, hidden from readers', () => {
    const [first = 'person'] = stampsOf('people');
    const picture = findStamp(first);
    if (!picture) throw new Error('no such stamp');
    const { container } = render(
      <div className="mapwell">
        <BundledSvg picture={picture} />
      </div>,
    );
    const svg = container.querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    const path = container.querySelector('path');
    expect(path && getComputedStyle(path).stroke).toBe('rgb(23, 32, 43)');
  });
});
