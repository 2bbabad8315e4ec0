import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import type { PlanEntry, PlanRule, SafetyPlanDocument } from '../../src/safety-plan/safety-plan.model';
import {
  createChildSignal,
  createPlanContingency,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  isBarred,
  mayBeHandedOver,
} from '../../src/safety-plan/safety-plan.model';
import { openSafetyPlan, safetyPlanSchema } from '../../src/safety-plan/safety-plan.schema';
import { damagedDocuments, expectAnythingOpens, expectUnknownFieldsStay } from '../support/damaged-documents';
import { entriesOf, personIds, somePlan } from './random-plans';

const rule = createPlanRule({ id: 'r1', text: 'Gran sleeps over.' });
const trigger = createPlanTrigger({ id: 't1', text: 'Work rings.' });
const signal = createChildSignal({ id: 's1', text: 'the blue dinosaur' });
const diary = createPlanDiaryEntry({ id: 'd1', text: 'Gran came.' });
const contingency = createPlanContingency({ id: 'c1', text: 'What if Gran is ill?' });
const review = createPlanReview({ id: 'v1', text: 'A second key.' });
const plan = createSafetyPlan({
  id: 'p',
  rules: [rule],
  triggers: [trigger],
  signals: [signal],
  diary: [diary],
  contingencies: [contingency],
  reviews: [review],
});
const openRule = (more: Record<string, unknown>) => {
  const { document, issues } = openSafetyPlan({ ...plan, rules: [{ ...rule, ...more }] });
  return { rule: document.rules[0], kept: document.kept.map(({ value }) => value), issues };
};

describe('a plan saved in format 1', () => {
  const text = readFileSync(new URL('../documents/safety-plan/format-1.json', import.meta.url), 'utf8');
  const saved = JSON.parse(text) as SafetyPlanDocument;

  it('opens to the same thing, with nothing to say', () => {
    expect(openSafetyPlan(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openSafetyPlan(saved).document).toBe(saved);
  });

  const answers = (entries: readonly object[], one: object) =>
    Object.keys(one).filter((key) =>
      entries.every((entry) =>
        ['[]', '""', 'null'].includes(JSON.stringify((entry as Record<string, unknown>)[key] ?? null)),
      ),
    );

  it.each<[string, readonly PlanEntry[], PlanEntry]>([
    ['a rule', saved.rules, rule],
    ['a trigger', saved.triggers, trigger],
    ['a signal', saved.signals, signal],
    ['a diary entry', saved.diary, diary],
    ['a what-if', saved.contingencies, contingency],
    ['a review', saved.reviews, review],
  ])('has every field of %s answered somewhere', (_, entries, one) => {
    expect(answers(entries, one).filter((key) => !['removed', 'trail'].includes(key))).toEqual([]);
  });

  it('has every field of the plan, of a version and of what was agreed answered', () => {
    expect(answers([saved], plan)).toEqual([]);
    const [version] = saved.versions;
    expect(version && answers([version], version)).toEqual([]);
    expect(version && answers([version.plan], version.plan)).toEqual([]);
  });
});

describe('opening a plan', () => {
  it('with nothing saved gives an empty document that anybody may be handed', () => {
    const { status, document, issues } = openSafetyPlan(null);
    expect({ status, document, issues }).toEqual({
      status: 'opened',
      document: createSafetyPlan({ id: '' }),
      issues: [],
    });
    expect(isBarred(document)).toBe(false);
  });

  it('keeps links that lead nowhere, and people who are named by nobody', () => {
    const links = {
      ...plan,
      supersedes: ['nothing here'],
      diary: [{ ...diary, held: [{ ruleId: 'nothing here', held: true }] }],
      reviews: [{ ...review, ruleIds: ['nothing here'], diaryIds: ['nothing here'], who: ['nobody'] }],
    };
    expect(openSafetyPlan(links).document).toBe(links);
  });

  it('of a neighbour tool is refused with both names', () => {
    const { status, issues } = openSafetyPlan({ ...plan, kind: 'mapwell/trajectory' });
    expect(status).toBe('unreadable');
    expect(issues[0]?.sentence).toBe(
      'This was saved as a different kind of document (trajectory). Here only a safety plan can be opened. It is untouched.',
    );
  });

  it('says in which rule and which answer something was found', () => {
    const { issues } = openSafetyPlan({ ...plan, rules: [rule, { ...rule, id: 'r2', watched: {} }] });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'Rule 2, how they see it: this could not be understood. It is left open here, and what was saved is kept out of sight.',
    ]);
  });

  it('two rules with one mark both stay in the review that named it', () => {
    const { document } = openSafetyPlan({
      ...plan,
      rules: [rule, { ...rule, text: 'Another.' }],
      reviews: [{ ...review, ruleIds: ['r1'] }],
    });
    expect(document.reviews[0]?.ruleIds).toEqual(document.rules.map(({ id }) => id));
    expect(document.rules.map(({ text }) => text)).toEqual(['Gran sleeps over.', 'Another.']);
  });
});

