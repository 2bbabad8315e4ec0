import { cleanup, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SafetyScaleDocument, SafetyScaleProps, ScaleForm } from '../../src/safety-scale';
import { safetyScaleReducer, scaleForms, stopsOf } from '../../src/safety-scale';
import { finger, mouse } from '../mapping-board/hand';
import type { Told } from './shown-scale';
import {
  controlOf,
  everyone,
  familyScale,
  keys,
  lineOf,
  nameOf,
  numberOf,
  numbersOf,
  placeOn,
  showScale,
  wording,
} from './shown-scale';

const now = () => '2024-03-11T09:30:00.000Z';
const seed = 20_240_311;
const oneOf = fc.constantFrom(...everyone);

/** Shows one scale in one form, with its controls at hand: looked up once, as finding by role takes longer than a key. */
function showForm(kind: ScaleForm) {
  cleanup();
  const told: Told[] = [];
  // Not held against the schema here: of thousands of documents that would take longer than all the rest.
  const onChange: SafetyScaleProps['onChange'] = (value, { command, how }) =>
    told.push({ value, command, how });
  const shown = showScale({ form: kind, now, onChange });
  const list = shown.container.querySelector('ul[aria-label="Who is asked"]');
  const raters = new Map<string, Element>(
    Array.from(list?.children ?? [], (one, at) => [everyone[at] ?? '', one]),
  );
  const within = (raterId: string) => {
    const rater = raters.get(raterId);
    if (!rater) throw new Error(`${raterId} is not asked.`);
    return {
      named: (name: string) => {
        const found = rater.querySelector(`[aria-label="${name}"]`);
        if (!(found instanceof HTMLElement)) throw new Error(`There is no ${name}.`);
        return found;
      },
      radios: () => Array.from(rater.querySelectorAll<HTMLInputElement>('input[type="radio"]')),
    };
  };
  return { ...shown, told, latest: () => told[told.length - 1]?.value ?? shown.latest(), within };
}

type Shown = ReturnType<typeof showForm>;

/** What a person means, whatever the form. */
type Meant = { raterId: string } & (
  | { does: 'rate'; value: number }
  | { does: 'decline' }
  | { does: 'clear' }
);

const someMeaning: fc.Arbitrary<Meant> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('rate' as const),
      raterId: oneOf,
      value: fc.integer({ min: 0, max: 10 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('decline' as const), raterId: oneOf }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('clear' as const), raterId: oneOf }) },
);

/** Does what is meant with the controls of a form, by keys as a person presses them. */
function act(shown: Shown, kind: ScaleForm, meant: Meant): void {
  const { raterId } = meant;
  const { named, radios } = shown.within(raterId);
  const name = nameOf(raterId);
  if (meant.does === 'decline') fireEvent.click(named(`Would rather not say: ${name}`));
  else if (meant.does === 'clear') {
    if (kind === 'number' && numberOf(shown.latest(), raterId) !== null) {
      const field = named(`Number for ${name}`);
      fireEvent.change(field, { target: { value: '' } });
      fireEvent.keyDown(field, { key: 'Enter' });
    } else fireEvent.click(named(`Not asked: ${name}`));
  } else if (kind === 'number') {
    const field = named(`Number for ${name}`);
    fireEvent.change(field, { target: { value: String(meant.value) } });
    fireEvent.keyDown(field, { key: 'Enter' });
  } else if (kind === 'radio') {
    const given = numberOf(shown.latest(), raterId);
    const from = given === null ? undefined : radios()[given];
    // One beside it by an arrow, any other by a press.
    if (from && given !== null && Math.abs(meant.value - given) === 1) {
      fireEvent.keyDown(from, { key: meant.value > given ? 'ArrowRight' : 'ArrowLeft' });
    } else {
      const radio = radios()[meant.value];
      if (radio) fireEvent.click(radio);
    }
  } else {
    const line = named(`Answer of ${name}`);
    const given = numberOf(shown.latest(), raterId);
    if (given !== null && meant.value === given + 1) fireEvent.keyDown(line, { key: 'ArrowRight' });
    else if (given !== null && meant.value === given - 1) fireEvent.click(named(`One lower for ${name}`));
    else if (meant.value === 10) fireEvent.keyDown(line, { key: 'End' });
    else if (meant.value === 0) fireEvent.keyDown(line, { key: 'Home' });
    else fireEvent.keyDown(line, { key: String(meant.value) });
  }
}

