import { describe, expect, test } from 'vitest';
import type { FamilyRecordDocument } from '../../src/family-record';
import {
  createFamilyRecord,
  familyRecordReducer,
  familyTools,
  offersFor,
  projectRecord,
  sliceOf,
  withSlice,
} from '../../src/family-record';
import { wholeFamilies } from '../../stories/families/whole-families';

const { record } = wholeFamilies.tariqAndAisha;
const families = Object.entries(wholeFamilies);

const idsOf = (offers: object) =>
  Object.values(offers as Record<string, readonly { id?: string; scaleId?: string }[]>).flatMap((list) =>
    list.map(({ id, scaleId }) => id ?? scaleId),
  );

/** Takes something out of a document of the record, as its tool would. */
function without(record: FamilyRecordDocument, list: 'dangers' | 'goals', id: string): FamilyRecordDocument {
  const statements = record.tools.statements.map((one) => ({
    ...one,
    [list]: one[list].map((entry) =>
      entry.id === id ? { ...entry, removed: { at: null, by: null, why: '' } } : entry,
    ),
  }));
  return { ...record, tools: { ...record.tools, statements } };
}

describe('what a tool may point at in the others', () => {
  test('is every danger, goal, plan, scale and answer, by its id and in its words', () => {
    const { dangers, goals, plans } = offersFor(record, 'safety-plan');
    expect(dangers.map(({ id }) => id)).toContain('danger-nights');
    expect(goals.map(({ id }) => id)).toContain('goal-nights');
    expect(plans.map(({ id }) => id)).toEqual(record.tools['safety-plan'].map(({ id }) => id));
    expect(offersFor(record, 'statements').mapItems.length).toBeGreaterThan(5);
    expect(offersFor(record, 'trajectory').ratings.length).toBeGreaterThan(1);
    expect([...dangers, ...goals].every(({ text }) => text.trim() !== '')).toBe(true);
  });

  test.each(['dangers', 'goals'] as const)('is not one of the %s that were taken out', (list) => {
    const id = list === 'dangers' ? 'danger-nights' : 'goal-nights';
    const offered = (of: FamilyRecordDocument) => offersFor(of, 'safety-plan')[list].map((one) => one.id);
    expect(offered(record)).toContain(id);
    expect(offered(without(record, list, id))).not.toContain(id);
  });

  test('is the very same list while what it is made of is the same', () => {
    const [before, after] = [record, familyRecordReducer(record, renaming)];
    expect(after).not.toBe(before);
    for (const tool of ['statements', 'trajectory', 'safety-plan'] as const)
      for (const [name, list] of Object.entries(offersFor(before, tool)))
        expect((offersFor(after, tool) as unknown as Record<string, unknown>)[name]).toBe(list);
  });

  test('is no answer of a round that is still hidden', () => {
    const [part] = record.tools['safety-scale'];
    const scale = part && sliceOf(record, 'safety-scale', part.id);
    if (!scale) throw new Error('the family has no scale');
    const answers = (hidden: boolean) => {
      const rounds = scale.rounds.map((round) => ({ ...round, hidden }));
      const { ratings } = offersFor(withSlice(record, { ...scale, rounds }), 'trajectory');
      return ratings.filter(({ scaleId }) => scaleId === scale.id).length;
    };
    expect(answers(false)).toBe(scale.ratings.length);
    expect(answers(true)).toBe(0);
  });

  test.each(families)('of a copy is no more than the copy has (%s)', (_, { record: whole }) => {
    for (const person of whole.people) {
      const kind = person.kind === 'naturallyConnected' ? 'networkMember' : person.kind;
      const copy = projectRecord(whole, { kind, personId: person.id });
      const text = JSON.stringify(copy);
      for (const tool of familyTools)
        for (const id of idsOf(offersFor(copy, tool))) expect(text).toContain(JSON.stringify(id));
    }
  });
});

const renaming = { type: 'rename-person', personId: 'c1', name: 'Another name' } as const;

test('a record of nothing offers nothing', () => {
  const empty = createFamilyRecord({ id: 'empty' });
  expect(familyTools.flatMap((tool) => idsOf(offersFor(empty, tool)))).toEqual([]);
});
