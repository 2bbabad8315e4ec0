import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type {
  DangerStatement,
  HarmStatement,
  Incident,
  SafetyGoal,
  Statement,
  StatementsCommand,
  StatementsDocument,
} from '../../src/statements/statements.model';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  dangerDetails,
  goalDetails,
  harmDetails,
  incidentDetails,
  statementLists,
  statementsCommands,
  statementsReducer,
} from '../../src/statements/statements.model';
import { openStatements } from '../../src/statements/statements.schema';
import { frozen } from '../support/frozen';
import { someCommand, someIntents, someStatements } from './random-statements';

const incident = createIncident({ id: 'i1', text: 'Tariq burned his hand.' });
const harm = createHarmStatement({ id: 'h1', title: 'Alone at night' });
const danger = createDangerStatement({ id: 'd1', text: 'Gran is worried.', number: 1 });
const goal = createSafetyGoal({ id: 'g1', dangerId: 'd1', text: 'A grown-up is there.' });
const documentOf = (more: Partial<StatementsDocument> = {}): StatementsDocument =>
  frozen({
    ...createStatements({ id: 's', incidents: [incident], harms: [harm], dangers: [danger], goals: [goal] }),
    ...more,
  });
const after = (document: StatementsDocument, ...commands: StatementsCommand[]) =>
  commands.reduce(statementsReducer, document);
const dangerIn = (document: StatementsDocument, id = 'd1') => document.dangers.find((one) => one.id === id);
const harmIn = (document: StatementsDocument) => document.harms[0];

const helen = { by: 'p3', at: '2024-03-11T09:30:00.000Z' };
const mum = { by: 'p1', at: '2024-03-12T18:00:00.000Z' };
const edit = (text: string, of: 'danger' | 'goal' | 'harm' | 'incident' = 'danger', id = 'd1') =>
  ({ type: 'edit-text', of, id, text }) as const;

describe('what is new', () => {
  it('is empty, in British English, and opens without a word', () => {
    const document = createStatements({ id: 's' });
    expect(document).toMatchObject({ lang: 'en-GB', title: '', incidents: [], dangers: [], kept: [] });
    expect(openStatements(document)).toMatchObject({ status: 'opened', issues: [] });
  });

  it('claims nothing: a draft that nobody has agreed, disputed or shared, and in no copy for the family', () => {
    for (const statement of [danger, goal, harm]) {
      expect(statement).toMatchObject({
        status: 'draft',
        heldBy: [],
        notHeldBy: [],
        dispute: '',
        sharedOn: null,
        removed: null,
        visibility: { level: 'notDecided', notShownTo: [] },
      });
    }
    expect(incident).toMatchObject({ source: null, happened: null, severity: '', impacts: [] });
  });

  it('has the words it began with as its first version, and none where it began without words', () => {
    expect(danger.versions).toMatchObject([{ id: 'version-1', text: 'Gran is worried.', status: 'draft' }]);
    expect(harm.versions).toEqual([]);
  });
});

