import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DangerStatement, SafetyGoal, StatementsDocument } from '../../src/statements/statements.model';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  statementsCommands,
  statementsReducer,
} from '../../src/statements/statements.model';
import { statementsInWords, statementsToHtml, statementsToText } from '../../src/statements/statements.text';
import { nameCommand, nameVersion, speakStatements } from '../../src/statements/statements-names.text';
import { entriesOf, someIntents, someStatements } from './random-statements';

const say = speakStatements({}, 'en-GB');
const entriesIn = (document: StatementsDocument) =>
  statementsInWords(document).sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

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
    .replaceAll('&amp;', '&');
/** Without the spaces that a form of the text needs for itself. */
const folded = (text: string) => text.replace(/\s+/g, ' ');

/** Everything that somebody wrote in what was not taken out: looked up here by hand, apart from the code. */
function writtenIn(document: StatementsDocument): string[] {
  const gone = new Set(document.dangers.filter(({ removed }) => removed !== null).map(({ id }) => id));
  const named = (ids: readonly string[]) =>
    ids.map((id) => document.people.find((one) => one.id === id)?.name || 'someone not named here');
  return entriesOf(document)
    .filter((entry) => entry.removed === null && !('dangerId' in entry && gone.has(String(entry.dangerId))))
    .flatMap((entry) => [
      entry.text,
      ...named([...entry.saidBy, ...entry.visibility.notShownTo]),
      ...('severity' in entry ? [entry.severity, ...entry.impacts.map(({ text }) => text)] : []),
      ...('dispute' in entry ? [entry.dispute, ...named([...entry.heldBy, ...entry.notHeldBy])] : []),
      ...('opener' in entry ? ofDanger(entry as DangerStatement) : []),
      ...('bestHopes' in entry ? ofGoal(entry as SafetyGoal) : []),
    ])
    .filter((words) => words.trim() !== '');
}

const ofDanger = (danger: DangerStatement) => [
  danger.title,
  danger.opener,
  danger.about,
  ...danger.worriedAgencies,
  ...danger.impacts.map(({ text }) => text),
  ...danger.examples.map(({ text }) => text),
];
const ofGoal = (goal: SafetyGoal) => [
  goal.bestHopes,
  goal.networkNote,
  goal.forHowLong,
  ...[...goal.doing, ...goal.childLives, ...goal.othersSee].map(({ text }) => text),
];

