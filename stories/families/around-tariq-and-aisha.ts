import type { Person } from '../../src/foundation/document';
import type {
  ClosenessRing,
  KnowledgeLevel,
  NetworkMember,
  NetworkTie,
  SafetyNetworkDocument,
  TieKind,
} from '../../src/safety-network';
import {
  copyNetworkForAudience,
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
} from '../../src/safety-network';

// Everyone here is invented. In the story it is Monday 23 March 2026.

const person = (id: string, name: string, kind: Person['kind'], role = ''): Person => ({
  id,
  name,
  kind,
  role,
});
const tariq = person('c1', 'Tariq', 'child', 'seven years old');
const aisha = person('c2', 'Aisha', 'child', 'three years old');
const mum = person('p1', 'Mum (Nadia)', 'parent', 'works shifts');
const gran = person('p2', 'Gran (Salma)', 'naturallyConnected', 'Mum’s mother');
const helen = person('p3', 'Helen', 'professional', 'social worker');
const okafor = person('p4', 'Mr Okafor', 'professional', 'class teacher');
const dee = person('p5', 'Dee', 'naturallyConnected', 'lives next door');

const written = { by: helen.id, at: '2026-03-23T10:15:00Z' };
const shared = { level: 'shared', notShownTo: [] } as const;

type Told = Partial<NetworkMember>;
const memberOf = ({ id }: Person, told: Told = {}) =>
  createNetworkMember({ id: `m-${id}`, personId: id, visibility: shared, ...told }, written);
const knows = ({ id }: Person, level: KnowledgeLevel, told = {}) =>
  createKnowledgeStep({ id: `k-${id}`, memberId: `m-${id}`, level, ...told }, written);
const close = ({ id }: Person, ring: ClosenessRing, told = {}) =>
  createClosenessStep({ id: `r-${id}`, memberId: `m-${id}`, ring, ...told }, written);
const tie = (from: Person, to: Person, kind: TieKind | null, told: Partial<NetworkTie> = {}) =>
  createNetworkTie(
    { id: `t-${from.id}-${to.id}-${kind}`, from: from.id, to: to.id, kind, visibility: shared, ...told },
    written,
  );

/** Nobody is in it yet. */
export const nobodyYet = createSafetyNetwork({
  id: 'network-nobody',
  title: 'People around Tariq and Aisha',
});

const five = [tariq, aisha, mum, gran, dee, okafor, helen];

/** Gran, Dee, Mr Okafor and Helen around Tariq, Aisha and Mum. */
export const fivePeople: SafetyNetworkDocument = createSafetyNetwork({
  id: 'network-five',
  title: 'People around Tariq and Aisha',
  people: five,
  members: [
    memberOf(tariq, { gender: 'male', life: 'living', born: { said: '', iso: '2018' } }),
    memberOf(aisha, { gender: 'female', life: 'living', born: { said: '', iso: '2022' } }),
    memberOf(mum, { gender: 'female', life: 'living', born: { said: '', iso: '1994' } }),
    memberOf(gran, {
      gender: 'female',
      life: 'living',
      preferredName: 'Salma',
      relationships: [
        { childId: tariq.id, relationship: 'Mum’s mother', childSays: 'Nan-Nan' },
        { childId: aisha.id, relationship: 'Mum’s mother', childSays: 'nanna' },
      ],
      language: 'Urdu, and some English',
      interpreter: 'yes',
      choices: [
        { personId: tariq.id, answer: 'yes', words: 'when gran is hear its a ten' },
        { personId: mum.id, answer: 'yes', words: '' },
      ],
      agency: { view: 'suitable', reason: 'She came and slept over on 11 and 18 March.', visibility: shared },
      agreedToHelp: 'yes',
      askedOn: { said: '12 March 2026', iso: '2026-03-12' },
      roles: ['safePerson', 'checks'],
      backupFor: [dee.id],
      availability: 'any night but Fridays',
      reachedBy: ['children', 'network'],
    }),
    memberOf(dee, { agreedToHelp: null, gender: 'female' }),
    memberOf(okafor, { agreedToHelp: 'yes', roles: ['answersQuestions'] }),
    memberOf(helen, { agreedToHelp: 'yes' }),
  ],
  knowledge: [
    knows(gran, 'most', {
      on: { said: '12 March 2026', iso: '2026-03-12' },
      toldBy: mum.id,
      words: 'about the night of 4 March',
    }),
    knows(dee, 'little', { toldBy: mum.id }),
    knows(okafor, 'little', { toldBy: helen.id }),
    knows(helen, 'most'),
    knows(mum, 'most'),
  ],
  closeness: [close(gran, 'inner'), close(dee, 'middle'), close(okafor, 'outer'), close(helen, 'outer')],
  helps: [
    createNetworkHelp(
      { id: 'h1', memberId: 'm-p2', text: 'Stays over on late shifts', answer: 'yes', askedBy: mum.id },
      written,
    ),
    createNetworkHelp({ id: 'h2', memberId: 'm-p5', text: 'Holds a spare key', answer: null }, written),
    createNetworkHelp(
      { id: 'h3', memberId: 'm-p4', text: 'Notices when Tariq is tired, and rings Mum', answer: 'yes' },
      written,
    ),
  ],
  ties: [
    tie(gran, mum, 'parentOf'),
    tie(mum, tariq, 'parentOf'),
    tie(mum, aisha, 'parentOf'),
    tie(mum, tariq, 'livesWith'),
    tie(mum, aisha, 'livesWith'),
    tie(gran, mum, 'strong', { words: 'They ring every evening.' }),
    tie(dee, mum, 'weak'),
    tie(mum, helen, 'stressful'),
    tie(okafor, tariq, 'strong'),
  ],
  contacts: [
    createNetworkContact(
      {
        id: 'contact-gran',
        personId: gran.id,
        phone: '0161 496 0000',
        safely: 'Ring before six. Never leave a message.',
      },
      written,
    ),
  ],
});