describe('a set of statements', () => {
  it('takes the number after the highest, and no number twice', () => {
    const removed = createDangerStatement({ id: 'd4', number: 4, removed: { by: null, at: null, why: '' } });
    const next = after(documentOf({ dangers: [danger, removed] }), {
      type: 'add-danger',
      id: 'd5',
      title: 'At night',
      text: '',
      ...helen,
    });
    expect(dangerIn(next, 'd5')).toMatchObject({ number: 5, title: 'At night', recordedBy: 'p3' });
  });

  it('takes a free number where the highest there can be is taken', () => {
    const last = createDangerStatement({ id: 'd9', number: Number.MAX_SAFE_INTEGER });
    const next = after(documentOf({ dangers: [danger, last] }), {
      type: 'add-danger',
      id: 'd2',
      title: '',
      text: '',
    });
    expect(dangerIn(next, 'd2')?.number).toBe(2);
  });

  it('is given another number, but none that another set has', () => {
    const two = createDangerStatement({ id: 'd2', number: 2 });
    const document = documentOf({ dangers: [danger, two] });
    expect(dangerIn(after(document, { type: 'set-number', id: 'd1', number: 3 }))?.number).toBe(3);
    for (const number of [2, 0, -1, 1.5, NaN, Infinity]) {
      expect(after(document, { type: 'set-number', id: 'd1', number })).toBe(document);
    }
  });

  it('has one goal that stands: a second waits until the first is superseded or taken out', () => {
    const second = { type: 'add-goal', id: 'g2', dangerId: 'd1', text: '' } as const;
    const document = documentOf();
    expect(after(document, second)).toBe(document);
    const superseded = after(
      document,
      { type: 'set-status', of: 'goal', id: 'g1', status: 'superseded' },
      second,
    );
    expect(superseded.goals).toMatchObject([{ status: 'superseded' }, { id: 'g2', dangerId: 'd1' }]);
    expect(
      after(document, { type: 'remove-entry', of: 'goal', id: 'g1', why: '' }, second).goals,
    ).toHaveLength(2);
  });

  it.each<[string, Partial<StatementsCommand & { type: 'add-goal' }>]>([
    ['of a danger statement that is not there', { dangerId: 'nobody knows' }],
    ['with an id that is taken', { id: 'g1' }],
    ['without an id', { id: '' }],
  ])('takes no goal %s', (_, more) => {
    const document = documentOf({ dangers: [danger, createDangerStatement({ id: 'd2' })] });
    expect(after(document, { type: 'add-goal', id: 'g2', dangerId: 'd2', text: '', ...more })).toBe(document);
  });

  it('takes no goal when it was taken out', () => {
    const gone = after(documentOf({ goals: [] }), { type: 'remove-entry', of: 'danger', id: 'd1', why: '' });
    expect(after(gone, { type: 'add-goal', id: 'g2', dangerId: 'd1', text: '' })).toBe(gone);
  });
});

describe('what happened', () => {
  it('is written down with who wrote it and whose words it is', () => {
    const next = after(documentOf(), {
      type: 'add-incident',
      id: 'i2',
      text: 'he woked up and nobody was their',
      verbatim: true,
      saidBy: ['c1'],
      itemId: 'item-1',
      ...helen,
    });
    expect(next.incidents[1]).toMatchObject({
      text: 'he woked up and nobody was their',
      verbatim: true,
      saidBy: ['c1'],
      itemId: 'item-1',
      recordedBy: 'p3',
    });
  });

  it.each<[string, object]>([
    ['no words', { text: ' \n' }],
    ['words that are no text', { text: 4 }],
    ['a taken id', { id: 'i1' }],
    ['no id', { id: '' }],
    ['exact words or not, nobody knows', { verbatim: 'perhaps' }],
    ['people who are no ids', { saidBy: [4] }],
  ])('changes nothing with %s', (_, more) => {
    const document = documentOf();
    const command = { type: 'add-incident', id: 'i2', text: 'New', ...more } as unknown as StatementsCommand;
    expect(after(document, command)).toBe(document);
  });

  it('once is the first, the worst and the last time without being typed three times', () => {
    const next = after(
      documentOf(),
      { type: 'set-harm-role', harmId: 'h1', role: 'first', incidentId: 'i1', ...helen },
      { type: 'set-harm-role', harmId: 'h1', role: 'worst', incidentId: 'i1' },
      { type: 'set-harm-role', harmId: 'h1', role: 'last', incidentId: 'i1' },
    );
    expect(harmIn(next)).toMatchObject({
      first: 'i1',
      worst: 'i1',
      last: 'i1',
      incidentIds: ['i1'],
      editedBy: 'p3',
    });
    expect(next.incidents).toEqual([incident]);
  });

  it('is taken out of the matrix and every row of it, and stays written down', () => {
    const full = createHarmStatement({
      id: 'h1',
      incidentIds: ['i0', 'i1'],
      first: 'i1',
      worst: 'i0',
      last: 'i1',
    });
    const document = documentOf({ harms: [full] });
    const next = after(document, { type: 'unlink-incident', harmId: 'h1', incidentId: 'i1' });
    expect(harmIn(next)).toMatchObject({ incidentIds: ['i0'], first: null, worst: 'i0', last: null });
    expect(next.incidents).toBe(document.incidents);
    expect(after(next, { type: 'unlink-incident', harmId: 'h1', incidentId: 'i1' })).toBe(next);
  });

  it('that is in the matrix already, or is not there at all, changes nothing', () => {
    const linked = after(documentOf(), { type: 'link-incident', harmId: 'h1', incidentId: 'i1' });
    expect(after(linked, { type: 'link-incident', harmId: 'h1', incidentId: 'i1' })).toBe(linked);
    expect(after(linked, { type: 'link-incident', harmId: 'h1', incidentId: 'i9' })).toBe(linked);
    expect(after(linked, { type: 'set-harm-role', harmId: 'h1', role: 'last', incidentId: 'i9' })).toBe(
      linked,
    );
  });

  it('can be no longer said to be the worst', () => {
    const worst = { type: 'set-harm-role', harmId: 'h1', role: 'worst', incidentId: 'i1' } as const;
    const next = after(documentOf(), worst, { ...worst, incidentId: null });
    expect(harmIn(next)).toMatchObject({ worst: null, incidentIds: ['i1'] });
  });
});

