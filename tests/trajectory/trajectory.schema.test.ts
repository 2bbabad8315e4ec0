import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type { Stage, TrajectoryDocument } from '../../src/trajectory/trajectory.model';
import {
  createBottomLine,
  createLane,
  createNextStep,
  createStage,
  createTrajectory,
  planInWeeks,
} from '../../src/trajectory/trajectory.model';
import { openTrajectory, trajectorySchema } from '../../src/trajectory/trajectory.schema';
import { frozen, someTrajectory } from './random-trajectories';

const stage = createStage({ id: 's1', title: 'Gran is there', planned: planInWeeks(3) });
const trajectory = createTrajectory({
  id: 't',
  lanes: [createLane({ id: 'mum', title: 'Mum’s path' })],
  stages: [stage],
  bottomLines: [createBottomLine({ id: 'b1', text: 'The children know the plan.' })],
  nextSteps: [createNextStep({ id: 'n1', text: 'Mum asks Dee.' })],
});
const codesOf = (input: unknown) => openTrajectory(input).issues.map(({ code, at }) => `${code} ${at}`);
const openStage = (more: Record<string, unknown>) => {
  const { document } = openTrajectory({ ...trajectory, stages: [{ ...stage, ...more }] });
  return { stage: document.stages[0], kept: document.kept.map(({ value }) => value) };
};

describe('a trajectory saved in format 1', () => {
  const text = readFileSync(new URL('../documents/trajectory/format-1.json', import.meta.url), 'utf8');
  const saved = JSON.parse(text) as TrajectoryDocument;

  it('opens to the same thing, with nothing to say', () => {
    expect(openTrajectory(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openTrajectory(saved).document).toBe(saved);
  });

  it.each<[string, readonly object[], object]>([
    ['the document', [saved], trajectory],
    ['a stage', saved.stages, stage],
    ['a bottom line', saved.bottomLines, createBottomLine({ id: 'b', text: 'x' })],
    ['a next step', saved.nextSteps, createNextStep({ id: 'n', text: 'x' })],
    ['a lane', saved.lanes, createLane({ id: 'l', title: 'x' })],
  ])('has every field of %s answered somewhere', (_, entries, one) => {
    const unanswered = Object.keys(one).filter((key) =>
      entries.every((entry) =>
        ['[]', '""', 'null'].includes(JSON.stringify((entry as Record<string, unknown>)[key] ?? null)),
      ),
    );
    expect(unanswered.filter((key) => key !== 'kept')).toEqual([]);
  });
});

describe('an answer that cannot be understood', () => {
  it('nothing saved is an empty document', () => {
    expect(openTrajectory(null)).toEqual({
      status: 'opened',
      document: createTrajectory({ id: '' }),
      issues: [],
    });
  });

  it.each<[string, Record<string, unknown>, Partial<Stage>, unknown[]]>([
    ['a date as text', { actual: '2024-03-04' }, { actual: { said: '', iso: '2024-03-04' } }, []],
    [
      'a day that never was',
      { actual: { said: '', iso: '2023-02-30' } },
      { actual: { said: '2023-02-30', iso: null } },
      [],
    ],
    [
      'a week in words',
      { planned: { ...planInWeeks(3), week: 'the third' } },
      { planned: { ...planInWeeks(3), week: null } },
      ['the third'],
    ],
    ['week nought', { planned: planInWeeks(0) }, { planned: { ...planInWeeks(1), week: null } }, [0]],
    ['a plan in words', { planned: 'soon' }, { planned: null }, ['soon']],
    ['a status nobody knows has not happened', { status: 'overdue' }, { status: 'planned' }, ['overdue']],
    ['a level of contact nobody knows', { contactLevel: 'free' }, { contactLevel: null }, ['free']],
    [
      'a number hoped for that is none',
      { checkpoint: { scaleId: 's', hopedFor: 'six' } },
      { checkpoint: { scaleId: 's', hopedFor: null } },
      ['six'],
    ],
    ['one who disputes it', { notHeldBy: 'p1' }, { notHeldBy: ['p1'] }, []],
  ])('%s', (_, given, expected, kept) => {
    const opened = openStage(given);
    expect(opened.stage).toMatchObject(expected);
    expect(opened.kept).toEqual(kept);
  });

  it('half an answer does not say that a bottom line is met', () => {
    const line = { ...createBottomLine({ id: 'b', text: 'x' }), met: 'yes' };
    const { document } = openTrajectory({ ...trajectory, bottomLines: [line] });
    expect(document.bottomLines[0]?.met).toBeNull();
    expect(document.kept.map(({ value }) => value)).toEqual(['yes']);
  });

  it.each<[string, unknown, Stage['removed']]>([
    ['nothing', undefined, null],
    ['true', true, { at: null, by: null, why: '' }],
    ['a reason', 'Said twice', { at: null, by: null, why: 'Said twice' }],
  ])('a stage that was taken out is not put back by chance: %s', (_, removed, expected) => {
    expect(openStage({ removed }).stage?.removed).toEqual(expected);
  });

  it('a rule on who may see it that cannot be read shows it to nobody', () => {
    expect(openStage({ visibility: { level: 'familyOnly', notShownTo: [] } }).stage?.visibility.level).toBe(
      'closed',
    );
  });

  it('says in which stage and which answer something was found', () => {
    const { issues } = openTrajectory({ ...trajectory, stages: [{ ...stage, status: 'overdue' }] });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'Stage 1, how it stands: this could not be understood. It is left open here, and what was saved is kept out of sight.',
    ]);
  });
});