describe('an answer that cannot be understood', () => {
  it.each<[string, Record<string, unknown>, Partial<PlanRule>, unknown[]]>([
    ['a state nobody knows', { state: 'failed' }, { state: null }, ['failed']],
    ['a time in words', { when: 'on late shifts' }, { when: { kind: null, words: 'on late shifts' } }, []],
    [
      'a kind of time in words',
      { when: { kind: 'on late shifts', words: '' } },
      { when: { kind: null, words: 'on late shifts' } },
      [],
    ],
    ['one who steps in', { backup: 'p1' }, { backup: ['p1'] }, []],
    ['words of no child', { childWords: ['gran'] }, { childWords: [] }, ['gran']],
    ['exact words or not', { verbatim: 'perhaps' }, { verbatim: false }, ['perhaps']],
    [
      'a day that never was',
      {
        changes: [
          { from: null, to: 'working', on: { said: '', iso: '2023-02-30' }, why: '', by: null, at: null },
        ],
      },
      {
        changes: [
          { from: null, to: 'working', on: { said: '2023-02-30', iso: null }, why: '', by: null, at: null },
        ],
      },
      [],
    ],
  ])('%s', (_, given, expected, kept) => {
    const opened = openRule(given);
    expect(opened.rule).toMatchObject(expected);
    expect(opened.kept).toEqual(kept);
  });

  it.each([0, 1, 'no', 0.5, {}])(
    'whether a rule held is never a number or a guess: %j is not said',
    (held) => {
      const { document } = openSafetyPlan({ ...plan, diary: [{ ...diary, held: [{ ruleId: 'r1', held }] }] });
      expect(document.diary[0]?.held).toEqual([{ ruleId: 'r1', held: null }]);
      expect(document.kept.map(({ value }) => value)).toEqual([held]);
    },
  );

  it('a rule that was taken out is not put back by chance', () => {
    expect(openRule({ removed: true }).rule?.removed).toEqual({ at: null, by: null, why: '' });
    expect(openRule({ removed: null }).rule?.removed).toBeNull();
  });
});

describe('what is said about handing over, and cannot be understood', () => {
  const bar = {
    id: 'bar-1',
    forPeople: ['p1'],
    why: 'He reads everything',
    by: null,
    at: null,
    lifted: false,
    liftedWhy: '',
    liftedBy: null,
    liftedAt: null,
  };

  it('not a word about it: nothing was barred', () => {
    const { handOver, ...older } = rule;
    expect(handOver.bars).toEqual([]);
    const { document } = openSafetyPlan({ ...plan, rules: [older] });
    expect(document.rules[0] && isBarred(document.rules[0])).toBe(false);
  });

  it.each<[string, unknown]>([
    ['a text', 'do not print'],
    ['false', false],
    ['a number', 7],
    ['a list', [bar]],
    ['an empty object', {}],
    ['bars that are a text', { unclear: false, bars: 'for Dad' }],
    ['a bar that is a text', { unclear: false, bars: ['for Dad'] }],
    ['a bar for something else', { unclear: false, bars: [{ ...bar, forPeople: { p1: true } }] }],
    ['a bar for people and something else', { unclear: false, bars: [{ ...bar, forPeople: ['p1', {}] }] }],
    ['a bar lifted perhaps', { unclear: false, bars: [{ ...bar, lifted: 'perhaps' }] }],
    ['a bar with a reason that is none', { unclear: false, bars: [{ ...bar, why: {}, lifted: true }] }],
    ['perhaps unclear', { unclear: 'perhaps', bars: [] }],
  ])('%s: it goes into no output, for anybody', (_, handOver) => {
    for (const document of [
      openSafetyPlan({ ...plan, rules: [{ ...rule, handOver }] }).document.rules[0],
      openSafetyPlan({ ...plan, handOver }).document,
    ]) {
      expect(document && isBarred(document)).toBe(true);
      for (const kind of ['meeting', 'family', 'professionals'] as const) {
        for (const audience of [{ kind }, ...personIds.map((personId) => ({ kind, personId }))])
          expect(document && mayBeHandedOver(document, audience)).toBe(false);
      }
    }
  });

  it('a bar that does not say whether it was lifted stands', () => {
    const { lifted, ...older } = bar;
    expect(lifted).toBe(false);
    const opened = openRule({ handOver: { unclear: false, bars: [older] } }).rule;
    expect(opened && mayBeHandedOver(opened, { kind: 'family' })).toBe(false);
    expect(opened && mayBeHandedOver(opened, { kind: 'family', personId: 'p1' })).toBe(false);
  });

  it('a bar for two people with one mark stands for both', () => {
    const person = { id: 'p1', name: 'Dad', kind: 'parent', role: '' };
    const { document } = openSafetyPlan({
      ...plan,
      people: [person, { ...person, name: 'Uncle' }],
      rules: [{ ...rule, handOver: { unclear: false, bars: [bar] } }],
    });
    expect(document.rules[0]?.handOver.bars[0]?.forPeople).toEqual(document.people.map(({ id }) => id));
  });
});