describe('the words of a statement', () => {
  it('that are changed are kept, with who wrote them, when, and how far they were', () => {
    const next = after(
      documentOf(),
      { ...edit('Gran and Helen are worried.'), ...helen },
      { type: 'set-status', of: 'danger', id: 'd1', status: 'sharedWithFamily', ...helen },
      { ...edit('Helen is worried.'), ...mum },
    );
    expect(dangerIn(next)).toMatchObject({ text: 'Helen is worried.', editedBy: 'p1' });
    expect(dangerIn(next)?.versions.map(({ text, status, by }) => [text, status, by])).toEqual([
      ['Gran is worried.', 'draft', null],
      ['Gran and Helen are worried.', 'draft', 'p3'],
      ['Gran and Helen are worried.', 'sharedWithFamily', 'p3'],
      ['Helen is worried.', 'sharedWithFamily', 'p1'],
    ]);
  });

  it('that somebody types on make one version, not one for each pause', () => {
    const next = after(
      documentOf({ dangers: [createDangerStatement({ id: 'd1' })] }),
      { ...edit('Gran is'), ...helen },
      { ...edit('Gran is worried.'), ...helen },
      { ...edit('Gran is very worried.'), ...helen },
    );
    expect(dangerIn(next)?.versions).toMatchObject([{ text: 'Gran is very worried.', by: 'p3' }]);
  });

  it('from which somebody takes letter after letter make one version beside the one they are taken from', () => {
    const fewer = ['Gran is worried', 'Gran is worrie', 'Gran is', 'Gran', 'Gran and Dee'];
    const next = after(documentOf(), ...fewer.map((text) => ({ ...edit(text), ...helen })));
    expect(dangerIn(next)?.versions.map(({ text }) => text)).toEqual(['Gran is worried.', 'Gran and Dee']);
  });

  it.each<[string, StatementsCommand[]]>([
    ['somebody else types on', [{ ...edit('Gran is worried. So is Mum.'), ...mum }]],
    ['a letter is taken away', [{ ...edit('Gran is worrie.') }]],
    [
      'they are typed on once they are agreed',
      [{ type: 'set-status', of: 'danger', id: 'd1', status: 'agreed' }, edit('Gran is worried. So is Mum.')],
    ],
  ])('are a version of their own where %s', (_, commands) => {
    const next = after(documentOf(), ...commands);
    expect(dangerIn(next)?.versions[0]).toMatchObject({ text: 'Gran is worried.', status: 'draft' });
    expect(dangerIn(next)?.versions.length).toBeGreaterThan(1);
  });

  it('that came with a document, and are among no version, become one before they are changed', () => {
    const came: DangerStatement = { ...danger, versions: [], text: 'As it came.', recordedBy: 'p2' };
    const next = after(documentOf({ dangers: [came] }), { ...edit('Changed.'), ...helen });
    expect(dangerIn(next)?.versions.map(({ text, by }) => [text, by])).toEqual([
      ['As it came.', 'p2'],
      ['Changed.', 'p3'],
    ]);
  });

  it('come back from a version, and what stood there becomes one', () => {
    const edited = after(documentOf(), edit('Other words.'));
    const back = { type: 'bring-back-version', of: 'danger', id: 'd1', versionId: 'version-1' } as const;
    const next = after(edited, back);
    expect(dangerIn(next)?.text).toBe('Gran is worried.');
    expect(dangerIn(next)?.versions.map(({ text }) => text)).toEqual([
      'Gran is worried.',
      'Other words.',
      'Gran is worried.',
    ]);
    expect(after(next, back)).toBe(next);
    expect(after(next, { ...back, versionId: 'nobody knows' })).toBe(next);
  });

  it('to the same words change nothing, not even who changed them', () => {
    const document = documentOf();
    expect(after(document, { ...edit('Gran is worried.'), ...helen })).toBe(document);
  });

  it('may be as long as they need to be, with lists and lines', () => {
    const long = `${'Mum has asked Gran to stay over.\n- and Dee\n'.repeat(60)}`;
    expect(dangerIn(after(documentOf(), edit(long)))?.text).toBe(long);
  });

  it('of an incident or a goal change too', () => {
    expect(after(documentOf(), edit('Other', 'incident', 'i1')).incidents[0]?.text).toBe('Other');
    expect(after(documentOf(), edit('Other', 'goal', 'g1')).goals[0]?.text).toBe('Other');
  });
});

