import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type { History } from '../../src/foundation/document';
import {
  emptyHistory,
  recordStep,
  redoStep,
  stepToRedo,
  stepToUndo,
  undoStep,
} from '../../src/foundation/document';
import { heldIn, rulesToTalkAbout } from '../../src/safety-plan/plan-asking.model';
import type {
  PlanEntry,
  SafetyPlanCommand,
  SafetyPlanDocument,
} from '../../src/safety-plan/safety-plan.model';
import {
  contingencyDetails,
  createChildSignal,
  createPlanContingency,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  diaryDetails,
  hasChangedSince,
  isBarred,
  mayBeHandedOver,
  planDetails,
  planLists,
  reviewDetails,
  ruleDetails,
  safetyPlanCommands,
  safetyPlanJoins,
  safetyPlanReducer,
  signalDetails,
  standingBars,
  triggerDetails,
} from '../../src/safety-plan/safety-plan.model';
import { openSafetyPlan } from '../../src/safety-plan/safety-plan.schema';
import { frozen } from '../support/frozen';
import { entriesOf, someCommand, someIntents, somePlan } from './random-plans';

const rule = createPlanRule({ id: 'r1', text: 'Gran sleeps over when Mum is at work.' });
const second = createPlanRule({ id: 'r2', text: 'Dee has a key.' });
const third = createPlanRule({ id: 'r3', text: 'Nobody who has been drinking looks after Aisha.' });
const trigger = createPlanTrigger({ id: 't1', text: 'Work rings.' });
const signal = createChildSignal({ id: 's1', text: 'the blue dinosaur' });
const diary = createPlanDiaryEntry({
  id: 'd1',
  text: 'Gran missed the bus.',
  held: [{ ruleId: 'r1', held: false }],
});
const contingency = createPlanContingency({ id: 'c1', text: 'What if Gran is ill?' });
const review = createPlanReview({ id: 'v1', text: '' });
const documentOf = (more: Partial<SafetyPlanDocument> = {}): SafetyPlanDocument =>
  frozen({
    ...createSafetyPlan({
      id: 'p',
      rules: [rule, second, third],
      triggers: [trigger],
      signals: [signal],
      diary: [diary],
      contingencies: [contingency],
      reviews: [review],
    }),
    ...more,
  });
const after = (document: SafetyPlanDocument, ...commands: SafetyPlanCommand[]) =>
  commands.reduce(safetyPlanReducer, document);
const helen = { by: 'p3', at: '2024-03-11T09:30:00.000Z' };
const mum = { by: 'p1', at: '2024-03-12T18:00:00.000Z' };
const day = (iso: string) => ({ said: '', iso });

describe('what is new', () => {
  it('is empty, in British English, and opens without a word', () => {
    const document = createSafetyPlan({ id: 'p' });
    expect(document).toMatchObject({ lang: 'en-GB', purpose: null, rules: [], versions: [], kept: [] });
    expect(openSafetyPlan(document)).toMatchObject({ status: 'opened', issues: [] });
  });

  it('claims nothing: nobody has said how a rule stands, nobody knows a signal, nobody may see anything yet', () => {
    expect(rule).toMatchObject({ state: null, who: [], when: { kind: null, words: '' }, changes: [] });
    expect(signal).toMatchObject({ knownTo: [], childId: null });
    expect(trigger.emergency).toBe(false);
    for (const one of entriesOf(documentOf())) {
      expect(one.visibility).toEqual({ level: 'notDecided', notShownTo: [] });
      expect(isBarred(one)).toBe(false);
    }
  });

  it.each(['rule', 'trigger', 'signal', 'contingency', 'review'] as const)(
    'a %s is added behind the others, with who wrote it and when',
    (of) => {
      const document = documentOf();
      const next = after(document, { type: 'add-entry', of, id: 'new', text: 'Words.', ...helen });
      const list: readonly PlanEntry[] = next[planLists[of]];
      expect(list[list.length - 1]).toMatchObject({ id: 'new', text: 'Words.', recordedBy: 'p3' });
      for (const text of ['', ' \n']) {
        expect(after(document, { type: 'add-entry', of, id: 'new', text })).toBe(document);
      }
      expect(after(next, { type: 'add-entry', of, id: 'new', text: 'Again.' })).toBe(next);
    },
  );
});

