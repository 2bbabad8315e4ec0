import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { DocumentEnvelope, Entry, Json, PartialDate, Visibility } from '../../src/foundation/document';
import { documentLimits } from '../../src/foundation/document';
import {
  entryFields,
  envelopeFields,
  listById,
  partialDateSchema,
} from '../../src/foundation/document/document.schema';
import type { FieldsOf } from '../../src/foundation/document/field';
import { field } from '../../src/foundation/document/field';
import type { DocumentDefinition, Migration } from '../../src/foundation/document/open-document';
import { migrationFault, openDocument } from '../../src/foundation/document/open-document';
import type { DocumentIssue } from '../../src/foundation/document/opening-issue';
import { issueCodes, wordFinding } from '../../src/foundation/document/opening-issue';
import { openingWords } from '../../src/foundation/document/opening.words';
import { speak } from '../../src/foundation/words/words';

interface Step extends Entry {
  words: string;
  when: PartialDate | null;
  times: number;
  done: boolean;
  mark: string;
}
interface Plan extends DocumentEnvelope {
  kind: 'mapwell/test-plan';
  steps: readonly Step[];
}

const step = v.object({
  ...entryFields('step'),
  words: field(v.string(), { audience: 'words', otherwise: '' }),
  when: field(v.nullable(partialDateSchema()), { audience: 'words', otherwise: null, textIs: 'iso' }),
  times: field(v.number(), { audience: 'words', otherwise: 0 }),
  done: field(v.boolean(), { audience: 'words', otherwise: false }),
  mark: field(v.pipe(v.string(), v.maxLength(2)), { audience: 'structure', otherwise: '' }),
} satisfies FieldsOf<Step>);

const definition: DocumentDefinition<Plan> = {
  kind: 'mapwell/test-plan',
  format: 3,
  schema: v.object({
    ...envelopeFields('mapwell/test-plan', 3),
    steps: field(listById(step), { audience: 'structure', otherwise: [] }),
  } satisfies FieldsOf<Plan>),
  migrations: [
    { to: 2, why: 'Steps were called tasks.', up: ({ tasks = [], ...rest }) => ({ ...rest, steps: tasks }) },
    {
      to: 3,
      why: 'A step is an object.',
      up: ({ steps, ...rest }) => ({
        ...rest,
        steps: (steps as Json[]).map((words, at) =>
          typeof words === 'string' ? { id: `s${at}`, words } : words,
        ),
      }),
    },
  ],
  words: { 'entry.steps': 'Step %{number}', 'field.words': 'the words', 'field.times': 'how often' },
};

const envelope = { kind: 'mapwell/test-plan', format: 3, id: 'plan', lang: 'en-GB', people: [], kept: [] };
const soundStep = {
  id: 'a',
  saidBy: [],
  recordedBy: null,
  recordedAt: null,
  editedBy: null,
  editedAt: null,
  visibility: { level: 'shared', notShownTo: [] },
  words: 'Gran stays over',
  when: null,
  times: 2,
  done: false,
  mark: '',
};
const open = (input: unknown) => openDocument(definition, input);
const openStep = (more: Record<string, unknown>) => {
  const { document, issues } = open({ ...envelope, steps: [{ ...soundStep, ...more }] });
  return { step: document.steps[0], kept: document.kept, codes: codes(issues) };
};
const codes = (issues: readonly DocumentIssue[]) => issues.map(({ code, at }) => `${code} ${at}`);

describe('a document that is as it should be', () => {
  it('is the very same object, with nothing to say', () => {
    const saved = { ...envelope, steps: [soundStep] };
    expect(open(saved)).toEqual({ status: 'opened', document: saved, issues: [] });
    expect(open(saved).document).toBe(saved);
  });

  it('keeps the fields we do not know where they are', () => {
    const saved = { ...envelope, colour: 'blue', steps: [{ ...soundStep, mood: { now: 'calm' } }] };
    expect(open(saved).document).toBe(saved);
  });

  it('may come as text, also with the mark that some programs put first', () => {
    const saved = { ...envelope, steps: [soundStep] };
    expect(open(`\uFEFF ${JSON.stringify(saved)}\n`)).toEqual({
      status: 'opened',
      document: saved,
      issues: [],
    });
  });
});