describe('parts and typed words', () => {
  it('the parts change nothing of the text until somebody takes them over', () => {
    const next = after(documentOf(), {
      type: 'change-danger',
      id: 'd1',
      detail: 'about',
      value: 'Mum goes out at night',
    });
    expect(dangerIn(next)).toMatchObject({ text: 'Gran is worried.', about: 'Mum goes out at night' });
  });

  it('taking over keeps what the parts said beside the text, so that the next offer knows it', () => {
    const next = after(documentOf(), {
      type: 'take-over',
      of: 'danger',
      id: 'd1',
      composed: 'Gran is worried that Mum goes out.',
      text: 'Gran is worried, truly, that Mum goes out.',
      ...helen,
    });
    expect(dangerIn(next)).toMatchObject({
      text: 'Gran is worried, truly, that Mum goes out.',
      composedFrom: 'Gran is worried that Mum goes out.',
    });
    expect(dangerIn(next)?.versions[0]?.text).toBe('Gran is worried.');
  });

  it('leaving the text as it was typed is remembered, and touches no word', () => {
    const next = after(documentOf(), { type: 'keep-text', of: 'danger', id: 'd1', composed: 'Other.' });
    expect(dangerIn(next)).toMatchObject({ text: 'Gran is worried.', composedFrom: 'Other.' });
    expect(dangerIn(next)?.versions).toEqual(danger.versions);
  });

  it('exact words are never replaced by parts', () => {
    const document = documentOf({
      goals: [createSafetyGoal({ ...goal, text: 'no shouting', verbatim: true })],
    });
    const takeOver = { type: 'take-over', of: 'goal', id: 'g1', composed: 'Calm.', text: 'Calm.' } as const;
    expect(after(document, takeOver)).toBe(document);
  });
});

describe('disagreement', () => {
  it('is written beside the statement, which stays as it is', () => {
    const next = after(
      documentOf(),
      { type: 'change-danger', id: 'd1', detail: 'heldBy', value: ['p2'] },
      { type: 'change-danger', id: 'd1', detail: 'notHeldBy', value: ['p1'] },
      { type: 'change-danger', id: 'd1', detail: 'dispute', value: 'Mum says Tariq is sensible.' },
    );
    expect(dangerIn(next)).toEqual({
      ...danger,
      heldBy: ['p2'],
      notHeldBy: ['p1'],
      dispute: 'Mum says Tariq is sensible.',
    });
  });
});

describe('letting an observation be', () => {
  const dismiss = {
    type: 'dismiss-observation',
    of: 'danger',
    id: 'd1',
    key: 'JARGON/neglect',
    code: 'JARGON',
    reason: 'It is the word Mum uses.',
    ...helen,
  } as const;

  it('keeps which, why, who and when', () => {
    const next = after(documentOf(), dismiss);
    expect(dangerIn(next)?.dismissals).toEqual([
      { key: 'JARGON/neglect', code: 'JARGON', reason: 'It is the word Mum uses.', ...helen },
    ]);
    expect(after(next, dismiss)).toBe(next);
  });

  it('can be taken back, and the trail still says that it was', () => {
    const back = {
      type: 'withdraw-dismissal',
      of: 'danger',
      id: 'd1',
      key: 'JARGON/neglect',
      ...mum,
    } as const;
    const next = after(documentOf(), dismiss, back);
    expect(dangerIn(next)?.dismissals).toEqual([]);
    expect(dangerIn(next)?.trail).toEqual([
      { act: 'dismissed', about: 'JARGON/neglect', why: 'It is the word Mum uses.', ...helen },
      { act: 'dismissalWithdrawn', about: 'JARGON/neglect', why: '', ...mum },
    ]);
    expect(after(next, back)).toBe(next);
  });

  it('for another reason takes the place of the first, which stays on the trail', () => {
    const next = after(documentOf(), dismiss, { ...dismiss, reason: 'Agreed with Mum.', ...mum });
    expect(dangerIn(next)?.dismissals).toMatchObject([{ reason: 'Agreed with Mum.', by: 'p1' }]);
    expect(dangerIn(next)?.trail.map(({ why }) => why)).toEqual([
      'It is the word Mum uses.',
      'Agreed with Mum.',
    ]);
  });
});

