import fc from 'fast-check';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SafetyScaleDocument, ScaleWording } from '../../src/safety-scale';
import {
  answersIn,
  createRating,
  createSafetyScale,
  currentAnswers,
  historiesOf,
  isOnScale,
  SafetyScale,
  safetyPreset,
  sameScale,
  scaleInWords,
  scaleToHtml,
  scaleToText,
  spreadOf,
  withoutHidden,
} from '../../src/safety-scale';
import { layHistory } from '../../src/safety-scale/scale-history.model';
import { ScaleOverTime } from '../../src/safety-scale/scale-history';
import { roundName, sayNumber, speakScale } from '../../src/safety-scale/scale-names.text';
import { ScalePaper } from '../../src/safety-scale/scale-paper';
import { frozen } from '../support/frozen';
import { someScale } from './random-scales';

const say = speakScale({}, 'en-GB');
const { wording } = safetyPreset;
const people = [
  { id: 'mum', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'gran', name: 'Gran (Salma)', kind: 'naturallyConnected', role: '' },
  { id: 'okafor', name: 'Mr Okafor', kind: 'professional', role: '' },
] as const;
const round = (number: number, hidden = false) => ({ id: `round-${number}`, on: null, meeting: '', hidden });
const inRound = (number: number) => ({ roundId: `round-${number}`, wording });
const scale = createSafetyScale({
  id: 'scale',
  wording,
  people,
  raters: ['mum', 'gran', 'okafor'],
  rounds: [round(1), round(2)],
  ratings: [
    createRating({ ...inRound(1), raterId: 'mum', value: 0 }),
    createRating({ ...inRound(2), raterId: 'mum', value: 8, reasonNotLower: 'Gran <stays> over' }),
    createRating({
      ...inRound(2),
      raterId: 'okafor',
      declined: true,
      words: 'School cannot see the nights.',
    }),
  ],
});

describe('a scale in words', () => {
  it('says who said what, tells 0, not asked and would not say apart, and names the end worked towards first', () => {
    expect(scaleToText(scale)).toMatchInlineSnapshot(`
      "Where are things for the children today?

      10: Everyone knows the children are safe enough, and services can end
      0: Things are so bad for the children that they cannot live at home

      Occasion 2
      - Mum (Nadia): 8 out of 10
        What makes it that number and not lower? Gran <stays> over
      - Gran (Salma): Not asked yet
      - Mr Okafor: Asked, would rather not say
        Their own words “School cannot see the nights.”
      Mum (Nadia) has given a number: 8.

      Where are things for the children today?
      10: Everyone knows the children are safe enough, and services can end
      0: Things are so bad for the children that they cannot live at home
      Mum (Nadia): 0 out of 10 (Occasion 1) and 8 out of 10 (Occasion 2).
      Mr Okafor: Asked, would rather not say (Occasion 2).
      "
    `);
  });

  it('names the low end first where that is worked towards', () => {
    const reversed = { ...scale, wording: { ...wording, polarity: 'low-is-safer' } as const };
    expect(scaleInWords(reversed).ends[0]).toContain('0: ');
    expect(scaleInWords(scale).ends[0]).toContain('10: ');
  });

  it('as HTML has no words that could act', () => {
    expect(scaleToHtml(scale)).toContain('Gran &lt;stays&gt; over');
    fc.assert(
      fc.property(
        someScale,
        (one) => !/<(?!\/?(article|h[23]|p|ul|li|dl|dt|dd|br)\b)/.test(scaleToHtml(one)),
      ),
      { numRuns: 300 },
    );
  });
});

/** Every answer that may be looked at: of an occasion that is shown, by wording. */
function factsOf(one: SafetyScaleDocument) {
  return one.rounds.flatMap((when) =>
    when.hidden
      ? []
      : one.ratings.filter(
          ({ roundId, value, declined }) => roundId === when.id && (value !== null || declined),
        ),
  );
}

// Made once and picked from: to make one takes longer than to put it into words.
const scales = frozen(fc.sample(someScale, { numRuns: 400, seed: 31 }));