describe('nothing saved yet', () => {
  it.each([[undefined], [null], [''], [' \n'], ['null']])(
    '%j is an empty document, with nothing to say',
    (input) => {
      expect(open(input)).toEqual({
        status: 'opened',
        document: { ...envelope, id: '', steps: [] },
        issues: [],
      });
    },
  );

  it('is a new empty document each time, so that a host may write into its own', () => {
    (open(null).document as { id: string }).id = 'mine';
    expect(open(null).document.id).toBe('');
  });
});

describe('what is not a document of this kind', () => {
  it.each<[unknown, string, RegExp]>([
    ['{"kind":"mapwell/test-pl', 'not-json', /untouched/],
    ['Gran stays over', 'not-json', /untouched/],
    ['[1,2]', 'not-a-document', /not a test plan/],
    ['"text"', 'not-a-document', /not a test plan/],
    [[{ id: 'a' }], 'not-a-document', /not a test plan/],
    [7, 'not-a-document', /not a test plan/],
    [true, 'not-a-document', /not a test plan/],
    [{ name: 'Tariq' }, 'not-a-document', /not a test plan/],
    [{ ...envelope, kind: 'mapwell/safety-plan' }, 'other-kind', /\(safety plan\).*test plan/],
    [{ ...envelope, kind: 'Tariq burned his hand' }, 'other-kind', /\(not one of ours\)/],
    [{ ...envelope, kind: 5 }, 'other-kind', /\(not one of ours\)/],
  ])('%j is unreadable, and kept whole in the empty document', (input, code, sentence) => {
    const { status, document, issues } = open(input);
    expect(status).toBe('unreadable');
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.sentence).toMatch(sentence);
    expect(document).toMatchObject({ kind: 'mapwell/test-plan', people: [], steps: [] });
    const saved: unknown = typeof input === 'string' && code !== 'not-json' ? JSON.parse(input) : input;
    expect(document.kept).toEqual([{ at: '', value: saved }]);
    expect(open(document)).toEqual({ status: 'opened', document, issues: [] });
  });

  it.each<[string, unknown]>([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['not a number', NaN],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('%s is unreadable too', (_, input) => {
    expect(open(input)).toMatchObject({ status: 'unreadable', document: { steps: [] } });
  });

  it('an empty object is taken for an empty document that lost its marks', () => {
    const { status, issues } = open({});
    expect(status).toBe('opened');
    expect(codes(issues)).toEqual(['no-kind /kind', 'no-format /format', 'filled-in ']);
  });
});

describe('what is too large', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a text beyond the limit',
      () => ({ ...envelope, steps: [{ ...soundStep, words: 'x'.repeat(documentLimits.characters) }] }),
      'too-large',
    ],
    [
      'more values than the limit',
      () => ({ ...envelope, more: Array<number>(documentLimits.values).fill(0) }),
      'too-large',
    ],
    [
      'lists too deep within one another',
      () => `{"kind":"mapwell/test-plan","x":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'too-deep',
    ],
  ])('%s is refused whole, with a sentence', (_, make, code) => {
    const { status, document, issues } = open(make());
    expect({ status, code: issues[0]?.code }).toEqual({ status: 'unreadable', code });
    expect(document.kept).toEqual([]);
    expect(issues[0]?.sentence).toMatch(/untouched/);
  });

  it('is also what would be too large to be opened again once it is repaired', () => {
    const deep = JSON.parse(`${'['.repeat(62)}${']'.repeat(62)}`) as unknown;
    const { status, document } = open({ ...envelope, steps: [soundStep], lang: deep });
    expect(status).toBe('unreadable');
    expect(open(document)).toEqual({ status: 'opened', document, issues: [] });
  });
});

describe('an older format', () => {
  const old = {
    kind: 'mapwell/test-plan',
    format: 1,
    id: 'plan',
    lang: 'en-GB',
    people: [],
    kept: [],
    tasks: ['Gran stays over'],
  };

  it('is brought up to date step by step, and its words are there', () => {
    const { status, document } = open(old);
    expect(status).toBe('opened');
    expect(document).toMatchObject({ format: 3, steps: [{ id: 's0', words: 'Gran stays over' }] });
    expect(document).not.toHaveProperty('tasks');
  });

  it('of the middle takes only the steps from there', () => {
    expect(open({ ...old, format: 2, steps: ['Dee has a key'] }).document).toMatchObject({
      tasks: ['Gran stays over'],
      steps: [{ words: 'Dee has a key' }],
    });
  });

  it('that was not saved is taken for the first, and said so', () => {
    const { document, issues } = open({ ...old, format: undefined });
    expect(document.format).toBe(3);
    expect(codes(issues)).toContain('no-format /format');
  });

  it.each([[0], [-1], [1.5], ['one'], [{}]])(
    'that is no format (%j) is taken for the first, and kept',
    (format) => {
      const { document } = open({ ...old, format });
      expect(document).toMatchObject({ format: 3, steps: [{ words: 'Gran stays over' }] });
      expect(document.kept).toEqual([{ at: '/format', value: format }]);
    },
  );

  it('is read from its text', () => {
    expect(codes(open({ ...envelope, steps: [], format: '3' }).issues)).toEqual(['read-as /format']);
  });

  it('whose step fails is unreadable, untouched and kept whole', () => {
    const damaged = { ...old, tasks: 'not a list' };
    const before = JSON.stringify(damaged);
    const { status, document, issues } = open(damaged);
    expect(status).toBe('unreadable');
    expect(issues[0]?.sentence).toMatch(/could not be brought up to date/);
    expect(document.kept).toEqual([{ at: '', value: damaged }]);
    expect(JSON.stringify(damaged)).toBe(before);
  });

  it.each<[string, Migration['up']]>([
    ['nothing', () => undefined as never],
    ['a list', () => [] as never],
  ])('whose step gives %s is unreadable', (_, up) => {
    const faulty = {
      ...definition,
      migrations: [...definition.migrations.slice(0, 1), { to: 3, why: '', up }],
    };
    expect(openDocument(faulty, old).status).toBe('unreadable');
  });

  it('is never opened past a step that is missing', () => {
    for (const migrations of [definition.migrations.slice(1), definition.migrations.slice(0, 1), []]) {
      expect(openDocument({ ...definition, migrations }, old).status).toBe('unreadable');
    }
  });

  it.each<[number, number[], boolean]>([
    [1, [], true],
    [3, [2, 3], true],
    [3, [3, 2], false],
    [3, [2], false],
    [3, [2, 2, 3], false],
    [2, [1, 2], false],
    [1, [2], false],
  ])('format %i with the steps %j: in order %s', (format, steps, isSound) => {
    const migrations = steps.map((to) => ({
      to,
      why: '',
      up: definition.migrations[0]?.up ?? ((document) => document),
    }));
    expect(migrationFault({ format, migrations }) === null).toBe(isSound);
  });
});

describe('a newer format', () => {
  const newer = { ...envelope, format: 4, steps: [{ ...soundStep, feeling: 'hopeful' }], rooms: ['kitchen'] };

  it('can be read, keeps what we do not know, and says that it is newer', () => {
    const { status, document, issues } = open(newer);
    expect(status).toBe('newer');
    expect(document).toBe(newer);
    expect(codes(issues)).toEqual(['newer /format']);
    expect(issues[0]?.sentence).toMatch(/newer version/);
  });

  it('is repaired for reading where we do not understand it', () => {
    const { status, document } = open({ ...newer, steps: [{ ...soundStep, words: { en: 'Gran stays' } }] });
    expect(status).toBe('newer');
    expect(document.format).toBe(4);
    expect(document.steps[0]?.words).toBe('');
    expect(document.kept).toEqual([{ at: '/steps/0/words', value: { en: 'Gran stays' } }]);
  });
});

describe('an answer that cannot be understood', () => {
  it.each<[Record<string, unknown>, Partial<Step>, string[]]>([
    [{ words: 7 }, { words: '7' }, ['read-as /steps/0/words']],
    [{ words: null }, { words: '' }, ['filled-in /steps/0']],
    [{ times: '3' }, { times: 3 }, ['read-as /steps/0/times']],
    [{ done: 'true' }, { done: true }, ['read-as /steps/0/done']],
    [{ saidBy: 'p1' }, { saidBy: ['p1'] }, ['read-as /steps/0/saidBy']],
    [{ saidBy: '' }, { saidBy: [] }, ['read-as /steps/0/saidBy']],
    [{ saidBy: [1, 'p2'] }, { saidBy: ['1', 'p2'] }, ['read-as /steps/0/saidBy/0']],
    [{ recordedBy: '' }, { recordedBy: '' }, []],
    [{ recordedAt: '' }, { recordedAt: null }, ['read-as /steps/0/recordedAt']],
    [
      { recordedAt: new Date(0) },
      { recordedAt: '1970-01-01T00:00:00.000Z' },
      ['read-as /steps/0/recordedAt'],
    ],
    [{ when: '2023-03' }, { when: { said: '', iso: '2023-03' } }, ['read-as /steps/0/when']],
    [
      { when: 'summer 2023' },
      { when: { said: 'summer 2023', iso: null } },
      ['kept-as-words /steps/0/when/iso'],
    ],
    [
      { when: { said: '', iso: '2023-02-30' } },
      { when: { said: '2023-02-30', iso: null } },
      ['kept-as-words /steps/0/when/iso'],
    ],
    [{ when: false }, { when: null }, ['read-as /steps/0/when']],
  ])('but is plainly meant is read as that: %j', (saved, expected, said) => {
    const { step: opened, kept, codes: found } = openStep(saved);
    expect(opened).toMatchObject(expected);
    expect(found).toEqual(said);
    expect(kept).toEqual([]);
  });

  it.each<[Record<string, unknown>, Partial<Step>, string, unknown]>([
    [{ words: { en: 'Gran' } }, { words: '' }, '/steps/0/words', { en: 'Gran' }],
    [{ words: ['Gran'] }, { words: '' }, '/steps/0/words', ['Gran']],
    [{ words: true }, { words: '' }, '/steps/0/words', true],
    [{ times: 'often' }, { times: 0 }, '/steps/0/times', 'often'],
    [{ times: ' 3' }, { times: 0 }, '/steps/0/times', ' 3'],
    [{ done: 'yes' }, { done: false }, '/steps/0/done', 'yes'],
    [{ done: 1 }, { done: false }, '/steps/0/done', 1],
    [{ saidBy: { id: 'p1' } }, { saidBy: [] }, '/steps/0/saidBy', { id: 'p1' }],
    [{ saidBy: ['p1', { id: 'p2' }] }, { saidBy: ['p1'] }, '/steps/0/saidBy/1', { id: 'p2' }],
    [{ recordedAt: 'yesterday' }, { recordedAt: null }, '/steps/0/recordedAt', 'yesterday'],
    [
      { recordedAt: '2024-02-30T10:00:00Z' },
      { recordedAt: null },
      '/steps/0/recordedAt',
      '2024-02-30T10:00:00Z',
    ],
    [{ recordedAt: 1710149400000 }, { recordedAt: null }, '/steps/0/recordedAt', 1710149400000],
    [{ recordedAt: new Date(NaN) }, { recordedAt: null }, '/steps/0/recordedAt', 'Invalid Date'],
    [{ times: NaN }, { times: 0 }, '/steps/0/times', 'NaN'],
    [{ mark: 'too long' }, { mark: '' }, '/steps/0/mark', 'too long'],
    [{ when: ['summer'] }, { when: null }, '/steps/0/when', ['summer']],
    [
      { when: { said: 'half term', iso: '2023-02-30' } },
      { when: { said: 'half term', iso: null } },
      '/steps/0/when/iso',
      '2023-02-30',
    ],
    [
      { when: { said: '', iso: 20230304.5 } },
      { when: { said: '', iso: null } },
      '/steps/0/when/iso',
      20230304.5,
    ],
  ])('is left open and kept: %j', (saved, expected, at, value) => {
    const { step: opened, kept } = openStep(saved);
    expect(opened).toMatchObject(expected);
    expect(kept).toEqual([{ at, value }]);
  });

  it('in a list is kept, and the rest of the list is there', () => {
    const { document, issues } = open({ ...envelope, steps: ['Gran stays over', soundStep, null, [1]] });
    expect(document.steps).toEqual([soundStep]);
    expect(document.kept).toEqual([
      { at: '/steps/0', value: 'Gran stays over' },
      { at: '/steps/2', value: null },
      { at: '/steps/3', value: [1] },
    ]);
    expect(issues[0]?.sentence).toBe(
      'Step 1 could not be understood. It is not shown, and it is kept as it was saved.',
    );
  });

  it('that stands for a whole list is kept', () => {
    expect(open({ ...envelope, steps: 'all gone' }).document).toMatchObject({
      steps: [],
      kept: [{ at: '/steps', value: 'all gone' }],
    });
    expect(open({ ...envelope, steps: { nothing: 'we know' } }).document.kept).toHaveLength(1);
  });

  it('joins what was kept before, and what was kept before is not reported again', () => {
    const before = { at: '/steps/9', value: 'from last year' };
    const first = open({
      ...envelope,
      kept: [before, 'not an entry'],
      steps: [{ ...soundStep, done: 'yes' }],
    });
    expect(first.document.kept).toEqual([
      before,
      { at: '/kept/1', value: 'not an entry' },
      { at: '/steps/0/done', value: 'yes' },
    ]);
    expect(open(first.document)).toEqual({ status: 'opened', document: first.document, issues: [] });
  });
});

describe('one thing saved where a list is looked for', () => {
  it('is a list of one', () => {
    const { document, issues } = open({ ...envelope, steps: soundStep });
    expect(document.steps).toEqual([soundStep]);
    expect(codes(issues)).toEqual(['read-as /steps']);
  });
});

describe('answers that are not there', () => {
  it('are left open, with one sentence for each entry', () => {
    const { document, issues } = open({ ...envelope, steps: [{ id: 'a', words: 'Gran stays over' }] });
    expect(document.steps[0]).toEqual({
      ...soundStep,
      times: 0,
      visibility: { level: 'notDecided', notShownTo: [] },
    });
    expect(codes(issues)).toEqual(['filled-in /steps/0']);
    expect(issues[0]?.sentence).toBe(
      'Step 1: 10 answers were not there. They are left open, and nothing is claimed.',
    );
  });
});

describe('ids', () => {
  const stepsOf = (ids: unknown[]) =>
    ids.map((id) => (id === undefined ? { ...soundStep, id: undefined } : { ...soundStep, id }));
  const openIds = (...ids: unknown[]) => {
    const { document, issues } = open({ ...envelope, steps: stepsOf(ids) });
    return { ids: document.steps.map(({ id }) => id), codes: codes(issues), kept: document.kept };
  };

  it.each<[unknown[], string[], string[]]>([
    [['a', undefined], ['a', 'step-2'], ['new-id /steps/1']],
    [['a', ''], ['a', 'step-2'], ['new-id /steps/1']],
    [['a', null], ['a', 'step-2'], ['new-id /steps/1']],
    [
      ['a', 'a', 'a'],
      ['a', 'step-2', 'step-3'],
      ['same-id /steps/1', 'same-id /steps/2'],
    ],
    [['step-2', undefined], ['step-2', 'step-3'], ['new-id /steps/1']],
    [
      [undefined, 'step-1', undefined],
      ['step-2', 'step-1', 'step-3'],
      ['new-id /steps/0', 'new-id /steps/2'],
    ],
    [
      [7, '7'],
      ['7', 'step-2'],
      ['read-as /steps/0/id', 'same-id /steps/1'],
    ],
  ])('%j become %j', (saved, ids, said) => {
    expect(openIds(...saved)).toEqual({ ids, codes: said, kept: [] });
  });

  it('that are no ids are kept', () => {
    expect(openIds({ id: 'a' })).toMatchObject({
      ids: ['step-1'],
      kept: [{ at: '/steps/0/id', value: { id: 'a' } }],
    });
  });

  it('that are new never meet a link that led nowhere', () => {
    const { document } = open({ ...envelope, steps: [{ ...soundStep, id: undefined, saidBy: ['step-1'] }] });
    expect(document.steps[0]?.id).toBe('step-2');
  });

  it('are the same each time the same is opened', () => {
    expect(openIds(undefined, 'a', 'a')).toEqual(openIds(undefined, 'a', 'a'));
  });

  it('stay quick where all of them are the same', () => {
    const start = performance.now();
    expect(new Set(openIds(...Array<string>(5000).fill('a')).ids).size).toBe(5000);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);
});

describe('who may see an entry', () => {
  const closed = (notShownTo: string[] = []): Visibility => ({ level: 'closed', notShownTo });

  it.each<[string, unknown, Visibility]>([
    ['nothing saved', undefined, { level: 'notDecided', notShownTo: [] }],
    ['null saved', null, { level: 'notDecided', notShownTo: [] }],
    ['no level', { notShownTo: ['p1'] }, { level: 'notDecided', notShownTo: ['p1'] }],
    ['no list', { level: 'shared' }, { level: 'shared', notShownTo: [] }],
    ['one person for a list', { level: 'shared', notShownTo: 'p1' }, { level: 'shared', notShownTo: ['p1'] }],
    [
      'a set for a list',
      { level: 'shared', notShownTo: new Set(['p1']) },
      { level: 'shared', notShownTo: ['p1'] },
    ],
    ['a level nobody knows', { level: 'familyOnly', notShownTo: ['p1'] }, closed(['p1'])],
    ['a level that is no text', { level: 3, notShownTo: [] }, closed()],
    ['a level that is no number', { level: NaN, notShownTo: [] }, closed()],
    [
      'a level that cannot be read',
      Object.defineProperty({ notShownTo: ['p1'] }, 'level', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
      closed(['p1']),
    ],
    [
      'a person nobody can read in the list',
      { level: 'shared', notShownTo: ['p1', { id: 'p2' }] },
      closed(['p1']),
    ],
    [
      'a person who is no JSON in the list',
      { level: 'shared', notShownTo: ['p1', () => 'p2'] },
      closed(['p1']),
    ],
    ['no list at all', { level: 'shared', notShownTo: { p1: true } }, closed()],
    ['a bare word', 'shared', closed()],
    ['a list', ['shared'], closed()],
    ['true', true, closed()],
    ['what cannot be saved', () => 'shared', closed()],
  ])('%s', (_, saved, expected) => {
    expect(openStep({ visibility: saved }).step?.visibility).toEqual(expected);
  });

  it('is the strictest also for an entry that stands after one that cannot be read', () => {
    const unreadable = { ...soundStep, id: 'b', visibility: { level: NaN, notShownTo: [] } };
    const { document, issues } = open({ ...envelope, steps: [() => 'no step', unreadable] });
    expect(document.steps.map(({ visibility }) => visibility)).toEqual([closed()]);
    expect(codes(issues)).toEqual([
      'left-out /steps/0',
      'kept /steps/1/visibility/level',
      'closed /steps/1/visibility',
    ]);
  });

  it('is said in one sentence where it could not be understood', () => {
    const { issues } = open({
      ...envelope,
      steps: [{ ...soundStep, visibility: { level: 'familyOnly', notShownTo: [{}] } }],
    });
    expect(codes(issues)).toEqual(['closed /steps/0/visibility']);
    expect(issues[0]?.sentence).toMatch(/^Step 1, who may see it: .* no copy until somebody decides/);
  });

  it('keeps the answer that was there where another part of it could not be understood', () => {
    expect(openStep({ visibility: { level: 'shared', notShownTo: [{}] } }).kept).toEqual([
      { at: '/steps/0/visibility/notShownTo/0', value: {} },
      { at: '/steps/0/visibility/level', value: 'shared' },
    ]);
  });

  it('names both where two people had one id', () => {
    const people = [
      { id: 'p1', name: 'Mum', kind: 'parent', role: '' },
      { id: 'p1', name: 'Dad', kind: 'parent', role: '' },
    ];
    const steps = [{ ...soundStep, visibility: { level: 'shared', notShownTo: ['p1'] } }];
    const { document } = open({ ...envelope, people, steps });
    expect(document.people.map(({ id }) => id)).toEqual(['p1', 'person-2']);
    expect(document.steps[0]?.visibility.notShownTo).toEqual(['p1', 'person-2']);
  });
});

describe('what is said', () => {
  const everything = issueCodes.flatMap((code) =>
    ['', '/title', '/steps/3', '/steps/3/words', '/people/0/name', '/unknown/0/Tariq'].map((at) => ({
      code,
      at,
      count: 2,
      kind: 'mapwell/three-houses',
    })),
  );

  it('is a whole sentence for everything that may be found, wherever it is', () => {
    const say = speak<Record<string, string>>(
      { ...(openingWords as object), ...(definition.words as object) },
      'en-GB',
    );
    for (const finding of everything) {
      const { sentence } = wordFinding(finding, definition.kind, say);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/%\{|issue\.|field\.|entry\.|undefined|, :/);
    }
  });

  it('uses plain words: nothing “invalid”, no shouting, and no family is a “case”', () => {
    for (const wording of Object.values(openingWords)) {
      for (const text of typeof wording === 'string' ? [wording] : Object.values(wording)) {
        expect(text).not.toMatch(/invalid|error|fail|corrupt|\bcases?\b|!|JSON/i);
      }
    }
  });

  it('never repeats what a family wrote', () => {
    const secret = 'Tariq burned his hand';
    const inputs: unknown[] = [
      secret,
      [secret],
      { [secret]: secret },
      { ...envelope, kind: secret },
      {
        ...envelope,
        format: secret,
        lang: [secret],
        people: [secret],
        [secret]: NaN,
        steps: [{ id: { secret }, words: [secret], when: secret, [secret]: () => 1 }],
      },
    ];
    for (const input of inputs) {
      for (const { sentence, values } of open(input).issues)
        expect(sentence + JSON.stringify(values)).not.toContain(secret);
    }
  });

  it('is said in the words and the language of the host', () => {
    const words = {
      'issue.filled-in': { one: '%{place}: un', two: '%{place}: dau', other: '%{place}: %{count}' },
      'entry.steps': 'Cam %{number}',
    };
    const without = { ...soundStep, times: undefined, done: undefined };
    const { issues } = openDocument(definition, { ...envelope, steps: [without] }, { words, locale: 'cy' });
    expect(issues.map(({ sentence }) => sentence)).toEqual(['Cam 1: dau']);
    const inWords = (own: Record<string, string>) =>
      openDocument(definition, 'x', { words: own }).issues[0]?.sentence;
    expect(inWords({ 'issue.not-json': 'First.' })).toBe('First.');
    expect(inWords({ 'issue.not-json': 'Second.' })).toBe('Second.');
    expect(inWords({})).toMatch(/^What was saved/);
  });
});

describe('a list of things of several kinds', () => {
  interface Tree extends Entry {
    kind: 'tree';
    rings: number;
  }
  interface House extends Entry {
    kind: 'house';
    door: string;
  }
  interface Street extends DocumentEnvelope {
    kind: 'mapwell/street';
    things: readonly (Tree | House)[];
  }
  const tree = v.object({
    ...entryFields('thing'),
    kind: field(v.picklist(['tree']), { audience: 'structure', otherwise: 'tree' }),
    rings: field(v.number(), { audience: 'words', otherwise: 0 }),
  } satisfies FieldsOf<Tree>);
  const house = v.object({
    ...entryFields('thing'),
    kind: field(v.picklist(['house']), { audience: 'structure', otherwise: 'house' }),
    door: field(v.string(), { audience: 'words', otherwise: '' }),
  } satisfies FieldsOf<House>);
  const street: DocumentDefinition<Street> = {
    kind: 'mapwell/street',
    format: 1,
    schema: v.object({
      ...envelopeFields('mapwell/street', 1),
      things: field(listById(v.variant('kind', [tree, house])), { audience: 'structure', otherwise: [] }),
    } satisfies FieldsOf<Street>),
    migrations: [],
    words: {},
  };
  const { saidBy, recordedBy, recordedAt, editedBy, editedAt, visibility } = soundStep;
  const entry = { saidBy, recordedBy, recordedAt, editedBy, editedAt, visibility };
  const oak = { ...entry, id: 'oak', kind: 'tree', rings: 7 };
  const nameless = { ...entry, id: 'oak', rings: 7 };
  const home = { ...entry, id: 'home', kind: 'house', door: 'blue' };
  const openStreet = (things: unknown) =>
    openDocument(street, { ...envelope, kind: 'mapwell/street', format: 1, things });

  it('is as it was where each of them is sound', () => {
    const { document, issues } = openStreet([oak, home]);
    expect([document.things, issues]).toEqual([[oak, home], []]);
  });

  it('is mended each by the fields of its own kind, and what another kind has is a field we do not know', () => {
    const { document } = openStreet([{ ...oak, rings: 'many', door: 5 }]);
    expect(document.things).toEqual([{ ...oak, rings: 0, door: 5 }]);
    expect(document.kept).toEqual([{ at: '/things/0/rings', value: 'many' }]);
  });

  it('knows a thing that lost its kind by what it alone has, and keeps one that nobody could tell', () => {
    const { document } = openStreet([nameless, { ...home, kind: 'castle' }, { id: 'x', kind: 'castle' }]);
    expect(document.things).toEqual([oak, home]);
    expect(document.kept).toEqual([
      { at: '/things/1/kind', value: 'castle' },
      { at: '/things/2', value: { id: 'x', kind: 'castle' } },
    ]);
  });

  it('does not guess where a thing has what two kinds alone have', () => {
    const both = { ...nameless, door: 'blue' };
    expect(openStreet([both]).document).toMatchObject({
      things: [],
      kept: [{ at: '/things/0', value: both }],
    });
  });

  it('gives each an id of its own, whatever kind had it before, and reads one thing as a list of one', () => {
    expect(openStreet([oak, { ...home, id: 'oak' }]).document.things.map(({ id }) => id)).toEqual([
      'oak',
      'thing-2',
    ]);
    expect(openStreet(home).document.things).toEqual([home]);
    expect(openStreet({ stray: 1 }).document).toMatchObject({ things: [], kept: [{ at: '/things' }] });
  });
});