/** The same family’s copy: no contact details are in it, and nothing that is for professionals alone. */
export const familysCopy = copyNetworkForAudience(fivePeople, { kind: 'family' });

/** The same network six months before: Gran knew nothing yet, Dee was not named, and nobody had been asked. */
export const sixMonthsBefore: SafetyNetworkDocument = {
  ...fivePeople,
  id: 'network-before',
  title: 'People around Tariq and Aisha, September 2025',
  members: fivePeople.members
    .filter(({ personId }) => personId !== dee.id)
    .map((member) => ({ ...member, agreedToHelp: null, askedOn: null, backupFor: [] })),
  knowledge: [knows(gran, 'nothing'), knows(okafor, 'nothing'), knows(helen, 'most'), knows(mum, 'most')],
  closeness: [close(gran, 'middle'), close(okafor, 'outer'), close(helen, 'outer')],
  helps: [],
  ties: fivePeople.ties.filter(({ from, to }) => from !== dee.id && to !== dee.id),
};

/** Six months later: each step is kept, with who told them and when. */
export const sixMonthsAfter: SafetyNetworkDocument = {
  ...fivePeople,
  id: 'network-after',
  title: 'People around Tariq and Aisha, March 2026',
  knowledge: [
    { ...knows(gran, 'nothing'), id: 'k-p2-before', on: { said: 'September 2025', iso: '2025-09' } },
    ...fivePeople.knowledge,
  ],
  closeness: [
    { ...close(gran, 'middle'), id: 'r-p2-before', on: { said: 'September 2025', iso: '2025-09' } },
    ...fivePeople.closeness,
  ],
};

const more: readonly [string, Person['kind'], KnowledgeLevel | null, ClosenessRing | null][] = [
  ['Uncle Bilal', 'naturallyConnected', 'most', 'inner'],
  ['Auntie Rukhsana who lives above the shop', 'naturallyConnected', 'most', 'inner'],
  ['Grandad Yusuf', 'naturallyConnected', 'little', 'middle'],
  ['Jo from work', 'naturallyConnected', 'little', 'middle'],
  ['Mrs Begum at number 9', 'naturallyConnected', 'little', 'outer'],
  ['Coach Danny', 'naturallyConnected', 'nothing', 'outer'],
  ['Imam Saleem', 'naturallyConnected', 'little', 'outer'],
  ['Sam’s mum', 'naturallyConnected', 'nothing', 'middle'],
  ['Cousin Hana', 'naturallyConnected', 'nothing', 'middle'],
  ['Cousin Ibrahim', 'naturallyConnected', 'nothing', 'outer'],
  ['Nani in Lahore, on the phone', 'naturallyConnected', 'most', 'inner'],
  ['Mr Khan, the landlord', 'naturallyConnected', null, null],
  ['Claire, health visitor', 'professional', 'most', 'outer'],
  ['Dr Osei, GP', 'professional', 'little', 'outer'],
  ['Ms Lund, nursery', 'professional', 'little', 'middle'],
  ['PC Ahmed', 'professional', 'nothing', null],
  ['Family support, Fridays', 'professional', 'most', 'middle'],
  ['Tom, advocate', 'professional', 'little', 'outer'],
];
const morePeople = more.map(([name, kind], at) => person(`q${at}`, name, kind));

/** Twenty-five people, some of them with long names. */
export const twentyFivePeople: SafetyNetworkDocument = {
  ...fivePeople,
  id: 'network-twenty-five',
  people: [...five, ...morePeople],
  members: [...fivePeople.members, ...morePeople.map((one) => memberOf(one))],
  knowledge: [
    ...fivePeople.knowledge,
    ...morePeople.flatMap((one, at) => {
      const level = more[at]?.[2] ?? null;
      return level === null ? [] : [knows(one, level)];
    }),
  ],
  closeness: [
    ...fivePeople.closeness,
    ...morePeople.flatMap((one, at) => {
      const ring = more[at]?.[3] ?? null;
      return ring === null ? [] : [close(one, ring)];
    }),
  ],
  ties: [
    ...fivePeople.ties,
    ...morePeople.map((one, at) =>
      tie(one, mum, (['strong', 'weak', null, 'stressful'] as const)[at % 4] ?? null),
    ),
  ],
};

