import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type {
  Rating,
  SafetyScaleCommand,
  SafetyScaleDocument,
} from '../../src/safety-scale/safety-scale.model';
import {
  createRating,
  createSafetyScale,
  currentRound,
  isOnScale,
  ratingOf,
  safetyScaleCommands,
  safetyScaleReducer,
  sameScale,
  stopsOf,
} from '../../src/safety-scale/safety-scale.model';
import { safetyScaleSchema } from '../../src/safety-scale/safety-scale.schema';
import {
  oneToTenPreset,
  reversedPreset,
  safetyPreset,
  scalePresets,
} from '../../src/safety-scale/scale-presets.words';
import { frozen } from '../support/frozen';
import { someCommand, someScale, someWording } from './random-scales';

const { wording } = safetyPreset;
const empty = createSafetyScale({ id: 'scale', wording, raters: ['mum', 'gran'] });
const after = (scale: SafetyScaleDocument, ...commands: SafetyScaleCommand[]) =>
  commands.reduce(safetyScaleReducer, frozen(scale));
const mumSays = (value: number): SafetyScaleCommand => ({ type: 'set-rating', raterId: 'mum', value });
const mumNow = (scale: SafetyScaleDocument) => ratingOf(scale, currentRound(scale)?.id ?? '', 'mum');