describe('taking out and putting back', () => {
  const remove = { type: 'remove-entry', of: 'danger', id: 'd1', why: 'Said twice', ...helen } as const;
  const restore = { type: 'restore-entry', of: 'danger', id: 'd1', why: 'It was not', ...mum } as const;

  it('keeps the statement, with who, when and why', () => {
    expect(dangerIn(after(documentOf(), remove))).toMatchObject({
      text: 'Gran is worried.',
      removed: { ...helen, why: 'Said twice' },
    });
  });

  it('put back, it still says who had taken it out, when and why', () => {
    const next = after(documentOf(), remove, restore);
    expect(dangerIn(next)).toMatchObject({
      removed: null,
      trail: [
        { act: 'removed', why: 'Said twice', ...helen },
        { act: 'restored', why: 'It was not', ...mum },
      ],
    });
  });

  it('says so too of what was taken out before there was a trail', () => {
    const gone = createDangerStatement({ id: 'd1', removed: { why: 'Long ago', ...helen } });
    expect(dangerIn(after(documentOf({ dangers: [gone] }), restore))?.trail).toMatchObject([
      { act: 'removed', why: 'Long ago' },
      { act: 'restored' },
    ]);
  });

  it('a second time changes nothing', () => {
    const off = after(documentOf(), remove);
    expect(after(off, remove)).toBe(off);
    const on = after(off, restore);
    expect(after(on, restore)).toBe(on);
  });

  it.each(['incident', 'harm', 'goal'] as const)('works for one %s alone', (of) => {
    const id = { incident: 'i1', harm: 'h1', goal: 'g1' }[of];
    const document = documentOf();
    const next = after(document, { type: 'remove-entry', of, id, why: '' });
    expect(next[statementLists[of]][0]?.removed).not.toBeNull();
    for (const other of ['incidents', 'harms', 'dangers', 'goals'] as const) {
      if (other !== statementLists[of]) expect(next[other]).toBe(document[other]);
    }
  });
});

describe('naming', () => {
  const dee = { id: 'p5', name: 'Dee, next door', kind: 'naturallyConnected', role: '' } as const;

  it('a person puts them last among the people', () => {
    expect(after(documentOf(), { type: 'add-person', person: dee }).people).toEqual([dee]);
  });

  it.each<[string, unknown]>([
    ['with an id that is taken', { ...dee, name: 'Somebody else' }],
    ['without a name', { ...dee, id: 'p6', name: ' ' }],
    ['without an id', { ...dee, id: '' }],
    ['of a kind nobody knows', { ...dee, id: 'p6', kind: 'lodger' }],
    ['who is nobody', null],
    ['who is a text', 'Dee'],
  ])('a person %s changes nothing', (_, person) => {
    const document = documentOf({ people: [dee] });
    expect(after(document, { type: 'add-person', person } as StatementsCommand)).toBe(document);
  });

  it('the statements keep their name until another is given', () => {
    const named = after(documentOf(), { type: 'set-title', title: 'For Tariq and Aisha' });
    expect(named.title).toBe('For Tariq and Aisha');
    expect(after(named, { type: 'set-title', title: 'For Tariq and Aisha' })).toBe(named);
  });
});

describe('who and when', () => {
  it.each<[string, object, object]>([
    ['a day that is no instant', { by: 'p3', at: 'yesterday' }, { editedBy: 'p3', editedAt: null }],
    [
      'an instant that never was',
      { by: 'p3', at: '2024-02-30T10:00:00Z' },
      { editedBy: 'p3', editedAt: null },
    ],
    ['somebody who is no id', { by: 4, at: helen.at }, { editedBy: null, editedAt: helen.at }],
    ['nobody known', {}, { editedBy: null, editedAt: null }],
  ])('%s is not written down', (_, author, expected) => {
    const next = after(documentOf(), { ...edit('Other.'), ...author });
    expect(dangerIn(next)).toMatchObject({ text: 'Other.', ...expected });
    expect(openStatements(next).issues).toEqual([]);
  });
});