/** Values that no document should hold. Made anew each time, as some of them can be used only once. */
const junk: readonly (() => unknown)[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    '',
    ' ',
    '7',
    'true',
    'Gran stays over',
    'stage-1',
    'p1',
    'closed',
    '2023-02-30',
    'week 3',
  ].map((value) => () => value),
  () => [],
  () => ({}),
  () => [['Dee has a key']],
  () => ({ id: 'stage-1', text: 'Dee has a key' }),
  () => [{ id: 'stage-1' }, { id: 'stage-1' }, null, 'a lone text'],
  () => ({ level: 'familyOnly', notShownTo: { p1: true } }),
  () => ({ at: 'yesterday', by: 5, why: ['because'] }),
  () =>
    JSON.parse(
      '{"__proto__":{"polluted":"yes it is"},"constructor":{"prototype":{"polluted":"yes it is"}}}',
    ) as unknown,
];
const noJson: readonly (() => unknown)[] = [
  () => undefined,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 9007199254740993n,
  () => Symbol('no text'),
  () => () => 'no text',
  () => new Date(NaN),
  () => new Date(0),
  () => new Map([['id', 'stage-1']]),
  () => new Set(['p1']),
  () => Array.from({ length: 2 }, () => undefined),
  () => {
    const loop: Record<string, unknown> = { text: 'Gran stays over' };
    return (loop['loop'] = loop);
  },
  () =>
    Object.defineProperty({ text: 'x' }, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('hostile');
      },
    }),
  () =>
    new Proxy(
      { id: 'stage-1' },
      {
        get: () => {
          throw new Error('hostile');
        },
      },
    ),
];

