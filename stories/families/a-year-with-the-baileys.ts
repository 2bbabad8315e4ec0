import type { Person, PersonId } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';

// Everyone here is invented. Sixty things written down between November 2025 and October 2026.

const ella: Person = { id: 'c1', name: 'Ella', kind: 'child', role: 'ten years old' };
const tom: Person = { id: 'c2', name: 'Tom', kind: 'child', role: 'six years old' };
const finn: Person = { id: 'c3', name: 'Finn', kind: 'child', role: 'born in October 2025' };
const mum: Person = { id: 'p1', name: 'Mum (Kirsty)', kind: 'parent', role: '' };
const dad: Person = { id: 'p2', name: 'Dad (Lee)', kind: 'parent', role: 'works away in the week' };
const nana: Person = { id: 'p3', name: 'Nana Jean', kind: 'naturallyConnected', role: 'dad’s mum' };
const abdi: Person = { id: 'p4', name: 'Abdi', kind: 'naturallyConnected', role: 'from number 12' };
const gwen: Person = { id: 'p5', name: 'Gwen', kind: 'professional', role: 'social worker' };
const pugh: Person = { id: 'p6', name: 'Mrs Pugh', kind: 'professional', role: 'head teacher' };
const rao: Person = { id: 'p7', name: 'Dr Rao', kind: 'professional', role: 'doctor' };

type Line = [
  day: string,
  column: string,
  category: string | null,
  who: PersonId,
  children: readonly Person[],
  text: string,
];

const all = [ella, tom, finn];
const w = 'worries';
const g = 'workingWell';
const n = 'needsToHappen';