const luke = person('c3', 'Luke', 'child');
const ella = person('c4', 'Ella', 'child');
const baby = person('c5', 'the baby', 'child', 'due in June');
const kate = person('s1', 'Mum (Kate)', 'parent');
const ben = person('s2', 'Dad (Ben)', 'parent');
const marc = person('s3', 'Marc', 'parent', 'Kate’s husband, Ella’s dad by adoption');
const jean = person('s4', 'Nan (Jean)', 'naturallyConnected');
const frank = person('s5', 'Grandad (Frank)', 'naturallyConnected');
const maria = person('s6', 'Oma (Maria)', 'naturallyConnected');
const lena = person('s7', 'Lena', 'parent', 'lives with Ben');
const tasha = person('s8', 'Tasha', 'parent', 'Ella’s mum by birth');

/** A family tree: a step-family, a child who was adopted and has a mother by birth, somebody who died, somebody unborn. */
export const stepFamily: SafetyNetworkDocument = createSafetyNetwork({
  id: 'network-step-family',
  title: 'Luke and Ella’s family',
  people: [luke, ella, baby, kate, ben, marc, lena, tasha, jean, frank, maria],
  members: [
    memberOf(luke, { gender: 'male', life: 'living', born: { said: '', iso: '2014' } }),
    memberOf(ella, { gender: 'female', life: 'living', born: { said: '', iso: '2017' } }),
    memberOf(baby, { life: 'unborn' }),
    memberOf(kate, { gender: 'female', life: 'living' }),
    memberOf(ben, { gender: 'male', life: 'living' }),
    memberOf(marc, { gender: 'male', life: 'living' }),
    memberOf(lena, { gender: 'another', life: 'living' }),
    memberOf(tasha, { gender: 'female', life: 'living' }),
    memberOf(jean, { gender: 'female', life: 'living' }),
    memberOf(frank, { gender: 'male', life: 'died', died: { said: '', iso: '2021' } }),
    memberOf(maria, { gender: 'female', life: 'living' }),
  ],
  ties: [
    tie(kate, ben, 'separated'),
    tie(kate, marc, 'couple'),
    tie(ben, lena, 'couple'),
    tie(kate, luke, 'parentOf'),
    tie(ben, luke, 'parentOf'),
    tie(tasha, ella, 'parentOf'),
    tie(kate, ella, 'adoptiveParentOf'),
    tie(marc, ella, 'adoptiveParentOf'),
    tie(kate, baby, 'parentOf'),
    tie(marc, baby, 'parentOf'),
    tie(jean, frank, 'couple'),
    tie(jean, kate, 'parentOf'),
    tie(frank, kate, 'parentOf'),
    tie(maria, marc, 'parentOf'),
    tie(kate, luke, 'livesWith'),
    tie(kate, ella, 'livesWith'),
    tie(marc, kate, 'livesWith'),
    tie(jean, luke, 'carerOf'),
  ],
});

const maryam = person('c6', 'مریم', 'child');
const ammi = person('u1', 'امی', 'parent');
const khala = person('u2', 'خالہ فاطمہ', 'naturallyConnected', 'امی کی بہن');
const nano = person('u3', 'نانو', 'naturallyConnected');
const sarah = person('u4', 'Sarah', 'professional', 'social worker');

/** A family that writes in Urdu. */
export const aroundMaryam: SafetyNetworkDocument = createSafetyNetwork({
  id: 'network-maryam',
  lang: 'ur',
  title: 'مریم کے لوگ',
  people: [maryam, ammi, khala, nano, sarah],
  members: [maryam, ammi, khala, nano, sarah].map((one) => memberOf(one)),
  knowledge: [knows(khala, 'most'), knows(nano, 'little'), knows(sarah, 'most')],
  closeness: [close(khala, 'inner'), close(nano, 'inner'), close(sarah, 'outer')],
  ties: [tie(nano, ammi, 'parentOf'), tie(ammi, maryam, 'parentOf'), tie(khala, ammi, 'strong')],
});

/** What arrived with parts that cannot be read, and others that were never saved. */
export const damagedNetwork: unknown = {
  ...fivePeople,
  members: [
    ...fivePeople.members.map((member) => ({ ...member, visibility: undefined })),
    { id: 'm-p2', personId: 'p6', gender: 'unknown', agreedToHelp: 'perhaps' },
  ],
  knowledge: fivePeople.knowledge.map((step) => ({
    ...step,
    level: step.level === 'little' ? 'some' : step.level,
  })),
  ties: [...fivePeople.ties, 'Gran and Dee are friends'],
  contacts: 'ask Helen',
};
