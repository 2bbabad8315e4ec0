import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type {
  DangerStatement,
  HarmStatement,
  Incident,
  SafetyGoal,
  StatementsDocument,
} from '../../src/statements/statements.model';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
} from '../../src/statements/statements.model';
import { openStatements, statementsSchema } from '../../src/statements/statements.schema';
import { damagedDocuments, expectAnythingOpens, expectUnknownFieldsStay } from '../support/damaged-documents';
import { someStatements } from './random-statements';

const incident = createIncident({ id: 'i1', text: 'Tariq burned his hand.' });
const harm = createHarmStatement({ id: 'h1', text: 'Tariq was hurt.' });
const danger = createDangerStatement({ id: 'd1', text: 'Gran is worried.', number: 1 });
const goal = createSafetyGoal({ id: 'g1', dangerId: 'd1', text: 'A grown-up is there.' });
const statements = createStatements({
  id: 's',
  incidents: [incident],
  harms: [harm],
  dangers: [danger],
  goals: [goal],
});
const codesOf = (input: unknown) => openStatements(input).issues.map(({ code, at }) => `${code} ${at}`);
const openDanger = (more: Record<string, unknown>) => {
  const { document } = openStatements({ ...statements, dangers: [{ ...danger, ...more }] });
  return { danger: document.dangers[0], kept: document.kept.map(({ value }) => value) };
};

describe('statements saved in format 1', () => {
  const text = readFileSync(new URL('../documents/statements/format-1.json', import.meta.url), 'utf8');
  const saved = JSON.parse(text) as StatementsDocument;

  it('open to the same thing, with nothing to say', () => {
    expect(openStatements(text)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(openStatements(saved).document).toBe(saved);
  });

  it.each<[string, readonly object[], object]>([
    ['an incident', saved.incidents, incident],
    ['a harm statement', saved.harms, harm],
    ['a danger statement', saved.dangers, danger],
    ['a safety goal', saved.goals, goal],
  ])('have every field of %s answered somewhere', (_, entries, one) => {
    const unanswered = Object.keys(one).filter((key) =>
      entries.every((entry) =>
        ['[]', '""', 'null'].includes(JSON.stringify((entry as Record<string, unknown>)[key] ?? null)),
      ),
    );
    expect(unanswered).toEqual([]);
  });
});

describe('opening statements', () => {
  it('with nothing saved gives an empty document', () => {
    expect(openStatements(null)).toEqual({
      status: 'opened',
      document: createStatements({ id: '' }),
      issues: [],
    });
  });

  it('keeps links that lead nowhere, and people who are named by nobody', () => {
    const links = {
      ...statements,
      harms: [{ ...harm, incidentIds: ['nothing here'], first: 'nothing here' }],
      goals: [{ ...goal, dangerId: 'nothing here', supersededBy: 'nothing here', network: ['nobody here'] }],
    };
    expect(openStatements(links).document).toBe(links);
  });

  it('of a neighbour tool is refused with both names', () => {
    const { status, issues } = openStatements({ ...statements, kind: 'mapwell/safety-plan' });
    expect(status).toBe('unreadable');
    expect(issues[0]?.sentence).toBe(
      'This was saved as a different kind of document (safety plan). Here only a set of statements can be opened. It is untouched.',
    );
  });

  it('says in which statement and which answer something was found', () => {
    const { issues } = openStatements({
      ...statements,
      dangers: [danger, { ...danger, id: 'd2', about: {} }],
    });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'Danger statement 2, what they are worried about: this could not be understood. It is left open here, and what was saved is kept out of sight.',
    ]);
  });

  it('two incidents with one mark both stay in the matrix that named it', () => {
    const { document } = openStatements({
      ...statements,
      incidents: [incident, { ...incident, text: 'Another time.' }],
      harms: [{ ...harm, incidentIds: ['i1'] }],
    });
    const ids = document.incidents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(document.incidents.map(({ text }) => text)).toEqual(['Tariq burned his hand.', 'Another time.']);
  });
});