describe('how a rule stands', () => {
  const say = {
    type: 'set-rule-state',
    id: 'r1',
    state: 'tryingOut',
    on: day('2024-03-11'),
    why: 'First week',
  } as const;

  it('is said with the day and the reason, and what was said before is kept', () => {
    const next = after(
      documentOf(),
      { ...say, ...helen },
      { ...say, state: 'working', on: null, why: 'It held three times', ...mum },
      { ...say, state: null, on: null, why: '' },
    );
    expect(next.rules[0]).toMatchObject({
      state: null,
      changes: [
        { from: null, to: 'tryingOut', on: day('2024-03-11'), why: 'First week', ...helen },
        { from: 'tryingOut', to: 'working', on: null, why: 'It held three times', ...mum },
        { from: 'working', to: null },
      ],
    });
  });

  it('said again changes nothing, and there is no word for failing', () => {
    const once = after(documentOf(), say);
    expect(after(once, say)).toBe(once);
    for (const state of ['failed', 'broken', 'constructor', '']) {
      expect(after(once, { ...say, state } as unknown as SafetyPlanCommand)).toBe(once);
    }
  });
});

describe('a rule that did not hold', () => {
  it('asks to call the network together, with the days it is about', () => {
    expect(rulesToTalkAbout(documentOf())).toEqual([{ rule, entries: [diary] }]);
  });

  it('asks nothing where nobody has said, nor where it held', () => {
    for (const held of [null, true]) {
      const document = documentOf({ diary: [{ ...diary, held: [{ ruleId: 'r1', held }] }] });
      expect(rulesToTalkAbout(document)).toEqual([]);
    }
    expect(rulesToTalkAbout(documentOf({ diary: [] }))).toEqual([]);
  });

  it('asks no more once the network was called together for that day, and again for the next', () => {
    const called = after(documentOf(), {
      type: 'call-network',
      id: 'v2',
      ruleIds: ['r1', 'r1', 'nobody knows'],
      on: day('2024-03-15'),
      who: ['p1', 'p2'],
      text: '',
      ...helen,
    });
    expect(called.reviews[1]).toMatchObject({ ruleIds: ['r1'], diaryIds: ['d1'], who: ['p1', 'p2'] });
    expect(rulesToTalkAbout(called)).toEqual([]);
    const again = after(called, {
      type: 'write-diary',
      id: 'd2',
      text: '',
      on: null,
      saidBy: [],
      held: [{ ruleId: 'r1', held: false }],
    });
    expect(rulesToTalkAbout(again).map(({ entries }) => entries.map(({ id }) => id))).toEqual([['d2']]);
  });

  it('asks again where that review was taken out, and not where the day or the rule was', () => {
    const called = after(documentOf(), {
      type: 'call-network',
      id: 'v2',
      ruleIds: ['r1'],
      on: null,
      who: [],
      text: '',
    });
    const takeOut = (of: 'review' | 'diary' | 'rule', id: string) =>
      ({ type: 'remove-entry', of, id, why: '' }) as const;
    expect(rulesToTalkAbout(after(called, takeOut('review', 'v2')))).toHaveLength(1);
    expect(rulesToTalkAbout(after(documentOf(), takeOut('diary', 'd1')))).toEqual([]);
    expect(rulesToTalkAbout(after(documentOf(), takeOut('rule', 'r1')))).toEqual([]);
  });

  it('calls nobody together for no rule', () => {
    const document = documentOf();
    for (const ruleIds of [[], ['nobody knows']]) {
      const call = { type: 'call-network', id: 'v2', ruleIds, on: null, who: [], text: 'x' } as const;
      expect(after(document, call)).toBe(document);
    }
  });
});

