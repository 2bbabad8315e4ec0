import fc from 'fast-check';
import { removalActs } from '../../src/foundation/document/entry-changes';
import type { PartialDate, Person, Visibility } from '../../src/foundation/document';
import { personKinds, visibilityLevels } from '../../src/foundation/document';
import type {
  ClosenessStep,
  KnowledgeStep,
  NetworkContact,
  NetworkHelp,
  NetworkMember,
  NetworkTie,
  PicturePlace,
  SafetyNetworkCommand,
  SafetyNetworkDocument,
} from '../../src/safety-network/safety-network.model';
import {
  agencyViews,
  closenessDetails,
  closenessRings,
  contactDetails,
  createKnowledgeStep,
  createClosenessStep,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  helpDetails,
  knowledgeDetails,
  knowledgeLevels,
  lifeStages,
  memberDetails,
  networkAnswers,
  networkGenders,
  networkPictures,
  personDetails,
  reachingGroups,
  safetyNetworkCommands,
  tieDetails,
  tieKinds,
} from '../../src/safety-network/safety-network.model';

/** Few ids, so that random networks have links that lead somewhere. */
export const personIds = ['p1', 'p2', 'p3', 'c1', 'c2'];
export const idsOf = {
  member: ['member-1', 'member-2', 'member-3', 'member-4'],
  knowledge: ['knowledge-1', 'knowledge-2', 'knowledge-3'],
  closeness: ['closeness-1', 'closeness-2', 'closeness-3'],
  help: ['help-1', 'help-2', 'help-3'],
  tie: ['tie-1', 'tie-2', 'tie-3'],
  contact: ['contact-1', 'contact-2'],
};
export const entryKinds = ['member', 'knowledge', 'closeness', 'help', 'tie', 'contact'] as const;

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const personId = fc.constantFrom(...personIds);
const memberId = fc.constantFrom(...idsOf.member);
const somePeople = fc.uniqueArray(personId, { maxLength: 3 });
const someText = fc.oneof(
  fc.constantFrom(
    'Stays over on late shifts',
    'when gran is hear its a ten',
    'Mae Nain yn dod draw bob nos Wener.',
    'خالتي تسكن بالقرب منا',
    'Line one\nline two\n\n- three',
    '%{names} <b>shouting</b> & "quotes" — 👩‍👧‍👦',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const someWords = fc.constantFrom('', 'most weekends', 'the week before half term', 'Dee told Helen');
const iso = fc.constantFrom('2023', '2023-03', '2023-22', '2023-03-04', '2024-02-29');
export const someInstant = fc.constantFrom('2024-03-11T09:30:00.000Z', '2024-03-12T18:00:00+01:00');
const someDate: fc.Arbitrary<PartialDate> = fc.record({ said: someWords, iso: orNull(iso) });
const someAnswer = orNull(fc.constantFrom(...networkAnswers));
const someVisibility: fc.Arbitrary<Visibility> = fc.record({
  level: fc.constantFrom(...visibilityLevels),
  notShownTo: fc.uniqueArray(personId, { maxLength: 2 }),
});
const signature = { by: orNull(personId), at: orNull(someInstant) };
const someRemoval = fc.record({ ...signature, why: someWords });
const someStep = fc.record({ ...signature, act: fc.constantFrom(...removalActs), why: someWords });
export const somePerson: fc.Arbitrary<Person> = fc.record({
  id: personId,
  name: fc.constantFrom('Tariq', 'Mum (Nadia)', 'Gran', 'Mr Okafor', ''),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'class teacher'),
});

const entryBase = {
  saidBy: somePeople,
  recordedBy: orNull(personId),
  recordedAt: orNull(someInstant),
  editedBy: orNull(personId),
  editedAt: orNull(someInstant),
  removed: fc.option(someRemoval, { nil: null, freq: 3 }),
  trail: fc.array(someStep, { maxLength: 1 }),
};
const onMember = { ...entryBase, memberId };
const entryValues = { ...entryBase, visibility: someVisibility };

/** The fields of each kind of entry by the values they may have. */
export const memberValues = {
  ...entryValues,
  id: memberId,
  personId,
  preferredName: someText,
  relationships: fc.array(fc.record({ childId: personId, relationship: someText, childSays: someText }), {
    maxLength: 2,
  }),
  gender: orNull(fc.constantFrom(...networkGenders)),
  life: orNull(fc.constantFrom(...lifeStages)),
  born: orNull(someDate),
  died: orNull(someDate),
  language: someText,
  interpreter: someAnswer,
  interpreterNote: someText,
  choices: fc.array(fc.record({ personId, answer: someAnswer, words: someText }), { maxLength: 2 }),
  agency: fc.record({
    view: orNull(fc.constantFrom(...agencyViews)),
    reason: someText,
    visibility: someVisibility,
  }),
  agreedToHelp: someAnswer,
  askedOn: orNull(someDate),
  roles: fc.uniqueArray(fc.constantFrom('mentor', 'checks', 'looks after the dog', ' '), { maxLength: 2 }),
  ruleIds: fc.uniqueArray(fc.constantFrom('rule-1', 'rule-2'), { maxLength: 2 }),
  backupFor: somePeople,
  availability: someText,
  reachedBy: fc.uniqueArray(fc.constantFrom(...reachingGroups), { maxLength: 2 }),
  reachedByPeople: somePeople,
  limits: fc.record({
    notInContactWith: somePeople,
    courtOrder: someAnswer,
    words: someText,
    visibility: someVisibility,
  }),
  joinedOn: orNull(someDate),
  leftOn: orNull(someDate),
  meetings: fc.array(fc.record({ meeting: someText, on: orNull(someDate) }), { maxLength: 2 }),
  note: someText,
} satisfies { [Key in keyof NetworkMember]: fc.Arbitrary<NetworkMember[Key]> };

export const knowledgeValues = {
  ...onMember,
  id: fc.constantFrom(...idsOf.knowledge),
  level: orNull(fc.constantFrom(...knowledgeLevels)),
  on: orNull(someDate),
  toldBy: orNull(personId),
  words: someText,
} satisfies { [Key in keyof KnowledgeStep]: fc.Arbitrary<KnowledgeStep[Key]> };

export const closenessValues = {
  ...onMember,
  id: fc.constantFrom(...idsOf.closeness),
  ring: orNull(fc.constantFrom(...closenessRings)),
  on: orNull(someDate),
  words: someText,
} satisfies { [Key in keyof ClosenessStep]: fc.Arbitrary<ClosenessStep[Key]> };

export const helpValues = {
  ...onMember,
  id: fc.constantFrom(...idsOf.help),
  text: someText,
  verbatim: fc.boolean(),
  lang: fc.constantFrom(null, 'cy'),
  answer: someAnswer,
  askedOn: orNull(someDate),
  askedBy: orNull(personId),
} satisfies { [Key in keyof NetworkHelp]: fc.Arbitrary<NetworkHelp[Key]> };

export const tieValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.tie),
  from: fc.constantFrom(...personIds, 'nobody here'),
  to: personId,
  kind: orNull(fc.constantFrom(...tieKinds)),
  words: someText,
  since: orNull(someDate),
  until: orNull(someDate),
} satisfies { [Key in keyof NetworkTie]: fc.Arbitrary<NetworkTie[Key]> };