describe('history as sentences, table and picture', () => {
  it('holds every answer exactly once, beside none that was given to another scale', () => {
    let numbers = 0;
    for (const one of scales) {
      const histories = historiesOf(one);
      const held = histories.flatMap(({ rows }) =>
        rows.flatMap(({ ratings }) => ratings.filter((r) => r !== null)),
      );
      expect(new Set(held)).toEqual(new Set(factsOf(one)));
      expect(held).toHaveLength(factsOf(one).length);
      for (const { wording: asked, rows } of histories)
        for (const { ratings } of rows)
          expect(ratings.every((rating) => rating === null || sameScale(rating.wording, asked))).toBe(true);
      numbers += held.filter(({ value }) => value !== null).length;
    }
    expect(numbers).toBeGreaterThan(300);
  });

  it('says each of them in a sentence, in a cell of the table and at a place in the picture', {
    timeout: 60_000,
  }, () => {
    let pictures = 0;
    for (const one of scales.slice(0, 200)) {
      const histories = historiesOf(one);
      const inWords = scaleInWords(one).history;
      const text = scaleToText(one);
      const html = renderToStaticMarkup(
        React.createElement(ScaleOverTime, { scale: one, say, headingLevel: 3 }),
      );
      const isDrawn = histories.length > 1 || histories.some(({ rounds }) => rounds.length > 1);
      expect(html !== '').toBe(isDrawn);
      if (isDrawn) pictures += histories.length;
      const cells = Array.from(html.matchAll(/<td>(.*?)<\/td>/g), ([, cell]) => cell);
      const expected = histories.flatMap(({ rows }) =>
        rows.flatMap(({ ratings }) =>
          ratings.map((rating) =>
            rating === null
              ? say('history.no')
              : rating.value === null
                ? say('answer.declined')
                : sayNumber(say, rating.wording, rating.value),
          ),
        ),
      );
      if (isDrawn) expect(cells).toEqual(expected);
      expect((html.match(/<circle/g) ?? []).length).toBe(
        isDrawn ? factsOf(one).filter(({ value }) => value !== null).length : 0,
      );
      histories.forEach((history, at) => {
        const { lines } = layHistory(history);
        history.rows.forEach(({ ratings }, row) => {
          const sentence = inWords[at]?.sentences[row] ?? '';
          expect(text).toContain(sentence);
          const given = ratings.flatMap((rating, when) =>
            rating === null ? [] : [{ rating, when: history.rounds[when] }],
          );
          for (const { rating, when } of given) {
            if (!when) throw new Error('An answer without an occasion');
            const answer =
              rating.value === null ? say('answer.declined') : sayNumber(say, rating.wording, rating.value);
            expect(sentence).toContain(say('history.answer', { answer, round: roundName(say, one, when) }));
          }
          // No more numbers than were given: a sentence has one bracket for each.
          expect(lines[row]?.points.map(({ value }) => value)).toEqual(
            given.flatMap(({ rating }) => (rating.value === null ? [] : [rating.value])),
          );
        });
      });
    }
    expect(pictures).toBeGreaterThan(100);
  });

  it('never lays one name on another', () => {
    for (const one of scales)
      for (const history of historiesOf(one)) {
        const at = layHistory(history).lines.flatMap(({ name }) => (name ? [name.y] : []));
        const sorted = at.sort((a, b) => a - b);
        expect(sorted.every((y, next) => next === 0 || y - (sorted[next - 1] ?? 0) > 19.9)).toBe(true);
      }
  });
});

