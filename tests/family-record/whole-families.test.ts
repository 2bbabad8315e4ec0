import { describe, expect, test } from 'vitest';
import type { FamilyRecordDocument } from '../../src/family-record';
import {
  brokenLinks,
  familyRecordToText,
  familyTools,
  openFamilyRecord,
  projectRecord,
} from '../../src/family-record';
import { wholeFamilies } from '../../stories/families/whole-families';
import { readersOf } from '../../stories/whole-assessment-readers';

const families = Object.entries(wholeFamilies);
const used = ({ tools }: FamilyRecordDocument) => familyTools.filter((tool) => tools[tool].length > 0);

describe.each(families)('the invented family %s', (_, { record, author }) => {
  test('opens as it was written, from the object and from a string escaped twice', () => {
    for (const saved of [
      record,
      JSON.stringify(record),
      JSON.parse(JSON.stringify(JSON.stringify(record))),
    ]) {
      const { status, issues, document } = openFamilyRecord(saved);
      expect({ status, issues }).toEqual({ status: 'opened', issues: [] });
      expect(document).toEqual(record);
    }
  });

  test('has no link that leads nowhere, and its writer is one of its people', () => {
    expect(brokenLinks(record)).toEqual([]);
    expect(record.people.map(({ id }) => id)).toContain(author);
  });

  test.each(readersOf(record.people).map(({ key, audience }) => [key, audience] as const))(
    'has a copy for %s that opens as it is, with no link that leads nowhere',
    (key, audience) => {
      const copy = projectRecord(record, audience);
      const { status, issues, document } = openFamilyRecord(JSON.stringify(copy));
      expect({ status, issues }).toEqual({ status: 'opened', issues: [] });
      expect(document).toEqual(copy);
      expect(brokenLinks(copy)).toEqual([]);
      // Whoever is asked for a copy gets something, and it can be put into words.
      expect(familyRecordToText(record, audience)).not.toBe('');
      if (key === 'team') expect(used(copy)).toEqual(used(record));
    },
  );
});

test('the families differ in size, in language and in the tools they use', () => {
  const sizes = families.map(([, { record }]) => record.people.length);
  expect(Math.min(...sizes)).toBeLessThan(5);
  expect(Math.max(...sizes)).toBeGreaterThan(7);
  expect(new Set(families.map(([, { record }]) => record.lang)).size).toBe(4);
  const tools = families.map(([, { record }]) => used(record).length);
  expect(tools).toContain(2);
  expect(tools).toContain(familyTools.length);
});

describe('what is not for somebody', () => {
  const textFor = (family: keyof typeof wholeFamilies, key: string) => {
    const { record } = wholeFamilies[family];
    const reader = readersOf(record.people).find((one) => one.key === key);
    if (!reader) throw new Error(`${family} has no reader ${key}`);
    return JSON.stringify(projectRecord(record, reader.audience));
  };

  test.each([
    ['zuzia', 'parent tata', ['torba', 'Zielone serce', 'trzecie piwo']],
    ['zuzia', 'networkMember halina', ['Zielone serce']],
    ['maryam', 'parent p2', ['خالہ فاطمہ', 'khala', '0113']],
    ['harts', 'parent dad', ['pain clinic', 'asked the court', 'A rook', 'locks.', 'Emmanuel', '0114']],
    ['harts', 'child josiah', ['asked the court', 'A rook', '0114']],
    ['harts', 'court', ['pain clinic', 'A rook', '0114', 'Emmanuel']],
    ['harts', 'court-served', ['pain clinic', 'A rook', '0114']],
    ['tariqAndAisha', 'child c1', ['0161', 'Pointed at the phone']],
    ['tariqAndAisha', 'parent p1', ['blue dinosaur']],
  ] as const)('of the family %s is not in the copy for %s', (family, key, denied) => {
    const copy = textFor(family, key);
    expect(denied.filter((text) => copy.includes(text))).toEqual([]);
  });

  test('is there for those it is for', () => {
    expect(textFor('zuzia', 'networkMember ola')).toContain('Zielone serce');
    expect(textFor('zuzia', 'parent mama')).toContain('torba');
    expect(textFor('harts', 'parent mum')).toContain('pain clinic');
  });

  test('leaves a dispute where it is, for both sides', () => {
    for (const key of ['parent tata', 'parent mama', 'team'])
      expect(textFor('zuzia', key)).toContain('wypił jedno piwo do obiadu');
    for (const key of ['parent mum', 'parent dad', 'court-served'])
      expect(textFor('harts', key)).toContain('Mum says she was awake.');
  });
});