describe('an answer that cannot be understood', () => {
  it.each<[string, Record<string, unknown>, Partial<DangerStatement>, unknown[]]>([
    ['a date as text', { sharedOn: '2024-03-04' }, { sharedOn: { said: '', iso: '2024-03-04' } }, []],
    [
      'a date in words',
      { sharedOn: 'at the meeting' },
      { sharedOn: { said: 'at the meeting', iso: null } },
      [],
    ],
    [
      'a day that never was',
      { sharedOn: { said: '', iso: '2023-02-30' } },
      { sharedOn: { said: '2023-02-30', iso: null } },
      [],
    ],
    ['a number in words', { number: 'one' }, { number: null }, ['one']],
    ['a number as text', { number: '2' }, { number: 2 }, []],
    ['the number nought', { number: 0 }, { number: null }, [0]],
    ['half a number', { number: 1.5 }, { number: null }, [1.5]],
    ['a status nobody knows', { status: 'done' }, { status: 'draft' }, ['done']],
    ['exact words or not', { verbatim: 'perhaps' }, { verbatim: false }, ['perhaps']],
    ['one who disputes it', { notHeldBy: 'p1' }, { notHeldBy: ['p1'] }, []],
    ['who is worried', { worried: { id: 'p1' } }, { worried: [] }, [{ id: 'p1' }]],
    ['an impact on nobody', { impacts: ['A burn'] }, { impacts: [] }, ['A burn']],
    [
      'a time nobody knows',
      { impacts: [{ childId: 'c1', when: 'tomorrow', text: 'falls', verbatim: false }] },
      { impacts: [{ childId: 'c1', when: null, text: 'falls', verbatim: false }] },
      ['tomorrow'],
    ],
    ['a version that is only a text', { versions: ['As it was.'] }, { versions: [] }, ['As it was.']],
  ])('%s', (_, given, expected, kept) => {
    const opened = openDanger(given);
    expect(opened.danger).toMatchObject(expected);
    expect(opened.kept).toEqual(kept);
  });

  it.each<[string, unknown, DangerStatement['removed']]>([
    ['nothing', undefined, null],
    ['null', null, null],
    ['false', false, null],
    ['true', true, { at: null, by: null, why: '' }],
    ['a reason', 'Said twice', { at: null, by: null, why: 'Said twice' }],
    ['a day', { at: '2024-03-26', by: 'p3', why: '' }, { at: null, by: 'p3', why: '' }],
  ])('a statement that was taken out is not put back by chance: %s', (_, saved, expected) => {
    expect(openDanger({ removed: saved }).danger?.removed).toEqual(expected);
  });

  it('a rule on who may see it that cannot be read shows it to nobody', () => {
    const opened = openDanger({ visibility: { level: 'familyOnly', notShownTo: [] } });
    expect(opened.danger?.visibility.level).toBe('closed');
    expect(opened.kept).toContain('familyOnly');
  });
});

/** A type with every list and field as readonly: the one way in which a schema and its interface may differ. */
type Settled<Value> = Value extends readonly (infer Item)[]
  ? readonly Settled<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Settled<Value[Key]> }
    : Value;
type Opened = Settled<v.InferOutput<typeof statementsSchema>>;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

describe('the schema by itself', () => {
  // TypeScript does the testing: a field, an answer or a null too many on either side, and this file does not compile.
  it('is what the interface says, and the other way round', () => {
    const same: Same<Opened, Settled<StatementsDocument>> = true;
    expect(same).toBe(true);
  });

  const entries: [keyof StatementsDocument, Incident | HarmStatement | DangerStatement | SafetyGoal][] = [
    ['incidents', incident],
    ['harms', harm],
    ['dangers', danger],
    ['goals', goal],
  ];

  it.each(entries)('refuses two of the %s with one id, and accepts two with their own', (list, one) => {
    expect(v.is(statementsSchema, { ...statements, [list]: [one, { ...one, id: 'other' }] })).toBe(true);
    expect(v.is(statementsSchema, { ...statements, [list]: [one, one] })).toBe(false);
  });

  it.each<[string, unknown]>([
    [
      'an instant that never was',
      { ...statements, dangers: [{ ...danger, editedAt: '2024-02-30T10:00:00Z' }] },
    ],
    ['a day that never was', { ...statements, goals: [{ ...goal, metOn: { said: '', iso: '2023-02-30' } }] }],
    ['the number nought', { ...statements, dangers: [{ ...danger, number: 0 }] }],
    [
      'a version without an id',
      { ...statements, dangers: [{ ...danger, versions: [{ ...danger.versions[0], id: '' }] }] },
    ],
    ['another kind', { ...statements, kind: 'mapwell/safety-plan' }],
  ])('refuses %s', (_, document) => {
    expect(v.is(statementsSchema, document)).toBe(false);
  });
});

describe('whatever was saved', () => {
  // Small ones: most damage then hits something, and a hundred thousand of them take no more than a minute.
  const sound = fc.sample(someStatements, { numRuns: 300, seed: 11 }).map((one, at) =>
    JSON.stringify({
      ...one,
      incidents: one.incidents.slice(0, at % 3 === 0 ? 2 : 0),
      harms: one.harms.slice(0, at % 3 === 1 ? 1 : 0),
      dangers: one.dangers.slice(0, at % 3 === 2 ? 1 : 0),
      goals: one.goals.slice(0, at % 3 === 1 ? 1 : 0),
    }),
  );

  it('unknown fields stay where they are', () => {
    expectUnknownFieldsStay<StatementsDocument>({
      sound,
      open: openStatements,
      withField: (saved, key, value) => ({
        ...saved,
        [key]: value,
        dangers: saved.dangers.map((one) => ({ ...one, [key]: value })),
      }),
    });
  });

  it('statements open, valid and complete, and open again to the same: 100,000 damaged documents', () => {
    expectAnythingOpens({
      anything: damagedDocuments(sound, { id: 'danger-1', texts: ['Gran stays over', 'soon'] }),
      open: openStatements,
      schema: statementsSchema,
      runs: 100_000,
      seed: 20240304,
    });
  }, 600_000);
});

it('says nothing of what is as it should be', () => {
  expect(codesOf(statements)).toEqual([]);
});
