import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createFamilyRecord,
  familyRecordReducer,
  familyTools,
  sliceOf,
  slicesOf,
  toolOfKind,
  withSlice,
} from '../../src/family-record/family-record.model';
import {
  familyRecordToHtml,
  familyRecordToText,
  leftWithoutName,
  toCsv,
} from '../../src/family-record/family-record.text';
import { diffRecords } from '../../src/family-record/record-changes.text';
import { brokenLinks, whatLinksTo } from '../../src/family-record/record-links.model';
import { safetyScaleReducer } from '../../src/safety-scale/safety-scale.model';
import { theWholeOfTariqAndAisha as whole } from '../../stories/families/the-whole-of-tariq-and-aisha';
import { someRecord } from './random-records';

const scaleId = slicesOf(whole, 'safety-scale')[0] ?? '';

describe('a slice of a record', () => {
  test('comes back as it went, and changes nothing where nothing changed', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        for (const tool of familyTools)
          for (const id of slicesOf(record, tool)) {
            const slice = sliceOf(record, tool, id);
            if (!slice) throw new Error('not there');
            expect(toolOfKind(slice.kind)).toBe(tool);
            expect(sliceOf(record, tool, id)).toBe(slice);
            expect(withSlice(record, slice)).toBe(record);
            const copied = JSON.parse(JSON.stringify(slice)) as typeof slice;
            expect(withSlice(record, copied)).toBe(record);
          }
      }),
      { numRuns: 100, seed: 41 },
    );
  });

  test('is of the same words after a detour through an empty record', () => {
    for (const tool of familyTools)
      for (const id of slicesOf(whole, tool)) {
        const slice = sliceOf(whole, tool, id);
        if (!slice) throw new Error('not there');
        const other = withSlice(createFamilyRecord({ id: 'other' }), slice);
        expect(sliceOf(other, tool, id)).toEqual(slice);
      }
  });
});

describe('the people of a record', () => {
  test('are renamed everywhere at once', () => {
    const record = familyRecordReducer(whole, { type: 'rename-person', personId: 'p2', name: 'Nani' });
    for (const tool of familyTools)
      for (const id of slicesOf(record, tool))
        expect(sliceOf(record, tool, id)?.people.find((one) => one.id === 'p2')?.name).toBe('Nani');
    expect(diffRecords(whole, record)).toEqual(['Gran (Salma) is now called Nani']);
  });

  test('who are taken out stay where they are spoken of, and can be put back', () => {
    const out = familyRecordReducer(whole, { type: 'remove-person', id: 'r1', personId: 'p2', why: 'Asked' });
    expect(out.people).toBe(whole.people);
    expect(sliceOf(out, 'safety-scale', scaleId)?.people.map(({ id }) => id)).toContain('p2');
    const back = familyRecordReducer(out, { type: 'put-back-person', personId: 'p2', why: '' });
    expect(back.personRemovals[0]).toMatchObject({ removed: null });
    expect(back.personRemovals[0]?.trail).toHaveLength(2);
  });

  test('are said to leave something without a name before they are taken out', () => {
    expect(leftWithoutName(whole, 'p5').length).toBeGreaterThan(0);
    expect(leftWithoutName(whole, 'p5').every((sentence) => sentence.includes('Dee'))).toBe(true);
    expect(leftWithoutName(whole, 'nobody')).toEqual([]);
  });
});

test('the links of the invented family lead somewhere, and can be followed back', () => {
  expect(brokenLinks(whole)).toEqual([]);
  // A plan took the place of one that was never kept here: that is said.
  const plans = whole.tools['safety-plan'].map((plan) => ({ ...plan, supersedes: ['plan-first-nights'] }));
  const record = { ...whole, tools: { ...whole.tools, 'safety-plan': plans } };
  expect(brokenLinks(record).map(({ field, id }) => `${field} ${id}`)).toEqual(
    plans.map(() => 'supersedes plan-first-nights'),
  );
  expect(whatLinksTo(whole, 'danger-nights').map(({ tool }) => tool)).toEqual(
    expect.arrayContaining(['statements', 'safety-plan', null]),
  );
});

test('what changed is said by name, with the number before and after', () => {
  const scale = sliceOf(whole, 'safety-scale', scaleId);
  if (!scale) throw new Error('not there');
  const before = scale.ratings.find(({ raterId }) => raterId === 'p2')?.value ?? null;
  const after = withSlice(whole, safetyScaleReducer(scale, { type: 'set-rating', raterId: 'p2', value: 7 }));
  const [told, ...more] = diffRecords(whole, after);
  expect(told).toMatch(new RegExp(`^Gran \\(Salma\\): from ${String(before)} to 7 \\(`));
  expect(more).toEqual([]);
  expect(diffRecords(whole, whole)).toEqual([]);
});

test('no cell of a file can be run as a formula', () => {
  const place = { tool: 'statements', documentId: 'a', list: '', entryId: '', field: 'text' } as const;
  for (const value of ['=1+1', '+1', '-1', '@a', '\tx', '\rx'])
    expect(toCsv([{ ...place, value }])).toMatch(/,"?'/);
  expect(toCsv([{ ...place, value: 'She said "no",\nthen left' }])).toContain(
    '"She said ""no"",\nthen left"',
  );
  expect(toCsv([{ ...place, value: -3 }])).toContain(',-3\r\n');
});

test('the record is told for a named reader, with no script, style or class', () => {
  const html = familyRecordToHtml(whole, { kind: 'professional' });
  expect(html).not.toMatch(/<script|<style| style=| class=| on\w+=/i);
  expect(familyRecordToText(whole, { kind: 'professional' })).toContain('Gran');
  expect(familyRecordToText(createFamilyRecord({ id: 'x' }), { kind: 'court' })).toContain('Nothing');
});
