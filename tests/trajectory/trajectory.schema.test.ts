import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
import { damagedDocuments, expectAnythingOpens, expectUnknownFieldsStay } from '../support/damaged-documents';
import { someTrajectory } from './random-trajectories';

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

describe('whatever was saved', () => {
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

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<TrajectoryDocument>({
      sound,
      open: openTrajectory,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        stages: saved.stages.map((one) => ({ ...one, [key]: value })),
      }),
    });
  });

  it('trajectories open, valid and complete, and open again to the same: 100,000 damaged documents', () => {
    expectAnythingOpens({
      anything: damagedDocuments(sound, { id: 'stage-1', texts: ['Dee has a key', 'week 3'] }),
      open: openTrajectory,
      schema: trajectorySchema,
      runs: 100_000,
      seed: 20240304,
    });
  }, 600_000);
});

it('says nothing of what is as it should be', () => {
  expect(codesOf(trajectory)).toEqual([]);
});
