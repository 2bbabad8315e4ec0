import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FamilyRecordDocument, FamilyTool } from '../../src/family-record/family-record.model';
import {
  familyRecordReducer,
  sliceOf,
  slicesOf,
  withSlice,
} from '../../src/family-record/family-record.model';
import { familyRecordWords } from '../../src/family-record/family-record.words';
import { diffRecords } from '../../src/family-record/record-changes.text';
import { nameStep, speakFamilyRecord } from '../../src/family-record/record-names.text';
import { mappingBoardReducer } from '../../src/mapping-board/mapping-board.model';
import { safetyNetworkReducer } from '../../src/safety-network/safety-network.model';
import { safetyPlanReducer } from '../../src/safety-plan/safety-plan.model';
import { safetyScaleReducer } from '../../src/safety-scale/safety-scale.model';
import { statementsReducer } from '../../src/statements/statements.model';
import { threeHousesReducer } from '../../src/three-houses/three-houses.model';
import { trajectoryReducer } from '../../src/trajectory/trajectory.model';
import { theWholeOfTariqAndAisha as whole } from '../../stories/families/the-whole-of-tariq-and-aisha';
import { someCommand as onNetwork } from '../safety-network/random-networks';
import { someCommand as onPlan } from '../safety-plan/random-plans';
import { someCommand as onScale } from '../safety-scale/random-scales';
import { someCommand as onStatements } from '../statements/random-statements';
import { someCommand as onSession } from '../three-houses/random-sessions';
import { someCommand as onTrajectory } from '../trajectory/random-trajectories';
import { marked } from './marked-records';
import { someRecord } from './random-records';

/** A record before and after something was done in one of its tools. */
function done<Tool extends FamilyTool, Command>(
  tool: Tool,
  someCommand: fc.Arbitrary<Command>,
  reduce: (
    document: NonNullable<ReturnType<typeof sliceOf<Tool>>>,
    command: Command,
  ) => NonNullable<ReturnType<typeof sliceOf<Tool>>>,
): fc.Arbitrary<{ before: FamilyRecordDocument; after: FamilyRecordDocument; command: Command }> {
  return fc.tuple(someRecord, someCommand).map(([record, command]) => {
    // Each text a mark that is no id, so that an id in a sentence is none that somebody wrote.
    const before = marked({ ...record, id: 'family-1' }).document;
    const [id = ''] = slicesOf(before, tool);
    const slice = sliceOf(before, tool, id);
    return { before, after: slice ? withSlice(before, reduce(slice, command)) : before, command };
  });
}

const inTools = {
  statements: done('statements', onStatements, statementsReducer),
  'safety-scale': done('safety-scale', onScale, safetyScaleReducer),
  'safety-network': done('safety-network', onNetwork, safetyNetworkReducer),
  trajectory: done('trajectory', onTrajectory, trajectoryReducer),
  'safety-plan': done('safety-plan', onPlan, safetyPlanReducer),
  'three-houses': done('three-houses', onSession, threeHousesReducer),
} as const;

/** The ids of all there is in a record, but for those that are words too. */
function idsIn(value: unknown, ids = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return ids;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'id' || key.endsWith('Id')) && typeof inner === 'string' && /[-\d]/.test(inner))
      ids.add(inner);
    idsIn(inner, ids);
  }
  return ids;
}