export const contactValues = {
  ...entryValues,
  id: fc.constantFrom(...idsOf.contact),
  personId,
  phone: someText,
  email: someText,
  address: someText,
  safely: someText,
} satisfies { [Key in keyof NetworkContact]: fc.Arbitrary<NetworkContact[Key]> };

const somePlace: fc.Arbitrary<PicturePlace> = fc.record({
  picture: fc.constantFrom(...networkPictures),
  personId,
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
});

const byId = { selector: ({ id }: { id: string }) => id };
const upTo = <Of extends { id: string }>(one: fc.Arbitrary<Of>, maxLength: number) =>
  fc.uniqueArray(one, { maxLength, size: 'max', ...byId });

/** A valid network with a few entries of each kind. */
export const someNetwork: fc.Arbitrary<SafetyNetworkDocument> = fc
  .record({
    id: fc.constantFrom('', 'network-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    title: someText,
    people: fc.uniqueArray(somePerson, { maxLength: 5, ...byId }),
    members: upTo(fc.record(memberValues), 3),
    knowledge: upTo(fc.record(knowledgeValues), 3),
    closeness: upTo(fc.record(closenessValues), 2),
    helps: upTo(fc.record(helpValues), 2),
    ties: upTo(fc.record(tieValues), 3),
    contacts: upTo(fc.record(contactValues), 2),
    places: fc.array(somePlace, { maxLength: 2 }),
    kept: fc.array(
      fc.record({ at: fc.constantFrom('', '/ties/3/words'), value: fc.jsonValue({ maxDepth: 1 }) }),
      { maxLength: 1 },
    ),
  })
  // Minus nought is no JSON: no document that was saved has one.
  .map(({ kept, ...start }) => ({
    ...createSafetyNetwork(start),
    kept: JSON.parse(JSON.stringify(kept)) as SafetyNetworkDocument['kept'],
  }));

const names = [
  'Gran',
  'Mum (Nadia)',
  'Mr Okafor, class teacher',
  'Dee, next door',
  'خالتي',
  '王小明',
  'Auntie Salma who lives above the shop in Rusholme',
  '',
];

/**
 * A network of up to 40 people with ties of every kind between any of them: circles of parents, somebody tied to themselves,
 * to people nobody named, two parents of one child several times over; and some of them put somewhere by hand.
 */
export const someCrowd: fc.Arbitrary<SafetyNetworkDocument> = fc
  .record({
    kinds: fc.array(
      fc.constantFrom('child', 'parent', 'naturallyConnected', 'naturallyConnected', 'professional'),
      { maxLength: 40, size: 'max' },
    ),
    seed: fc.array(fc.nat(9999), { minLength: 40, maxLength: 40, size: 'max' }),
    ties: fc.array(
      fc.record({ from: fc.nat(44), to: fc.nat(44), kind: orNull(fc.constantFrom(...tieKinds)) }),
      { maxLength: 70, size: 'max' },
    ),
    hands: fc.array(
      fc.record({
        who: fc.nat(44),
        picture: fc.constantFrom(...networkPictures),
        x: fc.integer({ min: -700, max: 700 }),
        y: fc.integer({ min: -700, max: 700 }),
      }),
      { maxLength: 30, size: 'max' },
    ),
    isSameSpot: fc.boolean(),
  })
  .map(({ kinds, seed, ties, hands, isSameSpot }) => {
    const number = (at: number) => seed[at % 40] ?? 0;
    const people = kinds.map((kind, at) => ({
      id: `p${at}`,
      name: names[number(at) % names.length] ?? '',
      kind,
      role: '',
    })) as readonly Person[];
    const members = people
      .filter((_, at) => number(at) % 7 !== 0)
      .map(({ id }, at) =>
        createNetworkMember({
          id: `member-${at}`,
          personId: id,
          gender: [null, ...networkGenders][number(at) % 4] ?? null,
          life: [null, ...lifeStages][number(at + 1) % 4] ?? null,
          born: number(at) % 3 === 0 ? { said: '', iso: String(1950 + (number(at) % 70)) } : null,
        }),
      );
    return createSafetyNetwork({
      id: 'network',
      people,
      members,
      knowledge: members.map(({ id }, at) =>
        createKnowledgeStep({
          id: `knowledge-${at}`,
          memberId: id,
          level: [...knowledgeLevels, null][number(at + 2) % 4] ?? null,
        }),
      ),
      closeness: members.map(({ id }, at) =>
        createClosenessStep({
          id: `closeness-${at}`,
          memberId: id,
          ring: [...closenessRings, null][number(at + 3) % 4] ?? null,
        }),
      ),
      ties: ties.map(({ from, to, kind }, at) =>
        createNetworkTie({ id: `tie-${at}`, from: `p${from}`, to: `p${to}`, kind }),
      ),
      places: hands.map(({ who, picture, x, y }) => ({
        picture,
        personId: `p${who}`,
        x: isSameSpot ? 0 : x,
        y: isSameSpot ? 0 : y,
      })),
    });
  });

const any = (ids: readonly string[]) => fc.constantFrom(...ids, 'nobody knows');
const fresh = (ids: readonly string[]) => fc.constantFrom(...ids, 'fresh-1', 'fresh-2', '');
const typed = <Type extends string>(type: Type) => fc.constant(type);

/** Commands that set a detail. Each detail comes with a value of its own kind; `chain` loses the pairing. */
const changeOf = <Detail extends string>(
  type: string,
  ids: readonly string[],
  details: readonly Detail[],
  values: { readonly [Key in Detail]: fc.Arbitrary<unknown> },
) =>
  fc
    .constantFrom(...details)
    .chain((detail) =>
      fc.record({ type: typed(type), id: any(ids), detail: fc.constant(detail), value: values[detail] }),
    ) as unknown as fc.Arbitrary<SafetyNetworkCommand>;

const someEntry = fc
  .constantFrom(...entryKinds)
  .chain((of) => fc.record({ of: fc.constant(of), id: any(idsOf[of]) }));

/** Every command by its name. */
export const someIntents: { [Type in SafetyNetworkCommand['type']]: fc.Arbitrary<SafetyNetworkCommand> } = {
  'add-person': fc.record({ type: typed('add-person'), person: somePerson }),
  'change-person': changeOf('change-person', personIds, personDetails, {
    name: someText,
    kind: fc.constantFrom(...personKinds),
    role: someText,
  }),
  'add-member': fc.record({ type: typed('add-member'), id: fresh(idsOf.member), person: somePerson }),
  'change-member': changeOf('change-member', idsOf.member, memberDetails, memberValues),
  'set-knowledge': fc.record(
    {
      type: typed('set-knowledge'),
      id: fresh(idsOf.knowledge),
      memberId: any(idsOf.member),
      level: knowledgeValues.level,
      on: orNull(someDate),
      toldBy: orNull(personId),
      words: someText,
    },
    { requiredKeys: ['type', 'id', 'memberId', 'level'] },
  ),
  'change-knowledge': changeOf('change-knowledge', idsOf.knowledge, knowledgeDetails, knowledgeValues),
  'set-closeness': fc.record(
    {
      type: typed('set-closeness'),
      id: fresh(idsOf.closeness),
      memberId: any(idsOf.member),
      ring: closenessValues.ring,
      on: orNull(someDate),
      words: someText,
    },
    { requiredKeys: ['type', 'id', 'memberId', 'ring'] },
  ),
  'change-closeness': changeOf('change-closeness', idsOf.closeness, closenessDetails, closenessValues),
  'add-help': fc.record(
    {
      type: typed('add-help'),
      id: fresh(idsOf.help),
      memberId: any(idsOf.member),
      text: someText,
      answer: someAnswer,
      verbatim: fc.boolean(),
    },
    { requiredKeys: ['type', 'id', 'memberId', 'text'] },
  ),
  'change-help': changeOf('change-help', idsOf.help, helpDetails, helpValues),
  'add-tie': fc.record({
    type: typed('add-tie'),
    id: fresh(idsOf.tie),
    from: any(personIds),
    to: any(personIds),
    kind: tieValues.kind,
  }),
  'change-tie': changeOf('change-tie', idsOf.tie, tieDetails, tieValues),
  'add-contact': fc.record(
    {
      type: typed('add-contact'),
      id: fresh(idsOf.contact),
      personId: any(personIds),
      phone: someText,
      address: someText,
    },
    { requiredKeys: ['type', 'id', 'personId'] },
  ),
  'change-contact': changeOf('change-contact', idsOf.contact, contactDetails, contactValues),
  'remove-entry': fc
    .tuple(someEntry, someWords)
    .map(([which, why]) => ({ type: 'remove-entry', ...which, why })),
  'restore-entry': fc
    .tuple(someEntry, someWords)
    .map(([which, why]) => ({ type: 'restore-entry', ...which, why })),
  'place-in-picture': somePlace.map((place) => ({
    type: 'place-in-picture',
    ...place,
    picture: place.picture as (typeof networkPictures)[number],
  })),
  'forget-place': fc.record({
    type: typed('forget-place'),
    picture: fc.constantFrom(...networkPictures),
    personId: orNull(personId),
  }),
  'set-title': fc.record({ type: typed('set-title'), title: someText }),
};

/** Any command, by anybody or by nobody known. */
export const someCommand: fc.Arbitrary<SafetyNetworkCommand> = fc
  .tuple(
    fc.oneof(...safetyNetworkCommands.map((type) => someIntents[type])),
    fc.record(
      { by: fc.constantFrom(null, ...personIds), at: fc.option(someInstant, { nil: null }) },
      { requiredKeys: [] },
    ),
  )
  .map(([intent, who]) => ({ ...intent, ...who }));
