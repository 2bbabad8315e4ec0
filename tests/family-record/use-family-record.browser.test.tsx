import { act, renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useFamilyRecord } from '../../src/family-record';
import type { FamilyRecordDocument, FamilyTool } from '../../src/family-record';
import { safetyPlanReducer } from '../../src/safety-plan/safety-plan.model';
import { theWholeOfTariqAndAisha as family } from '../../stories/families/the-whole-of-tariq-and-aisha';

/** A page with a record on it that the host holds as a string, as a form would. */
function usePage(saved: unknown, told: FamilyRecordDocument[], readOnly = false) {
  return useFamilyRecord({
    defaultValue: saved,
    onChange: (record) => void told.push(record),
    readOnly,
    author: () => ({ by: 'helen', at: '2026-03-20T10:00:00Z' }),
  });
}

const idOf = (record: FamilyRecordDocument, tool: FamilyTool) => record.tools[tool][0]?.id ?? '';

function show(saved: unknown, readOnly = false) {
  const told: FamilyRecordDocument[] = [];
  const { result, rerender } = renderHook(() => usePage(saved, told, readOnly));
  const now = () => result.current;
  const plan = () => {
    const slice = now().slice('safety-plan', idOf(now().record, 'safety-plan'));
    if (!slice) throw new Error('the family has no plan');
    return slice;
  };
  return { told, now, plan, rerender };
}

describe('a page with all the tools of a family', () => {
  test('opens the record from an object or from its string, and tells of no change', () => {
    const { told, now } = show(family);
    const asText = show(JSON.stringify(family));
    expect(now().opened.status).toBe('opened');
    expect(asText.now().record).toEqual(now().record);
    expect(told).toEqual([]);
    expect(asText.told).toEqual([]);
  });

  test('gives each component the very same slice until something of it changes', () => {
    const { now, plan, rerender, told } = show(family);
    const before = plan();
    const board = () => now().slice('mapping-board', idOf(now().record, 'mapping-board'));
    const boardBefore = board();
    rerender();
    expect(plan()).toBe(before);
    act(() => before.onChange(before.value));
    expect(told).toEqual([]);
    act(() => plan().onChange(safetyPlanReducer(before.value, { type: 'set-title', title: 'Our nights' })));
    expect(told).toHaveLength(1);
    expect(plan().value.title).toBe('Our nights');
    expect(board()).toBe(boardBefore);
  });

  test('renames a person in every tool at once, and one undo takes it back in all', () => {
    const { now, plan, told } = show(family);
    const person = now().people[0];
    if (!person) throw new Error('the family has nobody');
    const nameIn = (people: readonly { id: string; name: string }[]) =>
      people.find(({ id }) => id === person.id)?.name;
    act(() => now().renamePerson(person.id, 'Somebody Else'));
    expect(nameIn(now().people)).toBe('Somebody Else');
    const namesOfPlan = () => nameIn(plan().value.people);
    expect([undefined, 'Somebody Else']).toContain(namesOfPlan());
    expect(now().undoName).toContain('Somebody Else');
    act(() => now().undo());
    expect(now().record).toEqual(told.at(-1));
    expect(nameIn(now().people)).toBe(person.name);
    expect(now().redoName).toContain('Somebody Else');
  });

  test('marks somebody who is taken out, says what is left without a name, and puts them back', () => {
    const { now } = show(family);
    const { plan } = show(family);
    const someone = plan().value.people[0];
    if (!someone) throw new Error('the plan knows nobody');
    expect(now().leftWithout(someone.id).length).toBeGreaterThan(0);
    act(() => now().removePerson(someone.id, 'Named by mistake'));
    expect(now().people.some(({ id }) => id === someone.id)).toBe(false);
    expect(JSON.stringify(now().record)).toContain(someone.name);
    act(() => now().putBackPerson(someone.id, ''));
    expect(now().people.some(({ id }) => id === someone.id)).toBe(true);
  });

  test('read only: nothing changes, whatever is asked', () => {
    const { now, plan, told } = show(family, true);
    expect(plan().readOnly).toBe(true);
    const person = now().people[0];
    act(() => now().renamePerson(person?.id ?? '', 'Somebody Else'));
    expect(told).toEqual([]);
    expect(now().people[0]).toBe(person);
  });

  test('has no slice of a document that is not there', () => {
    expect(show(family).now().slice('safety-plan', 'no such plan')).toBeNull();
  });
});
