import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type { TrajectoryCommand, TrajectoryDocument } from '../../src/trajectory/trajectory.model';
import {
  bottomLineDetails,
  createBottomLine,
  createLane,
  createNextStep,
  createStage,
  createTrajectory,
  laneDetails,
  nextStepDetails,
  planInWeeks,
  planOnDates,
  stageDetails,
  stagesBefore,
  trajectoryCommands,
  trajectoryLists,
  trajectoryReducer,
} from '../../src/trajectory/trajectory.model';
import { openTrajectory } from '../../src/trajectory/trajectory.schema';
import { frozen } from '../support/frozen';
import { someCommand, someIntents, someTrajectory } from './random-trajectories';

const date = (iso: string) => ({ said: '', iso });
const stage = (id: string, more: Partial<Parameters<typeof createStage>[0]> = {}) =>
  createStage({ id, title: `Stage ${id}`, ...more });
const documentOf = (more: Partial<TrajectoryDocument> = {}): TrajectoryDocument =>
  frozen({
    ...createTrajectory({
      id: 't',
      lanes: [createLane({ id: 'mum', title: 'Mum’s path' })],
      stages: [
        stage('s1', { status: 'done', planned: planOnDates(date('2024-03-04')) }),
        stage('s2', { status: 'happening', planned: planInWeeks(3) }),
        stage('s3'),
      ],
      bottomLines: [createBottomLine({ id: 'b1', text: 'The children know the plan.' })],
      nextSteps: [createNextStep({ id: 'n1', text: 'Mum asks Dee.' })],
    }),
    ...more,
  });
const after = (document: TrajectoryDocument, ...commands: TrajectoryCommand[]) =>
  commands.reduce(trajectoryReducer, document);
const stageIn = (document: TrajectoryDocument, id: string) => document.stages.find((one) => one.id === id);
const helen = { by: 'p3', at: '2024-03-11T09:30:00.000Z' };

describe('what is new', () => {
  it('is empty, in British English, and opens without a word', () => {
    const document = createTrajectory({ id: 't' });
    expect(document).toMatchObject({ lang: 'en-GB', title: '', stages: [], start: null, kept: [] });
    expect(openTrajectory(document)).toEqual({ status: 'opened', document, issues: [] });
  });

  it('claims nothing: no time, no level of contact, nothing met, and in no copy for the family', () => {
    expect(stage('s')).toMatchObject({
      kind: null,
      contactLevel: null,
      planned: null,
      actual: null,
      checkpoint: null,
      status: 'planned',
      changes: [],
      visibility: { level: 'notDecided', notShownTo: [] },
    });
    expect(createBottomLine({ id: 'b', text: 'x' })).toMatchObject({ met: null, how: '' });
    expect(createNextStep({ id: 'n', text: 'x' })).toMatchObject({ owners: [], when: null, done: false });
  });
});

describe('planning', () => {
  it('for the first time takes the place of nothing', () => {
    const next = after(documentOf(), { type: 'plan-stage', id: 's3', planned: planInWeeks(8), why: '' });
    expect(stageIn(next, 's3')).toMatchObject({ planned: planInWeeks(8), earlierPlans: [] });
  });

  it('again keeps every plan that stood before, with who, when and why', () => {
    const second = planOnDates(date('2024-04-01'), date('2024-04-05'));
    const next = after(
      documentOf(),
      { type: 'plan-stage', id: 's2', planned: second, why: 'Gran was ill', ...helen },
      { type: 'plan-stage', id: 's2', planned: null, why: 'Nobody can say yet', ...helen },
      { type: 'plan-stage', id: 's2', planned: planInWeeks(9), why: '' },
    );
    expect(stageIn(next, 's2')).toMatchObject({
      planned: planInWeeks(9),
      earlierPlans: [
        { planned: planInWeeks(3), why: 'Gran was ill', ...helen },
        { planned: second, why: 'Nobody can say yet', ...helen },
        { planned: null, why: '', by: null, at: null },
      ],
    });
  });

  it('to the same time changes nothing, and a plan that names no time is none', () => {
    const document = documentOf();
    expect(after(document, { type: 'plan-stage', id: 's2', planned: planInWeeks(3), why: 'x' })).toBe(
      document,
    );
    const nothing = { from: { said: '', iso: null }, to: null, week: null, toWeek: null };
    expect(after(document, { type: 'plan-stage', id: 's3', planned: nothing, why: '' })).toBe(document);
  });

  it.each([0, -1, 1.5, 1001, NaN])('week %s is none', (week) => {
    const document = documentOf();
    expect(after(document, { type: 'plan-stage', id: 's3', planned: planInWeeks(week), why: '' })).toBe(
      document,
    );
  });

  it('the whole way again keeps the dates that stood before', () => {
    const first = after(documentOf(), {
      type: 'set-dates',
      start: date('2024-03-04'),
      targetClosure: null,
      why: '',
    });
    expect(first).toMatchObject({ start: date('2024-03-04'), earlierDates: [] });
    const withClosure = after(first, {
      type: 'set-dates',
      start: date('2024-03-04'),
      targetClosure: date('2024-07'),
      why: '',
    });
    expect(withClosure.earlierDates).toEqual([]);
    const next = after(withClosure, {
      type: 'set-dates',
      start: date('2024-03-11'),
      targetClosure: date('2024-07'),
      why: 'The meeting was moved',
      ...helen,
    });
    expect(next.earlierDates).toEqual([
      { start: date('2024-03-04'), targetClosure: date('2024-07'), why: 'The meeting was moved', ...helen },
    ]);
  });
});