describe('the diary', () => {
  const write = {
    type: 'write-diary',
    id: 'd2',
    text: 'All was well.',
    on: null,
    saidBy: ['p2'],
    held: [],
  } as const;

  it('says for each rule yes, no or nothing, and nothing is not no', () => {
    const next = after(documentOf(), {
      ...write,
      held: [
        { ruleId: 'r1', held: true },
        { ruleId: 'r2', held: null },
      ],
    });
    const entry = next.diary[1];
    expect(entry?.held).toEqual([{ ruleId: 'r1', held: true }]);
    expect(entry && ['r1', 'r2', 'r3'].map((id) => heldIn(entry, id))).toEqual([true, null, null]);
  });

  it('needs words or an answer', () => {
    const document = documentOf();
    expect(after(document, { ...write, text: ' ' })).toBe(document);
    expect(after(document, { ...write, text: '', held: [{ ruleId: 'r1', held: null }] })).toBe(document);
    expect(after(document, { ...write, text: '', held: [{ ruleId: 'nobody knows', held: true }] })).toBe(
      document,
    );
    expect(after(document, { ...write, text: '', held: [{ ruleId: 'r1', held: true }] }).diary).toHaveLength(
      2,
    );
  });

  it('is answered otherwise, or not at all, and the same answer changes nothing', () => {
    const answer = (held: boolean | null) => ({ type: 'answer-rule', id: 'd1', ruleId: 'r1', held }) as const;
    const document = documentOf();
    expect(after(document, answer(false))).toBe(document);
    expect(after(document, answer(true)).diary[0]?.held).toEqual([{ ruleId: 'r1', held: true }]);
    expect(after(document, answer(null)).diary[0]?.held).toEqual([]);
    for (const held of [0, 1, 'yes']) {
      expect(after(document, { ...answer(true), held } as unknown as SafetyPlanCommand)).toBe(document);
    }
  });

  it('where it says both of a rule, the rule did not hold', () => {
    const both = [
      { ruleId: 'r1', held: true },
      { ruleId: 'r1', held: false },
    ];
    expect(heldIn({ ...diary, held: both }, 'r1')).toBe(false);
  });
});

describe('the order of rules', () => {
  const idsAfter = (id: string, before: string | null) =>
    after(documentOf(), { type: 'move-rule', id, before })
      .rules.map((one) => one.id)
      .join();

  it('is what people make it', () => {
    expect(idsAfter('r3', 'r1')).toBe('r3,r1,r2');
    expect(idsAfter('r1', null)).toBe('r2,r3,r1');
    expect(idsAfter('r1', 'r3')).toBe('r2,r1,r3');
  });

  it('stays where a rule is put where it is, or where nothing is', () => {
    const document = documentOf();
    for (const [id, before] of [
      ['r1', 'r2'],
      ['r1', 'r1'],
      ['r3', null],
      ['r1', 'nobody knows'],
      ['nobody knows', 'r1'],
    ] as const) {
      expect(after(document, { type: 'move-rule', id, before })).toBe(document);
    }
  });
});

describe('agreeing', () => {
  const agree = {
    type: 'agree-version',
    id: 'a1',
    agreedOn: day('2024-03-18'),
    how: 'Read out, and each said yes',
    agreedBy: ['p1', 'p2'],
    notAgreedBy: ['p6'],
    dispute: 'He wants to be asked first.',
    ...helen,
  } as const;

  it('freezes the whole plan, with who agreed, who saw it differently, when and how', () => {
    const next = after(documentOf({ title: 'Nights' }), agree);
    expect(next.versions).toEqual([
      {
        id: 'a1',
        agreedOn: day('2024-03-18'),
        how: agree.how,
        agreedBy: ['p1', 'p2'],
        notAgreedBy: ['p6'],
        dispute: agree.dispute,
        ...helen,
        plan: expect.objectContaining({
          title: 'Nights',
          rules: [rule, second, third],
          triggers: [trigger],
          signals: [signal],
          contingencies: [contingency],
          reviews: [review],
        }) as unknown,
      },
    ]);
  });

  it('leaves what was taken out of the plan out of what was agreed', () => {
    const next = after(documentOf(), { type: 'remove-entry', of: 'rule', id: 'r2', why: '' }, agree);
    expect(next.versions[0]?.plan.rules.map(({ id }) => id)).toEqual(['r1', 'r3']);
  });

  it('is not altered by what comes later, which is another version', () => {
    const next = after(documentOf(), agree);
    const [first] = next.versions;
    const later = after(
      next,
      { type: 'change-rule', id: 'r1', detail: 'text', value: 'Gran or Dee sleeps over.' },
      { type: 'remove-entry', of: 'signal', id: 's1', why: '' },
      { type: 'bar', of: 'rule', id: 'r2', barId: 'b', forPeople: [], why: '' },
      { ...agree, id: 'a2' },
    );
    expect(later.versions).toHaveLength(2);
    expect(later.versions[0]).toBe(first);
    expect(first && hasChangedSince(next, first)).toBe(false);
    expect(first && hasChangedSince(later, first)).toBe(true);
  });

  it('by nobody is no agreement, and twice the same is once', () => {
    const document = documentOf();
    expect(after(document, { ...agree, agreedBy: [] })).toBe(document);
    const next = after(document, agree);
    expect(after(next, { ...agree, id: 'a2' })).toBe(next);
    expect(after(next, { ...agree, agreedBy: ['p1'] })).toBe(next);
    expect(after(next, { ...agree, id: 'a2', agreedBy: ['p1', 'p2', 'p5'] }).versions).toHaveLength(2);
  });

  it('who may see a part, and who wrote it down, is no change of what was agreed', () => {
    const next = after(documentOf(), agree);
    const [first] = next.versions;
    const seen = after(
      next,
      {
        type: 'change-rule',
        id: 'r1',
        detail: 'visibility',
        value: { level: 'shared', notShownTo: [] },
        ...mum,
      },
      { type: 'bar', of: 'rule', id: 'r2', barId: 'b', forPeople: [], why: '' },
      { type: 'write-diary', id: 'd9', text: 'x', on: null, saidBy: [], held: [] },
    );
    expect(first && hasChangedSince(seen, first)).toBe(false);
  });

  it('says for good what the plan was for: another purpose is another document', () => {
    const purpose = (value: 'interim' | 'final') =>
      ({ type: 'change-plan', detail: 'purpose', value }) as const;
    const interim = after(documentOf(), purpose('interim'));
    expect(after(interim, purpose('final')).purpose).toBe('final');
    const agreed = after(interim, agree);
    expect(after(agreed, purpose('final'))).toBe(agreed);
    expect(after(documentOf(), agree, purpose('interim')).purpose).toBe('interim');
  });
});