/** Values that a field may be given by a host that was written without types. */
const nonsense: readonly unknown[] = [
  undefined,
  NaN,
  -1,
  1.5,
  4n,
  Symbol('no text'),
  () => 'no text',
  new Date(NaN),
  { said: '', iso: '2023-02-30' },
  { said: 4, iso: null },
  { level: 'familyOnly', notShownTo: [] },
  { level: 'shared', notShownTo: [4] },
  { words: '', count: -1, per: null },
  { words: '', count: 1, per: 'fortnight' },
  [4],
  [null],
  [{ childId: 'c1', text: 4, verbatim: false }],
  [{ childId: 'c1', text: 'A burn', verbatim: 'perhaps' }],
  [{ childId: 'c1', text: 'A burn', verbatim: false, when: 'tomorrow' }],
  [{ who: 'p1', text: 'stays', verbatim: false }],
  [{ itemId: 4, incidentId: null, text: '', verbatim: false }],
  Object.assign(['p1'], { more: 'than a list' }),
  [Object.assign(Object.create({ childId: 'c1' }) as object, { text: '', verbatim: false })],
  JSON.parse('[{"__proto__":{"polluted":true},"who":[],"text":"","verbatim":false}]'),
  new Proxy(['p1'], {
    get: () => {
      throw new Error('hostile');
    },
  }),
];

describe('a value that its field cannot hold', () => {
  const details = [
    ...incidentDetails.map((detail) => ['change-incident', 'i1', detail] as const),
    ...harmDetails.map((detail) => ['change-harm', 'h1', detail] as const),
    ...dangerDetails.map((detail) => ['change-danger', 'd1', detail] as const),
    ...goalDetails.map((detail) => ['change-goal', 'g1', detail] as const),
  ];

  it.each(details)(
    '%s %s %s: changes nothing, throws nothing, and what is saved opens',
    (type, id, detail) => {
      const document = documentOf();
      let refused = 0;
      for (const value of nonsense) {
        const next = after(document, { type, id, detail, value } as unknown as StatementsCommand);
        if (next === document) refused += 1;
        else expect(openStatements(next)).toMatchObject({ issues: [], status: 'opened' });
      }
      expect(refused).toBeGreaterThan(nonsense.length - 5);
      expect('polluted' in {}).toBe(false);
    },
  );

  it.each(['text', 'id', 'removed', 'recordedBy', 'versions', 'trail', 'number', '__proto__', 'toString'])(
    '%s is no detail, and stays',
    (detail) => {
      const document = documentOf();
      for (const type of ['change-incident', 'change-harm', 'change-danger', 'change-goal']) {
        const id = { 'change-incident': 'i1', 'change-harm': 'h1', 'change-danger': 'd1' }[type] ?? 'g1';
        const command = { type, id, detail, value: 'x' } as unknown as StatementsCommand;
        expect(after(document, command)).toBe(document);
      }
    },
  );
});

describe('a command that is none', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a text', 'edit-text'],
    ['a number', 4],
    ['a list', []],
    ['without a type', {}],
    ['from the future', { type: 'from the future' }],
    ['of a kind nobody knows', { type: 'edit-text', of: 'people', id: 'p1', text: 'x' }],
    ['of a kind that every object has', { type: 'remove-entry', of: 'constructor', id: 'd1', why: '' }],
    [
      'taking over of what has no parts',
      { type: 'take-over', of: 'harm', id: 'h1', composed: 'x', text: 'x' },
    ],
    ['a status nobody knows', { type: 'set-status', of: 'danger', id: 'd1', status: 'done' }],
    ['a status of an incident', { type: 'set-status', of: 'incident', id: 'i1', status: 'agreed' }],
    ['a number in words', { type: 'set-number', id: 'd1', number: 'two' }],
    ['a row nobody knows', { type: 'set-harm-role', harmId: 'h1', role: 'other', incidentId: 'i1' }],
    ['a reason that is no text', { type: 'remove-entry', of: 'danger', id: 'd1', why: 4 }],
    [
      'an observation without a key',
      { type: 'dismiss-observation', of: 'danger', id: 'd1', key: '', code: '', reason: '' },
    ],
    ['a title that is no text', { type: 'set-title', title: null }],
  ])('%s changes nothing and throws nothing', (_, command) => {
    const document = documentOf();
    expect(statementsReducer(document, command as StatementsCommand)).toBe(document);
  });

  it('of every type, with every other field taken away, changes nothing', () => {
    const document = documentOf();
    for (const type of statementsCommands) {
      expect(statementsReducer(document, { type } as unknown as StatementsCommand)).toBe(document);
    }
  });

  it('of every type, with one of its fields as something else, throws nothing and leaves what can be opened', () => {
    const document = documentOf();
    for (const type of statementsCommands) {
      for (const command of fc.sample(someIntents[type], { numRuns: 10, seed: 4 })) {
        for (const key of Object.keys(command).filter((one) => one !== 'type')) {
          for (const value of nonsense) {
            const next = statementsReducer(document, { ...command, [key]: value });
            if (next !== document) expect(openStatements(next).issues).toEqual([]);
          }
        }
      }
    }
  });
});

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