const answersOf = ({ ratings }: SafetyScaleDocument) =>
  [...ratings].sort((a, b) => a.raterId.localeCompare(b.raterId));

/** How many runs go through the real controls: `npm run test:forms` does ten thousand, which takes a quarter of an hour. */
const realRuns = Number((import.meta as { env?: Record<string, string> }).env?.['VITE_RUNS'] ?? 200);

describe('the same document through each of the three forms', () => {
  test(`${realRuns} random runs of what people mean, done with the real controls on the page by events made here`, {
    timeout: realRuns * 1200,
  }, () => {
    const runs = fc.sample(fc.array(someMeaning, { minLength: 1, maxLength: 6 }), {
      numRuns: realRuns,
      seed,
    });
    const results: string[][] = [];
    for (const kind of scaleForms) {
      const shown = showForm(kind);
      results.push(
        runs.map((run) => {
          for (const meant of run) act(shown, kind, meant);
          return JSON.stringify(answersOf(shown.latest()));
        }),
      );
    }
    const [slider, radio, number] = results;
    expect(radio).toEqual(slider);
    expect(number).toEqual(slider);
    // And it is what was meant.
    let meantScale = familyScale();
    const meantAnswers = runs.map((run) => {
      for (const meant of run) {
        meantScale = safetyScaleReducer(meantScale, { ...commandOf(meant), by: null, at: now() });
      }
      return meantScale.raters.map((raterId) => numberOf(meantScale, raterId));
    });
    expect(slider?.map((answers) => numbersIn(answers))).toEqual(meantAnswers.map((numbers) => numbers));
  });

  test('9,800 random runs of the commands that each control sends: of a slider every stop on its way, of a button or a field the number alone. Only when an answer was last edited may differ', () => {
    const runs = fc.sample(fc.array(someMeaning, { minLength: 1, maxLength: 8 }), {
      numRuns: 9800,
      seed: seed + 1,
    });
    for (const run of runs) {
      const ends = scaleForms.map((kind) => {
        let scale = familyScale();
        for (const meant of run) {
          for (const command of commandsOf(kind, scale, meant)) {
            scale = safetyScaleReducer(scale, { ...command, by: null, at: now() });
          }
        }
        const ratings = scale.ratings.map((rating) => ({ ...rating, editedBy: null, editedAt: null }));
        return JSON.stringify({ ...scale, ratings });
      });
      if (new Set(ends).size !== 1) expect(ends, JSON.stringify(run)).toEqual([ends[0], ends[0], ends[0]]);
    }
    expect(runs).toHaveLength(9800);
  });
});

function numbersIn(answers: string): (number | null)[] {
  const ratings = JSON.parse(answers) as { raterId: string; value: number | null }[];
  return everyone.map((raterId) => ratings.find((rating) => rating.raterId === raterId)?.value ?? null);
}

function commandOf(meant: Meant) {
  const { raterId } = meant;
  if (meant.does === 'rate') return { type: 'set-rating', raterId, value: meant.value } as const;
  return { type: meant.does === 'decline' ? 'decline-rating' : 'clear-rating', raterId } as const;
}

/** What a control sends for one meaning: a slider passes through the stops between, the others say the number. */
function commandsOf(kind: ScaleForm, scale: SafetyScaleDocument, meant: Meant) {
  if (kind !== 'slider' || meant.does !== 'rate') return [commandOf(meant)];
  const { raterId, value } = meant;
  const from = numberOf(scale, raterId);
  const begin = from ?? (value > 5 ? 10 : 0);
  const between = stopsOf(wording).filter(
    (stop) => stop >= Math.min(begin, value) && stop <= Math.max(begin, value),
  );
  const way = begin <= value ? between : between.reverse();
  return way.map((stop) => ({ type: 'set-rating', raterId, value: stop }) as const);
}

/** Inputs that choose nothing by themselves while there is no number. */
const idleKeys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Tab',
  'Escape',
  'Enter',
  'Shift',
  'a',
  '-',
  '+',
  '.',
  'Backspace',
  'Delete',
  'F6',
  'ContextMenu',
];