describe('how a stage stands', () => {
  it('keeps from what to what, who, when and why, and when it really was', () => {
    const next = after(documentOf(), {
      type: 'set-status',
      id: 's2',
      status: 'done',
      why: 'Everyone came',
      on: date('2024-03-20'),
      ...helen,
    });
    expect(stageIn(next, 's2')).toMatchObject({
      status: 'done',
      actual: date('2024-03-20'),
      changes: [{ from: 'happening', to: 'done', backTo: null, why: 'Everyone came', ...helen }],
      planned: planInWeeks(3),
    });
  });

  it('the same again changes nothing', () => {
    const document = documentOf();
    expect(after(document, { type: 'set-status', id: 's2', status: 'happening', why: 'again' })).toBe(
      document,
    );
  });

  it('that it was stepped back from is said by going back alone', () => {
    const document = documentOf();
    expect(after(document, { type: 'set-status', id: 's2', status: 'steppedBack', why: 'x' })).toBe(document);
  });
});

describe('going back a step', () => {
  const back = { type: 'step-back', id: 's2', toId: 's1', why: 'Two late nights', ...helen } as const;

  it('says why on both stages, and leaves every plan as it was', () => {
    const document = documentOf();
    const next = after(document, back);
    expect(stageIn(next, 's2')).toMatchObject({
      status: 'steppedBack',
      changes: [{ from: 'happening', to: 'steppedBack', backTo: 's1', why: 'Two late nights', ...helen }],
    });
    expect(stageIn(next, 's1')).toMatchObject({
      status: 'happening',
      changes: [{ from: 'done', to: 'happening', why: 'Two late nights', ...helen }],
    });
    for (const id of ['s1', 's2', 's3']) {
      expect(stageIn(next, id)?.planned).toEqual(stageIn(document, id)?.planned);
      expect(stageIn(next, id)?.earlierPlans).toEqual([]);
    }
    expect(stageIn(next, 's3')).toBe(stageIn(document, 's3'));
  });

  it('need not say to which', () => {
    const next = after(documentOf(), { ...back, toId: null });
    expect(next.stages.map(({ status }) => status)).toEqual(['done', 'steppedBack', 'planned']);
  });

  it.each<[string, Partial<typeof back> | { toId: string } | { id: string } | { why: string }]>([
    ['without a reason', { why: '  ' }],
    ['from what was never begun', { id: 's3' }],
    ['to a later one', { toId: 's3' }],
    ['to itself', { toId: 's2' }],
    ['to what is not there', { toId: 'nothing here' }],
    ['from what is not there', { id: 'nothing here' }],
  ])('%s changes nothing', (_, more) => {
    const document = documentOf();
    expect(after(document, { ...back, ...more })).toBe(document);
  });

  it('never leads to what was taken out', () => {
    const document = after(documentOf(), { type: 'remove-entry', of: 'stage', id: 's1', why: '' });
    expect(stagesBefore(document, 's3').map(({ id }) => id)).toEqual(['s2']);
    expect(after(document, back)).toBe(document);
  });
});