const lists = ['incidents', 'harms', 'dangers', 'goals'] as const;
type Any = Incident | HarmStatement | DangerStatement | SafetyGoal;

/** The id of the one entry that a command is about. */
const aboutOf = (command: StatementsCommand) =>
  'harmId' in command ? command.harmId : 'id' in command ? command.id : null;

/** Whether what somebody typed is still there: every letter of it, in its order. */
function isWithin(typed: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (typed.startsWith(letter, at)) at += letter.length;
  return at === typed.length;
}

describe('whatever people do, in whatever order', () => {
  it('nothing is lost, no other set changes, and what is saved opens again', () => {
    let changes = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        someStatements,
        fc.array(someCommand, { minLength: 20, maxLength: 40 }),
        (start, commands) => {
          let document = frozen(start);
          const typed = new Map<string, Set<string>>();
          for (const command of commands) {
            const next = frozen(statementsReducer(document, frozen(command)));
            if (next === document) continue;
            changes += 1;
            seen.add(command.type);

            must(!sameJson(next, document), `${command.type} changed nothing and gave another object`);
            must(next.kept === document.kept, `${command.type} touched what is kept`);
            must(
              document.people.every((person) => next.people.includes(person)),
              `${command.type} lost a person`,
            );
            for (const list of lists) {
              const now = new Map<string, Any>(next[list].map((one) => [one.id, one]));
              must(now.size === next[list].length, `${command.type} gave two entries one id`);
              for (const before of document[list] as readonly Any[]) {
                const then = now.get(before.id);
                if (then === before) continue;
                must(then !== undefined, `${command.type} lost ${before.id}`);
                must(aboutOf(command) === before.id, `${command.type} changed ${before.id} on the way`);
                must(
                  before.trail.every((step, at) => sameJson(step, then.trail[at])),
                  `${command.type} took a step off the trail`,
                );
                if (before.removed && !then.removed) {
                  must(
                    then.trail.some(
                      ({ act, why, by }) =>
                        act === 'removed' && why === before.removed?.why && by === before.removed.by,
                    ),
                    'Who had taken it out was forgotten',
                  );
                }
                if (!('versions' in before) || !('versions' in then)) continue;
                must(
                  (then.text === '' && then.versions.length === 0) ||
                    then.versions[then.versions.length - 1]?.text === then.text ||
                    then.text === before.text,
                  `${command.type} left the text out of the versions`,
                );
                const texts = typed.get(`${list}/${before.id}`) ?? new Set();
                texts.add(before.text);
                typed.set(`${list}/${before.id}`, texts);
                for (const text of texts) {
                  must(
                    [then.text, ...then.versions.map((version) => version.text)].some((one) =>
                      isWithin(text, one),
                    ),
                    `${command.type} lost the words ${JSON.stringify(text)}`,
                  );
                }
                if ((before as Statement).verbatim && before.text.trim() !== '') {
                  must(command.type !== 'take-over', 'Exact words were replaced by rule');
                }
              }
            }

            const { status, issues, document: opened } = openStatements(next);
            must(
              status === 'opened' && issues.length === 0 && opened === next,
              `${command.type} saved what does not open`,
            );
            must(
              sameJson(JSON.parse(JSON.stringify(next)), next),
              `${command.type} made what JSON cannot hold`,
            );
            document = next;
          }
        },
      ),
      { numRuns: 400, seed: 20240304 },
    );
    // The run must have tried everything to have proved anything.
    expect([...seen].sort()).toEqual([...statementsCommands].sort());
    expect(changes).toBeGreaterThan(3000);
  }, 120_000);
});