describe('null stays null until the person chooses', () => {
  test('through 600 random sequences of focus, blur, keys with and without Alt, Control, Meta and Shift, − and +, presses of the other button, cancelled touches and wheels, in each form', {
    timeout: 240_000,
  }, () => {
    const idle = fc.oneof(
      fc.record({
        does: fc.constant('key' as const),
        raterId: oneOf,
        key: fc.constantFrom(...idleKeys),
        held: fc.constantFrom('', 'altKey', 'ctrlKey', 'metaKey', 'shiftKey'),
      }),
      fc.record({
        does: fc.constant('held' as const),
        raterId: oneOf,
        key: fc.constantFrom('Home', 'End', '0', '9'),
        held: fc.constantFrom('altKey', 'ctrlKey', 'metaKey'),
      }),
      fc.record({
        does: fc.constantFrom('focus', 'blur', 'step', 'right', 'cancelled', 'up', 'wheel', 'over'),
        raterId: oneOf,
      }),
    );
    for (const kind of scaleForms) {
      const shown = showForm(kind);
      for (const sequence of fc.sample(fc.array(idle, { minLength: 1, maxLength: 8 }), {
        numRuns: 200,
        seed,
      })) {
        for (const input of sequence) {
          const name = nameOf(input.raterId);
          const { named, radios } = shown.within(input.raterId);
          const control =
            kind === 'radio'
              ? radios()[3]
              : named(kind === 'number' ? `Number for ${name}` : `Answer of ${name}`);
          if (!control) throw new Error('no control');
          const place = kind === 'slider' ? (control.closest('.mapwell-slider') ?? control) : control;
          const at = {
            clientX: place.getBoundingClientRect().left + 90,
            clientY: 1,
            bubbles: true,
            cancelable: true,
            isPrimary: true,
          };
          if ('key' in input) {
            const extra = input.held === '' ? {} : { [input.held]: true };
            fireEvent.keyDown(control, { key: input.key, ...extra });
            fireEvent.keyUp(control, { key: input.key, ...extra });
          } else if (input.does === 'focus') control.focus();
          else if (input.does === 'blur') control.blur();
          else if (input.does === 'step') {
            if (kind === 'slider')
              for (const way of ['lower', 'higher']) fireEvent.click(named(`One ${way} for ${name}`));
          } else if (input.does === 'right') {
            // Capturing a pointer that is not there throws: only what Radix is told of is at stake here.
            place.dispatchEvent(new PointerEvent('pointerdown', { ...at, button: 2, pointerType: 'mouse' }));
          } else if (input.does === 'cancelled') {
            place.dispatchEvent(new PointerEvent('pointerdown', { ...at, button: 0, pointerType: 'touch' }));
            place.dispatchEvent(
              new PointerEvent('pointermove', { ...at, clientY: 60, pointerType: 'touch' }),
            );
            place.dispatchEvent(new PointerEvent('pointercancel', { ...at, pointerType: 'touch' }));
          } else if (input.does === 'up')
            place.dispatchEvent(new PointerEvent('pointerup', { ...at, button: 0, pointerType: 'mouse' }));
          else if (input.does === 'wheel') fireEvent.wheel(control, { deltaY: 100 });
          else place.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
        }
        expect(shown.told, `${kind}: ${JSON.stringify(sequence)}`).toEqual([]);
      }
    }
  });

  test('through 24 random sequences of a real keyboard, mouse and finger in each form', {
    timeout: 240_000,
  }, async () => {
    const idle = fc.constantFrom(
      'Tab',
      'ShiftTab',
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'hover',
      'swipe',
      'right',
      'letGo',
    );
    for (const kind of scaleForms) {
      cleanup();
      const { told, container } = showScale({ form: kind });
      const heading = page.getByRole('heading').first();
      controlOf(kind, 'Gran').focus();
      for (const sequence of fc.sample(fc.array(fc.tuple(idle, oneOf), { minLength: 4, maxLength: 10 }), {
        numRuns: 8,
        seed,
      })) {
        for (const [input, raterId] of sequence) {
          const place =
            controlOf(kind, nameOf(raterId)).closest('.mapwell-slider, .mapwell-radios, .mapwell-number') ??
            container;
          if (!container.contains(document.activeElement)) controlOf(kind, nameOf(raterId)).focus();
          // A field of text is written in by arrows no more than a line is; a button of the page around would be pressed by none.
          if (input === 'Tab') await userEvent.tab();
          else if (input === 'ShiftTab') await userEvent.tab({ shift: true });
          else if (input === 'hover') await userEvent.hover(place);
          else if (input === 'right')
            await userEvent.click(place, { button: 'right', position: { x: 12, y: 20 } });
          else if (input === 'swipe' || input === 'letGo') {
            place.scrollIntoView({ block: 'center' });
            const { left, top } = place.getBoundingClientRect();
            const from = { x: left + 40, y: top + 20 };
            if (input === 'swipe') {
              await finger.press(from);
              for (const by of [20, 50, 90]) await finger.move({ x: from.x + 1, y: from.y - by });
              await finger.release();
            } else {
              const words = heading.element().getBoundingClientRect();
              await mouse.press({ x: words.left + 2, y: words.top + 2 });
              await mouse.move(from);
              await mouse.release();
            }
          } else await keys(input);
        }
        expect(told, `${kind}: ${JSON.stringify(sequence)}`).toEqual([]);
      }
    }
  });
});