describe('one plan in the place of another', () => {
  const supersede = {
    type: 'supersede',
    planId: 'p2',
    on: day('2024-06-03'),
    why: 'They wrote their own',
    ...helen,
  } as const;

  it('knows which, from which day and why, and is not in its own place', () => {
    const next = after(documentOf(), supersede);
    expect(next.supersededBy).toEqual({
      planId: 'p2',
      on: day('2024-06-03'),
      why: 'They wrote their own',
      ...helen,
    });
    expect(after(next, supersede)).toBe(next);
    const document = documentOf();
    for (const planId of ['p', '']) expect(after(document, { ...supersede, planId })).toBe(document);
  });

  it('can be taken back or said otherwise, and what was said is kept', () => {
    const next = after(
      documentOf(),
      supersede,
      { ...supersede, planId: 'p3' },
      { type: 'withdraw-supersede' },
    );
    expect(next.supersededBy).toBeNull();
    expect(next.earlierSuperseded.map(({ planId }) => planId)).toEqual(['p2', 'p3']);
    expect(after(next, { type: 'withdraw-supersede' })).toBe(next);
  });

  it('knows the plans whose place it took', () => {
    const next = after(documentOf(), { type: 'change-plan', detail: 'supersedes', value: ['p0'] });
    expect(next.supersedes).toEqual(['p0']);
  });
});