describe('the schema by itself', () => {
  const entries = Object.entries({
    rules: rule,
    triggers: trigger,
    signals: signal,
    diary,
    contingencies: contingency,
    reviews: review,
  });

  it.each(entries)('refuses two of the %s with one id, and accepts two with their own', (list, one) => {
    expect(v.is(safetyPlanSchema, { ...plan, [list]: [one, { ...one, id: 'other' }] })).toBe(true);
    expect(v.is(safetyPlanSchema, { ...plan, [list]: [one, one] })).toBe(false);
  });

  it.each<[string, unknown]>([
    ['an instant that never was', { ...plan, rules: [{ ...rule, editedAt: '2024-02-30T10:00:00Z' }] }],
    ['a day that never was', { ...plan, start: { said: '', iso: '2023-02-30' } }],
    ['a purpose nobody knows', { ...plan, purpose: 'forever' }],
    ['an answer that is a number', { ...plan, diary: [{ ...diary, held: [{ ruleId: 'r1', held: 1 }] }] }],
    ['another kind', { ...plan, kind: 'mapwell/statements' }],
  ])('refuses %s', (_, document) => {
    expect(v.is(safetyPlanSchema, document)).toBe(false);
  });
});

describe('whatever was saved', () => {
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute.
  const sound = fc.sample(somePlan, { numRuns: 300, seed: 11 }).map((one, at) =>
    JSON.stringify({
      ...one,
      rules: one.rules.slice(0, at % 3 === 0 ? 2 : 0),
      triggers: one.triggers.slice(0, at % 3 === 1 ? 1 : 0),
      signals: one.signals.slice(0, at % 3 === 2 ? 1 : 0),
      diary: one.diary.slice(0, at % 3 === 1 ? 1 : 0),
      contingencies: one.contingencies.slice(0, at % 3 === 2 ? 1 : 0),
      reviews: one.reviews.slice(0, at % 3 === 0 ? 1 : 0),
      versions: at % 10 === 0 ? one.versions : [],
    }),
  );

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<SafetyPlanDocument>({
      sound,
      open: openSafetyPlan,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        rules: saved.rules.map((one) => ({ ...one, [key]: value })),
        versions: saved.versions.map((one) => ({ ...one, plan: { ...one.plan, [key]: value } })),
      }),
    });
  });

  /** What was barred and is not any more, though nobody lifted a bar: damage may bar more, and never less. */
  const family: Audience = { kind: 'family' };
  function looser(saved: unknown, opened: SafetyPlanDocument): string | null {
    if (typeof saved !== 'object' || saved === null || !Array.isArray((saved as SafetyPlanDocument).rules))
      return null;
    const before = new Map(
      ((saved as SafetyPlanDocument).rules as unknown[]).flatMap((one) => {
        const is = typeof one === 'object' && one !== null && typeof (one as PlanRule).id === 'string';
        return is ? [[(one as PlanRule).id, one as PlanRule]] : [];
      }),
    );
    for (const one of opened.rules) {
      const was = before.get(one.id)?.handOver as unknown;
      const said = was !== undefined && was !== null;
      if (!said || v.is(safetyPlanSchema.entries.handOver, was)) continue;
      // A bare list of one is plainly meant and read so: then the bar in it has to stand.
      if (mayBeHandedOver(one, family) && !isOpen(was)) return `The bar of ${one.id} has gone`;
    }
    return null;
  }
  /** Whether it plainly says that nothing stands against it: an object of ours with no bar that stands. */
  const isOpen = (was: unknown): boolean => {
    if (typeof was !== 'object' || was === null) return false;
    const { unclear, bars } = was as { unclear?: unknown; bars?: unknown };
    if (unclear !== false && unclear !== 'false') return false;
    const list: unknown[] = Array.isArray(bars) ? bars : [];
    const standing = list.some((one) => (one as { lifted?: unknown } | null)?.lifted === false);
    return !standing;
  };

  it('a plan opens, valid and complete, and again to the same, and no bar falls: 100,000 damaged documents', () => {
    expectAnythingOpens({
      anything: damagedDocuments(sound, {
        id: 'rule-1',
        texts: ['Gran stays over', 'working', 'tryingOut'],
        values: [() => ({ unclear: false, bars: ['for Dad'] }), () => ({ bars: {} })],
      }),
      open: openSafetyPlan,
      schema: safetyPlanSchema,
      runs: 100_000,
      seed: 20240304,
      alsoWrong: looser,
    });
  }, 900_000);
});

it('says nothing of what is as it should be', () => {
  expect(openSafetyPlan(plan).issues).toEqual([]);
  expect(entriesOf(plan)).toHaveLength(6);
});