/** What is wrong with what is told, or null. */
function faultIn(told: readonly string[], ids: ReadonlySet<string>): string | null {
  for (const sentence of told) {
    if (sentence === '') return `Not a sentence: ${sentence}`;
    const words = new Set(sentence.split(/[\s,.:;“”"()]+/));
    const named = [...ids].find((id) => words.has(id));
    if (named !== undefined) return `An id, ${named}, in: ${sentence}`;
  }
  return null;
}

describe('what was done is told', () => {
  test.each(Object.entries(inTools))(
    'in %s, in words and never by an id; and what changed nothing is not',
    (tool, some) => {
      let changed = 0;
      let unnamed = 0;
      fc.assert(
        fc.property(
          some as fc.Arbitrary<{ before: FamilyRecordDocument; after: FamilyRecordDocument }>,
          (did) => {
            const { before, after } = did;
            const told = diffRecords(before, after);
            if (before === after) {
              expect(told).toEqual([]);
              return;
            }
            changed += 1;
            expect(told.length).toBeGreaterThan(0);
            if (told.includes(familyRecordWords['change.other'])) {
              // What was answered unseen by one another is told of only when all of it is shown.
              const isHidden = before.tools['safety-scale'].some(({ rounds }) =>
                rounds.some(({ hidden }) => hidden),
              );
              if (tool !== 'safety-scale' || !isHidden) unnamed += 1;
            }
            const fault = faultIn(told, new Set([...idsIn(before), ...idsIn(after)]));
            if (fault !== null) throw new Error(fault);
          },
        ),
        { numRuns: 150, seed: 71 },
      );
      expect(changed).toBeGreaterThan(10);
      expect(unnamed).toBe(0);
    },
  );

  test('on the map, under the heading a thing stands under', () => {
    const [id = ''] = slicesOf(whole, 'mapping-board');
    const board = sliceOf(whole, 'mapping-board', id);
    const [item] = board?.items ?? [];
    if (!board || !item) throw new Error('not there');
    const edited = withSlice(
      whole,
      mappingBoardReducer(board, { type: 'edit-text', id: item.id, text: 'Nani stays over' }),
    );
    expect(diffRecords(whole, edited).join()).toContain('Nani stays over');
    const removed = withSlice(
      whole,
      mappingBoardReducer(board, { type: 'remove-item', id: item.id, why: '' }),
    );
    expect(diffRecords(whole, removed)).toHaveLength(1);
    expect(faultIn([...diffRecords(whole, edited), ...diffRecords(whole, removed)], idsIn(whole))).toBeNull();
  });

  test('of people, by name', () => {
    const zoe = { id: 'p99', name: 'Zoe', kind: 'naturallyConnected', role: '' } as const;
    const added = familyRecordReducer(whole, { type: 'add-person', person: zoe });
    expect(diffRecords(whole, added)).toEqual(['Zoe was added to the list of people']);
    const out = familyRecordReducer(added, {
      type: 'remove-person',
      id: 'r1',
      personId: 'p99',
      why: 'Asked',
    });
    expect(diffRecords(added, out)).toEqual(['Zoe was taken out of the list of people']);
    const back = familyRecordReducer(out, { type: 'put-back-person', personId: 'p99', why: '' });
    expect(diffRecords(out, back)).toEqual(['Zoe was put back into the list of people']);
  });

  test('and not at all where two records say the same, in whatever order their keys stand', () => {
    const copy = JSON.parse(JSON.stringify(whole)) as FamilyRecordDocument;
    expect(diffRecords(whole, copy)).toEqual([]);
    const turned = Object.fromEntries(Object.entries(copy).reverse()) as unknown as FamilyRecordDocument;
    expect(diffRecords(whole, turned)).toEqual([]);
  });
});

describe('what is told of a link between a danger and a stage', () => {
  const danger = whole.tools.statements.flatMap(({ dangers }) => dangers)[0];
  const stage = whole.tools.trajectory.flatMap(({ stages }) => stages)[0];
  const unlinked = { ...whole, stageLinks: [] };
  const linked = familyRecordReducer(unlinked, {
    type: 'link-stage',
    id: 'link',
    statementId: danger?.id ?? '',
    stageId: stage?.id ?? '',
  });

  test('is which danger and which stage, both ways', () => {
    const gone = familyRecordReducer(linked, { type: 'unlink-stage', id: 'link', why: '' });
    const [made, undone] = [diffRecords(unlinked, linked), diffRecords(linked, gone)];
    for (const [told] of [made, undone]) {
      expect(told).toContain((danger?.title || danger?.text || '-').slice(0, 20));
      expect(told).toContain((stage?.title ?? '-').slice(0, 20));
    }
    expect(made[0]).not.toContain('no longer');
    expect(undone[0]).toContain('no longer');
    // Undo takes the link out of the record altogether.
    expect(diffRecords(linked, unlinked)).toEqual(undone);
  });

  test('is only that something changed, where nothing was linked or taken out by it', () => {
    const gone = familyRecordReducer(linked, { type: 'unlink-stage', id: 'link', why: 'A' });
    const why = gone.stageLinks.map((one) => ({
      ...one,
      removed: one.removed && { ...one.removed, why: 'B' },
    }));
    expect(diffRecords(gone, { ...gone, stageLinks: why })).toEqual([familyRecordWords['change.link']]);
  });
});

describe('a step by its name', () => {
  const say = speakFamilyRecord({}, 'en-GB');
  const [plan] = slicesOf(whole, 'safety-plan').map((id) => sliceOf(whole, 'safety-plan', id));
  const [houses] = slicesOf(whole, 'three-houses').map((id) => sliceOf(whole, 'three-houses', id));
  const commandOf = (document: typeof plan | typeof houses) => {
    if (!document) throw new Error('the family has no such document');
    return { command: { type: 'change-slice', document } as const };
  };

  test('is what it changed, and how much more', () => {
    expect(nameStep(say, commandOf(plan), ['Added: a rule'])).toBe('Added: a rule');
    expect(nameStep(say, commandOf(plan), ['A', 'B', 'C'])).toBe('A, and 2 more changes');
    expect(nameStep(say, commandOf(plan), [])).toBe(familyRecordWords['change.other']);
  });

  test('says nothing of what a child made, as the page may be covered', () => {
    const name = nameStep(say, commandOf(houses), ['Added to With the child: “the dark stairs”']);
    expect(name).toContain('With the child');
    expect(name).not.toContain('stairs');
  });
});