describe('the order', () => {
  const order = (document: TrajectoryDocument) => document.stages.map(({ id }) => id).join(' ');

  it.each<[string, string | null, string]>([
    ['s3', 's1', 's3 s1 s2'],
    ['s1', null, 's2 s3 s1'],
    ['s1', 's3', 's2 s1 s3'],
  ])('%s before %s: %s', (id, before, expected) => {
    expect(order(after(documentOf(), { type: 'move-stage', id, laneId: null, before }))).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['s1', 's2'],
    ['s2', 's2'],
    ['s3', null],
    ['s1', 'nothing here'],
    ['nothing here', null],
  ])('%s before %s changes nothing', (id, before) => {
    const document = documentOf();
    expect(after(document, { type: 'move-stage', id, laneId: null, before })).toBe(document);
  });

  it('a stage goes to a path of its own and stays where it is among the others', () => {
    const next = after(documentOf(), { type: 'move-stage', id: 's2', laneId: 'mum', before: 's3', ...helen });
    expect(order(next)).toBe('s1 s2 s3');
    expect(stageIn(next, 's2')).toMatchObject({ laneId: 'mum', editedBy: 'p3' });
  });

  it('never to a path that is not there, or was taken out', () => {
    const document = documentOf();
    expect(after(document, { type: 'move-stage', id: 's2', laneId: 'dad', before: null })).toBe(document);
    const without = after(document, { type: 'remove-entry', of: 'lane', id: 'mum', why: '' });
    expect(after(without, { type: 'move-stage', id: 's2', laneId: 'mum', before: null })).toBe(without);
    expect(after(without, { type: 'add-stage', id: 's4', title: 'x', laneId: 'mum' })).toBe(without);
  });
});