describe('no input for one person changes what another has said', () => {
  test('through 300 random sequences of everything a keyboard and − and + can do, in each form', {
    timeout: 240_000,
  }, () => {
    const some = fc.record({
      raterId: oneOf,
      key: fc.constantFrom(
        'Home',
        'End',
        '0',
        '3',
        '8',
        'ArrowUp',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'PageUp',
        'PageDown',
        'lower',
        'higher',
        'decline',
        'clear',
      ),
    });
    for (const kind of scaleForms) {
      const shown = showForm(kind);
      for (const { raterId, key } of fc
        .sample(fc.array(some, { minLength: 1, maxLength: 5 }), { numRuns: 100, seed })
        .flat()) {
        const before = shown.latest();
        const name = nameOf(raterId);
        const { named, radios } = shown.within(raterId);
        if (key === 'decline') fireEvent.click(named(`Would rather not say: ${name}`));
        else if (key === 'clear') fireEvent.click(named(`Not asked: ${name}`));
        else if (kind === 'number') {
          fireEvent.change(named(`Number for ${name}`), { target: { value: key } });
          fireEvent.keyDown(named(`Number for ${name}`), { key: 'Enter' });
        } else if (kind === 'radio') {
          const radio = radios()[Number(key)];
          if (radio) fireEvent.click(radio);
          else
            fireEvent.keyDown(radios().find(({ checked }) => checked) ?? named(`Answer of ${name}`), { key });
        } else if (key === 'lower' || key === 'higher') fireEvent.click(named(`One ${key} for ${name}`));
        else fireEvent.keyDown(named(`Answer of ${name}`), { key });
        const after = shown.latest();
        for (const other of everyone.filter((one) => one !== raterId)) {
          expect(after.ratings.find((rating) => rating.raterId === other)).toBe(
            before.ratings.find((rating) => rating.raterId === other),
          );
        }
      }
      expect(shown.told.length).toBeGreaterThan(30);
    }
  });

  test('through 40 real presses and drags of a mouse and a finger on one line after the other', {
    timeout: 240_000,
  }, async () => {
    const { latest } = showScale();
    const some = fc.sample(
      fc.tuple(oneOf, fc.constantFrom(mouse, finger), fc.nat(10), fc.option(fc.nat(10))),
      { numRuns: 40, seed },
    );
    const expected = new Map<string, number>();
    for (const [raterId, hand, from, to] of some) {
      const name = nameOf(raterId);
      lineOf(name).element().closest('li')?.scrollIntoView({ block: 'center' });
      await hand.press(placeOn(name, from));
      // A finger is on its way only once it has moved along the line a little.
      if (to !== null && to !== from) {
        await hand.move(placeOn(name, (from + to) / 2));
        // Over another person's line, too: a hand is not steady.
        const end = placeOn(name, to);
        await hand.move({ x: end.x, y: end.y + 10 });
      }
      await hand.release();
      expected.set(raterId, to ?? from);
      expect(numbersOf(latest())).toEqual(everyone.map((one) => expected.get(one) ?? null));
    }
  });
});
