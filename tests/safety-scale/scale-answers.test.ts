import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/safety-scale';
import type { ScaleWording } from '../../src/safety-scale';
import {
  answersIn,
  bandOf,
  createRating,
  createSafetyScale,
  currentAnswers,
  oneToTenPreset,
  reversedPreset,
  safetyPreset,
  safetyScaleReducer,
  scalePresets,
  spreadOf,
  withoutHidden,
} from '../../src/safety-scale';
import { sayAnswer, sayNumberAndEnd, saySpreadOf, speakScale } from '../../src/safety-scale/scale-names.text';

const { wording } = safetyPreset;
const say = speakScale({}, 'en-GB');
const people = [
  { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
  { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
] as const;
const now = { id: 'round-1', on: null, meeting: '', hidden: false };
const asked = (values: Readonly<Record<string, number | null>>, of: ScaleWording = wording) =>
  createSafetyScale({
    id: 'scale',
    wording: of,
    people,
    raters: Object.keys(values),
    ratings: Object.entries(values).flatMap(([raterId, value]) =>
      value === null ? [] : [createRating({ roundId: now.id, raterId, wording: of, value })],
    ),
  });
const spreadIn = (values: Readonly<Record<string, number | null>>) => {
  const answers = currentAnswers(asked(values));
  return saySpreadOf(say, people, answers, spreadOf(answers));
};

describe('the spread in words', () => {
  it.each<[string, Readonly<Record<string, number | null>>, string]>([
    ['nobody', { mum: null, gran: null }, 'Nobody has given a number yet.'],
    ['one, who says 0', { mum: 0, gran: null }, 'Mum has given a number: 0.'],
    ['two who agree', { mum: 4, gran: 4 }, 'All 2 say 4.'],
    ['two who differ', { mum: 8, gran: 4 }, 'From 4 to 8, 4 apart.'],
    ['many', { mum: 8, gran: 0, dee: 3 }, 'From 0 to 8, 8 apart.'],
  ])('%s', (_, values, said) => {
    expect(spreadIn(values)).toBe(said);
  });

  it('is none where the numbers were not given to the same scale', () => {
    const mixed = {
      ...asked({ mum: 8, gran: 4 }),
      rounds: [now, { ...now, id: 'round-2' }],
      ratings: [
        createRating({ roundId: now.id, raterId: 'mum', wording, value: 8 }),
        createRating({ roundId: now.id, raterId: 'gran', wording: reversedPreset.wording, value: 4 }),
      ],
    };
    expect(spreadOf(answersIn(mixed, now))).toBeNull();
  });
});

describe('an answer in words', () => {
  const inWords = (of: ScaleWording, value: number) => {
    const scale = asked({ mum: value }, of);
    return currentAnswers(scale).map((answer) => sayAnswer(say, scale, answer))[0];
  };

  it('is out of the highest only where the scale begins at 0', () => {
    expect(inWords(wording, 4)).toBe('4 out of 10');
    expect(inWords(oneToTenPreset.wording, 4)).toBe('4 on a scale from 1 to 10');
  });

  it('says for whoever cannot see the line which end it is closer to', () => {
    expect(sayNumberAndEnd(say, wording, 4)).toBe(`4 out of 10, closer to “${wording.anchorLow}”`);
    expect(sayNumberAndEnd(say, wording, 5)).toBe('5 out of 10, halfway');
    expect(sayNumberAndEnd(say, wording, 10)).toBe(`10 out of 10: “${wording.anchorHigh}”`);
    expect(sayNumberAndEnd(say, reversedPreset.wording, 1)).toContain(reversedPreset.wording.anchorLow);
  });
});

describe('who stands in the list', () => {
  const scale = asked({ mum: 8 });

  it('someone asked no longer, for as long as they have said something', () => {
    const gone = safetyScaleReducer(scale, { type: 'remove-rater', raterId: 'mum' });
    expect(currentAnswers(gone)).toMatchObject([{ raterId: 'mum', value: 8 }]);
    const cleared = safetyScaleReducer(gone, { type: 'clear-rating', raterId: 'mum' });
    expect(currentAnswers(cleared)).toEqual([]);
  });

  it('nobody twice, also where a damaged document names them so', () => {
    const twice = { ...scale, raters: ['mum', 'mum'], ratings: [...scale.ratings, ...scale.ratings] };
    expect(currentAnswers(twice)).toHaveLength(1);
    expect(currentAnswers({ ...twice, raters: [] })).toHaveLength(1);
  });

  it('an answer to an earlier wording is said to be that and not put beside the new', () => {
    const next = safetyScaleReducer(scale, { type: 'change-wording', wording: reversedPreset.wording });
    expect(currentAnswers(next)).toMatchObject([{ state: 'earlier', value: 8 }]);
    expect(spreadOf(currentAnswers(next))).toBeNull();
  });
});

describe('the copy without what is hidden', () => {
  it('is the document itself where nothing is', () => {
    const scale = asked({ mum: 8 });
    expect(withoutHidden(scale)).toBe(scale);
  });
});

describe('bands', () => {
  const bands = [
    { from: 0, to: 2, label: 'Now', description: '', action: '' },
    { from: 3, to: 5, label: 'Soon', description: '', action: '' },
  ];
  it.each([
    [0, 'Now'],
    [2, 'Now'],
    [2.5, undefined],
    [5, 'Soon'],
    [6, undefined],
  ])('%s', (value, label) => {
    expect(bandOf(bands, value)?.label).toBe(label);
  });
});

describe('what comes with the library', () => {
  it('names both ends of each wording, asks a question and is a scale', () => {
    for (const { wording: one, name } of scalePresets) {
      expect(name).not.toBe('');
      expect([one.question, one.anchorLow, one.anchorHigh].every((text) => text.trim() !== '')).toBe(true);
      expect(one.max).toBeGreaterThan(one.min);
    }
    expect(
      scalePresets.filter(({ wording: one }) => one.polarity === 'low-is-safer').map(({ key }) => key),
    ).toEqual(['reversed']);
  });
});

describe('no mean is ever worked out', () => {
  const folder = fileURLToPath(new URL('../../src/safety-scale', import.meta.url));
  const sources = readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({
      file,
      code: readFileSync(`${folder}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, ''),
    }));
  /** What a mean, a median, a total or a score could be worked out or named with. */
  const traces = (code: string) =>
    Array.from(
      code.matchAll(
        /\b\w*(average|median|score|total)\w*\b|\b(mean|sum|sumOf|meanOf)\b|\.reduce(Right)?\(|\/\s*[\w.]*(length|count|size)\b|\+=\s*\w*\.?value\b/gi,
      ),
      ([found]) => found,
    );

  it('nothing is exported by such a name', () => {
    expect(Object.keys(door).length).toBeGreaterThan(20);
    expect(Object.keys(door).filter((name) => /average|median|mean|score|total|sum/i.test(name))).toEqual([]);
  });

  it('nothing in the source adds answers up or divides by how many there are', () => {
    expect(sources.length).toBeGreaterThan(15);
    expect(sources.flatMap(({ file, code }) => traces(code).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  it('the check finds one where there is one', () => {
    expect(traces('values.reduce((a, b) => a + b) / values.length')).toHaveLength(2);
    expect(
      traces('const familyScore = 1; for (const a of b) all += a.value; all / people.size'),
    ).toHaveLength(3);
  });

  it('no colour says good or bad', () => {
    const css = readFileSync(`${folder}/safety-scale.css`, 'utf8');
    expect(css.match(/\b(red|green|orange|amber)\b|--mapwell-(worry|well)/g)).toBeNull();
    expect(css.match(/#(?!000000)[0-9a-f]{3,8}\b/gi)).toBeNull();
  });
});