describe('the order of bottom lines, next steps and paths', () => {
  const three = createTrajectory({
    id: 't',
    bottomLines: ['a', 'b', 'c'].map((id) => createBottomLine({ id, text: id })),
    nextSteps: ['a', 'b', 'c'].map((id) => createNextStep({ id, text: id })),
    lanes: ['a', 'b', 'c'].map((id) => createLane({ id, title: id })),
  });

  it.each(['bottomLine', 'nextStep', 'lane'] as const)('of the kind %s is changed by nothing else', (of) => {
    const next = after(three, { type: 'move-entry', of, id: 'c', before: 'a' });
    const list = trajectoryLists[of];
    expect(next[list].map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect({ ...next, [list]: three[list] }).toEqual(three);
    expect(after(next, { type: 'move-entry', of, id: 'c', before: null })[list].map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it.each<[string, string, string | null]>([
    ['bottomLine', 'a', 'b'],
    ['bottomLine', 'a', 'a'],
    ['nextStep', 'c', null],
    ['lane', 'a', 'nothing here'],
    ['lane', 'nothing here', null],
    ['stage', 'a', null],
    ['people', 'a', null],
  ])('%s %s before %s changes nothing', (of, id, before) => {
    expect(after(three, { type: 'move-entry', of, id, before } as TrajectoryCommand)).toBe(three);
  });
});

describe('a bottom line', () => {
  const met = { on: date('2024-04-02'), saidBy: ['p2', 'p3'], evidence: 'Tariq told it to Helen.' };

  it('is met on a day, by what somebody says they saw; and what was said before is kept', () => {
    const first = after(documentOf(), { type: 'meet-bottom-line', id: 'b1', met, why: '', ...helen });
    expect(first.bottomLines[0]).toMatchObject({ met, earlierMet: [] });
    const next = after(first, {
      type: 'meet-bottom-line',
      id: 'b1',
      met: null,
      why: 'He had forgotten',
      ...helen,
    });
    expect(next.bottomLines[0]).toMatchObject({
      met: null,
      earlierMet: [{ met, why: 'He had forgotten', ...helen }],
    });
  });

  it('that is met already, in the same words, stays the very same', () => {
    const first = after(documentOf(), { type: 'meet-bottom-line', id: 'b1', met, why: '' });
    expect(after(first, { type: 'meet-bottom-line', id: 'b1', met, why: 'again' })).toBe(first);
  });
});

describe('a next step', () => {
  it('is done on a day, or on one nobody has said', () => {
    const done = after(documentOf(), {
      type: 'finish-next-step',
      id: 'n1',
      done: true,
      on: date('2024-03-08'),
    });
    expect(done.nextSteps[0]).toMatchObject({ done: true, doneOn: date('2024-03-08') });
    const not = after(done, { type: 'finish-next-step', id: 'n1', done: false, on: date('2024-03-08') });
    expect(not.nextSteps[0]).toMatchObject({ done: false, doneOn: null });
  });
});

describe('an arrangement', () => {
  const command = {
    type: 'begin-with-preset',
    preset: 'reunification',
    stages: [
      {
        id: 'x1',
        title: 'Watched by a worker',
        kind: 'contact',
        contactLevel: 'professionalSupervised',
        week: 2,
      },
      { id: 'x2', title: 'Home' },
    ],
    bottomLines: [{ id: 'y1', text: 'A network is there.' }],
    ...helen,
  } as const;

  it('puts its stages behind what is there', () => {
    const next = after(documentOf(), command);
    expect(next.preset).toBe('reunification');
    expect(next.stages.slice(3)).toMatchObject([
      { id: 'x1', planned: planInWeeks(2), contactLevel: 'professionalSupervised', recordedBy: 'p3' },
      { id: 'x2', planned: null, kind: null },
    ]);
    expect(next.bottomLines.map(({ id }) => id)).toEqual(['b1', 'y1']);
  });

  it.each<[string, object]>([
    ['with an id that is taken', { stages: [{ id: 's1', title: 'x' }] }],
    ['with one id twice', { stages: [{ id: 'x', title: 'x' }], bottomLines: [{ id: 'x', text: 'x' }] }],
    ['with a stage that says nothing', { stages: [{ id: 'x', title: ' ' }] }],
    ['with a level nobody knows', { stages: [{ id: 'x', title: 'x', contactLevel: 'free' }] }],
    ['with week nought', { stages: [{ id: 'x', title: 'x', week: 0 }] }],
    ['with nothing', { stages: [], bottomLines: [] }],
    ['that is none', { stages: [null] }],
    ['that is a text', { stages: 'all' }],
  ])('%s changes nothing at all', (_, more) => {
    const document = documentOf();
    expect(after(document, { ...command, ...more })).toBe(document);
  });
});

describe('what was taken out', () => {
  it.each(['stage', 'bottomLine', 'nextStep', 'lane'] as const)(
    '%s: stays, and says who, when and why',
    (of) => {
      const id = { stage: 's1', bottomLine: 'b1', nextStep: 'n1', lane: 'mum' }[of];
      const document = documentOf();
      const gone = after(document, { type: 'remove-entry', of, id, why: 'Said twice', ...helen });
      const entry = gone[trajectoryLists[of]].find((one) => one.id === id);
      expect(entry?.removed).toEqual({ why: 'Said twice', ...helen });
      expect(after(gone, { type: 'remove-entry', of, id, why: 'again' })).toBe(gone);
      const back = after(gone, { type: 'restore-entry', of, id, why: '' });
      expect(back[trajectoryLists[of]].find((one) => one.id === id)).toMatchObject({
        removed: null,
        trail: [
          { act: 'removed', why: 'Said twice', ...helen },
          { act: 'restored', why: '', by: null, at: null },
        ],
      });
    },
  );
});

/** Values that a field may be given by a host that was written without types. */
const nonsense: readonly unknown[] = [
  undefined,
  NaN,
  -1,
  1.5,
  4n,
  Symbol('no text'),
  () => 'no text',
  new Date(NaN),
  { said: '', iso: '2023-02-30' },
  { said: 4, iso: null },
  { level: 'familyOnly', notShownTo: [] },
  { from: null, to: null, week: 0, toWeek: null },
  { from: '2024', to: null, week: null, toWeek: null },
  { scaleId: 4, hopedFor: null },
  { scaleId: 'x', hopedFor: NaN },
  { on: null, saidBy: 'p1', evidence: '' },
  [4],
  [null],
  [{ who: 'p1', text: 'stays' }],
  [{ id: 'x', title: 4 }],
  Object.assign(['p1'], { more: 'than a list' }),
  JSON.parse('[{"__proto__":{"polluted":true},"who":[],"text":""}]'),
  new Proxy(['p1'], {
    get: () => {
      throw new Error('hostile');
    },
  }),
];

describe('a value that its field cannot hold', () => {
  it.each([
    ...stageDetails.map((detail) => ['change-stage', 's1', detail] as const),
    ...bottomLineDetails.map((detail) => ['change-bottom-line', 'b1', detail] as const),
    ...nextStepDetails.map((detail) => ['change-next-step', 'n1', detail] as const),
    ...laneDetails.map((detail) => ['change-lane', 'mum', detail] as const),
  ])('%s %s %s: changes nothing, throws nothing, and what is saved opens', (type, id, detail) => {
    const document = documentOf();
    let refused = 0;
    for (const value of nonsense) {
      const next = after(document, { type, id, detail, value } as unknown as TrajectoryCommand);
      if (next === document) refused += 1;
      else expect(openTrajectory(next)).toMatchObject({ issues: [], status: 'opened' });
    }
    expect(refused).toBeGreaterThan(nonsense.length - 4);
  });

  it.each([
    'id',
    'removed',
    'recordedBy',
    'status',
    'planned',
    'earlierPlans',
    'changes',
    'met',
    '__proto__',
  ])('%s is no detail, and stays', (detail) => {
    const document = documentOf();
    for (const [type, id] of [
      ['change-stage', 's1'],
      ['change-bottom-line', 'b1'],
      ['change-next-step', 'n1'],
      ['change-lane', 'mum'],
    ])
      expect(after(document, { type, id, detail, value: 'x' } as unknown as TrajectoryCommand)).toBe(
        document,
      );
  });

  it('of every command, with each of its fields as something else: nothing thrown, and what is left opens', () => {
    const document = documentOf();
    for (const type of trajectoryCommands) {
      expect(trajectoryReducer(document, { type } as unknown as TrajectoryCommand)).toBe(document);
      for (const command of fc.sample(someIntents[type], { numRuns: 10, seed: 4 })) {
        for (const key of Object.keys(command).filter((one) => one !== 'type')) {
          for (const value of nonsense) {
            const next = trajectoryReducer(document, { ...command, [key]: value });
            if (next !== document) expect(openTrajectory(next).issues).toEqual([]);
          }
        }
      }
    }
    expect('polluted' in {}).toBe(false);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a text', 'add-stage'],
    ['from the future', { type: 'from the future' }],
    ['of a kind that every object has', { type: 'remove-entry', of: 'constructor', id: 's1', why: '' }],
  ])('%s is no command', (_, command) => {
    const document = documentOf();
    expect(trajectoryReducer(document, command as TrajectoryCommand)).toBe(document);
  });
});

describe('whatever is done', () => {
  it('nothing is lost, nothing else is touched, and what is left opens: 20,000 commands', () => {
    const changed: Record<string, number> = {};
    fc.assert(
      fc.property(
        someTrajectory,
        fc.array(someCommand, { minLength: 1, maxLength: 10 }),
        (start, commands) => {
          let document = frozen(start);
          for (const command of commands) {
            const next = frozen(trajectoryReducer(document, command));
            if (next === document) continue;
            changed[command.type] = (changed[command.type] ?? 0) + 1;
            if (sameJson(next, document))
              throw new Error(`${command.type}: another object that says the same`);
            for (const list of ['stages', 'bottomLines', 'nextSteps', 'lanes'] as const) {
              const there = new Map(next[list].map((entry) => [entry.id, entry]));
              for (const entry of document[list]) {
                const now = there.get(entry.id);
                if (!now) throw new Error(`${command.type}: ${entry.id} is gone`);
                const about = 'id' in command ? command.id : '';
                const alsoAbout = command.type === 'step-back' ? command.toId : '';
                if (now !== entry && entry.id !== about && entry.id !== alsoAbout)
                  throw new Error(`${command.type}: ${entry.id} changed with another`);
                if (now.trail.length < entry.trail.length)
                  throw new Error(`${command.type}: a shorter trail`);
                if ('earlierPlans' in now && 'earlierPlans' in entry) {
                  const kept = entry.earlierPlans.every((plan, at) => sameJson(plan, now.earlierPlans[at]));
                  const keeps = entry.changes.every((change, at) => sameJson(change, now.changes[at]));
                  if (!kept || !keeps) throw new Error(`${command.type}: a plan or a change is gone`);
                  const replanned = entry.planned !== null && !sameJson(entry.planned, now.planned);
                  const last = now.earlierPlans[now.earlierPlans.length - 1];
                  if (replanned && !sameJson(last?.planned, entry.planned))
                    throw new Error(`${command.type}: the plan that stood is not kept`);
                  if (entry.status !== now.status && now.changes.length !== entry.changes.length + 1)
                    throw new Error(`${command.type}: it stands otherwise and nobody can say why`);
                }
              }
            }
            document = next;
          }
          const opened = openTrajectory(document);
          if (opened.document !== document || opened.issues.length > 0)
            throw new Error(`It opens with ${opened.issues.map(({ sentence }) => sentence).join()}`);
        },
      ),
      { numRuns: 4000, seed: 20240318 },
    );
    for (const type of trajectoryCommands) expect({ [type]: changed[type] ?? 0 }).not.toEqual({ [type]: 0 });
    expect(Object.values(changed).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(4000);
  }, 120_000);
});