type Holder = Record<string, unknown>;
const damages: readonly ((holder: Holder, key: string, value: unknown) => void)[] = [
  (holder, key, value) => (holder[key] = value),
  (holder, key, value) => (holder[key] = value),
  (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  (holder, key) => (Array.isArray(holder) ? holder.push(holder[key]) : (holder[`${key}Again`] = holder[key])),
  (holder, key) => (holder[key] = [holder[key]]),
  (holder, key) => (holder[key] = textOf(holder[key]) ?? 'no text'),
  (holder, key) => (holder[key] = { was: holder[key] }),
  (holder, key, value) => {
    holder[`${key}Before`] = holder[key];
    holder[key] = value;
  },
  (holder, _, value) =>
    Object.defineProperty(holder, '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    }),
  (holder, _, value) => (holder['constructor'] = value),
];

/** A value as JSON, or undefined where it has none. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function damage(document: unknown, steps: readonly number[], how: number, value: unknown): void {
  let holder = document;
  for (const [at, step] of steps.entries()) {
    const keys = isHolder(holder) ? Object.keys(holder) : [];
    const key = keys[step % keys.length];
    if (!isHolder(holder) || key === undefined) return;
    // What an earlier damage put there may throw when it is looked at.
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    const next: unknown = descriptor?.get ? undefined : descriptor?.value;
    if (at < steps.length - 1 && isHolder(next)) {
      holder = next;
      continue;
    }
    try {
      damages[how]?.(holder, key, value);
    } catch {
      // A getter has no setter, and a proxy may refuse: then it stays as bad as it is.
    }
    return;
  }
}

const isSingle = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Every single value as text, with how often it stands there. */
function textsIn(value: unknown, texts = new Map<string, number>()): Map<string, number> {
  if (isHolder(value)) for (const inner of Object.values(value)) textsIn(inner, texts);
  else if (isSingle(value) && value !== '') texts.set(String(value), (texts.get(String(value)) ?? 0) + 1);
  return texts;
}

/**
 * The first text of the input that the output lacks. A text with a space is nobody's id: it must stand there as often.
 */
function lostText(input: unknown, output: unknown): string | null {
  const there = textsIn(output);
  for (const [text, times] of textsIn(input)) {
    if ((there.get(text) ?? 0) < (text.includes(' ') ? times : 1)) return text;
  }
  return null;
}

describe('whatever was saved', () => {
  const step = fc.nat(63);
  const someDamage = fc.tuple(
    fc.array(step, { minLength: 1, maxLength: 5, size: 'max' }),
    fc.nat(damages.length - 1),
    fc.nat(junk.length - 1),
    fc.nat(noJson.length * 8),
  );
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute.
  const sound = fc.sample(someTrajectory, { numRuns: 300, seed: 11 }).map((one, at) =>
    JSON.stringify({
      ...one,
      stages: one.stages.slice(0, at % 3 === 0 ? 2 : 0),
      bottomLines: one.bottomLines.slice(0, at % 3 === 1 ? 1 : 0),
      nextSteps: one.nextSteps.slice(0, at % 3 === 2 ? 1 : 0),
      lanes: one.lanes.slice(0, at % 3 === 1 ? 1 : 0),
    }),
  );
  const someSound = fc.nat(sound.length - 1);
  const damaged = fc
    .tuple(someSound, fc.array(someDamage, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([which, all, asText]) => {
      const document: unknown = JSON.parse(sound[which] ?? '{}');
      for (const [steps, how, value, strange] of all) {
        damage(document, steps, how, (noJson[strange] ?? junk[value] ?? (() => null))());
      }
      return asText ? (textOf(document) ?? document) : document;
    });
  const anything = fc.oneof(
    { weight: 90, arbitrary: damaged },
    { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.string() },
    {
      weight: 2,
      arbitrary: fc.anything({
        maxDepth: 2,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
    },
  );

  it('unknown fields stay where they are', () => {
    fc.assert(
      fc.property(
        someSound,
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('mood', 'toString', '', 'x/y~z'),
        (which, given, key) => {
          const value: unknown = JSON.parse(
            JSON.stringify(given).replaceAll(/"(__proto__|constructor|prototype)":/g, '"p":'),
          );
          const saved = JSON.parse(sound[which] ?? '{}') as TrajectoryDocument;
          const own = {
            ...saved,
            [key]: value,
            stages: saved.stages.map((one) => ({ ...one, [key]: value })),
          };
          const { document, issues } = openTrajectory(own);
          expect(document).toBe(own);
          expect(issues).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('trajectories open, valid and complete, and open again to the same: 100,000 damaged documents', () => {
    const seen: Record<string, number> = {};
    let runs = 0;
    fc.assert(
      fc.property(anything, (input) => {
        const { status, document, issues } = openTrajectory(input);
        seen[status] = (seen[status] ?? 0) + 1;
        for (const { code } of issues) seen[code] = (seen[code] ?? 0) + 1;

        if (!v.safeParse(trajectorySchema, document).success) throw new Error('The document is not valid.');
        if (Object.getPrototypeOf(document) !== Object.prototype)
          throw new Error('The document has a strange prototype.');
        if (typeof input === 'string') {
          const parsed = parsedOrItself(input);
          const lost = parsed === undefined ? null : lostText(parsed, document);
          if (lost !== null) throw new Error(`Lost: ${lost}`);
        }

        const again = openTrajectory(document);
        if (again.document !== document) throw new Error('What was opened is repaired again.');
        const said = again.issues.map(({ code }) => code).join();
        if (said !== (status === 'newer' ? 'newer' : ''))
          throw new Error(`What was opened is reported again: ${said}`);
        runs += 1;
        if (runs % 5 === 0) {
          const back = openTrajectory(JSON.stringify(frozen(document)));
          if (!sameJson(back.document, document))
            throw new Error('It is another document once it was saved.');
        }
      }),
      { numRuns: 100_000, seed: 20240304 },
    );
    expect('polluted' in {}).toBe(false);
    // The run must have met everything to have proved anything.
    for (const status of ['opened', 'unreadable']) expect(seen[status]).toBeGreaterThan(1000);
    for (const code of [
      'kept',
      'closed',
      'read-as',
      'kept-as-words',
      'filled-in',
      'new-id',
      'same-id',
      'unsafe-key',
      'left-out',
      'could-not-read',
      'loop',
    ]) {
      expect({ code, times: seen[code] ?? 0 }).toEqual({ code, times: expect.any(Number) as number });
      expect(seen[code] ?? 0).toBeGreaterThan(30);
    }
  }, 300_000);
});

/** What a text holds, the text where it is no JSON, undefined where it says that nothing was saved. */
function parsedOrItself(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

it('says nothing of what is as it should be', () => {
  expect(codesOf(trajectory)).toEqual([]);
});