describe('whatever stands in a document', () => {
  test('each statement that was not taken out is there once, and so is each incident of no or one harm', () => {
    fc.assert(
      fc.property(someStatements, (document) => {
        const shown = entriesIn(document);
        const idsOf = (kind: string) => shown.filter((entry) => entry.kind === kind).map(({ id }) => id);
        const standing = (entries: readonly { id: string; removed: unknown }[]) =>
          entries.filter(({ removed }) => removed === null).map(({ id }) => id);
        expect(idsOf('harm').sort()).toEqual(standing(document.harms).sort());
        expect(idsOf('danger').sort()).toEqual(standing(document.dangers).sort());
        expect([...new Set(idsOf('incident'))].sort()).toEqual(standing(document.incidents).sort());
        const gone = new Set(document.dangers.filter(({ removed }) => removed !== null).map(({ id }) => id));
        const goals = document.goals.filter(({ dangerId }) => !gone.has(dangerId));
        expect(idsOf('goal').sort()).toEqual(standing(goals).sort());
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('everything written in it is in the list, the text and the record', () => {
    fc.assert(
      fc.property(someStatements, (document) => {
        const { sections } = statementsInWords(document);
        const listed = folded(
          sections
            .flatMap(({ groups }) =>
              groups.flatMap(({ heading, entries }) => [
                heading ?? '',
                ...entries.flatMap((entry) => [entry.line, ...entry.facts.map(({ text }) => text)]),
              ]),
            )
            .join('\n'),
        );
        const text = folded(statementsToText(document));
        const html = folded(unescaped(statementsToHtml(document).replaceAll('<br>', '\n')));
        for (const words of writtenIn(document).map((one) => folded(one).trim())) {
          const name = JSON.stringify(words);
          expect(listed.includes(words), `the list says ${name}`).toBe(true);
          expect(text.includes(words), `the text says ${name}`).toBe(true);
          expect(html.includes(words), `the record says ${name}`).toBe(true);
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  test('the text and the record say each fact that the list says, with its label', () => {
    fc.assert(
      fc.property(someStatements, (document) => {
        const text = statementsToText(document);
        const html = statementsToHtml(document);
        for (const { label, facts } of entriesIn(document)) {
          expect(html).toContain(`<h4>${escaped(label)}</h4>`);
          for (const fact of facts) {
            expect(text).toContain(`  ${fact.label}: ${fact.text.replace(/\n/g, '\n    ')}`);
            expect(html).toContain(
              `<dt dir="auto">${escaped(fact.label)}</dt><dd dir="auto">${escaped(fact.text).replace(/\n/g, '<br>')}</dd>`,
            );
          }
        }
      }),
      { seed: 3, numRuns: 80 },
    );
  });
});

describe('the record, whatever was typed', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</article></body><iframe src="javascript:alert(1)">',
    '&lt;b&gt; already escaped',
    '<!-- --> ]]> <![CDATA[',
    '%{count} $& $1',
  ])('“%s” stays text wherever it stands', (text) => {
    const people = [{ id: 'p', name: text, kind: 'child' as const, role: text }];
    const who = { saidBy: ['p'], lang: text };
    const document = createStatements({
      id: 's',
      title: text,
      lang: text,
      people,
      incidents: [
        createIncident({ id: 'i', text, severity: text, impacts: [{ childId: 'p', text, verbatim: true }] }),
      ],
      harms: [createHarmStatement({ id: 'h', title: text, text, verbatim: true, ...who })],
      dangers: [
        createDangerStatement({
          id: text,
          title: text,
          text,
          about: text,
          dispute: text,
          impacts: [{ childId: 'p', when: null, text, verbatim: false }],
          sharedOn: { said: text, iso: null },
          ...who,
        }),
      ],
      goals: [
        createSafetyGoal({ id: 'g', dangerId: text, text, doing: [{ who: ['p'], text, verbatim: true }] }),
      ],
    });
    const html = statementsToHtml(document, { words: { 'fact.dispute': text } });
    const ours =
      /<\/?(article|section|h[1-4]|ul|li|p|blockquote|dl|dt|dd|br)( lang="[^"<>]*")?( dir="auto")?>/g;
    expect(html.replace(ours, '')).not.toMatch(/[<>]/);
    expect(html.match(/<li>/g)).toHaveLength(4);
    expect(unescaped(html)).toContain(text);
  });
});

describe('exact words', () => {
  const document = createStatements({
    id: 's',
    dangers: [
      createDangerStatement({
        id: 'd',
        number: 1,
        text: 'he hit me\n\nand i hid',
        verbatim: true,
        lang: 'ur',
      }),
    ],
  });

  test('stand in the quotation marks of the language in the text, and as a quotation with its lines in the record', () => {
    expect(statementsToText(document)).toContain('- Danger statement: “he hit me\n  \n  and i hid”');
    expect(statementsToText(document, { words: { 'entry.quote': '«%{text}»' } })).toContain('«he hit me');
    expect(statementsToHtml(document)).toContain(
      '<blockquote lang="ur" dir="auto">he hit me<br><br>and i hid</blockquote>',
    );
  });
});

describe('what was not asked', () => {
  test('is not there at all, and nothing is invented', () => {
    const [entry] = entriesIn(createStatements({ id: 's', dangers: [createDangerStatement({ id: 'd' })] }));
    expect(entry?.line).toBe('Nothing written yet');
    expect(entry?.facts.map(({ key, text }) => [key, text])).toEqual([['status', 'Draft']]);
  });

  test('tells nought times from not asked', () => {
    const said = (frequency: { words: string; count: number | null; per: 'week' | null } | null) =>
      statementsToText(
        createStatements({ id: 's', incidents: [createIncident({ id: 'i', text: 'x', frequency })] }),
      );
    expect(said({ words: '', count: 0, per: 'week' })).toContain('0 times in each week');
    expect(said({ words: '', count: null, per: 'week' })).not.toContain('How often');
    expect(said(null)).not.toContain('How often');
  });
});

test('one incident in every row of a matrix is told once, with each row it stands in', () => {
  const document = createStatements({
    id: 's',
    incidents: [createIncident({ id: 'i', text: 'Tariq burned his hand.' })],
    harms: [createHarmStatement({ id: 'h', first: 'i', worst: 'i', last: 'i', incidentIds: ['i'] })],
  });
  const text = statementsToText(document);
  expect(text.split('Tariq burned his hand.')).toHaveLength(2);
  expect(text).toContain('- The first, worst and last time: Tariq burned his hand.');
});

test('an empty document has a name that says so, and says where danger statements would stand', () => {
  expect(statementsToText(createStatements({ id: 's' }))).toBe(
    'Worries and goals\n\nWhat could happen, and what is good enough\n',
  );
});

test('a set is called by its number as it stands, without marks for thousands', () => {
  const document = createStatements({
    id: 's',
    dangers: [
      createDangerStatement({ id: 'd', number: 1000, title: 'Nights' }),
      createDangerStatement({ id: 'e' }),
    ],
  });
  const text = statementsToText(document);
  expect(text).toContain('Danger statement 1000: Nights');
  expect(text).toContain('Danger statement without a number');
});

test('the invented family’s statements read as they would be read out', async () => {
  const saved = readFileSync(new URL('../documents/statements/format-1.json', import.meta.url), 'utf8');
  await expect(statementsToText(JSON.parse(saved) as StatementsDocument)).toMatchFileSnapshot(
    '../documents/statements/format-1.txt',
  );
});

test('a locale that is none falls back to British English, in every form', () => {
  const document = createStatements({
    id: 's',
    incidents: [
      createIncident({
        id: 'i',
        text: 'Late',
        happened: { said: '', iso: '2023-03-04' },
        recordedAt: '2024-03-11T09:30:00Z',
        saidBy: ['a', 'b'],
        lang: 'cy',
      }),
    ],
  });
  for (const locale of ['en_GB', '', 'not a locale', 'x']) {
    expect(statementsToText(document, { locale })).toContain('4 March 2023');
    expect(statementsToHtml(document, { locale })).toContain('11 March 2024');
  }
});

describe('names', () => {
  test('every command has one, and names what it is about', () => {
    const document = createStatements({
      id: 's',
      dangers: [createDangerStatement({ id: 'danger-1', text: 'Gran is worried.' })],
    });
    for (const type of statementsCommands) {
      for (const command of fc.sample(someIntents[type], { numRuns: 5, seed: 1 })) {
        expect(nameCommand(say, document, command)).not.toMatch(/command\.|%\{item\}/);
        expect(() => nameCommand(say, statementsReducer(document, command), command)).not.toThrow();
      }
    }
    expect(nameCommand(say, document, { type: 'remove-entry', of: 'danger', id: 'danger-1', why: '' })).toBe(
      'take out “Gran is worried.”',
    );
  });

  test('a version is called by how far it was, when and by whom', () => {
    const version = {
      id: 'v',
      text: '',
      lang: null,
      verbatim: false,
      status: 'agreed',
      by: null,
      at: null,
    } as const;
    expect(nameVersion(say, [], version)).toBe('Agreed');
    expect(nameVersion(say, [], { ...version, by: 'p', at: '2024-03-11T09:30:00Z' })).toBe(
      'Agreed: 11 March 2024, by someone not named here',
    );
  });
});