const lines: readonly Line[] = [
  [
    '2025-11-03',
    w,
    'harm',
    pugh.id,
    [tom],
    'Tom came to school without breakfast or a coat on four days in a row.',
  ],
  [
    '2025-11-05',
    w,
    'harm',
    nana.id,
    [finn],
    'On Sunday Finn had been in the same nappy since the night before and was sore.',
  ],
  ['2025-11-05', g, 'strength', nana.id, [finn], 'Mum sings to Finn and he looks for her voice.'],
  ['2025-11-06', g, 'strength', pugh.id, [ella], 'Ella has not missed a day and reads two years ahead.'],
  [
    '2025-11-10',
    w,
    'complicating',
    mum.id,
    all,
    'Dad is away from Monday to Thursday and the phone costs money.',
  ],
  ['2025-11-10', w, 'complicating', mum.id, all, 'Mum has not slept for more than three hours at a time.'],
  [
    '2025-11-12',
    w,
    'danger',
    gwen.id,
    all,
    'Nana, Mrs Pugh and Gwen are worried that on days when Mum cannot get up nobody will feed and change Finn, and that Ella will stay away from school to do it.',
  ],
  ['2025-11-12', n, 'nextStep', gwen.id, all, 'Gwen comes on Tuesday at ten, when Finn sleeps.'],
  [
    '2025-11-18',
    w,
    'complicating',
    gwen.id,
    all,
    'The first visit was cancelled by us on the day, and nobody told Mum.',
  ],
  ['2025-11-18', g, 'strength', mum.id, all, 'Mum asked for help before anybody told her to.'],
  [
    '2025-11-25',
    g,
    'existingSafety',
    abdi.id,
    [tom],
    'Abdi walked Tom to school all week when Mum could not get up.',
  ],
  ['2025-11-25', n, 'nextStep', abdi.id, [tom], 'Abdi gives school his number.'],
  ['2025-12-01', g, null, ella.id, [ella], 'i like it when mum does my plaits'],
  ['2025-12-01', w, null, ella.id, [ella], 'i listen in the night if finn is brething'],
  [
    '2025-12-03',
    w,
    'harm',
    pugh.id,
    [ella],
    'Ella cried in maths and said that she is scared to go home on Mondays.',
  ],
  [
    '2025-12-04',
    n,
    'goal',
    mum.id,
    all,
    'On days when Mum cannot get up another grown-up is in the house by seven. Ella is only a sister. School and Nana will have seen this for six months.',
  ],
  ['2025-12-09', g, 'strength', rao.id, [finn], 'Finn has put on weight as he should.'],
  ['2025-12-09', n, 'nextStep', rao.id, all, 'Mum sees Dr Rao again in two weeks, and Nana comes along.'],
  [
    '2025-12-15',
    w,
    'complicating',
    dad.id,
    all,
    'Dad finds it hard to say at work why he needs the Monday off.',
  ],
  [
    '2025-12-19',
    g,
    'existingSafety',
    nana.id,
    all,
    'When Mum rang at six, Nana came in her dressing gown and stayed until four.',
  ],
  ['2026-01-06', g, 'strength', dad.id, all, 'Dad rings at seven each morning and speaks to each of them.'],
  ['2026-01-06', n, 'nextStep', dad.id, all, 'Dad asks his foreman for the early train on Thursdays.'],
  [
    '2026-01-12',
    w,
    'harm',
    pugh.id,
    [tom],
    'Tom was in school on Monday with a temperature. Nobody answered the phone until two.',
  ],
  ['2026-01-14', w, null, nana.id, all, 'There is mould on the wall above Tom’s bed.'],
  [
    '2026-01-14',
    n,
    'nextStep',
    gwen.id,
    [tom],
    'Gwen writes to the landlord and shows Mum the letter first.',
  ],
  ['2026-01-20', g, 'existingSafety', mum.id, all, 'On both bad days this week Mum rang Nana before eight.'],
  ['2026-01-27', g, null, tom.id, [tom], 'abdi has a digger'],
  ['2026-02-02', w, 'complicating', gwen.id, all, 'The list for talking therapy is four months long.'],
  ['2026-02-03', n, 'nextStep', rao.id, all, 'Dr Rao asks for a sooner place because of the baby.'],
  ['2026-02-10', g, 'strength', pugh.id, [tom], 'Tom told the whole class about his brother.'],
  [
    '2026-02-17',
    g,
    'existingSafety',
    abdi.id,
    all,
    'Mum put the red card in the window, and Abdi came over with bread and milk.',
  ],
  ['2026-02-17', n, null, ella.id, [ella], 'someone to do finn on mondays'],
  ['2026-02-24', w, null, dad.id, all, 'They argue about money at the weekend and the children hear it.'],
  ['2026-03-03', n, 'nextStep', mum.id, all, 'Mum and Dad talk about money on the phone, after bedtime.'],
  ['2026-03-10', g, 'strength', mum.id, [finn], 'Finn laughs when Ella pulls a face.'],
  ['2026-03-17', w, 'harm', nana.id, [ella], 'Ella stayed home on one Monday to look after Finn.'],
  [
    '2026-03-17',
    g,
    'existingSafety',
    pugh.id,
    [ella],
    'School rang Nana at nine, and Ella was in class by ten.',
  ],
  ['2026-03-24', n, 'nextStep', pugh.id, [ella], 'School rings Nana first when Ella is missing at register.'],
  ['2026-04-07', g, 'strength', nana.id, all, 'Easter was at Nana’s. Everyone slept, and so did Mum.'],
  ['2026-04-14', w, 'complicating', mum.id, all, 'The new tablets make Mum sleepy in the morning.'],
  ['2026-04-14', n, 'nextStep', rao.id, all, 'Mum takes them at night instead, and says how it goes.'],
  ['2026-04-21', g, 'existingSafety', dad.id, all, 'Dad was home on three Mondays out of four.'],
  ['2026-05-05', g, 'strength', gwen.id, all, 'Mum started her talks, and goes by bus on her own.'],
  ['2026-05-12', w, null, abdi.id, [tom], 'Tom plays out late when nobody calls him in.'],
  ['2026-05-12', n, 'nextStep', abdi.id, [tom], 'Abdi sends Tom home when the street lamp comes on.'],
  ['2026-05-19', g, null, tom.id, [tom], 'the lamp gose on and i run'],
  ['2026-06-02', g, 'strength', pugh.id, [tom], 'Tom has had breakfast on every day since half term.'],
  [
    '2026-06-09',
    w,
    'complicating',
    nana.id,
    all,
    'Nana has her hip done in July and will be out for six weeks.',
  ],
  ['2026-06-16', n, 'nextStep', dad.id, all, 'Dad takes his leave in July, and Aunt Sue comes in August.'],
  [
    '2026-06-23',
    g,
    'existingSafety',
    mum.id,
    all,
    'Two bad days in June. Both times Abdi was there by seven.',
  ],
  ['2026-07-07', g, 'strength', dad.id, [finn], 'Dad and Finn have their own walk to the canal.'],
  [
    '2026-07-21',
    g,
    'existingSafety',
    dad.id,
    all,
    'Nana was in hospital, and there was a grown-up every day.',
  ],
  ['2026-08-11', w, null, gwen.id, all, 'Nobody has said who comes when Aunt Sue goes home on the 24th.'],
  [
    '2026-08-13',
    n,
    'nextStep',
    nana.id,
    all,
    'Nana comes from the 25th, with the stairs left to Ella and Tom.',
  ],
  ['2026-08-25', g, 'existingSafety', nana.id, all, 'Nana was there on the 25th at seven, with her stick.'],
  ['2026-09-08', g, 'strength', pugh.id, [ella], 'Ella has joined the choir, which is on Mondays.'],
  ['2026-09-15', g, null, ella.id, [ella], 'i slept all nihgt and forgot to listen'],
  [
    '2026-09-29',
    g,
    'existingSafety',
    gwen.id,
    all,
    'Six months: every bad day had a grown-up there by seven.',
  ],
  ['2026-10-06', n, 'goal', mum.id, all, 'The same through the winter, with Gwen only ringing once a month.'],
  ['2026-10-13', n, 'nextStep', gwen.id, all, 'Everybody looks at the map together in January.'],
];

const children: readonly PersonId[] = all.map(({ id }) => id);

/** A board that has been worked on for a year: sixty cards. */
export const aYearWithTheBaileys = createMappingBoard({
  id: 'map-baileys',
  title: 'A map for Ella, Tom and Finn',
  people: [...all, mum, dad, nana, abdi, gwen, pugh, rao],
  items: lines.map(([day, column, category, who, about, text], at) =>
    createMapItem(
      {
        id: `bailey-${at + 1}`,
        column,
        category,
        text,
        verbatim: children.includes(who),
        saidBy: [who],
        aboutChildren: about.map(({ id }) => id),
        happened: category === 'harm' || category === 'existingSafety' ? { said: '', iso: day } : null,
        status: day < '2026-09' && category !== null ? 'agreed' : 'draft',
        visibility: { level: 'shared', notShownTo: [] },
      },
      { by: gwen.id, at: `${day}T12:00:00Z` },
    ),
  ),
});
