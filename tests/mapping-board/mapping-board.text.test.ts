import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { MapItem, MappingBoardDocument } from '../../src';
import {
  boardInWords,
  boardToHtml,
  boardToText,
  copyForAudience,
  createMapItem,
  createMappingBoard,
  standardPreset,
} from '../../src';
import { speakBoard } from '../../src/mapping-board/board-names.text';
import { BoardPaper } from '../../src/mapping-board/board-paper';
import { someBoard } from './random-boards';

const say = speakBoard(standardPreset, {}, 'en-GB');
const onBoard = (board: MappingBoardDocument) => board.items.filter(({ removed }) => removed === null);

/** Every word of an item that somebody wrote, and every person it names: looked up here by hand, apart from the code. */
function writtenIn(item: MapItem, board: MappingBoardDocument): string[] {
  const named = [
    ...item.saidBy,
    ...item.aboutChildren,
    ...item.heldBy,
    ...item.notHeldBy,
    ...item.doneBy,
    ...item.visibility.notShownTo,
  ];
  return [
    item.text,
    item.sourceNote,
    item.dispute,
    ...item.impacts.map(({ text }) => text),
    item.happened?.said ?? '',
    item.doneWhen?.said ?? '',
    item.frequency?.words ?? '',
    ...named.map((id) => board.people.find((person) => person.id === id)?.name || 'someone not named here'),
  ].filter((words) => words.trim() !== '');
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const unescaped = (html: string) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
/** Without the spaces that a form of the text needs for itself. */
const folded = (text: string) => text.replace(/\s+/g, ' ');

describe('whatever stands in a map, and however it is put into words', () => {
  test('each thing on it is there once, in the list, the text and the record', () => {
    fc.assert(
      fc.property(
        someBoard,
        fc.constantFrom('columns' as const, 'categories' as const),
        (board, arrangement) => {
          const words = boardInWords(board, { arrangement });
          const ids = words.columns.flatMap(({ groups }) =>
            groups.flatMap(({ items }) => items.map(({ id }) => id)),
          );
          expect([...ids].sort()).toEqual(
            onBoard(board)
              .map(({ id }) => id)
              .sort(),
          );
          const text = boardToText(board, { arrangement });
          expect(
            text.split('\n').filter((line) => line.startsWith('- ') || line === '-').length,
          ).toBeGreaterThanOrEqual(ids.length);
          expect(boardToHtml(board, { arrangement }).match(/<li>/g) ?? []).toHaveLength(ids.length);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  test('everything written in it is in the list, the text, the record and on professionals’ paper', () => {
    fc.assert(
      fc.property(someBoard, (board) => {
        const listed = folded(
          boardInWords(board)
            .columns.flatMap(({ groups }) =>
              groups.flatMap(({ items }) =>
                items.flatMap((item) => [item.line, ...item.facts.map(({ text }) => text)]),
              ),
            )
            .join('\n'),
        );
        const text = folded(boardToText(board));
        const html = folded(unescaped(boardToHtml(board).replaceAll('<br>', '\n')));
        for (const item of onBoard(board)) {
          for (const words of writtenIn(item, board).map(folded)) {
            const name = JSON.stringify(words);
            expect(listed.includes(words.trim()), `the list says ${name}`).toBe(true);
            expect(text.includes(words.trim()), `the text says ${name}`).toBe(true);
            expect(html.includes(words.trim()), `the record says ${name}`).toBe(true);
          }
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test('the text and the record say each fact that the list says, with its label', () => {
    fc.assert(
      fc.property(someBoard, (board) => {
        const text = boardToText(board);
        const html = boardToHtml(board);
        const facts = boardInWords(board).columns.flatMap(({ groups }) =>
          groups.flatMap(({ items }) => items.flatMap((item) => item.facts)),
        );
        for (const fact of facts) {
          expect(text).toContain(`  ${fact.label}: ${fact.text.replace(/\n/g, '\n    ')}`);
          expect(html).toContain(`<dt>${escaped(fact.label)}</dt><dd dir="auto">${escaped(fact.text)}</dd>`);
        }
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test('paper says what the list says of the copy that this reader may have', () => {
    fc.assert(
      fc.property(
        someBoard,
        fc.constantFrom('meeting' as const, 'family' as const, 'professionals' as const),
        (board, kind) => {
          const props = { board, preset: standardPreset, say, audience: { kind }, date: '' };
          const paper = folded(unescaped(renderToStaticMarkup(createElement(BoardPaper, props))));
          for (const { groups } of boardInWords(copyForAudience(board, { kind })).columns) {
            for (const { items } of groups) {
              for (const item of items) {
                expect(paper).toContain(folded(item.line).trim());
                for (const fact of item.facts) expect(paper).toContain(folded(fact.text).trim());
              }
            }
          }
        },
      ),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe('the record, whatever was typed', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</article></body><iframe src="javascript:alert(1)">',
    '&lt;b&gt; already escaped',
    '<!-- --> ]]> <![CDATA[',
    '<style>*{display:none}</style>',
    '\u0000<b\u0000>',
    '%{count} $& $1',
  ];

  test.each(hostile)('“%s” stays text wherever it stands', (text) => {
    const people = [{ id: 'p', name: text, kind: 'child' as const, role: text }];
    const item = createMapItem({
      id: text,
      column: text,
      category: text,
      text,
      lang: text,
      sourceNote: text,
      dispute: text,
      saidBy: ['p'],
      impacts: [{ childId: 'p', text }],
      happened: { said: text, iso: null },
      frequency: { words: text, count: null, per: null },
      recordedBy: 'p',
      recordedAt: text,
    });
    const quoted = { ...item, id: 'q', column: 'worries', verbatim: true };
    const board = createMappingBoard({ id: 'b', title: text, lang: text, people, items: [item, quoted] });
    const html = boardToHtml(board, {
      locale: 'en-GB',
      words: { 'column.worries.heading': text, 'details.dispute': text },
    });
    const ours =
      /<\/?(article|section|h1|h2|h3|ul|li|p|blockquote|dl|dt|dd|br)( lang="[^"<>]*")?( dir="auto")?>/g;
    expect(html.replace(ours, '')).not.toMatch(/[<>]/);
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(unescaped(html)).toContain(text);
  });

  test('holds no script, style, class or address', () => {
    fc.assert(
      fc.property(someBoard, (board) => {
        const tags = boardToHtml(board).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).not.toMatch(/script|style|class=|href|src|on[a-z]+=/);
      }),
      { seed: 5, numRuns: 50 },
    );
  });
});

describe('exact words', () => {
  const item = createMapItem({ id: 'i', column: 'worries', text: 'I hid', verbatim: true, lang: 'ur' });
  const board = createMappingBoard({ id: 'b', items: [item] });

  test('stand in the quotation marks of the language in the text, and as a quotation in the record', () => {
    expect(boardToText(board)).toContain('- “I hid”');
    expect(boardToText(board, { words: { 'item.quote': '«%{text}»' } })).toContain('- «I hid»');
    expect(boardToHtml(board)).toContain('<blockquote lang="ur" dir="auto">I hid</blockquote>');
  });

  test('keep their lines', () => {
    const lines = { ...board, items: [{ ...item, text: 'one\ntwo\n\nthree' }] };
    expect(boardToText(lines)).toContain('- “one\n  two\n  \n  three”');
    expect(boardToHtml(lines)).toContain('one<br>two<br><br>three');
  });
});

describe('what was not asked', () => {
  test('is not there at all, and nothing is invented', () => {
    const board = createMappingBoard({
      id: 'b',
      items: [createMapItem({ id: 'i', column: 'worries', text: 'Late' })],
    });
    const [column] = boardInWords(board).columns;
    expect(column?.groups[0]?.items[0]?.facts.map(({ key, text }) => [key, text])).toEqual([
      ['status', 'Draft'],
    ]);
  });

  test('tells no from not asked, and nought times from not asked', () => {
    const said = (more: Partial<MapItem>) =>
      boardToText(
        createMappingBoard({
          id: 'b',
          items: [createMapItem({ id: 'i', column: 'worries', text: 'Late', ...more })],
        }),
      );
    expect(said({ ongoing: false })).toMatch(/: No$/m);
    expect(said({ ongoing: null })).not.toMatch(/: No$/m);
    expect(said({ frequency: { words: '', count: 0, per: 'week' } })).toContain('0 times in each week');
    expect(said({ frequency: { words: '', count: null, per: 'week' } })).not.toContain('0');
  });
});

test('a map without a name has one that says so, and an empty map says its columns', () => {
  const text = boardToText(createMappingBoard({ id: 'b' }));
  expect(text).toMatchInlineSnapshot(`
    "A family’s map

    What are we worried about?

    Harm

    Danger statements

    What makes it harder

    What’s working well?

    Strengths

    Existing safety

    What needs to happen?

    Safety goals

    Next steps
    "
  `);
});

test('a locale that is none falls back to British English, in every form', () => {
  const item = createMapItem({
    id: 'i',
    column: 'worries',
    text: 'Late',
    happened: { said: '', iso: '2023-03-04' },
    recordedAt: '2024-03-11T09:30:00Z',
    saidBy: ['a', 'b'],
    lang: 'cy',
  });
  const board = createMappingBoard({ id: 'b', items: [item] });
  for (const locale of ['en_GB', '', 'not a locale', 'x']) {
    expect(boardToText(board, { locale })).toContain('4 March 2023');
    expect(boardToHtml(board, { locale })).toContain('11 March 2024');
  }
});