describe('answers that are hidden', () => {
  const canary = 73519;
  const wide: ScaleWording = { ...wording, max: 100_000 };
  const secret = (raterId: string, roundId: string, at: number) =>
    createRating({
      id: `secret-${at}`,
      raterId,
      roundId,
      wording: { ...wide, question: 'CANARY question' },
      value: canary + at,
      words: 'CANARY words',
      reasonNotLower: 'CANARY lower',
      whyNotHigher: 'CANARY higher',
      oneHigher: 'CANARY one',
      whoNotices: 'CANARY who',
      answeredFor: 'canary-person',
    });
  const hasHidden = scales
    .filter(({ rounds }) => rounds.length > 0)
    .map((one) => {
      const rounds = one.rounds.map((each, at) => ({ ...each, hidden: at === one.rounds.length - 1 }));
      const last = rounds[rounds.length - 1]?.id ?? '';
      const others = one.ratings.filter(({ roundId }) => roundId !== last);
      // Some who are asked have answered, and somebody who is asked no longer has too.
      const secrets = [...one.raters.slice(0, 2), 'gone'].map((raterId, at) => secret(raterId, last, at));
      return frozen({
        given: { ...one, wording: wide, rounds, ratings: [...others, ...secrets] },
        without: { ...one, wording: wide, rounds, ratings: others },
        last,
      });
    });

  const readings: readonly [string, (one: SafetyScaleDocument) => string][] = [
    ['scaleInWords', (one) => JSON.stringify(scaleInWords(one))],
    ['scaleToText', (one) => scaleToText(one)],
    ['scaleToHtml', (one) => scaleToHtml(one)],
    ['withoutHidden', (one) => JSON.stringify(withoutHidden(one))],
    ['currentAnswers', (one) => JSON.stringify(currentAnswers(one))],
    ['answersIn', (one) => JSON.stringify(one.rounds.map((each) => answersIn(one, each)))],
    ['spreadOf', (one) => JSON.stringify(spreadOf(currentAnswers(one)))],
    ['historiesOf', (one) => JSON.stringify(historiesOf(one))],
    ['the paper', (one) => renderToStaticMarkup(React.createElement(ScalePaper, { scale: one, say }))],
    [
      'the component',
      (one) => renderToStaticMarkup(React.createElement(SafetyScale, { defaultValue: one, name: 'scale' })),
    ],
    [
      'the component, read-only, in every form',
      (one) =>
        (['slider', 'radio', 'number'] as const)
          .map((form) =>
            renderToStaticMarkup(
              React.createElement(SafetyScale, { defaultValue: one, form, readOnly: form === 'radio' }),
            ),
          )
          .join('\n'),
    ],
  ];

  it.each(readings)(
    'leave no trace in %s: not a number, not a word, not who has answered',
    { timeout: 60_000 },
    (name, read) => {
      // To draw the whole takes longest.
      const most = name.startsWith('the component') ? 30 : 150;
      expect(hasHidden.length).toBeGreaterThan(200);
      for (const { given, without } of hasHidden.slice(0, most)) {
        const shown = read(given);
        expect(shown).not.toMatch(/7351\d|73,51\d|CANARY|canary-person/);
        // Nothing whatever depends on them.
        expect(shown).toBe(read(without));
      }
    },
  );

  it('are all there once they are shown', () => {
    for (const { given } of hasHidden.slice(0, 50)) {
      const shown = { ...given, rounds: given.rounds.map((each) => ({ ...each, hidden: false })) };
      const text = scaleToText(shown);
      for (const { roundId, value } of given.ratings)
        if (roundId === given.rounds[given.rounds.length - 1]?.id && value !== null)
          expect(text).toContain(new Intl.NumberFormat('en-GB').format(value));
      expect(withoutHidden(shown).ratings).toHaveLength(
        shown.ratings.filter(({ roundId }) => shown.rounds.some(({ id }) => id === roundId)).length,
      );
    }
  });
});

it('a number that is not on its scale is said to be that, and is on no line and in no spread', () => {
  const off = {
    ...scale,
    ratings: [
      createRating({ ...inRound(2), raterId: 'mum', value: 66 }),
      createRating({ ...inRound(2), raterId: 'gran', value: 6 }),
      createRating({ ...inRound(2), raterId: 'okafor', value: 7 }),
    ],
  };
  expect(isOnScale(wording, 66)).toBe(false);
  expect(scaleToText(off)).toContain('- Mum (Nadia): 66 out of 10, which is not on this scale');
  expect(spreadOf(currentAnswers(off))).toMatchObject({ lowest: 6, highest: 7, count: 2 });
});
