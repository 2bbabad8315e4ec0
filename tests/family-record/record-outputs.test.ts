import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FamilyRecordDocument } from '../../src/family-record/family-record.model';
import { createFamilyRecord, familyTools } from '../../src/family-record/family-record.model';
import {
  familyRecordToHtml,
  familyRecordToRows,
  familyRecordToText,
  toCsv,
} from '../../src/family-record/family-record.text';
import type { RecordAudience } from '../../src/family-record/record-audience.model';
import { theWholeOfTariqAndAisha as whole } from '../../stories/families/the-whole-of-tariq-and-aisha';
import { marked } from './marked-records';
import { someRecord } from './random-records';

const readers: readonly RecordAudience[] = [
  { kind: 'professional' },
  { kind: 'parent', personId: 'p1' },
  { kind: 'child', personId: 'c1' },
  { kind: 'court' },
];

const samples = fc
  .sample(someRecord, { numRuns: 40, seed: 81 })
  .map((record) => marked({ ...record, id: 'family-1' }));

/** A record with something else in the place of every text people can write. */
function withTexts(at: number, text: string): FamilyRecordDocument {
  const { document, texts } = samples[at % samples.length] ?? { document: whole, texts: [] };
  const marks = new Set(texts.map(({ mark }) => mark + mark));
  return JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === 'string' && marks.has(value) ? text : value,
  ) as FamilyRecordDocument;
}

/** The cells of a file of comma-separated values, read by RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('the record as rows', () => {
  test('holds every single value once, null as nothing and never as 0', () => {
    const singles = (value: unknown, key = ''): number => {
      if (key === 'kept') return 0;
      if (typeof value !== 'object' || value === null) return 1;
      return Object.entries(value).reduce((sum, [name, inner]) => sum + singles(inner, name), 0);
    };
    for (const { document } of samples) {
      const rows = familyRecordToRows(document);
      const expected = familyTools
        .flatMap((tool): readonly unknown[] => document.tools[tool])
        .reduce<number>((sum, part) => sum + singles(part), 0);
      expect(rows).toHaveLength(expected);
    }
  });

  test('tells a rating of 0 from one not asked', () => {
    const scale = whole.tools['safety-scale'][0];
    const [first, second] = scale?.ratings ?? [];
    if (!scale || !first || !second) throw new Error('not there');
    const ratings = [
      { ...first, value: 0 },
      { ...second, value: null },
    ];
    const rows = familyRecordToRows({
      ...whole,
      tools: { ...whole.tools, 'safety-scale': [{ ...scale, ratings }] },
    });
    const values = rows.filter(
      ({ tool, list, field }) => tool === 'safety-scale' && list === 'ratings' && field === 'value',
    );
    expect(values.map(({ value }) => value)).toEqual([0, '']);
    expect(toCsv(values)).toMatch(/,value,0\r\n.*,value,\r\n$/s);
  });
});

describe('the record as comma-separated values', () => {
  const formulas = [
    '=1+1',
    '+44 7700 900123',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("http://x","y")',
  ];

  test.each(formulas)('%j is a text to every spreadsheet, and nothing of it is lost', (text) => {
    const record = withTexts(3, text);
    const rows = familyRecordToRows(record);
    const cells = readCsv(toCsv(rows)).slice(1);
    expect(cells).toHaveLength(rows.length);
    expect(rows.some(({ value }) => value === text)).toBe(true);
    cells.forEach((cell, at) => {
      const value = rows[at]?.value;
      expect(cell).toHaveLength(6);
      if (typeof value === 'string') {
        expect(cell[5]).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell[5]?.replace(/^'/, '')).toBe(value.replace(/^'/, ''));
      } else expect(cell[5]).toBe(String(value));
    });
  });

  test('an id or a field that looks like a formula is a text too', () => {
    const csv = toCsv([
      { tool: 'statements', documentId: '=cmd', list: '@a', entryId: '-x', field: '+y', value: true },
    ]);
    expect(readCsv(csv)[1]).toEqual(['statements', "'=cmd", "'@a", "'-x", "'+y", 'true']);
  });

  test('a cell with commas, quotes and lines comes back as it was', () => {
    const text = 'She said "no",\r\nthen left,\nand; came back';
    const rows = familyRecordToRows(withTexts(1, text));
    readCsv(toCsv(rows))
      .slice(1)
      .forEach((cell, at) => expect(cell[5]).toBe(String(rows[at]?.value)));
  });
});

describe('the record as HTML', () => {
  const hostile =
    '"><img src=x onerror=alert(1)><script>alert(1)</script><b style=color:red>&amp; \' </section>';

  test.each(readers)('for %j holds no script, style, class or address, and every text as text', (reader) => {
    let seen = 0;
    for (let at = 0; at < samples.length; at += 1) {
      const html = familyRecordToHtml(withTexts(at, hostile), reader);
      expect(html).not.toMatch(/<(?:script|style|img|iframe|svg|link|b)\b/i);
      // Attributes stand in tags alone: an escaped text has none.
      for (const [tag] of html.matchAll(/<[^>]*>/g))
        expect(tag).toMatch(
          /^<\/?[a-z][a-z\d]*(?: (?:aria-[a-z]+|lang|dir|scope|colspan|rowspan|id|role|datetime|hidden)(?:="[^"<>]*")?)*>$/,
        );
      expect(html).not.toContain('<img');
      if (html.includes('&lt;script&gt;')) seen += 1;
      expect(html.match(/<section\b/g)?.length ?? 0).toBe(html.match(/<\/section>/g)?.length ?? 0);
    }
    if (reader.kind === 'professional') expect(seen).toBeGreaterThan(10);
  });

  test('says so where there is nothing', () => {
    const nothing = createFamilyRecord({ id: 'x' });
    expect(familyRecordToHtml(nothing, { kind: 'court' })).toContain('<p>Nothing has been written yet.</p>');
  });
});

test('the words a host gives stand in the text and the HTML, its own for the record and for each tool', () => {
  const options = {
    words: { 'tool.safety-scale': 'Our ladder' },
    tools: {
      'safety-scale': { words: { 'answer.notAsked': 'Nobody has asked' } },
      statements: { words: { 'section.dangers.heading': 'Our dangers' } },
    },
  };
  for (const tell of [familyRecordToText, familyRecordToHtml]) {
    const [plain, own] = [
      tell(whole, { kind: 'professional' }),
      tell(whole, { kind: 'professional' }, options),
    ];
    for (const words of ['Our ladder', 'Our dangers']) {
      expect(own).toContain(words);
      expect(plain).not.toContain(words);
    }
  }
});