describe('not to be handed over', () => {
  const bar = {
    type: 'bar',
    of: 'rule',
    id: 'r1',
    barId: 'b1',
    forPeople: ['p6'],
    why: 'He would find it',
    ...helen,
  } as const;
  const ruleIn = (document: SafetyPlanDocument) => document.rules[0] ?? rule;

  it('is barred for somebody: in no paper for them, nor in one that may come into their hands', () => {
    const one = ruleIn(after(documentOf(), bar));
    const may = (kind: 'family' | 'meeting' | 'professionals', personId?: string) =>
      mayBeHandedOver(one, personId === undefined ? { kind } : { kind, personId });
    expect([may('family', 'p6'), may('professionals', 'p6'), may('family'), may('meeting')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([may('family', 'p1'), may('professionals')]).toEqual([true, true]);
  });

  it('is barred for everybody where nobody is named: professionals too', () => {
    const one = ruleIn(after(documentOf(), { ...bar, forPeople: [] }));
    for (const kind of ['family', 'meeting', 'professionals'] as const) {
      expect(mayBeHandedOver(one, { kind })).toBe(false);
      expect(mayBeHandedOver(one, { kind, personId: 'p1' })).toBe(false);
    }
  });

  it('is said of the plan itself in the same way', () => {
    const next = after(documentOf(), { ...bar, of: 'plan', id: '' });
    expect(standingBars(next)).toMatchObject([
      { id: 'b1', forPeople: ['p6'], why: 'He would find it', ...helen },
    ]);
    expect(next.rules.some(isBarred)).toBe(false);
    expect(isBarred(after(next, { type: 'lift-bar', of: 'plan', id: '', barId: 'b1', why: '' }))).toBe(false);
  });

  it('is lifted by somebody for a reason, and stays in the record', () => {
    const lift = {
      type: 'lift-bar',
      of: 'rule',
      id: 'r1',
      barId: 'b1',
      why: 'He has moved out',
      ...mum,
    } as const;
    const next = after(documentOf(), bar, lift);
    expect(isBarred(ruleIn(next))).toBe(false);
    expect(ruleIn(next).handOver.bars).toMatchObject([
      { id: 'b1', lifted: true, liftedWhy: 'He has moved out', liftedBy: 'p1', liftedAt: mum.at, by: 'p3' },
    ]);
    expect(after(next, lift)).toBe(next);
  });

  it('twice with one id is once', () => {
    const next = after(documentOf(), bar);
    expect(after(next, { ...bar, forPeople: [] })).toBe(next);
  });

  it('where it was unclear, somebody decides, and that it was stays in the record', () => {
    const unclear = documentOf({ rules: [{ ...rule, handOver: { unclear: true, bars: [] } }] });
    const settle = { type: 'settle-hand-over', of: 'rule', id: 'r1', why: 'It was a slip', ...mum } as const;
    const next = after(unclear, settle);
    expect(isBarred(ruleIn(next))).toBe(false);
    expect(ruleIn(next).handOver.bars).toMatchObject([
      { lifted: true, liftedWhy: 'It was a slip', liftedBy: 'p1' },
    ]);
    expect(after(next, settle)).toBe(next);
  });
});

describe('taking out and putting back', () => {
  const remove = { type: 'remove-entry', of: 'rule', id: 'r1', why: 'Said twice', ...helen } as const;
  const restore = { type: 'restore-entry', of: 'rule', id: 'r1', why: 'It was not', ...mum } as const;

  it('keeps the rule, with who, when and why, also once it is put back', () => {
    const gone = after(documentOf(), remove);
    expect(gone.rules[0]).toMatchObject({ text: rule.text, removed: { ...helen, why: 'Said twice' } });
    expect(after(gone, remove)).toBe(gone);
    const back = after(gone, restore);
    expect(back.rules[0]).toMatchObject({
      removed: null,
      trail: [
        { act: 'removed', why: 'Said twice', ...helen },
        { act: 'restored', why: 'It was not', ...mum },
      ],
    });
    expect(after(back, restore)).toBe(back);
  });

  it('says so too of what was taken out before there was a trail', () => {
    const gone = createPlanRule({ ...rule, removed: { why: 'Long ago', ...helen } });
    expect(after(documentOf({ rules: [gone] }), restore).rules[0]?.trail).toMatchObject([
      { act: 'removed', why: 'Long ago' },
      { act: 'restored' },
    ]);
  });

  it.each(Object.entries({ trigger, signal, diary, contingency, review }))('works for a %s', (of, { id }) => {
    const next = after(documentOf(), { type: 'remove-entry', of, id, why: '' } as SafetyPlanCommand);
    const list: readonly PlanEntry[] = next[planLists[of as 'rule']];
    expect(list[0]?.removed).not.toBeNull();
  });
});

describe('naming', () => {
  const dee = { id: 'p5', name: 'Dee', kind: 'naturallyConnected', role: 'next door' } as const;

  it('a person puts them last, and one without a name, or with an id that is taken, changes nothing', () => {
    const named = after(documentOf(), { type: 'add-person', person: dee });
    expect(named.people).toEqual([dee]);
    expect(after(named, { type: 'add-person', person: { ...dee, name: 'Somebody else' } })).toBe(named);
    expect(after(named, { type: 'add-person', person: { ...dee, id: 'p9', name: ' ' } })).toBe(named);
  });

  it('the plan keeps its name until another is given', () => {
    const named = after(documentOf(), { type: 'set-title', title: 'Nights' });
    expect(named.title).toBe('Nights');
    expect(after(named, { type: 'set-title', title: 'Nights' })).toBe(named);
  });
});

const changes = [
  ...ruleDetails.map((detail) => ['change-rule', 'r1', detail] as const),
  ...triggerDetails.map((detail) => ['change-trigger', 't1', detail] as const),
  ...signalDetails.map((detail) => ['change-signal', 's1', detail] as const),
  ...diaryDetails.map((detail) => ['change-diary', 'd1', detail] as const),
  ...contingencyDetails.map((detail) => ['change-contingency', 'c1', detail] as const),
  ...reviewDetails.map((detail) => ['change-review', 'v1', detail] as const),
  ...planDetails.map((detail) => ['change-plan', '', detail] as const),
];

describe('typing', () => {
  it('in one field is one step, in two fields two, and nothing else ever joins', () => {
    const names = changes.map(([type, id, detail]) =>
      safetyPlanJoins({ type, id, detail, value: '' } as unknown as SafetyPlanCommand),
    );
    expect(new Set(names).size).toBe(changes.length);
    expect(names).not.toContain(null);
    expect(safetyPlanJoins({ type: 'set-title', title: '' })).not.toBeNull();
    for (const type of safetyPlanCommands) {
      if (type.startsWith('change-') || type === 'set-title') continue;
      for (const command of fc.sample(someIntents[type], 3)) expect(safetyPlanJoins(command)).toBeNull();
    }
  });
});

const nonsense: readonly unknown[] = [
  undefined,
  null,
  NaN,
  -0,
  7,
  1.5,
  true,
  'text',
  '',
  [],
  {},
  [undefined],
  [7],
  [['p1']],
  [{ who: 'p1', text: 4 }],
  [{ childId: 'c1', text: 'x' }],
  { said: 4, iso: null },
  { said: '', iso: '2023-02-30' },
  { level: 'everyone', notShownTo: [] },
  { kind: 'sometimes', words: '' },
  new Date(0),
  new Map(),
  () => 'x',
  Object.assign(['p1'], { more: 'than a list' }),
  JSON.parse('[{"__proto__":{"polluted":true},"who":[],"text":""}]'),
  new Proxy(['p1'], {
    get: () => {
      throw new Error('hostile');
    },
  }),
];

describe('a value that its field cannot hold', () => {
  it.each(changes)(
    '%s %s %s: changes nothing, throws nothing, and what is saved opens',
    (type, id, detail) => {
      const document = documentOf();
      let refused = 0;
      for (const value of nonsense) {
        const next = after(document, { type, id, detail, value } as unknown as SafetyPlanCommand);
        if (next === document) refused += 1;
        else expect(openSafetyPlan(next)).toMatchObject({ issues: [], status: 'opened' });
      }
      expect(refused).toBeGreaterThan(nonsense.length - 4);
    },
  );

  it.each([
    'id',
    'removed',
    'recordedBy',
    'state',
    'changes',
    'handOver',
    'held',
    'diaryIds',
    'versions',
    '__proto__',
  ])('%s is no detail, and stays', (detail) => {
    const document = documentOf();
    for (const [type, id] of changes) {
      expect(after(document, { type, id, detail, value: [] } as unknown as SafetyPlanCommand)).toBe(document);
    }
  });

  it('of every command, with each of its fields as something else: nothing thrown, and what is left opens', () => {
    const document = documentOf();
    for (const type of safetyPlanCommands) {
      if (type !== 'withdraw-supersede')
        expect(safetyPlanReducer(document, { type } as unknown as SafetyPlanCommand)).toBe(document);
      for (const command of fc.sample(someIntents[type], { numRuns: 10, seed: 4 })) {
        for (const key of Object.keys(command).filter((one) => one !== 'type')) {
          for (const value of nonsense) {
            const next = safetyPlanReducer(document, { ...command, [key]: value });
            if (next !== document) expect(openSafetyPlan(next).issues).toEqual([]);
          }
        }
      }
    }
    expect('polluted' in {}).toBe(false);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a text', 'add-entry'],
    ['from the future', { type: 'from the future' }],
    ['of a kind that every object has', { type: 'remove-entry', of: 'constructor', id: 'r1', why: '' }],
    ['to add what is no part', { type: 'add-entry', of: 'diary', id: 'x', text: 'x' }],
    ['to bar what is no part', { type: 'bar', of: 'toString', id: 'x', barId: 'b', forPeople: [], why: '' }],
  ])('%s is no command', (_, command) => {
    const document = documentOf();
    expect(safetyPlanReducer(document, command as SafetyPlanCommand)).toBe(document);
  });
});

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** What has to be so after any command that changed something. */
function expectNothingLost(
  document: SafetyPlanDocument,
  next: SafetyPlanDocument,
  command: SafetyPlanCommand,
): void {
  const { type } = command;
  must(!sameJson(next, document), `${type}: another object that says the same`);
  must(next.kept === document.kept, `${type} touched what is kept`);
  must(
    document.people.every((person) => next.people.includes(person)),
    `${type} lost a person`,
  );
  must(
    document.versions.every((version, at) => next.versions[at] === version),
    `${type} altered what was agreed`,
  );
  must(
    document.earlierSuperseded.every((one, at) => next.earlierSuperseded[at] === one),
    `${type} forgot which plan had taken the place of this one`,
  );
  must(
    document.handOver.bars.every((bar) => next.handOver.bars.some(({ id }) => id === bar.id)),
    `${type} took a bar of the plan away`,
  );
  const about = 'id' in command ? command.id : '';
  for (const list of Object.values(planLists)) {
    const there = new Map((next[list] as readonly PlanEntry[]).map((entry) => [entry.id, entry]));
    must(there.size === next[list].length, `${type} gave two entries one id`);
    for (const entry of document[list]) {
      const now = there.get(entry.id);
      must(now !== undefined, `${type} lost ${entry.id}`);
      must(now === entry || entry.id === about, `${type} changed ${entry.id} on the way`);
      must(
        entry.trail.every((step, at) => sameJson(step, now.trail[at])),
        `${type} took a step off the trail`,
      );
      for (const bar of entry.handOver.bars) {
        const still = now.handOver.bars.find(({ id }) => id === bar.id);
        must(still !== undefined, `${type} took a bar away`);
        must(
          bar.lifted === still.lifted || (type === 'lift-bar' && still.lifted),
          `${type} lifted a bar on the way`,
        );
      }
      must(
        !entry.handOver.unclear || now.handOver.unclear || type === 'settle-hand-over',
        `${type} made clear what was unclear`,
      );
    }
  }
  for (const before of document.rules) {
    const now = next.rules.find(({ id }) => id === before.id) ?? before;
    must(
      before.changes.every((change, at) => sameJson(change, now.changes[at])),
      `${type} forgot how a rule stood`,
    );
    must(
      before.state === now.state || now.changes.length === before.changes.length + 1,
      `${type}: it stands otherwise and nobody can say why`,
    );
  }
}

describe('whatever is done', () => {
  it('nothing is lost, nothing agreed is altered, nothing else is touched, and what is left opens: 40,000 commands', () => {
    const changed: Record<string, number> = {};
    fc.assert(
      fc.property(somePlan, fc.array(someCommand, { minLength: 5, maxLength: 15 }), (start, commands) => {
        let document = frozen(start);
        for (const command of commands) {
          const next = frozen(safetyPlanReducer(document, frozen(command)));
          if (next === document) continue;
          changed[command.type] = (changed[command.type] ?? 0) + 1;
          expectNothingLost(document, next, command);
          document = next;
        }
        const opened = openSafetyPlan(document);
        must(opened.document === document && opened.issues.length === 0, 'It does not open as it is');
        must(sameJson(JSON.parse(JSON.stringify(document)), document), 'JSON cannot hold it');
      }),
      { numRuns: 4000, seed: 20240318 },
    );
    for (const type of safetyPlanCommands) expect({ [type]: changed[type] ?? 0 }).not.toEqual({ [type]: 0 });
    expect(Object.values(changed).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
  }, 240_000);

  it('it is taken back step by step to the very plan it began with, and done again to the very same', () => {
    fc.assert(
      fc.property(somePlan, fc.array(someCommand, { maxLength: 12 }), (start, commands) => {
        let history: History<SafetyPlanDocument, SafetyPlanCommand> = emptyHistory();
        let document = start;
        commands.forEach((command, at) => {
          const next = safetyPlanReducer(document, command);
          if (next === document) return;
          const step = {
            before: document,
            after: next,
            command,
            joins: safetyPlanJoins(command),
            at: at * 700,
          };
          history = recordStep(history, step);
          document = next;
        });
        const end = document;
        for (let step = stepToUndo(history, document); step; step = stepToUndo(history, document)) {
          document = step.before;
          history = undoStep(history);
        }
        must(document === start, 'Undo does not lead back to where it began');
        for (let step = stepToRedo(history, document); step; step = stepToRedo(history, document)) {
          document = step.after;
          history = redoStep(history);
        }
        must(document === end, 'Redo does not lead to where it was');
      }),
      { numRuns: 500, seed: 3 },
    );
  }, 60_000);
});