describe('a number', () => {
  it('is told from a person not asked, also where it is 0', () => {
    expect(mumNow(empty)).toBeNull();
    expect(mumNow(after(empty, mumSays(0)))).toMatchObject({ value: 0, declined: false });
  });

  it('is saved with the wording it was given to, which later wording leaves alone', () => {
    const asked = after(empty, mumSays(4), { type: 'change-wording', wording: reversedPreset.wording });
    expect(mumNow(asked)?.wording).toBe(wording);
    expect(mumNow(after(asked, mumSays(4)))?.wording).toBe(reversedPreset.wording);
  });

  it.each([[-1], [11], [0.5], [NaN], [Infinity]])(
    'that the scale does not have changes nothing: %s',
    (value) => {
      expect(after(empty, mumSays(value))).toBe(empty);
    },
  );

  it('given by mistake is taken back, and the words stay', () => {
    const taken = after(
      empty,
      mumSays(4),
      { type: 'set-reason', raterId: 'mum', reason: 'words', text: 'Gran comes' },
      { type: 'clear-rating', raterId: 'mum' },
    );
    expect(mumNow(taken)).toMatchObject({ value: null, declined: false, words: 'Gran comes' });
  });

  it('may be given on halves and tenths where the scale has them', () => {
    expect(isOnScale({ ...wording, step: 0.5 }, 6.5)).toBe(true);
    expect(isOnScale({ ...wording, step: 0.5 }, 6.4)).toBe(false);
    expect(stopsOf({ ...wording, max: 1, step: 0.1 })).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
    expect(stopsOf(oneToTenPreset.wording)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('who would not say', () => {
  const declined = after(empty, mumSays(4), { type: 'decline-rating', raterId: 'mum' });

  it('was asked, and has no number', () => {
    expect(mumNow(declined)).toMatchObject({ value: null, declined: true });
    expect(after(declined, { type: 'decline-rating', raterId: 'mum' })).toBe(declined);
  });

  it('can still say', () => {
    expect(mumNow(after(declined, mumSays(0)))).toMatchObject({ value: 0, declined: false });
  });

  it('has no number even where a damaged document had both', () => {
    const both = {
      ...empty,
      ratings: [createRating({ roundId: 'round-1', raterId: 'mum', wording, value: 5, declined: true })],
    };
    const said = after(both, { type: 'decline-rating', raterId: 'mum' });
    expect(mumNow(said)).toMatchObject({ value: null, declined: true });
  });
});

describe('an occasion', () => {
  it('begins with nobody asked, and what was said before stays', () => {
    const next = after(empty, mumSays(4), {
      type: 'begin-round',
      round: { id: 'round-2', on: null, meeting: '', hidden: false },
    });
    expect(mumNow(next)).toBeNull();
    expect(ratingOf(next, 'round-1', 'mum')?.value).toBe(4);
  });

  it('is only hidden before anybody has answered, and the next begins only when all is shown', () => {
    const given = after(empty, mumSays(4));
    expect(after(given, { type: 'hide-ratings' })).toBe(given);
    const hidden = after(empty, { type: 'hide-ratings' }, mumSays(4));
    const round = { id: 'round-2', on: null, meeting: '', hidden: false };
    expect(after(hidden, { type: 'begin-round', round })).toBe(hidden);
    expect(after(hidden, { type: 'reveal-ratings' }, { type: 'begin-round', round }).rounds).toHaveLength(2);
  });

  it('of which nothing is left does not give its answers to the next', () => {
    const lost = after(
      {
        ...empty,
        rounds: [],
        ratings: [createRating({ roundId: 'round-1', raterId: 'gran', wording, value: 3 })],
      },
      mumSays(4),
    );
    expect(lost.rounds.map(({ id }) => id)).toEqual(['round-2']);
    expect(ratingOf(lost, 'round-2', 'gran')).toBeNull();
  });

  it('keeps what a newer mapwell wrote in it', () => {
    const own = {
      ...empty,
      rounds: [{ id: 'round-1', on: null, meeting: '', hidden: false, room: 'The kitchen' }],
    };
    const described = after(own, { type: 'describe-round', on: null, meeting: 'Review' });
    expect(described.rounds[0]).toEqual({ ...own.rounds[0], meeting: 'Review' });
  });
});

describe('people', () => {
  it('are named when they are asked, and keep what they answered when they are asked no longer', () => {
    const person = { id: 'dee', name: 'Dee, next door', kind: 'naturallyConnected', role: '' } as const;
    const asked = after(
      empty,
      { type: 'add-rater', person },
      { type: 'set-rating', raterId: 'dee', value: 6 },
    );
    expect(asked.people).toEqual([person]);
    const gone = after(asked, { type: 'remove-rater', raterId: 'dee' });
    expect(gone.raters).not.toContain('dee');
    expect(gone.ratings).toBe(asked.ratings);
  });

  it('without a name are not asked, and nobody is asked twice', () => {
    const nobody = { id: 'x', name: ' ', kind: 'parent', role: '' } as const;
    expect(after(empty, { type: 'add-rater', person: nobody })).toBe(empty);
    expect(after(empty, { type: 'add-rater', person: { ...nobody, id: 'mum', name: 'Mum' } })).toBe(empty);
  });
});

describe('a wording', () => {
  it.each([
    ['whose ends are the same', { max: 0 }],
    ['that runs backwards', { min: 10, max: 0 }],
    ['without a step', { step: 0 }],
    ['with an endless step', { step: Infinity }],
    ['without an end', { max: Infinity }],
    ['with an end that is no number', { min: NaN }],
  ])('%s is not asked', (_, wrong) => {
    expect(after(empty, { type: 'change-wording', wording: { ...wording, ...wrong } })).toBe(empty);
  });

  it('is the same scale as another where the numbers mean the same', () => {
    expect(sameScale(wording, { ...wording, question: 'And today?' })).toBe(true);
    for (const { wording: one } of scalePresets)
      for (const { wording: other } of scalePresets) expect(sameScale(one, other)).toBe(one === other);
    expect(sameScale(wording, { ...wording, polarity: 'low-is-safer' })).toBe(false);
    expect(sameScale(wording, { ...wording, anchorLow: 'Otherwise' })).toBe(false);
  });
});

describe('whatever is sent', () => {
  // Made once and picked from: to make one takes longer than to do it.
  const scales = frozen(fc.sample(someScale, { numRuns: 300, seed: 7 }));
  const commands = frozen(fc.sample(someCommand, { numRuns: 1500, seed: 8 }));
  const someStart = fc.constantFrom(...scales);
  const someCommands = fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 12, size: 'max' });
  /** Who a command is about, if about anybody's answer. */
  const about = (command: SafetyScaleCommand) =>
    'raterId' in command && command.type !== 'remove-rater' ? command.raterId : null;
  const each = (
    check: (before: SafetyScaleDocument, command: SafetyScaleCommand, next: SafetyScaleDocument) => void,
  ) =>
    fc.assert(
      fc.property(someStart, someCommands, (scale, all) => {
        all.reduce((before, command) => {
          const next = frozen(safetyScaleReducer(before, command));
          check(before, command, next);
          return next;
        }, scale);
      }),
      { numRuns: 2000, seed: 20260323 },
    );

  it('every kind of command is tried, and does something and nothing', () => {
    const seen = new Set<string>();
    each((before, command, next) => seen.add(`${command.type} ${next === before ? 'nothing' : 'something'}`));
    for (const type of safetyScaleCommands) {
      expect(seen).toContain(`${type} something`);
      expect(seen).toContain(`${type} nothing`);
    }
  });

  it('the document stays valid, and the same object comes back exactly where nothing changes', () => {
    each((before, command, next) => {
      if (!v.is(safetyScaleSchema, next)) throw new Error(`Not valid after ${command.type}`);
      if (next !== before && sameJson(next, before))
        throw new Error(`${command.type} changed nothing and says so`);
    });
  });

  it('no command on one person changes the answer of another', () => {
    each((before, command, next) => {
      const others = (scale: SafetyScaleDocument) =>
        scale.ratings.filter(
          ({ raterId, roundId }) => raterId !== about(command) || roundId !== currentRound(next)?.id,
        );
      if (!sameJson(others(next), others(before)))
        throw new Error(`${command.type} changed another’s answer`);
    });
  });

  it('no number comes from anywhere but from being given', () => {
    each((before, command, next) => {
      for (const rating of next.ratings) {
        const was = before.ratings.find(({ id }) => id === rating.id);
        if (rating.value === null || rating.value === was?.value) continue;
        expect(command).toMatchObject({ type: 'set-rating', raterId: rating.raterId });
        // Minus nought is given as nought.
        expect(rating.value).toBe('value' in command ? Number(command.value) + 0 : null);
      }
    });
  });

  it('the wording an answer was given to only changes when the answer is given again', () => {
    each((before, command, next) => {
      for (const rating of next.ratings) {
        const was: Rating | undefined = before.ratings.find(({ id }) => id === rating.id);
        if (!was || was.wording === rating.wording) continue;
        expect(['set-rating', 'decline-rating']).toContain(command.type);
        expect(about(command)).toBe(rating.raterId);
        expect(rating.wording).toBe(before.wording);
      }
      // Once more to the letter: an object that is the same could have been written into.
      if (command.type === 'change-wording') expect(next.ratings).toBe(before.ratings);
    });
  });

  it('nothing is deleted: every person, occasion and answer stays', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    each((before, _, next) => {
      expect(ids(next.ratings).slice(0, before.ratings.length)).toEqual(ids(before.ratings));
      expect(ids(next.rounds).slice(0, before.rounds.length)).toEqual(ids(before.rounds));
      expect(ids(next.people).slice(0, before.people.length)).toEqual(ids(before.people));
    });
  });

  it('nobody has two answers on one occasion', () => {
    each((_, __, next) => {
      const answers = next.ratings.map(({ roundId, raterId }) => `${roundId} ${raterId}`);
      expect(new Set(answers).size).toBe(answers.length);
    });
  });

  it('that is no command at all, the same object comes back', () => {
    fc.assert(
      fc.property(someScale, fc.anything(), (scale, thing) => {
        const strange = { ...(typeof thing === 'object' ? thing : {}), type: 'work-out-a-mean' };
        expect(safetyScaleReducer(frozen(scale), strange as unknown as SafetyScaleCommand)).toBe(scale);
      }),
    );
  });

  it('every number that can be chosen is on its scale', () => {
    fc.assert(fc.property(someWording, (one) => stopsOf(one).every((stop) => isOnScale(one, stop))));
  });
});
